use std::hint::black_box;
use std::time::Instant;

use nativebound::__private::v1::wire::{Reader, Wire, WireError, Writer, decode, encode};

/// `record Row(int id, double weight, String name)`
#[derive(Clone)]
struct Row {
    id: i32,
    weight: f64,
    name: String,
}

impl Wire for Row {
    const MIN_SIZE: usize = i32::MIN_SIZE + f64::MIN_SIZE + String::MIN_SIZE;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        self.id.write(writer)?;
        self.weight.write(writer)?;
        self.name.write(writer)?;
        Ok(())
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        Ok(Self { id: Wire::read(reader)?, weight: Wire::read(reader)?, name: Wire::read(reader)? })
    }
}

/// The median of `runs` times of `work` on what `make` makes, in microseconds; its result is dropped outside.
fn median<T, R>(runs: usize, mut make: impl FnMut() -> T, mut work: impl FnMut(T) -> R) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let input = make();
            let start = Instant::now();
            let result = black_box(work(input));
            let time = start.elapsed();
            drop(result);
            time.as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[runs / 2]
}

/// `cargo test --release -p nativebound --test wire speed -- --ignored --nocapture`
#[test]
#[ignore = "measures, asserts nothing"]
fn a_thousand_records() {
    let rows: Vec<Row> = (0..1000).map(|id| Row { id, weight: f64::from(id), name: format!("name {id:05}") }).collect();
    let bytes = encode(rows.clone()).unwrap();
    println!("{} bytes", bytes.len());
    println!("encode, rows dropped: {:.1} µs", median(2001, || rows.clone(), encode));
    println!("the drop alone: {:.1} µs", median(2001, || rows.clone(), drop));
    println!("decode: {:.1} µs", median(2001, || (), |()| decode::<Vec<Row>>(&bytes)));
}
