//! Exception classes of the JDK, each as a type without values: what a variant becomes, or what a caught exception is.
//!
//! ```
//! use nativebound::JavaException;
//! use nativebound::exceptions::{IllegalStateException, IoException};
//!
//! #[derive(Debug, JavaException)]
//! enum StoreError {
//!     #[java(class = IoException)]
//!     Disk(#[source] std::io::Error),
//!     #[java(class = IllegalStateException)]
//!     Locked,
//! }
//! # impl std::error::Error for StoreError {}
//! # impl std::fmt::Display for StoreError {
//! #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
//! #         f.write_str("text")
//! #     }
//! # }
//! ```
//!
//! Classes of other libraries, and of your own, are in `bindings` when a native declares them.

use super::exception_class::{ConstructedBy, JavaClass};

/// One type a class: `Name: "java/lang/Name", CHECKED, [superclasses] by constructors;`.
macro_rules! exceptions {
    ($($name:ident: $class:literal, $checked:literal, [$($super:literal)*] by $(($($parameter:ty),*))*;)*) => {$(
        #[doc = concat!("`", $class, "`")]
        #[derive(Debug)]
        pub enum $name {}

        impl JavaClass for $name {
            const NAME: &'static str = $class;
            const SUPERCLASSES: &'static [&'static str] = &[$($super),*];
            const CHECKED: bool = $checked;
        }

        $(impl ConstructedBy<($($parameter,)*)> for $name {})*
    )*};
}

exceptions! {
    Throwable: "java/lang/Throwable", true, [] by () (String) (String, Throwable) (Throwable);
    Exception: "java/lang/Exception", true, ["java/lang/Throwable"] by () (String) (String, Throwable) (Throwable);
    RuntimeException: "java/lang/RuntimeException", false, ["java/lang/Exception" "java/lang/Throwable"]
        by () (String) (String, Throwable) (Throwable);
    Error: "java/lang/Error", false, ["java/lang/Throwable"] by () (String) (String, Throwable) (Throwable);
    AssertionError: "java/lang/AssertionError", false, ["java/lang/Error" "java/lang/Throwable"]
        by () (String, Throwable) (bool) (u16) (i32) (i64) (f32) (f64);
    ArithmeticException: "java/lang/ArithmeticException", false,
        ["java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"] by () (String);
    ClassCastException: "java/lang/ClassCastException", false,
        ["java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"] by () (String);
    IllegalArgumentException: "java/lang/IllegalArgumentException", false,
        ["java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"]
        by () (String) (String, Throwable) (Throwable);
    NumberFormatException: "java/lang/NumberFormatException", false,
        ["java/lang/IllegalArgumentException" "java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"]
        by () (String);
    IllegalStateException: "java/lang/IllegalStateException", false,
        ["java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"]
        by () (String) (String, Throwable) (Throwable);
    IndexOutOfBoundsException: "java/lang/IndexOutOfBoundsException", false,
        ["java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"] by () (String) (i32) (i64);
    NullPointerException: "java/lang/NullPointerException", false,
        ["java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"] by () (String);
    UnsupportedOperationException: "java/lang/UnsupportedOperationException", false,
        ["java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"]
        by () (String) (String, Throwable) (Throwable);
    InterruptedException: "java/lang/InterruptedException", true, ["java/lang/Exception" "java/lang/Throwable"]
        by () (String);
    NoSuchElementException: "java/util/NoSuchElementException", false,
        ["java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"]
        by () (String) (String, Throwable) (Throwable);
    ConcurrentModificationException: "java/util/ConcurrentModificationException", false,
        ["java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"]
        by () (String) (String, Throwable) (Throwable);
    CancellationException: "java/util/concurrent/CancellationException", false,
        ["java/lang/IllegalStateException" "java/lang/RuntimeException" "java/lang/Exception" "java/lang/Throwable"]
        by () (String);
    ExecutionException: "java/util/concurrent/ExecutionException", true,
        ["java/lang/Exception" "java/lang/Throwable"] by (String, Throwable) (Throwable);
    TimeoutException: "java/util/concurrent/TimeoutException", true, ["java/lang/Exception" "java/lang/Throwable"]
        by () (String);
    IoException: "java/io/IOException", true, ["java/lang/Exception" "java/lang/Throwable"]
        by () (String) (String, Throwable) (Throwable);
    EofException: "java/io/EOFException", true, ["java/io/IOException" "java/lang/Exception" "java/lang/Throwable"]
        by () (String);
    FileNotFoundException: "java/io/FileNotFoundException", true,
        ["java/io/IOException" "java/lang/Exception" "java/lang/Throwable"] by () (String);
    FileSystemException: "java/nio/file/FileSystemException", true,
        ["java/io/IOException" "java/lang/Exception" "java/lang/Throwable"] by (String) (String, String, String);
    NoSuchFileException: "java/nio/file/NoSuchFileException", true,
        ["java/nio/file/FileSystemException" "java/io/IOException" "java/lang/Exception" "java/lang/Throwable"]
        by (String) (String, String, String);
    FileAlreadyExistsException: "java/nio/file/FileAlreadyExistsException", true,
        ["java/nio/file/FileSystemException" "java/io/IOException" "java/lang/Exception" "java/lang/Throwable"]
        by (String) (String, String, String);
    AccessDeniedException: "java/nio/file/AccessDeniedException", true,
        ["java/nio/file/FileSystemException" "java/io/IOException" "java/lang/Exception" "java/lang/Throwable"]
        by (String) (String, String, String);
    ParseException: "java/text/ParseException", true, ["java/lang/Exception" "java/lang/Throwable"] by (String, i32);
    SqlException: "java/sql/SQLException", true, ["java/lang/Exception" "java/lang/Throwable"]
        by () (String) (String, Throwable) (Throwable) (String, String) (String, String, Throwable) (String, String, i32)
        (String, String, i32, Throwable);
}
