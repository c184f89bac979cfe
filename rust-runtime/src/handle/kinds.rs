//! The kinds of owned types: how values are kept, and which ways in there are.
//!
//! | kind | kept as | asks of the type | ways in |
//! | --- | --- | --- | --- |
//! | [`SharedOnly`] | `Box<T>` | `Send + Sync` | shared; no frame |
//! | [`SharedArc`] | `Arc<T>` | `Send + Sync` | shared; no frame |
//! | [`Mixed`] | `Box<T>` | `Send + Sync` | shared and exclusive |
//! | [`ExclusiveOnly`] | `Box<T>` | `Send` | exclusive |
//!
//! To be taken away, as an argument that a method consumes, a value must be the call's alone: all but [`SharedArc`]'s can be.

use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

/// A Rust type whose values Java owns. Generated code implements it.
///
/// A type that may be read by two threads at once must be `Sync`, which is asked where it is entered. (It is asked of the
/// user's type by `#[native_bound]`, in the user's own line; to ask it here too would only say it twice.)
///
/// ```compile_fail,E0277
/// # use nativebound::__private::v1::{Owned, OwnedType, SharedOnly};
/// struct Counter(std::cell::Cell<i32>);
/// # impl OwnedType for Counter {
/// #     type Keeping = SharedOnly;
/// #     const NAME: &'static str = "Counter";
/// #     const METHODS: &'static [&'static str] = &[];
/// #     fn live() -> &'static std::sync::atomic::AtomicUsize { unimplemented!() }
/// # }
/// fn read(counter: &Owned<Counter>) {
///     let _ = counter.shared();
/// }
/// ```
///
/// One that has exclusive methods only need not:
///
/// ```
/// use nativebound::__private::v1::{ExclusiveOnly, OwnedType};
/// struct Counter(std::cell::Cell<i32>);
/// impl OwnedType for Counter {
///     type Keeping = ExclusiveOnly;
///     const NAME: &'static str = "Counter";
///     const METHODS: &'static [&'static str] = &[];
///     fn live() -> &'static std::sync::atomic::AtomicUsize { unimplemented!() }
/// }
/// ```
///
/// But then there is no way in that shares:
///
/// ```compile_fail,E0277
/// # use nativebound::__private::v1::{ExclusiveOnly, Frame, Owned, OwnedType};
/// # struct Counter(std::cell::Cell<i32>);
/// # impl OwnedType for Counter {
/// #     type Keeping = ExclusiveOnly;
/// #     const NAME: &'static str = "Counter";
/// #     const METHODS: &'static [&'static str] = &[];
/// #     fn live() -> &'static std::sync::atomic::AtomicUsize { unimplemented!() }
/// # }
/// fn read(counter: &Owned<Counter>) {
///     let frame = std::pin::pin!(Frame::new());
///     let _ = counter.framed_shared(frame, 0);
/// }
/// ```
pub trait OwnedType: Sized + 'static {
    /// The kind.
    type Keeping: Keeping<Self>;

    /// The simple name of the Java type, for messages.
    const NAME: &'static str;

    /// The names of the methods, for messages. Ways in are asked for by a method's place here.
    const METHODS: &'static [&'static str];

    /// How many values Java owns.
    fn live() -> &'static AtomicUsize;
}

/// A kind of owned type.
pub trait Keeping<T>: sealed::Sealed {
    /// What is kept.
    type Kept;

    /// Whether calls have frames, by which a thread knows that it is inside itself.
    #[doc(hidden)]
    const FRAMED: bool;

    /// The address of the value, which is not dropped.
    #[doc(hidden)]
    fn into_raw(kept: Self::Kept) -> *mut T;

    /// What was kept.
    ///
    /// # Safety
    /// The address comes from `into_raw`, and is used no more.
    #[doc(hidden)]
    unsafe fn from_raw(value: *mut T) -> Self::Kept;
}

/// Kinds where calls share, and none is exclusive.
#[diagnostic::on_unimplemented(message = "`{Self}` has no way in that shares without a frame")]
pub trait ByShared<T>: Keeping<T> {}

/// Kinds where calls share, except for exclusive ones.
#[diagnostic::on_unimplemented(message = "`{Self}` has no way in that shares with a frame")]
pub trait ByFramedShared<T>: Keeping<T> {}

/// Kinds where a call can be exclusive.
#[diagnostic::on_unimplemented(message = "`{Self}` has no way in that is exclusive")]
pub trait ByExclusive<T>: Keeping<T> {}

/// Kinds whose value can be taken away: it is nobody else's.
#[diagnostic::on_unimplemented(message = "`{Self}` has no value that can be taken away")]
pub trait ByTaking<T>: Keeping<T, Kept = Box<T>> {}

/// No exclusive methods, and never shared with Rust.
#[derive(Debug)]
pub enum SharedOnly {}

/// Shared with Rust: several Java objects may have one value, each a clone of its `Arc`. So none is ever alone with it.
#[derive(Debug)]
pub enum SharedArc {}

/// Some methods are exclusive, others are not.
#[derive(Debug)]
pub enum Mixed {}

/// All methods are exclusive.
#[derive(Debug)]
pub enum ExclusiveOnly {}

impl<T: Send + Sync + 'static> ByShared<T> for SharedOnly {}
impl<T: Send + Sync + 'static> ByShared<T> for SharedArc {}
impl<T: Send + Sync + 'static> ByFramedShared<T> for Mixed {}
impl<T: Send + Sync + 'static> ByExclusive<T> for Mixed {}
impl<T: Send + 'static> ByExclusive<T> for ExclusiveOnly {}

impl<T: Send + Sync + 'static> ByTaking<T> for SharedOnly {}
impl<T: Send + Sync + 'static> ByTaking<T> for Mixed {}
impl<T: Send + 'static> ByTaking<T> for ExclusiveOnly {}

macro_rules! keep_box {
    ($($kind:ident: $framed:literal)*) => {$(
        impl<T: 'static> Keeping<T> for $kind {
            type Kept = Box<T>;

            const FRAMED: bool = $framed;

            fn into_raw(kept: Box<T>) -> *mut T {
                Box::into_raw(kept)
            }

            unsafe fn from_raw(value: *mut T) -> Box<T> {
                // SAFETY: the caller's promise.
                unsafe { Box::from_raw(value) }
            }
        }
    )*};
}

keep_box!(SharedOnly: false Mixed: true ExclusiveOnly: true);

impl<T: 'static> Keeping<T> for SharedArc {
    type Kept = Arc<T>;

    const FRAMED: bool = false;

    fn into_raw(kept: Arc<T>) -> *mut T {
        Arc::into_raw(kept).cast_mut()
    }

    unsafe fn from_raw(value: *mut T) -> Arc<T> {
        // SAFETY: the caller's promise.
        unsafe { Arc::from_raw(value) }
    }
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::SharedOnly {}
    impl Sealed for super::SharedArc {}
    impl Sealed for super::Mixed {}
    impl Sealed for super::ExclusiveOnly {}
}
