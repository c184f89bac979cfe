//! What is packed into the message of a call of Java: a value, or one that is lent, by its bytes without a copy of its own.

use std::path::Path;

use super::{Problem, Wire, WireError, Writer};

/// An argument that travels in a message.
pub trait Packed {
    /// Appends it.
    ///
    /// # Errors
    /// It cannot be Java's, or there is too much of it.
    fn pack(self, writer: &mut Writer) -> Result<(), WireError>;
}

impl<T: Wire> Packed for T {
    #[inline]
    fn pack(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.value(self)
    }
}

/// A value that is lent, or `None`.
macro_rules! lent {
    ($($lent:ty: |$value:ident, $writer:ident| $pack:expr;)*) => {$(
        impl Packed for $lent {
            #[inline]
            fn pack(self, $writer: &mut Writer) -> Result<(), WireError> {
                let $value = self;
                $pack
            }
        }

        impl Packed for Option<$lent> {
            #[inline]
            fn pack(self, writer: &mut Writer) -> Result<(), WireError> {
                self.is_some().write(writer)?;
                self.map_or(Ok(()), |value| value.pack(writer))
            }
        }
    )*};
}

lent! {
    &str: |value, writer| str(value, writer);
    &Path: |value, writer| match value.to_str() {
        Some(path) => str(path, writer),
        None => Err(Problem::Path { lossy: value.to_string_lossy().into_owned() }.into()),
    };
    &[bool]: |value, writer| writer.elements(value.len(), value.iter().copied());
    &[i8]: |value, writer| writer.numbers(value, i8::to_le_bytes);
    &[u8]: |value, writer| writer.numbers(value, u8::to_le_bytes);
    &[i16]: |value, writer| writer.numbers(value, i16::to_le_bytes);
    &[u16]: |value, writer| writer.numbers(value, u16::to_le_bytes);
    &[i32]: |value, writer| writer.numbers(value, i32::to_le_bytes);
    &[u32]: |value, writer| writer.numbers(value, u32::to_le_bytes);
    &[i64]: |value, writer| writer.numbers(value, i64::to_le_bytes);
    &[u64]: |value, writer| writer.numbers(value, u64::to_le_bytes);
    &[f32]: |value, writer| writer.numbers(value, f32::to_le_bytes);
    &[f64]: |value, writer| writer.numbers(value, f64::to_le_bytes);
}

/// Not inlined, for `packed` always is.
#[inline(never)]
fn str(value: &str, writer: &mut Writer) -> Result<(), WireError> {
    writer.str(value)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::super::encode;
    use super::*;

    fn packed(value: impl Packed) -> Vec<u8> {
        let mut writer = Writer::new();
        value.pack(&mut writer).unwrap();
        writer.finish()
    }

    #[test]
    fn what_is_lent_travels_as_what_is_given() {
        assert_eq!(packed("漢"), encode("漢".to_owned()).unwrap());
        assert_eq!(packed(Some("a")), encode(Some("a".to_owned())).unwrap());
        assert_eq!(packed(None::<&str>), encode(None::<String>).unwrap());
        assert_eq!(packed(Path::new("a/b")), encode(PathBuf::from("a/b")).unwrap());
        assert_eq!(packed(&[true, false][..]), encode(vec![true, false]).unwrap());
        assert_eq!(packed(&[1_u8, 255][..]), encode(vec![1_u8, 255]).unwrap());
        assert_eq!(packed(&[-1_i64][..]), encode(vec![-1_i64]).unwrap());
        assert_eq!(packed(Some(&[0.5_f64][..])), encode(Some(vec![0.5_f64])).unwrap());
        assert_eq!(packed(vec![(1_i32, true)]), encode(vec![(1_i32, true)]).unwrap());
    }
}
