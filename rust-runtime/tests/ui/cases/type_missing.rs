nativebound::bindings!(); //~ implements bindings::TextStats (demo.TextStats): `pub`, in the crate root
