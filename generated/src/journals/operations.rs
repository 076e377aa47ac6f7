// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Journals`](super::Journals), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, DateTime, Decimal, Endpoint, Id, Method, Page, Part, Request,
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

/// A call of [`Journals::list`](super::Journals::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `entry_number`.
    pub fn entry_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("entry_number", &value);
        self
    }

    /// Sets `entry_number_startswith`.
    pub fn entry_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("entry_number_startswith", &value);
        self
    }

    /// Sets `entry_number_contains`.
    pub fn entry_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("entry_number_contains", &value);
        self
    }

    /// Sets `reference_number`.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// Sets `reference_number_startswith`.
    pub fn reference_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_startswith", &value);
        self
    }

    /// Sets `reference_number_contains`.
    pub fn reference_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_contains", &value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("date", &value);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("date_start", &value);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("date_end", &value);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("date_before", &value);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("date_after", &value);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes", &value);
        self
    }

    /// Sets `notes_startswith`.
    pub fn notes_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes_startswith", &value);
        self
    }

    /// Sets `notes_contains`.
    pub fn notes_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes_contains", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `total`.
    pub fn total(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("total", &value);
        self
    }

    /// Sets `total_less_than`.
    pub fn total_less_than(mut self, value: f64) -> Self {
        self.0.query("total_less_than", &value);
        self
    }

    /// Sets `total_less_equals`.
    pub fn total_less_equals(mut self, value: f64) -> Self {
        self.0.query("total_less_equals", &value);
        self
    }

    /// Sets `total_greater_than`.
    pub fn total_greater_than(mut self, value: f64) -> Self {
        self.0.query("total_greater_than", &value);
        self
    }

    /// Sets `total_greater_equals`.
    pub fn total_greater_equals(mut self, value: f64) -> Self {
        self.0.query("total_greater_equals", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `vendor_id`.
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("vendor_id", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::ListJournalFilterBy>) -> Self {
        let value: models::ListJournalFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<models::JournalSortColumn>) -> Self {
        let value: models::JournalSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<models::JournalStatus>) -> Self {
        let value: models::JournalStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `journal_type`.
    pub fn journal_type(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("journal_type", &value);
        self
    }

    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }

    /// Sets `account_code`.
    pub fn account_code(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_code", &value);
        self
    }

    /// Sets `customview_id`.
    pub fn customview_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customview_id", &value);
        self
    }

    /// Sets `journal_ids`.
    pub fn journal_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("journal_ids", Some(','), values);
        self
    }

    /// Sets `currency`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("currency", &value);
        self
    }

    /// Sets `tax_id`.
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("tax_id", &value);
        self
    }

    /// Sets `tax_exemption_id`.
    pub fn tax_exemption_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("tax_exemption_id", &value);
        self
    }

    /// Sets `tax_authority_id`.
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("tax_authority_id", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `branch_ids`.
    pub fn branch_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("branch_ids", Some(','), values);
        self
    }

    /// Sets `location_ids`.
    pub fn location_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("location_ids", Some(','), values);
        self
    }

    /// Sets `project_id`.
    pub fn project_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("project_id", &value);
        self
    }

    /// Sets `journal_entity_type`.
    pub fn journal_entity_type(
        mut self,
        value: impl Into<models::JournalEntityType>,
    ) -> Self {
        let value: models::JournalEntityType = value.into();
        self.0.query("journal_entity_type", &value);
        self
    }

    /// Sets `period_closure_id`.
    pub fn period_closure_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("period_closure_id", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::Journal>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_journal",
    method: Method::Post,
    path: "/journals",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::create`](super::Journals::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::Journal);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_journal",
    method: Method::Get,
    path: "/journals/{journal_id}",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::get`](super::Journals::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Journal);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_journal",
    method: Method::Put,
    path: "/journals/{journal_id}",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::update`](super::Journals::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Journal);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_journal",
    method: Method::Delete,
    path: "/journals/{journal_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::delete`](super::Journals::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static MARK_PUBLISHED: Endpoint = Endpoint {
    id: "mark_journal_published",
    method: Method::Post,
    path: "/journals/{journal_id}/status/publish",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::mark_published`](super::Journals::mark_published).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkPublished(pub(super) Request);

runtime::operation!(MarkPublished -> Ack);

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_journal_attachment",
    method: Method::Post,
    path: "/journals/{journal_id}/attachment",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::add_attachment`](super::Journals::add_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAttachment(pub(super) Request);

impl AddAttachment {
    /// Sets `totalFiles`.
    pub fn total_files(mut self, value: i64) -> Self {
        self.0.query("totalFiles", &value);
        self
    }

    /// Sets `document_ids`.
    pub fn document_ids(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("document_ids", &value);
        self
    }

    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }

    /// Sends a file as `doc`.
    pub fn doc(mut self, value: Part) -> Self {
        self.0.part("doc", value);
        self
    }
}

runtime::operation!(AddAttachment -> Ack);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_journal_comment",
    method: Method::Post,
    path: "/journals/{journal_id}/comments",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::add_comment`](super::Journals::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> Page<shared::Comment>);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_journal_comment",
    method: Method::Delete,
    path: "/journals/{journal_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::delete_comment`](super::Journals::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);

pub(super) static REVERSE: Endpoint = Endpoint {
    id: "reverse_journal",
    method: Method::Post,
    path: "/journals/{journal_id}/reverse",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::reverse`](super::Journals::reverse).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Reverse(pub(super) Request);

runtime::operation!(Reverse -> models::Journal);

pub(super) static SUBMIT_FOR_APPROVAL: Endpoint = Endpoint {
    id: "submit_journal_for_approval",
    method: Method::Post,
    path: "/journals/{journal_id}/submit",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::submit_for_approval`](super::Journals::submit_for_approval).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SubmitForApproval(pub(super) Request);

runtime::operation!(SubmitForApproval -> Ack);

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_journal",
    method: Method::Post,
    path: "/journals/{journal_id}/approve",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::approve`](super::Journals::approve).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Approve(pub(super) Request);

runtime::operation!(Approve -> Ack);

pub(super) static REJECT: Endpoint = Endpoint {
    id: "reject_journal",
    method: Method::Post,
    path: "/journals/{journal_id}/reject",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::reject`](super::Journals::reject).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Reject(pub(super) Request);

impl Reject {
    /// At most 500 characters.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reason", &value);
        self
    }
}

runtime::operation!(Reject -> Ack);

pub(super) static LIST_CREDITS: Endpoint = Endpoint {
    id: "list_journal_credits",
    method: Method::Get,
    path: "/journals/{journal_id}/credits",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("credits"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::list_credits`](super::Journals::list_credits).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListCredits(pub(super) Request);

runtime::operation!(ListCredits -> Page<models::Credit>);

pub(super) static APPLY_CREDITS_TO_INVOICES: Endpoint = Endpoint {
    id: "apply_journal_credits_to_invoices",
    method: Method::Post,
    path: "/journals/{journal_id}/credits/{journal_line_id}/invoices",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::apply_credits_to_invoices`](super::Journals::apply_credits_to_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplyCreditsToInvoices(pub(super) Request);

runtime::operation!(ApplyCreditsToInvoices -> Ack);

pub(super) static APPLY_CREDITS_TO_BILLS: Endpoint = Endpoint {
    id: "apply_journal_credits_to_bills",
    method: Method::Post,
    path: "/journals/{journal_id}/credits/{journal_line_id}/bills",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::apply_credits_to_bills`](super::Journals::apply_credits_to_bills).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplyCreditsToBills(pub(super) Request);

runtime::operation!(ApplyCreditsToBills -> Ack);

pub(super) static DELETE_CREDITS_RECEIVABLES: Endpoint = Endpoint {
    id: "delete_journal_credits_receivables",
    method: Method::Delete,
    path: "/journals/{journal_id}/credits/{journal_line_id}/receivables",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::delete_credits_receivables`](super::Journals::delete_credits_receivables).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteCreditsReceivables(pub(super) Request);

runtime::operation!(DeleteCreditsReceivables -> Ack);

pub(super) static DELETE_CREDITS_PAYABLES: Endpoint = Endpoint {
    id: "delete_journal_credits_payables",
    method: Method::Delete,
    path: "/journals/{journal_id}/credits/{journal_line_id}/payables",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::delete_credits_payables`](super::Journals::delete_credits_payables).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteCreditsPayables(pub(super) Request);

runtime::operation!(DeleteCreditsPayables -> Ack);

pub(super) static BULK_SUBMIT: Endpoint = Endpoint {
    id: "bulk_submit_journals",
    method: Method::Post,
    path: "/journals/submit",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::bulk_submit`](super::Journals::bulk_submit).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkSubmit(pub(super) Request);

runtime::operation!(BulkSubmit -> Ack);

pub(super) static BULK_APPROVE: Endpoint = Endpoint {
    id: "bulk_approve_journals",
    method: Method::Post,
    path: "/journals/approve",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::bulk_approve`](super::Journals::bulk_approve).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkApprove(pub(super) Request);

runtime::operation!(BulkApprove -> Ack);

pub(super) static BULK_PUBLISH: Endpoint = Endpoint {
    id: "bulk_publish_journals",
    method: Method::Post,
    path: "/journals/status/publish",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::bulk_publish`](super::Journals::bulk_publish).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkPublish(pub(super) Request);

runtime::operation!(BulkPublish -> Ack);

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_journals",
    method: Method::Delete,
    path: "/journals/bulkdelete",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::bulk_delete`](super::Journals::bulk_delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkDelete(pub(super) Request);

runtime::operation!(BulkDelete -> Ack);

pub(super) static LIST_RECURRING: Endpoint = Endpoint {
    id: "list_recurring_journals",
    method: Method::Get,
    path: "/recurringjournals",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("recurring_journals"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::list_recurring`](super::Journals::list_recurring).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListRecurring(pub(super) Request);

impl ListRecurring {
    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<shared::JournalFilterBy>) -> Self {
        let value: shared::JournalFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::ListRecurringJournalSortColumn>,
    ) -> Self {
        let value: models::ListRecurringJournalSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }
}

runtime::operation!(ListRecurring -> Page<models::Journal>);

pub(super) static CREATE_RECURRING: Endpoint = Endpoint {
    id: "create_recurring_journal",
    method: Method::Post,
    path: "/recurringjournals",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::create_recurring`](super::Journals::create_recurring).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateRecurring(pub(super) Request);

runtime::operation!(CreateRecurring -> models::Journal);

pub(super) static GET_RECURRING: Endpoint = Endpoint {
    id: "get_recurring_journal",
    method: Method::Get,
    path: "/recurringjournals/{recurring_journal_id}",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::get_recurring`](super::Journals::get_recurring).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetRecurring(pub(super) Request);

runtime::operation!(GetRecurring -> models::Journal);

pub(super) static UPDATE_RECURRING: Endpoint = Endpoint {
    id: "update_recurring_journal",
    method: Method::Put,
    path: "/recurringjournals/{recurring_journal_id}",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::update_recurring`](super::Journals::update_recurring).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateRecurring(pub(super) Request);

runtime::operation!(UpdateRecurring -> models::Journal);

pub(super) static DELETE_RECURRING: Endpoint = Endpoint {
    id: "delete_recurring_journal",
    method: Method::Delete,
    path: "/recurringjournals/{recurring_journal_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::delete_recurring`](super::Journals::delete_recurring).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRecurring(pub(super) Request);

runtime::operation!(DeleteRecurring -> Ack);

pub(super) static RESUME_RECURRING: Endpoint = Endpoint {
    id: "resume_recurring_journal",
    method: Method::Post,
    path: "/recurringjournals/{recurring_journal_id}/status/resume",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::resume_recurring`](super::Journals::resume_recurring).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ResumeRecurring(pub(super) Request);

runtime::operation!(ResumeRecurring -> Ack);

pub(super) static STOP_RECURRING: Endpoint = Endpoint {
    id: "stop_recurring_journal",
    method: Method::Post,
    path: "/recurringjournals/{recurring_journal_id}/status/stop",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::stop_recurring`](super::Journals::stop_recurring).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct StopRecurring(pub(super) Request);

runtime::operation!(StopRecurring -> Ack);

pub(super) static LIST_CHILD: Endpoint = Endpoint {
    id: "list_child_journals",
    method: Method::Get,
    path: "/recurringjournals/{recurring_journal_id}/journals",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("journals"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::list_child`](super::Journals::list_child).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListChild(pub(super) Request);

runtime::operation!(ListChild -> Page<models::Journal>);

pub(super) static GET_TRANSACTION_VIEW: Endpoint = Endpoint {
    id: "get_transaction_journal_view",
    method: Method::Get,
    path: "/transactions/{transaction_id}/journals",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("journal"),
    ..Endpoint::DEFAULT
};

/// A call of [`Journals::get_transaction_view`](super::Journals::get_transaction_view).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetTransactionView(pub(super) Request);

impl GetTransactionView {
    /// Sets `report_basis`.
    pub fn report_basis(mut self, value: impl Into<models::JournalReportBasis>) -> Self {
        let value: models::JournalReportBasis = value.into();
        self.0.query("report_basis", &value);
        self
    }
}

runtime::operation!(GetTransactionView -> models::Journal);
