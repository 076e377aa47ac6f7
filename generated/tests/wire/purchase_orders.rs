// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `purchase_orders`.

use super::harness::*;

made! {
    client::purchase_orders::EmailPurchaseOrderRequest:
    new {
        to_mail_ids: Vec<String> = "to_mail_ids", body: String = "body",
    }
    set {
        send_from_org_email_id: bool = "send_from_org_email_id",
        from_address_id: Id = "from_address_id",
        cc_mail_ids: Vec<String> = "cc_mail_ids",
        bcc_mail_ids: Vec<String> = "bcc_mail_ids", subject: String = "subject",
        mail_documents: Vec<client::purchase_orders::PurchaseOrderMailDocumentRequest> = "mail_documents",
    }
}

made! {
    client::purchase_orders::PurchaseOrderCommentRequest:
    new {
        description: String = "description",
        expected_delivery_date: Date = "expected_delivery_date",
    }
    set {
    }
}

decoded!(client::purchase_orders::PurchaseOrderFilterBy);

made! {
    client::purchase_orders::PurchaseOrderMailDocumentRequest:
    new {
    }
    set {
        document_id: Id = "document_id", file_name: String = "file_name",
    }
}

made! {
    client::purchase_orders::PurchaseOrderRequest:
    new {
        vendor_id: Id = "vendor_id",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
    }
    set {
        currency_id: Id = "currency_id",
        contact_persons_associated: Vec<client::shared::AssociatedContactPersonRequest> = "contact_persons_associated",
        purchaseorder_number: String = "purchaseorder_number",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        tax_treatment: String = "tax_treatment", gst_no: String = "gst_no",
        source_of_supply: String = "source_of_supply",
        destination_of_supply: String = "destination_of_supply",
        place_of_supply: String = "place_of_supply", pricebook_id: Id = "pricebook_id",
        reference_number: String = "reference_number",
        billing_address_id: Id = "billing_address_id", crm_owner_id: Id = "crm_owner_id",
        crm_custom_reference_id: Id = "crm_custom_reference_id",
        template_id: Id = "template_id", date: Date = "date",
        delivery_date: Date = "delivery_date", due_date: Date = "due_date",
        exchange_rate: Decimal = "exchange_rate", discount: String = "discount",
        discount_account_id: Id = "discount_account_id",
        is_discount_before_tax: bool = "is_discount_before_tax",
        is_inclusive_tax: bool = "is_inclusive_tax", notes: String = "notes",
        notes_default: String = "notes_default", terms: String = "terms",
        terms_default: String = "terms_default", ship_via: String = "ship_via",
        delivery_org_address_id: Id = "delivery_org_address_id",
        delivery_customer_id: Id = "delivery_customer_id",
        attention: String = "attention", vat_treatment: String = "vat_treatment",
        is_update_customer: String = "is_update_customer",
        salesorder_id: Id = "salesorder_id", location_id: Id = "location_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        documents: Vec<client::shared::DocumentRequest> = "documents",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

decoded!(client::purchase_orders::PurchaseOrderStatus);

made! {
    client::purchase_orders::UpdatePurchaseOrderCommentRequest:
    new {
    }
    set {
        description: String = "description",
        expected_delivery_date: Date = "expected_delivery_date",
    }
}

calls! {
    (purchase_orders, given)
    list() {
        purchaseorder_number: given.may::<String>("query.purchaseorder_number"),
        purchaseorder_number_startswith: given.may::<String>("query.purchaseorder_number_startswith"),
        purchaseorder_number_contains: given.may::<String>("query.purchaseorder_number_contains"),
        reference_number: given.may::<String>("query.reference_number"),
        reference_number_startswith: given.may::<String>("query.reference_number_startswith"),
        reference_number_contains: given.may::<String>("query.reference_number_contains"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        status: given.may::<client::purchase_orders::PurchaseOrderStatus>("query.status"),
        item_name: given.may::<String>("query.item_name"),
        item_name_startswith: given.may::<String>("query.item_name_startswith"),
        item_name_contains: given.may::<String>("query.item_name_contains"),
        item_description: given.may::<String>("query.item_description"),
        item_description_startswith: given.may::<String>("query.item_description_startswith"),
        item_description_contains: given.may::<String>("query.item_description_contains"),
        vendor_name: given.may::<String>("query.vendor_name"),
        vendor_name_startswith: given.may::<String>("query.vendor_name_startswith"),
        vendor_name_contains: given.may::<String>("query.vendor_name_contains"),
        total: given.may::<Decimal>("query.total"),
        vendor_id: given.may::<Id>("query.vendor_id"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        item_id: given.may::<Id>("query.item_id"),
        filter_by: given.may::<client::purchase_orders::PurchaseOrderFilterBy>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        custom_field: given.may::<String>("query.custom_field"),
        custom_field_startswith: given.may::<String>("query.custom_field_startswith"),
        custom_field_contains: given.may::<String>("query.custom_field_contains"),
        created_date: given.may::<Date>("query.created_date"),
        created_date_start: given.may::<Date>("query.created_date_start"),
        created_date_end: given.may::<Date>("query.created_date_end"),
        location_ids: given.may::<Vec<Id>>("query.location_ids"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::purchase_orders::PurchaseOrder>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::purchase_orders::PurchaseOrderRequest>("body")) {} => value::<client::purchase_orders::PurchaseOrder>();
    create(&given.must::<client::purchase_orders::PurchaseOrderRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
        attachment: given.may::<Part>("part.attachment"),
    } => value::<client::purchase_orders::PurchaseOrder>();
    get(given.must::<Id>("path.purchaseorder_id")) {
        print: given.may::<bool>("query.print"),
    } => value::<client::purchase_orders::PurchaseOrder>();
    update(given.must::<Id>("path.purchaseorder_id"), &given.must::<client::purchase_orders::PurchaseOrderRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
        attachment: given.may::<Part>("part.attachment"),
    } => value::<client::purchase_orders::PurchaseOrder>();
    delete(given.must::<Id>("path.purchaseorder_id")) {} => ack();
    update_custom_fields(given.must::<Id>("path.purchaseorder_id"), given.must::<Vec<client::shared::CustomFieldEntryRequest>>("body")) {} => ack();
    mark_open(given.must::<Id>("path.purchaseorder_id")) {} => ack();
    mark_billed(given.must::<Id>("path.purchaseorder_id")) {} => ack();
    mark_cancelled(given.must::<Id>("path.purchaseorder_id")) {} => ack();
    submit(given.must::<Id>("path.purchaseorder_id")) {} => ack();
    approve(given.must::<Id>("path.purchaseorder_id")) {} => ack();
    get_email(given.must::<Id>("path.purchaseorder_id")) {
        email_template_id: given.may::<Id>("query.email_template_id"),
    } => value::<Value>();
    email(given.must::<Id>("path.purchaseorder_id"), &given.must::<client::purchase_orders::EmailPurchaseOrderRequest>("body")) {
        send_attachment: given.may::<bool>("query.send_attachment"),
        file_name: given.may::<String>("query.file_name"),
        attachments: given.may::<Part>("part.attachments"),
    } => ack();
    update_billing_address(given.must::<Id>("path.purchaseorder_id"), &given.must::<client::shared::BillingAddressRequest>("body")) {} => ack();
    list_templates() {} => page::<client::shared::Template>();
    update_template(given.must::<Id>("path.purchaseorder_id"), given.must::<Id>("path.template_id")) {} => ack();
    get_attachment(given.must::<Id>("path.purchaseorder_id")) {
        preview: given.may::<bool>("query.preview"),
    } => file();
    update_attachment(given.must::<Id>("path.purchaseorder_id"), given.must::<bool>("query.can_send_in_mail")) {} => ack();
    add_attachment(given.must::<Id>("path.purchaseorder_id"), given.must::<Part>("part.attachment")) {} => ack();
    delete_attachment(given.must::<Id>("path.purchaseorder_id")) {} => ack();
    list_comments(given.must::<Id>("path.purchaseorder_id")) {} => page::<client::shared::Comment>();
    add_comment(given.must::<Id>("path.purchaseorder_id"), &given.must::<client::purchase_orders::PurchaseOrderCommentRequest>("body")) {} => value::<client::shared::Comment>();
    update_comment(given.must::<Id>("path.purchaseorder_id"), given.must::<Id>("path.comment_id"), &given.must::<client::purchase_orders::UpdatePurchaseOrderCommentRequest>("body")) {} => ack();
    delete_comment(given.must::<Id>("path.purchaseorder_id"), given.must::<Id>("path.comment_id")) {} => ack();
    reject(given.must::<Id>("path.purchaseorder_id")) {} => ack();
}
