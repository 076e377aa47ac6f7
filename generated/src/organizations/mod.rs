// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Organizations.

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

    /// List organizations.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/organizations`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create organization.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/organizations`.
    pub fn create(&self, body: &OrganizationRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get organization.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/organizations/{organization_id}`.
    pub fn get(&self, organization_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("organization_id", &organization_id.into());
        operations::Get(request)
    }

    /// Update organization.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/organizations/{organization_id}`.
    pub fn update(
        &self,
        organization_id: impl Into<Id>,
        body: &UpdateOrganizationRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("organization_id", &organization_id.into()).json(body);
        operations::Update(request)
    }

    /// List organizations for user.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/organizations/user`.
    pub fn list_for_user(&self) -> operations::ListForUser {
        operations::ListForUser(self.client.request(operations::ListForUser::ENDPOINT))
    }

    /// Get organization address.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/organizations/address`.
    pub fn get_address(&self) -> operations::GetAddress {
        operations::GetAddress(self.client.request(operations::GetAddress::ENDPOINT))
    }

    /// Create organization address.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/organizations/address`.
    pub fn create_address(
        &self,
        body: &OrganizationAddressRequest,
    ) -> operations::CreateAddress {
        let mut request = self.client.request(operations::CreateAddress::ENDPOINT);
        request.json(body);
        operations::CreateAddress(request)
    }

    /// Update organization address.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/organizations/address/{address_id}`.
    pub fn update_address(
        &self,
        address_id: impl Into<Id>,
        body: &OrganizationAddressRequest,
    ) -> operations::UpdateAddress {
        let mut request = self.client.request(operations::UpdateAddress::ENDPOINT);
        request.path("address_id", &address_id.into()).json(body);
        operations::UpdateAddress(request)
    }

    /// Delete organization address.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/organizations/address/{address_id}`.
    pub fn delete_address(
        &self,
        address_id: impl Into<Id>,
    ) -> operations::DeleteAddress {
        let mut request = self.client.request(operations::DeleteAddress::ENDPOINT);
        request.path("address_id", &address_id.into());
        operations::DeleteAddress(request)
    }

    /// Copy organization settings.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/organizations/{organization_id}/copysettings`.
    pub fn copy_settings(
        &self,
        organization_id: impl Into<Id>,
        settings_to_copy: impl Into<String>,
    ) -> operations::CopySettings {
        let mut request = self.client.request(operations::CopySettings::ENDPOINT);
        request.path("organization_id", &organization_id.into());
        request.query("settings_to_copy", &settings_to_copy.into());
        operations::CopySettings(request)
    }

    /// Downgrade organization to invoice.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/organizations/{organization_id}/downgradetoinvoice`.
    pub fn downgrade_to_invoice(
        &self,
        organization_id: impl Into<Id>,
    ) -> operations::DowngradeToInvoice {
        let mut request = self.client.request(operations::DowngradeToInvoice::ENDPOINT);
        request.path("organization_id", &organization_id.into());
        operations::DowngradeToInvoice(request)
    }

    /// Upgrade organization to books.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/organizations/{organization_id}/upgradetobooks`.
    pub fn upgrade_to_books(
        &self,
        organization_id: impl Into<Id>,
    ) -> operations::UpgradeToBooks {
        let mut request = self.client.request(operations::UpgradeToBooks::ENDPOINT);
        request.path("organization_id", &organization_id.into());
        operations::UpgradeToBooks(request)
    }

    /// Mark organization inactive.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/organizations/{organization_id}/inactive`.
    pub fn mark_inactive(
        &self,
        organization_id: impl Into<Id>,
    ) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("organization_id", &organization_id.into());
        operations::MarkInactive(request)
    }
}
