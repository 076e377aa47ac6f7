// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 13 operations on `/organizations`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/organizations/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the organizations module.
#[derive(Debug, Clone)]
pub struct Organizations {
    client: Client,
}

impl Organizations {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists organizations.
    ///
    /// Sends `GET /organizations`, needs scope `ZohoBooks.settings.READ`, and gives a page of
    /// [`Organization`]s ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!("let organizations = client.organizations().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates an organization.
    ///
    /// Sends `POST /organizations`, needs scope `ZohoBooks.settings.CREATE`, and gives an [`Organization`]
    /// ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!(
        r#"let request = OrganizationRequest::new("Name", "EUR", "Time zone", "Portal name");"#,
        "let organization = client.organizations().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &OrganizationRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets an organization.
    ///
    /// Sends `GET /organizations/{organization_id}`, needs scope `ZohoBooks.settings.READ`, and gives an
    /// [`Organization`] ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!(r#"let organization = client.organizations().get("1001").await?;"#)]
    pub fn get(&self, organization_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("organization_id", &organization_id.into());
        operations::Get::of(request)
    }

    /// Updates an organization.
    ///
    /// Sends `PUT /organizations/{organization_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives an
    /// [`Organization`] ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!(
        "let request = UpdateOrganizationRequest::new();",
        r#"let organization = client.organizations().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        organization_id: impl Into<Id>,
        body: &UpdateOrganizationRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("organization_id", &organization_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Lists organizations for user.
    ///
    /// Sends `GET /organizations/user`, needs scope `ZohoBooks.settings.READ`, and gives a page of
    /// [`Organization`]s ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!("let organizations = client.organizations().list_for_user().await?;")]
    pub fn list_for_user(&self) -> operations::ListForUser {
        let request = self.client.request(operations::ListForUser::ENDPOINT);
        operations::ListForUser::of(request)
    }

    /// Gets an organization's address.
    ///
    /// Sends `GET /organizations/address`, needs scope `ZohoBooks.settings.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!("let answer = client.organizations().get_address().await?;")]
    pub fn get_address(&self) -> operations::GetAddress {
        operations::GetAddress::of(self.client.request(operations::GetAddress::ENDPOINT))
    }

    /// Creates an organization's address.
    ///
    /// Sends `POST /organizations/address`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [`OrganizationAddress`] ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!(
        "let request = OrganizationAddressRequest::new();",
        "let organization_address = client.organizations().create_address(&request).await?;"
    )]
    #[inline]
    pub fn create_address(
        &self,
        body: &OrganizationAddressRequest,
    ) -> operations::CreateAddress {
        let mut request = self.client.request(operations::CreateAddress::ENDPOINT);
        request.json(body);
        operations::CreateAddress::of(request)
    }

    /// Updates an organization's address.
    ///
    /// Sends `PUT /organizations/address/{address_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives
    /// an [`OrganizationAddress`] ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!(
        "let request = OrganizationAddressRequest::new();",
        r#"let organization_address = client.organizations().update_address("1001", &request).await?;"#
    )]
    pub fn update_address(
        &self,
        address_id: impl Into<Id>,
        body: &OrganizationAddressRequest,
    ) -> operations::UpdateAddress {
        let mut request = self.client.request(operations::UpdateAddress::ENDPOINT);
        request.path("address_id", &address_id.into()).json(body);
        operations::UpdateAddress::of(request)
    }

    /// Deletes an organization's address.
    ///
    /// Sends `DELETE /organizations/address/{address_id}`, needs scope `ZohoBooks.settings.DELETE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!(r#"client.organizations().delete_address("1001").await?;"#)]
    pub fn delete_address(
        &self,
        address_id: impl Into<Id>,
    ) -> operations::DeleteAddress {
        let mut request = self.client.request(operations::DeleteAddress::ENDPOINT);
        request.path("address_id", &address_id.into());
        operations::DeleteAddress::of(request)
    }

    /// Copies an organization's settings.
    ///
    /// Sends `POST /organizations/{organization_id}/copysettings`, needs scope `ZohoBooks.settings.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!(r#"client.organizations().copy_settings("1001", "Settings to copy").await?;"#)]
    pub fn copy_settings(
        &self,
        organization_id: impl Into<Id>,
        settings_to_copy: impl Into<String>,
    ) -> operations::CopySettings {
        let mut request = self.client.request(operations::CopySettings::ENDPOINT);
        request.path("organization_id", &organization_id.into());
        request.query("settings_to_copy", &settings_to_copy.into());
        operations::CopySettings::of(request)
    }

    /// Downgrades an organization to invoice.
    ///
    /// Sends `POST /organizations/{organization_id}/downgradetoinvoice`, needs scope
    /// `ZohoBooks.settings.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!(r#"client.organizations().downgrade_to_invoice("1001").await?;"#)]
    pub fn downgrade_to_invoice(
        &self,
        organization_id: impl Into<Id>,
    ) -> operations::DowngradeToInvoice {
        let mut request = self.client.request(operations::DowngradeToInvoice::ENDPOINT);
        request.path("organization_id", &organization_id.into());
        operations::DowngradeToInvoice::of(request)
    }

    /// Upgrades an organization to books.
    ///
    /// Sends `POST /organizations/{organization_id}/upgradetobooks`, needs scope
    /// `ZohoBooks.settings.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!(r#"client.organizations().upgrade_to_books("1001").await?;"#)]
    pub fn upgrade_to_books(
        &self,
        organization_id: impl Into<Id>,
    ) -> operations::UpgradeToBooks {
        let mut request = self.client.request(operations::UpgradeToBooks::ENDPOINT);
        request.path("organization_id", &organization_id.into());
        operations::UpgradeToBooks::of(request)
    }

    /// Marks an organization inactive.
    ///
    /// Sends `POST /organizations/{organization_id}/inactive`, needs scope `ZohoBooks.settings.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/organizations/)).
    #[doc = super::runtime::example!(r#"client.organizations().mark_inactive("1001").await?;"#)]
    pub fn mark_inactive(
        &self,
        organization_id: impl Into<Id>,
    ) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("organization_id", &organization_id.into());
        operations::MarkInactive::of(request)
    }
}
