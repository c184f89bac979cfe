//! What crates offer, which know nothing of Java.

#![allow(clippy::trivially_copy_pass_by_ref, clippy::unnecessary_wraps, reason = "of such are crates")]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fmt::{self, Display};
use std::rc::Rc;
use std::str::FromStr;

pub fn double(value: usize) -> usize {
    value * 2
}

pub fn byte(value: u8) -> u8 {
    value
}

pub fn length(text: &str) -> usize {
    text.len()
}

pub fn length_of(text: impl AsRef<str>) -> usize {
    text.as_ref().len()
}

pub fn shout(text: impl Into<String>) -> String {
    text.into().to_uppercase()
}

pub fn consume(text: String) -> String {
    text + "!"
}

pub fn sum(bytes: &[u8; 4]) -> u32 {
    bytes.iter().copied().map(u32::from).sum()
}

pub fn or_one(value: Option<u32>) -> Option<u32> {
    Some(value.unwrap_or(1))
}

pub fn join(names: &[String]) -> String {
    names.join(",")
}

pub fn join_borrowed(names: &[&str]) -> String {
    names.join(",")
}

pub fn trim(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.starts_with(' ') { Cow::Owned(text.trim().to_owned()) } else { text }
}

pub fn next(character: char) -> char {
    char::from_u32(u32::from(character) + 1).unwrap()
}

pub fn first(text: &str) -> Option<&str> {
    text.split(' ').next().filter(|word| !word.is_empty())
}

/// An error that is only a text.
#[derive(Debug)]
pub struct Told(pub String);

impl Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "told: {}", self.0)
    }
}

pub fn told(text: &str) -> Result<&str, Told> {
    if text.is_empty() { Err(Told("empty".to_owned())) } else { Ok(text) }
}

/// An error that stays on its thread.
#[derive(Debug)]
pub struct Local(pub Rc<str>, pub Option<std::io::Error>);

impl Display for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "local: {}", self.0)
    }
}

impl Error for Local {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.1.as_ref().map(|error| error as _)
    }
}

pub fn local(fails: bool) -> Result<u8, Local> {
    if fails { Err(Local("here".into(), Some(std::io::ErrorKind::NotFound.into()))) } else { Ok(7) }
}

pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ')
}

pub fn numbers(text: &str) -> impl Iterator<Item = Result<u64, std::num::ParseIntError>> {
    text.split(' ').map(str::parse)
}

pub fn counts(text: &str) -> HashMap<char, usize> {
    let mut counts = HashMap::new();
    text.chars().for_each(|character| *counts.entry(character).or_default() += 1);
    counts
}

pub fn index(text: &str) -> BTreeMap<&str, Vec<usize>> {
    let mut index = BTreeMap::<_, Vec<_>>::new();
    text.split(' ').enumerate().for_each(|(at, word)| index.entry(word).or_default().push(at));
    index
}

pub fn digest(data: &[u8]) -> [u8; 32] {
    let mut digest = [0; 32];
    data.iter().enumerate().for_each(|(at, byte)| digest[at % 32] ^= byte);
    digest
}

/// A version, read from a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Version(pub u64, pub u64);

impl Version {
    pub fn parse(text: &str) -> Result<Self, Told> {
        text.parse()
    }

    pub fn known(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    pub fn is_after(&self, other: &Self) -> bool {
        (self.0, self.1) > (other.0, other.1)
    }
}

impl Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}

impl FromStr for Version {
    type Err = Told;

    fn from_str(text: &str) -> Result<Self, Told> {
        let number = |text: &str| text.parse().map_err(|_| Told(format!("'{text}' is no number")));
        let (major, minor) = text.split_once('.').ok_or_else(|| Told("no dot".to_owned()))?;
        Ok(Self(number(major)?, number(minor)?))
    }
}

/// A builder, which returns itself in every way.
#[derive(Debug, Default, PartialEq)]
pub struct Builder {
    pub names: Vec<String>,
    pub child: Option<Box<Builder>>,
}

impl Builder {
    pub fn add(&mut self, name: &str) -> &mut Self {
        self.names.push(name.to_owned());
        self
    }

    pub fn checked(&mut self, name: &str) -> Result<&mut Self, Told> {
        told(name).map(|name| self.add(name))
    }

    pub fn with(mut self, name: &str) -> Self {
        self.names.push(name.to_owned());
        self
    }

    pub fn child(&mut self) -> &mut Self {
        self.child.get_or_insert_default()
    }

    pub fn split(&self) -> impl Iterator<Item = Self> + '_ {
        self.names.iter().map(|name| Self { names: vec![name.clone()], child: None })
    }

    pub fn names(&self) -> impl Iterator<Item = &str> + '_ {
        self.names.iter().map(String::as_str)
    }
}

/// A value that borrows.
#[derive(Clone, Copy, Debug)]
pub struct Found<'t> {
    pub text: &'t str,
    pub at: usize,
}

impl Found<'_> {
    pub fn end(&self) -> usize {
        self.at + self.text.len()
    }
}

pub fn find<'t>(text: &'t str, part: &str) -> Option<Found<'t>> {
    text.find(part).map(|at| Found { text: &text[at..at + part.len()], at })
}

pub fn find_all<'t>(text: &'t str, part: &'t str) -> impl Iterator<Item = Found<'t>> {
    text.match_indices(part).map(|(at, text)| Found { text, at })
}

/// A kind, which Java mirrors.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    Small,
    Large,
}

pub fn other(kind: Kind) -> Kind {
    match kind {
        Kind::Small => Kind::Large,
        Kind::Large => Kind::Small,
    }
}

pub const LIMIT: u64 = 1 << 40;
pub static NAME: &str = "strangers";
