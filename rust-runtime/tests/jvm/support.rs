//! A VM in this process, and short words for what the tests do with it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use jni::objects::{JObject, JValue, JValueOwned};
use jni::signature::RuntimeMethodSignature;
use jni::strings::JNIString;
use jni::vm::{AttachConfig, InitArgsBuilder, JavaVM};
use jni::{Env, JNIVersion};
use nativebound::__private::v1::*;
use nativebound::jni;

/// An option of the VM, set for a second run of tests.
pub(crate) const VM_OPTION: &str = "NATIVEBOUND_TEST_VM_OPTION";

/// Runs a test in a thread of the VM, with room for 64 local references; without a JDK prints so.
pub(crate) fn in_jvm(test: impl FnOnce(&mut Scene<'_, '_>)) {
    let vm = match vm() {
        Ok(vm) => vm,
        Err(reason) => return println!("skipped: {reason}"),
    };
    let run = |env: &mut Env<'_>| {
        test(&mut Scene { env });
        assert!(!env.exception_check(), "an exception is still pending");
        Ok::<(), jni::errors::Error>(())
    };
    vm.attach_current_thread_with_config(AttachConfig::default, Some(64), run).unwrap();
}

/// Where the class files of `folder` of these tests are.
pub(crate) fn classes(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("jvm-tests-{}", std::process::id())).join(folder)
}

fn vm() -> &'static Result<JavaVM, String> {
    static VM: OnceLock<Result<JavaVM, String>> = OnceLock::new();
    VM.get_or_init(|| {
        compile()?;
        let path = format!("-Djava.class.path={}", classes("java").display());
        let mut arguments = InitArgsBuilder::new().version(JNIVersion::V1_8).option(path).option("-Xmx512m");
        if let Ok(option) = std::env::var(VM_OPTION) {
            arguments = arguments.option(option);
        }
        JavaVM::new(arguments.build().unwrap()).map_err(|error| format!("no VM: {error}"))
    })
}

/// Compiles the tests' Java, and what of the Java runtime this crate calls.
fn compile() -> Result<(), String> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/jvm");
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src/main/java/dev/nativebound/runtime");
    let sources = |folder: &str| {
        let files = std::fs::read_dir(tests.join(folder)).unwrap();
        files.map(|file| file.unwrap().path()).collect::<Vec<_>>()
    };
    let mut java = sources("java/demo");
    let called = ["NativeException", "NativeFuture", "NativeFutures", "NativePanicException", "NativeResult"];
    java.extend(called.map(|name| runtime.join(name).with_extension("java")));
    javac("java", &java)?;
    javac("far", &sources("far/far"))
}

fn javac(folder: &str, files: &[PathBuf]) -> Result<(), String> {
    if let Some(missing) = files.iter().find(|file| !file.is_file()) {
        return Err(format!("{} is not there: a packaged crate has no Java", missing.display()));
    }
    let mut command = Command::new("javac");
    command.args(["-encoding", "UTF-8", "-nowarn", "-d"]).arg(classes(folder)).args(files);
    let output = command.output().map_err(|error| format!("no javac on the path: {error}"))?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

/// A thread of the VM.
pub(crate) struct Scene<'s, 'l> {
    pub(crate) env: &'s mut Env<'l>,
}

impl<'l> Scene<'_, 'l> {
    /// In a frame for 64 local references more.
    pub(crate) fn framed(&mut self, test: impl FnOnce(&mut Scene<'_, '_>)) {
        let run = |env: &mut Env<'_>| {
            test(&mut Scene { env });
            Ok::<(), jni::errors::Error>(())
        };
        self.env.with_local_frame(64, run).unwrap();
    }

    /// Runs a native's body under its guard; an exception comes back as `Things.describe` has it.
    pub(crate) fn native<R: Default>(
        &mut self,
        body: impl FnOnce(&Call<'l>) -> Result<R, Failure>,
    ) -> Result<R, String> {
        // SAFETY: the env of this thread, whose frame outlives the call.
        let result = export(unsafe { RawEnv::from_raw(self.env.get_raw()) }, body);
        self.outcome(result)
    }

    /// Like [`native`](Self::native), for what takes the env itself.
    pub(crate) fn raw_native<R: Default>(&mut self, native: impl FnOnce(RawEnv<'l>) -> R) -> Result<R, String> {
        // SAFETY: likewise.
        let result = native(unsafe { RawEnv::from_raw(self.env.get_raw()) });
        self.outcome(result)
    }

    fn outcome<R>(&mut self, result: R) -> Result<R, String> {
        match self.env.exception_occurred() {
            None => Ok(result),
            Some(thrown) => {
                self.env.exception_clear();
                let thrown = JObject::from(thrown);
                Err(self.describe("(Ljava/lang/Throwable;)Ljava/lang/String;", &thrown))
            }
        }
    }

    /// Calls a static method of a class of the tests.
    pub(crate) fn call(
        &mut self,
        class: &str,
        method: &str,
        signature: &str,
        arguments: &[JValue<'_>],
    ) -> JValueOwned<'l> {
        let signature = RuntimeMethodSignature::from_str(signature).unwrap();
        let class = self.env.find_class(JNIString::from(class)).unwrap();
        let method = JNIString::from(method);
        self.env.call_static_method(class, method, signature.method_signature(), arguments).unwrap()
    }

    /// `Things.describe(object)`
    pub(crate) fn describe(&mut self, signature: &str, object: &JObject<'_>) -> String {
        let text = self.call("demo/Things", "describe", signature, &[JValue::Object(object)]).l().unwrap();
        // SAFETY: a string.
        let text = unsafe { RawString::from_raw(text.into_raw()) };
        self.text(text)
    }

    /// A static method of `Things` that takes a string.
    pub(crate) fn thing(&mut self, method: &str, returns: &str, argument: &str) -> JObject<'l> {
        let argument = self.env.new_string(argument).unwrap();
        let signature = format!("(Ljava/lang/String;)L{returns};");
        self.call("demo/Things", method, &signature, &[JValue::Object(&argument)]).l().unwrap()
    }

    /// A string of any units, Unicode or not.
    pub(crate) fn string(&mut self, units: &[u16]) -> RawString<'l> {
        let env = self.env.get_raw();
        // SAFETY: units and their number.
        unsafe {
            let length = i32::try_from(units.len()).unwrap();
            RawString::from_raw(((**env).v1_2.NewString)(env, units.as_ptr(), length))
        }
    }

    pub(crate) fn units(&mut self, string: RawString<'l>) -> Vec<u16> {
        let env = self.env.get_raw();
        // SAFETY: a string, and room for its length.
        unsafe {
            let length = ((**env).v1_2.GetStringLength)(env, string.as_raw());
            let mut units = vec![0; usize::try_from(length).unwrap()];
            ((**env).v1_2.GetStringRegion)(env, string.as_raw(), 0, length, units.as_mut_ptr());
            units
        }
    }

    pub(crate) fn delete(&mut self, string: RawString<'l>) {
        let env = self.env.get_raw();
        // SAFETY: a local reference, not used again.
        unsafe { ((**env).v1_2.DeleteLocalRef)(env, string.as_raw()) };
    }

    pub(crate) fn text(&mut self, string: RawString<'l>) -> String {
        String::from_utf16(&self.units(string)).unwrap()
    }
}

/// The object as `JObject`, for jni-rs.
pub(crate) fn object<'l>(env: &Env<'l>, raw: impl RawRef<'l>) -> JObject<'l> {
    // SAFETY: a local reference of this frame.
    unsafe { JObject::from_raw(env, raw.as_raw()) }
}

macro_rules! raw {
    ($kind:ident, $object:expr) => {{
        let object = &$object;
        // SAFETY: a local reference of this kind.
        unsafe { $kind::from_raw(object.as_raw()) }
    }};
}
pub(crate) use raw;
