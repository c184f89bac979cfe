package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Natives that return futures. */
final class FuturesTest {
  /** How often a JVM ends while futures are under way; {@code nativebound.exits} says more. */
  private static final int EXITS = Integer.getInteger("nativebound.exits", 4);

  private static Project project;
  private static Library library;

  @BeforeAll
  static void build() {
    project = Project.ofFolder("futures");
    library = Library.build(project);
  }

  private static List<ChildJvm> jvms() {
    return Jdk.all().stream().map(jdk -> ChildJvm.of(jdk, project).with(library.option())).toList();
  }

  @TestFactory
  Stream<DynamicTest> futures() {
    return jvms().stream().flatMap(jvm -> Checks.in(jvm, "FuturesCheck").stream());
  }

  /** By the end of main, and by {@code System.exit}: futures in Rust hold nobody. */
  @Test
  void theEndOfAJvmWaitsForNoFuture() {
    for (ChildJvm jvm : jvms()) {
      for (int i = 0; i < EXITS; i++) {
        jvm.run("demo.Exit").expectSuccess().expect("started 40000\n");
        Outcome told = jvm.run("demo.Exit", "3");
        assertThat(told.exit()).isEqualTo(3);
      }
    }
  }

  /** The threads of the library go on, and the next loader has the library with them. */
  @Test
  void loadersThatNobodyHasAreCollected() {
    Path parent = project.root().resolve("target/parent-classes");
    for (Path file : Project.files(project.classes().resolve("check"))) {
      Project.copy(file, parent.resolve("check").resolve(file.getFileName().toString()));
    }
    String classes = project.classes().toUri().toString();
    for (ChildJvm jvm : jvms()) {
      jvm.with("-Xint")
          .withClasspath(parent, Classpath.runtime())
          .run("check.Unloading", classes, "UnloadedCheck")
          .expectSuccess()
          .expectNot("failed ")
          .expect("collected");
    }
  }

  private static void runsOn(String thread, Project project) {
    Library built = Library.build(project);
    ChildJvm.of(Jdk.ofThisBuild(), project)
        .with(built.option())
        .run("demo.Where")
        .expectSuccess()
        .expect("on " + thread);
  }

  @Test
  void whereTheCrateHasTokioItIsTokio() {
    Project project = Project.named("futures-on-tokio").with("common").with("futures");
    project
        .cargo("tokio = { version = \"1\", features = [\"rt\", \"time\"] }\n")
        .edit(
            "src/main/rust/src/lib.rs",
            "    async fn thread(&self) -> Result<String, Error> {\n        again().await;",
            """
                async fn thread(&self) -> Result<String, Error> {
                    tokio::time::sleep(std::time::Duration::from_millis(1)).await;""");
    runsOn("futures_on_tokio-async-", project);
  }

  @Test
  void aRuntimeOfTheUsersIsTakenInPlaceOfOurs() {
    Project project = Project.named("futures-of-the-user").with("common").with("futures");
    project.edit(
        "src/main/rust/src/lib.rs",
        "nativebound::bindings!();",
        """
        nativebound::bindings!(runtime = crate::RUNTIME);

        pub static RUNTIME: Threads = Threads;

        pub struct Threads;

        impl nativebound::Runtime for Threads {
            fn spawn(&self, task: nativebound::Task) {
                thread::Builder::new().name("mine".to_owned()).spawn(|| run(task)).unwrap();
            }
        }

        struct Thread(thread::Thread);

        impl std::task::Wake for Thread {
            fn wake(self: std::sync::Arc<Self>) {
                self.0.unpark();
            }
        }

        fn run(task: nativebound::Task) {
            let mut task = std::pin::pin!(task);
            let waker = std::sync::Arc::new(Thread(thread::current())).into();
            let mut context = std::task::Context::from_waker(&waker);
            while std::future::Future::poll(task.as_mut(), &mut context).is_pending() {
                thread::park();
            }
        }
        """);
    runsOn("mine", project);
  }
}
