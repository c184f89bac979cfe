//! Where in a value another one is, as Java's `NullValueException` says it.

/// What an element of a map is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Key,
    Value,
}

/// The way to a value, put together from its end while the error passes what the value is in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Place {
    way: String,
    /// Of the next element, whose index is not known yet.
    role: Option<Role>,
}

impl Place {
    /// Of a longer way both ends are kept: a value may be in thousands of others.
    const LONGEST: usize = 1000;

    const END: usize = 300;

    pub(crate) fn as_str(&self) -> &str {
        &self.way
    }

    pub(crate) fn inside(&mut self, name: &str) {
        self.role = None;
        self.way = shortened(self.below(name));
    }

    /// The way from what has this name: `tokens[3].text`.
    pub(crate) fn below(&self, name: &str) -> String {
        let point = if self.way.is_empty() || self.way.starts_with('[') { "" } else { "." };
        format!("{name}{point}{}", self.way)
    }

    pub(crate) fn of_entry(&mut self, role: Role) {
        self.role = Some(role);
    }

    pub(crate) fn element(&mut self, index: usize) {
        let step = match self.role {
            None => format!("[{index}]"),
            Some(Role::Key) => format!("[key {index}]"),
            Some(Role::Value) => format!("[value {index}]"),
        };
        self.inside(&step);
    }
}

fn shortened(way: String) -> String {
    if way.len() <= Place::LONGEST {
        return way;
    }
    let character = |index: usize| (0..=index).rev().find(|&index| way.is_char_boundary(index)).unwrap_or_default();
    let (head, tail) = (character(Place::END), character(way.len() - Place::END));
    format!("{} … {}", &way[..head], &way[tail..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_put_together_from_its_end() {
        let mut place = Place::default();
        place.inside("text");
        place.element(3);
        place.inside("tokens");
        assert_eq!(place.as_str(), "tokens[3].text");
        place.of_entry(Role::Key);
        place.element(0);
        place.element(7);
        place.inside("map");
        assert_eq!(place.as_str(), "map[7][key 0].tokens[3].text");
        place.of_entry(Role::Value);
        place.inside("pair");
        place.element(1);
        assert_eq!(place.as_str(), "[1].pair.map[7][key 0].tokens[3].text");
    }

    #[test]
    fn of_a_way_of_thousands_of_steps_both_ends_are_kept() {
        let mut place = Place::default();
        place.inside("größe");
        for _ in 0..50_000 {
            place.inside("nächster");
        }
        place.inside("node");
        assert!(place.as_str().starts_with("node.nächster."), "{}", place.as_str());
        assert!(place.as_str().ends_with(".nächster.größe"), "{}", place.as_str());
        assert!(place.as_str().len() < 1100);
    }
}
