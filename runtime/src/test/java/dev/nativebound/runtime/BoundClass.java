package dev.nativebound.runtime;

import demo.TextStats;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** {@code demo.TextStats} in a class loader of its own, and what it was told to load. */
final class BoundClass {
  static final Platform PLATFORM = Platform.current();
  static final String LIBRARY = "text_stats";
  static final String FILE = System.mapLibraryName(LIBRARY);
  static final String RESOURCE = "META-INF/native/text_stats/" + PLATFORM + "/" + FILE;

  private final Class<?> type;
  private final List<Path> loaded = Collections.synchronizedList(new ArrayList<>());

  private BoundClass(Class<?> type) {
    this.type = type;
  }

  /** The class, compiled into a folder. */
  static BoundClass in(Path classes) throws IOException {
    Path file = classes.resolve("demo/TextStats.class");
    Files.createDirectories(file.getParent());
    try (InputStream source = TextStats.class.getResourceAsStream("TextStats.class")) {
      Files.write(file, source.readAllBytes());
    }
    return from(classes);
  }

  /** The class as a folder or jar has it. */
  @SuppressWarnings("resource") // the loader lives as long as its class
  static BoundClass from(Path classPath) throws IOException {
    URL[] urls = {classPath.toUri().toURL()};
    try {
      // No parent: any other would find the tests' own class in their module.
      ClassLoader loader = new URLClassLoader(urls, null);
      return new BoundClass(Class.forName("demo.TextStats", true, loader));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** The class in a new jar, alone. */
  static BoundClass inJar(Path jar) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"));
        InputStream source = TextStats.class.getResourceAsStream("TextStats.class")) {
      Files.createDirectory(files.getPath("demo"));
      Files.write(files.getPath("demo/TextStats.class"), source.readAllBytes());
    }
    return from(jar);
  }

  /** The class of a loader that says that it comes from there; {@code null} for nowhere. */
  static BoundClass saidToBeFrom(URL location) throws IOException {
    try (InputStream source = TextStats.class.getResourceAsStream("TextStats.class")) {
      byte[] bytes = source.readAllBytes();
      CodeSource origin = location == null ? null : new CodeSource(location, (Certificate[]) null);
      return new BoundClass(new Saying(new ProtectionDomain(origin, null)).define(bytes));
    }
  }

  private static final class Saying extends ClassLoader {
    private final ProtectionDomain domain;

    Saying(ProtectionDomain domain) {
      super(null);
      this.domain = domain;
    }

    Class<?> define(byte[] bytes) {
      return defineClass("demo.TextStats", bytes, 0, bytes.length, domain);
    }
  }

  Class<?> type() {
    return type;
  }

  LibraryRequest request() {
    return new LibraryRequest(LIBRARY, type, PLATFORM);
  }

  /** The paths that were loaded, in order. */
  List<Path> loaded() {
    return loaded;
  }

  /** {@code load()} of a generated class whose library agrees. */
  void load() {
    NativeLibrary.named(LIBRARY)
        .load(new Contract(type, Contract.ABI, 1), generated(this::loadFile, (abi, hash) -> null));
  }

  /** A generated class that does so. */
  static GeneratedClass generated(SystemLoad load, ContractQuery query) {
    return new GeneratedClass() {
      @Override
      public void load(String path) {
        load.load(path);
      }

      @Override
      public String contract(int abi, long hash) {
        return query.contract(abi, hash);
      }
    };
  }

  /** As a JVM whose program has no library linked in: what is not there cannot be loaded. */
  void loadFile(String path) {
    if (!Files.exists(Path.of(path))) {
      throw new UnsatisfiedLinkError("Can't load library: " + path);
    }
    record(path);
  }

  private void record(String path) {
    loaded.add(Path.of(path));
  }

  /** {@link System#load} as called by the class itself. */
  void systemLoad(String path) {
    record(path);
    try {
      type.getMethod("systemLoad", String.class).invoke(null, path);
    } catch (InvocationTargetException e) {
      throw (UnsatisfiedLinkError) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** An empty file, its folders included. */
  static Path touch(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "no library");
  }

  static String pathList(Path... paths) {
    return String.join(File.pathSeparator, List.of(paths).stream().map(Path::toString).toList());
  }
}
