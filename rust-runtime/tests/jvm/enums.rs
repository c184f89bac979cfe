use nativebound::__private::v1::*;

use crate::support::{Scene, in_jvm, object, raw};

/// What `bindings.rs` has for an enum; Java's has `NEW` instead of `OLD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Old,
    Space,
    Word,
}

impl JavaEnum for Kind {
    const CLASS: &'static str = "demo.Kind";
    const CONSTANTS: &'static [&'static str] = &["NUMBER", "OLD", "SPACE", "WORD"];
    const VALUES: &'static [Self] = &[Self::Number, Self::Old, Self::Space, Self::Word];

    fn index(self) -> usize {
        self as usize
    }

    fn table() -> &'static EnumTable {
        static TABLE: EnumTable = EnumTable::new();
        &TABLE
    }
}

/// One that nobody binds.
#[derive(Clone, Copy)]
struct Unbound;

impl JavaEnum for Unbound {
    const CLASS: &'static str = "demo.Unbound";
    const CONSTANTS: &'static [&'static str] = &["ONLY"];
    const VALUES: &'static [Self] = &[Self];

    fn index(self) -> usize {
        0
    }

    fn table() -> &'static EnumTable {
        static TABLE: EnumTable = EnumTable::new();
        &TABLE
    }
}

fn bind(scene: &mut Scene<'_, '_>) {
    bind_to::<Kind>(scene, "kinds");
}

fn bind_to<T: JavaEnum>(scene: &mut Scene<'_, '_>, values: &str) {
    let values = scene.call("demo/Things", values, "()[Ljava/lang/Object;", &[]).l().unwrap();
    let values = raw!(RawObjectArray, values);
    scene.raw_native(|env| bind_enums(env, values, &[EnumBinding::of::<T>()])).unwrap();
}

/// [`Kind`] with a table of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Twice(Kind);

impl JavaEnum for Twice {
    const CLASS: &'static str = "demo.Kind";
    const CONSTANTS: &'static [&'static str] = Kind::CONSTANTS;
    const VALUES: &'static [Self] = &[Self(Kind::Number), Self(Kind::Old), Self(Kind::Space), Self(Kind::Word)];

    fn index(self) -> usize {
        self.0.index()
    }

    fn table() -> &'static EnumTable {
        static TABLE: EnumTable = EnumTable::new();
        &TABLE
    }
}

#[test]
fn a_library_that_is_loaded_again_forgets_the_enum_that_was() {
    in_jvm(|scene| {
        bind_to::<Twice>(scene, "kinds");
        bind_to::<Twice>(scene, "reorderedKinds");
        for (name, kind) in [("WORD", Kind::Word), ("NUMBER", Kind::Number), ("SPACE", Kind::Space)] {
            let java = raw!(RawObject, scene.thing("reordered", "java/lang/Object", name));
            let read = scene.native(|call| call.constant::<Twice>(java, "kind").map(|read| read == Twice(kind)));
            assert_eq!(read, Ok(true), "{name}");
        }
    });
}

fn constant<'l>(scene: &mut Scene<'_, 'l>, name: &str) -> RawObject<'l> {
    raw!(RawObject, scene.thing("kind", "demo/Kind", name))
}

#[test]
fn constants_are_told_by_their_names() {
    in_jvm(|scene| {
        bind(scene);
        bind(scene); // as another class of the library does
        for (name, kind) in [("WORD", Kind::Word), ("NUMBER", Kind::Number), ("SPACE", Kind::Space)] {
            let java = constant(scene, name);
            scene.native(|call| call.constant::<Kind>(java, "kind").map(|read| assert_eq!(read, kind))).unwrap();
            let returned = scene.native(|call| call.new_constant(kind)).unwrap();
            let (java, returned) = (object(scene.env, java), object(scene.env, returned));
            assert!(scene.env.is_same_object(&java, &returned).unwrap(), "{name}");
        }
    });
}

#[test]
fn a_constant_that_one_side_lacks_is_refused() {
    in_jvm(|scene| {
        bind(scene);
        let java = constant(scene, "NEW");
        assert_eq!(
            scene.native(|call| call.constant::<Kind>(java, "kind").map(drop)),
            Err("java.lang.IllegalArgumentException: argument 'kind': constant NEW of demo.Kind is not known to the library; it knows NUMBER, OLD, SPACE, WORD".to_owned())
        );
        assert_eq!(
            scene.native(|call| call.new_constant(Kind::Old).map(drop)),
            Err("java.lang.IllegalArgumentException: the result: constant OLD of demo.Kind is not known to Java"
                .to_owned())
        );
    });
}

#[test]
fn a_null_constant_is_named() {
    in_jvm(|scene| {
        bind(scene);
        let outcome = scene.native(|call| call.constant::<Kind>(RawObject::default(), "kind").map(drop));
        assert_eq!(outcome, Err("java.lang.NullPointerException: argument 'kind' is null".to_owned()));
    });
}

#[test]
fn an_enum_that_was_not_bound_says_what_to_call() {
    in_jvm(|scene| {
        let outcome = scene.native(|call| call.new_constant(Unbound).map(drop)).unwrap_err();
        assert!(outcome.starts_with("java.lang.IllegalStateException: demo.Unbound was not bound"), "{outcome}");
    });
}
