// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `base_currency_adjustments`.

use super::harness::*;

decoded!(client::base_currency_adjustments::BaseCurrencyAdjustmentFilterBy);

made! {
    client::base_currency_adjustments::BaseCurrencyAdjustmentRequest:
    new {
        currency_id: Id = "currency_id", adjustment_date: Date = "adjustment_date",
        exchange_rate: Decimal = "exchange_rate", notes: String = "notes",
    }
    set {
    }
}

decoded!(client::base_currency_adjustments::BaseCurrencyAdjustmentSortColumn);

calls! {
    (base_currency_adjustments, given)
    list() {
        filter_by: given.may::<client::base_currency_adjustments::BaseCurrencyAdjustmentFilterBy>("query.filter_by"),
        sort_column: given.may::<client::base_currency_adjustments::BaseCurrencyAdjustmentSortColumn>("query.sort_column"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::base_currency_adjustments::BaseCurrencyAdjustment>();
    create(given.must::<Id>("query.account_ids"), &given.must::<client::base_currency_adjustments::BaseCurrencyAdjustmentRequest>("body")) {} => value::<client::base_currency_adjustments::BaseCurrencyAdjustmentData>();
    get(given.must::<Id>("path.base_currency_adjustment_id")) {} => value::<client::base_currency_adjustments::BaseCurrencyAdjustmentData>();
    delete(given.must::<Id>("path.base_currency_adjustment_id")) {} => ack();
    bulk_delete(given.must::<Vec<Id>>("query.base_currency_adjustment_ids")) {} => ack();
    reevaluate(given.must::<Id>("path.base_currency_adjustment_id")) {
        body: given.may::<Value>("body"),
    } => value::<client::base_currency_adjustments::BaseCurrencyAdjustmentData>();
    list_accounts(given.must::<Id>("query.currency_id"), given.must::<Date>("query.adjustment_date"), given.must::<Decimal>("query.exchange_rate"), given.must::<String>("query.notes")) {} => value::<client::base_currency_adjustments::BaseCurrencyAdjustmentData>();
    list_contacts(given.must::<Id>("query.currency_id"), given.must::<Id>("query.account_id"), given.must::<Date>("query.adjustment_date"), given.must::<Decimal>("query.exchange_rate")) {} => page::<client::base_currency_adjustments::AdjustedContact>();
}
