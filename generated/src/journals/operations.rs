// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Journals`](super::Journals), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Part,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_journals",
    method: Method::Get,
    path: "/journals",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("journals"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::list`](super::Journals::list).
    paged List -> Page<models::Journal>
}

runtime::parameters! {
    List {
        query {
            entry_number: String, entry_number_startswith: String,
            entry_number_contains: String, reference_number: String,
            reference_number_startswith: String, reference_number_contains: String,
            date: Date, date_start: Date, date_end: Date, date_before: Date,
            date_after: Date, notes: String, notes_startswith: String,
            notes_contains: String, last_modified_time: DateTime, total: Decimal,
            total_less_than: Decimal, total_less_equals: Decimal,
            total_greater_than: Decimal, total_greater_equals: Decimal, customer_id: Id,
            vendor_id: Id, filter_by: models::ListJournalFilterBy,
            sort_column: models::JournalSortColumn, status: models::JournalStatus,
            journal_type: String, account_id: Id, account_code: String,
            customview_id: Id, currency: String, tax_id: Id, tax_exemption_id: Id,
            tax_authority_id: Id, search_text: String, project_id: Id,
            journal_entity_type: models::JournalEntityType, period_closure_id: Id,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
        list(Some(',')) {
            journal_ids: Id, branch_ids: Id, location_ids: Id,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_journal",
    method: Method::Post,
    path: "/journals",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::create`](super::Journals::create).
    Create -> models::Journal
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_journal",
    method: Method::Get,
    path: "/journals/{journal_id}",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::get`](super::Journals::get).
    Get -> models::Journal
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_journal",
    method: Method::Put,
    path: "/journals/{journal_id}",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::update`](super::Journals::update).
    Update -> models::Journal
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_journal",
    method: Method::Delete,
    path: "/journals/{journal_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::delete`](super::Journals::delete).
    Delete -> Ack
}

pub(super) static MARK_PUBLISHED: Endpoint = Endpoint {
    id: "mark_journal_published",
    method: Method::Post,
    path: "/journals/{journal_id}/status/publish",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::mark_published`](super::Journals::mark_published).
    MarkPublished -> Ack
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_journal_attachment",
    method: Method::Post,
    path: "/journals/{journal_id}/attachment",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::add_attachment`](super::Journals::add_attachment).
    AddAttachment -> Ack
}

runtime::parameters! {
    AddAttachment {
        query {
            total_files: i64 = "totalFiles", document_ids: Id,
        }
    }
}

impl AddAttachment {
    /// Sets `attachment`.
    ///
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }

    /// Sets `doc`.
    ///
    /// Sends a file as `doc`.
    pub fn doc(mut self, value: Part) -> Self {
        self.0.part("doc", value);
        self
    }
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_journal_comment",
    method: Method::Post,
    path: "/journals/{journal_id}/comments",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::add_comment`](super::Journals::add_comment).
    AddComment -> Page<shared::Comment>
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_journal_comment",
    method: Method::Delete,
    path: "/journals/{journal_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::delete_comment`](super::Journals::delete_comment).
    DeleteComment -> Ack
}

pub(super) static REVERSE: Endpoint = Endpoint {
    id: "reverse_journal",
    method: Method::Post,
    path: "/journals/{journal_id}/reverse",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::reverse`](super::Journals::reverse).
    Reverse -> models::Journal
}

pub(super) static SUBMIT_FOR_APPROVAL: Endpoint = Endpoint {
    id: "submit_journal_for_approval",
    method: Method::Post,
    path: "/journals/{journal_id}/submit",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::submit_for_approval`](super::Journals::submit_for_approval).
    SubmitForApproval -> Ack
}

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_journal",
    method: Method::Post,
    path: "/journals/{journal_id}/approve",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::approve`](super::Journals::approve).
    Approve -> Ack
}

pub(super) static REJECT: Endpoint = Endpoint {
    id: "reject_journal",
    method: Method::Post,
    path: "/journals/{journal_id}/reject",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::reject`](super::Journals::reject).
    Reject -> Ack
}

runtime::parameters! {
    Reject {
        query {
            /// At most 500 characters.
            reason: String,
        }
    }
}

pub(super) static LIST_CREDITS: Endpoint = Endpoint {
    id: "list_journal_credits",
    method: Method::Get,
    path: "/journals/{journal_id}/credits",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("credits"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::list_credits`](super::Journals::list_credits).
    ListCredits -> Page<models::Credit>
}

pub(super) static APPLY_CREDITS_TO_INVOICES: Endpoint = Endpoint {
    id: "apply_journal_credits_to_invoices",
    method: Method::Post,
    path: "/journals/{journal_id}/credits/{journal_line_id}/invoices",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::apply_credits_to_invoices`](super::Journals::apply_credits_to_invoices).
    ApplyCreditsToInvoices -> Ack
}

pub(super) static APPLY_CREDITS_TO_BILLS: Endpoint = Endpoint {
    id: "apply_journal_credits_to_bills",
    method: Method::Post,
    path: "/journals/{journal_id}/credits/{journal_line_id}/bills",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::apply_credits_to_bills`](super::Journals::apply_credits_to_bills).
    ApplyCreditsToBills -> Ack
}

pub(super) static DELETE_CREDITS_RECEIVABLES: Endpoint = Endpoint {
    id: "delete_journal_credits_receivables",
    method: Method::Delete,
    path: "/journals/{journal_id}/credits/{journal_line_id}/receivables",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::delete_credits_receivables`](super::Journals::delete_credits_receivables).
    DeleteCreditsReceivables -> Ack
}

pub(super) static DELETE_CREDITS_PAYABLES: Endpoint = Endpoint {
    id: "delete_journal_credits_payables",
    method: Method::Delete,
    path: "/journals/{journal_id}/credits/{journal_line_id}/payables",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::delete_credits_payables`](super::Journals::delete_credits_payables).
    DeleteCreditsPayables -> Ack
}

pub(super) static BULK_SUBMIT: Endpoint = Endpoint {
    id: "bulk_submit_journals",
    method: Method::Post,
    path: "/journals/submit",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::bulk_submit`](super::Journals::bulk_submit).
    BulkSubmit -> Ack
}

pub(super) static BULK_APPROVE: Endpoint = Endpoint {
    id: "bulk_approve_journals",
    method: Method::Post,
    path: "/journals/approve",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::bulk_approve`](super::Journals::bulk_approve).
    BulkApprove -> Ack
}

pub(super) static BULK_PUBLISH: Endpoint = Endpoint {
    id: "bulk_publish_journals",
    method: Method::Post,
    path: "/journals/status/publish",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::bulk_publish`](super::Journals::bulk_publish).
    BulkPublish -> Ack
}

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_journals",
    method: Method::Delete,
    path: "/journals/bulkdelete",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::bulk_delete`](super::Journals::bulk_delete).
    BulkDelete -> Ack
}

pub(super) static LIST_RECURRING_JOURNALS: Endpoint = Endpoint {
    id: "list_recurring_journals",
    method: Method::Get,
    path: "/recurringjournals",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("recurring_journals"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::list_recurring_journals`](super::Journals::list_recurring_journals).
    ListRecurringJournals -> Page<models::Journal>
}

runtime::parameters! {
    ListRecurringJournals {
        query {
            filter_by: shared::JournalFilterBy,
            sort_column: models::ListRecurringJournalSortColumn, account_id: Id,
        }
    }
}

pub(super) static CREATE_RECURRING_JOURNAL: Endpoint = Endpoint {
    id: "create_recurring_journal",
    method: Method::Post,
    path: "/recurringjournals",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::create_recurring_journal`](super::Journals::create_recurring_journal).
    CreateRecurringJournal -> models::Journal
}

pub(super) static GET_RECURRING_JOURNAL: Endpoint = Endpoint {
    id: "get_recurring_journal",
    method: Method::Get,
    path: "/recurringjournals/{recurring_journal_id}",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::get_recurring_journal`](super::Journals::get_recurring_journal).
    GetRecurringJournal -> models::Journal
}

pub(super) static UPDATE_RECURRING_JOURNAL: Endpoint = Endpoint {
    id: "update_recurring_journal",
    method: Method::Put,
    path: "/recurringjournals/{recurring_journal_id}",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::update_recurring_journal`](super::Journals::update_recurring_journal).
    UpdateRecurringJournal -> models::Journal
}

pub(super) static DELETE_RECURRING_JOURNAL: Endpoint = Endpoint {
    id: "delete_recurring_journal",
    method: Method::Delete,
    path: "/recurringjournals/{recurring_journal_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::delete_recurring_journal`](super::Journals::delete_recurring_journal).
    DeleteRecurringJournal -> Ack
}

pub(super) static RESUME_RECURRING_JOURNAL: Endpoint = Endpoint {
    id: "resume_recurring_journal",
    method: Method::Post,
    path: "/recurringjournals/{recurring_journal_id}/status/resume",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::resume_recurring_journal`](super::Journals::resume_recurring_journal).
    ResumeRecurringJournal -> Ack
}

pub(super) static STOP_RECURRING_JOURNAL: Endpoint = Endpoint {
    id: "stop_recurring_journal",
    method: Method::Post,
    path: "/recurringjournals/{recurring_journal_id}/status/stop",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::stop_recurring_journal`](super::Journals::stop_recurring_journal).
    StopRecurringJournal -> Ack
}

pub(super) static LIST_CHILD_JOURNALS: Endpoint = Endpoint {
    id: "list_child_journals",
    method: Method::Get,
    path: "/recurringjournals/{recurring_journal_id}/journals",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("journals"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::list_child_journals`](super::Journals::list_child_journals).
    ListChildJournals -> Page<models::Journal>
}

pub(super) static GET_TRANSACTION_VIEW: Endpoint = Endpoint {
    id: "get_transaction_journal_view",
    method: Method::Get,
    path: "/transactions/{transaction_id}/journals",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Journals::get_transaction_view`](super::Journals::get_transaction_view).
    GetTransactionView -> models::Journal
}

runtime::parameters! {
    GetTransactionView {
        query {
            report_basis: models::JournalReportBasis,
        }
    }
}
