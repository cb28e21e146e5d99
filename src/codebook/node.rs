//! A cursor over JSON that knows where each value stands.
//!
//! A value that cannot be read gives a fault and a stand-in (empty text, no items), so that reading goes
//! on and all faults of a file come out together.

use super::fault::{Expected, Fault, FaultKind, Found, Path, Step};
use super::report::Report;
use super::syntax;
use crate::nearest::nearest;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// A value (or a key) in the source.
#[derive(Debug, Clone)]
pub(super) struct Node<'s> {
    json: &'s str,
    /// Offset of `json` in the source, in bytes.
    pub(super) at: usize,
    pub(super) path: Path,
}

/// The keys and values of an object; of a key that stands twice, the first.
pub(super) struct Object<'s> {
    node: Node<'s>,
    entries: Vec<Entry<'s>>,
}

/// A key with its value.
pub(super) struct Entry<'s> {
    pub(super) name: String,
    pub(super) key: Node<'s>,
    pub(super) value: Node<'s>,
}

impl<'s> Node<'s> {
    /// The whole source as one value.
    ///
    /// # Errors
    /// When the source is not JSON.
    pub(super) fn root(source: &'s str) -> Result<Self, Fault> {
        let raw: &RawValue =
            serde_json::from_str(source).map_err(|error| syntax::diagnose(source, &error))?;
        Ok(Self { json: raw.get(), at: offset(source, raw.get()), path: Path::new() })
    }

    fn child(&self, json: &'s str, step: Step) -> Self {
        let path = self.path.iter().cloned().chain([step]).collect();
        Self { json, at: self.at + offset(self.json, json), path }
    }

    /// What kind of value this is, told by its first character.
    pub(super) fn found(&self) -> Found {
        match self.json.as_bytes().first() {
            Some(b'"') => Found::Text,
            Some(b'[') => Found::List,
            Some(b'{') => Found::Object,
            Some(b't' | b'f') => Found::Truth,
            Some(b'n') => Found::Null,
            _ => Found::Number,
        }
    }

    /// The text, or an empty one after a fault.
    pub(super) fn text(&self, report: &mut Report) -> String {
        report.remember(self);
        if self.found() != Found::Text {
            report.unreadable(self, self.wrong_type(Expected::Text));
            return String::new();
        }
        serde_json::from_str(self.json).unwrap_or_else(|_| {
            report.unreadable(self, FaultKind::BadText);
            String::new()
        })
    }

    /// The number, or nothing after a fault. Read by `str::parse`, which is exact where `serde_json`
    /// (without its feature `float_roundtrip`) may be off by the last bit.
    pub(super) fn number(&self, report: &mut Report) -> Option<f64> {
        self.parsed(Expected::Number, report)
    }

    /// The whole number from 0, or nothing after a fault.
    pub(super) fn whole(&self, report: &mut Report) -> Option<usize> {
        self.parsed(Expected::Whole, report)
    }

    fn parsed<T: std::str::FromStr>(&self, expected: Expected, report: &mut Report) -> Option<T> {
        report.remember(self);
        let number = self.json.parse().ok();
        if number.is_none() {
            report.unreadable(self, self.wrong_type(expected));
        }
        number
    }

    /// What one of a few words stands for, or nothing after a fault.
    pub(super) fn choice<T: Copy>(
        &self,
        choices: &[(&'static str, T)],
        report: &mut Report,
    ) -> Option<T> {
        let word = self.text(report);
        let chosen = choices.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
        if chosen.is_none() && report.is_sound(&self.path) {
            let expected = choices.iter().map(|(name, _)| *name).collect();
            report.unreadable(self, FaultKind::WrongWord { word, expected });
        }
        chosen
    }

    /// The items of a list, each at the step for its number (from 1); none after a fault.
    pub(super) fn items(&self, report: &mut Report, step: impl Fn(usize) -> Step) -> Vec<Self> {
        report.remember(self);
        if self.found() != Found::List {
            report.unreadable(self, self.wrong_type(Expected::List));
            return Vec::new();
        }
        let items: Vec<&RawValue> = serde_json::from_str(self.json).unwrap_or_default();
        (1..).zip(items).map(|(number, raw)| self.child(raw.get(), step(number))).collect()
    }

    /// The items of a list, or the value itself where a single text may stand for a list of one.
    pub(super) fn one_or_more(&self, report: &mut Report) -> Vec<Self> {
        match self.found() {
            Found::Text => vec![self.clone()],
            Found::List => self.items(report, Step::Item),
            _ => {
                report.unreadable(self, self.wrong_type(Expected::TextOrList));
                Vec::new()
            }
        }
    }

    /// The value as an object that knows these keys. A misspelt key is a fault and is read as the key
    /// that was meant, so that the faults within it come out too.
    pub(super) fn object(&self, known: &'static [&'static str], report: &mut Report) -> Object<'s> {
        let mut object = self.free_object(report);
        let typed: Vec<String> = object.entries.iter().map(|entry| entry.name.clone()).collect();
        for entry in &mut object.entries {
            if known.contains(&entry.name.as_str()) {
                continue;
            }
            let meant = nearest(&entry.name, known.iter().copied());
            report.add(&entry.key, FaultKind::UnknownKey { meant, known });
            if let Some(meant) = meant
                && !typed.iter().any(|name| name == meant)
            {
                meant.clone_into(&mut entry.name);
                entry.value.path.clone_from(&self.path);
                entry.value.path.push(Step::Key(meant.to_owned()));
            }
        }
        object
    }

    /// The value as an object whose keys are the researcher's own.
    pub(super) fn free_object(&self, report: &mut Report) -> Object<'s> {
        report.remember(self);
        let mut object = Object { node: self.clone(), entries: Vec::new() };
        if self.found() != Found::Object {
            report.unreadable(self, self.wrong_type(Expected::Object));
            return object;
        }
        let Pairs(pairs) = serde_json::from_str(self.json).unwrap_or_default();
        for (key, value) in pairs {
            let Ok(name) = serde_json::from_str::<String>(key.get()) else {
                report.add(
                    &self.child(key.get(), Step::Key(key.get().to_owned())),
                    FaultKind::BadText,
                );
                continue;
            };
            let key = self.child(key.get(), Step::Key(name.clone()));
            let value = self.child(value.get(), Step::Key(name.clone()));
            match object.entries.iter().find(|entry| entry.name == name) {
                Some(first) => {
                    let line = report.place(first.key.at).line;
                    report.add(&key, FaultKind::RepeatedKey { line });
                }
                None => object.entries.push(Entry { name, key, value }),
            }
        }
        object
    }

    /// The fault of a value that is not what it must be.
    pub(super) fn wrong_type(&self, expected: Expected) -> FaultKind {
        FaultKind::WrongType { expected, found: self.found() }
    }
}

impl<'s> Object<'s> {
    /// The value of a key.
    pub(super) fn get(&self, name: &str) -> Option<&Node<'s>> {
        self.entries.iter().find(|entry| entry.name == name).map(|entry| &entry.value)
    }

    /// The value of a key that must be there.
    pub(super) fn required(&self, name: &str, report: &mut Report) -> Option<&Node<'s>> {
        let value = self.get(name);
        if value.is_none() && report.is_sound(&self.node.path) {
            let missing = self.node.child(self.node.json, Step::Key(name.to_owned()));
            report.unreadable(&missing, FaultKind::MissingKey);
        }
        value
    }

    /// The text of a key that must be there, empty after a fault.
    pub(super) fn required_text(&self, name: &str, report: &mut Report) -> String {
        self.required(name, report).map(|value| value.text(report)).unwrap_or_default()
    }

    /// The text of a key, empty when it is not there.
    pub(super) fn text(&self, name: &str, report: &mut Report) -> String {
        self.get(name).map(|value| value.text(report)).unwrap_or_default()
    }

    /// All keys with their values.
    pub(super) fn into_entries(self) -> Vec<Entry<'s>> {
        self.entries
    }
}

/// Where a part of a text begins within it, in bytes.
fn offset(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize)
}

/// The pairs of an object in the order of the source, with repeated keys.
#[derive(Default)]
struct Pairs<'s>(Vec<(&'s RawValue, &'s RawValue)>);

impl<'s> Deserialize<'s> for Pairs<'s> {
    fn deserialize<D: Deserializer<'s>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;
        impl<'s> Visitor<'s> for PairsVisitor {
            type Value = Pairs<'s>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'s>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor)
    }
}
