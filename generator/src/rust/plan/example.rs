//! An example of each call: its lines as a user writes them, with made-up values for what must be given.
//!
//! They come from signatures and from no document's text, and are compiled with the crate's documentation.

use std::cell::Cell;

use super::{Planning, names};
use crate::bounds;
use crate::rust::{Answer, Argument, Item, Method, Struct, Takes, Ty};

/// The longest line before a body gets one of its own.
const LONGEST: usize = 80;

/// A record by a field of its own.
const UNIQUE_KEY: &str = "(\"cf_number\", \"A-1001\")";

/// How deep requests are made up within requests.
const DEEPEST: usize = 4;

/// What may still be made up: so many levels within this one, and so many values in all.
#[derive(Clone, Copy)]
struct Room<'r> {
    levels: usize,
    values: &'r Cell<usize>,
}

impl Room<'_> {
    /// Takes room for a value; nothing where there is none left.
    fn value(self) -> Option<()> {
        self.values.set(self.values.get().checked_sub(1)?);
        Some(())
    }

    /// The room within a request.
    fn within(self) -> Option<Self> {
        Some(Self { levels: self.levels.checked_sub(1)?, ..self })
    }
}

impl Planning<'_> {
    /// The lines of a method's example; none where a value cannot be made up.
    pub(super) fn example(&self, module: usize, method: &Method) -> Option<Vec<String>> {
        let mut lines = self.one_call(module, method)?;
        // Who names a record by a field may make it as well, which nothing else about the call shows.
        if let Some(call) = lines.last().filter(|call| call.contains(UNIQUE_KEY)) {
            let made = format!("UniqueKey::new{UNIQUE_KEY}.or_create()");
            let made = call.replace(UNIQUE_KEY, &made);
            lines.push("// Or makes the record where there is none:".into());
            lines.push(made);
        }
        Some(lines)
    }

    /// The lines that make one call.
    fn one_call(&self, module: usize, method: &Method) -> Option<Vec<String>> {
        let left = Cell::new(bounds::EXAMPLE_VALUES);
        let room = Room { levels: DEEPEST + 1, values: &left };
        let values: Option<Vec<String>> = method
            .arguments
            .iter()
            .enumerate()
            .map(|(position, argument)| match &argument.takes {
                Takes::Owned(Ty::Id) | Takes::Into(Ty::Id) => Some(id(position)),
                takes => self.value(takes, &argument.ident, room),
            })
            .collect();
        let mut values = values?;
        let whole = self.call_line(module, method, &values);
        if whole.len() <= LONGEST {
            return Some(vec![whole]);
        }
        let Some(at) = method.arguments.iter().position(is_body) else {
            return Some(vec![whole]);
        };
        let request = std::mem::replace(&mut values[at], "&request".into());
        let request = match request.strip_prefix('&') {
            Some(request) => request.to_owned(),
            None => {
                "request".clone_into(&mut values[at]);
                request
            }
        };
        Some(vec![
            format!("let request = {request};"),
            self.call_line(module, method, &values),
        ])
    }

    fn call_line(&self, module: usize, method: &Method, values: &[String]) -> String {
        let (module, name) = (&self.modules[module].0, names::ident(&method.ident));
        let given = result(method).map(|name| format!("let {name} = "));
        format!(
            "{}client.{module}().{name}({}).await?;",
            given.unwrap_or_default(),
            values.join(", ")
        )
    }

    /// A value as an argument.
    fn value(&self, takes: &Takes, name: &str, room: Room<'_>) -> Option<String> {
        room.value()?;
        match takes {
            Takes::Owned(ty) => self.literal(ty, name, room),
            Takes::Ref(ty) => Some(format!("&{}", self.literal(ty, name, room)?)),
            Takes::Into(ty) => match ty {
                Ty::Item { home, name: of } => match self.items_named(*home, of)? {
                    Item::Choice(choice) => {
                        Some(format!("{:?}", choice.variants.first()?.1))
                    }
                    item => self.made(*home, &item, room),
                },
                Ty::Vec(item) => Some(format!("[{}]", self.exact(item, name, room)?)),
                ty => self.literal(ty, name, room),
            },
            Takes::Many(item) => Some(format!("[{}]", self.value(item, name, room)?)),
        }
    }

    /// A value of the type itself: nothing makes the elements of a list into what they should be.
    fn exact(&self, ty: &Ty, name: &str, room: Room<'_>) -> Option<String> {
        room.value()?;
        let literal = self.literal(ty, name, room)?;
        let converted = matches!(
            ty,
            Ty::String
                | Ty::Id
                | Ty::Decimal
                | Ty::Date
                | Ty::DateTime
                | Ty::Bytes
                | Ty::Value
        );
        Some(if converted { format!("{literal}.into()") } else { literal })
    }

    fn literal(&self, ty: &Ty, name: &str, room: Room<'_>) -> Option<String> {
        Some(match ty {
            Ty::String => format!("{:?}", text(name)),
            Ty::Id => id(0),
            Ty::I64 => "1".into(),
            Ty::F64 => "1.5".into(),
            Ty::Bool => "true".into(),
            Ty::Decimal => "100".into(),
            Ty::Date => "\"2026-01-31\"".into(),
            Ty::DateTime => "\"2026-01-31T12:00:00Z\"".into(),
            Ty::Bytes => "\"some text\"".into(),
            Ty::Value => "[(\"name\", \"value\")]".into(),
            Ty::Map(_) => "Map::new()".into(),
            Ty::Part => "Part::file(\"scan.pdf\", \"%PDF-1.7\")".into(),
            Ty::UniqueKey => UNIQUE_KEY.into(),
            Ty::Vec(item) => format!("vec![{}]", self.exact(item, name, room)?),
            Ty::Item { home, name } => {
                let item = self.items_named(*home, name)?;
                self.made(*home, &item, room)?
            }
            Ty::Boxed(inner) => {
                format!("Box::new({})", self.literal(inner, name, room)?)
            }
            Ty::Patch(_) | Ty::Unit | Ty::Ack | Ty::Download | Ty::Page(_) => {
                return None;
            }
        })
    }

    /// A request with all that is required.
    fn made(&self, home: Option<usize>, item: &Item, room: Room<'_>) -> Option<String> {
        let path = if home.is_none() { "shared::" } else { "" };
        match item {
            Item::Request(item) => {
                let values = self.required(item, room.within()?)?;
                Some(format!("{path}{}::new({values})", item.name))
            }
            Item::Record(item) => Some(format!("{path}{}::default()", item.name)),
            Item::Choice(choice) => {
                let (variant, _) = choice.variants.first()?;
                Some(format!("{path}{}::{}", choice.name, names::ident(variant)))
            }
            Item::Union(_) => None,
        }
    }

    fn required(&self, item: &Struct, room: Room<'_>) -> Option<String> {
        let required = item.fields.iter().filter(|field| field.required);
        let values: Option<Vec<String>> = required
            .map(|field| self.value(&field.takes(), &field.ident, room))
            .collect();
        Some(values?.join(", "))
    }

    fn items_named(&self, home: Option<usize>, name: &str) -> Option<Item> {
        let mut named = self.names.iter();
        let (id, _) = named.find(|(_, known)| known.0 == home && known.1 == name)?;
        self.item(*id, &self.api.types[*id])
    }
}

fn is_body(argument: &Argument) -> bool {
    use crate::rust::Binds;
    matches!(argument.binds, Binds::Json(_) | Binds::Form | Binds::Multipart)
}

/// What the answer is called.
fn result(method: &Method) -> Option<String> {
    let name = match (&method.answer, &method.output) {
        (Answer::Nothing | Answer::Ack, _) => return None,
        (Answer::Key(key) | Answer::List(key), _) => names::value(key),
        (Answer::Bytes, _) => "file".into(),
        (Answer::Text, _) => "text".into(),
        _ => "answer".into(),
    };
    Some(if names::is_keyword(&name) { "answer".into() } else { name })
}

/// An id, of what comes at this position among several.
fn id(position: usize) -> String {
    format!("\"{}\"", 1001 + position)
}

/// A text that could stand there, by the name of what it is.
fn text(name: &str) -> String {
    match name {
        _ if name.contains("email") => "someone@example.com".into(),
        _ if name.contains("date") => "2026-01-31".into(),
        _ if name.contains("currency_code") => "EUR".into(),
        _ => {
            let mut text = name.trim_start_matches("r#").replace('_', " ");
            if let Some(first) = text.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            text
        }
    }
}
