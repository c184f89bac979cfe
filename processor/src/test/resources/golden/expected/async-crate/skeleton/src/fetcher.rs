//! The natives of `demo.Fetcher`.

use crate::bindings;
use nativebound::native_bound;

/// Implements the natives of `demo.Fetcher`.
pub struct Fetcher;

#[native_bound]
impl bindings::Fetcher for Fetcher {
    type Error = Box<dyn std::error::Error + Send + Sync>;

    /// `static CompletableFuture<Fetcher> open(String base)`
    async fn open(_base: String) -> Result<Self, Self::Error> {
        todo!("demo.Fetcher#open")
    }

    /// `CompletableFuture<byte[]> fetch(String path)`
    async fn fetch(&self, _path: String) -> Result<Vec<u8>, Self::Error> {
        todo!("demo.Fetcher#fetch")
    }

    /// `CompletableFuture<List<Page>> all(List<String> paths, @Nullable String etag, IntConsumer progress)`
    async fn all(
        &self,
        _paths: Vec<String>,
        _etag: Option<String>,
        _progress: Box<dyn bindings::IntConsumer>,
    ) -> Result<Vec<bindings::Page>, Self::Error> {
        todo!("demo.Fetcher#all")
    }

    /// `CompletableFuture<Void> commit(byte[] body, int attempts)`
    async fn commit(&self, _body: Vec<u8>, _attempts: i32) -> Result<(), Self::Error> {
        todo!("demo.Fetcher#commit")
    }

    /// `String base()`
    fn base(&self) -> String {
        todo!("demo.Fetcher#base")
    }
}
