// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`CustomerPayments`](super::CustomerPayments).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    AppliedInvoiceRequest, CustomField, CustomFieldEntryRequest, TagAssignment,
    TagAssignmentRequest,
};

/// What [`CustomerPayments::update_custom_fields`](super::CustomerPayments::update_custom_fields)
/// sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldsInCustomerPaymentRequest {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomFieldsInCustomerPaymentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CustomFieldsInCustomerPaymentRequest {
        set {
            customfield_id: Id, value: String,
        }
    }
}

runtime::request! {
    CustomFieldsInCustomerPaymentRequest {
        customfield_id, value,
    }
}

/// A customer payment, as [`CustomerPayments::list`](super::CustomerPayments::list) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerPayment {
    /// At most 2000 characters.
    pub payment_id: Option<Id>,
    pub payment_number: Option<String>,
    pub invoice_number: Option<String>,
    pub date: Option<Date>,
    /// At most 100 characters.
    pub payment_mode: Option<String>,
    pub amount: Option<Decimal>,
    pub bcy_amount: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<TagAssignment>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomerPayment {
        payment_id, payment_number, invoice_number, date,
        payment_mode, amount, bcy_amount, location_id,
        location_name, tags,
    }
}

/// A customer payment invoice, as `invoices` of [`Payment`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerPaymentInvoice {
    pub invoice_id: Option<Id>,
    pub invoice_number: Option<String>,
    pub date: Option<Date>,
    pub invoice_amount: Option<Decimal>,
    pub amount_applied: Option<Decimal>,
    pub balance_amount: Option<Decimal>,
    pub tax_amount_withheld: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CustomerPaymentInvoice {
        invoice_id, invoice_number, date, invoice_amount,
        amount_applied, balance_amount, tax_amount_withheld,
    }
}

/// A customer payment refund, as
/// [`CustomerPayments::create_refund`](super::CustomerPayments::create_refund) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerPaymentRefundRequest {
    pub date: Date,
    /// At most 50 characters.
    pub refund_mode: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub amount: Decimal,
    /// Default: `1`.
    pub exchange_rate: Option<Decimal>,
    /// Only in editions: Mexico.
    pub payment_form: Option<String>,
    pub from_account_id: Id,
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomerPaymentRefundRequest {
    /// A request with all that is required.
    pub fn new(
        date: impl Into<Date>,
        amount: impl Into<Decimal>,
        from_account_id: impl Into<Id>,
    ) -> Self {
        Self {
            date: date.into(),
            refund_mode: None,
            reference_number: None,
            amount: amount.into(),
            exchange_rate: None,
            payment_form: None,
            from_account_id: from_account_id.into(),
            description: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    CustomerPaymentRefundRequest {
        set {
            refund_mode: String, reference_number: String, exchange_rate: Decimal,
            payment_form: String, description: String,
        }
    }
}

runtime::request! {
    CustomerPaymentRefundRequest new(date: Date, amount: Decimal, from_account_id: Id) {
        date, refund_mode, reference_number, amount,
        exchange_rate, payment_form, from_account_id, description,
    }
}

/// A customer payment, as [`CustomerPayments::create`](super::CustomerPayments::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerPaymentRequest {
    pub customer_id: Id,
    /// At most 100 characters.
    pub payment_mode: String,
    pub amount: Decimal,
    pub date: Date,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub description: Option<String>,
    pub invoices: Vec<AppliedInvoiceRequest>,
    /// Default: `1`.
    pub exchange_rate: Option<Decimal>,
    /// Only in editions: Mexico.
    pub payment_form: Option<String>,
    pub bank_charges: Option<Decimal>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub location_id: Option<Id>,
    pub invoice_id: Id,
    pub amount_applied: Decimal,
    pub account_id: Option<Id>,
    pub contact_persons: Option<Vec<String>>,
    pub retainerinvoice_id: Option<Id>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CustomerPaymentRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        payment_mode: impl Into<String>,
        amount: impl Into<Decimal>,
        date: impl Into<Date>,
        invoices: impl Into<Vec<AppliedInvoiceRequest>>,
        invoice_id: impl Into<Id>,
        amount_applied: impl Into<Decimal>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            payment_mode: payment_mode.into(),
            amount: amount.into(),
            date: date.into(),
            reference_number: None,
            description: None,
            invoices: invoices.into(),
            exchange_rate: None,
            payment_form: None,
            bank_charges: None,
            custom_fields: None,
            location_id: None,
            invoice_id: invoice_id.into(),
            amount_applied: amount_applied.into(),
            account_id: None,
            contact_persons: None,
            retainerinvoice_id: None,
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    CustomerPaymentRequest {
        set {
            reference_number: String, description: String, exchange_rate: Decimal,
            payment_form: String, bank_charges: Decimal,
            custom_fields: Vec<CustomFieldEntryRequest>, location_id: Id, account_id: Id,
            retainerinvoice_id: Id, tags: Vec<TagAssignmentRequest>,
        }
        each {
            contact_persons: String,
        }
    }
}

runtime::request! {
    CustomerPaymentRequest new(
        customer_id: Id, payment_mode: String, amount: Decimal, date: Date,
        invoices: Vec<AppliedInvoiceRequest>, invoice_id: Id, amount_applied: Decimal,
    ) {
        customer_id, payment_mode, amount, date,
        reference_number, description, invoices, exchange_rate,
        payment_form, bank_charges, custom_fields, location_id,
        invoice_id, amount_applied, account_id, contact_persons,
        retainerinvoice_id, tags,
    }
}

/// A payment, as [`CustomerPayments::get`](super::CustomerPayments::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payment {
    /// At most 2000 characters.
    pub payment_id: Option<Id>,
    /// At most 100 characters.
    pub payment_mode: Option<String>,
    pub amount: Option<Decimal>,
    pub amount_refunded: Option<Decimal>,
    pub bank_charges: Option<Decimal>,
    pub date: Option<Date>,
    pub status: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub description: Option<String>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub email: Option<String>,
    pub tags: Option<Vec<TagAssignment>>,
    pub invoices: Option<Vec<CustomerPaymentInvoice>>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Payment {
        payment_id, payment_mode, amount, amount_refunded,
        bank_charges, date, status, reference_number,
        description, customer_id, customer_name, email,
        tags, invoices, currency_code, currency_symbol,
        location_id, location_name, custom_fields,
    }
}

/// A payment refund, as [`CustomerPayments::get_refund`](super::CustomerPayments::get_refund) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRefund {
    pub payment_refund_id: Option<Id>,
    /// At most 2000 characters.
    pub payment_id: Option<Id>,
    pub date: Option<Date>,
    /// At most 50 characters.
    pub refund_mode: Option<String>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub payment_number: Option<String>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub amount_bcy: Option<Decimal>,
    pub amount_fcy: Option<Decimal>,
    pub amount: Option<Decimal>,
    /// Default: `1`.
    pub exchange_rate: Option<Decimal>,
    /// Only in editions: Mexico.
    pub payment_form: Option<String>,
    pub description: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    PaymentRefund {
        payment_refund_id, payment_id, date, refund_mode,
        reference_number, payment_number, customer_name, amount_bcy,
        amount_fcy, amount, exchange_rate, payment_form,
        description,
    }
}

/// What [`CustomerPayments::update`](super::CustomerPayments::update) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateCustomerPaymentRequest {
    pub customer_id: Id,
    /// At most 100 characters.
    pub payment_mode: String,
    pub amount: Decimal,
    pub date: Option<Date>,
    /// At most 100 characters.
    pub reference_number: Option<String>,
    pub description: Option<String>,
    pub invoices: Vec<AppliedInvoiceRequest>,
    /// Default: `1`.
    pub exchange_rate: Option<Decimal>,
    /// Only in editions: Mexico.
    pub payment_form: Option<String>,
    pub bank_charges: Option<Decimal>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub invoice_id: Id,
    pub amount_applied: Decimal,
    pub tax_amount_withheld: Option<Decimal>,
    pub location_id: Option<Id>,
    pub account_id: Option<Id>,
    pub retainerinvoice_id: Option<Id>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCustomerPaymentRequest {
    /// A request with all that is required.
    pub fn new(
        customer_id: impl Into<Id>,
        payment_mode: impl Into<String>,
        amount: impl Into<Decimal>,
        invoices: impl Into<Vec<AppliedInvoiceRequest>>,
        invoice_id: impl Into<Id>,
        amount_applied: impl Into<Decimal>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            payment_mode: payment_mode.into(),
            amount: amount.into(),
            date: None,
            reference_number: None,
            description: None,
            invoices: invoices.into(),
            exchange_rate: None,
            payment_form: None,
            bank_charges: None,
            custom_fields: None,
            invoice_id: invoice_id.into(),
            amount_applied: amount_applied.into(),
            tax_amount_withheld: None,
            location_id: None,
            account_id: None,
            retainerinvoice_id: None,
            tags: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    UpdateCustomerPaymentRequest {
        set {
            date: Date, reference_number: String, description: String,
            exchange_rate: Decimal, payment_form: String, bank_charges: Decimal,
            custom_fields: Vec<CustomFieldEntryRequest>, tax_amount_withheld: Decimal,
            location_id: Id, account_id: Id, retainerinvoice_id: Id,
            tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    UpdateCustomerPaymentRequest new(
        customer_id: Id, payment_mode: String, amount: Decimal,
        invoices: Vec<AppliedInvoiceRequest>, invoice_id: Id, amount_applied: Decimal,
    ) {
        customer_id, payment_mode, amount, date,
        reference_number, description, invoices, exchange_rate,
        payment_form, bank_charges, custom_fields, invoice_id,
        amount_applied, tax_amount_withheld, location_id, account_id,
        retainerinvoice_id, tags,
    }
}
