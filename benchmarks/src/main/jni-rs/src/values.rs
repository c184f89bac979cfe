//! Records, lists of them, and arrays of strings.

use std::sync::LazyLock;

use jni::errors::Error;
use jni::objects::{JClass, JList, JObjectArray, JString};
use jni::sys::jint;
use jni::{Env, EnvUnowned};

use crate::{ends, run};

jni::bind_java_type! {
    pub JReading => dev.nativebound.benchmarks.Reading,
    constructors {
        fn of(time: jint, value: jdouble, sensor: JString),
    },
    fields {
        time { sig = jint, get = time },
        value { sig = jdouble, get = value },
        sensor { sig = JString, get = sensor },
    },
}

jni::bind_java_type! {
    pub JArrayList => java.util.ArrayList,
    constructors {
        fn of(capacity: jint),
    },
    is_instance_of {
        list = JList,
    },
}

struct Reading {
    time: i32,
    value: f64,
    sensor: String,
}

/// Those that natives return.
static READINGS: LazyLock<Vec<Reading>> = LazyLock::new(|| {
    (0..1000)
        .map(|i| Reading {
            time: 1_700_000_000 + 60 * i,
            value: f64::from(i) * 0.25 - 40.0,
            sensor: format!("sensor-{i:03}"),
        })
        .collect()
});

static MESSAGES: LazyLock<Vec<String>> =
    LazyLock::new(|| (0..1000).map(|i| format!("message number {i:05}")).collect());

const SOME_READING: usize = 42;

/// Elements of which references are held at once, two for each: frames cost less than a deletion for each.
const FRAME: usize = 16;

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_recordIn<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    reading: JReading<'local>,
) -> jint {
    run(&mut unowned_env, |env| -> Result<_, Error> { Ok(reading_ends(&read(env, &reading)?)) })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_recordOut<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
) -> JReading<'local> {
    run(&mut unowned_env, |env| new_reading(env, &READINGS[SOME_READING]))
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_listIn<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    list: JList<'local>,
) -> jint {
    run(&mut unowned_env, |env| -> Result<_, Error> { Ok(sum(read_list(env, &list)?.iter().map(reading_ends))) })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_listOut<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
) -> JArrayList<'local> {
    run(&mut unowned_env, |env| new_list(env, &READINGS))
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_listBack<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    list: JList<'local>,
) -> JArrayList<'local> {
    run(&mut unowned_env, |env| {
        let readings = read_list(env, &list)?;
        new_list(env, &readings)
    })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_stringsIn<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    strings: JObjectArray<'local, JString<'local>>,
) -> jint {
    run(&mut unowned_env, |env| -> Result<_, Error> {
        Ok(sum(read_strings(env, &strings)?.iter().map(|string| ends(string.as_bytes()))))
    })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_stringsOut<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
) -> JObjectArray<'local, JString<'local>> {
    run(&mut unowned_env, |env| new_strings(env, &MESSAGES))
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_stringsBack<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    strings: JObjectArray<'local, JString<'local>>,
) -> JObjectArray<'local, JString<'local>> {
    run(&mut unowned_env, |env| {
        let strings = read_strings(env, &strings)?;
        new_strings(env, &strings)
    })
}

fn read(env: &mut Env<'_>, reading: &JReading<'_>) -> Result<Reading, Error> {
    Ok(Reading {
        time: reading.time(env)?,
        value: reading.value(env)?,
        sensor: reading.sensor(env)?.try_to_string(env)?,
    })
}

fn new_reading<'local>(env: &mut Env<'local>, reading: &Reading) -> Result<JReading<'local>, Error> {
    let sensor = JString::from_str(env, &reading.sensor)?;
    JReading::of(env, reading.time, reading.value, &sensor)
}

fn read_list(env: &mut Env<'_>, list: &JList<'_>) -> Result<Vec<Reading>, Error> {
    let array = list.as_collection().to_array(env)?;
    let count = array.len(env)?;
    let mut readings = Vec::with_capacity(count);
    while readings.len() < count {
        let end = count.min(readings.len() + FRAME);
        env.with_local_frame(2 * FRAME, |env| {
            for i in readings.len()..end {
                let element = array.get_element(env, i)?;
                // SAFETY: the list is of readings.
                let reading = unsafe { env.as_cast_unchecked::<JReading>(&element) };
                readings.push(read(env, &reading)?);
            }
            Ok::<_, Error>(())
        })?;
    }
    Ok(readings)
}

fn new_list<'local>(env: &mut Env<'local>, readings: &[Reading]) -> Result<JArrayList<'local>, Error> {
    let array_list = JArrayList::of(env, readings.len() as jint)?;
    for some in readings.chunks(FRAME) {
        env.with_local_frame(2 * FRAME, |env| {
            for reading in some {
                let reading = new_reading(env, reading)?;
                array_list.as_list().add(env, &reading)?;
            }
            Ok::<_, Error>(())
        })?;
    }
    Ok(array_list)
}

fn read_strings(env: &mut Env<'_>, array: &JObjectArray<'_, JString<'_>>) -> Result<Vec<String>, Error> {
    let count = array.len(env)?;
    let mut strings = Vec::with_capacity(count);
    while strings.len() < count {
        let end = count.min(strings.len() + 2 * FRAME);
        env.with_local_frame(2 * FRAME, |env| {
            for i in strings.len()..end {
                strings.push(array.get_element(env, i)?.try_to_string(env)?);
            }
            Ok::<_, Error>(())
        })?;
    }
    Ok(strings)
}

fn new_strings<'local>(
    env: &mut Env<'local>,
    strings: &[String],
) -> Result<JObjectArray<'local, JString<'local>>, Error> {
    let array = JObjectArray::<JString>::new(env, strings.len(), JString::null())?;
    for (frame, some) in strings.chunks(2 * FRAME).enumerate() {
        env.with_local_frame(2 * FRAME, |env| {
            for (i, string) in some.iter().enumerate() {
                let string = JString::from_str(env, string)?;
                array.set_element(env, frame * 2 * FRAME + i, &string)?;
            }
            Ok::<_, Error>(())
        })?;
    }
    Ok(array)
}

/// A number made of all fields.
fn reading_ends(reading: &Reading) -> jint {
    let bits = reading.value.to_bits();
    reading.time ^ (bits ^ bits >> 32) as jint ^ ends(reading.sensor.as_bytes())
}

/// And one of all elements, in their order.
fn sum(numbers: impl Iterator<Item = jint>) -> jint {
    numbers.fold(0, |sum: jint, number| sum.wrapping_mul(31).wrapping_add(number))
}
