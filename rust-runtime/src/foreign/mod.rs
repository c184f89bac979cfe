//! Functions of crates that know nothing of Java: what they return becomes what Java wants, what Java passes becomes what
//! they take. The processor knows no signature of theirs; rustc finds the conversion here, or says that there is none.
//!
//! * [`Lower`]: a result of the crate becomes a value of Java's. [`returned`](crate::__returned) unwraps a `Result` first.
//! * [`Given`]: an argument of Java's becomes what the function takes. [`given_as`](crate::__given_as) also asks the type
//!   itself, by `TryFrom` and `FromStr`; [`via`](crate::__via) is for what another function made of the argument.
//!
//! Both traits have a parameter that says by which way a value is converted, and that nobody names: it keeps two impls
//! apart where both could fit a type (a `Result` is an iterator, too), and rustc takes the one that does.

#![allow(
    clippy::implicit_hasher,
    clippy::mismatching_type_param_order,
    clippy::unnecessary_wraps,
    clippy::unused_self,
    reason = "what Java passes has std's hasher; items are `A` and become `B`; kinds have methods of one form"
)]

mod chained;
mod given;
mod given_as;
mod given_collections;
mod given_lists;
mod given_numbers;
mod given_texts;
mod inside;
mod level;
mod lower;
mod lower_collections;
mod lower_numbers;
mod lower_texts;
mod made;
mod modes;
mod peel;
mod threads;
mod unlowered;

mod via;

pub use chained::Chained;
pub use given::{Given, Known, given};
pub use given_as::{
    AskFromStr, AskGiven, AskNothing, AskTryFrom, ChangeNothing, Changeable, Conversion, HoldFromStr, HoldTryFrom,
    LendGiven, LendGivenOwned, LendGivenUnsized, LendNothing, LendTryFrom, Lent,
};
pub use inside::{Absent, InNothing, InOption, InOptionLent, Openable, Optional, Same, Slot};
pub use level::{Beside, Deeper};
pub use lower::{Direct, Lower, Referred, Wanted};
pub use made::{Made, no_variant};
pub use modes::{MayBeLent, MayBeNull, MayThrow, Quiet, Throwing};
pub use peel::{PeelAsRef, PeelBoxed, PeelDebug, PeelDescribed, PeelDisplay, PeelError, PeelMute, PeelNothing, Probe};
pub use threads::{AskLocal, AskSent, AskShared, Asked, OfAll, OfEach, OfOne, Sendable, Shareable};
pub use unlowered::Unlowered;
pub use via::{MadeOfOption, MadeOfResult, MadeOfUntold, MadePlainly};
