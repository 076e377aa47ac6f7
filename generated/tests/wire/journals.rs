// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `journals`.

use super::harness::*;

made! {
    client::journals::ApplyJournalCreditsToBillRequest:
    new {
    }
    set {
        invoices: Vec<client::shared::AppliedInvoiceRequest> = "invoices",
    }
}

made! {
    client::journals::JournalCommentRequest:
    new {
    }
    set {
        description: String = "description",
    }
}

decoded!(client::journals::JournalEntityType);

decoded!(client::journals::JournalFilterBy);

made! {
    client::journals::JournalLineItemRequest:
    new {
        amount: Decimal = "amount",
        debit_or_credit: client::shared::DebitOrCredit = "debit_or_credit",
    }
    set {
        account_id: Id = "account_id", customer_id: Id = "customer_id",
        line_id: Id = "line_id", description: String = "description",
        tax_exemption_id: Id = "tax_exemption_id",
        tax_authority_id: Id = "tax_authority_id",
        tax_exemption_type: client::journals::JournalTaxExemptionType = "tax_exemption_type",
        tax_exemption_code: String = "tax_exemption_code",
        tax_authority_name: String = "tax_authority_name", tax_id: Id = "tax_id",
        acquisition_vat_id: Id = "acquisition_vat_id",
        reverse_charge_vat_id: Id = "reverse_charge_vat_id",
        location_id: Id = "location_id",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        project_id: Id = "project_id",
    }
}

decoded!(client::journals::JournalReportBasis);

made! {
    client::journals::JournalRequest:
    new {
        journal_date: Date = "journal_date",
    }
    set {
        reference_number: String = "reference_number", notes: String = "notes",
        journal_type: client::journals::JournalType = "journal_type",
        vat_treatment: String = "vat_treatment",
        include_in_vat_return: bool = "include_in_vat_return",
        product_type: client::shared::ProductType = "product_type",
        is_bas_adjustment: bool = "is_bas_adjustment", currency_id: Id = "currency_id",
        exchange_rate: Decimal = "exchange_rate", location_id: Id = "location_id",
        line_items: Vec<client::journals::JournalLineItemRequest> = "line_items",
        tax_exemption_code: String = "tax_exemption_code",
        tax_exemption_type: client::journals::JournalTaxExemptionType = "tax_exemption_type",
        status: client::journals::JournalStatus = "status",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
    }
}

decoded!(client::journals::JournalSortColumn);

decoded!(client::journals::JournalStatus);

decoded!(client::journals::JournalTaxExemptionType);

decoded!(client::journals::JournalType);

decoded!(client::journals::RecurringJournalSortColumn);

decoded!(client::journals::TransactionJournalViewEntityType);

calls! {
    (journals, given)
    list() {
        entry_number: given.may::<String>("query.entry_number"),
        entry_number_startswith: given.may::<String>("query.entry_number_startswith"),
        entry_number_contains: given.may::<String>("query.entry_number_contains"),
        reference_number: given.may::<String>("query.reference_number"),
        reference_number_startswith: given.may::<String>("query.reference_number_startswith"),
        reference_number_contains: given.may::<String>("query.reference_number_contains"),
        date: given.may::<Date>("query.date"),
        date_start: given.may::<Date>("query.date_start"),
        date_end: given.may::<Date>("query.date_end"),
        date_before: given.may::<Date>("query.date_before"),
        date_after: given.may::<Date>("query.date_after"),
        notes: given.may::<String>("query.notes"),
        notes_startswith: given.may::<String>("query.notes_startswith"),
        notes_contains: given.may::<String>("query.notes_contains"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        total: given.may::<Decimal>("query.total"),
        total_less_than: given.may::<Decimal>("query.total_less_than"),
        total_less_equals: given.may::<Decimal>("query.total_less_equals"),
        total_greater_than: given.may::<Decimal>("query.total_greater_than"),
        total_greater_equals: given.may::<Decimal>("query.total_greater_equals"),
        customer_id: given.may::<Id>("query.customer_id"),
        vendor_id: given.may::<Id>("query.vendor_id"),
        filter_by: given.may::<client::journals::JournalFilterBy>("query.filter_by"),
        sort_column: given.may::<client::journals::JournalSortColumn>("query.sort_column"),
        status: given.may::<client::journals::JournalStatus>("query.status"),
        journal_type: given.may::<String>("query.journal_type"),
        account_id: given.may::<Id>("query.account_id"),
        account_code: given.may::<String>("query.account_code"),
        customview_id: given.may::<Id>("query.customview_id"),
        journal_ids: given.may::<Vec<Id>>("query.journal_ids"),
        currency: given.may::<String>("query.currency"),
        tax_id: given.may::<Id>("query.tax_id"),
        tax_exemption_id: given.may::<Id>("query.tax_exemption_id"),
        tax_authority_id: given.may::<Id>("query.tax_authority_id"),
        search_text: given.may::<String>("query.search_text"),
        branch_ids: given.may::<Vec<Id>>("query.branch_ids"),
        location_ids: given.may::<Vec<Id>>("query.location_ids"),
        project_id: given.may::<Id>("query.project_id"),
        journal_entity_type: given.may::<client::journals::JournalEntityType>("query.journal_entity_type"),
        period_closure_id: given.may::<Id>("query.period_closure_id"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::journals::Journal>();
    create(&given.must::<client::journals::JournalRequest>("body")) {} => value::<client::journals::Journal>();
    get(given.must::<Id>("path.journal_id")) {} => value::<client::journals::Journal>();
    update(given.must::<Id>("path.journal_id"), &given.must::<client::journals::JournalRequest>("body")) {} => value::<client::journals::Journal>();
    delete(given.must::<Id>("path.journal_id")) {} => ack();
    mark_published(given.must::<Id>("path.journal_id")) {} => ack();
    add_attachment(given.must::<Id>("path.journal_id"), given.must::<Part>("part.attachment")) {
        total_files: given.may::<i64>("query.totalFiles"),
        document_ids: given.may::<Id>("query.document_ids"),
        doc: given.may::<Part>("part.doc"),
    } => ack();
    add_comment(given.must::<Id>("path.journal_id"), &given.must::<client::journals::JournalCommentRequest>("body")) {} => value::<client::shared::Comment>();
    delete_comment(given.must::<Id>("path.journal_id"), given.must::<Id>("path.comment_id")) {} => ack();
    reverse(given.must::<Id>("path.journal_id"), given.must::<Date>("query.reversal_date"), given.must::<bool>("query.is_reversal_scheduled")) {} => value::<client::journals::Journal>();
    submit_for_approval(given.must::<Id>("path.journal_id")) {} => ack();
    approve(given.must::<Id>("path.journal_id")) {} => ack();
    reject(given.must::<Id>("path.journal_id")) {
        reason: given.may::<String>("query.reason"),
    } => ack();
    list_credits(given.must::<Id>("path.journal_id")) {} => page::<client::journals::JournalCredit>();
    apply_credits_to_invoices(given.must::<Id>("path.journal_id"), given.must::<Id>("path.journal_line_id"), &given.must::<client::journals::ApplyJournalCreditsToBillRequest>("body")) {} => ack();
    apply_credits_to_bills(given.must::<Id>("path.journal_id"), given.must::<Id>("path.journal_line_id"), &given.must::<client::journals::ApplyJournalCreditsToBillRequest>("body")) {} => ack();
    delete_credits_receivables(given.must::<Id>("path.journal_id"), given.must::<Id>("path.journal_line_id")) {} => ack();
    delete_credits_payables(given.must::<Id>("path.journal_id"), given.must::<Id>("path.journal_line_id")) {} => ack();
    bulk_submit(given.must::<Vec<Id>>("query.journal_ids")) {} => ack();
    bulk_approve(given.must::<Vec<Id>>("query.journal_ids")) {} => ack();
    bulk_publish(given.must::<Vec<Id>>("query.journal_ids")) {} => ack();
    bulk_delete(given.must::<Vec<Id>>("query.journal_ids")) {} => ack();
    list_recurring_journals() {
        filter_by: given.may::<client::shared::RecurrenceFilter>("query.filter_by"),
        sort_column: given.may::<client::journals::RecurringJournalSortColumn>("query.sort_column"),
        account_id: given.may::<Id>("query.account_id"),
    } => page::<client::journals::Journal>();
    create_recurring_journal(&given.must::<client::journals::JournalRequest>("body")) {} => value::<client::journals::Journal>();
    get_recurring_journal(given.must::<Id>("path.recurring_journal_id")) {} => value::<client::journals::Journal>();
    update_recurring_journal(given.must::<Id>("path.recurring_journal_id"), &given.must::<client::journals::JournalRequest>("body")) {} => value::<client::journals::Journal>();
    delete_recurring_journal(given.must::<Id>("path.recurring_journal_id")) {} => ack();
    resume_recurring_journal(given.must::<Id>("path.recurring_journal_id")) {} => ack();
    stop_recurring_journal(given.must::<Id>("path.recurring_journal_id")) {} => ack();
    list_child_journals(given.must::<Id>("path.recurring_journal_id")) {} => page::<client::journals::Journal>();
    get_transaction_view(given.must::<Id>("path.transaction_id"), given.must::<client::journals::TransactionJournalViewEntityType>("query.entity_type")) {
        report_basis: given.may::<client::journals::JournalReportBasis>("query.report_basis"),
    } => value::<client::journals::Journal>();
}
