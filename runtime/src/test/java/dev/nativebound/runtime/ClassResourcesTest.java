package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the resources of a class are found. */
final class ClassResourcesTest {
  @TempDir private Path folder;

  @Test
  void aModuleFindsWhatAnotherOfItsLoaderHas() throws IOException, ClassNotFoundException {
    Path code = PackedJar.in(folder).make();
    Path platform = folder.resolve("platform.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(platform))) {
      jar.putNextEntry(new JarEntry(BoundClass.RESOURCE));
      jar.write("a library".getBytes(UTF_8));
    }
    Class<?> type = inModules(code, platform);

    assertThat(type.getModule().isNamed()).isTrue();
    assertThat(type.getResource("/" + BoundClass.RESOURCE)).isNull();
    Resource found = new ClassResources(type).find(BoundClass.RESOURCE).orElseThrow();
    assertThat(text(found)).isEqualTo("a library");
  }

  @Test
  void aClassOfTheJdkHasNone() {
    assertThat(new ClassResources(String.class).find(BoundClass.RESOURCE)).isEmpty();
  }

  /** As a jar in a jar: its URLs are its loader's own. */
  @Test
  void aLoadersOwnFileSystemIsRead() throws IOException, ClassNotFoundException {
    ClassLoader nested = new Nested(PackedJar.in(folder).make());
    Class<?> type = Class.forName("demo.TextStats", true, nested);

    Resource found = new ClassResources(type).find(BoundClass.RESOURCE).orElseThrow();

    assertThat(found.toString()).startsWith("nested:/");
    assertThat(text(found)).isEqualTo("nested");
  }

  @Test
  void theJarOfTheClassIsItsOwn() throws IOException {
    Path jar = PackedJar.in(folder).add(BoundClass.RESOURCE, "in the jar").make();
    BoundClass bound = BoundClass.from(jar);

    Resource found = new ClassResources(bound.type()).find(BoundClass.RESOURCE).orElseThrow();

    assertThat(found.toString())
        .isEqualTo("jar:" + jar.toUri().toURL() + "!/" + BoundClass.RESOURCE);
    assertThat(found.toString())
        .isEqualTo(bound.type().getResource("/" + BoundClass.RESOURCE).toString());
    assertThat(text(found)).isEqualTo("in the jar");
    Files.delete(jar);
    assertThrows(IOException.class, found::open);
  }

  private static String text(Resource resource) throws IOException {
    try (InputStream source = resource.open()) {
      return new String(source.readAllBytes(), UTF_8);
    }
  }

  private Class<?> inModules(Path... jars) throws ClassNotFoundException {
    ModuleFinder finder = ModuleFinder.of(jars);
    ModuleLayer boot = ModuleLayer.boot();
    Configuration modules =
        boot.configuration().resolve(finder, ModuleFinder.of(), Set.of("app", "platform"));
    ModuleLayer layer = boot.defineModulesWithOneLoader(modules, null);
    return Class.forName(layer.findModule("app").orElseThrow(), "demo.TextStats");
  }

  private static final class Nested extends ClassLoader {
    private final Path jar;

    Nested(Path jar) {
      super(null);
      this.jar = jar;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try (InputStream source =
          new URL("jar:" + jar.toUri() + "!/demo/TextStats.class").openStream()) {
        byte[] bytes = source.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    protected URL findResource(String name) {
      try {
        return new URL(null, "nested:/app.jar/!lib.jar!/" + name, new Bytes());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static final class Bytes extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream("nested".getBytes(UTF_8));
        }
      };
    }
  }
}
