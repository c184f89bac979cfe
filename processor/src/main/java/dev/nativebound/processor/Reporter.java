package dev.nativebound.processor;

import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.validate.Finding;
import dev.nativebound.processor.validate.Message.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic.Kind;

/** Prints findings at the narrowest place that they know, and remembers whether one is an error. */
final class Reporter {
  private final Messager messager;
  private final Set<Printed> printed = new HashSet<>();
  private boolean failed;

  /** Two places may have one text, and each round finds anew what is wrong at one. */
  private record Printed(String text, Optional<String> place) {}

  Reporter(Messager messager) {
    this.messager = messager;
  }

  void print(List<Finding> findings) {
    findings.forEach(this::print);
  }

  /** Prints a finding once a place, however often it is found there. */
  void print(Finding finding) {
    if (printed.add(new Printed(finding.text(), finding.origin().map(Origin::place)))) {
      printNew(finding);
    }
  }

  private void printNew(Finding finding) {
    failed |= finding.message().severity() == Severity.ERROR;
    finding
        .origin()
        .ifPresentOrElse(
            origin -> printAt(origin, kindOf(finding), finding.text()),
            () -> messager.printMessage(kindOf(finding), finding.text()));
  }

  private static Kind kindOf(Finding finding) {
    return switch (finding.message().severity()) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
    };
  }

  void note(String text) {
    messager.printMessage(Kind.NOTE, text);
  }

  boolean hasFailed() {
    return failed;
  }

  private void printAt(Origin origin, Kind kind, String text) {
    Element element = placed(origin.element());
    messager.printMessage(kind, text, element, origin.annotation(), origin.value());
  }

  /** Eclipse's compiler has no places of constants, and would name no file: their enum has one. */
  private Element placed(Element element) {
    boolean isLost =
        element.getKind() == ElementKind.ENUM_CONSTANT
            && messager.getClass().getName().startsWith("org.eclipse.");
    return isLost ? element.getEnclosingElement() : element;
  }
}
