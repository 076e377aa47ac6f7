// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Taxes`](super::Taxes).

use super::super::runtime::{self, Decimal, Id, Map, Value};

/// Create a tax group request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateATaxGroupRequest {
    pub tax_group_name: Option<String>,
    pub taxes: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateATaxGroupRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tax_group_name`.
    #[must_use]
    pub fn tax_group_name(mut self, value: impl Into<String>) -> Self {
        self.tax_group_name = Some(value.into());
        self
    }

    /// Sets `taxes`.
    #[must_use]
    pub fn taxes(mut self, value: impl Into<String>) -> Self {
        self.taxes = Some(value.into());
        self
    }
}

runtime::request! {
    CreateATaxGroupRequest {
        tax_group_name, taxes, ..extra
    }
}

/// Create a tax request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateATaxRequest {
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<CreateATaxRequestTaxType>,
    /// Only in: `mx`.
    pub tax_factor: Option<CreateATaxRequestTaxFactor>,
    /// Only in: `in`, `mx`, `za`.
    pub tax_specific_type: Option<CreateATaxRequestTaxSpecificType>,
    pub tax_authority_name: Option<String>,
    /// Only in: `us`, `mx`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `uk`, `eu`, `gcc`, `global`.
    pub country_code: Option<String>,
    /// Only in: `au`, `ca`.
    pub purchase_tax_expense_account_id: Option<Id>,
    pub is_value_added: Option<bool>,
    pub update_recurring_invoice: Option<bool>,
    pub update_recurring_expense: Option<bool>,
    pub update_draft_invoice: Option<bool>,
    pub update_recurring_bills: Option<bool>,
    pub update_draft_so: Option<bool>,
    pub update_subscription: Option<bool>,
    pub update_project: Option<bool>,
    pub is_editable: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateATaxRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_percentage`.
    #[must_use]
    pub fn tax_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_percentage = Some(value.into());
        self
    }

    /// Sets `tax_type`.
    #[must_use]
    pub fn tax_type(mut self, value: impl Into<CreateATaxRequestTaxType>) -> Self {
        self.tax_type = Some(value.into());
        self
    }

    /// Sets `tax_factor`.
    #[must_use]
    pub fn tax_factor(mut self, value: impl Into<CreateATaxRequestTaxFactor>) -> Self {
        self.tax_factor = Some(value.into());
        self
    }

    /// Sets `tax_specific_type`.
    #[must_use]
    pub fn tax_specific_type(
        mut self,
        value: impl Into<CreateATaxRequestTaxSpecificType>,
    ) -> Self {
        self.tax_specific_type = Some(value.into());
        self
    }

    /// Sets `tax_authority_name`.
    #[must_use]
    pub fn tax_authority_name(mut self, value: impl Into<String>) -> Self {
        self.tax_authority_name = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Sets `purchase_tax_expense_account_id`.
    #[must_use]
    pub fn purchase_tax_expense_account_id(mut self, value: impl Into<Id>) -> Self {
        self.purchase_tax_expense_account_id = Some(value.into());
        self
    }

    /// Sets `is_value_added`.
    #[must_use]
    pub fn is_value_added(mut self, value: bool) -> Self {
        self.is_value_added = Some(value);
        self
    }

    /// Sets `update_recurring_invoice`.
    #[must_use]
    pub fn update_recurring_invoice(mut self, value: bool) -> Self {
        self.update_recurring_invoice = Some(value);
        self
    }

    /// Sets `update_recurring_expense`.
    #[must_use]
    pub fn update_recurring_expense(mut self, value: bool) -> Self {
        self.update_recurring_expense = Some(value);
        self
    }

    /// Sets `update_draft_invoice`.
    #[must_use]
    pub fn update_draft_invoice(mut self, value: bool) -> Self {
        self.update_draft_invoice = Some(value);
        self
    }

    /// Sets `update_recurring_bills`.
    #[must_use]
    pub fn update_recurring_bills(mut self, value: bool) -> Self {
        self.update_recurring_bills = Some(value);
        self
    }

    /// Sets `update_draft_so`.
    #[must_use]
    pub fn update_draft_so(mut self, value: bool) -> Self {
        self.update_draft_so = Some(value);
        self
    }

    /// Sets `update_subscription`.
    #[must_use]
    pub fn update_subscription(mut self, value: bool) -> Self {
        self.update_subscription = Some(value);
        self
    }

    /// Sets `update_project`.
    #[must_use]
    pub fn update_project(mut self, value: bool) -> Self {
        self.update_project = Some(value);
        self
    }

    /// Sets `is_editable`.
    #[must_use]
    pub fn is_editable(mut self, value: bool) -> Self {
        self.is_editable = Some(value);
        self
    }
}

runtime::request! {
    CreateATaxRequest {
        tax_name, tax_percentage, tax_type, tax_factor, tax_specific_type,
        tax_authority_name, tax_authority_id, country_code,
        purchase_tax_expense_account_id, is_value_added, update_recurring_invoice,
        update_recurring_expense, update_draft_invoice, update_recurring_bills,
        update_draft_so, update_subscription, update_project, is_editable, ..extra
    }
}

runtime::choice! {
    /// Create a tax request tax factor.
    pub enum CreateATaxRequestTaxFactor {
        Rate = "rate",
        Share = "share",
    }
}

runtime::choice! {
    /// Create a tax request tax specific type.
    pub enum CreateATaxRequestTaxSpecificType {
        Igst = "igst",
        Cgst = "cgst",
        Sgst = "sgst",
        Nil = "nil",
        Cess = "cess",
        Isr = "isr",
        Iva = "iva",
        Ieps = "ieps",
        SoaLessThan28d = "soa_less_than_28d",
        SoaMoreThan28d = "soa_more_than_28d",
        CiuPrevTaxSupply = "ciu_prev_tax_supply",
        CiuPrevNontaxSupply = "ciu_prev_nontax_supply",
        ExportOfShg = "export_of_shg",
    }
}

runtime::choice! {
    /// Create a tax request tax type.
    pub enum CreateATaxRequestTaxType {
        Tax = "tax",
        CompoundTax = "compound_tax",
    }
}

/// Create tax authority request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTaxAuthorityRequest {
    pub tax_authority_name: String,
    pub description: Option<String>,
    /// Only in: `ca`.
    pub registration_number: Option<String>,
    /// Only in: `ca`.
    pub registration_number_label: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateTaxAuthorityRequest {
    /// A request with all that is required.
    pub fn new(tax_authority_name: impl Into<String>) -> Self {
        Self {
            tax_authority_name: tax_authority_name.into(),
            description: None,
            registration_number: None,
            registration_number_label: None,
            extra: Map::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `registration_number`.
    #[must_use]
    pub fn registration_number(mut self, value: impl Into<String>) -> Self {
        self.registration_number = Some(value.into());
        self
    }

    /// Sets `registration_number_label`.
    #[must_use]
    pub fn registration_number_label(mut self, value: impl Into<String>) -> Self {
        self.registration_number_label = Some(value.into());
        self
    }
}

runtime::request! {
    CreateTaxAuthorityRequest {
        tax_authority_name, description, registration_number, registration_number_label,
        ..extra
    }
}

/// Create tax exemption request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTaxExemptionRequest {
    /// Only in: `in`.
    pub tax_exemption_code: String,
    pub description: Option<String>,
    pub r#type: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateTaxExemptionRequest {
    /// A request with all that is required.
    pub fn new(
        tax_exemption_code: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            tax_exemption_code: tax_exemption_code.into(),
            description: None,
            r#type: r#type.into(),
            extra: Map::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    CreateTaxExemptionRequest {
        tax_exemption_code, description, r#type = "type", ..extra
    }
}

/// Create tax exemption response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTaxExemptionResponse {
    /// Only in: `in`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`.
    pub tax_exemption_code: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateTaxExemptionResponse {
        tax_exemption_id, tax_exemption_code, description, r#type = "type",
    }
}

/// Create tax group response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTaxGroupResponse {
    pub tax_group_id: Option<Id>,
    pub tax_group_name: Option<String>,
    pub tax_group_percentage: Option<Decimal>,
    pub taxes: Option<Vec<CreateTaxGroupResponseTaxes>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateTaxGroupResponse {
        tax_group_id, tax_group_name, tax_group_percentage, taxes,
    }
}

/// Create tax group response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTaxGroupResponseTaxes {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<CreateTaxGroupResponseTaxesTaxType>,
    /// Only in: `mx`.
    pub tax_factor: Option<CreateTaxGroupResponseTaxesTaxFactor>,
    /// Only in: `us`, `mx`.
    pub tax_authority_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateTaxGroupResponseTaxes {
        tax_id, tax_name, tax_percentage, tax_type, tax_factor, tax_authority_id,
        tax_authority_name,
    }
}

runtime::choice! {
    /// Create tax group response taxes tax factor.
    pub enum CreateTaxGroupResponseTaxesTaxFactor {
        Rate = "rate",
        Share = "share",
    }
}

runtime::choice! {
    /// Create tax group response taxes tax type.
    pub enum CreateTaxGroupResponseTaxesTaxType {
        Tax = "tax",
        CompoundTax = "compound_tax",
    }
}

/// Get tax exemption response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTaxExemptionResponse {
    /// Only in: `in`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`.
    pub tax_exemption_code: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetTaxExemptionResponse {
        tax_exemption_id, tax_exemption_code, description, r#type = "type",
    }
}

/// Get tax group response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTaxGroupResponse {
    pub tax_group_id: Option<Id>,
    pub tax_group_name: Option<String>,
    pub tax_group_percentage: Option<Decimal>,
    pub taxes: Option<Vec<GetTaxGroupResponseTaxes>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetTaxGroupResponse {
        tax_group_id, tax_group_name, tax_group_percentage, taxes,
    }
}

/// Get tax group response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTaxGroupResponseTaxes {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<GetTaxGroupResponseTaxesTaxType>,
    /// Only in: `mx`.
    pub tax_factor: Option<GetTaxGroupResponseTaxesTaxFactor>,
    /// Only in: `us`, `mx`.
    pub tax_authority_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetTaxGroupResponseTaxes {
        tax_id, tax_name, tax_percentage, tax_type, tax_factor, tax_authority_id,
        tax_authority_name,
    }
}

runtime::choice! {
    /// Get tax group response taxes tax factor.
    pub enum GetTaxGroupResponseTaxesTaxFactor {
        Rate = "rate",
        Share = "share",
    }
}

runtime::choice! {
    /// Get tax group response taxes tax type.
    pub enum GetTaxGroupResponseTaxesTaxType {
        Tax = "tax",
        CompoundTax = "compound_tax",
    }
}

/// List tax authorities response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTaxAuthoritiesResponse {
    /// Only in: `us`, `mx`.
    pub tax_authority_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    pub description: Option<String>,
    /// Only in: `ca`.
    pub registration_number: Option<String>,
    /// Only in: `ca`.
    pub registration_number_label: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListTaxAuthoritiesResponse {
        tax_authority_id, tax_authority_name, description, registration_number,
        registration_number_label,
    }
}

/// List tax exemptions response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTaxExemptionsResponse {
    /// Only in: `in`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`.
    pub tax_exemption_code: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListTaxExemptionsResponse {
        tax_exemption_id, tax_exemption_code, description, r#type = "type",
    }
}

/// List taxes response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTaxesResponse {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<ListTaxesResponseTaxType>,
    /// Only in: `mx`.
    pub tax_factor: Option<ListTaxesResponseTaxFactor>,
    /// Only in: `in`, `mx`, `za`.
    pub tax_specific_type: Option<ListTaxesResponseTaxSpecificType>,
    /// Only in: `us`, `mx`.
    pub tax_authority_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    pub is_value_added: Option<bool>,
    pub is_default_tax: Option<bool>,
    pub is_editable: Option<bool>,
    /// Only in: `mx`.
    pub output_tax_account_name: Option<String>,
    /// Only in: `mx`.
    pub purchase_tax_account_name: Option<String>,
    /// Only in: `mx`.
    pub tax_account_id: Option<Id>,
    /// Only in: `mx`.
    pub purchase_tax_account_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListTaxesResponse {
        tax_id, tax_name, tax_percentage, tax_type, tax_factor, tax_specific_type,
        tax_authority_id, tax_authority_name, is_value_added, is_default_tax,
        is_editable, output_tax_account_name, purchase_tax_account_name, tax_account_id,
        purchase_tax_account_id,
    }
}

runtime::choice! {
    /// List taxes response tax factor.
    pub enum ListTaxesResponseTaxFactor {
        Rate = "rate",
        Share = "share",
    }
}

runtime::choice! {
    /// List taxes response tax specific type.
    pub enum ListTaxesResponseTaxSpecificType {
        Igst = "igst",
        Cgst = "cgst",
        Sgst = "sgst",
        Nil = "nil",
        Cess = "cess",
        Isr = "isr",
        Iva = "iva",
        Ieps = "ieps",
        SoaLessThan28d = "soa_less_than_28d",
        SoaMoreThan28d = "soa_more_than_28d",
        CiuPrevTaxSupply = "ciu_prev_tax_supply",
        CiuPrevNontaxSupply = "ciu_prev_nontax_supply",
        ExportOfShg = "export_of_shg",
    }
}

runtime::choice! {
    /// List taxes response tax type.
    pub enum ListTaxesResponseTaxType {
        Tax = "tax",
        CompoundTax = "compound_tax",
    }
}

/// Tax authority.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxAuthority {
    /// Only in: `us`, `mx`.
    pub tax_authority_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    pub description: Option<String>,
    /// Only in: `ca`.
    pub registration_number: Option<String>,
    /// Only in: `ca`.
    pub registration_number_label: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TaxAuthority {
        tax_authority_id, tax_authority_name, description, registration_number,
        registration_number_label,
    }
}

/// Tax response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxResponse {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<TaxResponseTaxType>,
    /// Only in: `mx`.
    pub tax_factor: Option<TaxResponseTaxFactor>,
    /// Only in: `mx`.
    pub tds_payable_account_id: Option<Id>,
    /// Only in: `us`, `mx`.
    pub tax_authority_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    pub is_value_added: Option<bool>,
    /// Only in: `in`, `mx`, `za`.
    pub tax_specific_type: Option<TaxResponseTaxSpecificType>,
    /// Only in: `uk`, `eu`, `global`.
    pub country: Option<String>,
    /// Only in: `uk`, `eu`, `gcc`, `global`.
    pub country_code: Option<String>,
    /// Only in: `au`, `ca`.
    pub purchase_tax_expense_account_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TaxResponse {
        tax_id, tax_name, tax_percentage, tax_type, tax_factor, tds_payable_account_id,
        tax_authority_id, tax_authority_name, is_value_added, tax_specific_type, country,
        country_code, purchase_tax_expense_account_id,
    }
}

runtime::choice! {
    /// Tax response tax factor.
    pub enum TaxResponseTaxFactor {
        Rate = "rate",
        Share = "share",
    }
}

runtime::choice! {
    /// Tax response tax specific type.
    pub enum TaxResponseTaxSpecificType {
        Igst = "igst",
        Cgst = "cgst",
        Sgst = "sgst",
        Nil = "nil",
        Cess = "cess",
        Isr = "isr",
        Iva = "iva",
        Ieps = "ieps",
        SoaLessThan28d = "soa_less_than_28d",
        SoaMoreThan28d = "soa_more_than_28d",
        CiuPrevTaxSupply = "ciu_prev_tax_supply",
        CiuPrevNontaxSupply = "ciu_prev_nontax_supply",
        ExportOfShg = "export_of_shg",
    }
}

runtime::choice! {
    /// Tax response tax type.
    pub enum TaxResponseTaxType {
        Tax = "tax",
        CompoundTax = "compound_tax",
    }
}

/// Update a tax group request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateATaxGroupRequest {
    pub tax_group_name: Option<String>,
    pub taxes: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateATaxGroupRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tax_group_name`.
    #[must_use]
    pub fn tax_group_name(mut self, value: impl Into<String>) -> Self {
        self.tax_group_name = Some(value.into());
        self
    }

    /// Sets `taxes`.
    #[must_use]
    pub fn taxes(mut self, value: impl Into<String>) -> Self {
        self.taxes = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateATaxGroupRequest {
        tax_group_name, taxes, ..extra
    }
}

/// Update a tax request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateATaxRequest {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<UpdateATaxRequestTaxType>,
    /// Only in: `mx`.
    pub tax_factor: Option<UpdateATaxRequestTaxFactor>,
    /// Only in: `in`, `mx`, `za`.
    pub tax_specific_type: Option<UpdateATaxRequestTaxSpecificType>,
    pub tax_authority_name: Option<String>,
    /// Only in: `us`, `mx`.
    pub tax_authority_id: Option<Id>,
    /// Only in: `uk`, `eu`, `gcc`, `global`.
    pub country_code: Option<String>,
    /// Only in: `au`, `ca`.
    pub purchase_tax_expense_account_id: Option<Id>,
    pub is_value_added: Option<bool>,
    pub update_recurring_invoice: Option<bool>,
    pub update_recurring_expense: Option<bool>,
    pub update_draft_invoice: Option<bool>,
    pub update_recurring_bills: Option<bool>,
    pub update_draft_so: Option<bool>,
    pub update_subscription: Option<bool>,
    pub update_project: Option<bool>,
    pub is_editable: Option<bool>,
    /// Only in: `mx`.
    pub tds_payable_account_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateATaxRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_id = Some(value.into());
        self
    }

    /// Sets `tax_name`.
    #[must_use]
    pub fn tax_name(mut self, value: impl Into<String>) -> Self {
        self.tax_name = Some(value.into());
        self
    }

    /// Sets `tax_percentage`.
    #[must_use]
    pub fn tax_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_percentage = Some(value.into());
        self
    }

    /// Sets `tax_type`.
    #[must_use]
    pub fn tax_type(mut self, value: impl Into<UpdateATaxRequestTaxType>) -> Self {
        self.tax_type = Some(value.into());
        self
    }

    /// Sets `tax_factor`.
    #[must_use]
    pub fn tax_factor(mut self, value: impl Into<UpdateATaxRequestTaxFactor>) -> Self {
        self.tax_factor = Some(value.into());
        self
    }

    /// Sets `tax_specific_type`.
    #[must_use]
    pub fn tax_specific_type(
        mut self,
        value: impl Into<UpdateATaxRequestTaxSpecificType>,
    ) -> Self {
        self.tax_specific_type = Some(value.into());
        self
    }

    /// Sets `tax_authority_name`.
    #[must_use]
    pub fn tax_authority_name(mut self, value: impl Into<String>) -> Self {
        self.tax_authority_name = Some(value.into());
        self
    }

    /// Sets `tax_authority_id`.
    #[must_use]
    pub fn tax_authority_id(mut self, value: impl Into<Id>) -> Self {
        self.tax_authority_id = Some(value.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Sets `purchase_tax_expense_account_id`.
    #[must_use]
    pub fn purchase_tax_expense_account_id(mut self, value: impl Into<Id>) -> Self {
        self.purchase_tax_expense_account_id = Some(value.into());
        self
    }

    /// Sets `is_value_added`.
    #[must_use]
    pub fn is_value_added(mut self, value: bool) -> Self {
        self.is_value_added = Some(value);
        self
    }

    /// Sets `update_recurring_invoice`.
    #[must_use]
    pub fn update_recurring_invoice(mut self, value: bool) -> Self {
        self.update_recurring_invoice = Some(value);
        self
    }

    /// Sets `update_recurring_expense`.
    #[must_use]
    pub fn update_recurring_expense(mut self, value: bool) -> Self {
        self.update_recurring_expense = Some(value);
        self
    }

    /// Sets `update_draft_invoice`.
    #[must_use]
    pub fn update_draft_invoice(mut self, value: bool) -> Self {
        self.update_draft_invoice = Some(value);
        self
    }

    /// Sets `update_recurring_bills`.
    #[must_use]
    pub fn update_recurring_bills(mut self, value: bool) -> Self {
        self.update_recurring_bills = Some(value);
        self
    }

    /// Sets `update_draft_so`.
    #[must_use]
    pub fn update_draft_so(mut self, value: bool) -> Self {
        self.update_draft_so = Some(value);
        self
    }

    /// Sets `update_subscription`.
    #[must_use]
    pub fn update_subscription(mut self, value: bool) -> Self {
        self.update_subscription = Some(value);
        self
    }

    /// Sets `update_project`.
    #[must_use]
    pub fn update_project(mut self, value: bool) -> Self {
        self.update_project = Some(value);
        self
    }

    /// Sets `is_editable`.
    #[must_use]
    pub fn is_editable(mut self, value: bool) -> Self {
        self.is_editable = Some(value);
        self
    }

    /// Sets `tds_payable_account_id`.
    #[must_use]
    pub fn tds_payable_account_id(mut self, value: impl Into<Id>) -> Self {
        self.tds_payable_account_id = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateATaxRequest {
        tax_id, tax_name, tax_percentage, tax_type, tax_factor, tax_specific_type,
        tax_authority_name, tax_authority_id, country_code,
        purchase_tax_expense_account_id, is_value_added, update_recurring_invoice,
        update_recurring_expense, update_draft_invoice, update_recurring_bills,
        update_draft_so, update_subscription, update_project, is_editable,
        tds_payable_account_id, ..extra
    }
}

runtime::choice! {
    /// Update a tax request tax factor.
    pub enum UpdateATaxRequestTaxFactor {
        Rate = "rate",
        Share = "share",
    }
}

runtime::choice! {
    /// Update a tax request tax specific type.
    pub enum UpdateATaxRequestTaxSpecificType {
        Igst = "igst",
        Cgst = "cgst",
        Sgst = "sgst",
        Nil = "nil",
        Cess = "cess",
        Isr = "isr",
        Iva = "iva",
        Ieps = "ieps",
        SoaLessThan28d = "soa_less_than_28d",
        SoaMoreThan28d = "soa_more_than_28d",
        CiuPrevTaxSupply = "ciu_prev_tax_supply",
        CiuPrevNontaxSupply = "ciu_prev_nontax_supply",
        ExportOfShg = "export_of_shg",
    }
}

runtime::choice! {
    /// Update a tax request tax type.
    pub enum UpdateATaxRequestTaxType {
        Tax = "tax",
        CompoundTax = "compound_tax",
    }
}

/// Update tax authority request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaxAuthorityRequest {
    pub tax_authority_name: Option<String>,
    pub description: Option<String>,
    /// Only in: `ca`.
    pub registration_number: Option<String>,
    /// Only in: `ca`.
    pub registration_number_label: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateTaxAuthorityRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tax_authority_name`.
    #[must_use]
    pub fn tax_authority_name(mut self, value: impl Into<String>) -> Self {
        self.tax_authority_name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `registration_number`.
    #[must_use]
    pub fn registration_number(mut self, value: impl Into<String>) -> Self {
        self.registration_number = Some(value.into());
        self
    }

    /// Sets `registration_number_label`.
    #[must_use]
    pub fn registration_number_label(mut self, value: impl Into<String>) -> Self {
        self.registration_number_label = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateTaxAuthorityRequest {
        tax_authority_name, description, registration_number, registration_number_label,
        ..extra
    }
}

/// Update tax exemption request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaxExemptionRequest {
    /// Only in: `in`.
    pub tax_exemption_code: String,
    pub description: Option<String>,
    pub r#type: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateTaxExemptionRequest {
    /// A request with all that is required.
    pub fn new(
        tax_exemption_code: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            tax_exemption_code: tax_exemption_code.into(),
            description: None,
            r#type: r#type.into(),
            extra: Map::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateTaxExemptionRequest {
        tax_exemption_code, description, r#type = "type", ..extra
    }
}

/// Update tax exemption response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaxExemptionResponse {
    /// Only in: `in`.
    pub tax_exemption_id: Option<Id>,
    /// Only in: `in`.
    pub tax_exemption_code: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateTaxExemptionResponse {
        tax_exemption_id, tax_exemption_code, description, r#type = "type",
    }
}

/// Update tax group response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaxGroupResponse {
    pub tax_group_id: Option<Id>,
    pub tax_group_name: Option<String>,
    pub tax_group_percentage: Option<Decimal>,
    pub taxes: Option<Vec<UpdateTaxGroupResponseTaxes>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateTaxGroupResponse {
        tax_group_id, tax_group_name, tax_group_percentage, taxes,
    }
}

/// Update tax group response taxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaxGroupResponseTaxes {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<UpdateTaxGroupResponseTaxesTaxType>,
    /// Only in: `mx`.
    pub tax_factor: Option<UpdateTaxGroupResponseTaxesTaxFactor>,
    /// Only in: `us`, `mx`.
    pub tax_authority_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    UpdateTaxGroupResponseTaxes {
        tax_id, tax_name, tax_percentage, tax_type, tax_factor, tax_authority_id,
        tax_authority_name,
    }
}

runtime::choice! {
    /// Update tax group response taxes tax factor.
    pub enum UpdateTaxGroupResponseTaxesTaxFactor {
        Rate = "rate",
        Share = "share",
    }
}

runtime::choice! {
    /// Update tax group response taxes tax type.
    pub enum UpdateTaxGroupResponseTaxesTaxType {
        Tax = "tax",
        CompoundTax = "compound_tax",
    }
}
