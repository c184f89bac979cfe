//! How much of a thread's stack is left. Java's threads, the main thread and Rust's own alike.

use std::cell::Cell;
use std::ops::Range;

/// What a walk leaves at the end of the stack: the JVM's guard pages are there, and JNI functions that are called in the
/// walk, signal handlers and a panic need their own. A native begins with 80 KiB above the guard pages.
const RESERVED: usize = 48 * 1024;

/// What a walk may take where nobody knows where the stack ends: less than a native begins with.
const UNTOLD: usize = 16 * 1024;

thread_local! {
    /// Asked once a thread; empty until then.
    static STACK: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

/// About where the caller is on its stack.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it is about the caller's frame")]
pub(crate) fn here() -> usize {
    let place = 0_u8;
    std::ptr::from_ref(&place).addr()
}

/// Down to where a walk may go that begins `here`: it has a half of what is left.
///
/// The other half is for what comes of it. The user prints, copies, compares and drops the value at about this place of
/// the stack, and where writing fails what was not written yet is dropped from down there.
#[cold]
pub(crate) fn floor(here: usize) -> usize {
    floor_in(&stack(), here)
}

fn floor_in(stack: &Range<usize>, here: usize) -> usize {
    if stack.contains(&here) {
        here - here.saturating_sub(stack.start.saturating_add(RESERVED)) / 2
    } else {
        here.saturating_sub(UNTOLD) // a stack that is not the thread's own, or of a system that is not asked
    }
}

/// How large the thread's stack is, if that is known.
#[cold]
pub(crate) fn size() -> Option<usize> {
    let stack = stack();
    (!stack.is_empty()).then_some(stack.len())
}

fn stack() -> Range<usize> {
    let (start, end) = STACK.get();
    if end != 0 {
        return start..end;
    }
    let stack = system::stack().unwrap_or(0..1);
    STACK.set((stack.start, stack.end));
    stack
}

#[cfg(all(any(target_os = "linux", target_os = "android"), not(miri)))]
mod system {
    use std::ffi::{c_int, c_long};
    use std::ops::Range;

    use super::main_thread;

    /// A `pthread_attr_t`, of which no system has a longer one.
    type Attributes = [u64; 32];

    unsafe extern "C" {
        safe fn pthread_self() -> usize;
        safe fn sysconf(name: c_int) -> c_long;
        fn pthread_getattr_np(thread: usize, attributes: *mut Attributes) -> c_int;
        fn pthread_attr_getstack(attributes: *const Attributes, start: *mut usize, size: *mut usize) -> c_int;
        fn pthread_attr_destroy(attributes: *mut Attributes) -> c_int;
    }

    /// Above the pages that the JVM guards.
    pub(super) fn stack() -> Option<Range<usize>> {
        let (mut start, mut size) = (0, 0);
        let mut attributes: Attributes = [0; 32];
        // SAFETY: this thread, and places for all that is written; the attributes are destroyed where they were made.
        let known = unsafe {
            pthread_getattr_np(pthread_self(), &raw mut attributes) == 0 && {
                let known = pthread_attr_getstack(&raw const attributes, &raw mut start, &raw mut size) == 0;
                pthread_attr_destroy(&raw mut attributes);
                known
            }
        };
        if !known || size == 0 {
            return None;
        }
        let end = start.saturating_add(size);
        let start = if main_thread::is_this() { main_thread::start(start, end) } else { start };
        Some(start.saturating_add(guarded())..end)
    }

    /// Of the yellow, the red and the reserved zone, which are four pages of 4 KiB or one larger page each, and the page
    /// that the C library guards.
    fn guarded() -> usize {
        const PAGE_SIZE: c_int = if cfg!(target_os = "android") { 39 } else { 30 };
        let page = usize::try_from(sysconf(PAGE_SIZE)).unwrap_or(4096).max(4096);
        5 * page
    }
}

#[cfg(all(target_vendor = "apple", not(miri)))]
mod system {
    use std::ops::Range;

    unsafe extern "C" {
        safe fn pthread_self() -> usize;
        safe fn pthread_get_stackaddr_np(thread: usize) -> usize;
        safe fn pthread_get_stacksize_np(thread: usize) -> usize;
    }

    /// Above what the JVM guards, in pages of 16 KiB at most.
    pub(super) fn stack() -> Option<Range<usize>> {
        const GUARDED: usize = 4 * 16 * 1024;
        let end = pthread_get_stackaddr_np(pthread_self());
        let size = pthread_get_stacksize_np(pthread_self());
        (size != 0).then(|| end.saturating_sub(size).saturating_add(GUARDED)..end)
    }
}

#[cfg(all(windows, not(miri)))]
mod system {
    use std::ops::Range;

    #[link(name = "kernel32")]
    unsafe extern "system" {
        fn GetCurrentThreadStackLimits(low: *mut usize, high: *mut usize);
    }

    /// Above what Windows and the JVM guard.
    pub(super) fn stack() -> Option<Range<usize>> {
        const GUARDED: usize = 8 * 4096;
        let (mut low, mut high) = (0, 0);
        // SAFETY: places for both.
        unsafe { GetCurrentThreadStackLimits(&raw mut low, &raw mut high) };
        Some(low.saturating_add(GUARDED)..high)
    }
}

#[cfg(not(all(any(target_os = "linux", target_os = "android", target_vendor = "apple", windows), not(miri))))]
mod system {
    use std::ops::Range;

    pub(super) fn stack() -> Option<Range<usize>> {
        None
    }
}

/// The process's first thread, whose stack grows: the JVM, where it is one of Java's, guards pages in the middle of what
/// the system would give.
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "it is asked there alone"))]
mod main_thread {
    /// What the JVM takes of it unless it is told otherwise.
    const USUAL: usize = 1024 * 1024;

    pub(super) fn is_this() -> bool {
        let Ok(path) = std::fs::read_link("/proc/thread-self") else { return false };
        path.file_name().is_some_and(|thread| *thread == *std::process::id().to_string())
    }

    /// Where it ends, of the `start..end` that the system says.
    pub(super) fn start(start: usize, end: usize) -> usize {
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap_or_default();
        guarded_below(&maps, super::here()).unwrap_or(start.max(end.saturating_sub(USUAL)))
    }

    /// Where the mapping begins that has this address, if what is right below it is guarded.
    pub(super) fn guarded_below(maps: &str, here: usize) -> Option<usize> {
        let mut below = None;
        for line in maps.lines() {
            let (range, rest) = line.split_once(' ')?;
            let (start, end) = range.split_once('-')?;
            let (start, end) = (usize::from_str_radix(start, 16).ok()?, usize::from_str_radix(end, 16).ok()?);
            if (start..end).contains(&here) {
                return (below == Some(start)).then_some(start);
            }
            below = rest.starts_with("---").then_some(end);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_has_half_of_what_is_left_above_the_reserve() {
        let stack = 0x10_0000..0x20_0000;
        let least = stack.start + RESERVED;
        assert_eq!(floor_in(&stack, least + 0x8000), least + 0x4000);
        assert_eq!(floor_in(&stack, least), least);
        assert_eq!(floor_in(&stack, stack.start + 1), stack.start + 1);
        assert_eq!(floor_in(&stack, stack.end), stack.end - UNTOLD); // not in it
        assert_eq!(floor_in(&(0..1), 0x5000), 0x1000);
    }

    #[test]
    #[cfg(any(target_os = "linux", target_vendor = "apple", windows))]
    #[cfg_attr(miri, ignore = "the system is not asked")]
    fn each_thread_has_a_stack_of_its_own() {
        let here_and_size = || (stack().contains(&here()), size().unwrap_or_default());
        for kilobytes in [256, 1024, 8192] {
            let thread = std::thread::Builder::new().stack_size(kilobytes * 1024).spawn(here_and_size).unwrap();
            let (inside, size) = thread.join().unwrap();
            assert!(inside);
            // The C library gives a thread that asks for less the stack of one that has ended, up to four times as large.
            assert!(size > (kilobytes - 96) * 1024 && size < (4 * kilobytes + 128) * 1024, "{size} of {kilobytes} KiB");
        }
    }

    #[test]
    fn the_main_threads_end_is_above_what_is_guarded() {
        let maps = "\
            7f00-8000 ---p 00000000 00:00 0\n\
            8000-9000 rw-p 00000000 00:00 0\n\
            9000-9400 ---p 00000000 00:00 0\n\
            9400-a000 rw-p 00000000 00:00 0 [stack]\n\
            b000-c000 rw-p 00000000 00:00 0\n";
        assert_eq!(main_thread::guarded_below(maps, 0x9800), Some(0x9400));
        assert_eq!(main_thread::guarded_below(maps, 0x8000), Some(0x8000));
        assert_eq!(main_thread::guarded_below(maps, 0xb800), None);
        assert_eq!(main_thread::guarded_below(maps, 0x9200), None);
        assert_eq!(main_thread::guarded_below("", 0x9200), None);
    }
}
