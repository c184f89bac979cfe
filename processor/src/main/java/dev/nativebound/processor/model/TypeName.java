package dev.nativebound.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a class: its package and the simple names from the outermost class inwards.
 *
 * @param packageName empty for the unnamed package
 */
public record TypeName(String packageName, List<String> simpleNames)
    implements Comparable<TypeName> {

  /** The binary name (JLS 13.1), {@code demo.Outer$Inner}. */
  public String binaryName() {
    return inPackage(String.join("$", simpleNames));
  }

  /** The internal name (JVM specification 4.2.1), {@code demo/Outer$Inner}. */
  public String internalName() {
    return binaryName().replace('.', '/');
  }

  /** As Java source spells it, {@code demo.Outer.Inner}. */
  public String canonicalName() {
    return inPackage(String.join(".", simpleNames));
  }

  /** The last simple name. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The first part of its package's name; empty in the unnamed package. */
  public String firstPackage() {
    return packageName.split("\\.", 2)[0];
  }

  /** The names that may come first where it is mentioned. */
  public List<String> words() {
    return Stream.concat(Stream.of(firstPackage()), simpleNames.stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The class that encloses it, or itself. */
  public TypeName outermost() {
    return new TypeName(packageName, simpleNames.subList(0, 1));
  }

  /** The simple names in one, {@code OuterInner}: what stands in when the simple name is taken. */
  public String nestedName() {
    return String.join("", simpleNames);
  }

  /** The nested name behind that of the package, {@code ComAcmeOuterInner}. */
  public String packagedName() {
    return Stream.of(packageName.split("[._]"))
            .filter(word -> !word.isEmpty())
            .map(TypeName::capitalized)
            .collect(Collectors.joining())
        + nestedName();
  }

  private static String capitalized(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }

  /** The class that the processor writes beside this one, {@code demo.Outer_InnerNative}. */
  public TypeName companion() {
    return new TypeName(packageName, List.of(String.join("_", simpleNames) + "Native"));
  }

  private String inPackage(String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  @Override
  public int compareTo(TypeName other) {
    return binaryName().compareTo(other.binaryName());
  }
}
