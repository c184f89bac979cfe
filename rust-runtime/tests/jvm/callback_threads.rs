//! Java called from threads of Rust's.

use std::cell::RefCell;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use nativebound::threads::{self, ThreadKind};

use crate::callbacks::Recorder;
use crate::support::in_jvm;

#[test]
fn one_callback_is_called_by_many_threads_at_once() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        let done = AtomicU32::new(0);
        thread::scope(|scope| {
            for thread in 0..8 {
                let (recorder, done) = (&recorder, &done);
                scope.spawn(move || {
                    for number in 0..2_000 {
                        let text = format!("{thread} {number} {}", "x".repeat(number % 300));
                        assert_eq!(recorder.echo::<String>(&text[..]).unwrap(), text);
                        assert_eq!(recorder.next(thread).unwrap(), thread + 1);
                        done.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
        });
        assert_eq!(done.into_inner(), 16_000);
    });
}

#[test]
fn a_thread_of_rust_s_is_one_of_java_s_until_it_ends() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        let start = std::sync::Barrier::new(65);
        let go = std::sync::Barrier::new(65);
        thread::scope(|scope| {
            for number in 0..64 {
                let (recorder, start, go) = (&recorder, &start, &go);
                let thread = thread::Builder::new().name(format!("counted-{number}"));
                let spawned = thread.spawn_scoped(scope, move || {
                    for number in 0..100 {
                        assert_eq!(recorder.next(number).unwrap(), number + 1);
                    }
                    start.wait();
                    go.wait();
                });
                spawned.unwrap();
            }
            start.wait();
            assert_eq!(scene.threads("counted-"), 64);
            go.wait();
        });
        // A scope ends before its threads' locals are dropped.
        let deadline = Instant::now() + Duration::from_secs(10);
        while scene.threads("counted-") > 0 {
            assert!(Instant::now() < deadline, "threads are still attached");
            thread::sleep(Duration::from_millis(5));
        }
    });
}

#[test]
fn java_sees_the_name_and_the_kind_that_rust_chose() {
    in_jvm(|scene| {
        let recorder = Arc::new(scene.recorder());
        let seen_by = |name: Option<&str>, before: fn()| {
            let recorder = Arc::clone(&recorder);
            let builder = name.map_or_else(thread::Builder::new, |name| thread::Builder::new().name(name.to_owned()));
            let thread = builder.spawn(move || {
                before();
                recorder.identity().unwrap()
            });
            thread.unwrap().join().unwrap()
        };
        assert_eq!(seen_by(Some("worker \u{6f22}"), || ()), "worker \u{6f22},true,true");
        let nameless = seen_by(None, || ());
        assert!(nameless.starts_with("rust-") && nameless.ends_with(",true,true"), "{nameless}");
        let chosen = seen_by(Some("worker"), || {
            threads::set_name("indexer");
            threads::set_kind(ThreadKind::User);
        });
        assert_eq!(chosen, "indexer,false,true");
    });
}

#[test]
fn a_callback_is_called_and_dropped_while_a_thread_s_locals_are() {
    struct CallsWhenDropped(Arc<Recorder>, &'static str, Arc<Mutex<Vec<String>>>);

    impl Drop for CallsWhenDropped {
        fn drop(&mut self) {
            self.0.text(1, self.1).unwrap();
            assert_eq!(self.0.echo::<String>("long ".repeat(20_000)).unwrap().len(), 100_000);
            let error = self.0.0.upcall::<1>(13).unwrap().scalar(1).value::<String>().unwrap_err();
            assert!(error.is::<nativebound::exceptions::IllegalStateException>());
            self.2.lock().unwrap().push(self.0.name());
        }
    }

    thread_local! {
        static LATE: RefCell<Vec<CallsWhenDropped>> = const { RefCell::new(Vec::new()) };
    }

    in_jvm(|scene| {
        // With a call before there is one thread-local that may be dropped first; without, there is none yet.
        for call_before in [true, false] {
            for local_first in [true, false] {
                let recorder = Arc::new(scene.recorder());
                let (one, two, alone) = (Arc::clone(&recorder), Arc::clone(&recorder), scene.recorder());
                let names = Arc::new(Mutex::new(Vec::new()));
                let kept = Arc::clone(&names);
                let late = move |recorder, text| {
                    let late = CallsWhenDropped(recorder, text, Arc::clone(&names));
                    LATE.with(|all| all.borrow_mut().push(late));
                };
                let thread = thread::spawn(move || {
                    if local_first {
                        late(one, "one");
                    }
                    if call_before {
                        two.next(1).unwrap();
                    }
                    late(two, "two");
                    late(Arc::new(alone), "alone");
                });
                thread.join().unwrap();
                let seen = recorder.seen();
                assert_eq!(seen, if local_first { "1,one|1,two" } else { "1,two" });
                for name in kept.lock().unwrap().iter() {
                    assert_eq!(scene.threads(&format!("{name}!")), 0, "{name} is still attached");
                }
            }
        }
    });
}
