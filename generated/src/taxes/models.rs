// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Taxes`](super::Taxes).

use super::super::runtime::{self, Decimal, Id, Map, Value};

/// A tax, as `taxes` of [`TaxGroup`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tax {
    pub tax_id: Option<Id>,
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<TaxType>,
    /// Only in editions: Mexico.
    pub tax_factor: Option<TaxFactor>,
    /// Only in editions: India, Mexico, South Africa.
    pub tax_specific_type: Option<TaxSpecificType>,
    /// Only in editions: United States, Mexico.
    pub tax_authority_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    pub is_value_added: Option<bool>,
    pub is_default_tax: Option<bool>,
    pub is_editable: Option<bool>,
    /// Only in editions: Mexico.
    pub output_tax_account_name: Option<String>,
    /// Only in editions: Mexico.
    pub purchase_tax_account_name: Option<String>,
    /// Only in editions: Mexico.
    pub tax_account_id: Option<Id>,
    /// Only in editions: Mexico.
    pub purchase_tax_account_id: Option<Id>,
    /// Only in editions: Mexico.
    pub tds_payable_account_id: Option<Id>,
    /// Only in editions: United Kingdom, European Union, Global.
    pub country: Option<String>,
    /// Only in editions: United Kingdom, European Union, Gulf states, Global.
    pub country_code: Option<String>,
    /// Only in editions: Australia, Canada.
    pub purchase_tax_expense_account_id: Option<Id>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Tax {
        tax_id, tax_name, tax_percentage, tax_type,
        tax_factor, tax_specific_type, tax_authority_id, tax_authority_name,
        is_value_added, is_default_tax, is_editable, output_tax_account_name,
        purchase_tax_account_name, tax_account_id, purchase_tax_account_id,
        tds_payable_account_id, country, country_code, purchase_tax_expense_account_id,
    }
}

/// A tax authority, as [`Taxes::get_authority`](super::Taxes::get_authority) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxAuthority {
    /// Only in editions: United States, Mexico.
    pub tax_authority_id: Option<Id>,
    pub tax_authority_name: Option<String>,
    pub description: Option<String>,
    /// Only in editions: Canada.
    pub registration_number: Option<String>,
    /// Only in editions: Canada.
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

/// A tax authority, as [`Taxes::create_authority`](super::Taxes::create_authority) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxAuthorityRequest {
    pub tax_authority_name: String,
    pub description: Option<String>,
    /// Only in editions: Canada.
    pub registration_number: Option<String>,
    /// Only in editions: Canada.
    pub registration_number_label: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaxAuthorityRequest {
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
}

runtime::setters! {
    TaxAuthorityRequest {
        set {
            description: String, registration_number: String,
            registration_number_label: String,
        }
    }
}

runtime::request! {
    TaxAuthorityRequest new(tax_authority_name: String) {
        tax_authority_name, description, registration_number, registration_number_label,
    }
}

/// A tax exemption, as [`Taxes::get_exemption`](super::Taxes::get_exemption) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxExemption {
    /// Only in editions: India.
    pub tax_exemption_id: Option<Id>,
    /// Only in editions: India.
    pub tax_exemption_code: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TaxExemption {
        tax_exemption_id, tax_exemption_code, description, r#type = "type",
    }
}

/// A tax exemption, as [`Taxes::create_exemption`](super::Taxes::create_exemption) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxExemptionRequest {
    /// Only in editions: India.
    pub tax_exemption_code: String,
    pub description: Option<String>,
    pub r#type: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaxExemptionRequest {
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
}

runtime::setters! {
    TaxExemptionRequest {
        set {
            description: String,
        }
    }
}

runtime::request! {
    TaxExemptionRequest new(tax_exemption_code: String, r#type: String = "type") {
        tax_exemption_code, description, r#type = "type",
    }
}

runtime::choice! {
    /// What `tax_factor` of [`Tax`] may be.
    pub enum TaxFactor {
        Rate = "rate",
        Share = "share",
    }
}

/// A tax group, as [`Taxes::get_group`](super::Taxes::get_group) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxGroup {
    pub tax_group_id: Option<Id>,
    pub tax_group_name: Option<String>,
    pub tax_group_percentage: Option<Decimal>,
    pub taxes: Option<Vec<Tax>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TaxGroup {
        tax_group_id, tax_group_name, tax_group_percentage, taxes,
    }
}

/// A tax group, as [`Taxes::create_group`](super::Taxes::create_group) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxGroupRequest {
    pub tax_group_name: Option<String>,
    pub taxes: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaxGroupRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    TaxGroupRequest {
        set {
            tax_group_name: String, taxes: String,
        }
    }
}

runtime::request! {
    TaxGroupRequest {
        tax_group_name, taxes,
    }
}

/// A tax, as [`Taxes::create`](super::Taxes::create) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRequest {
    pub tax_name: Option<String>,
    pub tax_percentage: Option<Decimal>,
    pub tax_type: Option<TaxType>,
    /// Only in editions: Mexico.
    pub tax_factor: Option<TaxFactor>,
    /// Only in editions: India, Mexico, South Africa.
    pub tax_specific_type: Option<TaxSpecificType>,
    pub tax_authority_name: Option<String>,
    /// Only in editions: United States, Mexico.
    pub tax_authority_id: Option<Id>,
    /// Only in editions: United Kingdom, European Union, Gulf states, Global.
    pub country_code: Option<String>,
    /// Only in editions: Australia, Canada.
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
    /// Only in editions: Mexico.
    pub tds_payable_account_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TaxRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    TaxRequest {
        set {
            tax_name: String, tax_percentage: Decimal, tax_type: TaxType,
            tax_factor: TaxFactor, tax_specific_type: TaxSpecificType,
            tax_authority_name: String, tax_authority_id: Id, country_code: String,
            purchase_tax_expense_account_id: Id, is_value_added: bool,
            update_recurring_invoice: bool, update_recurring_expense: bool,
            update_draft_invoice: bool, update_recurring_bills: bool,
            update_draft_so: bool, update_subscription: bool, update_project: bool,
            is_editable: bool, tds_payable_account_id: Id,
        }
    }
}

runtime::request! {
    TaxRequest {
        tax_name, tax_percentage, tax_type, tax_factor,
        tax_specific_type, tax_authority_name, tax_authority_id, country_code,
        purchase_tax_expense_account_id, is_value_added, update_recurring_invoice,
        update_recurring_expense, update_draft_invoice, update_recurring_bills,
        update_draft_so, update_subscription, update_project, is_editable,
        tds_payable_account_id,
    }
}

runtime::choice! {
    /// What `tax_specific_type` of [`Tax`] may be.
    pub enum TaxSpecificType {
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
    /// What `tax_type` of [`Tax`] may be.
    pub enum TaxType {
        Tax = "tax",
        CompoundTax = "compound_tax",
    }
}

/// What [`Taxes::update_authority`](super::Taxes::update_authority) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaxAuthorityRequest {
    pub tax_authority_name: Option<String>,
    pub description: Option<String>,
    /// Only in editions: Canada.
    pub registration_number: Option<String>,
    /// Only in editions: Canada.
    pub registration_number_label: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateTaxAuthorityRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    UpdateTaxAuthorityRequest {
        set {
            tax_authority_name: String, description: String, registration_number: String,
            registration_number_label: String,
        }
    }
}

runtime::request! {
    UpdateTaxAuthorityRequest {
        tax_authority_name, description, registration_number, registration_number_label,
    }
}
