// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`VendorCredits`](super::VendorCredits), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::super::shared;
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
    pub fn vendor_credit_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_credit_number", &value);
        self
    }

    /// Sets `vendor_credit_number_startswith`.
    pub fn vendor_credit_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_credit_number_startswith", &value);
        self
    }

    /// Sets `vendor_credit_number_contains`.
    pub fn vendor_credit_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_credit_number_contains", &value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date", &value);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_start", &value);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_end", &value);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_before", &value);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_after", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<shared::BillStatus>) -> Self {
        let value: shared::BillStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `total`.
    pub fn total(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("total", &value);
        self
    }

    /// Sets `reference_number`.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description_contains", &value);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes", &value);
        self
    }

    /// Sets `notes_startswith`.
    pub fn notes_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes_startswith", &value);
        self
    }

    /// Sets `notes_contains`.
    pub fn notes_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes_contains", &value);
        self
    }

    /// Sets `custom_field`.
    pub fn custom_field(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("custom_field", &value);
        self
    }

    /// Sets `custom_field_startswith`.
    pub fn custom_field_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("custom_field_startswith", &value);
        self
    }

    /// Sets `custom_field_contains`.
    pub fn custom_field_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("custom_field_contains", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `line_item_id`.
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("line_item_id", &value);
        self
    }

    /// Sets `item_id`.
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("item_id", &value);
        self
    }

    /// Sets `tax_id`.
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("tax_id", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::VendorCreditFilterBy>) -> Self {
        let value: models::VendorCreditFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<shared::SortColumn>) -> Self {
        let value: shared::SortColumn = value.into();
        self.0.query("sort_column", &value);
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

    /// Sets `location_ids`.
    pub fn location_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("location_ids", Some(','), values);
        self
    }
}

runtime::operation!(List -> Page<models::Vendorcredit>);

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
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }

    /// Sets `bill_id`.
    pub fn bill_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("bill_id", &value);
        self
    }
}

runtime::operation!(Create -> models::VendorCredit);

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
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }

    /// Sets `accept`.
    pub fn accept(mut self, value: impl Into<shared::SalesOrderAccept>) -> Self {
        let value: shared::SalesOrderAccept = value.into();
        self.0.query("accept", &value);
        self
    }
}

runtime::operation!(Get -> models::VendorCredit);

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

runtime::operation!(Update -> models::VendorCredit);

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

runtime::operation!(ListBillsCredited -> Page<models::BillsCredited>);

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

runtime::operation!(ApplyCreditsToABill -> Page<shared::VendorCreditBill>);

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

runtime::operation!(ListRefundsOfAVendorCredit -> Page<models::VendorCreditRefund>);

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
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<shared::SortColumn>) -> Self {
        let value: shared::SortColumn = value.into();
        self.0.query("sort_column", &value);
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

runtime::operation!(ListRefundsOfAllVendorCredits -> Page<models::VendorCreditRefund>);

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

runtime::operation!(ListComments -> Page<shared::Comment>);

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

runtime::operation!(AddComment -> shared::Comment);

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
