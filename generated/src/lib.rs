// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Unofficial client of the Zoho Books v3 accounting API.
//!
//! Each method of [`Client`] leads to one group of calls, each method of a group begins one call, and `.await`
//! sends it. [`Operation::build`] shows what would be sent, with secrets hidden.
//!
//! ```rust,no_run
//! use zoho_books::contacts::ContactRequest;
//! use zoho_books::{Client, Error, ErrorKind, Region};
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Error> {
//!     let client = Client::builder()
//!         .region(Region::Eu)
//!         .organization_id("…")
//!         .refresh_token("client id", "client secret", "…")
//!         .build()?;
//!
//!     let mut contacts = client.contacts().list().stream();
//!     while let Some(contact) = contacts.next().await {
//!         println!("{}", contact?.contact_name.unwrap_or_default());
//!     }
//!
//!     let request = ContactRequest::new("Contact name");
//!     let contact = client.contacts().create(&request).await?;
//!     println!("{contact:?}");
//!
//!     match client.contacts().get("1001").await {
//!         Ok(contact) => println!("{contact:?}"),
//!         Err(error) if error.kind() == ErrorKind::NotFound => println!("there is none"),
//!         Err(error) => return Err(error),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! It depends on `zoho-books` and on `tokio` with the features `macros` and `rt`.
//!
//! ## Signing in
//!
//! - [`ClientBuilder::access_token`]: by a token that the program has already.
//! - [`ClientBuilder::refresh_token`]: by tokens that are renewed by themselves, early and once for all calls.
//! - [`ClientBuilder::token_source`] with a [`RefreshToken`]: the same for a program that keeps its tokens.
//!   [`RefreshToken::on_refresh`] is given each new one, [`RefreshToken::starting_with`] takes one from before.
//! - [`ClientBuilder::accounts`]: where a user's consent is asked for, which gives the refresh token.
//! - [`ClientBuilder::environment`]: by the program's environment, which is
//!   `ZOHO_BOOKS_ORGANIZATION_ID`, `ZOHO_BOOKS_REGION`, `ZOHO_BOOKS_URL`,
//!   `ZOHO_BOOKS_ACCOUNTS_URL`, `ZOHO_BOOKS_ACCESS_TOKEN`, `ZOHO_BOOKS_CLIENT_ID`,
//!   `ZOHO_BOOKS_CLIENT_SECRET`, `ZOHO_BOOKS_REFRESH_TOKEN`.
//!
//! ## Lists
//!
//! An awaited list is one [`Page`]. `.stream()` gives the items of all pages and `.pages()` the pages, each fetched when it is
//! asked for; after an error, `resume_page` says where to go on. `.stream().all().await` gives everything at once.
//!
//! ## Errors
//!
//! An [`Error`] has a `kind()` to decide by, and the `status()`, `code()` and `message()` of the service. Calls that read are
//! repeated when a fault passes by, others only when it is certain that nothing was done; [`Retry`] says how often.
//! `outcome_unknown()` says of a call that changes something that it may have been carried out although it failed: look
//! before it is repeated.
//!
//! ## Limits
//!
//! [`Limits`] say how many calls are under way and how many begin within a minute; further calls wait their turn.
//! The service allows 100 calls a minute, of which the client uses 90. Of many calls begun at once,
//! about 180 are answered within the 120 seconds that a call may take: 90 in the first minute and 90 in the
//! second. The others fail with `ErrorKind::Timeout`. [`ClientBuilder::total_timeout`] allows more.
//!
//! The calls of a day depend on the plan: free 1000, standard 2000, professional 5000, elite 10000, premium 10000, ultimate 10000.
//! Beyond them a call fails with `ErrorKind::DailyQuota`.
//!
//! ## Features
//!
//! Each module is a feature: `default` has the usual ones, `full` all of them. Then there are
//! `blocking` (calls that are waited for on their threads, by `.wait()`), `serde` (its traits on every type), `chrono`,
//! `jiff` and `time` (conversions of days and times), `webhooks` (whether one comes from the service), `tracing` (spans),
//! `testing` (prepared answers), and `rustls`, which is on by default.
//!
//! ## Examples
//!
//! Programs in the folder `examples`:
//!
//! - `consent` asks for the first consent on the command line and prints the refresh token
//! - `export` exports all invoices to CSV and PDF, with a bar of progress, and goes on where it was stopped

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

#[doc(inline)]
pub use runtime::exports::*;
