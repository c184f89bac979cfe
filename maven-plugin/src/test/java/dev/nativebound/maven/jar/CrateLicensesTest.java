package dev.nativebound.maven.jar;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of {@code cargo metadata}, shortened to what is read. */
class CrateLicensesTest {
  private static final String METADATA =
      """
      {"packages":[
      {"id":"root","name":"x-jni","version":"0.0.0","license":null,"source":null,
       "manifest_path":"/none/Cargo.toml","repository":null,"targets":[{"kind":["cdylib","rlib"]}]},
      {"id":"own","name":"x","version":"0.1.0","license":null,"source":null,
       "manifest_path":"/none/Cargo.toml","repository":null,"targets":[{"kind":["lib"]}]},
      {"id":"regex","name":"regex","version":"1.12.0","license":"MIT OR Apache-2.0",
       "source":"registry+https://index","manifest_path":"@/regex/Cargo.toml",
       "repository":"https://example.com/regex","targets":[{"kind":["lib"]}]},
      {"id":"memchr","name":"memchr","version":"2.8.3","license":"Unlicense OR MIT",
       "source":"registry+https://index","manifest_path":"@/memchr/Cargo.toml",
       "repository":null,"targets":[{"kind":["lib"]}]},
      {"id":"cc","name":"cc","version":"1.0.0","license":"MIT",
       "source":"registry+https://index","manifest_path":"@/cc/Cargo.toml",
       "repository":null,"targets":[{"kind":["lib"]}]},
      {"id":"derive","name":"derive","version":"1.0.0","license":"MIT",
       "source":"registry+https://index","manifest_path":"@/derive/Cargo.toml",
       "repository":null,"targets":[{"kind":["proc-macro"]}]}],
      "resolve":{"root":"root","nodes":[
      {"id":"root","deps":[{"pkg":"own","dep_kinds":[{"kind":null}]}]},
      {"id":"own","deps":[{"pkg":"regex","dep_kinds":[{"kind":null}]},
       {"pkg":"derive","dep_kinds":[{"kind":null}]},{"pkg":"cc","dep_kinds":[{"kind":"build"}]}]},
      {"id":"regex","deps":[{"pkg":"memchr","dep_kinds":[{"kind":"dev"},{"kind":null}]}]},
      {"id":"memchr","deps":[]},{"id":"cc","deps":[]},{"id":"derive","deps":[]}]}}
      """;

  @TempDir Path folder;

  private void file(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  @Test
  void what_is_linked_is_named_and_each_text_is_there_once() throws IOException {
    file("regex/LICENSE-MIT", "The MIT text\r\n");
    file("regex/src.rs", "code");
    file("memchr/LICENSE-MIT", "The MIT text\n");
    file("memchr/UNLICENSE", "Free\n");
    file("cc/LICENSE", "of a build script");
    file("derive/LICENSE", "of a macro");
    String metadata = METADATA.replace("@", folder.toString().replace('\\', '/'));
    assertThat(CrateLicenses.of(metadata))
        .isEqualTo(
            """
            The crates in this library, and their licenses.

            memchr 2.8.3: Unlicense OR MIT
            regex 1.12.0: MIT OR Apache-2.0, https://example.com/regex

            ---- memchr 2.8.3 (LICENSE-MIT), regex 1.12.0 (LICENSE-MIT)

            The MIT text

            ---- memchr 2.8.3 (UNLICENSE)

            Free
            """);
  }
}
