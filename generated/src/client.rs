// Written by openapi-crate. Do not edit: change the documents and generate again.

//! What every call has in common, and the way to each group of calls.

use super::runtime::{
    Allowance, Client, ClientBuilder, Credential, Envelope, Error, ErrorKind, Hosts,
    OAuth, Paging, RefreshToken, Scheme, Security, Service,
};

static SERVICE: Service = Service {
    name: "Zoho Books",
    version: "1.0.0",
    base_url: "https://www.zohoapis.com/books/v3",
    schemes: &[Scheme::token("Zoho_Auth", "Authorization", "Zoho-oauthtoken")],
    security: Security::OneOf(&[&["Zoho_Auth"]]),
    envelope: Some(Envelope { code: "code", message: "message", success: "0" }),
    paging: Some(Paging {
        page: "page",
        per_page: "per_page",
        context: "page_context",
        more: "has_more_page",
        first: 1u64,
        length: Some(200u64),
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
    codes: &[
        ("2", ErrorKind::Refused),
        ("5", ErrorKind::Refused),
        ("37", ErrorKind::Refused),
        ("44", ErrorKind::RateLimited),
        ("45", ErrorKind::DailyQuota),
        ("57", ErrorKind::Unauthorized),
        ("1000", ErrorKind::Server),
        ("1002", ErrorKind::NotFound),
        ("1038", ErrorKind::Refused),
        ("1070", ErrorKind::Concurrency),
        ("6018", ErrorKind::Configuration),
        ("6041", ErrorKind::Configuration),
        ("108004", ErrorKind::Refused),
    ],
    regions: &[
        Hosts {
            region: "us",
            base_url: "https://www.zohoapis.com/books/v3",
            accounts_url: "https://accounts.zoho.com",
        },
        Hosts {
            region: "eu",
            base_url: "https://www.zohoapis.eu/books/v3",
            accounts_url: "https://accounts.zoho.eu",
        },
        Hosts {
            region: "in",
            base_url: "https://www.zohoapis.in/books/v3",
            accounts_url: "https://accounts.zoho.in",
        },
        Hosts {
            region: "au",
            base_url: "https://www.zohoapis.com.au/books/v3",
            accounts_url: "https://accounts.zoho.com.au",
        },
        Hosts {
            region: "jp",
            base_url: "https://www.zohoapis.jp/books/v3",
            accounts_url: "https://accounts.zoho.jp",
        },
        Hosts {
            region: "ca",
            base_url: "https://www.zohoapis.ca/books/v3",
            accounts_url: "https://accounts.zohocloud.ca",
        },
        Hosts {
            region: "cn",
            base_url: "https://www.zohoapis.com.cn/books/v3",
            accounts_url: "https://accounts.zoho.com.cn",
        },
        Hosts {
            region: "sa",
            base_url: "https://www.zohoapis.sa/books/v3",
            accounts_url: "https://accounts.zoho.sa",
        },
        Hosts {
            region: "uk",
            base_url: "https://www.zohoapis.uk/books/v3",
            accounts_url: "https://accounts.zoho.uk",
        },
    ],
    oauth: Some(OAuth {
        accounts_url: "https://accounts.zoho.com",
        authorize_path: "/oauth/v2/auth",
        token_path: "/oauth/v2/token",
        revoke_path: Some("/oauth/v2/token/revoke"),
        token_lifetime: std::time::Duration::from_secs(3600u64),
        api_domain: Some("api_domain"),
        dead_errors: &[
            "invalid_code",
            "invalid_grant",
            "invalid_client",
            "invalid_client_secret",
            "invalid_refresh_token",
            "unauthorized_client",
        ],
        throttled_errors: &["Access Denied", "access_denied"],
        consent_query: "access_type=offline&prompt=consent",
    }),
    limits: Allowance {
        concurrent: Some(5u32),
        per_minute: Some(100u32),
        limit_header: "X-Rate-Limit-Limit",
        remaining_header: "X-Rate-Limit-Remaining",
        reset_header: "X-Rate-Limit-Reset",
        retry_after_header: "Retry-After",
    },
    environment: "ZOHO_BOOKS",
    ..Service::DEFAULT
};

impl Client {
    /// A client to be: say who calls, then build it.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&SERVICE)
    }

    /// The calls of [`bank_accounts`](super::bank_accounts).
    #[cfg(feature = "bank_accounts")]
    pub fn bank_accounts(&self) -> super::bank_accounts::BankAccounts {
        super::bank_accounts::BankAccounts::new(self)
    }

    /// The calls of [`bank_rules`](super::bank_rules).
    #[cfg(feature = "bank_rules")]
    pub fn bank_rules(&self) -> super::bank_rules::BankRules {
        super::bank_rules::BankRules::new(self)
    }

    /// The calls of [`bank_transactions`](super::bank_transactions).
    #[cfg(feature = "bank_transactions")]
    pub fn bank_transactions(&self) -> super::bank_transactions::BankTransactions {
        super::bank_transactions::BankTransactions::new(self)
    }

    /// The calls of [`base_currency_adjustments`](super::base_currency_adjustments).
    #[cfg(feature = "base_currency_adjustments")]
    pub fn base_currency_adjustments(
        &self,
    ) -> super::base_currency_adjustments::BaseCurrencyAdjustments {
        super::base_currency_adjustments::BaseCurrencyAdjustments::new(self)
    }

    /// The calls of [`bills`](super::bills).
    #[cfg(feature = "bills")]
    pub fn bills(&self) -> super::bills::Bills {
        super::bills::Bills::new(self)
    }

    /// The calls of [`chart_of_accounts`](super::chart_of_accounts).
    #[cfg(feature = "chart_of_accounts")]
    pub fn chart_of_accounts(&self) -> super::chart_of_accounts::ChartOfAccounts {
        super::chart_of_accounts::ChartOfAccounts::new(self)
    }

    /// The calls of [`contact_persons`](super::contact_persons).
    #[cfg(feature = "contact_persons")]
    pub fn contact_persons(&self) -> super::contact_persons::ContactPersons {
        super::contact_persons::ContactPersons::new(self)
    }

    /// The calls of [`contacts`](super::contacts).
    #[cfg(feature = "contacts")]
    pub fn contacts(&self) -> super::contacts::Contacts {
        super::contacts::Contacts::new(self)
    }

    /// The calls of [`credit_notes`](super::credit_notes).
    #[cfg(feature = "credit_notes")]
    pub fn credit_notes(&self) -> super::credit_notes::CreditNotes {
        super::credit_notes::CreditNotes::new(self)
    }

    /// The calls of [`currencies`](super::currencies).
    #[cfg(feature = "currencies")]
    pub fn currencies(&self) -> super::currencies::Currencies {
        super::currencies::Currencies::new(self)
    }

    /// The calls of [`custom_fields`](super::custom_fields).
    #[cfg(feature = "custom_fields")]
    pub fn custom_fields(&self) -> super::custom_fields::CustomFields {
        super::custom_fields::CustomFields::new(self)
    }

    /// The calls of [`custom_functions`](super::custom_functions).
    #[cfg(feature = "custom_functions")]
    pub fn custom_functions(&self) -> super::custom_functions::CustomFunctions {
        super::custom_functions::CustomFunctions::new(self)
    }

    /// The calls of [`custom_modules`](super::custom_modules).
    #[cfg(feature = "custom_modules")]
    pub fn custom_modules(&self) -> super::custom_modules::CustomModules {
        super::custom_modules::CustomModules::new(self)
    }

    /// The calls of [`customer_debit_notes`](super::customer_debit_notes).
    #[cfg(feature = "customer_debit_notes")]
    pub fn customer_debit_notes(
        &self,
    ) -> super::customer_debit_notes::CustomerDebitNotes {
        super::customer_debit_notes::CustomerDebitNotes::new(self)
    }

    /// The calls of [`customer_payments`](super::customer_payments).
    #[cfg(feature = "customer_payments")]
    pub fn customer_payments(&self) -> super::customer_payments::CustomerPayments {
        super::customer_payments::CustomerPayments::new(self)
    }

    /// The calls of [`delivery_challans`](super::delivery_challans).
    #[cfg(feature = "delivery_challans")]
    pub fn delivery_challans(&self) -> super::delivery_challans::DeliveryChallans {
        super::delivery_challans::DeliveryChallans::new(self)
    }

    /// The calls of [`estimates`](super::estimates).
    #[cfg(feature = "estimates")]
    pub fn estimates(&self) -> super::estimates::Estimates {
        super::estimates::Estimates::new(self)
    }

    /// The calls of [`expenses`](super::expenses).
    #[cfg(feature = "expenses")]
    pub fn expenses(&self) -> super::expenses::Expenses {
        super::expenses::Expenses::new(self)
    }

    /// The calls of [`fixed_assets`](super::fixed_assets).
    #[cfg(feature = "fixed_assets")]
    pub fn fixed_assets(&self) -> super::fixed_assets::FixedAssets {
        super::fixed_assets::FixedAssets::new(self)
    }

    /// The calls of [`crm_integration`](super::crm_integration).
    #[cfg(feature = "crm_integration")]
    pub fn crm_integration(&self) -> super::crm_integration::CrmIntegration {
        super::crm_integration::CrmIntegration::new(self)
    }

    /// The calls of [`invoices`](super::invoices).
    #[cfg(feature = "invoices")]
    pub fn invoices(&self) -> super::invoices::Invoices {
        super::invoices::Invoices::new(self)
    }

    /// The calls of [`items`](super::items).
    #[cfg(feature = "items")]
    pub fn items(&self) -> super::items::Items {
        super::items::Items::new(self)
    }

    /// The calls of [`journals`](super::journals).
    #[cfg(feature = "journals")]
    pub fn journals(&self) -> super::journals::Journals {
        super::journals::Journals::new(self)
    }

    /// The calls of [`locations`](super::locations).
    #[cfg(feature = "locations")]
    pub fn locations(&self) -> super::locations::Locations {
        super::locations::Locations::new(self)
    }

    /// The calls of [`older_edition`](super::older_edition).
    #[cfg(feature = "older_edition")]
    pub fn older_edition(&self) -> super::older_edition::OlderEdition {
        super::older_edition::OlderEdition::new(self)
    }

    /// The calls of [`opening_balances`](super::opening_balances).
    #[cfg(feature = "opening_balances")]
    pub fn opening_balances(&self) -> super::opening_balances::OpeningBalances {
        super::opening_balances::OpeningBalances::new(self)
    }

    /// The calls of [`organizations`](super::organizations).
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> super::organizations::Organizations {
        super::organizations::Organizations::new(self)
    }

    /// The calls of [`pricelists`](super::pricelists).
    #[cfg(feature = "pricelists")]
    pub fn pricelists(&self) -> super::pricelists::Pricelists {
        super::pricelists::Pricelists::new(self)
    }

    /// The calls of [`projects`](super::projects).
    #[cfg(feature = "projects")]
    pub fn projects(&self) -> super::projects::Projects {
        super::projects::Projects::new(self)
    }

    /// The calls of [`purchase_orders`](super::purchase_orders).
    #[cfg(feature = "purchase_orders")]
    pub fn purchase_orders(&self) -> super::purchase_orders::PurchaseOrders {
        super::purchase_orders::PurchaseOrders::new(self)
    }

    /// The calls of [`recurring_bills`](super::recurring_bills).
    #[cfg(feature = "recurring_bills")]
    pub fn recurring_bills(&self) -> super::recurring_bills::RecurringBills {
        super::recurring_bills::RecurringBills::new(self)
    }

    /// The calls of [`recurring_expenses`](super::recurring_expenses).
    #[cfg(feature = "recurring_expenses")]
    pub fn recurring_expenses(&self) -> super::recurring_expenses::RecurringExpenses {
        super::recurring_expenses::RecurringExpenses::new(self)
    }

    /// The calls of [`recurring_invoices`](super::recurring_invoices).
    #[cfg(feature = "recurring_invoices")]
    pub fn recurring_invoices(&self) -> super::recurring_invoices::RecurringInvoices {
        super::recurring_invoices::RecurringInvoices::new(self)
    }

    /// The calls of [`registers`](super::registers).
    #[cfg(feature = "registers")]
    pub fn registers(&self) -> super::registers::Registers {
        super::registers::Registers::new(self)
    }

    /// The calls of [`reporting_tags`](super::reporting_tags).
    #[cfg(feature = "reporting_tags")]
    pub fn reporting_tags(&self) -> super::reporting_tags::ReportingTags {
        super::reporting_tags::ReportingTags::new(self)
    }

    /// The calls of [`retainer_invoices`](super::retainer_invoices).
    #[cfg(feature = "retainer_invoices")]
    pub fn retainer_invoices(&self) -> super::retainer_invoices::RetainerInvoices {
        super::retainer_invoices::RetainerInvoices::new(self)
    }

    /// The calls of [`sales_orders`](super::sales_orders).
    #[cfg(feature = "sales_orders")]
    pub fn sales_orders(&self) -> super::sales_orders::SalesOrders {
        super::sales_orders::SalesOrders::new(self)
    }

    /// The calls of [`sales_receipts`](super::sales_receipts).
    #[cfg(feature = "sales_receipts")]
    pub fn sales_receipts(&self) -> super::sales_receipts::SalesReceipts {
        super::sales_receipts::SalesReceipts::new(self)
    }

    /// The calls of [`tasks`](super::tasks).
    #[cfg(feature = "tasks")]
    pub fn tasks(&self) -> super::tasks::Tasks {
        super::tasks::Tasks::new(self)
    }

    /// The calls of [`taxes`](super::taxes).
    #[cfg(feature = "taxes")]
    pub fn taxes(&self) -> super::taxes::Taxes {
        super::taxes::Taxes::new(self)
    }

    /// The calls of [`time_entries`](super::time_entries).
    #[cfg(feature = "time_entries")]
    pub fn time_entries(&self) -> super::time_entries::TimeEntries {
        super::time_entries::TimeEntries::new(self)
    }

    /// The calls of [`transaction_locks`](super::transaction_locks).
    #[cfg(feature = "transaction_locks")]
    pub fn transaction_locks(&self) -> super::transaction_locks::TransactionLocks {
        super::transaction_locks::TransactionLocks::new(self)
    }

    /// The calls of [`users`](super::users).
    #[cfg(feature = "users")]
    pub fn users(&self) -> super::users::Users {
        super::users::Users::new(self)
    }

    /// The calls of [`vendor_credits`](super::vendor_credits).
    #[cfg(feature = "vendor_credits")]
    pub fn vendor_credits(&self) -> super::vendor_credits::VendorCredits {
        super::vendor_credits::VendorCredits::new(self)
    }

    /// The calls of [`vendor_payments`](super::vendor_payments).
    #[cfg(feature = "vendor_payments")]
    pub fn vendor_payments(&self) -> super::vendor_payments::VendorPayments {
        super::vendor_payments::VendorPayments::new(self)
    }
}

impl ClientBuilder {
    /// Calls the API of this region.
    pub fn region(self, region: Region) -> Self {
        self.base_url(region.base_url()).accounts_url(region.accounts_url())
    }

    /// Sets `organization_id`, which is sent with every call that takes it.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        self.parameter("organization_id", value)
    }

    /// Authorises calls by a token.
    pub fn access_token(self, token: impl Into<String>) -> Self {
        self.credential("Zoho_Auth", Credential::token(token))
    }

    /// Authorises calls by tokens that are renewed with the one the user's consent gave.
    ///
    /// New tokens are kept in memory only. A program that keeps them gives a [`RefreshToken`] with
    /// [`on_refresh`](RefreshToken::on_refresh) to [`token_source`](Self::token_source) instead. How consent
    /// is asked for stands at [`Accounts::consent`](super::runtime::Accounts::consent).
    pub fn refresh_token(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        self.token_source(RefreshToken::new(client_id, client_secret, refresh_token))
    }

    /// Takes settings from these variables of the program's environment:
    ///
    /// - `ZOHO_BOOKS_ORGANIZATION_ID`: what [`organization_id`](Self::organization_id) sets
    /// - `ZOHO_BOOKS_REGION`: where the API is called: `us`, `eu`, `in`, `au`, `jp`, `ca`, `cn`, `sa`, `uk`
    /// - `ZOHO_BOOKS_URL`: an address instead, as for [`base_url`](Self::base_url)
    /// - `ZOHO_BOOKS_ACCOUNTS_URL`: where tokens are asked for, if not where the region says
    /// - `ZOHO_BOOKS_ACCESS_TOKEN`: a token, which comes before all that follow
    /// - `ZOHO_BOOKS_CLIENT_ID`: the program, as the service knows it
    /// - `ZOHO_BOOKS_CLIENT_SECRET`: its secret
    /// - `ZOHO_BOOKS_REFRESH_TOKEN`: what the user's consent gave; it needs the two before
    ///
    /// What the environment does not say stays as it is; blank is as good as not there.
    ///
    /// # Errors
    /// If the environment names a region the service does not have, or only some of what belongs together.
    pub fn environment(self) -> Result<Self, Error> {
        self.words(|name| std::env::var(name).ok())
    }
}

#[cfg(feature = "webhooks")]
impl super::runtime::webhook::WebhookKey {
    /// The header in which a webhook carries its signature.
    pub const HEADER: &'static str = "X-Zoho-Webhook-Signature";
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

    /// Where its tokens are handed out.
    pub fn accounts_url(self) -> &'static str {
        match self {
            Self::Us => "https://accounts.zoho.com",
            Self::Eu => "https://accounts.zoho.eu",
            Self::In => "https://accounts.zoho.in",
            Self::Au => "https://accounts.zoho.com.au",
            Self::Jp => "https://accounts.zoho.jp",
            Self::Ca => "https://accounts.zohocloud.ca",
            Self::Cn => "https://accounts.zoho.com.cn",
            Self::Sa => "https://accounts.zoho.sa",
            Self::Uk => "https://accounts.zoho.uk",
        }
    }
}
