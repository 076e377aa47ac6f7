// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`SalesOrders`](super::SalesOrders), before they are sent.

use super::super::runtime::{
    self, Ack, Date, DateTime, Decimal, Download, Id, Page, Value,
};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`SalesOrders::list`](super::SalesOrders::list).
    List in pages -> models::SalesOrder {
        Get "/salesorders" => List("salesorders"), id: "list_sales_orders",
        scopes: &["ZohoBooks.salesorders.READ"], parameters: &["organization_id"];
        query {
            sort_column: models::SalesOrderSortColumn, search_text: String,
            filter_by: models::SalesOrderFilterBy, item_id: Id, reference_number: String,
            reference_number_not_in: String, reference_number_in: String, total: Decimal,
            date: Date, created_date: Date, shipment_date: Date,
            status: models::SalesOrderStatus, customer_id: Id, salesperson_id: Id,
            zcrm_potential_id: Id, last_modified_time: DateTime, print: bool,
            customview_id: Id, per_page: i64,
            /// At most 100 characters.
            salesorder_number: String,
            /// Only what has this at the start of `salesorder_number`.
            ///
            /// At most 100 characters.
            salesorder_number_startswith: String,
            /// At most 100 characters.
            salesorder_number_not_in: String,
            /// At most 100 characters.
            salesorder_number_in: String,
            /// Only what holds this in `salesorder_number`.
            ///
            /// At most 100 characters.
            salesorder_number_contains: String,
            /// At most 100 characters.
            item_name: String,
            /// Only what has this at the start of `item_name`.
            ///
            /// At most 100 characters.
            item_name_startswith: String,
            /// Only what holds this in `item_name`.
            ///
            /// At most 100 characters.
            item_name_contains: String,
            /// At most 100 characters.
            item_description: String,
            /// Only what has this at the start of `item_description`.
            ///
            /// At most 100 characters.
            item_description_startswith: String,
            /// Only what holds this in `item_description`.
            ///
            /// At most 100 characters.
            item_description_contains: String,
            /// Only what has this at the start of `reference_number`.
            reference_number_startswith: String,
            /// Only what holds this in `reference_number`.
            reference_number_contains: String,
            /// At most 100 characters.
            customer_name: String,
            /// Only what has this at the start of `customer_name`.
            ///
            /// At most 100 characters.
            customer_name_startswith: String,
            /// At most 100 characters.
            customer_name_not_in: String,
            /// At most 100 characters.
            customer_name_in: String,
            /// Only what holds this in `customer_name`.
            ///
            /// At most 100 characters.
            customer_name_contains: String,
            /// At most 100 characters.
            email: String,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
            /// Where the range of `created_date` begins.
            created_date_start: Date,
            /// Where the range of `created_date` ends.
            created_date_end: Date,
            /// Where the range of `shipment_date` begins.
            shipment_date_start: Date,
            /// Where the range of `shipment_date` ends.
            shipment_date_end: Date,
            /// Only what has its `shipment_date` before this.
            shipment_date_before: Date,
            /// Only what has its `shipment_date` after this.
            shipment_date_after: Date,
            /// Where the range of `expiry_date` begins.
            expiry_date_start: Date,
            /// Where the range of `expiry_date` ends.
            expiry_date_end: Date,
            /// Only what has its `expiry_date` before this.
            expiry_date_before: Date,
            /// Only what has its `expiry_date` after this.
            expiry_date_after: Date,
            /// Default: `1`.
            page: i64,
        }
        list(Some(',')) { salesorder_ids: Id, location_ids: Id }
        file {
            /// Asks for a file in the format `csv`.
            csv("text/csv", Some(("accept", "csv"))),
            /// Asks for a file in the format `xml`.
            xml("application/xml", Some(("accept", "xml"))),
            /// Asks for a file in the format `xls`.
            xls("application/vnd.ms-excel", Some(("accept", "xls"))),
            /// Asks for a file in the format `xlsx`.
            xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Some(("accept", "xlsx"))),
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("accept", "pdf"))),
            /// Asks for a file in the format `jhtml`.
            jhtml("*/*", Some(("accept", "jhtml"))),
            /// Asks for a file in the format `html`.
            html("text/html", Some(("accept", "html"))),
        }
    }

    /// A call of [`SalesOrders::update_using_custom_field`](super::SalesOrders::update_using_custom_field).
    UpdateUsingCustomField -> models::SalesOrder {
        Put "/salesorders" => Key("salesorder"),
        id: "update_sales_order_using_custom_field",
        scopes: &["ZohoBooks.salesorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::create`](super::SalesOrders::create).
    Create -> models::SalesOrder {
        Post "/salesorders" => Key("salesorder"), id: "create_sales_order",
        scopes: &["ZohoBooks.salesorders.CREATE"], parameters: &["organization_id"];
        query {
            ignore_auto_number_generation: bool, can_send_in_mail: bool,
            total_files: i64 = "totalFiles",
        }
        part {
            /// Sends a file as `doc`.
            doc,
        }
    }

    /// A call of [`SalesOrders::get`](super::SalesOrders::get).
    Get -> models::SalesOrder {
        Get "/salesorders/{salesorder_id}" => Key("salesorder"), id: "get_sales_order",
        scopes: &["ZohoBooks.salesorders.READ"], parameters: &["organization_id"];
        query { print: bool }
        file {
            /// Asks for a file in the format `csv`.
            csv("text/csv", Some(("accept", "csv"))),
            /// Asks for a file in the format `xml`.
            xml("application/xml", Some(("accept", "xml"))),
            /// Asks for a file in the format `xls`.
            xls("application/vnd.ms-excel", Some(("accept", "xls"))),
            /// Asks for a file in the format `xlsx`.
            xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Some(("accept", "xlsx"))),
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("accept", "pdf"))),
            /// Asks for a file in the format `jhtml`.
            jhtml("*/*", Some(("accept", "jhtml"))),
            /// Asks for a file in the format `html`.
            html("text/html", Some(("accept", "html"))),
        }
    }

    /// A call of [`SalesOrders::update`](super::SalesOrders::update).
    Update -> models::SalesOrder {
        Put "/salesorders/{salesorder_id}" => Key("salesorder"),
        id: "update_sales_order",
        scopes: &["ZohoBooks.salesorders.UPDATE"], parameters: &["organization_id"];
        query {
            ignore_auto_number_generation: bool, can_send_in_mail: bool,
            total_files: i64 = "totalFiles",
        }
        part {
            /// Sends a file as `doc`.
            doc,
        }
    }

    /// A call of [`SalesOrders::delete`](super::SalesOrders::delete).
    Delete -> Ack {
        Delete "/salesorders/{salesorder_id}" => Ack, id: "delete_sales_order",
        scopes: &["ZohoBooks.salesorders.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::update_custom_fields`](super::SalesOrders::update_custom_fields).
    UpdateCustomFields -> Ack {
        Put "/salesorder/{salesorder_id}/customfields" => Ack,
        id: "update_salesorder_customfields",
        scopes: &["ZohoBooks.salesorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::mark_as_open`](super::SalesOrders::mark_as_open).
    MarkAsOpen -> Ack {
        Post "/salesorders/{salesorder_id}/status/open" => Ack,
        id: "mark_sales_order_as_open",
        scopes: &["ZohoBooks.salesorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::mark_as_void`](super::SalesOrders::mark_as_void).
    MarkAsVoid -> Ack {
        Post "/salesorders/{salesorder_id}/status/void" => Ack,
        id: "mark_sales_order_as_void",
        scopes: &["ZohoBooks.salesorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::update_sub_status`](super::SalesOrders::update_sub_status).
    UpdateSubStatus -> Ack {
        Post "/salesorders/{salesorder_id}/substatus/{status_code}" => Ack,
        id: "update_sales_order_sub_status",
        scopes: &["ZohoBooks.salesorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::get_email`](super::SalesOrders::get_email).
    GetEmail -> shared::InvoiceData {
        Get "/salesorders/{salesorder_id}/email" => Key("data"),
        id: "get_sales_order_email",
        scopes: &["ZohoBooks.salesorders.READ"], parameters: &["organization_id"];
        query { email_template_id: Id }
    }

    /// A call of [`SalesOrders::email`](super::SalesOrders::email).
    Email -> Ack {
        Post "/salesorders/{salesorder_id}/email" => Ack, id: "email_sales_order",
        scopes: &["ZohoBooks.salesorders.CREATE"], parameters: &["organization_id"];
        query { salesorder_id: Id, send_attachment: bool, file_name: String }
        part {
            /// Sends a file as `attachments`.
            attachments,
            /// Sends a file as `documents`.
            documents,
        }
    }

    /// A call of [`SalesOrders::submit`](super::SalesOrders::submit).
    Submit -> Ack {
        Post "/salesorders/{salesorder_id}/submit" => Ack, id: "submit_sales_order",
        scopes: &["ZohoBooks.salesorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::approve`](super::SalesOrders::approve).
    Approve -> Ack {
        Post "/salesorders/{salesorder_id}/approve" => Ack, id: "approve_sales_order",
        scopes: &["ZohoBooks.salesorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::bulk_export_as_pdf`](super::SalesOrders::bulk_export_as_pdf).
    BulkExportAsPdf -> Download {
        Get "/salesorders/pdf" => Bytes, id: "bulk_export_sales_orders_as_pdf",
        scopes: &["ZohoBooks.salesorders.READ"], parameters: &["organization_id"],
        at_most: &[("salesorder_ids", 25)];
    }

    /// A call of [`SalesOrders::bulk_print`](super::SalesOrders::bulk_print).
    BulkPrint -> Download {
        Get "/salesorders/print" => Bytes, id: "bulk_print_sales_orders",
        scopes: &["ZohoBooks.salesorders.READ"], parameters: &["organization_id"],
        at_most: &[("salesorder_ids", 25)];
    }

    /// A call of [`SalesOrders::update_billing_address`](super::SalesOrders::update_billing_address).
    UpdateBillingAddress -> Ack {
        Put "/salesorders/{salesorder_id}/address/billing" => Ack,
        id: "update_sales_order_billing_address",
        scopes: &["ZohoBooks.salesorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::update_shipping_address`](super::SalesOrders::update_shipping_address).
    UpdateShippingAddress -> Ack {
        Put "/salesorders/{salesorder_id}/address/shipping" => Ack,
        id: "update_sales_order_shipping_address",
        scopes: &["ZohoBooks.salesorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::list_templates`](super::SalesOrders::list_templates).
    ListTemplates -> Page<shared::Template> {
        Get "/salesorders/templates" => List("templates"),
        id: "list_sales_order_templates",
        scopes: &["ZohoBooks.salesorders.READ"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::update_template`](super::SalesOrders::update_template).
    UpdateTemplate -> Ack {
        Put "/salesorders/{salesorder_id}/templates/{template_id}" => Ack,
        id: "update_sales_order_template",
        scopes: &["ZohoBooks.salesorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::get_attachment`](super::SalesOrders::get_attachment).
    GetAttachment -> Download {
        Get "/salesorders/{salesorder_id}/attachment" => Bytes,
        id: "get_sales_order_attachment",
        scopes: &["ZohoBooks.salesorders.READ"], parameters: &["organization_id"];
        query { preview: bool, inline: bool }
    }

    /// A call of [`SalesOrders::update_attachment_preference`](super::SalesOrders::update_attachment_preference).
    UpdateAttachmentPreference -> Ack {
        Put "/salesorders/{salesorder_id}/attachment" => Ack,
        id: "update_sales_order_attachment_preference",
        scopes: &["ZohoBooks.salesorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::add_attachment`](super::SalesOrders::add_attachment).
    AddAttachment -> Ack {
        Post "/salesorders/{salesorder_id}/attachment" => Ack,
        id: "add_sales_order_attachment",
        scopes: &["ZohoBooks.salesorders.CREATE"], parameters: &["organization_id"];
        query { can_send_in_mail: bool, total_files: i64 = "totalFiles" }
        list(Some(',')) { document_ids: Id }
        part {
            /// Sends a file as `doc`.
            doc,
        }
    }

    /// A call of [`SalesOrders::delete_attachment`](super::SalesOrders::delete_attachment).
    DeleteAttachment -> Ack {
        Delete "/salesorders/{salesorder_id}/attachment" => Ack,
        id: "delete_sales_order_attachment",
        scopes: &["ZohoBooks.salesorders.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::list_comments`](super::SalesOrders::list_comments).
    ListComments -> Page<models::SalesOrderComment> {
        Get "/salesorders/{salesorder_id}/comments" => List("comments"),
        id: "list_sales_order_comments",
        scopes: &["ZohoBooks.salesorders.READ"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::add_comment`](super::SalesOrders::add_comment).
    AddComment -> shared::Comment {
        Post "/salesorders/{salesorder_id}/comments" => Key("comment"),
        id: "add_sales_order_comment",
        scopes: &["ZohoBooks.salesorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::update_comment`](super::SalesOrders::update_comment).
    UpdateComment -> shared::Comment {
        Put "/salesorders/{salesorder_id}/comments/{comment_id}" => Key("comment"),
        id: "update_sales_order_comment",
        scopes: &["ZohoBooks.salesorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesOrders::delete_comment`](super::SalesOrders::delete_comment).
    DeleteComment -> Ack {
        Delete "/salesorders/{salesorder_id}/comments/{comment_id}" => Ack,
        id: "delete_sales_order_comment",
        scopes: &["ZohoBooks.salesorders.DELETE"], parameters: &["organization_id"];
    }
}

impl UpdateSubStatus {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}
