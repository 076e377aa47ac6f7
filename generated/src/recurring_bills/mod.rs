// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 9 operations on `/recurringbills` and `/recurring_bills`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/recurring-bills/>.

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

    /// Lists recurring bills.
    ///
    /// Sends `GET /recurringbills`, needs scope `ZohoBooks.bills.READ`, and gives a page of at most 200
    /// [`RecurringBill`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-bills/)).
    #[doc = super::runtime::example!("let recurringbills = client.recurring_bills().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a recurring bill using a custom field.
    ///
    /// Sends `PUT /recurringbills`, needs scope `ZohoBooks.bills.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/recurring-bills/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = RecurringBillUsingCustomFieldRequest::new("1001", "Recurrence name", "2026-01-31", "Repeat every", "Recurrence frequency");"#,
        r#"client.recurring_bills().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"client.recurring_bills().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
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
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates a recurring bill.
    ///
    /// Sends `POST /recurringbills`, needs scope `ZohoBooks.bills.CREATE`, and gives a [`RecurringBill`]
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-bills/)).
    #[doc = super::runtime::example!(
        r#"let request = RecurringBillRequest::new("1001", "Recurrence name", "2026-01-31", "Repeat every", "Recurrence frequency");"#,
        "let recurring_bill = client.recurring_bills().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &RecurringBillRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Updates a recurring bill.
    ///
    /// Sends `PUT /recurringbills/{recurring_bill_id}`, needs scope `ZohoBooks.bills.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/recurring-bills/)).
    #[doc = super::runtime::example!(
        r#"let request = RecurringBillRequest::new("1001", "Recurrence name", "2026-01-31", "Repeat every", "Recurrence frequency");"#,
        r#"client.recurring_bills().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        recurring_bill_id: impl Into<Id>,
        body: &RecurringBillRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Gets a recurring bill.
    ///
    /// Sends `GET /recurring_bills/{recurring_bill_id}`, needs scope `ZohoBooks.bills.READ`, and gives a
    /// [`RecurringBill`] ([reference](https://www.zoho.com/books/api/v3/recurring-bills/)).
    #[doc = super::runtime::example!(r#"let recurring_bill = client.recurring_bills().get("1001").await?;"#)]
    pub fn get(&self, recurring_bill_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into());
        operations::Get::of(request)
    }

    /// Deletes a recurring bill.
    ///
    /// Sends `DELETE /recurring_bills/{recurring_bill_id}`, needs scope `ZohoBooks.bills.DELETE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/recurring-bills/)).
    #[doc = super::runtime::example!(r#"client.recurring_bills().delete("1001").await?;"#)]
    pub fn delete(&self, recurring_bill_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into());
        operations::Delete::of(request)
    }

    /// Stops a recurring bill.
    ///
    /// Sends `POST /recurringbills/{recurring_bill_id}/status/stop`, needs scope `ZohoBooks.bills.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-bills/)).
    #[doc = super::runtime::example!(r#"client.recurring_bills().stop("1001").await?;"#)]
    pub fn stop(&self, recurring_bill_id: impl Into<Id>) -> operations::Stop {
        let mut request = self.client.request(operations::Stop::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into());
        operations::Stop::of(request)
    }

    /// Resumes a recurring bill.
    ///
    /// Sends `POST /recurringbills/{recurring_bill_id}/status/resume`, needs scope
    /// `ZohoBooks.bills.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-bills/)).
    #[doc = super::runtime::example!(r#"client.recurring_bills().resume("1001").await?;"#)]
    pub fn resume(&self, recurring_bill_id: impl Into<Id>) -> operations::Resume {
        let mut request = self.client.request(operations::Resume::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into());
        operations::Resume::of(request)
    }

    /// Lists a recurring bill's history.
    ///
    /// Sends `GET /recurringbills/{recurring_bill_id}/comments`, needs scope `ZohoBooks.bills.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/recurring-bills/)).
    #[doc = super::runtime::example!(r#"let answer = client.recurring_bills().list_history("1001").await?;"#)]
    pub fn list_history(
        &self,
        recurring_bill_id: impl Into<Id>,
    ) -> operations::ListHistory {
        let mut request = self.client.request(operations::ListHistory::ENDPOINT);
        request.path("recurring_bill_id", &recurring_bill_id.into());
        operations::ListHistory::of(request)
    }
}
