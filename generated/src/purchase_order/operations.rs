// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`PurchaseOrder`](super::PurchaseOrder), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Part,
    Request, Style, Value,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_purchase_orders",
    method: Method::Get,
    path: "/purchaseorders",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("purchaseorders"),
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::list`](super::PurchaseOrder::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `purchaseorder_number`.
    pub fn purchaseorder_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("purchaseorder_number", &value);
        self
    }

    /// Sets `purchaseorder_number_startswith`.
    pub fn purchaseorder_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("purchaseorder_number_startswith", &value);
        self
    }

    /// Sets `purchaseorder_number_contains`.
    pub fn purchaseorder_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("purchaseorder_number_contains", &value);
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

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<models::PurchaseOrderStatus>) -> Self {
        let value: models::PurchaseOrderStatus = value.into();
        self.0.query("status", &value);
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

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `item_id`.
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("item_id", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::PurchaseOrderFilterBy>) -> Self {
        let value: models::PurchaseOrderFilterBy = value.into();
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
    pub fn sort_column(
        mut self,
        value: impl Into<models::PurchaseOrderSortColumn>,
    ) -> Self {
        let value: models::PurchaseOrderSortColumn = value.into();
        self.0.query("sort_column", &value);
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

runtime::operation!(List -> Page<models::Purchaseorder>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_purchase_order_using_custom_field",
    method: Method::Put,
    path: "/purchaseorders",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("purchaseorder"),
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::update_using_custom_field`](super::PurchaseOrder::update_using_custom_field).
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

runtime::operation!(UpdateUsingCustomField -> models::Purchaseorder);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_purchase_order",
    method: Method::Post,
    path: "/purchaseorders",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("purchaseorder"),
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::create`](super::PurchaseOrder::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }

    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(Create -> models::Purchaseorder);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_purchase_order",
    method: Method::Get,
    path: "/purchaseorders/{purchaseorder_id}",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("purchaseorder"),
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::get`](super::PurchaseOrder::get).
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
    pub fn accept(mut self, value: impl Into<shared::Accept>) -> Self {
        let value: shared::Accept = value.into();
        self.0.query("accept", &value);
        self
    }
}

runtime::operation!(Get -> models::Purchaseorder);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_purchase_order",
    method: Method::Put,
    path: "/purchaseorders/{purchaseorder_id}",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("purchaseorder"),
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::update`](super::PurchaseOrder::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

impl Update {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }

    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(Update -> models::Purchaseorder);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_purchase_order",
    method: Method::Delete,
    path: "/purchaseorders/{purchaseorder_id}",
    scopes: &["ZohoBooks.purchaseorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::delete`](super::PurchaseOrder::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static UPDATE_CUSTOM_FIELDS_IN: Endpoint = Endpoint {
    id: "update_custom_fields_in_purchase_order",
    method: Method::Put,
    path: "/purchaseorder/{purchaseorder_id}/customfields",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::update_custom_fields_in`](super::PurchaseOrder::update_custom_fields_in).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateCustomFieldsIn(pub(super) Request);

runtime::operation!(UpdateCustomFieldsIn -> Ack);

pub(super) static MARK_OPEN: Endpoint = Endpoint {
    id: "mark_purchase_order_open",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/status/open",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::mark_open`](super::PurchaseOrder::mark_open).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkOpen(pub(super) Request);

runtime::operation!(MarkOpen -> Ack);

pub(super) static MARK_BILLED: Endpoint = Endpoint {
    id: "mark_purchase_order_billed",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/status/billed",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::mark_billed`](super::PurchaseOrder::mark_billed).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkBilled(pub(super) Request);

runtime::operation!(MarkBilled -> Ack);

pub(super) static MARK_CANCELLED: Endpoint = Endpoint {
    id: "mark_purchase_order_cancelled",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/status/cancelled",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::mark_cancelled`](super::PurchaseOrder::mark_cancelled).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkCancelled(pub(super) Request);

runtime::operation!(MarkCancelled -> Ack);

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_purchase_order",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/submit",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::submit`](super::PurchaseOrder::submit).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Submit(pub(super) Request);

runtime::operation!(Submit -> Ack);

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_purchase_order",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/approve",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::approve`](super::PurchaseOrder::approve).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Approve(pub(super) Request);

runtime::operation!(Approve -> Ack);

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_purchase_order_email",
    method: Method::Get,
    path: "/purchaseorders/{purchaseorder_id}/email",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::get_email`](super::PurchaseOrder::get_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEmail(pub(super) Request);

impl GetEmail {
    /// Sets `email_template_id`.
    pub fn email_template_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("email_template_id", &value);
        self
    }
}

runtime::operation!(GetEmail -> Ack);

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_purchase_order",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/email",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::email`](super::PurchaseOrder::email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Email(pub(super) Request);

impl Email {
    /// Sets `send_attachment`.
    pub fn send_attachment(mut self, value: bool) -> Self {
        self.0.query("send_attachment", &value);
        self
    }

    /// Sets `file_name`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("file_name", &value);
        self
    }

    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

runtime::operation!(Email -> Ack);

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_purchase_order_billing_address",
    method: Method::Put,
    path: "/purchaseorders/{purchaseorder_id}/address/billing",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::update_billing_address`](super::PurchaseOrder::update_billing_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBillingAddress(pub(super) Request);

runtime::operation!(UpdateBillingAddress -> Ack);

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_purchase_order_templates",
    method: Method::Get,
    path: "/purchaseorders/templates",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::list_templates`](super::PurchaseOrder::list_templates).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTemplates(pub(super) Request);

runtime::operation!(ListTemplates -> Page<shared::Template>);

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_purchase_order_template",
    method: Method::Put,
    path: "/purchaseorders/{purchaseorder_id}/templates/{template_id}",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::update_template`](super::PurchaseOrder::update_template).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTemplate(pub(super) Request);

impl UpdateTemplate {
    /// Sets `templates`.
    pub fn templates(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.query_value("templates", Style::Form, true, &value);
        self
    }
}

runtime::operation!(UpdateTemplate -> Ack);

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_purchase_order_attachment",
    method: Method::Get,
    path: "/purchaseorders/{purchaseorder_id}/attachment",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::get_attachment`](super::PurchaseOrder::get_attachment).
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

pub(super) static UPDATE_ATTACHMENT: Endpoint = Endpoint {
    id: "update_purchase_order_attachment",
    method: Method::Put,
    path: "/purchaseorders/{purchaseorder_id}/attachment",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::update_attachment`](super::PurchaseOrder::update_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateAttachment(pub(super) Request);

runtime::operation!(UpdateAttachment -> Ack);

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_purchase_order_attachment",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/attachment",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::add_attachment`](super::PurchaseOrder::add_attachment).
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
    id: "delete_purchase_order_attachment",
    method: Method::Delete,
    path: "/purchaseorders/{purchaseorder_id}/attachment",
    scopes: &["ZohoBooks.purchaseorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::delete_attachment`](super::PurchaseOrder::delete_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAttachment(pub(super) Request);

runtime::operation!(DeleteAttachment -> Ack);

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_purchase_order_comments",
    method: Method::Get,
    path: "/purchaseorders/{purchaseorder_id}/comments",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::list_comments`](super::PurchaseOrder::list_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListComments(pub(super) Request);

runtime::operation!(ListComments -> Page<shared::Comment>);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_purchase_order_comment",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/comments",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::add_comment`](super::PurchaseOrder::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> shared::Comment);

pub(super) static UPDATE_COMMENT: Endpoint = Endpoint {
    id: "update_purchase_order_comment",
    method: Method::Put,
    path: "/purchaseorders/{purchaseorder_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::update_comment`](super::PurchaseOrder::update_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateComment(pub(super) Request);

runtime::operation!(UpdateComment -> Ack);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_purchase_order_comment",
    method: Method::Delete,
    path: "/purchaseorders/{purchaseorder_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.purchaseorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::delete_comment`](super::PurchaseOrder::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);

pub(super) static REJECT: Endpoint = Endpoint {
    id: "reject_purchase_orders",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/reject",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`PurchaseOrder::reject`](super::PurchaseOrder::reject).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Reject(pub(super) Request);

runtime::operation!(Reject -> Ack);
