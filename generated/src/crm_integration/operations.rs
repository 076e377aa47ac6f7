// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CrmIntegration`](super::CrmIntegration), before they are sent.

use super::super::runtime::{self, Answer, Endpoint, Method};
use super::models;

pub(super) static IMPORT_CUSTOMER_USING_ACCOUNT_ID: Endpoint = Endpoint {
    id: "import_customer_using_crm_account_id",
    method: Method::Post,
    path: "/crm/account/{crm_account_id}/import",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CrmIntegration::import_customer_using_account_id`](super::CrmIntegration::import_customer_using_account_id).
    ImportCustomerUsingAccountId -> models::CrmIntegrationData
}

pub(super) static IMPORT_CUSTOMER_USING_CONTACT_ID: Endpoint = Endpoint {
    id: "import_customer_using_crm_contact_id",
    method: Method::Post,
    path: "/crm/contact/{crm_contact_id}/import",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CrmIntegration::import_customer_using_contact_id`](super::CrmIntegration::import_customer_using_contact_id).
    ImportCustomerUsingContactId -> models::CrmIntegrationData
}

pub(super) static IMPORT_VENDOR_USING_VENDOR_ID: Endpoint = Endpoint {
    id: "import_vendor_using_crm_vendor_id",
    method: Method::Post,
    path: "/crm/vendor/{crm_vendor_id}/import",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CrmIntegration::import_vendor_using_vendor_id`](super::CrmIntegration::import_vendor_using_vendor_id).
    ImportVendorUsingVendorId -> models::CrmIntegrationData
}

pub(super) static IMPORT_ITEM_USING_PRODUCT_ID: Endpoint = Endpoint {
    id: "import_item_using_crm_product_id",
    method: Method::Post,
    path: "/crm/item/{crm_product_id}/import",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CrmIntegration::import_item_using_product_id`](super::CrmIntegration::import_item_using_product_id).
    ImportItemUsingProductId -> models::ImportItemUsingCrmProductId
}
