package demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records of which one is in another: narrow and wide ones, in every place. */
public final class Kinds {
  private Kinds() {}

  public record Narrow(boolean a, @Nullable Narrow next) {}

  public record Strings40(
      String a0, String a1, String a2, String a3, String a4, String a5, String a6, String a7, String a8, String a9,
      String b0, String b1, String b2, String b3, String b4, String b5, String b6, String b7, String b8, String b9,
      String c0, String c1, String c2, String c3, String c4, String c5, String c6, String c7, String c8, String c9,
      String d0, String d1, String d2, String d3, String d4, String d5, String d6, String d7, String d8, String d9,
      @Nullable Strings40 next) {}

  public record Strings200(
      String a0, String a1, String a2, String a3, String a4, String a5, String a6, String a7, String a8, String a9,
      String b0, String b1, String b2, String b3, String b4, String b5, String b6, String b7, String b8, String b9,
      String c0, String c1, String c2, String c3, String c4, String c5, String c6, String c7, String c8, String c9,
      String d0, String d1, String d2, String d3, String d4, String d5, String d6, String d7, String d8, String d9,
      String e0, String e1, String e2, String e3, String e4, String e5, String e6, String e7, String e8, String e9,
      String f0, String f1, String f2, String f3, String f4, String f5, String f6, String f7, String f8, String f9,
      String g0, String g1, String g2, String g3, String g4, String g5, String g6, String g7, String g8, String g9,
      String h0, String h1, String h2, String h3, String h4, String h5, String h6, String h7, String h8, String h9,
      String i0, String i1, String i2, String i3, String i4, String i5, String i6, String i7, String i8, String i9,
      String j0, String j1, String j2, String j3, String j4, String j5, String j6, String j7, String j8, String j9,
      String k0, String k1, String k2, String k3, String k4, String k5, String k6, String k7, String k8, String k9,
      String l0, String l1, String l2, String l3, String l4, String l5, String l6, String l7, String l8, String l9,
      String m0, String m1, String m2, String m3, String m4, String m5, String m6, String m7, String m8, String m9,
      String n0, String n1, String n2, String n3, String n4, String n5, String n6, String n7, String n8, String n9,
      String o0, String o1, String o2, String o3, String o4, String o5, String o6, String o7, String o8, String o9,
      String p0, String p1, String p2, String p3, String p4, String p5, String p6, String p7, String p8, String p9,
      String q0, String q1, String q2, String q3, String q4, String q5, String q6, String q7, String q8, String q9,
      String r0, String r1, String r2, String r3, String r4, String r5, String r6, String r7, String r8, String r9,
      String s0, String s1, String s2, String s3, String s4, String s5, String s6, String s7, String s8, String s9,
      String t0, String t1, String t2, String t3, String t4, String t5, String t6, String t7, String t8, String t9,
      @Nullable Strings200 next) {}

  /** In which nothing nests. */
  public record Flat(String name, long id, double weight, Optional<String> note) {}

  public record Flats40(
      Flat a0, Flat a1, Flat a2, Flat a3, Flat a4, Flat a5, Flat a6, Flat a7, Flat a8, Flat a9,
      Flat b0, Flat b1, Flat b2, Flat b3, Flat b4, Flat b5, Flat b6, Flat b7, Flat b8, Flat b9,
      Flat c0, Flat c1, Flat c2, Flat c3, Flat c4, Flat c5, Flat c6, Flat c7, Flat c8, Flat c9,
      Flat d0, Flat d1, Flat d2, Flat d3, Flat d4, Flat d5, Flat d6, Flat d7, Flat d8, Flat d9,
      Optional<Flats40> next) {}

  public record Tree(String name, List<Tree> inList, Map<String, Tree> inMap, Optional<List<Tree>> inBoth) {}

  public sealed interface Term permits Number, Sum, Product, Call {}

  public record Number(long value) implements Term {}

  public record Sum(Term left, Term right) implements Term {}

  public record Product(String unit, Term of, @Nullable Term by) implements Term {}

  public record Call(String name, List<Term> arguments, Flat site) implements Term {}

  /** Of which each has the other. */
  public record Left(int value, @Nullable Right right) {}

  public record Right(
      String a0, String a1, String a2, String a3, String a4, String a5, String a6, String a7, String a8, String a9,
      String b0, String b1, String b2, String b3, String b4, String b5, String b6, String b7, String b8, String b9,
      List<Left> lefts) {}

  /** In which something nests. */
  public record Document(String title, Narrow root, List<Term> terms) {}
}
