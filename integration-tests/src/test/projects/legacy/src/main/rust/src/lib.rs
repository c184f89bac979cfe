//! The natives of a class that was written for C: its object is an address in a field.

use std::error::Error;
use std::ops::Range;

use jni::objects::{JByteArray, JIntArray, JObject, JValue};
use jni::{Env, jni_sig, jni_str};
use nativebound::native_bound;

nativebound::bindings!();

type Failure = Box<dyn Error + Send + Sync>;

/// RFC 1950.
#[derive(Clone)]
struct Sum {
    a: u32,
    b: u32,
}

impl Sum {
    fn update(&mut self, byte: u8) {
        self.a = (self.a + u32::from(byte)) % 65521;
        self.b = (self.b + self.a) % 65521;
    }

    fn into_address(self) -> i64 {
        Box::into_raw(Box::new(self)) as i64
    }
}

/// What the field `handle` has the address of.
fn sum<'s>(env: &mut Env<'_>, this: &JObject<'_>) -> Result<&'s mut Sum, Failure> {
    let address = env.get_field(this, jni_str!("handle"), jni_sig!("J"))?.j()?;
    if address == 0 {
        return Err("closed".into());
    }
    // SAFETY: the class keeps what `init` gave until `end`, and its users call it from one thread at a time.
    Ok(unsafe { &mut *(address as *mut Sum) })
}

fn count_update(env: &mut Env<'_>, this: &JObject<'_>) -> Result<(), Failure> {
    let updates = env.get_field(this, jni_str!("updates"), jni_sig!("I"))?.i()?;
    env.set_field(this, jni_str!("updates"), jni_sig!("I"), JValue::Int(updates + 1))?;
    Ok(())
}

fn part(from: i32, length: i32, of: usize) -> Result<Range<usize>, Failure> {
    let range = usize::try_from(from).ok().zip(usize::try_from(length).ok()).map(|(from, length)| from..from + length);
    range.filter(|range| range.end <= of).ok_or_else(|| format!("{length} elements from {from} are not in {of}").into())
}

pub struct Adler;

#[native_bound]
impl bindings::Adler for Adler {
    type Error = Failure;

    fn update<'l>(env: &mut Env<'l>, this: JObject<'l>, b: i32) -> Result<(), Failure> {
        let sum = sum(env, &this)?;
        let byte = if (-128..256).contains(&b) { b as u8 } else { panic!("no byte: {b}") };
        sum.update(byte);
        count_update(env, &this)
    }

    fn update_byte_buffer<'l>(env: &mut Env<'l>, this: JObject<'l>, data: &[u8]) -> Result<(), Failure> {
        let sum = sum(env, &this)?;
        data.iter().for_each(|byte| sum.update(*byte));
        count_update(env, &this)
    }

    fn update_object_int_int<'l>(
        env: &mut Env<'l>,
        this: JObject<'l>,
        data: JObject<'l>,
        from: i32,
        length: i32,
    ) -> Result<(), Failure> {
        let sum = sum(env, &this)?;
        if env.is_instance_of(&data, jni_str!("[B"))? {
            let bytes = env.cast_local::<JByteArray<'_>>(data)?;
            let bytes = env.convert_byte_array(&bytes)?;
            bytes[part(from, length, bytes.len())?].iter().for_each(|byte| sum.update(*byte));
        } else if env.is_instance_of(&data, jni_str!("[I"))? {
            let ints = env.cast_local::<JIntArray<'_>>(data)?;
            let mut values = vec![0; ints.len(env)?];
            ints.get_region(env, 0, &mut values)?;
            values[part(from, length, values.len())?].iter().for_each(|value| sum.update(*value as u8));
        } else {
            return Err("neither byte[] nor int[]".into());
        }
        count_update(env, &this)
    }

    fn each<'l>(env: &mut Env<'l>, this: JObject<'l>, data: &[u8], listener: JObject<'l>) -> Result<i32, Failure> {
        let sum = sum(env, &this)?;
        for (byte, seen) in data.iter().zip(1..) {
            let arguments = [JValue::Object(&this), JValue::Int(i32::from(*byte))];
            let goes_on = env.call_method(&listener, jni_str!("seen"), jni_sig!("(Ldemo/Adler;I)Z"), &arguments)?.z()?;
            sum.update(*byte);
            if !goes_on {
                return Ok(seen);
            }
        }
        Ok(data.len() as i32)
    }

    fn halves<'l>(env: &mut Env<'l>, this: JObject<'l>) -> Result<JObject<'l>, Failure> {
        let Sum { a, b } = *sum(env, &this)?;
        let halves = env.new_object_array(2, jni_str!("java/lang/Object"), JObject::null())?;
        for (index, half) in [a, b].into_iter().enumerate() {
            let signature = jni_sig!("(I)Ljava/lang/Integer;");
            let arguments = [JValue::Int(half as i32)];
            let boxed = env.call_static_method(jni_str!("java/lang/Integer"), jni_str!("valueOf"), signature, &arguments)?;
            halves.set_element(env, index, boxed.l()?)?;
        }
        Ok(halves.into())
    }

    fn copy<'l>(env: &mut Env<'l>, this: JObject<'l>) -> Result<JObject<'l>, Failure> {
        let address = sum(env, &this)?.clone().into_address();
        Ok(env.new_object(jni_str!("demo/Adler"), jni_sig!("(J)V"), &[JValue::Long(address)])?)
    }

    fn init(seed: i32) -> i64 {
        Sum { a: seed as u32, b: 0 }.into_address()
    }

    fn value(handle: i64) -> i64 {
        // SAFETY: as in `sum`; Java does not call with 0.
        let Sum { a, b } = unsafe { &*(handle as *const Sum) };
        i64::from(b << 16 | a)
    }

    fn end(handle: i64) {
        // SAFETY: what `init` or `copy` gave, and Java forgets it now.
        drop(unsafe { Box::from_raw(handle as *mut Sum) });
    }
}
