// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 4 operations on `/crm`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/integration/>.

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

    /// Imports a customer using a CRM account ID.
    ///
    /// Sends `POST /crm/account/{crm_account_id}/import`, needs scope `ZohoBooks.contacts.CREATE`, and
    /// gives a [`CrmIntegrationData`] ([reference](https://www.zoho.com/books/api/v3/integration/)).
    #[doc = super::runtime::example!(r#"let data = client.crm_integration().import_customer_using_account_id("1001").await?;"#)]
    pub fn import_customer_using_account_id(
        &self,
        crm_account_id: impl Into<Id>,
    ) -> operations::ImportCustomerUsingAccountId {
        let mut request =
            self.client.request(operations::ImportCustomerUsingAccountId::ENDPOINT);
        request.path("crm_account_id", &crm_account_id.into());
        operations::ImportCustomerUsingAccountId::of(request)
    }

    /// Imports a customer using a CRM contact ID.
    ///
    /// Sends `POST /crm/contact/{crm_contact_id}/import`, needs scope `ZohoBooks.contacts.CREATE`, and
    /// gives a [`CrmIntegrationData`] ([reference](https://www.zoho.com/books/api/v3/integration/)).
    #[doc = super::runtime::example!(r#"let data = client.crm_integration().import_customer_using_contact_id("1001").await?;"#)]
    pub fn import_customer_using_contact_id(
        &self,
        crm_contact_id: impl Into<Id>,
    ) -> operations::ImportCustomerUsingContactId {
        let mut request =
            self.client.request(operations::ImportCustomerUsingContactId::ENDPOINT);
        request.path("crm_contact_id", &crm_contact_id.into());
        operations::ImportCustomerUsingContactId::of(request)
    }

    /// Imports a vendor using a CRM vendor ID.
    ///
    /// Sends `POST /crm/vendor/{crm_vendor_id}/import`, needs scope `ZohoBooks.contacts.CREATE`, and gives
    /// a [`CrmIntegrationData`] ([reference](https://www.zoho.com/books/api/v3/integration/)).
    #[doc = super::runtime::example!(r#"let data = client.crm_integration().import_vendor_using_vendor_id("1001").await?;"#)]
    pub fn import_vendor_using_vendor_id(
        &self,
        crm_vendor_id: impl Into<Id>,
    ) -> operations::ImportVendorUsingVendorId {
        let mut request =
            self.client.request(operations::ImportVendorUsingVendorId::ENDPOINT);
        request.path("crm_vendor_id", &crm_vendor_id.into());
        operations::ImportVendorUsingVendorId::of(request)
    }

    /// Imports an item using a CRM product ID.
    ///
    /// Sends `POST /crm/item/{crm_product_id}/import`, needs scope `ZohoBooks.settings.CREATE`, and gives
    /// an [`ImportedItem`] ([reference](https://www.zoho.com/books/api/v3/integration/)).
    #[doc = super::runtime::example!(r#"let data = client.crm_integration().import_item_using_product_id("1001").await?;"#)]
    pub fn import_item_using_product_id(
        &self,
        crm_product_id: impl Into<Id>,
    ) -> operations::ImportItemUsingProductId {
        let mut request =
            self.client.request(operations::ImportItemUsingProductId::ENDPOINT);
        request.path("crm_product_id", &crm_product_id.into());
        operations::ImportItemUsingProductId::of(request)
    }
}
