//! Visits every type of an API: the roots that operations hold, and what they reach.

use std::collections::{BTreeSet, VecDeque};

use super::{Api, Definition, Media, Operation, Shape, Type, TypeId};

/// Which way to look from an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What it sends.
    Sent,
    /// What it receives.
    Received,
}

impl Operation {
    /// The types an operation sends or receives.
    pub fn roots(&self, side: Side) -> Vec<&Type> {
        match side {
            Side::Sent => {
                let body = self.body.iter().filter_map(|body| body.media.ty());
                self.parameters
                    .iter()
                    .map(|parameter| &parameter.ty)
                    .chain(body)
                    .collect()
            }
            Side::Received => self.reply.ty().into_iter().collect(),
        }
    }

    /// The same, to be changed.
    pub fn roots_mut(&mut self, side: Side) -> Vec<&mut Type> {
        match side {
            Side::Sent => {
                let body = self.body.iter_mut().filter_map(|body| body.media.ty_mut());
                self.parameters
                    .iter_mut()
                    .map(|parameter| &mut parameter.ty)
                    .chain(body)
                    .collect()
            }
            Side::Received => self.reply.ty_mut().into_iter().collect(),
        }
    }
}

impl Media {
    /// The type of the body.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Form(ty) | Self::Multipart(ty) => Some(ty),
            Self::Empty | Self::Bytes(_) => None,
        }
    }

    /// The type of the body, to be changed.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Form(ty) | Self::Multipart(ty) => Some(ty),
            Self::Empty | Self::Bytes(_) => None,
        }
    }
}

impl Type {
    /// The definitions named in it.
    pub fn named(&self) -> Vec<TypeId> {
        match self {
            Self::Any | Self::Scalar(_) => Vec::new(),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => {
                inner.named()
            }
            Self::Named(id) => vec![*id],
        }
    }

    /// How many lists, maps and words that it may be null stand around what it is.
    pub fn depth(&self) -> usize {
        match self {
            Self::Any | Self::Scalar(_) | Self::Named(_) => 0,
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => {
                inner.depth() + 1
            }
        }
    }

    /// Rewrites each named definition in it.
    pub fn rename(&mut self, rename: &mut impl FnMut(TypeId) -> Type) {
        match self {
            Self::Any | Self::Scalar(_) => {}
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => {
                inner.rename(rename);
            }
            Self::Named(id) => *self = rename(*id),
        }
    }
}

impl Definition {
    /// The types that stand in it.
    pub fn types(&self) -> Vec<&Type> {
        match &self.shape {
            Shape::Alias(ty) => vec![ty],
            Shape::Record(record) => record
                .fields
                .iter()
                .map(|field| &field.ty)
                .chain(&record.parts)
                .collect(),
            Shape::Choice(_) => Vec::new(),
            Shape::Union(union) => {
                let tagged = union
                    .tag
                    .iter()
                    .flat_map(|(_, mapping)| mapping.iter().map(|(_, ty)| ty));
                union.variants.iter().chain(tagged).collect()
            }
        }
    }

    /// The same, to be changed.
    pub fn types_mut(&mut self) -> Vec<&mut Type> {
        match &mut self.shape {
            Shape::Alias(ty) => vec![ty],
            Shape::Record(record) => record
                .fields
                .iter_mut()
                .map(|field| &mut field.ty)
                .chain(&mut record.parts)
                .collect(),
            Shape::Choice(_) => Vec::new(),
            Shape::Union(union) => {
                let tagged = union
                    .tag
                    .iter_mut()
                    .flat_map(|(_, mapping)| mapping.iter_mut().map(|(_, ty)| ty));
                union.variants.iter_mut().chain(tagged).collect()
            }
        }
    }
}

impl Api {
    /// Every operation.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.modules.iter().flat_map(|module| &module.operations)
    }

    /// Every operation, to be changed.
    pub fn operations_mut(&mut self) -> impl Iterator<Item = &mut Operation> {
        self.modules.iter_mut().flat_map(|module| &mut module.operations)
    }

    /// Every definition that the operations reach on one side.
    pub fn reachable(&self, side: Side) -> BTreeSet<TypeId> {
        let roots = self.operations().flat_map(|operation| operation.roots(side));
        let lifted = self
            .client_parameters
            .iter()
            .filter(|_| side == Side::Sent)
            .map(|parameter| &parameter.ty);
        let mut queue: VecDeque<TypeId> =
            roots.chain(lifted).flat_map(Type::named).collect();
        let mut reached = BTreeSet::new();
        while let Some(id) = queue.pop_front() {
            if reached.insert(id) {
                queue.extend(self.types[id].types().into_iter().flat_map(Type::named));
            }
        }
        reached
    }

    /// Every type, wherever it stands.
    pub fn all_types_mut(&mut self) -> impl Iterator<Item = &mut Type> {
        let definitions =
            self.types.iter_mut().flat_map(|(_, definition)| definition.types_mut());
        let lifted =
            self.client_parameters.iter_mut().map(|parameter| &mut parameter.ty);
        let operations =
            self.modules.iter_mut().flat_map(|module| &mut module.operations).flat_map(
                |operation| {
                    let body =
                        operation.body.iter_mut().filter_map(|body| body.media.ty_mut());
                    let reply = operation.reply.ty_mut();
                    operation
                        .parameters
                        .iter_mut()
                        .map(|parameter| &mut parameter.ty)
                        .chain(body)
                        .chain(reply)
                },
            );
        definitions.chain(lifted).chain(operations)
    }
}
