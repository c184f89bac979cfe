package dev.nativebound.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * For which other platforms a library is packed: nothing lists resources, so those that are known
 * are asked for.
 *
 * @param library its name
 * @param resources where it is looked for
 */
record OtherPlatforms(String library, ClassResources resources) {
  private static final List<String> LINUX =
      List.of("x86_64", "aarch64", "x86", "arm", "riscv64", "ppc64le", "s390x", "loongarch64");

  /** Adds them to what was looked for in vain. */
  void say(LookedIn looked) {
    List<String> found = new ArrayList<>();
    for (String arch : LINUX) {
      add(found, "linux-" + arch, "lib" + library + ".so");
      add(found, "linux-" + arch + "-musl", "lib" + library + ".so");
    }
    for (String arch : List.of("x86_64", "aarch64")) {
      add(found, "macos-" + arch, "lib" + library + ".dylib");
      add(found, "windows-" + arch, library + ".dll");
      add(found, "freebsd-" + arch, "lib" + library + ".so");
    }
    add(found, "windows-x86", library + ".dll");
    if (!found.isEmpty()) {
      looked.place("(it is there for " + String.join(", ", found) + ")");
    }
  }

  private void add(List<String> found, String platform, String file) {
    String folder = LibraryRequest.folder(library, platform);
    if (resources.find(folder + LibraryIndex.NAME).isPresent()
        || resources.find(folder + file).isPresent()) {
      found.add(platform);
    }
  }
}
