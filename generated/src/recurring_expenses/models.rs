// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RecurringExpenses`](super::RecurringExpenses).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    CustomFieldEntryRequest, LineItemRequest, ProductType, TagAssignmentRequest,
};

/// A child expense, as
/// [`RecurringExpenses::list_child_expenses`](super::RecurringExpenses::list_child_expenses) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildExpense {
    pub expense_id: Option<Id>,
    pub date: Option<Date>,
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
    ChildExpense {
        expense_id, date, account_name, customer_name,
        total, status, vendor_name, paid_through_account_name,
    }
}

/// A recurring expense, as [`RecurringExpenses::create`](super::RecurringExpenses::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecurringExpenseRequest {
    pub account_id: Id,
    /// At most 100 characters.
    pub recurrence_name: String,
    pub start_date: Date,
    pub end_date: Option<Date>,
    pub recurrence_frequency: String,
    pub repeat_every: String,
    /// Only in editions: India.
    pub gst_no: Option<String>,
    /// Only in editions: India.
    pub source_of_supply: Option<String>,
    /// Only in editions: India.
    pub destination_of_supply: Option<String>,
    /// Only in editions: Gulf states.
    pub place_of_supply: Option<String>,
    /// Only in editions: India, Gulf states, South Africa.
    pub reverse_charge_tax_id: Option<Id>,
    pub location_id: Option<Id>,
    pub line_items: Option<Vec<LineItemRequest>>,
    pub amount: Decimal,
    /// Only in editions: United Kingdom.
    pub vat_treatment: Option<String>,
    /// Only in editions: Gulf states, Mexico, Kenya, South Africa.
    pub tax_treatment: Option<String>,
    /// Only in editions: United Kingdom, South Africa.
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
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
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
}

runtime::setters! {
    RecurringExpenseRequest {
        set {
            end_date: Date, gst_no: String, source_of_supply: String,
            destination_of_supply: String, place_of_supply: String,
            reverse_charge_tax_id: Id, location_id: Id, line_items: Vec<LineItemRequest>,
            vat_treatment: String, tax_treatment: String, product_type: ProductType,
            acquisition_vat_id: Id, reverse_charge_vat_id: Id, tax_id: Id,
            is_inclusive_tax: bool, is_billable: bool, customer_id: Id, project_id: Id,
            currency_id: Id, exchange_rate: Decimal,
            custom_fields: Vec<CustomFieldEntryRequest>, tags: Vec<TagAssignmentRequest>,
        }
    }
}

runtime::request! {
    RecurringExpenseRequest new(
        account_id: Id, recurrence_name: String, start_date: Date,
        recurrence_frequency: String, repeat_every: String, amount: Decimal,
    ) {
        account_id, recurrence_name, start_date, end_date,
        recurrence_frequency, repeat_every, gst_no, source_of_supply,
        destination_of_supply, place_of_supply, reverse_charge_tax_id, location_id,
        line_items, amount, vat_treatment, tax_treatment,
        product_type, acquisition_vat_id, reverse_charge_vat_id, tax_id,
        is_inclusive_tax, is_billable, customer_id, project_id,
        currency_id, exchange_rate, custom_fields, tags,
    }
}

runtime::choice! {
    /// What `sort_column` of [`RecurringExpenses::list`](super::RecurringExpenses::list) may be.
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
