// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `estimates`.

use super::harness::*;

made! {
    client::estimates::CustomFieldsInEstimateRequest:
    new {
    }
    set {
        customfield_id: Id = "customfield_id", value: String = "value",
    }
}

made! {
    client::estimates::EmailEstimateRequest:
    new {
        to_mail_ids: Vec<String> = "to_mail_ids",
    }
    set {
        send_from_org_email_id: bool = "send_from_org_email_id",
        cc_mail_ids: Vec<String> = "cc_mail_ids", subject: String = "subject",
        body: String = "body", mail_documents: Vec<String> = "mail_documents",
    }
}

made! {
    client::estimates::EstimateCommentRequest:
    new {
    }
    set {
        description: String = "description",
        show_comment_to_clients: bool = "show_comment_to_clients",
    }
}

decoded!(client::estimates::EstimateFilterBy);

made! {
    client::estimates::EstimateRequest:
    new {
        customer_id: Id = "customer_id",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
    }
    set {
        currency_id: Id = "currency_id",
        contact_persons_associated: Vec<client::shared::AssociatedContactPersonRequest> = "contact_persons_associated",
        template_id: Id = "template_id", place_of_supply: String = "place_of_supply",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        gst_no: String = "gst_no", estimate_number: String = "estimate_number",
        reference_number: String = "reference_number", date: Date = "date",
        expiry_date: Date = "expiry_date", exchange_rate: Decimal = "exchange_rate",
        discount: String = "discount",
        is_discount_before_tax: bool = "is_discount_before_tax",
        discount_type: client::shared::DiscountType = "discount_type",
        is_inclusive_tax: bool = "is_inclusive_tax", custom_body: String = "custom_body",
        custom_subject: String = "custom_subject",
        salesperson_name: String = "salesperson_name",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        location_id: Id = "location_id", notes: String = "notes",
        terms: String = "terms", shipping_charge: Decimal = "shipping_charge",
        adjustment: Decimal = "adjustment",
        adjustment_description: String = "adjustment_description", tax_id: Id = "tax_id",
        tax_exemption_id: Id = "tax_exemption_id",
        tax_authority_id: Id = "tax_authority_id",
        avatax_use_code: String = "avatax_use_code",
        avatax_exempt_no: String = "avatax_exempt_no",
        vat_treatment: String = "vat_treatment",
        tax_treatment: client::shared::TaxTreatment = "tax_treatment",
        is_reverse_charge_applied: bool = "is_reverse_charge_applied",
        item_id: Id = "item_id", line_item_id: Id = "line_item_id",
        name: String = "name", description: String = "description",
        rate: Decimal = "rate", unit: String = "unit", quantity: Decimal = "quantity",
        project_id: Id = "project_id", accept_retainer: bool = "accept_retainer",
        retainer_percentage: Decimal = "retainer_percentage",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

decoded!(client::estimates::EstimateStatus);

made! {
    client::estimates::UpdateEstimateRequest:
    new {
        customer_id: Id = "customer_id",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
    }
    set {
        currency_id: Id = "currency_id",
        contact_persons_associated: Vec<client::shared::AssociatedContactPersonRequest> = "contact_persons_associated",
        template_id: Id = "template_id", place_of_supply: String = "place_of_supply",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        gst_no: String = "gst_no", estimate_number: String = "estimate_number",
        reference_number: String = "reference_number", date: Date = "date",
        expiry_date: Date = "expiry_date", exchange_rate: Decimal = "exchange_rate",
        discount: String = "discount",
        is_discount_before_tax: bool = "is_discount_before_tax",
        discount_type: client::shared::DiscountType = "discount_type",
        is_inclusive_tax: bool = "is_inclusive_tax", custom_body: String = "custom_body",
        custom_subject: String = "custom_subject",
        salesperson_name: String = "salesperson_name",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        location_id: Id = "location_id", notes: String = "notes",
        terms: String = "terms", shipping_charge: Decimal = "shipping_charge",
        adjustment: Decimal = "adjustment",
        adjustment_description: String = "adjustment_description", tax_id: Id = "tax_id",
        tax_exemption_id: Id = "tax_exemption_id",
        tax_authority_id: Id = "tax_authority_id",
        avatax_use_code: String = "avatax_use_code",
        avatax_exempt_no: String = "avatax_exempt_no",
        vat_treatment: String = "vat_treatment",
        tax_treatment: client::shared::TaxTreatment = "tax_treatment",
        is_reverse_charge_applied: bool = "is_reverse_charge_applied",
        item_id: Id = "item_id", line_item_id: Id = "line_item_id",
        name: String = "name", description: String = "description",
        rate: Decimal = "rate", unit: String = "unit", quantity: Decimal = "quantity",
        project_id: Id = "project_id", accept_retainer: bool = "accept_retainer",
        retainer_percentage: Decimal = "retainer_percentage",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

calls! {
    (estimates, given)
    list() {
        estimate_number: given.may::<String>("query.estimate_number"),
        estimate_number_startswith: given.may::<String>("query.estimate_number_startswith"),
        estimate_number_contains: given.may::<String>("query.estimate_number_contains"),
        reference_number: given.may::<String>("query.reference_number"),
        customer_name: given.may::<String>("query.customer_name"),
        total: given.may::<Decimal>("query.total"),
        customer_id: given.may::<Id>("query.customer_id"),
        item_id: given.may::<Id>("query.item_id"),
        item_name: given.may::<String>("query.item_name"),
        item_name_startswith: given.may::<String>("query.item_name_startswith"),
        item_name_contains: given.may::<String>("query.item_name_contains"),
        item_description: given.may::<String>("query.item_description"),
        item_description_startswith: given.may::<String>("query.item_description_startswith"),
        item_description_contains: given.may::<String>("query.item_description_contains"),
        custom_field: given.may::<String>("query.custom_field"),
        custom_field_startswith: given.may::<String>("query.custom_field_startswith"),
        custom_field_contains: given.may::<String>("query.custom_field_contains"),
        expiry_date: given.may::<Date>("query.expiry_date"),
        expiry_date_start: given.may::<Date>("query.expiry_date_start"),
        expiry_date_end: given.may::<Date>("query.expiry_date_end"),
        expiry_date_before: given.may::<Date>("query.expiry_date_before"),
        expiry_date_after: given.may::<Date>("query.expiry_date_after"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        status: given.may::<client::estimates::EstimateStatus>("query.status"),
        filter_by: given.may::<client::estimates::EstimateFilterBy>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        zcrm_potential_id: given.may::<Id>("query.zcrm_potential_id"),
        location_ids: given.may::<Vec<Id>>("query.location_ids"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::estimates::Estimate>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::estimates::UpdateEstimateRequest>("body")) {} => value::<client::estimates::Estimate>();
    create(&given.must::<client::estimates::EstimateRequest>("body")) {
        send: given.may::<bool>("query.send"),
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
    } => value::<client::estimates::Estimate>();
    get(given.must::<Id>("path.estimate_id")) {
        print: given.may::<bool>("query.print"),
    } => value::<client::estimates::Estimate>();
    update(given.must::<Id>("path.estimate_id"), &given.must::<client::estimates::UpdateEstimateRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
    } => value::<client::estimates::Estimate>();
    delete(given.must::<Id>("path.estimate_id")) {} => ack();
    update_custom_fields(given.must::<Id>("path.estimate_id"), given.must::<Vec<client::estimates::CustomFieldsInEstimateRequest>>("body")) {} => ack();
    mark_sent(given.must::<Id>("path.estimate_id")) {} => ack();
    mark_accepted(given.must::<Id>("path.estimate_id")) {} => ack();
    mark_declined(given.must::<Id>("path.estimate_id")) {} => ack();
    submit(given.must::<Id>("path.estimate_id")) {} => ack();
    approve(given.must::<Id>("path.estimate_id")) {} => ack();
    get_email(given.must::<Id>("path.estimate_id"), given.must::<Id>("query.email_template_id")) {} => value::<client::estimates::EstimateEmail>();
    email(given.must::<Id>("path.estimate_id"), &given.must::<client::estimates::EmailEstimateRequest>("body")) {
        attachments: given.may::<Part>("part.attachments"),
    } => ack();
    bulk_email(given.must::<Vec<Id>>("query.estimate_ids")) {} => ack();
    bulk_export_as_pdf(given.must::<Vec<Id>>("query.estimate_ids")) {} => file();
    bulk_print(given.must::<Vec<Id>>("query.estimate_ids")) {} => file();
    update_billing_address(given.must::<Id>("path.estimate_id"), &given.must::<client::shared::AddressRequest>("body")) {} => ack();
    update_shipping_address(given.must::<Id>("path.estimate_id"), &given.must::<client::shared::AddressRequest>("body")) {} => ack();
    list_templates() {} => page::<client::shared::Template>();
    update_template(given.must::<Id>("path.estimate_id"), given.must::<Id>("path.template_id")) {} => ack();
    list_comments(given.must::<Id>("path.estimate_id")) {} => page::<client::shared::Comment>();
    create_comment(given.must::<Id>("path.estimate_id"), &given.must::<client::estimates::EstimateCommentRequest>("body")) {} => ack();
    update_comment(given.must::<Id>("path.estimate_id"), given.must::<Id>("path.comment_id"), &given.must::<client::estimates::EstimateCommentRequest>("body")) {} => value::<client::shared::Comment>();
    delete_comment(given.must::<Id>("path.estimate_id"), given.must::<Id>("path.comment_id")) {} => ack();
}
