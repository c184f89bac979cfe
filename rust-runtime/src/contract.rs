//! What a library was built from, compared once when Java loads it.

use crate::check::ABI;
use crate::guard::export;
use crate::panics;
use crate::raw::{RawEnv, RawString};

/// The contract of one bound class.
#[derive(Clone, Copy, Debug)]
pub struct Contract {
    /// What Java compares.
    pub hash: u64,
    /// What the hash was made of, for the error: a line for each method and whatever it reaches.
    pub lines: &'static [&'static str],
}

impl Contract {
    /// Null when Java's half is the same; else `abi <number>` and the lines, for Java to find the difference.
    ///
    /// The first native that Java calls: it installs the panic hook too.
    #[must_use]
    pub fn compare<'l>(&self, env: RawEnv<'l>, abi: i32, hash: i64) -> RawString<'l> {
        export(env, |call| {
            panics::install_hook();
            if self.matches(abi, hash) { Ok(RawString::default()) } else { call.new_string(&self.text()) }
        })
    }

    #[expect(clippy::cast_sign_loss, reason = "Java has the same bits in a long")]
    fn matches(&self, abi: i32, hash: i64) -> bool {
        abi == ABI && hash as u64 == self.hash
    }

    fn text(&self) -> String {
        format!("abi {ABI}\n{}", self.lines.join("\n"))
    }
}
