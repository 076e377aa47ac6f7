// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Unofficial client of the Zoho Books v3 accounting API.
//!
//! Start at [`Client::builder`]; each method of [`Client`] leads to one group of calls.

#![forbid(unsafe_code)]

#[cfg(feature = "bank_accounts")]
pub mod bank_accounts;

#[cfg(feature = "bank_rules")]
pub mod bank_rules;

#[cfg(feature = "bank_transactions")]
pub mod bank_transactions;

#[cfg(feature = "base_currency_adjustments")]
pub mod base_currency_adjustments;

#[cfg(feature = "bills")]
pub mod bills;

#[cfg(feature = "chart_of_accounts")]
pub mod chart_of_accounts;

mod client;

#[cfg(feature = "contact_persons")]
pub mod contact_persons;

#[cfg(feature = "contacts")]
pub mod contacts;

#[cfg(feature = "credit_notes")]
pub mod credit_notes;

#[cfg(feature = "crm_integration")]
pub mod crm_integration;

#[cfg(feature = "currencies")]
pub mod currencies;

#[cfg(feature = "custom_fields")]
pub mod custom_fields;

#[cfg(feature = "custom_functions")]
pub mod custom_functions;

#[cfg(feature = "custom_modules")]
pub mod custom_modules;

#[cfg(feature = "customer_debit_notes")]
pub mod customer_debit_notes;

#[cfg(feature = "customer_payments")]
pub mod customer_payments;

#[cfg(feature = "delivery_challans")]
pub mod delivery_challans;

#[cfg(feature = "estimates")]
pub mod estimates;

#[cfg(feature = "expenses")]
pub mod expenses;

#[cfg(feature = "fixed_assets")]
pub mod fixed_assets;

#[cfg(feature = "invoices")]
pub mod invoices;

#[cfg(feature = "items")]
pub mod items;

#[cfg(feature = "journals")]
pub mod journals;

#[cfg(feature = "locations")]
pub mod locations;

#[cfg(feature = "older_edition")]
pub mod older_edition;

#[cfg(feature = "opening_balances")]
pub mod opening_balances;

#[cfg(feature = "organizations")]
pub mod organizations;

#[cfg(feature = "pricelists")]
pub mod pricelists;

#[cfg(feature = "projects")]
pub mod projects;

#[cfg(feature = "purchase_orders")]
pub mod purchase_orders;

#[cfg(feature = "recurring_bills")]
pub mod recurring_bills;

#[cfg(feature = "recurring_expenses")]
pub mod recurring_expenses;

#[cfg(feature = "recurring_invoices")]
pub mod recurring_invoices;

#[cfg(feature = "registers")]
pub mod registers;

#[cfg(feature = "reporting_tags")]
pub mod reporting_tags;

#[cfg(feature = "retainer_invoices")]
pub mod retainer_invoices;

pub mod runtime;

#[cfg(feature = "sales_orders")]
pub mod sales_orders;

#[cfg(feature = "sales_receipts")]
pub mod sales_receipts;

pub mod shared;

#[cfg(feature = "tasks")]
pub mod tasks;

#[cfg(feature = "taxes")]
pub mod taxes;

#[cfg(feature = "time_entries")]
pub mod time_entries;

#[cfg(feature = "transaction_locks")]
pub mod transaction_locks;

#[cfg(feature = "users")]
pub mod users;

#[cfg(feature = "vendor_credits")]
pub mod vendor_credits;

#[cfg(feature = "vendor_payments")]
pub mod vendor_payments;

pub use client::Region;

pub use runtime::exports::*;

/// The header in which a webhook carries its signature.
#[cfg(feature = "webhooks")]
pub const WEBHOOK_SIGNATURE: &str = "X-Zoho-Webhook-Signature";
