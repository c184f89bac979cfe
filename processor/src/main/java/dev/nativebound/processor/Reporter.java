package dev.nativebound.processor;

import dev.nativebound.processor.model.Origin;
import dev.nativebound.processor.validate.Finding;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints findings at the narrowest place that they know, and remembers whether there were any. */
final class Reporter {
  private final Messager messager;
  private boolean failed;

  Reporter(Messager messager) {
    this.messager = messager;
  }

  void print(List<Finding> findings) {
    findings.forEach(this::print);
  }

  void print(Finding finding) {
    failed = true;
    finding
        .origin()
        .ifPresentOrElse(
            origin -> printAt(origin, finding.text()),
            () -> messager.printMessage(Kind.ERROR, finding.text()));
  }

  void note(String text) {
    messager.printMessage(Kind.NOTE, text);
  }

  boolean hasFailed() {
    return failed;
  }

  private void printAt(Origin origin, String text) {
    messager.printMessage(Kind.ERROR, text, origin.element(), origin.annotation(), origin.value());
  }
}
