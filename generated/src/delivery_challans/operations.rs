// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`DeliveryChallans`](super::DeliveryChallans), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Download, Endpoint, FileCall, Id, Method, Page, Part,
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

runtime::call! {
    /// A call of [`DeliveryChallans::list`](super::DeliveryChallans::list).
    paged List -> Page<models::DeliveryChallan>
}

runtime::parameters! {
    List {
        query {
            sort_column: shared::SortColumn, sort_order: shared::SortOrder,
            filter_by: models::DeliveryChallanFilterBy, search_text: String,
            customer_id: Id, status: models::DeliveryChallanStatus, page: i64,
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_delivery_challan",
    method: Method::Post,
    path: "/deliverychallans",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("deliverychallan"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::create`](super::DeliveryChallans::create).
    Create -> models::DeliveryChallan
}

runtime::parameters! {
    Create {
        query {
            ignore_auto_number_generation: bool,
        }
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_delivery_challan",
    method: Method::Get,
    path: "/deliverychallans/{deliverychallan_id}",
    scopes: &["ZohoBooks.deliverychallans.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("deliverychallan"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::get`](super::DeliveryChallans::get).
    Get -> models::DeliveryChallan
}

impl Get {
    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("print", "true")))
    }
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_delivery_challan",
    method: Method::Put,
    path: "/deliverychallans/{deliverychallan_id}",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("deliverychallan"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::update`](super::DeliveryChallans::update).
    Update -> models::DeliveryChallan
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_delivery_challan",
    method: Method::Delete,
    path: "/deliverychallans/{deliverychallan_id}",
    scopes: &["ZohoBooks.deliverychallans.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::delete`](super::DeliveryChallans::delete).
    Delete -> Ack
}

pub(super) static MARK_AS_OPEN: Endpoint = Endpoint {
    id: "mark_delivery_challan_as_open",
    method: Method::Post,
    path: "/deliverychallans/{deliverychallan_id}/status/open",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::mark_as_open`](super::DeliveryChallans::mark_as_open).
    MarkAsOpen -> Ack
}

pub(super) static MARK_AS_DELIVERED: Endpoint = Endpoint {
    id: "mark_delivery_challan_as_delivered",
    method: Method::Post,
    path: "/deliverychallans/{deliverychallan_id}/status/delivered",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::mark_as_delivered`](super::DeliveryChallans::mark_as_delivered).
    MarkAsDelivered -> Ack
}

pub(super) static MARK_AS_RETURNED: Endpoint = Endpoint {
    id: "mark_delivery_challan_as_returned",
    method: Method::Post,
    path: "/deliverychallans/{deliverychallan_id}/status/returned",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::mark_as_returned`](super::DeliveryChallans::mark_as_returned).
    MarkAsReturned -> Ack
}

pub(super) static MARK_AS_UNDELIVERED: Endpoint = Endpoint {
    id: "mark_delivery_challan_as_undelivered",
    method: Method::Post,
    path: "/deliverychallans/{deliverychallan_id}/status/undelivered",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::mark_as_undelivered`](super::DeliveryChallans::mark_as_undelivered).
    MarkAsUndelivered -> Ack
}

pub(super) static RETURN_DELIVERY_CHALLANS: Endpoint = Endpoint {
    id: "return_delivery_challans",
    method: Method::Put,
    path: "/deliverychallans/return",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::return_delivery_challans`](super::DeliveryChallans::return_delivery_challans).
    ReturnDeliveryChallans -> Ack
}

pub(super) static UNDO_RETURN: Endpoint = Endpoint {
    id: "undo_return_delivery_challans",
    method: Method::Put,
    path: "/deliverychallans/undo/return",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::undo_return`](super::DeliveryChallans::undo_return).
    UndoReturn -> Ack
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_attachment_to_delivery_challan",
    method: Method::Post,
    path: "/deliverychallans/{deliverychallan_id}/attachment",
    scopes: &["ZohoBooks.deliverychallans.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::add_attachment`](super::DeliveryChallans::add_attachment).
    AddAttachment -> Ack
}

impl AddAttachment {
    /// Sets `attachment`.
    ///
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_delivery_challan_attachment",
    method: Method::Get,
    path: "/deliverychallans/{deliverychallan_id}/documents/{document_id}",
    scopes: &["ZohoBooks.deliverychallans.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::get_attachment`](super::DeliveryChallans::get_attachment).
    GetAttachment -> Download
}

pub(super) static DELETE_ATTACHMENT: Endpoint = Endpoint {
    id: "delete_delivery_challan_attachment",
    method: Method::Delete,
    path: "/deliverychallans/{deliverychallan_id}/documents/{document_id}",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::delete_attachment`](super::DeliveryChallans::delete_attachment).
    DeleteAttachment -> Ack
}

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_delivery_challan_templates",
    method: Method::Get,
    path: "/deliverychallans/templates",
    scopes: &["ZohoBooks.deliverychallans.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::list_templates`](super::DeliveryChallans::list_templates).
    ListTemplates -> Page<shared::Template>
}

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_delivery_challan_template",
    method: Method::Put,
    path: "/deliverychallans/{deliverychallan_id}/templates/{template_id}",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::update_template`](super::DeliveryChallans::update_template).
    UpdateTemplate -> Ack
}

pub(super) static UPDATE_SHIPPING_ADDRESS: Endpoint = Endpoint {
    id: "update_delivery_challan_shipping_address",
    method: Method::Put,
    path: "/deliverychallans/{deliverychallan_id}/address/shipping",
    scopes: &["ZohoBooks.deliverychallans.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`DeliveryChallans::update_shipping_address`](super::DeliveryChallans::update_shipping_address).
    UpdateShippingAddress -> Ack
}
