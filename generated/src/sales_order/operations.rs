// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`SalesOrder`](super::SalesOrder), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Part,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_sales_orders",
    method: Method::Get,
    path: "/salesorders",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("salesorders"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::list`](super::SalesOrder::list).
    List -> Page<models::SalesOrderSalesOrder>
}

runtime::parameters! {
    List {
        query {
            sort_column: models::SalesOrderSortColumn, search_text: String,
            filter_by: models::SalesOrderFilterBy, item_id: Id, reference_number: String,
            reference_number_startswith: String, reference_number_not_in: String,
            reference_number_in: String, reference_number_contains: String,
            total: Decimal, date: Date, date_start: Date, date_end: Date,
            date_before: Date, date_after: Date, created_date: Date,
            created_date_start: Date, created_date_end: Date, shipment_date: Date,
            shipment_date_start: Date, shipment_date_end: Date,
            shipment_date_before: Date, shipment_date_after: Date,
            expiry_date_start: Date, expiry_date_end: Date, expiry_date_before: Date,
            expiry_date_after: Date, status: models::SalesOrderStatus, customer_id: Id,
            salesperson_id: Id, zcrm_potential_id: Id, last_modified_time: DateTime,
            accept: shared::SalesOrderAccept, print: bool, customview_id: Id,
            /// At most 100 characters.
            salesorder_number: String,
            /// At most 100 characters.
            salesorder_number_startswith: String,
            /// At most 100 characters.
            salesorder_number_not_in: String,
            /// At most 100 characters.
            salesorder_number_in: String,
            /// At most 100 characters.
            salesorder_number_contains: String,
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
            /// At most 100 characters.
            customer_name: String,
            /// At most 100 characters.
            customer_name_startswith: String,
            /// At most 100 characters.
            customer_name_not_in: String,
            /// At most 100 characters.
            customer_name_in: String,
            /// At most 100 characters.
            customer_name_contains: String,
            /// At most 100 characters.
            email: String,
            /// Without it the service takes `1`.
            page: i64,
            /// Without it the service takes `10`.
            per_page: i64,
        }
        list(Some(',')) {
            salesorder_ids: Id, location_ids: Id,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_sales_order_using_custom_field",
    method: Method::Put,
    path: "/salesorders",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("salesorder"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::update_using_custom_field`](super::SalesOrder::update_using_custom_field).
    UpdateUsingCustomField -> Page<models::SalesOrderSalesOrder>
}

runtime::parameters! {
    UpdateUsingCustomField {
        header {
            x_upsert: bool = "X-Upsert",
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_sales_order",
    method: Method::Post,
    path: "/salesorders",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("salesorder"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::create`](super::SalesOrder::create).
    Create -> Page<models::SalesOrderSalesOrder>
}

runtime::parameters! {
    Create {
        query {
            ignore_auto_number_generation: bool, can_send_in_mail: bool,
            total_files: i64 = "totalFiles",
        }
    }
}

impl Create {
    /// Sends a file as `doc`.
    pub fn doc(mut self, value: Part) -> Self {
        self.0.part("doc", value);
        self
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_sales_order",
    method: Method::Get,
    path: "/salesorders/{salesorder_id}",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("salesorder"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::get`](super::SalesOrder::get).
    Get -> Page<models::SalesOrderSalesOrder>
}

runtime::parameters! {
    Get {
        query {
            print: bool, accept: shared::SalesOrderAccept,
        }
    }
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_sales_order",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("salesorder"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::update`](super::SalesOrder::update).
    Update -> Page<models::SalesOrderSalesOrder>
}

runtime::parameters! {
    Update {
        query {
            ignore_auto_number_generation: bool, can_send_in_mail: bool,
            total_files: i64 = "totalFiles",
        }
    }
}

impl Update {
    /// Sends a file as `doc`.
    pub fn doc(mut self, value: Part) -> Self {
        self.0.part("doc", value);
        self
    }
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_sales_order",
    method: Method::Delete,
    path: "/salesorders/{salesorder_id}",
    scopes: &["ZohoBooks.salesorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::delete`](super::SalesOrder::delete).
    Delete -> Ack
}

pub(super) static UPDATE_SALESORDER_CUSTOMFIELDS: Endpoint = Endpoint {
    id: "update_salesorder_customfields",
    method: Method::Put,
    path: "/salesorder/{salesorder_id}/customfields",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::update_salesorder_customfields`](super::SalesOrder::update_salesorder_customfields).
    UpdateSalesorderCustomfields -> Ack
}

pub(super) static MARK_AS_OPEN: Endpoint = Endpoint {
    id: "mark_sales_order_as_open",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/status/open",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::mark_as_open`](super::SalesOrder::mark_as_open).
    MarkAsOpen -> Ack
}

pub(super) static MARK_AS_VOID: Endpoint = Endpoint {
    id: "mark_sales_order_as_void",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/status/void",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::mark_as_void`](super::SalesOrder::mark_as_void).
    MarkAsVoid -> Ack
}

pub(super) static UPDATE_SUB_STATUS: Endpoint = Endpoint {
    id: "update_sales_order_sub_status",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/substatus/{status_code}",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::update_sub_status`](super::SalesOrder::update_sub_status).
    UpdateSubStatus -> Ack
}

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_sales_order_email",
    method: Method::Get,
    path: "/salesorders/{salesorder_id}/email",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::get_email`](super::SalesOrder::get_email).
    GetEmail -> Page<shared::InvoiceData>
}

runtime::parameters! {
    GetEmail {
        query {
            email_template_id: Id,
        }
    }
}

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_sales_order",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/email",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::email`](super::SalesOrder::email).
    Email -> Ack
}

runtime::parameters! {
    Email {
        query {
            salesorder_id: Id, send_attachment: bool, file_name: String,
        }
    }
}

impl Email {
    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }

    /// Sends a file as `documents`.
    pub fn documents(mut self, value: Part) -> Self {
        self.0.part("documents", value);
        self
    }
}

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_sales_order",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/submit",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::submit`](super::SalesOrder::submit).
    Submit -> Ack
}

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_sales_order",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/approve",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::approve`](super::SalesOrder::approve).
    Approve -> Ack
}

pub(super) static BULK_EXPORT_AS_PDF: Endpoint = Endpoint {
    id: "bulk_export_sales_orders_as_pdf",
    method: Method::Get,
    path: "/salesorders/pdf",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::bulk_export_as_pdf`](super::SalesOrder::bulk_export_as_pdf).
    BulkExportAsPdf -> Ack
}

pub(super) static BULK_PRINT: Endpoint = Endpoint {
    id: "bulk_print_sales_orders",
    method: Method::Get,
    path: "/salesorders/print",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::bulk_print`](super::SalesOrder::bulk_print).
    BulkPrint -> Ack
}

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_sales_order_billing_address",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}/address/billing",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::update_billing_address`](super::SalesOrder::update_billing_address).
    UpdateBillingAddress -> Ack
}

pub(super) static UPDATE_SHIPPING_ADDRESS: Endpoint = Endpoint {
    id: "update_sales_order_shipping_address",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}/address/shipping",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::update_shipping_address`](super::SalesOrder::update_shipping_address).
    UpdateShippingAddress -> Ack
}

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_sales_order_templates",
    method: Method::Get,
    path: "/salesorders/templates",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::list_templates`](super::SalesOrder::list_templates).
    ListTemplates -> Page<shared::Template>
}

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_sales_order_template",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}/templates/{template_id}",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::update_template`](super::SalesOrder::update_template).
    UpdateTemplate -> Ack
}

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_sales_order_attachment",
    method: Method::Get,
    path: "/salesorders/{salesorder_id}/attachment",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::get_attachment`](super::SalesOrder::get_attachment).
    GetAttachment -> Ack
}

runtime::parameters! {
    GetAttachment {
        query {
            preview: bool, inline: bool,
        }
    }
}

pub(super) static UPDATE_ATTACHMENT_PREFERENCE: Endpoint = Endpoint {
    id: "update_sales_order_attachment_preference",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}/attachment",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::update_attachment_preference`](super::SalesOrder::update_attachment_preference).
    UpdateAttachmentPreference -> Ack
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_sales_order_attachment",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/attachment",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::add_attachment`](super::SalesOrder::add_attachment).
    AddAttachment -> Ack
}

runtime::parameters! {
    AddAttachment {
        query {
            can_send_in_mail: bool, total_files: i64 = "totalFiles",
        }
        list(Some(',')) {
            document_ids: Id,
        }
    }
}

impl AddAttachment {
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }

    /// Sends a file as `doc`.
    pub fn doc(mut self, value: Part) -> Self {
        self.0.part("doc", value);
        self
    }
}

pub(super) static DELETE_ATTACHMENT: Endpoint = Endpoint {
    id: "delete_sales_order_attachment",
    method: Method::Delete,
    path: "/salesorders/{salesorder_id}/attachment",
    scopes: &["ZohoBooks.salesorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::delete_attachment`](super::SalesOrder::delete_attachment).
    DeleteAttachment -> Ack
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_sales_order_comments",
    method: Method::Get,
    path: "/salesorders/{salesorder_id}/comments",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::list_comments`](super::SalesOrder::list_comments).
    ListComments -> Page<models::SalesOrderComment>
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_sales_order_comment",
    method: Method::Post,
    path: "/salesorders/{salesorder_id}/comments",
    scopes: &["ZohoBooks.salesorders.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::add_comment`](super::SalesOrder::add_comment).
    AddComment -> Page<shared::Comment>
}

pub(super) static UPDATE_COMMENT: Endpoint = Endpoint {
    id: "update_sales_order_comment",
    method: Method::Put,
    path: "/salesorders/{salesorder_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::update_comment`](super::SalesOrder::update_comment).
    UpdateComment -> Page<shared::Comment>
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_sales_order_comment",
    method: Method::Delete,
    path: "/salesorders/{salesorder_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.salesorders.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrder::delete_comment`](super::SalesOrder::delete_comment).
    DeleteComment -> Ack
}
