// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`PurchaseOrders`](super::PurchaseOrders), before they are sent.

use super::super::runtime::{
    self, Ack, Date, DateTime, Decimal, Download, Id, Page, Value,
};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`PurchaseOrders::list`](super::PurchaseOrders::list).
    List in pages -> models::PurchaseOrder {
        Get "/purchaseorders" => List("purchaseorders"), id: "list_purchase_orders",
        scopes: &["ZohoBooks.purchaseorders.READ"], parameters: &["organization_id"];
        query {
            purchaseorder_number: String, reference_number: String, date: Date,
            status: models::PurchaseOrderStatus, vendor_name: String, total: Decimal,
            vendor_id: Id, last_modified_time: DateTime, item_id: Id,
            filter_by: models::PurchaseOrderFilterBy, search_text: String,
            sort_column: shared::SortColumn, custom_field: String, created_date: Date,
            per_page: i64,
            /// Only what has this at the start of `purchaseorder_number`.
            purchaseorder_number_startswith: String,
            /// Only what holds this in `purchaseorder_number`.
            purchaseorder_number_contains: String,
            /// Only what has this at the start of `reference_number`.
            reference_number_startswith: String,
            /// Only what holds this in `reference_number`.
            reference_number_contains: String,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
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
            /// Only what has this at the start of `vendor_name`.
            vendor_name_startswith: String,
            /// Only what holds this in `vendor_name`.
            vendor_name_contains: String,
            /// Only what has this at the start of `custom_field`.
            custom_field_startswith: String,
            /// Only what holds this in `custom_field`.
            custom_field_contains: String,
            /// Where the range of `created_date` begins.
            created_date_start: Date,
            /// Where the range of `created_date` ends.
            created_date_end: Date,
            /// Default: `1`.
            page: i64,
        }
        list(Some(',')) { location_ids: Id }
    }

    /// A call of [`PurchaseOrders::update_using_custom_field`](super::PurchaseOrders::update_using_custom_field).
    UpdateUsingCustomField -> models::PurchaseOrder {
        Put "/purchaseorders" => Key("purchaseorder"),
        id: "update_purchase_order_using_custom_field",
        scopes: &["ZohoBooks.purchaseorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::create`](super::PurchaseOrders::create).
    Create -> models::PurchaseOrder {
        Post "/purchaseorders" => Key("purchaseorder"), id: "create_purchase_order",
        scopes: &["ZohoBooks.purchaseorders.CREATE"], parameters: &["organization_id"];
        query { ignore_auto_number_generation: bool }
        part {
            /// Sends a file as `attachment`.
            attachment,
        }
    }

    /// A call of [`PurchaseOrders::get`](super::PurchaseOrders::get).
    Get -> models::PurchaseOrder {
        Get "/purchaseorders/{purchaseorder_id}" => Key("purchaseorder"),
        id: "get_purchase_order",
        scopes: &["ZohoBooks.purchaseorders.READ"], parameters: &["organization_id"];
        query { print: bool }
        file {
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("accept", "pdf"))),
            /// Asks for a file in the format `html`.
            html("text/html", Some(("accept", "html"))),
        }
    }

    /// A call of [`PurchaseOrders::update`](super::PurchaseOrders::update).
    Update -> models::PurchaseOrder {
        Put "/purchaseorders/{purchaseorder_id}" => Key("purchaseorder"),
        id: "update_purchase_order",
        scopes: &["ZohoBooks.purchaseorders.UPDATE"], parameters: &["organization_id"];
        query { ignore_auto_number_generation: bool }
        part {
            /// Sends a file as `attachment`.
            attachment,
        }
    }

    /// A call of [`PurchaseOrders::delete`](super::PurchaseOrders::delete).
    Delete -> Ack {
        Delete "/purchaseorders/{purchaseorder_id}" => Ack, id: "delete_purchase_order",
        scopes: &["ZohoBooks.purchaseorders.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::update_custom_fields`](super::PurchaseOrders::update_custom_fields).
    UpdateCustomFields -> Ack {
        Put "/purchaseorder/{purchaseorder_id}/customfields" => Ack,
        id: "update_custom_fields_in_purchase_order",
        scopes: &["ZohoBooks.purchaseorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::mark_open`](super::PurchaseOrders::mark_open).
    MarkOpen -> Ack {
        Post "/purchaseorders/{purchaseorder_id}/status/open" => Ack,
        id: "mark_purchase_order_open",
        scopes: &["ZohoBooks.purchaseorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::mark_billed`](super::PurchaseOrders::mark_billed).
    MarkBilled -> Ack {
        Post "/purchaseorders/{purchaseorder_id}/status/billed" => Ack,
        id: "mark_purchase_order_billed",
        scopes: &["ZohoBooks.purchaseorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::mark_cancelled`](super::PurchaseOrders::mark_cancelled).
    MarkCancelled -> Ack {
        Post "/purchaseorders/{purchaseorder_id}/status/cancelled" => Ack,
        id: "mark_purchase_order_cancelled",
        scopes: &["ZohoBooks.purchaseorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::submit`](super::PurchaseOrders::submit).
    Submit -> Ack {
        Post "/purchaseorders/{purchaseorder_id}/submit" => Ack,
        id: "submit_purchase_order",
        scopes: &["ZohoBooks.purchaseorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::approve`](super::PurchaseOrders::approve).
    Approve -> Ack {
        Post "/purchaseorders/{purchaseorder_id}/approve" => Ack,
        id: "approve_purchase_order",
        scopes: &["ZohoBooks.purchaseorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::get_email`](super::PurchaseOrders::get_email).
    GetEmail -> Value {
        Get "/purchaseorders/{purchaseorder_id}/email" => Undeclared,
        id: "get_purchase_order_email",
        scopes: &["ZohoBooks.purchaseorders.READ"], parameters: &["organization_id"];
        query { email_template_id: Id }
    }

    /// A call of [`PurchaseOrders::email`](super::PurchaseOrders::email).
    Email -> Ack {
        Post "/purchaseorders/{purchaseorder_id}/email" => Ack,
        id: "email_purchase_order",
        scopes: &["ZohoBooks.purchaseorders.CREATE"], parameters: &["organization_id"];
        query { send_attachment: bool, file_name: String }
        part {
            /// Sends a file as `attachments`.
            attachments,
        }
    }

    /// A call of [`PurchaseOrders::update_billing_address`](super::PurchaseOrders::update_billing_address).
    UpdateBillingAddress -> Ack {
        Put "/purchaseorders/{purchaseorder_id}/address/billing" => Ack,
        id: "update_purchase_order_billing_address",
        scopes: &["ZohoBooks.purchaseorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::list_templates`](super::PurchaseOrders::list_templates).
    ListTemplates -> Page<shared::Template> {
        Get "/purchaseorders/templates" => List("templates"),
        id: "list_purchase_order_templates",
        scopes: &["ZohoBooks.purchaseorders.READ"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::update_template`](super::PurchaseOrders::update_template).
    UpdateTemplate -> Ack {
        Put "/purchaseorders/{purchaseorder_id}/templates/{template_id}" => Ack,
        id: "update_purchase_order_template",
        scopes: &["ZohoBooks.purchaseorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::get_attachment`](super::PurchaseOrders::get_attachment).
    GetAttachment -> Download {
        Get "/purchaseorders/{purchaseorder_id}/attachment" => Bytes,
        id: "get_purchase_order_attachment",
        scopes: &["ZohoBooks.purchaseorders.READ"], parameters: &["organization_id"];
        query { preview: bool }
    }

    /// A call of [`PurchaseOrders::update_attachment`](super::PurchaseOrders::update_attachment).
    UpdateAttachment -> Ack {
        Put "/purchaseorders/{purchaseorder_id}/attachment" => Ack,
        id: "update_purchase_order_attachment",
        scopes: &["ZohoBooks.purchaseorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::add_attachment`](super::PurchaseOrders::add_attachment).
    AddAttachment -> Ack {
        Post "/purchaseorders/{purchaseorder_id}/attachment" => Ack,
        id: "add_purchase_order_attachment",
        scopes: &["ZohoBooks.purchaseorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::delete_attachment`](super::PurchaseOrders::delete_attachment).
    DeleteAttachment -> Ack {
        Delete "/purchaseorders/{purchaseorder_id}/attachment" => Ack,
        id: "delete_purchase_order_attachment",
        scopes: &["ZohoBooks.purchaseorders.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::list_comments`](super::PurchaseOrders::list_comments).
    ListComments -> Page<shared::Comment> {
        Get "/purchaseorders/{purchaseorder_id}/comments" => List("comments"),
        id: "list_purchase_order_comments",
        scopes: &["ZohoBooks.purchaseorders.READ"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::add_comment`](super::PurchaseOrders::add_comment).
    AddComment -> shared::Comment {
        Post "/purchaseorders/{purchaseorder_id}/comments" => Key("comment"),
        id: "add_purchase_order_comment",
        scopes: &["ZohoBooks.purchaseorders.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::update_comment`](super::PurchaseOrders::update_comment).
    UpdateComment -> Ack {
        Put "/purchaseorders/{purchaseorder_id}/comments/{comment_id}" => Ack,
        id: "update_purchase_order_comment",
        scopes: &["ZohoBooks.purchaseorders.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::delete_comment`](super::PurchaseOrders::delete_comment).
    DeleteComment -> Ack {
        Delete "/purchaseorders/{purchaseorder_id}/comments/{comment_id}" => Ack,
        id: "delete_purchase_order_comment",
        scopes: &["ZohoBooks.purchaseorders.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`PurchaseOrders::reject`](super::PurchaseOrders::reject).
    Reject -> Ack {
        Post "/purchaseorders/{purchaseorder_id}/reject" => Ack,
        id: "reject_purchase_orders",
        scopes: &["ZohoBooks.purchaseorders.UPDATE"], parameters: &["organization_id"];
    }
}
