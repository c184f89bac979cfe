//! One variant: which class it becomes, and by which constructor.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Attribute, Error, Field, Fields, Path, Type};

use super::declared;

/// A variant of an enum, or a struct.
pub(super) struct Variant {
    span: Span,
    /// `Self::Syntax`
    path: TokenStream,
    /// `ParseError::Syntax`
    text: String,
    becomes: Becomes,
    fields: Vec<Member>,
    conditions: Vec<Attribute>,
}

enum Becomes {
    /// An exception of the class, whose first argument may be the text of the error.
    Class { class: Path, message: bool },
    /// What its field becomes.
    Inside,
}

struct Member {
    /// As a pattern names it, `message` or `0`.
    name: TokenStream,
    local: Ident,
    r#type: Type,
    role: Role,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Argument,
    Source,
    Skipped,
}

impl Variant {
    pub(super) fn read(
        name: &Ident,
        path: TokenStream,
        text: String,
        attributes: &[Attribute],
        fields: &Fields,
    ) -> syn::Result<Self> {
        let becomes = becomes(name, attributes)?;
        if let Becomes::Class { class, .. } = &becomes {
            declared::check(class)?;
        }
        let fields =
            fields.iter().enumerate().map(|(at, field)| Member::read(at, field)).collect::<syn::Result<Vec<_>>>()?;
        if let Some(second) = fields.iter().filter(|field| field.role == Role::Source).nth(1) {
            return Err(Error::new_spanned(&second.r#type, "an error has one source, not two"));
        }
        if matches!(becomes, Becomes::Inside) && fields.len() != 1 {
            return Err(Error::new_spanned(name, "a transparent variant has one field: the error that it stands for"));
        }
        let conditions = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).cloned().collect();
        Ok(Self { span: name.span().resolved_at(Span::call_site()), path, text, becomes, fields, conditions })
    }

    /// What rustc is asked: whether the class has such a constructor.
    pub(super) fn checks(&self) -> TokenStream {
        let Becomes::Class { class, .. } = &self.becomes else { return TokenStream::new() };
        let conditions = &self.conditions;
        let arguments = self.constructor();
        quote_spanned! {self.span=>
            #(#conditions)*
            const _: () = ::nativebound::__private::v1::assert_constructed::<#class, #arguments>();
        }
    }

    /// The tuple of the constructor's parameters.
    fn constructor(&self) -> TokenStream {
        let Becomes::Class { class, .. } = &self.becomes else { return TokenStream::new() };
        if self.is_of_text() {
            let with_cause = quote!((::std::string::String, ::nativebound::exceptions::Throwable));
            let (message, nothing) = (quote!((::std::string::String,)), quote!(()));
            let rest = choice(class, &nothing, &message);
            let rest = if_constructed(class, &message, &message, &rest);
            return if_constructed(class, &with_cause, &with_cause, &rest);
        }
        match self.source() {
            None => self.parameters(false),
            Some(_) => choice(class, &self.parameters(true), &self.parameters(false)),
        }
    }

    fn source(&self) -> Option<&Member> {
        self.fields.iter().find(|field| field.role == Role::Source)
    }

    /// Whether there is nothing to give to the constructor but the text, and perhaps a cause.
    fn is_of_text(&self) -> bool {
        let message = matches!(self.becomes, Becomes::Class { message: true, .. });
        !message && self.fields.iter().all(|field| field.role != Role::Argument)
    }

    /// The parameters for its fields, with one for the source or without.
    fn parameters(&self, with_source: bool) -> TokenStream {
        let message = matches!(self.becomes, Becomes::Class { message: true, .. });
        let message = message.then(|| quote!(::std::string::String));
        let fields = self.fields.iter().filter_map(|field| match field.role {
            Role::Argument => {
                let r#type = &field.r#type;
                Some(quote_spanned! {r#type.span().resolved_at(Span::call_site())=>
                    <#r#type as ::nativebound::__private::v1::ConstructorArgument>::As
                })
            }
            Role::Source => with_source.then(|| quote!(::nativebound::exceptions::Throwable)),
            Role::Skipped => None,
        });
        let all = message.into_iter().chain(fields);
        quote!((#(#all,)*))
    }

    /// Its entry in the list of classes.
    pub(super) fn class(&self) -> TokenStream {
        let (text, conditions) = (&self.text, &self.conditions);
        let entry = match &self.becomes {
            Becomes::Class { class, .. } => quote!(::nativebound::__private::v1::VariantClass::of::<#class>(#text)),
            Becomes::Inside => {
                let inside = &self.fields[0].r#type;
                quote!(::nativebound::__private::v1::VariantClass::Inside(
                    <::nativebound::__private::v1::ErrorClasses<#inside>>::LIST
                ))
            }
        };
        quote!(#(#conditions)* #entry)
    }

    /// What it becomes, as an arm of a `match` of the error.
    pub(super) fn arm(&self) -> TokenStream {
        let (path, conditions) = (&self.path, &self.conditions);
        let patterns = self.fields.iter().map(|Member { name, local, .. }| quote!(#name: #local));
        let made = match &self.becomes {
            Becomes::Inside => {
                let local = &self.fields[0].local;
                quote!(::nativebound::__private::v1::Transparent(#local).describe())
            }
            Becomes::Class { class, message } => self.described(class, *message),
        };
        quote!(#(#conditions)* #path { #(#patterns),* } => #made,)
    }

    fn described(&self, class: &Path, message: bool) -> TokenStream {
        let kept = |field: &Member| {
            let local = &field.local;
            quote!(.keep(#local))
        };
        if self.is_of_text() {
            let with_cause = holds(class, &quote!((::std::string::String, ::nativebound::exceptions::Throwable)));
            let with_message = holds(class, &quote!((::std::string::String,)));
            let kept = self.fields.iter().map(kept);
            return quote! {
                __reading
                    .of_text::<#class>(::nativebound::__private::v1::text_constructor(#with_cause, #with_message))
                    #(#kept)*
                    .done()
            };
        }
        let message = message.then(|| quote!(.message()));
        let fields = self.fields.iter().map(|field| {
            let (local, kept) = (&field.local, kept(field));
            match field.role {
                Role::Argument => {
                    let span = field.r#type.span().resolved_at(Span::call_site());
                    quote_spanned!(span=> .argument(#local))
                }
                Role::Source => {
                    let is_argument = holds(class, &self.parameters(true));
                    quote!(.cause(#is_argument) #kept)
                }
                Role::Skipped => kept,
            }
        });
        quote!(__reading.of_fields::<#class>() #message #(#fields)* .done())
    }
}

/// Whether the class has the constructor.
fn holds(class: &Path, parameters: &TokenStream) -> TokenStream {
    quote!(<::nativebound::__private::v1::Constructs<#class, #parameters>>::HOLDS)
}

/// The first where the class has such a constructor, else the other.
fn choice(class: &Path, first: &TokenStream, other: &TokenStream) -> TokenStream {
    if_constructed(class, first, first, other)
}

fn if_constructed(class: &Path, asked: &TokenStream, then: &TokenStream, other: &TokenStream) -> TokenStream {
    let holds = holds(class, asked);
    quote! {
        <::nativebound::__private::v1::Choice<{ #holds }> as ::nativebound::__private::v1::Choose<#then, #other>>::Chosen
    }
}

impl Member {
    fn read(at: usize, field: &Field) -> syn::Result<Self> {
        let is_source =
            |attribute: &Attribute| attribute.path().is_ident("source") || attribute.path().is_ident("from");
        let named = field.ident.as_ref().is_some_and(|name| name == "source");
        let role = if skipped(&field.attrs)? {
            Role::Skipped
        } else if named || field.attrs.iter().any(is_source) {
            Role::Source
        } else {
            Role::Argument
        };
        let name = field.ident.as_ref().map_or_else(
            || {
                let index = syn::Index::from(at);
                quote!(#index)
            },
            |name| quote!(#name),
        );
        Ok(Self {
            name,
            local: format_ident!("__field_{at}", span = field.ty.span().resolved_at(Span::call_site())),
            r#type: field.ty.clone(),
            role,
        })
    }
}

fn skipped(attributes: &[Attribute]) -> syn::Result<bool> {
    let mut skipped = false;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("java")) {
        attribute.parse_nested_meta(|meta| {
            skipped = meta.path.is_ident("skip");
            if skipped { Ok(()) } else { Err(meta.error("a field takes `#[java(skip)]` alone")) }
        })?;
    }
    Ok(skipped)
}

fn becomes(name: &Ident, attributes: &[Attribute]) -> syn::Result<Becomes> {
    let (mut class, mut message, mut transparent) = (None, false, false);
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("java")) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("class") {
                class = Some(meta.value()?.parse::<Path>()?);
            } else if meta.path.is_ident("message") {
                message = true;
            } else if meta.path.is_ident("transparent") {
                transparent = true;
            } else {
                return Err(meta.error("here go `class = …`, `message` or `transparent`"));
            }
            Ok(())
        })?;
    }
    match (class, transparent) {
        (Some(class), false) => Ok(Becomes::Class { class, message }),
        (None, true) if !message => Ok(Becomes::Inside),
        (None, false) => Err(Error::new_spanned(
            name,
            format!(
                "`{name}` becomes no class yet: `#[java(class = bindings::<Name>)]`, or `#[java(transparent)]` where it has one field whose own class it is"
            ),
        )),
        _ => Err(Error::new_spanned(name, "`class` or `transparent`, not both; `message` goes with `class`")),
    }
}
