//! What linkers are told.

use std::path::Path;
use std::{fs, io};

/// The functions that a JVM looks for.
const PATTERNS: [&str; 2] = ["JNI_OnLoad_*", "Java_*"];

/// Whose language the target's linker speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Linker {
    Elf,
    Apple,
    Mingw,
    Msvc,
}

impl Linker {
    /// By `CARGO_CFG_TARGET_FAMILY`, `CARGO_CFG_TARGET_VENDOR` and `CARGO_CFG_TARGET_ENV`.
    pub(super) fn of(family: &str, vendor: &str, env: &str) -> Self {
        match (family, vendor, env) {
            ("windows", _, "msvc") => Self::Msvc,
            ("windows", ..) => Self::Mingw,
            (_, "apple", _) => Self::Apple,
            _ => Self::Elf,
        }
    }

    /// Whether it knows no patterns.
    pub(super) fn wants_names(self) -> bool {
        matches!(self, Self::Mingw | Self::Msvc)
    }

    /// The arguments by which a program exports them; a list is a file in `out`.
    ///
    /// ELF has a list since all of its linkers have it, GNU ld and gold since 2008: `--export-dynamic-symbol` is younger, and
    /// gold's knows no patterns. What is exported is not dropped by `--gc-sections`, nor by Apple's `-dead_strip`. The files
    /// for Windows are those that rustc writes for libraries.
    pub(super) fn args(self, out: &Path, names: &[String]) -> io::Result<Vec<String>> {
        let list = |text: String| {
            let path = out.join(if self.wants_names() { "nativebound.def" } else { "nativebound.list" });
            fs::write(&path, text).map(|()| path.display().to_string())
        };
        let definitions = || list(names.iter().fold("EXPORTS\n".to_owned(), |text, name| text + "    " + name + "\n"));
        Ok(match self {
            // Not -Wl, which breaks a path at its commas.
            Self::Elf => {
                let patterns = list(format!("{{ {}; }};\n", PATTERNS.join("; ")))?;
                vec!["-Xlinker".to_owned(), format!("--dynamic-list={patterns}")]
            }
            Self::Apple => PATTERNS.map(|pattern| format!("-Wl,-exported_symbol,_{pattern}")).into(),
            Self::Mingw => vec![definitions()?],
            Self::Msvc => vec![format!("/DEF:{}", definitions()?)],
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;

    fn of(target: [&str; 3]) -> Linker {
        let [family, vendor, env] = target;
        Linker::of(family, vendor, env)
    }

    fn args(linker: Linker) -> (Vec<String>, String) {
        let out = std::env::temp_dir().join(format!("nativebound-{}-{linker:?}", std::process::id()));
        fs::create_dir_all(&out).unwrap();
        let names = ["JNI_OnLoad_text_stats".to_owned(), "Java_demo_TextStats_count".to_owned()];
        let args = linker.args(&out, &names).unwrap();
        let folder = format!("{}{}", out.display(), std::path::MAIN_SEPARATOR);
        let files = fs::read_dir(&out).unwrap();
        let text = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
        fs::remove_dir_all(out).unwrap();
        (args.iter().map(|arg| arg.replace(&folder, "OUT/")).collect(), text)
    }

    #[test]
    fn elf_has_a_list_of_patterns() {
        assert_eq!(of(["unix", "unknown", "gnu"]), Linker::Elf);
        assert_eq!(of(["unix", "alpine", "musl"]), Linker::Elf);
        let (args, list) = args(Linker::Elf);
        assert_eq!(args, ["-Xlinker", "--dynamic-list=OUT/nativebound.list"]);
        assert_eq!(list, "{ JNI_OnLoad_*; Java_*; };\n");
    }

    #[test]
    fn apple_has_patterns_of_names_with_an_underscore() {
        assert_eq!(of(["unix", "apple", ""]), Linker::Apple);
        let (args, list) = args(Linker::Apple);
        assert_eq!(args, ["-Wl,-exported_symbol,_JNI_OnLoad_*", "-Wl,-exported_symbol,_Java_*"]);
        assert_eq!(list, "");
    }

    #[test]
    fn windows_has_a_list_of_names() {
        assert_eq!(of(["windows", "pc", "msvc"]), Linker::Msvc);
        assert_eq!(of(["windows", "pc", "gnu"]), Linker::Mingw);
        let (msvc, list) = args(Linker::Msvc);
        let (mingw, same) = args(Linker::Mingw);
        assert_eq!((msvc, mingw), (vec!["/DEF:OUT/nativebound.def".into()], vec!["OUT/nativebound.def".into()]));
        assert_eq!(list, "EXPORTS\n    JNI_OnLoad_text_stats\n    Java_demo_TextStats_count\n");
        assert_eq!(same, list);
    }
}
