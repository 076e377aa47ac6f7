// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Taxes.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the taxes module.
#[derive(Debug, Clone)]
pub struct Taxes {
    client: Client,
}

impl Taxes {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List taxes.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxes`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create tax.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/taxes`.
    pub fn create(&self, body: &TaxRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get tax.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxes/{tax_id}`.
    pub fn get(&self, tax_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("tax_id", &tax_id.into());
        operations::Get(request)
    }

    /// Update tax.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/taxes/{tax_id}`.
    pub fn update(
        &self,
        tax_id: impl Into<Id>,
        body: &TaxRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("tax_id", &tax_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete tax.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/taxes/{tax_id}`.
    pub fn delete(&self, tax_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("tax_id", &tax_id.into());
        operations::Delete(request)
    }

    /// Get tax group.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxgroups/{tax_group_id}`.
    pub fn get_group(&self, tax_group_id: impl Into<Id>) -> operations::GetGroup {
        let mut request = self.client.request(operations::GetGroup::ENDPOINT);
        request.path("tax_group_id", &tax_group_id.into());
        operations::GetGroup(request)
    }

    /// Update tax group.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/taxgroups/{tax_group_id}`.
    pub fn update_group(
        &self,
        tax_group_id: impl Into<Id>,
        body: &TaxGroupRequest,
    ) -> operations::UpdateGroup {
        let mut request = self.client.request(operations::UpdateGroup::ENDPOINT);
        request.path("tax_group_id", &tax_group_id.into()).json(body);
        operations::UpdateGroup(request)
    }

    /// Delete tax group.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/taxgroups/{tax_group_id}`.
    pub fn delete_group(&self, tax_group_id: impl Into<Id>) -> operations::DeleteGroup {
        let mut request = self.client.request(operations::DeleteGroup::ENDPOINT);
        request.path("tax_group_id", &tax_group_id.into());
        operations::DeleteGroup(request)
    }

    /// Create tax group.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/taxgroups`.
    pub fn create_group(&self, body: &TaxGroupRequest) -> operations::CreateGroup {
        let mut request = self.client.request(operations::CreateGroup::ENDPOINT);
        request.json(body);
        operations::CreateGroup(request)
    }

    /// List tax authorities.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxauthorities`.
    pub fn list_authorities(&self) -> operations::ListAuthorities {
        let request = self.client.request(operations::ListAuthorities::ENDPOINT);
        operations::ListAuthorities(request)
    }

    /// Create tax authority.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/taxauthorities`.
    pub fn create_authority(
        &self,
        body: &TaxAuthorityRequest,
    ) -> operations::CreateAuthority {
        let mut request = self.client.request(operations::CreateAuthority::ENDPOINT);
        request.json(body);
        operations::CreateAuthority(request)
    }

    /// Get tax authority.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxauthorities/{tax_authority_id}`.
    pub fn get_authority(
        &self,
        tax_authority_id: impl Into<Id>,
    ) -> operations::GetAuthority {
        let mut request = self.client.request(operations::GetAuthority::ENDPOINT);
        request.path("tax_authority_id", &tax_authority_id.into());
        operations::GetAuthority(request)
    }

    /// Update tax authority.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/taxauthorities/{tax_authority_id}`.
    pub fn update_authority(
        &self,
        tax_authority_id: impl Into<Id>,
        body: &UpdateTaxAuthorityRequest,
    ) -> operations::UpdateAuthority {
        let mut request = self.client.request(operations::UpdateAuthority::ENDPOINT);
        request.path("tax_authority_id", &tax_authority_id.into()).json(body);
        operations::UpdateAuthority(request)
    }

    /// Delete tax authority.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/taxauthorities/{tax_authority_id}`.
    pub fn delete_authority(
        &self,
        tax_authority_id: impl Into<Id>,
    ) -> operations::DeleteAuthority {
        let mut request = self.client.request(operations::DeleteAuthority::ENDPOINT);
        request.path("tax_authority_id", &tax_authority_id.into());
        operations::DeleteAuthority(request)
    }

    /// List tax exemptions.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxexemptions`.
    pub fn list_exemptions(&self) -> operations::ListExemptions {
        let request = self.client.request(operations::ListExemptions::ENDPOINT);
        operations::ListExemptions(request)
    }

    /// Create tax exemption.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/taxexemptions`.
    pub fn create_exemption(
        &self,
        body: &TaxExemptionRequest,
    ) -> operations::CreateExemption {
        let mut request = self.client.request(operations::CreateExemption::ENDPOINT);
        request.json(body);
        operations::CreateExemption(request)
    }

    /// Get tax exemption.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxexemptions/{tax_exemption_id}`.
    pub fn get_exemption(
        &self,
        tax_exemption_id: impl Into<Id>,
    ) -> operations::GetExemption {
        let mut request = self.client.request(operations::GetExemption::ENDPOINT);
        request.path("tax_exemption_id", &tax_exemption_id.into());
        operations::GetExemption(request)
    }

    /// Update tax exemption.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/taxexemptions/{tax_exemption_id}`.
    pub fn update_exemption(
        &self,
        tax_exemption_id: impl Into<Id>,
        body: &TaxExemptionRequest,
    ) -> operations::UpdateExemption {
        let mut request = self.client.request(operations::UpdateExemption::ENDPOINT);
        request.path("tax_exemption_id", &tax_exemption_id.into()).json(body);
        operations::UpdateExemption(request)
    }

    /// Delete tax exemption.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/taxexemptions/{tax_exemption_id}`.
    pub fn delete_exemption(
        &self,
        tax_exemption_id: impl Into<Id>,
    ) -> operations::DeleteExemption {
        let mut request = self.client.request(operations::DeleteExemption::ENDPOINT);
        request.path("tax_exemption_id", &tax_exemption_id.into());
        operations::DeleteExemption(request)
    }
}
