// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `delivery_challans`.

use super::harness::*;

decoded!(client::delivery_challans::DeliveryChallanFilterBy);

made! {
    client::delivery_challans::DeliveryChallanRequest:
    new {
        customer_id: Id = "customer_id",
    }
    set {
        currency_id: Id = "currency_id",
        deliverychallan_number: String = "deliverychallan_number",
        reference_number: String = "reference_number", template_id: Id = "template_id",
        date: Date = "date", challan_type: String = "challan_type",
        discount: String = "discount",
        is_discount_before_tax: bool = "is_discount_before_tax",
        discount_type: String = "discount_type",
        place_of_supply: String = "place_of_supply",
        exchange_rate: Decimal = "exchange_rate",
        is_inclusive_tax: bool = "is_inclusive_tax",
        gst_treatment: String = "gst_treatment", tax_treatment: String = "tax_treatment",
        gst_no: String = "gst_no",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        notes: String = "notes", terms: String = "terms",
        adjustment: Decimal = "adjustment",
        adjustment_description: String = "adjustment_description", tax_id: Id = "tax_id",
        tax_authority_id: Id = "tax_authority_id",
        tax_exemption_id: Id = "tax_exemption_id",
        shipping_address_id: Id = "shipping_address_id",
        pricebook_id: Id = "pricebook_id", branch_id: Id = "branch_id",
        location_id: Id = "location_id",
    }
}

decoded!(client::delivery_challans::DeliveryChallanStatus);

made! {
    client::delivery_challans::ReturnDeliveryChallanRequest:
    new {
    }
    set {
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
    }
}

calls! {
    (delivery_challans, given)
    list() {
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        sort_order: given.may::<client::shared::SortOrder>("query.sort_order"),
        filter_by: given.may::<client::delivery_challans::DeliveryChallanFilterBy>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        customer_id: given.may::<Id>("query.customer_id"),
        status: given.may::<client::delivery_challans::DeliveryChallanStatus>("query.status"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::delivery_challans::DeliveryChallan>();
    create(&given.must::<client::delivery_challans::DeliveryChallanRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
    } => value::<client::delivery_challans::DeliveryChallan>();
    get(given.must::<Id>("path.deliverychallan_id")) {} => value::<client::delivery_challans::DeliveryChallan>();
    update(given.must::<Id>("path.deliverychallan_id"), &given.must::<client::delivery_challans::DeliveryChallanRequest>("body")) {} => value::<client::delivery_challans::DeliveryChallan>();
    delete(given.must::<Id>("path.deliverychallan_id")) {} => ack();
    mark_as_open(given.must::<Id>("path.deliverychallan_id")) {} => ack();
    mark_as_delivered(given.must::<Id>("path.deliverychallan_id")) {} => ack();
    mark_as_returned(given.must::<Id>("path.deliverychallan_id")) {} => ack();
    mark_as_undelivered(given.must::<Id>("path.deliverychallan_id")) {} => ack();
    return_delivery_challans(given.must::<Vec<Id>>("query.deliverychallan_ids"), &given.must::<client::delivery_challans::ReturnDeliveryChallanRequest>("body")) {} => ack();
    undo_return(given.must::<Vec<Id>>("query.deliverychallan_ids")) {} => ack();
    add_attachment(given.must::<Id>("path.deliverychallan_id"), given.must::<Part>("part.attachment")) {} => ack();
    get_attachment(given.must::<Id>("path.deliverychallan_id"), given.must::<Id>("path.document_id")) {} => file();
    delete_attachment(given.must::<Id>("path.deliverychallan_id"), given.must::<Id>("path.document_id")) {} => ack();
    list_templates() {} => page::<client::shared::Template>();
    update_template(given.must::<Id>("path.deliverychallan_id"), given.must::<Id>("path.template_id")) {} => ack();
    update_shipping_address(given.must::<Id>("path.deliverychallan_id"), &given.must::<client::shared::ContactAddressRequest>("body")) {} => ack();
}
