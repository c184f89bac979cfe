//! What is known of an exception that Java threw.

/// What is asked of nearly every exception.
#[derive(Debug)]
pub(crate) struct Details {
    /// Binary names: its class's, then those of the superclasses, `java.lang.Object` left out. Never empty.
    pub(crate) classes: Vec<String>,
    pub(crate) message: Option<String>,
}

impl Details {
    /// From internal names.
    pub(crate) fn of(class: &str, superclasses: &[&str], message: &str) -> Self {
        let classes = std::iter::once(&class).chain(superclasses).map(|name| name.replace('/', ".")).collect();
        Self { classes, message: Some(message.to_owned()) }
    }

    /// Of an exception that nobody can be asked about.
    pub(crate) fn unknown() -> Self {
        Self { classes: vec!["java.lang.Throwable".to_owned()], message: None }
    }

    pub(crate) fn class_name(&self) -> &str {
        self.classes.first().map_or("java.lang.Throwable", String::as_str)
    }

    /// Whether the class of this name, binary or internal, is among them.
    pub(crate) fn extends(&self, name: &str) -> bool {
        let dotted = |byte: u8| if byte == b'/' { b'.' } else { byte };
        self.classes.iter().any(|class| class.bytes().eq(name.bytes().map(dotted)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_known_by_either_name() {
        let details = Details::of("java/io/EOFException", &["java/io/IOException"], "");
        assert_eq!(details.class_name(), "java.io.EOFException");
        assert!(details.extends("java/io/IOException") && details.extends("java.io.IOException"));
        assert!(!details.extends("java.io.IO") && !details.extends("java.io.IOExceptions") && !details.extends(""));
        assert_eq!(Details::unknown().class_name(), "java.lang.Throwable");
    }
}
