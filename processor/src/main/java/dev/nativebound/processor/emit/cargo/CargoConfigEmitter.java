package dev.nativebound.processor.emit.cargo;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.project.Project;

/**
 * {@code .cargo/config.toml}: cargo's output lies in the build folder, since the sources' folder is
 * wiped at every Java edit; and the bindings that the user's crate includes are these.
 */
public final class CargoConfigEmitter {
  private CargoConfigEmitter() {}

  /** The configuration that cargo reads when it runs in the emitted crate. */
  public static EmittedFile emit(Project project) {
    String text =
        """
        # %s
        [build]
        target-dir = %s

        [env]
        NATIVEBOUND_BINDINGS = { value = "bindings.rs", relative = true }
        """
            .formatted(Header.text(), TomlLiteral.of(project.targetDirectory()));
    return new EmittedFile(".cargo/config.toml", text);
  }
}
