//! Where `bindings.rs` is. Plain functions over folders: tests run them on folders of their own.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A folder that has one of these is a project; the search ends there.
const BUILD_FILES: [&str; 4] = ["pom.xml", "build.gradle", "build.gradle.kts", ".git"];

/// Where build tools and editors let annotation processors write. Below, `rust/<library>/bindings.rs`.
const SOURCE_OUTPUTS: [&str; 12] = [
    "target/generated-sources/annotations",
    "target/generated-test-sources/test-annotations",
    "build/generated/sources/annotationProcessor/java/main",
    "build/generated/sources/annotationProcessor/java/test",
    ".apt_generated",
    ".apt_generated_tests",
    "bin/generated-sources/annotations",
    "bin/generated-test-sources/annotations",
    "target-ide/generated-sources/annotations",
    "target-ide/generated-test-sources/test-annotations",
    "target-eclipse/generated-sources/annotations",
    "target-eclipse/generated-test-sources/test-annotations",
];

/// A file that the processor wrote, with what its header says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct BindingsFile {
    pub(crate) path: PathBuf,
    pub(crate) abi: i32,
    pub(crate) text: String,
}

/// The file for the crate in `crate_folder`; `chosen` is the user's `NATIVEBOUND_BINDINGS`.
///
/// The error is the text for the user.
pub(crate) fn find(crate_folder: &Path, chosen: Option<&Path>) -> Result<BindingsFile, String> {
    if let Some(chosen) = chosen {
        let path = crate_folder.join(chosen);
        return read(&path).map_err(|error| {
            format!("NATIVEBOUND_BINDINGS names `{}`, which cannot be read: {error}", path.display())
        });
    }
    let project = crate_folder.ancestors().find(|folder| BUILD_FILES.iter().any(|file| folder.join(file).exists()));
    let mut found = written_below(project.unwrap_or(crate_folder));
    // Beside the skeleton crate, whatever the build tool.
    found.extend(crate_folder.parent().map(|parent| parent.join("bindings.rs")).filter(|file| file.is_file()));

    let canonical_folder = canonical(crate_folder);
    let (mut ours, mut others) = (Vec::new(), Vec::new());
    for path in found.into_iter().map(|path| canonical(&path)) {
        match named_crate(&path) {
            Some(folder) if folder == canonical_folder => ours.push(path),
            other => others.push((path, other)),
        }
    }
    ours.sort();
    ours.dedup();
    others.sort();
    others.dedup();
    match &ours[..] {
        [only] => read(only).map_err(|error| format!("`{}` cannot be read: {error}", only.display())),
        [] => Err(none(crate_folder, project, &others)),
        several => Err(more_than_one(several)),
    }
}

/// Every `bindings.rs` in the places that build tools have, sorted within each.
fn written_below(project: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for output in SOURCE_OUTPUTS {
        let Ok(libraries) = fs::read_dir(project.join(output).join("rust")) else { continue };
        files.extend(
            libraries.flatten().map(|library| library.path().join("bindings.rs")).filter(|file| file.is_file()),
        );
    }
    files
}

/// The folder of the crate that a `bindings.rs` is for, as its header names it.
fn named_crate(path: &Path) -> Option<PathBuf> {
    let text = fs::read_to_string(path).ok()?;
    let folder = header(&text, "crate")?;
    Some(canonical(&path.parent()?.join(folder)))
}

/// The value of `// name: value` among the comments that the file begins with.
fn header<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let comments = text.lines().map_while(|line| line.strip_prefix("// "));
    comments.filter_map(|line| line.split_once(": ")).find(|(key, _)| *key == name).map(|(_, value)| value.trim())
}

fn read(path: &Path) -> io::Result<BindingsFile> {
    let text = fs::read_to_string(path)?;
    let abi = header(&text, "abi").and_then(|abi| abi.parse().ok()).ok_or_else(|| {
        io::Error::new(
            io::ErrorKind::InvalidData,
            "its header has no line `// abi: <number>`, so nativebound did not write it",
        )
    })?;
    Ok(BindingsFile { path: canonical(path), abi, text })
}

/// The real path, or the path itself where there is none.
fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn none(crate_folder: &Path, project: Option<&Path>, others: &[(PathBuf, Option<PathBuf>)]) -> String {
    let mut text = format!(
        "no bindings.rs for the crate in `{}`: run `mvn compile` (or your build's Java compilation) first, its annotation processor writes it",
        crate_folder.display()
    );
    match project {
        Some(project) => {
            let _ = write!(text, "; looked in `{}`, in rust/*/ of {}", project.display(), SOURCE_OUTPUTS.join(", "));
        }
        None => {
            let _ = write!(text, "; found no folder with a build file ({}) here or above", BUILD_FILES.join(", "));
        }
    }
    for (path, named) in others {
        match named {
            Some(folder) => {
                let _ = write!(text, "\n`{}` is for the crate in `{}`", path.display(), folder.display());
            }
            None => {
                let _ = write!(text, "\n`{}` has no line `// crate: <folder>`", path.display());
            }
        }
    }
    if !others.is_empty() {
        text.push_str("\n(the option -Anativebound.crate of the processor names the crate; compile the Java side again when the crate is new or was moved)");
    }
    text
}

fn more_than_one(files: &[PathBuf]) -> String {
    let mut text = "several bindings.rs are for this crate: set the environment variable NATIVEBOUND_BINDINGS to one, or delete what is stale".to_owned();
    for file in files {
        let _ = write!(text, "\n`{}`", file.display());
    }
    text
}
