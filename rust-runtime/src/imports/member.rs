//! One member of an imported class.

use jni::errors::{Error, Result};
use jni::objects::{JClass, JObject};
use jni::refs::Reference;
use jni::strings::JNIString;
use jni::sys::{JNIEnv, jclass, jmethodID, jobject, jvalue};
use jni::{Env, jni_str};

use super::class::ImportedClass;
use super::value::Scalar;
use crate::vm::{Kept, jni_call, jni_of};

/// A constructor, a method, or one way of using a field; its id is looked up at its first use.
///
/// For generated code alone, which gives it the arguments that its descriptor says.
#[derive(Debug)]
pub struct Member {
    kind: Kind,
    class: fn() -> &'static ImportedClass,
    name: &'static str,
    descriptor: &'static str,
    /// A method or field id; good as long as the class is there, which the library's loader sees to.
    id: Kept,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Constructor,
    Method,
    StaticMethod,
    Get,
    GetStatic,
    Set,
    SetStatic,
}

impl Kind {
    const fn is_static(self) -> bool {
        matches!(self, Self::Constructor | Self::StaticMethod | Self::GetStatic | Self::SetStatic)
    }
}

/// How a generated wrapper names its class.
type Class = fn() -> &'static ImportedClass;

impl Member {
    const fn new(kind: Kind, class: Class, name: &'static str, descriptor: &'static str) -> Self {
        Self { kind, class, name, descriptor, id: Kept::new() }
    }

    /// A constructor.
    #[must_use]
    pub const fn constructor(class: Class, descriptor: &'static str) -> Self {
        Self::new(Kind::Constructor, class, "<init>", descriptor)
    }

    /// A method of objects.
    #[must_use]
    pub const fn method(class: Class, name: &'static str, descriptor: &'static str) -> Self {
        Self::new(Kind::Method, class, name, descriptor)
    }

    /// A static method.
    #[must_use]
    pub const fn static_method(class: Class, name: &'static str, descriptor: &'static str) -> Self {
        Self::new(Kind::StaticMethod, class, name, descriptor)
    }

    /// The value of a field.
    #[must_use]
    pub const fn get(class: Class, name: &'static str, descriptor: &'static str) -> Self {
        Self::new(Kind::Get, class, name, descriptor)
    }

    /// The value of a static field.
    #[must_use]
    pub const fn get_static(class: Class, name: &'static str, descriptor: &'static str) -> Self {
        Self::new(Kind::GetStatic, class, name, descriptor)
    }

    /// A new value for a field.
    #[must_use]
    pub const fn set(class: Class, name: &'static str, descriptor: &'static str) -> Self {
        Self::new(Kind::Set, class, name, descriptor)
    }

    /// A new value for a static field.
    #[must_use]
    pub const fn set_static(class: Class, name: &'static str, descriptor: &'static str) -> Self {
        Self::new(Kind::SetStatic, class, name, descriptor)
    }

    /// Uses the member, whose result is no object.
    ///
    /// # Errors
    /// `JavaException` with the exception pending.
    pub fn scalar<R: Scalar>(&self, env: &mut Env<'_>, this: Option<&JObject<'_>>, arguments: &[jvalue]) -> Result<R> {
        let value = self.use_it(env, this, arguments)?;
        // SAFETY: generated code asks for the type that the descriptor has.
        Ok(unsafe { R::of(value) })
    }

    /// Uses the member, whose result is an object, or null.
    ///
    /// # Errors
    /// `JavaException` with the exception pending.
    pub fn object<'e, R: Reference>(
        &self,
        env: &mut Env<'e>,
        this: Option<&JObject<'_>>,
        arguments: &[jvalue],
    ) -> Result<R::Kind<'e>> {
        env.assert_top();
        let value = self.use_it(env, this, arguments)?;
        // SAFETY: a local reference of this frame, of the class that the descriptor has.
        Ok(unsafe { R::kind_from_raw(value.l) })
    }

    /// [`object`](Self::object) where the descriptor says less than the Java type.
    ///
    /// # Errors
    /// Also `WrongObjectType`.
    pub fn checked<'e, R: Reference>(
        &self,
        env: &mut Env<'e>,
        this: Option<&JObject<'_>>,
        arguments: &[jvalue],
    ) -> Result<R::Kind<'e>> {
        let object = self.object::<JObject<'_>>(env, this, arguments)?;
        env.cast_local::<R>(object)
    }

    fn use_it(&self, env: &mut Env<'_>, this: Option<&JObject<'_>>, arguments: &[jvalue]) -> Result<jvalue> {
        if env.exception_check() {
            return Err(Error::JavaException);
        }
        if self.kind.is_static() {
            let class = (self.class)().local(env)?;
            let id = self.id(env, Some(&class))?;
            // SAFETY: the id is of the class; the arguments by contract.
            let result = unsafe { self.call(env, class.as_raw(), id, arguments) };
            env.delete_local_ref(class);
            return result;
        }
        let this = this.filter(|this| !this.is_null()).ok_or(Error::NullPtr("the object of a call is null"))?;
        let id = self.id(env, None)?;
        // SAFETY: the object is of the class of its wrapper, and so is the id; the arguments by contract.
        unsafe { self.call(env, this.as_raw(), id, arguments) }
    }

    fn id(&self, env: &mut Env<'_>, class: Option<&JClass<'_>>) -> Result<jmethodID> {
        let known = self.id.get();
        if !known.is_null() {
            return Ok(known.cast());
        }
        let found = if let Some(class) = class {
            self.find(env, class)?
        } else {
            let class = (self.class)().local(env)?;
            let found = self.find(env, &class);
            env.delete_local_ref(class);
            found?
        };
        self.id.set(found.cast());
        Ok(found)
    }

    #[cold]
    fn find(&self, env: &mut Env<'_>, class: &JClass<'_>) -> Result<jmethodID> {
        let jni = jni_of(env);
        let (name, descriptor) = (JNIString::from(self.name), JNIString::from(self.descriptor));
        let (class, name, descriptor) = (class.as_raw(), name.as_ptr(), descriptor.as_ptr());
        // SAFETY: a class and two NUL-terminated strings.
        let id: jmethodID = unsafe {
            match self.kind {
                Kind::Constructor | Kind::Method => jni_call!(jni, v1_2.GetMethodID(class, name, descriptor)),
                Kind::StaticMethod => jni_call!(jni, v1_2.GetStaticMethodID(class, name, descriptor)),
                Kind::Get | Kind::Set => jni_call!(jni, v1_2.GetFieldID(class, name, descriptor)).cast(),
                Kind::GetStatic | Kind::SetStatic => {
                    jni_call!(jni, v1_2.GetStaticFieldID(class, name, descriptor)).cast()
                }
            }
        };
        if id.is_null() { self.why_missing(env) } else { Ok(id) }
    }

    /// The VM's error names the method alone: this one the class and the types too.
    fn why_missing(&self, env: &mut Env<'_>) -> Result<jmethodID> {
        let Some(thrown) = env.exception_occurred() else { return Err(Error::JavaException) };
        env.exception_clear();
        let (method, field) = (jni_str!("java/lang/NoSuchMethodError"), jni_str!("java/lang/NoSuchFieldError"));
        let error = if env.is_instance_of(&thrown, method)? { Some(method) } else { None };
        let error = if error.is_none() && env.is_instance_of(&thrown, field)? { Some(field) } else { error };
        match error {
            Some(error) => env.throw_new(error, JNIString::from(self.text()))?,
            None => env.throw(&thrown)?,
        }
        Err(Error::JavaException)
    }

    fn text(&self) -> String {
        let class = (self.class)().name();
        let (statically, separator) = match self.kind {
            Kind::StaticMethod => ("static ", ""),
            Kind::GetStatic | Kind::SetStatic => ("static ", " "),
            Kind::Get | Kind::Set => ("", " "),
            Kind::Constructor | Kind::Method => ("", ""),
        };
        format!("{statically}{class}.{}{separator}{}, which Rust was compiled with", self.name, self.descriptor)
    }

    /// The first letter of the type of the result or the field.
    fn letter(&self) -> u8 {
        let descriptor = self.descriptor.as_bytes();
        let result = descriptor.iter().position(|&letter| letter == b')').map_or(0, |end| end + 1);
        descriptor[result]
    }

    /// # Safety
    /// `target` is an object of the class, or the class for what is static; `id` is this member's of the class; the
    /// arguments are those of the descriptor.
    unsafe fn call(&self, env: &Env<'_>, target: jobject, id: jmethodID, arguments: &[jvalue]) -> Result<jvalue> {
        let raw = env.get_raw();
        // SAFETY: by contract.
        let value = unsafe {
            match self.kind {
                Kind::Constructor => {
                    jvalue { l: ((**raw).v1_2.NewObjectA)(raw, target as jclass, id, arguments.as_ptr()) }
                }
                Kind::Method => method(raw, target, id, arguments, self.letter()),
                Kind::StaticMethod => static_method(raw, target as jclass, id, arguments, self.letter()),
                Kind::Get => get(raw, target, id, self.letter()),
                Kind::GetStatic => get_static(raw, target as jclass, id, self.letter()),
                Kind::Set => set(raw, target, id, arguments[0], self.letter()),
                Kind::SetStatic => set_static(raw, target as jclass, id, arguments[0], self.letter()),
            }
        };
        if env.exception_check() { Err(Error::JavaException) } else { Ok(value) }
    }
}

const NOTHING: jvalue = jvalue { j: 0 };

macro_rules! calls {
    ($name:ident, $target:ty: $object:ident $byte:ident $char:ident $short:ident $int:ident $long:ident $float:ident
     $double:ident $boolean:ident $void:ident) => {
        /// # Safety
        /// As [`Member::call`]; `letter` is that of the result.
        unsafe fn $name(env: *mut JNIEnv, target: $target, id: jmethodID, arguments: &[jvalue], letter: u8) -> jvalue {
            /// A boolean is read as a byte: Java code makes it, so it can be any.
            type Boolean = unsafe extern "system" fn(*mut JNIEnv, $target, jmethodID, *const jvalue) -> i8;
            let arguments = arguments.as_ptr();
            // SAFETY: by contract.
            unsafe {
                let table = &(**env).v1_2;
                match letter {
                    b'B' => jvalue { b: (table.$byte)(env, target, id, arguments) },
                    b'C' => jvalue { c: (table.$char)(env, target, id, arguments) },
                    b'S' => jvalue { s: (table.$short)(env, target, id, arguments) },
                    b'I' => jvalue { i: (table.$int)(env, target, id, arguments) },
                    b'J' => jvalue { j: (table.$long)(env, target, id, arguments) },
                    b'F' => jvalue { f: (table.$float)(env, target, id, arguments) },
                    b'D' => jvalue { d: (table.$double)(env, target, id, arguments) },
                    b'Z' => {
                        let function: Boolean = std::mem::transmute(table.$boolean);
                        jvalue { b: function(env, target, id, arguments) }
                    }
                    b'V' => {
                        (table.$void)(env, target, id, arguments);
                        NOTHING
                    }
                    _ => jvalue { l: (table.$object)(env, target, id, arguments) },
                }
            }
        }
    };
}

calls! { method, jobject: CallObjectMethodA CallByteMethodA CallCharMethodA CallShortMethodA CallIntMethodA CallLongMethodA
CallFloatMethodA CallDoubleMethodA CallBooleanMethodA CallVoidMethodA }
calls! { static_method, jclass: CallStaticObjectMethodA CallStaticByteMethodA CallStaticCharMethodA CallStaticShortMethodA
CallStaticIntMethodA CallStaticLongMethodA CallStaticFloatMethodA CallStaticDoubleMethodA CallStaticBooleanMethodA
CallStaticVoidMethodA }

macro_rules! fields {
    ($get:ident, $set:ident, $target:ty: $($letter:literal $field:ident $getter:ident $setter:ident)*;
     $get_boolean:ident $set_boolean:ident; $get_object:ident $set_object:ident) => {
        /// # Safety
        /// As [`Member::call`]; `letter` is that of the field.
        unsafe fn $get(env: *mut JNIEnv, target: $target, id: jmethodID, letter: u8) -> jvalue {
            type Boolean = unsafe extern "system" fn(*mut JNIEnv, $target, jni::sys::jfieldID) -> i8;
            let id = id.cast();
            // SAFETY: by contract.
            unsafe {
                let table = &(**env).v1_2;
                match letter {
                    $($letter => jvalue { $field: (table.$getter)(env, target, id) },)*
                    b'Z' => {
                        let function: Boolean = std::mem::transmute(table.$get_boolean);
                        jvalue { b: function(env, target, id) }
                    }
                    _ => jvalue { l: (table.$get_object)(env, target, id) },
                }
            }
        }

        /// # Safety
        /// As [`Member::call`]; `letter` is that of the field, whose type the value has.
        unsafe fn $set(env: *mut JNIEnv, target: $target, id: jmethodID, value: jvalue, letter: u8) -> jvalue {
            let id = id.cast();
            // SAFETY: by contract.
            unsafe {
                let table = &(**env).v1_2;
                match letter {
                    $($letter => (table.$setter)(env, target, id, value.$field),)*
                    b'Z' => (table.$set_boolean)(env, target, id, value.b != 0),
                    _ => (table.$set_object)(env, target, id, value.l),
                }
            }
            NOTHING
        }
    };
}

fields! { get, set, jobject:
b'B' b GetByteField SetByteField b'C' c GetCharField SetCharField b'S' s GetShortField SetShortField
b'I' i GetIntField SetIntField b'J' j GetLongField SetLongField b'F' f GetFloatField SetFloatField
b'D' d GetDoubleField SetDoubleField;
GetBooleanField SetBooleanField; GetObjectField SetObjectField }
fields! { get_static, set_static, jclass:
b'B' b GetStaticByteField SetStaticByteField b'C' c GetStaticCharField SetStaticCharField
b'S' s GetStaticShortField SetStaticShortField b'I' i GetStaticIntField SetStaticIntField
b'J' j GetStaticLongField SetStaticLongField b'F' f GetStaticFloatField SetStaticFloatField
b'D' d GetStaticDoubleField SetStaticDoubleField;
GetStaticBooleanField SetStaticBooleanField; GetStaticObjectField SetStaticObjectField }
