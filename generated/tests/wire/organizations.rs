// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `organizations`.

use super::harness::*;

made! {
    client::organizations::OrganizationAddressRequest:
    new {
    }
    set {
        attention: String = "attention", address1: String = "address1",
        address2: String = "address2", city: String = "city", state: String = "state",
        state_code: String = "state_code", country: String = "country",
        zip: String = "zip", phone: String = "phone",
    }
}

decoded!(client::organizations::OrganizationFiscalYearStartMonth);

made! {
    client::organizations::OrganizationRequest:
    new {
        name: String = "name", currency_code: String = "currency_code",
        time_zone: String = "time_zone", portal_name: String = "portal_name",
    }
    set {
        fiscal_year_start_month: client::organizations::OrganizationFiscalYearStartMonth = "fiscal_year_start_month",
        date_format: String = "date_format", field_separator: String = "field_separator",
        language_code: String = "language_code", industry_type: String = "industry_type",
        industry_size: String = "industry_size", org_address: String = "org_address",
        remit_to_address: String = "remit_to_address",
        address: client::shared::LocationAddressRequest = "address",
    }
}

made! {
    client::organizations::UpdateOrganizationRequest:
    new {
    }
    set {
        name: String = "name",
        fiscal_year_start_month: client::organizations::OrganizationFiscalYearStartMonth = "fiscal_year_start_month",
        is_logo_uploaded: bool = "is_logo_uploaded", time_zone: String = "time_zone",
        date_format: String = "date_format", field_separator: String = "field_separator",
        language_code: String = "language_code", org_address: String = "org_address",
        remit_to_address: String = "remit_to_address",
        address: client::shared::LocationAddressRequest = "address",
        contact_name: String = "contact_name", phone: String = "phone",
        fax: String = "fax", website: String = "website", email: String = "email",
        currency_id: Id = "currency_id", companyid_label: String = "companyid_label",
        companyid_value: String = "companyid_value", taxid_label: String = "taxid_label",
        taxid_value: String = "taxid_value",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
    }
}

calls! {
    (organizations, given)
    list() {} => page::<client::organizations::Organization>();
    create(&given.must::<client::organizations::OrganizationRequest>("body")) {} => value::<client::organizations::Organization>();
    get(given.must::<Id>("path.organization_id")) {} => value::<client::organizations::Organization>();
    update(given.must::<Id>("path.organization_id"), &given.must::<client::organizations::UpdateOrganizationRequest>("body")) {} => value::<client::organizations::Organization>();
    list_for_user() {
        email: given.may::<String>("query.email"),
        show_same_currency_orgs_only: given.may::<bool>("query.show_same_currency_orgs_only"),
        show_admin_orgs_only: given.may::<bool>("query.show_admin_orgs_only"),
        start_trial: given.may::<bool>("query.startTrial"),
        show_active_orgs_only: given.may::<bool>("query.show_active_orgs_only"),
        app_name: given.may::<String>("query.app_name"),
    } => page::<client::organizations::Organization>();
    get_address() {} => value::<Value>();
    create_address(&given.must::<client::organizations::OrganizationAddressRequest>("body")) {} => value::<client::organizations::OrganizationAddress>();
    update_address(given.must::<Id>("path.address_id"), &given.must::<client::organizations::OrganizationAddressRequest>("body")) {} => value::<client::organizations::OrganizationAddress>();
    delete_address(given.must::<Id>("path.address_id")) {} => ack();
    copy_settings(given.must::<Id>("path.organization_id"), given.must::<String>("query.settings_to_copy")) {} => ack();
    downgrade_to_invoice(given.must::<Id>("path.organization_id")) {} => ack();
    upgrade_to_books(given.must::<Id>("path.organization_id")) {} => ack();
    mark_inactive(given.must::<Id>("path.organization_id")) {} => ack();
}
