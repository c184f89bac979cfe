package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.names.Export;
import dev.nativebound.processor.names.RustIdentifier;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The modules of a skeleton: one a class, {@code http_server} for {@code HttpServer}.
 *
 * <p>Several classes may want one name, {@code HTTPServer} too: in the order of their binary names,
 * the second is {@code http_server_2}.
 */
public final class SkeletonModules {
  /**
   * What is in the crate root without being a module of ours, and names of files in {@code src}
   * that mean something to cargo or rustc.
   */
  private static final Set<String> TAKEN =
      Set.of("bin", "bindings", "lib", "main", "mod", "nativebound");

  private final SortedMap<String, String> names = new TreeMap<>();
  private final Set<String> taken = new HashSet<>(TAKEN);

  private SkeletonModules() {}

  /** The modules of the classes among {@code sections}. */
  public static SkeletonModules of(Collection<Section> sections) {
    SkeletonModules modules = new SkeletonModules();
    sections.forEach(
        section -> section.implementation().ifPresent(path -> modules.taken.add(first(path))));
    SortedMap<String, String> classes = new TreeMap<>();
    sections.stream()
        .filter(section -> section.implementation().isPresent())
        .forEach(section -> classes.put(section.type(), section.rustName()));
    classes.forEach(modules::add);
    return modules;
  }

  /** What the crate root has of a path: the type, or the module that it is in. */
  private static String first(String path) {
    return RustIdentifier.bare(path.split("::", 2)[0]);
  }

  private void add(String type, String rustName) {
    String wanted = wanted(rustName);
    String name = taken.contains(wanted) ? wanted + "_" : wanted;
    String free = name;
    for (int i = 2; names.containsValue(free) || taken.contains(free); i++) {
      free = (wanted + "_" + i).replace("__", "_");
    }
    names.put(type, free);
  }

  /** In ASCII and no keyword: rustc looks for no file of another name. */
  private static String wanted(String rustName) {
    String name = RustIdentifier.member(RustIdentifier.bare(rustName));
    if (name.chars().anyMatch(letter -> letter > 0x7f)) {
      return Export.mangle(name);
    }
    String bare = RustIdentifier.bare(name);
    return bare.equals(name) ? name : bare + "_";
  }

  /** The module of a class, by its binary name. */
  public String of(String type) {
    return names.get(type);
  }

  /** The file of a class's module, by its binary name. */
  public String path(String type) {
    return "skeleton/src/" + of(type) + ".rs";
  }

  /** The binary names of the classes, sorted. */
  public Set<String> types() {
    return Collections.unmodifiableSet(names.keySet());
  }
}
