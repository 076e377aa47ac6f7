// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Integration`](super::Integration).

use super::super::runtime::{self, Id, Map, Value};

/// Import item using crm product id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportItemUsingCrmProductId {
    pub item_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ImportItemUsingCrmProductId {
        item_id,
    }
}

/// Integration data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntegrationData {
    pub contact_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    IntegrationData {
        contact_id,
    }
}
