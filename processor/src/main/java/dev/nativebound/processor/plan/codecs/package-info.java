/** How generated Java writes values into messages and reads them: one pair of methods a type. */
package dev.nativebound.processor.plan.codecs;
