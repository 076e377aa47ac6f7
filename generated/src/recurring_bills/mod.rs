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
    /// `GET` with scope `ZohoBooks.bills.READ` of
    /// `/recurringbills`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(&operations::LIST))
    }

    /// Update recurring bill using custom field.
    ///
    /// `PUT` with scope `ZohoBooks.bills.UPDATE` of
    /// `/recurringbills`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &RecurringBillUsingCustomFieldRequest,
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

    /// Create recurring bill.
    ///
    /// `POST` with scope `ZohoBooks.bills.CREATE` of
    /// `/recurringbills`.
    pub fn create(&self, body: &RecurringBillRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Update recurring bill.
    ///
    /// `PUT` with scope `ZohoBooks.bills.UPDATE` of
    /// `/recurringbills/{recurring_bill_id}`.
    pub fn update(
        &self,
        recurring_bill_id: impl Into<Id>,
        body: &RecurringBillRequest,
    ) -> operations::Update {
        let mut request = self.client.request(&operations::UPDATE);
        let recurring_bill_id: Id = recurring_bill_id.into();
        request.path("recurring_bill_id", &recurring_bill_id);
        request.json(body);
        operations::Update(request)
    }

    /// Get recurring bill.
    ///
    /// `GET` with scope `ZohoBooks.bills.READ` of
    /// `/recurring_bills/{recurring_bill_id}`.
    pub fn get(&self, recurring_bill_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let recurring_bill_id: Id = recurring_bill_id.into();
        request.path("recurring_bill_id", &recurring_bill_id);
        operations::Get(request)
    }

    /// Delete recurring bill.
    ///
    /// `DELETE` with scope `ZohoBooks.bills.DELETE` of
    /// `/recurring_bills/{recurring_bill_id}`.
    pub fn delete(&self, recurring_bill_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let recurring_bill_id: Id = recurring_bill_id.into();
        request.path("recurring_bill_id", &recurring_bill_id);
        operations::Delete(request)
    }

    /// Stop recurring bill.
    ///
    /// `POST` with scope `ZohoBooks.bills.CREATE` of
    /// `/recurringbills/{recurring_bill_id}/status/stop`.
    pub fn stop(&self, recurring_bill_id: impl Into<Id>) -> operations::Stop {
        let mut request = self.client.request(&operations::STOP);
        let recurring_bill_id: Id = recurring_bill_id.into();
        request.path("recurring_bill_id", &recurring_bill_id);
        operations::Stop(request)
    }

    /// Resume recurring bill.
    ///
    /// `POST` with scope `ZohoBooks.bills.CREATE` of
    /// `/recurringbills/{recurring_bill_id}/status/resume`.
    pub fn resume(&self, recurring_bill_id: impl Into<Id>) -> operations::Resume {
        let mut request = self.client.request(&operations::RESUME);
        let recurring_bill_id: Id = recurring_bill_id.into();
        request.path("recurring_bill_id", &recurring_bill_id);
        operations::Resume(request)
    }

    /// List recurring bill history.
    ///
    /// `GET` with scope `ZohoBooks.bills.READ` of
    /// `/recurringbills/{recurring_bill_id}/comments`.
    pub fn list_history(
        &self,
        recurring_bill_id: impl Into<Id>,
    ) -> operations::ListHistory {
        let mut request = self.client.request(&operations::LIST_HISTORY);
        let recurring_bill_id: Id = recurring_bill_id.into();
        request.path("recurring_bill_id", &recurring_bill_id);
        operations::ListHistory(request)
    }
}
