// ---- imports
/// Java classes that `@NativeImport` names, for code that has an `Env`.
#[allow(deprecated, unsafe_code, unused_imports)]
pub mod java {
    use ::nativebound::__private::v1::imports::*;

    imported! {
        /// `demo.Shop$Item`, by a reference of JNI's, which may be null.
        pub struct Item = "demo.Shop$Item": ;
    }

    impl Item<'_> {
        /// `static final int MOST`, as it was when this was compiled
        pub const MOST: i32 = 99;

        /// `Item(String name, long price)`
        pub fn new<'e>(
            env: &mut Env<'e>,
            name: impl StringArgument,
            price: i64,
        ) -> Result<Item<'e>> {
            let name = name.lend(env)?;
            member! {
                Member::constructor(Item::imported_class, "(Ljava/lang/String;J)V") =>
                object::<Item<'_>>(env, None, &[name.jvalue(), price.jvalue()])
            }
        }

        /// `Item cheapest(Item other, String[] names)`
        pub fn cheapest<'e, 'a, 'b>(
            &self,
            env: &mut Env<'e>,
            other: impl AsRef<Item<'a>>,
            names: impl AsRef<JObjectArray<'b, JString<'b>>>,
        ) -> Result<Item<'e>> {
            member! {
                Member::method(
                    Item::imported_class,
                    "cheapest",
                    "(Ldemo/Shop$Item;[Ljava/lang/String;)Ldemo/Shop$Item;",
                ) =>
                object::<Item<'_>>(env, Some(&self.0), &[
                    AsRef::<Item<'_>>::as_ref(&other).jvalue(),
                    AsRef::<JObjectArray<'_, JString<'_>>>::as_ref(&names).jvalue(),
                ])
            }
        }

        /// `boolean equals(Object obj)`
        pub fn equals(&self, env: &mut Env<'_>, obj: &JObject<'_>) -> Result<bool> {
            member! {
                Member::method(Item::imported_class, "equals", "(Ljava/lang/Object;)Z") =>
                scalar(env, Some(&self.0), &[obj.jvalue()])
            }
        }

        /// `Class<?> getClass()`
        pub fn get_class<'e>(&self, env: &mut Env<'e>) -> Result<JClass<'e>> {
            member! {
                Member::method(Item::imported_class, "getClass", "()Ljava/lang/Class;") =>
                object::<JClass<'_>>(env, Some(&self.0), &[])
            }
        }

        /// `int hashCode()`
        pub fn hash_code(&self, env: &mut Env<'_>) -> Result<i32> {
            member! {
                Member::method(Item::imported_class, "hashCode", "()I") =>
                scalar(env, Some(&self.0), &[])
            }
        }

        /// `String toString()`
        pub fn to_string<'e>(&self, env: &mut Env<'e>) -> Result<JString<'e>> {
            member! {
                Member::method(Item::imported_class, "toString", "()Ljava/lang/String;") =>
                object::<JString<'_>>(env, Some(&self.0), &[])
            }
        }

        /// `static boolean isFree(Item item)`
        #[deprecated = "deprecated in Java"]
        pub fn is_free<'a>(env: &mut Env<'_>, item: impl AsRef<Item<'a>>) -> Result<bool> {
            member! {
                Member::static_method(Item::imported_class, "isFree", "(Ldemo/Shop$Item;)Z") =>
                scalar(env, None, &[AsRef::<Item<'_>>::as_ref(&item).jvalue()])
            }
        }

        /// `long price`
        pub fn price(&self, env: &mut Env<'_>) -> Result<i64> {
            member! {
                Member::get(Item::imported_class, "price", "J") =>
                scalar(env, Some(&self.0), &[])
            }
        }

        /// Sets `long price`
        pub fn set_price(&self, env: &mut Env<'_>, value: i64) -> Result<()> {
            member! {
                Member::set(Item::imported_class, "price", "J") =>
                scalar(env, Some(&self.0), &[value.jvalue()])
            }
        }

        /// `final String name`
        pub fn name<'e>(&self, env: &mut Env<'e>) -> Result<JString<'e>> {
            member! {
                Member::get(Item::imported_class, "name", "Ljava/lang/String;") =>
                object::<JString<'_>>(env, Some(&self.0), &[])
            }
        }
    }

    imported! {
        /// `demo.Shop$SoldOut`, by a reference of JNI's, which may be null.
        pub struct SoldOut = "demo.Shop$SoldOut": JThrowable<'l>;
    }

    impl SoldOut<'_> {
        /// `SoldOut(String name, int left)`
        pub fn new<'e>(
            env: &mut Env<'e>,
            name: impl StringArgument,
            left: i32,
        ) -> Result<SoldOut<'e>> {
            let name = name.lend(env)?;
            member! {
                Member::constructor(SoldOut::imported_class, "(Ljava/lang/String;I)V") =>
                object::<SoldOut<'_>>(env, None, &[name.jvalue(), left.jvalue()])
            }
        }

        /// `void addSuppressed(Throwable exception)`
        pub fn add_suppressed<'a>(
            &self,
            env: &mut Env<'_>,
            exception: impl AsRef<JThrowable<'a>>,
        ) -> Result<()> {
            member! {
                Member::method(
                    SoldOut::imported_class,
                    "addSuppressed",
                    "(Ljava/lang/Throwable;)V",
                ) =>
                scalar(env, Some(&self.0), &[AsRef::<JThrowable<'_>>::as_ref(&exception).jvalue()])
            }
        }

        /// `boolean equals(Object obj)`
        pub fn equals(&self, env: &mut Env<'_>, obj: &JObject<'_>) -> Result<bool> {
            member! {
                Member::method(SoldOut::imported_class, "equals", "(Ljava/lang/Object;)Z") =>
                scalar(env, Some(&self.0), &[obj.jvalue()])
            }
        }

        /// `Throwable fillInStackTrace()`
        pub fn fill_in_stack_trace<'e>(&self, env: &mut Env<'e>) -> Result<JThrowable<'e>> {
            member! {
                Member::method(
                    SoldOut::imported_class,
                    "fillInStackTrace",
                    "()Ljava/lang/Throwable;",
                ) =>
                object::<JThrowable<'_>>(env, Some(&self.0), &[])
            }
        }

        /// `Throwable getCause()`
        pub fn get_cause<'e>(&self, env: &mut Env<'e>) -> Result<JThrowable<'e>> {
            member! {
                Member::method(SoldOut::imported_class, "getCause", "()Ljava/lang/Throwable;") =>
                object::<JThrowable<'_>>(env, Some(&self.0), &[])
            }
        }

        /// `Class<?> getClass()`
        pub fn get_class<'e>(&self, env: &mut Env<'e>) -> Result<JClass<'e>> {
            member! {
                Member::method(SoldOut::imported_class, "getClass", "()Ljava/lang/Class;") =>
                object::<JClass<'_>>(env, Some(&self.0), &[])
            }
        }

        /// `String getLocalizedMessage()`
        pub fn get_localized_message<'e>(&self, env: &mut Env<'e>) -> Result<JString<'e>> {
            member! {
                Member::method(
                    SoldOut::imported_class,
                    "getLocalizedMessage",
                    "()Ljava/lang/String;",
                ) =>
                object::<JString<'_>>(env, Some(&self.0), &[])
            }
        }

        /// `String getMessage()`
        pub fn get_message<'e>(&self, env: &mut Env<'e>) -> Result<JString<'e>> {
            member! {
                Member::method(SoldOut::imported_class, "getMessage", "()Ljava/lang/String;") =>
                object::<JString<'_>>(env, Some(&self.0), &[])
            }
        }

        /// `StackTraceElement[] getStackTrace()`
        pub fn get_stack_trace<'e>(
            &self,
            env: &mut Env<'e>,
        ) -> Result<JObjectArray<'e, JStackTraceElement<'e>>> {
            member! {
                Member::method(
                    SoldOut::imported_class,
                    "getStackTrace",
                    "()[Ljava/lang/StackTraceElement;",
                ) =>
                object::<JObjectArray<'_, JStackTraceElement<'_>>>(env, Some(&self.0), &[])
            }
        }

        /// `Throwable[] getSuppressed()`
        pub fn get_suppressed<'e>(
            &self,
            env: &mut Env<'e>,
        ) -> Result<JObjectArray<'e, JThrowable<'e>>> {
            member! {
                Member::method(
                    SoldOut::imported_class,
                    "getSuppressed",
                    "()[Ljava/lang/Throwable;",
                ) =>
                object::<JObjectArray<'_, JThrowable<'_>>>(env, Some(&self.0), &[])
            }
        }

        /// `int hashCode()`
        pub fn hash_code(&self, env: &mut Env<'_>) -> Result<i32> {
            member! {
                Member::method(SoldOut::imported_class, "hashCode", "()I") =>
                scalar(env, Some(&self.0), &[])
            }
        }

        /// `Throwable initCause(Throwable cause)`
        pub fn init_cause<'e, 'a>(
            &self,
            env: &mut Env<'e>,
            cause: impl AsRef<JThrowable<'a>>,
        ) -> Result<JThrowable<'e>> {
            member! {
                Member::method(
                    SoldOut::imported_class,
                    "initCause",
                    "(Ljava/lang/Throwable;)Ljava/lang/Throwable;",
                ) =>
                object::<JThrowable<'_>>(env, Some(&self.0), &[
                    AsRef::<JThrowable<'_>>::as_ref(&cause).jvalue(),
                ])
            }
        }

        /// `void printStackTrace()`
        pub fn print_stack_trace(&self, env: &mut Env<'_>) -> Result<()> {
            member! {
                Member::method(SoldOut::imported_class, "printStackTrace", "()V") =>
                scalar(env, Some(&self.0), &[])
            }
        }

        /// `void printStackTrace(PrintStream s)`
        pub fn print_stack_trace_print_stream(
            &self,
            env: &mut Env<'_>,
            s: &JObject<'_>,
        ) -> Result<()> {
            member! {
                Member::method(
                    SoldOut::imported_class,
                    "printStackTrace",
                    "(Ljava/io/PrintStream;)V",
                ) =>
                scalar(env, Some(&self.0), &[s.jvalue()])
            }
        }

        /// `void printStackTrace(PrintWriter s)`
        pub fn print_stack_trace_print_writer(
            &self,
            env: &mut Env<'_>,
            s: &JObject<'_>,
        ) -> Result<()> {
            member! {
                Member::method(
                    SoldOut::imported_class,
                    "printStackTrace",
                    "(Ljava/io/PrintWriter;)V",
                ) =>
                scalar(env, Some(&self.0), &[s.jvalue()])
            }
        }

        /// `void setStackTrace(StackTraceElement[] stackTrace)`
        pub fn set_stack_trace<'a>(
            &self,
            env: &mut Env<'_>,
            stack_trace: impl AsRef<JObjectArray<'a, JStackTraceElement<'a>>>,
        ) -> Result<()> {
            member! {
                Member::method(
                    SoldOut::imported_class,
                    "setStackTrace",
                    "([Ljava/lang/StackTraceElement;)V",
                ) =>
                scalar(env, Some(&self.0), &[
                    AsRef::<JObjectArray<'_, JStackTraceElement<'_>>>::as_ref(&stack_trace).jvalue(),
                ])
            }
        }

        /// `String toString()`
        pub fn to_string<'e>(&self, env: &mut Env<'e>) -> Result<JString<'e>> {
            member! {
                Member::method(SoldOut::imported_class, "toString", "()Ljava/lang/String;") =>
                object::<JString<'_>>(env, Some(&self.0), &[])
            }
        }
    }
}

// ---- plumbing: what the runtime asks of the above
const _: () = ::nativebound::__private::v1::assert_abi(1);

// ---- plumbing of demo.Shop
::nativebound::__private::v1::compared! {
    __checked::CheckedShop,
    "demo.Shop",
    NoObjects,
    ["java/lang/RuntimeException" MessageCause],
    {
        sell = "demo.Shop#sell" ["env", "item"],
    }
}

// ---- plumbing of java.lang.RuntimeException
::nativebound::__private::v1::exception! {
    RuntimeException,
    "java/lang/RuntimeException",
    unchecked,
    ["java/lang/Exception", "java/lang/Throwable"],
    impl ::nativebound::ConstructedBy<()> for RuntimeException {}
    impl ::nativebound::ConstructedBy<(
        ::nativebound::exceptions::Throwable,
    )> for RuntimeException {}
    impl ::nativebound::ConstructedBy<(String,)> for RuntimeException {}
    impl ::nativebound::ConstructedBy<(
        String,
        ::nativebound::exceptions::Throwable,
    )> for RuntimeException {}
}

// ---- plumbing of imports
#[allow(deprecated)]
const _: () = {
    ::nativebound::__private::v1::exception! {
        java::SoldOut<'static>,
        "demo/Shop$SoldOut",
        unchecked,
        [
            "java/lang/IllegalStateException",
            "java/lang/RuntimeException",
            "java/lang/Exception",
            "java/lang/Throwable",
        ],
        impl ::nativebound::ConstructedBy<(String, i32)> for java::SoldOut<'static> {}
    }
};

