package dev.nativebound.maven.dev;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is looked at: folders and files, without what builds and editors leave among them.
 *
 * @param roots where to look, no one of them in another
 * @param output what the build writes, which may be in a root
 */
public record Sources(List<Path> roots, Path output) {
  /**
   * Hidden ones, {@code .Sums.java.swp} among them; Emacs' and vim's; those of IntelliJ while it
   * saves; and the locks, which builds write.
   */
  private static final Pattern NO_SOURCE =
      Pattern.compile(
          "\\..*|.*~|#.*#|\\d+|.*\\.(sw[a-z]|tmp|bak|orig)|.*___jb_(tmp|old)___"
              + "|Cargo\\.lock|Cargo\\.native\\.lock");

  /** What a tool puts into a folder that it can make anew: cargo, into its {@code target}. */
  private static final String MARK_OF_CACHE = "CACHEDIR.TAG";

  /** The roots, of which some may be in others, twice, or not there. */
  public static Sources of(Collection<Path> roots, Path output) {
    List<Path> outer = new ArrayList<>();
    roots.stream()
        .map(root -> root.toAbsolutePath().normalize())
        .filter(root -> !root.startsWith(output))
        .sorted()
        .filter(root -> outer.stream().noneMatch(root::startsWith))
        .forEach(outer::add);
    return new Sources(List.copyOf(outer), output);
  }

  /** These and more. */
  public Sources with(Collection<Path> more) {
    List<Path> all = new ArrayList<>(roots);
    all.addAll(more);
    return of(all, output);
  }

  /** The files as they are now. */
  Snapshot now() throws IOException {
    Map<Path, Snapshot.Stamp> files = new TreeMap<>();
    for (Path root : roots) {
      Files.walkFileTree(root, new Visit(files, new ArrayList<>()));
    }
    return new Snapshot(files);
  }

  /** The folders, each of which can be watched. */
  List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Path root : roots) {
      Files.walkFileTree(root, new Visit(new TreeMap<>(), folders));
    }
    return folders;
  }

  private boolean isPassedBy(Path folder) {
    boolean isHidden = !roots.contains(folder) && name(folder).startsWith(".");
    return isHidden || folder.equals(output) || Files.exists(folder.resolve(MARK_OF_CACHE));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private final class Visit extends SimpleFileVisitor<Path> {
    private final Map<Path, Snapshot.Stamp> files;
    private final List<Path> folders;

    Visit(Map<Path, Snapshot.Stamp> files, List<Path> folders) {
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isPassedBy(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!NO_SOURCE.matcher(name(file)).matches()) {
        files.put(file, Snapshot.Stamp.of(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE; // gone since, or not there yet
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
