nativebound::bindings!(); //~ cannot find type `TextStats` in the crate root

fn main() {}
