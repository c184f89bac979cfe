//! Constants of Java's enums: at load Java passes `values()`, and a table is made that finds them by index and ordinal.

use jni::sys::jobject;

use crate::errors::Failure;
use crate::native::{Call, export};
use crate::vm::{
    Class, IntProperty, Jni, Method, Once, RawEnv, RawObject, RawObjectArray, RawRef as _, Weak, jni_call,
};
use crate::wire::{EnumTable, JavaEnum};

#[derive(Debug)]
struct Bound {
    /// By index. `None` for a constant that Java does not have.
    ///
    /// Weak, so that a class loader can go: the constants live as long as their class, and that as long as its natives
    /// can be called.
    constants: Vec<Option<Weak>>,
    /// Index by ordinal. `None` for a constant that Rust does not have.
    indices: Vec<Option<usize>>,
}

/// What [`bind_enums`] has made of an enum.
fn bound<T: JavaEnum>() -> Result<&'static Bound, Failure> {
    // SAFETY: null, or what `bind_enums`, which alone fills tables, has made and never frees.
    unsafe { T::table().filled().cast::<Bound>().as_ref() }.ok_or_else(|| {
        Failure::illegal_state(format!(
            "{} was not bound: the class with the native calls load() of its generated class first",
            T::CLASS
        ))
    })
}

/// One enum to bind.
#[derive(Clone, Copy, Debug)]
pub struct EnumBinding {
    names: &'static [&'static str],
    table: fn() -> &'static EnumTable,
}

impl EnumBinding {
    /// The binding of `T`.
    #[must_use]
    pub const fn of<T: JavaEnum>() -> Self {
        Self { names: T::CONSTANTS, table: T::table }
    }
}

/// Makes the tables of `bindings` from their `values()`, in the same order.
pub fn bind_enums(env: RawEnv<'_>, values: RawObjectArray<'_>, bindings: &[EnumBinding]) {
    export(env, |call| {
        for (index, binding) in (0..).zip(bindings) {
            let table = (binding.table)();
            // SAFETY: an array of arrays of enum constants; the VM checks the index.
            let constants = unsafe { jni_call!(call.jni, v1_2.GetObjectArrayElement(values.as_raw(), index)) };
            call.jni.check()?;
            let bound = bind(call.jni, constants, binding.names)?;
            table.fill(Box::into_raw(Box::new(bound)).cast());
            // SAFETY: not used again.
            unsafe { call.jni.delete_local(constants) };
        }
        Ok(())
    });
}

fn bind(jni: Jni<'_>, values: jobject, names: &[&str]) -> Result<Bound, Failure> {
    let ids = ids(jni)?;
    // SAFETY: an array of enum constants, none of them null; each reference is deleted before the next.
    unsafe {
        let length = jni.array_length(values);
        let mut bound = Bound { constants: vec![None; names.len()], indices: vec![None; length] };
        for position in (0..i32::MAX).take(length) {
            let constant = jni_call!(jni, v1_2.GetObjectArrayElement(values, position));
            let name = jni.call_object(constant, ids.name.0, &[])?;
            let text = jni.string(name, &"name")?;
            let ordinal = ids.ordinal.get(jni, constant)?;
            if let Ok(index) = names.binary_search(&&*text) {
                bound.constants[index] = Some(Weak(jni.not_null(jni_call!(jni, v1_2.NewWeakGlobalRef(constant)))?));
                if let Some(place) = usize::try_from(ordinal).ok().and_then(|ordinal| bound.indices.get_mut(ordinal)) {
                    *place = Some(index);
                }
            }
            jni.delete_local(name);
            jni.delete_local(constant);
        }
        Ok(bound)
    }
}

impl<'l> Call<'l> {
    /// The Rust value of a constant.
    ///
    /// # Errors
    /// `NullPointerException`; `IllegalArgumentException` for a constant that this library was built without.
    pub fn constant<T: JavaEnum>(&self, constant: RawObject<'l>, name: &str) -> Result<T, Failure> {
        if constant.is_null() {
            return Err(Failure::null(name));
        }
        let bound = bound::<T>()?;
        // SAFETY: an enum constant.
        let ordinal = unsafe { ids(self.jni)?.ordinal.get(self.jni, constant.as_raw())? };
        let index = usize::try_from(ordinal).ok().and_then(|ordinal| *bound.indices.get(ordinal)?);
        match index.and_then(|index| T::VALUES.get(index)) {
            Some(value) => Ok(*value),
            None => Err(self.unknown::<T>(constant, name)),
        }
    }

    #[cold]
    fn unknown<T: JavaEnum>(&self, constant: RawObject<'l>, name: &str) -> Failure {
        // SAFETY: an enum constant and its method, whose result is a string.
        let constant = unsafe {
            let text = ids(self.jni).and_then(|ids| self.jni.call_object(constant.as_raw(), ids.name.0, &[]));
            match text.and_then(|text| self.jni.string(text, &"name")) {
                Ok(text) => text,
                Err(failure) => return failure,
            }
        };
        let message = format!(
            "argument '{name}': constant {constant} of {} is not known to the library; it knows {}",
            T::CLASS,
            T::CONSTANTS.join(", ")
        );
        Failure::illegal_argument(message)
    }

    /// Java's constant of a value.
    ///
    /// # Errors
    /// `IllegalArgumentException` for a constant that Java's class does not have.
    pub fn new_constant<T: JavaEnum>(&self, constant: T) -> Result<RawObject<'l>, Failure> {
        let bound = bound::<T>()?;
        let index = constant.index();
        let weak = bound.constants.get(index).copied().flatten();
        // SAFETY: a weak reference, whose local one is null when the object is gone.
        let local = weak.map(|weak| unsafe { jni_call!(self.jni, v1_2.NewLocalRef(weak.0)) });
        match local {
            // SAFETY: a local reference of this frame.
            Some(local) if !local.is_null() => Ok(unsafe { RawObject::from_raw(local) }),
            _ => Err(Failure::illegal_argument(format!(
                "the result: constant {} of {} is not known to Java",
                T::CONSTANTS.get(index).unwrap_or(&"?"),
                T::CLASS
            ))),
        }
    }
}

struct EnumIds {
    name: Method,
    ordinal: IntProperty,
}

fn ids(jni: Jni<'_>) -> Result<&'static EnumIds, Failure> {
    static IDS: Once<EnumIds> = Once::new();
    IDS.get(|| {
        let class = Class::find(jni, c"java/lang/Enum")?;
        Ok(EnumIds {
            name: class.method(jni, c"name", c"()Ljava/lang/String;")?,
            ordinal: IntProperty::find(jni, class, c"ordinal")?,
        })
    })
}
