//! What the runtime knows of a callback's type: the methods of the objects that stand for it in Java.

use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use jni::strings::JNIString;
use jni::sys::{jmethodID, jobject};

use crate::errors::Failure;
use crate::vm::{Jni, Weak, jni_call, remember_loader, remember_vm};

/// An interface that Java implements and Rust calls, by the adapters of generated Java.
///
/// Each generated class has an adapter class of its own, with the same methods.
#[derive(Debug)]
pub struct CallbackClass {
    name: &'static str,
    methods: &'static [(&'static str, &'static str)],
    adapters: AtomicPtr<AdapterClass>,
    live: AtomicUsize,
}

/// An adapter class: the ids of its methods are good as long as one of its objects lives.
///
/// Never freed: there is one for each generated class, and for each class loader that had the library.
#[derive(Debug)]
pub(crate) struct AdapterClass {
    class: Weak,
    /// Its class loader, null for the boot loader.
    loader: Weak,
    ids: Box<[jmethodID]>,
    next: *const AdapterClass,
}

impl CallbackClass {
    /// The interface of this binary name; the names and descriptors of the adapters' methods.
    #[must_use]
    pub const fn new(name: &'static str, methods: &'static [(&'static str, &'static str)]) -> Self {
        Self { name, methods, adapters: AtomicPtr::new(ptr::null_mut()), live: AtomicUsize::new(0) }
    }

    /// How many of Java's objects Rust keeps.
    #[must_use]
    pub fn live(&self) -> usize {
        self.live.load(Ordering::Relaxed) // a count for people: nothing hangs on its order
    }

    pub(crate) fn one_more(&self) {
        self.live.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn one_less(&self) {
        self.live.fetch_sub(1, Ordering::Relaxed);
    }

    /// `demo.OnError.label`
    #[cold]
    pub(crate) fn method_name(&self, index: usize) -> String {
        format!("{}.{}", self.name, self.methods.get(index).map_or("?", |(name, _)| name))
    }

    /// The class of an adapter, which is looked up at the first one.
    ///
    /// # Safety
    /// A reference to an object.
    pub(crate) unsafe fn adapter(&self, jni: Jni<'_>, object: jobject) -> Result<&'static AdapterClass, Failure> {
        // SAFETY: an object; the reference to its class is deleted once.
        unsafe {
            let class = jni_call!(jni, v1_2.GetObjectClass(object));
            let adapter = self.known(jni, class).map_or_else(|| self.meet(jni, class), Ok);
            jni.delete_local(class);
            adapter
        }
    }

    /// # Safety
    /// A reference to a class.
    unsafe fn known(&self, jni: Jni<'_>, class: jobject) -> Option<&'static AdapterClass> {
        let mut next = self.adapters.load(Ordering::Acquire).cast_const();
        // SAFETY: null, or an adapter class that is never freed; weak references to classes, which may be gone.
        unsafe {
            while let Some(adapter) = next.as_ref() {
                if jni.is_same(adapter.class.0, class) {
                    return Some(adapter);
                }
                next = adapter.next;
            }
        }
        None
    }

    /// Looks up the ids. Two threads may do so at once: then the class is there twice, which does no harm.
    ///
    /// # Safety
    /// A reference to a class.
    #[cold]
    unsafe fn meet(&self, jni: Jni<'_>, class: jobject) -> Result<&'static AdapterClass, Failure> {
        remember_vm(jni);
        let ids = self.methods.iter().map(|(name, descriptor)| {
            let (name, descriptor) = (JNIString::from(*name), JNIString::from(*descriptor));
            // SAFETY: a class, by contract.
            unsafe { jni.method(class, name.as_cstr(), descriptor.as_cstr()) }
        });
        let ids = ids.collect::<Result<_, _>>()?;
        // SAFETY: a class.
        let weak = unsafe { jni.not_null(jni_call!(jni, v1_2.NewWeakGlobalRef(class)))? };
        let loader = remember_loader(jni, class)?;
        let adapter = AdapterClass { class: Weak(weak), loader, ids, next: ptr::null() };
        let mut adapter = NonNull::from(Box::leak(Box::new(adapter)));
        let mut first = self.adapters.load(Ordering::Acquire);
        loop {
            // SAFETY: nobody else has it before the exchange.
            unsafe { adapter.as_mut().next = first };
            match self.adapters.compare_exchange(first, adapter.as_ptr(), Ordering::AcqRel, Ordering::Acquire) {
                // SAFETY: never freed, and never changed again.
                Ok(_) => return Ok(unsafe { adapter.as_ref() }),
                Err(other) => first = other,
            }
        }
    }
}

impl AdapterClass {
    /// The id of a method.
    #[inline]
    pub(crate) fn id(&self, index: usize) -> jmethodID {
        self.ids[index]
    }

    #[inline]
    pub(crate) fn loader(&self) -> Weak {
        self.loader
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_has_its_interface_in_its_name() {
        static CLASS: CallbackClass = CallbackClass::new("demo.OnError", &[("label", "([B)[B")]);
        assert_eq!(CLASS.method_name(0), "demo.OnError.label");
        assert_eq!(CLASS.method_name(1), "demo.OnError.?");
        assert_eq!(CLASS.live(), 0);
    }
}
