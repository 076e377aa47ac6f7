// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Currencies`](super::Currencies), before they are sent.

use super::super::runtime::{self, Ack, Answer, Date, Decimal, Endpoint, Method, Page};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_currencies",
    method: Method::Get,
    path: "/settings/currencies",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("currencies"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Currencies::list`](super::Currencies::list).
    paged List -> Page<models::Currency>
}

runtime::parameters! {
    List {
        query {
            filter_by: models::CurrencyFilterBy,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_currency",
    method: Method::Post,
    path: "/settings/currencies",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("currency"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Currencies::create`](super::Currencies::create).
    Create -> models::Currency
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_currency",
    method: Method::Get,
    path: "/settings/currencies/{currency_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("currency"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Currencies::get`](super::Currencies::get).
    Get -> models::Currency
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_currency",
    method: Method::Put,
    path: "/settings/currencies/{currency_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("currency"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Currencies::update`](super::Currencies::update).
    Update -> models::Currency
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_currency",
    method: Method::Delete,
    path: "/settings/currencies/{currency_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Currencies::delete`](super::Currencies::delete).
    Delete -> Ack
}

pub(super) static LIST_EXCHANGE_RATES: Endpoint = Endpoint {
    id: "list_exchange_rates",
    method: Method::Get,
    path: "/settings/currencies/{currency_id}/exchangerates",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("exchange_rates"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Currencies::list_exchange_rates`](super::Currencies::list_exchange_rates).
    ListExchangeRates -> Page<models::ExchangeRate>
}

runtime::parameters! {
    ListExchangeRates {
        query {
            from_date: Date, is_current_date: bool,
            sort_column: models::CurrencySortColumn,
        }
    }
}

pub(super) static CREATE_EXCHANGE_RATE: Endpoint = Endpoint {
    id: "create_exchange_rate",
    method: Method::Post,
    path: "/settings/currencies/{currency_id}/exchangerates",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("exchange_rate"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Currencies::create_exchange_rate`](super::Currencies::create_exchange_rate).
    CreateExchangeRate -> Decimal
}

pub(super) static GET_EXCHANGE_RATE: Endpoint = Endpoint {
    id: "get_exchange_rate",
    method: Method::Get,
    path: "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("exchange_rate"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Currencies::get_exchange_rate`](super::Currencies::get_exchange_rate).
    GetExchangeRate -> Decimal
}

pub(super) static UPDATE_EXCHANGE_RATE: Endpoint = Endpoint {
    id: "update_exchange_rate",
    method: Method::Put,
    path: "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Currencies::update_exchange_rate`](super::Currencies::update_exchange_rate).
    UpdateExchangeRate -> Ack
}

pub(super) static DELETE_EXCHANGE_RATE: Endpoint = Endpoint {
    id: "delete_exchange_rate",
    method: Method::Delete,
    path: "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Currencies::delete_exchange_rate`](super::Currencies::delete_exchange_rate).
    DeleteExchangeRate -> Ack
}
