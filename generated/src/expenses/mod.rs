// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Expenses.

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

    /// List expenses.
    ///
    /// Needs scope `ZohoBooks.expenses.READ`; sends `GET` to
    /// `/expenses`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update expense using custom field.
    ///
    /// Needs scope `ZohoBooks.expenses.UPDATE`; sends `PUT` to
    /// `/expenses`.
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
        operations::UpdateUsingCustomField(request)
    }

    /// Create expense.
    ///
    /// Needs scope `ZohoBooks.expenses.CREATE`; sends `POST` to
    /// `/expenses`.
    pub fn create(&self, body: &ExpenseRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get expense.
    ///
    /// Needs scope `ZohoBooks.expenses.READ`; sends `GET` to
    /// `/expenses/{expense_id}`.
    pub fn get(&self, expense_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::Get(request)
    }

    /// Update expense.
    ///
    /// Needs scope `ZohoBooks.expenses.UPDATE`; sends `PUT` to
    /// `/expenses/{expense_id}`.
    pub fn update(
        &self,
        expense_id: impl Into<Id>,
        body: &ExpenseRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("expense_id", &expense_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete expense.
    ///
    /// Needs scope `ZohoBooks.expenses.DELETE`; sends `DELETE` to
    /// `/expenses/{expense_id}`.
    pub fn delete(&self, expense_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::Delete(request)
    }

    /// List expense comments.
    ///
    /// Needs scope `ZohoBooks.expenses.READ`; sends `GET` to
    /// `/expenses/{expense_id}/comments`.
    pub fn list_comments(&self, expense_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::ListComments(request)
    }

    /// List employees.
    ///
    /// Needs scope `ZohoBooks.expenses.READ`; sends `GET` to
    /// `/employees`.
    pub fn list_employees(&self) -> operations::ListEmployees {
        let request = self.client.request(operations::ListEmployees::ENDPOINT);
        operations::ListEmployees(request)
    }

    /// Create employee.
    ///
    /// Needs scope `ZohoBooks.expenses.CREATE`; sends `POST` to
    /// `/employees`.
    pub fn create_employee(&self, body: &EmployeeRequest) -> operations::CreateEmployee {
        let mut request = self.client.request(operations::CreateEmployee::ENDPOINT);
        request.json(body);
        operations::CreateEmployee(request)
    }

    /// Get employee.
    ///
    /// Needs scope `ZohoBooks.expenses.READ`; sends `GET` to
    /// `/employees/{employee_id}`.
    pub fn get_employee(&self, employee_id: impl Into<Id>) -> operations::GetEmployee {
        let mut request = self.client.request(operations::GetEmployee::ENDPOINT);
        request.path("employee_id", &employee_id.into());
        operations::GetEmployee(request)
    }

    /// Delete employee.
    ///
    /// Needs scope `ZohoBooks.expenses.DELETE`; sends `DELETE` to
    /// `/employee/{employee_id}`.
    pub fn delete_employee(
        &self,
        employee_id: impl Into<Id>,
    ) -> operations::DeleteEmployee {
        let mut request = self.client.request(operations::DeleteEmployee::ENDPOINT);
        request.path("employee_id", &employee_id.into());
        operations::DeleteEmployee(request)
    }

    /// Get expense receipt.
    ///
    /// Needs scope `ZohoBooks.expenses.READ`; sends `GET` to
    /// `/expenses/{expense_id}/receipt`.
    pub fn get_receipt(&self, expense_id: impl Into<Id>) -> operations::GetReceipt {
        let mut request = self.client.request(operations::GetReceipt::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::GetReceipt(request)
    }

    /// Create expense receipt.
    ///
    /// Needs scope `ZohoBooks.expenses.CREATE`; sends `POST` to
    /// `/expenses/{expense_id}/receipt`.
    pub fn create_receipt(
        &self,
        expense_id: impl Into<Id>,
    ) -> operations::CreateReceipt {
        let mut request = self.client.request(operations::CreateReceipt::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::CreateReceipt(request)
    }

    /// Delete expense receipt.
    ///
    /// Needs scope `ZohoBooks.expenses.DELETE`; sends `DELETE` to
    /// `/expenses/{expense_id}/receipt`.
    pub fn delete_receipt(
        &self,
        expense_id: impl Into<Id>,
    ) -> operations::DeleteReceipt {
        let mut request = self.client.request(operations::DeleteReceipt::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::DeleteReceipt(request)
    }

    /// Add expense attachment.
    ///
    /// Needs scope `ZohoBooks.expenses.CREATE`; sends `POST` to
    /// `/expenses/{expense_id}/attachment`.
    pub fn add_attachment(
        &self,
        expense_id: impl Into<Id>,
        body: &ExpenseAttachmentRequest,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        request.form(body);
        request.part("attachment", attachment);
        operations::AddAttachment(request)
    }
}
