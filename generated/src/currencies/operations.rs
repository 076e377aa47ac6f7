// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Currencies`](super::Currencies), before they are sent.

use super::super::runtime::{self, Ack, Date, Decimal, Page};
use super::models;

runtime::calls! {
    /// A call of [`Currencies::list`](super::Currencies::list).
    List in pages -> models::Currency {
        Get "/settings/currencies" => List("currencies"), id: "list_currencies",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            filter_by: models::CurrencyFilterBy, per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Currencies::create`](super::Currencies::create).
    Create -> models::Currency {
        Post "/settings/currencies" => Key("currency"), id: "create_currency",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Currencies::get`](super::Currencies::get).
    Get -> models::Currency {
        Get "/settings/currencies/{currency_id}" => Key("currency"), id: "get_currency",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Currencies::update`](super::Currencies::update).
    Update -> models::Currency {
        Put "/settings/currencies/{currency_id}" => Key("currency"),
        id: "update_currency",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Currencies::delete`](super::Currencies::delete).
    Delete -> Ack {
        Delete "/settings/currencies/{currency_id}" => Ack, id: "delete_currency",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Currencies::list_exchange_rates`](super::Currencies::list_exchange_rates).
    ListExchangeRates -> Page<models::ExchangeRate> {
        Get "/settings/currencies/{currency_id}/exchangerates" => List("exchange_rates"),
        id: "list_exchange_rates",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            from_date: Date, is_current_date: bool,
            sort_column: models::CurrencySortColumn,
        }
    }

    /// A call of [`Currencies::create_exchange_rate`](super::Currencies::create_exchange_rate).
    CreateExchangeRate -> Decimal {
        Post "/settings/currencies/{currency_id}/exchangerates" => Key("exchange_rate"),
        id: "create_exchange_rate",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Currencies::get_exchange_rate`](super::Currencies::get_exchange_rate).
    GetExchangeRate -> Decimal {
        Get "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}"
            => Key("exchange_rate"),
        id: "get_exchange_rate",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Currencies::update_exchange_rate`](super::Currencies::update_exchange_rate).
    UpdateExchangeRate -> Ack {
        Put "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}" => Ack,
        id: "update_exchange_rate",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Currencies::delete_exchange_rate`](super::Currencies::delete_exchange_rate).
    DeleteExchangeRate -> Ack {
        Delete "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}"
            => Ack,
        id: "delete_exchange_rate",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }
}
