//! Each of the two runtimes, without a VM.

use std::future::{pending, poll_fn};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Barrier};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use crate::task::{Ended, Shared, Task, Tell, task};

struct Told<R: Send + 'static>(Arc<Shared<Ended<R>>>, std::sync::mpsc::Sender<Ended<R>>);

impl<R: Send + 'static> Tell for Told<R> {
    fn tell(self) {
        self.1.send(self.0.take().unwrap()).unwrap();
    }
}

/// A task, and what comes of it.
fn started<R: Send + 'static>(body: impl Future<Output = R> + Send + 'static) -> (Task, Receiver<Ended<R>>) {
    let (sender, receiver) = channel();
    let shared = Shared::new();
    (task(body, Arc::clone(&shared), Told(shared, sender)), receiver)
}

fn soon<R>(receiver: &Receiver<Ended<R>>) -> Ended<R> {
    receiver.recv_timeout(Duration::from_secs(20)).unwrap()
}

/// Ready at its third poll, and woken by itself.
fn third_poll() -> impl Future<Output = ()> + Send {
    let mut polls = 0;
    poll_fn(move |context| {
        polls += 1;
        context.waker().wake_by_ref();
        if polls == 3 { Poll::Ready(()) } else { Poll::Pending }
    })
}

macro_rules! runtime_tests {
    ($feature:literal, $own:ident) => {
        #[cfg(feature = $feature)]
        mod $own {
            use super::super::$own::Own;
            use super::*;

            #[test]
            fn tasks_run_on_threads_with_the_library_s_name() {
                let own = Own::new("lib", 2);
                let names = (0..50).map(|_| {
                    let (task, receiver) = started(async {
                        third_poll().await;
                        thread::current().name().map(str::to_owned)
                    });
                    own.spawn(task);
                    receiver
                });
                for receiver in names.collect::<Vec<_>>() {
                    let Ended::Returned(Some(name)) = soon(&receiver) else { panic!("it has not returned") };
                    assert!(name == "lib-async-1" || name == "lib-async-2", "{name}");
                }
                own.stop(Duration::from_secs(20));
            }

            #[test]
            fn all_threads_work_at_once() {
                let own = Own::new("lib", 2);
                let barrier = Arc::new(Barrier::new(2));
                let both = [(); 2].map(|()| {
                    let barrier = Arc::clone(&barrier);
                    let (task, receiver) = started(async move {
                        barrier.wait();
                    });
                    own.spawn(task);
                    receiver
                });
                assert!(both.iter().all(|receiver| matches!(soon(receiver), Ended::Returned(()))));
                own.stop(Duration::from_secs(20));
            }

            #[test]
            fn a_stop_drops_what_waits() {
                let own = Own::new("lib", 2);
                let waiting = [(); 20].map(|()| {
                    let (task, receiver) = started(pending::<()>());
                    own.spawn(task);
                    receiver
                });
                own.stop(Duration::from_secs(20));
                assert!(waiting.iter().all(|receiver| matches!(receiver.try_recv(), Ok(Ended::Dropped))));
            }

            #[test]
            fn a_stop_waits_for_a_poll_and_not_for_ever() {
                let own = Own::new("lib", 1);
                let (begun, begins) = channel();
                let (go, goes) = channel::<()>();
                let (task, receiver) = started(async move {
                    begun.send(()).unwrap();
                    goes.recv().unwrap(); // blocks, as it should not
                });
                own.spawn(task);
                begins.recv().unwrap();
                let start = Instant::now();
                own.stop(Duration::from_millis(50));
                assert!(start.elapsed() >= Duration::from_millis(50) && start.elapsed() < Duration::from_secs(10));
                go.send(()).unwrap();
                assert!(matches!(soon(&receiver), Ended::Returned(())));
            }
        }
    };
}

runtime_tests!("async", plain);
runtime_tests!("tokio", with_tokio);
