//! Which direct buffers refuse writes.

use jni::sys::{jobject, jvalue};

use crate::failure::Failure;
use crate::ids::{Class, Method};
use crate::jni_call::{Jni, jni_call};

/// How to know it of a direct `ByteBuffer`: by its class, which costs a fifth of a call of `isReadOnly`.
///
/// Those of JDKs are of one class, and the read-only ones of a subclass of it. Nobody can write another: the constructors are
/// `java.nio`'s own. A VM that has no such subclass is asked each time.
#[derive(Debug)]
pub(crate) struct ReadOnlyBuffers {
    class: Option<Class>,
    method: Method,
}

impl ReadOnlyBuffers {
    /// By the class `java.nio.ByteBuffer`.
    pub(crate) fn find(jni: Jni<'_>, buffers: Class) -> Result<Self, Failure> {
        let allocate = buffers.static_method(jni, c"allocateDirect", c"(I)Ljava/nio/ByteBuffer;")?;
        let as_read_only = buffers.method(jni, c"asReadOnlyBuffer", c"()Ljava/nio/ByteBuffer;")?;
        let method = buffers.method(jni, c"isReadOnly", c"()Z")?;
        // SAFETY: the class, methods of it, and arguments of their types; each local reference is deleted once.
        unsafe {
            let none = [jvalue { i: 0 }];
            let writable = jni_call!(jni, v1_2.CallStaticObjectMethodA(buffers.0, allocate.0, none.as_ptr()));
            jni.check()?;
            let class = jni.call_object(writable, as_read_only.0, &[]).and_then(|read_only| {
                let class = Class::of(jni, read_only);
                jni.delete_local(read_only);
                class
            });
            let tells = class.as_ref().is_ok_and(|class| !jni_call!(jni, v1_2.IsInstanceOf(writable, class.0)));
            jni.delete_local(writable);
            Ok(Self { class: class.map(|class| tells.then_some(class))?, method })
        }
    }

    /// Whether `buffer` does.
    ///
    /// # Safety
    /// A reference to a direct `ByteBuffer`.
    #[inline]
    pub(crate) unsafe fn refuses_writes(&self, jni: Jni<'_>, buffer: jobject) -> Result<bool, Failure> {
        // SAFETY: an object, a class, and a method of the object's.
        unsafe {
            match self.class {
                Some(class) => Ok(jni_call!(jni, v1_2.IsInstanceOf(buffer, class.0))),
                None => jni.call_boolean(buffer, self.method.0),
            }
        }
    }
}
