// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CreditNotes`](super::CreditNotes).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, AppliedInvoiceRequest, AppliedTax, AssociatedContactPerson,
    AssociatedContactPersonRequest, CfdiReferenceType, CfdiUsage, CustomField,
    CustomFieldEntryRequest, GstTreatment, LineItem, LineItemRequest, TagAssignment,
    TagAssignmentRequest,
};

/// What [`CreditNotes::apply_to_invoice`](super::CreditNotes::apply_to_invoice) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyCreditNoteToInvoiceRequest {
    pub invoices: Option<Vec<AppliedInvoiceRequest>>,
    pub invoice_id: Id,
    pub amount_applied: Decimal,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditNoteToInvoiceRequest {
    /// A request with all that is required.
    pub fn new(invoice_id: impl Into<Id>, amount_applied: impl Into<Decimal>) -> Self {
        Self {
            invoices: None,
            invoice_id: invoice_id.into(),
            amount_applied: amount_applied.into(),
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    ApplyCreditNoteToInvoiceRequest {
        set {
            invoices: Vec<AppliedInvoiceRequest>,
        }
    }
}

runtime::request! {
    ApplyCreditNoteToInvoiceRequest new(invoice_id: Id, amount_applied: Decimal) {
        invoices, invoice_id, amount_applied,
    }
}

/// A credit note, as [`CreditNotes::get`](super::CreditNotes::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditNote {
    pub creditnote_id: Option<Id>,
    /// At most 100 characters.
    pub creditnote_number: Option<String>,
    pub date: Option<Date>,
    /// Only in editions: India.
    pub is_pre_gst: Option<bool>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    pub vat_reg_no: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: Mexico.
    pub cfdi_usage: Option<CfdiUsage>,
    /// Only in editions: Mexico.
    pub cfdi_reference_type: Option<CfdiReferenceType>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    pub status: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPerson>>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub tags: Option<Vec<TagAssignment>>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub email: Option<String>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub line_items: Option<Vec<LineItem>>,
    pub invoices: Option<Vec<CreditNoteInvoice>>,
    pub taxes: Option<Vec<AppliedTax>>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub created_time: Option<DateTime>,
    pub updated_time: Option<DateTime>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    /// At most 10000 characters.
    pub terms: Option<String>,
    pub currency_id: Option<Id>,
    pub last_modified_time: Option<DateTime>,
    pub is_emailed: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreditNote {
        creditnote_id, creditnote_number, date, is_pre_gst,
        place_of_supply, vat_treatment, vat_reg_no, gst_no,
        cfdi_usage, cfdi_reference_type, gst_treatment, tax_treatment,
        is_reverse_charge_applied, status, customer_id, customer_name,
        contact_persons_associated, custom_fields, tags, reference_number,
        email, total, balance, location_id,
        location_name, line_items, invoices, taxes,
        currency_code, currency_symbol, billing_address, shipping_address,
        created_time, updated_time, template_id, template_name,
        notes, terms, currency_id, last_modified_time,
        is_emailed,
    }
}

/// A credit note comment, as [`CreditNotes::add_comment`](super::CreditNotes::add_comment) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditNoteCommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreditNoteCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CreditNoteCommentRequest {
        set {
            description: String,
        }
    }
}

runtime::request! {
    CreditNoteCommentRequest {
        description,
    }
}

/// A credit note custom field, as
/// [`CreditNotes::update_custom_fields`](super::CreditNotes::update_custom_fields) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditNoteCustomFieldRequest {
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreditNoteCustomFieldRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CreditNoteCustomFieldRequest {
        set {
            custom_fields: Vec<CustomFieldEntryRequest>,
        }
    }
}

runtime::request! {
    CreditNoteCustomFieldRequest {
        custom_fields,
    }
}

/// A credit note invoice, as `invoices` of [`CreditNote`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditNoteInvoice {
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreditNoteInvoice {
        invoice_id, invoice_number, amount,
    }
}

/// A credit note refund, as [`CreditNotes::create_refund`](super::CreditNotes::create_refund) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditNoteRefundRequest {
    pub date: Option<Date>,
    pub refund_mode: Option<String>,
    /// Only in editions: Mexico.
    pub payment_form: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Option<Decimal>,
    pub exchange_rate: Option<Decimal>,
    pub from_account_id: Option<Id>,
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreditNoteRefundRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CreditNoteRefundRequest {
        set {
            date: Date, refund_mode: String, payment_form: String,
            reference_number: String, amount: Decimal, exchange_rate: Decimal,
            from_account_id: Id, description: String,
        }
    }
}

runtime::request! {
    CreditNoteRefundRequest {
        date, refund_mode, payment_form, reference_number,
        amount, exchange_rate, from_account_id, description,
    }
}

/// A credit note, as [`CreditNotes::create`](super::CreditNotes::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNoteRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPersonRequest>>,
    pub date: Date,
    pub is_draft: Option<bool>,
    pub exchange_rate: Option<Decimal>,
    pub line_items: Vec<LineItemRequest>,
    pub location_id: Option<Id>,
    /// At most 100 characters.
    pub creditnote_number: String,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: Mexico.
    pub cfdi_usage: Option<CfdiUsage>,
    /// Only in editions: Mexico.
    pub cfdi_reference_type: Option<CfdiReferenceType>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    pub ignore_auto_number_generation: Option<bool>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// At most 5000 characters.
    pub notes: Option<String>,
    /// At most 10000 characters.
    pub terms: Option<String>,
    pub template_id: Option<Id>,
    pub tax_id: Option<Id>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: India, United States, Australia, Canada.
    pub tax_exemption_id: Option<Id>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Not in editions: United States, Canada.
    pub is_inclusive_tax: Option<bool>,
    pub item_id: Option<Id>,
    pub account_id: Option<Id>,
    pub name: Option<String>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    pub description: Option<String>,
    pub unit: Option<String>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreditNoteRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        date: impl Into<Date>,
        line_items: impl Into<Vec<LineItemRequest>>,
        creditnote_number: impl Into<String>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            date: date.into(),
            is_draft: None,
            exchange_rate: None,
            line_items: line_items.into(),
            location_id: None,
            creditnote_number: creditnote_number.into(),
            gst_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            gst_no: None,
            cfdi_usage: None,
            cfdi_reference_type: None,
            place_of_supply: None,
            ignore_auto_number_generation: None,
            reference_number: None,
            custom_fields: None,
            tags: None,
            notes: None,
            terms: None,
            template_id: None,
            tax_id: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            vat_treatment: None,
            is_inclusive_tax: None,
            item_id: None,
            account_id: None,
            name: None,
            avatax_tax_code: None,
            description: None,
            unit: None,
            rate: None,
            quantity: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    CreditNoteRequest {
        set {
            currency_id: Id,
            contact_persons_associated: Vec<AssociatedContactPersonRequest>,
            is_draft: bool, exchange_rate: Decimal, location_id: Id,
            gst_treatment: GstTreatment, tax_treatment: String,
            is_reverse_charge_applied: bool, gst_no: String, cfdi_usage: CfdiUsage,
            cfdi_reference_type: CfdiReferenceType, place_of_supply: String,
            ignore_auto_number_generation: bool, reference_number: String,
            custom_fields: Vec<CustomFieldEntryRequest>, tags: Vec<TagAssignmentRequest>,
            notes: String, terms: String, template_id: Id, tax_id: Id,
            tax_authority_id: Id, tax_exemption_id: Id, avatax_use_code: String,
            avatax_exempt_no: String, vat_treatment: String, is_inclusive_tax: bool,
            item_id: Id, account_id: Id, name: String, avatax_tax_code: String,
            description: String, unit: String, rate: Decimal, quantity: Decimal,
        }
    }
}

runtime::request! {
    CreditNoteRequest new(
        customer_id: Id, date: Date, line_items: Vec<LineItemRequest>,
        creditnote_number: String,
    ) {
        customer_id, currency_id, contact_persons_associated, date,
        is_draft, exchange_rate, line_items, location_id,
        creditnote_number, gst_treatment, tax_treatment, is_reverse_charge_applied,
        gst_no, cfdi_usage, cfdi_reference_type, place_of_supply,
        ignore_auto_number_generation, reference_number, custom_fields, tags,
        notes, terms, template_id, tax_id,
        tax_authority_id, tax_exemption_id, avatax_use_code, avatax_exempt_no,
        vat_treatment, is_inclusive_tax, item_id, account_id,
        name, avatax_tax_code, description, unit,
        rate, quantity,
    }
}

runtime::choice! {
    /// What `responseformat` of [`CreditNotes::get_document`](super::CreditNotes::get_document) may be.
    pub enum CreditNoteResponseformat {
        Json = "json",
        Pdf = "pdf",
    }
}

runtime::choice! {
    /// What `sort_column` of [`CreditNotes::list_all_refunds`](super::CreditNotes::list_all_refunds) may
    /// be.
    pub enum CreditNoteSortColumn {
        RefundMode = "refund_mode",
        ReferenceNumber = "reference_number",
        Date = "date",
        CreditnoteNumber = "creditnote_number",
        CustomerName = "customer_name",
        AmountBcy = "amount_bcy",
        AmountFcy = "amount_fcy",
    }
}

/// A credited invoice, as [`CreditNotes::list_invoices`](super::CreditNotes::list_invoices) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditedInvoice {
    pub creditnote_id: Option<Id>,
    pub invoice_id: Option<Id>,
    pub creditnote_invoice_id: Option<Id>,
    pub date: Option<Date>,
    pub invoice_number: Option<String>,
    /// At most 100 characters.
    pub creditnote_number: Option<String>,
    pub credited_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreditedInvoice {
        creditnote_id, invoice_id, creditnote_invoice_id, date,
        invoice_number, creditnote_number, credited_amount,
    }
}

/// What [`CreditNotes::email`](super::CreditNotes::email) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailCreditNoteRequest {
    pub to_mail_ids: Vec<String>,
    pub cc_mail_ids: Option<Vec<String>>,
    /// At most 1000 characters.
    pub subject: String,
    /// At most 5000 characters.
    pub body: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailCreditNoteRequest {
    /// A request with all that is required.
    pub fn new(
        to_mail_ids: impl IntoIterator<Item = impl Into<String>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            subject: subject.into(),
            body: body.into(),
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    EmailCreditNoteRequest {
        each {
            cc_mail_ids: String,
        }
    }
}

runtime::request! {
    EmailCreditNoteRequest new(to_mail_ids: Vec<String>, subject: String, body: String) {
        to_mail_ids, cc_mail_ids, subject, body,
    }
}

/// What [`CreditNotes::get_email_history`](super::CreditNotes::get_email_history) gives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailHistory {
    pub mailhistory_id: Option<Id>,
    pub from: Option<String>,
    pub to_mail_ids: Option<Vec<String>>,
    /// At most 1000 characters.
    pub subject: Option<String>,
    pub date: Option<Date>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    EmailHistory {
        mailhistory_id, from, to_mail_ids, subject,
        date,
    }
}
