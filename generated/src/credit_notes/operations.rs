// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CreditNotes`](super::CreditNotes), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Map, Method, Page, Part,
    Request, Value,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_credit_notes",
    method: Method::Get,
    path: "/creditnotes",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnotes"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::list`](super::CreditNotes::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// At most 100 characters.
    pub fn creditnote_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("creditnote_number", &value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date", &value);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_start", &value);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_end", &value);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_before", &value);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_after", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<shared::BillStatus>) -> Self {
        let value: shared::BillStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `total`.
    pub fn total(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("total", &value);
        self
    }

    /// At most 100 characters.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name_contains", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description_contains", &value);
        self
    }

    /// Sets `item_id`.
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("item_id", &value);
        self
    }

    /// Sets `line_item_id`.
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("line_item_id", &value);
        self
    }

    /// Sets `tax_id`.
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("tax_id", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::CreditNoteFilterBy>) -> Self {
        let value: models::CreditNoteFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<shared::SortColumn>) -> Self {
        let value: shared::SortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
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

runtime::operation!(List -> models::Creditnote);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_credit_note_using_custom_field",
    method: Method::Put,
    path: "/creditnotes",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::update_using_custom_field`](super::CreditNotes::update_using_custom_field).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUsingCustomField(pub(super) Request);

impl UpdateUsingCustomField {
    /// Sets `X-Upsert`.
    pub fn x_upsert(mut self, value: bool) -> Self {
        self.0.header("X-Upsert", &value);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> models::Creditnote);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_credit_note",
    method: Method::Post,
    path: "/creditnotes",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::create`](super::CreditNotes::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sets `invoice_id`.
    pub fn invoice_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("invoice_id", &value);
        self
    }

    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }
}

runtime::operation!(Create -> models::Creditnote);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_credit_note",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::get`](super::CreditNotes::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

impl Get {
    /// Sets `print`.
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }

    /// Sets `accept`.
    pub fn accept(mut self, value: impl Into<shared::Accept>) -> Self {
        let value: shared::Accept = value.into();
        self.0.query("accept", &value);
        self
    }
}

runtime::operation!(Get -> models::Creditnote);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_credit_note",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::update`](super::CreditNotes::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

impl Update {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }
}

runtime::operation!(Update -> models::Creditnote);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_credit_note",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::delete`](super::CreditNotes::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_credit_note_email",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/email",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::get_email`](super::CreditNotes::get_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEmail(pub(super) Request);

impl GetEmail {
    /// Sets `email_template_id`.
    pub fn email_template_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("email_template_id", &value);
        self
    }
}

runtime::operation!(GetEmail -> Page<shared::ContactData>);

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/email",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::email`](super::CreditNotes::email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Email(pub(super) Request);

impl Email {
    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

runtime::operation!(Email -> Ack);

pub(super) static MARK_VOID: Endpoint = Endpoint {
    id: "mark_credit_note_void",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/status/void",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::mark_void`](super::CreditNotes::mark_void).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkVoid(pub(super) Request);

runtime::operation!(MarkVoid -> Ack);

pub(super) static MARK_DRAFT: Endpoint = Endpoint {
    id: "mark_credit_note_draft",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/status/draft",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::mark_draft`](super::CreditNotes::mark_draft).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkDraft(pub(super) Request);

runtime::operation!(MarkDraft -> Ack);

pub(super) static MARK_OPEN: Endpoint = Endpoint {
    id: "mark_credit_note_open",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/status/open",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::mark_open`](super::CreditNotes::mark_open).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkOpen(pub(super) Request);

runtime::operation!(MarkOpen -> Ack);

pub(super) static SUBMIT_CREDIT_NOTE: Endpoint = Endpoint {
    id: "submit_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/submit",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::submit_credit_note`](super::CreditNotes::submit_credit_note).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SubmitCreditNote(pub(super) Request);

runtime::operation!(SubmitCreditNote -> Ack);

pub(super) static APPROVE_CREDIT_NOTE: Endpoint = Endpoint {
    id: "approve_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/approve",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::approve_credit_note`](super::CreditNotes::approve_credit_note).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApproveCreditNote(pub(super) Request);

runtime::operation!(ApproveCreditNote -> Ack);

pub(super) static GET_EMAIL_HISTORY: Endpoint = Endpoint {
    id: "get_credit_note_email_history",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/emailhistory",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("email_history"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::get_email_history`](super::CreditNotes::get_email_history).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEmailHistory(pub(super) Request);

runtime::operation!(GetEmailHistory -> Page<models::EmailHistory>);

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_credit_note_billing_address",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}/address/billing",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::update_billing_address`](super::CreditNotes::update_billing_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBillingAddress(pub(super) Request);

runtime::operation!(UpdateBillingAddress -> Ack);

pub(super) static UPDATE_SHIPPING_ADDRESS: Endpoint = Endpoint {
    id: "update_credit_note_shipping_address",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}/address/shipping",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::update_shipping_address`](super::CreditNotes::update_shipping_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateShippingAddress(pub(super) Request);

runtime::operation!(UpdateShippingAddress -> Ack);

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_credit_note_templates",
    method: Method::Get,
    path: "/creditnotes/templates",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::list_templates`](super::CreditNotes::list_templates).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTemplates(pub(super) Request);

runtime::operation!(ListTemplates -> Page<shared::Template>);

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_credit_note_template",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}/templates/{template_id}",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::update_template`](super::CreditNotes::update_template).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTemplate(pub(super) Request);

runtime::operation!(UpdateTemplate -> Ack);

pub(super) static LIST_INVOICES_OF: Endpoint = Endpoint {
    id: "list_invoices_of_credit_note",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/invoices",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("invoices_credited"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::list_invoices_of`](super::CreditNotes::list_invoices_of).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListInvoicesOf(pub(super) Request);

runtime::operation!(ListInvoicesOf -> Page<models::InvoicesCredited>);

pub(super) static APPLY_TO_INVOICE: Endpoint = Endpoint {
    id: "apply_credit_note_to_invoice",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/invoices",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::apply_to_invoice`](super::CreditNotes::apply_to_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplyToInvoice(pub(super) Request);

runtime::operation!(ApplyToInvoice -> Ack);

pub(super) static DELETE_INVOICE_OF: Endpoint = Endpoint {
    id: "delete_invoice_of_credit_note",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/invoices/{creditnote_invoice_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::delete_invoice_of`](super::CreditNotes::delete_invoice_of).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteInvoiceOf(pub(super) Request);

runtime::operation!(DeleteInvoiceOf -> Ack);

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_credit_note_comments",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/comments",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::list_comments`](super::CreditNotes::list_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListComments(pub(super) Request);

runtime::operation!(ListComments -> Page<shared::Comment>);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_credit_note_comment",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/comments",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::add_comment`](super::CreditNotes::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> Ack);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_credit_note_comment",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::delete_comment`](super::CreditNotes::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);

pub(super) static LIST_REFUNDS_OF_ALL_CREDIT_NOTES: Endpoint = Endpoint {
    id: "list_credit_note_refunds_of_all_credit_notes",
    method: Method::Get,
    path: "/creditnotes/refunds",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("creditnote_refunds"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::list_refunds_of_all_credit_notes`](super::CreditNotes::list_refunds_of_all_credit_notes).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListRefundsOfAllCreditNotes(pub(super) Request);

impl ListRefundsOfAllCreditNotes {
    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::CreditNoteSortColumn>,
    ) -> Self {
        let value: models::CreditNoteSortColumn = value.into();
        self.0.query("sort_column", &value);
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

runtime::operation!(ListRefundsOfAllCreditNotes -> Page<shared::CreditnoteRefund>);

pub(super) static LIST_REFUNDS_OF_A_CREDIT_NOTE: Endpoint = Endpoint {
    id: "list_credit_note_refunds_of_a_credit_note",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/refunds",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("creditnote_refunds"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::list_refunds_of_a_credit_note`](super::CreditNotes::list_refunds_of_a_credit_note).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListRefundsOfACreditNote(pub(super) Request);

impl ListRefundsOfACreditNote {
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

runtime::operation!(ListRefundsOfACreditNote -> Page<shared::CreditnoteRefund>);

pub(super) static CREATE_REFUND: Endpoint = Endpoint {
    id: "create_credit_note_refund",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/refunds",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote_refund"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::create_refund`](super::CreditNotes::create_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateRefund(pub(super) Request);

runtime::operation!(CreateRefund -> shared::CreditnoteRefund);

pub(super) static GET_REFUND: Endpoint = Endpoint {
    id: "get_credit_note_refund",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote_refund"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::get_refund`](super::CreditNotes::get_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetRefund(pub(super) Request);

runtime::operation!(GetRefund -> shared::CreditnoteRefund);

pub(super) static UPDATE_REFUND: Endpoint = Endpoint {
    id: "update_credit_note_refund",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote_refund"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::update_refund`](super::CreditNotes::update_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateRefund(pub(super) Request);

runtime::operation!(UpdateRefund -> shared::CreditnoteRefund);

pub(super) static DELETE_REFUND: Endpoint = Endpoint {
    id: "delete_credit_note_refund",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::delete_refund`](super::CreditNotes::delete_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRefund(pub(super) Request);

runtime::operation!(DeleteRefund -> Ack);

pub(super) static APPROVE_CREDIT_NOTES: Endpoint = Endpoint {
    id: "approve_credit_notes",
    method: Method::Post,
    path: "/creditnotes/approve",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::approve_credit_notes`](super::CreditNotes::approve_credit_notes).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApproveCreditNotes(pub(super) Request);

runtime::operation!(ApproveCreditNotes -> Ack);

pub(super) static SUBMIT_CREDIT_NOTES: Endpoint = Endpoint {
    id: "submit_credit_notes",
    method: Method::Post,
    path: "/creditnotes/submit",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::submit_credit_notes`](super::CreditNotes::submit_credit_notes).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SubmitCreditNotes(pub(super) Request);

runtime::operation!(SubmitCreditNotes -> Ack);

pub(super) static FINALIZE_APPROVAL: Endpoint = Endpoint {
    id: "finalize_credit_note_approval",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/approve/final",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::finalize_approval`](super::CreditNotes::finalize_approval).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct FinalizeApproval(pub(super) Request);

runtime::operation!(FinalizeApproval -> Ack);

pub(super) static REJECT: Endpoint = Endpoint {
    id: "reject_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/reject",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::reject`](super::CreditNotes::reject).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Reject(pub(super) Request);

impl Reject {
    /// Sets `reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reason", &value);
        self
    }
}

runtime::operation!(Reject -> Ack);

pub(super) static GET_SIGNATURE_TEMPLATE: Endpoint = Endpoint {
    id: "get_credit_note_signature_template",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/dsign/template",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::get_signature_template`](super::CreditNotes::get_signature_template).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetSignatureTemplate(pub(super) Request);

runtime::operation!(GetSignatureTemplate -> Ack);

pub(super) static PRINT: Endpoint = Endpoint {
    id: "print_credit_notes",
    method: Method::Get,
    path: "/creditnotes/print",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::print`](super::CreditNotes::print).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Print(pub(super) Request);

runtime::operation!(Print -> Ack);

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_credit_note_attachment",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/attachment",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::add_attachment`](super::CreditNotes::add_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAttachment(pub(super) Request);

impl AddAttachment {
    /// Sets `can_send_in_mail`.
    pub fn can_send_in_mail(mut self, value: bool) -> Self {
        self.0.query("can_send_in_mail", &value);
        self
    }

    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(AddAttachment -> Ack);

pub(super) static GET_DOCUMENT: Endpoint = Endpoint {
    id: "get_credit_note_document",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/documents/{document_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::get_document`](super::CreditNotes::get_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetDocument(pub(super) Request);

impl GetDocument {
    /// Sets `responseformat`.
    pub fn responseformat(
        mut self,
        value: impl Into<models::CreditNoteResponseformat>,
    ) -> Self {
        let value: models::CreditNoteResponseformat = value.into();
        self.0.query("responseformat", &value);
        self
    }
}

runtime::operation!(GetDocument -> Ack);

pub(super) static UPDATE_DOCUMENT: Endpoint = Endpoint {
    id: "update_credit_note_document",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}/documents/{document_id}",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::update_document`](super::CreditNotes::update_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateDocument(pub(super) Request);

runtime::operation!(UpdateDocument -> Ack);

pub(super) static DELETE_DOCUMENT: Endpoint = Endpoint {
    id: "delete_credit_note_document",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/documents/{document_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::delete_document`](super::CreditNotes::delete_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteDocument(pub(super) Request);

runtime::operation!(DeleteDocument -> Ack);

pub(super) static GET_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "get_credit_note_custom_fields",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/customfields",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("custom_fields"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::get_custom_fields`](super::CreditNotes::get_custom_fields).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetCustomFields(pub(super) Request);

runtime::operation!(GetCustomFields -> Page<Map<Value>>);

pub(super) static UPDATE_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "update_credit_note_custom_fields",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/customfields",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::update_custom_fields`](super::CreditNotes::update_custom_fields).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateCustomFields(pub(super) Request);

runtime::operation!(UpdateCustomFields -> Ack);

pub(super) static GET_MAIL_CONTENT: Endpoint = Endpoint {
    id: "get_credit_note_mail_content",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/mailcontent",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::get_mail_content`](super::CreditNotes::get_mail_content).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetMailContent(pub(super) Request);

runtime::operation!(GetMailContent -> Ack);

pub(super) static ADD_DIGITAL_SIGNATURE: Endpoint = Endpoint {
    id: "add_credit_note_digital_signature",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/dsign",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::add_digital_signature`](super::CreditNotes::add_digital_signature).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddDigitalSignature(pub(super) Request);

runtime::operation!(AddDigitalSignature -> Ack);

pub(super) static UPLOAD_DIGITAL_SIGNATURE: Endpoint = Endpoint {
    id: "upload_credit_note_digital_signature",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/dsign/upload",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::upload_digital_signature`](super::CreditNotes::upload_digital_signature).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UploadDigitalSignature(pub(super) Request);

impl UploadDigitalSignature {
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(UploadDigitalSignature -> Ack);

pub(super) static GET_REFUND_BY_ID: Endpoint = Endpoint {
    id: "get_credit_note_refund_by_id",
    method: Method::Get,
    path: "/creditnotes/refunds/{refund_id}",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote_refund"),
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::get_refund_by_id`](super::CreditNotes::get_refund_by_id).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetRefundById(pub(super) Request);

runtime::operation!(GetRefundById -> shared::CreditnoteRefund);

pub(super) static APPLY_SUBSTATUS: Endpoint = Endpoint {
    id: "apply_credit_note_substatus",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/substatus/{substatus_id}",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::apply_substatus`](super::CreditNotes::apply_substatus).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplySubstatus(pub(super) Request);

runtime::operation!(ApplySubstatus -> Ack);

pub(super) static DELETE_SUBSTATUS: Endpoint = Endpoint {
    id: "delete_credit_note_substatus",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/substatus/{substatus_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::delete_substatus`](super::CreditNotes::delete_substatus).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteSubstatus(pub(super) Request);

runtime::operation!(DeleteSubstatus -> Ack);

pub(super) static LIST_EINVOICE: Endpoint = Endpoint {
    id: "list_credit_notes_einvoice",
    method: Method::Get,
    path: "/creditnotes/einvoice",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::list_einvoice`](super::CreditNotes::list_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListEinvoice(pub(super) Request);

runtime::operation!(ListEinvoice -> Ack);

pub(super) static PUSH_CREDIT_NOTES_EINVOICE: Endpoint = Endpoint {
    id: "push_credit_notes_einvoice",
    method: Method::Post,
    path: "/creditnotes/einvoice/push",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::push_credit_notes_einvoice`](super::CreditNotes::push_credit_notes_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct PushCreditNotesEinvoice(pub(super) Request);

runtime::operation!(PushCreditNotesEinvoice -> Ack);

pub(super) static CANCEL_CREDIT_NOTES_EINVOICE: Endpoint = Endpoint {
    id: "cancel_credit_notes_einvoice",
    method: Method::Post,
    path: "/creditnotes/einvoice/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::cancel_credit_notes_einvoice`](super::CreditNotes::cancel_credit_notes_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelCreditNotesEinvoice(pub(super) Request);

runtime::operation!(CancelCreditNotesEinvoice -> Ack);

pub(super) static GET_EINVOICE: Endpoint = Endpoint {
    id: "get_credit_note_einvoice",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/einvoice",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::get_einvoice`](super::CreditNotes::get_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEinvoice(pub(super) Request);

runtime::operation!(GetEinvoice -> Ack);

pub(super) static PUSH_CREDIT_NOTE_EINVOICE: Endpoint = Endpoint {
    id: "push_credit_note_einvoice",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/push",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::push_credit_note_einvoice`](super::CreditNotes::push_credit_note_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct PushCreditNoteEinvoice(pub(super) Request);

runtime::operation!(PushCreditNoteEinvoice -> Ack);

pub(super) static CANCEL_CREDIT_NOTE_EINVOICE: Endpoint = Endpoint {
    id: "cancel_credit_note_einvoice",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/cancel",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::cancel_credit_note_einvoice`](super::CreditNotes::cancel_credit_note_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelCreditNoteEinvoice(pub(super) Request);

runtime::operation!(CancelCreditNoteEinvoice -> Ack);

pub(super) static FETCH_EINVOICE: Endpoint = Endpoint {
    id: "fetch_credit_note_einvoice",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/fetch",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::fetch_einvoice`](super::CreditNotes::fetch_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct FetchEinvoice(pub(super) Request);

runtime::operation!(FetchEinvoice -> Ack);

pub(super) static DELETE_EINVOICE_STATUS: Endpoint = Endpoint {
    id: "delete_credit_note_einvoice_status",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/einvoice/status",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::delete_einvoice_status`](super::CreditNotes::delete_einvoice_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteEinvoiceStatus(pub(super) Request);

runtime::operation!(DeleteEinvoiceStatus -> Ack);

pub(super) static MARK_EINVOICE_PUSHED: Endpoint = Endpoint {
    id: "mark_credit_note_einvoice_pushed",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/status/push",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::mark_einvoice_pushed`](super::CreditNotes::mark_einvoice_pushed).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkEinvoicePushed(pub(super) Request);

runtime::operation!(MarkEinvoicePushed -> Ack);

pub(super) static MARK_EINVOICE_CANCELLED: Endpoint = Endpoint {
    id: "mark_credit_note_einvoice_cancelled",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/status/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::mark_einvoice_cancelled`](super::CreditNotes::mark_einvoice_cancelled).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkEinvoiceCancelled(pub(super) Request);

runtime::operation!(MarkEinvoiceCancelled -> Ack);

pub(super) static RECALL_EINVOICE_STATUS: Endpoint = Endpoint {
    id: "recall_credit_note_einvoice_status",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/status/recall",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::recall_einvoice_status`](super::CreditNotes::recall_einvoice_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct RecallEinvoiceStatus(pub(super) Request);

runtime::operation!(RecallEinvoiceStatus -> Ack);

pub(super) static PUSH_REFUND_EINVOICE: Endpoint = Endpoint {
    id: "push_credit_note_refund_einvoice",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/refunds/einvoice/push",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::push_refund_einvoice`](super::CreditNotes::push_refund_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct PushRefundEinvoice(pub(super) Request);

runtime::operation!(PushRefundEinvoice -> Ack);

pub(super) static MARK_READY_TO_PUSH: Endpoint = Endpoint {
    id: "mark_credit_note_ready_to_push",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/status/readytopush",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::mark_ready_to_push`](super::CreditNotes::mark_ready_to_push).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkReadyToPush(pub(super) Request);

runtime::operation!(MarkReadyToPush -> Ack);

pub(super) static UPDATE_CFDI_STATUS: Endpoint = Endpoint {
    id: "update_credit_note_cfdi_status",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/cfdi/status",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::update_cfdi_status`](super::CreditNotes::update_cfdi_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateCfdiStatus(pub(super) Request);

runtime::operation!(UpdateCfdiStatus -> Ack);

pub(super) static CANCEL_EINVOICE_CREDIT_NOTE: Endpoint = Endpoint {
    id: "cancel_einvoice_credit_note",
    method: Method::Post,
    path: "/einvoices/creditnotes/{creditnote_id}/cancel",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CreditNotes::cancel_einvoice_credit_note`](super::CreditNotes::cancel_einvoice_credit_note).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelEinvoiceCreditNote(pub(super) Request);

runtime::operation!(CancelEinvoiceCreditNote -> Ack);
