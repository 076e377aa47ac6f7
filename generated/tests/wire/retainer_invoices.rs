// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `retainer_invoices`.

use super::harness::*;

made! {
    client::retainer_invoices::ApplyRetainerPaymentsToInvoiceRequest:
    new {
    }
    set {
        invoice_payments: Vec<client::retainer_invoices::RetainerInvoicePaymentRequest> = "invoice_payments",
    }
}

made! {
    client::retainer_invoices::EmailRetainerInvoiceRequest:
    new {
        to_mail_ids: Vec<String> = "to_mail_ids",
    }
    set {
        send_from_org_email_id: bool = "send_from_org_email_id",
        cc_mail_ids: Vec<String> = "cc_mail_ids", subject: String = "subject",
        body: String = "body",
    }
}

made! {
    client::retainer_invoices::RetainerInvoiceAttachmentRequest:
    new {
    }
    set {
        can_send_in_mail: bool = "can_send_in_mail",
    }
}

decoded!(client::retainer_invoices::RetainerInvoiceFilterBy);

made! {
    client::retainer_invoices::RetainerInvoiceLineItemRequest:
    new {
    }
    set {
        description: String = "description", item_order: i64 = "item_order",
        rate: Decimal = "rate",
    }
}

made! {
    client::retainer_invoices::RetainerInvoicePaymentRequest:
    new {
    }
    set {
        invoice_id: Id = "invoice_id", amount_applied: Decimal = "amount_applied",
        apply_date: Date = "apply_date",
    }
}

made! {
    client::retainer_invoices::RetainerInvoiceRequest:
    new {
        customer_id: Id = "customer_id",
        line_items: Vec<client::retainer_invoices::RetainerInvoiceLineItemRequest> = "line_items",
    }
    set {
        reference_number: String = "reference_number", date: Date = "date",
        contact_persons_associated: Vec<client::shared::AssociatedContactPersonRequest> = "contact_persons_associated",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        notes: String = "notes", terms: String = "terms",
        location_id: Id = "location_id",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        payment_options: client::shared::PaymentOptionRequest = "payment_options",
        template_id: Id = "template_id", place_of_supply: String = "place_of_supply",
        project_id: Id = "project_id",
    }
}

calls! {
    (retainer_invoices, given)
    list() {
        sort_column: given.may::<client::shared::SortColumn>("query.sort_column"),
        filter_by: given.may::<client::retainer_invoices::RetainerInvoiceFilterBy>("query.filter_by"),
        sort_order: given.may::<String>("query.sort_order"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::retainer_invoices::RetainerInvoice>();
    create(&given.must::<client::retainer_invoices::RetainerInvoiceRequest>("body")) {
        ignore_auto_number_generation: given.may::<bool>("query.ignore_auto_number_generation"),
    } => value::<client::retainer_invoices::RetainerInvoice>();
    get(given.must::<Id>("path.retainerinvoice_id")) {} => value::<client::retainer_invoices::RetainerInvoice>();
    update(given.must::<Id>("path.retainerinvoice_id"), &given.must::<client::retainer_invoices::RetainerInvoiceRequest>("body")) {} => value::<client::retainer_invoices::RetainerInvoice>();
    delete(given.must::<Id>("path.retainerinvoice_id")) {} => ack();
    mark_sent(given.must::<Id>("path.retainerinvoice_id")) {} => ack();
    update_template(given.must::<Id>("path.retainerinvoice_id"), given.must::<Id>("path.template_id")) {} => ack();
    mark_void(given.must::<Id>("path.retainerinvoice_id")) {} => ack();
    mark_draft(given.must::<Id>("path.retainerinvoice_id")) {
        reason: given.may::<String>("query.reason"),
    } => ack();
    submit(given.must::<Id>("path.retainerinvoice_id")) {} => ack();
    approve(given.must::<Id>("path.retainerinvoice_id")) {} => ack();
    get_email(given.must::<Id>("path.retainerinvoice_id")) {} => value::<client::retainer_invoices::RetainerInvoiceEmail>();
    email(given.must::<Id>("path.retainerinvoice_id"), &given.must::<client::retainer_invoices::EmailRetainerInvoiceRequest>("body")) {
        send_customer_statement: given.may::<bool>("query.send_customer_statement"),
        send_attachment: given.may::<bool>("query.send_attachment"),
        attachments: given.may::<Part>("part.attachments"),
    } => ack();
    update_billing_address(given.must::<Id>("path.retainerinvoice_id"), &given.must::<client::shared::AddressRequest>("body")) {} => ack();
    list_templates() {} => page::<client::shared::Template>();
    get_attachment(given.must::<Id>("path.retainerinvoice_id")) {} => file();
    add_attachment(given.must::<Id>("path.retainerinvoice_id"), &given.must::<client::retainer_invoices::RetainerInvoiceAttachmentRequest>("body"), given.must::<Part>("part.attachment")) {} => ack();
    delete_attachment(given.must::<Id>("path.retainerinvoice_id"), given.must::<Id>("path.document_id")) {} => ack();
    list_comments(given.must::<Id>("path.retainerinvoice_id")) {} => page::<client::shared::Comment>();
    add_comment(given.must::<Id>("path.retainerinvoice_id"), &given.must::<client::shared::InvoiceCommentRequest>("body")) {} => ack();
    update_comment(given.must::<Id>("path.retainerinvoice_id"), given.must::<Id>("path.comment_id"), &given.must::<client::shared::InvoiceCommentRequest>("body")) {} => value::<client::shared::Comment>();
    delete_comment(given.must::<Id>("path.retainerinvoice_id"), given.must::<Id>("path.comment_id")) {} => ack();
    apply_retainer_payments_to_invoices(given.must::<Id>("path.retainerinvoice_id"), &given.must::<client::retainer_invoices::ApplyRetainerPaymentsToInvoiceRequest>("body")) {} => ack();
    delete_applied_retainer_payment(given.must::<Id>("path.retainerinvoice_id"), given.must::<Id>("path.invoice_id")) {} => ack();
    create_async_online_payment(given.must::<Id>("path.retainerinvoice_id")) {
        body: given.may::<Value>("body"),
    } => ack();
}
