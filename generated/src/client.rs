// Written by openapi-crate. Do not edit: change the documents and generate again.

//! What every call has in common, and the way to each group of calls.

use super::runtime::{
    Client, ClientBuilder, Credential, Envelope, Paging, Scheme, Service,
};

static SERVICE: Service = Service {
    name: "Zoho Books",
    version: "1.0.0",
    base_url: "https://www.zohoapis.com/books/v3",
    schemes: &[Scheme::token("Zoho_Auth", "Authorization", "Zoho-oauthtoken")],
    envelope: Some(Envelope { code: "code", message: "message", success: "0" }),
    paging: Some(Paging {
        page: "page",
        per_page: "per_page",
        context: "page_context",
        more: "has_more_page",
    }),
    json_part: Some("JSONString"),
    parameters: &["organization_id"],
    allowed_hosts: &[
        "www.zohoapis.com",
        "www.zohoapis.eu",
        "www.zohoapis.in",
        "www.zohoapis.com.au",
        "www.zohoapis.jp",
        "www.zohoapis.ca",
        "www.zohoapis.com.cn",
        "www.zohoapis.sa",
        "www.zohoapis.uk",
    ],
    ..Service::DEFAULT
};

impl Client {
    /// A client to be: say who calls, then build it.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&SERVICE)
    }

    /// The calls of [`bank_accounts`](super::bank_accounts).
    pub fn bank_accounts(&self) -> super::BankAccounts {
        super::BankAccounts::new(self)
    }

    /// The calls of [`bank_rules`](super::bank_rules).
    pub fn bank_rules(&self) -> super::BankRules {
        super::BankRules::new(self)
    }

    /// The calls of [`bank_transactions`](super::bank_transactions).
    pub fn bank_transactions(&self) -> super::BankTransactions {
        super::BankTransactions::new(self)
    }

    /// The calls of [`base_currency_adjustment`](super::base_currency_adjustment).
    pub fn base_currency_adjustment(&self) -> super::BaseCurrencyAdjustment {
        super::BaseCurrencyAdjustment::new(self)
    }

    /// The calls of [`bills`](super::bills).
    pub fn bills(&self) -> super::Bills {
        super::Bills::new(self)
    }

    /// The calls of [`chart_of_accounts`](super::chart_of_accounts).
    pub fn chart_of_accounts(&self) -> super::ChartOfAccounts {
        super::ChartOfAccounts::new(self)
    }

    /// The calls of [`contact_persons`](super::contact_persons).
    pub fn contact_persons(&self) -> super::ContactPersons {
        super::ContactPersons::new(self)
    }

    /// The calls of [`contacts`](super::contacts).
    pub fn contacts(&self) -> super::Contacts {
        super::Contacts::new(self)
    }

    /// The calls of [`credit_notes`](super::credit_notes).
    pub fn credit_notes(&self) -> super::CreditNotes {
        super::CreditNotes::new(self)
    }

    /// The calls of [`currency`](super::currency).
    pub fn currency(&self) -> super::Currency {
        super::Currency::new(self)
    }

    /// The calls of [`custom_fields`](super::custom_fields).
    pub fn custom_fields(&self) -> super::CustomFields {
        super::CustomFields::new(self)
    }

    /// The calls of [`custom_functions`](super::custom_functions).
    pub fn custom_functions(&self) -> super::CustomFunctions {
        super::CustomFunctions::new(self)
    }

    /// The calls of [`custom_modules`](super::custom_modules).
    pub fn custom_modules(&self) -> super::CustomModules {
        super::CustomModules::new(self)
    }

    /// The calls of [`customer_debit_notes`](super::customer_debit_notes).
    pub fn customer_debit_notes(&self) -> super::CustomerDebitNotes {
        super::CustomerDebitNotes::new(self)
    }

    /// The calls of [`customer_payments`](super::customer_payments).
    pub fn customer_payments(&self) -> super::CustomerPayments {
        super::CustomerPayments::new(self)
    }

    /// The calls of [`delivery_challans`](super::delivery_challans).
    pub fn delivery_challans(&self) -> super::DeliveryChallans {
        super::DeliveryChallans::new(self)
    }

    /// The calls of [`estimates`](super::estimates).
    pub fn estimates(&self) -> super::Estimates {
        super::Estimates::new(self)
    }

    /// The calls of [`expenses`](super::expenses).
    pub fn expenses(&self) -> super::Expenses {
        super::Expenses::new(self)
    }

    /// The calls of [`fixed_assets`](super::fixed_assets).
    pub fn fixed_assets(&self) -> super::FixedAssets {
        super::FixedAssets::new(self)
    }

    /// The calls of [`integration`](super::integration).
    pub fn integration(&self) -> super::Integration {
        super::Integration::new(self)
    }

    /// The calls of [`invoices`](super::invoices).
    pub fn invoices(&self) -> super::Invoices {
        super::Invoices::new(self)
    }

    /// The calls of [`items`](super::items).
    pub fn items(&self) -> super::Items {
        super::Items::new(self)
    }

    /// The calls of [`journals`](super::journals).
    pub fn journals(&self) -> super::Journals {
        super::Journals::new(self)
    }

    /// The calls of [`locations`](super::locations).
    pub fn locations(&self) -> super::Locations {
        super::Locations::new(self)
    }

    /// The calls of [`older_edition`](super::older_edition).
    pub fn older_edition(&self) -> super::OlderEdition {
        super::OlderEdition::new(self)
    }

    /// The calls of [`opening_balance`](super::opening_balance).
    pub fn opening_balance(&self) -> super::OpeningBalance {
        super::OpeningBalance::new(self)
    }

    /// The calls of [`organizations`](super::organizations).
    pub fn organizations(&self) -> super::Organizations {
        super::Organizations::new(self)
    }

    /// The calls of [`pricelists`](super::pricelists).
    pub fn pricelists(&self) -> super::Pricelists {
        super::Pricelists::new(self)
    }

    /// The calls of [`projects`](super::projects).
    pub fn projects(&self) -> super::Projects {
        super::Projects::new(self)
    }

    /// The calls of [`purchase_order`](super::purchase_order).
    pub fn purchase_order(&self) -> super::PurchaseOrder {
        super::PurchaseOrder::new(self)
    }

    /// The calls of [`recurring_bills`](super::recurring_bills).
    pub fn recurring_bills(&self) -> super::RecurringBills {
        super::RecurringBills::new(self)
    }

    /// The calls of [`recurring_expenses`](super::recurring_expenses).
    pub fn recurring_expenses(&self) -> super::RecurringExpenses {
        super::RecurringExpenses::new(self)
    }

    /// The calls of [`recurring_invoices`](super::recurring_invoices).
    pub fn recurring_invoices(&self) -> super::RecurringInvoices {
        super::RecurringInvoices::new(self)
    }

    /// The calls of [`registers`](super::registers).
    pub fn registers(&self) -> super::Registers {
        super::Registers::new(self)
    }

    /// The calls of [`reporting_tags`](super::reporting_tags).
    pub fn reporting_tags(&self) -> super::ReportingTags {
        super::ReportingTags::new(self)
    }

    /// The calls of [`retainer_invoices`](super::retainer_invoices).
    pub fn retainer_invoices(&self) -> super::RetainerInvoices {
        super::RetainerInvoices::new(self)
    }

    /// The calls of [`sales_order`](super::sales_order).
    pub fn sales_order(&self) -> super::SalesOrder {
        super::SalesOrder::new(self)
    }

    /// The calls of [`sales_receipt`](super::sales_receipt).
    pub fn sales_receipt(&self) -> super::SalesReceipt {
        super::SalesReceipt::new(self)
    }

    /// The calls of [`tasks`](super::tasks).
    pub fn tasks(&self) -> super::Tasks {
        super::Tasks::new(self)
    }

    /// The calls of [`taxes`](super::taxes).
    pub fn taxes(&self) -> super::Taxes {
        super::Taxes::new(self)
    }

    /// The calls of [`time_entries`](super::time_entries).
    pub fn time_entries(&self) -> super::TimeEntries {
        super::TimeEntries::new(self)
    }

    /// The calls of [`transaction_locking`](super::transaction_locking).
    pub fn transaction_locking(&self) -> super::TransactionLocking {
        super::TransactionLocking::new(self)
    }

    /// The calls of [`users`](super::users).
    pub fn users(&self) -> super::Users {
        super::Users::new(self)
    }

    /// The calls of [`vendor_credits`](super::vendor_credits).
    pub fn vendor_credits(&self) -> super::VendorCredits {
        super::VendorCredits::new(self)
    }

    /// The calls of [`vendor_payments`](super::vendor_payments).
    pub fn vendor_payments(&self) -> super::VendorPayments {
        super::VendorPayments::new(self)
    }
}

impl ClientBuilder {
    /// Calls the API of this region.
    pub fn region(self, region: Region) -> Self {
        self.base_url(region.base_url())
    }

    /// Sets `organization_id`, which is sent with every call that takes it.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        self.parameter("organization_id", value)
    }

    /// Authorises calls by a token.
    pub fn access_token(self, token: impl Into<String>) -> Self {
        self.credential("Zoho_Auth", Credential::token(token))
    }
}

/// Where the API is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// Calls `https://www.zohoapis.com/books/v3`.
    Us,
    /// Calls `https://www.zohoapis.eu/books/v3`.
    Eu,
    /// Calls `https://www.zohoapis.in/books/v3`.
    In,
    /// Calls `https://www.zohoapis.com.au/books/v3`.
    Au,
    /// Calls `https://www.zohoapis.jp/books/v3`.
    Jp,
    /// Calls `https://www.zohoapis.ca/books/v3`.
    Ca,
    /// Calls `https://www.zohoapis.com.cn/books/v3`.
    Cn,
    /// Calls `https://www.zohoapis.sa/books/v3`.
    Sa,
    /// Calls `https://www.zohoapis.uk/books/v3`.
    Uk,
}

impl Region {
    /// The address of its API.
    pub fn base_url(self) -> &'static str {
        match self {
            Self::Us => "https://www.zohoapis.com/books/v3",
            Self::Eu => "https://www.zohoapis.eu/books/v3",
            Self::In => "https://www.zohoapis.in/books/v3",
            Self::Au => "https://www.zohoapis.com.au/books/v3",
            Self::Jp => "https://www.zohoapis.jp/books/v3",
            Self::Ca => "https://www.zohoapis.ca/books/v3",
            Self::Cn => "https://www.zohoapis.com.cn/books/v3",
            Self::Sa => "https://www.zohoapis.sa/books/v3",
            Self::Uk => "https://www.zohoapis.uk/books/v3",
        }
    }
}
