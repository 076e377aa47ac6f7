// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Bills`](super::Bills), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Download, Endpoint, Id, Method, Page,
    Part,
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

runtime::call! {
    /// A call of [`Bills::list`](super::Bills::list).
    paged List -> Page<models::Bill>
}

runtime::parameters! {
    List {
        query {
            bill_number: String, bill_number_startswith: String,
            bill_number_contains: String, reference_number: String,
            reference_number_startswith: String, reference_number_contains: String,
            date: Date, date_start: Date, date_end: Date, date_before: Date,
            date_after: Date, due_date: Date, due_date_start: Date, due_date_end: Date,
            due_date_before: Date, due_date_after: Date, created_date: Date,
            created_date_start: Date, created_date_end: Date, status: shared::BillStatus,
            description: String, description_startswith: String,
            description_contains: String, vendor_name: String,
            vendor_name_startswith: String, vendor_name_contains: String, total: Decimal,
            vendor_id: Id, project_id: Id, item_id: Id, recurring_bill_id: Id,
            purchaseorder_id: Id, last_modified_time: DateTime, customer_id: Id,
            filter_by: models::BillFilterBy, search_text: String, page: i64,
            sort_column: shared::SortColumn, sort_order: String,
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
            /// Default: `10`.
            per_page: i64,
        }
        list(Some(',')) {
            location_ids: Id,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_bill_using_custom_field",
    method: Method::Put,
    path: "/bills",
    scopes: &["ZohoBooks.bills.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("bill"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::update_using_custom_field`](super::Bills::update_using_custom_field).
    UpdateUsingCustomField -> models::Bill
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_bill",
    method: Method::Post,
    path: "/bills",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("bill"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::create`](super::Bills::create).
    Create -> models::Bill
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
    id: "get_bill",
    method: Method::Get,
    path: "/bills/{bill_id}",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("bill"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::get`](super::Bills::get).
    Get -> models::Bill
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_bill",
    method: Method::Put,
    path: "/bills/{bill_id}",
    scopes: &["ZohoBooks.bills.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("bill"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::update`](super::Bills::update).
    Update -> models::Bill
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
    id: "delete_bill",
    method: Method::Delete,
    path: "/bills/{bill_id}",
    scopes: &["ZohoBooks.bills.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::delete`](super::Bills::delete).
    Delete -> Ack
}

pub(super) static UPDATE_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "update_custom_fields_in_bill",
    method: Method::Put,
    path: "/bill/{bill_id}/customfields",
    scopes: &["ZohoBooks.bills.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::update_custom_fields`](super::Bills::update_custom_fields).
    UpdateCustomFields -> Ack
}

pub(super) static MARK_VOID: Endpoint = Endpoint {
    id: "mark_bill_void",
    method: Method::Post,
    path: "/bills/{bill_id}/status/void",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::mark_void`](super::Bills::mark_void).
    MarkVoid -> Ack
}

pub(super) static MARK_OPEN: Endpoint = Endpoint {
    id: "mark_bill_open",
    method: Method::Post,
    path: "/bills/{bill_id}/status/open",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::mark_open`](super::Bills::mark_open).
    MarkOpen -> Ack
}

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_bill",
    method: Method::Post,
    path: "/bills/{bill_id}/submit",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::submit`](super::Bills::submit).
    Submit -> Ack
}

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_bill",
    method: Method::Post,
    path: "/bills/{bill_id}/approve",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::approve`](super::Bills::approve).
    Approve -> Ack
}

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_bill_billing_address",
    method: Method::Put,
    path: "/bills/{bill_id}/address/billing",
    scopes: &["ZohoBooks.bills.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("billing_address"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::update_billing_address`](super::Bills::update_billing_address).
    UpdateBillingAddress -> shared::Address
}

pub(super) static LIST_PAYMENTS: Endpoint = Endpoint {
    id: "list_bill_payments",
    method: Method::Get,
    path: "/bills/{bill_id}/payments",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("payments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::list_payments`](super::Bills::list_payments).
    ListPayments -> Page<models::Payment>
}

pub(super) static APPLY_CREDITS: Endpoint = Endpoint {
    id: "apply_credits_to_bill",
    method: Method::Post,
    path: "/bills/{bill_id}/credits",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::apply_credits`](super::Bills::apply_credits).
    ApplyCredits -> Ack
}

pub(super) static DELETE_PAYMENT: Endpoint = Endpoint {
    id: "delete_bill_payment",
    method: Method::Delete,
    path: "/bills/{bill_id}/payments/{bill_payment_id}",
    scopes: &["ZohoBooks.bills.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::delete_payment`](super::Bills::delete_payment).
    DeletePayment -> Ack
}

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_bill_attachment",
    method: Method::Get,
    path: "/bills/{bill_id}/attachment",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::get_attachment`](super::Bills::get_attachment).
    GetAttachment -> Download
}

runtime::parameters! {
    GetAttachment {
        query {
            preview: bool,
        }
    }
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_bill_attachment",
    method: Method::Post,
    path: "/bills/{bill_id}/attachment",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::add_attachment`](super::Bills::add_attachment).
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
    id: "delete_bill_attachment",
    method: Method::Delete,
    path: "/bills/{bill_id}/attachment",
    scopes: &["ZohoBooks.bills.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::delete_attachment`](super::Bills::delete_attachment).
    DeleteAttachment -> Ack
}

pub(super) static GET_COMMENTS: Endpoint = Endpoint {
    id: "get_bill_comments",
    method: Method::Get,
    path: "/bills/{bill_id}/comments",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::get_comments`](super::Bills::get_comments).
    GetComments -> Page<shared::Comment>
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_bill_comment",
    method: Method::Post,
    path: "/bills/{bill_id}/comments",
    scopes: &["ZohoBooks.bills.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::add_comment`](super::Bills::add_comment).
    AddComment -> shared::Comment
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_bill_comment",
    method: Method::Delete,
    path: "/bills/{bill_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.bills.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::delete_comment`](super::Bills::delete_comment).
    DeleteComment -> Ack
}

pub(super) static CONVERT_PURCHASE_ORDER: Endpoint = Endpoint {
    id: "convert_purchase_order_to_bill",
    method: Method::Get,
    path: "/bills/editpage/frompurchaseorders",
    scopes: &["ZohoBooks.bills.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Bills::convert_purchase_order`](super::Bills::convert_purchase_order).
    ConvertPurchaseOrder -> models::ConvertPurchaseOrderToBill
}
