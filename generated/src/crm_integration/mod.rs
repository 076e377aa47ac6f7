// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Integration.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the crm_integration module.
#[derive(Debug, Clone)]
pub struct CrmIntegration {
    client: Client,
}

impl CrmIntegration {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Import customer using crm account id.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/crm/account/{crm_account_id}/import`.
    pub fn import_customer_using_crm_account_id(
        &self,
        crm_account_id: impl Into<Id>,
    ) -> operations::ImportCustomerUsingCrmAccountId {
        let mut request =
            self.client.request(&operations::IMPORT_CUSTOMER_USING_CRM_ACCOUNT_ID);
        let crm_account_id: Id = crm_account_id.into();
        request.path("crm_account_id", &crm_account_id);
        operations::ImportCustomerUsingCrmAccountId(request)
    }

    /// Import customer using crm contact id.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/crm/contact/{crm_contact_id}/import`.
    pub fn import_customer_using_crm_contact_id(
        &self,
        crm_contact_id: impl Into<Id>,
    ) -> operations::ImportCustomerUsingCrmContactId {
        let mut request =
            self.client.request(&operations::IMPORT_CUSTOMER_USING_CRM_CONTACT_ID);
        let crm_contact_id: Id = crm_contact_id.into();
        request.path("crm_contact_id", &crm_contact_id);
        operations::ImportCustomerUsingCrmContactId(request)
    }

    /// Import vendor using crm vendor id.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/crm/vendor/{crm_vendor_id}/import`.
    pub fn import_vendor_using_crm_vendor_id(
        &self,
        crm_vendor_id: impl Into<Id>,
    ) -> operations::ImportVendorUsingCrmVendorId {
        let mut request =
            self.client.request(&operations::IMPORT_VENDOR_USING_CRM_VENDOR_ID);
        let crm_vendor_id: Id = crm_vendor_id.into();
        request.path("crm_vendor_id", &crm_vendor_id);
        operations::ImportVendorUsingCrmVendorId(request)
    }

    /// Import item using crm product id.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/crm/item/{crm_product_id}/import`.
    pub fn import_item_using_crm_product_id(
        &self,
        crm_product_id: impl Into<Id>,
    ) -> operations::ImportItemUsingCrmProductIdCall {
        let mut request =
            self.client.request(&operations::IMPORT_ITEM_USING_CRM_PRODUCT_ID_CALL);
        let crm_product_id: Id = crm_product_id.into();
        request.path("crm_product_id", &crm_product_id);
        operations::ImportItemUsingCrmProductIdCall(request)
    }
}
