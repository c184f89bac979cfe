//! Whether threads may have a type of a crate. Java objects are used by any thread, and freed by another.

use std::marker::PhantomData;
use std::ops::Deref;

/// A type to be asked. Each trait below answers for one kind, at a number of references of its own: a call finds the one
/// with the most of them.
#[derive(Debug)]
pub struct Asked<T>(PhantomData<T>);

impl<T> Asked<T> {
    /// To be asked for `T`.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "for a macro")]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

/// As for a probe: rustc is silent about a type that it did not find.
impl<T> Deref for Asked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        unreachable!("a type has no value")
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $ask:ident as $kind:ident: [$($bound:tt)*] for $asked:ty,
        shared: [$($shared:tt)*], exclusive: [$($exclusive:tt)*];)*) => {$(
        $(#[doc = $doc])*
        pub trait $ask<T> {
            /// The kind.
            fn kind(&self) -> $kind<T> {
                $kind(PhantomData)
            }
        }

        impl<T: $($bound)*> $ask<T> for $asked {}

        $(#[doc = $doc])*
        #[derive(Debug)]
        pub struct $kind<T>(PhantomData<T>);

        impl<T: $($bound)*> $kind<T> {
            /// That several threads may use a value at once.
            pub fn shared(self) where T: $($shared)* {}

            /// That one thread after another may.
            pub fn exclusive(self) where T: $($exclusive)* {}
        }
    )*};
}

kinds! {
    /// Of all threads.
    AskShared as OfAll: [Send + Sync] for &&Asked<T>, shared: [Send + Sync], exclusive: [Send];
    /// Of one thread after another.
    AskSent as OfEach: [Send] for &Asked<T>, shared: [Shareable], exclusive: [Send];
    /// Of the thread that made it.
    AskLocal as OfOne: [Sized] for Asked<T>, shared: [Sendable], exclusive: [Sendable];
}

/// No type: it has the words for those that a thread cannot give to another.
#[diagnostic::on_unimplemented(
    message = "`{Self}` belongs to the thread that made it (it is not `Send`), and Java's threads share objects: no Java interface can be it",
    label = "not `Send`",
    note = "a function of your own crate, in its `src/main/rust`, can make such a value, use it, and return what came of it"
)]
pub trait Sendable {}

/// No type: it has the words for those that threads cannot use at once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is for one thread at a time (it is not `Sync`): declare `@Exclusive` on every method of the Java interface",
    label = "not `Sync`"
)]
pub trait Shareable {}
