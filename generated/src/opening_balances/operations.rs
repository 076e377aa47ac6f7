// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`OpeningBalances`](super::OpeningBalances), before they are sent.

use super::super::runtime::{self, Ack, Date, Decimal, Page};
use super::models;

runtime::calls! {
    /// A call of [`OpeningBalances::get`](super::OpeningBalances::get).
    Get -> models::OpeningBalance {
        Get "/settings/openingbalances" => Key("opening_balance"),
        id: "get_opening_balance",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`OpeningBalances::update`](super::OpeningBalances::update).
    Update -> models::OpeningBalance {
        Put "/settings/openingbalances" => Key("opening_balance"),
        id: "update_opening_balance",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`OpeningBalances::create`](super::OpeningBalances::create).
    Create -> models::OpeningBalance {
        Post "/settings/openingbalances" => Key("opening_balance"),
        id: "create_opening_balance",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`OpeningBalances::delete`](super::OpeningBalances::delete).
    Delete -> Ack {
        Delete "/settings/openingbalances" => Ack, id: "delete_opening_balance",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`OpeningBalances::list_details`](super::OpeningBalances::list_details).
    ListDetails -> models::OpeningBalance {
        Get "/settings/openingbalancedetails" => Key("opening_balance"),
        id: "list_opening_balance_details",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`OpeningBalances::list_transactions`](super::OpeningBalances::list_transactions).
    ListTransactions -> Page<models::OpeningBalanceTransaction> {
        Get "/openingbalances/transactions" => List("transactions"),
        id: "list_opening_balance_transactions",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query { opening_balance_date: Decimal }
    }

    /// A call of [`OpeningBalances::write_off`](super::OpeningBalances::write_off).
    WriteOff -> Ack {
        Post "/openingbalances/{opening_balance_id}/writeoff" => Ack,
        id: "writeoff_opening_balance",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
        query {
            writeoff_date: Date,
            /// At most 300 characters.
            reason: String,
        }
    }

    /// A call of [`OpeningBalances::cancel_write_off`](super::OpeningBalances::cancel_write_off).
    CancelWriteOff -> Ack {
        Post "/openingbalances/{opening_balance_id}/writeoff/cancel" => Ack,
        id: "cancel_writeoff_opening_balance",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }
}
