// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CrmIntegration`](super::CrmIntegration).

use super::super::runtime::{self, Id, Map, Value};

/// Crm integration data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmIntegrationData {
    pub contact_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CrmIntegrationData {
        contact_id,
    }
}

/// Import item using crm product id.
#[derive(Clone, Default)]
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
