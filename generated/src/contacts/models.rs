// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Contacts`](super::Contacts).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    ActivityStatus, Address, AddressRequest, CommunicationPreferenceRequest,
    ContactPerson, ContactType, CustomField, CustomFieldEntryRequest, GstTreatment,
    TagAssignmentRequest, TaxTreatment,
};

/// A contact, as [`Contacts::get`](super::Contacts::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    pub contact_id: Option<Id>,
    pub contact_name: Option<String>,
    /// At most 200 characters.
    pub company_name: Option<String>,
    pub has_transaction: Option<bool>,
    pub contact_type: Option<ContactType>,
    pub customer_sub_type: Option<ContactCustomerSubType>,
    pub credit_limit: Option<Decimal>,
    pub is_portal_enabled: Option<bool>,
    pub language_code: Option<ContactLanguageCode>,
    /// Only in editions: United States, Canada, Australia, India, Mexico, Kenya, South Africa.
    pub is_taxable: Option<bool>,
    /// Only in editions: India, United States.
    pub tax_id: Option<Id>,
    /// Only in editions: Mexico.
    pub tds_tax_id: Option<Id>,
    /// Only in editions: India.
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: United States, Canada, Australia, India.
    pub tax_exemption_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    /// Only in editions: United States, Canada, Australia, India.
    pub tax_exemption_code: Option<String>,
    /// Only in editions: India.
    pub place_of_contact: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<ContactVatTreatment>,
    /// Default: `vat_not_registered`. Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in editions: Kenya.
    pub tax_exemption_certificate_number: Option<String>,
    /// Only in editions: Mexico.
    pub tax_regime: Option<ContactTaxRegime>,
    /// Only in editions: Mexico.
    pub legal_name: Option<String>,
    /// Only in editions: Mexico.
    pub is_tds_registered: Option<bool>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
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
    pub opening_balances: Option<Vec<ContactOpeningBalance>>,
    pub outstanding_receivable_amount: Option<Decimal>,
    pub outstanding_receivable_amount_bcy: Option<Decimal>,
    pub unused_credits_receivable_amount: Option<Decimal>,
    pub unused_credits_receivable_amount_bcy: Option<Decimal>,
    pub status: Option<ActivityStatus>,
    pub payment_reminder_enabled: Option<bool>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    /// At most 100 characters.
    pub facebook: Option<String>,
    /// At most 100 characters.
    pub twitter: Option<String>,
    pub contact_persons: Option<Vec<ContactPerson>>,
    pub default_templates: Option<ContactDefaultTemplate>,
    pub notes: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
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
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Contact {
        contact_id, contact_name, company_name, has_transaction,
        contact_type, customer_sub_type, credit_limit, is_portal_enabled,
        language_code, is_taxable, tax_id, tds_tax_id,
        tax_name, tax_percentage, tax_authority_id, tax_exemption_id,
        tax_authority_name, tax_exemption_code, place_of_contact, gst_no,
        vat_treatment, tax_treatment, tax_exemption_certificate_number, tax_regime,
        legal_name, is_tds_registered, gst_treatment, is_linked_with_zohocrm,
        website, owner_id, primary_contact_id, pricebook_id,
        contact_number, ignore_auto_number_generation, payment_terms,
        payment_terms_label, currency_id, currency_code, currency_symbol,
        opening_balances, outstanding_receivable_amount,
        outstanding_receivable_amount_bcy, unused_credits_receivable_amount,
        unused_credits_receivable_amount_bcy, status, payment_reminder_enabled,
        custom_fields, billing_address, shipping_address, facebook,
        twitter, contact_persons, default_templates, notes,
        created_time, last_modified_time, first_name, last_name,
        email, phone, mobile,
    }
}

/// A contact address, as [`Contacts::add_address`](super::Contacts::add_address) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactAddress {
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
    ContactAddress {
        address_id, attention, address, street2,
        city, state, zip, country,
        fax, phone,
    }
}

/// A contact bank account, as [`Contacts::add_bank_account`](super::Contacts::add_bank_account) sends
/// it.
#[derive(Clone, Default)]
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
        Default::default()
    }
}

runtime::setters! {
    ContactBankAccountRequest {
        set {
            gateway: String, account_number: String, account_type: String,
            routing_number: String, check_number: String, bank_name: String,
            name: String, first_name: String, last_name: String,
            beneficiary_name: String, street: String, city: String, state: String,
            country: String, zip: String, accept_license: bool,
        }
    }
}

runtime::request! {
    ContactBankAccountRequest {
        gateway, account_number, account_type, routing_number,
        check_number, bank_name, name, first_name,
        last_name, beneficiary_name, street, city,
        state, country, zip, accept_license,
    }
}

/// A contact card, as [`Contacts::add_card`](super::Contacts::add_card) sends it.
#[derive(Clone, Default)]
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
        Default::default()
    }
}

runtime::setters! {
    ContactCardRequest {
        set {
            card_token: String, gateway: String, card_number: String, cvv: String,
            first_name: String, last_name: String, address: String, city: String,
            state: String, country: String, zip: String, expire_month: i64,
            expire_year: i64, is_primary: bool, is_backup: bool,
        }
    }
}

runtime::request! {
    ContactCardRequest {
        card_token, gateway, card_number, cvv,
        first_name, last_name, address, city,
        state, country, zip, expire_month,
        expire_year, is_primary, is_backup,
    }
}

/// A contact comment, as [`Contacts::list_comments`](super::Contacts::list_comments) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactComment {
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
    ContactComment {
        comment_id, contact_id, contact_name, description,
        commented_by_id, commented_by, date, date_description,
        time, transaction_id, transaction_type, is_entity_deleted,
        operation_type,
    }
}

/// A contact comment, as [`Contacts::add_comment`](super::Contacts::add_comment) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactCommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ContactCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ContactCommentRequest {
        set {
            description: String,
        }
    }
}

runtime::request! {
    ContactCommentRequest {
        description,
    }
}

runtime::choice! {
    /// What `customer_sub_type` of [`Contact`] may be.
    pub enum ContactCustomerSubType {
        Individual = "individual",
        Business = "business",
    }
}

/// A contact default template, as `default_templates` of [`Contact`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactDefaultTemplate {
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
    ContactDefaultTemplate {
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

/// A contact default template, as `default_templates` of [`ContactRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactDefaultTemplateRequest {
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

impl ContactDefaultTemplateRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ContactDefaultTemplateRequest {
        set {
            invoice_template_id: Id, estimate_template_id: Id,
            creditnote_template_id: Id, purchaseorder_template_id: Id,
            salesorder_template_id: Id, retainerinvoice_template_id: Id,
            paymentthankyou_template_id: Id,
            retainerinvoice_paymentthankyou_template_id: Id,
            invoice_email_template_id: Id, estimate_email_template_id: Id,
            creditnote_email_template_id: Id, purchaseorder_email_template_id: Id,
            salesorder_email_template_id: Id, retainerinvoice_email_template_id: Id,
            paymentthankyou_email_template_id: Id,
            retainerinvoice_paymentthankyou_email_template_id: Id,
            statement_template_id: Id, payment_remittance_email_template_id: Id,
            bill_template_id: Id,
        }
    }
}

runtime::request! {
    ContactDefaultTemplateRequest {
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

runtime::choice! {
    /// What `filter_by` of [`Contacts::list`](super::Contacts::list) may be.
    pub enum ContactFilterBy {
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

runtime::choice! {
    /// What `language_code` of [`Contact`] may be.
    pub enum ContactLanguageCode {
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

/// A contact opening balance, as `opening_balances` of [`Contact`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactOpeningBalance {
    pub location_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub opening_balance_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ContactOpeningBalance {
        location_id, exchange_rate, opening_balance_amount,
    }
}

/// A contact opening balance, as `opening_balances` of [`ContactRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactOpeningBalanceRequest {
    pub location_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub opening_balance_amount: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ContactOpeningBalanceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ContactOpeningBalanceRequest {
        set {
            location_id: Id, exchange_rate: Decimal, opening_balance_amount: Decimal,
        }
    }
}

runtime::request! {
    ContactOpeningBalanceRequest {
        location_id, exchange_rate, opening_balance_amount,
    }
}

/// A contact person entry, as `contact_persons` of [`ContactRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactPersonEntryRequest {
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

impl ContactPersonEntryRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ContactPersonEntryRequest {
        set {
            contact_person_id: Id, salutation: String, first_name: String,
            last_name: String, email: String, phone: String, mobile: String,
            designation: String, department: String, skype: String,
            is_primary_contact: bool, enable_portal: bool,
            communication_preference: CommunicationPreferenceRequest,
        }
    }
}

runtime::request! {
    ContactPersonEntryRequest {
        contact_person_id, salutation, first_name, last_name,
        email, phone, mobile, designation,
        department, skype, is_primary_contact, enable_portal,
        communication_preference,
    }
}

/// A contact recurring invoice, as
/// [`Contacts::list_autobill_recurring_invoices`](super::Contacts::list_autobill_recurring_invoices)
/// gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactRecurringInvoice {
    pub recurring_invoice_id: Option<Id>,
    pub recurrence_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ContactRecurringInvoice {
        recurring_invoice_id, recurrence_name,
    }
}

/// A contact, as [`Contacts::create`](super::Contacts::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContactRequest {
    pub contact_name: String,
    /// At most 200 characters.
    pub company_name: Option<String>,
    pub website: Option<String>,
    pub language_code: Option<ContactLanguageCode>,
    pub contact_type: Option<ContactType>,
    pub customer_sub_type: Option<ContactCustomerSubType>,
    pub credit_limit: Option<Decimal>,
    /// At most 200 characters.
    pub pricebook_id: Option<Id>,
    /// At most 200 characters.
    pub contact_number: Option<String>,
    pub ignore_auto_number_generation: Option<bool>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub is_portal_enabled: Option<bool>,
    pub currency_id: Option<Id>,
    pub payment_terms: Option<i64>,
    /// At most 200 characters.
    pub payment_terms_label: Option<String>,
    pub notes: Option<String>,
    pub billing_address: Option<AddressRequest>,
    pub shipping_address: Option<AddressRequest>,
    pub contact_persons: Option<Vec<ContactPersonEntryRequest>>,
    pub default_templates: Option<ContactDefaultTemplateRequest>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub opening_balances: Option<Vec<ContactOpeningBalanceRequest>>,
    /// Only in editions: United Kingdom; or with: `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    pub owner_id: Option<Id>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_reg_no: Option<String>,
    /// Only in editions: Kenya.
    pub tax_exemption_certificate_number: Option<String>,
    /// Only in editions: United Kingdom, Gulf states; or with: `Avalara Integration`.
    pub country_code: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<ContactVatTreatment>,
    /// Default: `vat_not_registered`. Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in editions: Mexico.
    pub tax_regime: Option<ContactTaxRegime>,
    /// Only in editions: Mexico.
    pub legal_name: Option<String>,
    /// Only in editions: Mexico.
    pub is_tds_registered: Option<bool>,
    /// Only in editions: India.
    pub place_of_contact: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    pub tax_authority_name: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Only in editions: United States, Canada, Australia, India.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: United States, Canada, Australia, India.
    pub tax_exemption_code: Option<String>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: India, United States.
    pub tax_id: Option<Id>,
    /// Only in editions: Mexico.
    pub tds_tax_id: Option<Id>,
    /// Only in editions: United States, Canada, Australia, India, Mexico, Kenya, South Africa.
    pub is_taxable: Option<bool>,
    /// At most 100 characters.
    pub facebook: Option<String>,
    /// At most 100 characters.
    pub twitter: Option<String>,
    /// Only in editions: United States.
    pub track_1099: Option<bool>,
    /// Only in editions: United States.
    pub tax_id_type: Option<String>,
    /// Only in editions: United States.
    pub tax_id_value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ContactRequest {
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
}

runtime::setters! {
    ContactRequest {
        set {
            company_name: String, website: String, language_code: ContactLanguageCode,
            contact_type: ContactType, customer_sub_type: ContactCustomerSubType,
            credit_limit: Decimal, pricebook_id: Id, contact_number: String,
            ignore_auto_number_generation: bool, tags: Vec<TagAssignmentRequest>,
            is_portal_enabled: bool, currency_id: Id, payment_terms: i64,
            payment_terms_label: String, notes: String, billing_address: AddressRequest,
            shipping_address: AddressRequest,
            contact_persons: Vec<ContactPersonEntryRequest>,
            default_templates: ContactDefaultTemplateRequest,
            custom_fields: Vec<CustomFieldEntryRequest>,
            opening_balances: Vec<ContactOpeningBalanceRequest>, vat_reg_no: String,
            owner_id: Id, tax_reg_no: String, tax_exemption_certificate_number: String,
            country_code: String, vat_treatment: ContactVatTreatment,
            tax_treatment: TaxTreatment, tax_regime: ContactTaxRegime,
            legal_name: String, is_tds_registered: bool, place_of_contact: String,
            gst_no: String, gst_treatment: GstTreatment, tax_authority_name: String,
            avatax_exempt_no: String, avatax_use_code: String, tax_exemption_id: Id,
            tax_exemption_code: String, tax_authority_id: Id, tax_id: Id, tds_tax_id: Id,
            is_taxable: bool, facebook: String, twitter: String, track_1099: bool,
            tax_id_type: String, tax_id_value: String,
        }
    }
}

runtime::request! {
    ContactRequest new(contact_name: String) {
        contact_name, company_name, website, language_code,
        contact_type, customer_sub_type, credit_limit, pricebook_id,
        contact_number, ignore_auto_number_generation, tags, is_portal_enabled,
        currency_id, payment_terms, payment_terms_label, notes,
        billing_address, shipping_address, contact_persons, default_templates,
        custom_fields, opening_balances, vat_reg_no, owner_id,
        tax_reg_no, tax_exemption_certificate_number, country_code, vat_treatment,
        tax_treatment, tax_regime, legal_name, is_tds_registered,
        place_of_contact, gst_no, gst_treatment, tax_authority_name,
        avatax_exempt_no, avatax_use_code, tax_exemption_id, tax_exemption_code,
        tax_authority_id, tax_id, tds_tax_id, is_taxable,
        facebook, twitter, track_1099, tax_id_type,
        tax_id_value,
    }
}

runtime::choice! {
    /// What `sort_column` of [`Contacts::list`](super::Contacts::list) may be.
    pub enum ContactSortColumn {
        ContactName = "contact_name",
        FirstName = "first_name",
        LastName = "last_name",
        Email = "email",
        OutstandingReceivableAmount = "outstanding_receivable_amount",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
    }
}

runtime::choice! {
    /// What `tax_regime` of [`Contact`] may be.
    pub enum ContactTaxRegime {
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
    /// What `vat_treatment` of [`Contact`] may be.
    pub enum ContactVatTreatment {
        Uk = "uk",
        EuVatRegistered = "eu_vat_registered",
        Overseas = "overseas",
    }
}

/// What [`Contacts::email`](super::Contacts::email) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailContactRequest {
    pub to_mail_ids: Vec<String>,
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
        to_mail_ids: impl IntoIterator<Item = impl Into<String>>,
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
    EmailContactRequest new(to_mail_ids: Vec<String>, subject: String, body: String) {
        to_mail_ids, subject, body,
    }
}

/// What [`Contacts::email_statement`](super::Contacts::email_statement) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailContactStatementRequest {
    pub send_from_org_email_id: Option<bool>,
    pub to_mail_ids: Vec<String>,
    pub cc_mail_ids: Option<Vec<String>>,
    /// At most 1000 characters.
    pub subject: String,
    /// At most 5000 characters.
    pub body: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailContactStatementRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<String>>,
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
}

runtime::setters! {
    EmailContactStatementRequest {
        set {
            send_from_org_email_id: bool,
        }
        each {
            cc_mail_ids: String,
        }
    }
}

runtime::request! {
    EmailContactStatementRequest new(
        to_mail_ids: Vec<String>, subject: String, body: String,
    ) {
        send_from_org_email_id, to_mail_ids, cc_mail_ids, subject,
        body,
    }
}

/// What [`Contacts::enable_portal`](super::Contacts::enable_portal) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnableContactPortalRequest {
    pub contact_persons: Vec<ContactPersonEntryRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EnableContactPortalRequest {
    /// A request with all that is required.
    pub fn new(contact_persons: impl Into<Vec<ContactPersonEntryRequest>>) -> Self {
        Self { contact_persons: contact_persons.into(), extra: Map::new() }
    }
}

runtime::request! {
    EnableContactPortalRequest new(contact_persons: Vec<ContactPersonEntryRequest>) {
        contact_persons,
    }
}

/// What [`Contacts::get_unused_retainer_payments`](super::Contacts::get_unused_retainer_payments)
/// gives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnusedCreditsReceivable {
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
    UnusedCreditsReceivable {
        payment_id, payment_number, date, amount,
        unused_amount, currency_id, currency_code, currency_symbol,
        reference_number, payment_mode, description,
    }
}

/// What [`Contacts::update`](super::Contacts::update) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateContactRequest {
    pub contact_name: String,
    /// At most 200 characters.
    pub company_name: Option<String>,
    pub payment_terms: Option<i64>,
    /// At most 200 characters.
    pub payment_terms_label: Option<String>,
    pub contact_type: ContactType,
    pub customer_sub_type: Option<ContactCustomerSubType>,
    pub currency_id: Option<Id>,
    pub opening_balances: Option<Vec<ContactOpeningBalanceRequest>>,
    pub credit_limit: Option<Decimal>,
    /// At most 200 characters.
    pub pricebook_id: Option<Id>,
    /// At most 200 characters.
    pub contact_number: Option<String>,
    pub ignore_auto_number_generation: Option<bool>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub website: Option<String>,
    pub owner_id: Option<Id>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub billing_address: Option<AddressRequest>,
    pub shipping_address: Option<AddressRequest>,
    pub contact_persons: Option<Vec<ContactPersonEntryRequest>>,
    pub default_templates: Option<ContactDefaultTemplateRequest>,
    pub notes: Option<String>,
    /// Only in editions: United Kingdom; or with: `Avalara Integration`.
    pub vat_reg_no: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_reg_no: Option<String>,
    /// Only in editions: United Kingdom, Gulf states; or with: `Avalara Integration`.
    pub country_code: Option<String>,
    /// Default: `vat_not_registered`. Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<TaxTreatment>,
    /// Only in editions: Kenya.
    pub tax_exemption_certificate_number: Option<String>,
    /// Only in editions: Mexico.
    pub tax_regime: Option<ContactTaxRegime>,
    /// Only in editions: Mexico.
    pub legal_name: Option<String>,
    /// Only in editions: Mexico.
    pub is_tds_registered: Option<bool>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<ContactVatTreatment>,
    /// Only in editions: India.
    pub place_of_contact: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    pub tax_authority_name: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// Only in editions: United States, Canada, Australia, India.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: United States, Canada, Australia, India.
    pub tax_exemption_code: Option<String>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: India, United States.
    pub tax_id: Option<Id>,
    /// Only in editions: United States, Canada, Australia, India, Mexico, Kenya, South Africa.
    pub is_taxable: Option<bool>,
    /// At most 100 characters.
    pub facebook: Option<String>,
    /// At most 100 characters.
    pub twitter: Option<String>,
    /// Only in editions: United States.
    pub track_1099: Option<bool>,
    /// Only in editions: United States.
    pub tax_id_type: Option<String>,
    /// Only in editions: United States.
    pub tax_id_value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateContactRequest {
    /// A request with all that is required.
    pub fn new(
        contact_name: impl Into<String>,
        contact_type: impl Into<ContactType>,
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
}

runtime::setters! {
    UpdateContactRequest {
        set {
            company_name: String, payment_terms: i64, payment_terms_label: String,
            customer_sub_type: ContactCustomerSubType, currency_id: Id,
            opening_balances: Vec<ContactOpeningBalanceRequest>, credit_limit: Decimal,
            pricebook_id: Id, contact_number: String,
            ignore_auto_number_generation: bool, tags: Vec<TagAssignmentRequest>,
            website: String, owner_id: Id, custom_fields: Vec<CustomFieldEntryRequest>,
            billing_address: AddressRequest, shipping_address: AddressRequest,
            contact_persons: Vec<ContactPersonEntryRequest>,
            default_templates: ContactDefaultTemplateRequest, notes: String,
            vat_reg_no: String, tax_reg_no: String, country_code: String,
            tax_treatment: TaxTreatment, tax_exemption_certificate_number: String,
            tax_regime: ContactTaxRegime, legal_name: String, is_tds_registered: bool,
            vat_treatment: ContactVatTreatment, place_of_contact: String, gst_no: String,
            gst_treatment: GstTreatment, tax_authority_name: String,
            avatax_exempt_no: String, avatax_use_code: String, tax_exemption_id: Id,
            tax_exemption_code: String, tax_authority_id: Id, tax_id: Id,
            is_taxable: bool, facebook: String, twitter: String, track_1099: bool,
            tax_id_type: String, tax_id_value: String,
        }
    }
}

runtime::request! {
    UpdateContactRequest new(contact_name: String, contact_type: ContactType) {
        contact_name, company_name, payment_terms, payment_terms_label,
        contact_type, customer_sub_type, currency_id, opening_balances,
        credit_limit, pricebook_id, contact_number, ignore_auto_number_generation,
        tags, website, owner_id, custom_fields,
        billing_address, shipping_address, contact_persons, default_templates,
        notes, vat_reg_no, tax_reg_no, country_code,
        tax_treatment, tax_exemption_certificate_number, tax_regime, legal_name,
        is_tds_registered, vat_treatment, place_of_contact, gst_no,
        gst_treatment, tax_authority_name, avatax_exempt_no, avatax_use_code,
        tax_exemption_id, tax_exemption_code, tax_authority_id, tax_id,
        is_taxable, facebook, twitter, track_1099,
        tax_id_type, tax_id_value,
    }
}
