// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Delivery Challans.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};
use super::shared;

/// The calls of the delivery_challans module.
#[derive(Debug, Clone)]
pub struct DeliveryChallans {
    client: Client,
}

impl DeliveryChallans {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List delivery challans.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.READ`; sends `GET` to
    /// `/deliverychallans`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create delivery challan.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.CREATE`; sends `POST` to
    /// `/deliverychallans`.
    pub fn create(&self, body: &DeliveryChallanRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get delivery challan.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.READ`; sends `GET` to
    /// `/deliverychallans/{deliverychallan_id}`.
    pub fn get(&self, deliverychallan_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::Get(request)
    }

    /// Update delivery challan.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.UPDATE`; sends `PUT` to
    /// `/deliverychallans/{deliverychallan_id}`.
    pub fn update(
        &self,
        deliverychallan_id: impl Into<Id>,
        body: &DeliveryChallanRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete delivery challan.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.DELETE`; sends `DELETE` to
    /// `/deliverychallans/{deliverychallan_id}`.
    pub fn delete(&self, deliverychallan_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::Delete(request)
    }

    /// Mark delivery challan as open.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.CREATE`; sends `POST` to
    /// `/deliverychallans/{deliverychallan_id}/status/open`.
    pub fn mark_as_open(
        &self,
        deliverychallan_id: impl Into<Id>,
    ) -> operations::MarkAsOpen {
        let mut request = self.client.request(operations::MarkAsOpen::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::MarkAsOpen(request)
    }

    /// Mark delivery challan as delivered.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.CREATE`; sends `POST` to
    /// `/deliverychallans/{deliverychallan_id}/status/delivered`.
    pub fn mark_as_delivered(
        &self,
        deliverychallan_id: impl Into<Id>,
    ) -> operations::MarkAsDelivered {
        let mut request = self.client.request(operations::MarkAsDelivered::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::MarkAsDelivered(request)
    }

    /// Mark delivery challan as returned.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.CREATE`; sends `POST` to
    /// `/deliverychallans/{deliverychallan_id}/status/returned`.
    pub fn mark_as_returned(
        &self,
        deliverychallan_id: impl Into<Id>,
    ) -> operations::MarkAsReturned {
        let mut request = self.client.request(operations::MarkAsReturned::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::MarkAsReturned(request)
    }

    /// Mark delivery challan as undelivered.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.CREATE`; sends `POST` to
    /// `/deliverychallans/{deliverychallan_id}/status/undelivered`.
    pub fn mark_as_undelivered(
        &self,
        deliverychallan_id: impl Into<Id>,
    ) -> operations::MarkAsUndelivered {
        let mut request = self.client.request(operations::MarkAsUndelivered::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::MarkAsUndelivered(request)
    }

    /// Return delivery challans.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.UPDATE`; sends `PUT` to
    /// `/deliverychallans/return`.
    pub fn return_delivery_challans(
        &self,
        deliverychallan_ids: impl IntoIterator<Item = impl Into<Id>>,
        body: &ReturnDeliveryChallanRequest,
    ) -> operations::ReturnDeliveryChallans {
        let mut request =
            self.client.request(operations::ReturnDeliveryChallans::ENDPOINT);
        let deliverychallan_ids = deliverychallan_ids
            .into_iter()
            .map(|item| item.into().to_string())
            .collect();
        request.query_list("deliverychallan_ids", Some(','), deliverychallan_ids);
        request.json(body);
        operations::ReturnDeliveryChallans(request)
    }

    /// Undo return delivery challans.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.UPDATE`; sends `PUT` to
    /// `/deliverychallans/undo/return`.
    pub fn undo_return(
        &self,
        deliverychallan_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::UndoReturn {
        let mut request = self.client.request(operations::UndoReturn::ENDPOINT);
        let deliverychallan_ids = deliverychallan_ids
            .into_iter()
            .map(|item| item.into().to_string())
            .collect();
        request.query_list("deliverychallan_ids", Some(','), deliverychallan_ids);
        operations::UndoReturn(request)
    }

    /// Add attachment to delivery challan.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.CREATE`; sends `POST` to
    /// `/deliverychallans/{deliverychallan_id}/attachment`.
    pub fn add_attachment(
        &self,
        deliverychallan_id: impl Into<Id>,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::AddAttachment(request)
    }

    /// Get delivery challan attachment.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.READ`; sends `GET` to
    /// `/deliverychallans/{deliverychallan_id}/documents/{document_id}`.
    pub fn get_attachment(
        &self,
        deliverychallan_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        request.path("document_id", &document_id.into());
        operations::GetAttachment(request)
    }

    /// Delete delivery challan attachment.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.UPDATE`; sends `DELETE` to
    /// `/deliverychallans/{deliverychallan_id}/documents/{document_id}`.
    pub fn delete_attachment(
        &self,
        deliverychallan_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteAttachment(request)
    }

    /// List delivery challan templates.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.READ`; sends `GET` to
    /// `/deliverychallans/templates`.
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates(request)
    }

    /// Update delivery challan template.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.UPDATE`; sends `PUT` to
    /// `/deliverychallans/{deliverychallan_id}/templates/{template_id}`.
    pub fn update_template(
        &self,
        deliverychallan_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate(request)
    }

    /// Update delivery challan shipping address.
    ///
    /// Needs scope `ZohoBooks.deliverychallans.UPDATE`; sends `PUT` to
    /// `/deliverychallans/{deliverychallan_id}/address/shipping`.
    pub fn update_shipping_address(
        &self,
        deliverychallan_id: impl Into<Id>,
        body: &shared::ContactAddressRequest,
    ) -> operations::UpdateShippingAddress {
        let mut request =
            self.client.request(operations::UpdateShippingAddress::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into()).json(body);
        operations::UpdateShippingAddress(request)
    }
}
