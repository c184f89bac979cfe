//! Threads that are started once, and take whatever there is to do.
use std::sync::{Arc, LazyLock, Mutex, mpsc};
use std::thread;

use nativebound::JavaException;

use crate::bindings::IntUnaryOperator;

type Job = Box<dyn FnOnce() + Send>;

static JOBS: LazyLock<mpsc::Sender<Job>> = LazyLock::new(|| {
    let (sender, jobs) = mpsc::channel::<Job>();
    let jobs = Arc::new(Mutex::new(jobs));
    for number in 0..4 {
        let jobs = Arc::clone(&jobs);
        let thread = thread::Builder::new().name(format!("pool-{number}"));
        let next = move || jobs.lock().unwrap().recv(); // let go before the job begins
        let work = move || {
            while let Ok(job) = next() {
                job();
            }
        };
        thread.spawn(work).unwrap();
    }
    sender
});

/// What each call returned, or threw, in their order.
pub fn call(calls: i32, callback: Arc<dyn IntUnaryOperator>) -> Vec<String> {
    let (sender, results) = mpsc::channel();
    for number in 0..calls {
        let (sender, callback) = (sender.clone(), Arc::clone(&callback));
        let job = move || {
            let result = callback.apply_as_int(number);
            drop(callback); // before anybody hears of it
            sender.send((number, result)).unwrap();
        };
        JOBS.send(Box::new(job)).unwrap();
    }
    drop(sender);
    let mut results: Vec<_> = results.iter().collect();
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| text(result)).collect()
}

fn text(result: Result<i32, JavaException>) -> String {
    result.map_or_else(|error| error.to_string(), |value| value.to_string())
}
