// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RecurringBills`](super::RecurringBills), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Request,
    Style, Value,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_recurring_bills",
    method: Method::Get,
    path: "/recurringbills",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("recurringbills"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringBills::list`](super::RecurringBills::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `recurring_bill_id`.
    pub fn recurring_bill_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("recurring_bill_id", &value);
        self
    }

    /// Sets `vendor_id`.
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("vendor_id", &value);
        self
    }

    /// Sets `vendor_name`.
    pub fn vendor_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_name", &value);
        self
    }

    /// Sets `vendor_name_startswith`.
    pub fn vendor_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_name_startswith", &value);
        self
    }

    /// Sets `vendor_name_contains`.
    pub fn vendor_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_name_contains", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<shared::RecurringBillStatus>) -> Self {
        let value: shared::RecurringBillStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `recurrence_name`.
    pub fn recurrence_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("recurrence_name", &value);
        self
    }

    /// Sets `recurrence_name_startswith`.
    pub fn recurrence_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("recurrence_name_startswith", &value);
        self
    }

    /// Sets `recurrence_name_contains`.
    pub fn recurrence_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("recurrence_name_contains", &value);
        self
    }

    /// Sets `currency_id`.
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("currency_id", &value);
        self
    }

    /// Sets `currency_code`.
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("currency_code", &value);
        self
    }

    /// Sets `currency_symbol`.
    pub fn currency_symbol(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("currency_symbol", &value);
        self
    }

    /// Sets `start_date`.
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("start_date", &value);
        self
    }

    /// Sets `start_date_start`.
    pub fn start_date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("start_date_start", &value);
        self
    }

    /// Sets `start_date_end`.
    pub fn start_date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("start_date_end", &value);
        self
    }

    /// Sets `start_date_before`.
    pub fn start_date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("start_date_before", &value);
        self
    }

    /// Sets `start_date_after`.
    pub fn start_date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("start_date_after", &value);
        self
    }

    /// Sets `end_date`.
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("end_date", &value);
        self
    }

    /// Only in: `in`.
    pub fn source_of_supply(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("source_of_supply", &value);
        self
    }

    /// Only in: `gcc`.
    pub fn place_of_supply(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("place_of_supply", &value);
        self
    }

    /// Only in: `in`.
    pub fn destination_of_supply(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("destination_of_supply", &value);
        self
    }

    /// Only in: `in`.
    pub fn gst_treatment(mut self, value: impl Into<shared::GstTreatment>) -> Self {
        let value: shared::GstTreatment = value.into();
        self.0.query("gst_treatment", &value);
        self
    }

    /// Only in: `in`.
    pub fn gst_no(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("gst_no", &value);
        self
    }

    /// Only in: `gcc`, `mx`.
    pub fn tax_treatment(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("tax_treatment", &value);
        self
    }

    /// Only in: `uk`.
    pub fn vat_treatment(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vat_treatment", &value);
        self
    }

    /// Only in: `uk`, `Avalara Integration`.
    pub fn vat_reg_no(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vat_reg_no", &value);
        self
    }

    /// Only in: `au`.
    pub fn is_abn_quoted(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("is_abn_quoted", &value);
        self
    }

    /// Only in: `au`.
    pub fn abn(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("abn", &value);
        self
    }

    /// Only in: `in`.
    pub fn is_reverse_charge_applied(mut self, value: bool) -> Self {
        self.0.query("is_reverse_charge_applied", &value);
        self
    }

    /// Sets `pricebook_id`.
    pub fn pricebook_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("pricebook_id", &value);
        self
    }

    /// Sets `pricebook_name`.
    pub fn pricebook_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("pricebook_name", &value);
        self
    }

    /// Not in: `us`.
    pub fn is_inclusive_tax(mut self, value: bool) -> Self {
        self.0.query("is_inclusive_tax", &value);
        self
    }

    /// Sets `line_items`.
    pub fn line_items(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.query_value("line_items", Style::Form, true, &value);
        self
    }

    /// Only in: `in`, `global`, `au`.
    pub fn is_tds_applied(mut self, value: bool) -> Self {
        self.0.query("is_tds_applied", &value);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes", &value);
        self
    }

    /// Sets `terms`.
    pub fn terms(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("terms", &value);
        self
    }

    /// Sets `payment_terms`.
    pub fn payment_terms(mut self, value: i64) -> Self {
        self.0.query("payment_terms", &value);
        self
    }

    /// Sets `payment_terms_label`.
    pub fn payment_terms_label(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("payment_terms_label", &value);
        self
    }

    /// Sets `custom_fields`.
    pub fn custom_fields(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.query_value("custom_fields", Style::Form, true, &value);
        self
    }

    /// Only in: `uk`, `eu`.
    pub fn acquisition_vat_summary(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.query_value("acquisition_vat_summary", Style::Form, true, &value);
        self
    }

    /// Only in: `uk`, `eu`.
    pub fn reverse_charge_vat_summary(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.query_value("reverse_charge_vat_summary", Style::Form, true, &value);
        self
    }

    /// Only in: `uk`, `eu`.
    pub fn acquisition_vat_total(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("acquisition_vat_total", &value);
        self
    }

    /// Only in: `uk`, `eu`.
    pub fn reverse_charge_vat_total(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("reverse_charge_vat_total", &value);
        self
    }

    /// Sets `created_time`.
    pub fn created_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("created_time", &value);
        self
    }

    /// Sets `created_by_id`.
    pub fn created_by_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("created_by_id", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `discount`.
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("discount", &value);
        self
    }

    /// Sets `discount_account_id`.
    pub fn discount_account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("discount_account_id", &value);
        self
    }

    /// Sets `is_discount_before_tax`.
    pub fn is_discount_before_tax(mut self, value: bool) -> Self {
        self.0.query("is_discount_before_tax", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::RecurringBill>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_recurring_bill_using_custom_field",
    method: Method::Put,
    path: "/recurringbills",
    scopes: &["ZohoBooks.bills.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringBills::update_using_custom_field`](super::RecurringBills::update_using_custom_field).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUsingCustomField(pub(super) Request);

impl UpdateUsingCustomField {
    /// Sets `X-Upsert`.
    pub fn x_upsert(mut self, value: bool) -> Self {
        self.0.header("X-Upsert", &value);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> Ack);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_recurring_bill",
    method: Method::Post,
    path: "/recurringbills",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_bill"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringBills::create`](super::RecurringBills::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::RecurringBill);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_recurring_bill",
    method: Method::Put,
    path: "/recurringbills/{recurring_bill_id}",
    scopes: &["ZohoBooks.bills.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringBills::update`](super::RecurringBills::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> Ack);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_recurring_bill",
    method: Method::Get,
    path: "/recurring_bills/{recurring_bill_id}",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_bill"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringBills::get`](super::RecurringBills::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::RecurringBill);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_recurring_bill",
    method: Method::Delete,
    path: "/recurring_bills/{recurring_bill_id}",
    scopes: &["ZohoBooks.bills.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringBills::delete`](super::RecurringBills::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static STOP: Endpoint = Endpoint {
    id: "stop_recurring_bill",
    method: Method::Post,
    path: "/recurringbills/{recurring_bill_id}/status/stop",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringBills::stop`](super::RecurringBills::stop).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Stop(pub(super) Request);

runtime::operation!(Stop -> Ack);

pub(super) static RESUME: Endpoint = Endpoint {
    id: "resume_recurring_bill",
    method: Method::Post,
    path: "/recurringbills/{recurring_bill_id}/status/resume",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringBills::resume`](super::RecurringBills::resume).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Resume(pub(super) Request);

runtime::operation!(Resume -> Ack);

pub(super) static LIST_HISTORY: Endpoint = Endpoint {
    id: "list_recurring_bill_history",
    method: Method::Get,
    path: "/recurringbills/{recurring_bill_id}/comments",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringBills::list_history`](super::RecurringBills::list_history).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListHistory(pub(super) Request);

runtime::operation!(ListHistory -> Ack);
