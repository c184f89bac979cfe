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

  /** Which is printed in larger frames than it is read in. */
  public record Flags200(
      boolean a0, boolean a1, boolean a2, boolean a3, boolean a4, boolean a5, boolean a6, boolean a7, boolean a8, boolean a9,
      boolean b0, boolean b1, boolean b2, boolean b3, boolean b4, boolean b5, boolean b6, boolean b7, boolean b8, boolean b9,
      boolean c0, boolean c1, boolean c2, boolean c3, boolean c4, boolean c5, boolean c6, boolean c7, boolean c8, boolean c9,
      boolean d0, boolean d1, boolean d2, boolean d3, boolean d4, boolean d5, boolean d6, boolean d7, boolean d8, boolean d9,
      boolean e0, boolean e1, boolean e2, boolean e3, boolean e4, boolean e5, boolean e6, boolean e7, boolean e8, boolean e9,
      boolean f0, boolean f1, boolean f2, boolean f3, boolean f4, boolean f5, boolean f6, boolean f7, boolean f8, boolean f9,
      boolean g0, boolean g1, boolean g2, boolean g3, boolean g4, boolean g5, boolean g6, boolean g7, boolean g8, boolean g9,
      boolean h0, boolean h1, boolean h2, boolean h3, boolean h4, boolean h5, boolean h6, boolean h7, boolean h8, boolean h9,
      boolean i0, boolean i1, boolean i2, boolean i3, boolean i4, boolean i5, boolean i6, boolean i7, boolean i8, boolean i9,
      boolean j0, boolean j1, boolean j2, boolean j3, boolean j4, boolean j5, boolean j6, boolean j7, boolean j8, boolean j9,
      boolean k0, boolean k1, boolean k2, boolean k3, boolean k4, boolean k5, boolean k6, boolean k7, boolean k8, boolean k9,
      boolean l0, boolean l1, boolean l2, boolean l3, boolean l4, boolean l5, boolean l6, boolean l7, boolean l8, boolean l9,
      boolean m0, boolean m1, boolean m2, boolean m3, boolean m4, boolean m5, boolean m6, boolean m7, boolean m8, boolean m9,
      boolean n0, boolean n1, boolean n2, boolean n3, boolean n4, boolean n5, boolean n6, boolean n7, boolean n8, boolean n9,
      boolean o0, boolean o1, boolean o2, boolean o3, boolean o4, boolean o5, boolean o6, boolean o7, boolean o8, boolean o9,
      boolean p0, boolean p1, boolean p2, boolean p3, boolean p4, boolean p5, boolean p6, boolean p7, boolean p8, boolean p9,
      boolean q0, boolean q1, boolean q2, boolean q3, boolean q4, boolean q5, boolean q6, boolean q7, boolean q8, boolean q9,
      boolean r0, boolean r1, boolean r2, boolean r3, boolean r4, boolean r5, boolean r6, boolean r7, boolean r8, boolean r9,
      boolean s0, boolean s1, boolean s2, boolean s3, boolean s4, boolean s5, boolean s6, boolean s7, boolean s8, boolean s9,
      boolean t0, boolean t1, boolean t2, boolean t3, boolean t4, boolean t5, boolean t6, boolean t7, boolean t8, boolean t9,
      @Nullable Flags200 next) {}

  /** Half a KiB, by value. */
  public record Page(
      long a0, long a1, long a2, long a3, long a4, long a5, long a6, long a7, long a8, long a9,
      long b0, long b1, long b2, long b3, long b4, long b5, long b6, long b7, long b8, long b9,
      long c0, long c1, long c2, long c3, long c4, long c5, long c6, long c7, long c8, long c9,
      long d0, long d1, long d2, long d3, long d4, long d5, long d6, long d7, long d8, long d9,
      long e0, long e1, long e2, long e3, long e4, long e5, long e6, long e7, long e8, long e9,
      long f0, long f1, long f2, long f3, long f4, long f5, long f6, long f7, long f8, long f9,
      String text) {}

  /** 20 KiB: several are more than there is of a stack where a native begins. */
  public record Book(
      Page a0, Page a1, Page a2, Page a3, Page a4, Page a5, Page a6, Page a7, Page a8, Page a9,
      Page b0, Page b1, Page b2, Page b3, Page b4, Page b5, Page b6, Page b7, Page b8, Page b9,
      Page c0, Page c1, Page c2, Page c3, Page c4, Page c5, Page c6, Page c7, Page c8, Page c9,
      Page d0, Page d1, Page d2, Page d3, Page d4, Page d5, Page d6, Page d7, Page d8, Page d9) {}

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
