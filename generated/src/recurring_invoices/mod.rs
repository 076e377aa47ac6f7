// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 20 operations on `/recurringinvoices`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/recurring-invoices/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};

/// The calls of the recurring_invoices module.
#[derive(Debug, Clone)]
pub struct RecurringInvoices {
    client: Client,
}

impl RecurringInvoices {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists recurring invoices.
    ///
    /// Sends `GET /recurringinvoices`, needs scope `ZohoBooks.invoices.READ`, and gives a page of at most
    /// 200 [`RecurringInvoice`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!("let recurring_invoices = client.recurring_invoices().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a recurring invoice using a custom field.
    ///
    /// Sends `PUT /recurringinvoices`, needs scope `ZohoBooks.invoices.UPDATE`, and gives a
    /// [`RecurringInvoice`] ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = RecurringInvoiceRequest::new("Recurrence name", "1001", "weeks");"#,
        r#"let recurring_invoice = client.recurring_invoices().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let recurring_invoice = client.recurring_invoices().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &RecurringInvoiceRequest,
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

    /// Creates a recurring invoice.
    ///
    /// Sends `POST /recurringinvoices`, needs scope `ZohoBooks.invoices.CREATE`, and gives a
    /// [`RecurringInvoice`] ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(
        r#"let request = RecurringInvoiceRequest::new("Recurrence name", "1001", "weeks");"#,
        "let recurring_invoice = client.recurring_invoices().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &RecurringInvoiceRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a recurring invoice.
    ///
    /// Sends `GET /recurringinvoices/{recurring_invoice_id}`, needs scope `ZohoBooks.invoices.READ`, and
    /// gives a [`RecurringInvoice`] ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"let recurring_invoice = client.recurring_invoices().get("1001").await?;"#)]
    pub fn get(&self, recurring_invoice_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::Get::of(request)
    }

    /// Updates a recurring invoice.
    ///
    /// Sends `PUT /recurringinvoices/{recurring_invoice_id}`, needs scope `ZohoBooks.invoices.UPDATE`, and
    /// gives a [`RecurringInvoice`] ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(
        r#"let request = RecurringInvoiceRequest::new("Recurrence name", "1001", "weeks");"#,
        r#"let recurring_invoice = client.recurring_invoices().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        recurring_invoice_id: impl Into<Id>,
        body: &RecurringInvoiceRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a recurring invoice.
    ///
    /// Sends `DELETE /recurringinvoices/{recurring_invoice_id}`, needs scope `ZohoBooks.invoices.DELETE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().delete("1001").await?;"#)]
    pub fn delete(&self, recurring_invoice_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::Delete::of(request)
    }

    /// Stops a recurring invoice.
    ///
    /// Sends `POST /recurringinvoices/{recurring_invoice_id}/status/stop`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().stop("1001").await?;"#)]
    pub fn stop(&self, recurring_invoice_id: impl Into<Id>) -> operations::Stop {
        let mut request = self.client.request(operations::Stop::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::Stop::of(request)
    }

    /// Resumes a recurring invoice.
    ///
    /// Sends `POST /recurringinvoices/{recurring_invoice_id}/status/resume`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().resume("1001").await?;"#)]
    pub fn resume(&self, recurring_invoice_id: impl Into<Id>) -> operations::Resume {
        let mut request = self.client.request(operations::Resume::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::Resume::of(request)
    }

    /// Updates a recurring invoice's template.
    ///
    /// Sends `PUT /recurringinvoices/{recurring_invoice_id}/templates/{template_id}`, needs scope
    /// `ZohoBooks.invoices.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().update_template("1001", "1002").await?;"#)]
    pub fn update_template(
        &self,
        recurring_invoice_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate::of(request)
    }

    /// Lists a recurring invoice's history.
    ///
    /// Sends `GET /recurringinvoices/{recurring_invoice_id}/comments`, needs scope
    /// `ZohoBooks.invoices.READ`, and gives a page of [`Comment`](super::shared::Comment)s
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"let comments = client.recurring_invoices().list_history("1001").await?;"#)]
    pub fn list_history(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::ListHistory {
        let mut request = self.client.request(operations::ListHistory::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::ListHistory::of(request)
    }

    /// Resumes recurring invoices.
    ///
    /// Sends `POST /recurringinvoices/status/resume`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().bulk_resume(["1001"]).await?;"#)]
    pub fn bulk_resume(
        &self,
        recurring_invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkResume {
        let mut request = self.client.request(operations::BulkResume::ENDPOINT);
        let recurring_invoice_ids = recurring_invoice_ids
            .into_iter()
            .map(|item| item.into().to_string())
            .collect();
        request.query_list("recurring_invoice_ids", Some(','), recurring_invoice_ids);
        operations::BulkResume::of(request)
    }

    /// Stops recurring invoices.
    ///
    /// Sends `POST /recurringinvoices/status/stop`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().bulk_stop(["1001"]).await?;"#)]
    pub fn bulk_stop(
        &self,
        recurring_invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkStop {
        let mut request = self.client.request(operations::BulkStop::ENDPOINT);
        let recurring_invoice_ids = recurring_invoice_ids
            .into_iter()
            .map(|item| item.into().to_string())
            .collect();
        request.query_list("recurring_invoice_ids", Some(','), recurring_invoice_ids);
        operations::BulkStop::of(request)
    }

    /// Gets a recurring invoice's dashboard.
    ///
    /// Sends `GET /recurringinvoices/dashboard`, needs scope `ZohoBooks.invoices.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!("let answer = client.recurring_invoices().get_dashboard().await?;")]
    pub fn get_dashboard(&self) -> operations::GetDashboard {
        let request = self.client.request(operations::GetDashboard::ENDPOINT);
        operations::GetDashboard::of(request)
    }

    /// Lists a recurring invoice's child invoices.
    ///
    /// Sends `GET /recurringinvoices/{recurring_invoice_id}/invoices`, needs scope
    /// `ZohoBooks.invoices.READ`, and gives a page of [`InvoiceHistory`]s
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"let invoice_history = client.recurring_invoices().list_child_invoices("1001").await?;"#)]
    pub fn list_child_invoices(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::ListChildInvoices {
        let mut request = self.client.request(operations::ListChildInvoices::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::ListChildInvoices::of(request)
    }

    /// Enables a recurring invoice's autobill.
    ///
    /// Sends `POST /recurringinvoices/{recurring_invoice_id}/autobill/enable`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().enable_autobill("1001").await?;"#)]
    pub fn enable_autobill(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::EnableAutobill {
        let mut request = self.client.request(operations::EnableAutobill::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::EnableAutobill::of(request)
    }

    /// Disables a recurring invoice's autobill.
    ///
    /// Sends `POST /recurringinvoices/{recurring_invoice_id}/autobill/disable`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().disable_autobill("1001").await?;"#)]
    pub fn disable_autobill(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::DisableAutobill {
        let mut request = self.client.request(operations::DisableAutobill::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::DisableAutobill::of(request)
    }

    /// Deletes a recurring invoice's bank account.
    ///
    /// Sends `DELETE /recurringinvoices/{recurring_invoice_id}/bankaccount`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().delete_bank_account("1001").await?;"#)]
    pub fn delete_bank_account(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::DeleteBankAccount {
        let mut request = self.client.request(operations::DeleteBankAccount::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::DeleteBankAccount::of(request)
    }

    /// Deletes a recurring invoice's card.
    ///
    /// Sends `DELETE /recurringinvoices/{recurring_invoice_id}/card`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().delete_card("1001").await?;"#)]
    pub fn delete_card(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::DeleteCard {
        let mut request = self.client.request(operations::DeleteCard::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::DeleteCard::of(request)
    }

    /// Associates a recurring invoice's bank account.
    ///
    /// Sends `POST /recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().associate_bank_account("1001", "1002").await?;"#)]
    pub fn associate_bank_account(
        &self,
        recurring_invoice_id: impl Into<Id>,
        account_id: impl Into<Id>,
    ) -> operations::AssociateBankAccount {
        let mut request =
            self.client.request(operations::AssociateBankAccount::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        request.path("account_id", &account_id.into());
        operations::AssociateBankAccount::of(request)
    }

    /// Associates a recurring invoice's card.
    ///
    /// Sends `POST /recurringinvoices/{recurring_invoice_id}/card/{card_id}`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-invoices/)).
    #[doc = super::runtime::example!(r#"client.recurring_invoices().associate_card("1001", "1002").await?;"#)]
    pub fn associate_card(
        &self,
        recurring_invoice_id: impl Into<Id>,
        card_id: impl Into<Id>,
    ) -> operations::AssociateCard {
        let mut request = self.client.request(operations::AssociateCard::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        request.path("card_id", &card_id.into());
        operations::AssociateCard::of(request)
    }
}
