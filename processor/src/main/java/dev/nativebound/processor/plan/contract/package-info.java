/**
 * What both halves must agree on: the lines of the contract, and the crates that a class declares.
 */
package dev.nativebound.processor.plan.contract;
