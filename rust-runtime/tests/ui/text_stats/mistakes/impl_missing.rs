nativebound::bindings!(); //~ `TextStats` has no `impl bindings::TextStats`, the natives of demo.TextStats

pub struct TextStats;

fn main() {}
