//! Whether threads may have the values that Java owns. It is asked where the impl names the type, and answered by one
//! error: a type that is not `Send` is not asked for `Sync` too.
//!
//! rustc shows the line of a bound that does not hold: the comments there are for who reads its error.

#![expect(clippy::unused_self, reason = "a call chooses by the type of a value")]

use std::marker::PhantomData;

/// A type whose values Java's threads use so, to be asked. A call of `kind` finds the trait with the more references first.
#[derive(Debug)]
pub struct Threaded<T, Use>(PhantomData<(T, Use)>);

impl<T, Use> Threaded<T, Use> {
    /// To be asked for `T`.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "for a macro")]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

/// Of a type that may go from thread to thread.
pub trait AskSent<T, Use> {
    /// The kind.
    fn kind(&self) -> Sent<T, Use> {
        Sent(PhantomData)
    }
}

impl<T: Send, Use> AskSent<T, Use> for &Threaded<T, Use> {}

/// Of any other.
pub trait AskLocal<T, Use> {
    /// The kind.
    fn kind(&self) -> Local<T, Use> {
        Local(PhantomData)
    }
}

impl<T, Use> AskLocal<T, Use> for Threaded<T, Use> {}

/// A type whose values may go from thread to thread.
#[derive(Debug)]
pub struct Sent<T, Use>(PhantomData<(T, Use)>);

/// A type whose values belong to one thread.
#[derive(Debug)]
pub struct Local<T, Use>(PhantomData<(T, Use)>);

/// Java has no values of the type.
#[derive(Debug)]
pub enum NoObjects {}

/// Several threads call a value at once.
#[derive(Debug)]
pub enum AtOnce {}

/// One thread after another calls a value.
#[derive(Debug)]
pub enum InTurn {}

impl<T> Sent<T, NoObjects> {
    /// That threads may have the values.
    pub fn used(self) {}
}

impl<T> Sent<T, AtOnce> {
    /// That threads may have the values.
    pub fn used(self)
    where
        T: Sync, // threads call it at once: use a Mutex or atomics, or declare `@Exclusive` on every method in Java
    {
    }
}

impl<T> Sent<T, InTurn> {
    /// That threads may have the values.
    pub fn used(self) {}
}

impl<T> Local<T, NoObjects> {
    /// That threads may have the values.
    pub fn used(self) {}
}

impl<T> Local<T, AtOnce> {
    /// That threads may have the values.
    pub fn used(self)
    where
        T: Send, // any of Java's threads calls it and drops it: use Arc in place of Rc, and no raw pointer
    {
    }
}

impl<T> Local<T, InTurn> {
    /// That threads may have the values.
    pub fn used(self)
    where
        T: Send, // any of Java's threads calls it and drops it: use Arc in place of Rc, and no raw pointer
    {
    }
}
