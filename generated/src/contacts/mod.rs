// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 91 operations on `/contacts`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/contacts/>.

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

    /// Lists contacts.
    ///
    /// Sends `GET /contacts`, needs scope `ZohoBooks.contacts.READ`, and gives a page of at most 200
    /// [`Contact`]s; `.stream()` gives them all ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!("let contacts = client.contacts().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a contact using a custom field.
    ///
    /// Sends `PUT /contacts`, needs scope `ZohoBooks.contacts.UPDATE`, and gives a [`Contact`]
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = UpdateContactRequest::new("Contact name", "customer");"#,
        r#"let contact = client.contacts().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let contact = client.contacts().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
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
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates a contact.
    ///
    /// Sends `POST /contacts`, needs scope `ZohoBooks.contacts.CREATE`, and gives a [`Contact`]
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(
        r#"let request = ContactRequest::new("Contact name");"#,
        "let contact = client.contacts().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &ContactRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Deletes contacts.
    ///
    /// Sends `DELETE /contacts`, needs scope `ZohoBooks.contacts.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().bulk_delete(["1001"]).await?;"#)]
    pub fn bulk_delete(
        &self,
        contact_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let contact_ids =
            contact_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("contact_ids", Some(','), contact_ids);
        operations::BulkDelete::of(request)
    }

    /// Assigns a contact's owner.
    ///
    /// Sends `POST /contacts/{contact_id}/owner`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().assign_owner("1001", "1002").await?;"#)]
    pub fn assign_owner(
        &self,
        contact_id: impl Into<Id>,
        owner_id: impl Into<Id>,
    ) -> operations::AssignOwner {
        let mut request = self.client.request(operations::AssignOwner::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.query("owner_id", &owner_id.into());
        operations::AssignOwner::of(request)
    }

    /// Assigns an owner to contacts.
    ///
    /// Sends `POST /contacts/owner`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    /// - `contact_ids`: At most 200 values.
    #[doc = super::runtime::example!(r#"client.contacts().bulk_assign_owner(["1001"], "1002").await?;"#)]
    pub fn bulk_assign_owner(
        &self,
        contact_ids: impl IntoIterator<Item = impl Into<Id>>,
        owner_id: impl Into<Id>,
    ) -> operations::BulkAssignOwner {
        let mut request = self.client.request(operations::BulkAssignOwner::ENDPOINT);
        let contact_ids =
            contact_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("contact_ids", Some(','), contact_ids);
        request.query("owner_id", &owner_id.into());
        operations::BulkAssignOwner::of(request)
    }

    /// Marks contacts for 1099 tracking.
    ///
    /// Sends `POST /contacts/track1099`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!("client.contacts().bulk_track_1099().await?;")]
    pub fn bulk_track_1099(&self) -> operations::BulkTrack1099 {
        let request = self.client.request(operations::BulkTrack1099::ENDPOINT);
        operations::BulkTrack1099::of(request)
    }

    /// Verifies a contact's bank account.
    ///
    /// Sends `POST /contacts/{contact_id}/bankaccount/{bank_account_id}/verify`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().verify_bank_account("1001", "1002").await?;"#)]
    pub fn verify_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
    ) -> operations::VerifyBankAccount {
        let mut request = self.client.request(operations::VerifyBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
        operations::VerifyBankAccount::of(request)
    }

    /// Verifies a contact's address.
    ///
    /// Sends `GET /contacts/address/verify`, needs scope `ZohoBooks.contacts.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    /// - `line1`: At most 60 characters.
    #[doc = super::runtime::example!(r#"let answer = client.contacts().verify_address("Line1").await?;"#)]
    pub fn verify_address(&self, line1: impl Into<String>) -> operations::VerifyAddress {
        let mut request = self.client.request(operations::VerifyAddress::ENDPOINT);
        request.query("line1", &line1.into());
        operations::VerifyAddress::of(request)
    }

    /// Lists a contact's autobill recurring invoices.
    ///
    /// Sends `GET /contacts/{contact_id}/card/{card_id}/recurringinvoices`, needs scope
    /// `ZohoBooks.contacts.READ`, and gives a page of [`ContactRecurringInvoice`]s
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let recurring_invoices = client.contacts().list_autobill_recurring_invoices("1001", "1002").await?;"#)]
    pub fn list_autobill_recurring_invoices(
        &self,
        contact_id: impl Into<Id>,
        card_id: impl Into<Id>,
    ) -> operations::ListAutobillRecurringInvoices {
        let mut request =
            self.client.request(operations::ListAutobillRecurringInvoices::ENDPOINT);
        request.path("contact_id", &contact_id.into()).path("card_id", &card_id.into());
        operations::ListAutobillRecurringInvoices::of(request)
    }

    /// Gets a contact.
    ///
    /// Sends `GET /contacts/{contact_id}`, needs scope `ZohoBooks.contacts.READ`, and gives a [`Contact`]
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let contact = client.contacts().get("1001").await?;"#)]
    pub fn get(&self, contact_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::Get::of(request)
    }

    /// Updates a contact.
    ///
    /// Sends `PUT /contacts/{contact_id}`, needs scope `ZohoBooks.contacts.UPDATE`, and gives a [`Contact`]
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(
        r#"let request = UpdateContactRequest::new("Contact name", "customer");"#,
        r#"let contact = client.contacts().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        contact_id: impl Into<Id>,
        body: &UpdateContactRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a contact.
    ///
    /// Sends `DELETE /contacts/{contact_id}`, needs scope `ZohoBooks.contacts.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().delete("1001").await?;"#)]
    pub fn delete(&self, contact_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::Delete::of(request)
    }

    /// Marks a contact active.
    ///
    /// Sends `POST /contacts/{contact_id}/active`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().mark_active("1001").await?;"#)]
    pub fn mark_active(&self, contact_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::MarkActive::of(request)
    }

    /// Marks a contact inactive.
    ///
    /// Sends `POST /contacts/{contact_id}/inactive`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().mark_inactive("1001").await?;"#)]
    pub fn mark_inactive(&self, contact_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::MarkInactive::of(request)
    }

    /// Enables a contact's portal.
    ///
    /// Sends `POST /contacts/{contact_id}/portal/enable`, needs scope `ZohoBooks.contacts.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(
        "let request = EnableContactPortalRequest::new([ContactPersonEntryRequest::new()]);",
        r#"client.contacts().enable_portal("1001", &request).await?;"#
    )]
    pub fn enable_portal(
        &self,
        contact_id: impl Into<Id>,
        body: &EnableContactPortalRequest,
    ) -> operations::EnablePortal {
        let mut request = self.client.request(operations::EnablePortal::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::EnablePortal::of(request)
    }

    /// Enables a contact's payment reminder.
    ///
    /// Sends `POST /contacts/{contact_id}/paymentreminder/enable`, needs scope `ZohoBooks.contacts.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().enable_payment_reminder("1001").await?;"#)]
    pub fn enable_payment_reminder(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::EnablePaymentReminder {
        let mut request =
            self.client.request(operations::EnablePaymentReminder::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::EnablePaymentReminder::of(request)
    }

    /// Disables a contact's payment reminder.
    ///
    /// Sends `POST /contacts/{contact_id}/paymentreminder/disable`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().disable_payment_reminder("1001").await?;"#)]
    pub fn disable_payment_reminder(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::DisablePaymentReminder {
        let mut request =
            self.client.request(operations::DisablePaymentReminder::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::DisablePaymentReminder::of(request)
    }

    /// Gets a contact's statement mail.
    ///
    /// Sends `GET /contacts/{contact_id}/statements/email`, needs scope `ZohoBooks.contacts.READ`, and
    /// gives a [`ContactData`](super::shared::ContactData)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let data = client.contacts().get_statement_mail("1001").await?;"#)]
    pub fn get_statement_mail(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetStatementMail {
        let mut request = self.client.request(operations::GetStatementMail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetStatementMail::of(request)
    }

    /// Emails a contact's statement.
    ///
    /// Sends `POST /contacts/{contact_id}/statements/email`, needs scope `ZohoBooks.contacts.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(
        r#"let request = EmailContactStatementRequest::new(["To mail ids"], "Subject", "Body");"#,
        r#"client.contacts().email_statement("1001", &request).await?;"#
    )]
    pub fn email_statement(
        &self,
        contact_id: impl Into<Id>,
        body: &EmailContactStatementRequest,
    ) -> operations::EmailStatement {
        let mut request = self.client.request(operations::EmailStatement::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::EmailStatement::of(request)
    }

    /// Gets a contact's email content.
    ///
    /// Sends `GET /contacts/{contact_id}/email`, needs scope `ZohoBooks.contacts.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_email_content("1001").await?;"#)]
    pub fn get_email_content(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetEmailContent {
        let mut request = self.client.request(operations::GetEmailContent::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetEmailContent::of(request)
    }

    /// Emails a contact.
    ///
    /// Sends `POST /contacts/{contact_id}/email`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(
        r#"let request = EmailContactRequest::new(["To mail ids"], "Subject", "Body");"#,
        r#"client.contacts().email("1001", &request).await?;"#
    )]
    pub fn email(
        &self,
        contact_id: impl Into<Id>,
        body: &EmailContactRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::Email::of(request)
    }

    /// Lists a contact's comments.
    ///
    /// Sends `GET /contacts/{contact_id}/comments`, needs scope `ZohoBooks.contacts.READ`, and gives a page
    /// of at most 200 [`ContactComment`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let contact_comments = client.contacts().list_comments("1001").await?;"#)]
    pub fn list_comments(&self, contact_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::ListComments::of(request)
    }

    /// Adds a comment to a contact.
    ///
    /// Sends `POST /contacts/{contact_id}/comments`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().add_comment("1001", &ContactCommentRequest::new()).await?;"#)]
    pub fn add_comment(
        &self,
        contact_id: impl Into<Id>,
        body: &ContactCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Gets a contact's address.
    ///
    /// Sends `GET /contacts/{contact_id}/address`, needs scope `ZohoBooks.contacts.READ`, and gives a page
    /// of [`ContactAddress`]s ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let addresses = client.contacts().get_address("1001").await?;"#)]
    pub fn get_address(&self, contact_id: impl Into<Id>) -> operations::GetAddress {
        let mut request = self.client.request(operations::GetAddress::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetAddress::of(request)
    }

    /// Adds an address to a contact.
    ///
    /// Sends `POST /contacts/{contact_id}/address`, needs scope `ZohoBooks.contacts.CREATE`, and gives a
    /// [`ContactAddress`] ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(
        "let request = shared::ContactAddressRequest::new();",
        r#"let address_info = client.contacts().add_address("1001", &request).await?;"#
    )]
    pub fn add_address(
        &self,
        contact_id: impl Into<Id>,
        body: &shared::ContactAddressRequest,
    ) -> operations::AddAddress {
        let mut request = self.client.request(operations::AddAddress::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::AddAddress::of(request)
    }

    /// Updates a contact's address.
    ///
    /// Sends `PUT /contacts/{contact_id}/address/{address_id}`, needs scope `ZohoBooks.contacts.UPDATE`,
    /// and gives a [`ContactAddress`] ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(
        "let request = shared::ContactAddressRequest::new();",
        r#"let address_info = client.contacts().update_address("1001", "1002", &request).await?;"#
    )]
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
        operations::UpdateAddress::of(request)
    }

    /// Deletes a contact's address.
    ///
    /// Sends `DELETE /contacts/{contact_id}/address/{address_id}`, needs scope `ZohoBooks.contacts.DELETE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().delete_address("1001", "1002").await?;"#)]
    pub fn delete_address(
        &self,
        contact_id: impl Into<Id>,
        address_id: impl Into<Id>,
    ) -> operations::DeleteAddress {
        let mut request = self.client.request(operations::DeleteAddress::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("address_id", &address_id.into());
        operations::DeleteAddress::of(request)
    }

    /// Lists a contact's credit note refunds.
    ///
    /// Sends `GET /contacts/{contact_id}/refunds`, needs scope `ZohoBooks.contacts.READ`, and gives a page
    /// of at most 200 [`CreditNoteRefund`](super::shared::CreditNoteRefund)s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let creditnote_refunds = client.contacts().list_credit_note_refunds("1001").await?;"#)]
    pub fn list_credit_note_refunds(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::ListCreditNoteRefunds {
        let mut request =
            self.client.request(operations::ListCreditNoteRefunds::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::ListCreditNoteRefunds::of(request)
    }

    /// Tracks a contact for 1099 reports.
    ///
    /// Sends `POST /contacts/{contact_id}/track1099`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().track_1099("1001").await?;"#)]
    pub fn track_1099(&self, contact_id: impl Into<Id>) -> operations::Track1099 {
        let mut request = self.client.request(operations::Track1099::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::Track1099::of(request)
    }

    /// Stops tracking a contact for 1099 reports.
    ///
    /// Sends `POST /contacts/{contact_id}/untrack1099`, needs scope `ZohoBooks.contacts.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().untrack_1099("1001").await?;"#)]
    pub fn untrack_1099(&self, contact_id: impl Into<Id>) -> operations::Untrack1099 {
        let mut request = self.client.request(operations::Untrack1099::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::Untrack1099::of(request)
    }

    /// Gets unused retainer payments.
    ///
    /// Sends `GET /contacts/{contact_id}/receivables/unusedretainerpayments`, needs scope
    /// `ZohoBooks.contacts.READ`, and gives a page of [`UnusedCreditsReceivable`]s
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let unused_credits_receivable = client.contacts().get_unused_retainer_payments("1001").await?;"#)]
    pub fn get_unused_retainer_payments(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetUnusedRetainerPayments {
        let mut request =
            self.client.request(operations::GetUnusedRetainerPayments::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetUnusedRetainerPayments::of(request)
    }

    /// Adds a bank account to a contact.
    ///
    /// Sends `POST /contacts/{contact_id}/bankaccount`, needs scope `ZohoBooks.contacts.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(
        "let request = ContactBankAccountRequest::new();",
        r#"client.contacts().add_bank_account("1001", &request).await?;"#
    )]
    pub fn add_bank_account(
        &self,
        contact_id: impl Into<Id>,
        body: &ContactBankAccountRequest,
    ) -> operations::AddBankAccount {
        let mut request = self.client.request(operations::AddBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::AddBankAccount::of(request)
    }

    /// Gets a contact's bank account.
    ///
    /// Sends `GET /contacts/{contact_id}/bankaccount/{bank_account_id}`, needs scope
    /// `ZohoBooks.contacts.READ`, and gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_bank_account("1001", "1002").await?;"#)]
    pub fn get_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
    ) -> operations::GetBankAccount {
        let mut request = self.client.request(operations::GetBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
        operations::GetBankAccount::of(request)
    }

    /// Updates a contact's bank account.
    ///
    /// Sends `PUT /contacts/{contact_id}/bankaccount/{bank_account_id}`, needs scope
    /// `ZohoBooks.contacts.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(
        "let request = ContactBankAccountRequest::new();",
        r#"client.contacts().update_bank_account("1001", "1002", &request).await?;"#
    )]
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
        operations::UpdateBankAccount::of(request)
    }

    /// Deletes a contact's bank account.
    ///
    /// Sends `DELETE /contacts/{contact_id}/bankaccount/{bank_account_id}`, needs scope
    /// `ZohoBooks.contacts.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().delete_bank_account("1001", "1002").await?;"#)]
    pub fn delete_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
    ) -> operations::DeleteBankAccount {
        let mut request = self.client.request(operations::DeleteBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
        operations::DeleteBankAccount::of(request)
    }

    /// Approves a contact's bank account.
    ///
    /// Sends `POST /contacts/{contact_id}/bankaccount/{bank_account_id}/approve`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().approve_bank_account("1001", "1002").await?;"#)]
    pub fn approve_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
    ) -> operations::ApproveBankAccount {
        let mut request = self.client.request(operations::ApproveBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
        operations::ApproveBankAccount::of(request)
    }

    /// Declines a contact's bank account.
    ///
    /// Sends `POST /contacts/{contact_id}/bankaccount/{bank_account_id}/decline`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().decline_bank_account("1001", "1002").await?;"#)]
    pub fn decline_bank_account(
        &self,
        contact_id: impl Into<Id>,
        bank_account_id: impl Into<Id>,
    ) -> operations::DeclineBankAccount {
        let mut request = self.client.request(operations::DeclineBankAccount::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("bank_account_id", &bank_account_id.into());
        operations::DeclineBankAccount::of(request)
    }

    /// Lists a contact's bank accounts.
    ///
    /// Sends `GET /contacts/{contact_id}/bankaccounts`, needs scope `ZohoBooks.contacts.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().list_bank_accounts("1001").await?;"#)]
    pub fn list_bank_accounts(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::ListBankAccounts {
        let mut request = self.client.request(operations::ListBankAccounts::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::ListBankAccounts::of(request)
    }

    /// Lists the bank accounts of all contacts.
    ///
    /// Sends `GET /contacts/bankaccounts`, needs scope `ZohoBooks.contacts.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!("let answer = client.contacts().list_all_bank_accounts().await?;")]
    pub fn list_all_bank_accounts(&self) -> operations::ListAllBankAccounts {
        let request = self.client.request(operations::ListAllBankAccounts::ENDPOINT);
        operations::ListAllBankAccounts::of(request)
    }

    /// Adds a card to a contact.
    ///
    /// Sends `POST /contacts/{contact_id}/card`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().add_card("1001", &ContactCardRequest::new()).await?;"#)]
    pub fn add_card(
        &self,
        contact_id: impl Into<Id>,
        body: &ContactCardRequest,
    ) -> operations::AddCard {
        let mut request = self.client.request(operations::AddCard::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::AddCard::of(request)
    }

    /// Gets a contact's card.
    ///
    /// Sends `GET /contacts/{contact_id}/card/{card_id}`, needs scope `ZohoBooks.contacts.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_card("1001", "1002").await?;"#)]
    pub fn get_card(
        &self,
        contact_id: impl Into<Id>,
        card_id: impl Into<Id>,
    ) -> operations::GetCard {
        let mut request = self.client.request(operations::GetCard::ENDPOINT);
        request.path("contact_id", &contact_id.into()).path("card_id", &card_id.into());
        operations::GetCard::of(request)
    }

    /// Updates a contact's card.
    ///
    /// Sends `PUT /contacts/{contact_id}/card/{card_id}`, needs scope `ZohoBooks.contacts.UPDATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(
        "let request = ContactCardRequest::new();",
        r#"client.contacts().update_card("1001", "1002", &request).await?;"#
    )]
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
        operations::UpdateCard::of(request)
    }

    /// Deletes a contact's card.
    ///
    /// Sends `DELETE /contacts/{contact_id}/card/{card_id}`, needs scope `ZohoBooks.contacts.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().delete_card("1001", "1002").await?;"#)]
    pub fn delete_card(
        &self,
        contact_id: impl Into<Id>,
        card_id: impl Into<Id>,
    ) -> operations::DeleteCard {
        let mut request = self.client.request(operations::DeleteCard::ENDPOINT);
        request.path("contact_id", &contact_id.into()).path("card_id", &card_id.into());
        operations::DeleteCard::of(request)
    }

    /// Lists a contact's cards.
    ///
    /// Sends `GET /contacts/{contact_id}/cards`, needs scope `ZohoBooks.contacts.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().list_cards("1001").await?;"#)]
    pub fn list_cards(&self, contact_id: impl Into<Id>) -> operations::ListCards {
        let mut request = self.client.request(operations::ListCards::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::ListCards::of(request)
    }

    /// Gets a contact's card count.
    ///
    /// Sends `GET /contacts/cardcount`, needs scope `ZohoBooks.contacts.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!("let answer = client.contacts().get_card_count().await?;")]
    pub fn get_card_count(&self) -> operations::GetCardCount {
        let request = self.client.request(operations::GetCardCount::ENDPOINT);
        operations::GetCardCount::of(request)
    }

    /// Lists all contact persons.
    ///
    /// Sends `GET /contacts/contactpersons`, needs scope `ZohoBooks.contacts.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!("let answer = client.contacts().list_all_contact_persons().await?;")]
    pub fn list_all_contact_persons(&self) -> operations::ListAllContactPersons {
        let request = self.client.request(operations::ListAllContactPersons::ENDPOINT);
        operations::ListAllContactPersons::of(request)
    }

    /// Gets a contact person.
    ///
    /// Sends `GET /contacts/contactpersons/{contactperson_id}`, needs scope `ZohoBooks.contacts.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_contact_person("1001").await?;"#)]
    pub fn get_contact_person(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::GetContactPerson {
        let mut request = self.client.request(operations::GetContactPerson::ENDPOINT);
        request.path("contactperson_id", &contactperson_id.into());
        operations::GetContactPerson::of(request)
    }

    /// Invites a contact person to the portal.
    ///
    /// Sends `POST /contacts/contactpersons/{contactperson_id}/portal/invite`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().invite_contact_person_to_portal("1001").await?;"#)]
    pub fn invite_contact_person_to_portal(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::InviteContactPersonToPortal {
        let mut request =
            self.client.request(operations::InviteContactPersonToPortal::ENDPOINT);
        request.path("contactperson_id", &contactperson_id.into());
        operations::InviteContactPersonToPortal::of(request)
    }

    /// Sends the invitation to the portal again to a contact person.
    ///
    /// Sends `POST /contacts/contactpersons/{contactperson_id}/portal/invite/resend`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().resend_contact_person_portal_invite("1001").await?;"#)]
    pub fn resend_contact_person_portal_invite(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::ResendContactPersonPortalInvite {
        let mut request =
            self.client.request(operations::ResendContactPersonPortalInvite::ENDPOINT);
        request.path("contactperson_id", &contactperson_id.into());
        operations::ResendContactPersonPortalInvite::of(request)
    }

    /// Enables SMS to a contact person.
    ///
    /// Sends `POST /contacts/contactpersons/{contactperson_id}/sms/enable`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().enable_contact_person_sms("1001").await?;"#)]
    pub fn enable_contact_person_sms(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::EnableContactPersonSms {
        let mut request =
            self.client.request(operations::EnableContactPersonSms::ENDPOINT);
        request.path("contactperson_id", &contactperson_id.into());
        operations::EnableContactPersonSms::of(request)
    }

    /// Disables SMS to a contact person.
    ///
    /// Sends `POST /contacts/contactpersons/{contactperson_id}/sms/disable`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().disable_contact_person_sms("1001").await?;"#)]
    pub fn disable_contact_person_sms(
        &self,
        contactperson_id: impl Into<Id>,
    ) -> operations::DisableContactPersonSms {
        let mut request =
            self.client.request(operations::DisableContactPersonSms::ENDPOINT);
        request.path("contactperson_id", &contactperson_id.into());
        operations::DisableContactPersonSms::of(request)
    }

    /// Deletes a contact's comment.
    ///
    /// Sends `DELETE /contacts/{contact_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.contacts.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        contact_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }

    /// Gets a contact's document.
    ///
    /// Sends `GET /contacts/{contact_id}/documents/{document_id}`, needs scope `ZohoBooks.contacts.READ`,
    /// and gives a [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let file = client.contacts().get_document("1001", "1002").await?;"#)]
    pub fn get_document(
        &self,
        contact_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetDocument {
        let mut request = self.client.request(operations::GetDocument::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("document_id", &document_id.into());
        operations::GetDocument::of(request)
    }

    /// Updates a contact's document.
    ///
    /// Sends `PUT /contacts/{contact_id}/documents/{document_id}`, needs scope `ZohoBooks.contacts.UPDATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().update_document("1001", "1002").await?;"#)]
    pub fn update_document(
        &self,
        contact_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::UpdateDocument {
        let mut request = self.client.request(operations::UpdateDocument::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("document_id", &document_id.into());
        operations::UpdateDocument::of(request)
    }

    /// Deletes a contact's document.
    ///
    /// Sends `DELETE /contacts/{contact_id}/documents/{document_id}`, needs scope
    /// `ZohoBooks.contacts.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().delete_document("1001", "1002").await?;"#)]
    pub fn delete_document(
        &self,
        contact_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteDocument {
        let mut request = self.client.request(operations::DeleteDocument::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteDocument::of(request)
    }

    /// Restores a contact's documents.
    ///
    /// Sends `POST /contacts/documents/restore`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!("client.contacts().restore_documents().await?;")]
    pub fn restore_documents(&self) -> operations::RestoreDocuments {
        let request = self.client.request(operations::RestoreDocuments::ENDPOINT);
        operations::RestoreDocuments::of(request)
    }

    /// Updates a contact's tags.
    ///
    /// Sends `PUT /contacts/{contact_id}/tags`, needs scope `ZohoBooks.contacts.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().update_tags("1001", &Map::new()).await?;"#)]
    pub fn update_tags(
        &self,
        contact_id: impl Into<Id>,
        body: &Map<Value>,
    ) -> operations::UpdateTags {
        let mut request = self.client.request(operations::UpdateTags::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::UpdateTags::of(request)
    }

    /// Deletes a contact's tag.
    ///
    /// Sends `DELETE /contacts/{contact_id}/tags/{tag_id}`, needs scope `ZohoBooks.contacts.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().delete_tag("1001", "1002").await?;"#)]
    pub fn delete_tag(
        &self,
        contact_id: impl Into<Id>,
        tag_id: impl Into<Id>,
    ) -> operations::DeleteTag {
        let mut request = self.client.request(operations::DeleteTag::ENDPOINT);
        request.path("contact_id", &contact_id.into()).path("tag_id", &tag_id.into());
        operations::DeleteTag::of(request)
    }

    /// Lists a contact's tax info.
    ///
    /// Sends `GET /contacts/{contact_id}/taxinfo`, needs scope `ZohoBooks.contacts.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().list_tax_info("1001").await?;"#)]
    pub fn list_tax_info(&self, contact_id: impl Into<Id>) -> operations::ListTaxInfo {
        let mut request = self.client.request(operations::ListTaxInfo::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::ListTaxInfo::of(request)
    }

    /// Adds tax info to a contact.
    ///
    /// Sends `POST /contacts/{contact_id}/taxinfo`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().add_tax_info("1001", &Map::new()).await?;"#)]
    pub fn add_tax_info(
        &self,
        contact_id: impl Into<Id>,
        body: &Map<Value>,
    ) -> operations::AddTaxInfo {
        let mut request = self.client.request(operations::AddTaxInfo::ENDPOINT);
        request.path("contact_id", &contact_id.into()).json(body);
        operations::AddTaxInfo::of(request)
    }

    /// Updates a contact's tax info.
    ///
    /// Sends `PUT /contacts/{contact_id}/taxinfo/{tax_info_id}`, needs scope `ZohoBooks.contacts.UPDATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().update_tax_info("1001", "1002", &Map::new()).await?;"#)]
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
        operations::UpdateTaxInfo::of(request)
    }

    /// Deletes a contact's tax info.
    ///
    /// Sends `DELETE /contacts/{contact_id}/taxinfo/{tax_info_id}`, needs scope
    /// `ZohoBooks.contacts.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().delete_tax_info("1001", "1002").await?;"#)]
    pub fn delete_tax_info(
        &self,
        contact_id: impl Into<Id>,
        tax_info_id: impl Into<Id>,
    ) -> operations::DeleteTaxInfo {
        let mut request = self.client.request(operations::DeleteTaxInfo::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("tax_info_id", &tax_info_id.into());
        operations::DeleteTaxInfo::of(request)
    }

    /// Lists a contact's addresses.
    ///
    /// Sends `GET /contacts/address`, needs scope `ZohoBooks.contacts.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!("let answer = client.contacts().list_addresses().await?;")]
    pub fn list_addresses(&self) -> operations::ListAddresses {
        let request = self.client.request(operations::ListAddresses::ENDPOINT);
        operations::ListAddresses::of(request)
    }

    /// Marks a contact's address as billing.
    ///
    /// Sends `POST /contacts/{contact_id}/address/{address_id}/markasbilling`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().mark_address_as_billing("1001", "1002").await?;"#)]
    pub fn mark_address_as_billing(
        &self,
        contact_id: impl Into<Id>,
        address_id: impl Into<Id>,
    ) -> operations::MarkAddressAsBilling {
        let mut request =
            self.client.request(operations::MarkAddressAsBilling::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("address_id", &address_id.into());
        operations::MarkAddressAsBilling::of(request)
    }

    /// Marks a contact's address as shipping.
    ///
    /// Sends `POST /contacts/{contact_id}/address/{address_id}/markasshipping`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().mark_address_as_shipping("1001", "1002").await?;"#)]
    pub fn mark_address_as_shipping(
        &self,
        contact_id: impl Into<Id>,
        address_id: impl Into<Id>,
    ) -> operations::MarkAddressAsShipping {
        let mut request =
            self.client.request(operations::MarkAddressAsShipping::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("address_id", &address_id.into());
        operations::MarkAddressAsShipping::of(request)
    }

    /// Verifies a contact's address by ID.
    ///
    /// Sends `POST /contacts/{contact_id}/address/{address_id}/verify`, needs scope
    /// `ZohoBooks.contacts.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().verify_address_by_id("1001", "1002").await?;"#)]
    pub fn verify_address_by_id(
        &self,
        contact_id: impl Into<Id>,
        address_id: impl Into<Id>,
    ) -> operations::VerifyAddressById {
        let mut request = self.client.request(operations::VerifyAddressById::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        request.path("address_id", &address_id.into());
        operations::VerifyAddressById::of(request)
    }

    /// Adds an attachment to a contact.
    ///
    /// Sends `POST /contacts/{contact_id}/attachment`, needs scope `ZohoBooks.contacts.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.contacts().add_attachment("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn add_attachment(
        &self,
        contact_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("contact_id", &contact_id.into()).part("attachment", attachment);
        operations::AddAttachment::of(request)
    }

    /// Merges a duplicate into a contact; what names the duplicate is not documented, and goes into the body.
    ///
    /// Sends `POST /contacts/{contact_id}/merge`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().merge("1001").await?;"#)]
    pub fn merge(&self, contact_id: impl Into<Id>) -> operations::Merge {
        let mut request = self.client.request(operations::Merge::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::Merge::of(request)
    }

    /// Verifies a contact's e-invoice.
    ///
    /// Sends `POST /contacts/{contact_id}/einvoice/verify`, needs scope `ZohoBooks.contacts.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().verify_einvoice("1001").await?;"#)]
    pub fn verify_einvoice(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::VerifyEinvoice {
        let mut request = self.client.request(operations::VerifyEinvoice::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::VerifyEinvoice::of(request)
    }

    /// Disables a contact's portal.
    ///
    /// Sends `POST /contacts/{contact_id}/portal/disable`, needs scope `ZohoBooks.contacts.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().disable_portal("1001").await?;"#)]
    pub fn disable_portal(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::DisablePortal {
        let mut request = self.client.request(operations::DisablePortal::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::DisablePortal::of(request)
    }

    /// Gets contacts' SMS content.
    ///
    /// Sends `GET /contacts/sms`, needs scope `ZohoBooks.contacts.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!("let answer = client.contacts().get_bulk_sms_content().await?;")]
    pub fn get_bulk_sms_content(&self) -> operations::GetBulkSmsContent {
        let request = self.client.request(operations::GetBulkSmsContent::ENDPOINT);
        operations::GetBulkSmsContent::of(request)
    }

    /// Sends contacts' SMS.
    ///
    /// Sends `POST /contacts/sms`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!("client.contacts().bulk_send_sms().await?;")]
    pub fn bulk_send_sms(&self) -> operations::BulkSendSms {
        let request = self.client.request(operations::BulkSendSms::ENDPOINT);
        operations::BulkSendSms::of(request)
    }

    /// Gets a contact's SMS content.
    ///
    /// Sends `GET /contacts/{contact_id}/sms`, needs scope `ZohoBooks.contacts.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_sms_content("1001").await?;"#)]
    pub fn get_sms_content(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetSmsContent {
        let mut request = self.client.request(operations::GetSmsContent::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetSmsContent::of(request)
    }

    /// Sends a contact's SMS.
    ///
    /// Sends `POST /contacts/{contact_id}/sms`, needs scope `ZohoBooks.contacts.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().send_sms("1001").await?;"#)]
    pub fn send_sms(&self, contact_id: impl Into<Id>) -> operations::SendSms {
        let mut request = self.client.request(operations::SendSms::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::SendSms::of(request)
    }

    /// Gets a contact by reference.
    ///
    /// Sends `GET /contacts/reference/{reference_id}`, needs scope `ZohoBooks.contacts.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_by_reference("1001").await?;"#)]
    pub fn get_by_reference(
        &self,
        reference_id: impl Into<Id>,
    ) -> operations::GetByReference {
        let mut request = self.client.request(operations::GetByReference::ENDPOINT);
        request.path("reference_id", &reference_id.into());
        operations::GetByReference::of(request)
    }

    /// Gets a contact's statement.
    ///
    /// Sends `GET /contacts/{contact_id}/statements`, needs scope `ZohoBooks.contacts.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_statement("1001").await?;"#)]
    pub fn get_statement(&self, contact_id: impl Into<Id>) -> operations::GetStatement {
        let mut request = self.client.request(operations::GetStatement::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetStatement::of(request)
    }

    /// Lists a contact's unpaid invoices.
    ///
    /// Sends `GET /contacts/{contact_id}/unpaidinvoices`, needs scope `ZohoBooks.contacts.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().list_unpaid_invoices("1001").await?;"#)]
    pub fn list_unpaid_invoices(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::ListUnpaidInvoices {
        let mut request = self.client.request(operations::ListUnpaidInvoices::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::ListUnpaidInvoices::of(request)
    }

    /// Gets a contact's unused credits.
    ///
    /// Sends `GET /contacts/{contact_id}/receivables/unusedcredits`, needs scope `ZohoBooks.contacts.READ`,
    /// and gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_unused_credits("1001").await?;"#)]
    pub fn get_unused_credits(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetUnusedCredits {
        let mut request = self.client.request(operations::GetUnusedCredits::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetUnusedCredits::of(request)
    }

    /// Lists a contact's payment refunds.
    ///
    /// Sends `GET /contacts/{contact_id}/paymentrefunds`, needs scope `ZohoBooks.contacts.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().list_payment_refunds("1001").await?;"#)]
    pub fn list_payment_refunds(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::ListPaymentRefunds {
        let mut request = self.client.request(operations::ListPaymentRefunds::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::ListPaymentRefunds::of(request)
    }

    /// Gets a contact's income and expense.
    ///
    /// Sends `GET /contacts/{contact_id}/incomeandexpense`, needs scope `ZohoBooks.contacts.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_income_and_expense("1001").await?;"#)]
    pub fn get_income_and_expense(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetIncomeAndExpense {
        let mut request = self.client.request(operations::GetIncomeAndExpense::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetIncomeAndExpense::of(request)
    }

    /// Gets a contact's profit and loss.
    ///
    /// Sends `GET /contacts/{contact_id}/profitandloss`, needs scope `ZohoBooks.contacts.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_profit_and_loss("1001").await?;"#)]
    pub fn get_profit_and_loss(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetProfitAndLoss {
        let mut request = self.client.request(operations::GetProfitAndLoss::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetProfitAndLoss::of(request)
    }

    /// Gets a contact's inventory summary.
    ///
    /// Sends `GET /contacts/{contact_id}/inventorysummary`, needs scope `ZohoBooks.contacts.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_inventory_summary("1001").await?;"#)]
    pub fn get_inventory_summary(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetInventorySummary {
        let mut request = self.client.request(operations::GetInventorySummary::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetInventorySummary::of(request)
    }

    /// Gets a contact's opening balances.
    ///
    /// Sends `GET /contacts/{contact_id}/openingbalances`, needs scope `ZohoBooks.settings.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_opening_balances("1001").await?;"#)]
    pub fn get_opening_balances(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetOpeningBalances {
        let mut request = self.client.request(operations::GetOpeningBalances::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetOpeningBalances::of(request)
    }

    /// Updates a contact's trn status.
    ///
    /// Sends `POST /contacts/{contact_id}/trnstatus`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().update_trn_status("1001").await?;"#)]
    pub fn update_trn_status(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::UpdateTrnStatus {
        let mut request = self.client.request(operations::UpdateTrnStatus::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::UpdateTrnStatus::of(request)
    }

    /// Gets a contact's client review email.
    ///
    /// Sends `GET /contacts/{contact_id}/clientreviews/email`, needs scope `ZohoBooks.contacts.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_client_review_email("1001").await?;"#)]
    pub fn get_client_review_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetClientReviewEmail {
        let mut request =
            self.client.request(operations::GetClientReviewEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetClientReviewEmail::of(request)
    }

    /// Sends a contact's client review email.
    ///
    /// Sends `POST /contacts/{contact_id}/clientreviews/email`, needs scope `ZohoBooks.contacts.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().send_client_review_email("1001").await?;"#)]
    pub fn send_client_review_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::SendClientReviewEmail {
        let mut request =
            self.client.request(operations::SendClientReviewEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::SendClientReviewEmail::of(request)
    }

    /// Gets a contact's payment method email.
    ///
    /// Sends `GET /contacts/{contact_id}/paymentmethod/email`, needs scope `ZohoBooks.contacts.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_payment_method_email("1001").await?;"#)]
    pub fn get_payment_method_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetPaymentMethodEmail {
        let mut request =
            self.client.request(operations::GetPaymentMethodEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetPaymentMethodEmail::of(request)
    }

    /// Sends a contact's payment method email.
    ///
    /// Sends `POST /contacts/{contact_id}/paymentmethod/email`, needs scope `ZohoBooks.contacts.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().send_payment_method_email("1001").await?;"#)]
    pub fn send_payment_method_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::SendPaymentMethodEmail {
        let mut request =
            self.client.request(operations::SendPaymentMethodEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::SendPaymentMethodEmail::of(request)
    }

    /// Gets a contact's vendor statement email.
    ///
    /// Sends `GET /contacts/{contact_id}/vendorstatements/email`, needs scope `ZohoBooks.contacts.READ`,
    /// and gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"let answer = client.contacts().get_vendor_statement_email("1001").await?;"#)]
    pub fn get_vendor_statement_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::GetVendorStatementEmail {
        let mut request =
            self.client.request(operations::GetVendorStatementEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::GetVendorStatementEmail::of(request)
    }

    /// Sends a contact's vendor statement email.
    ///
    /// Sends `POST /contacts/{contact_id}/vendorstatements/email`, needs scope `ZohoBooks.contacts.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/contacts/)).
    #[doc = super::runtime::example!(r#"client.contacts().send_vendor_statement_email("1001").await?;"#)]
    pub fn send_vendor_statement_email(
        &self,
        contact_id: impl Into<Id>,
    ) -> operations::SendVendorStatementEmail {
        let mut request =
            self.client.request(operations::SendVendorStatementEmail::ENDPOINT);
        request.path("contact_id", &contact_id.into());
        operations::SendVendorStatementEmail::of(request)
    }
}
