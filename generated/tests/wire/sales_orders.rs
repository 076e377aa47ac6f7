// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `sales_orders`.

use super::harness::*;

made! {
    client::sales_orders::EmailSalesOrderRequest:
    new {
        to_mail_ids: Vec<String> = "to_mail_ids", subject: String = "subject",
        body: String = "body",
    }
    set {
        from_address_id: Id = "from_address_id",
        send_from_org_email_id: bool = "send_from_org_email_id",
        cc_mail_ids: Vec<String> = "cc_mail_ids",
        bcc_mail_ids: Vec<String> = "bcc_mail_ids", invoice_id: Id = "invoice_id",
    }
}

made! {
    client::sales_orders::MarkSalesOrderAsVoidRequest:
    new {
    }
    set {
        reason: String = "reason",
    }
}

made! {
    client::sales_orders::SalesOrderBillingAddressRequest:
    new {
    }
    set {
        address: String = "address", city: String = "city", state: String = "state",
        zip: String = "zip", country: String = "country", phone: String = "phone",
        fax: String = "fax", attention: String = "attention",
        is_one_off_address: bool = "is_one_off_address",
        is_update_customer: bool = "is_update_customer",
        is_verified: bool = "is_verified",
    }
}

made! {
    client::sales_orders::SalesOrderCommentRequest:
    new {
    }
    set {
        description: String = "description",
    }
}

decoded!(client::sales_orders::SalesOrderFilterBy);

made! {
    client::sales_orders::SalesOrderRequest:
    new {
        customer_id: Id = "customer_id",
    }
    set {
        currency_id: Id = "currency_id",
        contact_persons_associated: Vec<client::shared::AssociatedContactPersonRequest> = "contact_persons_associated",
        date: Date = "date", shipment_date: Date = "shipment_date",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        place_of_supply: String = "place_of_supply",
        salesperson_id: Id = "salesperson_id", merchant_id: Id = "merchant_id",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        gst_no: String = "gst_no", is_inclusive_tax: bool = "is_inclusive_tax",
        location_id: Id = "location_id",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        notes: String = "notes", terms: String = "terms",
        billing_address_id: Id = "billing_address_id",
        shipping_address_id: Id = "shipping_address_id",
        crm_owner_id: Id = "crm_owner_id",
        crm_custom_reference_id: Id = "crm_custom_reference_id",
        vat_treatment: String = "vat_treatment",
        tax_treatment: client::shared::TaxTreatment = "tax_treatment",
        is_reverse_charge_applied: bool = "is_reverse_charge_applied",
        salesorder_number: String = "salesorder_number",
        reference_number: String = "reference_number",
        is_update_customer: bool = "is_update_customer", discount: String = "discount",
        exchange_rate: Decimal = "exchange_rate",
        salesperson_name: String = "salesperson_name",
        notes_default: String = "notes_default", terms_default: String = "terms_default",
        tax_id: Id = "tax_id", tax_authority_id: Id = "tax_authority_id",
        tax_exemption_id: Id = "tax_exemption_id",
        tax_authority_name: String = "tax_authority_name",
        tax_exemption_code: String = "tax_exemption_code",
        avatax_exempt_no: String = "avatax_exempt_no",
        avatax_use_code: String = "avatax_use_code",
        shipping_charge: Decimal = "shipping_charge", adjustment: Decimal = "adjustment",
        delivery_method: String = "delivery_method", estimate_id: Id = "estimate_id",
        is_discount_before_tax: bool = "is_discount_before_tax",
        discount_type: String = "discount_type",
        adjustment_description: String = "adjustment_description",
        pricebook_id: Id = "pricebook_id", template_id: Id = "template_id",
        documents: Vec<client::shared::DocumentRequest> = "documents",
        zcrm_potential_id: Id = "zcrm_potential_id",
        zcrm_potential_name: String = "zcrm_potential_name",
    }
}

made! {
    client::sales_orders::SalesOrderShippingAddressRequest:
    new {
    }
    set {
        address: String = "address", city: String = "city", state: String = "state",
        zip: String = "zip", country: String = "country", fax: String = "fax",
        attention: String = "attention", is_one_off_address: bool = "is_one_off_address",
        is_update_customer: bool = "is_update_customer",
        is_verified: bool = "is_verified",
    }
}

decoded!(client::sales_orders::SalesOrderSortColumn);

decoded!(client::sales_orders::SalesOrderStatus);

calls! {
    (sales_orders, given)
    list() {
        sort_column: given.may::<client::sales_orders::SalesOrderSortColumn>("query.sort_column"),
        search_text: given.may::<String>("query.search_text"),
        filter_by: given.may::<client::sales_orders::SalesOrderFilterBy>("query.filter_by"),
        salesorder_number: given.may::<String>("query.salesorder_number"),
        salesorder_number_startswith: given.may::<String>("query.salesorder_number_startswith"),
        salesorder_number_not_in: given.may::<String>("query.salesorder_number_not_in"),
        salesorder_number_in: given.may::<String>("query.salesorder_number_in"),
        salesorder_number_contains: given.may::<String>("query.salesorder_number_contains"),
        item_name: given.may::<String>("query.item_name"),
        item_name_startswith: given.may::<String>("query.item_name_startswith"),
        item_name_contains: given.may::<String>("query.item_name_contains"),
        item_id: given.may::<Id>("query.item_id"),
        item_description: given.may::<String>("query.item_description"),
        item_description_startswith: given.may::<String>("query.item_description_startswith"),
        item_description_contains: given.may::<String>("query.item_description_contains"),
        reference_number: given.may::<String>("query.reference_number"),
        reference_number_startswith: given.may::<String>("query.reference_number_startswith"),
        reference_number_not_in: given.may::<String>("query.reference_number_not_in"),
        reference_number_in: given.may::<String>("query.reference_number_in"),
        reference_number_contains: given.may::<String>("query.reference_number_contains"),
        customer_name: given.may::<String>("query.customer_name"),
        customer_name_startswith: given.may::<String>("query.customer_name_startswith"),
        customer_name_not_in: given.may::<String>("query.customer_name_not_in"),
        customer_name_in: given.may::<String>("query.customer_name_in"),
        customer_name_contains: given.may::<String>("query.customer_name_contains"),
        email: given.may::<String>("query.email"),
        total: given.may::<Decimal>("query.total"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        created_date: given.may::<Date>("query.created_date"),
        created_date_start: given.may::<Date>("query.created_date_start"),
        created_date_end: given.may::<Date>("query.created_date_end"),
        shipment_date: given.may::<Date>("query.shipment_date"),
        shipment_date_start: given.may::<Date>("query.shipment_date_start"),
        shipment_date_end: given.may::<Date>("query.shipment_date_end"),
        shipment_date_before: given.may::<Date>("query.shipment_date_before"),
        shipment_date_after: given.may::<Date>("query.shipment_date_after"),
        expiry_date_start: given.may::<Date>("query.expiry_date_start"),
        expiry_date_end: given.may::<Date>("query.expiry_date_end"),
        expiry_date_before: given.may::<Date>("query.expiry_date_before"),
        expiry_date_after: given.may::<Date>("query.expiry_date_after"),
        status: given.may::<client::sales_orders::SalesOrderStatus>("query.status"),
        customer_id: given.may::<Id>("query.customer_id"),
        salesperson_id: given.may::<Id>("query.salesperson_id"),
        salesorder_ids: given.may::<Vec<Id>>("query.salesorder_ids"),
        zcrm_potential_id: given.may::<Id>("query.zcrm_potential_id"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        print: given.may::<bool>("query.print"),
        customview_id: given.may::<Id>("query.customview_id"),
        location_ids: given.may::<Vec<Id>>("query.location_ids"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::sales_orders::SalesOrder>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::sales_orders::SalesOrderRequest>("body")) {} => value::<client::sales_orders::SalesOrder>();
    create(&given.must::<client::sales_orders::SalesOrderRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
        can_send_in_mail: given.may::<bool>("query.can_send_in_mail"),
        total_files: given.may::<i64>("query.totalFiles"),
        doc: given.may::<Part>("part.doc"),
    } => value::<client::sales_orders::SalesOrder>();
    get(given.must::<Id>("path.salesorder_id")) {
        print: given.may::<bool>("query.print"),
    } => value::<client::sales_orders::SalesOrder>();
    update(given.must::<Id>("path.salesorder_id"), &given.must::<client::sales_orders::SalesOrderRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
        can_send_in_mail: given.may::<bool>("query.can_send_in_mail"),
        total_files: given.may::<i64>("query.totalFiles"),
        doc: given.may::<Part>("part.doc"),
    } => value::<client::sales_orders::SalesOrder>();
    delete(given.must::<Id>("path.salesorder_id")) {} => ack();
    update_custom_fields(given.must::<Id>("path.salesorder_id"), given.must::<Vec<client::shared::CustomFieldEntryRequest>>("body")) {} => ack();
    mark_as_open(given.must::<Id>("path.salesorder_id")) {} => ack();
    mark_as_void(given.must::<Id>("path.salesorder_id"), &given.must::<client::sales_orders::MarkSalesOrderAsVoidRequest>("body")) {} => ack();
    update_sub_status(given.must::<Id>("path.salesorder_id"), given.must::<String>("path.status_code")) {
        body: given.may::<Value>("body"),
    } => ack();
    get_email(given.must::<Id>("path.salesorder_id")) {
        email_template_id: given.may::<Id>("query.email_template_id"),
    } => value::<client::shared::InvoiceData>();
    email(given.must::<Id>("path.salesorder_id"), &given.must::<client::sales_orders::EmailSalesOrderRequest>("body")) {
        salesorder_id: given.may::<Id>("query.salesorder_id"),
        send_attachment: given.may::<bool>("query.send_attachment"),
        file_name: given.may::<String>("query.file_name"),
        attachments: given.may::<Part>("part.attachments"),
        documents: given.may::<Part>("part.documents"),
    } => ack();
    submit(given.must::<Id>("path.salesorder_id")) {} => ack();
    approve(given.must::<Id>("path.salesorder_id")) {} => ack();
    bulk_export_as_pdf(given.must::<Vec<Id>>("query.salesorder_ids")) {} => file();
    bulk_print(given.must::<Vec<Id>>("query.salesorder_ids")) {} => file();
    update_billing_address(given.must::<Id>("path.salesorder_id"), &given.must::<client::sales_orders::SalesOrderBillingAddressRequest>("body")) {} => ack();
    update_shipping_address(given.must::<Id>("path.salesorder_id"), &given.must::<client::sales_orders::SalesOrderShippingAddressRequest>("body")) {} => ack();
    list_templates() {} => page::<client::shared::Template>();
    update_template(given.must::<Id>("path.salesorder_id"), given.must::<Id>("path.template_id")) {} => ack();
    get_attachment(given.must::<Id>("path.salesorder_id")) {
        preview: given.may::<bool>("query.preview"),
        inline: given.may::<bool>("query.inline"),
    } => file();
    update_attachment_preference(given.must::<Id>("path.salesorder_id"), given.must::<bool>("query.can_send_in_mail")) {} => ack();
    add_attachment(given.must::<Id>("path.salesorder_id"), given.must::<Part>("part.attachment")) {
        can_send_in_mail: given.may::<bool>("query.can_send_in_mail"),
        total_files: given.may::<i64>("query.totalFiles"),
        document_ids: given.may::<Vec<Id>>("query.document_ids"),
        doc: given.may::<Part>("part.doc"),
    } => ack();
    delete_attachment(given.must::<Id>("path.salesorder_id")) {} => ack();
    list_comments(given.must::<Id>("path.salesorder_id")) {} => page::<client::sales_orders::SalesOrderComment>();
    add_comment(given.must::<Id>("path.salesorder_id"), &given.must::<client::sales_orders::SalesOrderCommentRequest>("body")) {} => value::<client::shared::Comment>();
    update_comment(given.must::<Id>("path.salesorder_id"), given.must::<Id>("path.comment_id"), &given.must::<client::sales_orders::SalesOrderCommentRequest>("body")) {} => value::<client::shared::Comment>();
    delete_comment(given.must::<Id>("path.salesorder_id"), given.must::<Id>("path.comment_id")) {} => ack();
}
