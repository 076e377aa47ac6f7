// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BaseCurrencyAdjustments`](super::BaseCurrencyAdjustments), before they are sent.

use super::super::runtime::{self, Ack, DateTime, Page, Value};
use super::models;

runtime::calls! {
    /// A call of [`BaseCurrencyAdjustments::list`](super::BaseCurrencyAdjustments::list).
    List in pages -> models::BaseCurrencyAdjustment {
        Get "/basecurrencyadjustment" => List("base_currency_adjustments"),
        id: "list_base_currency_adjustments",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query {
            filter_by: models::BaseCurrencyAdjustmentFilterBy,
            sort_column: models::BaseCurrencyAdjustmentSortColumn,
            last_modified_time: DateTime, per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`BaseCurrencyAdjustments::create`](super::BaseCurrencyAdjustments::create).
    Create -> models::BaseCurrencyAdjustmentData {
        Post "/basecurrencyadjustment" => Key("data"),
        id: "create_base_currency_adjustment",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BaseCurrencyAdjustments::get`](super::BaseCurrencyAdjustments::get).
    Get -> models::BaseCurrencyAdjustmentData {
        Get "/basecurrencyadjustment/{base_currency_adjustment_id}" => Key("data"),
        id: "get_base_currency_adjustment",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BaseCurrencyAdjustments::delete`](super::BaseCurrencyAdjustments::delete).
    Delete -> Ack {
        Delete "/basecurrencyadjustment/{base_currency_adjustment_id}" => Ack,
        id: "delete_base_currency_adjustment",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`BaseCurrencyAdjustments::bulk_delete`](super::BaseCurrencyAdjustments::bulk_delete).
    BulkDelete -> Ack {
        Delete "/basecurrencyadjustment/bulkdelete" => Ack,
        id: "bulk_delete_base_currency_adjustments",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`BaseCurrencyAdjustments::reevaluate`](super::BaseCurrencyAdjustments::reevaluate).
    Reevaluate -> models::BaseCurrencyAdjustmentData {
        Post "/basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate"
            => Key("data"),
        id: "reevaluate_base_currency_adjustment",
        scopes: &["ZohoBooks.accountants.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`BaseCurrencyAdjustments::list_accounts`](super::BaseCurrencyAdjustments::list_accounts).
    ListAccounts -> models::BaseCurrencyAdjustmentData {
        Get "/basecurrencyadjustment/accounts" => Key("data"),
        id: "list_base_currency_adjustment_accounts",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
    }

    /// A call of [`BaseCurrencyAdjustments::list_contacts`](super::BaseCurrencyAdjustments::list_contacts).
    ListContacts -> Page<models::AdjustedContact> {
        Get "/basecurrencyadjustment/contacts" => List("contacts"),
        id: "list_base_currency_adjustment_contacts",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
    }
}

impl Reevaluate {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}
