// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `currencies`.

use super::harness::*;

decoded!(client::currencies::CurrencyFilterBy);

made! {
    client::currencies::CurrencyRequest:
    new {
        currency_code: String = "currency_code",
        currency_format: String = "currency_format",
    }
    set {
        currency_symbol: String = "currency_symbol",
        price_precision: i64 = "price_precision",
    }
}

decoded!(client::currencies::CurrencySortColumn);

made! {
    client::currencies::ExchangeRateRequest:
    new {
    }
    set {
        effective_date: Date = "effective_date", rate: Decimal = "rate",
    }
}

calls! {
    (currencies, given)
    list() {
        filter_by: given.may::<client::currencies::CurrencyFilterBy>("query.filter_by"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::currencies::Currency>();
    create(&given.must::<client::currencies::CurrencyRequest>("body")) {} => value::<client::currencies::Currency>();
    get(given.must::<Id>("path.currency_id")) {} => value::<client::currencies::Currency>();
    update(given.must::<Id>("path.currency_id"), &given.must::<client::currencies::CurrencyRequest>("body")) {} => value::<client::currencies::Currency>();
    delete(given.must::<Id>("path.currency_id")) {} => ack();
    list_exchange_rates(given.must::<Id>("path.currency_id")) {
        from_date: given.may::<Date>("query.from_date"),
        is_current_date: given.may::<bool>("query.is_current_date"),
        sort_column: given.may::<client::currencies::CurrencySortColumn>("query.sort_column"),
    } => page::<client::currencies::ExchangeRate>();
    create_exchange_rate(given.must::<Id>("path.currency_id"), &given.must::<client::currencies::ExchangeRateRequest>("body")) {} => value::<Decimal>();
    get_exchange_rate(given.must::<Id>("path.currency_id"), given.must::<Id>("path.exchange_rate_id")) {} => value::<Decimal>();
    update_exchange_rate(given.must::<Id>("path.currency_id"), given.must::<Id>("path.exchange_rate_id"), &given.must::<client::currencies::ExchangeRateRequest>("body")) {} => ack();
    delete_exchange_rate(given.must::<Id>("path.currency_id"), given.must::<Id>("path.exchange_rate_id")) {} => ack();
}
