// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Makes every call of the client and holds it against what the documents say.

mod bank_accounts;
mod bank_rules;
mod bank_transactions;
mod base_currency_adjustments;
mod bills;
mod chart_of_accounts;
mod contact_persons;
mod contacts;
mod credit_notes;
mod crm_integration;
mod currencies;
mod custom_fields;
mod custom_functions;
mod custom_modules;
mod customer_debit_notes;
mod customer_payments;
mod delivery_challans;
mod estimates;
mod every_call;
mod expenses;
mod fixed_assets;
#[allow(dead_code, reason = "not every service gives all kinds of answers")]
pub(crate) mod harness;
mod invoices;
mod items;
mod journals;
mod locations;
mod older_edition;
mod opening_balances;
mod organizations;
mod pricelists;
mod projects;
mod purchase_orders;
mod recurring_bills;
mod recurring_expenses;
mod recurring_invoices;
mod registers;
mod reporting_tags;
mod retainer_invoices;
mod sales_orders;
mod sales_receipts;
mod shared;
mod tasks;
mod taxes;
mod time_entries;
mod transaction_locks;
mod users;
mod vendor_credits;
mod vendor_payments;

pub(crate) use ::zoho_books as client;
use ::zoho_books::{Client, ClientBuilder};

/// The calls of each module, and the table of what they are given and what must come of it.
pub(crate) const MODULES: &[(&[harness::Call], &str)] = &[
    (bank_accounts::CALLS, include_str!("bank_accounts.jsonl")),
    (bank_rules::CALLS, include_str!("bank_rules.jsonl")),
    (bank_transactions::CALLS, include_str!("bank_transactions.jsonl")),
    (base_currency_adjustments::CALLS, include_str!("base_currency_adjustments.jsonl")),
    (bills::CALLS, include_str!("bills.jsonl")),
    (chart_of_accounts::CALLS, include_str!("chart_of_accounts.jsonl")),
    (contact_persons::CALLS, include_str!("contact_persons.jsonl")),
    (contacts::CALLS, include_str!("contacts.jsonl")),
    (credit_notes::CALLS, include_str!("credit_notes.jsonl")),
    (crm_integration::CALLS, include_str!("crm_integration.jsonl")),
    (currencies::CALLS, include_str!("currencies.jsonl")),
    (custom_fields::CALLS, include_str!("custom_fields.jsonl")),
    (custom_functions::CALLS, include_str!("custom_functions.jsonl")),
    (custom_modules::CALLS, include_str!("custom_modules.jsonl")),
    (customer_debit_notes::CALLS, include_str!("customer_debit_notes.jsonl")),
    (customer_payments::CALLS, include_str!("customer_payments.jsonl")),
    (delivery_challans::CALLS, include_str!("delivery_challans.jsonl")),
    (estimates::CALLS, include_str!("estimates.jsonl")),
    (expenses::CALLS, include_str!("expenses.jsonl")),
    (fixed_assets::CALLS, include_str!("fixed_assets.jsonl")),
    (invoices::CALLS, include_str!("invoices.jsonl")),
    (items::CALLS, include_str!("items.jsonl")),
    (journals::CALLS, include_str!("journals.jsonl")),
    (locations::CALLS, include_str!("locations.jsonl")),
    (older_edition::CALLS, include_str!("older_edition.jsonl")),
    (opening_balances::CALLS, include_str!("opening_balances.jsonl")),
    (organizations::CALLS, include_str!("organizations.jsonl")),
    (pricelists::CALLS, include_str!("pricelists.jsonl")),
    (projects::CALLS, include_str!("projects.jsonl")),
    (purchase_orders::CALLS, include_str!("purchase_orders.jsonl")),
    (recurring_bills::CALLS, include_str!("recurring_bills.jsonl")),
    (recurring_expenses::CALLS, include_str!("recurring_expenses.jsonl")),
    (recurring_invoices::CALLS, include_str!("recurring_invoices.jsonl")),
    (registers::CALLS, include_str!("registers.jsonl")),
    (reporting_tags::CALLS, include_str!("reporting_tags.jsonl")),
    (retainer_invoices::CALLS, include_str!("retainer_invoices.jsonl")),
    (sales_orders::CALLS, include_str!("sales_orders.jsonl")),
    (sales_receipts::CALLS, include_str!("sales_receipts.jsonl")),
    (tasks::CALLS, include_str!("tasks.jsonl")),
    (taxes::CALLS, include_str!("taxes.jsonl")),
    (time_entries::CALLS, include_str!("time_entries.jsonl")),
    (transaction_locks::CALLS, include_str!("transaction_locks.jsonl")),
    (users::CALLS, include_str!("users.jsonl")),
    (vendor_credits::CALLS, include_str!("vendor_credits.jsonl")),
    (vendor_payments::CALLS, include_str!("vendor_payments.jsonl")),
];

/// A client as the tables take it for granted.
pub(crate) fn builder() -> ClientBuilder {
    Client::builder()
        .base_url("https://service.test/api")
        .organization_id("organization id 6039")
        .access_token("secret")
}
