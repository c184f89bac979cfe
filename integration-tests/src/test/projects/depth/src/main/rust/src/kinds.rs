//! One of each kind around another.

use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::bindings::{Document, Flags200, Flat, Flats40, Left, Narrow, Right, Strings40, Strings200, Term, Tree};

pub(crate) trait Nested: Debug + Clone + PartialEq {
    fn around(inner: Option<Self>) -> Self;

    fn hash_to(&self, _: &mut DefaultHasher) {}

    /// So many in one another.
    fn chain(levels: i32) -> Self {
        (1..levels).fold(Self::around(None), |inner, _| Self::around(Some(inner)))
    }

    /// All that is derived.
    fn used(self) -> i64 {
        let copy = self.clone();
        assert!(copy == self);
        let printed = format!("{self:?}").len();
        let mut hasher = DefaultHasher::new();
        self.hash_to(&mut hasher);
        drop(self);
        assert!(printed > 3 && hasher.finish() != 1);
        drop(copy);
        if printed < 60_000 { printed as i64 } else { 60_000 }
    }
}

fn text() -> String {
    "text".to_owned()
}

fn flat() -> Flat {
    Flat { name: text(), id: 1, weight: 0.5, note: Some(text()) }
}

impl Nested for Narrow {
    fn around(inner: Option<Self>) -> Self {
        Self { a: true, next: inner.map(Box::new) }
    }

    fn hash_to(&self, hasher: &mut DefaultHasher) {
        self.hash(hasher);
    }
}

impl Nested for Strings40 {
    fn around(inner: Option<Self>) -> Self {
        Self { a0: text(), next: inner.map(Box::new), ..Self::default() }
    }

    fn hash_to(&self, hasher: &mut DefaultHasher) {
        self.hash(hasher);
    }
}

impl Nested for Strings200 {
    fn around(inner: Option<Self>) -> Self {
        Self { a0: text(), next: inner.map(Box::new), ..Self::default() }
    }
}

impl Nested for Flags200 {
    fn around(inner: Option<Self>) -> Self {
        Self { a0: true, next: inner.map(Box::new), ..Self::default() }
    }

    fn hash_to(&self, hasher: &mut DefaultHasher) {
        self.hash(hasher);
    }
}

impl Nested for Flats40 {
    fn around(inner: Option<Self>) -> Self {
        Self { a0: flat(), next: inner.map(Box::new), ..Self::default() }
    }
}

impl Nested for Tree {
    fn around(inner: Option<Self>) -> Self {
        let mut tree = Self { name: text(), in_list: vec![], in_map: HashMap::new(), in_both: None };
        match inner {
            Some(inner) if !inner.in_list.is_empty() => _ = tree.in_map.insert(text(), inner),
            Some(inner) if !inner.in_map.is_empty() => tree.in_both = Some(vec![inner]),
            Some(inner) => tree.in_list.push(inner),
            None => {}
        }
        tree
    }
}

impl Nested for Term {
    fn around(inner: Option<Self>) -> Self {
        let one = || Box::new(Self::Number { value: 1 });
        match inner {
            Some(inner @ Self::Sum { .. }) => Self::Product { unit: text(), of: one(), by: Some(Box::new(inner)) },
            Some(inner @ Self::Product { .. }) => Self::Call { name: text(), arguments: vec![inner], site: flat() },
            Some(inner) => Self::Sum { left: Box::new(inner), right: one() },
            None => *one(),
        }
    }
}

impl Nested for Left {
    fn around(inner: Option<Self>) -> Self {
        let lefts = inner.into_iter().collect();
        Self { value: 1, right: Some(Right { a0: text(), lefts, ..Right::default() }) }
    }
}

impl Nested for Document {
    fn around(inner: Option<Self>) -> Self {
        let (root, terms) = inner.map_or((None, vec![]), |inner| (Some(inner.root), inner.terms));
        Self { title: text(), root: Narrow::around(root), terms }
    }
}
