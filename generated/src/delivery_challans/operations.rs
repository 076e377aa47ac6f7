// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`DeliveryChallans`](super::DeliveryChallans), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Endpoint, Id, Method, Page, Part, Request,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_delivery_challans",
    method: Method::Get,
    path: "/deliverychallans",
    scopes: &["ZohoBooks.deliverychallans.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("deliverychallans"),
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::list`](super::DeliveryChallans::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<shared::SortColumn>) -> Self {
        let value: shared::SortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `sort_order`.
    pub fn sort_order(mut self, value: impl Into<shared::SortOrder>) -> Self {
        let value: shared::SortOrder = value.into();
        self.0.query("sort_order", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        value: impl Into<models::DeliveryChallanFilterBy>,
    ) -> Self {
        let value: models::DeliveryChallanFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<models::DeliveryChallanStatus>) -> Self {
        let value: models::DeliveryChallanStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `page`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Sets `per_page`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::Deliverychallan>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_delivery_challan",
    method: Method::Post,
    path: "/deliverychallans",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("deliverychallan"),
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::create`](super::DeliveryChallans::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }
}

runtime::operation!(Create -> models::Deliverychallan);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_delivery_challan",
    method: Method::Get,
    path: "/deliverychallans/{deliverychallan_id}",
    scopes: &["ZohoBooks.deliverychallans.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("deliverychallan"),
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::get`](super::DeliveryChallans::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

impl Get {
    /// Sets `print`.
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }
}

runtime::operation!(Get -> models::Deliverychallan);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_delivery_challan",
    method: Method::Put,
    path: "/deliverychallans/{deliverychallan_id}",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("deliverychallan"),
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::update`](super::DeliveryChallans::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Deliverychallan);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_delivery_challan",
    method: Method::Delete,
    path: "/deliverychallans/{deliverychallan_id}",
    scopes: &["ZohoBooks.deliverychallans.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::delete`](super::DeliveryChallans::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static MARK_AS_OPEN: Endpoint = Endpoint {
    id: "mark_delivery_challan_as_open",
    method: Method::Post,
    path: "/deliverychallans/{deliverychallan_id}/status/open",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::mark_as_open`](super::DeliveryChallans::mark_as_open).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAsOpen(pub(super) Request);

runtime::operation!(MarkAsOpen -> Ack);

pub(super) static MARK_AS_DELIVERED: Endpoint = Endpoint {
    id: "mark_delivery_challan_as_delivered",
    method: Method::Post,
    path: "/deliverychallans/{deliverychallan_id}/status/delivered",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::mark_as_delivered`](super::DeliveryChallans::mark_as_delivered).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAsDelivered(pub(super) Request);

runtime::operation!(MarkAsDelivered -> Ack);

pub(super) static MARK_AS_RETURNED: Endpoint = Endpoint {
    id: "mark_delivery_challan_as_returned",
    method: Method::Post,
    path: "/deliverychallans/{deliverychallan_id}/status/returned",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::mark_as_returned`](super::DeliveryChallans::mark_as_returned).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAsReturned(pub(super) Request);

runtime::operation!(MarkAsReturned -> Ack);

pub(super) static MARK_AS_UNDELIVERED: Endpoint = Endpoint {
    id: "mark_delivery_challan_as_undelivered",
    method: Method::Post,
    path: "/deliverychallans/{deliverychallan_id}/status/undelivered",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::mark_as_undelivered`](super::DeliveryChallans::mark_as_undelivered).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAsUndelivered(pub(super) Request);

runtime::operation!(MarkAsUndelivered -> Ack);

pub(super) static RETURN: Endpoint = Endpoint {
    id: "return_delivery_challans",
    method: Method::Put,
    path: "/deliverychallans/return",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::return`](super::DeliveryChallans::return).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Return(pub(super) Request);

runtime::operation!(Return -> Ack);

pub(super) static UNDO_RETURN: Endpoint = Endpoint {
    id: "undo_return_delivery_challans",
    method: Method::Put,
    path: "/deliverychallans/undo/return",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::undo_return`](super::DeliveryChallans::undo_return).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UndoReturn(pub(super) Request);

runtime::operation!(UndoReturn -> Ack);

pub(super) static ADD_ATTACHMENT_TO: Endpoint = Endpoint {
    id: "add_attachment_to_delivery_challan",
    method: Method::Post,
    path: "/deliverychallans/{deliverychallan_id}/attachment",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::add_attachment_to`](super::DeliveryChallans::add_attachment_to).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAttachmentTo(pub(super) Request);

impl AddAttachmentTo {
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(AddAttachmentTo -> Ack);

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_delivery_challan_attachment",
    method: Method::Get,
    path: "/deliverychallans/{deliverychallan_id}/documents/{document_id}",
    scopes: &["ZohoBooks.deliverychallans.READ"],
    parameters: &["organization_id"],
    answer: Answer::Nothing,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::get_attachment`](super::DeliveryChallans::get_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAttachment(pub(super) Request);

runtime::operation!(GetAttachment -> ());

pub(super) static DELETE_ATTACHMENT: Endpoint = Endpoint {
    id: "delete_delivery_challan_attachment",
    method: Method::Delete,
    path: "/deliverychallans/{deliverychallan_id}/documents/{document_id}",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::delete_attachment`](super::DeliveryChallans::delete_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAttachment(pub(super) Request);

runtime::operation!(DeleteAttachment -> Ack);

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_delivery_challan_templates",
    method: Method::Get,
    path: "/deliverychallans/templates",
    scopes: &["ZohoBooks.deliverychallans.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::list_templates`](super::DeliveryChallans::list_templates).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTemplates(pub(super) Request);

runtime::operation!(ListTemplates -> Page<shared::Template>);

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_delivery_challan_template",
    method: Method::Put,
    path: "/deliverychallans/{deliverychallan_id}/templates/{template_id}",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::update_template`](super::DeliveryChallans::update_template).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTemplate(pub(super) Request);

runtime::operation!(UpdateTemplate -> Ack);

pub(super) static UPDATE_SHIPPING_ADDRESS: Endpoint = Endpoint {
    id: "update_delivery_challan_shipping_address",
    method: Method::Put,
    path: "/deliverychallans/{deliverychallan_id}/address/shipping",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`DeliveryChallans::update_shipping_address`](super::DeliveryChallans::update_shipping_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateShippingAddress(pub(super) Request);

runtime::operation!(UpdateShippingAddress -> Ack);
