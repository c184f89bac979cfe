//! Errors in anyhow.
use std::io;

use std::error::Error;
use std::fmt;

use anyhow::Context as _;
use nativebound::exceptions::UnsupportedOperationException;
use nativebound::jni::objects::JObject;
use nativebound::jni::{Env, jni_sig, jni_str};
use nativebound::{JavaException, native_bound};

nativebound::bindings!();

pub struct Files;

#[native_bound]
impl bindings::Files for Files {
    type Error = anyhow::Error;

    fn open(name: &str) -> Result<i32, Self::Error> {
        Err(io::Error::new(io::ErrorKind::NotFound, "no such file")).with_context(|| format!("opening {name}"))
    }

    fn run<'l>(env: &mut Env<'l>, action: JObject<'l>) -> Result<(), Self::Error> {
        env.call_method(&action, jni_str!("run"), jni_sig!("()V"), &[])?;
        Ok(())
    }
}

/// With a class of its own.
#[derive(Debug, JavaException)]
pub enum JobError {
    #[java(class = UnsupportedOperationException)]
    Missing,
    #[java(class = UnsupportedOperationException)]
    Failed(#[source] JavaException),
}

impl fmt::Display for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no job")
    }
}

impl Error for JobError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Missing => None,
            Self::Failed(source) => Some(source),
        }
    }
}

type Boxed = Box<dyn Error + Send + Sync>;

pub struct Jobs;

#[native_bound]
impl bindings::Jobs for Jobs {
    type Error = anyhow::Error;

    fn run(wrap: &str, callback: Box<dyn bindings::Runnable>) -> anyhow::Result<()> {
        let Err(thrown) = callback.run() else { return Ok(()) };
        Err(match wrap {
            "plain" => thrown.into(),
            "context" => anyhow::Error::new(thrown).context("while").context("it ran"),
            "source" => JobError::Failed(thrown).into(),
            "boxed" => anyhow::Error::from_boxed(Boxed::from(thrown)),
            "io" => anyhow::Error::new(io::Error::other(thrown)).context("io"),
            "derived" => anyhow::Error::from_boxed(JobError::Failed(thrown).into()).context("while"),
            _ => {
                let inner = anyhow::Error::new(JobError::Failed(thrown)).context("inner");
                anyhow::Error::new(io::Error::other(Boxed::from(inner))).context("outer")
            }
        })
    }

    fn fail(wrap: &str) -> anyhow::Result<()> {
        let error = anyhow::Error::new(JobError::Missing);
        Err(match wrap {
            "plain" => error,
            "context" => error.context("while"),
            _ => anyhow::Error::from_boxed(JobError::Missing.into()),
        })
    }
}

/// What an `anyhow::Error` is made of, where anybody knows.
#[derive(Debug, JavaException)]
pub enum OutError {
    #[java(transparent)]
    Job(JobError),
    #[java(transparent)]
    Other(anyhow::Error),
}

impl From<anyhow::Error> for OutError {
    fn from(error: anyhow::Error) -> Self {
        error.downcast().map_or_else(Self::Other, Self::Job)
    }
}

impl fmt::Display for OutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a job failed")
    }
}

impl Error for OutError {}

pub struct Out;

#[native_bound]
impl bindings::Out for Out {
    type Error = OutError;

    fn run(callback: Box<dyn bindings::Runnable>) -> Result<(), OutError> {
        Ok(callback.run().context("other")?)
    }

    fn fail() -> Result<(), OutError> {
        Err(anyhow::Error::new(JobError::Missing).context("hidden").into())
    }
}
