// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Recurring Expenses.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};

/// The calls of the recurring_expenses module.
#[derive(Debug, Clone)]
pub struct RecurringExpenses {
    client: Client,
}

impl RecurringExpenses {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List recurring expenses.
    ///
    /// Needs scope `ZohoBooks.expenses.READ`; sends `GET` to
    /// `/recurringexpenses`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update recurring expense using custom field.
    ///
    /// Needs scope `ZohoBooks.expenses.UPDATE`; sends `PUT` to
    /// `/recurringexpenses`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &RecurringExpenseRequest,
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

    /// Create recurring expense.
    ///
    /// Needs scope `ZohoBooks.expenses.CREATE`; sends `POST` to
    /// `/recurringexpenses`.
    pub fn create(&self, body: &RecurringExpenseRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get recurring expense.
    ///
    /// Needs scope `ZohoBooks.expenses.READ`; sends `GET` to
    /// `/recurringexpenses/{recurring_expense_id}`.
    pub fn get(&self, recurring_expense_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::Get(request)
    }

    /// Update recurring expense.
    ///
    /// Needs scope `ZohoBooks.expenses.UPDATE`; sends `PUT` to
    /// `/recurringexpenses/{recurring_expense_id}`.
    pub fn update(
        &self,
        recurring_expense_id: impl Into<Id>,
        body: &RecurringExpenseRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete recurring expense.
    ///
    /// Needs scope `ZohoBooks.expenses.DELETE`; sends `DELETE` to
    /// `/recurringexpenses/{recurring_expense_id}`.
    pub fn delete(&self, recurring_expense_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::Delete(request)
    }

    /// Stop recurring expense.
    ///
    /// Needs scope `ZohoBooks.expenses.CREATE`; sends `POST` to
    /// `/recurringexpenses/{recurring_expense_id}/status/stop`.
    pub fn stop(&self, recurring_expense_id: impl Into<Id>) -> operations::Stop {
        let mut request = self.client.request(operations::Stop::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::Stop(request)
    }

    /// Resume recurring expense.
    ///
    /// Needs scope `ZohoBooks.expenses.CREATE`; sends `POST` to
    /// `/recurringexpenses/{recurring_expense_id}/status/resume`.
    pub fn resume(&self, recurring_expense_id: impl Into<Id>) -> operations::Resume {
        let mut request = self.client.request(operations::Resume::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::Resume(request)
    }

    /// List child expenses of recurring expense.
    ///
    /// Needs scope `ZohoBooks.expenses.READ`; sends `GET` to
    /// `/recurringexpenses/{recurring_expense_id}/expenses`.
    pub fn list_child_expenses(
        &self,
        recurring_expense_id: impl Into<Id>,
    ) -> operations::ListChildExpenses {
        let mut request = self.client.request(operations::ListChildExpenses::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::ListChildExpenses(request)
    }

    /// List recurring expense history.
    ///
    /// Needs scope `ZohoBooks.expenses.READ`; sends `GET` to
    /// `/recurringexpenses/{recurring_expense_id}/comments`.
    pub fn list_history(
        &self,
        recurring_expense_id: impl Into<Id>,
    ) -> operations::ListHistory {
        let mut request = self.client.request(operations::ListHistory::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::ListHistory(request)
    }
}
