//! `new String(bytes, 0, length, ISO_8859_1)`: `NewString` takes a nanosecond for each unit, this a copy.

use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use jni::sys::{_jobject, jobject, jvalue, jweak};

use crate::errors::Failure;
use crate::vm::{Class, Jni, Method, Object, Once, java_length, jni_call};

impl Jni<'_> {
    /// A local reference to a new string of these characters.
    pub(crate) fn new_latin1_string(self, bytes: &[u8]) -> Result<jobject, Failure> {
        let length = java_length(bytes.len(), "string", "UTF-16 units")?;
        let ids = ids(self)?;
        if bytes.len() > Spare::LENGTH {
            return self.new_string_through(ids, self.new_bytes(bytes.len())?, bytes, length);
        }
        let spare = Spare::take(self)?;
        let string = self.new_string_through(ids, spare.local, bytes, length);
        spare.put_back(self);
        string
    }

    /// Deletes the reference to the array, which is at least as long as the bytes.
    fn new_string_through(
        self,
        ids: &StringIds,
        array: jobject,
        bytes: &[u8],
        length: i32,
    ) -> Result<jobject, Failure> {
        // SAFETY: bytes of the array; a class and its constructor with its arguments.
        unsafe {
            jni_call!(self, v1_2.SetByteArrayRegion(array, 0, length, bytes.as_ptr().cast()));
            let arguments = [jvalue { l: array }, jvalue { i: 0 }, jvalue { i: length }, jvalue { l: ids.latin1.0 }];
            let string = jni_call!(self, v1_2.NewObjectA(ids.class.0, ids.from_bytes.0, arguments.as_ptr()));
            self.delete_local(array);
            self.not_null(string)
        }
    }

    fn new_bytes(self, length: usize) -> Result<jobject, Failure> {
        let length = java_length(length, "array", "elements")?;
        // SAFETY: any length may be asked for.
        self.not_null(unsafe { jni_call!(self, v1_2.NewByteArray(length)) })
    }
}

/// An array that is used again and again: a new one would be filled with zeros each time, and collected.
///
/// The reference is weak: the array is nobody's, and goes when the collector comes by.
struct Spare {
    weak: jweak,
    local: jobject,
}

/// The array that no thread has taken.
static SPARE: AtomicPtr<_jobject> = AtomicPtr::new(ptr::null_mut());

impl Spare {
    const LENGTH: usize = 1 << 14;

    fn take(jni: Jni<'_>) -> Result<Self, Failure> {
        let weak = SPARE.swap(ptr::null_mut(), Ordering::Acquire);
        if !weak.is_null() {
            // SAFETY: a weak reference that this thread alone has now; it is deleted once.
            unsafe {
                let local = jni_call!(jni, v1_2.NewLocalRef(weak));
                if !local.is_null() {
                    return Ok(Self { weak, local });
                }
                jni_call!(jni, v1_2.DeleteWeakGlobalRef(weak));
            }
        }
        let local = jni.new_bytes(Self::LENGTH)?;
        // SAFETY: a new array; without memory for a weak reference it is not kept.
        let weak = unsafe { jni_call!(jni, v1_2.NewWeakGlobalRef(local)) };
        if weak.is_null() {
            jni.drop_pending();
        }
        Ok(Self { weak, local })
    }

    /// For the next, unless another thread was quicker. Legal while an exception is pending.
    fn put_back(self, jni: Jni<'_>) {
        if self.weak.is_null() {
            return;
        }
        let previous = SPARE.compare_exchange(ptr::null_mut(), self.weak, Ordering::Release, Ordering::Relaxed);
        if previous.is_err() {
            // SAFETY: this thread alone has the reference.
            unsafe { jni_call!(jni, v1_2.DeleteWeakGlobalRef(self.weak)) };
        }
    }
}

struct StringIds {
    class: Class,
    from_bytes: Method,
    latin1: Object,
}

fn ids(jni: Jni<'_>) -> Result<&'static StringIds, Failure> {
    static IDS: Once<StringIds> = Once::new();
    IDS.get(|| {
        let class = Class::find(jni, c"java/lang/String")?;
        let charsets = Class::find(jni, c"java/nio/charset/StandardCharsets")?;
        Ok(StringIds {
            class,
            from_bytes: class.method(jni, c"<init>", c"([BIILjava/nio/charset/Charset;)V")?,
            latin1: charsets.constant(jni, c"ISO_8859_1", c"Ljava/nio/charset/Charset;")?,
        })
    })
}
