// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 10 operations on `/recurringexpenses`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/recurring-expenses/>.

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

    /// Lists recurring expenses.
    ///
    /// Sends `GET /recurringexpenses`, needs scope `ZohoBooks.expenses.READ`, and gives a page of at most
    /// 200 [`RecurringExpense`](super::shared::RecurringExpense)s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-expenses/)).
    #[doc = super::runtime::example!("let recurring_expenses = client.recurring_expenses().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a recurring expense using a custom field.
    ///
    /// Sends `PUT /recurringexpenses`, needs scope `ZohoBooks.expenses.UPDATE`, and gives a
    /// [`RecurringExpense`](super::shared::RecurringExpense)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-expenses/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = RecurringExpenseRequest::new("1001", "Recurrence name", "2026-01-31", "Recurrence frequency", "Repeat every", 100);"#,
        r#"let recurring_expense = client.recurring_expenses().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let recurring_expense = client.recurring_expenses().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
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
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates a recurring expense.
    ///
    /// Sends `POST /recurringexpenses`, needs scope `ZohoBooks.expenses.CREATE`, and gives a
    /// [`RecurringExpense`](super::shared::RecurringExpense)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-expenses/)).
    #[doc = super::runtime::example!(
        r#"let request = RecurringExpenseRequest::new("1001", "Recurrence name", "2026-01-31", "Recurrence frequency", "Repeat every", 100);"#,
        "let recurring_expense = client.recurring_expenses().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &RecurringExpenseRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a recurring expense.
    ///
    /// Sends `GET /recurringexpenses/{recurring_expense_id}`, needs scope `ZohoBooks.expenses.READ`, and
    /// gives a [`RecurringExpense`](super::shared::RecurringExpense)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-expenses/)).
    #[doc = super::runtime::example!(r#"let recurring_expense = client.recurring_expenses().get("1001").await?;"#)]
    pub fn get(&self, recurring_expense_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::Get::of(request)
    }

    /// Updates a recurring expense.
    ///
    /// Sends `PUT /recurringexpenses/{recurring_expense_id}`, needs scope `ZohoBooks.expenses.UPDATE`, and
    /// gives a [`RecurringExpense`](super::shared::RecurringExpense)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-expenses/)).
    #[doc = super::runtime::example!(
        r#"let request = RecurringExpenseRequest::new("1001", "Recurrence name", "2026-01-31", "Recurrence frequency", "Repeat every", 100);"#,
        r#"let recurring_expense = client.recurring_expenses().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        recurring_expense_id: impl Into<Id>,
        body: &RecurringExpenseRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a recurring expense.
    ///
    /// Sends `DELETE /recurringexpenses/{recurring_expense_id}`, needs scope `ZohoBooks.expenses.DELETE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-expenses/)).
    #[doc = super::runtime::example!(r#"client.recurring_expenses().delete("1001").await?;"#)]
    pub fn delete(&self, recurring_expense_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::Delete::of(request)
    }

    /// Stops a recurring expense.
    ///
    /// Sends `POST /recurringexpenses/{recurring_expense_id}/status/stop`, needs scope
    /// `ZohoBooks.expenses.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-expenses/)).
    #[doc = super::runtime::example!(r#"client.recurring_expenses().stop("1001").await?;"#)]
    pub fn stop(&self, recurring_expense_id: impl Into<Id>) -> operations::Stop {
        let mut request = self.client.request(operations::Stop::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::Stop::of(request)
    }

    /// Resumes a recurring expense.
    ///
    /// Sends `POST /recurringexpenses/{recurring_expense_id}/status/resume`, needs scope
    /// `ZohoBooks.expenses.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-expenses/)).
    #[doc = super::runtime::example!(r#"client.recurring_expenses().resume("1001").await?;"#)]
    pub fn resume(&self, recurring_expense_id: impl Into<Id>) -> operations::Resume {
        let mut request = self.client.request(operations::Resume::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::Resume::of(request)
    }

    /// Lists child expenses of a recurring expense.
    ///
    /// Sends `GET /recurringexpenses/{recurring_expense_id}/expenses`, needs scope
    /// `ZohoBooks.expenses.READ`, and gives a page of at most 200 [`ChildExpense`]s; `.stream()` gives them
    /// all ([reference](https://www.zoho.com/books/api/v3/recurring-expenses/)).
    #[doc = super::runtime::example!(r#"let expensehistory = client.recurring_expenses().list_child_expenses("1001").await?;"#)]
    pub fn list_child_expenses(
        &self,
        recurring_expense_id: impl Into<Id>,
    ) -> operations::ListChildExpenses {
        let mut request = self.client.request(operations::ListChildExpenses::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::ListChildExpenses::of(request)
    }

    /// Lists a recurring expense's history.
    ///
    /// Sends `GET /recurringexpenses/{recurring_expense_id}/comments`, needs scope
    /// `ZohoBooks.expenses.READ`, and gives a page of [`Comment`](super::shared::Comment)s
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-expenses/)).
    #[doc = super::runtime::example!(r#"let comments = client.recurring_expenses().list_history("1001").await?;"#)]
    pub fn list_history(
        &self,
        recurring_expense_id: impl Into<Id>,
    ) -> operations::ListHistory {
        let mut request = self.client.request(operations::ListHistory::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into());
        operations::ListHistory::of(request)
    }
}
