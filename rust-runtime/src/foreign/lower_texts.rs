//! [`Lower`] of a crate's texts and paths.

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use super::lower::{Lower, same};
use super::unlowered::Unlowered;

same!(String, PathBuf);

macro_rules! becomes {
    ($to:ty: $($from:ty => $lower:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<M> Lower<$to, M> for $from {
            #[inline]
            fn lower(self) -> Result<$to, Unlowered> {
                let lower: fn(Self) -> $to = $lower;
                Ok(lower(self))
            }
        }
    )*};
}

becomes! { String:
    &String => Clone::clone;
    &&String => |text| text.as_str().to_owned();
    &str => str::to_owned;
    &&str => |text| (*text).to_owned();
    &mut str => |text| text.to_owned();
    Cow<'_, str> => Cow::into_owned;
    &Cow<'_, str> => |text| text.as_ref().to_owned();
    Box<str> => str::into_string;
    &Box<str> => |text| text.as_ref().to_owned();
    Rc<str> => |text| text.as_ref().to_owned();
    &Rc<str> => |text| text.as_ref().to_owned();
    Arc<str> => |text| text.as_ref().to_owned();
    &Arc<str> => |text| text.as_ref().to_owned();
    char => String::from;
}

becomes! { PathBuf:
    &PathBuf => Clone::clone;
    &Path => Path::to_path_buf;
    &&Path => |path| path.to_path_buf();
    Box<Path> => Path::into_path_buf;
    Cow<'_, Path> => Cow::into_owned;
    OsString => PathBuf::from;
    &OsString => PathBuf::from;
    &OsStr => PathBuf::from;
    String => PathBuf::from;
    &String => PathBuf::from;
    &str => PathBuf::from;
}

/// Texts of the system, which are Unicode most of the time.
macro_rules! unicode {
    ($($from:ty => $lower:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<M> Lower<String, M> for $from {
            fn lower(self) -> Result<String, Unlowered> {
                let lower: fn(Self) -> OsString = $lower;
                lower(self).into_string().map_err(|text| {
                    Unlowered::value(format_args!("the text is not Unicode: {}", text.to_string_lossy()))
                })
            }
        }
    )*};
}

unicode! {
    OsString => |text| text;
    &OsString => Clone::clone;
    &OsStr => OsStr::to_owned;
    Cow<'_, OsStr> => Cow::into_owned;
    PathBuf => PathBuf::into_os_string;
    &PathBuf => |path| path.clone().into_os_string();
    &Path => |path| path.as_os_str().to_owned();
    Box<Path> => |path| path.into_path_buf().into_os_string();
    Cow<'_, Path> => |path| path.into_owned().into_os_string();
}
