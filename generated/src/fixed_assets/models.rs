// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`FixedAssets`](super::FixedAssets).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::{
    Comment, CustomField, CustomFieldEntryRequest, TagAssignment, TagAssignmentRequest,
};

/// Asset history, as [`FixedAssets::get_history`](super::FixedAssets::get_history) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetHistory {
    pub valuation_id: Option<Id>,
    pub description: Option<String>,
    pub valuation_date: Option<Date>,
    pub depreciated_value: Option<Decimal>,
    pub current_value: Option<Decimal>,
    pub accumulated_value: Option<Decimal>,
    pub r#type: Option<String>,
    pub is_journal_posted: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AssetHistory {
        valuation_id, description, valuation_date, depreciated_value,
        current_value, accumulated_value, r#type = "type", is_journal_posted,
    }
}

/// A fixed asset, as [`FixedAssets::get`](super::FixedAssets::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixedAsset {
    pub fixed_asset_id: Option<Id>,
    pub asset_name: Option<String>,
    pub status: Option<String>,
    pub asset_number: Option<String>,
    pub asset_number_prefix: Option<String>,
    pub asset_number_suffix: Option<i64>,
    pub description: Option<String>,
    pub total_life: Option<Decimal>,
    pub fixed_asset_type_id: Option<Id>,
    pub fixed_asset_type_name: Option<String>,
    pub depreciation_method: Option<String>,
    pub depreciation_percentage: Option<Decimal>,
    pub depreciation_frequency: Option<String>,
    pub asset_cost: Option<Decimal>,
    pub dep_start_value: Option<Decimal>,
    pub salvage_value: Option<String>,
    pub asset_purchase_date: Option<Date>,
    pub current_asset_value: Option<Decimal>,
    pub accumulated_dep_value: Option<Decimal>,
    pub serial_no: Option<String>,
    pub depreciation_start_date: Option<Date>,
    pub last_depreciation_date: Option<Date>,
    pub asset_account_id: Option<Id>,
    pub asset_account_name: Option<String>,
    pub expense_account_id: Option<Id>,
    pub expense_account_name: Option<String>,
    pub depreciation_account_id: Option<Id>,
    pub depreciation_account_name: Option<String>,
    pub computation_type: Option<String>,
    pub warranty_expiry_date: Option<Date>,
    pub notes: Option<String>,
    pub tags: Option<Vec<TagAssignment>>,
    pub associated_transactions: Option<Vec<Map<Value>>>,
    pub comments: Option<Vec<Comment>>,
    pub custom_fields: Option<Vec<CustomField>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    FixedAsset {
        fixed_asset_id, asset_name, status, asset_number,
        asset_number_prefix, asset_number_suffix, description, total_life,
        fixed_asset_type_id, fixed_asset_type_name, depreciation_method,
        depreciation_percentage, depreciation_frequency, asset_cost, dep_start_value,
        salvage_value, asset_purchase_date, current_asset_value, accumulated_dep_value,
        serial_no, depreciation_start_date, last_depreciation_date, asset_account_id,
        asset_account_name, expense_account_id, expense_account_name,
        depreciation_account_id, depreciation_account_name, computation_type,
        warranty_expiry_date, notes, tags, associated_transactions,
        comments, custom_fields,
    }
}

/// A fixed asset comment, as [`FixedAssets::create_comment`](super::FixedAssets::create_comment) sends
/// it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixedAssetCommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl FixedAssetCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    FixedAssetCommentRequest {
        set {
            description: String,
        }
    }
}

runtime::request! {
    FixedAssetCommentRequest {
        description,
    }
}

/// Fixed asset data, as [`FixedAssets::get_forecast`](super::FixedAssets::get_forecast) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixedAssetData {
    pub valuation_date: Option<Date>,
    pub depreciated_value: Option<Decimal>,
    pub current_value: Option<Decimal>,
    pub accumulated_value: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    FixedAssetData {
        valuation_date, depreciated_value, current_value, accumulated_value,
    }
}

runtime::choice! {
    /// What `filter_by` of [`FixedAssets::list`](super::FixedAssets::list) may be.
    pub enum FixedAssetFilterBy {
        All = "Status.All",
        Active = "Status.Active",
        Cancel = "Status.Cancel",
        FullyDepreciated = "Status.FullyDepreciated",
        WriteOff = "Status.WriteOff",
        Sold = "Status.Sold",
        Draft = "Status.Draft",
    }
}

/// A fixed asset, as [`FixedAssets::create`](super::FixedAssets::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct FixedAssetRequest {
    pub asset_name: String,
    pub fixed_asset_type_id: Id,
    pub asset_account_id: Id,
    pub expense_account_id: Option<Id>,
    pub depreciation_account_id: Option<Id>,
    pub depreciation_method: Option<String>,
    pub depreciation_frequency: Option<String>,
    pub depreciation_percentage: Option<Decimal>,
    pub total_life: Option<Decimal>,
    pub salvage_value: Option<String>,
    pub depreciation_start_date: Option<Date>,
    pub description: Option<String>,
    pub asset_cost: Decimal,
    pub computation_type: Option<String>,
    pub warranty_expiry_date: Option<Date>,
    pub asset_purchase_date: Date,
    pub serial_no: Option<String>,
    pub dep_start_value: Option<Decimal>,
    pub notes: Option<String>,
    pub tags: Option<Vec<TagAssignmentRequest>>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl FixedAssetRequest {
    /// A request with all that is required.
    pub fn new(
        asset_name: impl Into<String>,
        fixed_asset_type_id: impl Into<Id>,
        asset_account_id: impl Into<Id>,
        asset_cost: impl Into<Decimal>,
        asset_purchase_date: impl Into<Date>,
    ) -> Self {
        Self {
            asset_name: asset_name.into(),
            fixed_asset_type_id: fixed_asset_type_id.into(),
            asset_account_id: asset_account_id.into(),
            expense_account_id: None,
            depreciation_account_id: None,
            depreciation_method: None,
            depreciation_frequency: None,
            depreciation_percentage: None,
            total_life: None,
            salvage_value: None,
            depreciation_start_date: None,
            description: None,
            asset_cost: asset_cost.into(),
            computation_type: None,
            warranty_expiry_date: None,
            asset_purchase_date: asset_purchase_date.into(),
            serial_no: None,
            dep_start_value: None,
            notes: None,
            tags: None,
            custom_fields: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    FixedAssetRequest {
        set {
            expense_account_id: Id, depreciation_account_id: Id,
            depreciation_method: String, depreciation_frequency: String,
            depreciation_percentage: Decimal, total_life: Decimal, salvage_value: String,
            depreciation_start_date: Date, description: String, computation_type: String,
            warranty_expiry_date: Date, serial_no: String, dep_start_value: Decimal,
            notes: String, tags: Vec<TagAssignmentRequest>,
            custom_fields: Vec<CustomFieldEntryRequest>,
        }
    }
}

runtime::request! {
    FixedAssetRequest new(
        asset_name: String, fixed_asset_type_id: Id, asset_account_id: Id,
        asset_cost: Decimal, asset_purchase_date: Date,
    ) {
        asset_name, fixed_asset_type_id, asset_account_id, expense_account_id,
        depreciation_account_id, depreciation_method, depreciation_frequency,
        depreciation_percentage, total_life, salvage_value, depreciation_start_date,
        description, asset_cost, computation_type, warranty_expiry_date,
        asset_purchase_date, serial_no, dep_start_value, notes,
        tags, custom_fields,
    }
}

runtime::choice! {
    /// What `sort_column` of [`FixedAssets::list`](super::FixedAssets::list) may be.
    pub enum FixedAssetSortColumn {
        AssetName = "asset_name",
        AssetNumber = "asset_number",
        AssetCost = "asset_cost",
        CreatedTime = "created_time",
        CurrentAssetValue = "current_asset_value",
    }
}

/// A fixed asset type, as [`FixedAssets::list_types`](super::FixedAssets::list_types) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixedAssetType {
    pub fixed_asset_type_id: Option<Id>,
    pub fixed_asset_type_name: Option<String>,
    pub expense_account_id: Option<Id>,
    pub expense_account_name: Option<String>,
    pub depreciation_account_id: Option<Id>,
    pub depreciation_account_name: Option<String>,
    pub depreciation_method: Option<String>,
    pub depreciation_percentage: Option<Decimal>,
    pub total_life: Option<Decimal>,
    pub depreciation_frequency: Option<String>,
    pub computation_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    FixedAssetType {
        fixed_asset_type_id, fixed_asset_type_name, expense_account_id,
        expense_account_name, depreciation_account_id, depreciation_account_name,
        depreciation_method, depreciation_percentage, total_life, depreciation_frequency,
        computation_type,
    }
}

/// A fixed asset type, as [`FixedAssets::create_type`](super::FixedAssets::create_type) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct FixedAssetTypeRequest {
    pub fixed_asset_type_name: String,
    pub expense_account_id: Id,
    pub depreciation_account_id: Id,
    pub depreciation_method: String,
    pub depreciation_frequency: String,
    pub depreciation_percentage: Decimal,
    pub total_life: Decimal,
    pub computation_type: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl FixedAssetTypeRequest {
    /// A request with all that is required.
    #[expect(clippy::too_many_arguments, reason = "the API requires them all")]
    pub fn new(
        fixed_asset_type_name: impl Into<String>,
        expense_account_id: impl Into<Id>,
        depreciation_account_id: impl Into<Id>,
        depreciation_method: impl Into<String>,
        depreciation_frequency: impl Into<String>,
        depreciation_percentage: impl Into<Decimal>,
        total_life: impl Into<Decimal>,
        computation_type: impl Into<String>,
    ) -> Self {
        Self {
            fixed_asset_type_name: fixed_asset_type_name.into(),
            expense_account_id: expense_account_id.into(),
            depreciation_account_id: depreciation_account_id.into(),
            depreciation_method: depreciation_method.into(),
            depreciation_frequency: depreciation_frequency.into(),
            depreciation_percentage: depreciation_percentage.into(),
            total_life: total_life.into(),
            computation_type: computation_type.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    FixedAssetTypeRequest new(
        fixed_asset_type_name: String, expense_account_id: Id,
        depreciation_account_id: Id, depreciation_method: String,
        depreciation_frequency: String, depreciation_percentage: Decimal,
        total_life: Decimal, computation_type: String,
    ) {
        fixed_asset_type_name, expense_account_id, depreciation_account_id,
        depreciation_method, depreciation_frequency, depreciation_percentage, total_life,
        computation_type,
    }
}

/// What [`FixedAssets::sell`](super::FixedAssets::sell) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct SellFixedAssetRequest {
    pub expense_account_id: Id,
    pub invoice_id: Id,
    pub line_item_id: Id,
    pub reason: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl SellFixedAssetRequest {
    /// A request with all that is required.
    pub fn new(
        expense_account_id: impl Into<Id>,
        invoice_id: impl Into<Id>,
        line_item_id: impl Into<Id>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            expense_account_id: expense_account_id.into(),
            invoice_id: invoice_id.into(),
            line_item_id: line_item_id.into(),
            reason: reason.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    SellFixedAssetRequest new(
        expense_account_id: Id, invoice_id: Id, line_item_id: Id, reason: String,
    ) {
        expense_account_id, invoice_id, line_item_id, reason,
    }
}

/// What [`FixedAssets::write_off`](super::FixedAssets::write_off) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct WriteOffFixedAssetRequest {
    pub date: Date,
    pub expense_account_id: Id,
    pub reason: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl WriteOffFixedAssetRequest {
    /// A request with all that is required.
    pub fn new(
        date: impl Into<Date>,
        expense_account_id: impl Into<Id>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            date: date.into(),
            expense_account_id: expense_account_id.into(),
            reason: reason.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    WriteOffFixedAssetRequest new(date: Date, expense_account_id: Id, reason: String) {
        date, expense_account_id, reason,
    }
}
