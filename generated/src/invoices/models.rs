// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Invoices`](super::Invoices).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, AppliedTax, AssociatedContactPerson, AssociatedContactPersonRequest,
    CfdiReferenceType, CfdiUsage, CustomField, CustomFieldEntryRequest, Document,
    GstTreatment, InvoiceStatus, LineItem, LineItemCategory, PaymentOption,
    PaymentOptionRequest, ProductType, TagAssignment, TagAssignmentRequest,
    TaxTreatmentCode,
};

/// What [`Invoices::apply_credits`](super::Invoices::apply_credits) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyCreditsToInvoiceRequest {
    pub invoice_payments: Vec<InvoicePaymentRequest>,
    pub apply_creditnotes: Vec<InvoiceApplyCreditNoteRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsToInvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        invoice_payments: impl Into<Vec<InvoicePaymentRequest>>,
        apply_creditnotes: impl Into<Vec<InvoiceApplyCreditNoteRequest>>,
    ) -> Self {
        Self {
            invoice_payments: invoice_payments.into(),
            apply_creditnotes: apply_creditnotes.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    ApplyCreditsToInvoiceRequest new(
        invoice_payments: Vec<InvoicePaymentRequest>,
        apply_creditnotes: Vec<InvoiceApplyCreditNoteRequest>,
    ) {
        invoice_payments, apply_creditnotes,
    }
}

/// What [`Invoices::email`](super::Invoices::email) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailInvoiceRequest {
    pub send_from_org_email_id: Option<bool>,
    pub from_address_id: Option<Id>,
    pub to_mail_ids: Vec<String>,
    pub cc_mail_ids: Option<Vec<String>>,
    pub subject: Option<String>,
    pub body: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailInvoiceRequest {
    /// A request with all that is required.
    pub fn new(to_mail_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            send_from_org_email_id: None,
            from_address_id: None,
            to_mail_ids: to_mail_ids.into_iter().map(Into::into).collect(),
            cc_mail_ids: None,
            subject: None,
            body: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    EmailInvoiceRequest {
        set {
            send_from_org_email_id: bool, from_address_id: Id, subject: String,
            body: String,
        }
        each {
            cc_mail_ids: String,
        }
    }
}

runtime::request! {
    EmailInvoiceRequest new(to_mail_ids: Vec<String>) {
        send_from_org_email_id, from_address_id, to_mail_ids, cc_mail_ids,
        subject, body,
    }
}

/// What [`Invoices::bulk_email`](super::Invoices::bulk_email) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailInvoicesRequest {
    pub contacts: Option<Vec<InvoiceContactRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailInvoicesRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    EmailInvoicesRequest {
        set {
            contacts: Vec<InvoiceContactRequest>,
        }
    }
}

runtime::request! {
    EmailInvoicesRequest {
        contacts,
    }
}

/// An invoice, as [`Invoices::get`](super::Invoices::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoice {
    pub invoice_id: Option<Id>,
    pub ach_payment_initiated: Option<bool>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    /// Only in editions: India.
    pub is_pre_gst: Option<bool>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Mexico.
    pub cfdi_usage: Option<CfdiUsage>,
    /// Only in editions: Mexico.
    pub cfdi_reference_type: Option<CfdiReferenceType>,
    /// Only in editions: Mexico.
    pub reference_invoice_id: Option<Id>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    pub vat_reg_no: Option<String>,
    pub date: Option<Date>,
    pub status: Option<InvoiceStatus>,
    pub payment_terms: Option<i64>,
    /// At most 100 characters.
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub payment_expected_date: Option<Date>,
    pub last_payment_date: Option<Date>,
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPerson>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<String>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub recurring_invoice_id: Option<Id>,
    pub is_viewed_by_client: Option<bool>,
    pub has_attachment: Option<bool>,
    pub client_viewed_time: Option<String>,
    pub line_items: Option<Vec<LineItem>>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub sub_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub taxes: Option<Vec<AppliedTax>>,
    pub payment_reminder_enabled: Option<bool>,
    pub payment_made: Option<Decimal>,
    pub credits_applied: Option<Decimal>,
    pub tax_amount_withheld: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub write_off_amount: Option<Decimal>,
    pub allow_partial_payments: Option<bool>,
    pub price_precision: Option<i64>,
    pub payment_options: Option<PaymentOption>,
    pub is_emailed: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub reminders_sent: Option<i64>,
    pub last_reminder_sent_date: Option<Date>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub tags: Option<Vec<TagAssignment>>,
    pub template_id: Option<Id>,
    pub template_name: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub attachment_name: Option<String>,
    pub can_send_in_mail: Option<bool>,
    pub salesperson_id: Option<Id>,
    /// At most 200 characters.
    pub salesperson_name: Option<String>,
    pub salesorder_id: Option<Id>,
    pub salesorder_number: Option<String>,
    pub salesorders: Option<Vec<InvoiceSalesOrder>>,
    pub invoice_url: Option<String>,
    pub due_days: Option<String>,
    pub schedule_time: Option<String>,
    pub documents: Option<Vec<Document>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Invoice {
        invoice_id, ach_payment_initiated, invoice_number, is_pre_gst,
        place_of_supply, gst_no, gst_treatment, cfdi_usage,
        cfdi_reference_type, reference_invoice_id, vat_treatment, tax_treatment,
        is_reverse_charge_applied, vat_reg_no, date, status,
        payment_terms, payment_terms_label, due_date, payment_expected_date,
        last_payment_date, reference_number, customer_id, customer_name,
        contact_persons_associated, currency_id, currency_code, exchange_rate,
        discount, is_discount_before_tax, discount_type, is_inclusive_tax,
        recurring_invoice_id, is_viewed_by_client, has_attachment, client_viewed_time,
        line_items, shipping_charge, adjustment, adjustment_description,
        sub_total, tax_total, total, taxes,
        payment_reminder_enabled, payment_made, credits_applied, tax_amount_withheld,
        balance, write_off_amount, allow_partial_payments, price_precision,
        payment_options, is_emailed, location_id, location_name,
        reminders_sent, last_reminder_sent_date, billing_address, shipping_address,
        notes, terms, custom_fields, tags,
        template_id, template_name, created_time, last_modified_time,
        attachment_name, can_send_in_mail, salesperson_id, salesperson_name,
        salesorder_id, salesorder_number, salesorders, invoice_url,
        due_days, schedule_time, documents,
    }
}

/// What `apply_creditnotes` of [`ApplyCreditsToInvoiceRequest`] takes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceApplyCreditNoteRequest {
    pub creditnote_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceApplyCreditNoteRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    InvoiceApplyCreditNoteRequest {
        set {
            creditnote_id: Id, amount_applied: Decimal,
        }
    }
}

runtime::request! {
    InvoiceApplyCreditNoteRequest {
        creditnote_id, amount_applied,
    }
}

/// An invoice asynchronous online payment, as
/// [`Invoices::create_asynchronous_online_payment`](super::Invoices::create_asynchronous_online_payment)
/// sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceAsynchronousOnlinePaymentRequest {
    pub invoice_ids: Option<Id>,
    pub payment_amount: Option<Decimal>,
    pub gateway: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceAsynchronousOnlinePaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    InvoiceAsynchronousOnlinePaymentRequest {
        set {
            invoice_ids: Id, payment_amount: Decimal, gateway: String,
        }
    }
}

runtime::request! {
    InvoiceAsynchronousOnlinePaymentRequest {
        invoice_ids, payment_amount, gateway,
    }
}

/// An invoice batch payment, as `batch_payments` of [`InvoiceRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceBatchPaymentRequest {
    pub payment_mode: Option<String>,
    pub amount: Option<Decimal>,
    pub account_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceBatchPaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    InvoiceBatchPaymentRequest {
        set {
            payment_mode: String, amount: Decimal, account_id: Id,
        }
    }
}

runtime::request! {
    InvoiceBatchPaymentRequest {
        payment_mode, amount, account_id,
    }
}

/// An invoice contact, as `contacts` of [`EmailInvoicesRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceContactRequest {
    pub contact_id: Option<Id>,
    pub email: Option<bool>,
    pub snail_mail: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceContactRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    InvoiceContactRequest {
        set {
            contact_id: Id, email: bool, snail_mail: bool,
        }
    }
}

runtime::request! {
    InvoiceContactRequest {
        contact_id, email, snail_mail,
    }
}

/// An invoice credit, as [`Invoices::list_credits_applied`](super::Invoices::list_credits_applied)
/// gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceCredit {
    pub creditnote_id: Option<Id>,
    pub creditnotes_invoice_id: Option<Id>,
    pub creditnotes_number: Option<String>,
    pub credited_date: Option<Date>,
    pub amount_applied: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoiceCredit {
        creditnote_id, creditnotes_invoice_id, creditnotes_number, credited_date,
        amount_applied,
    }
}

/// What `email_errors_info` of [`InvoiceInfo`] gives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceEmailErrorsInfo {
    pub message: Option<String>,
    pub ids: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoiceEmailErrorsInfo {
        message, ids,
    }
}

/// Invoice email success info, as `email_success_info` of [`InvoiceInfo`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceEmailSuccessInfo {
    pub message: Option<String>,
    pub sent_count: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoiceEmailSuccessInfo {
        message, sent_count,
    }
}

/// Invoice info, as [`Invoices::bulk_remind`](super::Invoices::bulk_remind) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceInfo {
    pub email_success_info: Option<InvoiceEmailSuccessInfo>,
    pub email_errors_info: Option<Vec<InvoiceEmailErrorsInfo>>,
    pub code: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoiceInfo {
        email_success_info, email_errors_info, code,
    }
}

/// An invoice line item, as `line_items` of [`InvoiceRequest`] takes it.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceLineItemRequest {
    pub item_id: Id,
    pub project_id: Option<Id>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub product_type: Option<ProductType>,
    /// Only in editions: India, Kenya, South Africa.
    pub hsn_or_sac: Option<String>,
    /// Only in editions: Mexico.
    pub sat_item_key_code: Option<String>,
    /// Only in editions: Mexico.
    pub unitkey_code: Option<String>,
    pub location_id: Option<Id>,
    pub expense_id: Option<Id>,
    pub bill_id: Option<Id>,
    pub bill_item_id: Option<Id>,
    pub expense_receipt_name: Option<String>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub item_order: Option<i64>,
    pub bcy_rate: Option<Decimal>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    /// At most 100 characters.
    pub unit: Option<String>,
    pub discount_amount: Option<Decimal>,
    pub discount: Option<String>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub tax_id: Option<Id>,
    /// Only in editions: Mexico.
    pub tds_tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in editions: Gulf states.
    pub tax_treatment_code: Option<TaxTreatmentCode>,
    pub salesorder_item_id: Option<Id>,
    pub line_item_category: Option<LineItemCategory>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceLineItemRequest {
    /// A request with all that is required.
    pub fn new(item_id: impl Into<Id>) -> Self {
        Self {
            item_id: item_id.into(),
            project_id: None,
            time_entry_ids: None,
            product_type: None,
            hsn_or_sac: None,
            sat_item_key_code: None,
            unitkey_code: None,
            location_id: None,
            expense_id: None,
            bill_id: None,
            bill_item_id: None,
            expense_receipt_name: None,
            name: None,
            description: None,
            item_order: None,
            bcy_rate: None,
            rate: None,
            quantity: None,
            unit: None,
            discount_amount: None,
            discount: None,
            tags: None,
            tax_id: None,
            tds_tax_id: None,
            tax_name: None,
            tax_type: None,
            tax_percentage: None,
            tax_treatment_code: None,
            salesorder_item_id: None,
            line_item_category: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    InvoiceLineItemRequest {
        set {
            project_id: Id, product_type: ProductType, hsn_or_sac: String,
            sat_item_key_code: String, unitkey_code: String, location_id: Id,
            expense_id: Id, bill_id: Id, bill_item_id: Id, expense_receipt_name: String,
            name: String, description: String, item_order: i64, bcy_rate: Decimal,
            rate: Decimal, quantity: Decimal, unit: String, discount_amount: Decimal,
            discount: String, tags: Vec<TagAssignmentRequest>, tax_id: Id,
            tds_tax_id: Id, tax_name: String, tax_type: String, tax_percentage: Decimal,
            tax_treatment_code: TaxTreatmentCode, salesorder_item_id: Id,
            line_item_category: LineItemCategory,
        }
        each {
            time_entry_ids: Id,
        }
    }
}

runtime::request! {
    InvoiceLineItemRequest new(item_id: Id) {
        item_id, project_id, time_entry_ids, product_type,
        hsn_or_sac, sat_item_key_code, unitkey_code, location_id,
        expense_id, bill_id, bill_item_id, expense_receipt_name,
        name, description, item_order, bcy_rate,
        rate, quantity, unit, discount_amount,
        discount, tags, tax_id, tds_tax_id,
        tax_name, tax_type, tax_percentage, tax_treatment_code,
        salesorder_item_id, line_item_category,
    }
}

/// An invoice mapping error, as
/// [`Invoices::map_with_sales_order`](super::Invoices::map_with_sales_order) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceMappingError {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ids: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoiceMappingError {
        code, message, ids,
    }
}

/// An invoice online payment bank account, as
/// [`Invoices::add_online_payment_bank_account`](super::Invoices::add_online_payment_bank_account)
/// sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceOnlinePaymentBankAccountRequest {
    pub invoice_ids: Option<Id>,
    pub payment_amount: Option<Decimal>,
    pub gateway: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub account_number: Option<String>,
    pub routing_number: Option<String>,
    pub account_type: Option<String>,
    pub bank_name: Option<String>,
    pub enable_autobilling: Option<bool>,
    pub account_id: Option<Id>,
    pub autobill_client_status: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceOnlinePaymentBankAccountRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    InvoiceOnlinePaymentBankAccountRequest {
        set {
            invoice_ids: Id, payment_amount: Decimal, gateway: String,
            first_name: String, last_name: String, account_number: String,
            routing_number: String, account_type: String, bank_name: String,
            enable_autobilling: bool, account_id: Id, autobill_client_status: String,
        }
    }
}

runtime::request! {
    InvoiceOnlinePaymentBankAccountRequest {
        invoice_ids, payment_amount, gateway, first_name,
        last_name, account_number, routing_number, account_type,
        bank_name, enable_autobilling, account_id, autobill_client_status,
    }
}

/// An invoice payment, as [`Invoices::list_payments`](super::Invoices::list_payments) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePayment {
    pub payment_id: Option<Id>,
    pub payment_number: Option<i64>,
    pub invoice_id: Option<Id>,
    pub invoice_payment_id: Option<Id>,
    pub payment_mode: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub date: Option<Date>,
    pub reference_number: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub tax_amount_withheld: Option<Decimal>,
    pub online_transaction_id: Option<Id>,
    pub is_single_invoice_payment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoicePayment {
        payment_id, payment_number, invoice_id, invoice_payment_id,
        payment_mode, description, date, reference_number,
        exchange_rate, amount, tax_amount_withheld, online_transaction_id,
        is_single_invoice_payment,
    }
}

/// An invoice payment link, as
/// [`Invoices::generate_payment_link`](super::Invoices::generate_payment_link) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentLink {
    pub share_link: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoicePaymentLink {
        share_link,
    }
}

/// An invoice payment, as `invoice_payments` of [`ApplyCreditsToInvoiceRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentRequest {
    pub payment_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoicePaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    InvoicePaymentRequest {
        set {
            payment_id: Id, amount_applied: Decimal,
        }
    }
}

runtime::request! {
    InvoicePaymentRequest {
        payment_id, amount_applied,
    }
}

/// An invoice, as [`Invoices::create`](super::Invoices::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons: Option<Vec<String>>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPersonRequest>>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: Mexico.
    pub cfdi_usage: Option<CfdiUsage>,
    pub reference_number: Option<String>,
    pub template_id: Option<Id>,
    pub date: Option<Date>,
    pub payment_terms: Option<i64>,
    /// At most 100 characters.
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub discount: Option<String>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub exchange_rate: Option<Decimal>,
    pub location_id: Option<Id>,
    pub recurring_invoice_id: Option<Id>,
    pub invoiced_estimate_id: Option<Id>,
    /// At most 200 characters.
    pub salesperson_name: Option<String>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub send: Option<bool>,
    pub line_items: Vec<InvoiceLineItemRequest>,
    pub payment_options: Option<PaymentOptionRequest>,
    pub allow_partial_payments: Option<bool>,
    pub custom_body: Option<String>,
    pub custom_subject: Option<String>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    pub reason: Option<String>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: India, United States.
    pub tax_exemption_id: Option<Id>,
    pub billing_address_id: Option<Id>,
    pub shipping_address_id: Option<Id>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    pub tax_id: Option<Id>,
    pub expense_id: Option<Id>,
    pub salesorder_item_id: Option<Id>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub batch_payments: Option<Vec<InvoiceBatchPaymentRequest>>,
    /// Only in editions: Mexico.
    pub cfdi_reference_type: Option<CfdiReferenceType>,
    /// Only in editions: Mexico.
    pub reference_invoice_id: Option<Id>,
    pub line_item_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        line_items: impl Into<Vec<InvoiceLineItemRequest>>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons: None,
            contact_persons_associated: None,
            invoice_number: None,
            place_of_supply: None,
            vat_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            gst_treatment: None,
            gst_no: None,
            cfdi_usage: None,
            reference_number: None,
            template_id: None,
            date: None,
            payment_terms: None,
            payment_terms_label: None,
            due_date: None,
            discount: None,
            is_discount_before_tax: None,
            discount_type: None,
            is_inclusive_tax: None,
            exchange_rate: None,
            location_id: None,
            recurring_invoice_id: None,
            invoiced_estimate_id: None,
            salesperson_name: None,
            custom_fields: None,
            tags: None,
            send: None,
            line_items: line_items.into(),
            payment_options: None,
            allow_partial_payments: None,
            custom_body: None,
            custom_subject: None,
            notes: None,
            terms: None,
            shipping_charge: None,
            adjustment: None,
            adjustment_description: None,
            reason: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            billing_address_id: None,
            shipping_address_id: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            tax_id: None,
            expense_id: None,
            salesorder_item_id: None,
            avatax_tax_code: None,
            time_entry_ids: None,
            batch_payments: None,
            cfdi_reference_type: None,
            reference_invoice_id: None,
            line_item_id: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    InvoiceRequest {
        set {
            currency_id: Id,
            contact_persons_associated: Vec<AssociatedContactPersonRequest>,
            invoice_number: String, place_of_supply: String, vat_treatment: String,
            tax_treatment: String, is_reverse_charge_applied: bool,
            gst_treatment: GstTreatment, gst_no: String, cfdi_usage: CfdiUsage,
            reference_number: String, template_id: Id, date: Date, payment_terms: i64,
            payment_terms_label: String, due_date: Date, discount: String,
            is_discount_before_tax: bool, discount_type: String, is_inclusive_tax: bool,
            exchange_rate: Decimal, location_id: Id, recurring_invoice_id: Id,
            invoiced_estimate_id: Id, salesperson_name: String,
            custom_fields: Vec<CustomFieldEntryRequest>, tags: Vec<TagAssignmentRequest>,
            send: bool, payment_options: PaymentOptionRequest,
            allow_partial_payments: bool, custom_body: String, custom_subject: String,
            notes: String, terms: String, shipping_charge: Decimal, adjustment: Decimal,
            adjustment_description: String, reason: String, tax_authority_id: Id,
            tax_exemption_id: Id, billing_address_id: Id, shipping_address_id: Id,
            avatax_use_code: String, avatax_exempt_no: String, tax_id: Id,
            expense_id: Id, salesorder_item_id: Id, avatax_tax_code: String,
            batch_payments: Vec<InvoiceBatchPaymentRequest>,
            cfdi_reference_type: CfdiReferenceType, reference_invoice_id: Id,
            line_item_id: Id,
        }
        each {
            contact_persons: String, time_entry_ids: Id,
        }
    }
}

runtime::request! {
    InvoiceRequest new(customer_id: Id, line_items: Vec<InvoiceLineItemRequest>) {
        customer_id, currency_id, contact_persons, contact_persons_associated,
        invoice_number, place_of_supply, vat_treatment, tax_treatment,
        is_reverse_charge_applied, gst_treatment, gst_no, cfdi_usage,
        reference_number, template_id, date, payment_terms,
        payment_terms_label, due_date, discount, is_discount_before_tax,
        discount_type, is_inclusive_tax, exchange_rate, location_id,
        recurring_invoice_id, invoiced_estimate_id, salesperson_name, custom_fields,
        tags, send, line_items, payment_options,
        allow_partial_payments, custom_body, custom_subject, notes,
        terms, shipping_charge, adjustment, adjustment_description,
        reason, tax_authority_id, tax_exemption_id, billing_address_id,
        shipping_address_id, avatax_use_code, avatax_exempt_no, tax_id,
        expense_id, salesorder_item_id, avatax_tax_code, time_entry_ids,
        batch_payments, cfdi_reference_type, reference_invoice_id, line_item_id,
    }
}

/// An invoice sales order, as `salesorders` of [`Invoice`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSalesOrder {
    pub salesorder_id: Option<Id>,
    pub salesorder_number: Option<String>,
    pub reference_number: Option<String>,
    pub crm_custom_reference_id: Option<Id>,
    pub salesorder_order_status: Option<String>,
    pub total: Option<Decimal>,
    pub total_formatted: Option<String>,
    pub sub_total: Option<Decimal>,
    pub sub_total_formatted: Option<String>,
    pub date: Option<Date>,
    pub shipment_date: Option<Date>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoiceSalesOrder {
        salesorder_id, salesorder_number, reference_number, crm_custom_reference_id,
        salesorder_order_status, total, total_formatted, sub_total,
        sub_total_formatted, date, shipment_date,
    }
}

/// An invoice synchronous online payment, as
/// [`Invoices::create_synchronous_online_payment`](super::Invoices::create_synchronous_online_payment)
/// sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSynchronousOnlinePaymentRequest {
    pub card_token: Option<String>,
    pub invoice_ids: Option<Id>,
    pub payment_amount: Option<Decimal>,
    pub gateway: Option<String>,
    pub card_number: Option<String>,
    pub cvv: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceSynchronousOnlinePaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    InvoiceSynchronousOnlinePaymentRequest {
        set {
            card_token: String, invoice_ids: Id, payment_amount: Decimal,
            gateway: String, card_number: String, cvv: String, first_name: String,
            last_name: String, address: String, city: String, state: String,
            country: String,
        }
    }
}

runtime::request! {
    InvoiceSynchronousOnlinePaymentRequest {
        card_token, invoice_ids, payment_amount, gateway,
        card_number, cvv, first_name, last_name,
        address, city, state, country,
    }
}

/// What [`Invoices::remind_customer_for_payment`](super::Invoices::remind_customer_for_payment) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct RemindCustomerForInvoicePaymentRequest {
    pub to_mail_ids: Option<Vec<String>>,
    pub cc_mail_ids: Vec<String>,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub send_from_org_email_id: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RemindCustomerForInvoicePaymentRequest {
    /// A request with all that is required.
    pub fn new(cc_mail_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            to_mail_ids: None,
            cc_mail_ids: cc_mail_ids.into_iter().map(Into::into).collect(),
            subject: None,
            body: None,
            send_from_org_email_id: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    RemindCustomerForInvoicePaymentRequest {
        set {
            subject: String, body: String, send_from_org_email_id: bool,
        }
        each {
            to_mail_ids: String,
        }
    }
}

runtime::request! {
    RemindCustomerForInvoicePaymentRequest new(cc_mail_ids: Vec<String>) {
        to_mail_ids, cc_mail_ids, subject, body,
        send_from_org_email_id,
    }
}

/// What [`Invoices::schedule_email`](super::Invoices::schedule_email) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleInvoiceEmailRequest {
    pub schedule_time: Option<DateTime>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ScheduleInvoiceEmailRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ScheduleInvoiceEmailRequest {
        set {
            schedule_time: DateTime,
        }
    }
}

runtime::request! {
    ScheduleInvoiceEmailRequest {
        schedule_time,
    }
}
