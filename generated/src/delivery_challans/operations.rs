// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`DeliveryChallans`](super::DeliveryChallans), before they are sent.

use super::super::runtime::{self, Ack, Download, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`DeliveryChallans::list`](super::DeliveryChallans::list).
    List in pages -> models::DeliveryChallan {
        Get "/deliverychallans" => List("deliverychallans"),
        id: "list_delivery_challans",
        scopes: &["ZohoBooks.deliverychallans.READ"], parameters: &["organization_id"];
        query {
            sort_column: shared::SortColumn, sort_order: shared::SortOrder,
            filter_by: models::DeliveryChallanFilterBy, search_text: String,
            customer_id: Id, status: models::DeliveryChallanStatus, page: i64,
            per_page: i64,
        }
    }

    /// A call of [`DeliveryChallans::create`](super::DeliveryChallans::create).
    Create -> models::DeliveryChallan {
        Post "/deliverychallans" => Key("deliverychallan"),
        id: "create_delivery_challan",
        scopes: &["ZohoBooks.deliverychallans.CREATE"], parameters: &["organization_id"];
        query { ignore_auto_number_generation: bool }
    }

    /// A call of [`DeliveryChallans::get`](super::DeliveryChallans::get).
    Get -> models::DeliveryChallan {
        Get "/deliverychallans/{deliverychallan_id}" => Key("deliverychallan"),
        id: "get_delivery_challan",
        scopes: &["ZohoBooks.deliverychallans.READ"], parameters: &["organization_id"];
        file {
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("print", "true"))),
        }
    }

    /// A call of [`DeliveryChallans::update`](super::DeliveryChallans::update).
    Update -> models::DeliveryChallan {
        Put "/deliverychallans/{deliverychallan_id}" => Key("deliverychallan"),
        id: "update_delivery_challan",
        scopes: &["ZohoBooks.deliverychallans.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::delete`](super::DeliveryChallans::delete).
    Delete -> Ack {
        Delete "/deliverychallans/{deliverychallan_id}" => Ack,
        id: "delete_delivery_challan",
        scopes: &["ZohoBooks.deliverychallans.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::mark_as_open`](super::DeliveryChallans::mark_as_open).
    MarkAsOpen -> Ack {
        Post "/deliverychallans/{deliverychallan_id}/status/open" => Ack,
        id: "mark_delivery_challan_as_open",
        scopes: &["ZohoBooks.deliverychallans.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::mark_as_delivered`](super::DeliveryChallans::mark_as_delivered).
    MarkAsDelivered -> Ack {
        Post "/deliverychallans/{deliverychallan_id}/status/delivered" => Ack,
        id: "mark_delivery_challan_as_delivered",
        scopes: &["ZohoBooks.deliverychallans.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::mark_as_returned`](super::DeliveryChallans::mark_as_returned).
    MarkAsReturned -> Ack {
        Post "/deliverychallans/{deliverychallan_id}/status/returned" => Ack,
        id: "mark_delivery_challan_as_returned",
        scopes: &["ZohoBooks.deliverychallans.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::mark_as_undelivered`](super::DeliveryChallans::mark_as_undelivered).
    MarkAsUndelivered -> Ack {
        Post "/deliverychallans/{deliverychallan_id}/status/undelivered" => Ack,
        id: "mark_delivery_challan_as_undelivered",
        scopes: &["ZohoBooks.deliverychallans.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::return_delivery_challans`](super::DeliveryChallans::return_delivery_challans).
    ReturnDeliveryChallans -> Ack {
        Put "/deliverychallans/return" => Ack, id: "return_delivery_challans",
        scopes: &["ZohoBooks.deliverychallans.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::undo_return`](super::DeliveryChallans::undo_return).
    UndoReturn -> Ack {
        Put "/deliverychallans/undo/return" => Ack, id: "undo_return_delivery_challans",
        scopes: &["ZohoBooks.deliverychallans.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::add_attachment`](super::DeliveryChallans::add_attachment).
    AddAttachment -> Ack {
        Post "/deliverychallans/{deliverychallan_id}/attachment" => Ack,
        id: "add_attachment_to_delivery_challan",
        scopes: &["ZohoBooks.deliverychallans.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::get_attachment`](super::DeliveryChallans::get_attachment).
    GetAttachment -> Download {
        Get "/deliverychallans/{deliverychallan_id}/documents/{document_id}" => Bytes,
        id: "get_delivery_challan_attachment",
        scopes: &["ZohoBooks.deliverychallans.READ"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::delete_attachment`](super::DeliveryChallans::delete_attachment).
    DeleteAttachment -> Ack {
        Delete "/deliverychallans/{deliverychallan_id}/documents/{document_id}" => Ack,
        id: "delete_delivery_challan_attachment",
        scopes: &["ZohoBooks.deliverychallans.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::list_templates`](super::DeliveryChallans::list_templates).
    ListTemplates -> Page<shared::Template> {
        Get "/deliverychallans/templates" => List("templates"),
        id: "list_delivery_challan_templates",
        scopes: &["ZohoBooks.deliverychallans.READ"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::update_template`](super::DeliveryChallans::update_template).
    UpdateTemplate -> Ack {
        Put "/deliverychallans/{deliverychallan_id}/templates/{template_id}" => Ack,
        id: "update_delivery_challan_template",
        scopes: &["ZohoBooks.deliverychallans.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`DeliveryChallans::update_shipping_address`](super::DeliveryChallans::update_shipping_address).
    UpdateShippingAddress -> Ack {
        Put "/deliverychallans/{deliverychallan_id}/address/shipping" => Ack,
        id: "update_delivery_challan_shipping_address",
        scopes: &["ZohoBooks.deliverychallans.UPDATE"], parameters: &["organization_id"];
    }
}
