//! What nests, of every kind, as deep as it goes.

#[allow(dead_code, reason = "what is made is of no interest but to Java")]
mod kinds;
pub mod links;

use kinds::Nested as _;
use nativebound::{JavaException, native_bound};

nativebound::bindings!();

pub struct Depth;

#[native_bound]
impl bindings::Depth for Depth {
    type Error = JavaException;

    fn used_narrow(value: bindings::Narrow) -> i64 {
        value.used()
    }

    fn made_narrow(levels: i32) -> bindings::Narrow {
        bindings::Narrow::chain(levels)
    }

    fn back_narrow(value: bindings::Narrow) -> bindings::Narrow {
        value
    }

    fn called_narrow(
        callback: Box<dyn bindings::UnaryOperatorOfNarrow>,
        levels: i32,
    ) -> Result<bindings::Narrow, JavaException> {
        callback.apply(bindings::Narrow::chain(levels))
    }

    fn used_strings40(value: bindings::Strings40) -> i64 {
        value.used()
    }

    fn made_strings40(levels: i32) -> bindings::Strings40 {
        bindings::Strings40::chain(levels)
    }

    fn back_strings40(value: bindings::Strings40) -> bindings::Strings40 {
        value
    }

    fn called_strings40(
        callback: Box<dyn bindings::UnaryOperatorOfStrings40>,
        levels: i32,
    ) -> Result<bindings::Strings40, JavaException> {
        callback.apply(bindings::Strings40::chain(levels))
    }

    fn used_strings200(value: bindings::Strings200) -> i64 {
        value.used()
    }

    fn made_strings200(levels: i32) -> bindings::Strings200 {
        bindings::Strings200::chain(levels)
    }

    fn back_strings200(value: bindings::Strings200) -> bindings::Strings200 {
        value
    }

    fn called_strings200(
        callback: Box<dyn bindings::UnaryOperatorOfStrings200>,
        levels: i32,
    ) -> Result<bindings::Strings200, JavaException> {
        callback.apply(bindings::Strings200::chain(levels))
    }

    fn used_flats40(value: bindings::Flats40) -> i64 {
        value.used()
    }

    fn made_flats40(levels: i32) -> bindings::Flats40 {
        bindings::Flats40::chain(levels)
    }

    fn back_flats40(value: bindings::Flats40) -> bindings::Flats40 {
        value
    }

    fn called_flats40(
        callback: Box<dyn bindings::UnaryOperatorOfFlats40>,
        levels: i32,
    ) -> Result<bindings::Flats40, JavaException> {
        callback.apply(bindings::Flats40::chain(levels))
    }

    fn used_tree(value: bindings::Tree) -> i64 {
        value.used()
    }

    fn made_tree(levels: i32) -> bindings::Tree {
        bindings::Tree::chain(levels)
    }

    fn back_tree(value: bindings::Tree) -> bindings::Tree {
        value
    }

    fn called_tree(
        callback: Box<dyn bindings::UnaryOperatorOfTree>,
        levels: i32,
    ) -> Result<bindings::Tree, JavaException> {
        callback.apply(bindings::Tree::chain(levels))
    }

    fn used_term(value: bindings::Term) -> i64 {
        value.used()
    }

    fn made_term(levels: i32) -> bindings::Term {
        bindings::Term::chain(levels)
    }

    fn back_term(value: bindings::Term) -> bindings::Term {
        value
    }

    fn called_term(
        callback: Box<dyn bindings::UnaryOperatorOfTerm>,
        levels: i32,
    ) -> Result<bindings::Term, JavaException> {
        callback.apply(bindings::Term::chain(levels))
    }

    fn used_left(value: bindings::Left) -> i64 {
        value.used()
    }

    fn made_left(levels: i32) -> bindings::Left {
        bindings::Left::chain(levels)
    }

    fn back_left(value: bindings::Left) -> bindings::Left {
        value
    }

    fn called_left(
        callback: Box<dyn bindings::UnaryOperatorOfLeft>,
        levels: i32,
    ) -> Result<bindings::Left, JavaException> {
        callback.apply(bindings::Left::chain(levels))
    }

    fn used_document(value: bindings::Document) -> i64 {
        value.used()
    }

    fn made_document(levels: i32) -> bindings::Document {
        bindings::Document::chain(levels)
    }

    fn back_document(value: bindings::Document) -> bindings::Document {
        value
    }

    fn called_document(
        callback: Box<dyn bindings::UnaryOperatorOfDocument>,
        levels: i32,
    ) -> Result<bindings::Document, JavaException> {
        callback.apply(bindings::Document::chain(levels))
    }

    fn used_flags200(value: bindings::Flags200) -> i64 {
        value.used()
    }

    fn made_flags200(levels: i32) -> bindings::Flags200 {
        bindings::Flags200::chain(levels)
    }

    fn back_flags200(value: bindings::Flags200) -> bindings::Flags200 {
        value
    }

    fn called_flags200(
        callback: Box<dyn bindings::UnaryOperatorOfFlags200>,
        levels: i32,
    ) -> Result<bindings::Flags200, JavaException> {
        callback.apply(bindings::Flags200::chain(levels))
    }

    fn read_book(book: bindings::Book) -> i64 {
        book.a0.a0 + book.d9.f9
    }

    fn made_book() -> bindings::Book {
        bindings::Book::default()
    }

    fn back_books(books: Vec<bindings::Book>) -> Vec<bindings::Book> {
        books
    }

    fn elsewhere(callback: Box<dyn bindings::UnaryOperatorOfNarrow>, levels: i32, kilobytes: i32) -> String {
        let call = move || match callback.apply(bindings::Narrow::chain(levels)) {
            Ok(value) => format!("{}", value.used() > 0),
            Err(error) => error.to_string(),
        };
        let thread = std::thread::Builder::new().stack_size(kilobytes as usize * 1024).spawn(call).unwrap();
        thread.join().unwrap()
    }

    fn echo(value: i32) -> i32 {
        value
    }
}
