// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 15 operations on `/expenses`, `/employees` and others.
//!
//! Reference: <https://www.zoho.com/books/api/v3/expenses/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, Part, UniqueKey};

/// The calls of the expenses module.
#[derive(Debug, Clone)]
pub struct Expenses {
    client: Client,
}

impl Expenses {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists expenses.
    ///
    /// Sends `GET /expenses`, needs scope `ZohoBooks.expenses.READ`, and gives a page of at most 200
    /// [`Expense`]s; `.stream()` gives them all ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!("let expenses = client.expenses().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates an expense using a custom field.
    ///
    /// Sends `PUT /expenses`, needs scope `ZohoBooks.expenses.UPDATE`, and gives an [`Expense`]
    /// ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = ExpenseRequest::new("1001", "2026-01-31", 100, "1001");"#,
        r#"let expense = client.expenses().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let expense = client.expenses().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &ExpenseRequest,
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

    /// Creates an expense.
    ///
    /// Sends `POST /expenses`, needs scope `ZohoBooks.expenses.CREATE`, and gives an [`Expense`]
    /// ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!(
        r#"let request = ExpenseRequest::new("1001", "2026-01-31", 100, "1001");"#,
        "let expense = client.expenses().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &ExpenseRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets an expense.
    ///
    /// Sends `GET /expenses/{expense_id}`, needs scope `ZohoBooks.expenses.READ`, and gives an [`Expense`]
    /// ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!(r#"let expense = client.expenses().get("1001").await?;"#)]
    pub fn get(&self, expense_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::Get::of(request)
    }

    /// Updates an expense.
    ///
    /// Sends `PUT /expenses/{expense_id}`, needs scope `ZohoBooks.expenses.UPDATE`, and gives an
    /// [`Expense`] ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!(
        r#"let request = ExpenseRequest::new("1001", "2026-01-31", 100, "1001");"#,
        r#"let expense = client.expenses().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        expense_id: impl Into<Id>,
        body: &ExpenseRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("expense_id", &expense_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes an expense.
    ///
    /// Sends `DELETE /expenses/{expense_id}`, needs scope `ZohoBooks.expenses.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!(r#"client.expenses().delete("1001").await?;"#)]
    pub fn delete(&self, expense_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::Delete::of(request)
    }

    /// Lists an expense's comments.
    ///
    /// Sends `GET /expenses/{expense_id}/comments`, needs scope `ZohoBooks.expenses.READ`, and gives a page
    /// of [`Comment`](super::shared::Comment)s ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!(r#"let comments = client.expenses().list_comments("1001").await?;"#)]
    pub fn list_comments(&self, expense_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::ListComments::of(request)
    }

    /// Lists employees.
    ///
    /// Sends `GET /employees`, needs scope `ZohoBooks.expenses.READ`, and gives a page of at most 200
    /// [`Employee`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!("let employees = client.expenses().list_employees().await?;")]
    pub fn list_employees(&self) -> operations::ListEmployees {
        let request = self.client.request(operations::ListEmployees::ENDPOINT);
        operations::ListEmployees::of(request)
    }

    /// Creates an employee.
    ///
    /// Sends `POST /employees`, needs scope `ZohoBooks.expenses.CREATE`, and gives an [`Employee`]
    /// ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!(
        r#"let request = EmployeeRequest::new("Name", "someone@example.com");"#,
        "let employee = client.expenses().create_employee(&request).await?;"
    )]
    #[inline]
    pub fn create_employee(&self, body: &EmployeeRequest) -> operations::CreateEmployee {
        let mut request = self.client.request(operations::CreateEmployee::ENDPOINT);
        request.json(body);
        operations::CreateEmployee::of(request)
    }

    /// Gets an employee.
    ///
    /// Sends `GET /employees/{employee_id}`, needs scope `ZohoBooks.expenses.READ`, and gives an
    /// [`Employee`] ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!(r#"let employee = client.expenses().get_employee("1001").await?;"#)]
    pub fn get_employee(&self, employee_id: impl Into<Id>) -> operations::GetEmployee {
        let mut request = self.client.request(operations::GetEmployee::ENDPOINT);
        request.path("employee_id", &employee_id.into());
        operations::GetEmployee::of(request)
    }

    /// Deletes an employee.
    ///
    /// Sends `DELETE /employee/{employee_id}`, needs scope `ZohoBooks.expenses.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!(r#"client.expenses().delete_employee("1001").await?;"#)]
    pub fn delete_employee(
        &self,
        employee_id: impl Into<Id>,
    ) -> operations::DeleteEmployee {
        let mut request = self.client.request(operations::DeleteEmployee::ENDPOINT);
        request.path("employee_id", &employee_id.into());
        operations::DeleteEmployee::of(request)
    }

    /// Gets an expense's receipt.
    ///
    /// Sends `GET /expenses/{expense_id}/receipt`, needs scope `ZohoBooks.expenses.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!(r#"let file = client.expenses().get_receipt("1001").await?;"#)]
    pub fn get_receipt(&self, expense_id: impl Into<Id>) -> operations::GetReceipt {
        let mut request = self.client.request(operations::GetReceipt::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::GetReceipt::of(request)
    }

    /// Creates an expense's receipt.
    ///
    /// Sends `POST /expenses/{expense_id}/receipt`, needs scope `ZohoBooks.expenses.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    /// - `receipt`: Sends a file as `receipt`.
    #[doc = super::runtime::example!(r#"client.expenses().create_receipt("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn create_receipt(
        &self,
        expense_id: impl Into<Id>,
        receipt: Part,
    ) -> operations::CreateReceipt {
        let mut request = self.client.request(operations::CreateReceipt::ENDPOINT);
        request.path("expense_id", &expense_id.into()).part("receipt", receipt);
        operations::CreateReceipt::of(request)
    }

    /// Deletes an expense's receipt.
    ///
    /// Sends `DELETE /expenses/{expense_id}/receipt`, needs scope `ZohoBooks.expenses.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    #[doc = super::runtime::example!(r#"client.expenses().delete_receipt("1001").await?;"#)]
    pub fn delete_receipt(
        &self,
        expense_id: impl Into<Id>,
    ) -> operations::DeleteReceipt {
        let mut request = self.client.request(operations::DeleteReceipt::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::DeleteReceipt::of(request)
    }

    /// Adds an attachment to an expense.
    ///
    /// Sends `POST /expenses/{expense_id}/attachment`, needs scope `ZohoBooks.expenses.CREATE`, and gives a
    /// page of [`Document`](super::shared::Document)s
    /// ([reference](https://www.zoho.com/books/api/v3/expenses/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(
        "let request = ExpenseAttachmentRequest::new();",
        r#"let documents = client.expenses().add_attachment("1001", &request, Part::file("scan.pdf", "%PDF-1.7")).await?;"#
    )]
    pub fn add_attachment(
        &self,
        expense_id: impl Into<Id>,
        body: &ExpenseAttachmentRequest,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        request.multipart(body);
        request.part("attachment", attachment);
        operations::AddAttachment::of(request)
    }
}
