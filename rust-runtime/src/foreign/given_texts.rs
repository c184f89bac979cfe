//! [`Given`] of Java's texts and paths.

use std::borrow::Cow;
use std::ffi::{CString, OsStr, OsString};
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use super::given::{As, Given, same};
use crate::errors::Failure;

same!(String, PathBuf);

macro_rules! becomes {
    (impl [$($lifetime:lifetime)?] for $from:ty: $to:ty => $give:expr) => {
        #[diagnostic::do_not_recommend]
        impl<$($lifetime)?> Given<$to> for $from {
            #[inline]
            fn give(self, _: &dyn Display) -> Result<$to, Failure> {
                let give: fn(Self) -> $to = $give;
                Ok(give(self))
            }
        }
    };
    ($generics:tt $from:ty: $($to:ty => $give:expr;)*) => {$(
        becomes! { impl $generics for $from: $to => $give }
    )*};
}

becomes! { ['a] &'a str:
    &'a str => |text| text;
    String => str::to_owned;
    Cow<'a, str> => Cow::Borrowed;
    Box<str> => Box::from;
    Rc<str> => Rc::from;
    Arc<str> => Arc::from;
    &'a Path => Path::new;
    PathBuf => PathBuf::from;
    Box<Path> => |text| PathBuf::from(text).into();
    Cow<'a, Path> => |text| Path::new(text).into();
    &'a OsStr => OsStr::new;
    OsString => OsString::from;
    Cow<'a, OsStr> => |text| OsStr::new(text).into();
    &'a [u8] => str::as_bytes;
    Vec<u8> => |text| text.as_bytes().to_vec();
    Cow<'a, [u8]> => |text| text.as_bytes().into();
    Box<[u8]> => |text| text.as_bytes().into();
}

#[diagnostic::do_not_recommend]
impl Given<char> for &str {
    fn give(self, name: &dyn Display) -> Result<char, Failure> {
        let mut characters = self.chars();
        match (characters.next(), characters.next()) {
            (Some(only), None) => Ok(only),
            _ => Err(Failure::illegal_argument(format!(
                "argument '{name}' must be one character, it has {}",
                self.chars().count()
            ))),
        }
    }
}

#[diagnostic::do_not_recommend]
impl Given<CString> for &str {
    fn give(self, name: &dyn Display) -> Result<CString, Failure> {
        CString::new(self).map_err(|error| {
            let at = error.nul_position();
            Failure::illegal_argument(format!("argument '{name}' must have no NUL, it has one at byte {at}"))
        })
    }
}

#[diagnostic::do_not_recommend]
impl<'a, R, M> Given<R, (As, M)> for &'a String
where
    &'a str: Given<R, M>,
{
    #[inline]
    fn give(self, name: &dyn Display) -> Result<R, Failure> {
        self.as_str().give(name)
    }
}

macro_rules! owned {
    ($($to:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl Given<$to> for String {
            fn give(self, name: &dyn Display) -> Result<$to, Failure> {
                self.as_str().give(name)
            }
        }
    )*};
}

owned!(char, CString, Rc<str>, Arc<str>);

becomes! { [] String:
    Box<str> => String::into_boxed_str;
    PathBuf => PathBuf::from;
    OsString => OsString::from;
    Vec<u8> => String::into_bytes;
}

becomes! { ['a] String:
    Cow<'a, str> => Cow::Owned;
}

becomes! { ['a] &'a Path:
    &'a Path => |path| path;
    PathBuf => Path::to_path_buf;
    Box<Path> => Box::from;
    Cow<'a, Path> => Cow::Borrowed;
    &'a OsStr => Path::as_os_str;
    OsString => |path| path.as_os_str().to_owned();
}

becomes! { [] PathBuf:
    Box<Path> => PathBuf::into_boxed_path;
    OsString => PathBuf::into_os_string;
}

becomes! { ['a] PathBuf:
    Cow<'a, Path> => Cow::Owned;
}

#[diagnostic::do_not_recommend]
impl<'a, R, M> Given<R, (As, M)> for &'a PathBuf
where
    &'a Path: Given<R, M>,
{
    #[inline]
    fn give(self, name: &dyn Display) -> Result<R, Failure> {
        self.as_path().give(name)
    }
}
