//! Arguments that generated code makes: of which rustc alone knows how they are passed, and that no type of a crate has.

use std::fmt::Display;

use super::given::Given;
use crate::errors::Failure;

/// What a function of a crate made of an argument, for one that takes it, or a reference to it.
#[derive(Debug)]
pub struct Made<T>(Option<T>);

impl<T> Made<T> {
    /// Of a value.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(Some(value))
    }

    fn taken(name: &dyn Display) -> Failure {
        Failure::illegal_state(format!("argument '{name}' was passed on already"))
    }
}

/// The function takes the value.
#[diagnostic::do_not_recommend]
impl<T> Given<T> for &mut Made<T> {
    #[inline]
    fn give(self, name: &dyn Display) -> Result<T, Failure> {
        self.0.take().ok_or_else(|| Made::<T>::taken(name))
    }
}

/// The function takes a reference.
#[diagnostic::do_not_recommend]
impl<'a, T> Given<&'a T> for &'a mut Made<T> {
    #[inline]
    fn give(self, name: &dyn Display) -> Result<&'a T, Failure> {
        self.0.as_ref().ok_or_else(|| Made::<T>::taken(name))
    }
}

/// The function writes it.
#[diagnostic::do_not_recommend]
impl<'a, T> Given<&'a mut T> for &'a mut Made<T> {
    #[inline]
    fn give(self, name: &dyn Display) -> Result<&'a mut T, Failure> {
        self.0.as_mut().ok_or_else(|| Made::<T>::taken(name))
    }
}

/// For a constant of a mirrored enum that stands for all variants without one.
#[cold]
#[must_use]
pub fn no_variant(name: &dyn Display, constant: &str) -> Failure {
    Failure::illegal_argument(format!(
        "argument '{name}': {constant} stands for what has no constant in Java, and is no value of the crate's enum"
    ))
}

#[cfg(test)]
mod tests {
    use super::super::given;
    use super::*;

    #[test]
    fn what_was_made_is_passed_as_the_function_takes_it() {
        let mut made = Made::new("ab".to_owned());
        String::push(given(&mut made, "text").unwrap(), 'c');
        assert_eq!(String::len(given(&mut made, "text").unwrap()), 3);
        assert_eq!(String::into_bytes(given(&mut made, "text").unwrap()), b"abc");
        let again: Result<String, _> = given(&mut made, "text");
        assert!(format!("{:?}", again.unwrap_err()).contains("argument 'text' was passed on already"));
    }
}
