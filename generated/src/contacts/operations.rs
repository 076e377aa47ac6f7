// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Contacts`](super::Contacts), before they are sent.

use super::super::runtime::{self, Ack, Date, Decimal, Download, Id, Page, Value};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Contacts::list`](super::Contacts::list).
    List in pages -> models::Contact {
        Get "/contacts" => List("contacts"), id: "list_contacts",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
        query {
            contact_type: shared::ContactType, filter_by: models::ContactFilterBy,
            sort_column: models::ContactSortColumn, zcrm_contact_id: Id,
            zcrm_account_id: Id, zcrm_vendor_id: Id, per_page: i64,
            /// At most 100 characters.
            contact_name: String,
            /// Only what has this at the start of `contact_name`.
            ///
            /// At most 100 characters.
            contact_name_startswith: String,
            /// Only what holds this in `contact_name`.
            ///
            /// At most 100 characters.
            contact_name_contains: String,
            /// At most 100 characters.
            company_name: String,
            /// Only what has this at the start of `company_name`.
            ///
            /// At most 100 characters.
            company_name_startswith: String,
            /// Only what holds this in `company_name`.
            ///
            /// At most 100 characters.
            company_name_contains: String,
            /// At most 100 characters.
            first_name: String,
            /// Only what has this at the start of `first_name`.
            ///
            /// At most 100 characters.
            first_name_startswith: String,
            /// Only what holds this in `first_name`.
            ///
            /// At most 100 characters.
            first_name_contains: String,
            /// At most 100 characters.
            last_name: String,
            /// Only what has this at the start of `last_name`.
            ///
            /// At most 100 characters.
            last_name_startswith: String,
            /// Only what holds this in `last_name`.
            ///
            /// At most 100 characters.
            last_name_contains: String,
            /// At most 100 characters.
            address: String,
            /// Only what has this at the start of `address`.
            ///
            /// At most 100 characters.
            address_startswith: String,
            /// Only what holds this in `address`.
            ///
            /// At most 100 characters.
            address_contains: String,
            /// At most 100 characters.
            email: String,
            /// Only what has this at the start of `email`.
            ///
            /// At most 100 characters.
            email_startswith: String,
            /// Only what holds this in `email`.
            ///
            /// At most 100 characters.
            email_contains: String,
            /// At most 100 characters.
            phone: String,
            /// Only what has this at the start of `phone`.
            ///
            /// At most 100 characters.
            phone_startswith: String,
            /// Only what holds this in `phone`.
            ///
            /// At most 100 characters.
            phone_contains: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Contacts::update_using_custom_field`](super::Contacts::update_using_custom_field).
    UpdateUsingCustomField -> models::Contact {
        Put "/contacts" => Key("contact"), id: "update_contact_using_custom_field",
        scopes: &["ZohoBooks.contacts.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::create`](super::Contacts::create).
    Create -> models::Contact {
        Post "/contacts" => Key("contact"), id: "create_contact",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::bulk_delete`](super::Contacts::bulk_delete).
    BulkDelete -> Ack {
        Delete "/contacts" => Ack, id: "delete_contacts",
        scopes: &["ZohoBooks.contacts.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::assign_owner`](super::Contacts::assign_owner).
    AssignOwner -> Ack {
        Post "/contacts/{contact_id}/owner" => Ack, id: "assign_contact_owner",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::bulk_assign_owner`](super::Contacts::bulk_assign_owner).
    BulkAssignOwner -> Ack {
        Post "/contacts/owner" => Ack, id: "assign_owner_to_contacts",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"],
        at_most: &[("contact_ids", 200)];
    }

    /// A call of [`Contacts::bulk_track_1099`](super::Contacts::bulk_track_1099).
    BulkTrack1099 -> Ack {
        Post "/contacts/track1099" => Ack, id: "mark_contacts_for_1099_tracking",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"],
        at_most: &[("contact_ids", 200)];
        list(Some(',')) {
            /// At most 200 values.
            contact_ids: Id,
        }
    }

    /// A call of [`Contacts::verify_bank_account`](super::Contacts::verify_bank_account).
    VerifyBankAccount -> Ack {
        Post "/contacts/{contact_id}/bankaccount/{bank_account_id}/verify" => Ack,
        id: "verify_contact_bank_account",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
        query { first_deposit_amount: Decimal, second_deposit_amount: Decimal }
    }

    /// A call of [`Contacts::verify_address`](super::Contacts::verify_address).
    VerifyAddress -> Value {
        Get "/contacts/address/verify" => Undeclared, id: "verify_contact_address",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
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

    /// A call of [`Contacts::list_autobill_recurring_invoices`](super::Contacts::list_autobill_recurring_invoices).
    ListAutobillRecurringInvoices -> Page<models::ContactRecurringInvoice> {
        Get "/contacts/{contact_id}/card/{card_id}/recurringinvoices"
            => List("recurring_invoices"),
        id: "list_contact_autobill_recurring_invoices",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get`](super::Contacts::get).
    Get -> models::Contact {
        Get "/contacts/{contact_id}" => Key("contact"), id: "get_contact",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::update`](super::Contacts::update).
    Update -> models::Contact {
        Put "/contacts/{contact_id}" => Key("contact"), id: "update_contact",
        scopes: &["ZohoBooks.contacts.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::delete`](super::Contacts::delete).
    Delete -> Ack {
        Delete "/contacts/{contact_id}" => Ack, id: "delete_contact",
        scopes: &["ZohoBooks.contacts.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::mark_active`](super::Contacts::mark_active).
    MarkActive -> Ack {
        Post "/contacts/{contact_id}/active" => Ack, id: "mark_contact_active",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::mark_inactive`](super::Contacts::mark_inactive).
    MarkInactive -> Ack {
        Post "/contacts/{contact_id}/inactive" => Ack, id: "mark_contact_inactive",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::enable_portal`](super::Contacts::enable_portal).
    EnablePortal -> Ack {
        Post "/contacts/{contact_id}/portal/enable" => Ack, id: "enable_contact_portal",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::enable_payment_reminder`](super::Contacts::enable_payment_reminder).
    EnablePaymentReminder -> Ack {
        Post "/contacts/{contact_id}/paymentreminder/enable" => Ack,
        id: "enable_contact_payment_reminder",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::disable_payment_reminder`](super::Contacts::disable_payment_reminder).
    DisablePaymentReminder -> Ack {
        Post "/contacts/{contact_id}/paymentreminder/disable" => Ack,
        id: "disable_contact_payment_reminder",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_statement_mail`](super::Contacts::get_statement_mail).
    GetStatementMail -> shared::ContactData {
        Get "/contacts/{contact_id}/statements/email" => Key("data"),
        id: "get_contact_statement_mail",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
        query { start_date: Date, end_date: Date }
    }

    /// A call of [`Contacts::email_statement`](super::Contacts::email_statement).
    EmailStatement -> Ack {
        Post "/contacts/{contact_id}/statements/email" => Ack,
        id: "email_contact_statement",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
        query { start_date: Date, end_date: Date, multipart_or_formdata: String }
    }

    /// A call of [`Contacts::get_email_content`](super::Contacts::get_email_content).
    GetEmailContent -> Value {
        Get "/contacts/{contact_id}/email" => Undeclared,
        id: "get_contact_email_content",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::email`](super::Contacts::email).
    Email -> Ack {
        Post "/contacts/{contact_id}/email" => Ack, id: "email_contact",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
        query { send_customer_statement: bool }
        part {
            /// Sends a file as `attachments`.
            attachments,
        }
    }

    /// A call of [`Contacts::list_comments`](super::Contacts::list_comments).
    ListComments in pages -> models::ContactComment {
        Get "/contacts/{contact_id}/comments" => List("contact_comments"),
        id: "list_contact_comments",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Contacts::add_comment`](super::Contacts::add_comment).
    AddComment -> Ack {
        Post "/contacts/{contact_id}/comments" => Ack, id: "add_contact_comment",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_address`](super::Contacts::get_address).
    GetAddress -> Page<models::ContactAddress> {
        Get "/contacts/{contact_id}/address" => List("addresses"),
        id: "get_contact_address",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::add_address`](super::Contacts::add_address).
    AddAddress -> models::ContactAddress {
        Post "/contacts/{contact_id}/address" => Key("address_info"),
        id: "add_contact_address",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::update_address`](super::Contacts::update_address).
    UpdateAddress -> models::ContactAddress {
        Put "/contacts/{contact_id}/address/{address_id}" => Key("address_info"),
        id: "update_contact_address",
        scopes: &["ZohoBooks.contacts.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::delete_address`](super::Contacts::delete_address).
    DeleteAddress -> Ack {
        Delete "/contacts/{contact_id}/address/{address_id}" => Ack,
        id: "delete_contact_address",
        scopes: &["ZohoBooks.contacts.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::list_credit_note_refunds`](super::Contacts::list_credit_note_refunds).
    ListCreditNoteRefunds in pages -> shared::CreditNoteRefund {
        Get "/contacts/{contact_id}/refunds" => List("creditnote_refunds"),
        id: "list_contact_credit_note_refunds",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Contacts::track_1099`](super::Contacts::track_1099).
    Track1099 -> Ack {
        Post "/contacts/{contact_id}/track1099" => Ack, id: "track_contact_1099",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::untrack_1099`](super::Contacts::untrack_1099).
    Untrack1099 -> Ack {
        Post "/contacts/{contact_id}/untrack1099" => Ack, id: "untrack_contact_1099",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_unused_retainer_payments`](super::Contacts::get_unused_retainer_payments).
    GetUnusedRetainerPayments -> Page<models::UnusedCreditsReceivable> {
        Get "/contacts/{contact_id}/receivables/unusedretainerpayments"
            => List("unused_credits_receivable"),
        id: "get_unused_retainer_payments",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
        query { currency_id: Id }
    }

    /// A call of [`Contacts::add_bank_account`](super::Contacts::add_bank_account).
    AddBankAccount -> Ack {
        Post "/contacts/{contact_id}/bankaccount" => Ack, id: "add_contact_bank_account",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_bank_account`](super::Contacts::get_bank_account).
    GetBankAccount -> Value {
        Get "/contacts/{contact_id}/bankaccount/{bank_account_id}" => Undeclared,
        id: "get_contact_bank_account",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::update_bank_account`](super::Contacts::update_bank_account).
    UpdateBankAccount -> Ack {
        Put "/contacts/{contact_id}/bankaccount/{bank_account_id}" => Ack,
        id: "update_contact_bank_account",
        scopes: &["ZohoBooks.contacts.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::delete_bank_account`](super::Contacts::delete_bank_account).
    DeleteBankAccount -> Ack {
        Delete "/contacts/{contact_id}/bankaccount/{bank_account_id}" => Ack,
        id: "delete_contact_bank_account",
        scopes: &["ZohoBooks.contacts.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::approve_bank_account`](super::Contacts::approve_bank_account).
    ApproveBankAccount -> Ack {
        Post "/contacts/{contact_id}/bankaccount/{bank_account_id}/approve" => Ack,
        id: "approve_contact_bank_account",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::decline_bank_account`](super::Contacts::decline_bank_account).
    DeclineBankAccount -> Ack {
        Post "/contacts/{contact_id}/bankaccount/{bank_account_id}/decline" => Ack,
        id: "decline_contact_bank_account",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::list_bank_accounts`](super::Contacts::list_bank_accounts).
    ListBankAccounts -> Value {
        Get "/contacts/{contact_id}/bankaccounts" => Undeclared,
        id: "list_contact_bank_accounts",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::list_all_bank_accounts`](super::Contacts::list_all_bank_accounts).
    ListAllBankAccounts -> Value {
        Get "/contacts/bankaccounts" => Undeclared, id: "list_all_contact_bank_accounts",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::add_card`](super::Contacts::add_card).
    AddCard -> Ack {
        Post "/contacts/{contact_id}/card" => Ack, id: "add_contact_card",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_card`](super::Contacts::get_card).
    GetCard -> Value {
        Get "/contacts/{contact_id}/card/{card_id}" => Undeclared,
        id: "get_contact_card",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::update_card`](super::Contacts::update_card).
    UpdateCard -> Ack {
        Put "/contacts/{contact_id}/card/{card_id}" => Ack, id: "update_contact_card",
        scopes: &["ZohoBooks.contacts.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::delete_card`](super::Contacts::delete_card).
    DeleteCard -> Ack {
        Delete "/contacts/{contact_id}/card/{card_id}" => Ack, id: "delete_contact_card",
        scopes: &["ZohoBooks.contacts.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::list_cards`](super::Contacts::list_cards).
    ListCards -> Value {
        Get "/contacts/{contact_id}/cards" => Undeclared, id: "list_contact_cards",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_card_count`](super::Contacts::get_card_count).
    GetCardCount -> Value {
        Get "/contacts/cardcount" => Undeclared, id: "get_contact_card_count",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::list_all_contact_persons`](super::Contacts::list_all_contact_persons).
    ListAllContactPersons -> Value {
        Get "/contacts/contactpersons" => Undeclared, id: "list_all_contact_persons",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_contact_person`](super::Contacts::get_contact_person).
    GetContactPerson -> Value {
        Get "/contacts/contactpersons/{contactperson_id}" => Undeclared,
        id: "get_contact_person",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::invite_contact_person_to_portal`](super::Contacts::invite_contact_person_to_portal).
    InviteContactPersonToPortal -> Ack {
        Post "/contacts/contactpersons/{contactperson_id}/portal/invite" => Ack,
        id: "invite_contact_person_to_portal",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::resend_contact_person_portal_invite`](super::Contacts::resend_contact_person_portal_invite).
    ResendContactPersonPortalInvite -> Ack {
        Post "/contacts/contactpersons/{contactperson_id}/portal/invite/resend" => Ack,
        id: "resend_contact_person_portal_invite",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::enable_contact_person_sms`](super::Contacts::enable_contact_person_sms).
    EnableContactPersonSms -> Ack {
        Post "/contacts/contactpersons/{contactperson_id}/sms/enable" => Ack,
        id: "enable_contact_person_sms",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::disable_contact_person_sms`](super::Contacts::disable_contact_person_sms).
    DisableContactPersonSms -> Ack {
        Post "/contacts/contactpersons/{contactperson_id}/sms/disable" => Ack,
        id: "disable_contact_person_sms",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::delete_comment`](super::Contacts::delete_comment).
    DeleteComment -> Ack {
        Delete "/contacts/{contact_id}/comments/{comment_id}" => Ack,
        id: "delete_contact_comment",
        scopes: &["ZohoBooks.contacts.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_document`](super::Contacts::get_document).
    GetDocument -> Download {
        Get "/contacts/{contact_id}/documents/{document_id}" => Bytes,
        id: "get_contact_document",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::update_document`](super::Contacts::update_document).
    UpdateDocument -> Ack {
        Put "/contacts/{contact_id}/documents/{document_id}" => Ack,
        id: "update_contact_document",
        scopes: &["ZohoBooks.contacts.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::delete_document`](super::Contacts::delete_document).
    DeleteDocument -> Ack {
        Delete "/contacts/{contact_id}/documents/{document_id}" => Ack,
        id: "delete_contact_document",
        scopes: &["ZohoBooks.contacts.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::restore_documents`](super::Contacts::restore_documents).
    RestoreDocuments -> Ack {
        Post "/contacts/documents/restore" => Ack, id: "restore_contact_documents",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::update_tags`](super::Contacts::update_tags).
    UpdateTags -> Ack {
        Put "/contacts/{contact_id}/tags" => Ack, id: "update_contact_tags",
        scopes: &["ZohoBooks.contacts.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::delete_tag`](super::Contacts::delete_tag).
    DeleteTag -> Ack {
        Delete "/contacts/{contact_id}/tags/{tag_id}" => Ack, id: "delete_contact_tag",
        scopes: &["ZohoBooks.contacts.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::list_tax_info`](super::Contacts::list_tax_info).
    ListTaxInfo -> Value {
        Get "/contacts/{contact_id}/taxinfo" => Undeclared, id: "list_contact_tax_info",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::add_tax_info`](super::Contacts::add_tax_info).
    AddTaxInfo -> Ack {
        Post "/contacts/{contact_id}/taxinfo" => Ack, id: "add_contact_tax_info",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::update_tax_info`](super::Contacts::update_tax_info).
    UpdateTaxInfo -> Ack {
        Put "/contacts/{contact_id}/taxinfo/{tax_info_id}" => Ack,
        id: "update_contact_tax_info",
        scopes: &["ZohoBooks.contacts.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::delete_tax_info`](super::Contacts::delete_tax_info).
    DeleteTaxInfo -> Ack {
        Delete "/contacts/{contact_id}/taxinfo/{tax_info_id}" => Ack,
        id: "delete_contact_tax_info",
        scopes: &["ZohoBooks.contacts.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::list_addresses`](super::Contacts::list_addresses).
    ListAddresses -> Value {
        Get "/contacts/address" => Undeclared, id: "list_contact_addresses",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::mark_address_as_billing`](super::Contacts::mark_address_as_billing).
    MarkAddressAsBilling -> Ack {
        Post "/contacts/{contact_id}/address/{address_id}/markasbilling" => Ack,
        id: "mark_contact_address_as_billing",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::mark_address_as_shipping`](super::Contacts::mark_address_as_shipping).
    MarkAddressAsShipping -> Ack {
        Post "/contacts/{contact_id}/address/{address_id}/markasshipping" => Ack,
        id: "mark_contact_address_as_shipping",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::verify_address_by_id`](super::Contacts::verify_address_by_id).
    VerifyAddressById -> Ack {
        Post "/contacts/{contact_id}/address/{address_id}/verify" => Ack,
        id: "verify_contact_address_by_id",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::add_attachment`](super::Contacts::add_attachment).
    AddAttachment -> Ack {
        Post "/contacts/{contact_id}/attachment" => Ack, id: "add_contact_attachment",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::merge`](super::Contacts::merge).
    Merge -> Ack {
        Post "/contacts/{contact_id}/merge" => Ack, id: "merge_contact",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::verify_einvoice`](super::Contacts::verify_einvoice).
    VerifyEinvoice -> Ack {
        Post "/contacts/{contact_id}/einvoice/verify" => Ack,
        id: "verify_contact_einvoice",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::disable_portal`](super::Contacts::disable_portal).
    DisablePortal -> Ack {
        Post "/contacts/{contact_id}/portal/disable" => Ack,
        id: "disable_contact_portal",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_bulk_sms_content`](super::Contacts::get_bulk_sms_content).
    GetBulkSmsContent -> Value {
        Get "/contacts/sms" => Undeclared, id: "get_contacts_sms_content",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::bulk_send_sms`](super::Contacts::bulk_send_sms).
    BulkSendSms -> Ack {
        Post "/contacts/sms" => Ack, id: "send_contacts_sms",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_sms_content`](super::Contacts::get_sms_content).
    GetSmsContent -> Value {
        Get "/contacts/{contact_id}/sms" => Undeclared, id: "get_contact_sms_content",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::send_sms`](super::Contacts::send_sms).
    SendSms -> Ack {
        Post "/contacts/{contact_id}/sms" => Ack, id: "send_contact_sms",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_by_reference`](super::Contacts::get_by_reference).
    GetByReference -> Value {
        Get "/contacts/reference/{reference_id}" => Undeclared,
        id: "get_contact_by_reference",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_statement`](super::Contacts::get_statement).
    GetStatement -> Value {
        Get "/contacts/{contact_id}/statements" => Undeclared,
        id: "get_contact_statement",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::list_unpaid_invoices`](super::Contacts::list_unpaid_invoices).
    ListUnpaidInvoices -> Value {
        Get "/contacts/{contact_id}/unpaidinvoices" => Undeclared,
        id: "list_contact_unpaid_invoices",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_unused_credits`](super::Contacts::get_unused_credits).
    GetUnusedCredits -> Value {
        Get "/contacts/{contact_id}/receivables/unusedcredits" => Undeclared,
        id: "get_contact_unused_credits",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::list_payment_refunds`](super::Contacts::list_payment_refunds).
    ListPaymentRefunds -> Value {
        Get "/contacts/{contact_id}/paymentrefunds" => Undeclared,
        id: "list_contact_payment_refunds",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_income_and_expense`](super::Contacts::get_income_and_expense).
    GetIncomeAndExpense -> Value {
        Get "/contacts/{contact_id}/incomeandexpense" => Undeclared,
        id: "get_contact_income_and_expense",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_profit_and_loss`](super::Contacts::get_profit_and_loss).
    GetProfitAndLoss -> Value {
        Get "/contacts/{contact_id}/profitandloss" => Undeclared,
        id: "get_contact_profit_and_loss",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_inventory_summary`](super::Contacts::get_inventory_summary).
    GetInventorySummary -> Value {
        Get "/contacts/{contact_id}/inventorysummary" => Undeclared,
        id: "get_contact_inventory_summary",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_opening_balances`](super::Contacts::get_opening_balances).
    GetOpeningBalances -> Value {
        Get "/contacts/{contact_id}/openingbalances" => Undeclared,
        id: "get_contact_opening_balances",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::update_trn_status`](super::Contacts::update_trn_status).
    UpdateTrnStatus -> Ack {
        Post "/contacts/{contact_id}/trnstatus" => Ack, id: "update_contact_trn_status",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_client_review_email`](super::Contacts::get_client_review_email).
    GetClientReviewEmail -> Value {
        Get "/contacts/{contact_id}/clientreviews/email" => Undeclared,
        id: "get_contact_client_review_email",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::send_client_review_email`](super::Contacts::send_client_review_email).
    SendClientReviewEmail -> Ack {
        Post "/contacts/{contact_id}/clientreviews/email" => Ack,
        id: "send_contact_client_review_email",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_payment_method_email`](super::Contacts::get_payment_method_email).
    GetPaymentMethodEmail -> Value {
        Get "/contacts/{contact_id}/paymentmethod/email" => Undeclared,
        id: "get_contact_payment_method_email",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::send_payment_method_email`](super::Contacts::send_payment_method_email).
    SendPaymentMethodEmail -> Ack {
        Post "/contacts/{contact_id}/paymentmethod/email" => Ack,
        id: "send_contact_payment_method_email",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::get_vendor_statement_email`](super::Contacts::get_vendor_statement_email).
    GetVendorStatementEmail -> Value {
        Get "/contacts/{contact_id}/vendorstatements/email" => Undeclared,
        id: "get_contact_vendor_statement_email",
        scopes: &["ZohoBooks.contacts.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Contacts::send_vendor_statement_email`](super::Contacts::send_vendor_statement_email).
    SendVendorStatementEmail -> Ack {
        Post "/contacts/{contact_id}/vendorstatements/email" => Ack,
        id: "send_contact_vendor_statement_email",
        scopes: &["ZohoBooks.contacts.CREATE"], parameters: &["organization_id"];
    }
}

impl UpdateDocument {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl VerifyAddressById {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl Merge {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl VerifyEinvoice {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl BulkSendSms {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl SendSms {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl UpdateTrnStatus {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl SendClientReviewEmail {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl SendPaymentMethodEmail {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl SendVendorStatementEmail {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}
