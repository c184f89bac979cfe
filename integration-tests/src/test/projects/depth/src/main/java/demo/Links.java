package demo;

import dev.nativebound.NativeBound;
import java.util.List;

/** Functions of this crate, which know nothing of Java, and its records. */
@NativeBound(rust = "crate::links")
public interface Links {
  Link made(int levels);

  Branch back(Branch branch);

  @NativeBound(rust = "crate::links::many")
  List<Link> many(int count, int levels);

  Branch branches(int levels);

  long ends(Branch branch);

  @NativeBound(rust = "crate::links::Link")
  record Link(String text, long number, @Nullable Link next) {}

  @NativeBound(rust = "crate::links::Branch")
  record Branch(String name, List<Branch> more) {}
}
