//! What goes wrong, described: from a Rust error to the Java exception that is to be made of it, by whichever door.
//!
//! [`Failure`] stops a native and says why, [`JavaException`] is what Java threw when Rust called it. Nothing here calls
//! Java: to make the exception and to throw it is [`raise`](crate::raise)'s.
//!
//! * Java's classes of exceptions, and how their objects are made: `constructor`, `exception_class`, `exceptions`.
//! * An exception that Java threw: `details`, `java_exception`.
//! * A Rust error, its sources, and the Java exception among them: `chain`, `report`.
//! * An error with `#[derive(JavaException)]`: `constructor_argument`, `described`.
//! * What stops a native: `failure`, `throws`.

mod chain;
mod constructor;
mod constructor_argument;
mod described;
mod details;
mod exception_class;
pub mod exceptions;
mod failure;
mod java_exception;
mod report;
mod throws;

pub(crate) use chain::{boxed, caught};
pub use constructor::Constructor;
pub(crate) use constructor::ExceptionClass;
pub(crate) use constructor_argument::{Argument, NewOwner, Scalar};
pub use constructor_argument::{ConstructorArgument, Nullable, OwnedClass, Value, object_argument};
pub(crate) use described::{Causes, Field, How};
pub use described::{
    DerivedException, DescribeOther, Described, Description, ErrorClasses, NoClasses, Reading, Transparent,
};
pub(crate) use details::Details;
pub use exception_class::{
    Choice, Choose, ConstructedBy, Constructs, Declared, JavaClass, NoConstructor, VariantClass, assert_constructed,
    text_constructor,
};
pub use failure::Failure;
pub(crate) use failure::{Exception, Kind};
pub(crate) use java_exception::{Inner, Reference, Thrown};
pub use java_exception::{JavaException, StackFrame};
pub(crate) use report::{Link, Report};
pub use throws::{CheckOther, Outcome, Throws};
pub(crate) use throws::{report, report_local};
