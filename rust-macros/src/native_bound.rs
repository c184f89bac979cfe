//! `#[native_bound]`

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{
    Attribute, Error, FnArg, ImplItem, ImplItemFn, ImplItemType, ItemImpl, Pat, Path, Type, TypeGroup, TypeParen,
};

/// The item unchanged, with the checks, or with the error; the error alone of an impl for what can be no type of Java's.
pub(crate) fn expand(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let implementation = syn::parse2::<ItemImpl>(item.clone());
    if let Some(error) = implementation.as_ref().ok().and_then(of_no_type) {
        return error.into_compile_error();
    }
    let implementation = implementation.map_err(|error| not_an_impl(item, &error));
    let checks = checks(arguments, implementation).unwrap_or_else(Error::into_compile_error);
    quote!(#item #checks)
}

fn checks(arguments: TokenStream, implementation: syn::Result<ItemImpl>) -> syn::Result<TokenStream> {
    if !arguments.is_empty() {
        return Err(Error::new_spanned(arguments, "`#[native_bound]` takes no arguments"));
    }
    let implementation = implementation?;
    let Some((None, trait_path, _)) = &implementation.trait_ else {
        return Err(Error::new_spanned(
            &implementation.self_ty,
            "`#[native_bound]` needs a trait here: `impl bindings::<Name> for <Type>`",
        ));
    };
    if is_of_std(trait_path) {
        return Err(Error::new_spanned(
            trait_path,
            "`#[native_bound]` needs a trait of `bindings` here: `impl bindings::<Name> for <Type>`",
        ));
    }
    let self_type = &implementation.self_ty;
    let conditions = conditions(&implementation.attrs);
    let import = import_of_marker(trait_path);
    if let Some(error) = generic(&implementation) {
        let (error, generics) = (error.into_compile_error(), &implementation.generics);
        let bounds = &generics.where_clause;
        // One that is imported may be of anywhere.
        let marked = (trait_path.segments.len() > 1).then(|| {
            quote! {
                #(#conditions)*
                const _: () = {
                    #import
                    impl #generics __NativeBound for #self_type #bounds {}
                };
            }
        });
        return Ok(quote!(#error #marked));
    }
    let public = public(self_type);
    let threads = threads(self_type);
    let error = implementation.items.iter().find_map(|item| match item {
        ImplItem::Type(error) if error.ident == "Error" => Some(check_error(self_type, trait_path, error)),
        _ => None,
    });
    let methods: Vec<_> = implementation.items.iter().filter_map(NamedMethod::of).collect();
    let unknown = unknown(&methods);
    let parameters = methods.iter().map(NamedMethod::check);
    Ok(quote! {
        #(#conditions)*
        const _: () = {
            #import
            impl __NativeBound for #self_type {}
            #public
            #threads
            #error
            #unknown
            #(#parameters)*
        };
    })
}

const GENERIC: &str = "`#[native_bound]` cannot be generic: Java has one implementation of each native";

/// The error of a trait's impl for all types, or for one without a name, as `&Type`: rustc would have one for each method.
fn of_no_type(implementation: &ItemImpl) -> Option<Error> {
    implementation.trait_.as_ref()?;
    let mut self_type = &*implementation.self_ty;
    while let Type::Group(TypeGroup { elem, .. }) | Type::Paren(TypeParen { elem, .. }) = self_type {
        self_type = elem;
    }
    let Type::Path(path) = self_type else {
        return Some(Error::new_spanned(
            self_type,
            "`#[native_bound]` needs the name of your crate's type here: `impl bindings::<Name> for <Type>`",
        ));
    };
    let is_parameter = implementation.generics.type_params().any(|parameter| path.path.is_ident(&parameter.ident));
    is_parameter.then(|| Error::new_spanned(&implementation.generics, GENERIC))
}

/// The error of an impl with parameters, which `'_` is, too. Its marker is there: it was not forgotten.
fn generic(implementation: &ItemImpl) -> Option<Error> {
    if !implementation.generics.params.is_empty() {
        return Some(Error::new_spanned(&implementation.generics, GENERIC));
    }
    let self_type = &implementation.self_ty;
    let tokens: Vec<_> = quote!(#self_type).into_iter().map(|token| token.to_string()).collect();
    let elided = tokens.windows(2).any(|pair| pair == ["'", "_"]);
    elided.then(|| Error::new_spanned(self_type, GENERIC))
}

/// Imported once, at the trait: a wrong one is one error there, and no more where the name is used.
fn import_of_marker(trait_path: &Path) -> TokenStream {
    let marker = marker(trait_path);
    let span = trait_path.segments.last().span().resolved_at(Span::call_site());
    quote_spanned!(span=> use #marker as __NativeBound;)
}

/// A type that is not `pub` is rustc's E0446, at the type: else nothing would be wrong before Java's crate names it.
fn public(self_type: &Type) -> TokenStream {
    let item = quote_spanned!(self_type.span().resolved_at(Span::call_site())=> type Implementation = #self_type;);
    quote! {
        pub enum __Natives {}
        impl ::nativebound::__private::v1::Public for __Natives {
            #item
        }
    }
}

/// A type that Java's threads cannot have is one error, at the type, which says what is to be done.
fn threads(self_type: &Type) -> TokenStream {
    quote_spanned! {self_type.span().resolved_at(Span::call_site())=>
        fn __threads() {
            #[allow(unused_imports)]
            use ::nativebound::__private::v1::{AskLocal as _, AskSent as _};
            let asked = ::nativebound::__private::v1::Threaded::<
                #self_type,
                <dyn __NativeBound as ::nativebound::__private::v1::Marker>::Threads,
            >::new();
            (&&asked).kind().used();
        }
    }
}

/// An error of syntax inside of an impl is rustc's to report.
fn not_an_impl(item: &TokenStream, error: &Error) -> Error {
    let is_impl = item.clone().into_iter().any(|token| token.to_string() == "impl");
    if is_impl {
        error.clone()
    } else {
        Error::new_spanned(item, "`#[native_bound]` goes on `impl bindings::<Name> for <Type>`")
    }
}

/// `bindings::X` → `bindings::__checked::CheckedX`: what nothing but this macro implements, and whose `dyn` has the names.
fn marker(trait_path: &Path) -> TokenStream {
    let mut modules: Vec<_> = trait_path.segments.iter().map(|segment| &segment.ident).collect();
    let leading = trait_path.leading_colon;
    let Some(name) = modules.pop() else { return TokenStream::new() };
    let span = name.span().resolved_at(Span::call_site());
    let checked = format_ident!("Checked{}", name.unraw(), span = span);
    if modules.is_empty() {
        return quote_spanned!(span=> crate::bindings::__checked::#checked);
    }
    let rest = quote_spanned!(span=> __checked::#checked);
    quote!(#leading #(#modules::)* #rest)
}

/// A trait of the standard library: of other paths none but rustc can tell.
fn is_of_std(trait_path: &Path) -> bool {
    let first = &trait_path.segments[0].ident;
    trait_path.segments.len() > 1 && ["std", "core", "alloc"].iter().any(|name| first == name)
}

/// The `#[cfg]`s of an item, for what is made for it.
fn conditions(attributes: &[Attribute]) -> Vec<&Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).collect()
}

/// A constant that fails when the error may become an exception that Java does not declare.
fn check_error(self_type: &Type, trait_path: &Path, error: &ImplItemType) -> TokenStream {
    let conditions = conditions(&error.attrs);
    let mut written = &error.ty;
    while let Type::Group(group) = written {
        written = &group.elem;
    }
    let mentions_self = quote!(#written).into_iter().any(|token| mentions_self(&token));
    let own = if mentions_self { quote!(<#self_type as #trait_path>::Error) } else { quote!(#written) };
    quote_spanned! {error.ty.span().resolved_at(Span::call_site())=>
        #(#conditions)*
        const _: () = {
            #[allow(unused_imports)]
            use ::nativebound::__private::v1::NoClasses as _;
            ::nativebound::__private::v1::check_error(
                <::nativebound::__private::v1::ErrorClasses<#own>>::LIST, &<dyn __NativeBound as ::nativebound::__private::v1::Marker>::DECLARED,
            )
        };
    }
}

/// `Self` means nothing beside the impl.
fn mentions_self(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(ident) => ident == "Self",
        TokenTree::Group(group) => group.stream().into_iter().any(|token| mentions_self(&token)),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    }
}

/// A method with parameters that have names.
struct NamedMethod<'i> {
    method: &'i ImplItemFn,
    /// How many there are, with those that have none.
    count: usize,
    names: Vec<(usize, &'i Ident)>,
}

impl<'i> NamedMethod<'i> {
    fn of(item: &'i ImplItem) -> Option<Self> {
        let ImplItem::Fn(method) = item else { return None };
        let typed = method.sig.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => Some(&*typed.pat),
            FnArg::Receiver(_) => None,
        });
        let count = typed.clone().count();
        let names: Vec<_> = typed
            .enumerate()
            .filter_map(|(index, pattern)| parameter_name(pattern).map(|name| (index, name)))
            .collect();
        (!names.is_empty()).then_some(Self { method, count, names })
    }

    /// The method's name, which is that of the constant with the names that Java has, too.
    fn constant(&self) -> Ident {
        let name = &self.method.sig.ident;
        let mut constant = name.clone();
        constant.set_span(name.span().resolved_at(Span::call_site()));
        constant
    }

    /// One constant for each of the names, at that name: each is reported.
    fn check(&self) -> TokenStream {
        let (count, constant) = (self.count, self.constant());
        let conditions = conditions(&self.method.attrs);
        let method = self.method.sig.ident.unraw().to_string();
        let checks = self.names.iter().map(|(index, parameter)| {
            let text = parameter.unraw().to_string();
            quote_spanned! {parameter.span().resolved_at(Span::call_site())=>
                #(#conditions)*
                const _: () = ::nativebound::__private::v1::check_parameter(
                    <dyn __NativeBound>::#constant, #method, #count, #index, #text,
                );
            }
        });
        quote!(#(#checks)*)
    }
}

/// For methods that Java has not, of which rustc says so: the marker's own constants come before a trait's.
fn unknown(methods: &[NamedMethod<'_>]) -> TokenStream {
    let names: BTreeSet<_> = methods.iter().map(NamedMethod::constant).collect();
    if names.is_empty() {
        return TokenStream::new();
    }
    quote! {
        trait __Unknown {
            #(const #names: ::nativebound::__private::v1::Parameters = ("", &[]);)*
        }
        impl<T: ?::core::marker::Sized> __Unknown for T {}
    }
}

/// The name in `name`, `mut name` and `name @ …`; nothing in `_` and in patterns that take a value apart.
fn parameter_name(pattern: &Pat) -> Option<&Ident> {
    match pattern {
        Pat::Ident(named) => Some(&named.ident),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is added to an item.
    fn added(item: &TokenStream) -> String {
        let all = expand(TokenStream::new(), item).to_string();
        all.strip_prefix(&item.to_string()).unwrap().trim().to_owned()
    }

    #[test]
    fn a_name_counts_without_mut_and_without_raw() {
        let item = quote! {
            impl crate::bindings::X for Y {
                fn r#match(mut text: &str, r#type: i32, _: i32, (a, b): (i32, i32), _last: i32) {}
            }
        };
        let added = added(&item);
        assert!(
            added.starts_with("const _ : () = { use crate :: bindings :: __checked :: CheckedX as __NativeBound ;"),
            "{added}"
        );
        let checks: Vec<_> =
            added.split("__NativeBound > :: ").skip(1).map(|check| check.split(" ,)").next().unwrap()).collect();
        assert_eq!(
            checks,
            [
                r#"r#match , "match" , 5usize , 0usize , "text""#,
                r#"r#match , "match" , 5usize , 1usize , "type""#,
                r#"r#match , "match" , 5usize , 4usize , "_last""#
            ]
        );
    }

    #[test]
    fn an_imported_trait_is_sought_in_the_crate_s_bindings() {
        let added = added(&quote!(impl X for Y {}));
        assert!(added.contains("use crate :: bindings :: __checked :: CheckedX as __NativeBound ;"), "{added}");
        assert!(added.contains("impl __NativeBound for Y { }"), "{added}");
    }

    #[test]
    fn conditions_hold_for_what_is_added() {
        let added = added(&quote! {
            #[cfg(a)]
            impl bindings::X for Y {
                #[cfg(b)]
                fn f(text: &str) {}
            }
        });
        assert_eq!(added.matches("# [cfg (a)]").count(), 1, "{added}");
        assert_eq!(added.matches("# [cfg (b)] const _ :").count(), 1, "{added}");
    }

    /// rustc finds a constant by its name; a table that is searched for each parameter would cost the square of its length.
    #[test]
    fn a_check_names_what_it_compares_with() {
        let added = added(&quote! {
            impl bindings::X for Y {
                #[cfg(a)]
                fn f(text: &str, more: i32) {}
                #[cfg(not(a))]
                fn f(text: &str, more: i32) {}
                fn g(_: i32) {}
            }
        });
        assert_eq!(added.matches("< dyn __NativeBound > :: f").count(), 4, "{added}");
        assert_eq!(added.matches("const f :").count(), 1, "{added}");
        assert!(!added.contains("const g :"), "{added}");
    }

    #[test]
    fn an_impl_for_no_type_is_its_error_alone() {
        for item in [
            quote!(
                impl<T> X for T {}
            ),
            quote!(
                impl X for &Y {}
            ),
            quote!(
                impl X for (dyn Y) {}
            ),
        ] {
            let all = expand(TokenStream::new(), &item).to_string();
            assert!(all.starts_with(":: core :: compile_error !") && !all.contains("impl X"), "{all}");
        }
    }

    #[test]
    fn the_item_stays_when_it_is_wrong() {
        for item in [
            quote!(
                fn f() {}
            ),
            quote!(impl Y {}),
            quote!(
                impl<T> X for Y<T> {}
            ),
            quote!(
                impl X for Y<'_> {}
            ),
        ] {
            assert!(added(&item).starts_with(":: core :: compile_error !"));
        }
    }
}
