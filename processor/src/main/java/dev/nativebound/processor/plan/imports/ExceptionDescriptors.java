package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.model.ExceptionModel.Argument;
import dev.nativebound.processor.model.ExceptionModel.ConstructorModel;
import java.util.stream.Collectors;

/** The descriptors of exceptions' constructors (JVM specification 4.3.3). */
record ExceptionDescriptors() implements Argument.Visitor<String> {
  static String of(ConstructorModel constructor) {
    return constructor.arguments().stream()
        .map(argument -> argument.accept(new ExceptionDescriptors()))
        .collect(Collectors.joining("", "(", ")V"));
  }

  @Override
  public String text() {
    return "Ljava/lang/String;";
  }

  @Override
  public String plain(Argument.Plain argument) {
    return argument.kind().descriptor();
  }

  @Override
  public String cause() {
    return "Ljava/lang/Throwable;";
  }

  @Override
  public String owned(Argument.Owned argument) {
    return "L" + argument.type().internalName() + ";";
  }
}
