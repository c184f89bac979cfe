//! The throwable that the variant of a Rust error names, by `#[derive(JavaException)]`, with its fields as arguments.

use std::ptr;

use jni::strings::JNIString;
use jni::sys::{jobject, jvalue};

use super::of_error::new_causes;
use super::reference::raw;
use super::throwable::{gone, init_cause, new_native_exception, new_object, new_throwable};
use crate::errors::{Argument, Causes, Described, ExceptionClass, Failure, Field, How, NewOwner, Scalar};
use crate::vm::Jni;

/// The exception that an error's variant names.
pub(super) fn new_described(
    jni: Jni<'_>,
    described: Described,
    declared: &[ExceptionClass],
) -> Result<jobject, Failure> {
    let expected = described.is_expected(declared).then_some(());
    let text = expected.is_none().then(|| described.text.clone());
    let throwable = new_of_variant(jni, described)?;
    // What Java's compiler does not know of, no `catch` would find.
    text.map_or(Ok(throwable), |text| new_native_exception(jni, &text, throwable))
}

fn new_of_variant(jni: Jni<'_>, described: Described) -> Result<jobject, Failure> {
    let Described { class, constructor, text, causes: Causes { links, java }, .. } = described;
    // SAFETY: a global reference that an error keeps, which `described` does until this is done; or null.
    let last = java.map_or(Ok(ptr::null_mut()), |java| unsafe { jni.new_local(raw(Some(java))) })?;
    let cause = new_causes(jni, &links, last)?;
    match constructor {
        How::Text(constructor) => new_throwable(jni, class, constructor, &text, cause),
        How::Fields(fields) => new_of_fields(jni, class, fields, &text, cause),
    }
}

/// An exception by the constructor that takes the fields. The macro has asked rustc whether there is one.
fn new_of_fields(jni: Jni<'_>, name: &str, fields: Vec<Field>, text: &str, cause: jobject) -> Result<jobject, Failure> {
    jni.in_frame_of(fields.len() + 8, || {
        let descriptor = format!("({})V", fields.iter().flat_map(Field::descriptor).copied().collect::<String>());
        let descriptor = JNIString::from(descriptor);
        let takes_cause = fields.iter().any(|field| matches!(field, Field::Cause));
        let class = jni.find_class(name)?;
        // SAFETY: a class.
        let constructor = unsafe { jni.method(class, c"<init>", descriptor.as_cstr()) }
            .or_else(|failure| gone(jni, failure, name, descriptor.as_cstr(), text))?;
        let mut arguments = Vec::with_capacity(fields.len());
        for field in fields {
            arguments.push(match field {
                Field::Value(_, argument) => cross(jni, argument)?,
                Field::Cause => jvalue { l: cause },
            });
        }
        // SAFETY: the constructor was found by the types of the arguments.
        let throwable = unsafe { new_object(jni, class, constructor, &arguments) }?;
        if !takes_cause {
            init_cause(jni, throwable, cause)?;
        }
        Ok(throwable)
    })
}

/// The argument as JNI has it; references are local ones.
fn cross(jni: Jni<'_>, argument: Argument) -> Result<jvalue, Failure> {
    Ok(match argument {
        Argument::Scalar(scalar) => jvalue_of(scalar),
        Argument::Text(text) => jvalue { l: jni.new_string(&text)? },
        Argument::Null => jvalue { l: ptr::null_mut() },
        // One without an object stands for none.
        Argument::Exception(exception) => match exception.object() {
            // SAFETY: a reference that the exception keeps.
            Some(object) => jvalue { l: unsafe { jni.new_local(raw(Some(object)))? } },
            None => jvalue { l: ptr::null_mut() },
        },
        Argument::Object(owner) => jvalue { l: new_owner(jni, owner)? },
    })
}

fn jvalue_of(scalar: Scalar) -> jvalue {
    match scalar {
        Scalar::Boolean(z) => jvalue { z },
        Scalar::Byte(b) => jvalue { b },
        Scalar::Short(s) => jvalue { s },
        Scalar::Char(c) => jvalue { c },
        Scalar::Int(i) => jvalue { i },
        Scalar::Long(j) => jvalue { j },
        Scalar::Float(f) => jvalue { f },
        Scalar::Double(d) => jvalue { d },
    }
}

/// A new object of a generated class, which owns the value.
fn new_owner(jni: Jni<'_>, owner: NewOwner) -> Result<jobject, Failure> {
    let class = jni.find_class(owner.class)?;
    // SAFETY: a generated class, and its constructor that takes a handle.
    unsafe {
        let new = jni.method(class, c"<init>", c"(J)V")?;
        let object = jni.new_owner(class, new, (owner.give)(), owner.free);
        jni.delete_local(class);
        object
    }
}
