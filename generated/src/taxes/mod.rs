// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 19 operations on `/settings`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/taxes/>.

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

    /// Lists taxes.
    ///
    /// Sends `GET /settings/taxes`, needs scope `ZohoBooks.settings.READ`, and gives a page of at most 200
    /// [`Tax`]s; `.stream()` gives them all ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!("let taxes = client.taxes().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a tax.
    ///
    /// Sends `POST /settings/taxes`, needs scope `ZohoBooks.settings.CREATE`, and gives a [`Tax`]
    /// ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!("let tax = client.taxes().create(&TaxRequest::new()).await?;")]
    #[inline]
    pub fn create(&self, body: &TaxRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a tax.
    ///
    /// Sends `GET /settings/taxes/{tax_id}`, needs scope `ZohoBooks.settings.READ`, and gives a [`Tax`]
    /// ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(r#"let tax = client.taxes().get("1001").await?;"#)]
    pub fn get(&self, tax_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("tax_id", &tax_id.into());
        operations::Get::of(request)
    }

    /// Updates a tax.
    ///
    /// Sends `PUT /settings/taxes/{tax_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives a [`Tax`]
    /// ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(r#"let tax = client.taxes().update("1001", &TaxRequest::new()).await?;"#)]
    pub fn update(
        &self,
        tax_id: impl Into<Id>,
        body: &TaxRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("tax_id", &tax_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a tax.
    ///
    /// Sends `DELETE /settings/taxes/{tax_id}`, needs scope `ZohoBooks.settings.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(r#"client.taxes().delete("1001").await?;"#)]
    pub fn delete(&self, tax_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("tax_id", &tax_id.into());
        operations::Delete::of(request)
    }

    /// Gets a tax group.
    ///
    /// Sends `GET /settings/taxgroups/{tax_group_id}`, needs scope `ZohoBooks.settings.READ`, and gives a
    /// [`TaxGroup`] ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(r#"let tax_group = client.taxes().get_group("1001").await?;"#)]
    pub fn get_group(&self, tax_group_id: impl Into<Id>) -> operations::GetGroup {
        let mut request = self.client.request(operations::GetGroup::ENDPOINT);
        request.path("tax_group_id", &tax_group_id.into());
        operations::GetGroup::of(request)
    }

    /// Updates a tax group.
    ///
    /// Sends `PUT /settings/taxgroups/{tax_group_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives a
    /// [`TaxGroup`] ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(
        "let request = TaxGroupRequest::new();",
        r#"let tax_group = client.taxes().update_group("1001", &request).await?;"#
    )]
    pub fn update_group(
        &self,
        tax_group_id: impl Into<Id>,
        body: &TaxGroupRequest,
    ) -> operations::UpdateGroup {
        let mut request = self.client.request(operations::UpdateGroup::ENDPOINT);
        request.path("tax_group_id", &tax_group_id.into()).json(body);
        operations::UpdateGroup::of(request)
    }

    /// Deletes a tax group.
    ///
    /// Sends `DELETE /settings/taxgroups/{tax_group_id}`, needs scope `ZohoBooks.settings.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(r#"client.taxes().delete_group("1001").await?;"#)]
    pub fn delete_group(&self, tax_group_id: impl Into<Id>) -> operations::DeleteGroup {
        let mut request = self.client.request(operations::DeleteGroup::ENDPOINT);
        request.path("tax_group_id", &tax_group_id.into());
        operations::DeleteGroup::of(request)
    }

    /// Creates a tax group.
    ///
    /// Sends `POST /settings/taxgroups`, needs scope `ZohoBooks.settings.CREATE`, and gives a [`TaxGroup`]
    /// ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!("let tax_group = client.taxes().create_group(&TaxGroupRequest::new()).await?;")]
    #[inline]
    pub fn create_group(&self, body: &TaxGroupRequest) -> operations::CreateGroup {
        let mut request = self.client.request(operations::CreateGroup::ENDPOINT);
        request.json(body);
        operations::CreateGroup::of(request)
    }

    /// Lists tax authorities.
    ///
    /// Sends `GET /settings/taxauthorities`, needs scope `ZohoBooks.settings.READ`, and gives a page of
    /// [`TaxAuthority`]s ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!("let tax_authorities = client.taxes().list_authorities().await?;")]
    pub fn list_authorities(&self) -> operations::ListAuthorities {
        let request = self.client.request(operations::ListAuthorities::ENDPOINT);
        operations::ListAuthorities::of(request)
    }

    /// Creates a tax authority.
    ///
    /// Sends `POST /settings/taxauthorities`, needs scope `ZohoBooks.settings.CREATE`, and gives a
    /// [`TaxAuthority`] ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(
        r#"let request = TaxAuthorityRequest::new("Tax authority name");"#,
        "let tax_authority = client.taxes().create_authority(&request).await?;"
    )]
    #[inline]
    pub fn create_authority(
        &self,
        body: &TaxAuthorityRequest,
    ) -> operations::CreateAuthority {
        let mut request = self.client.request(operations::CreateAuthority::ENDPOINT);
        request.json(body);
        operations::CreateAuthority::of(request)
    }

    /// Gets a tax authority.
    ///
    /// Sends `GET /settings/taxauthorities/{tax_authority_id}`, needs scope `ZohoBooks.settings.READ`, and
    /// gives a [`TaxAuthority`] ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(r#"let tax_authority = client.taxes().get_authority("1001").await?;"#)]
    pub fn get_authority(
        &self,
        tax_authority_id: impl Into<Id>,
    ) -> operations::GetAuthority {
        let mut request = self.client.request(operations::GetAuthority::ENDPOINT);
        request.path("tax_authority_id", &tax_authority_id.into());
        operations::GetAuthority::of(request)
    }

    /// Updates a tax authority.
    ///
    /// Sends `PUT /settings/taxauthorities/{tax_authority_id}`, needs scope `ZohoBooks.settings.UPDATE`,
    /// and gives a [`TaxAuthority`] ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(
        "let request = UpdateTaxAuthorityRequest::new();",
        r#"let tax_authority = client.taxes().update_authority("1001", &request).await?;"#
    )]
    pub fn update_authority(
        &self,
        tax_authority_id: impl Into<Id>,
        body: &UpdateTaxAuthorityRequest,
    ) -> operations::UpdateAuthority {
        let mut request = self.client.request(operations::UpdateAuthority::ENDPOINT);
        request.path("tax_authority_id", &tax_authority_id.into()).json(body);
        operations::UpdateAuthority::of(request)
    }

    /// Deletes a tax authority.
    ///
    /// Sends `DELETE /settings/taxauthorities/{tax_authority_id}`, needs scope `ZohoBooks.settings.DELETE`,
    /// and gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(r#"client.taxes().delete_authority("1001").await?;"#)]
    pub fn delete_authority(
        &self,
        tax_authority_id: impl Into<Id>,
    ) -> operations::DeleteAuthority {
        let mut request = self.client.request(operations::DeleteAuthority::ENDPOINT);
        request.path("tax_authority_id", &tax_authority_id.into());
        operations::DeleteAuthority::of(request)
    }

    /// Lists tax exemptions.
    ///
    /// Sends `GET /settings/taxexemptions`, needs scope `ZohoBooks.settings.READ`, and gives a page of
    /// [`TaxExemption`]s ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!("let tax_exemptions = client.taxes().list_exemptions().await?;")]
    pub fn list_exemptions(&self) -> operations::ListExemptions {
        let request = self.client.request(operations::ListExemptions::ENDPOINT);
        operations::ListExemptions::of(request)
    }

    /// Creates a tax exemption.
    ///
    /// Sends `POST /settings/taxexemptions`, needs scope `ZohoBooks.settings.CREATE`, and gives a
    /// [`TaxExemption`] ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(
        r#"let request = TaxExemptionRequest::new("Tax exemption code", "Type");"#,
        "let tax_exemption = client.taxes().create_exemption(&request).await?;"
    )]
    #[inline]
    pub fn create_exemption(
        &self,
        body: &TaxExemptionRequest,
    ) -> operations::CreateExemption {
        let mut request = self.client.request(operations::CreateExemption::ENDPOINT);
        request.json(body);
        operations::CreateExemption::of(request)
    }

    /// Gets a tax exemption.
    ///
    /// Sends `GET /settings/taxexemptions/{tax_exemption_id}`, needs scope `ZohoBooks.settings.READ`, and
    /// gives a [`TaxExemption`] ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(r#"let tax_exemption = client.taxes().get_exemption("1001").await?;"#)]
    pub fn get_exemption(
        &self,
        tax_exemption_id: impl Into<Id>,
    ) -> operations::GetExemption {
        let mut request = self.client.request(operations::GetExemption::ENDPOINT);
        request.path("tax_exemption_id", &tax_exemption_id.into());
        operations::GetExemption::of(request)
    }

    /// Updates a tax exemption.
    ///
    /// Sends `PUT /settings/taxexemptions/{tax_exemption_id}`, needs scope `ZohoBooks.settings.UPDATE`, and
    /// gives a [`TaxExemption`] ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(
        r#"let request = TaxExemptionRequest::new("Tax exemption code", "Type");"#,
        r#"let tax_exemption = client.taxes().update_exemption("1001", &request).await?;"#
    )]
    pub fn update_exemption(
        &self,
        tax_exemption_id: impl Into<Id>,
        body: &TaxExemptionRequest,
    ) -> operations::UpdateExemption {
        let mut request = self.client.request(operations::UpdateExemption::ENDPOINT);
        request.path("tax_exemption_id", &tax_exemption_id.into()).json(body);
        operations::UpdateExemption::of(request)
    }

    /// Deletes a tax exemption.
    ///
    /// Sends `DELETE /settings/taxexemptions/{tax_exemption_id}`, needs scope `ZohoBooks.settings.DELETE`,
    /// and gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/taxes/)).
    #[doc = super::runtime::example!(r#"client.taxes().delete_exemption("1001").await?;"#)]
    pub fn delete_exemption(
        &self,
        tax_exemption_id: impl Into<Id>,
    ) -> operations::DeleteExemption {
        let mut request = self.client.request(operations::DeleteExemption::ENDPOINT);
        request.path("tax_exemption_id", &tax_exemption_id.into());
        operations::DeleteExemption::of(request)
    }
}
