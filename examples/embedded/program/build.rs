fn main() {
    nativebound::embed::link_args();
}
