//! What knows nothing of Java.

#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub text: String,
    pub number: i64,
    pub next: Option<Box<Link>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    pub name: String,
    pub more: Vec<Branch>,
}

pub fn made(levels: i32) -> Link {
    let link = |next| Link { text: "text".to_owned(), number: 7, next };
    (1..levels).fold(link(None), |inner, _| link(Some(Box::new(inner))))
}

pub fn back(branch: Branch) -> Branch {
    branch
}

pub fn many(count: i32, levels: i32) -> Vec<Link> {
    (0..count).map(|_| made(levels)).collect()
}

pub fn branches(levels: i32) -> Branch {
    let branch = |more| Branch { name: "name".to_owned(), more };
    (1..levels).fold(branch(vec![]), |inner, _| branch(vec![inner]))
}

/// How many there are, having done with them all that they derive.
pub fn ends(branch: Branch) -> i64 {
    let copy = branch.clone();
    assert!(copy == branch && !format!("{branch:?}").is_empty());
    let mut at = &branch;
    std::iter::from_fn(|| at.more.first().inspect(|&next| at = next)).count() as i64 + 1
}
