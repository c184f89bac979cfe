/** Which methods of a type cross, its own and inherited ones. */
package dev.nativebound.processor.read.members;
