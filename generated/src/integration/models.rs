// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Integration`](super::Integration).

use super::super::runtime::{self, Id, Map, Value};

/// Data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    pub contact_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Data {
        contact_id,
    }
}

/// Import item using crm product id response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportItemUsingCrmProductIdResponse {
    pub item_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ImportItemUsingCrmProductIdResponse {
        item_id,
    }
}
