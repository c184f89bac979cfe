//! What does not come back.

use std::time::{Duration, SystemTime};

use nativebound::JavaException;

use crate::Counter;
use crate::bindings::{
    Failed, IOException, Kind, Positive, ScalarKinds, TaskOfIOException, TimeoutException, ValueKinds,
};
use crate::kinds::nested;

type Failure = Result<(), JavaException>;

/// What it fails with; the second time, too, as nothing of the first one is left.
pub(crate) fn twice(call: impl Fn() -> Failure) -> String {
    let [first, second] = [call(), call()].map(text);
    assert_eq!(first, second);
    first
}

fn text(result: Failure) -> String {
    result.map_or_else(|error| error.to_string(), |()| "nothing".to_owned())
}

/// As Rust has a name of Java's.
fn snake_case(name: &str) -> String {
    name.chars().flat_map(|c| c.is_uppercase().then_some('_').into_iter().chain(c.to_lowercase())).collect()
}

/// Calls a method by its name in Java with some value, and drops what it returns.
macro_rules! call {
    ($kinds:ident, $name:ident: $($method:ident($($value:expr),*);)*) => {
        match snake_case($name).as_str() {
            $(stringify!($method) => $kinds.$method($($value),*).map(drop),)*
            _ => panic!("no method {}", $name),
        }
    };
}

pub(crate) fn of_scalar(kinds: &dyn ScalarKinds, name: &str) -> Failure {
    call! { kinds, name:
        boxed_flag(true);
        boxed_number(1);
        boxed_unit(1);
        boxed_twice(1.0);
        boxed_unsigned(1);
        maybe_number(Some(1));
        kind(Kind::Word);
        maybe_kind(Some(Kind::Word));
    }
}

pub(crate) fn of_value(kinds: &dyn ValueKinds, name: &str) -> Failure {
    call! { kinds, name:
        text("x");
        maybe_text(Some("x"));
        optional_text(Some("x"));
        flags(&[]);
        bytes(&[]);
        numbers(&[]);
        texts(vec![]);
        texts_or_nulls(vec![]);
        rows(vec![]);
        point(crate::bindings::Point { x: 0, y: 0 });
        token(crate::kinds::token(0));
        shape(nested(0));
        tokens(vec![]);
        words([].into());
        index([].into());
        ordered(vec![]);
        optional_token(None);
        optional_int(None);
        holes(vec![]);
        path("x".as_ref());
        duration(Duration::ZERO);
        instant(SystemTime::UNIX_EPOCH);
        uuid([0; 16]);
        big_integer(&[0]);
        big_decimal((0, vec![0]));
        greeting("x");
    }
}

/// Values of Rust that are none of Java's: the call does not reach Java's method.
pub(crate) fn refused(kinds: &dyn ValueKinds) -> String {
    let results = [
        kinds.duration(Duration::MAX).map(drop),
        kinds.ordered(vec![(1.0, Kind::Word), (1.0, Kind::Space)]).map(drop),
        kinds.shape(nested(2000)).map(drop),
        kinds.positive(Positive { value: 0 }).map(drop),
        kinds.text("fine").map(drop),
    ];
    results.map(text).join("\n")
}

/// What a call with four objects returns or fails with.
pub(crate) fn given(kinds: &dyn ValueKinds, twice_one_key: bool) -> String {
    let mut map = vec![(1.0, Kind::Word), (2.0, Kind::Space)];
    if twice_one_key {
        map[1].0 = 1.0;
    }
    let [a, b, c, d] = [1, 10, 100, 1000].map(Counter::at);
    match kinds.give(map, a, Some(b), vec![c, d]) {
        Ok(sum) => sum.to_string(),
        Err(error) => error.to_string(),
    }
}

/// Each class by its type in `bindings`.
pub(crate) fn known(task: &dyn TaskOfIOException) -> String {
    match task.run("né") {
        Ok(text) => text,
        Err(e) if e.is::<Failed>() => format!("failed: {}", e.message().unwrap_or("")),
        Err(e) if e.is::<TimeoutException>() => "timeout".to_owned(),
        Err(e) if e.is::<IOException>() => "io".to_owned(),
        Err(e) => e.to_string(),
    }
}
