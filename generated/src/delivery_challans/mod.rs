// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 17 operations on `/deliverychallans`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/delivery-challans/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, Part};
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

    /// Lists delivery challans.
    ///
    /// Sends `GET /deliverychallans`, needs scope `ZohoBooks.deliverychallans.READ`, and gives a page of at
    /// most 200 [`DeliveryChallan`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!("let deliverychallans = client.delivery_challans().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a delivery challan.
    ///
    /// Sends `POST /deliverychallans`, needs scope `ZohoBooks.deliverychallans.CREATE`, and gives a
    /// [`DeliveryChallan`] ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(
        r#"let request = DeliveryChallanRequest::new("1001");"#,
        "let deliverychallan = client.delivery_challans().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &DeliveryChallanRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a delivery challan.
    ///
    /// Sends `GET /deliverychallans/{deliverychallan_id}`, needs scope `ZohoBooks.deliverychallans.READ`,
    /// and gives a [`DeliveryChallan`]; `.pdf()` gives it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(r#"let deliverychallan = client.delivery_challans().get("1001").await?;"#)]
    pub fn get(&self, deliverychallan_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::Get::of(request)
    }

    /// Updates a delivery challan.
    ///
    /// Sends `PUT /deliverychallans/{deliverychallan_id}`, needs scope `ZohoBooks.deliverychallans.UPDATE`,
    /// and gives a [`DeliveryChallan`] ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(
        r#"let request = DeliveryChallanRequest::new("1001");"#,
        r#"let deliverychallan = client.delivery_challans().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        deliverychallan_id: impl Into<Id>,
        body: &DeliveryChallanRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a delivery challan.
    ///
    /// Sends `DELETE /deliverychallans/{deliverychallan_id}`, needs scope
    /// `ZohoBooks.deliverychallans.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(r#"client.delivery_challans().delete("1001").await?;"#)]
    pub fn delete(&self, deliverychallan_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::Delete::of(request)
    }

    /// Marks a delivery challan as open.
    ///
    /// Sends `POST /deliverychallans/{deliverychallan_id}/status/open`, needs scope
    /// `ZohoBooks.deliverychallans.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(r#"client.delivery_challans().mark_as_open("1001").await?;"#)]
    pub fn mark_as_open(
        &self,
        deliverychallan_id: impl Into<Id>,
    ) -> operations::MarkAsOpen {
        let mut request = self.client.request(operations::MarkAsOpen::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::MarkAsOpen::of(request)
    }

    /// Marks a delivery challan as delivered.
    ///
    /// Sends `POST /deliverychallans/{deliverychallan_id}/status/delivered`, needs scope
    /// `ZohoBooks.deliverychallans.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(r#"client.delivery_challans().mark_as_delivered("1001").await?;"#)]
    pub fn mark_as_delivered(
        &self,
        deliverychallan_id: impl Into<Id>,
    ) -> operations::MarkAsDelivered {
        let mut request = self.client.request(operations::MarkAsDelivered::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::MarkAsDelivered::of(request)
    }

    /// Marks a delivery challan as returned.
    ///
    /// Sends `POST /deliverychallans/{deliverychallan_id}/status/returned`, needs scope
    /// `ZohoBooks.deliverychallans.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(r#"client.delivery_challans().mark_as_returned("1001").await?;"#)]
    pub fn mark_as_returned(
        &self,
        deliverychallan_id: impl Into<Id>,
    ) -> operations::MarkAsReturned {
        let mut request = self.client.request(operations::MarkAsReturned::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::MarkAsReturned::of(request)
    }

    /// Marks a delivery challan as undelivered.
    ///
    /// Sends `POST /deliverychallans/{deliverychallan_id}/status/undelivered`, needs scope
    /// `ZohoBooks.deliverychallans.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(r#"client.delivery_challans().mark_as_undelivered("1001").await?;"#)]
    pub fn mark_as_undelivered(
        &self,
        deliverychallan_id: impl Into<Id>,
    ) -> operations::MarkAsUndelivered {
        let mut request = self.client.request(operations::MarkAsUndelivered::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        operations::MarkAsUndelivered::of(request)
    }

    /// Returns delivery challans.
    ///
    /// Sends `PUT /deliverychallans/return`, needs scope `ZohoBooks.deliverychallans.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(
        "let request = ReturnDeliveryChallanRequest::new();",
        r#"client.delivery_challans().return_delivery_challans(["1001"], &request).await?;"#
    )]
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
        operations::ReturnDeliveryChallans::of(request)
    }

    /// Undoes the return of delivery challans.
    ///
    /// Sends `PUT /deliverychallans/undo/return`, needs scope `ZohoBooks.deliverychallans.UPDATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(r#"client.delivery_challans().undo_return(["1001"]).await?;"#)]
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
        operations::UndoReturn::of(request)
    }

    /// Adds an attachment to a delivery challan.
    ///
    /// Sends `POST /deliverychallans/{deliverychallan_id}/attachment`, needs scope
    /// `ZohoBooks.deliverychallans.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.delivery_challans().add_attachment("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn add_attachment(
        &self,
        deliverychallan_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        request.part("attachment", attachment);
        operations::AddAttachment::of(request)
    }

    /// Gets a delivery challan's attachment.
    ///
    /// Sends `GET /deliverychallans/{deliverychallan_id}/documents/{document_id}`, needs scope
    /// `ZohoBooks.deliverychallans.READ`, and gives a [file](super::Download)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(r#"let file = client.delivery_challans().get_attachment("1001", "1002").await?;"#)]
    pub fn get_attachment(
        &self,
        deliverychallan_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        request.path("document_id", &document_id.into());
        operations::GetAttachment::of(request)
    }

    /// Deletes a delivery challan's attachment.
    ///
    /// Sends `DELETE /deliverychallans/{deliverychallan_id}/documents/{document_id}`, needs scope
    /// `ZohoBooks.deliverychallans.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(r#"client.delivery_challans().delete_attachment("1001", "1002").await?;"#)]
    pub fn delete_attachment(
        &self,
        deliverychallan_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteAttachment::of(request)
    }

    /// Lists a delivery challan's templates.
    ///
    /// Sends `GET /deliverychallans/templates`, needs scope `ZohoBooks.deliverychallans.READ`, and gives a
    /// page of [`Template`](super::shared::Template)s
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!("let templates = client.delivery_challans().list_templates().await?;")]
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates::of(request)
    }

    /// Updates a delivery challan's template.
    ///
    /// Sends `PUT /deliverychallans/{deliverychallan_id}/templates/{template_id}`, needs scope
    /// `ZohoBooks.deliverychallans.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(r#"client.delivery_challans().update_template("1001", "1002").await?;"#)]
    pub fn update_template(
        &self,
        deliverychallan_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate::of(request)
    }

    /// Updates a delivery challan's shipping address.
    ///
    /// Sends `PUT /deliverychallans/{deliverychallan_id}/address/shipping`, needs scope
    /// `ZohoBooks.deliverychallans.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/delivery-challans/)).
    #[doc = super::runtime::example!(
        "let request = shared::ContactAddressRequest::new();",
        r#"client.delivery_challans().update_shipping_address("1001", &request).await?;"#
    )]
    pub fn update_shipping_address(
        &self,
        deliverychallan_id: impl Into<Id>,
        body: &shared::ContactAddressRequest,
    ) -> operations::UpdateShippingAddress {
        let mut request =
            self.client.request(operations::UpdateShippingAddress::ENDPOINT);
        request.path("deliverychallan_id", &deliverychallan_id.into()).json(body);
        operations::UpdateShippingAddress::of(request)
    }
}
