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
        operations::List(self.client.request(operations::List::ENDPOINT))
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
        let mut request =
            self.client.request(operations::UpdateUsingCustomField::ENDPOINT);
        request.unique_key(
            ["X-Unique-Identifier-Key", "X-Unique-Identifier-Value", "X-Upsert"],
            &unique_key.into(),
        );
        request.json(body);
        operations::UpdateUsingCustomField(request)
    }

    /// Create contact.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts`.
    pub fn create(&self, body: &ContactRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
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
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let contact_ids =
            contact_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("contact_ids", Some(','), contact_ids);
        operations::BulkDelete(request)
    }

    /// Assign contact owner.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/owner`.
    pub fn assign_owner(&self, contact_id: impl Into<Id>) -> operations::AssignOwner {
        let mut request = self.client.request(operations::AssignOwner::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::BulkAssignOwner::ENDPOINT);
        let contact_ids =
            contact_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("contact_ids", Some(','), contact_ids);
        operations::BulkAssignOwner(request)
    }

    /// Mark contacts for 1099 tracking.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/track1099`.
    pub fn bulk_track_1099(&self) -> operations::BulkTrack1099 {
        let request = self.client.request(operations::BulkTrack1099::ENDPOINT);
        operations::BulkTrack1099(request)
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
        let mut request = self.client.request(operations::VerifyBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
        operations::VerifyBankAccount(request)
    }

    /// Verify contact address.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/address/verify`.
    pub fn verify_address(&self, line1: impl Into<String>) -> operations::VerifyAddress {
        let mut request = self.client.request(operations::VerifyAddress::ENDPOINT);
        request.query("line1", &line1.into());
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
            self.client.request(operations::ListAutobillRecurringInvoices::ENDPOINT);
        request.path("contact_id", &contact_id.into()).path("card_id", &card_id.into());
        operations::ListAutobillRecurringInvoices(request)
    }

    /// Get contact.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}`.
    pub fn get(&self, contact_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete contact.
    ///
    /// Needs scope `ZohoBooks.contacts.DELETE`; sends `DELETE` to
    /// `/contacts/{contact_id}`.
    pub fn delete(&self, contact_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::Delete(request)
    }

    /// Mark contact active.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/active`.
    pub fn mark_active(&self, contact_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::MarkActive(request)
    }

    /// Mark contact inactive.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/inactive`.
    pub fn mark_inactive(&self, contact_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::EnablePortal::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
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
        let mut request =
            self.client.request(operations::EnablePaymentReminder::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request =
            self.client.request(operations::DisablePaymentReminder::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::GetStatementMail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::EmailStatement::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
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
        let mut request = self.client.request(operations::GetEmailContent::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::Email(request)
    }

    /// List contact comments.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/comments`.
    pub fn list_comments(&self, contact_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::AddComment(request)
    }

    /// Get contact address.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/address`.
    pub fn get_address(&self, contact_id: impl Into<Id>) -> operations::GetAddress {
        let mut request = self.client.request(operations::GetAddress::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::AddAddress::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
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
        let mut request = self.client.request(operations::UpdateAddress::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("address_id", &address_id.into());
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
        let mut request = self.client.request(operations::DeleteAddress::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("address_id", &address_id.into());
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
        let mut request =
            self.client.request(operations::ListCreditNoteRefunds::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::ListCreditNoteRefunds(request)
    }

    /// Track contact 1099.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/track1099`.
    pub fn track_1099(&self, contact_id: impl Into<Id>) -> operations::Track1099 {
        let mut request = self.client.request(operations::Track1099::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::Track1099(request)
    }

    /// Untrack contact 1099.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/untrack1099`.
    pub fn untrack_1099(&self, contact_id: impl Into<Id>) -> operations::Untrack1099 {
        let mut request = self.client.request(operations::Untrack1099::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request =
            self.client.request(operations::GetUnusedRetainerPayments::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::AddBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
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
        let mut request = self.client.request(operations::GetBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
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
        let mut request = self.client.request(operations::UpdateBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
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
        let mut request = self.client.request(operations::DeleteBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
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
        let mut request = self.client.request(operations::ApproveBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
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
        let mut request = self.client.request(operations::DeclineBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
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
        let mut request = self.client.request(operations::ListBankAccounts::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::ListBankAccounts(request)
    }

    /// List all contact bank accounts.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/bankaccounts`.
    pub fn list_all_bank_accounts(&self) -> operations::ListAllBankAccounts {
        let request = self.client.request(operations::ListAllBankAccounts::ENDPOINT);
        operations::ListAllBankAccounts(request)
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
        let mut request = self.client.request(operations::AddCard::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
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
        let mut request = self.client.request(operations::GetCard::ENDPOINT);
        request.path("contact_id", &contact_id.into()).path("card_id", &card_id.into());
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
        let mut request = self.client.request(operations::UpdateCard::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("card_id", &card_id.into());
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
        let mut request = self.client.request(operations::DeleteCard::ENDPOINT);
        request.path("contact_id", &contact_id.into()).path("card_id", &card_id.into());
        operations::DeleteCard(request)
    }

    /// List contact cards.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/cards`.
    pub fn list_cards(&self, contact_id: impl Into<Id>) -> operations::ListCards {
        let mut request = self.client.request(operations::ListCards::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::ListCards(request)
    }

    /// Get contact card count.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/cardcount`.
    pub fn get_card_count(&self) -> operations::GetCardCount {
        operations::GetCardCount(self.client.request(operations::GetCardCount::ENDPOINT))
    }

    /// List all contact persons.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/contactpersons`.
    pub fn list_all_contact_persons(&self) -> operations::ListAllContactPersons {
        let request = self.client.request(operations::ListAllContactPersons::ENDPOINT);
        operations::ListAllContactPersons(request)
    }

    /// Get contact person.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/contactpersons/{contactperson_id}`.
    pub fn get_contact_person(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::GetContactPerson {
        let mut request = self.client.request(operations::GetContactPerson::ENDPOINT);
        request.path("contactperson_id", &contactperson_id.into());
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
            self.client.request(operations::InviteContactPersonToPortal::ENDPOINT);
        request.path("contactperson_id", &contactperson_id.into());
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
            self.client.request(operations::ResendContactPersonPortalInvite::ENDPOINT);
        request.path("contactperson_id", &contactperson_id.into());
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
        let mut request =
            self.client.request(operations::EnableContactPersonSms::ENDPOINT);
        request.path("contactperson_id", &contactperson_id.into());
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
        let mut request =
            self.client.request(operations::DisableContactPersonSms::ENDPOINT);
        request.path("contactperson_id", &contactperson_id.into());
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
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("comment_id", &comment_id.into());
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
        let mut request = self.client.request(operations::GetDocument::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("document_id", &document_id.into());
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
        let mut request = self.client.request(operations::UpdateDocument::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("document_id", &document_id.into());
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
        let mut request = self.client.request(operations::DeleteDocument::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteDocument(request)
    }

    /// Restore contact documents.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/documents/restore`.
    pub fn restore_documents(&self) -> operations::RestoreDocuments {
        let request = self.client.request(operations::RestoreDocuments::ENDPOINT);
        operations::RestoreDocuments(request)
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
        let mut request = self.client.request(operations::UpdateTags::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
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
        let mut request = self.client.request(operations::DeleteTag::ENDPOINT);
        request.path("contact_id", &contact_id.into()).path("tag_id", &tag_id.into());
        operations::DeleteTag(request)
    }

    /// List contact tax info.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/taxinfo`.
    pub fn list_tax_info(&self, contact_id: impl Into<Id>) -> operations::ListTaxInfo {
        let mut request = self.client.request(operations::ListTaxInfo::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::AddTaxInfo::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
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
        let mut request = self.client.request(operations::UpdateTaxInfo::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("tax_info_id", &tax_info_id.into());
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
        let mut request = self.client.request(operations::DeleteTaxInfo::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("tax_info_id", &tax_info_id.into());
        operations::DeleteTaxInfo(request)
    }

    /// List contact addresses.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/address`.
    pub fn list_addresses(&self) -> operations::ListAddresses {
        let request = self.client.request(operations::ListAddresses::ENDPOINT);
        operations::ListAddresses(request)
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
        let mut request =
            self.client.request(operations::MarkAddressAsBilling::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("address_id", &address_id.into());
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
        let mut request =
            self.client.request(operations::MarkAddressAsShipping::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("address_id", &address_id.into());
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
        let mut request = self.client.request(operations::VerifyAddressById::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("address_id", &address_id.into());
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
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("contact_id", &contact_id.into()).part("attachment", attachment);
        operations::AddAttachment(request)
    }

    /// Merge contact.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/merge`.
    pub fn merge(&self, contact_id: impl Into<Id>) -> operations::Merge {
        let mut request = self.client.request(operations::Merge::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::VerifyEinvoice::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::DisablePortal::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::DisablePortal(request)
    }

    /// Get contacts sms content.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/sms`.
    pub fn get_bulk_sms_content(&self) -> operations::GetBulkSmsContent {
        let request = self.client.request(operations::GetBulkSmsContent::ENDPOINT);
        operations::GetBulkSmsContent(request)
    }

    /// Send contacts sms.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/sms`.
    pub fn bulk_send_sms(&self) -> operations::BulkSendSms {
        operations::BulkSendSms(self.client.request(operations::BulkSendSms::ENDPOINT))
    }

    /// Get contact sms content.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/sms`.
    pub fn get_sms_content(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetSmsContent {
        let mut request = self.client.request(operations::GetSmsContent::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetSmsContent(request)
    }

    /// Send contact sms.
    ///
    /// Needs scope `ZohoBooks.contacts.CREATE`; sends `POST` to
    /// `/contacts/{contact_id}/sms`.
    pub fn send_sms(&self, contact_id: impl Into<Id>) -> operations::SendSms {
        let mut request = self.client.request(operations::SendSms::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::GetByReference::ENDPOINT);
        request.path("reference_id", &reference_id.into());
        operations::GetByReference(request)
    }

    /// Get contact statement.
    ///
    /// Needs scope `ZohoBooks.contacts.READ`; sends `GET` to
    /// `/contacts/{contact_id}/statements`.
    pub fn get_statement(&self, contact_id: impl Into<Id>) -> operations::GetStatement {
        let mut request = self.client.request(operations::GetStatement::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::ListUnpaidInvoices::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::GetUnusedCredits::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::ListPaymentRefunds::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::GetIncomeAndExpense::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::GetProfitAndLoss::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::GetInventorySummary::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::GetOpeningBalances::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request = self.client.request(operations::UpdateTrnStatus::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request =
            self.client.request(operations::GetClientReviewEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request =
            self.client.request(operations::SendClientReviewEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request =
            self.client.request(operations::GetPaymentMethodEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request =
            self.client.request(operations::SendPaymentMethodEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request =
            self.client.request(operations::GetVendorStatementEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
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
        let mut request =
            self.client.request(operations::SendVendorStatementEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::SendVendorStatementEmail(request)
    }
}
