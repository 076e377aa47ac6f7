// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RetainerInvoices`](super::RetainerInvoices).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, AppliedTax, AssociatedContactPerson, AssociatedContactPersonRequest,
    CustomField, CustomFieldEntryRequest, Document, FromEmail, InvoiceStatus, LineItem,
    PaymentOption, PaymentOptionRequest, TagAssignment, TagAssignmentRequest, ToContact,
};

/// What
/// [`RetainerInvoices::apply_retainer_payments_to_invoices`](super::RetainerInvoices::apply_retainer_payments_to_invoices)
/// sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRetainerPaymentsToInvoiceRequest {
    pub invoice_payments: Option<Vec<RetainerInvoicePaymentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyRetainerPaymentsToInvoiceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ApplyRetainerPaymentsToInvoiceRequest {
        set {
            invoice_payments: Vec<RetainerInvoicePaymentRequest>,
        }
    }
}

runtime::request! {
    ApplyRetainerPaymentsToInvoiceRequest {
        invoice_payments,
    }
}

/// What [`RetainerInvoices::email`](super::RetainerInvoices::email) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailRetainerInvoiceRequest {
    pub send_from_org_email_id: Option<bool>,
    pub to_mail_ids: Vec<String>,
    pub cc_mail_ids: Option<Vec<String>>,
    pub subject: Option<String>,
    pub body: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailRetainerInvoiceRequest {
    /// A request with all that is required.
    pub fn new(to_mail_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            send_from_org_email_id: None,
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            subject: None,
            body: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    EmailRetainerInvoiceRequest {
        set {
            send_from_org_email_id: bool, subject: String, body: String,
        }
        each {
            cc_mail_ids: String,
        }
    }
}

runtime::request! {
    EmailRetainerInvoiceRequest new(to_mail_ids: Vec<String>) {
        send_from_org_email_id, to_mail_ids, cc_mail_ids, subject,
        body,
    }
}

/// A retainer invoice, as [`RetainerInvoices::get`](super::RetainerInvoices::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetainerInvoice {
    pub retainerinvoice_id: Option<Id>,
    /// At most 100 characters.
    pub retainerinvoice_number: Option<String>,
    pub date: Option<Date>,
    pub status: Option<InvoiceStatus>,
    pub is_pre_gst: Option<String>,
    /// Only in editions: India.
    pub place_of_supply: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub last_payment_date: Option<Date>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPerson>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub is_viewed_by_client: Option<bool>,
    pub client_viewed_time: Option<bool>,
    pub is_inclusive_tax: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<TagAssignment>>,
    pub line_items: Option<Vec<LineItem>>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<AppliedTax>>,
    pub payment_made: Option<Decimal>,
    pub payment_drawn: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub allow_partial_payments: Option<bool>,
    pub price_precision: Option<i64>,
    pub payment_options: Option<PaymentOption>,
    pub is_emailed: Option<String>,
    pub documents: Option<Vec<Document>>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub page_width: Option<String>,
    pub page_height: Option<String>,
    pub orientation: Option<String>,
    pub template_type: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub created_by_id: Option<Id>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub invoice_url: Option<String>,
    pub project_or_estimate_name: Option<String>,
    pub has_attachment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RetainerInvoice {
        retainerinvoice_id, retainerinvoice_number, date, status,
        is_pre_gst, place_of_supply, project_id, project_name,
        last_payment_date, reference_number, customer_id, customer_name,
        contact_persons_associated, currency_id, currency_code, currency_symbol,
        exchange_rate, is_viewed_by_client, client_viewed_time, is_inclusive_tax,
        location_id, location_name, tags, line_items,
        sub_total, total, taxes, payment_made,
        payment_drawn, balance, allow_partial_payments, price_precision,
        payment_options, is_emailed, documents, billing_address,
        shipping_address, notes, terms, custom_fields,
        template_id, template_name, page_width, page_height,
        orientation, template_type, created_time, last_modified_time,
        created_by_id, attachment_name, can_send_in_mail, invoice_url,
        project_or_estimate_name, has_attachment,
    }
}

/// A retainer invoice attachment, as
/// [`RetainerInvoices::add_attachment`](super::RetainerInvoices::add_attachment) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetainerInvoiceAttachmentRequest {
    pub can_send_in_mail: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RetainerInvoiceAttachmentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    RetainerInvoiceAttachmentRequest {
        set {
            can_send_in_mail: bool,
        }
    }
}

runtime::request! {
    RetainerInvoiceAttachmentRequest {
        can_send_in_mail,
    }
}

/// A retainer invoice email, as [`RetainerInvoices::get_email`](super::RetainerInvoices::get_email)
/// gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetainerInvoiceEmail {
    pub gateways_configured: Option<bool>,
    pub deprecated_placeholders_used: Option<Vec<String>>,
    pub body: Option<String>,
    pub error_list: Option<Vec<String>>,
    pub subject: Option<String>,
    pub to_contacts: Option<Vec<ToContact>>,
    pub attachment_name: Option<String>,
    pub email_template_id: Option<Id>,
    pub file_name: Option<String>,
    pub from_emails: Option<Vec<FromEmail>>,
    pub customer_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RetainerInvoiceEmail {
        gateways_configured, deprecated_placeholders_used, body, error_list,
        subject, to_contacts, attachment_name, email_template_id,
        file_name, from_emails, customer_id,
    }
}

runtime::choice! {
    /// What `filter_by` of [`RetainerInvoices::list`](super::RetainerInvoices::list) may be.
    pub enum RetainerInvoiceFilterBy {
        StatusAll = "Status.All",
        StatusSent = "Status.Sent",
        StatusDraft = "Status.Draft",
        StatusOverDue = "Status.OverDue",
        StatusPaid = "Status.Paid",
        StatusVoid = "Status.Void",
        StatusUnpaid = "Status.Unpaid",
        StatusPartiallyPaid = "Status.PartiallyPaid",
        StatusViewed = "Status.Viewed",
        DatePaymentExpectedDate = "Date.PaymentExpectedDate",
    }
}

/// A retainer invoice line item, as `line_items` of [`RetainerInvoiceRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetainerInvoiceLineItemRequest {
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RetainerInvoiceLineItemRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    RetainerInvoiceLineItemRequest {
        set {
            description: String, item_order: i64, rate: Decimal,
        }
    }
}

runtime::request! {
    RetainerInvoiceLineItemRequest {
        description, item_order, rate,
    }
}

/// A retainer invoice payment, as `invoice_payments` of [`ApplyRetainerPaymentsToInvoiceRequest`] takes
/// it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetainerInvoicePaymentRequest {
    pub invoice_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    pub apply_date: Option<Date>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RetainerInvoicePaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    RetainerInvoicePaymentRequest {
        set {
            invoice_id: Id, amount_applied: Decimal, apply_date: Date,
        }
    }
}

runtime::request! {
    RetainerInvoicePaymentRequest {
        invoice_id, amount_applied, apply_date,
    }
}

/// A retainer invoice, as [`RetainerInvoices::create`](super::RetainerInvoices::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RetainerInvoiceRequest {
    pub customer_id: Id,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub date: Option<Date>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPersonRequest>>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub line_items: Vec<RetainerInvoiceLineItemRequest>,
    pub payment_options: Option<PaymentOptionRequest>,
    pub template_id: Option<Id>,
    /// Only in editions: India.
    pub place_of_supply: Option<String>,
    pub project_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RetainerInvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        line_items: impl Into<Vec<RetainerInvoiceLineItemRequest>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            reference_number: None,
            date: None,
            contact_persons_associated: None,
            custom_fields: None,
            notes: None,
            terms: None,
            location_id: None,
            tags: None,
            line_items: line_items.into(),
            payment_options: None,
            template_id: None,
            place_of_supply: None,
            project_id: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    RetainerInvoiceRequest {
        set {
            reference_number: String, date: Date,
            contact_persons_associated: Vec<AssociatedContactPersonRequest>,
            custom_fields: Vec<CustomFieldEntryRequest>, notes: String, terms: String,
            location_id: Id, tags: Vec<TagAssignmentRequest>,
            payment_options: PaymentOptionRequest, template_id: Id,
            place_of_supply: String, project_id: Id,
        }
    }
}

runtime::request! {
    RetainerInvoiceRequest new(
        customer_id: Id, line_items: Vec<RetainerInvoiceLineItemRequest>,
    ) {
        customer_id, reference_number, date, contact_persons_associated,
        custom_fields, notes, terms, location_id,
        tags, line_items, payment_options, template_id,
        place_of_supply, project_id,
    }
}
