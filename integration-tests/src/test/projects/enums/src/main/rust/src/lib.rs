//! What Java passes is asserted here; what Java gets, it asserts.
use bindings::{Kind, Odd, Planet, Single};
use jni::objects::JObject;
use jni::{Env, jni_sig, jni_str};
use nativebound::native_bound;

nativebound::bindings!();

pub struct Enums;
pub struct Second;

const KINDS: [Kind; 4] = [Kind::Word, Kind::Number, Kind::SpaceOrTab, Kind::Alpha];
const ODD: [Odd; 5] = [Odd::Z, Odd::Self_, Odd::Type, Odd::A1B2, Odd::Über];
const PLANETS: [Planet; 2] = [Planet::Saturn, Planet::Earth];

#[native_bound]
impl bindings::Enums for Enums {
    fn accept_kind(index: i32, kind: Kind) {
        assert_eq!(kind, KINDS[index as usize]);
    }

    fn give_kind(index: i32) -> Kind {
        KINDS[index as usize]
    }

    fn accept_odd(index: i32, odd: Odd) {
        assert_eq!(odd, ODD[index as usize]);
    }

    fn give_odd(index: i32) -> Odd {
        ODD[index as usize]
    }

    fn accept_planet(index: i32, planet: Planet) {
        assert_eq!(planet, PLANETS[index as usize]);
    }

    fn give_planet(index: i32) -> Planet {
        PLANETS[index as usize]
    }

    fn single(only: Single) -> Single {
        match only {
            Single::Only => Single::Only,
        }
    }

    fn accept_null(kind: Option<Kind>) {
        assert_eq!(kind, None);
    }

    fn accept_present(kind: Option<Kind>) {
        assert_eq!(kind, Some(Kind::Alpha));
    }

    fn maybe(present: bool) -> Option<Kind> {
        present.then_some(Kind::Number)
    }
}

#[native_bound]
impl bindings::Second for Second {
    fn name(kind: Kind) -> String {
        format!("{kind:?}")
    }

    fn place<'l>(env: &mut Env<'l>, this: JObject<'l>) -> i32 {
        env.call_method(this, jni_str!("ordinal"), jni_sig!("()I"), &[]).unwrap().i().unwrap()
    }
}
