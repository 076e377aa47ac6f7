// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CrmIntegration`](super::CrmIntegration).

use super::super::runtime::{self, Id, Map, Value};

/// Crm integration data, as
/// [`CrmIntegration::import_vendor_using_vendor_id`](super::CrmIntegration::import_vendor_using_vendor_id)
/// gives it.
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

/// An imported item, as
/// [`CrmIntegration::import_item_using_product_id`](super::CrmIntegration::import_item_using_product_id)
/// gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportedItem {
    pub item_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ImportedItem {
        item_id,
    }
}
