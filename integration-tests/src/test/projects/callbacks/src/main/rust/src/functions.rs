//! Each functional interface of the JDK, called once.

use nativebound::{JavaException, native_bound};

use crate::bindings;

pub struct Functions;

#[native_bound]
impl bindings::Functions for Functions {
    type Error = JavaException;

    fn bi_consumer(f: Box<dyn bindings::BiConsumerOfStringAndInteger>, a: &str, b: i32) -> Result<(), Self::Error> {
        f.accept(a, b)
    }

    fn bi_function(
        f: Box<dyn bindings::BiFunctionOfStringAndIntegerToString>,
        a: &str,
        b: i32,
    ) -> Result<String, Self::Error> {
        f.apply(a, b)
    }

    fn binary_operator(f: Box<dyn bindings::BinaryOperatorOfString>, a: &str, b: &str) -> Result<String, Self::Error> {
        f.apply(a, b)
    }

    fn bi_predicate(f: Box<dyn bindings::BiPredicateOfStringAndInteger>, a: &str, b: i32) -> Result<bool, Self::Error> {
        f.test(a, b)
    }

    fn boolean_supplier(f: Box<dyn bindings::BooleanSupplier>) -> Result<bool, Self::Error> {
        f.get_as_boolean()
    }

    fn consumer(f: Box<dyn bindings::ConsumerOfString>, a: &str) -> Result<(), Self::Error> {
        f.accept(a)
    }

    fn int_binary_operator(f: Box<dyn bindings::IntBinaryOperator>, a: i32, b: i32) -> Result<i32, Self::Error> {
        f.apply_as_int(a, b)
    }

    fn int_consumer(f: Box<dyn bindings::IntConsumer>, a: i32) -> Result<(), Self::Error> {
        f.accept(a)
    }

    fn int_function(f: Box<dyn bindings::IntFunctionOfString>, a: i32) -> Result<String, Self::Error> {
        f.apply(a)
    }

    fn int_predicate(f: Box<dyn bindings::IntPredicate>, a: i32) -> Result<bool, Self::Error> {
        f.test(a)
    }

    fn int_supplier(f: Box<dyn bindings::IntSupplier>) -> Result<i32, Self::Error> {
        f.get_as_int()
    }

    fn int_unary_operator(f: Box<dyn bindings::IntUnaryOperator>, a: i32) -> Result<i32, Self::Error> {
        f.apply_as_int(a)
    }

    fn obj_int_consumer(f: Box<dyn bindings::ObjIntConsumerOfString>, a: &str, b: i32) -> Result<(), Self::Error> {
        f.accept(a, b)
    }

    fn to_int_bi_function(
        f: Box<dyn bindings::ToIntBiFunctionOfStringAndInteger>,
        a: &str,
        b: i32,
    ) -> Result<i32, Self::Error> {
        f.apply_as_int(a, b)
    }

    fn to_int_function(f: Box<dyn bindings::ToIntFunctionOfString>, a: &str) -> Result<i32, Self::Error> {
        f.apply_as_int(a)
    }

    fn int_to_long_function(f: Box<dyn bindings::IntToLongFunction>, a: i32) -> Result<i64, Self::Error> {
        f.apply_as_long(a)
    }

    fn int_to_double_function(f: Box<dyn bindings::IntToDoubleFunction>, a: i32) -> Result<f64, Self::Error> {
        f.apply_as_double(a)
    }

    fn long_binary_operator(f: Box<dyn bindings::LongBinaryOperator>, a: i64, b: i64) -> Result<i64, Self::Error> {
        f.apply_as_long(a, b)
    }

    fn long_consumer(f: Box<dyn bindings::LongConsumer>, a: i64) -> Result<(), Self::Error> {
        f.accept(a)
    }

    fn long_function(f: Box<dyn bindings::LongFunctionOfString>, a: i64) -> Result<String, Self::Error> {
        f.apply(a)
    }

    fn long_predicate(f: Box<dyn bindings::LongPredicate>, a: i64) -> Result<bool, Self::Error> {
        f.test(a)
    }

    fn long_supplier(f: Box<dyn bindings::LongSupplier>) -> Result<i64, Self::Error> {
        f.get_as_long()
    }

    fn long_unary_operator(f: Box<dyn bindings::LongUnaryOperator>, a: i64) -> Result<i64, Self::Error> {
        f.apply_as_long(a)
    }

    fn obj_long_consumer(f: Box<dyn bindings::ObjLongConsumerOfString>, a: &str, b: i64) -> Result<(), Self::Error> {
        f.accept(a, b)
    }

    fn to_long_bi_function(
        f: Box<dyn bindings::ToLongBiFunctionOfStringAndInteger>,
        a: &str,
        b: i32,
    ) -> Result<i64, Self::Error> {
        f.apply_as_long(a, b)
    }

    fn to_long_function(f: Box<dyn bindings::ToLongFunctionOfString>, a: &str) -> Result<i64, Self::Error> {
        f.apply_as_long(a)
    }

    fn long_to_int_function(f: Box<dyn bindings::LongToIntFunction>, a: i64) -> Result<i32, Self::Error> {
        f.apply_as_int(a)
    }

    fn long_to_double_function(f: Box<dyn bindings::LongToDoubleFunction>, a: i64) -> Result<f64, Self::Error> {
        f.apply_as_double(a)
    }

    fn double_binary_operator(f: Box<dyn bindings::DoubleBinaryOperator>, a: f64, b: f64) -> Result<f64, Self::Error> {
        f.apply_as_double(a, b)
    }

    fn double_consumer(f: Box<dyn bindings::DoubleConsumer>, a: f64) -> Result<(), Self::Error> {
        f.accept(a)
    }

    fn double_function(f: Box<dyn bindings::DoubleFunctionOfString>, a: f64) -> Result<String, Self::Error> {
        f.apply(a)
    }

    fn double_predicate(f: Box<dyn bindings::DoublePredicate>, a: f64) -> Result<bool, Self::Error> {
        f.test(a)
    }

    fn double_supplier(f: Box<dyn bindings::DoubleSupplier>) -> Result<f64, Self::Error> {
        f.get_as_double()
    }

    fn double_unary_operator(f: Box<dyn bindings::DoubleUnaryOperator>, a: f64) -> Result<f64, Self::Error> {
        f.apply_as_double(a)
    }

    fn obj_double_consumer(
        f: Box<dyn bindings::ObjDoubleConsumerOfString>,
        a: &str,
        b: f64,
    ) -> Result<(), Self::Error> {
        f.accept(a, b)
    }

    fn to_double_bi_function(
        f: Box<dyn bindings::ToDoubleBiFunctionOfStringAndInteger>,
        a: &str,
        b: i32,
    ) -> Result<f64, Self::Error> {
        f.apply_as_double(a, b)
    }

    fn to_double_function(f: Box<dyn bindings::ToDoubleFunctionOfString>, a: &str) -> Result<f64, Self::Error> {
        f.apply_as_double(a)
    }

    fn double_to_int_function(f: Box<dyn bindings::DoubleToIntFunction>, a: f64) -> Result<i32, Self::Error> {
        f.apply_as_int(a)
    }

    fn double_to_long_function(f: Box<dyn bindings::DoubleToLongFunction>, a: f64) -> Result<i64, Self::Error> {
        f.apply_as_long(a)
    }

    fn function(f: Box<dyn bindings::FunctionOfStringToInteger>, a: &str) -> Result<i32, Self::Error> {
        f.apply(a)
    }

    fn predicate(f: Box<dyn bindings::PredicateOfString>, a: &str) -> Result<bool, Self::Error> {
        f.test(a)
    }

    fn supplier(f: Box<dyn bindings::SupplierOfString>) -> Result<String, Self::Error> {
        f.get()
    }

    fn unary_operator(f: Box<dyn bindings::UnaryOperatorOfString>, a: &str) -> Result<String, Self::Error> {
        f.apply(a)
    }

    fn runnable(f: Box<dyn bindings::Runnable>) -> Result<(), Self::Error> {
        f.run()
    }

    fn callable(f: Box<dyn bindings::CallableOfString>) -> Result<String, Self::Error> {
        f.call()
    }

    fn comparator(f: Box<dyn bindings::ComparatorOfString>, a: &str, b: &str) -> Result<i32, Self::Error> {
        f.compare(a, b)
    }
}
