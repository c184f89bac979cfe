package dev.nativebound.processor.discover;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * What initialisers and bodies say, which {@code javax.lang.model} does not show.
 *
 * <p>javac's own interface to its trees does (module {@code jdk.compiler}, package {@code
 * com.sun.source}, which is exported to all).
 */
final class Initialisers {
  private final Trees trees;

  private Initialisers(Trees trees) {
    this.trees = trees;
  }

  /**
   * Of this compiler.
   *
   * @throws IllegalArgumentException if it is none that has such trees
   * @throws LinkageError if it has no class of that interface
   */
  static Initialisers of(ProcessingEnvironment environment) {
    return new Initialisers(Trees.instance(environment));
  }

  /** All names in the source file of a type, but those of its declarations. */
  Set<String> namesBeside(Element type) {
    Names names = new Names();
    TreePath path = trees.getPath(type);
    if (path != null) {
      names.scan(path.getCompilationUnit(), null);
    }
    return names.found;
  }

  /** Whether a static block of a type's own calls something. */
  boolean callSomething(Element type) {
    Calls calls = new Calls();
    if (trees.getTree(type) instanceof ClassTree declared) {
      declared.getMembers().stream()
          .filter(member -> member instanceof BlockTree block && block.isStatic())
          .forEach(block -> calls.scan(block, null));
    }
    return calls.found;
  }

  private static final class Names extends TreeScanner<Void, Void> {
    private final Set<String> found = new HashSet<>();

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
      found.add(tree.getName().toString());
      return super.visitIdentifier(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void none) {
      found.add(tree.getIdentifier().toString());
      return super.visitMemberSelect(tree, null);
    }
  }

  private static final class Calls extends TreeScanner<Void, Void> {
    private boolean found;

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
      found = true;
      return null;
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void none) {
      found = true;
      return null;
    }
  }
}
