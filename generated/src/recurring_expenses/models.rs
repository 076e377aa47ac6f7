// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RecurringExpenses`](super::RecurringExpenses).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    BankTransactionLineItemRequest, ChartOfAccountCustomFieldRequest, ProductType,
    TagRequest,
};

/// Expensehistory.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Expensehistory {
    pub expense_id: Option<Id>,
    pub date: Option<String>,
    /// At most 100 characters.
    pub account_name: Option<String>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub total: Option<Decimal>,
    pub status: Option<String>,
    pub vendor_name: Option<String>,
    pub paid_through_account_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Expensehistory {
        expense_id, date, account_name, customer_name, total, status, vendor_name,
        paid_through_account_name,
    }
}

/// Recurring expense request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecurringExpenseRequest {
    pub account_id: Id,
    /// At most 100 characters.
    pub recurrence_name: String,
    pub start_date: Date,
    pub end_date: Option<Date>,
    pub recurrence_frequency: String,
    pub repeat_every: String,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<BankTransactionLineItemRequest>>,
    pub amount: Decimal,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`, `za`.
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
    pub custom_fields: Option<Vec<ChartOfAccountCustomFieldRequest>>,
    pub tags: Option<Vec<TagRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RecurringExpenseRequest {
    /// A request with all that is required.
    pub fn new(
        account_id: impl Into<Id>,
        recurrence_name: impl Into<String>,
        start_date: impl Into<Date>,
        recurrence_frequency: impl Into<String>,
        repeat_every: impl Into<String>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            recurrence_name: recurrence_name.into(),
            start_date: start_date.into(),
            end_date: None,
            recurrence_frequency: recurrence_frequency.into(),
            repeat_every: repeat_every.into(),
            gst_no: None,
            source_of_supply: None,
            destination_of_supply: None,
            place_of_supply: None,
            reverse_charge_tax_id: None,
            location_id: None,
            line_items: None,
            amount: amount.into(),
            vat_treatment: None,
            tax_treatment: None,
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
            custom_fields: None,
            tags: None,
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

    /// Sets `place_of_supply`.
    #[must_use]
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        self.place_of_supply = Some(value.into());
        self
    }

    /// Sets `reverse_charge_tax_id`.
    #[must_use]
    pub fn reverse_charge_tax_id(mut self, value: impl Into<Id>) -> Self {
        self.reverse_charge_tax_id = Some(value.into());
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<Id>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    pub fn line_items(
        mut self,
        value: impl Into<Vec<BankTransactionLineItemRequest>>,
    ) -> Self {
        self.line_items = Some(value.into());
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
}

runtime::request! {
    RecurringExpenseRequest {
        account_id, recurrence_name, start_date, end_date, recurrence_frequency,
        repeat_every, gst_no, source_of_supply, destination_of_supply, place_of_supply,
        reverse_charge_tax_id, location_id, line_items, amount, vat_treatment,
        tax_treatment, product_type, acquisition_vat_id, reverse_charge_vat_id, tax_id,
        is_inclusive_tax, is_billable, customer_id, project_id, currency_id,
        exchange_rate, custom_fields, tags, ..extra
    }
}

runtime::choice! {
    /// Recurring expense sort column.
    pub enum RecurringExpenseSortColumn {
        NextExpenseDate = "next_expense_date",
        AccountName = "account_name",
        Total = "total",
        LastCreatedDate = "last_created_date",
        RecurrenceName = "recurrence_name",
        CustomerName = "customer_name",
        CreatedTime = "created_time",
    }
}
