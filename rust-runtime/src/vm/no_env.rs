//! Why a thread cannot call Java.

use std::fmt;

use jni::sys::{self, jint};

/// No call of Java is possible on this thread, now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoEnv {
    /// No class of the library was loaded by a VM.
    NoVm,
    /// The VM has ended.
    Ended,
    /// The VM refused.
    Refused {
        /// Which of its functions.
        function: &'static str,
        /// What it returned.
        code: jint,
    },
}

impl NoEnv {
    #[cold]
    pub(crate) fn refused(function: &'static str, code: jint) -> Self {
        Self::Refused { function, code }
    }
}

impl fmt::Display for NoEnv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Java cannot be called: ")?;
        match *self {
            Self::NoVm => f.write_str("no class of this library was loaded by a VM"),
            Self::Ended => f.write_str("the VM has ended"),
            Self::Refused { function, code } => {
                let (name, why) = meaning(code);
                write!(f, "{function} returned {name} ({code}): {why}")
            }
        }
    }
}

/// `HotSpot` says no more than that it failed.
const TOO_SMALL: &str = "the thread's stack is too small for Java, or there is no memory for another thread; \
                         std::thread::Builder::stack_size makes one of 256 KiB or more";

/// JNI specification, "Return Codes", and what `HotSpot` means by each.
fn meaning(code: jint) -> (&'static str, &'static str) {
    match code {
        sys::JNI_OK => ("JNI_OK", "but no env"),
        sys::JNI_ERR => ("JNI_ERR", TOO_SMALL),
        sys::JNI_EDETACHED => ("JNI_EDETACHED", "the thread is not attached"),
        sys::JNI_EVERSION => ("JNI_EVERSION", "the VM does not know JNI 1.8"),
        sys::JNI_ENOMEM => ("JNI_ENOMEM", TOO_SMALL),
        sys::JNI_EEXIST => ("JNI_EEXIST", "there is a VM already"),
        sys::JNI_EINVAL => ("JNI_EINVAL", "the VM does not take the arguments"),
        _ => ("a code of its own", "the VM's documentation says what it means"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_has_its_function_code_and_way_out() {
        assert_eq!(NoEnv::NoVm.to_string(), "Java cannot be called: no class of this library was loaded by a VM");
        assert_eq!(NoEnv::Ended.to_string(), "Java cannot be called: the VM has ended");
        for (code, name) in [(-1, "JNI_ERR"), (-4, "JNI_ENOMEM")] {
            assert_eq!(
                NoEnv::refused("AttachCurrentThread", code).to_string(),
                format!(
                    "Java cannot be called: AttachCurrentThread returned {name} ({code}): the thread's stack is too small \
                     for Java, or there is no memory for another thread; std::thread::Builder::stack_size makes one of \
                     256 KiB or more"
                )
            );
        }
        assert!(
            NoEnv::refused("GetEnv", -3).to_string().contains("GetEnv returned JNI_EVERSION (-3): the VM does not")
        );
        assert!(NoEnv::refused("GetEnv", -77).to_string().contains("GetEnv returned a code of its own (-77)"));
    }
}
