//! Classes of throwables and their constructors, as exceptions are made of them.

use std::ffi::CStr;
use std::sync::{PoisonError, RwLock};

use jni::sys::{jclass, jmethodID};

use crate::errors::{Constructor, Failure};
use crate::vm::{Class, Jni, Method, jni_call};

/// A class of throwables, and one of its constructors.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ThrowableClass {
    pub(crate) class: jclass,
    pub(crate) constructor: jmethodID,
}

/// What was looked up, and stays: looking a class up by its name costs as much as making the exception.
///
/// Only what is of the JDK: the loaders of its `java` packages never go away, and any thread finds the same class. A few
/// classes, so that a walk finds them.
static KNOWN: RwLock<Vec<Known>> = RwLock::new(Vec::new());

#[derive(Debug)]
struct Known {
    name: Box<str>,
    by: Constructor,
    class: Class,
    constructor: Method,
}

impl ThrowableClass {
    /// The class of an internal name as the class of the running native sees it, by a local reference or one that stays;
    /// `None` when it is no `Throwable`.
    pub(crate) fn find(jni: Jni<'_>, name: &str, by: Constructor) -> Result<Option<Self>, Failure> {
        if let Some(known) = Self::known(name, by) {
            return Ok(Some(known));
        }
        let class = jni.find_class(name)?;
        let throwable = jni.find_class_c(c"java/lang/Throwable")?;
        // SAFETY: two classes, one by a reference that is not used again; a constructor is looked up in a class.
        unsafe {
            let is_throwable = jni_call!(jni, v1_2.IsAssignableFrom(class, throwable));
            jni.delete_local(throwable);
            if !is_throwable {
                jni.delete_local(class);
                return Ok(None);
            }
            let found = Self { class, constructor: jni.method(class, c"<init>", descriptor(by))? };
            if name.starts_with("java/") {
                found.keep(jni, name, by)?;
            }
            Ok(Some(found))
        }
    }

    fn known(name: &str, by: Constructor) -> Option<Self> {
        let known = KNOWN.read().unwrap_or_else(PoisonError::into_inner);
        let found = known.iter().find(|known| known.by == by && *known.name == *name)?;
        Some(Self { class: found.class.0, constructor: found.constructor.0 })
    }

    fn keep(self, jni: Jni<'_>, name: &str, by: Constructor) -> Result<(), Failure> {
        // SAFETY: a class.
        let class = Class(unsafe { jni.new_global(self.class) }?);
        let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
        if known.iter().any(|known| known.by == by && *known.name == *name) {
            drop(known);
            // SAFETY: a global reference that nobody else has.
            unsafe { jni_call!(jni, v1_2.DeleteGlobalRef(class.0)) };
        } else {
            known.push(Known { name: name.into(), by, class, constructor: Method(self.constructor) });
        }
        Ok(())
    }
}

/// The descriptor of a constructor; [`Constructor::Fields`] is no one of them.
pub(crate) fn descriptor(by: Constructor) -> &'static CStr {
    match by {
        Constructor::MessageCause => c"(Ljava/lang/String;Ljava/lang/Throwable;)V",
        Constructor::Message => c"(Ljava/lang/String;)V",
        Constructor::Reason => c"(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V",
        Constructor::Nothing | Constructor::Fields => c"()V",
    }
}
