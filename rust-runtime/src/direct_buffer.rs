//! Rust memory as a `java.nio.ByteBuffer`, without a copy.

use std::fmt::{self, Debug};

use jni::sys::{jlong, jvalue};

use crate::call::Call;
use crate::failure::Failure;
use crate::guard::export;
use crate::jni_call::jni_call;
use crate::raw::{RawBuffer, RawEnv};
use crate::strings::java_length;

/// Bytes that a native hands to Java as a direct `ByteBuffer`.
///
/// The owner of the memory is dropped when no Java code can reach the buffer any more, on a thread of Java's choosing;
/// or at once where the native fails.
///
/// ```
/// use nativebound::DirectBuffer;
///
/// let from_bytes: DirectBuffer = vec![1, 2, 3].into();
///
/// struct Frame {
///     pixels: Vec<u8>,
/// }
/// impl AsMut<[u8]> for Frame {
///     fn as_mut(&mut self) -> &mut [u8] {
///         &mut self.pixels
///     }
/// }
/// let with_its_owner = DirectBuffer::new(Frame { pixels: vec![0; 1024] });
/// ```
pub struct DirectBuffer {
    owner: Box<dyn Owner>,
}

/// Something that owns bytes, is dropped by whatever thread, and is not asked for them a second time.
trait Owner: Send {
    fn bytes(&mut self) -> &mut [u8];
}

impl<T: AsMut<[u8]> + Send> Owner for T {
    fn bytes(&mut self) -> &mut [u8] {
        self.as_mut()
    }
}

impl DirectBuffer {
    /// The bytes of `owner`, which is kept for as long as Java has them.
    #[must_use]
    pub fn new(owner: impl AsMut<[u8]> + Send + 'static) -> Self {
        Self { owner: Box::new(owner) }
    }
}

impl From<Vec<u8>> for DirectBuffer {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl From<Box<[u8]>> for DirectBuffer {
    fn from(bytes: Box<[u8]>) -> Self {
        Self::new(bytes)
    }
}

impl Debug for DirectBuffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DirectBuffer").finish_non_exhaustive()
    }
}

/// The owner of a buffer's memory, as Java keeps it: in a `long`.
///
/// In Rust it is dropped like the owner itself.
#[repr(transparent)]
#[derive(Debug)]
pub struct RawOwner(jlong);

/// What it points to.
type Owned = Box<dyn Owner>;

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "a pointer in a long, and back"
)]
impl RawOwner {
    fn new(owner: Box<Owned>) -> Self {
        Self(Box::into_raw(owner).expose_provenance() as jlong)
    }

    fn pointer(&self) -> *mut Owned {
        std::ptr::with_exposed_provenance_mut(self.0 as usize)
    }
}

impl Drop for RawOwner {
    fn drop(&mut self) {
        if self.0 != 0 {
            // SAFETY: made by `new`; Java has given it back, or never got it.
            drop(unsafe { Box::from_raw(self.pointer()) });
        }
    }
}

impl<'l> Call<'l> {
    /// A direct buffer of this memory, registered with `class` (an internal name), whose static method
    /// `ByteBuffer own(ByteBuffer, long)` takes charge of the owner, or throws and does not.
    ///
    /// # Errors
    /// `OutOfMemoryError`, also for more than `i32::MAX` bytes, and whatever `own` throws.
    pub fn new_buffer(&self, buffer: DirectBuffer, class: &str) -> Result<RawBuffer<'l>, Failure> {
        let jni = self.jni;
        let owner = RawOwner::new(Box::new(buffer.owner));
        // SAFETY: nobody else has the owner before `own` is called. Its memory stays where it is, since the owner is not
        // touched again before it is dropped.
        let bytes = unsafe { (*owner.pointer()).bytes() };
        let length = java_length(bytes.len(), "buffer", "bytes")?;
        let class = jni.find_class(class)?;
        // SAFETY: memory and its length; a class and its static method of these types.
        let result = unsafe {
            let method = jni.static_method(class, c"own", c"(Ljava/nio/ByteBuffer;J)Ljava/nio/ByteBuffer;")?;
            let address = bytes.as_mut_ptr().cast();
            let buffer = jni.not_null(jni_call!(jni, v1_4.NewDirectByteBuffer(address, i64::from(length))))?;
            let arguments = [jvalue { l: buffer }, jvalue { j: owner.0 }];
            jni_call!(jni, v1_2.CallStaticObjectMethodA(class, method, arguments.as_ptr()))
        };
        jni.check()?;
        std::mem::forget(owner); // Java has it
        // SAFETY: a local reference to a ByteBuffer.
        Ok(unsafe { RawBuffer::from_raw(result) })
    }
}

/// Drops the owner of a buffer that Java has let go. Zero is none.
pub fn free_buffer(env: RawEnv<'_>, owner: RawOwner) {
    export(env, |_| {
        drop(owner);
        Ok(())
    });
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn an_owner_is_dropped_once_and_zero_is_none() {
        struct Owner([u8; 3], #[expect(dead_code, reason = "counted")] Arc<()>);

        impl AsMut<[u8]> for Owner {
            fn as_mut(&mut self) -> &mut [u8] {
                &mut self.0
            }
        }

        let count = Arc::new(());
        let buffer = DirectBuffer::new(Owner([1, 2, 3], Arc::clone(&count)));
        let owner = RawOwner::new(Box::new(buffer.owner));
        // SAFETY: the owner, which nobody else has.
        let bytes: *mut [u8] = unsafe { (*owner.pointer()).bytes() };
        let java = owner.0;
        std::mem::forget(owner);
        // SAFETY: memory of the owner, which is not touched meanwhile.
        assert_eq!(unsafe { &*bytes }, [1, 2, 3]);
        assert_eq!(Arc::strong_count(&count), 2);
        drop(RawOwner(java));
        assert_eq!(Arc::strong_count(&count), 1);
        drop(RawOwner(0));
    }
}
