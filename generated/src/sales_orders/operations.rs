// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`SalesOrders`](super::SalesOrders), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Download, Endpoint, FileCall, Id,
    Method, Page, Part, Value,
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
    /// A call of [`SalesOrders::list`](super::SalesOrders::list).
    paged List -> Page<models::SalesOrder>
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
            print: bool, customview_id: Id,
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
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
        list(Some(',')) {
            salesorder_ids: Id, location_ids: Id,
        }
    }
}

impl List {
    /// Asks for a file in the format `csv`.
    pub fn csv(self) -> FileCall {
        self.0.into_file("text/csv", Some(("accept", "csv")))
    }

    /// Asks for a file in the format `xml`.
    pub fn xml(self) -> FileCall {
        self.0.into_file("application/xml", Some(("accept", "xml")))
    }

    /// Asks for a file in the format `xls`.
    pub fn xls(self) -> FileCall {
        self.0.into_file("application/vnd.ms-excel", Some(("accept", "xls")))
    }

    /// Asks for a file in the format `xlsx`.
    pub fn xlsx(self) -> FileCall {
        self.0.into_file(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Some(("accept", "xlsx")),
        )
    }

    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("accept", "pdf")))
    }

    /// Asks for a file in the format `jhtml`.
    pub fn jhtml(self) -> FileCall {
        self.0.into_file("*/*", Some(("accept", "jhtml")))
    }

    /// Asks for a file in the format `html`.
    pub fn html(self) -> FileCall {
        self.0.into_file("text/html", Some(("accept", "html")))
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
    /// A call of [`SalesOrders::update_using_custom_field`](super::SalesOrders::update_using_custom_field).
    UpdateUsingCustomField -> Page<models::SalesOrder>
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
    /// A call of [`SalesOrders::create`](super::SalesOrders::create).
    Create -> Page<models::SalesOrder>
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
    /// Sets `doc`.
    ///
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
    /// A call of [`SalesOrders::get`](super::SalesOrders::get).
    Get -> Page<models::SalesOrder>
}

runtime::parameters! {
    Get {
        query {
            print: bool,
        }
    }
}

impl Get {
    /// Asks for a file in the format `csv`.
    pub fn csv(self) -> FileCall {
        self.0.into_file("text/csv", Some(("accept", "csv")))
    }

    /// Asks for a file in the format `xml`.
    pub fn xml(self) -> FileCall {
        self.0.into_file("application/xml", Some(("accept", "xml")))
    }

    /// Asks for a file in the format `xls`.
    pub fn xls(self) -> FileCall {
        self.0.into_file("application/vnd.ms-excel", Some(("accept", "xls")))
    }

    /// Asks for a file in the format `xlsx`.
    pub fn xlsx(self) -> FileCall {
        self.0.into_file(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Some(("accept", "xlsx")),
        )
    }

    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("accept", "pdf")))
    }

    /// Asks for a file in the format `jhtml`.
    pub fn jhtml(self) -> FileCall {
        self.0.into_file("*/*", Some(("accept", "jhtml")))
    }

    /// Asks for a file in the format `html`.
    pub fn html(self) -> FileCall {
        self.0.into_file("text/html", Some(("accept", "html")))
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
    /// A call of [`SalesOrders::update`](super::SalesOrders::update).
    Update -> Page<models::SalesOrder>
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
    /// Sets `doc`.
    ///
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
    /// A call of [`SalesOrders::delete`](super::SalesOrders::delete).
    Delete -> Ack
}

pub(super) static UPDATE_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "update_salesorder_customfields",
    method: Method::Put,
    path: "/salesorder/{salesorder_id}/customfields",
    scopes: &["ZohoBooks.salesorders.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrders::update_custom_fields`](super::SalesOrders::update_custom_fields).
    UpdateCustomFields -> Ack
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
    /// A call of [`SalesOrders::mark_as_open`](super::SalesOrders::mark_as_open).
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
    /// A call of [`SalesOrders::mark_as_void`](super::SalesOrders::mark_as_void).
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
    /// A call of [`SalesOrders::update_sub_status`](super::SalesOrders::update_sub_status).
    UpdateSubStatus -> Ack
}

impl UpdateSubStatus {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
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
    /// A call of [`SalesOrders::get_email`](super::SalesOrders::get_email).
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
    /// A call of [`SalesOrders::email`](super::SalesOrders::email).
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
    /// Sets `attachments`.
    ///
    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }

    /// Sets `documents`.
    ///
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
    /// A call of [`SalesOrders::submit`](super::SalesOrders::submit).
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
    /// A call of [`SalesOrders::approve`](super::SalesOrders::approve).
    Approve -> Ack
}

pub(super) static BULK_EXPORT_AS_PDF: Endpoint = Endpoint {
    id: "bulk_export_sales_orders_as_pdf",
    method: Method::Get,
    path: "/salesorders/pdf",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrders::bulk_export_as_pdf`](super::SalesOrders::bulk_export_as_pdf).
    BulkExportAsPdf -> Download
}

pub(super) static BULK_PRINT: Endpoint = Endpoint {
    id: "bulk_print_sales_orders",
    method: Method::Get,
    path: "/salesorders/print",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrders::bulk_print`](super::SalesOrders::bulk_print).
    BulkPrint -> Download
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
    /// A call of [`SalesOrders::update_billing_address`](super::SalesOrders::update_billing_address).
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
    /// A call of [`SalesOrders::update_shipping_address`](super::SalesOrders::update_shipping_address).
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
    /// A call of [`SalesOrders::list_templates`](super::SalesOrders::list_templates).
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
    /// A call of [`SalesOrders::update_template`](super::SalesOrders::update_template).
    UpdateTemplate -> Ack
}

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_sales_order_attachment",
    method: Method::Get,
    path: "/salesorders/{salesorder_id}/attachment",
    scopes: &["ZohoBooks.salesorders.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesOrders::get_attachment`](super::SalesOrders::get_attachment).
    GetAttachment -> Download
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
    /// A call of [`SalesOrders::update_attachment_preference`](super::SalesOrders::update_attachment_preference).
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
    /// A call of [`SalesOrders::add_attachment`](super::SalesOrders::add_attachment).
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
    /// Sets `attachment`.
    ///
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }

    /// Sets `doc`.
    ///
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
    /// A call of [`SalesOrders::delete_attachment`](super::SalesOrders::delete_attachment).
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
    /// A call of [`SalesOrders::list_comments`](super::SalesOrders::list_comments).
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
    /// A call of [`SalesOrders::add_comment`](super::SalesOrders::add_comment).
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
    /// A call of [`SalesOrders::update_comment`](super::SalesOrders::update_comment).
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
    /// A call of [`SalesOrders::delete_comment`](super::SalesOrders::delete_comment).
    DeleteComment -> Ack
}
