//! `#[derive(JavaException)]`

mod declared;
mod variant;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error};

use variant::Variant;

/// The implementation, with what rustc checks, or the errors.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    implementation(&input).unwrap_or_else(|error| instead(&input, &error))
}

/// The errors, and an implementation: without one, its absence would be an error too.
fn instead(input: &DeriveInput, error: &Error) -> TokenStream {
    let (error, name) = (error.to_compile_error(), &input.ident);
    let (generics, arguments, conditions) = input.generics.split_for_impl();
    quote! {
        #error
        impl #generics ::nativebound::__private::v1::DerivedException for #name #arguments #conditions {
            const CLASSES: &'static [::nativebound::__private::v1::VariantClass] = &[];

            fn describe(self) -> ::nativebound::__private::v1::Description {
                ::core::unreachable!()
            }
        }
    }
}

fn implementation(input: &DeriveInput) -> syn::Result<TokenStream> {
    if !input.generics.params.is_empty() {
        return Err(Error::new_spanned(
            &input.generics,
            "`#[derive(JavaException)]` cannot be generic: each variant is one class of Java's",
        ));
    }
    let variants = variants(input)?;
    let name = &input.ident;
    let checks = variants.iter().map(Variant::checks);
    let classes = variants.iter().map(Variant::class);
    let arms = variants.iter().map(Variant::arm);
    Ok(quote! {
        const _: () = {
            #[allow(unused_imports)]
            use ::nativebound::__private::v1::{DescribeOther as _, NoClasses as _, NoConstructor as _};

            #(#checks)*

            #[automatically_derived]
            impl ::nativebound::__private::v1::DerivedException for #name {
                const CLASSES: &'static [::nativebound::__private::v1::VariantClass] = &[#(#classes),*];

                fn describe(self) -> ::nativebound::__private::v1::Description {
                    let __reading = ::nativebound::__private::v1::Reading::of(&self);
                    match self {
                        #(#arms)*
                    }
                }
            }
        };
    })
}

/// The variants of an enum, or the struct as the only one; of all that are wrong, each is an error.
fn variants(input: &DeriveInput) -> syn::Result<Vec<Variant>> {
    let name = &input.ident;
    match &input.data {
        Data::Struct(data) => {
            Ok(vec![Variant::read(name, quote!(Self), name.to_string(), &input.attrs, &data.fields)?])
        }
        Data::Enum(data) => {
            if let Some(attribute) = input.attrs.iter().find(|attribute| attribute.path().is_ident("java")) {
                return Err(Error::new_spanned(attribute, "`#[java(…)]` goes on the variants of an enum"));
            }
            if data.variants.is_empty() {
                return Err(Error::new_spanned(name, "`#[derive(JavaException)]` needs a variant"));
            }
            let mut read = Vec::new();
            let mut wrong: Option<Error> = None;
            for variant in &data.variants {
                let ident = &variant.ident;
                match Variant::read(
                    ident,
                    quote!(Self::#ident),
                    format!("{name}::{ident}"),
                    &variant.attrs,
                    &variant.fields,
                ) {
                    Ok(variant) => read.push(variant),
                    Err(error) => match &mut wrong {
                        Some(all) => all.combine(error),
                        None => wrong = Some(error),
                    },
                }
            }
            wrong.map_or(Ok(read), Err)
        }
        Data::Union(_) => Err(Error::new_spanned(name, "`#[derive(JavaException)]` goes on an enum or a struct")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(item: TokenStream) -> String {
        expand(item).to_string()
    }

    #[test]
    fn each_wrong_variant_is_an_error() {
        let text = error(quote! {
            enum E {
                A,
                #[java(transparent)] B,
                #[java(transparent)] C(i32, i32),
                #[java(class = X, transparent)] D(i32),
                #[java(class = X)] F { #[source] a: G, #[from] b: G },
                #[java(colour = X)] H,
            }
        });
        for part in [
            "`A` becomes no class yet",
            "a transparent variant has one field",
            "`class` or `transparent`, not both",
            "one source, not two",
            "`class = …`, `message` or `transparent`",
        ] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        assert_eq!(text.matches("compile_error").count(), 6);
    }

    #[test]
    fn what_is_no_error_type_is_refused() {
        assert!(
            error(quote!(
                enum E {}
            ))
            .contains("needs a variant")
        );
        assert!(error(quote!(union U { a: i32 })).contains("an enum or a struct"));
        assert!(
            error(quote!(
                struct S<T>(T);
            ))
            .contains("cannot be generic")
        );
        assert!(
            error(quote!(
                #[java(class = X)]
                enum E {
                    A,
                }
            ))
            .contains("goes on the variants")
        );
    }

    #[test]
    fn the_source_is_a_field_that_says_so_or_has_the_name() {
        for field in [
            quote!({ #[source] a: G }),
            quote!({ #[from] a: G }),
            quote!({ source: G }),
            quote!(
                (#[source]
                G)
            ),
        ] {
            let text = error(quote!(enum E { #[java(class = X)] A #field }));
            assert!(text.contains("of_text :: < X >") && text.contains("keep"), "{text}");
        }
        let text = error(quote!(
            enum E {
                #[java(class = X)]
                A {
                    #[java(skip)]
                    source: G,
                    b: i32,
                },
            }
        ));
        assert!(text.contains("of_fields :: < X >") && text.contains("argument"), "{text}");
    }
}
