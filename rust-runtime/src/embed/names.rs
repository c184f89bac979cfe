//! What emitted crates export, by their sources.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// What is behind the function of a library in an emitted `lib.rs`, and what is before the name of a native.
const LIBRARY: &str = "::builtin!(";
const NATIVE: &str = "pub extern \"system\" fn ";

/// The emitted crates that the package's manifest names with a `path`.
pub(super) fn crates(package: &Path) -> io::Result<Vec<PathBuf>> {
    let manifest = fs::read_to_string(package.join("Cargo.toml"))?;
    let paths = manifest.split("path").skip(1).filter_map(value);
    let folders = paths.map(|path| package.join(path));
    let found: Vec<_> = folders
        .filter(|folder| fs::read_to_string(folder.join("src/lib.rs")).is_ok_and(|text| text.contains(LIBRARY)))
        .collect();
    if found.is_empty() {
        return Err(io::Error::other("Cargo.toml has no dependency with the path of an emitted crate"));
    }
    Ok(found)
}

/// The text behind a key.
fn value(rest: &str) -> Option<&str> {
    let text = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = text.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    text[1..].split(quote).next()
}

/// The functions that a JVM looks for, sorted.
pub(super) fn exported(crates: &[PathBuf]) -> io::Result<Vec<String>> {
    let mut names = BTreeSet::new();
    for folder in crates {
        for file in fs::read_dir(folder.join("src"))? {
            let text = fs::read_to_string(file?.path())?;
            let lines = text.lines().filter(|line| !line.starts_with("//"));
            let after = lines.filter_map(|line| [LIBRARY, NATIVE].iter().find_map(|start| line.split_once(start)));
            names.extend(after.filter_map(|(_, name)| name.split(['<', '(', ')']).next()).map(str::to_owned));
        }
    }
    Ok(names.into_iter().collect())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;

    /// What is emitted for a class that has everything.
    const GOLDEN: &str = "../processor/src/test/resources/golden/expected/skeleton-crate";

    fn package(manifest: &str) -> PathBuf {
        let name = format!("nativebound-{}-{}", std::process::id(), manifest.len());
        let package = std::env::temp_dir().join(name);
        fs::create_dir_all(&package).unwrap();
        fs::write(package.join("Cargo.toml"), manifest).unwrap();
        package
    }

    fn crates_of(dependencies: &str) -> io::Result<Vec<PathBuf>> {
        let package = package(&format!("[package]\nname = \"path-finder\"\n\n[dependencies]\n{dependencies}"));
        let found = crates(&package);
        fs::remove_dir_all(package).unwrap();
        found
    }

    #[test]
    fn emitted_crates_are_found_by_their_paths() {
        let emitted = Path::new(env!("CARGO_MANIFEST_DIR")).join(GOLDEN);
        let runtime = env!("CARGO_MANIFEST_DIR");
        for quote in ['"', '\''] {
            let path = format!("path={quote}{}{quote}", emitted.display());
            let lines = format!("nativebound = {{ path = {quote}{runtime}{quote} }}\ndemo-jni = {{ {path} }}\n");
            assert_eq!(crates_of(&lines).unwrap(), [emitted.as_path()]);
        }
    }

    #[test]
    fn a_package_without_one_is_told() {
        let error = crates_of("path = \"1.0\"\nserde = \"1\"\n").unwrap_err();
        assert_eq!(error.to_string(), "Cargo.toml has no dependency with the path of an emitted crate");
    }

    #[test]
    fn all_that_is_exported_is_named() {
        let emitted = Path::new(env!("CARGO_MANIFEST_DIR")).join(GOLDEN);
        let names = exported(std::slice::from_ref(&emitted)).unwrap();
        let natives = fs::read_to_string(emitted.join("src/demo_Gallery.rs")).unwrap();
        assert_eq!(names.len(), natives.matches("#[unsafe(no_mangle)]").count() + 1);
        assert!(names.contains(&"JNI_OnLoad_demo".to_owned()), "{names:?}");
        assert!(names.contains(&"Java_demo_Gallery_countMatches".to_owned()), "{names:?}");
        assert!(names.iter().all(|name| name.starts_with("JNI_OnLoad_") || name.starts_with("Java_")), "{names:?}");
    }
}
