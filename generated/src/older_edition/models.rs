// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`OlderEdition`](super::OlderEdition).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{ProductType, VatTreatment};

/// An older edition line item, as `line_items` of [`RecurringExpenseByPostRequest`] takes it.
#[derive(Clone)]
#[non_exhaustive]
pub struct OlderEditionLineItemRequest {
    pub line_item_id: Option<Id>,
    pub account_id: Id,
    /// At most 100 characters.
    pub description: Option<String>,
    pub amount: Decimal,
    pub tax_id: Option<Id>,
    pub item_order: Option<i64>,
    /// Only in editions: United Kingdom.
    pub product_type: Option<ProductType>,
    /// Only in editions: United Kingdom.
    pub acquisition_vat_id: Option<Id>,
    /// Only in editions: India, United Kingdom.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in editions: India.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in editions: India.
    pub tax_exemption_code: Option<String>,
    /// Only in editions: India.
    pub tax_exemption_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl OlderEditionLineItemRequest {
    /// A request with all that is required.
    pub fn new(account_id: impl Into<Id>, amount: impl Into<Decimal>) -> Self {
        Self {
            line_item_id: None,
            account_id: account_id.into(),
            description: None,
            amount: amount.into(),
            tax_id: None,
            item_order: None,
            product_type: None,
            acquisition_vat_id: None,
            reverse_charge_vat_id: None,
            reverse_charge_tax_id: None,
            tax_exemption_code: None,
            tax_exemption_id: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    OlderEditionLineItemRequest {
        set {
            line_item_id: Id, description: String, tax_id: Id, item_order: i64,
            product_type: ProductType, acquisition_vat_id: Id, reverse_charge_vat_id: Id,
            reverse_charge_tax_id: Id, tax_exemption_code: String, tax_exemption_id: Id,
        }
    }
}

runtime::request! {
    OlderEditionLineItemRequest new(account_id: Id, amount: Decimal) {
        line_item_id, account_id, description, amount,
        tax_id, item_order, product_type, acquisition_vat_id,
        reverse_charge_vat_id, reverse_charge_tax_id, tax_exemption_code,
        tax_exemption_id,
    }
}

/// What
/// [`OlderEdition::update_recurring_expense_by_post`](super::OlderEdition::update_recurring_expense_by_post)
/// sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecurringExpenseByPostRequest {
    pub account_id: Id,
    /// At most 100 characters.
    pub recurrence_name: String,
    pub start_date: Date,
    pub end_date: Option<Date>,
    pub recurrence_frequency: String,
    pub repeat_every: i64,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: India.
    pub reverse_charge_tax_id: Option<Id>,
    pub line_items: Option<Vec<OlderEditionLineItemRequest>>,
    pub amount: Decimal,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<VatTreatment>,
    /// Only in editions: United Kingdom.
    pub product_type: Option<ProductType>,
    /// Only in editions: United Kingdom.
    pub acquisition_vat_id: Option<Id>,
    /// Only in editions: India, United Kingdom.
    pub reverse_charge_vat_id: Option<Id>,
    pub tax_id: Option<Id>,
    pub is_inclusive_tax: Option<bool>,
    pub is_billable: Option<bool>,
    pub customer_id: Option<Id>,
    pub project_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringExpenseByPostRequest {
    /// A request with all that is required.
    pub fn new(
        account_id: impl Into<Id>,
        recurrence_name: impl Into<String>,
        start_date: impl Into<Date>,
        recurrence_frequency: impl Into<String>,
        repeat_every: i64,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            recurrence_name: recurrence_name.into(),
            start_date: start_date.into(),
            end_date: None,
            recurrence_frequency: recurrence_frequency.into(),
            repeat_every,
            gst_no: None,
            source_of_supply: None,
            destination_of_supply: None,
            reverse_charge_tax_id: None,
            line_items: None,
            amount: amount.into(),
            vat_treatment: None,
            product_type: None,
            acquisition_vat_id: None,
            reverse_charge_vat_id: None,
            tax_id: None,
            is_inclusive_tax: None,
            is_billable: None,
            customer_id: None,
            project_id: None,
            currency_id: None,
            exchange_rate: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    RecurringExpenseByPostRequest {
        set {
            end_date: Date, gst_no: String, source_of_supply: String,
            destination_of_supply: String, reverse_charge_tax_id: Id,
            line_items: Vec<OlderEditionLineItemRequest>, vat_treatment: VatTreatment,
            product_type: ProductType, acquisition_vat_id: Id, reverse_charge_vat_id: Id,
            tax_id: Id, is_inclusive_tax: bool, is_billable: bool, customer_id: Id,
            project_id: Id, currency_id: Id, exchange_rate: Decimal,
        }
    }
}

runtime::request! {
    RecurringExpenseByPostRequest new(
        account_id: Id, recurrence_name: String, start_date: Date,
        recurrence_frequency: String, repeat_every: i64, amount: Decimal,
    ) {
        account_id, recurrence_name, start_date, end_date,
        recurrence_frequency, repeat_every, gst_no, source_of_supply,
        destination_of_supply, reverse_charge_tax_id, line_items, amount,
        vat_treatment, product_type, acquisition_vat_id, reverse_charge_vat_id,
        tax_id, is_inclusive_tax, is_billable, customer_id,
        project_id, currency_id, exchange_rate,
    }
}
