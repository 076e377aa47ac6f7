// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RecurringInvoices`](super::RecurringInvoices), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Endpoint, Id, Method, Page, Value,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_recurring_invoices",
    method: Method::Get,
    path: "/recurringinvoices",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("recurring_invoices"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::list`](super::RecurringInvoices::list).
    paged List -> Page<models::RecurringInvoice>
}

runtime::parameters! {
    List {
        query {
            item_name: String, item_name_startswith: String, item_description: String,
            item_description_startswith: String, item_description_contains: String,
            customer_name: String, line_item_id: Id, item_id: Id, tax_id: Id,
            notes: String, start_date: Date, end_date: Date, customer_id: Id,
            status: String, filter_by: shared::JournalFilterBy, sort_column: String,
            /// At most 100 characters.
            recurrence_name: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_recurring_invoice_using_custom_field",
    method: Method::Put,
    path: "/recurringinvoices",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::update_using_custom_field`](super::RecurringInvoices::update_using_custom_field).
    UpdateUsingCustomField -> models::RecurringInvoice
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_recurring_invoice",
    method: Method::Post,
    path: "/recurringinvoices",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::create`](super::RecurringInvoices::create).
    Create -> models::RecurringInvoice
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_recurring_invoice",
    method: Method::Get,
    path: "/recurringinvoices/{recurring_invoice_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::get`](super::RecurringInvoices::get).
    Get -> models::RecurringInvoice
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_recurring_invoice",
    method: Method::Put,
    path: "/recurringinvoices/{recurring_invoice_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::update`](super::RecurringInvoices::update).
    Update -> models::RecurringInvoice
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_recurring_invoice",
    method: Method::Delete,
    path: "/recurringinvoices/{recurring_invoice_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::delete`](super::RecurringInvoices::delete).
    Delete -> Ack
}

pub(super) static STOP: Endpoint = Endpoint {
    id: "stop_recurring_invoice",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/status/stop",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::stop`](super::RecurringInvoices::stop).
    Stop -> Ack
}

pub(super) static RESUME: Endpoint = Endpoint {
    id: "resume_recurring_invoice",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/status/resume",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::resume`](super::RecurringInvoices::resume).
    Resume -> Ack
}

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_recurring_invoice_template",
    method: Method::Put,
    path: "/recurringinvoices/{recurring_invoice_id}/templates/{template_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::update_template`](super::RecurringInvoices::update_template).
    UpdateTemplate -> Ack
}

pub(super) static LIST_HISTORY: Endpoint = Endpoint {
    id: "list_recurring_invoice_history",
    method: Method::Get,
    path: "/recurringinvoices/{recurring_invoice_id}/comments",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::list_history`](super::RecurringInvoices::list_history).
    ListHistory -> Page<shared::Comment>
}

pub(super) static BULK_RESUME: Endpoint = Endpoint {
    id: "resume_recurring_invoices",
    method: Method::Post,
    path: "/recurringinvoices/status/resume",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::bulk_resume`](super::RecurringInvoices::bulk_resume).
    BulkResume -> Ack
}

pub(super) static BULK_STOP: Endpoint = Endpoint {
    id: "stop_recurring_invoices",
    method: Method::Post,
    path: "/recurringinvoices/status/stop",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::bulk_stop`](super::RecurringInvoices::bulk_stop).
    BulkStop -> Ack
}

pub(super) static GET_DASHBOARD: Endpoint = Endpoint {
    id: "get_recurring_invoice_dashboard",
    method: Method::Get,
    path: "/recurringinvoices/dashboard",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::get_dashboard`](super::RecurringInvoices::get_dashboard).
    GetDashboard -> Value
}

pub(super) static LIST_CHILD_INVOICES: Endpoint = Endpoint {
    id: "list_recurring_invoice_child_invoices",
    method: Method::Get,
    path: "/recurringinvoices/{recurring_invoice_id}/invoices",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("invoice_history"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::list_child_invoices`](super::RecurringInvoices::list_child_invoices).
    ListChildInvoices -> Page<models::InvoiceHistory>
}

runtime::parameters! {
    ListChildInvoices {
        query {
            filter_by: String, search_text: String, sort_column: String,
        }
    }
}

pub(super) static ENABLE_AUTOBILL: Endpoint = Endpoint {
    id: "enable_recurring_invoice_autobill",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/autobill/enable",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::enable_autobill`](super::RecurringInvoices::enable_autobill).
    EnableAutobill -> Ack
}

pub(super) static DISABLE_AUTOBILL: Endpoint = Endpoint {
    id: "disable_recurring_invoice_autobill",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/autobill/disable",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::disable_autobill`](super::RecurringInvoices::disable_autobill).
    DisableAutobill -> Ack
}

pub(super) static DELETE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "delete_recurring_invoice_bank_account",
    method: Method::Delete,
    path: "/recurringinvoices/{recurring_invoice_id}/bankaccount",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::delete_bank_account`](super::RecurringInvoices::delete_bank_account).
    DeleteBankAccount -> Ack
}

runtime::parameters! {
    DeleteBankAccount {
        query {
            can_delete_in_customer: bool,
        }
    }
}

pub(super) static DELETE_CARD: Endpoint = Endpoint {
    id: "delete_recurring_invoice_card",
    method: Method::Delete,
    path: "/recurringinvoices/{recurring_invoice_id}/card",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::delete_card`](super::RecurringInvoices::delete_card).
    DeleteCard -> Ack
}

runtime::parameters! {
    DeleteCard {
        query {
            can_delete_in_customer: bool,
        }
    }
}

pub(super) static ASSOCIATE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "associate_recurring_invoice_bank_account",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::associate_bank_account`](super::RecurringInvoices::associate_bank_account).
    AssociateBankAccount -> Ack
}

pub(super) static ASSOCIATE_CARD: Endpoint = Endpoint {
    id: "associate_recurring_invoice_card",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/card/{card_id}",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringInvoices::associate_card`](super::RecurringInvoices::associate_card).
    AssociateCard -> Ack
}
