// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Contacts.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, Map, Part, UniqueKey, Value};
use super::shared;

/// The calls of the contacts module.
#[derive(Debug, Clone)]
pub struct Contacts {
    client: Client,
}

impl Contacts {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List contacts.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(&operations::LIST))
    }

    /// Update contact using custom field.
    ///
    /// Needs scope `ZohoBooks.contacts.UPDATE`; sends `PUT` to
    /// `/contacts`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &UpdateContactRequest,
    ) -> operations::UpdateUsingCustomField {
        let mut request = self.client.request(&operations::UPDATE_USING_CUSTOM_FIELD);
        let unique_key: UniqueKey = unique_key.into();
        request.unique_key(
            ["X-Unique-Identifier-Key", "X-Unique-Identifier-Value", "X-Upsert"],
            &unique_key,
        );
        request.json(body);
        operations::UpdateUsingCustomField(request)
    }

    /// Create contact.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts`.
    pub fn create(&self, body: &ContactRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Delete contacts.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts`.
    pub fn bulk_delete(
        &self,
        contact_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(&operations::BULK_DELETE);
        let contact_ids = contact_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("contact_ids", Some(','), contact_ids);
        operations::BulkDelete(request)
    }

    /// Assign contact owner.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/owner`.
    pub fn assign_owner(&self, contact_id: impl Into<Id>) -> operations::AssignOwner {
        let mut request = self.client.request(&operations::ASSIGN_OWNER);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::AssignOwner(request)
    }

    /// Assign owner to contacts.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/owner`.
    pub fn bulk_assign_owner(
        &self,
        contact_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkAssignOwner {
        let mut request = self.client.request(&operations::BULK_ASSIGN_OWNER);
        let contact_ids = contact_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("contact_ids", Some(','), contact_ids);
        operations::BulkAssignOwner(request)
    }

    /// Mark contacts for 1099 tracking.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/track1099`.
    pub fn bulk_track_1099(&self) -> operations::BulkTrack1099 {
        operations::BulkTrack1099(self.client.request(&operations::BULK_TRACK1099))
    }

    /// Verify contact bank account.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/bankaccount/{bank_account_id}/verify`.
    pub fn verify_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
    ) -> operations::VerifyBankAccount {
        let mut request = self.client.request(&operations::VERIFY_BANK_ACCOUNT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let bank_account_id: Id = bank_account_id.into();
        request.path("bank_account_id", &bank_account_id);
        operations::VerifyBankAccount(request)
    }

    /// Verify contact address.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/address/verify`.
    pub fn verify_address(&self, line1: impl Into<String>) -> operations::VerifyAddress {
        let mut request = self.client.request(&operations::VERIFY_ADDRESS);
        let line1: String = line1.into();
        request.query("line1", &line1);
        operations::VerifyAddress(request)
    }

    /// List contact autobill recurring invoices.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/card/{card_id}/recurringinvoices`.
    pub fn list_autobill_recurring_invoices(
        &self,
        contact_id: impl Into<Id>,
        card_id: impl Into<Id>,
    ) -> operations::ListAutobillRecurringInvoices {
        let mut request =
            self.client.request(&operations::LIST_AUTOBILL_RECURRING_INVOICES);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let card_id: Id = card_id.into();
        request.path("card_id", &card_id);
        operations::ListAutobillRecurringInvoices(request)
    }

    /// Get contact.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}`.
    pub fn get(&self, contact_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::Get(request)
    }

    /// Update contact.
    ///
    /// Needs scope `ZohoBooks.contacts.UPDATE`; sends `PUT` to
    /// `/contacts/{contact_id}`.
    pub fn update(
        &self,
        contact_id: impl Into<Id>,
        body: &UpdateContactRequest,
    ) -> operations::Update {
        let mut request = self.client.request(&operations::UPDATE);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete contact.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts/{contact_id}`.
    pub fn delete(&self, contact_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::Delete(request)
    }

    /// Mark contact active.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/active`.
    pub fn mark_active(&self, contact_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(&operations::MARK_ACTIVE);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::MarkActive(request)
    }

    /// Mark contact inactive.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/inactive`.
    pub fn mark_inactive(&self, contact_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(&operations::MARK_INACTIVE);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::MarkInactive(request)
    }

    /// Enable contact portal.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/portal/enable`.
    pub fn enable_portal(
        &self,
        contact_id: impl Into<Id>,
        body: &EnableContactPortalRequest,
    ) -> operations::EnablePortal {
        let mut request = self.client.request(&operations::ENABLE_PORTAL);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.json(body);
        operations::EnablePortal(request)
    }

    /// Enable contact payment reminder.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/paymentreminder/enable`.
    pub fn enable_payment_reminder(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::EnablePaymentReminder {
        let mut request = self.client.request(&operations::ENABLE_PAYMENT_REMINDER);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::EnablePaymentReminder(request)
    }

    /// Disable contact payment reminder.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/paymentreminder/disable`.
    pub fn disable_payment_reminder(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::DisablePaymentReminder {
        let mut request = self.client.request(&operations::DISABLE_PAYMENT_REMINDER);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::DisablePaymentReminder(request)
    }

    /// Get contact statement mail.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/statements/email`.
    pub fn get_statement_mail(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetStatementMail {
        let mut request = self.client.request(&operations::GET_STATEMENT_MAIL);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetStatementMail(request)
    }

    /// Email contact statement.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/statements/email`.
    pub fn email_statement(
        &self,
        contact_id: impl Into<Id>,
        body: &EmailContactStatementRequest,
    ) -> operations::EmailStatement {
        let mut request = self.client.request(&operations::EMAIL_STATEMENT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.json(body);
        operations::EmailStatement(request)
    }

    /// Get contact email content.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/email`.
    pub fn get_email_content(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetEmailContent {
        let mut request = self.client.request(&operations::GET_EMAIL_CONTENT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetEmailContent(request)
    }

    /// Email contact.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/email`.
    pub fn email(
        &self,
        contact_id: impl Into<Id>,
        body: &EmailContactRequest,
    ) -> operations::Email {
        let mut request = self.client.request(&operations::EMAIL);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.json(body);
        operations::Email(request)
    }

    /// List contact comments.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/comments`.
    pub fn list_comments(&self, contact_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(&operations::LIST_COMMENTS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::ListComments(request)
    }

    /// Add contact comment.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/comments`.
    pub fn add_comment(
        &self,
        contact_id: impl Into<Id>,
        body: &ContactCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(&operations::ADD_COMMENT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.json(body);
        operations::AddComment(request)
    }

    /// Get contact address.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/address`.
    pub fn get_address(&self, contact_id: impl Into<Id>) -> operations::GetAddress {
        let mut request = self.client.request(&operations::GET_ADDRESS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetAddress(request)
    }

    /// Add contact address.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/address`.
    pub fn add_address(
        &self,
        contact_id: impl Into<Id>,
        body: &shared::ContactAddressRequest,
    ) -> operations::AddAddress {
        let mut request = self.client.request(&operations::ADD_ADDRESS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.json(body);
        operations::AddAddress(request)
    }

    /// Update contact address.
    ///
    /// Needs scope `ZohoBooks.contacts.UPDATE`; sends `PUT` to
    /// `/contacts/{contact_id}/address/{address_id}`.
    pub fn update_address(
        &self,
        contact_id: impl Into<Id>,
        address_id: impl Into<Id>,
        body: &shared::ContactAddressRequest,
    ) -> operations::UpdateAddress {
        let mut request = self.client.request(&operations::UPDATE_ADDRESS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let address_id: Id = address_id.into();
        request.path("address_id", &address_id);
        request.json(body);
        operations::UpdateAddress(request)
    }

    /// Delete contact address.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts/{contact_id}/address/{address_id}`.
    pub fn delete_address(
        &self,
        contact_id: impl Into<Id>,
        address_id: impl Into<Id>,
    ) -> operations::DeleteAddress {
        let mut request = self.client.request(&operations::DELETE_ADDRESS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let address_id: Id = address_id.into();
        request.path("address_id", &address_id);
        operations::DeleteAddress(request)
    }

    /// List contact credit note refunds.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/refunds`.
    pub fn list_credit_note_refunds(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::ListCreditNoteRefunds {
        let mut request = self.client.request(&operations::LIST_CREDIT_NOTE_REFUNDS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::ListCreditNoteRefunds(request)
    }

    /// Track contact 1099.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/track1099`.
    pub fn track_1099(&self, contact_id: impl Into<Id>) -> operations::Track1099 {
        let mut request = self.client.request(&operations::TRACK1099);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::Track1099(request)
    }

    /// Untrack contact 1099.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/untrack1099`.
    pub fn untrack_1099(&self, contact_id: impl Into<Id>) -> operations::Untrack1099 {
        let mut request = self.client.request(&operations::UNTRACK1099);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::Untrack1099(request)
    }

    /// Get unused retainer payments.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/receivables/unusedretainerpayments`.
    pub fn get_unused_retainer_payments(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetUnusedRetainerPayments {
        let mut request = self.client.request(&operations::GET_UNUSED_RETAINER_PAYMENTS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetUnusedRetainerPayments(request)
    }

    /// Add contact bank account.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/bankaccount`.
    pub fn add_bank_account(
        &self,
        contact_id: impl Into<Id>,
        body: &ContactBankAccountRequest,
    ) -> operations::AddBankAccount {
        let mut request = self.client.request(&operations::ADD_BANK_ACCOUNT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.json(body);
        operations::AddBankAccount(request)
    }

    /// Get contact bank account.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/bankaccount/{bank_account_id}`.
    pub fn get_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
    ) -> operations::GetBankAccount {
        let mut request = self.client.request(&operations::GET_BANK_ACCOUNT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let bank_account_id: Id = bank_account_id.into();
        request.path("bank_account_id", &bank_account_id);
        operations::GetBankAccount(request)
    }

    /// Update contact bank account.
    ///
    /// Needs scope `ZohoBooks.contacts.UPDATE`; sends `PUT` to
    /// `/contacts/{contact_id}/bankaccount/{bank_account_id}`.
    pub fn update_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
        body: &ContactBankAccountRequest,
    ) -> operations::UpdateBankAccount {
        let mut request = self.client.request(&operations::UPDATE_BANK_ACCOUNT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let bank_account_id: Id = bank_account_id.into();
        request.path("bank_account_id", &bank_account_id);
        request.json(body);
        operations::UpdateBankAccount(request)
    }

    /// Delete contact bank account.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts/{contact_id}/bankaccount/{bank_account_id}`.
    pub fn delete_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
    ) -> operations::DeleteBankAccount {
        let mut request = self.client.request(&operations::DELETE_BANK_ACCOUNT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let bank_account_id: Id = bank_account_id.into();
        request.path("bank_account_id", &bank_account_id);
        operations::DeleteBankAccount(request)
    }

    /// Approve contact bank account.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/bankaccount/{bank_account_id}/approve`.
    pub fn approve_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
    ) -> operations::ApproveBankAccount {
        let mut request = self.client.request(&operations::APPROVE_BANK_ACCOUNT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let bank_account_id: Id = bank_account_id.into();
        request.path("bank_account_id", &bank_account_id);
        operations::ApproveBankAccount(request)
    }

    /// Decline contact bank account.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/bankaccount/{bank_account_id}/decline`.
    pub fn decline_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
    ) -> operations::DeclineBankAccount {
        let mut request = self.client.request(&operations::DECLINE_BANK_ACCOUNT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let bank_account_id: Id = bank_account_id.into();
        request.path("bank_account_id", &bank_account_id);
        operations::DeclineBankAccount(request)
    }

    /// List contact bank accounts.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/bankaccounts`.
    pub fn list_bank_accounts(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::ListBankAccounts {
        let mut request = self.client.request(&operations::LIST_BANK_ACCOUNTS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::ListBankAccounts(request)
    }

    /// List all contact bank accounts.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/bankaccounts`.
    pub fn list_all_bank_accounts(&self) -> operations::ListAllBankAccounts {
        operations::ListAllBankAccounts(
            self.client.request(&operations::LIST_ALL_BANK_ACCOUNTS),
        )
    }

    /// Add contact card.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/card`.
    pub fn add_card(
        &self,
        contact_id: impl Into<Id>,
        body: &ContactCardRequest,
    ) -> operations::AddCard {
        let mut request = self.client.request(&operations::ADD_CARD);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.json(body);
        operations::AddCard(request)
    }

    /// Get contact card.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/card/{card_id}`.
    pub fn get_card(
        &self,
        contact_id: impl Into<Id>,
        card_id: impl Into<Id>,
    ) -> operations::GetCard {
        let mut request = self.client.request(&operations::GET_CARD);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let card_id: Id = card_id.into();
        request.path("card_id", &card_id);
        operations::GetCard(request)
    }

    /// Update contact card.
    ///
    /// Needs scope `ZohoBooks.contacts.UPDATE`; sends `PUT` to
    /// `/contacts/{contact_id}/card/{card_id}`.
    pub fn update_card(
        &self,
        contact_id: impl Into<Id>,
        card_id: impl Into<Id>,
        body: &ContactCardRequest,
    ) -> operations::UpdateCard {
        let mut request = self.client.request(&operations::UPDATE_CARD);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let card_id: Id = card_id.into();
        request.path("card_id", &card_id);
        request.json(body);
        operations::UpdateCard(request)
    }

    /// Delete contact card.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts/{contact_id}/card/{card_id}`.
    pub fn delete_card(
        &self,
        contact_id: impl Into<Id>,
        card_id: impl Into<Id>,
    ) -> operations::DeleteCard {
        let mut request = self.client.request(&operations::DELETE_CARD);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let card_id: Id = card_id.into();
        request.path("card_id", &card_id);
        operations::DeleteCard(request)
    }

    /// List contact cards.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/cards`.
    pub fn list_cards(&self, contact_id: impl Into<Id>) -> operations::ListCards {
        let mut request = self.client.request(&operations::LIST_CARDS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::ListCards(request)
    }

    /// Get contact card count.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/cardcount`.
    pub fn get_card_count(&self) -> operations::GetCardCount {
        operations::GetCardCount(self.client.request(&operations::GET_CARD_COUNT))
    }

    /// List all contact persons.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/contactpersons`.
    pub fn list_all_contact_persons(&self) -> operations::ListAllContactPersons {
        operations::ListAllContactPersons(
            self.client.request(&operations::LIST_ALL_CONTACT_PERSONS),
        )
    }

    /// Get contact person.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/contactpersons/{contactperson_id}`.
    pub fn get_contact_person(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::GetContactPerson {
        let mut request = self.client.request(&operations::GET_CONTACT_PERSON);
        let contactperson_id: Id = contactperson_id.into();
        request.path("contactperson_id", &contactperson_id);
        operations::GetContactPerson(request)
    }

    /// Invite contact person to portal.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/contactpersons/{contactperson_id}/portal/invite`.
    pub fn invite_contact_person_to_portal(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::InviteContactPersonToPortal {
        let mut request =
            self.client.request(&operations::INVITE_CONTACT_PERSON_TO_PORTAL);
        let contactperson_id: Id = contactperson_id.into();
        request.path("contactperson_id", &contactperson_id);
        operations::InviteContactPersonToPortal(request)
    }

    /// Resend contact person portal invite.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/contactpersons/{contactperson_id}/portal/invite/resend`.
    pub fn resend_contact_person_portal_invite(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::ResendContactPersonPortalInvite {
        let mut request =
            self.client.request(&operations::RESEND_CONTACT_PERSON_PORTAL_INVITE);
        let contactperson_id: Id = contactperson_id.into();
        request.path("contactperson_id", &contactperson_id);
        operations::ResendContactPersonPortalInvite(request)
    }

    /// Enable contact person sms.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/contactpersons/{contactperson_id}/sms/enable`.
    pub fn enable_contact_person_sms(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::EnableContactPersonSms {
        let mut request = self.client.request(&operations::ENABLE_CONTACT_PERSON_SMS);
        let contactperson_id: Id = contactperson_id.into();
        request.path("contactperson_id", &contactperson_id);
        operations::EnableContactPersonSms(request)
    }

    /// Disable contact person sms.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/contactpersons/{contactperson_id}/sms/disable`.
    pub fn disable_contact_person_sms(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::DisableContactPersonSms {
        let mut request = self.client.request(&operations::DISABLE_CONTACT_PERSON_SMS);
        let contactperson_id: Id = contactperson_id.into();
        request.path("contactperson_id", &contactperson_id);
        operations::DisableContactPersonSms(request)
    }

    /// Delete contact comment.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts/{contact_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        contact_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(&operations::DELETE_COMMENT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let comment_id: Id = comment_id.into();
        request.path("comment_id", &comment_id);
        operations::DeleteComment(request)
    }

    /// Get contact document.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/documents/{document_id}`.
    pub fn get_document(
        &self,
        contact_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetDocument {
        let mut request = self.client.request(&operations::GET_DOCUMENT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let document_id: Id = document_id.into();
        request.path("document_id", &document_id);
        operations::GetDocument(request)
    }

    /// Update contact document.
    ///
    /// Needs scope `ZohoBooks.contacts.UPDATE`; sends `PUT` to
    /// `/contacts/{contact_id}/documents/{document_id}`.
    pub fn update_document(
        &self,
        contact_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::UpdateDocument {
        let mut request = self.client.request(&operations::UPDATE_DOCUMENT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let document_id: Id = document_id.into();
        request.path("document_id", &document_id);
        operations::UpdateDocument(request)
    }

    /// Delete contact document.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts/{contact_id}/documents/{document_id}`.
    pub fn delete_document(
        &self,
        contact_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteDocument {
        let mut request = self.client.request(&operations::DELETE_DOCUMENT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let document_id: Id = document_id.into();
        request.path("document_id", &document_id);
        operations::DeleteDocument(request)
    }

    /// Restore contact documents.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/documents/restore`.
    pub fn restore_documents(&self) -> operations::RestoreDocuments {
        operations::RestoreDocuments(self.client.request(&operations::RESTORE_DOCUMENTS))
    }

    /// Update contact tags.
    ///
    /// Needs scope `ZohoBooks.contacts.UPDATE`; sends `PUT` to
    /// `/contacts/{contact_id}/tags`.
    pub fn update_tags(
        &self,
        contact_id: impl Into<Id>,
        body: &Map<Value>,
    ) -> operations::UpdateTags {
        let mut request = self.client.request(&operations::UPDATE_TAGS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.json(body);
        operations::UpdateTags(request)
    }

    /// Delete contact tag.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts/{contact_id}/tags/{tag_id}`.
    pub fn delete_tag(
        &self,
        contact_id: impl Into<Id>,
        tag_id: impl Into<Id>,
    ) -> operations::DeleteTag {
        let mut request = self.client.request(&operations::DELETE_TAG);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let tag_id: Id = tag_id.into();
        request.path("tag_id", &tag_id);
        operations::DeleteTag(request)
    }

    /// List contact tax info.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/taxinfo`.
    pub fn list_tax_info(&self, contact_id: impl Into<Id>) -> operations::ListTaxInfo {
        let mut request = self.client.request(&operations::LIST_TAX_INFO);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::ListTaxInfo(request)
    }

    /// Add contact tax info.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/taxinfo`.
    pub fn add_tax_info(
        &self,
        contact_id: impl Into<Id>,
        body: &Map<Value>,
    ) -> operations::AddTaxInfo {
        let mut request = self.client.request(&operations::ADD_TAX_INFO);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.json(body);
        operations::AddTaxInfo(request)
    }

    /// Update contact tax info.
    ///
    /// Needs scope `ZohoBooks.contacts.UPDATE`; sends `PUT` to
    /// `/contacts/{contact_id}/taxinfo/{tax_info_id}`.
    pub fn update_tax_info(
        &self,
        contact_id: impl Into<Id>,
        tax_info_id: impl Into<Id>,
        body: &Map<Value>,
    ) -> operations::UpdateTaxInfo {
        let mut request = self.client.request(&operations::UPDATE_TAX_INFO);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let tax_info_id: Id = tax_info_id.into();
        request.path("tax_info_id", &tax_info_id);
        request.json(body);
        operations::UpdateTaxInfo(request)
    }

    /// Delete contact tax info.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts/{contact_id}/taxinfo/{tax_info_id}`.
    pub fn delete_tax_info(
        &self,
        contact_id: impl Into<Id>,
        tax_info_id: impl Into<Id>,
    ) -> operations::DeleteTaxInfo {
        let mut request = self.client.request(&operations::DELETE_TAX_INFO);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let tax_info_id: Id = tax_info_id.into();
        request.path("tax_info_id", &tax_info_id);
        operations::DeleteTaxInfo(request)
    }

    /// List contact addresses.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/address`.
    pub fn list_addresses(&self) -> operations::ListAddresses {
        operations::ListAddresses(self.client.request(&operations::LIST_ADDRESSES))
    }

    /// Mark contact address as billing.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/address/{address_id}/markasbilling`.
    pub fn mark_address_as_billing(
        &self,
        contact_id: impl Into<Id>,
        address_id: impl Into<Id>,
    ) -> operations::MarkAddressAsBilling {
        let mut request = self.client.request(&operations::MARK_ADDRESS_AS_BILLING);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let address_id: Id = address_id.into();
        request.path("address_id", &address_id);
        operations::MarkAddressAsBilling(request)
    }

    /// Mark contact address as shipping.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/address/{address_id}/markasshipping`.
    pub fn mark_address_as_shipping(
        &self,
        contact_id: impl Into<Id>,
        address_id: impl Into<Id>,
    ) -> operations::MarkAddressAsShipping {
        let mut request = self.client.request(&operations::MARK_ADDRESS_AS_SHIPPING);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let address_id: Id = address_id.into();
        request.path("address_id", &address_id);
        operations::MarkAddressAsShipping(request)
    }

    /// Verify contact address by id.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/address/{address_id}/verify`.
    pub fn verify_address_by_id(
        &self,
        contact_id: impl Into<Id>,
        address_id: impl Into<Id>,
    ) -> operations::VerifyAddressById {
        let mut request = self.client.request(&operations::VERIFY_ADDRESS_BY_ID);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        let address_id: Id = address_id.into();
        request.path("address_id", &address_id);
        operations::VerifyAddressById(request)
    }

    /// Add contact attachment.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/attachment`.
    pub fn add_attachment(
        &self,
        contact_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(&operations::ADD_ATTACHMENT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        request.part("attachment", attachment);
        operations::AddAttachment(request)
    }

    /// Merge contact.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/merge`.
    pub fn merge(&self, contact_id: impl Into<Id>) -> operations::Merge {
        let mut request = self.client.request(&operations::MERGE);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::Merge(request)
    }

    /// Verify contact einvoice.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/einvoice/verify`.
    pub fn verify_einvoice(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::VerifyEinvoice {
        let mut request = self.client.request(&operations::VERIFY_EINVOICE);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::VerifyEinvoice(request)
    }

    /// Disable contact portal.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/portal/disable`.
    pub fn disable_portal(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::DisablePortal {
        let mut request = self.client.request(&operations::DISABLE_PORTAL);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::DisablePortal(request)
    }

    /// Get contacts sms content.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/sms`.
    pub fn get_bulk_sms_content(&self) -> operations::GetBulkSmsContent {
        operations::GetBulkSmsContent(
            self.client.request(&operations::GET_BULK_SMS_CONTENT),
        )
    }

    /// Send contacts sms.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/sms`.
    pub fn bulk_send_sms(&self) -> operations::BulkSendSms {
        operations::BulkSendSms(self.client.request(&operations::BULK_SEND_SMS))
    }

    /// Get contact sms content.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/sms`.
    pub fn get_sms_content(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetSmsContent {
        let mut request = self.client.request(&operations::GET_SMS_CONTENT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetSmsContent(request)
    }

    /// Send contact sms.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/sms`.
    pub fn send_sms(&self, contact_id: impl Into<Id>) -> operations::SendSms {
        let mut request = self.client.request(&operations::SEND_SMS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::SendSms(request)
    }

    /// Get contact by reference.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/reference/{reference_id}`.
    pub fn get_by_reference(
        &self,
        reference_id: impl Into<Id>,
    ) -> operations::GetByReference {
        let mut request = self.client.request(&operations::GET_BY_REFERENCE);
        let reference_id: Id = reference_id.into();
        request.path("reference_id", &reference_id);
        operations::GetByReference(request)
    }

    /// Get contact statement.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/statements`.
    pub fn get_statement(&self, contact_id: impl Into<Id>) -> operations::GetStatement {
        let mut request = self.client.request(&operations::GET_STATEMENT);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetStatement(request)
    }

    /// List contact unpaid invoices.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/unpaidinvoices`.
    pub fn list_unpaid_invoices(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::ListUnpaidInvoices {
        let mut request = self.client.request(&operations::LIST_UNPAID_INVOICES);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::ListUnpaidInvoices(request)
    }

    /// Get contact unused credits.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/receivables/unusedcredits`.
    pub fn get_unused_credits(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetUnusedCredits {
        let mut request = self.client.request(&operations::GET_UNUSED_CREDITS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetUnusedCredits(request)
    }

    /// List contact payment refunds.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/paymentrefunds`.
    pub fn list_payment_refunds(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::ListPaymentRefunds {
        let mut request = self.client.request(&operations::LIST_PAYMENT_REFUNDS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::ListPaymentRefunds(request)
    }

    /// Get contact income and expense.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/incomeandexpense`.
    pub fn get_income_and_expense(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetIncomeAndExpense {
        let mut request = self.client.request(&operations::GET_INCOME_AND_EXPENSE);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetIncomeAndExpense(request)
    }

    /// Get contact profit and loss.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/profitandloss`.
    pub fn get_profit_and_loss(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetProfitAndLoss {
        let mut request = self.client.request(&operations::GET_PROFIT_AND_LOSS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetProfitAndLoss(request)
    }

    /// Get contact inventory summary.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/inventorysummary`.
    pub fn get_inventory_summary(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetInventorySummary {
        let mut request = self.client.request(&operations::GET_INVENTORY_SUMMARY);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetInventorySummary(request)
    }

    /// Get contact opening balances.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/contacts/{contact_id}/openingbalances`.
    pub fn get_opening_balances(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetOpeningBalances {
        let mut request = self.client.request(&operations::GET_OPENING_BALANCES);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetOpeningBalances(request)
    }

    /// Update contact trn status.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/trnstatus`.
    pub fn update_trn_status(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::UpdateTrnStatus {
        let mut request = self.client.request(&operations::UPDATE_TRN_STATUS);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::UpdateTrnStatus(request)
    }

    /// Get contact client review email.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/clientreviews/email`.
    pub fn get_client_review_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetClientReviewEmail {
        let mut request = self.client.request(&operations::GET_CLIENT_REVIEW_EMAIL);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetClientReviewEmail(request)
    }

    /// Send contact client review email.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/clientreviews/email`.
    pub fn send_client_review_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::SendClientReviewEmail {
        let mut request = self.client.request(&operations::SEND_CLIENT_REVIEW_EMAIL);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::SendClientReviewEmail(request)
    }

    /// Get contact payment method email.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/paymentmethod/email`.
    pub fn get_payment_method_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetPaymentMethodEmail {
        let mut request = self.client.request(&operations::GET_PAYMENT_METHOD_EMAIL);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetPaymentMethodEmail(request)
    }

    /// Send contact payment method email.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/paymentmethod/email`.
    pub fn send_payment_method_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::SendPaymentMethodEmail {
        let mut request = self.client.request(&operations::SEND_PAYMENT_METHOD_EMAIL);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::SendPaymentMethodEmail(request)
    }

    /// Get contact vendor statement email.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/vendorstatements/email`.
    pub fn get_vendor_statement_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetVendorStatementEmail {
        let mut request = self.client.request(&operations::GET_VENDOR_STATEMENT_EMAIL);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::GetVendorStatementEmail(request)
    }

    /// Send contact vendor statement email.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/vendorstatements/email`.
    pub fn send_vendor_statement_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::SendVendorStatementEmail {
        let mut request = self.client.request(&operations::SEND_VENDOR_STATEMENT_EMAIL);
        let contact_id: Id = contact_id.into();
        request.path("contact_id", &contact_id);
        operations::SendVendorStatementEmail(request)
    }
}
