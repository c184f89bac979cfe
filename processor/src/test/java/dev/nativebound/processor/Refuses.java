package dev.nativebound.processor;

import dev.nativebound.processor.validate.Message;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of messages: it fails unless it compares all errors of a compilation, with their places,
 * and these messages are among them. {@code MessageTest} fails for a message without such a test.
 */
@Test
@ExtendWith(ComparedErrors.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refuses {
  /** What the test is about. */
  Message[] value();
}
