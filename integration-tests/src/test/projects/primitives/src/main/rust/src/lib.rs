//! What Java passes is asserted here; what Java gets, it asserts.
use nativebound::native_bound;

nativebound::bindings!();

pub struct Primitives;

const BOOLEANS: [bool; 2] = [false, true];
const BYTES: [i8; 5] = [-128, -1, 0, 1, 127];
const SHORTS: [i16; 5] = [-32_768, -1, 0, 1, 32_767];
const CHARS: [u16; 5] = [0, 97, 233, 0xD800, 0xFFFF];
const INTS: [i32; 5] = [-2_147_483_648, -1, 0, 1, 2_147_483_647];
const LONGS: [i64; 5] = [-9_223_372_036_854_775_808, -1, 0, 4_294_967_296, 9_223_372_036_854_775_807];
const FLOATS: [u32; 8] =
    [0x0000_0000, 0x8000_0000, 0x0000_0001, 0x7F7F_FFFF, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000, 0xFFC1_2345];
const DOUBLES: [u64; 8] = [
    0x0000_0000_0000_0000,
    0x8000_0000_0000_0000,
    0x0000_0000_0000_0001,
    0x7FEF_FFFF_FFFF_FFFF,
    0x7FF0_0000_0000_0000,
    0xFFF0_0000_0000_0000,
    0x7FF8_0000_0000_0000,
    0xFFF8_1234_5678_9ABC,
];
const UNSIGNED_BYTES: [u8; 5] = [0, 1, 127, 128, 255];
const UNSIGNED_SHORTS: [u16; 5] = [0, 1, 32_767, 32_768, 65_535];
const UNSIGNED_INTS: [u32; 5] = [0, 1, 2_147_483_647, 2_147_483_648, 4_294_967_295];
const UNSIGNED_LONGS: [u64; 5] =
    [0, 1, 9_223_372_036_854_775_807, 9_223_372_036_854_775_808, 18_446_744_073_709_551_615];

#[native_bound]
impl bindings::Primitives for Primitives {
    fn accept_boolean(index: i32, value: bool) {
        assert_eq!(value, BOOLEANS[index as usize]);
    }

    fn give_boolean(index: i32) -> bool {
        BOOLEANS[index as usize]
    }

    fn accept_byte(index: i32, value: i8) {
        assert_eq!(value, BYTES[index as usize]);
    }

    fn give_byte(index: i32) -> i8 {
        BYTES[index as usize]
    }

    fn accept_short(index: i32, value: i16) {
        assert_eq!(value, SHORTS[index as usize]);
    }

    fn give_short(index: i32) -> i16 {
        SHORTS[index as usize]
    }

    fn accept_char(index: i32, value: u16) {
        assert_eq!(value, CHARS[index as usize]);
    }

    fn give_char(index: i32) -> u16 {
        CHARS[index as usize]
    }

    fn accept_int(index: i32, value: i32) {
        assert_eq!(value, INTS[index as usize]);
    }

    fn give_int(index: i32) -> i32 {
        INTS[index as usize]
    }

    fn accept_long(index: i32, value: i64) {
        assert_eq!(value, LONGS[index as usize]);
    }

    fn give_long(index: i32) -> i64 {
        LONGS[index as usize]
    }

    fn accept_float(index: i32, value: f32) {
        assert_eq!(value.to_bits(), FLOATS[index as usize]);
    }

    fn give_float(index: i32) -> f32 {
        f32::from_bits(FLOATS[index as usize])
    }

    fn accept_double(index: i32, value: f64) {
        assert_eq!(value.to_bits(), DOUBLES[index as usize]);
    }

    fn give_double(index: i32) -> f64 {
        f64::from_bits(DOUBLES[index as usize])
    }

    fn accept_unsigned_byte(index: i32, value: u8) {
        assert_eq!(value, UNSIGNED_BYTES[index as usize]);
    }

    fn give_unsigned_byte(index: i32) -> u8 {
        UNSIGNED_BYTES[index as usize]
    }

    fn accept_unsigned_short(index: i32, value: u16) {
        assert_eq!(value, UNSIGNED_SHORTS[index as usize]);
    }

    fn give_unsigned_short(index: i32) -> u16 {
        UNSIGNED_SHORTS[index as usize]
    }

    fn accept_unsigned_int(index: i32, value: u32) {
        assert_eq!(value, UNSIGNED_INTS[index as usize]);
    }

    fn give_unsigned_int(index: i32) -> u32 {
        UNSIGNED_INTS[index as usize]
    }

    fn accept_unsigned_long(index: i32, value: u64) {
        assert_eq!(value, UNSIGNED_LONGS[index as usize]);
    }

    fn give_unsigned_long(index: i32) -> u64 {
        UNSIGNED_LONGS[index as usize]
    }

    fn accept_many(
        a: i8,
        b: f64,
        c: i64,
        d: f32,
        e: bool,
        f: i16,
        g: u16,
        h: i32,
        i: f64,
        j: u64,
        k: f32,
        l: u8,
        m: bool,
        n: f64,
        o: f64,
        p: f64,
        q: f64,
        r: f64,
        s: f64,
        t: i16,
    ) {
        assert_eq!((a, b, c, d, e, f, g, h, i, j), (-1, 2.5, -3, 4.5, true, -6, 103, -8, 9.5, u64::MAX - 9));
        assert_eq!((k, l, m, n, o, p, q, r, s, t), (11.5, 244, false, 14.5, 15.5, 16.5, 17.5, 18.5, 19.5, -20));
    }
}

pub struct Boxes;

#[native_bound]
impl bindings::Boxes for Boxes {
    fn accept_least(a: bool, b: i8, c: i16, d: u16, e: i32, f: i64, g: f32, h: f64) {
        assert_eq!((a, b, c, d, e, f), (false, -128, -32_768, 0, -2_147_483_648, -9_223_372_036_854_775_808));
        assert_eq!((g, h), (f32::NEG_INFINITY, f64::NEG_INFINITY));
    }

    fn accept_most(a: bool, b: i8, c: i16, d: u16, e: i32, f: i64, g: f32, h: f64) {
        assert_eq!((a, b, c, d, e, f), (true, 127, 32_767, 65_535, 2_147_483_647, 9_223_372_036_854_775_807));
        assert_eq!((g, h), (f32::INFINITY, f64::INFINITY));
    }

    fn accept_unsigned(a: u8, b: u16, c: u32, d: u64) {
        assert_eq!((a, b, c, d), (255, 65_535, 4_294_967_295, 18_446_744_073_709_551_615));
    }

    fn accept_null(
        a: Option<bool>,
        b: Option<i8>,
        c: Option<i16>,
        d: Option<u16>,
        e: Option<i32>,
        f: Option<i64>,
        g: Option<f32>,
        h: Option<f64>,
        i: Option<u8>,
        j: Option<u16>,
        k: Option<u32>,
        l: Option<u64>,
    ) {
        assert_eq!((a, b, c, d, e, f), (None, None, None, None, None, None));
        assert_eq!((g, h, i, j, k, l), (None, None, None, None, None, None));
    }

    fn accept_present(
        a: Option<bool>,
        b: Option<i8>,
        c: Option<i16>,
        d: Option<u16>,
        e: Option<i32>,
        f: Option<i64>,
        g: Option<f32>,
        h: Option<f64>,
        i: Option<u8>,
        j: Option<u16>,
        k: Option<u32>,
        l: Option<u64>,
    ) {
        assert_eq!((a, b, c, d, e, f), (Some(true), Some(-2), Some(-3), Some(100), Some(-5), Some(-6)));
        assert_eq!((g, h), (Some(7.5), Some(8.5)));
        assert_eq!((i, j, k, l), (Some(247), Some(65_526), Some(4_294_967_285), Some(18_446_744_073_709_551_604)));
    }

    fn give_boolean(most: bool) -> bool {
        most
    }

    fn give_byte(most: bool) -> i8 {
        if most { 127 } else { -128 }
    }

    fn give_short(most: bool) -> i16 {
        if most { 32_767 } else { -32_768 }
    }

    fn give_character(most: bool) -> u16 {
        if most { 65_535 } else { 0 }
    }

    fn give_integer(most: bool) -> i32 {
        if most { 2_147_483_647 } else { -2_147_483_648 }
    }

    fn give_long(most: bool) -> i64 {
        if most { 9_223_372_036_854_775_807 } else { -9_223_372_036_854_775_808 }
    }

    fn give_float(most: bool) -> f32 {
        if most { f32::INFINITY } else { f32::NEG_INFINITY }
    }

    fn give_double(most: bool) -> f64 {
        if most { f64::INFINITY } else { f64::NEG_INFINITY }
    }

    fn give_unsigned_byte() -> u8 {
        255
    }

    fn give_unsigned_short() -> u16 {
        65_535
    }

    fn give_unsigned_integer() -> u32 {
        4_294_967_295
    }

    fn give_unsigned_long() -> u64 {
        18_446_744_073_709_551_615
    }

    fn give_seven() -> i32 {
        7
    }

    fn maybe(present: bool) -> Option<i32> {
        present.then_some(1_000_000)
    }

    fn maybe_unsigned(present: bool) -> Option<u64> {
        present.then_some(u64::MAX)
    }

    fn maybe_character(present: bool) -> Option<u16> {
        present.then_some(120)
    }
}

pub struct Mixed;

#[native_bound]
impl bindings::Mixed for Mixed {
    fn implemented(value: i32) -> i32 {
        value + 1
    }
}

/// What Java calls by its path.
pub mod tools {
    /// A static cannot be moved.
    pub static LIMIT: u64 = 1 << 32;

    /// A result that borrows from its argument.
    pub fn shorten(text: &str, length: usize) -> &str {
        &text[..length]
    }

    /// Makes the argument of another.
    pub fn parse(text: &str) -> Result<u16, std::num::ParseIntError> {
        text.parse()
    }

    /// Takes a reference.
    pub fn is_even(number: &u16) -> bool {
        number % 2 == 0
    }
}
