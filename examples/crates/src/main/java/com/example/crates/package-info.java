/** Crates from crates.io as Java classes: nobody wrote a line of Rust for them. */
package com.example.crates;
