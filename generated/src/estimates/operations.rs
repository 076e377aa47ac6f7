// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Estimates`](super::Estimates), before they are sent.

use super::super::runtime::{self, Ack, Date, DateTime, Decimal, Download, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Estimates::list`](super::Estimates::list).
    List in pages -> models::Estimate {
        Get "/estimates" => List("estimates"), id: "list_estimates",
        scopes: &["ZohoBooks.estimates.READ"], parameters: &["organization_id"];
        query {
            estimate_number: String, reference_number: String, total: Decimal,
            customer_id: Id, item_id: Id, custom_field: String, expiry_date: Date,
            date: Date, last_modified_time: DateTime, status: models::EstimateStatus,
            filter_by: models::EstimateFilterBy, search_text: String,
            sort_column: shared::SortColumn, zcrm_potential_id: Id, per_page: i64,
            /// Only what has this at the start of `estimate_number`.
            estimate_number_startswith: String,
            /// Only what holds this in `estimate_number`.
            estimate_number_contains: String,
            /// At most 100 characters.
            customer_name: String,
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
            /// Only what has this at the start of `custom_field`.
            custom_field_startswith: String,
            /// Only what holds this in `custom_field`.
            custom_field_contains: String,
            /// Where the range of `expiry_date` begins.
            expiry_date_start: Date,
            /// Where the range of `expiry_date` ends.
            expiry_date_end: Date,
            /// Only what has its `expiry_date` before this.
            expiry_date_before: Date,
            /// Only what has its `expiry_date` after this.
            expiry_date_after: Date,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
            /// Default: `1`.
            page: i64,
        }
        list(Some(',')) { location_ids: Id }
    }

    /// A call of [`Estimates::update_using_custom_field`](super::Estimates::update_using_custom_field).
    UpdateUsingCustomField -> models::Estimate {
        Put "/estimates" => Key("estimate"), id: "update_estimate_using_custom_field",
        scopes: &["ZohoBooks.estimates.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::create`](super::Estimates::create).
    Create -> models::Estimate {
        Post "/estimates" => Key("estimate"), id: "create_estimate",
        scopes: &["ZohoBooks.estimates.CREATE"], parameters: &["organization_id"];
        query { send: bool, ignore_auto_number_generation: bool }
    }

    /// A call of [`Estimates::get`](super::Estimates::get).
    Get -> models::Estimate {
        Get "/estimates/{estimate_id}" => Key("estimate"), id: "get_estimate",
        scopes: &["ZohoBooks.estimates.READ"], parameters: &["organization_id"];
        query { print: bool }
        file {
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("accept", "pdf"))),
            /// Asks for a file in the format `html`.
            html("text/html", Some(("accept", "html"))),
        }
    }

    /// A call of [`Estimates::update`](super::Estimates::update).
    Update -> models::Estimate {
        Put "/estimates/{estimate_id}" => Key("estimate"), id: "update_estimate",
        scopes: &["ZohoBooks.estimates.UPDATE"], parameters: &["organization_id"];
        query { ignore_auto_number_generation: bool }
    }

    /// A call of [`Estimates::delete`](super::Estimates::delete).
    Delete -> Ack {
        Delete "/estimates/{estimate_id}" => Ack, id: "delete_estimate",
        scopes: &["ZohoBooks.estimates.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::update_custom_fields`](super::Estimates::update_custom_fields).
    UpdateCustomFields -> Ack {
        Put "/estimate/{estimate_id}/customfields" => Ack,
        id: "update_custom_fields_in_estimate",
        scopes: &["ZohoBooks.estimates.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::mark_sent`](super::Estimates::mark_sent).
    MarkSent -> Ack {
        Post "/estimates/{estimate_id}/status/sent" => Ack, id: "mark_estimate_sent",
        scopes: &["ZohoBooks.estimates.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::mark_accepted`](super::Estimates::mark_accepted).
    MarkAccepted -> Ack {
        Post "/estimates/{estimate_id}/status/accepted" => Ack,
        id: "mark_estimate_accepted",
        scopes: &["ZohoBooks.estimates.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::mark_declined`](super::Estimates::mark_declined).
    MarkDeclined -> Ack {
        Post "/estimates/{estimate_id}/status/declined" => Ack,
        id: "mark_estimate_declined",
        scopes: &["ZohoBooks.estimates.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::submit`](super::Estimates::submit).
    Submit -> Ack {
        Post "/estimates/{estimate_id}/submit" => Ack, id: "submit_estimate",
        scopes: &["ZohoBooks.estimates.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::approve`](super::Estimates::approve).
    Approve -> Ack {
        Post "/estimates/{estimate_id}/approve" => Ack, id: "approve_estimate",
        scopes: &["ZohoBooks.estimates.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::get_email`](super::Estimates::get_email).
    GetEmail -> models::EstimateEmail {
        Get "/estimates/{estimate_id}/email" => Whole, id: "get_estimate_email",
        scopes: &["ZohoBooks.estimates.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::email`](super::Estimates::email).
    Email -> Ack {
        Post "/estimates/{estimate_id}/email" => Ack, id: "email_estimate",
        scopes: &["ZohoBooks.estimates.CREATE"], parameters: &["organization_id"];
        part {
            /// Sends a file as `attachments`.
            attachments,
        }
    }

    /// A call of [`Estimates::bulk_email`](super::Estimates::bulk_email).
    BulkEmail -> Ack {
        Post "/estimates/email" => Ack, id: "email_multiple_estimates",
        scopes: &["ZohoBooks.estimates.CREATE"], parameters: &["organization_id"],
        at_most: &[("estimate_ids", 10)];
    }

    /// A call of [`Estimates::bulk_export_as_pdf`](super::Estimates::bulk_export_as_pdf).
    BulkExportAsPdf -> Download {
        Get "/estimates/pdf" => Bytes, id: "bulk_export_estimates_as_pdf",
        scopes: &["ZohoBooks.estimates.READ"], parameters: &["organization_id"],
        at_most: &[("estimate_ids", 25)];
    }

    /// A call of [`Estimates::bulk_print`](super::Estimates::bulk_print).
    BulkPrint -> Download {
        Get "/estimates/print" => Bytes, id: "bulk_print_estimates",
        scopes: &["ZohoBooks.estimates.READ"], parameters: &["organization_id"],
        at_most: &[("estimate_ids", 25)];
    }

    /// A call of [`Estimates::update_billing_address`](super::Estimates::update_billing_address).
    UpdateBillingAddress -> Ack {
        Put "/estimates/{estimate_id}/address/billing" => Ack,
        id: "update_estimate_billing_address",
        scopes: &["ZohoBooks.estimates.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::update_shipping_address`](super::Estimates::update_shipping_address).
    UpdateShippingAddress -> Ack {
        Put "/estimates/{estimate_id}/address/shipping" => Ack,
        id: "update_estimate_shipping_address",
        scopes: &["ZohoBooks.estimates.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::list_templates`](super::Estimates::list_templates).
    ListTemplates -> Page<shared::Template> {
        Get "/estimates/templates" => List("templates"), id: "list_estimate_templates",
        scopes: &["ZohoBooks.estimates.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::update_template`](super::Estimates::update_template).
    UpdateTemplate -> Ack {
        Put "/estimates/{estimate_id}/templates/{template_id}" => Ack,
        id: "update_estimate_template",
        scopes: &["ZohoBooks.estimates.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::list_comments`](super::Estimates::list_comments).
    ListComments -> Page<shared::Comment> {
        Get "/estimates/{estimate_id}/comments" => List("comments"),
        id: "list_estimate_comments",
        scopes: &["ZohoBooks.estimates.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::create_comment`](super::Estimates::create_comment).
    CreateComment -> Ack {
        Post "/estimates/{estimate_id}/comments" => Ack, id: "create_estimate_comment",
        scopes: &["ZohoBooks.estimates.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::update_comment`](super::Estimates::update_comment).
    UpdateComment -> shared::Comment {
        Put "/estimates/{estimate_id}/comments/{comment_id}" => Key("comment"),
        id: "update_estimate_comment",
        scopes: &["ZohoBooks.estimates.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Estimates::delete_comment`](super::Estimates::delete_comment).
    DeleteComment -> Ack {
        Delete "/estimates/{estimate_id}/comments/{comment_id}" => Ack,
        id: "delete_estimate_comment",
        scopes: &["ZohoBooks.estimates.DELETE"], parameters: &["organization_id"];
    }
}
