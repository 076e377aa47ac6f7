// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomerDebitNotes`](super::CustomerDebitNotes), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, FileCall, Id, Method, Page,
};
use super::super::shared;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_customer_debit_notes",
    method: Method::Get,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("debit_notes"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerDebitNotes::list`](super::CustomerDebitNotes::list).
    paged List -> Page<shared::CustomerDebitNoteInvoice>
}

runtime::parameters! {
    List {
        query {
            item_id: Id, total: Decimal, balance: Decimal, custom_field: String,
            custom_field_startswith: String, custom_field_contains: String, date: Date,
            date_start: Date, date_end: Date, date_before: Date, date_after: Date,
            due_date: Date, due_date_start: Date, due_date_end: Date,
            due_date_before: Date, due_date_after: Date, created_date: Date,
            created_date_start: Date, created_date_end: Date, created_date_before: Date,
            created_date_after: Date, last_modified_time: DateTime,
            status: shared::Status, customer_id: Id, filter_by: String,
            sort_column: shared::SortColumn,
            /// At most 100 characters.
            item_name: String,
            /// At most 100 characters.
            item_name_startswith: String,
            /// At most 100 characters.
            item_name_contains: String,
            /// At most 100 characters.
            item_description: String,
            /// At most 100 characters.
            item_description_startswith: String,
            /// At most 100 characters.
            item_description_contains: String,
            /// At most 100 characters.
            customer_name: String,
            /// At most 100 characters.
            email: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_customer_debit_note",
    method: Method::Post,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerDebitNotes::create`](super::CustomerDebitNotes::create).
    Create -> shared::CustomerDebitNoteInvoice
}

runtime::parameters! {
    Create {
        query {
            send: bool, ignore_auto_number_generation: bool,
        }
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_customer_debit_note",
    method: Method::Get,
    path: "/invoices/{debit_note_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerDebitNotes::get`](super::CustomerDebitNotes::get).
    Get -> shared::CustomerDebitNoteInvoice
}

runtime::parameters! {
    Get {
        query {
            print: bool,
        }
    }
}

impl Get {
    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("accept", "pdf")))
    }

    /// Asks for a file in the format `html`.
    pub fn html(self) -> FileCall {
        self.0.into_file("text/html", Some(("accept", "html")))
    }
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_customer_debit_note",
    method: Method::Put,
    path: "/invoices/{debit_note_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerDebitNotes::update`](super::CustomerDebitNotes::update).
    Update -> shared::CustomerDebitNoteInvoice
}

runtime::parameters! {
    Update {
        query {
            ignore_auto_number_generation: bool,
        }
    }
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_customer_debit_note",
    method: Method::Delete,
    path: "/invoices/{debit_note_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerDebitNotes::delete`](super::CustomerDebitNotes::delete).
    Delete -> Ack
}
