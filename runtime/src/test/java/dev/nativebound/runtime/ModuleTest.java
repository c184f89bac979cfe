package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ModuleTest {
  @Test
  void moduleExportsItsPackagesAndNeedsOnlyTheBase() throws IOException {
    try (InputStream file = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
      ModuleDescriptor module = ModuleDescriptor.read(file);

      assertThat(module.name()).isEqualTo("dev.nativebound.runtime");
      assertThat(module.isOpen()).isFalse();
      assertThat(module.exports().stream().map(Object::toString))
          .containsExactly("dev.nativebound.runtime", "dev.nativebound.runtime.wire");
      assertThat(module.requires().stream().map(ModuleDescriptor.Requires::name))
          .containsExactly("java.base");
    }
  }
}
