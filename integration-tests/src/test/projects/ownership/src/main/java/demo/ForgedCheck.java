package demo;

import check.Check;
import dev.nativebound.runtime.Intruder;
import dev.nativebound.runtime.wire.WireBuffers;
import dev.nativebound.runtime.wire.WireReader;
import dev.nativebound.runtime.wire.WireWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import other.Vault;
import other.VaultNative;

/** A class of the same package, and of others, in search of a handle. */
final class ForgedCheck {
  private static final Shelf SHELF = ShelfNative.INSTANCE;
  private static final long FORGED = 0x4141_4141_4141_4141L;

  private ForgedCheck() {}

  /** What asks for the key, and what the library's own types declare. */
  private static final Set<String> KNOWN =
      Set.of("handleOf$", "handlesOf$", "objects$", "live", "liveCallbacks", "of");

  /** The nested ones too, whatever javac says that they are: the VM knows no private class. */
  private static List<Class<?>> generated() {
    return Stream.of(
            ItemNative.class, FussyNative.class, ShelfNative.class, DirectNative.class)
        .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
        .toList();
  }

  static void nothingElseIsOpenToThePackage() {
    Set<String> open = new TreeSet<>();
    for (Class<?> type : generated()) {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        addIfOpen(constructor, open);
      }
      for (Method method : type.getDeclaredMethods()) {
        if (!isOfTheUsers(type, method) && !KNOWN.contains(method.getName())) {
          addIfOpen(method, open);
        }
      }
      for (Field field : type.getDeclaredFields()) {
        addIfOpen(field, open);
      }
    }
    Check.equal(
        open,
        Set.of(
            "public static final demo.Shelf demo.ShelfNative.INSTANCE",
            "static void demo.DirectNative.load()"));
  }

  private static void addIfOpen(Member member, Set<String> open) {
    if (!Modifier.isPrivate(member.getModifiers())) {
      open.add(member.toString());
    }
  }

  private static boolean isOfTheUsers(Class<?> type, Method method) {
    return Stream.concat(Stream.of(type.getInterfaces()), Stream.of(type.getSuperclass()))
        .flatMap(user -> Arrays.stream(user.getDeclaredMethods()))
        .anyMatch(declared -> declared.getName().equals(method.getName()));
  }

  static void whatIsOpenAsksForTheKey() {
    try (Item item = Item.of(1)) {
      for (Object key : new Object[] {null, new Object(), item, ItemNative.class, FORGED}) {
        for (Class<?> type : List.of(ItemNative.class, FussyNative.class)) {
          Object[] items = {item};
          Check.equal(Forger.isRefused(() -> Forger.call(type, "objects$", key)), true);
          Check.equal(
              Forger.isRefused(() -> Forger.call(type, "handleOf$", key, item, "item")), true);
          Check.equal(
              Forger.isRefused(() -> Forger.call(type, "handlesOf$", key, items, "items")), true);
        }
      }
    }
  }

  static void theClassThatPassesAnEnumOnHadNoKeyYet() {
    try (Item item = Item.of(1)) {
      Check.equal(item.color(Color.BLUE), Color.BLUE); // whose initializer has tried
    }
  }

  static void javacRefuses() throws IOException {
    for (String expression :
        List.of(
            "new ItemNative(0x41414141L)",
            "new ItemNative(null, 0x41414141L)",
            "new FussyNative(0x41414141L)",
            "ItemNative.release0(1)",
            "ItemNative.key0()",
            "ShelfNative.key0()",
            "ItemNative.KEY$",
            "ItemNative.OBJECTS$",
            "ItemNative.addressOf$(Item.of(1), \"item\")",
            "((ItemNative) Item.of(1)).handle",
            "new ShelfNative.TakerCallback(null)",
            "dev.nativebound.runtime.OwnedHandle.of(\"\", 1, x -> {})")) {
      Check.equal(expression + compiles(expression), expression + false);
    }
    Check.equal(compiles("ItemNative.objects$(null)"), true);
    Check.equal(compiles("ItemNative.of(1)"), true);
  }

  private static boolean compiles(String expression) throws IOException {
    Path classes = Files.createDirectories(Path.of("target", "attacks"));
    String text = "package demo; class Attack { Object o() { return " + expression + "; } }";
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///demo/Attack.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    List<String> options =
        List.of("-proc:none", "-implicit:none", "-d", classes.toString());
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    return ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, diagnostics, all, null, List.of(source))
        .call();
  }

  static void theRuntimesOwnPackageHasNone() {
    Check.equal(Intruder.openMembers(), List.of());
  }

  /** A buffer that the library's classes use again, in the hands of a constructor meanwhile. */
  static void aBufferInOthersHandsNamesNoValue() throws Exception {
    WireWriter kept = WireBuffers.take();
    WireBuffers.giveBack(kept);
    Fussy.meanwhile = () -> Arrays.fill(kept.bytes(), (byte) 0x41);
    try {
      Check.equal(SHELF.numbersWhile(SHELF.fussies(3), () -> {}), "0 1 2 ");
    } finally {
      Fussy.meanwhile = () -> {};
    }
    Check.eventually("all are dropped", () -> Fussy.alive() == 0);
  }

  /** Anybody may make a reader of any bytes: no generated class reads one that is not its own. */
  static void forgedBytesHaveNoReader() {
    WireReader forged = new WireReader(new byte[] {1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1}, 12);
    for (Class<?> type : generated()) {
      for (Method method : type.getDeclaredMethods()) {
        List<Class<?>> parameters = List.of(method.getParameterTypes());
        if (parameters.contains(WireReader.class) || parameters.contains(byte[].class)) {
          Object target = Modifier.isStatic(method.getModifiers()) ? null : forged;
          Check.equal(
              method + " " + Forger.isRefused(() -> method.invoke(target, forged)), method + " true");
        }
      }
    }
  }

  static void classesOfOtherPackagesTakeTheObjects() {
    Vault vault = VaultNative.INSTANCE;
    try (Item item = Item.of(40);
        Fussy one = Fussy.of(2)) {
      Check.equal(vault.sum(item, List.of(one, one)), 44);
      Check.raises(NullPointerException.class, "argument 'one' is null", () -> vault.sum(null, List.of()));
    }
    Check.equal(
        Arrays.stream(VaultNative.class.getDeclaredMethods())
            .filter(method -> !method.getName().toLowerCase(Locale.ROOT).equals("sum"))
            .noneMatch(method -> Modifier.isPublic(method.getModifiers())),
        true);
  }
}
