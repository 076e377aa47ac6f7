// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `crm_integration`.

use super::harness::*;

calls! {
    (crm_integration, given)
    import_customer_using_account_id(given.must::<Id>("path.crm_account_id")) {} => value::<client::crm_integration::CrmIntegrationData>();
    import_customer_using_contact_id(given.must::<Id>("path.crm_contact_id")) {} => value::<client::crm_integration::CrmIntegrationData>();
    import_vendor_using_vendor_id(given.must::<Id>("path.crm_vendor_id")) {} => value::<client::crm_integration::CrmIntegrationData>();
    import_item_using_product_id(given.must::<Id>("path.crm_product_id")) {} => value::<client::crm_integration::ImportedItem>();
}
