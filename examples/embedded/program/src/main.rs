//! A shop that keeps its stock, and whose rules are in Java: `shop <class path>`.

extern crate natives as _; // linked in, for the JVM to find: nothing here calls them

use std::env::args;
use std::error::Error;
use std::process::ExitCode;

use embedded::Shop;
use nativebound::jni::objects::{JObjectArray, JString, JValue};
use nativebound::jni::{InitArgsBuilder, JavaVM, errors, jni_sig, jni_str};

fn main() -> ExitCode {
    let Some(class_path) = args().nth(1) else {
        eprintln!("usage: shop <class path>");
        return ExitCode::FAILURE;
    };
    Shop::put("coffee", 12);
    Shop::put("tea", 3);
    if let Err(error) = start_jvm(&class_path).and_then(|vm| run_rules(&vm)) {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    for order in Shop::take_orders() {
        println!("Rust orders {} of {}", order.pieces, order.product);
    }
    ExitCode::SUCCESS
}

/// The JVM is that of `JAVA_HOME`, or else of the `java` on the path.
fn start_jvm(class_path: &str) -> Result<JavaVM, Box<dyn Error>> {
    let arguments = InitArgsBuilder::new()
        .option(format!("-Djava.class.path={class_path}"))
        .option("-Dnativebound.builtin=embedded") // no file will do: what is not linked in is an error
        .option("--enable-native-access=ALL-UNNAMED") // without it JDK 24 and later warn
        .build()?;
    Ok(JavaVM::new(arguments)?)
}

fn run_rules(vm: &JavaVM) -> Result<(), Box<dyn Error>> {
    vm.attach_current_thread_for_scope(|env| {
        let none = JObjectArray::<JString<'_>>::new(env, 0, JString::null())?;
        let (rules, main) = (jni_str!("com/example/embedded/Rules"), jni_str!("main"));
        env.call_static_method(rules, main, jni_sig!("([Ljava/lang/String;)V"), &[JValue::Object(&none)])?;
        errors::Result::Ok(())
    })?;
    // SAFETY: no thread of the program is in Java, and nothing of Java's is left here.
    Ok(unsafe { vm.destroy() }?) // waits for the threads of Java
}
