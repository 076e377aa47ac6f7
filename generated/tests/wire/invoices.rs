// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `invoices`.

use super::harness::*;

made! {
    client::invoices::ApplyCreditsToInvoiceRequest:
    new {
        invoice_payments: Vec<client::invoices::InvoicePaymentRequest> = "invoice_payments",
        apply_creditnotes: Vec<client::invoices::InvoiceApplyCreditNoteRequest> = "apply_creditnotes",
    }
    set {
    }
}

made! {
    client::invoices::EmailInvoiceRequest:
    new {
        to_mail_ids: Vec<String> = "to_mail_ids",
    }
    set {
        send_from_org_email_id: bool = "send_from_org_email_id",
        from_address_id: Id = "from_address_id",
        cc_mail_ids: Vec<String> = "cc_mail_ids", subject: String = "subject",
        body: String = "body",
    }
}

made! {
    client::invoices::EmailInvoicesRequest:
    new {
    }
    set {
        contacts: Vec<client::invoices::InvoiceContactRequest> = "contacts",
    }
}

made! {
    client::invoices::InvoiceApplyCreditNoteRequest:
    new {
    }
    set {
        creditnote_id: Id = "creditnote_id", amount_applied: Decimal = "amount_applied",
    }
}

made! {
    client::invoices::InvoiceAsynchronousOnlinePaymentRequest:
    new {
    }
    set {
        invoice_ids: Id = "invoice_ids", payment_amount: Decimal = "payment_amount",
        gateway: String = "gateway",
    }
}

made! {
    client::invoices::InvoiceBatchPaymentRequest:
    new {
    }
    set {
        payment_mode: String = "payment_mode", amount: Decimal = "amount",
        account_id: Id = "account_id",
    }
}

made! {
    client::invoices::InvoiceContactRequest:
    new {
    }
    set {
        contact_id: Id = "contact_id", email: bool = "email",
        snail_mail: bool = "snail_mail",
    }
}

made! {
    client::invoices::InvoiceLineItemRequest:
    new {
        item_id: Id = "item_id",
    }
    set {
        project_id: Id = "project_id", time_entry_ids: Vec<Id> = "time_entry_ids",
        product_type: client::shared::ProductType = "product_type",
        hsn_or_sac: String = "hsn_or_sac",
        sat_item_key_code: String = "sat_item_key_code",
        unitkey_code: String = "unitkey_code", location_id: Id = "location_id",
        expense_id: Id = "expense_id", bill_id: Id = "bill_id",
        bill_item_id: Id = "bill_item_id",
        expense_receipt_name: String = "expense_receipt_name", name: String = "name",
        description: String = "description", item_order: i64 = "item_order",
        bcy_rate: Decimal = "bcy_rate", rate: Decimal = "rate",
        quantity: Decimal = "quantity", unit: String = "unit",
        discount_amount: Decimal = "discount_amount", discount: String = "discount",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags", tax_id: Id = "tax_id",
        tds_tax_id: Id = "tds_tax_id", tax_name: String = "tax_name",
        tax_type: String = "tax_type", tax_percentage: Decimal = "tax_percentage",
        tax_treatment_code: client::shared::TaxTreatmentCode = "tax_treatment_code",
        salesorder_item_id: Id = "salesorder_item_id",
        line_item_category: client::shared::LineItemCategory = "line_item_category",
    }
}

made! {
    client::invoices::InvoiceOnlinePaymentBankAccountRequest:
    new {
    }
    set {
        invoice_ids: Id = "invoice_ids", payment_amount: Decimal = "payment_amount",
        gateway: String = "gateway", first_name: String = "first_name",
        last_name: String = "last_name", account_number: String = "account_number",
        routing_number: String = "routing_number", account_type: String = "account_type",
        bank_name: String = "bank_name", enable_autobilling: bool = "enable_autobilling",
        account_id: Id = "account_id",
        autobill_client_status: String = "autobill_client_status",
    }
}

made! {
    client::invoices::InvoicePaymentRequest:
    new {
    }
    set {
        payment_id: Id = "payment_id", amount_applied: Decimal = "amount_applied",
    }
}

made! {
    client::invoices::InvoiceRequest:
    new {
        customer_id: Id = "customer_id",
        line_items: Vec<client::invoices::InvoiceLineItemRequest> = "line_items",
    }
    set {
        currency_id: Id = "currency_id",
        contact_persons: Vec<String> = "contact_persons",
        contact_persons_associated: Vec<client::shared::AssociatedContactPersonRequest> = "contact_persons_associated",
        invoice_number: String = "invoice_number",
        place_of_supply: String = "place_of_supply",
        vat_treatment: String = "vat_treatment", tax_treatment: String = "tax_treatment",
        is_reverse_charge_applied: bool = "is_reverse_charge_applied",
        gst_treatment: client::shared::GstTreatment = "gst_treatment",
        gst_no: String = "gst_no", cfdi_usage: client::shared::CfdiUsage = "cfdi_usage",
        reference_number: String = "reference_number", template_id: Id = "template_id",
        date: Date = "date", payment_terms: i64 = "payment_terms",
        payment_terms_label: String = "payment_terms_label", due_date: Date = "due_date",
        discount: String = "discount",
        is_discount_before_tax: bool = "is_discount_before_tax",
        discount_type: String = "discount_type",
        is_inclusive_tax: bool = "is_inclusive_tax",
        exchange_rate: Decimal = "exchange_rate", location_id: Id = "location_id",
        recurring_invoice_id: Id = "recurring_invoice_id",
        invoiced_estimate_id: Id = "invoiced_estimate_id",
        salesperson_name: String = "salesperson_name",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags", send: bool = "send",
        payment_options: client::shared::PaymentOptionRequest = "payment_options",
        allow_partial_payments: bool = "allow_partial_payments",
        custom_body: String = "custom_body", custom_subject: String = "custom_subject",
        notes: String = "notes", terms: String = "terms",
        shipping_charge: Decimal = "shipping_charge", adjustment: Decimal = "adjustment",
        adjustment_description: String = "adjustment_description",
        reason: String = "reason", tax_authority_id: Id = "tax_authority_id",
        tax_exemption_id: Id = "tax_exemption_id",
        billing_address_id: Id = "billing_address_id",
        shipping_address_id: Id = "shipping_address_id",
        avatax_use_code: String = "avatax_use_code",
        avatax_exempt_no: String = "avatax_exempt_no", tax_id: Id = "tax_id",
        expense_id: Id = "expense_id", salesorder_item_id: Id = "salesorder_item_id",
        avatax_tax_code: String = "avatax_tax_code",
        time_entry_ids: Vec<Id> = "time_entry_ids",
        batch_payments: Vec<client::invoices::InvoiceBatchPaymentRequest> = "batch_payments",
        cfdi_reference_type: client::shared::CfdiReferenceType = "cfdi_reference_type",
        reference_invoice_id: Id = "reference_invoice_id",
        line_item_id: Id = "line_item_id",
    }
}

made! {
    client::invoices::InvoiceSynchronousOnlinePaymentRequest:
    new {
    }
    set {
        card_token: String = "card_token", invoice_ids: Id = "invoice_ids",
        payment_amount: Decimal = "payment_amount", gateway: String = "gateway",
        card_number: String = "card_number", cvv: String = "cvv",
        first_name: String = "first_name", last_name: String = "last_name",
        address: String = "address", city: String = "city", state: String = "state",
        country: String = "country",
    }
}

made! {
    client::invoices::RemindCustomerForInvoicePaymentRequest:
    new {
        cc_mail_ids: Vec<String> = "cc_mail_ids",
    }
    set {
        to_mail_ids: Vec<String> = "to_mail_ids", subject: String = "subject",
        body: String = "body", send_from_org_email_id: bool = "send_from_org_email_id",
    }
}

made! {
    client::invoices::ScheduleInvoiceEmailRequest:
    new {
    }
    set {
        schedule_time: DateTime = "schedule_time",
    }
}

calls! {
    (invoices, given)
    list() {
        invoice_number: given.may::<String>("query.invoice_number"),
        invoice_number_startswith: given.may::<String>("query.invoice_number_startswith"),
        invoice_number_contains: given.may::<String>("query.invoice_number_contains"),
        item_name: given.may::<String>("query.item_name"),
        item_name_startswith: given.may::<String>("query.item_name_startswith"),
        item_name_contains: given.may::<String>("query.item_name_contains"),
        item_id: given.may::<Id>("query.item_id"),
        item_description: given.may::<String>("query.item_description"),
        item_description_startswith: given.may::<String>("query.item_description_startswith"),
        item_description_contains: given.may::<String>("query.item_description_contains"),
        reference_number: given.may::<String>("query.reference_number"),
        customer_name: given.may::<String>("query.customer_name"),
        recurring_invoice_id: given.may::<Id>("query.recurring_invoice_id"),
        email: given.may::<String>("query.email"),
        total: given.may::<Decimal>("query.total"),
        balance: given.may::<Decimal>("query.balance"),
        custom_field: given.may::<String>("query.custom_field"),
        custom_field_startswith: given.may::<String>("query.custom_field_startswith"),
        custom_field_contains: given.may::<String>("query.custom_field_contains"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        due_date: given.may::<Date>("query.due_date"),
        due_date_start: given.may::<Date>("query.due_date_start"),
        due_date_end: given.may::<Date>("query.due_date_end"),
        due_date_before: given.may::<Date>("query.due_date_before"),
        due_date_after: given.may::<Date>("query.due_date_after"),
        created_date: given.may::<Date>("query.created_date"),
        created_date_before: given.may::<Date>("query.created_date_before"),
        created_date_after: given.may::<Date>("query.created_date_after"),
        created_date_start: given.may::<Date>("query.created_date_start"),
        created_date_end: given.may::<Date>("query.created_date_end"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        status: given.may::<client::shared::InvoiceStatus>("query.status"),
        customer_id: given.may::<Id>("query.customer_id"),
        filter_by: given.may::<String>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        zcrm_potential_id: given.may::<Id>("query.zcrm_potential_id"),
        response_option: given.may::<i64>("query.response_option"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::invoices::Invoice>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::invoices::InvoiceRequest>("body")) {} => value::<client::invoices::Invoice>();
    create(&given.must::<client::invoices::InvoiceRequest>("body")) {
        send: given.may::<bool>("query.send"),
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
        is_quick_create: given.may::<bool>("query.is_quick_create"),
        batch_payments: given.may::<bool>("query.batch_payments"),
    } => value::<client::invoices::Invoice>();
    bulk_delete(given.must::<Vec<Id>>("query.invoice_ids")) {} => ack();
    get(given.must::<Id>("path.invoice_id")) {
        print: given.may::<bool>("query.print"),
    } => value::<client::invoices::Invoice>();
    update(given.must::<Id>("path.invoice_id"), &given.must::<client::invoices::InvoiceRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
    } => value::<client::invoices::Invoice>();
    delete(given.must::<Id>("path.invoice_id")) {} => ack();
    mark_sent(given.must::<Id>("path.invoice_id")) {} => ack();
    mark_void(given.must::<Id>("path.invoice_id")) {} => ack();
    mark_draft(given.must::<Id>("path.invoice_id")) {} => ack();
    bulk_email(given.must::<Vec<Id>>("query.invoice_ids"), &given.must::<client::invoices::EmailInvoicesRequest>("body")) {} => ack();
    create_from_sales_order(given.must::<Id>("query.salesorder_id")) {} => value::<client::invoices::Invoice>();
    map_with_sales_order(given.must::<Vec<Id>>("query.invoice_ids")) {} => page::<client::invoices::InvoiceMappingError>();
    submit(given.must::<Id>("path.invoice_id")) {} => ack();
    approve(given.must::<Id>("path.invoice_id")) {} => ack();
    get_email(given.must::<Id>("path.invoice_id")) {
        email_template_id: given.may::<Id>("query.email_template_id"),
    } => value::<client::shared::InvoiceData>();
    email(given.must::<Id>("path.invoice_id"), &given.must::<client::invoices::EmailInvoiceRequest>("body")) {
        send_customer_statement: given.may::<bool>("query.send_customer_statement"),
        send_attachment: given.may::<bool>("query.send_attachment"),
        attachments: given.may::<Part>("part.attachments"),
    } => ack();
    get_payment_reminder_mail_content(given.must::<Id>("path.invoice_id")) {} => value::<client::shared::InvoiceData>();
    remind_customer_for_payment(given.must::<Id>("path.invoice_id"), &given.must::<client::invoices::RemindCustomerForInvoicePaymentRequest>("body")) {
        send_customer_statement: given.may::<bool>("query.send_customer_statement"),
        attachments: given.may::<Part>("part.attachments"),
    } => ack();
    bulk_remind(given.must::<Vec<Id>>("query.invoice_ids")) {} => value::<client::invoices::InvoiceInfo>();
    bulk_export_as_pdf(given.must::<Vec<Id>>("query.invoice_ids")) {} => file();
    bulk_print(given.must::<Vec<Id>>("query.invoice_ids")) {} => file();
    disable_payment_reminder(given.must::<Id>("path.invoice_id")) {} => ack();
    enable_payment_reminder(given.must::<Id>("path.invoice_id")) {} => ack();
    write_off(given.must::<Id>("path.invoice_id")) {} => ack();
    cancel_write_off(given.must::<Id>("path.invoice_id")) {} => ack();
    update_billing_address(given.must::<Id>("path.invoice_id"), &given.must::<client::shared::AddressRequest>("body")) {} => ack();
    update_shipping_address(given.must::<Id>("path.invoice_id"), &given.must::<client::shared::AddressRequest>("body")) {} => ack();
    list_templates() {} => page::<client::shared::Template>();
    update_template(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.template_id")) {} => ack();
    list_payments(given.must::<Id>("path.invoice_id")) {} => page::<client::invoices::InvoicePayment>();
    list_credits_applied(given.must::<Id>("path.invoice_id")) {} => page::<client::invoices::InvoiceCredit>();
    apply_credits(given.must::<Id>("path.invoice_id"), &given.must::<client::invoices::ApplyCreditsToInvoiceRequest>("body")) {} => ack();
    delete_payment(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.invoice_payment_id")) {} => ack();
    delete_applied_credit(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.creditnotes_invoice_id")) {} => ack();
    get_attachment(given.must::<Id>("path.invoice_id")) {
        preview: given.may::<bool>("query.preview"),
    } => file();
    update_attachment_preference(given.must::<Id>("path.invoice_id"), given.must::<bool>("query.can_send_in_mail")) {} => ack();
    add_attachment(given.must::<Id>("path.invoice_id"), given.must::<Part>("part.attachment")) {
        can_send_in_mail: given.may::<bool>("query.can_send_in_mail"),
    } => ack();
    delete_attachment(given.must::<Id>("path.invoice_id")) {} => ack();
    get_document_details(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.document_id")) {
        responseformat: given.may::<String>("query.responseformat"),
    } => value::<client::shared::Document>();
    add_document(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.document_id"), given.must::<Part>("part.attachment")) {} => ack();
    delete_document(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.document_id")) {} => ack();
    delete_expense_receipt(given.must::<Id>("path.expense_id")) {} => ack();
    update_custom_fields(given.must::<Id>("path.invoice_id"), given.must::<Vec<client::shared::CustomFieldEntryRequest>>("body")) {} => ack();
    list_comments(given.must::<Id>("path.invoice_id")) {} => page::<client::shared::Comment>();
    add_comment(given.must::<Id>("path.invoice_id"), &given.must::<client::shared::InvoiceCommentRequest>("body")) {} => ack();
    update_comment(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.comment_id"), &given.must::<client::shared::InvoiceCommentRequest>("body")) {} => value::<client::shared::Comment>();
    delete_comment(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.comment_id")) {} => ack();
    generate_payment_link(given.must::<Id>("query.transaction_id"), given.must::<String>("query.transaction_type"), given.must::<String>("query.link_type"), given.must::<Date>("query.expiry_time")) {} => value::<client::invoices::InvoicePaymentLink>();
    bulk_approve(given.must::<Vec<Id>>("query.invoice_ids")) {} => ack();
    bulk_void(given.must::<Vec<Id>>("query.invoice_ids")) {
        can_create_network_entity: given.may::<bool>("query.can_create_network_entity"),
        unmap_salesorder: given.may::<bool>("query.unmap_salesorder"),
    } => ack();
    create_from_projects() {
        project_ids: given.may::<Vec<Id>>("query.project_ids"),
        invoice_number: given.may::<String>("query.invoice_number"),
    } => ack();
    get_delivery_notes(given.must::<Vec<Id>>("query.invoice_ids"), given.must::<String>("query.accept")) {
        print: given.may::<bool>("query.print"),
        no_of_copies: given.may::<i64>("query.no_of_copies"),
    } => file();
    get_packing_slips(given.must::<Vec<Id>>("query.invoice_ids"), given.must::<String>("query.accept")) {
        print: given.may::<bool>("query.print"),
        no_of_copies: given.may::<i64>("query.no_of_copies"),
    } => file();
    finalize_approval(given.must::<Id>("path.invoice_id")) {} => ack();
    reject(given.must::<Id>("path.invoice_id")) {
        reason: given.may::<String>("query.reason"),
        is_call_for_o_embed: given.may::<bool>("query.isCallForOEmbed"),
    } => ack();
    send_via_snail_mail(given.must::<Id>("path.invoice_id")) {
        contact_person_id: given.may::<Id>("query.contact_person_id"),
    } => ack();
    add_online_payment_bank_account(given.must::<Id>("path.invoice_id"), &given.must::<client::invoices::InvoiceOnlinePaymentBankAccountRequest>("body")) {} => ack();
    apply_pricebook(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.pricebook_id")) {} => ack();
    bulk_submit(given.must::<Vec<Id>>("query.invoice_ids")) {} => ack();
    bulk_mark_sent(given.must::<Vec<Id>>("query.invoice_ids")) {} => ack();
    bulk_write_off(given.must::<Vec<Id>>("query.invoice_ids")) {} => ack();
    bulk_mark_shipped(given.must::<Vec<Id>>("query.invoice_ids")) {} => ack();
    bulk_unship(given.must::<Vec<Id>>("query.invoice_ids")) {} => ack();
    create_from_estimates(given.must::<Vec<Id>>("query.estimate_ids")) {} => ack();
    preview_coupons(&given.must::<client::invoices::InvoiceRequest>("body")) {} => ack();
    unmap_from_sales_orders() {} => ack();
    get_dashboard() {
        invoice_agent: given.may::<String>("query.invoice_agent"),
    } => value::<Value>();
    get_by_reference(given.must::<Id>("path.reference_id")) {} => value::<Value>();
    get_custom_fields(given.must::<Id>("path.invoice_id")) {} => value::<Value>();
    get_advanced_tracking_details(given.must::<Id>("path.invoice_id")) {} => value::<Value>();
    update_advanced_tracking_details(given.must::<Id>("path.invoice_id"), &given.must::<Map<Value>>("body")) {} => ack();
    print_delivery_note(given.must::<Id>("path.invoice_id")) {} => file();
    print_packing_slip(given.must::<Id>("path.invoice_id")) {} => file();
    get_qr_code(given.must::<Id>("path.invoice_id")) {} => value::<Value>();
    get_sms(given.must::<Id>("path.invoice_id")) {} => value::<Value>();
    send_sms(given.must::<Id>("path.invoice_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    get_signature_template(given.must::<Id>("path.invoice_id")) {} => value::<Value>();
    add_digital_signature(given.must::<Id>("path.invoice_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    upload_digital_signature(given.must::<Id>("path.invoice_id"), given.must::<Part>("part.attachment")) {} => ack();
    upload_document(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.document_id"), given.must::<Part>("part.attachment")) {} => ack();
    update_cfdi_status(given.must::<Id>("path.invoice_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    cancel(given.must::<Id>("path.invoice_id")) {} => ack();
    mark_ready_to_push(given.must::<Id>("path.invoice_id")) {} => ack();
    apply_substatus(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.substatus_id")) {} => ack();
    delete_substatus(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.substatus_id")) {} => ack();
    delete_line_item(given.must::<Id>("path.invoice_id"), given.must::<Id>("path.line_item_id")) {} => ack();
    schedule_email(given.must::<Id>("path.invoice_id"), &given.must::<client::invoices::ScheduleInvoiceEmailRequest>("body")) {} => ack();
    cancel_scheduled_email(given.must::<Id>("path.invoice_id")) {} => ack();
    force_pay(given.must::<Id>("path.invoice_id")) {} => ack();
    mail_pdf(given.must::<Id>("path.invoice_id")) {} => ack();
    create_synchronous_online_payment(given.must::<Id>("path.invoice_id"), &given.must::<client::invoices::InvoiceSynchronousOnlinePaymentRequest>("body")) {} => ack();
    create_asynchronous_online_payment(given.must::<Id>("path.invoice_id"), &given.must::<client::invoices::InvoiceAsynchronousOnlinePaymentRequest>("body")) {} => ack();
    get_payment_qr(given.must::<Id>("path.invoice_id")) {} => value::<Value>();
    get_payment_qr_status(given.must::<Id>("path.invoice_id")) {} => value::<Value>();
    send_dunning_notifications(given.must::<Id>("path.invoice_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    send_retry_sms(given.must::<Id>("path.invoice_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    get_metadata(given.must::<Id>("path.invoice_id"), given.must::<String>("path.metadata_name")) {} => value::<Value>();
    update_metadata(given.must::<Id>("path.invoice_id"), given.must::<String>("path.metadata_name")) {
        body: given.may::<Value>("body"),
    } => ack();
    list_einvoice() {} => value::<Value>();
    bulk_push_einvoice() {} => ack();
    bulk_cancel_einvoice() {
        body: given.may::<Value>("body"),
    } => ack();
    get_einvoice(given.must::<Id>("path.invoice_id")) {} => value::<Value>();
    push_einvoice(given.must::<Id>("path.invoice_id")) {} => ack();
    cancel_einvoice(given.must::<Id>("path.invoice_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    fetch_einvoice(given.must::<Id>("path.invoice_id")) {} => ack();
    delete_einvoice_status(given.must::<Id>("path.invoice_id")) {} => ack();
    mark_einvoice_pushed(given.must::<Id>("path.invoice_id"), &given.must::<client::shared::EinvoicePushedRequest>("body")) {} => ack();
    mark_einvoice_cancelled(given.must::<Id>("path.invoice_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    recall_einvoice_status(given.must::<Id>("path.invoice_id")) {} => ack();
    update_einvoice_payment_status(given.must::<Id>("path.invoice_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    cancel_einvoice_invoice(given.must::<Id>("path.invoice_id")) {
        body: given.may::<Value>("body"),
    } => ack();
}
