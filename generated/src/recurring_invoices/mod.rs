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
    /// `GET` with scope `ZohoBooks.invoices.READ` of
    /// `/recurringinvoices`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(&operations::LIST))
    }

    /// Update recurring invoice using custom field.
    ///
    /// `PUT` with scope `ZohoBooks.invoices.UPDATE` of
    /// `/recurringinvoices`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &RecurringInvoiceRequest,
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

    /// Create recurring invoice.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/recurringinvoices`.
    pub fn create(&self, body: &RecurringInvoiceRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Get recurring invoice.
    ///
    /// `GET` with scope `ZohoBooks.invoices.READ` of
    /// `/recurringinvoices/{recurring_invoice_id}`.
    pub fn get(&self, recurring_invoice_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        operations::Get(request)
    }

    /// Update recurring invoice.
    ///
    /// `PUT` with scope `ZohoBooks.invoices.UPDATE` of
    /// `/recurringinvoices/{recurring_invoice_id}`.
    pub fn update(
        &self,
        recurring_invoice_id: impl Into<Id>,
        body: &RecurringInvoiceRequest,
    ) -> operations::Update {
        let mut request = self.client.request(&operations::UPDATE);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete recurring invoice.
    ///
    /// `DELETE` with scope `ZohoBooks.invoices.DELETE` of
    /// `/recurringinvoices/{recurring_invoice_id}`.
    pub fn delete(&self, recurring_invoice_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        operations::Delete(request)
    }

    /// Stop recurring invoice.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/recurringinvoices/{recurring_invoice_id}/status/stop`.
    pub fn stop_recurring_invoice(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::StopRecurringInvoice {
        let mut request = self.client.request(&operations::STOP_RECURRING_INVOICE);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        operations::StopRecurringInvoice(request)
    }

    /// Resume recurring invoice.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/recurringinvoices/{recurring_invoice_id}/status/resume`.
    pub fn resume_recurring_invoice(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::ResumeRecurringInvoice {
        let mut request = self.client.request(&operations::RESUME_RECURRING_INVOICE);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        operations::ResumeRecurringInvoice(request)
    }

    /// Update recurring invoice template.
    ///
    /// `PUT` with scope `ZohoBooks.invoices.UPDATE` of
    /// `/recurringinvoices/{recurring_invoice_id}/templates/{template_id}`.
    pub fn update_template(
        &self,
        recurring_invoice_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(&operations::UPDATE_TEMPLATE);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        let template_id: Id = template_id.into();
        request.path("template_id", &template_id);
        operations::UpdateTemplate(request)
    }

    /// List recurring invoice history.
    ///
    /// `GET` with scope `ZohoBooks.invoices.READ` of
    /// `/recurringinvoices/{recurring_invoice_id}/comments`.
    pub fn list_history(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::ListHistory {
        let mut request = self.client.request(&operations::LIST_HISTORY);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        operations::ListHistory(request)
    }

    /// Resume recurring invoices.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/recurringinvoices/status/resume`.
    pub fn resume_recurring_invoices(
        &self,
        recurring_invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::ResumeRecurringInvoices {
        let mut request = self.client.request(&operations::RESUME_RECURRING_INVOICES);
        let recurring_invoice_ids = recurring_invoice_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("recurring_invoice_ids", Some(','), recurring_invoice_ids);
        operations::ResumeRecurringInvoices(request)
    }

    /// Stop recurring invoices.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/recurringinvoices/status/stop`.
    pub fn stop_recurring_invoices(
        &self,
        recurring_invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::StopRecurringInvoices {
        let mut request = self.client.request(&operations::STOP_RECURRING_INVOICES);
        let recurring_invoice_ids = recurring_invoice_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("recurring_invoice_ids", Some(','), recurring_invoice_ids);
        operations::StopRecurringInvoices(request)
    }

    /// Get recurring invoice dashboard.
    ///
    /// `GET` with scope `ZohoBooks.invoices.READ` of
    /// `/recurringinvoices/dashboard`.
    pub fn get_dashboard(&self) -> operations::GetDashboard {
        operations::GetDashboard(self.client.request(&operations::GET_DASHBOARD))
    }

    /// List recurring invoice child invoices.
    ///
    /// `GET` with scope `ZohoBooks.invoices.READ` of
    /// `/recurringinvoices/{recurring_invoice_id}/invoices`.
    pub fn list_child_invoices(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::ListChildInvoices {
        let mut request = self.client.request(&operations::LIST_CHILD_INVOICES);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        operations::ListChildInvoices(request)
    }

    /// Enable recurring invoice autobill.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/recurringinvoices/{recurring_invoice_id}/autobill/enable`.
    pub fn enable_autobill(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::EnableAutobill {
        let mut request = self.client.request(&operations::ENABLE_AUTOBILL);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        operations::EnableAutobill(request)
    }

    /// Disable recurring invoice autobill.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/recurringinvoices/{recurring_invoice_id}/autobill/disable`.
    pub fn disable_autobill(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::DisableAutobill {
        let mut request = self.client.request(&operations::DISABLE_AUTOBILL);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        operations::DisableAutobill(request)
    }

    /// Delete recurring invoice bank account.
    ///
    /// `DELETE` with scope `ZohoBooks.invoices.DELETE` of
    /// `/recurringinvoices/{recurring_invoice_id}/bankaccount`.
    pub fn delete_bank_account(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::DeleteBankAccount {
        let mut request = self.client.request(&operations::DELETE_BANK_ACCOUNT);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        operations::DeleteBankAccount(request)
    }

    /// Delete recurring invoice card.
    ///
    /// `DELETE` with scope `ZohoBooks.invoices.DELETE` of
    /// `/recurringinvoices/{recurring_invoice_id}/card`.
    pub fn delete_card(
        &self,
        recurring_invoice_id: impl Into<Id>,
    ) -> operations::DeleteCard {
        let mut request = self.client.request(&operations::DELETE_CARD);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        operations::DeleteCard(request)
    }

    /// Associate recurring invoice bank account.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}`.
    pub fn associate_bank_account(
        &self,
        recurring_invoice_id: impl Into<Id>,
        account_id: impl Into<Id>,
    ) -> operations::AssociateBankAccount {
        let mut request = self.client.request(&operations::ASSOCIATE_BANK_ACCOUNT);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        let account_id: Id = account_id.into();
        request.path("account_id", &account_id);
        operations::AssociateBankAccount(request)
    }

    /// Associate recurring invoice card.
    ///
    /// `POST` with scope `ZohoBooks.invoices.CREATE` of
    /// `/recurringinvoices/{recurring_invoice_id}/card/{card_id}`.
    pub fn associate_card(
        &self,
        recurring_invoice_id: impl Into<Id>,
        card_id: impl Into<Id>,
    ) -> operations::AssociateCard {
        let mut request = self.client.request(&operations::ASSOCIATE_CARD);
        let recurring_invoice_id: Id = recurring_invoice_id.into();
        request.path("recurring_invoice_id", &recurring_invoice_id);
        let card_id: Id = card_id.into();
        request.path("card_id", &card_id);
        operations::AssociateCard(request)
    }
}
