//! Which direct buffers refuse writes.

use jni::sys::{jobject, jvalue};

use crate::errors::Failure;
use crate::vm::{Class, Jni, Method, Once, jni_call};

/// How to know it of a direct `ByteBuffer`: by its class, which costs a fifth of a call of `isReadOnly`.
#[derive(Debug)]
pub(crate) struct ReadOnlyBuffers {
    buffers: Class,
    allocate: Method,
    as_read_only: Method,
    is_read_only: Method,
}

impl ReadOnlyBuffers {
    /// By the class `java.nio.ByteBuffer`.
    pub(crate) fn find(jni: Jni<'_>, buffers: Class) -> Result<Self, Failure> {
        Ok(Self {
            buffers,
            allocate: buffers.static_method(jni, c"allocateDirect", c"(I)Ljava/nio/ByteBuffer;")?,
            as_read_only: buffers.method(jni, c"asReadOnlyBuffer", c"()Ljava/nio/ByteBuffer;")?,
            is_read_only: buffers.method(jni, c"isReadOnly", c"()Z")?,
        })
    }

    /// Whether `buffer` does.
    ///
    /// # Safety
    /// A reference to a direct `ByteBuffer`.
    #[inline]
    pub(crate) unsafe fn refuses_writes(&self, jni: Jni<'_>, buffer: jobject) -> Result<bool, Failure> {
        static CLASS: Once<Option<Class>> = Once::new();
        // SAFETY: an object, a class, and a method of the object's.
        unsafe {
            match CLASS.get(|| self.class(jni)) {
                Ok(Some(class)) => Ok(jni_call!(jni, v1_2.IsInstanceOf(buffer, class.0))),
                _ => jni.call_boolean(buffer, self.is_read_only.0, &[]),
            }
        }
    }

    /// The class of those that do, if it tells: those of JDKs are of one class, and the read-only ones of a subclass of it.
    /// Nobody can write another: the constructors are `java.nio`'s own.
    ///
    /// It is looked at on new buffers, for which there may be no memory: then each is asked, until there is.
    #[cold]
    fn class(&self, jni: Jni<'_>) -> Result<Option<Class>, Failure> {
        // SAFETY: the class, methods of it, and arguments of their types; each local reference is deleted once.
        unsafe {
            let none = [jvalue { i: 0 }];
            let writable = jni_call!(jni, v1_2.CallStaticObjectMethodA(self.buffers.0, self.allocate.0, none.as_ptr()));
            jni.check()?;
            let class = jni.call_object(writable, self.as_read_only.0, &[]).and_then(|read_only| {
                let class = Class::of(jni, read_only);
                jni.delete_local(read_only);
                class
            });
            let tells = class.as_ref().is_ok_and(|class| !jni_call!(jni, v1_2.IsInstanceOf(writable, class.0)));
            jni.delete_local(writable);
            class.map(|class| tells.then_some(class))
        }
    }
}
