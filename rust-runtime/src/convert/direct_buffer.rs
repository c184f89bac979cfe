//! Rust memory as a `java.nio.ByteBuffer`, without a copy.

use std::fmt::{self, Debug};

use jni::sys::{jlong, jvalue};

use crate::errors::Failure;
use crate::memory::owners::{self, Owner};
use crate::native::{Call, export};
use crate::vm::{RawBuffer, RawEnv, java_length, jni_call};

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

/// The owner of a buffer's memory, as Java keeps it: by a key.
///
/// In Rust it is dropped like the owner itself. A key that is nobody's, or no more, owns nothing.
#[repr(transparent)]
#[derive(Debug)]
pub struct RawOwner(jlong);

impl Drop for RawOwner {
    fn drop(&mut self) {
        owners::release(self.0);
    }
}

impl<'l> Call<'l> {
    /// A direct buffer of this memory, registered with `class` (an internal name), whose static method
    /// `ByteBuffer own$(ByteBuffer, long)` takes charge of the owner, or throws and does not.
    ///
    /// # Errors
    /// `OutOfMemoryError`, also for more than `i32::MAX` bytes, and whatever `own$` throws.
    pub fn new_buffer(&self, buffer: DirectBuffer, class: &str) -> Result<RawBuffer<'l>, Failure> {
        let jni = self.jni;
        let (key, bytes) = owners::keep(buffer.owner);
        let owner = RawOwner(key);
        let length = java_length(bytes.len(), "buffer", "bytes")?;
        let class = jni.find_class(class)?;
        // SAFETY: memory that stays where it is until the key is given back, and its length; a class and its static method of these types.
        let result = unsafe {
            let method = jni.static_method(class, c"own$", c"(Ljava/nio/ByteBuffer;J)Ljava/nio/ByteBuffer;")?;
            let address = bytes.cast();
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

/// Drops the owner of a buffer that Java has let go. A key that is nobody's does nothing.
pub fn free_buffer(env: RawEnv<'_>, owner: RawOwner) {
    export(env, |_| {
        drop(owner);
        Ok(())
    });
}
