//! `bindings!()`

use std::path::Path;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Error;
use syn::parse::{Parse, ParseStream};

use crate::bindings_file::{self, BindingsFile};

/// The module, or the error at the call.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    module(input).unwrap_or_else(Error::into_compile_error)
}

fn module(input: TokenStream) -> syn::Result<TokenStream> {
    let spawn = spawn(input)?;
    let file = find().map_err(|message| Error::new(Span::call_site(), message))?;
    let abi = file.abi;
    let contents = contents(&file)?;
    // Names are Java's. A user's `forbid` refuses an `allow`, so there are few.
    Ok(quote! {
        /// The traits and types of every `@NativeBound` type, as the annotation processor wrote them.
        #[allow(nonstandard_style, clippy::all, clippy::pedantic)]
        pub mod bindings {
            #contents

            #spawn
        }

        const _: () = ::nativebound::__private::v1::assert_crate_root(::core::module_path!());
        const _: () = ::nativebound::__private::v1::assert_abi(#abi);
        // Makes cargo expand again when it changes.
        const _: ::core::option::Option<&str> = ::core::option_env!("NATIVEBOUND_BINDINGS");
    })
}

/// What runs the futures of natives: the runtime that `runtime = …` names, or the library's own.
fn spawn(input: TokenStream) -> syn::Result<TokenStream> {
    let runtime = if input.is_empty() { None } else { Some(syn::parse2::<RuntimeArgument>(input)?.0) };
    let body = runtime.map_or_else(
        || quote!(::nativebound::__private::v1::spawn(library, task)),
        |runtime| quote!({ let _ = library; ::nativebound::Runtime::spawn(&#runtime, task) }),
    );
    Ok(quote! {
        #[doc(hidden)]
        pub fn __spawn(library: &'static str, task: ::nativebound::Task) {
            #body
        }
    })
}

/// `runtime = crate::RUNTIME`.
struct RuntimeArgument(syn::Path);

impl Parse for RuntimeArgument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        const USAGE: &str = "`bindings!()` takes no arguments but `runtime = crate::…`, a static that implements `nativebound::Runtime`";
        let name: syn::Ident = input.parse().map_err(|error| Error::new(error.span(), USAGE))?;
        if name != "runtime" {
            return Err(Error::new(name.span(), USAGE));
        }
        input.parse::<syn::Token![=]>()?;
        let path: syn::Path = input.parse()?;
        if path.segments.first().is_none_or(|first| first.ident != "crate") {
            return Err(Error::new_spanned(path, USAGE));
        }
        Ok(Self(path))
    }
}

/// What stands in `bindings.rs`, for a compiler; an editor would keep what it read once.
pub(crate) fn text() -> Option<String> {
    if is_compiler() { find().ok().map(|file| file.text) } else { None }
}

fn find() -> Result<BindingsFile, String> {
    let crate_folder = std::env::var_os("CARGO_MANIFEST_DIR")
        .ok_or_else(|| "`bindings!()` needs CARGO_MANIFEST_DIR, which cargo sets".to_owned())?;
    let chosen = std::env::var_os("NATIVEBOUND_BINDINGS").filter(|chosen| !chosen.is_empty());
    bindings_file::find(Path::new(&crate_folder), chosen.as_deref().map(Path::new))
}

/// What stands in the module: for a compiler the file, so that its errors point into it and a change of it counts; for
/// an editor the file's tokens, since it opens no file outside of the package.
fn contents(file: &BindingsFile) -> syn::Result<TokenStream> {
    if is_compiler() {
        let path = file.path.to_str().ok_or_else(|| {
            Error::new(Span::call_site(), format!("the path `{}` is not Unicode", file.path.display()))
        })?;
        return Ok(quote!(::core::include!(#path);));
    }
    file.text
        .parse()
        .map_err(|error| Error::new(Span::call_site(), format!("`{}` is not Rust: {error}", file.path.display())))
}

/// Whether rustc itself expands this, under one of its names.
fn is_compiler() -> bool {
    const COMPILERS: [&str; 4] = ["rustc", "clippy-driver", "rustdoc", "miri"];
    let program = std::env::current_exe().ok();
    let name = program.as_deref().and_then(Path::file_stem).and_then(|stem| stem.to_str());
    name.is_some_and(|name| COMPILERS.contains(&name))
}
