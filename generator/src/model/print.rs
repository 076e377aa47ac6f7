//! The model as text: one line an operation, one line a field.

use std::fmt::{self, Write};

use super::{Api, Definition, Media, Operation, Reply, Shape, Type, TypeId, Types};

/// Prints a module.
pub fn module(api: &Api, index: usize) -> String {
    let module = &api.modules[index];
    let mut text = format!("module {}\n", module.name);
    for operation in &module.operations {
        // Writing to a string cannot fail.
        let _ = print_operation(&mut text, api, operation);
    }
    text
}

/// Prints a type.
pub fn definition(api: &Api, id: TypeId) -> String {
    let mut text = String::new();
    let _ = print_definition(&mut text, &api.types, id, &api.types[id]);
    text
}

fn print_operation(text: &mut String, api: &Api, operation: &Operation) -> fmt::Result {
    writeln!(
        text,
        "  {} {} {}",
        operation.id,
        operation.method.as_str(),
        operation.path
    )?;
    for parameter in &operation.parameters {
        let required = if parameter.required { "" } else { "?" };
        let place = format!("{:?}", parameter.place).to_lowercase();
        writeln!(
            text,
            "    {place} {}{required}: {}",
            parameter.name,
            show(&api.types, &parameter.ty)
        )?;
    }
    if let Some(key) = &operation.unique_key {
        writeln!(
            text,
            "    unique key in {}, {} and {}",
            key.field, key.value, key.create
        )?;
    }
    if let Some(body) = &operation.body {
        let media = match &body.media {
            Media::Empty => "nothing".to_owned(),
            Media::Json(ty) => show(&api.types, ty),
            Media::Form(ty) => format!("form of {}", show(&api.types, ty)),
            Media::Multipart(ty) => format!("multipart of {}", show(&api.types, ty)),
            Media::Bytes(media_type) => format!("bytes of {media_type}"),
        };
        writeln!(text, "    sends {media}")?;
        for part in &body.parts {
            writeln!(
                text,
                "    sends file {}{}",
                part.name,
                if part.repeated { ", several" } else { "" }
            )?;
        }
    }
    let reply = match &operation.reply {
        Reply::Nothing => "nothing".to_owned(),
        Reply::Ack => "acknowledgement".to_owned(),
        Reply::Undeclared => "what is not declared".to_owned(),
        Reply::Payload { key, ty } => format!("{key}: {}", show(&api.types, ty)),
        Reply::Page { key, item } => {
            format!("{key}: page of {}", show(&api.types, item))
        }
        Reply::Whole(ty) => show(&api.types, ty),
        Reply::Bytes => "bytes".to_owned(),
        Reply::Text => "text".to_owned(),
    };
    writeln!(text, "    gives {reply}")?;
    for twin in &operation.twins {
        writeln!(text, "    or gives {} ({})", twin.name, twin.accept)?;
    }
    Ok(())
}

fn print_definition(
    text: &mut String,
    types: &Types,
    id: TypeId,
    definition: &Definition,
) -> fmt::Result {
    let head = format!("{} {:?}", show(types, &Type::Named(id)), definition.direction);
    match &definition.shape {
        Shape::Alias(ty) => writeln!(text, "alias {head} = {}", show(types, ty)),
        Shape::Choice(values) => {
            writeln!(text, "choice {head} of {}", values.join(", "))
        }
        Shape::Union(union) => {
            let variants: Vec<String> =
                union.variants.iter().map(|ty| show(types, ty)).collect();
            writeln!(text, "union {head} of {}", variants.join(" | "))
        }
        Shape::Record(record) => {
            writeln!(text, "record {head}")?;
            for part in &record.parts {
                writeln!(text, "  all of {}", show(types, part))?;
            }
            for field in &record.fields {
                let required = if field.required { "" } else { "?" };
                writeln!(
                    text,
                    "  {}{required}: {}",
                    field.name,
                    show(types, &field.ty)
                )?;
            }
            Ok(())
        }
    }
}

/// Prints where a type is used.
pub fn show(types: &Types, ty: &Type) -> String {
    match ty {
        Type::Any => "any".into(),
        Type::Scalar(scalar) => format!("{scalar:?}").to_lowercase(),
        Type::List(item) => format!("list of {}", show(types, item)),
        Type::Map(item) => format!("map of {}", show(types, item)),
        Type::Nullable(inner) => format!("{} or null", show(types, inner)),
        Type::Named(id) if types[*id].name.is_empty() => format!("#{}", id.0),
        Type::Named(id) => format!("{}#{}", types[*id].name, id.0),
    }
}
