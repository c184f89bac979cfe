/** A logger that calls back: the Java half. */
package com.example.logger;
