nativebound::bindings!("bindings.rs"); //~ `bindings!()` takes no arguments

fn main() {}
