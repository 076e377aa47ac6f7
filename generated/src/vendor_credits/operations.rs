// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`VendorCredits`](super::VendorCredits), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_vendor_credits",
    method: Method::Get,
    path: "/vendorcredits",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorcredits"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::list`](super::VendorCredits::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `vendor_credit_number`.
    pub fn vendor_credit_number(
        mut self,
        vendor_credit_number: impl Into<String>,
    ) -> Self {
        let vendor_credit_number: String = vendor_credit_number.into();
        self.0.query("vendor_credit_number", &vendor_credit_number);
        self
    }

    /// Sets `vendor_credit_number_startswith`.
    pub fn vendor_credit_number_startswith(
        mut self,
        vendor_credit_number_startswith: impl Into<String>,
    ) -> Self {
        let vendor_credit_number_startswith: String =
            vendor_credit_number_startswith.into();
        self.0.query("vendor_credit_number_startswith", &vendor_credit_number_startswith);
        self
    }

    /// Sets `vendor_credit_number_contains`.
    pub fn vendor_credit_number_contains(
        mut self,
        vendor_credit_number_contains: impl Into<String>,
    ) -> Self {
        let vendor_credit_number_contains: String = vendor_credit_number_contains.into();
        self.0.query("vendor_credit_number_contains", &vendor_credit_number_contains);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        let date: Date = date.into();
        self.0.query("date", &date);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, date_start: impl Into<Date>) -> Self {
        let date_start: Date = date_start.into();
        self.0.query("date_start", &date_start);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, date_end: impl Into<Date>) -> Self {
        let date_end: Date = date_end.into();
        self.0.query("date_end", &date_end);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, date_before: impl Into<Date>) -> Self {
        let date_before: Date = date_before.into();
        self.0.query("date_before", &date_before);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, date_after: impl Into<Date>) -> Self {
        let date_after: Date = date_after.into();
        self.0.query("date_after", &date_after);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<models::ListVendorCreditsStatus>) -> Self {
        let status: models::ListVendorCreditsStatus = status.into();
        self.0.query("status", &status);
        self
    }

    /// Sets `total`.
    pub fn total(mut self, total: impl Into<Decimal>) -> Self {
        let total: Decimal = total.into();
        self.0.query("total", &total);
        self
    }

    /// Sets `reference_number`.
    pub fn reference_number(mut self, reference_number: impl Into<String>) -> Self {
        let reference_number: String = reference_number.into();
        self.0.query("reference_number", &reference_number);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, customer_name: impl Into<String>) -> Self {
        let customer_name: String = customer_name.into();
        self.0.query("customer_name", &customer_name);
        self
    }

    /// At most 100 characters.
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        let item_name: String = item_name.into();
        self.0.query("item_name", &item_name);
        self
    }

    /// At most 100 characters.
    pub fn item_name_startswith(
        mut self,
        item_name_startswith: impl Into<String>,
    ) -> Self {
        let item_name_startswith: String = item_name_startswith.into();
        self.0.query("item_name_startswith", &item_name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn item_name_contains(mut self, item_name_contains: impl Into<String>) -> Self {
        let item_name_contains: String = item_name_contains.into();
        self.0.query("item_name_contains", &item_name_contains);
        self
    }

    /// At most 100 characters.
    pub fn item_description(mut self, item_description: impl Into<String>) -> Self {
        let item_description: String = item_description.into();
        self.0.query("item_description", &item_description);
        self
    }

    /// At most 100 characters.
    pub fn item_description_startswith(
        mut self,
        item_description_startswith: impl Into<String>,
    ) -> Self {
        let item_description_startswith: String = item_description_startswith.into();
        self.0.query("item_description_startswith", &item_description_startswith);
        self
    }

    /// At most 100 characters.
    pub fn item_description_contains(
        mut self,
        item_description_contains: impl Into<String>,
    ) -> Self {
        let item_description_contains: String = item_description_contains.into();
        self.0.query("item_description_contains", &item_description_contains);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        let notes: String = notes.into();
        self.0.query("notes", &notes);
        self
    }

    /// Sets `notes_startswith`.
    pub fn notes_startswith(mut self, notes_startswith: impl Into<String>) -> Self {
        let notes_startswith: String = notes_startswith.into();
        self.0.query("notes_startswith", &notes_startswith);
        self
    }

    /// Sets `notes_contains`.
    pub fn notes_contains(mut self, notes_contains: impl Into<String>) -> Self {
        let notes_contains: String = notes_contains.into();
        self.0.query("notes_contains", &notes_contains);
        self
    }

    /// Sets `custom_field`.
    pub fn custom_field(mut self, custom_field: impl Into<String>) -> Self {
        let custom_field: String = custom_field.into();
        self.0.query("custom_field", &custom_field);
        self
    }

    /// Sets `custom_field_startswith`.
    pub fn custom_field_startswith(
        mut self,
        custom_field_startswith: impl Into<String>,
    ) -> Self {
        let custom_field_startswith: String = custom_field_startswith.into();
        self.0.query("custom_field_startswith", &custom_field_startswith);
        self
    }

    /// Sets `custom_field_contains`.
    pub fn custom_field_contains(
        mut self,
        custom_field_contains: impl Into<String>,
    ) -> Self {
        let custom_field_contains: String = custom_field_contains.into();
        self.0.query("custom_field_contains", &custom_field_contains);
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

    /// Sets `customer_id`.
    pub fn customer_id(mut self, customer_id: impl Into<Id>) -> Self {
        let customer_id: Id = customer_id.into();
        self.0.query("customer_id", &customer_id);
        self
    }

    /// Sets `line_item_id`.
    pub fn line_item_id(mut self, line_item_id: impl Into<Id>) -> Self {
        let line_item_id: Id = line_item_id.into();
        self.0.query("line_item_id", &line_item_id);
        self
    }

    /// Sets `item_id`.
    pub fn item_id(mut self, item_id: impl Into<Id>) -> Self {
        let item_id: Id = item_id.into();
        self.0.query("item_id", &item_id);
        self
    }

    /// Sets `tax_id`.
    pub fn tax_id(mut self, tax_id: impl Into<Id>) -> Self {
        let tax_id: Id = tax_id.into();
        self.0.query("tax_id", &tax_id);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListVendorCreditsFilterBy>,
    ) -> Self {
        let filter_by: models::ListVendorCreditsFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListVendorCreditsSortColumn>,
    ) -> Self {
        let sort_column: models::ListVendorCreditsSortColumn = sort_column.into();
        self.0.query("sort_column", &sort_column);
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

    /// Sets `location_ids`.
    pub fn location_ids(
        mut self,
        location_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let location_ids = location_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        self.0.query_list("location_ids", Some(','), location_ids);
        self
    }
}

runtime::operation!(List -> Page<models::ListVendorCreditsResponse>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_vendor_credit",
    method: Method::Post,
    path: "/vendorcredits",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::create`](super::VendorCredits::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(
        mut self,
        ignore_auto_number_generation: bool,
    ) -> Self {
        self.0.query("ignore_auto_number_generation", &ignore_auto_number_generation);
        self
    }

    /// Sets `bill_id`.
    pub fn bill_id(mut self, bill_id: impl Into<Id>) -> Self {
        let bill_id: Id = bill_id.into();
        self.0.query("bill_id", &bill_id);
        self
    }
}

runtime::operation!(Create -> models::CreateVendorCreditResponse);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_vendor_credit",
    method: Method::Get,
    path: "/vendorcredits/{vendor_credit_id}",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::get`](super::VendorCredits::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

impl Get {
    /// Sets `print`.
    pub fn print(mut self, print: bool) -> Self {
        self.0.query("print", &print);
        self
    }

    /// Sets `accept`.
    pub fn accept(mut self, accept: impl Into<models::GetVendorCreditAccept>) -> Self {
        let accept: models::GetVendorCreditAccept = accept.into();
        self.0.query("accept", &accept);
        self
    }
}

runtime::operation!(Get -> models::GetVendorCreditResponse);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_vendor_credit",
    method: Method::Put,
    path: "/vendorcredits/{vendor_credit_id}",
    scopes: &["ZohoBooks.debitnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::update`](super::VendorCredits::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::UpdateVendorCreditResponse);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_vendor_credit",
    method: Method::Delete,
    path: "/vendorcredits/{vendor_credit_id}",
    scopes: &["ZohoBooks.debitnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::delete`](super::VendorCredits::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static MARK_OPEN: Endpoint = Endpoint {
    id: "mark_vendor_credit_open",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/status/open",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::mark_open`](super::VendorCredits::mark_open).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkOpen(pub(super) Request);

runtime::operation!(MarkOpen -> Ack);

pub(super) static MARK_VOID: Endpoint = Endpoint {
    id: "mark_vendor_credit_void",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/status/void",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::mark_void`](super::VendorCredits::mark_void).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkVoid(pub(super) Request);

runtime::operation!(MarkVoid -> Ack);

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_vendor_credit",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/submit",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::submit`](super::VendorCredits::submit).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Submit(pub(super) Request);

runtime::operation!(Submit -> Ack);

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_vendor_credit",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/approve",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::approve`](super::VendorCredits::approve).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Approve(pub(super) Request);

runtime::operation!(Approve -> Ack);

pub(super) static LIST_BILLS_CREDITED: Endpoint = Endpoint {
    id: "list_bills_credited",
    method: Method::Get,
    path: "/vendorcredits/{vendor_credit_id}/bills",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("bills_credited"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::list_bills_credited`](super::VendorCredits::list_bills_credited).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListBillsCredited(pub(super) Request);

runtime::operation!(ListBillsCredited -> Page<models::ListBillsCreditedResponse>);

pub(super) static APPLY_CREDITS_TO_A_BILL: Endpoint = Endpoint {
    id: "apply_credits_to_a_bill",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/bills",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("bills"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::apply_credits_to_a_bill`](super::VendorCredits::apply_credits_to_a_bill).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplyCreditsToABill(pub(super) Request);

runtime::operation!(ApplyCreditsToABill -> Page<models::ApplyCreditsToABillResponse>);

pub(super) static DELETE_BILL: Endpoint = Endpoint {
    id: "delete_vendor_credit_bill",
    method: Method::Delete,
    path: "/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}",
    scopes: &["ZohoBooks.debitnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::delete_bill`](super::VendorCredits::delete_bill).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteBill(pub(super) Request);

runtime::operation!(DeleteBill -> Ack);

pub(super) static LIST_REFUNDS_OF_A_VENDOR_CREDIT: Endpoint = Endpoint {
    id: "list_vendor_credit_refunds_of_a_vendor_credit",
    method: Method::Get,
    path: "/vendorcredits/{vendor_credit_id}/refunds",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendor_credit_refunds"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::list_refunds_of_a_vendor_credit`](super::VendorCredits::list_refunds_of_a_vendor_credit).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListRefundsOfAVendorCredit(pub(super) Request);

impl ListRefundsOfAVendorCredit {
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

runtime::operation!(ListRefundsOfAVendorCredit -> Page<models::ListVendorCreditRefundsOfAVendorCreditResponse>);

pub(super) static REFUND: Endpoint = Endpoint {
    id: "refund_vendor_credit",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/refunds",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit_refund"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::refund`](super::VendorCredits::refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Refund(pub(super) Request);

runtime::operation!(Refund -> models::VendorCreditRefund);

pub(super) static GET_REFUND: Endpoint = Endpoint {
    id: "get_vendor_credit_refund",
    method: Method::Get,
    path: "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit_refund"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::get_refund`](super::VendorCredits::get_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetRefund(pub(super) Request);

runtime::operation!(GetRefund -> models::VendorCreditRefund);

pub(super) static UPDATE_REFUND: Endpoint = Endpoint {
    id: "update_vendor_credit_refund",
    method: Method::Put,
    path: "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}",
    scopes: &["ZohoBooks.debitnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit_refund"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::update_refund`](super::VendorCredits::update_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateRefund(pub(super) Request);

runtime::operation!(UpdateRefund -> models::VendorCreditRefund);

pub(super) static DELETE_REFUND: Endpoint = Endpoint {
    id: "delete_vendor_credit_refund",
    method: Method::Delete,
    path: "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}",
    scopes: &["ZohoBooks.debitnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::delete_refund`](super::VendorCredits::delete_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRefund(pub(super) Request);

runtime::operation!(DeleteRefund -> Ack);

pub(super) static LIST_REFUNDS_OF_ALL_VENDOR_CREDITS: Endpoint = Endpoint {
    id: "list_vendor_credit_refunds_of_all_vendor_credits",
    method: Method::Get,
    path: "/vendorcredits/refunds",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendor_credit_refunds"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::list_refunds_of_all_vendor_credits`](super::VendorCredits::list_refunds_of_all_vendor_credits).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListRefundsOfAllVendorCredits(pub(super) Request);

impl ListRefundsOfAllVendorCredits {
    /// Sets `customer_id`.
    pub fn customer_id(mut self, customer_id: impl Into<Id>) -> Self {
        let customer_id: Id = customer_id.into();
        self.0.query("customer_id", &customer_id);
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

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListVendorCreditRefundsOfAllVendorCreditsSortColumn>,
    ) -> Self {
        let sort_column: models::ListVendorCreditRefundsOfAllVendorCreditsSortColumn =
            sort_column.into();
        self.0.query("sort_column", &sort_column);
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

runtime::operation!(ListRefundsOfAllVendorCredits -> Page<models::ListVendorCreditRefundsOfAllVendorCreditsResponse>);

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_vendor_credit_comments",
    method: Method::Get,
    path: "/vendorcredits/{vendor_credit_id}/comments",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::list_comments`](super::VendorCredits::list_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListComments(pub(super) Request);

runtime::operation!(ListComments -> Page<models::ListVendorCreditCommentsResponse>);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_vendor_credit_comment",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/comments",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::add_comment`](super::VendorCredits::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> models::AddVendorCreditCommentResponse);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_vendor_credit_comment",
    method: Method::Delete,
    path: "/vendorcredits/{vendor_credit_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.debitnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorCredits::delete_comment`](super::VendorCredits::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);
