// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Recurring Invoices.

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

    /// List recurring invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/recurringinvoices`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update recurring invoice using custom field.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/recurringinvoices`.
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
        operations::UpdateUsingCustomField(request)
    }

    /// Create recurring invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/recurringinvoices`.
    pub fn create(&self, body: &RecurringInvoiceRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get recurring invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/recurringinvoices/{recurring_invoice_id}`.
    pub fn get(&self, recurring_invoice_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::Get(request)
    }

    /// Update recurring invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/recurringinvoices/{recurring_invoice_id}`.
    pub fn update(
        &self,
        recurring_invoice_id: impl Into<Id>,
        body: &RecurringInvoiceRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete recurring invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/recurringinvoices/{recurring_invoice_id}`.
    pub fn delete(&self, recurring_invoice_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::Delete(request)
    }

    /// Stop recurring invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/recurringinvoices/{recurring_invoice_id}/status/stop`.
    pub fn stop(&self, recurring_invoice_id: impl Into<Id>) -> operations::Stop {
        let mut request = self.client.request(operations::Stop::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::Stop(request)
    }

    /// Resume recurring invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/recurringinvoices/{recurring_invoice_id}/status/resume`.
    pub fn resume(&self, recurring_invoice_id: impl Into<Id>) -> operations::Resume {
        let mut request = self.client.request(operations::Resume::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::Resume(request)
    }

    /// Update recurring invoice template.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/recurringinvoices/{recurring_invoice_id}/templates/{template_id}`.
    pub fn update_template(
        &self,
        recurring_invoice_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate(request)
    }

    /// List recurring invoice history.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/recurringinvoices/{recurring_invoice_id}/comments`.
    pub fn list_history(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::ListHistory {
        let mut request = self.client.request(operations::ListHistory::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::ListHistory(request)
    }

    /// Resume recurring invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/recurringinvoices/status/resume`.
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
        operations::BulkResume(request)
    }

    /// Stop recurring invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/recurringinvoices/status/stop`.
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
        operations::BulkStop(request)
    }

    /// Get recurring invoice dashboard.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/recurringinvoices/dashboard`.
    pub fn get_dashboard(&self) -> operations::GetDashboard {
        operations::GetDashboard(self.client.request(operations::GetDashboard::ENDPOINT))
    }

    /// List recurring invoice child invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/recurringinvoices/{recurring_invoice_id}/invoices`.
    pub fn list_child_invoices(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::ListChildInvoices {
        let mut request = self.client.request(operations::ListChildInvoices::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::ListChildInvoices(request)
    }

    /// Enable recurring invoice autobill.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/recurringinvoices/{recurring_invoice_id}/autobill/enable`.
    pub fn enable_autobill(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::EnableAutobill {
        let mut request = self.client.request(operations::EnableAutobill::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::EnableAutobill(request)
    }

    /// Disable recurring invoice autobill.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/recurringinvoices/{recurring_invoice_id}/autobill/disable`.
    pub fn disable_autobill(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::DisableAutobill {
        let mut request = self.client.request(operations::DisableAutobill::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::DisableAutobill(request)
    }

    /// Delete recurring invoice bank account.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/recurringinvoices/{recurring_invoice_id}/bankaccount`.
    pub fn delete_bank_account(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::DeleteBankAccount {
        let mut request = self.client.request(operations::DeleteBankAccount::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::DeleteBankAccount(request)
    }

    /// Delete recurring invoice card.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/recurringinvoices/{recurring_invoice_id}/card`.
    pub fn delete_card(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::DeleteCard {
        let mut request = self.client.request(operations::DeleteCard::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        operations::DeleteCard(request)
    }

    /// Associate recurring invoice bank account.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}`.
    pub fn associate_bank_account(
        &self,
        recurring_invoice_id: impl Into<Id>,
        account_id: impl Into<Id>,
    ) -> operations::AssociateBankAccount {
        let mut request =
            self.client.request(operations::AssociateBankAccount::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        request.path("account_id", &account_id.into());
        operations::AssociateBankAccount(request)
    }

    /// Associate recurring invoice card.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/recurringinvoices/{recurring_invoice_id}/card/{card_id}`.
    pub fn associate_card(
        &self,
        recurring_invoice_id: impl Into<Id>,
        card_id: impl Into<Id>,
    ) -> operations::AssociateCard {
        let mut request = self.client.request(operations::AssociateCard::ENDPOINT);
        request.path("recurring_invoice_id", &recurring_invoice_id.into());
        request.path("card_id", &card_id.into());
        operations::AssociateCard(request)
    }
}
