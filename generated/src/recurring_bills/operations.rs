// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RecurringBills`](super::RecurringBills), before they are sent.

use super::super::runtime::{self, Ack, Date, DateTime, Decimal, Id, Value};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`RecurringBills::list`](super::RecurringBills::list).
    List in pages -> models::RecurringBill {
        Get "/recurringbills" => List("recurringbills"), id: "list_recurring_bills",
        scopes: &["ZohoBooks.bills.READ"], parameters: &["organization_id"];
        query {
            recurring_bill_id: Id, vendor_id: Id, vendor_name: String,
            status: shared::RecurrenceStatus, recurrence_name: String, currency_id: Id,
            currency_code: String, currency_symbol: String, start_date: Date,
            end_date: Date, pricebook_id: Id, pricebook_name: String, notes: String,
            terms: String, payment_terms: i64, payment_terms_label: String,
            created_time: DateTime, created_by_id: Id, last_modified_time: DateTime,
            discount: String, discount_account_id: Id, is_discount_before_tax: bool,
            per_page: i64,
            /// Only what has this at the start of `vendor_name`.
            vendor_name_startswith: String,
            /// Only what holds this in `vendor_name`.
            vendor_name_contains: String,
            /// Only what has this at the start of `recurrence_name`.
            recurrence_name_startswith: String,
            /// Only what holds this in `recurrence_name`.
            recurrence_name_contains: String,
            /// Where the range of `start_date` begins.
            start_date_start: Date,
            /// Where the range of `start_date` ends.
            start_date_end: Date,
            /// Only what has its `start_date` before this.
            start_date_before: Date,
            /// Only what has its `start_date` after this.
            start_date_after: Date,
            /// Only in editions: India.
            source_of_supply: String,
            /// Only in editions: Gulf states.
            place_of_supply: String,
            /// Only in editions: India.
            destination_of_supply: String,
            /// Only in editions: India.
            gst_treatment: shared::GstTreatment,
            /// Only in editions: India.
            gst_no: String,
            /// Only in editions: Gulf states, Mexico.
            tax_treatment: String,
            /// Only in editions: United Kingdom.
            vat_treatment: String,
            /// Only in editions: United Kingdom; or with: `Avalara Integration`.
            vat_reg_no: String,
            /// Only in editions: Australia.
            is_abn_quoted: String,
            /// Only in editions: Australia.
            abn: String,
            /// Only in editions: India.
            is_reverse_charge_applied: bool,
            /// Not in editions: United States.
            is_inclusive_tax: bool,
            /// Only in editions: India, Global, Australia.
            is_tds_applied: bool,
            /// Only in editions: United Kingdom, European Union.
            acquisition_vat_total: Decimal,
            /// Only in editions: United Kingdom, European Union.
            reverse_charge_vat_total: Decimal,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`RecurringBills::update_using_custom_field`](super::RecurringBills::update_using_custom_field).
    UpdateUsingCustomField -> Ack {
        Put "/recurringbills" => Ack, id: "update_recurring_bill_using_custom_field",
        scopes: &["ZohoBooks.bills.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringBills::create`](super::RecurringBills::create).
    Create -> models::RecurringBill {
        Post "/recurringbills" => Key("recurring_bill"), id: "create_recurring_bill",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringBills::update`](super::RecurringBills::update).
    Update -> Ack {
        Put "/recurringbills/{recurring_bill_id}" => Ack, id: "update_recurring_bill",
        scopes: &["ZohoBooks.bills.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringBills::get`](super::RecurringBills::get).
    Get -> models::RecurringBill {
        Get "/recurring_bills/{recurring_bill_id}" => Key("recurring_bill"),
        id: "get_recurring_bill",
        scopes: &["ZohoBooks.bills.READ"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringBills::delete`](super::RecurringBills::delete).
    Delete -> Ack {
        Delete "/recurring_bills/{recurring_bill_id}" => Ack,
        id: "delete_recurring_bill",
        scopes: &["ZohoBooks.bills.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringBills::stop`](super::RecurringBills::stop).
    Stop -> Ack {
        Post "/recurringbills/{recurring_bill_id}/status/stop" => Ack,
        id: "stop_recurring_bill",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringBills::resume`](super::RecurringBills::resume).
    Resume -> Ack {
        Post "/recurringbills/{recurring_bill_id}/status/resume" => Ack,
        id: "resume_recurring_bill",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringBills::list_history`](super::RecurringBills::list_history).
    ListHistory -> Value {
        Get "/recurringbills/{recurring_bill_id}/comments" => Undeclared,
        id: "list_recurring_bill_history",
        scopes: &["ZohoBooks.bills.READ"], parameters: &["organization_id"];
    }
}
