package dev.nativebound.runtime.wire;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the generator would write for a few types. */
final class Shapes {
  enum Kind {
    WORD,
    NUMBER,
    SPACE
  }

  record Token(int start, double score, String text, Kind kind) {}

  sealed interface Shape {}

  record Circle(double radius) implements Shape {}

  record Empty() implements Shape {}

  record Group(List<Shape> members) implements Shape {}

  record Node(Optional<Node> next) {
    static Node deep(int depth) {
      Node node = new Node(Optional.empty());
      for (int i = 1; i < depth; i++) {
        node = new Node(Optional.of(node));
      }
      return node;
    }
  }

  private static final Kind[] KINDS = {Kind.NUMBER, Kind.SPACE, Kind.WORD};
  private static final int[] KIND_INDEX = {2, 0, 1}; // by ordinal
  static final int MIN_TOKEN = 18;

  @SuppressWarnings("EnumOrdinal") // the table is of this very enum
  static void writeKind(WireWriter out, Kind kind, String name) {
    out.writeIndex(KIND_INDEX[WireWriter.require(kind, name).ordinal()]);
  }

  static Kind readKind(WireReader in) {
    return KINDS[in.readIndex(3, "demo.Kind")];
  }

  static void writeToken(WireWriter out, Token token, String name) {
    WireWriter.require(token, name);
    try {
      out.writeInt(token.start());
      out.writeDouble(token.score());
      out.writeString(token.text(), "text");
      writeKind(out, token.kind(), "kind");
    } catch (NullValueException e) {
      throw e.inside(name);
    }
  }

  static Token readToken(WireReader in) {
    Token token = new Token(in.readInt(), in.readDouble(), in.readString(), readKind(in));
    return token;
  }

  static void writeTokens(WireWriter out, List<Token> tokens, String name) {
    WireWriter.require(tokens, name);
    int begun = out.beginCollection();
    int count = 0;
    try {
      for (Iterator<Token> all = tokens.iterator(); all.hasNext(); count++) {
        writeToken(out, all.next(), "");
      }
    } catch (NullValueException e) {
      throw e.element(count).inside(name);
    }
    out.endCollection(begun, count);
  }

  static List<Token> readTokens(WireReader in) {
    Object[] tokens = new Object[in.beginCollection(MIN_TOKEN)];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = readToken(in);
    }
    return WireCollections.list(tokens);
  }

  static void writeShape(WireWriter out, Shape shape) {
    if (shape instanceof Circle circle) {
      out.writeIndex(0);
      out.writeDouble(circle.radius());
    } else if (shape instanceof Group group) {
      out.writeIndex(2);
      int begun = out.beginCollection();
      for (Shape member : group.members()) {
        writeShape(out, member);
      }
      out.endCollection(begun, group.members().size());
    } else {
      out.writeIndex(1);
    }
  }

  static Shape readShape(WireReader in) {
    Shape shape =
        switch (in.readIndex(3, "demo.Shape")) {
          case 0 -> new Circle(in.readDouble());
          case 1 -> new Empty();
          default -> new Group(readShapes(in));
        };
    return shape;
  }

  private static List<Shape> readShapes(WireReader in) {
    Object[] shapes = new Object[in.beginCollection(2)];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = readShape(in);
    }
    return WireCollections.list(shapes);
  }

  static void writeNode(WireWriter out, Node node) {
    out.writeBoolean(node.next().isPresent());
    if (node.next().isPresent()) {
      writeNode(out, node.next().get());
    }
  }

  static Node readNode(WireReader in) {
    Node node = new Node(in.readBoolean() ? Optional.of(readNode(in)) : Optional.empty());
    return node;
  }

  private Shapes() {}
}
