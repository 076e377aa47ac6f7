// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Client of the Zoho Books API.
//!
//! Start at [`Client::builder`]; each method of [`Client`] leads to one group of calls.

pub mod bank_accounts;
pub mod bank_rules;
pub mod bank_transactions;
pub mod base_currency_adjustment;
pub mod bills;
pub mod chart_of_accounts;
mod client;
pub mod contact_persons;
pub mod contacts;
pub mod credit_notes;
pub mod currency;
pub mod custom_fields;
pub mod custom_functions;
pub mod custom_modules;
pub mod customer_debit_notes;
pub mod customer_payments;
pub mod delivery_challans;
pub mod estimates;
pub mod expenses;
pub mod fixed_assets;
pub mod integration;
pub mod invoices;
pub mod items;
pub mod journals;
pub mod locations;
pub mod older_edition;
pub mod opening_balance;
pub mod organizations;
pub mod pricelists;
pub mod projects;
pub mod purchase_order;
pub mod recurring_bills;
pub mod recurring_expenses;
pub mod recurring_invoices;
pub mod registers;
pub mod reporting_tags;
pub mod retainer_invoices;
pub mod runtime;
pub mod sales_order;
pub mod sales_receipt;
pub mod shared;
pub mod tasks;
pub mod taxes;
pub mod time_entries;
pub mod transaction_locking;
pub mod users;
pub mod vendor_credits;
pub mod vendor_payments;

pub use client::Region;

pub use runtime::{
    Ack, Client, ClientBuilder, Credential, Date, DateTime, Decimal, Download, Error,
    ErrorKind, Id, Map, Operation, Page, PageContext, Part, Patch, Preview, Value,
};

pub use bank_accounts::BankAccounts;

pub use bank_rules::BankRules;

pub use bank_transactions::BankTransactions;

pub use base_currency_adjustment::BaseCurrencyAdjustment;

pub use bills::Bills;

pub use chart_of_accounts::ChartOfAccounts;

pub use contact_persons::ContactPersons;

pub use contacts::Contacts;

pub use credit_notes::CreditNotes;

pub use currency::Currency;

pub use custom_fields::CustomFields;

pub use custom_functions::CustomFunctions;

pub use custom_modules::CustomModules;

pub use customer_debit_notes::CustomerDebitNotes;

pub use customer_payments::CustomerPayments;

pub use delivery_challans::DeliveryChallans;

pub use estimates::Estimates;

pub use expenses::Expenses;

pub use fixed_assets::FixedAssets;

pub use integration::Integration;

pub use invoices::Invoices;

pub use items::Items;

pub use journals::Journals;

pub use locations::Locations;

pub use older_edition::OlderEdition;

pub use opening_balance::OpeningBalance;

pub use organizations::Organizations;

pub use pricelists::Pricelists;

pub use projects::Projects;

pub use purchase_order::PurchaseOrder;

pub use recurring_bills::RecurringBills;

pub use recurring_expenses::RecurringExpenses;

pub use recurring_invoices::RecurringInvoices;

pub use registers::Registers;

pub use reporting_tags::ReportingTags;

pub use retainer_invoices::RetainerInvoices;

pub use sales_order::SalesOrder;

pub use sales_receipt::SalesReceipt;

pub use tasks::Tasks;

pub use taxes::Taxes;

pub use time_entries::TimeEntries;

pub use transaction_locking::TransactionLocking;

pub use users::Users;

pub use vendor_credits::VendorCredits;

pub use vendor_payments::VendorPayments;
