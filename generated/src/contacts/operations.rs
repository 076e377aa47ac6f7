// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Contacts`](super::Contacts), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Download, Endpoint, Id, Method, Page, Part, Value,
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

runtime::call! {
    /// A call of [`Contacts::list`](super::Contacts::list).
    paged List -> Page<models::Contact>
}

runtime::parameters! {
    List {
        query {
            contact_type: shared::ContactType, filter_by: models::ContactFilterBy,
            sort_column: models::ContactSortColumn, zcrm_contact_id: Id,
            zcrm_account_id: Id, zcrm_vendor_id: Id,
            /// At most 100 characters.
            contact_name: String,
            /// At most 100 characters.
            contact_name_startswith: String,
            /// At most 100 characters.
            contact_name_contains: String,
            /// At most 100 characters.
            company_name: String,
            /// At most 100 characters.
            company_name_startswith: String,
            /// At most 100 characters.
            company_name_contains: String,
            /// At most 100 characters.
            first_name: String,
            /// At most 100 characters.
            first_name_startswith: String,
            /// At most 100 characters.
            first_name_contains: String,
            /// At most 100 characters.
            last_name: String,
            /// At most 100 characters.
            last_name_startswith: String,
            /// At most 100 characters.
            last_name_contains: String,
            /// At most 100 characters.
            address: String,
            /// At most 100 characters.
            address_startswith: String,
            /// At most 100 characters.
            address_contains: String,
            /// At most 100 characters.
            email: String,
            /// At most 100 characters.
            email_startswith: String,
            /// At most 100 characters.
            email_contains: String,
            /// At most 100 characters.
            phone: String,
            /// At most 100 characters.
            phone_startswith: String,
            /// At most 100 characters.
            phone_contains: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_contact_using_custom_field",
    method: Method::Put,
    path: "/contacts",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("contact"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::update_using_custom_field`](super::Contacts::update_using_custom_field).
    UpdateUsingCustomField -> models::Contact
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_contact",
    method: Method::Post,
    path: "/contacts",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("contact"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::create`](super::Contacts::create).
    Create -> models::Contact
}

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "delete_contacts",
    method: Method::Delete,
    path: "/contacts",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::bulk_delete`](super::Contacts::bulk_delete).
    BulkDelete -> Ack
}

pub(super) static ASSIGN_OWNER: Endpoint = Endpoint {
    id: "assign_contact_owner",
    method: Method::Post,
    path: "/contacts/{contact_id}/owner",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::assign_owner`](super::Contacts::assign_owner).
    AssignOwner -> Ack
}

runtime::parameters! {
    AssignOwner {
        query {
            owner_id: Id,
        }
    }
}

pub(super) static BULK_ASSIGN_OWNER: Endpoint = Endpoint {
    id: "assign_owner_to_contacts",
    method: Method::Post,
    path: "/contacts/owner",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::bulk_assign_owner`](super::Contacts::bulk_assign_owner).
    BulkAssignOwner -> Ack
}

runtime::parameters! {
    BulkAssignOwner {
        query {
            owner_id: Id,
        }
    }
}

pub(super) static BULK_TRACK1099: Endpoint = Endpoint {
    id: "mark_contacts_for_1099_tracking",
    method: Method::Post,
    path: "/contacts/track1099",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::bulk_track_1099`](super::Contacts::bulk_track_1099).
    BulkTrack1099 -> Ack
}

runtime::parameters! {
    BulkTrack1099 {
        list(Some(',')) {
            contact_ids: Id,
        }
    }
}

pub(super) static VERIFY_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "verify_contact_bank_account",
    method: Method::Post,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}/verify",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::verify_bank_account`](super::Contacts::verify_bank_account).
    VerifyBankAccount -> Ack
}

runtime::parameters! {
    VerifyBankAccount {
        query {
            first_deposit_amount: Decimal, second_deposit_amount: Decimal,
        }
    }
}

pub(super) static VERIFY_ADDRESS: Endpoint = Endpoint {
    id: "verify_contact_address",
    method: Method::Get,
    path: "/contacts/address/verify",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::verify_address`](super::Contacts::verify_address).
    VerifyAddress -> Value
}

runtime::parameters! {
    VerifyAddress {
        query {
            /// At most 50 characters.
            city: String,
            /// At most 50 characters.
            region: String,
            /// At most 50 characters.
            country: String,
            /// At most 30 characters.
            postal_code: String,
        }
    }
}

pub(super) static LIST_AUTOBILL_RECURRING_INVOICES: Endpoint = Endpoint {
    id: "list_contact_autobill_recurring_invoices",
    method: Method::Get,
    path: "/contacts/{contact_id}/card/{card_id}/recurringinvoices",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("recurring_invoices"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_autobill_recurring_invoices`](super::Contacts::list_autobill_recurring_invoices).
    ListAutobillRecurringInvoices -> Page<models::RecurringInvoice>
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_contact",
    method: Method::Get,
    path: "/contacts/{contact_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("contact"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get`](super::Contacts::get).
    Get -> models::Contact
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_contact",
    method: Method::Put,
    path: "/contacts/{contact_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("contact"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::update`](super::Contacts::update).
    Update -> models::Contact
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_contact",
    method: Method::Delete,
    path: "/contacts/{contact_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::delete`](super::Contacts::delete).
    Delete -> Ack
}

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_contact_active",
    method: Method::Post,
    path: "/contacts/{contact_id}/active",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::mark_active`](super::Contacts::mark_active).
    MarkActive -> Ack
}

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_contact_inactive",
    method: Method::Post,
    path: "/contacts/{contact_id}/inactive",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::mark_inactive`](super::Contacts::mark_inactive).
    MarkInactive -> Ack
}

pub(super) static ENABLE_PORTAL: Endpoint = Endpoint {
    id: "enable_contact_portal",
    method: Method::Post,
    path: "/contacts/{contact_id}/portal/enable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::enable_portal`](super::Contacts::enable_portal).
    EnablePortal -> Ack
}

pub(super) static ENABLE_PAYMENT_REMINDER: Endpoint = Endpoint {
    id: "enable_contact_payment_reminder",
    method: Method::Post,
    path: "/contacts/{contact_id}/paymentreminder/enable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::enable_payment_reminder`](super::Contacts::enable_payment_reminder).
    EnablePaymentReminder -> Ack
}

pub(super) static DISABLE_PAYMENT_REMINDER: Endpoint = Endpoint {
    id: "disable_contact_payment_reminder",
    method: Method::Post,
    path: "/contacts/{contact_id}/paymentreminder/disable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::disable_payment_reminder`](super::Contacts::disable_payment_reminder).
    DisablePaymentReminder -> Ack
}

pub(super) static GET_STATEMENT_MAIL: Endpoint = Endpoint {
    id: "get_contact_statement_mail",
    method: Method::Get,
    path: "/contacts/{contact_id}/statements/email",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_statement_mail`](super::Contacts::get_statement_mail).
    GetStatementMail -> shared::ContactData
}

runtime::parameters! {
    GetStatementMail {
        query {
            start_date: Date, end_date: Date,
        }
    }
}

pub(super) static EMAIL_STATEMENT: Endpoint = Endpoint {
    id: "email_contact_statement",
    method: Method::Post,
    path: "/contacts/{contact_id}/statements/email",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::email_statement`](super::Contacts::email_statement).
    EmailStatement -> Ack
}

runtime::parameters! {
    EmailStatement {
        query {
            start_date: Date, end_date: Date, multipart_or_formdata: String,
        }
    }
}

pub(super) static GET_EMAIL_CONTENT: Endpoint = Endpoint {
    id: "get_contact_email_content",
    method: Method::Get,
    path: "/contacts/{contact_id}/email",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_email_content`](super::Contacts::get_email_content).
    GetEmailContent -> Value
}

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_contact",
    method: Method::Post,
    path: "/contacts/{contact_id}/email",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::email`](super::Contacts::email).
    Email -> Ack
}

runtime::parameters! {
    Email {
        query {
            send_customer_statement: bool,
        }
    }
}

impl Email {
    /// Sets `attachments`.
    ///
    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_contact_comments",
    method: Method::Get,
    path: "/contacts/{contact_id}/comments",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("contact_comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_comments`](super::Contacts::list_comments).
    paged ListComments -> Page<models::ContactComment>
}

runtime::parameters! {
    ListComments {
        query {
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_contact_comment",
    method: Method::Post,
    path: "/contacts/{contact_id}/comments",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::add_comment`](super::Contacts::add_comment).
    AddComment -> Ack
}

pub(super) static GET_ADDRESS: Endpoint = Endpoint {
    id: "get_contact_address",
    method: Method::Get,
    path: "/contacts/{contact_id}/address",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("addresses"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_address`](super::Contacts::get_address).
    GetAddress -> Page<models::ContactAddress>
}

pub(super) static ADD_ADDRESS: Endpoint = Endpoint {
    id: "add_contact_address",
    method: Method::Post,
    path: "/contacts/{contact_id}/address",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("address_info"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::add_address`](super::Contacts::add_address).
    AddAddress -> models::AddressInfo
}

pub(super) static UPDATE_ADDRESS: Endpoint = Endpoint {
    id: "update_contact_address",
    method: Method::Put,
    path: "/contacts/{contact_id}/address/{address_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("address_info"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::update_address`](super::Contacts::update_address).
    UpdateAddress -> models::AddressInfo
}

pub(super) static DELETE_ADDRESS: Endpoint = Endpoint {
    id: "delete_contact_address",
    method: Method::Delete,
    path: "/contacts/{contact_id}/address/{address_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::delete_address`](super::Contacts::delete_address).
    DeleteAddress -> Ack
}

pub(super) static LIST_CREDIT_NOTE_REFUNDS: Endpoint = Endpoint {
    id: "list_contact_credit_note_refunds",
    method: Method::Get,
    path: "/contacts/{contact_id}/refunds",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("creditnote_refunds"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_credit_note_refunds`](super::Contacts::list_credit_note_refunds).
    paged ListCreditNoteRefunds -> Page<shared::CreditNoteRefund>
}

runtime::parameters! {
    ListCreditNoteRefunds {
        query {
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static TRACK1099: Endpoint = Endpoint {
    id: "track_contact_1099",
    method: Method::Post,
    path: "/contacts/{contact_id}/track1099",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::track_1099`](super::Contacts::track_1099).
    Track1099 -> Ack
}

pub(super) static UNTRACK1099: Endpoint = Endpoint {
    id: "untrack_contact_1099",
    method: Method::Post,
    path: "/contacts/{contact_id}/untrack1099",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::untrack_1099`](super::Contacts::untrack_1099).
    Untrack1099 -> Ack
}

pub(super) static GET_UNUSED_RETAINER_PAYMENTS: Endpoint = Endpoint {
    id: "get_unused_retainer_payments",
    method: Method::Get,
    path: "/contacts/{contact_id}/receivables/unusedretainerpayments",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("unused_credits_receivable"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_unused_retainer_payments`](super::Contacts::get_unused_retainer_payments).
    GetUnusedRetainerPayments -> Page<models::UnusedCreditsReceivable>
}

runtime::parameters! {
    GetUnusedRetainerPayments {
        query {
            currency_id: Id,
        }
    }
}

pub(super) static ADD_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "add_contact_bank_account",
    method: Method::Post,
    path: "/contacts/{contact_id}/bankaccount",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::add_bank_account`](super::Contacts::add_bank_account).
    AddBankAccount -> Ack
}

pub(super) static GET_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "get_contact_bank_account",
    method: Method::Get,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_bank_account`](super::Contacts::get_bank_account).
    GetBankAccount -> Value
}

pub(super) static UPDATE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "update_contact_bank_account",
    method: Method::Put,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::update_bank_account`](super::Contacts::update_bank_account).
    UpdateBankAccount -> Ack
}

pub(super) static DELETE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "delete_contact_bank_account",
    method: Method::Delete,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::delete_bank_account`](super::Contacts::delete_bank_account).
    DeleteBankAccount -> Ack
}

pub(super) static APPROVE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "approve_contact_bank_account",
    method: Method::Post,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}/approve",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::approve_bank_account`](super::Contacts::approve_bank_account).
    ApproveBankAccount -> Ack
}

pub(super) static DECLINE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "decline_contact_bank_account",
    method: Method::Post,
    path: "/contacts/{contact_id}/bankaccount/{bank_account_id}/decline",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::decline_bank_account`](super::Contacts::decline_bank_account).
    DeclineBankAccount -> Ack
}

pub(super) static LIST_BANK_ACCOUNTS: Endpoint = Endpoint {
    id: "list_contact_bank_accounts",
    method: Method::Get,
    path: "/contacts/{contact_id}/bankaccounts",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_bank_accounts`](super::Contacts::list_bank_accounts).
    ListBankAccounts -> Value
}

pub(super) static LIST_ALL_BANK_ACCOUNTS: Endpoint = Endpoint {
    id: "list_all_contact_bank_accounts",
    method: Method::Get,
    path: "/contacts/bankaccounts",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_all_bank_accounts`](super::Contacts::list_all_bank_accounts).
    ListAllBankAccounts -> Value
}

pub(super) static ADD_CARD: Endpoint = Endpoint {
    id: "add_contact_card",
    method: Method::Post,
    path: "/contacts/{contact_id}/card",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::add_card`](super::Contacts::add_card).
    AddCard -> Ack
}

pub(super) static GET_CARD: Endpoint = Endpoint {
    id: "get_contact_card",
    method: Method::Get,
    path: "/contacts/{contact_id}/card/{card_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_card`](super::Contacts::get_card).
    GetCard -> Value
}

pub(super) static UPDATE_CARD: Endpoint = Endpoint {
    id: "update_contact_card",
    method: Method::Put,
    path: "/contacts/{contact_id}/card/{card_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::update_card`](super::Contacts::update_card).
    UpdateCard -> Ack
}

pub(super) static DELETE_CARD: Endpoint = Endpoint {
    id: "delete_contact_card",
    method: Method::Delete,
    path: "/contacts/{contact_id}/card/{card_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::delete_card`](super::Contacts::delete_card).
    DeleteCard -> Ack
}

pub(super) static LIST_CARDS: Endpoint = Endpoint {
    id: "list_contact_cards",
    method: Method::Get,
    path: "/contacts/{contact_id}/cards",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_cards`](super::Contacts::list_cards).
    ListCards -> Value
}

pub(super) static GET_CARD_COUNT: Endpoint = Endpoint {
    id: "get_contact_card_count",
    method: Method::Get,
    path: "/contacts/cardcount",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_card_count`](super::Contacts::get_card_count).
    GetCardCount -> Value
}

pub(super) static LIST_ALL_CONTACT_PERSONS: Endpoint = Endpoint {
    id: "list_all_contact_persons",
    method: Method::Get,
    path: "/contacts/contactpersons",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_all_contact_persons`](super::Contacts::list_all_contact_persons).
    ListAllContactPersons -> Value
}

pub(super) static GET_CONTACT_PERSON: Endpoint = Endpoint {
    id: "get_contact_person",
    method: Method::Get,
    path: "/contacts/contactpersons/{contactperson_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_contact_person`](super::Contacts::get_contact_person).
    GetContactPerson -> Value
}

pub(super) static INVITE_CONTACT_PERSON_TO_PORTAL: Endpoint = Endpoint {
    id: "invite_contact_person_to_portal",
    method: Method::Post,
    path: "/contacts/contactpersons/{contactperson_id}/portal/invite",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::invite_contact_person_to_portal`](super::Contacts::invite_contact_person_to_portal).
    InviteContactPersonToPortal -> Ack
}

pub(super) static RESEND_CONTACT_PERSON_PORTAL_INVITE: Endpoint = Endpoint {
    id: "resend_contact_person_portal_invite",
    method: Method::Post,
    path: "/contacts/contactpersons/{contactperson_id}/portal/invite/resend",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::resend_contact_person_portal_invite`](super::Contacts::resend_contact_person_portal_invite).
    ResendContactPersonPortalInvite -> Ack
}

pub(super) static ENABLE_CONTACT_PERSON_SMS: Endpoint = Endpoint {
    id: "enable_contact_person_sms",
    method: Method::Post,
    path: "/contacts/contactpersons/{contactperson_id}/sms/enable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::enable_contact_person_sms`](super::Contacts::enable_contact_person_sms).
    EnableContactPersonSms -> Ack
}

pub(super) static DISABLE_CONTACT_PERSON_SMS: Endpoint = Endpoint {
    id: "disable_contact_person_sms",
    method: Method::Post,
    path: "/contacts/contactpersons/{contactperson_id}/sms/disable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::disable_contact_person_sms`](super::Contacts::disable_contact_person_sms).
    DisableContactPersonSms -> Ack
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_contact_comment",
    method: Method::Delete,
    path: "/contacts/{contact_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::delete_comment`](super::Contacts::delete_comment).
    DeleteComment -> Ack
}

pub(super) static GET_DOCUMENT: Endpoint = Endpoint {
    id: "get_contact_document",
    method: Method::Get,
    path: "/contacts/{contact_id}/documents/{document_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_document`](super::Contacts::get_document).
    GetDocument -> Download
}

pub(super) static UPDATE_DOCUMENT: Endpoint = Endpoint {
    id: "update_contact_document",
    method: Method::Put,
    path: "/contacts/{contact_id}/documents/{document_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::update_document`](super::Contacts::update_document).
    UpdateDocument -> Ack
}

impl UpdateDocument {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static DELETE_DOCUMENT: Endpoint = Endpoint {
    id: "delete_contact_document",
    method: Method::Delete,
    path: "/contacts/{contact_id}/documents/{document_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::delete_document`](super::Contacts::delete_document).
    DeleteDocument -> Ack
}

pub(super) static RESTORE_DOCUMENTS: Endpoint = Endpoint {
    id: "restore_contact_documents",
    method: Method::Post,
    path: "/contacts/documents/restore",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::restore_documents`](super::Contacts::restore_documents).
    RestoreDocuments -> Ack
}

pub(super) static UPDATE_TAGS: Endpoint = Endpoint {
    id: "update_contact_tags",
    method: Method::Put,
    path: "/contacts/{contact_id}/tags",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::update_tags`](super::Contacts::update_tags).
    UpdateTags -> Ack
}

pub(super) static DELETE_TAG: Endpoint = Endpoint {
    id: "delete_contact_tag",
    method: Method::Delete,
    path: "/contacts/{contact_id}/tags/{tag_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::delete_tag`](super::Contacts::delete_tag).
    DeleteTag -> Ack
}

pub(super) static LIST_TAX_INFO: Endpoint = Endpoint {
    id: "list_contact_tax_info",
    method: Method::Get,
    path: "/contacts/{contact_id}/taxinfo",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_tax_info`](super::Contacts::list_tax_info).
    ListTaxInfo -> Value
}

pub(super) static ADD_TAX_INFO: Endpoint = Endpoint {
    id: "add_contact_tax_info",
    method: Method::Post,
    path: "/contacts/{contact_id}/taxinfo",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::add_tax_info`](super::Contacts::add_tax_info).
    AddTaxInfo -> Ack
}

pub(super) static UPDATE_TAX_INFO: Endpoint = Endpoint {
    id: "update_contact_tax_info",
    method: Method::Put,
    path: "/contacts/{contact_id}/taxinfo/{tax_info_id}",
    scopes: &["ZohoBooks.contacts.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::update_tax_info`](super::Contacts::update_tax_info).
    UpdateTaxInfo -> Ack
}

pub(super) static DELETE_TAX_INFO: Endpoint = Endpoint {
    id: "delete_contact_tax_info",
    method: Method::Delete,
    path: "/contacts/{contact_id}/taxinfo/{tax_info_id}",
    scopes: &["ZohoBooks.contacts.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::delete_tax_info`](super::Contacts::delete_tax_info).
    DeleteTaxInfo -> Ack
}

pub(super) static LIST_ADDRESSES: Endpoint = Endpoint {
    id: "list_contact_addresses",
    method: Method::Get,
    path: "/contacts/address",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_addresses`](super::Contacts::list_addresses).
    ListAddresses -> Value
}

pub(super) static MARK_ADDRESS_AS_BILLING: Endpoint = Endpoint {
    id: "mark_contact_address_as_billing",
    method: Method::Post,
    path: "/contacts/{contact_id}/address/{address_id}/markasbilling",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::mark_address_as_billing`](super::Contacts::mark_address_as_billing).
    MarkAddressAsBilling -> Ack
}

pub(super) static MARK_ADDRESS_AS_SHIPPING: Endpoint = Endpoint {
    id: "mark_contact_address_as_shipping",
    method: Method::Post,
    path: "/contacts/{contact_id}/address/{address_id}/markasshipping",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::mark_address_as_shipping`](super::Contacts::mark_address_as_shipping).
    MarkAddressAsShipping -> Ack
}

pub(super) static VERIFY_ADDRESS_BY_ID: Endpoint = Endpoint {
    id: "verify_contact_address_by_id",
    method: Method::Post,
    path: "/contacts/{contact_id}/address/{address_id}/verify",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::verify_address_by_id`](super::Contacts::verify_address_by_id).
    VerifyAddressById -> Ack
}

impl VerifyAddressById {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_contact_attachment",
    method: Method::Post,
    path: "/contacts/{contact_id}/attachment",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::add_attachment`](super::Contacts::add_attachment).
    AddAttachment -> Ack
}

pub(super) static MERGE: Endpoint = Endpoint {
    id: "merge_contact",
    method: Method::Post,
    path: "/contacts/{contact_id}/merge",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::merge`](super::Contacts::merge).
    Merge -> Ack
}

impl Merge {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static VERIFY_EINVOICE: Endpoint = Endpoint {
    id: "verify_contact_einvoice",
    method: Method::Post,
    path: "/contacts/{contact_id}/einvoice/verify",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::verify_einvoice`](super::Contacts::verify_einvoice).
    VerifyEinvoice -> Ack
}

impl VerifyEinvoice {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static DISABLE_PORTAL: Endpoint = Endpoint {
    id: "disable_contact_portal",
    method: Method::Post,
    path: "/contacts/{contact_id}/portal/disable",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::disable_portal`](super::Contacts::disable_portal).
    DisablePortal -> Ack
}

pub(super) static GET_BULK_SMS_CONTENT: Endpoint = Endpoint {
    id: "get_contacts_sms_content",
    method: Method::Get,
    path: "/contacts/sms",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_bulk_sms_content`](super::Contacts::get_bulk_sms_content).
    GetBulkSmsContent -> Value
}

pub(super) static BULK_SEND_SMS: Endpoint = Endpoint {
    id: "send_contacts_sms",
    method: Method::Post,
    path: "/contacts/sms",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::bulk_send_sms`](super::Contacts::bulk_send_sms).
    BulkSendSms -> Ack
}

impl BulkSendSms {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static GET_SMS_CONTENT: Endpoint = Endpoint {
    id: "get_contact_sms_content",
    method: Method::Get,
    path: "/contacts/{contact_id}/sms",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_sms_content`](super::Contacts::get_sms_content).
    GetSmsContent -> Value
}

pub(super) static SEND_SMS: Endpoint = Endpoint {
    id: "send_contact_sms",
    method: Method::Post,
    path: "/contacts/{contact_id}/sms",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::send_sms`](super::Contacts::send_sms).
    SendSms -> Ack
}

impl SendSms {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static GET_BY_REFERENCE: Endpoint = Endpoint {
    id: "get_contact_by_reference",
    method: Method::Get,
    path: "/contacts/reference/{reference_id}",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_by_reference`](super::Contacts::get_by_reference).
    GetByReference -> Value
}

pub(super) static GET_STATEMENT: Endpoint = Endpoint {
    id: "get_contact_statement",
    method: Method::Get,
    path: "/contacts/{contact_id}/statements",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_statement`](super::Contacts::get_statement).
    GetStatement -> Value
}

pub(super) static LIST_UNPAID_INVOICES: Endpoint = Endpoint {
    id: "list_contact_unpaid_invoices",
    method: Method::Get,
    path: "/contacts/{contact_id}/unpaidinvoices",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_unpaid_invoices`](super::Contacts::list_unpaid_invoices).
    ListUnpaidInvoices -> Value
}

pub(super) static GET_UNUSED_CREDITS: Endpoint = Endpoint {
    id: "get_contact_unused_credits",
    method: Method::Get,
    path: "/contacts/{contact_id}/receivables/unusedcredits",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_unused_credits`](super::Contacts::get_unused_credits).
    GetUnusedCredits -> Value
}

pub(super) static LIST_PAYMENT_REFUNDS: Endpoint = Endpoint {
    id: "list_contact_payment_refunds",
    method: Method::Get,
    path: "/contacts/{contact_id}/paymentrefunds",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::list_payment_refunds`](super::Contacts::list_payment_refunds).
    ListPaymentRefunds -> Value
}

pub(super) static GET_INCOME_AND_EXPENSE: Endpoint = Endpoint {
    id: "get_contact_income_and_expense",
    method: Method::Get,
    path: "/contacts/{contact_id}/incomeandexpense",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_income_and_expense`](super::Contacts::get_income_and_expense).
    GetIncomeAndExpense -> Value
}

pub(super) static GET_PROFIT_AND_LOSS: Endpoint = Endpoint {
    id: "get_contact_profit_and_loss",
    method: Method::Get,
    path: "/contacts/{contact_id}/profitandloss",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_profit_and_loss`](super::Contacts::get_profit_and_loss).
    GetProfitAndLoss -> Value
}

pub(super) static GET_INVENTORY_SUMMARY: Endpoint = Endpoint {
    id: "get_contact_inventory_summary",
    method: Method::Get,
    path: "/contacts/{contact_id}/inventorysummary",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_inventory_summary`](super::Contacts::get_inventory_summary).
    GetInventorySummary -> Value
}

pub(super) static GET_OPENING_BALANCES: Endpoint = Endpoint {
    id: "get_contact_opening_balances",
    method: Method::Get,
    path: "/contacts/{contact_id}/openingbalances",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_opening_balances`](super::Contacts::get_opening_balances).
    GetOpeningBalances -> Value
}

pub(super) static UPDATE_TRN_STATUS: Endpoint = Endpoint {
    id: "update_contact_trn_status",
    method: Method::Post,
    path: "/contacts/{contact_id}/trnstatus",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::update_trn_status`](super::Contacts::update_trn_status).
    UpdateTrnStatus -> Ack
}

impl UpdateTrnStatus {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static GET_CLIENT_REVIEW_EMAIL: Endpoint = Endpoint {
    id: "get_contact_client_review_email",
    method: Method::Get,
    path: "/contacts/{contact_id}/clientreviews/email",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_client_review_email`](super::Contacts::get_client_review_email).
    GetClientReviewEmail -> Value
}

pub(super) static SEND_CLIENT_REVIEW_EMAIL: Endpoint = Endpoint {
    id: "send_contact_client_review_email",
    method: Method::Post,
    path: "/contacts/{contact_id}/clientreviews/email",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::send_client_review_email`](super::Contacts::send_client_review_email).
    SendClientReviewEmail -> Ack
}

impl SendClientReviewEmail {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static GET_PAYMENT_METHOD_EMAIL: Endpoint = Endpoint {
    id: "get_contact_payment_method_email",
    method: Method::Get,
    path: "/contacts/{contact_id}/paymentmethod/email",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_payment_method_email`](super::Contacts::get_payment_method_email).
    GetPaymentMethodEmail -> Value
}

pub(super) static SEND_PAYMENT_METHOD_EMAIL: Endpoint = Endpoint {
    id: "send_contact_payment_method_email",
    method: Method::Post,
    path: "/contacts/{contact_id}/paymentmethod/email",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::send_payment_method_email`](super::Contacts::send_payment_method_email).
    SendPaymentMethodEmail -> Ack
}

impl SendPaymentMethodEmail {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static GET_VENDOR_STATEMENT_EMAIL: Endpoint = Endpoint {
    id: "get_contact_vendor_statement_email",
    method: Method::Get,
    path: "/contacts/{contact_id}/vendorstatements/email",
    scopes: &["ZohoBooks.contacts.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::get_vendor_statement_email`](super::Contacts::get_vendor_statement_email).
    GetVendorStatementEmail -> Value
}

pub(super) static SEND_VENDOR_STATEMENT_EMAIL: Endpoint = Endpoint {
    id: "send_contact_vendor_statement_email",
    method: Method::Post,
    path: "/contacts/{contact_id}/vendorstatements/email",
    scopes: &["ZohoBooks.contacts.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Contacts::send_vendor_statement_email`](super::Contacts::send_vendor_statement_email).
    SendVendorStatementEmail -> Ack
}

impl SendVendorStatementEmail {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}
