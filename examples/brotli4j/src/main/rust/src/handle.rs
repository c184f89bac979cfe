//! Rust values as the addresses that the Java classes keep in a `long`.

/// Gives a value to Java.
pub fn give<T>(value: T) -> i64 {
    Box::into_raw(Box::new(value)) as i64
}

/// The value that Java has.
///
/// # Safety
///
/// `address` comes from [`give`] with the same `T`, was not [taken](take), and no other call uses the value meanwhile.
pub unsafe fn borrow<'a, T>(address: i64) -> &'a mut T {
    // SAFETY: the caller's.
    unsafe { &mut *(address as *mut T) }
}

/// Takes the value back.
///
/// # Safety
///
/// As for [`borrow`]; the address is not used again.
pub unsafe fn take<T>(address: i64) -> Box<T> {
    // SAFETY: the caller's.
    unsafe { Box::from_raw(address as *mut T) }
}
