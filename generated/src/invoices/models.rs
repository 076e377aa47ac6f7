// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Invoices`](super::Invoices).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, BankTransactionTag, BillTax, CfdiReferenceType, CfdiUsage,
    ChartOfAccountCustomFieldRequest, ContactPersonsAssociated,
    ContactPersonsAssociatedRequest, CustomField, GstTreatment, LineItem,
    LineItemCategory, PaymentOption, PaymentOptionRequest, ProductType, Status,
    TagRequest, TaxTreatmentCode,
};

/// Apply credits to invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplyCreditsToInvoiceRequest {
    pub invoice_payments: Vec<InvoicePaymentRequest>,
    pub apply_creditnotes: Vec<InvoiceApplyCreditnoteRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ApplyCreditsToInvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        invoice_payments: impl Into<Vec<InvoicePaymentRequest>>,
        apply_creditnotes: impl Into<Vec<InvoiceApplyCreditnoteRequest>>,
    ) -> Self {
        Self {
            invoice_payments: invoice_payments.into(),
            apply_creditnotes: apply_creditnotes.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    ApplyCreditsToInvoiceRequest {
        invoice_payments, apply_creditnotes, ..extra
    }
}

/// Credit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Credit {
    pub creditnote_id: Option<Id>,
    pub creditnotes_invoice_id: Option<Id>,
    pub creditnotes_number: Option<String>,
    pub credited_date: Option<Date>,
    pub amount_applied: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Credit {
        creditnote_id, creditnotes_invoice_id, creditnotes_number, credited_date,
        amount_applied,
    }
}

/// Email invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailInvoiceRequest {
    pub send_from_org_email_id: Option<bool>,
    pub from_address_id: Option<Id>,
    pub to_mail_ids: Vec<Id>,
    pub cc_mail_ids: Option<Vec<Id>>,
    pub subject: Option<String>,
    pub body: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailInvoiceRequest {
    /// A request with all that is required.
    pub fn new(to_mail_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
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

    /// Sets `send_from_org_email_id`.
    #[must_use]
    pub fn send_from_org_email_id(mut self, value: bool) -> Self {
        self.send_from_org_email_id = Some(value);
        self
    }

    /// Sets `from_address_id`.
    #[must_use]
    pub fn from_address_id(mut self, value: impl Into<Id>) -> Self {
        self.from_address_id = Some(value.into());
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

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

runtime::request! {
    EmailInvoiceRequest {
        send_from_org_email_id, from_address_id, to_mail_ids, cc_mail_ids, subject, body,
        ..extra
    }
}

/// Email invoice request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailInvoiceRequestRequest {
    pub contacts: Option<Vec<InvoiceContactRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl EmailInvoiceRequestRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `contacts`.
    #[must_use]
    pub fn contacts(mut self, value: impl Into<Vec<InvoiceContactRequest>>) -> Self {
        self.contacts = Some(value.into());
        self
    }
}

runtime::request! {
    EmailInvoiceRequestRequest {
        contacts, ..extra
    }
}

/// Generate invoice payment link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateInvoicePaymentLink {
    pub share_link: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GenerateInvoicePaymentLink {
        share_link,
    }
}

/// Invoice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    pub invoice_id: Option<Id>,
    pub ach_payment_initiated: Option<bool>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CfdiUsage>,
    /// Only in: `mx`.
    pub cfdi_reference_type: Option<CfdiReferenceType>,
    /// Only in: `mx`.
    pub reference_invoice_id: Option<Id>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    pub vat_reg_no: Option<String>,
    pub date: Option<Date>,
    pub status: Option<Status>,
    pub payment_terms: Option<i64>,
    /// At most 100 characters.
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub payment_expected_date: Option<String>,
    pub last_payment_date: Option<String>,
    pub reference_number: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub contact_persons_associated: Option<Vec<ContactPersonsAssociated>>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub discount: Option<Decimal>,
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
    pub taxes: Option<Vec<BillTax>>,
    pub payment_reminder_enabled: Option<bool>,
    pub payment_made: Option<f64>,
    pub credits_applied: Option<f64>,
    pub tax_amount_withheld: Option<f64>,
    pub balance: Option<Decimal>,
    pub write_off_amount: Option<Decimal>,
    pub allow_partial_payments: Option<bool>,
    pub price_precision: Option<i64>,
    pub payment_options: Option<PaymentOption>,
    pub is_emailed: Option<bool>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub reminders_sent: Option<i64>,
    pub last_reminder_sent_date: Option<String>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub notes: Option<String>,
    pub terms: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub tags: Option<Vec<BankTransactionTag>>,
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
    pub salesorders: Option<InvoiceSalesorder>,
    pub invoice_url: Option<String>,
    pub due_days: Option<String>,
    pub schedule_time: Option<String>,
    pub documents: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Invoice {
        invoice_id, ach_payment_initiated, invoice_number, is_pre_gst, place_of_supply,
        gst_no, gst_treatment, cfdi_usage, cfdi_reference_type, reference_invoice_id,
        vat_treatment, tax_treatment, is_reverse_charge_applied, vat_reg_no, date,
        status, payment_terms, payment_terms_label, due_date, payment_expected_date,
        last_payment_date, reference_number, customer_id, customer_name,
        contact_persons_associated, currency_id, currency_code, exchange_rate, discount,
        is_discount_before_tax, discount_type, is_inclusive_tax, recurring_invoice_id,
        is_viewed_by_client, has_attachment, client_viewed_time, line_items,
        shipping_charge, adjustment, adjustment_description, sub_total, tax_total, total,
        taxes, payment_reminder_enabled, payment_made, credits_applied,
        tax_amount_withheld, balance, write_off_amount, allow_partial_payments,
        price_precision, payment_options, is_emailed, location_id, location_name,
        reminders_sent, last_reminder_sent_date, billing_address, shipping_address,
        notes, terms, custom_fields, tags, template_id, template_name, created_time,
        last_modified_time, attachment_name, can_send_in_mail, salesperson_id,
        salesperson_name, salesorder_id, salesorder_number, salesorders, invoice_url,
        due_days, schedule_time, documents,
    }
}

/// Invoice apply creditnote request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceApplyCreditnoteRequest {
    pub creditnote_id: Option<Id>,
    pub amount_applied: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl InvoiceApplyCreditnoteRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `creditnote_id`.
    #[must_use]
    pub fn creditnote_id(mut self, value: impl Into<Id>) -> Self {
        self.creditnote_id = Some(value.into());
        self
    }

    /// Sets `amount_applied`.
    #[must_use]
    pub fn amount_applied(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_applied = Some(value.into());
        self
    }
}

runtime::request! {
    InvoiceApplyCreditnoteRequest {
        creditnote_id, amount_applied, ..extra
    }
}

/// Invoice asynchronous online payment request.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
    }

    /// Sets `invoice_ids`.
    #[must_use]
    pub fn invoice_ids(mut self, value: impl Into<Id>) -> Self {
        self.invoice_ids = Some(value.into());
        self
    }

    /// Sets `payment_amount`.
    #[must_use]
    pub fn payment_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.payment_amount = Some(value.into());
        self
    }

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
        self
    }
}

runtime::request! {
    InvoiceAsynchronousOnlinePaymentRequest {
        invoice_ids, payment_amount, gateway, ..extra
    }
}

/// Invoice batch payment request.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
    }

    /// Sets `payment_mode`.
    #[must_use]
    pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
        self.payment_mode = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }
}

runtime::request! {
    InvoiceBatchPaymentRequest {
        payment_mode, amount, account_id, ..extra
    }
}

/// Invoice contact request.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
    }

    /// Sets `contact_id`.
    #[must_use]
    pub fn contact_id(mut self, value: impl Into<Id>) -> Self {
        self.contact_id = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: bool) -> Self {
        self.email = Some(value);
        self
    }

    /// Sets `snail_mail`.
    #[must_use]
    pub fn snail_mail(mut self, value: bool) -> Self {
        self.snail_mail = Some(value);
        self
    }
}

runtime::request! {
    InvoiceContactRequest {
        contact_id, email, snail_mail, ..extra
    }
}

/// Invoice document.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDocument {
    pub document_id: Option<Id>,
    pub document_name: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
    pub document_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoiceDocument {
        document_id, document_name, file_name, file_size, file_type, document_url,
        created_time, last_modified_time,
    }
}

/// Invoice email errors info.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// Invoice email success info.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// Invoice info.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// Invoice line item request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvoiceLineItemRequest {
    pub item_id: Id,
    pub project_id: Option<Id>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub product_type: Option<ProductType>,
    /// Only in: `in`, `ke`, `za`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `mx`.
    pub sat_item_key_code: Option<String>,
    /// Only in: `mx`.
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
    pub discount: Option<Decimal>,
    pub tags: Option<Vec<TagRequest>>,
    pub tax_id: Option<Id>,
    /// Only in: `mx`.
    pub tds_tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    /// Only in: `gcc`.
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

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `time_entry_ids`.
    #[must_use]
    pub fn time_entry_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.time_entry_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(mut self, value: impl Into<ProductType>) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `hsn_or_sac`.
    #[must_use]
    pub fn hsn_or_sac(mut self, value: impl Into<String>) -> Self {
        self.hsn_or_sac = Some(value.into());
        self
    }

    /// Sets `sat_item_key_code`.
    #[must_use]
    pub fn sat_item_key_code(mut self, value: impl Into<String>) -> Self {
        self.sat_item_key_code = Some(value.into());
        self
    }

    /// Sets `unitkey_code`.
    #[must_use]
    pub fn unitkey_code(mut self, value: impl Into<String>) -> Self {
        self.unitkey_code = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `expense_id`.
    #[must_use]
    pub fn expense_id(mut self, value: impl Into<Id>) -> Self {
        self.expense_id = Some(value.into());
        self
    }

    /// Sets `bill_id`.
    #[must_use]
    pub fn bill_id(mut self, value: impl Into<Id>) -> Self {
        self.bill_id = Some(value.into());
        self
    }

    /// Sets `bill_item_id`.
    #[must_use]
    pub fn bill_item_id(mut self, value: impl Into<Id>) -> Self {
        self.bill_item_id = Some(value.into());
        self
    }

    /// Sets `expense_receipt_name`.
    #[must_use]
    pub fn expense_receipt_name(mut self, value: impl Into<String>) -> Self {
        self.expense_receipt_name = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `bcy_rate`.
    #[must_use]
    pub fn bcy_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.bcy_rate = Some(value.into());
        self
    }

    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets `discount_amount`.
    #[must_use]
    pub fn discount_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_amount = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.tags = Some(value.into());
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

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_type`.
    #[must_use]
    pub fn tax_type(mut self, value: impl Into<String>) -> Self {
        self.tax_type = Some(value.into());
        self
    }

    /// Sets `tax_percentage`.
    #[must_use]
    pub fn tax_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_percentage = Some(value.into());
        self
    }

    /// Sets `tax_treatment_code`.
    #[must_use]
    pub fn tax_treatment_code(mut self, value: impl Into<TaxTreatmentCode>) -> Self {
        self.tax_treatment_code = Some(value.into());
        self
    }

    /// Sets `salesorder_item_id`.
    #[must_use]
    pub fn salesorder_item_id(mut self, value: impl Into<Id>) -> Self {
        self.salesorder_item_id = Some(value.into());
        self
    }

    /// Sets `line_item_category`.
    #[must_use]
    pub fn line_item_category(mut self, value: impl Into<LineItemCategory>) -> Self {
        self.line_item_category = Some(value.into());
        self
    }
}

runtime::request! {
    InvoiceLineItemRequest {
        item_id, project_id, time_entry_ids, product_type, hsn_or_sac, sat_item_key_code,
        unitkey_code, location_id, expense_id, bill_id, bill_item_id,
        expense_receipt_name, name, description, item_order, bcy_rate, rate, quantity,
        unit, discount_amount, discount, tags, tax_id, tds_tax_id, tax_name, tax_type,
        tax_percentage, tax_treatment_code, salesorder_item_id, line_item_category,
        ..extra
    }
}

/// Invoice online payment bank account request.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
    }

    /// Sets `invoice_ids`.
    #[must_use]
    pub fn invoice_ids(mut self, value: impl Into<Id>) -> Self {
        self.invoice_ids = Some(value.into());
        self
    }

    /// Sets `payment_amount`.
    #[must_use]
    pub fn payment_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.payment_amount = Some(value.into());
        self
    }

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, value: impl Into<String>) -> Self {
        self.gateway = Some(value.into());
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

    /// Sets `account_number`.
    #[must_use]
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets `routing_number`.
    #[must_use]
    pub fn routing_number(mut self, value: impl Into<String>) -> Self {
        self.routing_number = Some(value.into());
        self
    }

    /// Sets `account_type`.
    #[must_use]
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Sets `bank_name`.
    #[must_use]
    pub fn bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }

    /// Sets `enable_autobilling`.
    #[must_use]
    pub fn enable_autobilling(mut self, value: bool) -> Self {
        self.enable_autobilling = Some(value);
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `autobill_client_status`.
    #[must_use]
    pub fn autobill_client_status(mut self, value: impl Into<String>) -> Self {
        self.autobill_client_status = Some(value.into());
        self
    }
}

runtime::request! {
    InvoiceOnlinePaymentBankAccountRequest {
        invoice_ids, payment_amount, gateway, first_name, last_name, account_number,
        routing_number, account_type, bank_name, enable_autobilling, account_id,
        autobill_client_status, ..extra
    }
}

/// Invoice payment request.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
    }

    /// Sets `payment_id`.
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<Id>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets `amount_applied`.
    #[must_use]
    pub fn amount_applied(mut self, value: impl Into<Decimal>) -> Self {
        self.amount_applied = Some(value.into());
        self
    }
}

runtime::request! {
    InvoicePaymentRequest {
        payment_id, amount_applied, ..extra
    }
}

/// Invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvoiceRequest {
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons: Option<Vec<String>>,
    pub contact_persons_associated: Option<Vec<ContactPersonsAssociatedRequest>>,
    /// At most 100 characters.
    pub invoice_number: Option<String>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CfdiUsage>,
    pub reference_number: Option<String>,
    pub template_id: Option<Id>,
    pub date: Option<Date>,
    pub payment_terms: Option<i64>,
    /// At most 100 characters.
    pub payment_terms_label: Option<String>,
    pub due_date: Option<Date>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub exchange_rate: Option<Decimal>,
    pub location_id: Option<Id>,
    pub recurring_invoice_id: Option<Id>,
    pub invoiced_estimate_id: Option<Id>,
    /// At most 200 characters.
    pub salesperson_name: Option<String>,
    pub custom_fields: Option<Vec<ChartOfAccountCustomFieldRequest>>,
    pub tags: Option<Vec<TagRequest>>,
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
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`.
    pub tax_exemption_id: Option<Id>,
    pub billing_address_id: Option<Id>,
    pub shipping_address_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    pub tax_id: Option<Id>,
    pub expense_id: Option<Id>,
    pub salesorder_item_id: Option<Id>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_tax_code: Option<String>,
    pub time_entry_ids: Option<Vec<Id>>,
    pub batch_payments: Option<Vec<InvoiceBatchPaymentRequest>>,
    /// Only in: `mx`.
    pub cfdi_reference_type: Option<CfdiReferenceType>,
    /// Only in: `mx`.
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

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `contact_persons`.
    #[must_use]
    pub fn contact_persons(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contact_persons = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `contact_persons_associated`.
    #[must_use]
    pub fn contact_persons_associated(
        mut self,
        value: impl Into<Vec<ContactPersonsAssociatedRequest>>,
    ) -> Self {
        self.contact_persons_associated = Some(value.into());
        self
    }

    /// Sets `invoice_number`.
    #[must_use]
    pub fn invoice_number(mut self, value: impl Into<String>) -> Self {
        self.invoice_number = Some(value.into());
        self
    }

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `tax_treatment`.
    #[must_use]
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        self.tax_treatment = Some(value.into());
        self
    }

    /// Sets `is_reverse_charge_applied`.
    #[must_use]
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.is_reverse_charge_applied = Some(value);
        self
    }

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(mut self, value: impl Into<GstTreatment>) -> Self {
        self.gst_treatment = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `cfdi_usage`.
    #[must_use]
    pub fn cfdi_usage(mut self, value: impl Into<CfdiUsage>) -> Self {
        self.cfdi_usage = Some(value.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.date = Some(value.into());
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

    /// Sets `due_date`.
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Sets `is_discount_before_tax`.
    #[must_use]
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.is_discount_before_tax = Some(value);
        self
    }

    /// Sets `discount_type`.
    #[must_use]
    pub fn discount_type(mut self, value: impl Into<String>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `recurring_invoice_id`.
    #[must_use]
    pub fn recurring_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_invoice_id = Some(value.into());
        self
    }

    /// Sets `invoiced_estimate_id`.
    #[must_use]
    pub fn invoiced_estimate_id(mut self, value: impl Into<Id>) -> Self {
        self.invoiced_estimate_id = Some(value.into());
        self
    }

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<ChartOfAccountCustomFieldRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `send`.
    #[must_use]
    pub fn send(mut self, value: bool) -> Self {
        self.send = Some(value);
        self
    }

    /// Sets `payment_options`.
    #[must_use]
    pub fn payment_options(mut self, value: impl Into<PaymentOptionRequest>) -> Self {
        self.payment_options = Some(value.into());
        self
    }

    /// Sets `allow_partial_payments`.
    #[must_use]
    pub fn allow_partial_payments(mut self, value: bool) -> Self {
        self.allow_partial_payments = Some(value);
        self
    }

    /// Sets `custom_body`.
    #[must_use]
    pub fn custom_body(mut self, value: impl Into<String>) -> Self {
        self.custom_body = Some(value.into());
        self
    }

    /// Sets `custom_subject`.
    #[must_use]
    pub fn custom_subject(mut self, value: impl Into<String>) -> Self {
        self.custom_subject = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `terms`.
    #[must_use]
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// Sets `shipping_charge`.
    #[must_use]
    pub fn shipping_charge(mut self, value: impl Into<Decimal>) -> Self {
        self.shipping_charge = Some(value.into());
        self
    }

    /// Sets `adjustment`.
    #[must_use]
    pub fn adjustment(mut self, value: impl Into<Decimal>) -> Self {
        self.adjustment = Some(value.into());
        self
    }

    /// Sets `adjustment_description`.
    #[must_use]
    pub fn adjustment_description(mut self, value: impl Into<String>) -> Self {
        self.adjustment_description = Some(value.into());
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }

    /// Sets `billing_address_id`.
    #[must_use]
    pub fn billing_address_id(mut self, value: impl Into<Id>) -> Self {
        self.billing_address_id = Some(value.into());
        self
    }

    /// Sets `shipping_address_id`.
    #[must_use]
    pub fn shipping_address_id(mut self, value: impl Into<Id>) -> Self {
        self.shipping_address_id = Some(value.into());
        self
    }

    /// Sets `avatax_use_code`.
    #[must_use]
    pub fn avatax_use_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_use_code = Some(value.into());
        self
    }

    /// Sets `avatax_exempt_no`.
    #[must_use]
    pub fn avatax_exempt_no(mut self, value: impl Into<String>) -> Self {
        self.avatax_exempt_no = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `expense_id`.
    #[must_use]
    pub fn expense_id(mut self, value: impl Into<Id>) -> Self {
        self.expense_id = Some(value.into());
        self
    }

    /// Sets `salesorder_item_id`.
    #[must_use]
    pub fn salesorder_item_id(mut self, value: impl Into<Id>) -> Self {
        self.salesorder_item_id = Some(value.into());
        self
    }

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }

    /// Sets `time_entry_ids`.
    #[must_use]
    pub fn time_entry_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.time_entry_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `batch_payments`.
    #[must_use]
    pub fn batch_payments(
        mut self,
        value: impl Into<Vec<InvoiceBatchPaymentRequest>>,
    ) -> Self {
        self.batch_payments = Some(value.into());
        self
    }

    /// Sets `cfdi_reference_type`.
    #[must_use]
    pub fn cfdi_reference_type(mut self, value: impl Into<CfdiReferenceType>) -> Self {
        self.cfdi_reference_type = Some(value.into());
        self
    }

    /// Sets `reference_invoice_id`.
    #[must_use]
    pub fn reference_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.reference_invoice_id = Some(value.into());
        self
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
        self
    }
}

runtime::request! {
    InvoiceRequest {
        customer_id, currency_id, contact_persons, contact_persons_associated,
        invoice_number, place_of_supply, vat_treatment, tax_treatment,
        is_reverse_charge_applied, gst_treatment, gst_no, cfdi_usage, reference_number,
        template_id, date, payment_terms, payment_terms_label, due_date, discount,
        is_discount_before_tax, discount_type, is_inclusive_tax, exchange_rate,
        location_id, recurring_invoice_id, invoiced_estimate_id, salesperson_name,
        custom_fields, tags, send, line_items, payment_options, allow_partial_payments,
        custom_body, custom_subject, notes, terms, shipping_charge, adjustment,
        adjustment_description, reason, tax_authority_id, tax_exemption_id,
        billing_address_id, shipping_address_id, avatax_use_code, avatax_exempt_no,
        tax_id, expense_id, salesorder_item_id, avatax_tax_code, time_entry_ids,
        batch_payments, cfdi_reference_type, reference_invoice_id, line_item_id, ..extra
    }
}

/// Invoice salesorder.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceSalesorder {
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
    pub shipment_date: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoiceSalesorder {
        salesorder_id, salesorder_number, reference_number, crm_custom_reference_id,
        salesorder_order_status, total, total_formatted, sub_total, sub_total_formatted,
        date, shipment_date,
    }
}

/// Invoice synchronous online payment request.
#[derive(Debug, Clone, Default, PartialEq)]
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
        Self::default()
    }

    /// Sets `card_token`.
    #[must_use]
    pub fn card_token(mut self, value: impl Into<String>) -> Self {
        self.card_token = Some(value.into());
        self
    }

    /// Sets `invoice_ids`.
    #[must_use]
    pub fn invoice_ids(mut self, value: impl Into<Id>) -> Self {
        self.invoice_ids = Some(value.into());
        self
    }

    /// Sets `payment_amount`.
    #[must_use]
    pub fn payment_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.payment_amount = Some(value.into());
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
}

runtime::request! {
    InvoiceSynchronousOnlinePaymentRequest {
        card_token, invoice_ids, payment_amount, gateway, card_number, cvv, first_name,
        last_name, address, city, state, country, ..extra
    }
}

/// Error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicesError {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ids: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoicesError {
        code, message, ids,
    }
}

/// Payment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Payment {
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
    pub tax_amount_withheld: Option<f64>,
    pub online_transaction_id: Option<Id>,
    pub is_single_invoice_payment: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Payment {
        payment_id, payment_number, invoice_id, invoice_payment_id, payment_mode,
        description, date, reference_number, exchange_rate, amount, tax_amount_withheld,
        online_transaction_id, is_single_invoice_payment,
    }
}

/// Remind customer for invoice payment request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemindCustomerForInvoicePaymentRequest {
    pub to_mail_ids: Option<Vec<Id>>,
    pub cc_mail_ids: Vec<Id>,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub send_from_org_email_id: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RemindCustomerForInvoicePaymentRequest {
    /// A request with all that is required.
    pub fn new(cc_mail_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            to_mail_ids: None,
            cc_mail_ids: cc_mail_ids.into_iter().map(Into::into).collect(),
            subject: None,
            body: None,
            send_from_org_email_id: None,
            extra: Map::new(),
        }
    }

    /// Sets `to_mail_ids`.
    #[must_use]
    pub fn to_mail_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.to_mail_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Sets `send_from_org_email_id`.
    #[must_use]
    pub fn send_from_org_email_id(mut self, value: bool) -> Self {
        self.send_from_org_email_id = Some(value);
        self
    }
}

runtime::request! {
    RemindCustomerForInvoicePaymentRequest {
        to_mail_ids, cc_mail_ids, subject, body, send_from_org_email_id, ..extra
    }
}

/// Schedule invoice email request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleInvoiceEmailRequest {
    pub schedule_time: Option<DateTime>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ScheduleInvoiceEmailRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `schedule_time`.
    #[must_use]
    pub fn schedule_time(mut self, value: impl Into<DateTime>) -> Self {
        self.schedule_time = Some(value.into());
        self
    }
}

runtime::request! {
    ScheduleInvoiceEmailRequest {
        schedule_time, ..extra
    }
}
