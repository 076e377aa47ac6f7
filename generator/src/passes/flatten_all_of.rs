//! Copies the fields of a record's parts (`allOf`) into the record.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Pass;
use crate::bounds;
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Demand, Field, Record, Scalar, Shape, Type, TypeId, Types};

pub(super) const PASS: Pass = Pass {
    name: "flatten_all_of",
    run: |api, _, diagnostics| {
        let (room, left) = (bounds::INHERITED_FIELDS, BTreeMap::new());
        let mut all = Flattening { room, left };
        for id in parts_first(&api.types) {
            all.flatten(api, id, diagnostics);
        }
        for (id, Left { demanded, is_taken }) in all.left {
            let is_told = is_taken || demanded.iter().all(|demand| demand.told);
            if !is_told && !matches!(api.types[id].shape, Shape::Record(_)) {
                let origin = &api.types[id].origins[0];
                diagnostics.left_untyped(origin, "which keys are required");
            }
        }
    },
    ensures: |api, _| {
        api.types.iter().all(|(_, definition)| match &definition.shape {
            Shape::Record(record) => {
                record.parts.is_empty() && record.demanded.is_empty()
            }
            Shape::Alias(_) | Shape::Choice(_) | Shape::Union(_) => true,
        })
    },
};

/// All types, each behind the parts that it takes fields from: then every part is flat when it is needed.
fn parts_first(types: &Types) -> Vec<TypeId> {
    let mut order = Vec::new();
    let mut seen: HashSet<TypeId> = HashSet::new();
    for id in types.ids() {
        let mut open = vec![(id, false)];
        while let Some((id, ready)) = open.pop() {
            if ready {
                order.push(id);
            } else if seen.insert(id) {
                open.push((id, true));
                open.extend(parts(types, id).into_iter().map(|part| (part, false)));
            }
        }
    }
    order
}

fn parts(types: &Types, id: TypeId) -> Vec<TypeId> {
    match &types[id].shape {
        Shape::Record(record) => record.parts.iter().flat_map(Type::named).collect(),
        Shape::Alias(ty) => ty.named(),
        Shape::Choice(_) | Shape::Union(_) => Vec::new(),
    }
}

/// What is known of all types on the way through them.
struct Flattening {
    /// How much may still be copied; where there is no room left, a type keeps what it has of its own.
    room: usize,
    /// What types require and have not. In order, since it is told in the end.
    left: BTreeMap<TypeId, Left>,
}

/// What one type requires and has not.
struct Left {
    demanded: Vec<Demand>,
    /// Whether another type is made from it, which may have it.
    is_taken: bool,
}

impl Flattening {
    fn flatten(&mut self, api: &mut Api, id: TypeId, diagnostics: &mut Diagnostics) {
        let Shape::Record(record) = &mut api.types[id].shape else { return };
        let demanded = std::mem::take(&mut record.demanded);
        let (parts, own) = (std::mem::take(&mut record.parts), record.fields.clone());
        if parts.is_empty() {
            self.leave(id, demanded);
            return;
        }
        let mut fields = Fields { demanded, ..Fields::default() };
        let mut lost = None;
        for part in &parts {
            match self.collect(&api.types, part, &mut fields) {
                Ok(()) => {}
                Err(why) => lost = Some(why),
            }
        }
        for field in own {
            fields.add(&api.types, field);
        }
        let origin = &api.types[id].origins[0];
        let mut demanded = fields.meet_demands();
        let only = only_telling(&api.types, &parts);
        api.types[id].shape = if let Some(only) = only.filter(|_| fields.list.is_empty())
        {
            Shape::Alias(only)
        } else {
            for (field, before, now) in &fields.contradictions {
                diagnostics.parts_contradict(origin, field, before, now);
            }
            if let Some(why) = lost {
                diagnostics.unsupported_schema(origin, why);
            }
            // What a part of a part requires may stand in another part, and so may what cannot be had.
            let is_all = lost.is_none() && !origin.is_part() && !fields.list.is_empty();
            for demand in demanded.iter_mut().filter(|demand| is_all && !demand.told) {
                diagnostics.undeclared_required(origin, &demand.name);
                demand.told = true;
            }
            match fields.list {
                list if list.is_empty() => Shape::Alias(Type::Any),
                fields => Shape::Record(Record { fields, ..Record::default() }),
            }
        };
        self.leave(id, demanded);
    }

    fn leave(&mut self, id: TypeId, demanded: Vec<Demand>) {
        if !demanded.is_empty() {
            self.left.insert(id, Left { demanded, is_taken: false });
        }
    }

    /// Adds what a part has and demands, which is flat already. A part that stands in itself gives what it has of its own. The
    /// error is a part that gives no fields.
    fn collect(
        &mut self,
        types: &Types,
        part: &Type,
        fields: &mut Fields,
    ) -> Result<(), &'static str> {
        const NO_OBJECT: &str = "a part of `allOf` that is no object";
        const TOO_MANY: &str = "a part of `allOf` that would repeat too many fields";
        let mut part = part.bare();
        // No chain of aliases is longer than there are types.
        for _ in 0..=types.len() {
            let id = match part {
                Type::Named(id) => *id,
                Type::Any | Type::Map(_) => return Ok(()),
                Type::Scalar(_) | Type::List(_) | Type::Nullable(_) => {
                    return Err(NO_OBJECT);
                }
            };
            if let Some(Left { demanded, is_taken }) = self.left.get_mut(&id) {
                self.room = self.room.checked_sub(demanded.len()).ok_or(TOO_MANY)?;
                fields.demanded.extend_from_slice(demanded);
                *is_taken = true;
            }
            match &types[id].shape {
                Shape::Record(record) => {
                    let copied = record.fields.len();
                    self.room = self.room.checked_sub(copied).ok_or(TOO_MANY)?;
                    for field in &record.fields {
                        fields.add(types, field.clone());
                    }
                    return Ok(());
                }
                Shape::Alias(ty) => part = ty.bare(),
                Shape::Choice(_) | Shape::Union(_) => return Err(NO_OBJECT),
            }
        }
        Ok(())
    }
}

/// The only one of the parts that says what values are. An alias is replaced by what it stands for, so that chains stay short.
fn only_telling(types: &Types, parts: &[Type]) -> Option<Type> {
    let ends = parts.iter().map(|part| match part.bare() {
        Type::Named(id) => match &types[*id].shape {
            Shape::Alias(ty) => ty,
            _ => part,
        },
        _ => part,
    });
    let says_nothing = |ty: &Type| match ty.bare() {
        Type::Any => true,
        Type::Map(values) => **values == Type::Any,
        _ => false,
    };
    let (open, telling): (Vec<&Type>, Vec<&Type>) =
        ends.partition(|end| says_nothing(end));
    match (telling.as_slice(), open.as_slice()) {
        ([only], _) | ([], [only]) => Some((*only).clone()),
        _ => None,
    }
}

/// Fields in their order, and the place of each.
#[derive(Default)]
struct Fields {
    list: Vec<Field>,
    places: HashMap<String, usize>,
    /// What a field is in one part and what in a later one, where no value is both.
    contradictions: Vec<(String, &'static str, &'static str)>,
    /// What is required, whichever part has it.
    demanded: Vec<Demand>,
}

impl Fields {
    /// Requires what is demanded; what is not among the fields is left, each once.
    fn meet_demands(&mut self) -> Vec<Demand> {
        let mut left = std::mem::take(&mut self.demanded);
        let mut seen = HashSet::new();
        left.retain(|Demand { name, .. }| match self.places.get(name) {
            Some(at) => {
                self.list[*at].required = true;
                false
            }
            None => seen.insert(name.clone()),
        });
        left
    }

    /// A later part says more about a field than an earlier one; required once is required.
    fn add(&mut self, types: &Types, field: Field) {
        let known = self.places.get(&field.name).and_then(|at| self.list.get_mut(*at));
        let Some(known) = known else {
            self.places.insert(field.name.clone(), self.list.len());
            self.list.push(field);
            return;
        };
        let required = known.required || field.required;
        if let (Some(before), Some(now)) =
            (json_type(types, &known.ty), json_type(types, &field.ty))
            && before != now
        {
            self.contradictions.push((field.name.clone(), before, now));
        }
        if *field.ty.bare() != Type::Any {
            *known = field;
        }
        known.required = required;
    }
}

/// What all values of a type are in JSON, where that is one thing.
fn json_type(types: &Types, ty: &Type) -> Option<&'static str> {
    match types.resolved(ty) {
        Type::Named(id) => match &types[*id].shape {
            Shape::Record(_) => Some("an object"),
            Shape::Choice(_) => Some("text"),
            Shape::Union(_) | Shape::Alias(_) => None,
        },
        Type::Any | Type::Nullable(_) | Type::Scalar(Scalar::Id) => None,
        Type::Map(_) => Some("an object"),
        Type::List(_) => Some("a list"),
        Type::Scalar(Scalar::Bool) => Some("true or false"),
        Type::Scalar(Scalar::Integer | Scalar::Decimal | Scalar::Float) => {
            Some("a number")
        }
        Type::Scalar(_) => Some("text"),
    }
}
