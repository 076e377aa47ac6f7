// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`RecurringExpenses`](super::RecurringExpenses).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Create a recurring expense request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateARecurringExpenseRequest {
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
    pub line_items: Option<Vec<UpdateARecurringExpenseRequestLineItems>>,
    pub amount: Decimal,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`, `za`.
    pub product_type: Option<CreateARecurringExpenseRequestProductType>,
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
    pub custom_fields: Option<Vec<UpdateARecurringExpenseRequestCustomFields>>,
    pub tags: Option<Vec<UpdateARecurringExpenseRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateARecurringExpenseRequest {
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
        value: impl Into<Vec<UpdateARecurringExpenseRequestLineItems>>,
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
    pub fn product_type(
        mut self,
        value: impl Into<CreateARecurringExpenseRequestProductType>,
    ) -> Self {
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
        value: impl Into<Vec<UpdateARecurringExpenseRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateARecurringExpenseRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    CreateARecurringExpenseRequest {
        account_id, recurrence_name, start_date, end_date, recurrence_frequency,
        repeat_every, gst_no, source_of_supply, destination_of_supply, place_of_supply,
        reverse_charge_tax_id, location_id, line_items, amount, vat_treatment,
        tax_treatment, product_type, acquisition_vat_id, reverse_charge_vat_id, tax_id,
        is_inclusive_tax, is_billable, customer_id, project_id, currency_id,
        exchange_rate, custom_fields, tags, ..extra
    }
}

runtime::choice! {
    /// Create a recurring expense request product type.
    pub enum CreateARecurringExpenseRequestProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// Create recurring expense response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRecurringExpenseResponse {
    pub account_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<CreateRecurringExpenseResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply_state: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub acquisition_vat_summary:
        Option<Vec<UpdateRecurringExpenseUsingCustomFieldResponseAcquisitionVatSummary>>,
    pub reverse_charge_vat_summary: Option<
        Vec<UpdateRecurringExpenseUsingCustomFieldResponseReverseChargeVatSummary>,
    >,
    pub recurrence_frequency: Option<String>,
    pub repeat_every: Option<String>,
    pub amount: Option<Decimal>,
    pub total: Option<Decimal>,
    pub sub_total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    /// Only in: `uk`, `za`.
    pub product_type: Option<CreateRecurringExpenseResponseProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `in`, `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub is_billable: Option<bool>,
    pub customer_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub custom_fields: Option<Vec<ListRecurringExpensesResponseCustomFields>>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<ListRecurringExpensesResponseTags>>,
    pub line_item: Option<CreateRecurringExpenseResponseLineItem>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateRecurringExpenseResponse {
        account_id, recurrence_name, start_date, end_date, is_pre_gst, source_of_supply,
        destination_of_supply, place_of_supply, gst_no, gst_treatment, tax_treatment,
        destination_of_supply_state, hsn_or_sac, vat_treatment, reverse_charge_tax_id,
        reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, is_reverse_charge_applied, acquisition_vat_total,
        reverse_charge_vat_total, acquisition_vat_summary, reverse_charge_vat_summary,
        recurrence_frequency, repeat_every, amount, total, sub_total, bcy_total,
        product_type, acquisition_vat_id, reverse_charge_vat_id, tax_id, tax_name,
        tax_percentage, created_time, last_modified_time, is_inclusive_tax, is_billable,
        customer_id, currency_id, exchange_rate, project_id, project_name, custom_fields,
        location_id, location_name, tags, line_item,
    }
}

runtime::choice! {
    /// Create recurring expense response gst treatment.
    pub enum CreateRecurringExpenseResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Create recurring expense response line item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRecurringExpenseResponseLineItem {
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    /// At most 100 characters.
    pub account_name: Option<String>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub tax_amount: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_order: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub tags: Option<Vec<ListRecurringExpensesResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateRecurringExpenseResponseLineItem {
        line_item_id, account_id, account_name, description, tax_amount, tax_id,
        tax_name, tax_type, tax_percentage, item_total, item_order, hsn_or_sac,
        reverse_charge_tax_id, reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, tags,
    }
}

runtime::choice! {
    /// Create recurring expense response product type.
    pub enum CreateRecurringExpenseResponseProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// Get recurring expense response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRecurringExpenseResponse {
    pub recurring_expense_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment: Option<GetRecurringExpenseResponseGstTreatment>,
    /// Only in: `in`.
    pub destination_of_supply_state: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub acquisition_vat_summary:
        Option<Vec<UpdateRecurringExpenseUsingCustomFieldResponseAcquisitionVatSummary>>,
    pub reverse_charge_vat_summary: Option<
        Vec<UpdateRecurringExpenseUsingCustomFieldResponseReverseChargeVatSummary>,
    >,
    pub recurrence_frequency: Option<String>,
    pub repeat_every: Option<String>,
    pub last_created_date: Option<Date>,
    pub next_expense_date: Option<Date>,
    pub account_id: Option<Id>,
    /// At most 100 characters.
    pub account_name: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    pub sub_total: Option<Decimal>,
    pub total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    pub amount: Option<Decimal>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub is_billable: Option<bool>,
    pub customer_id: Option<Id>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub status: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<String>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<ListRecurringExpensesResponseTags>>,
    pub line_item: Option<GetRecurringExpenseResponseLineItem>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRecurringExpenseResponse {
        recurring_expense_id, recurrence_name, start_date, end_date, is_pre_gst,
        source_of_supply, destination_of_supply, place_of_supply, gst_no, gst_treatment,
        destination_of_supply_state, hsn_or_sac, vat_treatment, reverse_charge_tax_id,
        reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, is_reverse_charge_applied, acquisition_vat_total,
        reverse_charge_vat_total, acquisition_vat_summary, reverse_charge_vat_summary,
        recurrence_frequency, repeat_every, last_created_date, next_expense_date,
        account_id, account_name, currency_id, currency_code, exchange_rate, tax_id,
        tax_name, tax_percentage, tax_amount, sub_total, total, bcy_total, amount,
        description, is_inclusive_tax, is_billable, customer_id, customer_name, status,
        created_time, last_modified_time, project_id, project_name, location_id,
        location_name, tags, line_item,
    }
}

runtime::choice! {
    /// Get recurring expense response gst treatment.
    pub enum GetRecurringExpenseResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Get recurring expense response line item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRecurringExpenseResponseLineItem {
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    /// At most 100 characters.
    pub account_name: Option<String>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub tax_amount: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_order: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub tags: Option<Vec<ListRecurringExpensesResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRecurringExpenseResponseLineItem {
        line_item_id, account_id, account_name, description, tax_amount, tax_id,
        tax_name, tax_type, tax_percentage, item_total, item_order, hsn_or_sac,
        reverse_charge_tax_id, reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, tags,
    }
}

/// List child expenses of recurring expense response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChildExpensesOfRecurringExpenseResponse {
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
    ListChildExpensesOfRecurringExpenseResponse {
        expense_id, date, account_name, customer_name, total, status, vendor_name,
        paid_through_account_name,
    }
}

runtime::choice! {
    /// List child expenses of recurring expense sort column.
    pub enum ListChildExpensesOfRecurringExpenseSortColumn {
        NextExpenseDate = "next_expense_date",
        AccountName = "account_name",
        Total = "total",
        LastCreatedDate = "last_created_date",
        RecurrenceName = "recurrence_name",
        CustomerName = "customer_name",
        CreatedTime = "created_time",
    }
}

/// List recurring expense history response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringExpenseHistoryResponse {
    pub comment_id: Option<Id>,
    pub recurring_expense_id: Option<Id>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub date: Option<String>,
    pub time: Option<String>,
    pub operation_type: Option<String>,
    pub transaction_id: Option<Id>,
    pub transaction_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRecurringExpenseHistoryResponse {
        comment_id, recurring_expense_id, description, commented_by_id, commented_by,
        date, time, operation_type, transaction_id, transaction_type,
    }
}

runtime::choice! {
    /// List recurring expenses filter by.
    pub enum ListRecurringExpensesFilterBy {
        All = "Status.All",
        Active = "Status.Active",
        Expired = "Status.Expired",
        Stopped = "Status.Stopped",
    }
}

/// List recurring expenses response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringExpensesResponse {
    pub recurring_expense_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub recurrence_frequency: Option<String>,
    pub repeat_every: Option<String>,
    pub last_created_date: Option<Date>,
    pub next_expense_date: Option<Date>,
    /// At most 100 characters.
    pub account_name: Option<String>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub total: Option<Decimal>,
    pub is_billable: Option<bool>,
    /// At most 100 characters.
    pub customer_name: Option<String>,
    pub custom_fields: Option<Vec<ListRecurringExpensesResponseCustomFields>>,
    pub status: Option<String>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<String>,
    pub tags: Option<Vec<ListRecurringExpensesResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRecurringExpensesResponse {
        recurring_expense_id, recurrence_name, recurrence_frequency, repeat_every,
        last_created_date, next_expense_date, account_name, description, currency_id,
        currency_code, total, is_billable, customer_name, custom_fields, status,
        created_time, last_modified_time, tags,
    }
}

/// List recurring expenses response custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringExpensesResponseCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRecurringExpensesResponseCustomFields {
        customfield_id, value,
    }
}

/// List recurring expenses response tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecurringExpensesResponseTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRecurringExpensesResponseTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

runtime::choice! {
    /// List recurring expenses sort column.
    pub enum ListRecurringExpensesSortColumn {
        NextExpenseDate = "next_expense_date",
        AccountName = "account_name",
        Total = "total",
        LastCreatedDate = "last_created_date",
        RecurrenceName = "recurrence_name",
        CustomerName = "customer_name",
        CreatedTime = "created_time",
    }
}

runtime::choice! {
    /// List recurring expenses status.
    pub enum ListRecurringExpensesStatus {
        Active = "active",
        Stopped = "stopped",
        Expired = "expired",
    }
}

/// Update a recurring expense request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateARecurringExpenseRequest {
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
    pub line_items: Option<Vec<UpdateARecurringExpenseRequestLineItems>>,
    pub amount: Decimal,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `uk`, `za`.
    pub product_type: Option<UpdateARecurringExpenseRequestProductType>,
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
    pub custom_fields: Option<Vec<UpdateARecurringExpenseRequestCustomFields>>,
    pub tags: Option<Vec<UpdateARecurringExpenseRequestTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateARecurringExpenseRequest {
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
        value: impl Into<Vec<UpdateARecurringExpenseRequestLineItems>>,
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
    pub fn product_type(
        mut self,
        value: impl Into<UpdateARecurringExpenseRequestProductType>,
    ) -> Self {
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
        value: impl Into<Vec<UpdateARecurringExpenseRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateARecurringExpenseRequestTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateARecurringExpenseRequest {
        account_id, recurrence_name, start_date, end_date, recurrence_frequency,
        repeat_every, gst_no, source_of_supply, destination_of_supply, place_of_supply,
        reverse_charge_tax_id, location_id, line_items, amount, vat_treatment,
        tax_treatment, product_type, acquisition_vat_id, reverse_charge_vat_id, tax_id,
        is_inclusive_tax, is_billable, customer_id, project_id, currency_id,
        exchange_rate, custom_fields, tags, ..extra
    }
}

/// Update a recurring expense request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateARecurringExpenseRequestCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateARecurringExpenseRequestCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customfield_id`.
    #[must_use]
    pub fn customfield_id(mut self, value: impl Into<Id>) -> Self {
        self.customfield_id = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateARecurringExpenseRequestCustomFields {
        customfield_id, value, ..extra
    }
}

/// Update a recurring expense request line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateARecurringExpenseRequestLineItems {
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub amount: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub item_order: Option<String>,
    /// Only in: `uk`, `za`.
    pub product_type: Option<UpdateARecurringExpenseRequestLineItemsProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `in`, `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`, `mx`.
    pub tax_exemption_code: Option<String>,
    /// Only in: `in`, `mx`.
    pub tax_exemption_id: Option<Id>,
    pub tags: Option<Vec<UpdateARecurringExpenseRequestLineItemsTags>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateARecurringExpenseRequestLineItems {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `line_item_id`.
    #[must_use]
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        self.line_item_id = Some(value.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
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
    pub fn item_order(mut self, value: impl Into<String>) -> Self {
        self.item_order = Some(value.into());
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn product_type(
        mut self,
        value: impl Into<UpdateARecurringExpenseRequestLineItemsProductType>,
    ) -> Self {
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

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl Into<Vec<UpdateARecurringExpenseRequestLineItemsTags>>,
    ) -> Self {
        self.tags = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateARecurringExpenseRequestLineItems {
        line_item_id, account_id, description, amount, tax_id, item_order, product_type,
        acquisition_vat_id, reverse_charge_vat_id, reverse_charge_tax_id,
        tax_exemption_code, tax_exemption_id, tags, ..extra
    }
}

runtime::choice! {
    /// Update a recurring expense request line items product type.
    pub enum UpdateARecurringExpenseRequestLineItemsProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// Update a recurring expense request line items tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateARecurringExpenseRequestLineItemsTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateARecurringExpenseRequestLineItemsTags {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tag_id`.
    #[must_use]
    pub fn tag_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_id = Some(value.into());
        self
    }

    /// Sets `tag_name`.
    #[must_use]
    pub fn tag_name(mut self, value: impl Into<String>) -> Self {
        self.tag_name = Some(value.into());
        self
    }

    /// Sets `tag_option_id`.
    #[must_use]
    pub fn tag_option_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_option_id = Some(value.into());
        self
    }

    /// Sets `tag_option_name`.
    #[must_use]
    pub fn tag_option_name(mut self, value: impl Into<String>) -> Self {
        self.tag_option_name = Some(value.into());
        self
    }

    /// Sets `is_tag_mandatory`.
    #[must_use]
    pub fn is_tag_mandatory(mut self, value: bool) -> Self {
        self.is_tag_mandatory = Some(value);
        self
    }
}

runtime::request! {
    UpdateARecurringExpenseRequestLineItemsTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory, ..extra
    }
}

runtime::choice! {
    /// Update a recurring expense request product type.
    pub enum UpdateARecurringExpenseRequestProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// Update a recurring expense request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateARecurringExpenseRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateARecurringExpenseRequestTags {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tag_id`.
    #[must_use]
    pub fn tag_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_id = Some(value.into());
        self
    }

    /// Sets `tag_option_id`.
    #[must_use]
    pub fn tag_option_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_option_id = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateARecurringExpenseRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Update recurring expense using custom field response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringExpenseUsingCustomFieldResponse {
    pub account_id: Option<Id>,
    /// At most 100 characters.
    pub recurrence_name: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    /// Only in: `in`.
    pub is_pre_gst: Option<bool>,
    /// Only in: `in`.
    pub source_of_supply: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply: Option<String>,
    /// Only in: `gcc`.
    pub place_of_supply: Option<String>,
    /// Only in: `in`.
    pub gst_no: Option<String>,
    /// Only in: `in`.
    pub gst_treatment:
        Option<UpdateRecurringExpenseUsingCustomFieldResponseGstTreatment>,
    /// Only in: `gcc`, `mx`, `ke`, `za`.
    pub tax_treatment: Option<String>,
    /// Only in: `in`.
    pub destination_of_supply_state: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `uk`.
    pub vat_treatment: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    /// Only in: `in`.
    pub is_reverse_charge_applied: Option<bool>,
    pub acquisition_vat_total: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_vat_total: Option<Decimal>,
    pub acquisition_vat_summary:
        Option<Vec<UpdateRecurringExpenseUsingCustomFieldResponseAcquisitionVatSummary>>,
    pub reverse_charge_vat_summary: Option<
        Vec<UpdateRecurringExpenseUsingCustomFieldResponseReverseChargeVatSummary>,
    >,
    pub recurrence_frequency: Option<String>,
    pub repeat_every: Option<String>,
    pub amount: Option<Decimal>,
    pub total: Option<Decimal>,
    pub sub_total: Option<Decimal>,
    pub bcy_total: Option<Decimal>,
    /// Only in: `uk`, `za`.
    pub product_type: Option<UpdateRecurringExpenseUsingCustomFieldResponseProductType>,
    /// Only in: `uk`.
    pub acquisition_vat_id: Option<Id>,
    /// Only in: `in`, `uk`.
    pub reverse_charge_vat_id: Option<Id>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<String>,
    pub is_inclusive_tax: Option<bool>,
    pub is_billable: Option<bool>,
    pub customer_id: Option<Id>,
    pub currency_id: Option<Id>,
    pub exchange_rate: Option<Decimal>,
    pub project_id: Option<Id>,
    pub project_name: Option<String>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    pub tags: Option<Vec<ListRecurringExpensesResponseTags>>,
    pub line_item: Option<UpdateRecurringExpenseUsingCustomFieldResponseLineItem>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateRecurringExpenseUsingCustomFieldResponse {
        account_id, recurrence_name, start_date, end_date, is_pre_gst, source_of_supply,
        destination_of_supply, place_of_supply, gst_no, gst_treatment, tax_treatment,
        destination_of_supply_state, hsn_or_sac, vat_treatment, reverse_charge_tax_id,
        reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, is_reverse_charge_applied, acquisition_vat_total,
        reverse_charge_vat_total, acquisition_vat_summary, reverse_charge_vat_summary,
        recurrence_frequency, repeat_every, amount, total, sub_total, bcy_total,
        product_type, acquisition_vat_id, reverse_charge_vat_id, tax_id, tax_name,
        tax_percentage, created_time, last_modified_time, is_inclusive_tax, is_billable,
        customer_id, currency_id, exchange_rate, project_id, project_name, location_id,
        location_name, tags, line_item,
    }
}

/// Update recurring expense using custom field response acquisition vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringExpenseUsingCustomFieldResponseAcquisitionVatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateRecurringExpenseUsingCustomFieldResponseAcquisitionVatSummary {
        tax_name, tax_amount,
    }
}

runtime::choice! {
    /// Update recurring expense using custom field response gst treatment.
    pub enum UpdateRecurringExpenseUsingCustomFieldResponseGstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

/// Update recurring expense using custom field response line item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringExpenseUsingCustomFieldResponseLineItem {
    pub line_item_id: Option<Id>,
    pub account_id: Option<Id>,
    /// At most 100 characters.
    pub account_name: Option<String>,
    /// At most 100 characters.
    pub description: Option<String>,
    pub tax_amount: Option<Decimal>,
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_type: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub item_total: Option<Decimal>,
    pub item_order: Option<String>,
    /// Only in: `in`, `ke`.
    pub hsn_or_sac: Option<String>,
    /// Only in: `in`, `gcc`, `za`.
    pub reverse_charge_tax_id: Option<Id>,
    /// Only in: `in`.
    pub reverse_charge_tax_name: Option<String>,
    /// Only in: `in`.
    pub reverse_charge_tax_percentage: Option<Decimal>,
    /// Only in: `in`.
    pub reverse_charge_tax_amount: Option<Decimal>,
    pub tags: Option<Vec<ListRecurringExpensesResponseTags>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateRecurringExpenseUsingCustomFieldResponseLineItem {
        line_item_id, account_id, account_name, description, tax_amount, tax_id,
        tax_name, tax_type, tax_percentage, item_total, item_order, hsn_or_sac,
        reverse_charge_tax_id, reverse_charge_tax_name, reverse_charge_tax_percentage,
        reverse_charge_tax_amount, tags,
    }
}

runtime::choice! {
    /// Update recurring expense using custom field response product type.
    pub enum UpdateRecurringExpenseUsingCustomFieldResponseProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
    }
}

/// Update recurring expense using custom field response reverse charge vat summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecurringExpenseUsingCustomFieldResponseReverseChargeVatSummary {
    pub tax_name: Option<String>,
    pub tax_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateRecurringExpenseUsingCustomFieldResponseReverseChargeVatSummary {
        tax_name, tax_amount,
    }
}
