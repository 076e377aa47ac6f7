// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Bills`](super::Bills), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Part,
    Request,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_bills",
    method: Method::Get,
    path: "/bills",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("bills"),
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::list`](super::Bills::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `bill_number`.
    pub fn bill_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("bill_number", &value);
        self
    }

    /// Sets `bill_number_startswith`.
    pub fn bill_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("bill_number_startswith", &value);
        self
    }

    /// Sets `bill_number_contains`.
    pub fn bill_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("bill_number_contains", &value);
        self
    }

    /// Sets `reference_number`.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// Sets `reference_number_startswith`.
    pub fn reference_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_startswith", &value);
        self
    }

    /// Sets `reference_number_contains`.
    pub fn reference_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_contains", &value);
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

    /// Sets `due_date`.
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("due_date", &value);
        self
    }

    /// Sets `due_date_start`.
    pub fn due_date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("due_date_start", &value);
        self
    }

    /// Sets `due_date_end`.
    pub fn due_date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("due_date_end", &value);
        self
    }

    /// Sets `due_date_before`.
    pub fn due_date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("due_date_before", &value);
        self
    }

    /// Sets `due_date_after`.
    pub fn due_date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("due_date_after", &value);
        self
    }

    /// Sets `created_date`.
    pub fn created_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date", &value);
        self
    }

    /// Sets `created_date_start`.
    pub fn created_date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date_start", &value);
        self
    }

    /// Sets `created_date_end`.
    pub fn created_date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date_end", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<shared::BillStatus>) -> Self {
        let value: shared::BillStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description", &value);
        self
    }

    /// Sets `description_startswith`.
    pub fn description_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description_startswith", &value);
        self
    }

    /// Sets `description_contains`.
    pub fn description_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description_contains", &value);
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

    /// Sets `total`.
    pub fn total(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("total", &value);
        self
    }

    /// Sets `vendor_id`.
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("vendor_id", &value);
        self
    }

    /// Sets `project_id`.
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("project_id", &value);
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

    /// Sets `item_id`.
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("item_id", &value);
        self
    }

    /// Sets `recurring_bill_id`.
    pub fn recurring_bill_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("recurring_bill_id", &value);
        self
    }

    /// Sets `purchaseorder_id`.
    pub fn purchaseorder_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("purchaseorder_id", &value);
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

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::BillFilterBy>) -> Self {
        let value: models::BillFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `page`.
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

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<shared::SortColumn>) -> Self {
        let value: shared::SortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `sort_order`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("sort_order", &value);
        self
    }
}

runtime::operation!(List -> Page<models::Bill>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_bill_using_custom_field",
    method: Method::Put,
    path: "/bills",
    scopes: &["ZohoBooks.bills.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("bill"),
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::update_using_custom_field`](super::Bills::update_using_custom_field).
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

runtime::operation!(UpdateUsingCustomField -> models::Bill);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_bill",
    method: Method::Post,
    path: "/bills",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("bill"),
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::create`](super::Bills::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(Create -> models::Bill);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_bill",
    method: Method::Get,
    path: "/bills/{bill_id}",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("bill"),
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::get`](super::Bills::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Bill);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_bill",
    method: Method::Put,
    path: "/bills/{bill_id}",
    scopes: &["ZohoBooks.bills.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("bill"),
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::update`](super::Bills::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

impl Update {
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(Update -> models::Bill);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_bill",
    method: Method::Delete,
    path: "/bills/{bill_id}",
    scopes: &["ZohoBooks.bills.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::delete`](super::Bills::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static UPDATE_CUSTOM_FIELDS_IN: Endpoint = Endpoint {
    id: "update_custom_fields_in_bill",
    method: Method::Put,
    path: "/bill/{bill_id}/customfields",
    scopes: &["ZohoBooks.bills.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::update_custom_fields_in`](super::Bills::update_custom_fields_in).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateCustomFieldsIn(pub(super) Request);

runtime::operation!(UpdateCustomFieldsIn -> Ack);

pub(super) static MARK_VOID: Endpoint = Endpoint {
    id: "mark_bill_void",
    method: Method::Post,
    path: "/bills/{bill_id}/status/void",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::mark_void`](super::Bills::mark_void).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkVoid(pub(super) Request);

runtime::operation!(MarkVoid -> Ack);

pub(super) static MARK_OPEN: Endpoint = Endpoint {
    id: "mark_bill_open",
    method: Method::Post,
    path: "/bills/{bill_id}/status/open",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::mark_open`](super::Bills::mark_open).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkOpen(pub(super) Request);

runtime::operation!(MarkOpen -> Ack);

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_bill",
    method: Method::Post,
    path: "/bills/{bill_id}/submit",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::submit`](super::Bills::submit).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Submit(pub(super) Request);

runtime::operation!(Submit -> Ack);

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_bill",
    method: Method::Post,
    path: "/bills/{bill_id}/approve",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::approve`](super::Bills::approve).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Approve(pub(super) Request);

runtime::operation!(Approve -> Ack);

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_bill_billing_address",
    method: Method::Put,
    path: "/bills/{bill_id}/address/billing",
    scopes: &["ZohoBooks.bills.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("billing_address"),
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::update_billing_address`](super::Bills::update_billing_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBillingAddress(pub(super) Request);

runtime::operation!(UpdateBillingAddress -> shared::Address);

pub(super) static LIST_PAYMENTS: Endpoint = Endpoint {
    id: "list_bill_payments",
    method: Method::Get,
    path: "/bills/{bill_id}/payments",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("payments"),
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::list_payments`](super::Bills::list_payments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListPayments(pub(super) Request);

runtime::operation!(ListPayments -> Page<models::Payment>);

pub(super) static APPLY_CREDITS_TO: Endpoint = Endpoint {
    id: "apply_credits_to_bill",
    method: Method::Post,
    path: "/bills/{bill_id}/credits",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::apply_credits_to`](super::Bills::apply_credits_to).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplyCreditsTo(pub(super) Request);

runtime::operation!(ApplyCreditsTo -> Ack);

pub(super) static DELETE_PAYMENT: Endpoint = Endpoint {
    id: "delete_bill_payment",
    method: Method::Delete,
    path: "/bills/{bill_id}/payments/{bill_payment_id}",
    scopes: &["ZohoBooks.bills.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::delete_payment`](super::Bills::delete_payment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeletePayment(pub(super) Request);

runtime::operation!(DeletePayment -> Ack);

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_bill_attachment",
    method: Method::Get,
    path: "/bills/{bill_id}/attachment",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::get_attachment`](super::Bills::get_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAttachment(pub(super) Request);

impl GetAttachment {
    /// Sets `preview`.
    pub fn preview(mut self, value: bool) -> Self {
        self.0.query("preview", &value);
        self
    }
}

runtime::operation!(GetAttachment -> Ack);

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_bill_attachment",
    method: Method::Post,
    path: "/bills/{bill_id}/attachment",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::add_attachment`](super::Bills::add_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAttachment(pub(super) Request);

impl AddAttachment {
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(AddAttachment -> Ack);

pub(super) static DELETE_ATTACHMENT: Endpoint = Endpoint {
    id: "delete_bill_attachment",
    method: Method::Delete,
    path: "/bills/{bill_id}/attachment",
    scopes: &["ZohoBooks.bills.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::delete_attachment`](super::Bills::delete_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAttachment(pub(super) Request);

runtime::operation!(DeleteAttachment -> Ack);

pub(super) static GET_COMMENTS: Endpoint = Endpoint {
    id: "get_bill_comments",
    method: Method::Get,
    path: "/bills/{bill_id}/comments",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::get_comments`](super::Bills::get_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetComments(pub(super) Request);

runtime::operation!(GetComments -> Page<shared::Comment>);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_bill_comment",
    method: Method::Post,
    path: "/bills/{bill_id}/comments",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::add_comment`](super::Bills::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> shared::Comment);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_bill_comment",
    method: Method::Delete,
    path: "/bills/{bill_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.bills.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::delete_comment`](super::Bills::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);

pub(super) static CONVERT_PURCHASE_ORDER_TO: Endpoint = Endpoint {
    id: "convert_purchase_order_to_bill",
    method: Method::Get,
    path: "/bills/editpage/frompurchaseorders",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`Bills::convert_purchase_order_to`](super::Bills::convert_purchase_order_to).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ConvertPurchaseOrderTo(pub(super) Request);

runtime::operation!(ConvertPurchaseOrderTo -> models::ConvertPurchaseOrderToBill);
