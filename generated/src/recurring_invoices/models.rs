// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RecurringInvoices`](super::RecurringInvoices).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    Address, AddressRequest, BankTransactionCustomFieldRequest, BankTransactionTag,
    CfdiUsage, ContactPersonsAssociated, ContactPersonsAssociatedRequest, CustomField,
    DiscountType, GstTreatment, LineItem, LineItemRequest, PaymentOption,
    PaymentOptionRequest, TagRequest,
};

/// Invoice history.
#[derive(Debug, Clone, Default, PartialEq)]
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
        invoice_id, invoice_number, reference_number, customer_name, date, due_date,
        due_days, total, balance, status, allow_partial_payments, source,
    }
}

/// Recurring invoice.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringInvoice {
    pub recurring_invoice_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub reference_number: Option<String>,
    pub customer_name: Option<String>,
    pub customer_id: Option<Id>,
    pub company_name: Option<String>,
    pub contact_persons_associated: Option<Vec<ContactPersonsAssociated>>,
    /// Only in: `in`.
    pub is_pre_gst: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CfdiUsage>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`, `gcc`.
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
    pub tags: Option<Vec<BankTransactionTag>>,
    pub line_items: Option<Vec<LineItem>>,
    pub paid_invoices_total: Option<Decimal>,
    pub unpaid_invoices_balance: Option<Decimal>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub payment_options: Option<PaymentOption>,
    pub custom_fields: Option<Vec<CustomField>>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RecurringInvoice {
        recurring_invoice_id, recurrence_name, reference_number, customer_name,
        customer_id, company_name, contact_persons_associated, is_pre_gst, gst_no,
        gst_treatment, tax_treatment, is_reverse_charge_applied, cfdi_usage,
        vat_treatment, place_of_supply, customer_email, customer_mobile_phone,
        customer_phone, photo_url, currency_id, currency_code, start_date, end_date,
        last_sent_date, next_invoice_date, location_id, location_name, tags, line_items,
        paid_invoices_total, unpaid_invoices_balance, billing_address, shipping_address,
        payment_options, custom_fields, avatax_exempt_no, avatax_use_code,
    }
}

runtime::choice! {
    /// Recurring invoice recurrence frequency.
    pub enum RecurringInvoiceRecurrenceFrequency {
        Weeks = "weeks",
    }
}

/// Recurring invoice request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecurringInvoiceRequest {
    /// At most 100 characters.
    pub recurrence_name: String,
    pub reference_number: Option<String>,
    pub customer_id: Id,
    pub currency_id: Option<Id>,
    pub contact_persons_associated: Option<Vec<ContactPersonsAssociatedRequest>>,
    /// Only in: `in`, `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `za`.
    pub is_reverse_charge_applied: Option<bool>,
    /// Only in: `mx`.
    pub cfdi_usage: Option<CfdiUsage>,
    /// Only in: `mx`.
    pub allow_partial_payments: Option<bool>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub recurrence_frequency: RecurringInvoiceRecurrenceFrequency,
    pub repeat_every: Option<i64>,
    pub location_id: Option<Id>,
    pub tags: Option<Vec<TagRequest>>,
    pub line_items: Option<Vec<LineItemRequest>>,
    pub tax_id: Option<Id>,
    pub custom_fields: Option<Vec<BankTransactionCustomFieldRequest>>,
    pub email: Option<String>,
    pub billing_address: Option<AddressRequest>,
    pub shipping_address: Option<AddressRequest>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_use_code: Option<String>,
    /// At most 25 characters. Only in: `Avalara Integration`.
    pub avatax_exempt_no: Option<String>,
    pub template_id: Option<Id>,
    pub payment_terms: Option<i64>,
    pub payment_terms_label: Option<String>,
    /// Only in: `us`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `in`, `us`, `au`, `ca`.
    pub tax_exemption_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub payment_options: Option<PaymentOptionRequest>,
    pub discount: Option<Decimal>,
    pub is_discount_before_tax: Option<bool>,
    pub discount_type: Option<DiscountType>,
    /// Not in: `us`, `ca`.
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
    /// Only in: `us`, `au`, `ca`.
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

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
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

    /// Sets `gst_treatment`.
    #[must_use]
    pub fn gst_treatment(mut self, value: impl Into<GstTreatment>) -> Self {
        self.gst_treatment = Some(value.into());
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

    /// Sets `cfdi_usage`.
    #[must_use]
    pub fn cfdi_usage(mut self, value: impl Into<CfdiUsage>) -> Self {
        self.cfdi_usage = Some(value.into());
        self
    }

    /// Sets `allow_partial_payments`.
    #[must_use]
    pub fn allow_partial_payments(mut self, value: bool) -> Self {
        self.allow_partial_payments = Some(value);
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.start_date = Some(value.into());
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `repeat_every`.
    #[must_use]
    pub fn repeat_every(mut self, value: i64) -> Self {
        self.repeat_every = Some(value);
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<TagRequest>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(mut self, value: impl Into<Vec<LineItemRequest>>) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<BankTransactionCustomFieldRequest>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `billing_address`.
    #[must_use]
    pub fn billing_address(mut self, value: impl Into<AddressRequest>) -> Self {
        self.billing_address = Some(value.into());
        self
    }

    /// Sets `shipping_address`.
    #[must_use]
    pub fn shipping_address(mut self, value: impl Into<AddressRequest>) -> Self {
        self.shipping_address = Some(value.into());
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

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
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

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }

    /// Sets `payment_options`.
    #[must_use]
    pub fn payment_options(mut self, value: impl Into<PaymentOptionRequest>) -> Self {
        self.payment_options = Some(value.into());
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
    pub fn discount_type(mut self, value: impl Into<DiscountType>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        self.item_id = Some(value.into());
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

    /// Sets `avatax_tax_code`.
    #[must_use]
    pub fn avatax_tax_code(mut self, value: impl Into<String>) -> Self {
        self.avatax_tax_code = Some(value.into());
        self
    }

    /// Sets `salesperson_name`.
    #[must_use]
    pub fn salesperson_name(mut self, value: impl Into<String>) -> Self {
        self.salesperson_name = Some(value.into());
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
}

runtime::request! {
    RecurringInvoiceRequest {
        recurrence_name, reference_number, customer_id, currency_id,
        contact_persons_associated, place_of_supply, vat_treatment, gst_treatment,
        tax_treatment, is_reverse_charge_applied, cfdi_usage, allow_partial_payments,
        gst_no, start_date, end_date, recurrence_frequency, repeat_every, location_id,
        tags, line_items, tax_id, custom_fields, email, billing_address,
        shipping_address, avatax_use_code, avatax_exempt_no, template_id, payment_terms,
        payment_terms_label, tax_authority_id, tax_exemption_id, exchange_rate,
        payment_options, discount, is_discount_before_tax, discount_type,
        is_inclusive_tax, item_id, name, description, rate, quantity, unit,
        avatax_tax_code, salesperson_name, shipping_charge, adjustment,
        adjustment_description, ..extra
    }
}

/// Recurring invoice template request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringInvoiceTemplateRequest {
    pub recurring_invoice_id: Option<Id>,
    pub template_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringInvoiceTemplateRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `recurring_invoice_id`.
    #[must_use]
    pub fn recurring_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_invoice_id = Some(value.into());
        self
    }

    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Id>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

runtime::request! {
    RecurringInvoiceTemplateRequest {
        recurring_invoice_id, template_id, ..extra
    }
}

/// Resume recurring invoice request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResumeRecurringInvoiceRequest {
    pub recurring_invoice_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ResumeRecurringInvoiceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `recurring_invoice_id`.
    #[must_use]
    pub fn recurring_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_invoice_id = Some(value.into());
        self
    }
}

runtime::request! {
    ResumeRecurringInvoiceRequest {
        recurring_invoice_id, ..extra
    }
}

/// Stop recurring invoice request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopRecurringInvoiceRequest {
    pub recurring_invoice_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl StopRecurringInvoiceRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `recurring_invoice_id`.
    #[must_use]
    pub fn recurring_invoice_id(mut self, value: impl Into<Id>) -> Self {
        self.recurring_invoice_id = Some(value.into());
        self
    }
}

runtime::request! {
    StopRecurringInvoiceRequest {
        recurring_invoice_id, ..extra
    }
}
