//! The layer of `tracing`.

use std::fmt::{self, Debug, Write as _};
use std::sync::OnceLock;

use tracing_core::dispatcher::{self, Dispatch};
use tracing_core::field::{Field, Visit};
use tracing_core::span::{Attributes, Id, Record};
use tracing_core::subscriber::Interest;
use tracing_core::{Event, LevelFilter, Metadata, Subscriber, callsite};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::{LookupSpan, Registry, Scope, SpanRef};

use super::level::Level;
use super::{records, text};

/// Gives the events of `tracing` to Java: a layer, to be put beside others. [`layer`](super::layer) makes it.
///
/// It lets other layers see what Java does not log.
#[derive(Debug)]
pub struct JavaLayer {
    /// Whether nobody else wants what Java does not log.
    alone: bool,
}

impl JavaLayer {
    pub(super) const fn beside_others() -> Self {
        Self { alone: false }
    }
}

/// Whether the subscriber of the process is this layer, which it becomes where there is none.
pub(super) fn install() -> bool {
    static INSTALLED: OnceLock<bool> = OnceLock::new();
    *INSTALLED.get_or_init(|| {
        let subscriber = Registry::default().with(JavaLayer { alone: true });
        dispatcher::set_global_default(Dispatch::new(subscriber)).is_ok()
    })
}

/// Has `tracing`'s own macros ask again what is logged at all.
pub(super) fn ask_again() {
    callsite::rebuild_interest_cache();
}

impl<S: Subscriber + for<'s> LookupSpan<'s>> Layer<S> for JavaLayer {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        match (self.alone, level(metadata) <= records::max_level()) {
            (true, true) => Interest::sometimes(),
            (true, false) => Interest::never(),
            (false, _) => Interest::always(),
        }
    }

    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        !self.alone || is_enabled(metadata)
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        self.alone.then(|| records::max_level().into())
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if self.alone || is_enabled(attributes.metadata()) {
            let fields = text::formatted(|text| Fields::write(text, |fields| attributes.record(fields)));
            if let Some(span) = context.span(id) {
                span.extensions_mut().replace(SpanText(fields));
            }
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        if span.extensions().get::<SpanText>().is_some() {
            let more = text::formatted(|text| Fields::write(text, |fields| values.record(fields)));
            if let Some(SpanText(text)) = span.extensions_mut().get_mut::<SpanText>() {
                text::separate(text);
                text.push_str(&more);
            }
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let metadata = event.metadata();
        if self.alone || is_enabled(metadata) {
            records::log(level(metadata), metadata.target(), |text| {
                let spans = context.event_scope(event).into_iter().flat_map(Scope::from_root);
                spans.for_each(|span| add_span(text, &span));
                if !text.is_empty() {
                    text.push(' ');
                }
                Fields::write(text, |fields| event.record(fields))
            });
        }
    }
}

fn is_enabled(metadata: &Metadata<'_>) -> bool {
    records::is_enabled(level(metadata), metadata.target())
}

fn level(metadata: &Metadata<'_>) -> Level {
    LevelFilter::from_level(*metadata.level()).into()
}

/// What a span's fields are, where Java logs spans of its level and target.
struct SpanText(String);

/// Adds `name:` or `name{key=value}:`.
fn add_span<'s, S: LookupSpan<'s>>(text: &mut String, span: &SpanRef<'s, S>) {
    let extensions = span.extensions();
    let Some(SpanText(fields)) = extensions.get() else { return };
    text.push_str(span.name());
    if !fields.is_empty() {
        for part in ["{", fields, "}"] {
            text.push_str(part);
        }
    }
    text.push(':');
}

/// The message first, then the other fields, in whatever order they come.
struct Fields<'t> {
    text: &'t mut String,
    pairs: String,
    result: fmt::Result,
}

impl<'t> Fields<'t> {
    fn write(text: &'t mut String, record: impl FnOnce(&mut dyn Visit)) -> fmt::Result {
        let mut fields = Self { text, pairs: String::new(), result: Ok(()) };
        record(&mut fields);
        let Self { text, pairs, result } = fields;
        if !pairs.is_empty() {
            text::separate(text);
            text.push_str(&pairs);
        }
        result
    }

    fn add(&mut self, field: &Field, write: impl FnOnce(&mut String, &str) -> fmt::Result) {
        let name = field.name();
        let result = write(&mut self.pairs, name.strip_prefix("r#").unwrap_or(name));
        self.result = self.result.and(result);
    }
}

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "message" {
            self.text.push_str(value);
        } else {
            self.add(field, |pairs, name| text::add_pair(pairs, name, value));
        }
    }

    fn record_error(&mut self, field: &Field, value: &(dyn std::error::Error + 'static)) {
        self.add(field, |pairs, name| text::add_pair(pairs, name, value));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "message" {
            let result = write!(self.text, "{value:?}");
            self.result = self.result.and(result);
        } else {
            self.add(field, |pairs, name| text::add_debug(pairs, name, value));
        }
    }
}
