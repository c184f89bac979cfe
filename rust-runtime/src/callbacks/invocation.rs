//! One call of a method of Java's, whose arguments are there.

use jni::sys::{jmethodID, jobject, jvalue};

use super::callback::{Callback, JavaCallback};
use crate::errors::{Failure, JavaException};
use crate::message::{Buffer, bad_value};
use crate::vm::{Attached, Jni, ScalarResult, jni_call};
use crate::wire::{JavaEnum, Reader, Wire, WireError};

/// A method of a callback, with its arguments.
///
/// It must outlive what comes of the call: its end may detach the thread.
#[derive(Debug)]
pub(crate) struct Invocation<'c, const N: usize> {
    attached: Attached<'c>,
    pub(crate) callback: &'c JavaCallback,
    method: usize,
    arguments: Arguments<N>,
}

/// What Java's method gets; the first `count` are set.
#[derive(Clone, Copy)]
struct Arguments<const N: usize> {
    values: [jvalue; N],
    count: usize,
}

impl<const N: usize> std::fmt::Debug for Arguments<N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Arguments").field("count", &self.count).finish_non_exhaustive()
    }
}

impl<const N: usize> Arguments<N> {
    #[inline]
    fn push(&mut self, value: jvalue) {
        self.values[self.count] = value;
        self.count += 1;
    }
}

impl<'c, const N: usize> Invocation<'c, N> {
    #[inline]
    pub(crate) fn new(callback: &'c JavaCallback, attached: Attached<'c>, method: usize) -> Self {
        let arguments = Arguments { values: [jvalue { j: 0 }; N], count: 0 };
        Self { attached, callback, method, arguments }
    }

    /// Adds an argument.
    #[inline]
    pub(crate) fn push(&mut self, value: jvalue) {
        self.arguments.push(value);
    }

    /// The error for an argument of this name that cannot be packed.
    #[cold]
    pub(crate) fn unpackable(&self, name: &str, error: &WireError) -> JavaException {
        let argument = format!("argument '{}' of {}", error.place_in(name), self.name());
        self.failed(bad_value(&argument, error))
    }

    #[inline]
    pub(crate) fn jni(&self) -> Jni<'c> {
        self.attached.jni()
    }

    #[inline]
    fn id(&self) -> jmethodID {
        assert!(self.arguments.count == N, "an argument is missing");
        self.callback.methods().id(self.method)
    }

    /// What was thrown meanwhile, if anything.
    #[inline]
    fn thrown(&self) -> Result<(), JavaException> {
        let jni = self.jni();
        if jni.is_pending() { Err(JavaException::thrown(jni)) } else { Ok(()) }
    }

    #[inline]
    pub(crate) fn nothing(&self) -> Result<(), JavaException> {
        let (jni, id) = (self.jni(), self.id());
        // SAFETY: a method of the adapter's class, which generated Java has with these parameters.
        unsafe { jni_call!(jni, v1_2.CallVoidMethodA(self.callback.adapter(), id, self.arguments.values.as_ptr())) };
        self.thrown()
    }

    #[inline]
    pub(crate) fn scalar_result<T: ScalarResult>(&self) -> Result<T, JavaException> {
        let (jni, id) = (self.jni(), self.id());
        // SAFETY: likewise, and with a result of this type.
        let result = unsafe { T::call(jni.raw(), self.callback.adapter(), id, self.arguments.values.as_ptr()) };
        self.thrown()?;
        Ok(result)
    }

    #[inline]
    pub(crate) fn constant_result<T: JavaEnum>(&self) -> Result<T, JavaException> {
        let index = self.scalar_result::<i32>()?;
        let constant = usize::try_from(index).ok().and_then(|index| T::VALUES.get(index).copied());
        constant.ok_or_else(|| {
            let text = format!("the result of {}: no {} has index {index}", self.name(), T::CLASS);
            self.failed(Failure::illegal_state(text))
        })
    }

    #[inline]
    pub(crate) fn value<T: Wire>(&self) -> Result<T, JavaException> {
        let array = self.object()?;
        let value = self.read(array);
        // SAFETY: the reference that the call returned, not used again; null will do.
        unsafe { self.jni().delete_local(array) };
        value.map_err(|failure| self.failed(failure))
    }

    /// The value in an array that generated Java returned.
    #[inline]
    fn read<T: Wire>(&self, array: jobject) -> Result<T, Failure> {
        if array.is_null() {
            return Err(Failure::null_result(&self.name()));
        }
        let jni = self.jni();
        // SAFETY: an array of bytes, of this length.
        let buffer = unsafe {
            let length = jni_call!(jni, v1_2.GetArrayLength(array));
            Buffer::of(jni, array, length)?
        };
        let mut reader = Reader::new(buffer.bytes());
        let value = reader.value().and_then(|value| reader.finish().map(|()| value));
        value.map_err(|error| self.bad_result(&error))
    }

    #[cold]
    fn bad_result(&self, error: &WireError) -> Failure {
        let name = self.name();
        let result = match error.place() {
            "" => format!("the result of {name}"),
            place => format!("'{place}' of the result of {name}"),
        };
        bad_value(&result, error)
    }

    pub(crate) fn callback<T: Callback + ?Sized>(&self) -> Result<Box<T>, JavaException> {
        self.optional_callback()?.ok_or_else(|| self.failed(Failure::null_result(&self.name())))
    }

    pub(crate) fn optional_callback<T: Callback + ?Sized>(&self) -> Result<Option<Box<T>>, JavaException> {
        let adapter = self.object()?;
        if adapter.is_null() {
            return Ok(None);
        }
        let jni = self.jni();
        // SAFETY: an adapter that generated Java has made for this type; the reference is deleted once, which is legal
        // while an exception is pending.
        let callback = unsafe {
            let callback = JavaCallback::new(jni, adapter, T::class());
            jni.delete_local(adapter);
            callback
        };
        callback.map(|callback| Some(T::java(callback))).map_err(|failure| self.failed(failure))
    }

    /// `demo.OnError.label`
    #[cold]
    fn name(&self) -> String {
        self.callback.class().method_name(self.method)
    }

    #[cold]
    pub(crate) fn failed(&self, failure: Failure) -> JavaException {
        JavaException::of_failure(self.jni(), failure)
    }

    /// Calls a method whose result is an object.
    #[inline]
    pub(crate) fn object(&self) -> Result<jobject, JavaException> {
        let (jni, id) = (self.jni(), self.id());
        // SAFETY: a method of the adapter's class, which generated Java has with these parameters and such a result.
        let result = unsafe {
            jni_call!(jni, v1_2.CallObjectMethodA(self.callback.adapter(), id, self.arguments.values.as_ptr()))
        };
        self.thrown()?;
        Ok(result)
    }
}
