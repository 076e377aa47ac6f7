// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `opening_balances`.

use super::harness::*;

made! {
    client::opening_balances::OpeningBalanceAccountRequest:
    new {
        debit_or_credit: client::shared::DebitOrCredit = "debit_or_credit",
    }
    set {
        account_id: Id = "account_id", exchange_rate: Decimal = "exchange_rate",
        currency_id: Id = "currency_id", amount: Decimal = "amount",
        location_id: Id = "location_id",
    }
}

made! {
    client::opening_balances::OpeningBalanceRequest:
    new {
        date: Date = "date",
    }
    set {
        accounts: Vec<client::opening_balances::OpeningBalanceAccountRequest> = "accounts",
    }
}

made! {
    client::opening_balances::UpdateOpeningBalanceAccountRequest:
    new {
    }
    set {
        account_split_id: Id = "account_split_id", account_id: Id = "account_id",
        account_name: String = "account_name",
        debit_or_credit: client::shared::DebitOrCredit = "debit_or_credit",
        exchange_rate: Decimal = "exchange_rate", currency_id: Id = "currency_id",
        currency_code: String = "currency_code", bcy_amount: Decimal = "bcy_amount",
        amount: Decimal = "amount", location_id: Id = "location_id",
        location_name: String = "location_name",
    }
}

made! {
    client::opening_balances::UpdateOpeningBalanceRequest:
    new {
        opening_balance_id: Id = "opening_balance_id",
    }
    set {
        date: Date = "date",
        accounts: Vec<client::opening_balances::UpdateOpeningBalanceAccountRequest> = "accounts",
    }
}

calls! {
    (opening_balances, given)
    get() {} => value::<client::opening_balances::OpeningBalance>();
    update(&given.must::<client::opening_balances::UpdateOpeningBalanceRequest>("body")) {} => value::<client::opening_balances::OpeningBalance>();
    create(&given.must::<client::opening_balances::OpeningBalanceRequest>("body")) {} => value::<client::opening_balances::OpeningBalance>();
    delete() {} => ack();
    list_details(given.must::<Id>("query.account_id")) {} => value::<client::opening_balances::OpeningBalance>();
    list_transactions(given.must::<Id>("query.account_id")) {
        opening_balance_date: given.may::<Decimal>("query.opening_balance_date"),
    } => page::<client::opening_balances::OpeningBalanceTransaction>();
    write_off(given.must::<Id>("path.opening_balance_id")) {
        writeoff_date: given.may::<Date>("query.writeoff_date"),
        reason: given.may::<String>("query.reason"),
    } => ack();
    cancel_write_off(given.must::<Id>("path.opening_balance_id")) {} => ack();
}
