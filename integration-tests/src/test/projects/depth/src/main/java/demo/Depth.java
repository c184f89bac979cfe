package demo;

import demo.Kinds.Book;
import demo.Kinds.Document;
import demo.Kinds.Flags200;
import demo.Kinds.Flats40;
import demo.Kinds.Left;
import demo.Kinds.Narrow;
import demo.Kinds.Strings200;
import demo.Kinds.Strings40;
import demo.Kinds.Term;
import demo.Kinds.Tree;
import dev.nativebound.NativeBound;
import java.util.List;
import java.util.function.UnaryOperator;

/** Each kind of record both ways, and what Rust does with it. */
@NativeBound
public interface Depth {
  /** Copies, compares, prints, hashes and drops it. */
  long usedNarrow(Narrow value);

  Narrow madeNarrow(int levels);

  Narrow backNarrow(Narrow value);

  Narrow calledNarrow(UnaryOperator<Narrow> callback, int levels) throws RuntimeException;

  /** Copies, compares, prints, hashes and drops it. */
  long usedStrings40(Strings40 value);

  Strings40 madeStrings40(int levels);

  Strings40 backStrings40(Strings40 value);

  Strings40 calledStrings40(UnaryOperator<Strings40> callback, int levels) throws RuntimeException;

  /** Copies, compares, prints, hashes and drops it. */
  long usedStrings200(Strings200 value);

  Strings200 madeStrings200(int levels);

  Strings200 backStrings200(Strings200 value);

  Strings200 calledStrings200(UnaryOperator<Strings200> callback, int levels) throws RuntimeException;

  /** Copies, compares, prints, hashes and drops it. */
  long usedFlats40(Flats40 value);

  Flats40 madeFlats40(int levels);

  Flats40 backFlats40(Flats40 value);

  Flats40 calledFlats40(UnaryOperator<Flats40> callback, int levels) throws RuntimeException;

  /** Copies, compares, prints, hashes and drops it. */
  long usedTree(Tree value);

  Tree madeTree(int levels);

  Tree backTree(Tree value);

  Tree calledTree(UnaryOperator<Tree> callback, int levels) throws RuntimeException;

  /** Copies, compares, prints, hashes and drops it. */
  long usedTerm(Term value);

  Term madeTerm(int levels);

  Term backTerm(Term value);

  Term calledTerm(UnaryOperator<Term> callback, int levels) throws RuntimeException;

  /** Copies, compares, prints, hashes and drops it. */
  long usedLeft(Left value);

  Left madeLeft(int levels);

  Left backLeft(Left value);

  Left calledLeft(UnaryOperator<Left> callback, int levels) throws RuntimeException;

  /** Copies, compares, prints, hashes and drops it. */
  long usedDocument(Document value);

  Document madeDocument(int levels);

  Document backDocument(Document value);

  Document calledDocument(UnaryOperator<Document> callback, int levels) throws RuntimeException;

  /** Copies, compares, prints, hashes and drops it. */
  long usedFlags200(Flags200 value);

  Flags200 madeFlags200(int levels);

  Flags200 backFlags200(Flags200 value);

  Flags200 calledFlags200(UnaryOperator<Flags200> callback, int levels) throws RuntimeException;

  long readBook(Book book);

  Book madeBook();

  List<Book> backBooks(List<Book> books);

  /** Calls it on a thread of Rust's own with such a stack. */
  String elsewhere(UnaryOperator<Narrow> callback, int levels, int kilobytes);

  /** Whether a value that the callback returned came back before. */
  int echo(int value);
}
