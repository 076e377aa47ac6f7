//! One schema: which type it is, and what is said about it.

use std::collections::HashSet;

use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, NumberFormat, NumberType, ObjectType,
    ReferenceOr, Schema, SchemaData, SchemaKind, StringFormat, StringType,
    Type as SchemaType, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::Lowering;
use super::all_of::all_words;
use super::reference::Node;
use crate::model::{
    Definition, Demand, Direction, Docs, Field, Record, Scalar, Shape, Type, Union,
};
use crate::source::Origin;

impl Lowering<'_> {
    /// The type of a schema that stands inside something else.
    pub(super) fn ty(&mut self, origin: &Origin, schema: Node<'_>) -> (Type, Docs) {
        let (shape, docs) = self.shape(origin, schema);
        (self.in_place(origin, shape, &docs), docs)
    }

    /// Gives a shape that needs one a definition of its own, without a name.
    fn in_place(&mut self, origin: &Origin, shape: Shape, docs: &Docs) -> Type {
        match shape {
            Shape::Alias(ty) => ty,
            shape => Type::Named(self.types.add(Definition {
                name: String::new(),
                shape,
                direction: Direction::Unknown,
                docs: docs.clone(),
                origins: vec![origin.clone()],
                home: None,
            })),
        }
    }

    /// What a schema is, before it is decided whether it has a name.
    pub(super) fn shape(&mut self, origin: &Origin, schema: Node<'_>) -> (Shape, Docs) {
        let schema = match schema {
            Node::Reference(target) => {
                return (
                    Shape::Alias(self.schema_reference(origin, target)),
                    Docs::default(),
                );
            }
            Node::Schema(schema) => schema,
        };
        let docs = self.docs(origin, schema);
        let shape = self.kind(origin, schema);
        // What has no type is null anyway.
        let lists_null = || {
            lists_null(&schema.schema_kind) && !matches!(shape, Shape::Alias(Type::Any))
        };
        if !all_words(schema).any(|words| words.nullable) && !lists_null() {
            return (shape, docs);
        }
        let ty = self.in_place(origin, shape, &docs);
        (Shape::Alias(Type::Nullable(Box::new(ty))), docs)
    }

    fn docs(&self, origin: &Origin, schema: &Schema) -> Docs {
        let Schema { schema_data: data, schema_kind: kind } = schema;
        let words = || all_words(schema);
        Docs {
            summary: words().find_map(|words| words.title.clone()),
            text: words().find_map(|words| words.description.clone()),
            deprecated: words().any(|words| words.deprecated),
            declared: matches!(kind, SchemaKind::Type(SchemaType::Integer(_)))
                .then_some(Scalar::Integer),
            read_only: words().any(|words| words.read_only),
            write_only: words().any(|words| words.write_only),
            limits: self.limits(origin, Node::Schema(schema)),
            default: words().find_map(|words| words.default.clone()),
            values: Vec::new(),
            extensions: data.extensions.clone(),
        }
    }

    fn kind(&mut self, origin: &Origin, schema: &Schema) -> Shape {
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::String(string)) => string_shape(string),
            SchemaKind::Type(SchemaType::Number(number)) => {
                if !number.enumeration.is_empty() {
                    self.diagnostics.left_untyped(origin, "which numbers are allowed");
                }
                Shape::Alias(Type::Scalar(number_scalar(number)))
            }
            SchemaKind::Type(SchemaType::Integer(integer)) => {
                if !integer.enumeration.is_empty() {
                    self.diagnostics.left_untyped(origin, "which numbers are allowed");
                }
                Shape::Alias(Type::Scalar(match &integer.format {
                    VariantOrUnknownOrEmpty::Unknown(format) if is_wide(format) => {
                        Scalar::Decimal
                    }
                    _ => Scalar::Integer,
                }))
            }
            SchemaKind::Type(SchemaType::Boolean(_)) => {
                Shape::Alias(Type::Scalar(Scalar::Bool))
            }
            SchemaKind::Type(SchemaType::Array(array)) => {
                Shape::Alias(self.array(origin, array))
            }
            SchemaKind::Type(SchemaType::Object(object)) => self.object(origin, object),
            SchemaKind::OneOf { one_of: list } => {
                self.union(origin, "oneOf", list, &schema.schema_data)
            }
            SchemaKind::AnyOf { any_of: list } => {
                self.union(origin, "anyOf", list, &schema.schema_data)
            }
            SchemaKind::AllOf { all_of } => {
                self.all_of(origin, all_of, Record::default())
            }
            SchemaKind::Not { .. } => self.untyped(origin, "`not`"),
            SchemaKind::Any(any) => self.any(origin, any, &schema.schema_data),
        }
    }

    fn untyped(&mut self, origin: &Origin, what: &str) -> Shape {
        self.diagnostics.unsupported_schema(origin, what);
        Shape::Alias(Type::Any)
    }

    fn array(&mut self, origin: &Origin, array: &ArrayType) -> Type {
        let Some(items) = &array.items else { return Type::Any.list() };
        self.element(&origin.child("items"), items.into()).list()
    }

    /// The type of the elements of a list, or of the values of a map.
    fn element(&mut self, origin: &Origin, schema: Node<'_>) -> Type {
        let ty = self.ty(origin, schema).0;
        // What has no type is read as it is.
        if matches!(&ty, Type::Nullable(inner) if **inner != Type::Any) {
            self.diagnostics.null_element(origin);
        }
        ty
    }

    fn object(&mut self, origin: &Origin, object: &ObjectType) -> Shape {
        if !object.properties.is_empty() {
            if let Some(AdditionalProperties::Schema(_)) = object.additional_properties {
                let origin = origin.child("additionalProperties");
                self.diagnostics.left_untyped(&origin, "what other keys hold");
            }
            let record = self.record(origin, &object.properties, &object.required);
            return self.whole(origin, record);
        }
        let values = match &object.additional_properties {
            Some(AdditionalProperties::Schema(schema)) => {
                self.element(&origin.child("additionalProperties"), (&**schema).into())
            }
            _ => Type::Any,
        };
        required_of(&object.required, Type::Map(Box::new(values)))
    }

    /// A record that is not made from others, though others may be made from it.
    fn whole(&mut self, origin: &Origin, mut record: Record) -> Shape {
        // What a part of `allOf` requires may stand in another part.
        if !origin.is_part() {
            for demand in &mut record.demanded {
                self.diagnostics.undeclared_required(origin, &demand.name);
                demand.told = true;
            }
        }
        Shape::Record(record)
    }

    fn record(
        &mut self,
        origin: &Origin,
        properties: &indexmap::IndexMap<String, ReferenceOr<Box<Schema>>>,
        required: &[String],
    ) -> Record {
        let origin = origin.child("properties");
        let is_required: HashSet<&String> = required.iter().collect();
        let fields = properties
            .iter()
            .map(|(name, schema)| {
                let (ty, docs) = self.ty(&origin.child(name), schema.into());
                let required = is_required.contains(name);
                Field { name: name.clone(), ty, required, docs }
            })
            .collect();
        let others = required.iter().filter(|name| !properties.contains_key(*name));
        let demanded = others.map(|name| Demand::new(name)).collect();
        Record { fields, demanded, ..Record::default() }
    }

    fn union(
        &mut self,
        origin: &Origin,
        word: &str,
        list: &[ReferenceOr<Schema>],
        data: &SchemaData,
    ) -> Shape {
        let mappings = origin.child("discriminator").child("mapping");
        let origin = origin.child(word);
        let (mut variants, mut seen) = (Vec::new(), HashSet::new());
        for (index, variant) in list.iter().enumerate() {
            let ty = self.ty(&origin.child(&index.to_string()), variant.into()).0;
            if seen.insert(ty.clone()) {
                variants.push(ty);
            }
        }
        if variants.len() == 1 {
            return Shape::Alias(variants.remove(0));
        }
        let tag = data.discriminator.as_ref().map(|discriminator| {
            let mapping = discriminator.mapping.iter().map(|(value, target)| {
                // A mapping may name a component instead of pointing at it.
                let target = if target.contains(['#', '/']) {
                    target.clone()
                } else {
                    format!("#/components/schemas/{target}")
                };
                let place = mappings.child(value);
                (value.clone(), self.schema_reference(&place, &target))
            });
            let mapping: Vec<(String, Type)> = mapping.collect();
            (discriminator.property_name.clone(), mapping)
        });
        Shape::Union(Union { variants, tag })
    }

    /// A schema without a type, or with keywords that do not belong to its type.
    fn any(&mut self, origin: &Origin, any: &AnySchema, data: &SchemaData) -> Shape {
        if !any.one_of.is_empty() || !any.any_of.is_empty() {
            if any.properties.is_empty() && any.all_of.is_empty() {
                let (word, list) = if any.one_of.is_empty() {
                    ("anyOf", &any.any_of)
                } else {
                    ("oneOf", &any.one_of)
                };
                return self.union(origin, word, list, data);
            }
            self.diagnostics.left_untyped(
                origin,
                "the choice by `oneOf` or `anyOf` beside `properties` or `allOf`",
            );
        }
        if !any.properties.is_empty() || !any.all_of.is_empty() {
            let record = self.record(origin, &any.properties, &any.required);
            return if any.all_of.is_empty() {
                self.whole(origin, record)
            } else {
                self.all_of(origin, &any.all_of, record)
            };
        }
        if let Some(items) = &any.items {
            return Shape::Alias(
                self.element(&origin.child("items"), items.into()).list(),
            );
        }
        if let Some(texts) = choice_of(any) {
            return Shape::Choice(texts);
        }
        if !any.enumeration.is_empty() {
            self.diagnostics.left_untyped(origin, "which values are allowed");
        }
        let ty = match any.typ.as_deref() {
            Some("string") => Type::Scalar(Scalar::Text),
            Some("integer") => Type::Scalar(Scalar::Integer),
            Some("number") => Type::Scalar(Scalar::Decimal),
            Some("boolean") => Type::Scalar(Scalar::Bool),
            Some("array") => Type::Any.list(),
            Some("object") => Type::Map(Box::new(Type::Any)),
            Some(other) => return self.untyped(origin, &format!("type `{other}`")),
            None if !any.enumeration.is_empty() => type_of_values(&any.enumeration),
            None => data.example.as_ref().map_or(Type::Any, type_of_example),
        };
        required_of(&any.required, ty)
    }
}

/// What requires keys and has no fields: a record for now, since others that are made from it may have them.
fn required_of(required: &[String], ty: Type) -> Shape {
    if required.is_empty() || !matches!(ty, Type::Any | Type::Map(_)) {
        return Shape::Alias(ty);
    }
    let demanded = required.iter().map(|name| Demand::new(name)).collect();
    Shape::Record(Record { parts: vec![ty], demanded, ..Record::default() })
}

/// The texts that are allowed, null apart; nothing where another value is.
pub(super) fn choice_of(any: &AnySchema) -> Option<Vec<String>> {
    let is_text = any.typ.as_deref() == Some("string");
    let mut values = any.enumeration.iter().filter(|value| !value.is_null()).peekable();
    values.peek()?;
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        // YAML reads `1` and `true` without quotes as what they look like. What `1.10` was written as cannot be told.
        Value::Bool(_) if is_text => Some(value.to_string()),
        Value::Number(number) if is_text && !number.is_f64() => Some(value.to_string()),
        _ => None,
    };
    values.map(text).collect()
}

/// Whether null is among the values that are listed.
fn lists_null(kind: &SchemaKind) -> bool {
    matches!(kind, SchemaKind::Any(any) if any.enumeration.iter().any(Value::is_null))
}

/// The type of all values that are allowed, where a schema names none and they are not text.
fn type_of_values(values: &[Value]) -> Type {
    let all_are = |is_it: fn(&Value) -> bool| {
        values.iter().all(|value| value.is_null() || is_it(value))
            && !values.iter().all(Value::is_null)
    };
    if all_are(Value::is_i64) {
        Type::Scalar(Scalar::Integer)
    } else if all_are(Value::is_number) {
        Type::Scalar(Scalar::Decimal)
    } else if all_are(Value::is_boolean) {
        Type::Scalar(Scalar::Bool)
    } else {
        Type::Any
    }
}

/// What an example shows, where a schema says nothing.
fn type_of_example(example: &Value) -> Type {
    match example {
        Value::Bool(_) => Type::Scalar(Scalar::Bool),
        Value::Number(_) => Type::Scalar(Scalar::Decimal),
        Value::String(_) => Type::Scalar(Scalar::Text),
        Value::Null | Value::Array(_) | Value::Object(_) => Type::Any,
    }
}

fn string_shape(string: &StringType) -> Shape {
    let texts: Vec<String> = string.enumeration.iter().flatten().cloned().collect();
    if !texts.is_empty() {
        return Shape::Choice(texts);
    }
    Shape::Alias(Type::Scalar(match &string.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Scalar::Date,
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Scalar::DateTime,
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Scalar::Binary,
        VariantOrUnknownOrEmpty::Unknown(format) if format == "id" => Scalar::Id,
        _ => Scalar::Text,
    }))
}

fn number_scalar(number: &NumberType) -> Scalar {
    match number.format {
        VariantOrUnknownOrEmpty::Item(NumberFormat::Float | NumberFormat::Double) => {
            Scalar::Float
        }
        _ => Scalar::Decimal,
    }
}

/// Whether whole numbers of a format may be greater than those of 64 bits with a sign.
fn is_wide(format: &str) -> bool {
    const WIDE: [&str; 4] = ["decimal", "money", "ulong", "unsignedlong"];
    let format = format.to_ascii_lowercase().replace(['-', '_'], "");
    let bits = format.trim_start_matches('u').strip_prefix("int");
    let bits = bits.and_then(|bits| bits.parse::<u16>().ok()).unwrap_or_default();
    bits > 64
        || bits == 64 && format.starts_with('u')
        || format.starts_with("bigint")
        || WIDE.contains(&&*format)
}
