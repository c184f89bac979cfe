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

/// The folder of the crate that a `bindings.rs` is for, as its header names it: as in a literal, without the quotes.
fn named_crate(path: &Path) -> Option<PathBuf> {
    let text = fs::read_to_string(path).ok()?;
    let folder: syn::LitStr = syn::parse_str(&format!("\"{}\"", header(&text, "crate")?)).ok()?;
    Some(canonical(&path.parent()?.join(folder.value())))
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

#[cfg(test)]
mod tests {
    use std::process;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    const MAVEN: &str = "target/generated-sources/annotations/rust/stats/bindings.rs";
    const MAVEN_TEST: &str = "target/generated-test-sources/test-annotations/rust/stats-test/bindings.rs";
    const GRADLE: &str = "build/generated/sources/annotationProcessor/java/main/rust/stats/bindings.rs";

    /// A folder that is deleted when dropped.
    struct Project(PathBuf);

    impl Project {
        fn new(build_file: &str) -> Self {
            static NEXT: AtomicU32 = AtomicU32::new(0);
            let name = format!("nativebound-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
            let folder = canonical(&std::env::temp_dir()).join(name);
            fs::create_dir_all(folder.join("src/main/rust")).unwrap();
            fs::create_dir_all(folder.join("src/test/rust")).unwrap();
            let project = Self(folder);
            project.write(build_file, "");
            project
        }

        fn write(&self, path: &str, text: &str) -> PathBuf {
            let path = self.0.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            path
        }

        /// A `bindings.rs` for the crate in a folder of the project.
        fn bindings(&self, path: &str, crate_folder: &str) -> PathBuf {
            let up = "../".repeat(path.matches('/').count());
            self.write(path, &text(&format!("{up}{crate_folder}")))
        }

        fn find(&self, crate_folder: &str) -> Result<BindingsFile, String> {
            find(&self.0.join(crate_folder), None)
        }
    }

    impl Drop for Project {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn text(crate_folder: &str) -> String {
        format!(
            "// Generated by nativebound 0.1.0. Edits are lost.\n// library: stats\n// crate: {crate_folder}\n// abi: 1\n\n// abi: 2\n"
        )
    }

    #[test]
    fn each_build_tool_s_folder_is_found() {
        for (build_file, path) in
            [("pom.xml", MAVEN), ("build.gradle.kts", GRADLE), (".git/HEAD", ".apt_generated/rust/stats/bindings.rs")]
        {
            let project = Project::new(build_file);
            let written = project.bindings(path, "src/main/rust");
            let found = project.find("src/main/rust").unwrap();
            assert_eq!((found.path, found.abi), (written, 1));
        }
    }

    #[test]
    fn the_header_tells_main_from_test() {
        let project = Project::new("pom.xml");
        let main = project.bindings(MAVEN, "src/main/rust");
        let test = project.bindings(MAVEN_TEST, "src/test/rust");
        assert_eq!(project.find("src/main/rust").unwrap().path, main);
        assert_eq!(project.find("src/test/rust").unwrap().path, test);
    }

    #[cfg(unix)]
    #[test]
    fn the_folder_may_have_any_name() {
        let project = Project::new("pom.xml");
        let folder = "a\\b\n\u{202e}\"c\"";
        fs::create_dir_all(project.0.join(folder)).unwrap();
        let written = project.write(MAVEN, &text(&format!("../../../../../{}", folder.escape_default())));
        assert_eq!(project.find(folder).unwrap().path, written);
    }

    #[test]
    fn the_skeleton_finds_the_file_beside_it() {
        let project = Project::new("pom.xml");
        let folder = "target/generated-sources/annotations/rust/stats";
        let file = project.write(&format!("{folder}/bindings.rs"), &text("skeleton"));
        project.write(&format!("{folder}/skeleton/Cargo.toml"), "");
        assert_eq!(project.find(&format!("{folder}/skeleton")).unwrap().path, file);
        let error = project.find("src/main/rust").unwrap_err();
        let expected = format!(
            "\n`{}` is for the crate in `{}`",
            file.display(),
            project.0.join(folder).join("skeleton").display()
        );
        assert!(error.contains(&expected), "{error}");
    }

    #[test]
    fn the_search_never_leaves_the_project() {
        let outer = Project::new("pom.xml");
        outer.bindings(MAVEN, "inner/src/main/rust");
        outer.write("inner/build.gradle", "");
        fs::create_dir_all(outer.0.join("inner/src/main/rust")).unwrap();
        let error = outer.find("inner/src/main/rust").unwrap_err();
        assert!(error.contains(&format!("looked in `{}`", outer.0.join("inner").display())), "{error}");
    }

    #[test]
    fn none_says_what_to_run() {
        let project = Project::new("pom.xml");
        let error = project.find("src/main/rust").unwrap_err();
        let folder = project.0.join("src/main/rust");
        let expected = format!(
            "no bindings.rs for the crate in `{}`: run `mvn compile` (or your build's Java compilation) first, its annotation processor writes it; looked in `{}`, in rust/*/ of target/generated-sources/annotations, ",
            folder.display(),
            project.0.display()
        );
        assert!(error.starts_with(&expected), "{error}");
    }

    #[test]
    fn several_are_listed() {
        let project = Project::new("pom.xml");
        let files = [project.bindings(GRADLE, "src/main/rust"), project.bindings(MAVEN, "src/main/rust")];
        let error = project.find("src/main/rust").unwrap_err();
        let expected = format!(
            "several bindings.rs are for this crate: set the environment variable NATIVEBOUND_BINDINGS to one, or delete what is stale\n`{}`\n`{}`",
            files[0].display(),
            files[1].display()
        );
        assert_eq!(error, expected);
    }

    #[test]
    fn the_chosen_file_is_taken_as_it_is() {
        let project = Project::new("pom.xml");
        project.bindings(MAVEN, "src/main/rust");
        let chosen = project.write("elsewhere/bindings.rs", &text("nowhere"));
        let folder = project.0.join("src/main/rust");
        for path in [&chosen, Path::new("../../../elsewhere/bindings.rs")] {
            assert_eq!(find(&folder, Some(path)).unwrap().path, chosen);
        }
        let error = find(&folder, Some(Path::new("gone.rs"))).unwrap_err();
        let expected =
            format!("NATIVEBOUND_BINDINGS names `{}`, which cannot be read: ", folder.join("gone.rs").display());
        assert!(error.starts_with(&expected), "{error}");
    }

    #[test]
    fn a_file_that_is_not_ours_is_told() {
        let project = Project::new("pom.xml");
        let file = project.write("other.rs", "pub trait TextStats {}\n");
        let error = find(&project.0.join("src/main/rust"), Some(&file)).unwrap_err();
        assert!(
            error.ends_with("its header has no line `// abi: <number>`, so nativebound did not write it"),
            "{error}"
        );
    }
}
