//! Numbers, booleans, texts and nothing, as values of a message.

use super::{Reader, Wire, WireError, Writer};

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Wire for $number {
            const MIN_SIZE: usize = size_of::<Self>();
            const REFUSABLE: bool = false;

            #[inline]
            fn write(self, writer: &mut Writer) -> Result<(), WireError> {
                writer.put(&self.to_le_bytes())
            }

            #[inline]
            fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
                Ok(Self::from_le_bytes(reader.array()?))
            }

            fn write_vec(values: Vec<Self>, writer: &mut Writer) -> Result<(), WireError> {
                writer.numbers(&values, Self::to_le_bytes)
            }

            fn read_vec(reader: &mut Reader<'_>) -> Result<Vec<Self>, WireError> {
                reader.numbers(Self::from_le_bytes)
            }
        }
    )*};
}

numbers!(i8, u8, i16, u16, i32, u32, i64, u64, f32, f64);

impl Wire for bool {
    const MIN_SIZE: usize = 1;
    const REFUSABLE: bool = false;

    #[inline]
    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.put(&[u8::from(self)])
    }

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.flag()
    }
}

/// A record without fields.
impl Wire for () {
    const MIN_SIZE: usize = 1;
    const REFUSABLE: bool = false;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.nothing()
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.nothing()
    }
}

impl Wire for String {
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.str(&self)
    }

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.string()
    }
}
