// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `credit_notes`.

use super::harness::*;

made! {
    client::credit_notes::ApplyCreditNoteToInvoiceRequest:
    new {
        invoice_id: Id = "invoice_id", amount_applied: Decimal = "amount_applied",
    }
    set {
        invoices: Vec<client::shared::AppliedInvoiceRequest> = "invoices",
    }
}

made! {
    client::credit_notes::CreditNoteCommentRequest:
    new {
    }
    set {
        description: String = "description",
    }
}

made! {
    client::credit_notes::CreditNoteCustomFieldRequest:
    new {
    }
    set {
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
    }
}

made! {
    client::credit_notes::CreditNoteRefundRequest:
    new {
    }
    set {
        date: Date = "date", refund_mode: String = "refund_mode",
        payment_form: String = "payment_form",
        reference_number: String = "reference_number", amount: Decimal = "amount",
        exchange_rate: Decimal = "exchange_rate",
        from_account_id: Id = "from_account_id", description: String = "description",
    }
}

made! {
    client::credit_notes::CreditNoteRequest:
    new {
        customer_id: Id = "customer_id", date: Date = "date",
        line_items: Vec<client::shared::LineItemRequest> = "line_items",
        creditnote_number: String = "creditnote_number",
    }
    set {
        currency_id: Id = "currency_id",
        contact_persons_associated: Vec<client::shared::AssociatedContactPersonRequest> = "contact_persons_associated",
        is_draft: bool = "is_draft", exchange_rate: Decimal = "exchange_rate",
        location_id: Id = "location_id",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        tax_treatment: String = "tax_treatment",
        is_reverse_charge_applied: bool = "is_reverse_charge_applied",
        gst_no: String = "gst_no", cfdi_usage: client::shared::CfdiUsage = "cfdi_usage",
        cfdi_reference_type: client::shared::CfdiReferenceType = "cfdi_reference_type",
        place_of_supply: String = "place_of_supply",
        ignore_auto_number_generation: bool = "ignore_auto_number_generation",
        reference_number: String = "reference_number",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        notes: String = "notes", terms: String = "terms",
        template_id: Id = "template_id", tax_id: Id = "tax_id",
        tax_authority_id: Id = "tax_authority_id",
        tax_exemption_id: Id = "tax_exemption_id",
        avatax_use_code: String = "avatax_use_code",
        avatax_exempt_no: String = "avatax_exempt_no",
        vat_treatment: String = "vat_treatment",
        is_inclusive_tax: bool = "is_inclusive_tax", item_id: Id = "item_id",
        account_id: Id = "account_id", name: String = "name",
        avatax_tax_code: String = "avatax_tax_code", description: String = "description",
        unit: String = "unit", rate: Decimal = "rate", quantity: Decimal = "quantity",
    }
}

decoded!(client::credit_notes::CreditNoteResponseformat);

decoded!(client::credit_notes::CreditNoteSortColumn);

made! {
    client::credit_notes::EmailCreditNoteRequest:
    new {
        to_mail_ids: Vec<String> = "to_mail_ids", subject: String = "subject",
        body: String = "body",
    }
    set {
        cc_mail_ids: Vec<String> = "cc_mail_ids",
    }
}

calls! {
    (credit_notes, given)
    list() {
        creditnote_number: given.may::<String>("query.creditnote_number"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        status: given.may::<client::shared::BillStatus>("query.status"),
        total: given.may::<Decimal>("query.total"),
        reference_number: given.may::<String>("query.reference_number"),
        customer_name: given.may::<String>("query.customer_name"),
        item_name: given.may::<String>("query.item_name"),
        item_name_startswith: given.may::<String>("query.item_name_startswith"),
        item_name_contains: given.may::<String>("query.item_name_contains"),
        customer_id: given.may::<Id>("query.customer_id"),
        item_description: given.may::<String>("query.item_description"),
        item_description_startswith: given.may::<String>("query.item_description_startswith"),
        item_description_contains: given.may::<String>("query.item_description_contains"),
        item_id: given.may::<Id>("query.item_id"),
        line_item_id: given.may::<Id>("query.line_item_id"),
        tax_id: given.may::<Id>("query.tax_id"),
        filter_by: given.may::<client::shared::CreditNoteFilterBy>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        location_ids: given.may::<Vec<Id>>("query.location_ids"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::credit_notes::CreditNote>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::credit_notes::CreditNoteRequest>("body")) {} => value::<client::credit_notes::CreditNote>();
    create(&given.must::<client::credit_notes::CreditNoteRequest>("body")) {
        invoice_id: given.may::<Id>("query.invoice_id"),
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
    } => value::<client::credit_notes::CreditNote>();
    get(given.must::<Id>("path.creditnote_id")) {
        print: given.may::<bool>("query.print"),
    } => value::<client::credit_notes::CreditNote>();
    update(given.must::<Id>("path.creditnote_id"), &given.must::<client::credit_notes::CreditNoteRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
    } => value::<client::credit_notes::CreditNote>();
    delete(given.must::<Id>("path.creditnote_id")) {} => ack();
    get_email(given.must::<Id>("path.creditnote_id")) {
        email_template_id: given.may::<Id>("query.email_template_id"),
    } => value::<client::shared::ContactData>();
    email(given.must::<Id>("path.creditnote_id"), &given.must::<client::credit_notes::EmailCreditNoteRequest>("body")) {
        customer_id: given.may::<Id>("query.customer_id"),
        attachments: given.may::<Part>("part.attachments"),
    } => ack();
    mark_void(given.must::<Id>("path.creditnote_id")) {} => ack();
    mark_draft(given.must::<Id>("path.creditnote_id")) {} => ack();
    mark_open(given.must::<Id>("path.creditnote_id")) {} => ack();
    submit(given.must::<Id>("path.creditnote_id")) {} => ack();
    approve(given.must::<Id>("path.creditnote_id")) {} => ack();
    get_email_history(given.must::<Id>("path.creditnote_id")) {} => page::<client::credit_notes::EmailHistory>();
    update_billing_address(given.must::<Id>("path.creditnote_id"), &given.must::<client::shared::AddressRequest>("body")) {} => ack();
    update_shipping_address(given.must::<Id>("path.creditnote_id"), &given.must::<client::shared::AddressRequest>("body")) {} => ack();
    list_templates() {} => page::<client::shared::Template>();
    update_template(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.template_id")) {} => ack();
    list_invoices(given.must::<Id>("path.creditnote_id")) {} => page::<client::credit_notes::CreditedInvoice>();
    apply_to_invoice(given.must::<Id>("path.creditnote_id"), &given.must::<client::credit_notes::ApplyCreditNoteToInvoiceRequest>("body")) {} => ack();
    delete_invoice(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.creditnote_invoice_id")) {} => ack();
    list_comments(given.must::<Id>("path.creditnote_id")) {} => page::<client::shared::Comment>();
    add_comment(given.must::<Id>("path.creditnote_id"), &given.must::<client::credit_notes::CreditNoteCommentRequest>("body")) {} => ack();
    delete_comment(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.comment_id")) {} => ack();
    list_all_refunds() {
        customer_id: given.may::<Id>("query.customer_id"),
        sort_column: given.may::<client::credit_notes::CreditNoteSortColumn>("query.sort_column"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::shared::CreditNoteRefund>();
    list_refunds(given.must::<Id>("path.creditnote_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::shared::CreditNoteRefund>();
    create_refund(given.must::<Id>("path.creditnote_id"), &given.must::<client::credit_notes::CreditNoteRefundRequest>("body")) {} => value::<client::shared::CreditNoteRefund>();
    get_refund(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.creditnote_refund_id")) {} => value::<client::shared::CreditNoteRefund>();
    update_refund(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.creditnote_refund_id"), &given.must::<client::credit_notes::CreditNoteRefundRequest>("body")) {} => value::<client::shared::CreditNoteRefund>();
    delete_refund(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.creditnote_refund_id")) {} => ack();
    bulk_approve(given.must::<Vec<Id>>("query.creditnote_ids")) {} => ack();
    bulk_submit(given.must::<Vec<Id>>("query.creditnote_ids")) {} => ack();
    finalize_approval(given.must::<Id>("path.creditnote_id")) {} => ack();
    reject(given.must::<Id>("path.creditnote_id")) {
        reason: given.may::<String>("query.reason"),
    } => ack();
    get_signature_template(given.must::<Id>("path.creditnote_id")) {} => value::<Value>();
    bulk_print(given.must::<Vec<Id>>("query.creditnote_ids")) {} => file();
    add_attachment(given.must::<Id>("path.creditnote_id"), given.must::<Part>("part.attachment")) {
        can_send_in_mail: given.may::<bool>("query.can_send_in_mail"),
    } => ack();
    get_document(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.document_id")) {
        responseformat: given.may::<client::credit_notes::CreditNoteResponseformat>("query.responseformat"),
    } => file();
    update_document(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.document_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    delete_document(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.document_id")) {} => ack();
    get_custom_fields(given.must::<Id>("path.creditnote_id")) {} => page::<Map<Value>>();
    update_custom_fields(given.must::<Id>("path.creditnote_id"), &given.must::<client::credit_notes::CreditNoteCustomFieldRequest>("body")) {} => ack();
    get_mail_content(given.must::<Id>("path.creditnote_id")) {} => value::<Value>();
    add_digital_signature(given.must::<Id>("path.creditnote_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    upload_digital_signature(given.must::<Id>("path.creditnote_id"), given.must::<Part>("part.attachment")) {} => ack();
    get_refund_by_id(given.must::<Id>("path.refund_id")) {} => value::<client::shared::CreditNoteRefund>();
    apply_substatus(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.substatus_id")) {} => ack();
    delete_substatus(given.must::<Id>("path.creditnote_id"), given.must::<Id>("path.substatus_id")) {} => ack();
    list_einvoice() {} => value::<Value>();
    bulk_push_einvoice() {} => ack();
    bulk_cancel_einvoice() {
        body: given.may::<Value>("body"),
    } => ack();
    get_einvoice(given.must::<Id>("path.creditnote_id")) {} => value::<Value>();
    push_einvoice(given.must::<Id>("path.creditnote_id")) {} => ack();
    cancel_einvoice(given.must::<Id>("path.creditnote_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    fetch_einvoice(given.must::<Id>("path.creditnote_id")) {} => ack();
    delete_einvoice_status(given.must::<Id>("path.creditnote_id")) {} => ack();
    mark_einvoice_pushed(given.must::<Id>("path.creditnote_id"), &given.must::<client::shared::EinvoicePushedRequest>("body")) {} => ack();
    mark_einvoice_cancelled(given.must::<Id>("path.creditnote_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    recall_einvoice_status(given.must::<Id>("path.creditnote_id")) {} => ack();
    push_refund_einvoice(given.must::<Id>("path.creditnote_id")) {} => ack();
    mark_ready_to_push(given.must::<Id>("path.creditnote_id")) {} => ack();
    update_cfdi_status(given.must::<Id>("path.creditnote_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    cancel_einvoice_credit_note(given.must::<Id>("path.creditnote_id")) {
        body: given.may::<Value>("body"),
    } => ack();
}
