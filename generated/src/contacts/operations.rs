// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Contacts`](super::Contacts), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Part, Request,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_contacts",
    method: Method::Get,
    path: "/contacts",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("contacts"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list`](super::Contacts::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `contact_type`.
    pub fn contact_type(mut self, value: impl Into<shared::ContactType>) -> Self {
        let value: shared::ContactType = value.into();
        self.0.query("contact_type", &value);
        self
    }

    /// At most 100 characters.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("contact_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn contact_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("contact_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn contact_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("contact_name_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("company_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn company_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("company_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn company_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("company_name_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("first_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn first_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("first_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn first_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("first_name_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("last_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn last_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("last_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn last_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("last_name_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("address", &value);
        self
    }

    /// At most 100 characters.
    pub fn address_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("address_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn address_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("address_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("email", &value);
        self
    }

    /// At most 100 characters.
    pub fn email_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("email_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn email_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("email_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("phone", &value);
        self
    }

    /// At most 100 characters.
    pub fn phone_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("phone_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn phone_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("phone_contains", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::ContactFilterBy>) -> Self {
        let value: models::ContactFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<models::ContactSortColumn>) -> Self {
        let value: models::ContactSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `zcrm_contact_id`.
    pub fn zcrm_contact_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("zcrm_contact_id", &value);
        self
    }

    /// Sets `zcrm_account_id`.
    pub fn zcrm_account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("zcrm_account_id", &value);
        self
    }

    /// Sets `zcrm_vendor_id`.
    pub fn zcrm_vendor_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("zcrm_vendor_id", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::Contact>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_contact_using_custom_field",
    method: Method::Put,
    path: "/contacts",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("contact"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::update_using_custom_field`](super::Contacts::update_using_custom_field).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUsingCustomField(pub(super) Request);

impl UpdateUsingCustomField {
    /// Sets `X-Upsert`.
    pub fn x_upsert(mut self, value: bool) -> Self {
        self.0.header("X-Upsert", &value);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> models::Contact);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_contact",
    method: Method::Post,
    path: "/contacts",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("contact"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::create`](super::Contacts::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::Contact);

pub(super) static DELETE_CONTACTS: Endpoint = Endpoint {
    id: "delete_contacts",
    method: Method::Delete,
    path: "/contacts",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::delete_contacts`](super::Contacts::delete_contacts).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteContacts(pub(super) Request);

runtime::operation!(DeleteContacts -> Ack);

pub(super) static ASSIGN_OWNER: Endpoint = Endpoint {
    id: "assign_contact_owner",
    method: Method::Post,
    path: "/contacts/{contact_id}/owner",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::assign_owner`](super::Contacts::assign_owner).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AssignOwner(pub(super) Request);

impl AssignOwner {
    /// Sets `owner_id`.
    pub fn owner_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("owner_id", &value);
        self
    }
}

runtime::operation!(AssignOwner -> Ack);

pub(super) static ASSIGN_OWNER_TO: Endpoint = Endpoint {
    id: "assign_owner_to_contacts",
    method: Method::Post,
    path: "/contacts/owner",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::assign_owner_to`](super::Contacts::assign_owner_to).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AssignOwnerTo(pub(super) Request);

impl AssignOwnerTo {
    /// Sets `owner_id`.
    pub fn owner_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("owner_id", &value);
        self
    }
}

runtime::operation!(AssignOwnerTo -> Ack);

pub(super) static MARK_FOR1099_TRACKING: Endpoint = Endpoint {
    id: "mark_contacts_for_1099_tracking",
    method: Method::Post,
    path: "/contacts/track1099",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::mark_for_1099_tracking`](super::Contacts::mark_for_1099_tracking).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkFor1099Tracking(pub(super) Request);

impl MarkFor1099Tracking {
    /// Sets `contact_ids`.
    pub fn contact_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("contact_ids", Some(','), values);
        self
    }
}

runtime::operation!(MarkFor1099Tracking -> Ack);

pub(super) static VERIFY_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "verify_contact_bank_account",
    method: Method::Post,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}/verify",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::verify_bank_account`](super::Contacts::verify_bank_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct VerifyBankAccount(pub(super) Request);

impl VerifyBankAccount {
    /// Sets `first_deposit_amount`.
    pub fn first_deposit_amount(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("first_deposit_amount", &value);
        self
    }

    /// Sets `second_deposit_amount`.
    pub fn second_deposit_amount(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("second_deposit_amount", &value);
        self
    }
}

runtime::operation!(VerifyBankAccount -> Ack);

pub(super) static VERIFY_ADDRESS: Endpoint = Endpoint {
    id: "verify_contact_address",
    method: Method::Get,
    path: "/contacts/address/verify",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::verify_address`](super::Contacts::verify_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct VerifyAddress(pub(super) Request);

impl VerifyAddress {
    /// At most 50 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("city", &value);
        self
    }

    /// At most 50 characters.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("region", &value);
        self
    }

    /// At most 50 characters.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("country", &value);
        self
    }

    /// At most 30 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("postal_code", &value);
        self
    }
}

runtime::operation!(VerifyAddress -> Ack);

pub(super) static LIST_AUTOBILL_RECURRING_INVOICES: Endpoint = Endpoint {
    id: "list_contact_autobill_recurring_invoices",
    method: Method::Get,
    path: "/contacts/{contact_id}/card/{card_id}/recurringinvoices",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("recurring_invoices"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_autobill_recurring_invoices`](super::Contacts::list_autobill_recurring_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListAutobillRecurringInvoices(pub(super) Request);

runtime::operation!(ListAutobillRecurringInvoices -> Page<models::RecurringInvoice>);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_contact",
    method: Method::Get,
    path: "/contacts/{contact_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("contact"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get`](super::Contacts::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Contact);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_contact",
    method: Method::Put,
    path: "/contacts/{contact_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("contact"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::update`](super::Contacts::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Contact);

pub(super) static DELETE_CONTACT: Endpoint = Endpoint {
    id: "delete_contact",
    method: Method::Delete,
    path: "/contacts/{contact_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::delete_contact`](super::Contacts::delete_contact).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteContact(pub(super) Request);

runtime::operation!(DeleteContact -> Ack);

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_contact_active",
    method: Method::Post,
    path: "/contacts/{contact_id}/active",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::mark_active`](super::Contacts::mark_active).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkActive(pub(super) Request);

runtime::operation!(MarkActive -> Ack);

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_contact_inactive",
    method: Method::Post,
    path: "/contacts/{contact_id}/inactive",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::mark_inactive`](super::Contacts::mark_inactive).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkInactive(pub(super) Request);

runtime::operation!(MarkInactive -> Ack);

pub(super) static ENABLE_PORTAL: Endpoint = Endpoint {
    id: "enable_contact_portal",
    method: Method::Post,
    path: "/contacts/{contact_id}/portal/enable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::enable_portal`](super::Contacts::enable_portal).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct EnablePortal(pub(super) Request);

runtime::operation!(EnablePortal -> Ack);

pub(super) static ENABLE_PAYMENT_REMINDER: Endpoint = Endpoint {
    id: "enable_contact_payment_reminder",
    method: Method::Post,
    path: "/contacts/{contact_id}/paymentreminder/enable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::enable_payment_reminder`](super::Contacts::enable_payment_reminder).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct EnablePaymentReminder(pub(super) Request);

runtime::operation!(EnablePaymentReminder -> Ack);

pub(super) static DISABLE_PAYMENT_REMINDER: Endpoint = Endpoint {
    id: "disable_contact_payment_reminder",
    method: Method::Post,
    path: "/contacts/{contact_id}/paymentreminder/disable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::disable_payment_reminder`](super::Contacts::disable_payment_reminder).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DisablePaymentReminder(pub(super) Request);

runtime::operation!(DisablePaymentReminder -> Ack);

pub(super) static GET_STATEMENT_MAIL: Endpoint = Endpoint {
    id: "get_contact_statement_mail",
    method: Method::Get,
    path: "/contacts/{contact_id}/statements/email",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_statement_mail`](super::Contacts::get_statement_mail).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetStatementMail(pub(super) Request);

impl GetStatementMail {
    /// Sets `start_date`.
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("start_date", &value);
        self
    }

    /// Sets `end_date`.
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("end_date", &value);
        self
    }
}

runtime::operation!(GetStatementMail -> shared::ContactData);

pub(super) static EMAIL_STATEMENT: Endpoint = Endpoint {
    id: "email_contact_statement",
    method: Method::Post,
    path: "/contacts/{contact_id}/statements/email",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::email_statement`](super::Contacts::email_statement).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct EmailStatement(pub(super) Request);

impl EmailStatement {
    /// Sets `start_date`.
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("start_date", &value);
        self
    }

    /// Sets `end_date`.
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("end_date", &value);
        self
    }

    /// Sets `multipart_or_formdata`.
    pub fn multipart_or_formdata(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("multipart_or_formdata", &value);
        self
    }
}

runtime::operation!(EmailStatement -> Ack);

pub(super) static GET_EMAIL_CONTENT: Endpoint = Endpoint {
    id: "get_contact_email_content",
    method: Method::Get,
    path: "/contacts/{contact_id}/email",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_email_content`](super::Contacts::get_email_content).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEmailContent(pub(super) Request);

runtime::operation!(GetEmailContent -> Ack);

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_contact",
    method: Method::Post,
    path: "/contacts/{contact_id}/email",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::email`](super::Contacts::email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Email(pub(super) Request);

impl Email {
    /// Sets `send_customer_statement`.
    pub fn send_customer_statement(mut self, value: bool) -> Self {
        self.0.query("send_customer_statement", &value);
        self
    }

    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

runtime::operation!(Email -> Ack);

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_contact_comments",
    method: Method::Get,
    path: "/contacts/{contact_id}/comments",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("contact_comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_comments`](super::Contacts::list_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListComments(pub(super) Request);

impl ListComments {
    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(ListComments -> Page<models::ContactComment>);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_contact_comment",
    method: Method::Post,
    path: "/contacts/{contact_id}/comments",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::add_comment`](super::Contacts::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> Ack);

pub(super) static GET_ADDRESS: Endpoint = Endpoint {
    id: "get_contact_address",
    method: Method::Get,
    path: "/contacts/{contact_id}/address",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("addresses"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_address`](super::Contacts::get_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAddress(pub(super) Request);

runtime::operation!(GetAddress -> Page<models::ContactAddress>);

pub(super) static ADD_ADDRESS: Endpoint = Endpoint {
    id: "add_contact_address",
    method: Method::Post,
    path: "/contacts/{contact_id}/address",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("address_info"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::add_address`](super::Contacts::add_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAddress(pub(super) Request);

runtime::operation!(AddAddress -> models::AddressInfo);

pub(super) static UPDATE_ADDRESS: Endpoint = Endpoint {
    id: "update_contact_address",
    method: Method::Put,
    path: "/contacts/{contact_id}/address/{address_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("address_info"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::update_address`](super::Contacts::update_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateAddress(pub(super) Request);

runtime::operation!(UpdateAddress -> models::AddressInfo);

pub(super) static DELETE_ADDRESS: Endpoint = Endpoint {
    id: "delete_contact_address",
    method: Method::Delete,
    path: "/contacts/{contact_id}/address/{address_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::delete_address`](super::Contacts::delete_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAddress(pub(super) Request);

runtime::operation!(DeleteAddress -> Ack);

pub(super) static LIST_CREDIT_NOTE_REFUNDS: Endpoint = Endpoint {
    id: "list_contact_credit_note_refunds",
    method: Method::Get,
    path: "/contacts/{contact_id}/refunds",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("creditnote_refunds"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_credit_note_refunds`](super::Contacts::list_credit_note_refunds).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListCreditNoteRefunds(pub(super) Request);

impl ListCreditNoteRefunds {
    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(ListCreditNoteRefunds -> Page<shared::CreditnoteRefund>);

pub(super) static TRACK1099: Endpoint = Endpoint {
    id: "track_contact_1099",
    method: Method::Post,
    path: "/contacts/{contact_id}/track1099",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::track_1099`](super::Contacts::track_1099).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Track1099(pub(super) Request);

runtime::operation!(Track1099 -> Ack);

pub(super) static UNTRACK1099: Endpoint = Endpoint {
    id: "untrack_contact_1099",
    method: Method::Post,
    path: "/contacts/{contact_id}/untrack1099",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::untrack_1099`](super::Contacts::untrack_1099).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Untrack1099(pub(super) Request);

runtime::operation!(Untrack1099 -> Ack);

pub(super) static GET_UNUSED_RETAINER_PAYMENTS: Endpoint = Endpoint {
    id: "get_unused_retainer_payments",
    method: Method::Get,
    path: "/contacts/{contact_id}/receivables/unusedretainerpayments",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("unused_credits_receivable"),
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_unused_retainer_payments`](super::Contacts::get_unused_retainer_payments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetUnusedRetainerPayments(pub(super) Request);

impl GetUnusedRetainerPayments {
    /// Sets `currency_id`.
    pub fn currency_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("currency_id", &value);
        self
    }
}

runtime::operation!(GetUnusedRetainerPayments -> Page<models::UnusedCreditsReceivable>);

pub(super) static ADD_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "add_contact_bank_account",
    method: Method::Post,
    path: "/contacts/{contact_id}/bankaccount",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::add_bank_account`](super::Contacts::add_bank_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddBankAccount(pub(super) Request);

runtime::operation!(AddBankAccount -> Ack);

pub(super) static GET_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "get_contact_bank_account",
    method: Method::Get,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_bank_account`](super::Contacts::get_bank_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetBankAccount(pub(super) Request);

runtime::operation!(GetBankAccount -> Ack);

pub(super) static UPDATE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "update_contact_bank_account",
    method: Method::Put,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::update_bank_account`](super::Contacts::update_bank_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBankAccount(pub(super) Request);

runtime::operation!(UpdateBankAccount -> Ack);

pub(super) static DELETE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "delete_contact_bank_account",
    method: Method::Delete,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::delete_bank_account`](super::Contacts::delete_bank_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteBankAccount(pub(super) Request);

runtime::operation!(DeleteBankAccount -> Ack);

pub(super) static APPROVE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "approve_contact_bank_account",
    method: Method::Post,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}/approve",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::approve_bank_account`](super::Contacts::approve_bank_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApproveBankAccount(pub(super) Request);

runtime::operation!(ApproveBankAccount -> Ack);

pub(super) static DECLINE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "decline_contact_bank_account",
    method: Method::Post,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}/decline",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::decline_bank_account`](super::Contacts::decline_bank_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeclineBankAccount(pub(super) Request);

runtime::operation!(DeclineBankAccount -> Ack);

pub(super) static LIST_BANK_ACCOUNTS: Endpoint = Endpoint {
    id: "list_contact_bank_accounts",
    method: Method::Get,
    path: "/contacts/{contact_id}/bankaccounts",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_bank_accounts`](super::Contacts::list_bank_accounts).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListBankAccounts(pub(super) Request);

runtime::operation!(ListBankAccounts -> Ack);

pub(super) static LIST_ALL_BANK_ACCOUNTS: Endpoint = Endpoint {
    id: "list_all_contact_bank_accounts",
    method: Method::Get,
    path: "/contacts/bankaccounts",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_all_bank_accounts`](super::Contacts::list_all_bank_accounts).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListAllBankAccounts(pub(super) Request);

runtime::operation!(ListAllBankAccounts -> Ack);

pub(super) static ADD_CARD: Endpoint = Endpoint {
    id: "add_contact_card",
    method: Method::Post,
    path: "/contacts/{contact_id}/card",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::add_card`](super::Contacts::add_card).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddCard(pub(super) Request);

runtime::operation!(AddCard -> Ack);

pub(super) static GET_CARD: Endpoint = Endpoint {
    id: "get_contact_card",
    method: Method::Get,
    path: "/contacts/{contact_id}/card/{card_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_card`](super::Contacts::get_card).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetCard(pub(super) Request);

runtime::operation!(GetCard -> Ack);

pub(super) static UPDATE_CARD: Endpoint = Endpoint {
    id: "update_contact_card",
    method: Method::Put,
    path: "/contacts/{contact_id}/card/{card_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::update_card`](super::Contacts::update_card).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateCard(pub(super) Request);

runtime::operation!(UpdateCard -> Ack);

pub(super) static DELETE_CARD: Endpoint = Endpoint {
    id: "delete_contact_card",
    method: Method::Delete,
    path: "/contacts/{contact_id}/card/{card_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::delete_card`](super::Contacts::delete_card).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteCard(pub(super) Request);

runtime::operation!(DeleteCard -> Ack);

pub(super) static LIST_CARDS: Endpoint = Endpoint {
    id: "list_contact_cards",
    method: Method::Get,
    path: "/contacts/{contact_id}/cards",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_cards`](super::Contacts::list_cards).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListCards(pub(super) Request);

runtime::operation!(ListCards -> Ack);

pub(super) static GET_CARD_COUNT: Endpoint = Endpoint {
    id: "get_contact_card_count",
    method: Method::Get,
    path: "/contacts/cardcount",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_card_count`](super::Contacts::get_card_count).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetCardCount(pub(super) Request);

runtime::operation!(GetCardCount -> Ack);

pub(super) static LIST_ALL_PERSONS: Endpoint = Endpoint {
    id: "list_all_contact_persons",
    method: Method::Get,
    path: "/contacts/contactpersons",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_all_persons`](super::Contacts::list_all_persons).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListAllPersons(pub(super) Request);

runtime::operation!(ListAllPersons -> Ack);

pub(super) static GET_PERSON: Endpoint = Endpoint {
    id: "get_contact_person",
    method: Method::Get,
    path: "/contacts/contactpersons/{contactperson_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_person`](super::Contacts::get_person).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetPerson(pub(super) Request);

runtime::operation!(GetPerson -> Ack);

pub(super) static INVITE_PERSON_TO_PORTAL: Endpoint = Endpoint {
    id: "invite_contact_person_to_portal",
    method: Method::Post,
    path: "/contacts/contactpersons/{contactperson_id}/portal/invite",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::invite_person_to_portal`](super::Contacts::invite_person_to_portal).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct InvitePersonToPortal(pub(super) Request);

runtime::operation!(InvitePersonToPortal -> Ack);

pub(super) static RESEND_PERSON_PORTAL_INVITE: Endpoint = Endpoint {
    id: "resend_contact_person_portal_invite",
    method: Method::Post,
    path: "/contacts/contactpersons/{contactperson_id}/portal/invite/resend",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::resend_person_portal_invite`](super::Contacts::resend_person_portal_invite).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ResendPersonPortalInvite(pub(super) Request);

runtime::operation!(ResendPersonPortalInvite -> Ack);

pub(super) static ENABLE_PERSON_SMS: Endpoint = Endpoint {
    id: "enable_contact_person_sms",
    method: Method::Post,
    path: "/contacts/contactpersons/{contactperson_id}/sms/enable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::enable_person_sms`](super::Contacts::enable_person_sms).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct EnablePersonSms(pub(super) Request);

runtime::operation!(EnablePersonSms -> Ack);

pub(super) static DISABLE_PERSON_SMS: Endpoint = Endpoint {
    id: "disable_contact_person_sms",
    method: Method::Post,
    path: "/contacts/contactpersons/{contactperson_id}/sms/disable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::disable_person_sms`](super::Contacts::disable_person_sms).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DisablePersonSms(pub(super) Request);

runtime::operation!(DisablePersonSms -> Ack);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_contact_comment",
    method: Method::Delete,
    path: "/contacts/{contact_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::delete_comment`](super::Contacts::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);

pub(super) static GET_DOCUMENT: Endpoint = Endpoint {
    id: "get_contact_document",
    method: Method::Get,
    path: "/contacts/{contact_id}/documents/{document_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_document`](super::Contacts::get_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetDocument(pub(super) Request);

runtime::operation!(GetDocument -> Ack);

pub(super) static UPDATE_DOCUMENT: Endpoint = Endpoint {
    id: "update_contact_document",
    method: Method::Put,
    path: "/contacts/{contact_id}/documents/{document_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::update_document`](super::Contacts::update_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateDocument(pub(super) Request);

runtime::operation!(UpdateDocument -> Ack);

pub(super) static DELETE_DOCUMENT: Endpoint = Endpoint {
    id: "delete_contact_document",
    method: Method::Delete,
    path: "/contacts/{contact_id}/documents/{document_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::delete_document`](super::Contacts::delete_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteDocument(pub(super) Request);

runtime::operation!(DeleteDocument -> Ack);

pub(super) static RESTORE_DOCUMENTS: Endpoint = Endpoint {
    id: "restore_contact_documents",
    method: Method::Post,
    path: "/contacts/documents/restore",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::restore_documents`](super::Contacts::restore_documents).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct RestoreDocuments(pub(super) Request);

runtime::operation!(RestoreDocuments -> Ack);

pub(super) static UPDATE_TAGS: Endpoint = Endpoint {
    id: "update_contact_tags",
    method: Method::Put,
    path: "/contacts/{contact_id}/tags",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::update_tags`](super::Contacts::update_tags).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTags(pub(super) Request);

runtime::operation!(UpdateTags -> Ack);

pub(super) static DELETE_TAG: Endpoint = Endpoint {
    id: "delete_contact_tag",
    method: Method::Delete,
    path: "/contacts/{contact_id}/tags/{tag_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::delete_tag`](super::Contacts::delete_tag).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTag(pub(super) Request);

runtime::operation!(DeleteTag -> Ack);

pub(super) static LIST_TAX_INFO: Endpoint = Endpoint {
    id: "list_contact_tax_info",
    method: Method::Get,
    path: "/contacts/{contact_id}/taxinfo",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_tax_info`](super::Contacts::list_tax_info).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTaxInfo(pub(super) Request);

runtime::operation!(ListTaxInfo -> Ack);

pub(super) static ADD_TAX_INFO: Endpoint = Endpoint {
    id: "add_contact_tax_info",
    method: Method::Post,
    path: "/contacts/{contact_id}/taxinfo",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::add_tax_info`](super::Contacts::add_tax_info).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddTaxInfo(pub(super) Request);

runtime::operation!(AddTaxInfo -> Ack);

pub(super) static UPDATE_TAX_INFO: Endpoint = Endpoint {
    id: "update_contact_tax_info",
    method: Method::Put,
    path: "/contacts/{contact_id}/taxinfo/{tax_info_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::update_tax_info`](super::Contacts::update_tax_info).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTaxInfo(pub(super) Request);

runtime::operation!(UpdateTaxInfo -> Ack);

pub(super) static DELETE_TAX_INFO: Endpoint = Endpoint {
    id: "delete_contact_tax_info",
    method: Method::Delete,
    path: "/contacts/{contact_id}/taxinfo/{tax_info_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::delete_tax_info`](super::Contacts::delete_tax_info).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTaxInfo(pub(super) Request);

runtime::operation!(DeleteTaxInfo -> Ack);

pub(super) static LIST_ADDRESSES: Endpoint = Endpoint {
    id: "list_contact_addresses",
    method: Method::Get,
    path: "/contacts/address",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_addresses`](super::Contacts::list_addresses).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListAddresses(pub(super) Request);

runtime::operation!(ListAddresses -> Ack);

pub(super) static MARK_ADDRESS_AS_BILLING: Endpoint = Endpoint {
    id: "mark_contact_address_as_billing",
    method: Method::Post,
    path: "/contacts/{contact_id}/address/{address_id}/markasbilling",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::mark_address_as_billing`](super::Contacts::mark_address_as_billing).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAddressAsBilling(pub(super) Request);

runtime::operation!(MarkAddressAsBilling -> Ack);

pub(super) static MARK_ADDRESS_AS_SHIPPING: Endpoint = Endpoint {
    id: "mark_contact_address_as_shipping",
    method: Method::Post,
    path: "/contacts/{contact_id}/address/{address_id}/markasshipping",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::mark_address_as_shipping`](super::Contacts::mark_address_as_shipping).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkAddressAsShipping(pub(super) Request);

runtime::operation!(MarkAddressAsShipping -> Ack);

pub(super) static VERIFY_ADDRESS_BY_ID: Endpoint = Endpoint {
    id: "verify_contact_address_by_id",
    method: Method::Post,
    path: "/contacts/{contact_id}/address/{address_id}/verify",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::verify_address_by_id`](super::Contacts::verify_address_by_id).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct VerifyAddressById(pub(super) Request);

runtime::operation!(VerifyAddressById -> Ack);

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_contact_attachment",
    method: Method::Post,
    path: "/contacts/{contact_id}/attachment",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::add_attachment`](super::Contacts::add_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAttachment(pub(super) Request);

runtime::operation!(AddAttachment -> Ack);

pub(super) static MERGE: Endpoint = Endpoint {
    id: "merge_contact",
    method: Method::Post,
    path: "/contacts/{contact_id}/merge",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::merge`](super::Contacts::merge).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Merge(pub(super) Request);

runtime::operation!(Merge -> Ack);

pub(super) static VERIFY_EINVOICE: Endpoint = Endpoint {
    id: "verify_contact_einvoice",
    method: Method::Post,
    path: "/contacts/{contact_id}/einvoice/verify",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::verify_einvoice`](super::Contacts::verify_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct VerifyEinvoice(pub(super) Request);

runtime::operation!(VerifyEinvoice -> Ack);

pub(super) static DISABLE_PORTAL: Endpoint = Endpoint {
    id: "disable_contact_portal",
    method: Method::Post,
    path: "/contacts/{contact_id}/portal/disable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::disable_portal`](super::Contacts::disable_portal).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DisablePortal(pub(super) Request);

runtime::operation!(DisablePortal -> Ack);

pub(super) static GET_CONTACTS_SMS_CONTENT: Endpoint = Endpoint {
    id: "get_contacts_sms_content",
    method: Method::Get,
    path: "/contacts/sms",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_contacts_sms_content`](super::Contacts::get_contacts_sms_content).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetContactsSmsContent(pub(super) Request);

runtime::operation!(GetContactsSmsContent -> Ack);

pub(super) static SEND_CONTACTS_SMS: Endpoint = Endpoint {
    id: "send_contacts_sms",
    method: Method::Post,
    path: "/contacts/sms",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::send_contacts_sms`](super::Contacts::send_contacts_sms).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SendContactsSms(pub(super) Request);

runtime::operation!(SendContactsSms -> Ack);

pub(super) static GET_CONTACT_SMS_CONTENT: Endpoint = Endpoint {
    id: "get_contact_sms_content",
    method: Method::Get,
    path: "/contacts/{contact_id}/sms",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_contact_sms_content`](super::Contacts::get_contact_sms_content).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetContactSmsContent(pub(super) Request);

runtime::operation!(GetContactSmsContent -> Ack);

pub(super) static SEND_CONTACT_SMS: Endpoint = Endpoint {
    id: "send_contact_sms",
    method: Method::Post,
    path: "/contacts/{contact_id}/sms",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::send_contact_sms`](super::Contacts::send_contact_sms).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SendContactSms(pub(super) Request);

runtime::operation!(SendContactSms -> Ack);

pub(super) static GET_BY_REFERENCE: Endpoint = Endpoint {
    id: "get_contact_by_reference",
    method: Method::Get,
    path: "/contacts/reference/{reference_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_by_reference`](super::Contacts::get_by_reference).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetByReference(pub(super) Request);

runtime::operation!(GetByReference -> Ack);

pub(super) static GET_STATEMENT: Endpoint = Endpoint {
    id: "get_contact_statement",
    method: Method::Get,
    path: "/contacts/{contact_id}/statements",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_statement`](super::Contacts::get_statement).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetStatement(pub(super) Request);

runtime::operation!(GetStatement -> Ack);

pub(super) static LIST_UNPAID_INVOICES: Endpoint = Endpoint {
    id: "list_contact_unpaid_invoices",
    method: Method::Get,
    path: "/contacts/{contact_id}/unpaidinvoices",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_unpaid_invoices`](super::Contacts::list_unpaid_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListUnpaidInvoices(pub(super) Request);

runtime::operation!(ListUnpaidInvoices -> Ack);

pub(super) static GET_UNUSED_CREDITS: Endpoint = Endpoint {
    id: "get_contact_unused_credits",
    method: Method::Get,
    path: "/contacts/{contact_id}/receivables/unusedcredits",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_unused_credits`](super::Contacts::get_unused_credits).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetUnusedCredits(pub(super) Request);

runtime::operation!(GetUnusedCredits -> Ack);

pub(super) static LIST_PAYMENT_REFUNDS: Endpoint = Endpoint {
    id: "list_contact_payment_refunds",
    method: Method::Get,
    path: "/contacts/{contact_id}/paymentrefunds",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::list_payment_refunds`](super::Contacts::list_payment_refunds).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListPaymentRefunds(pub(super) Request);

runtime::operation!(ListPaymentRefunds -> Ack);

pub(super) static GET_INCOME_AND_EXPENSE: Endpoint = Endpoint {
    id: "get_contact_income_and_expense",
    method: Method::Get,
    path: "/contacts/{contact_id}/incomeandexpense",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_income_and_expense`](super::Contacts::get_income_and_expense).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetIncomeAndExpense(pub(super) Request);

runtime::operation!(GetIncomeAndExpense -> Ack);

pub(super) static GET_PROFIT_AND_LOSS: Endpoint = Endpoint {
    id: "get_contact_profit_and_loss",
    method: Method::Get,
    path: "/contacts/{contact_id}/profitandloss",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_profit_and_loss`](super::Contacts::get_profit_and_loss).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetProfitAndLoss(pub(super) Request);

runtime::operation!(GetProfitAndLoss -> Ack);

pub(super) static GET_INVENTORY_SUMMARY: Endpoint = Endpoint {
    id: "get_contact_inventory_summary",
    method: Method::Get,
    path: "/contacts/{contact_id}/inventorysummary",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_inventory_summary`](super::Contacts::get_inventory_summary).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetInventorySummary(pub(super) Request);

runtime::operation!(GetInventorySummary -> Ack);

pub(super) static GET_OPENING_BALANCES: Endpoint = Endpoint {
    id: "get_contact_opening_balances",
    method: Method::Get,
    path: "/contacts/{contact_id}/openingbalances",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_opening_balances`](super::Contacts::get_opening_balances).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetOpeningBalances(pub(super) Request);

runtime::operation!(GetOpeningBalances -> Ack);

pub(super) static UPDATE_TRN_STATUS: Endpoint = Endpoint {
    id: "update_contact_trn_status",
    method: Method::Post,
    path: "/contacts/{contact_id}/trnstatus",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::update_trn_status`](super::Contacts::update_trn_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTrnStatus(pub(super) Request);

runtime::operation!(UpdateTrnStatus -> Ack);

pub(super) static GET_CLIENT_REVIEW_EMAIL: Endpoint = Endpoint {
    id: "get_contact_client_review_email",
    method: Method::Get,
    path: "/contacts/{contact_id}/clientreviews/email",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_client_review_email`](super::Contacts::get_client_review_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetClientReviewEmail(pub(super) Request);

runtime::operation!(GetClientReviewEmail -> Ack);

pub(super) static SEND_CLIENT_REVIEW_EMAIL: Endpoint = Endpoint {
    id: "send_contact_client_review_email",
    method: Method::Post,
    path: "/contacts/{contact_id}/clientreviews/email",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::send_client_review_email`](super::Contacts::send_client_review_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SendClientReviewEmail(pub(super) Request);

runtime::operation!(SendClientReviewEmail -> Ack);

pub(super) static GET_PAYMENT_METHOD_EMAIL: Endpoint = Endpoint {
    id: "get_contact_payment_method_email",
    method: Method::Get,
    path: "/contacts/{contact_id}/paymentmethod/email",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_payment_method_email`](super::Contacts::get_payment_method_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetPaymentMethodEmail(pub(super) Request);

runtime::operation!(GetPaymentMethodEmail -> Ack);

pub(super) static SEND_PAYMENT_METHOD_EMAIL: Endpoint = Endpoint {
    id: "send_contact_payment_method_email",
    method: Method::Post,
    path: "/contacts/{contact_id}/paymentmethod/email",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::send_payment_method_email`](super::Contacts::send_payment_method_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SendPaymentMethodEmail(pub(super) Request);

runtime::operation!(SendPaymentMethodEmail -> Ack);

pub(super) static GET_VENDOR_STATEMENT_EMAIL: Endpoint = Endpoint {
    id: "get_contact_vendor_statement_email",
    method: Method::Get,
    path: "/contacts/{contact_id}/vendorstatements/email",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::get_vendor_statement_email`](super::Contacts::get_vendor_statement_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetVendorStatementEmail(pub(super) Request);

runtime::operation!(GetVendorStatementEmail -> Ack);

pub(super) static SEND_VENDOR_STATEMENT_EMAIL: Endpoint = Endpoint {
    id: "send_contact_vendor_statement_email",
    method: Method::Post,
    path: "/contacts/{contact_id}/vendorstatements/email",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Contacts::send_vendor_statement_email`](super::Contacts::send_vendor_statement_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SendVendorStatementEmail(pub(super) Request);

runtime::operation!(SendVendorStatementEmail -> Ack);
