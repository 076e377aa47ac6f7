// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RecurringBills`](super::RecurringBills), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Request,
    Style, Value,
};
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
    pub fn recurring_bill_id(mut self, recurring_bill_id: impl Into<Id>) -> Self {
        let recurring_bill_id: Id = recurring_bill_id.into();
        self.0.query("recurring_bill_id", &recurring_bill_id);
        self
    }

    /// Sets `vendor_id`.
    pub fn vendor_id(mut self, vendor_id: impl Into<Id>) -> Self {
        let vendor_id: Id = vendor_id.into();
        self.0.query("vendor_id", &vendor_id);
        self
    }

    /// Sets `vendor_name`.
    pub fn vendor_name(mut self, vendor_name: impl Into<String>) -> Self {
        let vendor_name: String = vendor_name.into();
        self.0.query("vendor_name", &vendor_name);
        self
    }

    /// Sets `vendor_name_startswith`.
    pub fn vendor_name_startswith(
        mut self,
        vendor_name_startswith: impl Into<String>,
    ) -> Self {
        let vendor_name_startswith: String = vendor_name_startswith.into();
        self.0.query("vendor_name_startswith", &vendor_name_startswith);
        self
    }

    /// Sets `vendor_name_contains`.
    pub fn vendor_name_contains(
        mut self,
        vendor_name_contains: impl Into<String>,
    ) -> Self {
        let vendor_name_contains: String = vendor_name_contains.into();
        self.0.query("vendor_name_contains", &vendor_name_contains);
        self
    }

    /// Sets `status`.
    pub fn status(
        mut self,
        status: impl Into<models::ListRecurringBillsStatus>,
    ) -> Self {
        let status: models::ListRecurringBillsStatus = status.into();
        self.0.query("status", &status);
        self
    }

    /// Sets `recurrence_name`.
    pub fn recurrence_name(mut self, recurrence_name: impl Into<String>) -> Self {
        let recurrence_name: String = recurrence_name.into();
        self.0.query("recurrence_name", &recurrence_name);
        self
    }

    /// Sets `recurrence_name_startswith`.
    pub fn recurrence_name_startswith(
        mut self,
        recurrence_name_startswith: impl Into<String>,
    ) -> Self {
        let recurrence_name_startswith: String = recurrence_name_startswith.into();
        self.0.query("recurrence_name_startswith", &recurrence_name_startswith);
        self
    }

    /// Sets `recurrence_name_contains`.
    pub fn recurrence_name_contains(
        mut self,
        recurrence_name_contains: impl Into<String>,
    ) -> Self {
        let recurrence_name_contains: String = recurrence_name_contains.into();
        self.0.query("recurrence_name_contains", &recurrence_name_contains);
        self
    }

    /// Sets `currency_id`.
    pub fn currency_id(mut self, currency_id: impl Into<Id>) -> Self {
        let currency_id: Id = currency_id.into();
        self.0.query("currency_id", &currency_id);
        self
    }

    /// Sets `currency_code`.
    pub fn currency_code(mut self, currency_code: impl Into<String>) -> Self {
        let currency_code: String = currency_code.into();
        self.0.query("currency_code", &currency_code);
        self
    }

    /// Sets `currency_symbol`.
    pub fn currency_symbol(mut self, currency_symbol: impl Into<String>) -> Self {
        let currency_symbol: String = currency_symbol.into();
        self.0.query("currency_symbol", &currency_symbol);
        self
    }

    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<Date>) -> Self {
        let start_date: Date = start_date.into();
        self.0.query("start_date", &start_date);
        self
    }

    /// Sets `start_date_start`.
    pub fn start_date_start(mut self, start_date_start: impl Into<Date>) -> Self {
        let start_date_start: Date = start_date_start.into();
        self.0.query("start_date_start", &start_date_start);
        self
    }

    /// Sets `start_date_end`.
    pub fn start_date_end(mut self, start_date_end: impl Into<Date>) -> Self {
        let start_date_end: Date = start_date_end.into();
        self.0.query("start_date_end", &start_date_end);
        self
    }

    /// Sets `start_date_before`.
    pub fn start_date_before(mut self, start_date_before: impl Into<Date>) -> Self {
        let start_date_before: Date = start_date_before.into();
        self.0.query("start_date_before", &start_date_before);
        self
    }

    /// Sets `start_date_after`.
    pub fn start_date_after(mut self, start_date_after: impl Into<Date>) -> Self {
        let start_date_after: Date = start_date_after.into();
        self.0.query("start_date_after", &start_date_after);
        self
    }

    /// Sets `end_date`.
    pub fn end_date(mut self, end_date: impl Into<Date>) -> Self {
        let end_date: Date = end_date.into();
        self.0.query("end_date", &end_date);
        self
    }

    /// Only in: `in`.
    pub fn source_of_supply(mut self, source_of_supply: impl Into<String>) -> Self {
        let source_of_supply: String = source_of_supply.into();
        self.0.query("source_of_supply", &source_of_supply);
        self
    }

    /// Only in: `gcc`.
    pub fn place_of_supply(mut self, place_of_supply: impl Into<String>) -> Self {
        let place_of_supply: String = place_of_supply.into();
        self.0.query("place_of_supply", &place_of_supply);
        self
    }

    /// Only in: `in`.
    pub fn destination_of_supply(
        mut self,
        destination_of_supply: impl Into<String>,
    ) -> Self {
        let destination_of_supply: String = destination_of_supply.into();
        self.0.query("destination_of_supply", &destination_of_supply);
        self
    }

    /// Only in: `in`.
    pub fn gst_treatment(
        mut self,
        gst_treatment: impl Into<models::ListRecurringBillsGstTreatment>,
    ) -> Self {
        let gst_treatment: models::ListRecurringBillsGstTreatment = gst_treatment.into();
        self.0.query("gst_treatment", &gst_treatment);
        self
    }

    /// Only in: `in`.
    pub fn gst_no(mut self, gst_no: impl Into<String>) -> Self {
        let gst_no: String = gst_no.into();
        self.0.query("gst_no", &gst_no);
        self
    }

    /// Only in: `gcc`, `mx`.
    pub fn tax_treatment(mut self, tax_treatment: impl Into<String>) -> Self {
        let tax_treatment: String = tax_treatment.into();
        self.0.query("tax_treatment", &tax_treatment);
        self
    }

    /// Only in: `uk`.
    pub fn vat_treatment(mut self, vat_treatment: impl Into<String>) -> Self {
        let vat_treatment: String = vat_treatment.into();
        self.0.query("vat_treatment", &vat_treatment);
        self
    }

    /// Only in: `uk`, `Avalara Integration`.
    pub fn vat_reg_no(mut self, vat_reg_no: impl Into<String>) -> Self {
        let vat_reg_no: String = vat_reg_no.into();
        self.0.query("vat_reg_no", &vat_reg_no);
        self
    }

    /// Only in: `au`.
    pub fn is_abn_quoted(mut self, is_abn_quoted: impl Into<String>) -> Self {
        let is_abn_quoted: String = is_abn_quoted.into();
        self.0.query("is_abn_quoted", &is_abn_quoted);
        self
    }

    /// Only in: `au`.
    pub fn abn(mut self, abn: impl Into<String>) -> Self {
        let abn: String = abn.into();
        self.0.query("abn", &abn);
        self
    }

    /// Only in: `in`.
    pub fn is_reverse_charge_applied(mut self, is_reverse_charge_applied: bool) -> Self {
        self.0.query("is_reverse_charge_applied", &is_reverse_charge_applied);
        self
    }

    /// Sets `pricebook_id`.
    pub fn pricebook_id(mut self, pricebook_id: impl Into<Id>) -> Self {
        let pricebook_id: Id = pricebook_id.into();
        self.0.query("pricebook_id", &pricebook_id);
        self
    }

    /// Sets `pricebook_name`.
    pub fn pricebook_name(mut self, pricebook_name: impl Into<String>) -> Self {
        let pricebook_name: String = pricebook_name.into();
        self.0.query("pricebook_name", &pricebook_name);
        self
    }

    /// Not in: `us`.
    pub fn is_inclusive_tax(mut self, is_inclusive_tax: bool) -> Self {
        self.0.query("is_inclusive_tax", &is_inclusive_tax);
        self
    }

    /// Sets `line_items`.
    pub fn line_items(mut self, line_items: impl Into<Value>) -> Self {
        let line_items: Value = line_items.into();
        self.0.query_value("line_items", Style::Form, true, &line_items);
        self
    }

    /// Only in: `in`, `global`, `au`.
    pub fn is_tds_applied(mut self, is_tds_applied: bool) -> Self {
        self.0.query("is_tds_applied", &is_tds_applied);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        let notes: String = notes.into();
        self.0.query("notes", &notes);
        self
    }

    /// Sets `terms`.
    pub fn terms(mut self, terms: impl Into<String>) -> Self {
        let terms: String = terms.into();
        self.0.query("terms", &terms);
        self
    }

    /// Sets `payment_terms`.
    pub fn payment_terms(mut self, payment_terms: i64) -> Self {
        self.0.query("payment_terms", &payment_terms);
        self
    }

    /// Sets `payment_terms_label`.
    pub fn payment_terms_label(
        mut self,
        payment_terms_label: impl Into<String>,
    ) -> Self {
        let payment_terms_label: String = payment_terms_label.into();
        self.0.query("payment_terms_label", &payment_terms_label);
        self
    }

    /// Sets `custom_fields`.
    pub fn custom_fields(mut self, custom_fields: impl Into<Value>) -> Self {
        let custom_fields: Value = custom_fields.into();
        self.0.query_value("custom_fields", Style::Form, true, &custom_fields);
        self
    }

    /// Only in: `uk`, `eu`.
    pub fn acquisition_vat_summary(
        mut self,
        acquisition_vat_summary: impl Into<Value>,
    ) -> Self {
        let acquisition_vat_summary: Value = acquisition_vat_summary.into();
        self.0.query_value(
            "acquisition_vat_summary",
            Style::Form,
            true,
            &acquisition_vat_summary,
        );
        self
    }

    /// Only in: `uk`, `eu`.
    pub fn reverse_charge_vat_summary(
        mut self,
        reverse_charge_vat_summary: impl Into<Value>,
    ) -> Self {
        let reverse_charge_vat_summary: Value = reverse_charge_vat_summary.into();
        self.0.query_value(
            "reverse_charge_vat_summary",
            Style::Form,
            true,
            &reverse_charge_vat_summary,
        );
        self
    }

    /// Only in: `uk`, `eu`.
    pub fn acquisition_vat_total(
        mut self,
        acquisition_vat_total: impl Into<Decimal>,
    ) -> Self {
        let acquisition_vat_total: Decimal = acquisition_vat_total.into();
        self.0.query("acquisition_vat_total", &acquisition_vat_total);
        self
    }

    /// Only in: `uk`, `eu`.
    pub fn reverse_charge_vat_total(
        mut self,
        reverse_charge_vat_total: impl Into<Decimal>,
    ) -> Self {
        let reverse_charge_vat_total: Decimal = reverse_charge_vat_total.into();
        self.0.query("reverse_charge_vat_total", &reverse_charge_vat_total);
        self
    }

    /// Sets `created_time`.
    pub fn created_time(mut self, created_time: impl Into<DateTime>) -> Self {
        let created_time: DateTime = created_time.into();
        self.0.query("created_time", &created_time);
        self
    }

    /// Sets `created_by_id`.
    pub fn created_by_id(mut self, created_by_id: impl Into<Id>) -> Self {
        let created_by_id: Id = created_by_id.into();
        self.0.query("created_by_id", &created_by_id);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(
        mut self,
        last_modified_time: impl Into<DateTime>,
    ) -> Self {
        let last_modified_time: DateTime = last_modified_time.into();
        self.0.query("last_modified_time", &last_modified_time);
        self
    }

    /// Sets `discount`.
    pub fn discount(mut self, discount: impl Into<Decimal>) -> Self {
        let discount: Decimal = discount.into();
        self.0.query("discount", &discount);
        self
    }

    /// Sets `discount_account_id`.
    pub fn discount_account_id(mut self, discount_account_id: impl Into<Id>) -> Self {
        let discount_account_id: Id = discount_account_id.into();
        self.0.query("discount_account_id", &discount_account_id);
        self
    }

    /// Sets `is_discount_before_tax`.
    pub fn is_discount_before_tax(mut self, is_discount_before_tax: bool) -> Self {
        self.0.query("is_discount_before_tax", &is_discount_before_tax);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
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
    pub fn x_upsert(mut self, x_upsert: bool) -> Self {
        self.0.header("X-Upsert", &x_upsert);
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
