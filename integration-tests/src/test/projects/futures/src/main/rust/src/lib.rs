nativebound::bindings!();

use std::collections::HashMap;
use std::future::poll_fn;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI32, Ordering};
use std::task::{Poll, Waker};
use std::{fmt, io, thread};

use bindings::{Kind, Row};
use nativebound::native_bound;

#[derive(Default)]
pub struct Fetcher {
    base: String,
    gates: Mutex<HashMap<String, Gate>>,
    waiting: AtomicI32,
}

#[derive(Default)]
struct Gate {
    open: bool,
    wakers: Vec<Waker>,
}

/// Counts itself while it is there.
struct Waiting<'a>(&'a AtomicI32);

impl<'a> Waiting<'a> {
    fn new(count: &'a AtomicI32) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

struct PanicsInDrop(String);

impl Drop for PanicsInDrop {
    fn drop(&mut self) {
        panic!("dropped {}", self.0);
    }
}

impl Fetcher {
    fn of(base: &str) -> Self {
        Self { base: base.to_owned(), ..Self::default() }
    }

    async fn wait(&self, key: &str) {
        let _waiting = Waiting::new(&self.waiting);
        poll_fn(|context| {
            let mut gates = self.gates.lock().unwrap();
            let gate = gates.entry(key.to_owned()).or_default();
            if gate.open {
                return Poll::Ready(());
            }
            gate.wakers.push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }
}

/// Polls once more before it goes on.
async fn again() {
    let mut polled = false;
    poll_fn(|context| {
        if polled {
            return Poll::Ready(());
        }
        polled = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

#[derive(Debug)]
pub enum Error {
    Io(io::Error),
    Unnamed(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Unnamed(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Error {}

#[native_bound]
impl bindings::Fetcher for Fetcher {
    type Error = Error;

    async fn open(base: String) -> Result<Self, Error> {
        again().await;
        if base.is_empty() {
            return Err(Error::Io(io::Error::other("no base")));
        }
        Ok(Self::of(&base))
    }

    async fn nothing(&self) -> Result<(), Error> {
        again().await;
        Ok(())
    }

    async fn length(&self, text: String) -> Result<i32, Error> {
        again().await;
        Ok(text.chars().count() as i32)
    }

    async fn sum(&self, numbers: Vec<i64>) -> Result<u64, Error> {
        again().await;
        Ok(numbers.iter().fold(0, |sum, &number| sum.wrapping_add(number as u64)))
    }

    async fn is_base(&self, base: String) -> Result<bool, Error> {
        Ok(base == self.base)
    }

    async fn text(&self, path: String) -> Result<String, Error> {
        again().await;
        Ok(format!("{}/{path}", self.base))
    }

    async fn maybe(&self, path: Option<String>) -> Result<Option<String>, Error> {
        again().await;
        Ok(path.map(|path| format!("{}/{path}", self.base)))
    }

    async fn bytes(&self, mut data: Vec<u8>) -> Result<Vec<u8>, Error> {
        again().await;
        data.reverse();
        Ok(data)
    }

    async fn part(&self, data: Vec<u8>) -> Result<Vec<u8>, Error> {
        again().await;
        Ok(data)
    }

    async fn buffer(&self, size: i32) -> Result<nativebound::DirectBuffer, Error> {
        again().await;
        Ok((0..size).map(|i| i as u8).collect::<Vec<_>>().into())
    }

    async fn rows(&self, rows: Vec<Row>, times: i32) -> Result<Vec<Row>, Error> {
        again().await;
        Ok((0..times).flat_map(|_| rows.clone()).collect())
    }

    async fn kinds(&self, kinds: HashMap<String, Kind>) -> Result<HashMap<String, Kind>, Error> {
        Ok(kinds)
    }

    async fn kind(&self, kind: Kind) -> Result<Kind, Error> {
        again().await;
        Ok(match kind {
            Kind::Plain => Kind::Special,
            Kind::Special => Kind::Plain,
        })
    }

    async fn row(&self, row: Row) -> Result<Row, Error> {
        Ok(Row { name: row.name, number: row.number + 1 })
    }

    async fn child(&self, name: String) -> Result<Self, Error> {
        again().await;
        Ok(Self::of(&format!("{}/{name}", self.base)))
    }

    async fn children(&self, count: i32) -> Result<Vec<Self>, Error> {
        again().await;
        Ok((0..count).map(|i| Self::of(&i.to_string())).collect())
    }

    async fn held(&self, key: String) -> Result<String, Error> {
        self.wait(&key).await;
        Ok(key)
    }

    async fn committed(&self, key: String) -> Result<String, Error> {
        self.wait(&key).await;
        Ok(key)
    }

    fn release(&self, key: &str) -> i32 {
        let wakers = {
            let mut gates = self.gates.lock().unwrap();
            let gate = gates.entry(key.to_owned()).or_default();
            gate.open = true;
            std::mem::take(&mut gate.wakers)
        };
        let count = wakers.len() as i32;
        wakers.into_iter().for_each(Waker::wake);
        count
    }

    fn waiting(&self) -> i32 {
        self.waiting.load(Ordering::SeqCst)
    }

    async fn fails(&self, message: String) -> Result<String, Error> {
        again().await;
        Err(Error::Io(io::Error::other(message)))
    }

    async fn fails_unnamed(&self, message: String) -> Result<String, Error> {
        Err(Error::Unnamed(message))
    }

    async fn panics(&self, message: String) -> Result<String, Error> {
        again().await;
        panic!("{message}");
    }

    async fn panics_in_drop(&self, message: String) -> Result<String, Error> {
        let _dropped = PanicsInDrop(message);
        again().await;
        Ok(String::new())
    }

    async fn thread(&self) -> Result<String, Error> {
        again().await;
        Ok(thread::current().name().unwrap_or("unnamed").to_owned())
    }
}
