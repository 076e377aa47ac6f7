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
        operations::List(self.client.request(&operations::LIST))
    }

    /// Create tax.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/taxes`.
    pub fn create(&self, body: &TaxRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Get tax.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxes/{tax_id}`.
    pub fn get(&self, tax_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let tax_id: Id = tax_id.into();
        request.path("tax_id", &tax_id);
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
        let mut request = self.client.request(&operations::UPDATE);
        let tax_id: Id = tax_id.into();
        request.path("tax_id", &tax_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete tax.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/taxes/{tax_id}`.
    pub fn delete(&self, tax_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let tax_id: Id = tax_id.into();
        request.path("tax_id", &tax_id);
        operations::Delete(request)
    }

    /// Get tax group.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxgroups/{tax_group_id}`.
    pub fn get_group(&self, tax_group_id: impl Into<Id>) -> operations::GetGroup {
        let mut request = self.client.request(&operations::GET_GROUP);
        let tax_group_id: Id = tax_group_id.into();
        request.path("tax_group_id", &tax_group_id);
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
        let mut request = self.client.request(&operations::UPDATE_GROUP);
        let tax_group_id: Id = tax_group_id.into();
        request.path("tax_group_id", &tax_group_id);
        request.json(body);
        operations::UpdateGroup(request)
    }

    /// Delete tax group.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/taxgroups/{tax_group_id}`.
    pub fn delete_group(&self, tax_group_id: impl Into<Id>) -> operations::DeleteGroup {
        let mut request = self.client.request(&operations::DELETE_GROUP);
        let tax_group_id: Id = tax_group_id.into();
        request.path("tax_group_id", &tax_group_id);
        operations::DeleteGroup(request)
    }

    /// Create tax group.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/taxgroups`.
    pub fn create_group(&self, body: &TaxGroupRequest) -> operations::CreateGroup {
        let mut request = self.client.request(&operations::CREATE_GROUP);
        request.json(body);
        operations::CreateGroup(request)
    }

    /// List tax authorities.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxauthorities`.
    pub fn list_authorities(&self) -> operations::ListAuthorities {
        operations::ListAuthorities(self.client.request(&operations::LIST_AUTHORITIES))
    }

    /// Create tax authority.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/taxauthorities`.
    pub fn create_authority(
        &self,
        body: &TaxAuthorityRequest,
    ) -> operations::CreateAuthority {
        let mut request = self.client.request(&operations::CREATE_AUTHORITY);
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
        let mut request = self.client.request(&operations::GET_AUTHORITY);
        let tax_authority_id: Id = tax_authority_id.into();
        request.path("tax_authority_id", &tax_authority_id);
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
        let mut request = self.client.request(&operations::UPDATE_AUTHORITY);
        let tax_authority_id: Id = tax_authority_id.into();
        request.path("tax_authority_id", &tax_authority_id);
        request.json(body);
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
        let mut request = self.client.request(&operations::DELETE_AUTHORITY);
        let tax_authority_id: Id = tax_authority_id.into();
        request.path("tax_authority_id", &tax_authority_id);
        operations::DeleteAuthority(request)
    }

    /// List tax exemptions.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/taxexemptions`.
    pub fn list_exemptions(&self) -> operations::ListExemptions {
        operations::ListExemptions(self.client.request(&operations::LIST_EXEMPTIONS))
    }

    /// Create tax exemption.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/taxexemptions`.
    pub fn create_exemption(
        &self,
        body: &TaxExemptionRequest,
    ) -> operations::CreateExemption {
        let mut request = self.client.request(&operations::CREATE_EXEMPTION);
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
        let mut request = self.client.request(&operations::GET_EXEMPTION);
        let tax_exemption_id: Id = tax_exemption_id.into();
        request.path("tax_exemption_id", &tax_exemption_id);
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
        let mut request = self.client.request(&operations::UPDATE_EXEMPTION);
        let tax_exemption_id: Id = tax_exemption_id.into();
        request.path("tax_exemption_id", &tax_exemption_id);
        request.json(body);
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
        let mut request = self.client.request(&operations::DELETE_EXEMPTION);
        let tax_exemption_id: Id = tax_exemption_id.into();
        request.path("tax_exemption_id", &tax_exemption_id);
        operations::DeleteExemption(request)
    }
}
