// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Contacts`](super::Contacts).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Add additional address request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAdditionalAddressRequest {
    /// At most 100 characters.
    pub attention: Option<String>,
    /// At most 500 characters.
    pub address: Option<String>,
    /// At most 255 characters.
    pub street2: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 100 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub zip: Option<String>,
    /// At most 100 characters.
    pub country: Option<String>,
    /// At most 50 characters.
    pub fax: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddAdditionalAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `street2`.
    #[must_use]
    pub fn street2(mut self, value: impl Into<String>) -> Self {
        self.street2 = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `fax`.
    #[must_use]
    pub fn fax(mut self, value: impl Into<String>) -> Self {
        self.fax = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

runtime::request! {
    AddAdditionalAddressRequest {
        attention, address, street2, city, state, zip, country, fax, phone, ..extra
    }
}

/// Address info.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressInfo {
    pub address_id: Option<Id>,
    /// At most 100 characters.
    pub attention: Option<String>,
    /// At most 500 characters.
    pub address: Option<String>,
    /// At most 255 characters.
    pub street2: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 100 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub zip: Option<String>,
    /// At most 100 characters.
    pub country: Option<String>,
    /// At most 50 characters.
    pub fax: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AddressInfo {
        address_id, attention, address, street2, city, state, zip, country, fax, phone,
    }
}

/// Billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddress {
    /// At most 100 characters.
    pub attention: Option<String>,
    /// At most 500 characters.
    pub address: Option<String>,
    /// At most 255 characters.
    pub street2: Option<String>,
    /// At most 100 characters.
    pub state_code: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 100 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub zip: Option<String>,
    /// At most 100 characters.
    pub country: Option<String>,
    /// At most 50 characters.
    pub fax: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BillingAddress {
        attention, address, street2, state_code, city, state, zip, country, fax, phone,
    }
}

/// Billing address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddressRequest {
    /// At most 100 characters.
    pub attention: Option<String>,
    /// At most 500 characters.
    pub address: Option<String>,
    /// At most 255 characters.
    pub street2: Option<String>,
    /// At most 100 characters.
    pub state_code: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 100 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub zip: Option<String>,
    /// At most 100 characters.
    pub country: Option<String>,
    /// At most 50 characters.
    pub fax: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BillingAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `street2`.
    #[must_use]
    pub fn street2(mut self, value: impl Into<String>) -> Self {
        self.street2 = Some(value.into());
        self
    }

    /// Sets `state_code`.
    #[must_use]
    pub fn state_code(mut self, value: impl Into<String>) -> Self {
        self.state_code = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `fax`.
    #[must_use]
    pub fn fax(mut self, value: impl Into<String>) -> Self {
        self.fax = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

runtime::request! {
    BillingAddressRequest {
        attention, address, street2, state_code, city, state, zip, country, fax, phone,
        ..extra
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreference {
    /// Only in: `SMS integration`.
    pub is_sms_enabled: Option<bool>,
    /// Only in: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CommunicationPreference {
        is_sms_enabled, is_whatsapp_enabled,
    }
}

/// Communication preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationPreferenceRequest {
    /// Only in: `SMS integration`.
    pub is_sms_enabled: Option<bool>,
    /// Only in: `WhatsApp integration`.
    pub is_whatsapp_enabled: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CommunicationPreferenceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `is_sms_enabled`.
    #[must_use]
    pub fn is_sms_enabled(mut self, value: bool) -> Self {
        self.is_sms_enabled = Some(value);
        self
    }

    /// Sets `is_whatsapp_enabled`.
    #[must_use]
    pub fn is_whatsapp_enabled(mut self, value: bool) -> Self {
        self.is_whatsapp_enabled = Some(value);
        self
    }
}

runtime::request! {
    CommunicationPreferenceRequest {
        is_sms_enabled, is_whatsapp_enabled, ..extra
    }
}

/// Contact bank account request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactBankAccountRequest {
    pub gateway: Option<String>,
    pub account_number: Option<String>,
    pub account_type: Option<String>,
    pub routing_number: Option<String>,
    pub check_number: Option<String>,
    pub bank_name: Option<String>,
    pub name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub beneficiary_name: Option<String>,
    pub street: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub zip: Option<String>,
    pub accept_license: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ContactBankAccountRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
        self
    }

    /// Sets `account_number`.
    #[must_use]
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets `account_type`.
    #[must_use]
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Sets `routing_number`.
    #[must_use]
    pub fn routing_number(mut self, value: impl Into<String>) -> Self {
        self.routing_number = Some(value.into());
        self
    }

    /// Sets `check_number`.
    #[must_use]
    pub fn check_number(mut self, value: impl Into<String>) -> Self {
        self.check_number = Some(value.into());
        self
    }

    /// Sets `bank_name`.
    #[must_use]
    pub fn bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Sets `beneficiary_name`.
    #[must_use]
    pub fn beneficiary_name(mut self, value: impl Into<String>) -> Self {
        self.beneficiary_name = Some(value.into());
        self
    }

    /// Sets `street`.
    #[must_use]
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.street = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }

    /// Sets `accept_license`.
    #[must_use]
    pub fn accept_license(mut self, value: bool) -> Self {
        self.accept_license = Some(value);
        self
    }
}

runtime::request! {
    ContactBankAccountRequest {
        gateway, account_number, account_type, routing_number, check_number, bank_name,
        name, first_name, last_name, beneficiary_name, street, city, state, country, zip,
        accept_license, ..extra
    }
}

/// Contact card request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCardRequest {
    pub card_token: Option<String>,
    pub gateway: Option<String>,
    pub card_number: Option<String>,
    pub cvv: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub zip: Option<String>,
    pub expire_month: Option<i64>,
    pub expire_year: Option<i64>,
    pub is_primary: Option<bool>,
    pub is_backup: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ContactCardRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `card_token`.
    #[must_use]
    pub fn card_token(mut self, value: impl Into<String>) -> Self {
        self.card_token = Some(value.into());
        self
    }

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
        self
    }

    /// Sets `card_number`.
    #[must_use]
    pub fn card_number(mut self, value: impl Into<String>) -> Self {
        self.card_number = Some(value.into());
        self
    }

    /// Sets `cvv`.
    #[must_use]
    pub fn cvv(mut self, value: impl Into<String>) -> Self {
        self.cvv = Some(value.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }

    /// Sets `expire_month`.
    #[must_use]
    pub fn expire_month(mut self, value: i64) -> Self {
        self.expire_month = Some(value);
        self
    }

    /// Sets `expire_year`.
    #[must_use]
    pub fn expire_year(mut self, value: i64) -> Self {
        self.expire_year = Some(value);
        self
    }

    /// Sets `is_primary`.
    #[must_use]
    pub fn is_primary(mut self, value: bool) -> Self {
        self.is_primary = Some(value);
        self
    }

    /// Sets `is_backup`.
    #[must_use]
    pub fn is_backup(mut self, value: bool) -> Self {
        self.is_backup = Some(value);
        self
    }
}

runtime::request! {
    ContactCardRequest {
        card_token, gateway, card_number, cvv, first_name, last_name, address, city,
        state, country, zip, expire_month, expire_year, is_primary, is_backup, ..extra
    }
}

/// Contact comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ContactCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    ContactCommentRequest {
        description, ..extra
    }
}

/// Create a contact request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAContactRequest {
    pub contact_name: String,
    /// At most 200 characters.
    pub company_name: Option<String>,
    pub website: Option<String>,
    pub language_code: Option<CreateAContactRequestLanguageCode>,
    pub contact_type: Option<CreateAContactRequestContactType>,
    pub customer_sub_type: Option<CreateAContactRequestCustomerSubType>,
    pub credit_limit: Option<Decimal>,
    /// At most 200 characters.
    pub pricebook_id: Option<Id>,
    /// At most 200 characters.
    pub contact_number: Option<String>,
    pub ignore_auto_number_generation: Option<bool>,
    pub tags: Option<Vec<UpdateAContactRequestTags>>,
    pub is_portal_enabled: Option<bool>,
    pub currency_id: Option<Id>,
    pub payment_terms: Option<i64>,
    /// At most 200 characters.
    pub payment_terms_label: Option<String>,
    pub notes: Option<String>,
    pub billing_address: Option<BillingAddressRequest>,
    pub shipping_address: Option<ShippingAddressRequest>,
    pub contact_persons: Option<Vec<CreateAContactRequestContactPersons>>,
    pub default_templates: Option<DefaultTemplatesRequest>,
    pub custom_fields: Option<Vec<CreateAContactRequestCustomFields>>,
    pub opening_balances: Option<Vec<UpdateAContactRequestOpeningBalances>>,
    /// Only in: `uk`, `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    pub owner_id: Option<Id>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_reg_no: Option<String>,
    /// Only in: `ke`.
    pub tax_exemption_certificate_number: Option<String>,
    /// Only in: `uk`, `gcc`, `Avalara Integration`.
    pub country_code: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<CreateAContactRequestVatTreatment>,
    /// Without it the service takes `vat_not_registered`. Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<CreateAContactRequestTaxTreatment>,
    /// Only in: `mx`.
    pub tax_regime: Option<CreateAContactRequestTaxRegime>,
    /// Only in: `mx`.
    pub legal_name: Option<String>,
    /// Only in: `mx`.
    pub is_tds_registered: Option<bool>,
    /// Only in: `in`.
    pub place_of_contact: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateAContactRequestGstTreatment>,
    pub tax_authority_name: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Only in: `us`, `ca`, `au`, `in`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`, `ca`, `au`, `in`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `us`, `ca`, `au`, `in`, `mx`, `ke`, `za`.
    pub is_taxable: Option<bool>,
    /// At most 100 characters.
    pub facebook: Option<String>,
    /// At most 100 characters.
    pub twitter: Option<String>,
    /// Only in: `us`.
    pub track_1099: Option<bool>,
    /// Only in: `us`.
    pub tax_id_type: Option<String>,
    /// Only in: `us`.
    pub tax_id_value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAContactRequest {
    /// A request with all that is required.
    pub fn new(contact_name: impl Into<String>) -> Self {
        Self {
            contact_name: contact_name.into(),
            company_name: None,
            website: None,
            language_code: None,
            contact_type: None,
            customer_sub_type: None,
            credit_limit: None,
            pricebook_id: None,
            contact_number: None,
            ignore_auto_number_generation: None,
            tags: None,
            is_portal_enabled: None,
            currency_id: None,
            payment_terms: None,
            payment_terms_label: None,
            notes: None,
            billing_address: None,
            shipping_address: None,
            contact_persons: None,
            default_templates: None,
            custom_fields: None,
            opening_balances: None,
            vat_reg_no: None,
            owner_id: None,
            tax_reg_no: None,
            tax_exemption_certificate_number: None,
            country_code: None,
            vat_treatment: None,
            tax_treatment: None,
            tax_regime: None,
            legal_name: None,
            is_tds_registered: None,
            place_of_contact: None,
            gst_no: None,
            gst_treatment: None,
            tax_authority_name: None,
            avatax_exempt_no: None,
            avatax_use_code: None,
            tax_exemption_id: None,
            tax_exemption_code: None,
            tax_authority_id: None,
            tax_id: None,
            tds_tax_id: None,
            is_taxable: None,
            facebook: None,
            twitter: None,
            track_1099: None,
            tax_id_type: None,
            tax_id_value: None,
            extra: Map::new(),
        }
    }

    /// Sets `company_name`.
    #[must_use]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }

    /// Sets `language_code`.
    #[must_use]
    pub fn language_code(
        mut self,
        value: impl Into<CreateAContactRequestLanguageCode>,
    ) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets `contact_type`.
    #[must_use]
    pub fn contact_type(
        mut self,
        value: impl Into<CreateAContactRequestContactType>,
    ) -> Self {
        self.contact_type = Some(value.into());
        self
    }

    /// Sets `customer_sub_type`.
    #[must_use]
    pub fn customer_sub_type(
        mut self,
        value: impl Into<CreateAContactRequestCustomerSubType>,
    ) -> Self {
        self.customer_sub_type = Some(value.into());
        self
    }

    /// Sets `credit_limit`.
    #[must_use]
    pub fn credit_limit(mut self, value: impl Into<Decimal>) -> Self {
        self.credit_limit = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `contact_number`.
    #[must_use]
    pub fn contact_number(mut self, value: impl Into<String>) -> Self {
        self.contact_number = Some(value.into());
        self
    }

    /// Sets `ignore_auto_number_generation`.
    #[must_use]
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.ignore_auto_number_generation = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAContactRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `is_portal_enabled`.
    #[must_use]
    pub fn is_portal_enabled(mut self, value: bool) -> Self {
        self.is_portal_enabled = Some(value);
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `payment_terms`.
    #[must_use]
    pub fn payment_terms(mut self, value: i64) -> Self {
        self.payment_terms = Some(value);
        self
    }

    /// Sets `payment_terms_label`.
    #[must_use]
    pub fn payment_terms_label(mut self, value: impl Into<String>) -> Self {
        self.payment_terms_label = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `billing_address`.
    #[must_use]
    pub fn billing_address(mut self, value: impl Into<BillingAddressRequest>) -> Self {
        self.billing_address = Some(value.into());
        self
    }

    /// Sets `shipping_address`.
    #[must_use]
    pub fn shipping_address(mut self, value: impl Into<ShippingAddressRequest>) -> Self {
        self.shipping_address = Some(value.into());
        self
    }

    /// Sets `contact_persons`.
    #[must_use]
    pub fn contact_persons(
        mut self,
        value: impl Into<Vec<CreateAContactRequestContactPersons>>,
    ) -> Self {
        self.contact_persons = Some(value.into());
        self
    }

    /// Sets `default_templates`.
    #[must_use]
    pub fn default_templates(
        mut self,
        value: impl Into<DefaultTemplatesRequest>,
    ) -> Self {
        self.default_templates = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAContactRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `opening_balances`.
    #[must_use]
    pub fn opening_balances(
        mut self,
        value: impl Into<Vec<UpdateAContactRequestOpeningBalances>>,
    ) -> Self {
        self.opening_balances = Some(value.into());
        self
    }

    /// Sets `vat_reg_no`.
    #[must_use]
    pub fn vat_reg_no(mut self, value: impl Into<String>) -> Self {
        self.vat_reg_no = Some(value.into());
        self
    }

    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<Id>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `tax_reg_no`.
    #[must_use]
    pub fn tax_reg_no(mut self, value: impl Into<String>) -> Self {
        self.tax_reg_no = Some(value.into());
        self
    }

    /// Sets `tax_exemption_certificate_number`.
    #[must_use]
    pub fn tax_exemption_certificate_number(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_certificate_number = Some(value.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(
        mut self,
        value: impl Into<CreateAContactRequestVatTreatment>,
    ) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(
        mut self,
        value: impl Into<CreateAContactRequestTaxTreatment>,
    ) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `tax_regime`.
    #[must_use]
    pub fn tax_regime(
        mut self,
        value: impl Into<CreateAContactRequestTaxRegime>,
    ) -> Self {
        self.tax_regime = Some(value.into());
        self
    }

    /// Sets `legal_name`.
    #[must_use]
    pub fn legal_name(mut self, value: impl Into<String>) -> Self {
        self.legal_name = Some(value.into());
        self
    }

    /// Sets `is_tds_registered`.
    #[must_use]
    pub fn is_tds_registered(mut self, value: bool) -> Self {
        self.is_tds_registered = Some(value);
        self
    }

    /// Sets `place_of_contact`.
    #[must_use]
    pub fn place_of_contact(mut self, value: impl Into<String>) -> Self {
        self.place_of_contact = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<CreateAContactRequestGstTreatment>,
    ) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `tax_authority_name`.
    #[must_use]
    pub fn tax_authority_name(mut self, value: impl Into<String>) -> Self {
        self.tax_authority_name = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tds_tax_id`.
    #[must_use]
    pub fn tds_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tds_tax_id = Some(value.into());
        self
    }

    /// Sets `is_taxable`.
    #[must_use]
    pub fn is_taxable(mut self, value: bool) -> Self {
        self.is_taxable = Some(value);
        self
    }

    /// Sets `facebook`.
    #[must_use]
    pub fn facebook(mut self, value: impl Into<String>) -> Self {
        self.facebook = Some(value.into());
        self
    }

    /// Sets `twitter`.
    #[must_use]
    pub fn twitter(mut self, value: impl Into<String>) -> Self {
        self.twitter = Some(value.into());
        self
    }

    /// Sets `track_1099`.
    #[must_use]
    pub fn track_1099(mut self, value: bool) -> Self {
        self.track_1099 = Some(value);
        self
    }

    /// Sets `tax_id_type`.
    #[must_use]
    pub fn tax_id_type(mut self, value: impl Into<String>) -> Self {
        self.tax_id_type = Some(value.into());
        self
    }

    /// Sets `tax_id_value`.
    #[must_use]
    pub fn tax_id_value(mut self, value: impl Into<String>) -> Self {
        self.tax_id_value = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAContactRequest {
        contact_name, company_name, website, language_code, contact_type,
        customer_sub_type, credit_limit, pricebook_id, contact_number,
        ignore_auto_number_generation, tags, is_portal_enabled, currency_id,
        payment_terms, payment_terms_label, notes, billing_address, shipping_address,
        contact_persons, default_templates, custom_fields, opening_balances, vat_reg_no,
        owner_id, tax_reg_no, tax_exemption_certificate_number, country_code,
        vat_treatment, tax_treatment, tax_regime, legal_name, is_tds_registered,
        place_of_contact, gst_no, gst_treatment, tax_authority_name, avatax_exempt_no,
        avatax_use_code, tax_exemption_id, tax_exemption_code, tax_authority_id, tax_id,
        tds_tax_id, is_taxable, facebook, twitter, track_1099, tax_id_type, tax_id_value,
        ..extra
    }
}

/// Create a contact request contact persons.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAContactRequestContactPersons {
    /// At most 25 characters.
    pub salutation: Option<String>,
    /// At most 100 characters.
    pub first_name: Option<String>,
    /// At most 100 characters.
    pub last_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 50 characters.
    pub mobile: Option<String>,
    /// At most 100 characters.
    pub designation: Option<String>,
    /// At most 50 characters.
    pub department: Option<String>,
    /// At most 50 characters.
    pub skype: Option<String>,
    pub is_primary_contact: Option<bool>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    pub enable_portal: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAContactRequestContactPersons {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `salutation`.
    #[must_use]
    pub fn salutation(mut self, value: impl Into<String>) -> Self {
        self.salutation = Some(value.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }

    /// Sets `designation`.
    #[must_use]
    pub fn designation(mut self, value: impl Into<String>) -> Self {
        self.designation = Some(value.into());
        self
    }

    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, value: impl Into<String>) -> Self {
        self.department = Some(value.into());
        self
    }

    /// Sets `skype`.
    #[must_use]
    pub fn skype(mut self, value: impl Into<String>) -> Self {
        self.skype = Some(value.into());
        self
    }

    /// Sets `is_primary_contact`.
    #[must_use]
    pub fn is_primary_contact(mut self, value: bool) -> Self {
        self.is_primary_contact = Some(value);
        self
    }

    /// Sets `communication_preference`.
    #[must_use]
    pub fn communication_preference(
        mut self,
        value: impl Into<CommunicationPreferenceRequest>,
    ) -> Self {
        self.communication_preference = Some(value.into());
        self
    }

    /// Sets `enable_portal`.
    #[must_use]
    pub fn enable_portal(mut self, value: bool) -> Self {
        self.enable_portal = Some(value);
        self
    }
}

runtime::request! {
    CreateAContactRequestContactPersons {
        salutation, first_name, last_name, email, phone, mobile, designation, department,
        skype, is_primary_contact, communication_preference, enable_portal, ..extra
    }
}

runtime::choice! {
    /// Create a contact request contact type.
    pub enum CreateAContactRequestContactType {
        Customer = "customer",
        Vendor = "vendor",
    }
}

/// Create a contact request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAContactRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAContactRequestCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAContactRequestCustomFields {
        index, value, ..extra
    }
}

runtime::choice! {
    /// Create a contact request customer sub type.
    pub enum CreateAContactRequestCustomerSubType {
        Individual = "individual",
        Business = "business",
    }
}

runtime::choice! {
    /// Create a contact request gst treatment.
    pub enum CreateAContactRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

runtime::choice! {
    /// Create a contact request language code.
    pub enum CreateAContactRequestLanguageCode {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        Ja = "ja",
        Nl = "nl",
        Pt = "pt",
        PtBr = "pt_br",
        Sv = "sv",
        Zh = "zh",
        EnGb = "en_gb",
    }
}

runtime::choice! {
    /// Create a contact request tax regime.
    pub enum CreateAContactRequestTaxRegime {
        GeneralLegalPerson = "general_legal_person",
        LegalEntitiesNonProfit = "legal_entities_non_profit",
        ResidentAbroad = "resident_abroad",
        ProductionCooperativeSocieties = "production_cooperative_societies",
        AgriculturalLivestock = "agricultural_livestock",
        OptionalGroupOfCompanies = "optional_group_of_companies",
        Coordinated = "coordinated",
        SimplifiedTrust = "simplified_trust",
        WagesSalariesIncome = "wages_salaries_income",
        Lease = "lease",
        PropertyDisposalAcquisition = "property_disposal_acquisition",
        OtherIncome = "other_income",
        DividentIncome = "divident_income",
        IndividualBusinessProfessional = "individual_business_professional",
        InterestIncome = "interest_income",
        IncomeObtainingPrice = "income_obtaining_price",
        NoTaxObligation = "no_tax_obligation",
        TaxIncorporation = "tax_incorporation",
        IncomeThroughTechnologyPlatform = "income_through_technology_platform",
    }
}

runtime::choice! {
    /// Create a contact request tax treatment.
    pub enum CreateAContactRequestTaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

runtime::choice! {
    /// Create a contact request vat treatment.
    pub enum CreateAContactRequestVatTreatment {
        Uk = "uk",
        EuVatRegistered = "eu_vat_registered",
        Overseas = "overseas",
    }
}

/// Create contact response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContactResponse {
    pub contact_id: Option<Id>,
    pub contact_name: Option<String>,
    /// At most 200 characters.
    pub company_name: Option<String>,
    pub has_transaction: Option<bool>,
    pub contact_type: Option<CreateContactResponseContactType>,
    pub customer_sub_type: Option<CreateContactResponseCustomerSubType>,
    pub credit_limit: Option<Decimal>,
    pub is_portal_enabled: Option<bool>,
    pub language_code: Option<CreateContactResponseLanguageCode>,
    /// Only in: `us`, `ca`, `au`, `in`, `mx`, `ke`, `za`.
    pub is_taxable: Option<bool>,
    /// Only in: `in`, `us`.
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    /// Only in: `in`.
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `us`, `ca`, `au`, `in`.
    pub tax_exemption_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    /// Only in: `us`, `ca`, `au`, `in`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`.
    pub place_of_contact: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<CreateContactResponseVatTreatment>,
    /// Without it the service takes `vat_not_registered`. Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<CreateContactResponseTaxTreatment>,
    /// Only in: `ke`.
    pub tax_exemption_certificate_number: Option<String>,
    /// Only in: `mx`.
    pub tax_regime: Option<CreateContactResponseTaxRegime>,
    /// Only in: `mx`.
    pub legal_name: Option<String>,
    /// Only in: `mx`.
    pub is_tds_registered: Option<bool>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateContactResponseGstTreatment>,
    pub is_linked_with_zohocrm: Option<bool>,
    pub website: Option<String>,
    pub owner_id: Option<Id>,
    pub primary_contact_id: Option<Id>,
    /// At most 200 characters.
    pub pricebook_id: Option<Id>,
    /// At most 200 characters.
    pub contact_number: Option<String>,
    pub ignore_auto_number_generation: Option<bool>,
    pub payment_terms: Option<i64>,
    /// At most 200 characters.
    pub payment_terms_label: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub opening_balances:
        Option<Vec<UpdateContactUsingCustomFieldResponseOpeningBalances>>,
    pub outstanding_receivable_amount: Option<Decimal>,
    pub outstanding_receivable_amount_bcy: Option<Decimal>,
    pub unused_credits_receivable_amount: Option<Decimal>,
    pub unused_credits_receivable_amount_bcy: Option<Decimal>,
    pub status: Option<CreateContactResponseStatus>,
    pub payment_reminder_enabled: Option<bool>,
    pub custom_fields: Option<Vec<UpdateContactUsingCustomFieldResponseCustomFields>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    /// At most 100 characters.
    pub facebook: Option<String>,
    /// At most 100 characters.
    pub twitter: Option<String>,
    pub contact_persons: Option<Vec<CreateContactResponseContactPersons>>,
    pub default_templates: Option<DefaultTemplates>,
    pub notes: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateContactResponse {
        contact_id, contact_name, company_name, has_transaction, contact_type,
        customer_sub_type, credit_limit, is_portal_enabled, language_code, is_taxable,
        tax_id, tds_tax_id, tax_name, tax_percentage, tax_authority_id, tax_exemption_id,
        tax_authority_name, tax_exemption_code, place_of_contact, gst_no, vat_treatment,
        tax_treatment, tax_exemption_certificate_number, tax_regime, legal_name,
        is_tds_registered, gst_treatment, is_linked_with_zohocrm, website, owner_id,
        primary_contact_id, pricebook_id, contact_number, ignore_auto_number_generation,
        payment_terms, payment_terms_label, currency_id, currency_code, currency_symbol,
        opening_balances, outstanding_receivable_amount,
        outstanding_receivable_amount_bcy, unused_credits_receivable_amount,
        unused_credits_receivable_amount_bcy, status, payment_reminder_enabled,
        custom_fields, billing_address, shipping_address, facebook, twitter,
        contact_persons, default_templates, notes, created_time, last_modified_time,
    }
}

/// Create contact response contact persons.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContactResponseContactPersons {
    pub contact_person_id: Option<Id>,
    /// At most 25 characters.
    pub salutation: Option<String>,
    /// At most 100 characters.
    pub first_name: Option<String>,
    /// At most 100 characters.
    pub last_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 50 characters.
    pub mobile: Option<String>,
    /// At most 100 characters.
    pub designation: Option<String>,
    /// At most 50 characters.
    pub department: Option<String>,
    /// At most 50 characters.
    pub skype: Option<String>,
    pub is_primary_contact: Option<bool>,
    pub communication_preference: Option<CommunicationPreference>,
    pub enable_portal: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateContactResponseContactPersons {
        contact_person_id, salutation, first_name, last_name, email, phone, mobile,
        designation, department, skype, is_primary_contact, communication_preference,
        enable_portal,
    }
}

runtime::choice! {
    /// Create contact response contact type.
    pub enum CreateContactResponseContactType {
        Customer = "customer",
        Vendor = "vendor",
    }
}

runtime::choice! {
    /// Create contact response customer sub type.
    pub enum CreateContactResponseCustomerSubType {
        Individual = "individual",
        Business = "business",
    }
}

runtime::choice! {
    /// Create contact response gst treatment.
    pub enum CreateContactResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

runtime::choice! {
    /// Create contact response language code.
    pub enum CreateContactResponseLanguageCode {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        Ja = "ja",
        Nl = "nl",
        Pt = "pt",
        PtBr = "pt_br",
        Sv = "sv",
        Zh = "zh",
        EnGb = "en_gb",
    }
}

runtime::choice! {
    /// Create contact response status.
    pub enum CreateContactResponseStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

runtime::choice! {
    /// Create contact response tax regime.
    pub enum CreateContactResponseTaxRegime {
        GeneralLegalPerson = "general_legal_person",
        LegalEntitiesNonProfit = "legal_entities_non_profit",
        ResidentAbroad = "resident_abroad",
        ProductionCooperativeSocieties = "production_cooperative_societies",
        AgriculturalLivestock = "agricultural_livestock",
        OptionalGroupOfCompanies = "optional_group_of_companies",
        Coordinated = "coordinated",
        SimplifiedTrust = "simplified_trust",
        WagesSalariesIncome = "wages_salaries_income",
        Lease = "lease",
        PropertyDisposalAcquisition = "property_disposal_acquisition",
        OtherIncome = "other_income",
        DividentIncome = "divident_income",
        IndividualBusinessProfessional = "individual_business_professional",
        InterestIncome = "interest_income",
        IncomeObtainingPrice = "income_obtaining_price",
        NoTaxObligation = "no_tax_obligation",
        TaxIncorporation = "tax_incorporation",
        IncomeThroughTechnologyPlatform = "income_through_technology_platform",
    }
}

runtime::choice! {
    /// Create contact response tax treatment.
    pub enum CreateContactResponseTaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

runtime::choice! {
    /// Create contact response vat treatment.
    pub enum CreateContactResponseVatTreatment {
        Uk = "uk",
        EuVatRegistered = "eu_vat_registered",
        Overseas = "overseas",
    }
}

/// Default templates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultTemplates {
    pub invoice_template_id: Option<Id>,
    pub estimate_template_id: Option<Id>,
    pub creditnote_template_id: Option<Id>,
    pub purchaseorder_template_id: Option<Id>,
    pub salesorder_template_id: Option<Id>,
    pub retainerinvoice_template_id: Option<Id>,
    pub paymentthankyou_template_id: Option<Id>,
    pub retainerinvoice_paymentthankyou_template_id: Option<Id>,
    pub invoice_email_template_id: Option<Id>,
    pub estimate_email_template_id: Option<Id>,
    pub creditnote_email_template_id: Option<Id>,
    pub purchaseorder_email_template_id: Option<Id>,
    pub salesorder_email_template_id: Option<Id>,
    pub retainerinvoice_email_template_id: Option<Id>,
    pub paymentthankyou_email_template_id: Option<Id>,
    pub retainerinvoice_paymentthankyou_email_template_id: Option<Id>,
    pub statement_template_id: Option<Id>,
    pub payment_remittance_email_template_id: Option<Id>,
    pub bill_template_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    DefaultTemplates {
        invoice_template_id, estimate_template_id, creditnote_template_id,
        purchaseorder_template_id, salesorder_template_id, retainerinvoice_template_id,
        paymentthankyou_template_id, retainerinvoice_paymentthankyou_template_id,
        invoice_email_template_id, estimate_email_template_id,
        creditnote_email_template_id, purchaseorder_email_template_id,
        salesorder_email_template_id, retainerinvoice_email_template_id,
        paymentthankyou_email_template_id,
        retainerinvoice_paymentthankyou_email_template_id, statement_template_id,
        payment_remittance_email_template_id, bill_template_id,
    }
}

/// Default templates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultTemplatesRequest {
    pub invoice_template_id: Option<Id>,
    pub estimate_template_id: Option<Id>,
    pub creditnote_template_id: Option<Id>,
    pub purchaseorder_template_id: Option<Id>,
    pub salesorder_template_id: Option<Id>,
    pub retainerinvoice_template_id: Option<Id>,
    pub paymentthankyou_template_id: Option<Id>,
    pub retainerinvoice_paymentthankyou_template_id: Option<Id>,
    pub invoice_email_template_id: Option<Id>,
    pub estimate_email_template_id: Option<Id>,
    pub creditnote_email_template_id: Option<Id>,
    pub purchaseorder_email_template_id: Option<Id>,
    pub salesorder_email_template_id: Option<Id>,
    pub retainerinvoice_email_template_id: Option<Id>,
    pub paymentthankyou_email_template_id: Option<Id>,
    pub retainerinvoice_paymentthankyou_email_template_id: Option<Id>,
    pub statement_template_id: Option<Id>,
    pub payment_remittance_email_template_id: Option<Id>,
    pub bill_template_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl DefaultTemplatesRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `invoice_template_id`.
    #[must_use]
    pub fn invoice_template_id(mut self, value: impl Into<Id>) -> Self {
        self.invoice_template_id = Some(value.into());
        self
    }

    /// Sets `estimate_template_id`.
    #[must_use]
    pub fn estimate_template_id(mut self, value: impl Into<Id>) -> Self {
        self.estimate_template_id = Some(value.into());
        self
    }

    /// Sets `creditnote_template_id`.
    #[must_use]
    pub fn creditnote_template_id(mut self, value: impl Into<Id>) -> Self {
        self.creditnote_template_id = Some(value.into());
        self
    }

    /// Sets `purchaseorder_template_id`.
    #[must_use]
    pub fn purchaseorder_template_id(mut self, value: impl Into<Id>) -> Self {
        self.purchaseorder_template_id = Some(value.into());
        self
    }

    /// Sets `salesorder_template_id`.
    #[must_use]
    pub fn salesorder_template_id(mut self, value: impl Into<Id>) -> Self {
        self.salesorder_template_id = Some(value.into());
        self
    }

    /// Sets `retainerinvoice_template_id`.
    #[must_use]
    pub fn retainerinvoice_template_id(mut self, value: impl Into<Id>) -> Self {
        self.retainerinvoice_template_id = Some(value.into());
        self
    }

    /// Sets `paymentthankyou_template_id`.
    #[must_use]
    pub fn paymentthankyou_template_id(mut self, value: impl Into<Id>) -> Self {
        self.paymentthankyou_template_id = Some(value.into());
        self
    }

    /// Sets `retainerinvoice_paymentthankyou_template_id`.
    #[must_use]
    pub fn retainerinvoice_paymentthankyou_template_id(
        mut self,
        value: impl Into<Id>,
    ) -> Self {
        self.retainerinvoice_paymentthankyou_template_id = Some(value.into());
        self
    }

    /// Sets `invoice_email_template_id`.
    #[must_use]
    pub fn invoice_email_template_id(mut self, value: impl Into<Id>) -> Self {
        self.invoice_email_template_id = Some(value.into());
        self
    }

    /// Sets `estimate_email_template_id`.
    #[must_use]
    pub fn estimate_email_template_id(mut self, value: impl Into<Id>) -> Self {
        self.estimate_email_template_id = Some(value.into());
        self
    }

    /// Sets `creditnote_email_template_id`.
    #[must_use]
    pub fn creditnote_email_template_id(mut self, value: impl Into<Id>) -> Self {
        self.creditnote_email_template_id = Some(value.into());
        self
    }

    /// Sets `purchaseorder_email_template_id`.
    #[must_use]
    pub fn purchaseorder_email_template_id(mut self, value: impl Into<Id>) -> Self {
        self.purchaseorder_email_template_id = Some(value.into());
        self
    }

    /// Sets `salesorder_email_template_id`.
    #[must_use]
    pub fn salesorder_email_template_id(mut self, value: impl Into<Id>) -> Self {
        self.salesorder_email_template_id = Some(value.into());
        self
    }

    /// Sets `retainerinvoice_email_template_id`.
    #[must_use]
    pub fn retainerinvoice_email_template_id(mut self, value: impl Into<Id>) -> Self {
        self.retainerinvoice_email_template_id = Some(value.into());
        self
    }

    /// Sets `paymentthankyou_email_template_id`.
    #[must_use]
    pub fn paymentthankyou_email_template_id(mut self, value: impl Into<Id>) -> Self {
        self.paymentthankyou_email_template_id = Some(value.into());
        self
    }

    /// Sets `retainerinvoice_paymentthankyou_email_template_id`.
    #[must_use]
    pub fn retainerinvoice_paymentthankyou_email_template_id(
        mut self,
        value: impl Into<Id>,
    ) -> Self {
        self.retainerinvoice_paymentthankyou_email_template_id = Some(value.into());
        self
    }

    /// Sets `statement_template_id`.
    #[must_use]
    pub fn statement_template_id(mut self, value: impl Into<Id>) -> Self {
        self.statement_template_id = Some(value.into());
        self
    }

    /// Sets `payment_remittance_email_template_id`.
    #[must_use]
    pub fn payment_remittance_email_template_id(mut self, value: impl Into<Id>) -> Self {
        self.payment_remittance_email_template_id = Some(value.into());
        self
    }

    /// Sets `bill_template_id`.
    #[must_use]
    pub fn bill_template_id(mut self, value: impl Into<Id>) -> Self {
        self.bill_template_id = Some(value.into());
        self
    }
}

runtime::request! {
    DefaultTemplatesRequest {
        invoice_template_id, estimate_template_id, creditnote_template_id,
        purchaseorder_template_id, salesorder_template_id, retainerinvoice_template_id,
        paymentthankyou_template_id, retainerinvoice_paymentthankyou_template_id,
        invoice_email_template_id, estimate_email_template_id,
        creditnote_email_template_id, purchaseorder_email_template_id,
        salesorder_email_template_id, retainerinvoice_email_template_id,
        paymentthankyou_email_template_id,
        retainerinvoice_paymentthankyou_email_template_id, statement_template_id,
        payment_remittance_email_template_id, bill_template_id, ..extra
    }
}

/// Edit additional address request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditAdditionalAddressRequest {
    /// At most 100 characters.
    pub attention: Option<String>,
    /// At most 500 characters.
    pub address: Option<String>,
    /// At most 255 characters.
    pub street2: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 100 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub zip: Option<String>,
    /// At most 100 characters.
    pub country: Option<String>,
    /// At most 50 characters.
    pub fax: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    pub address_id: Id,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EditAdditionalAddressRequest {
    /// A request with all that is required.
    pub fn new(address_id: impl Into<Id>) -> Self {
        Self {
            attention: None,
            address: None,
            street2: None,
            city: None,
            state: None,
            zip: None,
            country: None,
            fax: None,
            phone: None,
            address_id: address_id.into(),
            extra: Map::new(),
        }
    }

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `street2`.
    #[must_use]
    pub fn street2(mut self, value: impl Into<String>) -> Self {
        self.street2 = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `fax`.
    #[must_use]
    pub fn fax(mut self, value: impl Into<String>) -> Self {
        self.fax = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

runtime::request! {
    EditAdditionalAddressRequest {
        attention, address, street2, city, state, zip, country, fax, phone, address_id,
        ..extra
    }
}

/// Email contact request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailContactRequest {
    pub to_mail_ids: Vec<Id>,
    /// At most 1000 characters.
    pub subject: String,
    /// At most 5000 characters.
    pub body: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailContactRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<Id>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            subject: subject.into(),
            body: body.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    EmailContactRequest {
        to_mail_ids, subject, body, ..extra
    }
}

/// Email statement request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailStatementRequest {
    pub send_from_org_email_id: Option<bool>,
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    /// At most 1000 characters.
    pub subject: String,
    /// At most 5000 characters.
    pub body: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailStatementRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<Id>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            send_from_org_email_id: None,
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            subject: subject.into(),
            body: body.into(),
            extra: Map::new(),
        }
    }

    /// Sets `send_from_org_email_id`.
    #[must_use]
    pub fn send_from_org_email_id(mut self, value: bool) -> Self {
        self.send_from_org_email_id = Some(value);
        self
    }

    /// Sets `cc_mail_ids`.
    #[must_use]
    pub fn cc_mail_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.cc_mail_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

runtime::request! {
    EmailStatementRequest {
        send_from_org_email_id, to_mail_ids, cc_mail_ids, subject, body, ..extra
    }
}

/// Enable portal access request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnablePortalAccessRequest {
    pub contact_persons: Vec<EnablePortalAccessRequestContactPersons>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EnablePortalAccessRequest {
    /// A request with all that is required.
    pub fn new(
        contact_persons: impl Into<Vec<EnablePortalAccessRequestContactPersons>>,
    ) -> Self {
        Self { contact_persons: contact_persons.into(), extra: Map::new() }
    }
}

runtime::request! {
    EnablePortalAccessRequest {
        contact_persons, ..extra
    }
}

/// Enable portal access request contact persons.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnablePortalAccessRequestContactPersons {
    pub contact_person_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EnablePortalAccessRequestContactPersons {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `contact_person_id`.
    #[must_use]
    pub fn contact_person_id(mut self, value: impl Into<Id>) -> Self {
        self.contact_person_id = Some(value.into());
        self
    }
}

runtime::request! {
    EnablePortalAccessRequestContactPersons {
        contact_person_id, ..extra
    }
}

/// Get contact address response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactAddressResponse {
    pub address_id: Option<Id>,
    /// At most 100 characters.
    pub attention: Option<String>,
    /// At most 500 characters.
    pub address: Option<String>,
    /// At most 255 characters.
    pub street2: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 100 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub zip: Option<String>,
    /// At most 100 characters.
    pub country: Option<String>,
    /// At most 50 characters.
    pub fax: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetContactAddressResponse {
        address_id, attention, address, street2, city, state, zip, country, fax, phone,
    }
}

/// Get contact response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactResponse {
    pub contact_id: Option<Id>,
    pub contact_name: Option<String>,
    /// At most 200 characters.
    pub company_name: Option<String>,
    pub has_transaction: Option<bool>,
    pub contact_type: Option<GetContactResponseContactType>,
    pub customer_sub_type: Option<GetContactResponseCustomerSubType>,
    pub credit_limit: Option<Decimal>,
    /// At most 200 characters.
    pub pricebook_id: Option<Id>,
    /// At most 200 characters.
    pub contact_number: Option<String>,
    pub ignore_auto_number_generation: Option<bool>,
    /// Only in: `us`, `ca`, `au`, `in`, `mx`, `ke`, `za`.
    pub is_taxable: Option<bool>,
    /// Only in: `in`, `us`.
    pub tax_id: Option<Id>,
    /// Only in: `in`.
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `us`, `ca`, `au`, `in`.
    pub tax_exemption_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    /// Only in: `us`, `ca`, `au`, `in`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`.
    pub place_of_contact: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Without it the service takes `vat_not_registered`. Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<GetContactResponseTaxTreatment>,
    /// Only in: `mx`.
    pub tax_regime: Option<GetContactResponseTaxRegime>,
    /// Only in: `mx`.
    pub legal_name: Option<String>,
    /// Only in: `mx`.
    pub is_tds_registered: Option<bool>,
    /// Only in: `uk`.
    pub vat_treatment: Option<GetContactResponseVatTreatment>,
    /// Only in: `in`.
    pub gst_treatment: Option<GetContactResponseGstTreatment>,
    pub is_linked_with_zohocrm: Option<bool>,
    pub website: Option<String>,
    pub owner_id: Option<Id>,
    pub primary_contact_id: Option<Id>,
    pub payment_terms: Option<i64>,
    /// At most 200 characters.
    pub payment_terms_label: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub opening_balances:
        Option<Vec<UpdateContactUsingCustomFieldResponseOpeningBalances>>,
    pub outstanding_receivable_amount: Option<Decimal>,
    pub outstanding_receivable_amount_bcy: Option<Decimal>,
    pub unused_credits_receivable_amount: Option<Decimal>,
    pub unused_credits_receivable_amount_bcy: Option<Decimal>,
    pub status: Option<GetContactResponseStatus>,
    /// At most 100 characters.
    pub facebook: Option<String>,
    /// At most 100 characters.
    pub twitter: Option<String>,
    pub payment_reminder_enabled: Option<bool>,
    pub custom_fields: Option<Vec<UpdateContactUsingCustomFieldResponseCustomFields>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub contact_persons: Option<Vec<GetContactResponseContactPersons>>,
    pub default_templates: Option<DefaultTemplates>,
    pub notes: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetContactResponse {
        contact_id, contact_name, company_name, has_transaction, contact_type,
        customer_sub_type, credit_limit, pricebook_id, contact_number,
        ignore_auto_number_generation, is_taxable, tax_id, tax_name, tax_percentage,
        tax_authority_id, tax_exemption_id, tax_authority_name, tax_exemption_code,
        place_of_contact, gst_no, tax_treatment, tax_regime, legal_name,
        is_tds_registered, vat_treatment, gst_treatment, is_linked_with_zohocrm, website,
        owner_id, primary_contact_id, payment_terms, payment_terms_label, currency_id,
        currency_code, currency_symbol, opening_balances, outstanding_receivable_amount,
        outstanding_receivable_amount_bcy, unused_credits_receivable_amount,
        unused_credits_receivable_amount_bcy, status, facebook, twitter,
        payment_reminder_enabled, custom_fields, billing_address, shipping_address,
        contact_persons, default_templates, notes, created_time, last_modified_time,
    }
}

/// Get contact response contact persons.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactResponseContactPersons {
    pub contact_person_id: Option<Id>,
    /// At most 25 characters.
    pub salutation: Option<String>,
    /// At most 100 characters.
    pub first_name: Option<String>,
    /// At most 100 characters.
    pub last_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 50 characters.
    pub mobile: Option<String>,
    /// At most 100 characters.
    pub designation: Option<String>,
    /// At most 50 characters.
    pub department: Option<String>,
    /// At most 50 characters.
    pub skype: Option<String>,
    pub is_primary_contact: Option<bool>,
    pub communication_preference: Option<CommunicationPreference>,
    pub enable_portal: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetContactResponseContactPersons {
        contact_person_id, salutation, first_name, last_name, email, phone, mobile,
        designation, department, skype, is_primary_contact, communication_preference,
        enable_portal,
    }
}

runtime::choice! {
    /// Get contact response contact type.
    pub enum GetContactResponseContactType {
        Customer = "customer",
        Vendor = "vendor",
    }
}

runtime::choice! {
    /// Get contact response customer sub type.
    pub enum GetContactResponseCustomerSubType {
        Individual = "individual",
        Business = "business",
    }
}

runtime::choice! {
    /// Get contact response gst treatment.
    pub enum GetContactResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

runtime::choice! {
    /// Get contact response status.
    pub enum GetContactResponseStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

runtime::choice! {
    /// Get contact response tax regime.
    pub enum GetContactResponseTaxRegime {
        GeneralLegalPerson = "general_legal_person",
        LegalEntitiesNonProfit = "legal_entities_non_profit",
        ResidentAbroad = "resident_abroad",
        ProductionCooperativeSocieties = "production_cooperative_societies",
        AgriculturalLivestock = "agricultural_livestock",
        OptionalGroupOfCompanies = "optional_group_of_companies",
        Coordinated = "coordinated",
        SimplifiedTrust = "simplified_trust",
        WagesSalariesIncome = "wages_salaries_income",
        Lease = "lease",
        PropertyDisposalAcquisition = "property_disposal_acquisition",
        OtherIncome = "other_income",
        DividentIncome = "divident_income",
        IndividualBusinessProfessional = "individual_business_professional",
        InterestIncome = "interest_income",
        IncomeObtainingPrice = "income_obtaining_price",
        NoTaxObligation = "no_tax_obligation",
        TaxIncorporation = "tax_incorporation",
        IncomeThroughTechnologyPlatform = "income_through_technology_platform",
    }
}

runtime::choice! {
    /// Get contact response tax treatment.
    pub enum GetContactResponseTaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

runtime::choice! {
    /// Get contact response vat treatment.
    pub enum GetContactResponseVatTreatment {
        Uk = "uk",
        EuVatRegistered = "eu_vat_registered",
        Overseas = "overseas",
    }
}

/// Get contact statement mail response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactStatementMailResponse {
    /// At most 5000 characters.
    pub body: Option<String>,
    /// At most 1000 characters.
    pub subject: Option<String>,
    pub to_contacts: Option<Vec<GetContactStatementMailResponseToContacts>>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<GetContactStatementMailResponseFromEmails>>,
    pub contact_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetContactStatementMailResponse {
        body, subject, to_contacts, file_name, from_emails, contact_id,
    }
}

/// Get contact statement mail response from emails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactStatementMailResponseFromEmails {
    pub user_name: Option<String>,
    pub selected: Option<bool>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetContactStatementMailResponseFromEmails {
        user_name, selected, email,
    }
}

/// Get contact statement mail response to contacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactStatementMailResponseToContacts {
    /// At most 100 characters.
    pub first_name: Option<String>,
    pub selected: Option<bool>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    pub contact_person_id: Option<Id>,
    /// At most 100 characters.
    pub last_name: Option<String>,
    /// At most 25 characters.
    pub salutation: Option<String>,
    /// At most 50 characters.
    pub mobile: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetContactStatementMailResponseToContacts {
        first_name, selected, phone, email, contact_person_id, last_name, salutation,
        mobile,
    }
}

/// Get unused retainer payments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUnusedRetainerPaymentsResponse {
    pub payment_id: Option<Id>,
    pub payment_number: Option<String>,
    pub date: Option<Date>,
    pub amount: Option<Decimal>,
    pub unused_amount: Option<Decimal>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub reference_number: Option<String>,
    pub payment_mode: Option<String>,
    pub description: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetUnusedRetainerPaymentsResponse {
        payment_id, payment_number, date, amount, unused_amount, currency_id,
        currency_code, currency_symbol, reference_number, payment_mode, description,
    }
}

/// List contact autobill recurring invoices response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactAutobillRecurringInvoicesResponse {
    pub recurring_invoice_id: Option<Id>,
    pub recurrence_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListContactAutobillRecurringInvoicesResponse {
        recurring_invoice_id, recurrence_name,
    }
}

/// List contact comments response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactCommentsResponse {
    pub comment_id: Option<Id>,
    pub contact_id: Option<Id>,
    pub contact_name: Option<String>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    pub is_entity_deleted: Option<bool>,
    pub operation_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListContactCommentsResponse {
        comment_id, contact_id, contact_name, description, commented_by_id, commented_by,
        date, date_description, time, transaction_id, transaction_type,
        is_entity_deleted, operation_type,
    }
}

/// List contact credit note refunds response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactCreditNoteRefundsResponse {
    pub creditnote_refund_id: Option<Id>,
    pub creditnote_id: Option<Id>,
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    pub reference_number: Option<String>,
    pub creditnote_number: Option<String>,
    pub customer_name: Option<String>,
    pub description: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListContactCreditNoteRefundsResponse {
        creditnote_refund_id, creditnote_id, date, refund_mode, reference_number,
        creditnote_number, customer_name, description, amount_bcy, amount_fcy,
    }
}

runtime::choice! {
    /// List contacts contact type.
    pub enum ListContactsContactType {
        Customer = "customer",
        Vendor = "vendor",
    }
}

runtime::choice! {
    /// List contacts filter by.
    pub enum ListContactsFilterBy {
        StatusAll = "Status.All",
        StatusActive = "Status.Active",
        StatusInactive = "Status.Inactive",
        StatusDuplicate = "Status.Duplicate",
        StatusPortalEnabled = "Status.PortalEnabled",
        StatusPortalDisabled = "Status.PortalDisabled",
        InvoiceOverDue = "Invoice.OverDue",
        InvoiceUnpaid = "Invoice.Unpaid",
        StatusCreditLimitExceed = "Status.CreditLimitExceed",
        StatusCrm = "Status.Crm",
    }
}

/// List contacts response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactsResponse {
    pub contact_id: Option<Id>,
    pub contact_name: Option<String>,
    /// At most 200 characters.
    pub company_name: Option<String>,
    pub contact_type: Option<ListContactsResponseContactType>,
    pub status: Option<ListContactsResponseStatus>,
    pub payment_terms: Option<i64>,
    /// At most 200 characters.
    pub payment_terms_label: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub outstanding_receivable_amount: Option<Decimal>,
    pub unused_credits_receivable_amount: Option<Decimal>,
    /// At most 100 characters.
    pub first_name: Option<String>,
    /// At most 100 characters.
    pub last_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 50 characters.
    pub mobile: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListContactsResponse {
        contact_id, contact_name, company_name, contact_type, status, payment_terms,
        payment_terms_label, currency_id, currency_code, outstanding_receivable_amount,
        unused_credits_receivable_amount, first_name, last_name, email, phone, mobile,
        created_time, last_modified_time,
    }
}

runtime::choice! {
    /// List contacts response contact type.
    pub enum ListContactsResponseContactType {
        Customer = "customer",
        Vendor = "vendor",
    }
}

runtime::choice! {
    /// List contacts response status.
    pub enum ListContactsResponseStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

runtime::choice! {
    /// List contacts sort column.
    pub enum ListContactsSortColumn {
        ContactName = "contact_name",
        FirstName = "first_name",
        LastName = "last_name",
        Email = "email",
        OutstandingReceivableAmount = "outstanding_receivable_amount",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
    }
}

/// Shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    /// At most 100 characters.
    pub attention: Option<String>,
    /// At most 500 characters.
    pub address: Option<String>,
    /// At most 255 characters.
    pub street2: Option<String>,
    /// At most 100 characters.
    pub state_code: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 100 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub zip: Option<String>,
    /// At most 100 characters.
    pub country: Option<String>,
    /// At most 50 characters.
    pub fax: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ShippingAddress {
        attention, address, street2, state_code, city, state, zip, country, fax, phone,
    }
}

/// Shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddressRequest {
    /// At most 100 characters.
    pub attention: Option<String>,
    /// At most 500 characters.
    pub address: Option<String>,
    /// At most 255 characters.
    pub street2: Option<String>,
    /// At most 100 characters.
    pub state_code: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 100 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub zip: Option<String>,
    /// At most 100 characters.
    pub country: Option<String>,
    /// At most 50 characters.
    pub fax: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ShippingAddressRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attention`.
    #[must_use]
    pub fn attention(mut self, value: impl Into<String>) -> Self {
        self.attention = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets `street2`.
    #[must_use]
    pub fn street2(mut self, value: impl Into<String>) -> Self {
        self.street2 = Some(value.into());
        self
    }

    /// Sets `state_code`.
    #[must_use]
    pub fn state_code(mut self, value: impl Into<String>) -> Self {
        self.state_code = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `fax`.
    #[must_use]
    pub fn fax(mut self, value: impl Into<String>) -> Self {
        self.fax = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

runtime::request! {
    ShippingAddressRequest {
        attention, address, street2, state_code, city, state, zip, country, fax, phone,
        ..extra
    }
}

/// Update a contact request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAContactRequest {
    pub contact_name: String,
    /// At most 200 characters.
    pub company_name: Option<String>,
    pub payment_terms: Option<i64>,
    /// At most 200 characters.
    pub payment_terms_label: Option<String>,
    pub contact_type: UpdateAContactRequestContactType,
    pub customer_sub_type: Option<UpdateAContactRequestCustomerSubType>,
    pub currency_id: Option<Id>,
    pub opening_balances: Option<Vec<UpdateAContactRequestOpeningBalances>>,
    pub credit_limit: Option<Decimal>,
    /// At most 200 characters.
    pub pricebook_id: Option<Id>,
    /// At most 200 characters.
    pub contact_number: Option<String>,
    pub ignore_auto_number_generation: Option<bool>,
    pub tags: Option<Vec<UpdateAContactRequestTags>>,
    pub website: Option<String>,
    pub owner_id: Option<Id>,
    pub custom_fields: Option<Vec<UpdateAContactRequestCustomFields>>,
    pub billing_address: Option<BillingAddressRequest>,
    pub shipping_address: Option<ShippingAddressRequest>,
    pub contact_persons: Option<Vec<UpdateAContactRequestContactPersons>>,
    pub default_templates: Option<DefaultTemplatesRequest>,
    pub notes: Option<String>,
    /// Only in: `uk`, `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_reg_no: Option<String>,
    /// Only in: `uk`, `gcc`, `Avalara Integration`.
    pub country_code: Option<String>,
    /// Without it the service takes `vat_not_registered`. Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<UpdateAContactRequestTaxTreatment>,
    /// Only in: `ke`.
    pub tax_exemption_certificate_number: Option<String>,
    /// Only in: `mx`.
    pub tax_regime: Option<UpdateAContactRequestTaxRegime>,
    /// Only in: `mx`.
    pub legal_name: Option<String>,
    /// Only in: `mx`.
    pub is_tds_registered: Option<bool>,
    /// Only in: `uk`.
    pub vat_treatment: Option<UpdateAContactRequestVatTreatment>,
    /// Only in: `in`.
    pub place_of_contact: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateAContactRequestGstTreatment>,
    pub tax_authority_name: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Only in: `us`, `ca`, `au`, `in`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `us`, `ca`, `au`, `in`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_id: Option<Id>,
    /// Only in: `us`, `ca`, `au`, `in`, `mx`, `ke`, `za`.
    pub is_taxable: Option<bool>,
    /// At most 100 characters.
    pub facebook: Option<String>,
    /// At most 100 characters.
    pub twitter: Option<String>,
    /// Only in: `us`.
    pub track_1099: Option<bool>,
    /// Only in: `us`.
    pub tax_id_type: Option<String>,
    /// Only in: `us`.
    pub tax_id_value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAContactRequest {
    /// A request with all that is required.
    pub fn new(
        contact_name: impl Into<String>,
        contact_type: impl Into<UpdateAContactRequestContactType>,
    ) -> Self {
        Self {
            contact_name: contact_name.into(),
            company_name: None,
            payment_terms: None,
            payment_terms_label: None,
            contact_type: contact_type.into(),
            customer_sub_type: None,
            currency_id: None,
            opening_balances: None,
            credit_limit: None,
            pricebook_id: None,
            contact_number: None,
            ignore_auto_number_generation: None,
            tags: None,
            website: None,
            owner_id: None,
            custom_fields: None,
            billing_address: None,
            shipping_address: None,
            contact_persons: None,
            default_templates: None,
            notes: None,
            vat_reg_no: None,
            tax_reg_no: None,
            country_code: None,
            tax_treatment: None,
            tax_exemption_certificate_number: None,
            tax_regime: None,
            legal_name: None,
            is_tds_registered: None,
            vat_treatment: None,
            place_of_contact: None,
            gst_no: None,
            gst_treatment: None,
            tax_authority_name: None,
            avatax_exempt_no: None,
            avatax_use_code: None,
            tax_exemption_id: None,
            tax_exemption_code: None,
            tax_authority_id: None,
            tax_id: None,
            is_taxable: None,
            facebook: None,
            twitter: None,
            track_1099: None,
            tax_id_type: None,
            tax_id_value: None,
            extra: Map::new(),
        }
    }

    /// Sets `company_name`.
    #[must_use]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }

    /// Sets `payment_terms`.
    #[must_use]
    pub fn payment_terms(mut self, value: i64) -> Self {
        self.payment_terms = Some(value);
        self
    }

    /// Sets `payment_terms_label`.
    #[must_use]
    pub fn payment_terms_label(mut self, value: impl Into<String>) -> Self {
        self.payment_terms_label = Some(value.into());
        self
    }

    /// Sets `customer_sub_type`.
    #[must_use]
    pub fn customer_sub_type(
        mut self,
        value: impl Into<UpdateAContactRequestCustomerSubType>,
    ) -> Self {
        self.customer_sub_type = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `opening_balances`.
    #[must_use]
    pub fn opening_balances(
        mut self,
        value: impl Into<Vec<UpdateAContactRequestOpeningBalances>>,
    ) -> Self {
        self.opening_balances = Some(value.into());
        self
    }

    /// Sets `credit_limit`.
    #[must_use]
    pub fn credit_limit(mut self, value: impl Into<Decimal>) -> Self {
        self.credit_limit = Some(value.into());
        self
    }

    /// Sets `pricebook_id`.
    #[must_use]
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        self.pricebook_id = Some(value.into());
        self
    }

    /// Sets `contact_number`.
    #[must_use]
    pub fn contact_number(mut self, value: impl Into<String>) -> Self {
        self.contact_number = Some(value.into());
        self
    }

    /// Sets `ignore_auto_number_generation`.
    #[must_use]
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.ignore_auto_number_generation = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<UpdateAContactRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }

    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<Id>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<UpdateAContactRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `billing_address`.
    #[must_use]
    pub fn billing_address(mut self, value: impl Into<BillingAddressRequest>) -> Self {
        self.billing_address = Some(value.into());
        self
    }

    /// Sets `shipping_address`.
    #[must_use]
    pub fn shipping_address(mut self, value: impl Into<ShippingAddressRequest>) -> Self {
        self.shipping_address = Some(value.into());
        self
    }

    /// Sets `contact_persons`.
    #[must_use]
    pub fn contact_persons(
        mut self,
        value: impl Into<Vec<UpdateAContactRequestContactPersons>>,
    ) -> Self {
        self.contact_persons = Some(value.into());
        self
    }

    /// Sets `default_templates`.
    #[must_use]
    pub fn default_templates(
        mut self,
        value: impl Into<DefaultTemplatesRequest>,
    ) -> Self {
        self.default_templates = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `vat_reg_no`.
    #[must_use]
    pub fn vat_reg_no(mut self, value: impl Into<String>) -> Self {
        self.vat_reg_no = Some(value.into());
        self
    }

    /// Sets `tax_reg_no`.
    #[must_use]
    pub fn tax_reg_no(mut self, value: impl Into<String>) -> Self {
        self.tax_reg_no = Some(value.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(
        mut self,
        value: impl Into<UpdateAContactRequestTaxTreatment>,
    ) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `tax_exemption_certificate_number`.
    #[must_use]
    pub fn tax_exemption_certificate_number(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_certificate_number = Some(value.into());
        self
    }

    /// Sets `tax_regime`.
    #[must_use]
    pub fn tax_regime(
        mut self,
        value: impl Into<UpdateAContactRequestTaxRegime>,
    ) -> Self {
        self.tax_regime = Some(value.into());
        self
    }

    /// Sets `legal_name`.
    #[must_use]
    pub fn legal_name(mut self, value: impl Into<String>) -> Self {
        self.legal_name = Some(value.into());
        self
    }

    /// Sets `is_tds_registered`.
    #[must_use]
    pub fn is_tds_registered(mut self, value: bool) -> Self {
        self.is_tds_registered = Some(value);
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(
        mut self,
        value: impl Into<UpdateAContactRequestVatTreatment>,
    ) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `place_of_contact`.
    #[must_use]
    pub fn place_of_contact(mut self, value: impl Into<String>) -> Self {
        self.place_of_contact = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(
        mut self,
        value: impl Into<UpdateAContactRequestGstTreatment>,
    ) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `tax_authority_name`.
    #[must_use]
    pub fn tax_authority_name(mut self, value: impl Into<String>) -> Self {
        self.tax_authority_name = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `is_taxable`.
    #[must_use]
    pub fn is_taxable(mut self, value: bool) -> Self {
        self.is_taxable = Some(value);
        self
    }

    /// Sets `facebook`.
    #[must_use]
    pub fn facebook(mut self, value: impl Into<String>) -> Self {
        self.facebook = Some(value.into());
        self
    }

    /// Sets `twitter`.
    #[must_use]
    pub fn twitter(mut self, value: impl Into<String>) -> Self {
        self.twitter = Some(value.into());
        self
    }

    /// Sets `track_1099`.
    #[must_use]
    pub fn track_1099(mut self, value: bool) -> Self {
        self.track_1099 = Some(value);
        self
    }

    /// Sets `tax_id_type`.
    #[must_use]
    pub fn tax_id_type(mut self, value: impl Into<String>) -> Self {
        self.tax_id_type = Some(value.into());
        self
    }

    /// Sets `tax_id_value`.
    #[must_use]
    pub fn tax_id_value(mut self, value: impl Into<String>) -> Self {
        self.tax_id_value = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAContactRequest {
        contact_name, company_name, payment_terms, payment_terms_label, contact_type,
        customer_sub_type, currency_id, opening_balances, credit_limit, pricebook_id,
        contact_number, ignore_auto_number_generation, tags, website, owner_id,
        custom_fields, billing_address, shipping_address, contact_persons,
        default_templates, notes, vat_reg_no, tax_reg_no, country_code, tax_treatment,
        tax_exemption_certificate_number, tax_regime, legal_name, is_tds_registered,
        vat_treatment, place_of_contact, gst_no, gst_treatment, tax_authority_name,
        avatax_exempt_no, avatax_use_code, tax_exemption_id, tax_exemption_code,
        tax_authority_id, tax_id, is_taxable, facebook, twitter, track_1099, tax_id_type,
        tax_id_value, ..extra
    }
}

/// Update a contact request contact persons.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAContactRequestContactPersons {
    pub contact_person_id: Option<Id>,
    /// At most 25 characters.
    pub salutation: Option<String>,
    /// At most 100 characters.
    pub first_name: Option<String>,
    /// At most 100 characters.
    pub last_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 50 characters.
    pub mobile: Option<String>,
    /// At most 100 characters.
    pub designation: Option<String>,
    /// At most 50 characters.
    pub department: Option<String>,
    /// At most 50 characters.
    pub skype: Option<String>,
    pub is_primary_contact: Option<bool>,
    pub enable_portal: Option<bool>,
    pub communication_preference: Option<CommunicationPreferenceRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAContactRequestContactPersons {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `contact_person_id`.
    #[must_use]
    pub fn contact_person_id(mut self, value: impl Into<Id>) -> Self {
        self.contact_person_id = Some(value.into());
        self
    }

    /// Sets `salutation`.
    #[must_use]
    pub fn salutation(mut self, value: impl Into<String>) -> Self {
        self.salutation = Some(value.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }

    /// Sets `designation`.
    #[must_use]
    pub fn designation(mut self, value: impl Into<String>) -> Self {
        self.designation = Some(value.into());
        self
    }

    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, value: impl Into<String>) -> Self {
        self.department = Some(value.into());
        self
    }

    /// Sets `skype`.
    #[must_use]
    pub fn skype(mut self, value: impl Into<String>) -> Self {
        self.skype = Some(value.into());
        self
    }

    /// Sets `is_primary_contact`.
    #[must_use]
    pub fn is_primary_contact(mut self, value: bool) -> Self {
        self.is_primary_contact = Some(value);
        self
    }

    /// Sets `enable_portal`.
    #[must_use]
    pub fn enable_portal(mut self, value: bool) -> Self {
        self.enable_portal = Some(value);
        self
    }

    /// Sets `communication_preference`.
    #[must_use]
    pub fn communication_preference(
        mut self,
        value: impl Into<CommunicationPreferenceRequest>,
    ) -> Self {
        self.communication_preference = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAContactRequestContactPersons {
        contact_person_id, salutation, first_name, last_name, email, phone, mobile,
        designation, department, skype, is_primary_contact, enable_portal,
        communication_preference, ..extra
    }
}

runtime::choice! {
    /// Update a contact request contact type.
    pub enum UpdateAContactRequestContactType {
        Customer = "customer",
        Vendor = "vendor",
    }
}

/// Update a contact request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAContactRequestCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAContactRequestCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAContactRequestCustomFields {
        index, value, label, ..extra
    }
}

runtime::choice! {
    /// Update a contact request customer sub type.
    pub enum UpdateAContactRequestCustomerSubType {
        Individual = "individual",
        Business = "business",
    }
}

runtime::choice! {
    /// Update a contact request gst treatment.
    pub enum UpdateAContactRequestGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update a contact request opening balances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAContactRequestOpeningBalances {
    pub location_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub opening_balance_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAContactRequestOpeningBalances {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `opening_balance_amount`.
    #[must_use]
    pub fn opening_balance_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.opening_balance_amount = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAContactRequestOpeningBalances {
        location_id, exchange_rate, opening_balance_amount, ..extra
    }
}

/// Update a contact request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAContactRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAContactRequestTags {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tag_id`.
    #[must_use]
    pub fn tag_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_id = Some(value.into());
        self
    }

    /// Sets `tag_option_id`.
    #[must_use]
    pub fn tag_option_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_option_id = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAContactRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

runtime::choice! {
    /// Update a contact request tax regime.
    pub enum UpdateAContactRequestTaxRegime {
        GeneralLegalPerson = "general_legal_person",
        LegalEntitiesNonProfit = "legal_entities_non_profit",
        ResidentAbroad = "resident_abroad",
        ProductionCooperativeSocieties = "production_cooperative_societies",
        AgriculturalLivestock = "agricultural_livestock",
        OptionalGroupOfCompanies = "optional_group_of_companies",
        Coordinated = "coordinated",
        SimplifiedTrust = "simplified_trust",
        WagesSalariesIncome = "wages_salaries_income",
        Lease = "lease",
        PropertyDisposalAcquisition = "property_disposal_acquisition",
        OtherIncome = "other_income",
        DividentIncome = "divident_income",
        IndividualBusinessProfessional = "individual_business_professional",
        InterestIncome = "interest_income",
        IncomeObtainingPrice = "income_obtaining_price",
        NoTaxObligation = "no_tax_obligation",
        TaxIncorporation = "tax_incorporation",
        IncomeThroughTechnologyPlatform = "income_through_technology_platform",
    }
}

runtime::choice! {
    /// Update a contact request tax treatment.
    pub enum UpdateAContactRequestTaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

runtime::choice! {
    /// Update a contact request vat treatment.
    pub enum UpdateAContactRequestVatTreatment {
        Uk = "uk",
        EuVatRegistered = "eu_vat_registered",
        Overseas = "overseas",
    }
}

/// Update contact using custom field response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactUsingCustomFieldResponse {
    pub contact_id: Option<Id>,
    pub contact_name: Option<String>,
    /// At most 200 characters.
    pub company_name: Option<String>,
    pub has_transaction: Option<bool>,
    pub contact_type: Option<UpdateContactUsingCustomFieldResponseContactType>,
    pub customer_sub_type: Option<UpdateContactUsingCustomFieldResponseCustomerSubType>,
    pub credit_limit: Option<Decimal>,
    /// At most 200 characters.
    pub pricebook_id: Option<Id>,
    /// At most 200 characters.
    pub contact_number: Option<String>,
    pub ignore_auto_number_generation: Option<bool>,
    /// Only in: `us`, `ca`, `au`, `in`, `mx`, `ke`, `za`.
    pub is_taxable: Option<bool>,
    /// Only in: `in`, `us`.
    pub tax_id: Option<Id>,
    /// Only in: `in`.
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `us`, `ca`, `au`, `in`.
    pub tax_exemption_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    /// Only in: `us`, `ca`, `au`, `in`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`.
    pub place_of_contact: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Without it the service takes `vat_not_registered`. Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<UpdateContactUsingCustomFieldResponseTaxTreatment>,
    /// Only in: `mx`.
    pub tax_regime: Option<UpdateContactUsingCustomFieldResponseTaxRegime>,
    /// Only in: `mx`.
    pub legal_name: Option<String>,
    /// Only in: `mx`.
    pub is_tds_registered: Option<bool>,
    /// Only in: `uk`.
    pub vat_treatment: Option<UpdateContactUsingCustomFieldResponseVatTreatment>,
    /// Only in: `in`.
    pub gst_treatment: Option<UpdateContactUsingCustomFieldResponseGstTreatment>,
    pub is_linked_with_zohocrm: Option<bool>,
    pub website: Option<String>,
    pub owner_id: Option<Id>,
    pub primary_contact_id: Option<Id>,
    pub payment_terms: Option<i64>,
    /// At most 200 characters.
    pub payment_terms_label: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub opening_balances:
        Option<Vec<UpdateContactUsingCustomFieldResponseOpeningBalances>>,
    pub outstanding_receivable_amount: Option<Decimal>,
    pub outstanding_receivable_amount_bcy: Option<Decimal>,
    pub unused_credits_receivable_amount: Option<Decimal>,
    pub unused_credits_receivable_amount_bcy: Option<Decimal>,
    pub status: Option<UpdateContactUsingCustomFieldResponseStatus>,
    pub payment_reminder_enabled: Option<bool>,
    pub custom_fields: Option<Vec<UpdateContactUsingCustomFieldResponseCustomFields>>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    /// At most 100 characters.
    pub facebook: Option<String>,
    /// At most 100 characters.
    pub twitter: Option<String>,
    pub contact_persons:
        Option<Vec<UpdateContactUsingCustomFieldResponseContactPersons>>,
    pub default_templates: Option<DefaultTemplates>,
    pub notes: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateContactUsingCustomFieldResponse {
        contact_id, contact_name, company_name, has_transaction, contact_type,
        customer_sub_type, credit_limit, pricebook_id, contact_number,
        ignore_auto_number_generation, is_taxable, tax_id, tax_name, tax_percentage,
        tax_authority_id, tax_exemption_id, tax_authority_name, tax_exemption_code,
        place_of_contact, gst_no, tax_treatment, tax_regime, legal_name,
        is_tds_registered, vat_treatment, gst_treatment, is_linked_with_zohocrm, website,
        owner_id, primary_contact_id, payment_terms, payment_terms_label, currency_id,
        currency_code, currency_symbol, opening_balances, outstanding_receivable_amount,
        outstanding_receivable_amount_bcy, unused_credits_receivable_amount,
        unused_credits_receivable_amount_bcy, status, payment_reminder_enabled,
        custom_fields, billing_address, shipping_address, facebook, twitter,
        contact_persons, default_templates, notes, created_time, last_modified_time,
    }
}

/// Update contact using custom field response contact persons.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactUsingCustomFieldResponseContactPersons {
    pub contact_person_id: Option<Id>,
    /// At most 25 characters.
    pub salutation: Option<String>,
    /// At most 100 characters.
    pub first_name: Option<String>,
    /// At most 100 characters.
    pub last_name: Option<String>,
    /// At most 100 characters.
    pub email: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 50 characters.
    pub mobile: Option<String>,
    /// At most 100 characters.
    pub designation: Option<String>,
    /// At most 50 characters.
    pub department: Option<String>,
    /// At most 50 characters.
    pub skype: Option<String>,
    pub is_primary_contact: Option<bool>,
    pub enable_portal: Option<bool>,
    pub communication_preference: Option<CommunicationPreference>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateContactUsingCustomFieldResponseContactPersons {
        contact_person_id, salutation, first_name, last_name, email, phone, mobile,
        designation, department, skype, is_primary_contact, enable_portal,
        communication_preference,
    }
}

runtime::choice! {
    /// Update contact using custom field response contact type.
    pub enum UpdateContactUsingCustomFieldResponseContactType {
        Customer = "customer",
        Vendor = "vendor",
    }
}

/// Update contact using custom field response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactUsingCustomFieldResponseCustomFields {
    pub index: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateContactUsingCustomFieldResponseCustomFields {
        index, value, label,
    }
}

runtime::choice! {
    /// Update contact using custom field response customer sub type.
    pub enum UpdateContactUsingCustomFieldResponseCustomerSubType {
        Individual = "individual",
        Business = "business",
    }
}

runtime::choice! {
    /// Update contact using custom field response gst treatment.
    pub enum UpdateContactUsingCustomFieldResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update contact using custom field response opening balances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactUsingCustomFieldResponseOpeningBalances {
    pub location_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub opening_balance_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateContactUsingCustomFieldResponseOpeningBalances {
        location_id, exchange_rate, opening_balance_amount,
    }
}

runtime::choice! {
    /// Update contact using custom field response status.
    pub enum UpdateContactUsingCustomFieldResponseStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

runtime::choice! {
    /// Update contact using custom field response tax regime.
    pub enum UpdateContactUsingCustomFieldResponseTaxRegime {
        GeneralLegalPerson = "general_legal_person",
        LegalEntitiesNonProfit = "legal_entities_non_profit",
        ResidentAbroad = "resident_abroad",
        ProductionCooperativeSocieties = "production_cooperative_societies",
        AgriculturalLivestock = "agricultural_livestock",
        OptionalGroupOfCompanies = "optional_group_of_companies",
        Coordinated = "coordinated",
        SimplifiedTrust = "simplified_trust",
        WagesSalariesIncome = "wages_salaries_income",
        Lease = "lease",
        PropertyDisposalAcquisition = "property_disposal_acquisition",
        OtherIncome = "other_income",
        DividentIncome = "divident_income",
        IndividualBusinessProfessional = "individual_business_professional",
        InterestIncome = "interest_income",
        IncomeObtainingPrice = "income_obtaining_price",
        NoTaxObligation = "no_tax_obligation",
        TaxIncorporation = "tax_incorporation",
        IncomeThroughTechnologyPlatform = "income_through_technology_platform",
    }
}

runtime::choice! {
    /// Update contact using custom field response tax treatment.
    pub enum UpdateContactUsingCustomFieldResponseTaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

runtime::choice! {
    /// Update contact using custom field response vat treatment.
    pub enum UpdateContactUsingCustomFieldResponseVatTreatment {
        Uk = "uk",
        EuVatRegistered = "eu_vat_registered",
        Overseas = "overseas",
    }
}
