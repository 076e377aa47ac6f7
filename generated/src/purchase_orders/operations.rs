// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`PurchaseOrders`](super::PurchaseOrders), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Download, Endpoint, FileCall, Id,
    Method, Page, Part, Value,
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

runtime::call! {
    /// A call of [`PurchaseOrders::list`](super::PurchaseOrders::list).
    paged List -> Page<models::PurchaseOrder>
}

runtime::parameters! {
    List {
        query {
            purchaseorder_number: String, purchaseorder_number_startswith: String,
            purchaseorder_number_contains: String, reference_number: String,
            reference_number_startswith: String, reference_number_contains: String,
            date: Date, date_start: Date, date_end: Date, date_before: Date,
            date_after: Date, status: models::PurchaseOrderStatus, vendor_name: String,
            vendor_name_startswith: String, vendor_name_contains: String, total: Decimal,
            vendor_id: Id, last_modified_time: DateTime, item_id: Id,
            filter_by: models::PurchaseOrderFilterBy, search_text: String,
            sort_column: shared::SortColumn, custom_field: String,
            custom_field_startswith: String, custom_field_contains: String,
            created_date: Date, created_date_start: Date, created_date_end: Date,
            /// At most 100 characters.
            item_name: String,
            /// At most 100 characters.
            item_name_startswith: String,
            /// At most 100 characters.
            item_name_contains: String,
            /// At most 100 characters.
            item_description: String,
            /// At most 100 characters.
            item_description_startswith: String,
            /// At most 100 characters.
            item_description_contains: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
        list(Some(',')) {
            location_ids: Id,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_purchase_order_using_custom_field",
    method: Method::Put,
    path: "/purchaseorders",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("purchaseorder"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::update_using_custom_field`](super::PurchaseOrders::update_using_custom_field).
    UpdateUsingCustomField -> models::PurchaseOrder
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_purchase_order",
    method: Method::Post,
    path: "/purchaseorders",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("purchaseorder"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::create`](super::PurchaseOrders::create).
    Create -> models::PurchaseOrder
}

runtime::parameters! {
    Create {
        query {
            ignore_auto_number_generation: bool,
        }
    }
}

impl Create {
    /// Sets `attachment`.
    ///
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_purchase_order",
    method: Method::Get,
    path: "/purchaseorders/{purchaseorder_id}",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("purchaseorder"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::get`](super::PurchaseOrders::get).
    Get -> models::PurchaseOrder
}

runtime::parameters! {
    Get {
        query {
            print: bool,
        }
    }
}

impl Get {
    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("accept", "pdf")))
    }

    /// Asks for a file in the format `html`.
    pub fn html(self) -> FileCall {
        self.0.into_file("text/html", Some(("accept", "html")))
    }
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_purchase_order",
    method: Method::Put,
    path: "/purchaseorders/{purchaseorder_id}",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("purchaseorder"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::update`](super::PurchaseOrders::update).
    Update -> models::PurchaseOrder
}

runtime::parameters! {
    Update {
        query {
            ignore_auto_number_generation: bool,
        }
    }
}

impl Update {
    /// Sets `attachment`.
    ///
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_purchase_order",
    method: Method::Delete,
    path: "/purchaseorders/{purchaseorder_id}",
    scopes: &["ZohoBooks.purchaseorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::delete`](super::PurchaseOrders::delete).
    Delete -> Ack
}

pub(super) static UPDATE_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "update_custom_fields_in_purchase_order",
    method: Method::Put,
    path: "/purchaseorder/{purchaseorder_id}/customfields",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::update_custom_fields`](super::PurchaseOrders::update_custom_fields).
    UpdateCustomFields -> Ack
}

pub(super) static MARK_OPEN: Endpoint = Endpoint {
    id: "mark_purchase_order_open",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/status/open",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::mark_open`](super::PurchaseOrders::mark_open).
    MarkOpen -> Ack
}

pub(super) static MARK_BILLED: Endpoint = Endpoint {
    id: "mark_purchase_order_billed",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/status/billed",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::mark_billed`](super::PurchaseOrders::mark_billed).
    MarkBilled -> Ack
}

pub(super) static MARK_CANCELLED: Endpoint = Endpoint {
    id: "mark_purchase_order_cancelled",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/status/cancelled",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::mark_cancelled`](super::PurchaseOrders::mark_cancelled).
    MarkCancelled -> Ack
}

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_purchase_order",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/submit",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::submit`](super::PurchaseOrders::submit).
    Submit -> Ack
}

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_purchase_order",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/approve",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::approve`](super::PurchaseOrders::approve).
    Approve -> Ack
}

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_purchase_order_email",
    method: Method::Get,
    path: "/purchaseorders/{purchaseorder_id}/email",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::get_email`](super::PurchaseOrders::get_email).
    GetEmail -> Value
}

runtime::parameters! {
    GetEmail {
        query {
            email_template_id: Id,
        }
    }
}

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_purchase_order",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/email",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::email`](super::PurchaseOrders::email).
    Email -> Ack
}

runtime::parameters! {
    Email {
        query {
            send_attachment: bool, file_name: String,
        }
    }
}

impl Email {
    /// Sets `attachments`.
    ///
    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_purchase_order_billing_address",
    method: Method::Put,
    path: "/purchaseorders/{purchaseorder_id}/address/billing",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::update_billing_address`](super::PurchaseOrders::update_billing_address).
    UpdateBillingAddress -> Ack
}

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_purchase_order_templates",
    method: Method::Get,
    path: "/purchaseorders/templates",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::list_templates`](super::PurchaseOrders::list_templates).
    ListTemplates -> Page<shared::Template>
}

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_purchase_order_template",
    method: Method::Put,
    path: "/purchaseorders/{purchaseorder_id}/templates/{template_id}",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::update_template`](super::PurchaseOrders::update_template).
    UpdateTemplate -> Ack
}

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_purchase_order_attachment",
    method: Method::Get,
    path: "/purchaseorders/{purchaseorder_id}/attachment",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::get_attachment`](super::PurchaseOrders::get_attachment).
    GetAttachment -> Download
}

runtime::parameters! {
    GetAttachment {
        query {
            preview: bool,
        }
    }
}

pub(super) static UPDATE_ATTACHMENT: Endpoint = Endpoint {
    id: "update_purchase_order_attachment",
    method: Method::Put,
    path: "/purchaseorders/{purchaseorder_id}/attachment",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::update_attachment`](super::PurchaseOrders::update_attachment).
    UpdateAttachment -> Ack
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_purchase_order_attachment",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/attachment",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::add_attachment`](super::PurchaseOrders::add_attachment).
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

pub(super) static DELETE_ATTACHMENT: Endpoint = Endpoint {
    id: "delete_purchase_order_attachment",
    method: Method::Delete,
    path: "/purchaseorders/{purchaseorder_id}/attachment",
    scopes: &["ZohoBooks.purchaseorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::delete_attachment`](super::PurchaseOrders::delete_attachment).
    DeleteAttachment -> Ack
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_purchase_order_comments",
    method: Method::Get,
    path: "/purchaseorders/{purchaseorder_id}/comments",
    scopes: &["ZohoBooks.purchaseorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::list_comments`](super::PurchaseOrders::list_comments).
    ListComments -> Page<shared::Comment>
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_purchase_order_comment",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/comments",
    scopes: &["ZohoBooks.purchaseorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::add_comment`](super::PurchaseOrders::add_comment).
    AddComment -> shared::Comment
}

pub(super) static UPDATE_COMMENT: Endpoint = Endpoint {
    id: "update_purchase_order_comment",
    method: Method::Put,
    path: "/purchaseorders/{purchaseorder_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::update_comment`](super::PurchaseOrders::update_comment).
    UpdateComment -> Ack
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_purchase_order_comment",
    method: Method::Delete,
    path: "/purchaseorders/{purchaseorder_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.purchaseorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::delete_comment`](super::PurchaseOrders::delete_comment).
    DeleteComment -> Ack
}

pub(super) static REJECT: Endpoint = Endpoint {
    id: "reject_purchase_orders",
    method: Method::Post,
    path: "/purchaseorders/{purchaseorder_id}/reject",
    scopes: &["ZohoBooks.purchaseorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`PurchaseOrders::reject`](super::PurchaseOrders::reject).
    Reject -> Ack
}
