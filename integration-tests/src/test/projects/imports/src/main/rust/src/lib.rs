//! Java's classes, used from Rust. What Rust sees is asserted here; what Java sees, it asserts.
#![deny(warnings, unsafe_code)]
use bindings::java;
use nativebound::jni::errors::{Error, Result};
use nativebound::jni::objects::{JIntArray, JList, JObject, JObjectArray, JString, JThrowable};
use nativebound::jni::Env;
use nativebound::{JavaException, native_bound};

nativebound::bindings!();

pub struct Imports;

fn text(env: &mut Env<'_>, string: &JString<'_>) -> String {
    string.try_to_string(env).unwrap()
}

#[native_bound]
impl bindings::Imports for Imports {
    type Error = Error;

    fn lines<'l>(env: &mut Env<'l>, text: &str) -> Result<JObject<'l>> {
        let lines = java::ArrayList::new(env)?;
        for line in text.lines() {
            let line = env.new_string(line)?;
            assert!(lines.add(env, &line)?);
        }
        Ok(lines.into())
    }

    fn constants<'l>(env: &mut Env<'l>) -> Result<String> {
        type Account = java::Account<'static>;
        assert_eq!(Account::MARK, u16::from(b'\xe9'));
        assert_eq!((Account::LEAST, Account::SHORT, Account::STRICT), (-128, 12, true));
        assert!((Account::RATIO - 0.1).abs() < f32::EPSILON);
        assert!(Account::ENDLESS.is_infinite() && Account::ENDLESS < 0.0 && Account::NO_NUMBER.is_nan());
        assert_eq!(Account::MOST, i64::MAX);
        let half = java::Account::half(env)?;
        assert_eq!(java::String::from(half).length(env)?, 1);
        let lock = java::Account::lock(env)?;
        assert!(!lock.is_null());
        Ok(format!("{} {} {}", Account::PREFIX, java::Labelled::UNIT, java::Integer::MAX_VALUE))
    }

    fn fields<'l>(env: &mut Env<'l>, account: JObject<'l>) -> Result<()> {
        let account = java::Account::cast_local(env, account)?;
        let owner = account.owner(env)?;
        assert_eq!(text(env, &owner), "Anna");
        assert_eq!(account.balance(env)?, 5);
        account.set_balance(env, 6)?;
        account.set_open(env, true)?;
        assert!(account.open(env)?);
        account.set_flags(env, -1)?;
        assert_eq!(account.flags(env)?, -1);
        account.set_letter(env, 0xfc)?;
        assert_eq!(account.letter(env)?, 0xfc);
        account.set_room(env, -2)?;
        assert_eq!(account.room(env)?, -2);
        account.set_rate(env, 0.5)?;
        assert_eq!(account.rate(env)?.to_bits(), 0.5_f32.to_bits());
        account.set_sum(env, 2.25)?;
        assert_eq!(account.sum(env)?.to_bits(), 2.25_f64.to_bits());
        let parts = account.parts(env)?;
        assert_eq!(parts.len(env)?, 3);
        let parts = JIntArray::new(env, 2)?;
        account.set_parts(env, &parts)?;
        assert_eq!((account.size(env)?, account.size_2(env)?), (8, 7));
        java::Account::set_made(env, 100)?;
        assert_eq!(java::Account::made(env)?, 100);
        Ok(())
    }

    fn calls<'l>(env: &mut Env<'l>, account: JObject<'l>) -> Result<()> {
        let account = java::Account::cast_local(env, account)?;
        let three = account.put(env, 3)?;
        assert_eq!(text(env, &three), "int 3");
        let string = account.put_string(env, "ä😀")?;
        assert_eq!(text(env, &string), "String ä😀");
        let again = account.put_string(env, &string)?;
        assert_eq!(text(env, &again), "String String ä😀");
        let object = account.put_object(env, &string)?;
        assert_eq!(text(env, &object), "Object String ä😀");
        let null = account.put_string(env, None::<&str>)?;
        assert_eq!(text(env, &null), "String null");
        let (keys, rest) = (JIntArray::new(env, 2)?, JObjectArray::<JString<'_>>::new(env, 1, JString::null())?);
        let arrays = account.put_int_array_string_array(env, &keys, &rest)?;
        assert_eq!(text(env, &arrays), "int[] 2 1");
        assert!(account.nothing(env)?.is_null());
        let sum = account.all(env, true, -1, 2, -3, 4, 5, 0.5, 0.25)?;
        assert_eq!(sum.to_bits(), 8.75_f64.to_bits());
        assert!(!java::Account::is_open(env, &account)?);
        assert_eq!(java::Account::a_byte(env)?, -3);
        assert_eq!(java::Account::a_char(env)?, 0xdf);
        assert_eq!(java::Account::a_short(env)?, -300);
        assert_eq!(java::Account::a_float(env)?.to_bits(), 1.5_f32.to_bits());
        let (one, two) = (java::Account::new_string_long(env, "Bert", 1)?, java::Account::new(env)?);
        let same = one.r#type(env, &two, 1)?;
        assert!(env.is_same_object(&same, &two)?);
        let null = java::Account::null();
        assert!(matches!(null.size(env), Err(Error::NullPtr(_))));
        assert!(one.equals(env, &one)?);
        let class = one.get_class(env)?;
        let name = java::Class::from(class).get_name(env)?;
        assert_eq!(text(env, &name), "demo.Account");
        #[allow(deprecated)]
        {
            assert_eq!(one.old(env)?, 1);
        }
        Ok(())
    }

    fn nested<'l>(env: &mut Env<'l>, account: JObject<'l>) -> Result<()> {
        let account = java::Account::cast_local(env, account)?;
        let statement = java::Statement::new(env, &account, 12)?;
        assert_eq!(statement.number(env)?, 12);
        let outer = statement.account(env)?;
        assert!(env.is_same_object(&outer, &account)?);
        let labelled = java::Labelled::of(env, "quiet")?;
        let loud = labelled.loud(env)?;
        assert_eq!(text(env, &loud), "QUIET");
        let labelled: &java::Labelled<'_> = account.as_ref();
        let loud = labelled.loud(env)?;
        assert_eq!(text(env, &loud), "ACCOUNT OF ANNA");
        let green = java::Color::value_of(env, "GREEN")?;
        assert_eq!((green.depth(env)?, green.ordinal(env)?), (2, 1));
        let red = java::Color::red(env)?;
        assert_eq!(red.depth(env)?, 1);
        let colors = java::Color::values(env)?;
        let last = colors.get_element(env, 1)?;
        assert!(env.is_same_object(&last, &green)?);
        let names = java::Names::new(env)?;
        assert!(names.add(env, "Anna")?);
        let first = names.get(env, 0)?;
        assert_eq!(text(env, &first), "Anna");
        let pair = java::Pair::new(env, &red, &first)?;
        let (first, second) = (pair.first(env)?, pair.second(env)?);
        assert!(env.is_same_object(&first, &red)?);
        assert!(!second.is_null());
        Ok(())
    }

    fn jdk<'l>(env: &mut Env<'l>) -> Result<()> {
        let instant = java::Instant::of_epoch_milli(env, 1_000)?;
        assert_eq!(instant.get_epoch_second(env)?, 1);
        let string = instant.to_string(env)?;
        assert_eq!(text(env, &string), "1970-01-01T00:00:01Z");
        let later = instant.plus_seconds(env, 1)?;
        assert!(later.is_after(env, &instant)?);
        let map = java::HashMap::new(env)?;
        let (key, value) = (env.new_string("k")?, env.new_string("v")?);
        map.put(env, &key, &value)?;
        assert_eq!(map.size(env)?, 1);
        let of_interface: &java::Map<'_> = map.as_ref();
        assert!(of_interface.contains_key(env, &key)?);
        let list = java::ArrayList::new(env)?;
        list.add(env, &key)?;
        assert!(list.contains(env, &key)?);
        java::Collections::reverse(env, &list)?;
        let plain: JList<'_> = list.into();
        let list = java::List::from(plain);
        assert_eq!(list.size(env)?, 1);
        let shared = env.new_global_ref(&list)?;
        assert_eq!(shared.size(env)?, 1);
        let today = java::LocalDate::of(env, 2024, 2, 29)?;
        assert!(today.is_leap_year(env)?);
        let date = java::SqlDate::value_of(env, "2024-02-29")?;
        let of_util: &java::UtilDate<'_> = date.as_ref();
        assert!(of_util.get_time(env)? > 0);
        assert_eq!(java::Math::abs(env, -2.5)?.to_bits(), 2.5_f64.to_bits());
        let seconds = java::TimeUnit::seconds(env)?;
        assert_eq!(seconds.to_millis(env, 2)?, 2_000);
        let built = java::StringBuilder::new(env)?;
        built.append_string(env, "a")?;
        let built = built.append_int(env, 5)?.to_string(env)?;
        assert_eq!(text(env, &built), "a5");
        Ok(())
    }

    fn thrown<'l>(env: &mut Env<'l>, thrown: JObject<'l>) -> Result<()> {
        let thrown = env.cast_local::<JThrowable<'_>>(thrown)?;
        java::Account::fail(env, &thrown)
    }

    fn caught<'l>(env: &mut Env<'l>, thrown: JObject<'l>) -> Result<String> {
        let thrown = env.cast_local::<JThrowable<'_>>(thrown)?;
        assert!(matches!(java::Account::fail(env, &thrown), Err(Error::JavaException)));
        let caught = env.exception_occurred().unwrap();
        env.exception_clear();
        let string = java::Throwable::from(caught).to_string(env)?;
        Ok(text(env, &string))
    }

    fn polluted<'l>(env: &mut Env<'l>, names: JObject<'l>) -> Result<String> {
        let names = java::Names::cast_local(env, names)?;
        let error = names.get(env, 0).unwrap_err();
        Ok(error.to_string())
    }

    fn in_a_thread<'l>(env: &mut Env<'l>) -> Result<i32> {
        let vm = env.get_java_vm()?;
        std::thread::spawn(move || {
            vm.attach_current_thread(|env| -> Result<i32> { java::Account::new(env)?.size(env) })
        })
        .join()
        .unwrap()
    }

    fn with_env() -> Result<i32> {
        let thread = std::thread::spawn(|| {
            nativebound::with_env(|env| {
                let account = java::Account::new(env)?;
                let class = account.get_class(env)?;
                let loader = java::Class::from(class).get_class_loader(env)?;
                let thread = java::Thread::current_thread(env)?;
                let context = thread.get_context_class_loader(env)?;
                assert!(env.is_same_object(&loader, &context)?);
                account.size(env)
            })
        });
        Ok(thread.join().unwrap().unwrap())
    }

    fn strings<'l>(env: &mut Env<'l>, account: JObject<'l>) -> Result<()> {
        let account = java::Account::cast_local(env, account)?;
        account.note(env, "made for the call")?;
        assert!(account.is_forgotten(env)?);
        account.note(env, Some("made for the call, too"))?;
        assert!(account.is_forgotten(env)?);
        let kept = env.new_string("the caller's")?;
        account.note(env, &kept)?;
        assert!(!account.is_forgotten(env)?);
        Ok(())
    }
}

pub struct Vault;

#[derive(Debug, JavaException)]
pub enum VaultError {
    #[java(class = java::Overdrawn)]
    Overdrawn { owner: String, missing: i64 },
    #[java(class = bindings::java::IllegalStateException)]
    Locked,
    #[java(transparent)]
    Java(JavaException),
}

impl std::error::Error for VaultError {}

impl std::fmt::Display for VaultError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("locked")
    }
}

#[native_bound]
impl bindings::Vault for Vault {
    type Error = VaultError;

    fn take(owner: &str, sum: i64) -> std::result::Result<(), VaultError> {
        Err(match sum {
            0 => VaultError::Locked,
            missing => VaultError::Overdrawn { owner: owner.to_owned(), missing },
        })
    }

    fn thrown(owner: &str) -> std::result::Result<String, VaultError> {
        let taken = nativebound::with_env(|env| java::Account::new_string(env, owner)?.take(env, 3));
        match taken {
            Err(exception) if exception.is::<java::Overdrawn>() => {
                assert!(exception.is::<java::IllegalStateException>() && exception.is::<java::Throwable>());
                assert!(!exception.is::<java::IOException>());
                Ok(exception.to_string())
            }
            Err(exception) => Err(VaultError::Java(exception)),
            Ok(()) => Ok("nothing".to_owned()),
        }
    }
}
