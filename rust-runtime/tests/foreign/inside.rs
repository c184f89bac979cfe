//! `@RustVia` with a name on a Java method.

use nativebound::__private::v1::*;

use crate::shims::{Here, THROWS, run};
use crate::strangers::{self, Version};

#[test]
fn a_method_is_called_on_the_value_in_a_result() {
    let parsed = |text: &str| {
        let result = Version::parse(text); // demo.S#parsed
        inside!(Here<Throwing>, result, &THROWS => to_string()); // demo.S#parsed
        let result: String = returned!(Here<Throwing>, result, &THROWS); // demo.S#parsed
        Ok(result)
    };
    assert_eq!(run(|| parsed("1.2")).unwrap(), "1.2");
    let failure = run(|| parsed("1")).unwrap_err();
    assert!(failure.contains("java/io/IOException") && failure.contains("told: no dot"), "{failure}");
}

#[test]
fn a_method_is_called_on_the_value_in_an_option() {
    let known = |text: &str| {
        let result = Version::known(text);
        inside!(Here<Quiet>, result => to_string());
        let result: Option<String> = returned!(Here<Quiet>, result);
        Ok(result)
    };
    assert_eq!(run(|| known("1.1")).unwrap().as_deref(), Some("1.1"));
    assert_eq!(run(|| known("?")).unwrap(), None);
    let lent = |option: &Option<Version>| {
        inside!(Here<Quiet>, option => to_string());
        let result: Option<String> = returned!(Here<Quiet>, option);
        Ok(result)
    };
    assert_eq!(run(|| lent(&Some(Version(1, 2)))).unwrap().as_deref(), Some("1.2"));
    assert_eq!(run(|| lent(&None)).unwrap(), None);
    let both = |result: Result<Option<Version>, String>| {
        inside!(Here<Throwing>, result, &THROWS => to_string());
        let result: Option<String> = returned!(Here<Throwing>, result, &THROWS);
        Ok(result)
    };
    assert_eq!(run(|| both(Ok(Some(Version(3, 4))))).unwrap().as_deref(), Some("3.4"));
    assert_eq!(run(|| both(Ok(None))).unwrap(), None);
    assert!(run(|| both(Err("no".to_owned()))).unwrap_err().contains("\"no\""));
}

#[test]
fn a_method_may_refer_to_the_value_take_it_or_change_it() {
    run(|| {
        let result = strangers::shout("a");
        inside!(Here<Quiet>, result => as_bytes());
        let result: Vec<u8> = returned!(Here<Quiet>, result);
        assert_eq!(result, b"A");
        let result = Some(strangers::shout("a"));
        inside!(Here<Quiet>, result => as_str());
        let result: Option<String> = returned!(Here<Quiet>, result);
        assert_eq!(result.as_deref(), Some("A"));
        let result = Some(strangers::shout("a"));
        inside!(Here<Quiet>, result => into_bytes());
        let result: Option<Vec<u8>> = returned!(Here<Quiet>, result);
        assert_eq!(result.as_deref(), Some(&b"A"[..]));
        let result = strangers::words("a b");
        inside!(Here<Quiet>, result => count());
        let result: i32 = returned!(Here<Quiet>, result);
        assert_eq!(result, 2);
        let result = Some(strangers::words("a b"));
        inside!(Here<Quiet>, result => collect::<String>());
        let result: Option<String> = returned!(Here<Quiet>, result);
        assert_eq!(result.as_deref(), Some("ab"));
        let result = vec![3, 4].into_iter();
        inside!(Here<Quiet>, result => next());
        let result: Option<i32> = returned!(Here<Quiet>, result);
        assert_eq!(result, Some(3));
        Ok(())
    })
    .unwrap();
}
