package dev.nativebound.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project of the Java and Rust of pages: a package for each page, a module for each block of
 * Rust, one library.
 *
 * <p>Java without a class is what a caller writes. It is run, and what a line says after {@code //
 * →} is what it gives, or {@code throws} an exception.
 */
final class DocProject {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:(?:public|final|abstract|sealed|non-sealed|@\\w+(?:\\([^\\n]*\\))?) )*"
              + "(?:class|interface|record|enum|@interface) (\\w+)");

  /** What holds for all of a crate, or is there already. */
  private static final Pattern OF_THE_CRATE =
      Pattern.compile("(?m)^(?:use nativebound::native_bound;|nativebound::bindings!\\(\\);).*\n");

  private static final Pattern SIGNATURE = Pattern.compile("(?m)^( *(?:pub )?fn .*[^{;}(,\\s])$");

  private static final String JAVA =
      """
      package %s;
      import dev.nativebound.*;
      import dev.nativebound.runtime.*;
      import java.io.*;
      import java.math.*;
      import java.nio.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.function.*;
      import org.jspecify.annotations.Nullable;
      """;

  private static final String RUST =
      """
      #![allow(dead_code, unused_imports, unused_variables)]
      use crate::*;
      use nativebound::native_bound;
      """;

  private static final String NULLABLE =
      """
      package org.jspecify.annotations;
      import java.lang.annotation.*;
      @Target(ElementType.TYPE_USE) public @interface Nullable {}
      """;

  private static final String MAIN =
      """
      package guide;
      public final class Main {
        public static void main(String[] arguments) throws Exception {
      %s  }
      }
      """;

  private final Project project;
  private final List<String> modules = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();

  DocProject(Project project) {
    this.project =
        project
            .java("org/jspecify/annotations/Nullable.java", NULLABLE)
            .java("guide/Said.java", Said.JAVA);
  }

  /** Adds a page. */
  DocProject with(DocPage page) {
    return with(page.blocks());
  }

  /** Adds blocks. */
  DocProject with(List<DocBlock> blocks) {
    for (DocBlock block : blocks) {
      if (block.isCompiled() && block.language().equals("java")) {
        java(block);
      } else if (block.isCompiled() && block.language().equals("rust")) {
        rust(block);
      }
    }
    return this;
  }

  /** The project, with what holds its parts together. */
  Project project() {
    StringBuilder lib = new StringBuilder("nativebound::bindings!();\n");
    for (String module : modules) {
      lib.append("mod %1$s;\n#[allow(unused_imports)]\npub use %1$s::*;\n".formatted(module));
    }
    return project
        .rust(lib.toString())
        .java("guide/Main.java", MAIN.formatted(String.join("", calls)));
  }

  private void java(DocBlock block) {
    String home = "guide." + block.page().name();
    String text = block.whole().replace("{ … }", "{ throw new UnsupportedOperationException(); }");
    Matcher type = TYPE.matcher(text);
    boolean isType = type.find();
    String name = isType ? type.group(1) : "At" + block.line();
    if (!isType) {
      calls.add("    %s.%s.run();\n".formatted(home, name));
      text = statements(name, Said.checked(text, block));
    }
    project.java(home.replace('.', '/') + "/" + name + ".java", JAVA.formatted(home) + text);
  }

  private static String statements(String name, String text) {
    return "public final class %s {\n  public static void run() throws Exception {\n%s  }\n}\n"
        .formatted(name, text);
  }

  private void rust(DocBlock block) {
    String module = "%s_%d".formatted(block.page().name(), block.line());
    String text = OF_THE_CRATE.matcher(block.whole()).replaceAll("");
    text = SIGNATURE.matcher(text.replace("{ … }", "{ todo!() }")).replaceAll("$1 { todo!() }");
    modules.add(module);
    project.write("src/main/rust/src/" + module + ".rs", RUST + text);
  }
}
