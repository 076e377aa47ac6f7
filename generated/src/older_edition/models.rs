// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`OlderEdition`](super::OlderEdition).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{ProductType, VatTreatment};

/// Older edition line item request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OlderEditionLineItemRequest {
    pub line_item_id: Option<Id>,
    pub account_id: Id,
    /// At most 100 characters.
    pub description: Option<String>,
    pub amount: Decimal,
    pub tax_id: Option<Id>,
    pub item_order: Option<i64>,
    /// Only in: `uk`.
    pub product_type: Option<ProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `in`, `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`.
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

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `item_order`.
    #[must_use]
    pub fn item_order(mut self, value: i64) -> Self {
        self.item_order = Some(value);
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(mut self, value: impl Into<ProductType>) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_id`.
    #[must_use]
    pub fn acquisition_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.acquisition_vat_id = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_id`.
    #[must_use]
    pub fn reverse_charge_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_vat_id = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
        self
    }

    /// Sets `tax_exemption_code`.
    #[must_use]
    pub fn tax_exemption_code(mut self, value: impl Into<String>) -> Self {
        self.tax_exemption_code = Some(value.into());
        self
    }

    /// Sets `tax_exemption_id`.
    #[must_use]
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_exemption_id = Some(value.into());
        self
    }
}

runtime::request! {
    OlderEditionLineItemRequest {
        line_item_id, account_id, description, amount, tax_id, item_order, product_type,
        acquisition_vat_id, reverse_charge_vat_id, reverse_charge_tax_id,
        tax_exemption_code, tax_exemption_id, ..extra
    }
}

/// Recurring expense by post request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecurringExpenseByPostRequest {
    pub account_id: Id,
    /// At most 100 characters.
    pub recurrence_name: String,
    pub start_date: Date,
    pub end_date: Option<Date>,
    pub recurrence_frequency: String,
    pub repeat_every: i64,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_id: Option<Id>,
    pub line_items: Option<Vec<OlderEditionLineItemRequest>>,
    pub amount: Decimal,
    /// Only in: `uk`.
    pub vat_treatment: Option<VatTreatment>,
    /// Only in: `uk`.
    pub product_type: Option<ProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `in`, `uk`.
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

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `gst_no`.
    #[must_use]
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        self.gst_no = Some(value.into());
        self
    }

    /// Sets `source_of_supply`.
    #[must_use]
    pub fn source_of_supply(mut self, value: impl Into<String>) -> Self {
        self.source_of_supply = Some(value.into());
        self
    }

    /// Sets `destination_of_supply`.
    #[must_use]
    pub fn destination_of_supply(mut self, value: impl Into<String>) -> Self {
        self.destination_of_supply = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<OlderEditionLineItemRequest>>,
    ) -> Self {
        self.line_items = Some(value.into());
        self
    }

    /// Sets `vat_treatment`.
    #[must_use]
    pub fn vat_treatment(mut self, value: impl Into<VatTreatment>) -> Self {
        self.vat_treatment = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(mut self, value: impl Into<ProductType>) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets `acquisition_vat_id`.
    #[must_use]
    pub fn acquisition_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.acquisition_vat_id = Some(value.into());
        self
    }

    /// Sets `reverse_charge_vat_id`.
    #[must_use]
    pub fn reverse_charge_vat_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_vat_id = Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `is_inclusive_tax`.
    #[must_use]
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.is_inclusive_tax = Some(value);
        self
    }

    /// Sets `is_billable`.
    #[must_use]
    pub fn is_billable(mut self, value: bool) -> Self {
        self.is_billable = Some(value);
        self
    }

    /// Sets `customer_id`.
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        self.currency_id = Some(value.into());
        self
    }

    /// Sets `exchange_rate`.
    #[must_use]
    pub fn exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.exchange_rate = Some(value.into());
        self
    }
}

runtime::request! {
    RecurringExpenseByPostRequest {
        account_id, recurrence_name, start_date, end_date, recurrence_frequency,
        repeat_every, gst_no, source_of_supply, destination_of_supply,
        reverse_charge_tax_id, line_items, amount, vat_treatment, product_type,
        acquisition_vat_id, reverse_charge_vat_id, tax_id, is_inclusive_tax, is_billable,
        customer_id, project_id, currency_id, exchange_rate, ..extra
    }
}
