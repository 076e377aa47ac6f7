// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`OpeningBalances`](super::OpeningBalances), before they are sent.

use super::super::runtime::{self, Ack, Answer, Date, Decimal, Endpoint, Method, Page};
use super::models;

pub(super) static GET: Endpoint = Endpoint {
    id: "get_opening_balance",
    method: Method::Get,
    path: "/settings/openingbalances",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("opening_balance"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OpeningBalances::get`](super::OpeningBalances::get).
    Get -> models::OpeningBalance
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_opening_balance",
    method: Method::Put,
    path: "/settings/openingbalances",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("opening_balance"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OpeningBalances::update`](super::OpeningBalances::update).
    Update -> models::OpeningBalance
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_opening_balance",
    method: Method::Post,
    path: "/settings/openingbalances",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("opening_balance"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OpeningBalances::create`](super::OpeningBalances::create).
    Create -> models::OpeningBalance
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_opening_balance",
    method: Method::Delete,
    path: "/settings/openingbalances",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OpeningBalances::delete`](super::OpeningBalances::delete).
    Delete -> Ack
}

pub(super) static LIST_DETAILS: Endpoint = Endpoint {
    id: "list_opening_balance_details",
    method: Method::Get,
    path: "/settings/openingbalancedetails",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("opening_balance"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OpeningBalances::list_details`](super::OpeningBalances::list_details).
    ListDetails -> models::OpeningBalance
}

pub(super) static LIST_TRANSACTIONS: Endpoint = Endpoint {
    id: "list_opening_balance_transactions",
    method: Method::Get,
    path: "/openingbalances/transactions",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("transactions"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OpeningBalances::list_transactions`](super::OpeningBalances::list_transactions).
    ListTransactions -> Page<models::OpeningBalanceTransaction>
}

runtime::parameters! {
    ListTransactions {
        query {
            opening_balance_date: Decimal,
        }
    }
}

pub(super) static WRITE_OFF: Endpoint = Endpoint {
    id: "writeoff_opening_balance",
    method: Method::Post,
    path: "/openingbalances/{opening_balance_id}/writeoff",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OpeningBalances::write_off`](super::OpeningBalances::write_off).
    WriteOff -> Ack
}

runtime::parameters! {
    WriteOff {
        query {
            writeoff_date: Date,
            /// At most 300 characters.
            reason: String,
        }
    }
}

pub(super) static CANCEL_WRITE_OFF: Endpoint = Endpoint {
    id: "cancel_writeoff_opening_balance",
    method: Method::Post,
    path: "/openingbalances/{opening_balance_id}/writeoff/cancel",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OpeningBalances::cancel_write_off`](super::OpeningBalances::cancel_write_off).
    CancelWriteOff -> Ack
}
