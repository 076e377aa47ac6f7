// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Recurring Bills.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};

/// The calls of the recurring_bills module.
#[derive(Debug, Clone)]
pub struct RecurringBills {
    client: Client,
}

impl RecurringBills {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List recurring bills.
    ///
    /// Needs scope `ZohoBooks.bills.READ`; sends `GET` to
    /// `/recurringbills`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update recurring bill using custom field.
    ///
    /// Needs scope `ZohoBooks.bills.UPDATE`; sends `PUT` to
    /// `/recurringbills`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &RecurringBillUsingCustomFieldRequest,
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

    /// Create recurring bill.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/recurringbills`.
    pub fn create(&self, body: &RecurringBillRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Update recurring bill.
    ///
    /// Needs scope `ZohoBooks.bills.UPDATE`; sends `PUT` to
    /// `/recurringbills/{recurring_bill_id}`.
    pub fn update(
        &self,
        recurring_bill_id: impl Into<Id>,
        body: &RecurringBillRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into()).json(body);
        operations::Update(request)
    }

    /// Get recurring bill.
    ///
    /// Needs scope `ZohoBooks.bills.READ`; sends `GET` to
    /// `/recurring_bills/{recurring_bill_id}`.
    pub fn get(&self, recurring_bill_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into());
        operations::Get(request)
    }

    /// Delete recurring bill.
    ///
    /// Needs scope `ZohoBooks.bills.DELETE`; sends `DELETE` to
    /// `/recurring_bills/{recurring_bill_id}`.
    pub fn delete(&self, recurring_bill_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into());
        operations::Delete(request)
    }

    /// Stop recurring bill.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/recurringbills/{recurring_bill_id}/status/stop`.
    pub fn stop(&self, recurring_bill_id: impl Into<Id>) -> operations::Stop {
        let mut request = self.client.request(operations::Stop::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into());
        operations::Stop(request)
    }

    /// Resume recurring bill.
    ///
    /// Needs scope `ZohoBooks.bills.CREATE`; sends `POST` to
    /// `/recurringbills/{recurring_bill_id}/status/resume`.
    pub fn resume(&self, recurring_bill_id: impl Into<Id>) -> operations::Resume {
        let mut request = self.client.request(operations::Resume::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into());
        operations::Resume(request)
    }

    /// List recurring bill history.
    ///
    /// Needs scope `ZohoBooks.bills.READ`; sends `GET` to
    /// `/recurringbills/{recurring_bill_id}/comments`.
    pub fn list_history(
        &self,
        recurring_bill_id: impl Into<Id>,
    ) -> operations::ListHistory {
        let mut request = self.client.request(operations::ListHistory::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into());
        operations::ListHistory(request)
    }
}
