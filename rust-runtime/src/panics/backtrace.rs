//! The Rust frames of a panic, for the stack trace of its Java exception, where they are asked for.

use std::backtrace::Backtrace;
use std::sync::atomic::{AtomicU8, Ordering};

const UNKNOWN: u8 = 0;
const OFF: u8 = 1;
const ON: u8 = 2;

static WANTED: AtomicU8 = AtomicU8::new(UNKNOWN);

/// The guard around natives: the frames below it are the VM's.
pub(crate) const GUARD: &str = "nativebound::native::guard::export";

/// Says once whether frames are wanted: `asked` knows, else `RUST_BACKTRACE` does.
pub(crate) fn decide(asked: impl FnOnce() -> Option<bool>) {
    if WANTED.load(Ordering::Relaxed) == UNKNOWN {
        let wanted = asked().unwrap_or_else(of_environment);
        WANTED.store(if wanted { ON } else { OFF }, Ordering::Relaxed);
    }
}

fn of_environment() -> bool {
    std::env::var_os("RUST_BACKTRACE").is_some_and(|value| value != "0")
}

/// The frames of the panic that is under way, the innermost first, a line each; `None` where nobody asked.
pub(crate) fn frames() -> Option<String> {
    (WANTED.load(Ordering::Relaxed) == ON).then(|| of_text(&Backtrace::force_capture().to_string()))
}

/// A frame as Java's stack traces have it.
#[derive(Debug, PartialEq, Eq)]
struct Frame<'t> {
    name: &'t str,
    file: &'t str,
    line: &'t str,
}

/// `class`, `method`, `file` and `line` of each frame between the panic and the native, with tabs between them.
///
/// A `Backtrace` shows its frames as text alone.
fn of_text(text: &str) -> String {
    let mut frames = parse(text);
    if let Some(last) = frames.iter().position(|frame| is_end(frame.name)) {
        frames.truncate(last);
    }
    while frames.last().is_some_and(|frame| is_catching(frame.name)) {
        frames.pop();
    }
    // Before the panic was raised is the hook, then the machinery that raised it.
    let hook = frames.iter().position(|frame| frame.name.contains("panic_with_hook")).unwrap_or(0);
    let raising = frames[hook.min(frames.len())..].iter().take_while(|frame| is_raising(frame.name)).count();
    let own = frames.drain(hook + raising..).filter(|frame| !is_ours(frame.name));
    let mut lines = String::new();
    for frame in own {
        let (class, method) = split(frame.name);
        for part in [class, "\t", method, "\t", frame.file, "\t", frame.line, "\n"] {
            lines.push_str(part);
        }
    }
    lines
}

/// `  12: name` and, where it is known, `      at file:line:column` below it.
fn parse(text: &str) -> Vec<Frame<'_>> {
    let mut frames: Vec<Frame<'_>> = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(place) = line.strip_prefix("at ") {
            if let Some(frame) = frames.last_mut() {
                let mut parts = place.rsplitn(3, ':');
                let (column, number) = (parts.next(), parts.next());
                if let (Some(_), Some(number), Some(file)) = (column, number, parts.next()) {
                    (frame.file, frame.line) = (file.strip_prefix("./").unwrap_or(file), number);
                }
            }
            continue;
        }
        let name = match line.split_once(": ") {
            Some((number, name)) if number.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => line, // inlined into the frame above
        };
        frames.push(Frame { name: without_hash(name), file: "", line: "" });
    }
    frames
}

/// `name::h0123456789abcdef` is `name`.
fn without_hash(name: &str) -> &str {
    match name.rsplit_once("::h") {
        Some((bare, hash)) if hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => bare,
        _ => name,
    }
}

/// The exported function, and our guard around what it does.
fn is_end(name: &str) -> bool {
    name.starts_with("Java_") || name.contains("::Java_") || name.starts_with(GUARD)
}

/// Of the standard library, between a panic and the hook.
fn is_raising(name: &str) -> bool {
    const RAISING: [&str; 7] = [
        "std::panicking::",
        "std::sys::backtrace::",
        "std::sys_common::backtrace::",
        "rust_begin_unwind",
        "__rustc::",
        "core::panicking::",
        "std::panic::panic_any",
    ];
    RAISING.iter().any(|start| name.starts_with(start))
}

/// Of the standard library, between our guard and what it calls.
fn is_catching(name: &str) -> bool {
    const CATCHING: [&str; 6] =
        ["std::panicking::", "std::panic::", "__rust_try", "core::panic::", "<core::panic::", "core::ops::function::"];
    // An inlined closure has no path: the outermost is the shim's.
    CATCHING.iter().any(|start| name.starts_with(start)) || name.starts_with('{') || is_ours(name)
}

fn is_ours(name: &str) -> bool {
    name.starts_with("nativebound::") || name.starts_with("<nativebound::")
}

fn is_arguments(part: &str) -> bool {
    part.starts_with('<') && part.ends_with('>')
}

/// The module or type, and the function with the closures inside it.
fn split(name: &str) -> (&str, &str) {
    let end = name.find("::{").unwrap_or(name.len());
    let mut depth = 0_i32;
    let bytes = name.as_bytes();
    for at in (1..end).rev() {
        match bytes[at] {
            b'>' if bytes[at - 1] != b'-' => depth += 1,
            b'<' => depth -= 1,
            // What a function is generic over stands behind it, a type's `<impl …>` before it.
            b':' if depth == 0 && bytes[at - 1] == b':' && !is_arguments(&name[at + 1..end]) => {
                return (&name[..at - 1], &name[at + 1..]);
            }
            _ => {}
        }
    }
    ("", name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "   0: nativebound::backtrace::frames::h0123456789abcdef
             at /n/rust-runtime/src/backtrace.rs:79:70
   1: <alloc::boxed::Box<F,A> as core::ops::function::Fn<Args>>::call
             at /rustc/5/library/alloc/src/boxed.rs:2254:9
   2: std::panicking::panic_with_hook
             at /rustc/5/library/std/src/panicking.rs:833:13
   3: __rustc::rust_begin_unwind
             at /rustc/5/library/std/src/panicking.rs:689:5
   4: core::panicking::panic_fmt
             at /rustc/5/library/core/src/panicking.rs:80:14
   5: core::result::Result<T,E>::unwrap
             at /rustc/5/library/core/src/result.rs:1233:23
   6: store::page::read::{{closure}}
             at ./src/page.rs:12:9
      store::page::read
             at ./src/page.rs:10:5
   7: std::panicking::catch_unwind
             at /rustc/5/library/std/src/panicking.rs:544:19
   8: <store::Store as store::bindings::Store>::read
             at C:\\store\\src\\lib.rs:40:9
   9: nativebound::message::value
  10: store::not_known_where
  11: store_jni::demo_Store::Java_demo_Store_read::{{closure}}
             at ./src/demo_Store.rs:30:5
  12: nativebound::native::guard::export
  13: Java_demo_Store_read
  14: <unknown>
";

    #[test]
    fn the_frames_are_those_between_the_panic_and_the_native() {
        let frames = of_text(TEXT);
        let expected = [
            "core::result::Result<T,E>\tunwrap\t/rustc/5/library/core/src/result.rs\t1233",
            "store::page\tread::{{closure}}\tsrc/page.rs\t12",
            "store::page\tread\tsrc/page.rs\t10",
            "std::panicking\tcatch_unwind\t/rustc/5/library/std/src/panicking.rs\t544",
            "<store::Store as store::bindings::Store>\tread\tC:\\\\store\\\\src\\\\lib.rs\t40",
            "store\tnot_known_where\t\t",
        ];
        assert_eq!(frames.lines().collect::<Vec<_>>(), expected.map(|line| line.replace("\\\\", "\\")));
    }

    #[test]
    fn what_is_inlined_into_the_native_leaves_no_frames_of_the_guard() {
        let text = "0: std::panicking::rust_panic_with_hook\n1: rust_begin_unwind\n2: core::panicking::panic_fmt\n\
                    3: store::read\n {closure#0}\n4: core::ops::function::FnOnce::call_once\n5: __rust_try\n6: nativebound::panics::guarded\n\
                    7: Java_demo_Store_read\n8: main\n";
        assert_eq!(of_text(text), "store\tread\t\t\n");
        assert_eq!(of_text("disabled backtrace"), "\tdisabled backtrace\t\t\n");
        assert_eq!(of_text(""), "");
    }

    #[test]
    fn a_name_is_split_before_the_function() {
        for (name, class, method) in [
            ("main", "", "main"),
            ("a::b::c", "a::b", "c"),
            ("<a::B as c::D>::e", "<a::B as c::D>", "e"),
            (
                "<a::B as c::D<e::F>>::g::{{closure}}::{{closure}}",
                "<a::B as c::D<e::F>>",
                "g::{{closure}}::{{closure}}",
            ),
            ("a::b::<c::D>", "a", "b::<c::D>"),
            ("a::f::<fn() -> b::C>::{closure#0}", "a", "f::<fn() -> b::C>::{closure#0}"),
            (
                "core::slice::index::<impl core::ops::index::Index<I> for [T]>::index",
                "core::slice::index::<impl core::ops::index::Index<I> for [T]>",
                "index",
            ),
        ] {
            assert_eq!(split(name), (class, method), "{name}");
        }
    }
}
