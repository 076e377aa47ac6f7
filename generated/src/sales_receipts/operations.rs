// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`SalesReceipts`](super::SalesReceipts), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, FileCall, Id, Method, Page,
};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_sales_receipts",
    method: Method::Get,
    path: "/salesreceipts",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("salesreceipts"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesReceipts::list`](super::SalesReceipts::list).
    paged List -> Page<models::SalesReceipt>
}

runtime::parameters! {
    List {
        query {
            sort_column: String, filter_by: models::SalesReceiptFilterBy,
            customer_id: Id, date: Date, date_start: Date, date_end: Date,
            date_before: Date, date_after: Date, total: Decimal, total_start: Decimal,
            total_end: Decimal, total_less_than: Decimal, total_greater_than: Decimal,
            /// At most 100 characters.
            receipt_number: String,
            /// At most 100 characters.
            receipt_number_startswith: String,
            /// At most 100 characters.
            receipt_number_contains: String,
            /// At most 100 characters.
            item_name: String,
            /// At most 100 characters.
            item_name_startswith: String,
            /// At most 100 characters.
            item_name_contains: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_sales_receipt",
    method: Method::Post,
    path: "/salesreceipts",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("salesreceipt"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesReceipts::create`](super::SalesReceipts::create).
    Create -> models::SalesReceipt
}

runtime::parameters! {
    Create {
        query {
            ignore_auto_number_generation: bool, can_send_in_mail: bool,
        }
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_sales_receipt",
    method: Method::Get,
    path: "/salesreceipts/{sales_receipt_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("salesreceipt"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesReceipts::get`](super::SalesReceipts::get).
    Get -> models::SalesReceipt
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
    id: "update_sales_receipt",
    method: Method::Put,
    path: "/salesreceipts/{sales_receipt_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("salesreceipt"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesReceipts::update`](super::SalesReceipts::update).
    Update -> models::SalesReceipt
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_sales_receipt",
    method: Method::Delete,
    path: "/salesreceipts/{sales_receipt_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesReceipts::delete`](super::SalesReceipts::delete).
    Delete -> Ack
}

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_sales_receipt",
    method: Method::Post,
    path: "/salesreceipts/{sales_receipt_id}/email",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`SalesReceipts::email`](super::SalesReceipts::email).
    Email -> Ack
}

runtime::parameters! {
    Email {
        query {
            attach_pdf: bool,
        }
    }
}
