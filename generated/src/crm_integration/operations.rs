// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CrmIntegration`](super::CrmIntegration), before they are sent.

use super::super::runtime;
use super::models;

runtime::calls! {
    /// A call of [`CrmIntegration::import_customer_using_account_id`](super::CrmIntegration::import_customer_using_account_id).
    ImportCustomerUsingAccountId -> models::CrmIntegrationData {
        Post "/crm/account/{crm_account_id}/import" => Key("data"),
        id: "import_customer_using_crm_account_id",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CrmIntegration::import_customer_using_contact_id`](super::CrmIntegration::import_customer_using_contact_id).
    ImportCustomerUsingContactId -> models::CrmIntegrationData {
        Post "/crm/contact/{crm_contact_id}/import" => Key("data"),
        id: "import_customer_using_crm_contact_id",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CrmIntegration::import_vendor_using_vendor_id`](super::CrmIntegration::import_vendor_using_vendor_id).
    ImportVendorUsingVendorId -> models::CrmIntegrationData {
        Post "/crm/vendor/{crm_vendor_id}/import" => Key("data"),
        id: "import_vendor_using_crm_vendor_id",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CrmIntegration::import_item_using_product_id`](super::CrmIntegration::import_item_using_product_id).
    ImportItemUsingProductId -> models::ImportedItem {
        Post "/crm/item/{crm_product_id}/import" => Key("data"),
        id: "import_item_using_crm_product_id",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }
}
