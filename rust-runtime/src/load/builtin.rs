//! A library that is linked into the program which starts the JVM.

/// The function by which a JVM knows such a library (JEP 178): it looks for `JNI_OnLoad_<library>` in the process, and
/// where there is one it takes the library as loaded, asks for no file, and finds the natives beside that function.
///
/// The library's name stands in it as it is: names of libraries are those of crates. Where the library is a file the JVM
/// calls `JNI_OnLoad` alone, of which there is none.
#[doc(hidden)]
#[macro_export]
macro_rules! __builtin {
    ($on_load:ident) => {
        /// By its name the JVM knows that the library is linked into the program.
        #[unsafe(no_mangle)]
        pub extern "system" fn $on_load(
            _vm: *mut $crate::__private::jni_rs::sys::JavaVM,
            _reserved: *mut ::core::ffi::c_void,
        ) -> $crate::__private::jni_rs::sys::jint {
            // The oldest with which the JVM takes such a library.
            $crate::__private::jni_rs::sys::JNI_VERSION_1_8
        }
    };
}
