//! Every type of an API that is not written in place, by its id.

use super::{Definition, Shape, Type};
use crate::bounds;

/// Names a definition in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// Every type that is not written in place.
#[derive(Debug, Clone, Default)]
pub struct Types(Vec<Definition>);

impl Types {
    /// Adds one and names it.
    pub fn add(&mut self, definition: Definition) -> TypeId {
        self.0.push(definition);
        TypeId(self.0.len() - 1)
    }

    /// All of them with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &Definition)> {
        self.0.iter().enumerate().map(|(index, definition)| (TypeId(index), definition))
    }

    /// All of them, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (TypeId, &mut Definition)> {
        self.0
            .iter_mut()
            .enumerate()
            .map(|(index, definition)| (TypeId(index), definition))
    }

    /// What a type is behind its names. Of a chain that is longer than any should be, a name in its midst.
    pub fn resolved<'t>(&'t self, ty: &'t Type) -> &'t Type {
        let mut ty = ty.bare();
        for _ in 0..bounds::REFERENCE_CHAIN {
            let Type::Named(id) = ty else { break };
            let Shape::Alias(inner) = &self[*id].shape else { break };
            ty = inner.bare();
        }
        ty
    }

    /// The ids alone.
    pub fn ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.0.len()).map(TypeId)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::ops::Index<TypeId> for Types {
    type Output = Definition;

    fn index(&self, id: TypeId) -> &Definition {
        &self.0[id.0]
    }
}

impl std::ops::IndexMut<TypeId> for Types {
    fn index_mut(&mut self, id: TypeId) -> &mut Definition {
        &mut self.0[id.0]
    }
}
