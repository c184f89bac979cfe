//! What generated code uses. No part of the public interface.

pub use jni as jni_rs;

/// The interface of ABI 1. Shims import all of it.
pub mod v1 {
    pub use std::pin::pin;

    pub use jni::sys::{jbyte, jchar, jdouble, jfloat, jint, jlong, jshort};

    pub use crate::__builtin as builtin;
    pub use crate::callbacks::{Callback, CallbackClass, JavaCallback, PackedUpcall, Upcall};
    pub use crate::check::{
        ABI, AskLocal, AskSent, AtOnce, InTurn, Marker, NoObjects, Parameters, Public, Threaded, assert_abi,
        assert_crate_root, check_error, check_parameter,
    };
    pub use crate::contract::{Contract, Declaration, DeclaredType};
    pub use crate::convert::AnyArrayMut;
    pub use crate::convert::{
        Argument, Array, ArrayMut, ClassCell, EnumBinding, Memory, Message, RawOwner, bind_enums, free_buffer, mutable,
        shared,
    };
    pub use crate::convert::{Bytes, BytesMut};
    pub use crate::errors::{
        CheckOther, Choice, Choose, ConstructedBy, Constructor, ConstructorArgument, Constructs, Declared,
        DerivedException, DescribeOther, Described, Description, ErrorClasses, Failure, JavaClass, NoClasses,
        NoConstructor, Nullable, Outcome, OwnedClass, Reading, Throws, Transparent, Value, VariantClass,
        assert_constructed, object_argument, text_constructor,
    };
    pub use crate::foreign::{
        Beside, Chained, Deeper, Given, Lower, Made, MayThrow, Quiet, Throwing, Unlowered, given, no_variant,
    };
    pub use crate::futures::{RawTask, cancel_task, spawn, stop};
    pub use crate::handle::{
        ARGUMENT, ByExclusive, ByFramedShared, ByShared, ByTaking, Crowd, Entered, Exclusive, ExclusiveOnly, Frame,
        Inside, Keeping, Mixed, Owned, OwnedType, Refusal, Shared, SharedArc, SharedOnly, Whole,
    };
    pub use crate::memory::{Span, span};
    pub use crate::native::{Call, export};
    pub use crate::owned::{ObjectClass, RawHandle, close_handle, packed_handle, release_handle};
    pub use crate::text::Text;
    pub use crate::vm::{
        Boolean, Byte, Char, Double, Element, Float, HasUnsigned, Int, Long, RawArray, RawBoolean, RawBuffer, RawClass,
        RawEnv, RawObject, RawObjectArray, RawRef, RawString, Scalar, ScalarResult, Short, UnsignedInt, UnsignedLong,
        UnsignedShort, remember,
    };
    pub use crate::wire::{EnumTable, JavaEnum, Packed};
    // What `bindings.rs` is made of behind its types.
    pub use crate::{
        __callback as callback, __compared as compared, __constants as constants, __exception as exception,
        __owned as owned, __record as record, __sealed as sealed,
    };
    pub use crate::{
        __deeper as deeper, __dropped as dropped, __given as given, __given_as as given_as, __inside as inside,
        __lent_too as lent_too, __lowered as lowered, __returned as returned, __via as via, __wrapped as wrapped,
    };

    /// What the macros for functions of crates are made of.
    pub mod foreign {
        pub use crate::foreign::*;
    }

    /// What the types of `bindings::java` are made of.
    pub mod imports {
        pub use jni::Env;
        pub use jni::errors::Result;
        pub use jni::objects::{
            JBooleanArray, JByteArray, JByteBuffer, JCharArray, JCharSequence, JClass, JClassLoader, JCollection,
            JDoubleArray, JFloatArray, JIntArray, JIterator, JList, JLongArray, JMap, JMapEntry, JObject, JObjectArray,
            JSet, JShortArray, JStackTraceElement, JString, JThread, JThrowable,
        };

        pub use crate::imports::{
            Held, Imported, ImportedClass, Lent, Member, Scalar, StringArgument, Value, lookup, renamed, seen_as,
        };
        pub use crate::{__imported as imported, __imported_twin as imported_twin, __member as member};
    }

    /// How nested values travel.
    pub mod wire {
        pub use crate::wire::{
            Depth, Level, MAX_LENGTH, Parts, Problem, Reader, Wire, WireError, Writer, decode, encode,
        };
    }
}
