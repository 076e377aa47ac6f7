// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RecurringInvoices`](super::RecurringInvoices).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, AddressRequest, AssociatedContactPerson, AssociatedContactPersonRequest,
    CfdiUsage, CustomField, CustomFieldEntryRequest, DiscountType, GstTreatment,
    LineItem, LineItemRequest, PaymentOption, PaymentOptionRequest, TagAssignment,
    TagAssignmentRequest,
};

/// Invoice history, as
/// [`RecurringInvoices::list_child_invoices`](super::RecurringInvoices::list_child_invoices) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceHistory {
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub reference_number: Option<String>,
    pub customer_name: Option<String>,
    pub date: Option<Date>,
    pub due_date: Option<Date>,
    pub due_days: Option<i64>,
    pub total: Option<Decimal>,
    pub balance: Option<Decimal>,
    pub status: Option<String>,
    pub allow_partial_payments: Option<bool>,
    pub source: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    InvoiceHistory {
        invoice_id, invoice_number, reference_number, customer_name,
        date, due_date, due_days, total,
        balance, status, allow_partial_payments, source,
    }
}

/// A recurring invoice, as [`RecurringInvoices::get`](super::RecurringInvoices::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringInvoice {
    pub recurring_invoice_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub reference_number: Option<String>,
    pub customer_name: Option<String>,
    pub customer_id: Option<Id>,
    pub company_name: Option<String>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPerson>>,
    /// Only in editions: India.
    pub is_pre_gst: Option<String>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in editions: Mexico.
    pub cfdi_usage: Option<CfdiUsage>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    pub customer_email: Option<String>,
    pub customer_mobile_phone: Option<String>,
    pub customer_phone: Option<String>,
    pub photo_url: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub last_sent_date: Option<Date>,
    pub next_invoice_date: Option<Date>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<TagAssignment>>,
    pub line_items: Option<Vec<LineItem>>,
    pub paid_invoices_total: Option<Decimal>,
    pub unpaid_invoices_balance: Option<Decimal>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub payment_options: Option<PaymentOption>,
    pub custom_fields: Option<Vec<CustomField>>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringInvoice {
        recurring_invoice_id, recurrence_name, reference_number, customer_name,
        customer_id, company_name, contact_persons_associated, is_pre_gst,
        gst_no, gst_treatment, tax_treatment, is_reverse_charge_applied,
        cfdi_usage, vat_treatment, place_of_supply, customer_email,
        customer_mobile_phone, customer_phone, photo_url, currency_id,
        currency_code, start_date, end_date, last_sent_date,
        next_invoice_date, location_id, location_name, tags,
        line_items, paid_invoices_total, unpaid_invoices_balance, billing_address,
        shipping_address, payment_options, custom_fields, avatax_exempt_no,
        avatax_use_code,
    }
}

runtime::choice! {
    /// What `recurrence_frequency` of [`RecurringInvoiceRequest`] may be.
    pub enum RecurringInvoiceRecurrenceFrequency {
        Weeks = "weeks",
    }
}

/// A recurring invoice, as [`RecurringInvoices::create`](super::RecurringInvoices::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecurringInvoiceRequest {
    /// At most 100 characters.
    pub recurrence_name: String,
    pub reference_number: Option<String>,
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<AssociatedContactPersonRequest>>,
    /// Only in editions: India, Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: India.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: South Africa.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in editions: Mexico.
    pub cfdi_usage: Option<CfdiUsage>,
    /// Only in editions: Mexico.
    pub allow_partial_payments: Option<bool>,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub recurrence_frequency: RecurringInvoiceRecurrenceFrequency,
    pub repeat_every: Option<i64>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub line_items: Option<Vec<LineItemRequest>>,
    pub tax_id: Option<Id>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub email: Option<String>,
    pub billing_address: Option<AddressRequest>,
    pub shipping_address: Option<AddressRequest>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only with: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    pub template_id: Option<Id>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    /// Only in editions: United States.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: India, United States, Australia, Canada.
    pub tax_exemption_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub payment_options: Option<PaymentOptionRequest>,
    pub discount: Option<String>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<DiscountType>,
    /// Not in editions: United States, Canada.
    pub is_inclusive_tax: Option<bool>,
    pub item_id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 2000 characters.
    pub description: Option<String>,
    pub rate: Option<Decimal>,
    pub quantity: Option<Decimal>,
    pub unit: Option<String>,
    pub avatax_tax_code: Option<String>,
    /// Only in editions: United States, Australia, Canada.
    pub salesperson_name: Option<String>,
    pub shipping_charge: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub adjustment_description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringInvoiceRequest {
    /// A request with all that is required.
    pub fn new(
        recurrence_name: impl Into<String>,
        customer_id: impl Into<Id>,
        recurrence_frequency: impl Into<RecurringInvoiceRecurrenceFrequency>,
    ) -> Self {
        Self {
            recurrence_name: recurrence_name.into(),
            reference_number: None,
            customer_id: customer_id.into(),
            currency_id: None,
            contact_persons_associated: None,
            place_of_supply: None,
            vat_treatment: None,
            gst_treatment: None,
            tax_treatment: None,
            is_reverse_charge_applied: None,
            cfdi_usage: None,
            allow_partial_payments: None,
            gst_no: None,
            start_date: None,
            end_date: None,
            recurrence_frequency: recurrence_frequency.into(),
            repeat_every: None,
            location_id: None,
            tags: None,
            line_items: None,
            tax_id: None,
            custom_fields: None,
            email: None,
            billing_address: None,
            shipping_address: None,
            avatax_use_code: None,
            avatax_exempt_no: None,
            template_id: None,
            payment_terms: None,
            payment_terms_label: None,
            tax_authority_id: None,
            tax_exemption_id: None,
            exchange_rate: None,
            payment_options: None,
            discount: None,
            is_discount_before_tax: None,
            discount_type: None,
            is_inclusive_tax: None,
            item_id: None,
            name: None,
            description: None,
            rate: None,
            quantity: None,
            unit: None,
            avatax_tax_code: None,
            salesperson_name: None,
            shipping_charge: None,
            adjustment: None,
            adjustment_description: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    RecurringInvoiceRequest {
        set {
            reference_number: String, currency_id: Id,
            contact_persons_associated: Vec<AssociatedContactPersonRequest>,
            place_of_supply: String, vat_treatment: String, gst_treatment: GstTreatment,
            tax_treatment: String, is_reverse_charge_applied: bool,
            cfdi_usage: CfdiUsage, allow_partial_payments: bool, gst_no: String,
            start_date: Date, end_date: Date, repeat_every: i64, location_id: Id,
            tags: Vec<TagAssignmentRequest>, line_items: Vec<LineItemRequest>,
            tax_id: Id, custom_fields: Vec<CustomFieldEntryRequest>, email: String,
            billing_address: AddressRequest, shipping_address: AddressRequest,
            avatax_use_code: String, avatax_exempt_no: String, template_id: Id,
            payment_terms: i64, payment_terms_label: String, tax_authority_id: Id,
            tax_exemption_id: Id, exchange_rate: Decimal,
            payment_options: PaymentOptionRequest, discount: String,
            is_discount_before_tax: bool, discount_type: DiscountType,
            is_inclusive_tax: bool, item_id: Id, name: String, description: String,
            rate: Decimal, quantity: Decimal, unit: String, avatax_tax_code: String,
            salesperson_name: String, shipping_charge: Decimal, adjustment: Decimal,
            adjustment_description: String,
        }
    }
}

runtime::request! {
    RecurringInvoiceRequest new(
        recurrence_name: String, customer_id: Id,
        recurrence_frequency: RecurringInvoiceRecurrenceFrequency,
    ) {
        recurrence_name, reference_number, customer_id, currency_id,
        contact_persons_associated, place_of_supply, vat_treatment, gst_treatment,
        tax_treatment, is_reverse_charge_applied, cfdi_usage, allow_partial_payments,
        gst_no, start_date, end_date, recurrence_frequency,
        repeat_every, location_id, tags, line_items,
        tax_id, custom_fields, email, billing_address,
        shipping_address, avatax_use_code, avatax_exempt_no, template_id,
        payment_terms, payment_terms_label, tax_authority_id, tax_exemption_id,
        exchange_rate, payment_options, discount, is_discount_before_tax,
        discount_type, is_inclusive_tax, item_id, name,
        description, rate, quantity, unit,
        avatax_tax_code, salesperson_name, shipping_charge, adjustment,
        adjustment_description,
    }
}
