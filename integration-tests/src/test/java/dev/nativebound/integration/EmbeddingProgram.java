package dev.nativebound.integration;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Rust program that starts a JVM, and has the natives of a project linked in.
 *
 * <p>Its arguments are a class with a {@code main}, and the JVM's options.
 *
 * @param project whose natives
 * @param file the program, built
 */
record EmbeddingProgram(Project project, Path file) {
  private static final String MANIFEST =
      """
      [package]
      name = "%s"
      version = "0.1.0"
      edition = "2024"

      [dependencies]
      natives = { package = "%s-jni", path = "%s" }
      nativebound = { version = "0.1.0", features = ["invocation"] }

      # With the same features it is compiled once.
      [build-dependencies]
      nativebound = { version = "0.1.0", features = ["invocation"] }

      [patch.crates-io]
      nativebound = { path = "%s" }

      [workspace]
      """;

  private static final String BUILD =
      """
      fn main() {
          println!("cargo::rerun-if-env-changed=LINKER");
          match std::env::var("LINKER").as_deref() {
              Ok("silent") => return,
              Ok(linker) => println!("cargo::rustc-link-arg=-fuse-ld={linker}"),
              Err(_) => {}
          }
          nativebound::embed::link_args();
      }
      """;

  private static final String MAIN =
      """
      extern crate natives as _;

      use nativebound::jni::objects::{JObjectArray, JString, JValue};
      use nativebound::jni::strings::JNIString;
      use nativebound::jni::{InitArgsBuilder, JavaVM, errors, jni_sig, jni_str};

      fn main() -> Result<(), Box<dyn std::error::Error>> {
          let mut words = std::env::args().skip(1);
          let main = JNIString::from(words.next().unwrap());
          let arguments = words.fold(InitArgsBuilder::new(), InitArgsBuilder::option).build()?;
          let vm = JavaVM::new(arguments)?;
          vm.attach_current_thread_for_scope(|env| {
              let none = JObjectArray::<JString<'_>>::new(env, 0, JString::null())?;
              let class = env.find_class(main)?;
              let signature = jni_sig!("([Ljava/lang/String;)V");
              env.call_static_method(class, jni_str!("main"), signature, &[JValue::Object(&none)])?;
              errors::Result::Ok(())
          })?;
          // SAFETY: nothing of Java's is left here.
          Ok(unsafe { vm.destroy() }?)
      }
      """;

  /** Builds it for a project whose Java was compiled. */
  static EmbeddingProgram build(Project project) {
    return build(project, "default", Map.of());
  }

  /** Likewise with another linker than rustc chooses, as gcc calls it. */
  static EmbeddingProgram linkedBy(String linker, Project project) {
    return build(project, linker, Map.of("LINKER", linker));
  }

  /** Likewise, with a build script that says nothing to the linker. */
  static EmbeddingProgram withoutExports(Project project) {
    return linkedBy("silent", project);
  }

  /** Each is a file of its own. */
  private static EmbeddingProgram build(
      Project project, String variant, Map<String, String> environment) {
    String name = project.name() + "-program";
    Path runtime = Checkout.root().resolve("rust-runtime");
    project
        .write(
            "program/Cargo.toml",
            MANIFEST.formatted(
                name, project.library(), toml(project.emittedCrate()), toml(runtime)))
        .write("program/build.rs", BUILD)
        .write("program/src/main.rs", MAIN);
    Path folder = project.root().resolve("program");
    Project.copy(Checkout.root().resolve("Cargo.lock"), folder.resolve("Cargo.lock"));
    new CargoBuild(folder, List.of("build"), environment).run().expectSuccess();
    String file = name + (isWindows() ? ".exe" : "");
    Path built = CargoBuild.targetDirectory().resolve("debug").resolve(file);
    Path copy = project.root().resolve("target").resolve(variant).resolve(file);
    return new EmbeddingProgram(project, Project.copy(built, copy));
  }

  private static String toml(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static boolean isWindows() {
    return File.separatorChar == '\\';
  }

  /** Runs a class of the project in the JVM of a JDK; misuse of JNI is a failure. */
  Outcome run(Jdk jdk, String main, String... options) {
    String path = project.classes() + File.pathSeparator + Classpath.runtime();
    List<String> words = new ArrayList<>(List.of(file.toString(), main.replace('.', '/')));
    words.addAll(jdk.options());
    words.addAll(List.of("-Xcheck:jni", "-XX:-CreateCoredumpOnCrash"));
    words.add("-XX:ErrorFile=" + project.root().resolve("hs_err.log"));
    words.add("-Djava.class.path=" + path);
    words.addAll(List.of(options));
    Map<String, String> environment = new HashMap<>(Map.of("JAVA_HOME", jdk.home().toString()));
    if (isWindows()) {
      Path libraries = jdk.home().resolve("bin");
      environment.put("PATH", libraries + File.pathSeparator + System.getenv("PATH"));
    }
    return new Command(project.root(), words, environment).run().expectCleanJni();
  }
}
