//! The natives of `demo.Gallery`.

use crate::bindings;
use nativebound::native_bound;

/// Implements the natives of `demo.Gallery`.
pub struct Gallery;

#[native_bound]
impl bindings::Gallery for Gallery {
    type Error = Box<dyn std::error::Error + Send + Sync>;

    /// `static native int countMatches(String pattern, String text)`
    fn count_matches(_pattern: &str, _text: &str) -> Result<i32, Self::Error> {
        todo!("demo.Gallery#countMatches")
    }

    /// `static native boolean not(boolean flag)`
    fn not(_flag: bool) -> bool {
        todo!("demo.Gallery#not")
    }

    /// `static native char next(char unit)`
    fn next(_unit: u16) -> u16 {
        todo!("demo.Gallery#next")
    }

    /// `static native @Unsigned long sum(@Unsigned byte a, @Unsigned short b, @Unsigned int c)`
    fn sum(_a: u8, _b: u16, _c: u32) -> u64 {
        todo!("demo.Gallery#sum")
    }

    /// `static native @Nullable Integer length(@Nullable String text, Long most, @Nullable @Unsigned Byte pad)`
    fn length(_text: Option<&str>, _most: i64, _pad: Option<u8>) -> Option<i32> {
        todo!("demo.Gallery#length")
    }

    /// `static native byte[] reversed(byte[] data)`
    fn reversed(_data: &[u8]) -> Vec<u8> {
        todo!("demo.Gallery#reversed")
    }

    /// `static native @Unsigned int[] scaled(@Unsigned int[] values, double by)`
    fn scaled(_values: &[u32], _by: f64) -> Vec<u32> {
        todo!("demo.Gallery#scaled")
    }

    /// `static native void copy(@Mut long[] to, long[] from)`
    fn copy(_to: &mut [i64], _from: &[i64]) -> Result<(), Self::Error> {
        todo!("demo.Gallery#copy")
    }

    /// `static native int read(ByteBuffer from, @Mut ByteBuffer to)`
    fn read(_from: &[u8], _to: &mut [u8]) -> Result<i32, Self::Error> {
        todo!("demo.Gallery#read")
    }

    /// `static native int checksum(@Range(offset = "off", length = "len") byte[] data, int off, int len)`
    fn checksum(_data: &[u8]) -> i32 {
        todo!("demo.Gallery#checksum")
    }

    /// `static native int inflate(@Range(offset = "from", length = "count") @Nullable ByteBuffer buffer, @Range(offset = "from", length = "count") byte @Nullable [] array, int from, int count, @Mut @Range(offset = "to") Object target, long to)`
    fn inflate(_buffer: Option<&[u8]>, _array: Option<&[u8]>, _target: &mut [u8]) -> i32 {
        todo!("demo.Gallery#inflate")
    }

    /// `static native ByteBuffer page(int number)`
    fn page(_number: i32) -> nativebound::DirectBuffer {
        todo!("demo.Gallery#page")
    }

    /// `static native @Nullable String[] lookup(String[] keys, byte[][] salts)`
    fn lookup(_keys: Vec<String>, _salts: Vec<Vec<u8>>) -> Vec<Option<String>> {
        todo!("demo.Gallery#lookup")
    }

    /// `static native Kind kindOf(String token)`
    fn kind_of(_token: &str) -> bindings::Kind {
        todo!("demo.Gallery#kindOf")
    }

    /// `static native String name(@Nullable Kind kind)`
    fn name(_kind: Option<bindings::Kind>) -> String {
        todo!("demo.Gallery#name")
    }

    /// `native Object self()`
    fn self_<'l>(
        _env: &mut nativebound::jni::Env<'l>,
        _this: nativebound::jni::objects::JObject<'l>,
    ) -> nativebound::jni::objects::JObject<'l> {
        todo!("demo.Gallery#self")
    }

    /// `native void touch()`
    fn touch<'l>(
        _env: &mut nativebound::jni::Env<'l>,
        _this: nativebound::jni::objects::JObject<'l>,
    ) {
        todo!("demo.Gallery#touch")
    }

    /// `native @Nullable Thread owner(@Nullable Object key)`
    fn owner<'l>(
        _env: &mut nativebound::jni::Env<'l>,
        _this: nativebound::jni::objects::JObject<'l>,
        _key: Option<nativebound::jni::objects::JObject<'l>>,
    ) -> Result<Option<nativebound::jni::objects::JObject<'l>>, Self::Error> {
        todo!("demo.Gallery#owner")
    }

    /// `@AsObject native List<String> sorted(@AsObject List<String> names, int type)`
    fn sorted_list_int<'l>(
        _env: &mut nativebound::jni::Env<'l>,
        _this: nativebound::jni::objects::JObject<'l>,
        _names: nativebound::jni::objects::JObject<'l>,
        _type: i32,
    ) -> nativebound::jni::objects::JObject<'l> {
        todo!("demo.Gallery#sorted")
    }

    /// `@WithEnv static native void sorted(String[] names)`
    fn sorted<'l>(_env: &mut nativebound::jni::Env<'l>, _names: Vec<String>) {
        todo!("demo.Gallery#sorted")
    }
}
