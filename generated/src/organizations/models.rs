// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Organizations`](super::Organizations).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    CustomField, CustomFieldEntryRequest, LocationAddress, LocationAddressRequest,
};

/// An organization, as [`Organizations::get`](super::Organizations::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Organization {
    pub organization_id: Option<Id>,
    pub name: Option<String>,
    pub is_default_org: Option<bool>,
    pub account_created_date: Option<Date>,
    pub time_zone: Option<String>,
    pub language_code: Option<String>,
    pub date_format: Option<String>,
    pub field_separator: Option<String>,
    pub fiscal_year_start_month: Option<Decimal>,
    pub contact_name: Option<String>,
    pub industry_type: Option<String>,
    pub industry_size: Option<String>,
    pub company_id_label: Option<String>,
    pub company_id_value: Option<String>,
    pub tax_id_label: Option<String>,
    pub tax_id_value: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub currency_format: Option<String>,
    pub price_precision: Option<Decimal>,
    pub org_address: Option<String>,
    pub remit_to_address: Option<String>,
    pub phone: Option<String>,
    pub fax: Option<String>,
    pub website: Option<String>,
    pub email: Option<String>,
    pub is_org_active: Option<bool>,
    pub address: Option<LocationAddress>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub plan_type: Option<Decimal>,
    pub tax_group_enabled: Option<bool>,
    pub zi_migration_status: Option<Decimal>,
    pub plan_name: Option<String>,
    pub plan_period: Option<String>,
    pub account_created_date_formatted: Option<String>,
    pub is_logo_uploaded: Option<String>,
    pub user_role: Option<String>,
    pub user_status: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Organization {
        organization_id, name, is_default_org, account_created_date,
        time_zone, language_code, date_format, field_separator,
        fiscal_year_start_month, contact_name, industry_type, industry_size,
        company_id_label, company_id_value, tax_id_label, tax_id_value,
        currency_id, currency_code, currency_symbol, currency_format,
        price_precision, org_address, remit_to_address, phone,
        fax, website, email, is_org_active,
        address, custom_fields, plan_type, tax_group_enabled,
        zi_migration_status, plan_name, plan_period, account_created_date_formatted,
        is_logo_uploaded, user_role, user_status,
    }
}

/// An organization address, as [`Organizations::create_address`](super::Organizations::create_address)
/// gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationAddress {
    pub organization_address_id: Option<Id>,
    pub attention: Option<String>,
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub zip: Option<String>,
    pub phone: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OrganizationAddress {
        organization_address_id, attention, address1, address2,
        city, state, country, zip,
        phone,
    }
}

/// An organization address, as [`Organizations::create_address`](super::Organizations::create_address)
/// sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationAddressRequest {
    pub attention: Option<String>,
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub state_code: Option<String>,
    pub country: Option<String>,
    pub zip: Option<String>,
    pub phone: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl OrganizationAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    OrganizationAddressRequest {
        set {
            attention: String, address1: String, address2: String, city: String,
            state: String, state_code: String, country: String, zip: String,
            phone: String,
        }
    }
}

runtime::request! {
    OrganizationAddressRequest {
        attention, address1, address2, city,
        state, state_code, country, zip,
        phone,
    }
}

runtime::choice! {
    /// What `fiscal_year_start_month` of [`OrganizationRequest`] may be.
    pub enum OrganizationFiscalYearStartMonth {
        January = "january",
        February = "february",
        March = "march",
        April = "april",
        May = "may",
        June = "june",
        July = "july",
        August = "august",
        September = "september",
        October = "october",
        November = "november",
        December = "december",
    }
}

/// An organization, as [`Organizations::create`](super::Organizations::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationRequest {
    pub name: String,
    pub fiscal_year_start_month: Option<OrganizationFiscalYearStartMonth>,
    pub currency_code: String,
    pub time_zone: String,
    pub date_format: Option<String>,
    pub field_separator: Option<String>,
    pub language_code: Option<String>,
    pub industry_type: Option<String>,
    pub industry_size: Option<String>,
    pub portal_name: String,
    pub org_address: Option<String>,
    pub remit_to_address: Option<String>,
    pub address: Option<LocationAddressRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl OrganizationRequest {
    /// A request with all that is required.
    pub fn new(
        name: impl Into<String>,
        currency_code: impl Into<String>,
        time_zone: impl Into<String>,
        portal_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            fiscal_year_start_month: None,
            currency_code: currency_code.into(),
            time_zone: time_zone.into(),
            date_format: None,
            field_separator: None,
            language_code: None,
            industry_type: None,
            industry_size: None,
            portal_name: portal_name.into(),
            org_address: None,
            remit_to_address: None,
            address: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    OrganizationRequest {
        set {
            fiscal_year_start_month: OrganizationFiscalYearStartMonth,
            date_format: String, field_separator: String, language_code: String,
            industry_type: String, industry_size: String, org_address: String,
            remit_to_address: String, address: LocationAddressRequest,
        }
    }
}

runtime::request! {
    OrganizationRequest new(
        name: String, currency_code: String, time_zone: String, portal_name: String,
    ) {
        name, fiscal_year_start_month, currency_code, time_zone,
        date_format, field_separator, language_code, industry_type,
        industry_size, portal_name, org_address, remit_to_address,
        address,
    }
}

/// What [`Organizations::update`](super::Organizations::update) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationRequest {
    pub name: Option<String>,
    pub fiscal_year_start_month: Option<OrganizationFiscalYearStartMonth>,
    pub is_logo_uploaded: Option<bool>,
    pub time_zone: Option<String>,
    pub date_format: Option<String>,
    pub field_separator: Option<String>,
    pub language_code: Option<String>,
    pub org_address: Option<String>,
    pub remit_to_address: Option<String>,
    pub address: Option<LocationAddressRequest>,
    pub contact_name: Option<String>,
    pub phone: Option<String>,
    pub fax: Option<String>,
    pub website: Option<String>,
    pub email: Option<String>,
    pub currency_id: Option<Id>,
    pub companyid_label: Option<String>,
    pub companyid_value: Option<String>,
    pub taxid_label: Option<String>,
    pub taxid_value: Option<String>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateOrganizationRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    UpdateOrganizationRequest {
        set {
            name: String, fiscal_year_start_month: OrganizationFiscalYearStartMonth,
            is_logo_uploaded: bool, time_zone: String, date_format: String,
            field_separator: String, language_code: String, org_address: String,
            remit_to_address: String, address: LocationAddressRequest,
            contact_name: String, phone: String, fax: String, website: String,
            email: String, currency_id: Id, companyid_label: String,
            companyid_value: String, taxid_label: String, taxid_value: String,
            custom_fields: Vec<CustomFieldEntryRequest>,
        }
    }
}

runtime::request! {
    UpdateOrganizationRequest {
        name, fiscal_year_start_month, is_logo_uploaded, time_zone,
        date_format, field_separator, language_code, org_address,
        remit_to_address, address, contact_name, phone,
        fax, website, email, currency_id,
        companyid_label, companyid_value, taxid_label, taxid_value,
        custom_fields,
    }
}
