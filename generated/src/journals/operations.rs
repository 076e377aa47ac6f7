// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Journals`](super::Journals), before they are sent.

use super::super::runtime::{self, Ack, Date, DateTime, Decimal, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Journals::list`](super::Journals::list).
    List in pages -> models::Journal {
        Get "/journals" => List("journals"), id: "list_journals",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"],
        at_most: &[("journal_ids", 200), ("branch_ids", 200), ("location_ids", 200)];
        query {
            entry_number: String, reference_number: String, date: Date, notes: String,
            last_modified_time: DateTime, total: Decimal, customer_id: Id, vendor_id: Id,
            filter_by: models::JournalFilterBy, sort_column: models::JournalSortColumn,
            status: models::JournalStatus, journal_type: String, account_id: Id,
            account_code: String, customview_id: Id, currency: String, tax_id: Id,
            tax_exemption_id: Id, tax_authority_id: Id, search_text: String,
            project_id: Id, journal_entity_type: models::JournalEntityType,
            period_closure_id: Id, per_page: i64,
            /// Only what has this at the start of `entry_number`.
            entry_number_startswith: String,
            /// Only what holds this in `entry_number`.
            entry_number_contains: String,
            /// Only what has this at the start of `reference_number`.
            reference_number_startswith: String,
            /// Only what holds this in `reference_number`.
            reference_number_contains: String,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
            /// Only what has this at the start of `notes`.
            notes_startswith: String,
            /// Only what holds this in `notes`.
            notes_contains: String,
            /// Only what has less than this `total`.
            total_less_than: Decimal,
            /// Only what has this `total` or less.
            total_less_equals: Decimal,
            /// Only what has more than this `total`.
            total_greater_than: Decimal,
            /// Only what has this `total` or more.
            total_greater_equals: Decimal,
            /// Default: `1`.
            page: i64,
        }
        list(Some(',')) {
            /// At most 200 values.
            journal_ids: Id,
            /// At most 200 values.
            branch_ids: Id,
            /// At most 200 values.
            location_ids: Id,
        }
    }

    /// A call of [`Journals::create`](super::Journals::create).
    Create -> models::Journal {
        Post "/journals" => Key("journal"), id: "create_journal",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::get`](super::Journals::get).
    Get -> models::Journal {
        Get "/journals/{journal_id}" => Key("journal"), id: "get_journal",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::update`](super::Journals::update).
    Update -> models::Journal {
        Put "/journals/{journal_id}" => Key("journal"), id: "update_journal",
        scopes: &["ZohoBooks.accountants.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::delete`](super::Journals::delete).
    Delete -> Ack {
        Delete "/journals/{journal_id}" => Ack, id: "delete_journal",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::mark_published`](super::Journals::mark_published).
    MarkPublished -> Ack {
        Post "/journals/{journal_id}/status/publish" => Ack,
        id: "mark_journal_published",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::add_attachment`](super::Journals::add_attachment).
    AddAttachment -> Ack {
        Post "/journals/{journal_id}/attachment" => Ack, id: "add_journal_attachment",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
        query { total_files: i64 = "totalFiles", document_ids: Id }
        part {
            /// Sends a file as `doc`.
            doc,
        }
    }

    /// A call of [`Journals::add_comment`](super::Journals::add_comment).
    AddComment -> shared::Comment {
        Post "/journals/{journal_id}/comments" => Key("comment"),
        id: "add_journal_comment",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::delete_comment`](super::Journals::delete_comment).
    DeleteComment -> Ack {
        Delete "/journals/{journal_id}/comments/{comment_id}" => Ack,
        id: "delete_journal_comment",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::reverse`](super::Journals::reverse).
    Reverse -> models::Journal {
        Post "/journals/{journal_id}/reverse" => Key("journal"), id: "reverse_journal",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::submit_for_approval`](super::Journals::submit_for_approval).
    SubmitForApproval -> Ack {
        Post "/journals/{journal_id}/submit" => Ack, id: "submit_journal_for_approval",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::approve`](super::Journals::approve).
    Approve -> Ack {
        Post "/journals/{journal_id}/approve" => Ack, id: "approve_journal",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::reject`](super::Journals::reject).
    Reject -> Ack {
        Post "/journals/{journal_id}/reject" => Ack, id: "reject_journal",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
        query {
            /// At most 500 characters.
            reason: String,
        }
    }

    /// A call of [`Journals::list_credits`](super::Journals::list_credits).
    ListCredits -> Page<models::JournalCredit> {
        Get "/journals/{journal_id}/credits" => List("credits"),
        id: "list_journal_credits",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::apply_credits_to_invoices`](super::Journals::apply_credits_to_invoices).
    ApplyCreditsToInvoices -> Ack {
        Post "/journals/{journal_id}/credits/{journal_line_id}/invoices" => Ack,
        id: "apply_journal_credits_to_invoices",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::apply_credits_to_bills`](super::Journals::apply_credits_to_bills).
    ApplyCreditsToBills -> Ack {
        Post "/journals/{journal_id}/credits/{journal_line_id}/bills" => Ack,
        id: "apply_journal_credits_to_bills",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::delete_credits_receivables`](super::Journals::delete_credits_receivables).
    DeleteCreditsReceivables -> Ack {
        Delete "/journals/{journal_id}/credits/{journal_line_id}/receivables" => Ack,
        id: "delete_journal_credits_receivables",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::delete_credits_payables`](super::Journals::delete_credits_payables).
    DeleteCreditsPayables -> Ack {
        Delete "/journals/{journal_id}/credits/{journal_line_id}/payables" => Ack,
        id: "delete_journal_credits_payables",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::bulk_submit`](super::Journals::bulk_submit).
    BulkSubmit -> Ack {
        Post "/journals/submit" => Ack, id: "bulk_submit_journals",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"],
        at_most: &[("journal_ids", 25)];
    }

    /// A call of [`Journals::bulk_approve`](super::Journals::bulk_approve).
    BulkApprove -> Ack {
        Post "/journals/approve" => Ack, id: "bulk_approve_journals",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"],
        at_most: &[("journal_ids", 25)];
    }

    /// A call of [`Journals::bulk_publish`](super::Journals::bulk_publish).
    BulkPublish -> Ack {
        Post "/journals/status/publish" => Ack, id: "bulk_publish_journals",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"],
        at_most: &[("journal_ids", 10)];
    }

    /// A call of [`Journals::bulk_delete`](super::Journals::bulk_delete).
    BulkDelete -> Ack {
        Delete "/journals/bulkdelete" => Ack, id: "bulk_delete_journals",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"],
        at_most: &[("journal_ids", 200)];
    }

    /// A call of [`Journals::list_recurring_journals`](super::Journals::list_recurring_journals).
    ListRecurringJournals -> Page<models::Journal> {
        Get "/recurringjournals" => List("recurring_journals"),
        id: "list_recurring_journals",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query {
            filter_by: shared::RecurrenceFilter,
            sort_column: models::RecurringJournalSortColumn, account_id: Id,
        }
    }

    /// A call of [`Journals::create_recurring_journal`](super::Journals::create_recurring_journal).
    CreateRecurringJournal -> models::Journal {
        Post "/recurringjournals" => Key("journal"), id: "create_recurring_journal",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::get_recurring_journal`](super::Journals::get_recurring_journal).
    GetRecurringJournal -> models::Journal {
        Get "/recurringjournals/{recurring_journal_id}" => Key("journal"),
        id: "get_recurring_journal",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::update_recurring_journal`](super::Journals::update_recurring_journal).
    UpdateRecurringJournal -> models::Journal {
        Put "/recurringjournals/{recurring_journal_id}" => Key("journal"),
        id: "update_recurring_journal",
        scopes: &["ZohoBooks.accountants.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::delete_recurring_journal`](super::Journals::delete_recurring_journal).
    DeleteRecurringJournal -> Ack {
        Delete "/recurringjournals/{recurring_journal_id}" => Ack,
        id: "delete_recurring_journal",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::resume_recurring_journal`](super::Journals::resume_recurring_journal).
    ResumeRecurringJournal -> Ack {
        Post "/recurringjournals/{recurring_journal_id}/status/resume" => Ack,
        id: "resume_recurring_journal",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::stop_recurring_journal`](super::Journals::stop_recurring_journal).
    StopRecurringJournal -> Ack {
        Post "/recurringjournals/{recurring_journal_id}/status/stop" => Ack,
        id: "stop_recurring_journal",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::list_child_journals`](super::Journals::list_child_journals).
    ListChildJournals -> Page<models::Journal> {
        Get "/recurringjournals/{recurring_journal_id}/journals" => List("journals"),
        id: "list_child_journals",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Journals::get_transaction_view`](super::Journals::get_transaction_view).
    GetTransactionView -> models::Journal {
        Get "/transactions/{transaction_id}/journals" => Key("journal"),
        id: "get_transaction_journal_view",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query { report_basis: models::JournalReportBasis }
    }
}
