use nativebound::__private::v1::*;

use crate::support::in_jvm;

fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

#[test]
fn text_arrives_and_returns_unchanged() {
    in_jvm(|scene| {
        let latin1: String = ('\0'..='\u{FF}').collect();
        let mut texts: Vec<String> = ["", "\0", "a", "é", "漢字", "😀", "a\0b", "aé漢😀"].map(str::to_owned).to_vec();
        // Around each length that is a limit of ours.
        for length in [1, 15, 16, 31, 32, 61, 62, 63, 64, 127, 128, 129, 511, 512, 513, 1 << 17] {
            for last in ["x", "\0", "\u{80}", "ÿ", "\u{100}", "漢", "😀"] {
                texts.push("x".repeat(length - 1) + last);
                texts.push(last.to_owned() + &"x".repeat(length - 1));
            }
            texts.extend(["é", "漢", "😀", "aé漢😀\0"].map(|text| text.repeat(length)));
            texts.push(latin1.repeat(length.min(300)));
        }
        for text in texts {
            let java = scene.string(&units(&text));
            let returned = scene.native(|call| {
                assert!(*call.string(java, "text")? == *text, "{} bytes differ", text.len());
                assert!(call.string_by_units(java, "text")? == text, "{} bytes differ", text.len());
                call.new_string(&text)
            });
            let returned = returned.unwrap();
            assert!(scene.units(returned) == units(&text), "{} bytes differ", text.len());
            scene.delete(java);
            scene.delete(returned);
        }
    });
}

/// Where they are not, all is right but slow.
#[test]
fn the_fields_of_strings_are_believed() {
    in_jvm(|scene| assert_eq!(scene.native(|call| Ok(call.has_string_fields())), Ok(true)));
}

/// They are made through one array, which a thread has for itself and the collector may take.
#[test]
fn long_results_of_many_threads_do_not_mix() {
    std::thread::scope(|threads| {
        for thread in 0..4_u32 {
            threads.spawn(move || {
                in_jvm(|scene| {
                    for round in 0..500_u32 {
                        let letter = char::from_u32(0xC0 + (round + 16 * thread) % 63).unwrap();
                        let text = letter.to_string().repeat(256 + (round as usize * 37) % 17_000);
                        let java = scene.native(|call| call.new_string(&text)).unwrap();
                        assert!(scene.text(java) == text, "round {round} of thread {thread}");
                        scene.delete(java);
                        if round % 100 == 0 {
                            scene.call("java/lang/System", "gc", "()V", &[]).v().unwrap();
                        }
                    }
                });
            });
        }
    });
}

#[test]
fn what_is_not_unicode_is_refused_with_its_index() {
    in_jvm(|scene| {
        let at_600: Vec<u16> = std::iter::repeat_n(0x61, 600).chain([0xDC00, 0x61]).collect();
        let cases: [(&[u16], &str, usize); 5] = [
            (&[0xD800], "d800", 0),
            (&[0x61, 0xDFFF, 0x62], "dfff", 1),
            (&[0xD83D, 0xDE00, 0xD800], "d800", 2),
            (&[0xD83D, 0xD83D, 0xDE00], "d83d", 0),
            (&at_600, "dc00", 600),
        ];
        for (units, unit, index) in cases {
            let java = scene.string(units);
            let expected = format!(
                "java.lang.IllegalArgumentException: argument 'name' is not valid Unicode: lone surrogate \\u{unit} at index {index}"
            );
            assert_eq!(scene.native(|call| call.string(java, "name").map(|_| ())), Err(expected.clone()));
            assert_eq!(scene.native(|call| call.string_by_units(java, "name").map(|_| ())), Err(expected));
        }
    });
}

#[test]
fn a_null_string_is_named() {
    in_jvm(|scene| {
        let outcome = scene.native(|call| call.string(RawString::default(), "name").map(|_| ()));
        assert_eq!(outcome, Err("java.lang.NullPointerException: argument 'name' is null".to_owned()));
    });
}

#[test]
fn null_is_none_and_none_is_null() {
    in_jvm(|scene| {
        let java = scene.string(&units("here"));
        let returned = scene.native(|call| {
            assert_eq!(call.optional(RawString::default(), |raw| call.string(raw, "n"))?.as_deref(), None);
            assert_eq!(call.optional(java, |raw| call.string(raw, "n"))?.as_deref(), Some("here"));
            assert!(call.or_null(None::<String>, |text| call.new_string(&text))?.is_null());
            call.or_null(Some("there"), |text| call.new_string(text))
        });
        assert_eq!(scene.text(returned.unwrap()), "there");
    });
}
