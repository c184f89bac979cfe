//! Callbacks that are kept, and all that they can be in.

use std::sync::Mutex;

use nativebound::{JavaException, native_bound};

use crate::bindings::{
    self, BiConsumerOfBrittleAndCounter, ConsumerOfCounter, ConsumerOfString, FunctionOfIntegerToLabels, IntUnaryOperator, Level, Listener, OnError,
    Runnable,
};

pub struct Engine {
    on_error: Box<dyn OnError>,
    listeners: Mutex<Vec<Listener>>,
}

#[native_bound]
impl bindings::Engine for Engine {
    type Error = JavaException;

    fn open(on_error: Box<dyn OnError>) -> Self {
        Self { on_error, listeners: Mutex::default() }
    }

    fn apply(&self, value: i32, operator: Box<dyn IntUnaryOperator>) -> Result<i32, Self::Error> {
        operator.apply_as_int(value)
    }

    fn each(&self, lines: Vec<String>, consumer: Box<dyn ConsumerOfString>) -> Result<(), Self::Error> {
        lines.iter().try_for_each(|line| consumer.accept(line))
    }

    fn check(&self, lines: Vec<String>) -> Result<i32, Self::Error> {
        let mut sum = 0;
        for (number, line) in lines.iter().enumerate() {
            match line.parse::<i32>() {
                Ok(value) => sum += value,
                Err(_) => {
                    let level = if line.is_empty() { Level::Warning } else { Level::Error };
                    if self.on_error.wants(level)? {
                        self.on_error.on_error(line, number as i32, level)?;
                    }
                }
            }
        }
        Ok(sum)
    }

    fn maybe(&self, first: Option<Box<dyn Runnable>>, second: Option<Box<dyn Runnable>>) -> Result<bool, Self::Error> {
        for runnable in first.iter().chain(&second) {
            runnable.run()?;
        }
        Ok(first.is_some() || second.is_some())
    }

    fn keep(&self, listener: Listener) {
        self.listeners.lock().unwrap().push(listener);
    }

    fn keep_all(&self, listeners: Vec<Listener>) {
        self.listeners.lock().unwrap().extend(listeners);
    }

    fn fire(&self, event: &str) -> Result<i32, Self::Error> {
        let mut sum = 0;
        for Listener { on_event, on_error, .. } in self.listeners.lock().unwrap().iter() {
            if let Some(on_error) = on_error {
                on_error.on_error(event, 0, Level::Warning)?;
            }
            sum += on_event.handle(0)?;
            if let Some(renamed) = on_event.rename(event)? {
                sum += on_event.handle_int_string(0, &renamed)? + on_event.handle(0)? + on_event.handle(0)?;
            } else {
                sum += on_event.handle(0)?;
            }
        }
        Ok(sum)
    }

    fn forget(&self) {
        self.listeners.lock().unwrap().clear();
    }

    fn open_consumer_int(&self, consumer: Box<dyn ConsumerOfCounter>, start: i32) -> Result<(), Self::Error> {
        consumer.accept(Counter(start))
    }

    fn open_both(&self, consumer: Box<dyn BiConsumerOfBrittleAndCounter>, start: i32) -> Result<(), Self::Error> {
        consumer.accept(Brittle(start), Counter(start))
    }

    fn label(&self, value: i32, labels: Box<dyn FunctionOfIntegerToLabels>) -> Result<String, Self::Error> {
        labels.apply(value)?.label()
    }

    fn alone(&mut self, inside: Box<dyn Runnable>) -> Result<(), Self::Error> {
        inside.run()
    }
}

pub struct Counter(i32);

impl Counter {
    pub(crate) fn at(start: i32) -> Self {
        Self(start)
    }
}

#[native_bound]
impl bindings::Counter for Counter {
    type Error = JavaException;

    fn live(&self) -> i32 {
        self.0
    }

    fn add(&self, next: Box<dyn IntUnaryOperator>) -> Result<i32, Self::Error> {
        next.apply_as_int(self.0)
    }
}

pub struct Brittle(i32);

#[native_bound]
impl bindings::Brittle for Brittle {
    fn strength(&self) -> i32 {
        self.0
    }
}
