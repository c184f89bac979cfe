package dev.nativebound.processor;

import com.google.auto.service.AutoService;
import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.project.Options;
import dev.nativebound.processor.validate.Finding;
import dev.nativebound.processor.validate.Message;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The annotation processor: {@code @NativeBound} types in, the Java companions and the Rust crate
 * out.
 *
 * <p>The stages are in {@link Compilation}; this class is what the compiler sees of them.
 */
@AutoService(Processor.class)
public final class NativeBoundProcessor extends AbstractProcessor {
  private Compilation compilation;
  private boolean hasFailed;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Annotations.PACKAGE + ".*");
  }

  /** With those that do not exist: of them there is an error, and javac need not warn as well. */
  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new TreeSet<>(Options.KNOWN);
    if (isInitialized()) {
      options.addAll(Options.ours(processingEnv.getOptions().keySet()));
    }
    return options;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Claims our annotations, and with them silences {@code -Xlint:processing}: they mean nothing to
   * anyone else.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // they are all ours
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (hasFailed) {
      return true;
    }
    try {
      if (compilation == null) {
        compilation = new Compilation(processingEnv);
      }
      compilation.round(round);
    } catch (UncheckedIOException e) {
      report(Finding.ofBuild(Message.FILE_FAILED, e.getCause()));
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
      report(Finding.ofBuild(Message.INTERNAL, traceOf(e)));
    }
    return true;
  }

  /**
   * A fault of ours is an error like any other: a compiler that a processor throws into prints only
   * its own trace.
   */
  private void report(Finding finding) {
    hasFailed = true;
    new Reporter(processingEnv.getMessager()).print(finding);
  }

  private static String traceOf(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
