//! jni-rs's macros, which expand to paths in `::jni`: these tell them that it is `nativebound::jni`.

#[doc(hidden)]
#[macro_export]
macro_rules! __jni_str {
    ($($input:tt)*) => { $crate::__private::jni_rs::jni_str!(jni = $crate::jni, $($input)*) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __jni_sig {
    ($($input:tt)*) => { $crate::__private::jni_rs::jni_sig!(jni = $crate::jni, $($input)*) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __jni_sig_jstr {
    ($($input:tt)*) => { $crate::__private::jni_rs::jni_sig_jstr!(jni = $crate::jni, $($input)*) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __native_method {
    ($($input:tt)*) => { $crate::__private::jni_rs::native_method!(jni = $crate::jni, $($input)*) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __bind_java_type {
    ($($input:tt)*) => { $crate::__private::jni_rs::bind_java_type!(jni = $crate::jni, $($input)*) };
}
