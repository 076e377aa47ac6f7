// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`FixedAssets`](super::FixedAssets).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};

/// Add comment request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCommentRequest {
    pub description: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl AddCommentRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

runtime::request! {
    AddCommentRequest {
        description, ..extra
    }
}

/// Create a fixed asset request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAFixedAssetRequest {
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
    pub asset_cost: f64,
    pub computation_type: Option<String>,
    pub warranty_expiry_date: Option<Date>,
    pub asset_purchase_date: Date,
    pub serial_no: Option<String>,
    pub dep_start_value: Option<f64>,
    pub notes: Option<String>,
    pub tags: Option<Vec<CreateAFixedAssetRequestTags>>,
    pub custom_fields: Option<Vec<CreateAFixedAssetRequestCustomFields>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAFixedAssetRequest {
    /// A request with all that is required.
    pub fn new(
        asset_name: impl Into<String>,
        fixed_asset_type_id: impl Into<Id>,
        asset_account_id: impl Into<Id>,
        asset_cost: f64,
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
            asset_cost,
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

    /// Sets `expense_account_id`.
    #[must_use]
    pub fn expense_account_id(mut self, value: impl Into<Id>) -> Self {
        self.expense_account_id = Some(value.into());
        self
    }

    /// Sets `depreciation_account_id`.
    #[must_use]
    pub fn depreciation_account_id(mut self, value: impl Into<Id>) -> Self {
        self.depreciation_account_id = Some(value.into());
        self
    }

    /// Sets `depreciation_method`.
    #[must_use]
    pub fn depreciation_method(mut self, value: impl Into<String>) -> Self {
        self.depreciation_method = Some(value.into());
        self
    }

    /// Sets `depreciation_frequency`.
    #[must_use]
    pub fn depreciation_frequency(mut self, value: impl Into<String>) -> Self {
        self.depreciation_frequency = Some(value.into());
        self
    }

    /// Sets `depreciation_percentage`.
    #[must_use]
    pub fn depreciation_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.depreciation_percentage = Some(value.into());
        self
    }

    /// Sets `total_life`.
    #[must_use]
    pub fn total_life(mut self, value: impl Into<Decimal>) -> Self {
        self.total_life = Some(value.into());
        self
    }

    /// Sets `salvage_value`.
    #[must_use]
    pub fn salvage_value(mut self, value: impl Into<String>) -> Self {
        self.salvage_value = Some(value.into());
        self
    }

    /// Sets `depreciation_start_date`.
    #[must_use]
    pub fn depreciation_start_date(mut self, value: impl Into<Date>) -> Self {
        self.depreciation_start_date = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `computation_type`.
    #[must_use]
    pub fn computation_type(mut self, value: impl Into<String>) -> Self {
        self.computation_type = Some(value.into());
        self
    }

    /// Sets `warranty_expiry_date`.
    #[must_use]
    pub fn warranty_expiry_date(mut self, value: impl Into<Date>) -> Self {
        self.warranty_expiry_date = Some(value.into());
        self
    }

    /// Sets `serial_no`.
    #[must_use]
    pub fn serial_no(mut self, value: impl Into<String>) -> Self {
        self.serial_no = Some(value.into());
        self
    }

    /// Sets `dep_start_value`.
    #[must_use]
    pub fn dep_start_value(mut self, value: f64) -> Self {
        self.dep_start_value = Some(value);
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<CreateAFixedAssetRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAFixedAssetRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAFixedAssetRequest {
        asset_name, fixed_asset_type_id, asset_account_id, expense_account_id,
        depreciation_account_id, depreciation_method, depreciation_frequency,
        depreciation_percentage, total_life, salvage_value, depreciation_start_date,
        description, asset_cost, computation_type, warranty_expiry_date,
        asset_purchase_date, serial_no, dep_start_value, notes, tags, custom_fields,
        ..extra
    }
}

/// Create a fixed asset request custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAFixedAssetRequestCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAFixedAssetRequestCustomFields {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customfield_id`.
    #[must_use]
    pub fn customfield_id(mut self, value: impl Into<Id>) -> Self {
        self.customfield_id = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAFixedAssetRequestCustomFields {
        customfield_id, value, ..extra
    }
}

/// Create a fixed asset request tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAFixedAssetRequestTags {
    pub tag_id: Option<Id>,
    pub tag_option_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CreateAFixedAssetRequestTags {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tag_id`.
    #[must_use]
    pub fn tag_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_id = Some(value.into());
        self
    }

    /// Sets `tag_option_id`.
    #[must_use]
    pub fn tag_option_id(mut self, value: impl Into<Id>) -> Self {
        self.tag_option_id = Some(value.into());
        self
    }
}

runtime::request! {
    CreateAFixedAssetRequestTags {
        tag_id, tag_option_id, ..extra
    }
}

/// Create a fixed asset type request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAFixedAssetTypeRequest {
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

impl CreateAFixedAssetTypeRequest {
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
    CreateAFixedAssetTypeRequest {
        fixed_asset_type_name, expense_account_id, depreciation_account_id,
        depreciation_method, depreciation_frequency, depreciation_percentage, total_life,
        computation_type, ..extra
    }
}

/// Create fixed asset comment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFixedAssetCommentResponse {
    pub comment_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub operation_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateFixedAssetCommentResponse {
        comment_id, description, commented_by_id, commented_by, comment_type, date,
        date_description, time, operation_type,
    }
}

/// Fixed asset.
#[derive(Debug, Clone, Default, PartialEq)]
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
    pub asset_cost: Option<f64>,
    pub dep_start_value: Option<f64>,
    pub salvage_value: Option<String>,
    pub asset_purchase_date: Option<Date>,
    pub current_asset_value: Option<Decimal>,
    pub accumulated_dep_value: Option<Decimal>,
    pub serial_no: Option<String>,
    pub depreciation_start_date: Option<Date>,
    pub last_depreciation_date: Option<String>,
    pub asset_account_id: Option<Id>,
    pub asset_account_name: Option<String>,
    pub expense_account_id: Option<Id>,
    pub expense_account_name: Option<String>,
    pub depreciation_account_id: Option<Id>,
    pub depreciation_account_name: Option<String>,
    pub computation_type: Option<String>,
    pub warranty_expiry_date: Option<Date>,
    pub notes: Option<String>,
    pub tags: Option<Vec<FixedAssetTags>>,
    pub associated_transactions: Option<Vec<Map<Value>>>,
    pub comments: Option<Vec<FixedAssetComments>>,
    pub custom_fields: Option<Vec<FixedAssetCustomFields>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    FixedAsset {
        fixed_asset_id, asset_name, status, asset_number, asset_number_prefix,
        asset_number_suffix, description, total_life, fixed_asset_type_id,
        fixed_asset_type_name, depreciation_method, depreciation_percentage,
        depreciation_frequency, asset_cost, dep_start_value, salvage_value,
        asset_purchase_date, current_asset_value, accumulated_dep_value, serial_no,
        depreciation_start_date, last_depreciation_date, asset_account_id,
        asset_account_name, expense_account_id, expense_account_name,
        depreciation_account_id, depreciation_account_name, computation_type,
        warranty_expiry_date, notes, tags, associated_transactions, comments,
        custom_fields,
    }
}

/// Fixed asset comments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedAssetComments {
    pub comment_id: Option<Id>,
    pub description: Option<String>,
    pub commented_by_id: Option<Id>,
    pub commented_by: Option<String>,
    pub comment_type: Option<String>,
    pub date: Option<Date>,
    pub date_description: Option<String>,
    pub time: Option<String>,
    pub operation_type: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    FixedAssetComments {
        comment_id, description, commented_by_id, commented_by, comment_type, date,
        date_description, time, operation_type,
    }
}

/// Fixed asset custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedAssetCustomFields {
    pub customfield_id: Option<Id>,
    pub value: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    FixedAssetCustomFields {
        customfield_id, value,
    }
}

/// Fixed asset tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedAssetTags {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_option_id: Option<Id>,
    pub tag_option_name: Option<String>,
    pub is_tag_mandatory: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    FixedAssetTags {
        tag_id, tag_name, tag_option_id, tag_option_name, is_tag_mandatory,
    }
}

/// Fixed asset type.
#[derive(Debug, Clone, Default, PartialEq)]
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

/// Get fixed asset forecast response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFixedAssetForecastResponse {
    pub valuation_date: Option<Date>,
    pub depreciated_value: Option<Decimal>,
    pub current_value: Option<Decimal>,
    pub accumulated_value: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetFixedAssetForecastResponse {
        valuation_date, depreciated_value, current_value, accumulated_value,
    }
}

/// Get fixed asset history response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFixedAssetHistoryResponse {
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
    GetFixedAssetHistoryResponse {
        valuation_id, description, valuation_date, depreciated_value, current_value,
        accumulated_value, r#type = "type", is_journal_posted,
    }
}

runtime::choice! {
    /// List fixed assets filter by.
    pub enum ListFixedAssetsFilterBy {
        All = "Status.All",
        Active = "Status.Active",
        Cancel = "Status.Cancel",
        FullyDepreciated = "Status.FullyDepreciated",
        WriteOff = "Status.WriteOff",
        Sold = "Status.Sold",
        Draft = "Status.Draft",
    }
}

/// List fixed assets response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFixedAssetsResponse {
    pub fixed_asset_id: Option<Id>,
    pub asset_number: Option<String>,
    pub asset_name: Option<String>,
    pub status: Option<String>,
    pub current_asset_value: Option<Decimal>,
    pub asset_cost: Option<f64>,
    pub fixed_asset_type_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListFixedAssetsResponse {
        fixed_asset_id, asset_number, asset_name, status, current_asset_value,
        asset_cost, fixed_asset_type_name,
    }
}

runtime::choice! {
    /// List fixed assets sort column.
    pub enum ListFixedAssetsSortColumn {
        AssetName = "asset_name",
        AssetNumber = "asset_number",
        AssetCost = "asset_cost",
        CreatedTime = "created_time",
        CurrentAssetValue = "current_asset_value",
    }
}

runtime::choice! {
    /// List fixed assets sort order.
    pub enum ListFixedAssetsSortOrder {
        A = "A",
        D = "D",
    }
}

/// Sell fixed asset request.
#[derive(Debug, Clone, PartialEq)]
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
    SellFixedAssetRequest {
        expense_account_id, invoice_id, line_item_id, reason, ..extra
    }
}

/// Update a fixed asset request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAFixedAssetRequest {
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
    pub asset_cost: f64,
    pub computation_type: Option<String>,
    pub warranty_expiry_date: Option<Date>,
    pub asset_purchase_date: Date,
    pub serial_no: Option<String>,
    pub dep_start_value: Option<f64>,
    pub notes: Option<String>,
    pub tags: Option<Vec<CreateAFixedAssetRequestTags>>,
    pub custom_fields: Option<Vec<CreateAFixedAssetRequestCustomFields>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateAFixedAssetRequest {
    /// A request with all that is required.
    pub fn new(
        asset_name: impl Into<String>,
        fixed_asset_type_id: impl Into<Id>,
        asset_account_id: impl Into<Id>,
        asset_cost: f64,
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
            asset_cost,
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

    /// Sets `expense_account_id`.
    #[must_use]
    pub fn expense_account_id(mut self, value: impl Into<Id>) -> Self {
        self.expense_account_id = Some(value.into());
        self
    }

    /// Sets `depreciation_account_id`.
    #[must_use]
    pub fn depreciation_account_id(mut self, value: impl Into<Id>) -> Self {
        self.depreciation_account_id = Some(value.into());
        self
    }

    /// Sets `depreciation_method`.
    #[must_use]
    pub fn depreciation_method(mut self, value: impl Into<String>) -> Self {
        self.depreciation_method = Some(value.into());
        self
    }

    /// Sets `depreciation_frequency`.
    #[must_use]
    pub fn depreciation_frequency(mut self, value: impl Into<String>) -> Self {
        self.depreciation_frequency = Some(value.into());
        self
    }

    /// Sets `depreciation_percentage`.
    #[must_use]
    pub fn depreciation_percentage(mut self, value: impl Into<Decimal>) -> Self {
        self.depreciation_percentage = Some(value.into());
        self
    }

    /// Sets `total_life`.
    #[must_use]
    pub fn total_life(mut self, value: impl Into<Decimal>) -> Self {
        self.total_life = Some(value.into());
        self
    }

    /// Sets `salvage_value`.
    #[must_use]
    pub fn salvage_value(mut self, value: impl Into<String>) -> Self {
        self.salvage_value = Some(value.into());
        self
    }

    /// Sets `depreciation_start_date`.
    #[must_use]
    pub fn depreciation_start_date(mut self, value: impl Into<Date>) -> Self {
        self.depreciation_start_date = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `computation_type`.
    #[must_use]
    pub fn computation_type(mut self, value: impl Into<String>) -> Self {
        self.computation_type = Some(value.into());
        self
    }

    /// Sets `warranty_expiry_date`.
    #[must_use]
    pub fn warranty_expiry_date(mut self, value: impl Into<Date>) -> Self {
        self.warranty_expiry_date = Some(value.into());
        self
    }

    /// Sets `serial_no`.
    #[must_use]
    pub fn serial_no(mut self, value: impl Into<String>) -> Self {
        self.serial_no = Some(value.into());
        self
    }

    /// Sets `dep_start_value`.
    #[must_use]
    pub fn dep_start_value(mut self, value: f64) -> Self {
        self.dep_start_value = Some(value);
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<CreateAFixedAssetRequestTags>>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<CreateAFixedAssetRequestCustomFields>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateAFixedAssetRequest {
        asset_name, fixed_asset_type_id, asset_account_id, expense_account_id,
        depreciation_account_id, depreciation_method, depreciation_frequency,
        depreciation_percentage, total_life, salvage_value, depreciation_start_date,
        description, asset_cost, computation_type, warranty_expiry_date,
        asset_purchase_date, serial_no, dep_start_value, notes, tags, custom_fields,
        ..extra
    }
}

/// Update a fixed asset type request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAFixedAssetTypeRequest {
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

impl UpdateAFixedAssetTypeRequest {
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
    UpdateAFixedAssetTypeRequest {
        fixed_asset_type_name, expense_account_id, depreciation_account_id,
        depreciation_method, depreciation_frequency, depreciation_percentage, total_life,
        computation_type, ..extra
    }
}

/// Write off fixed asset request.
#[derive(Debug, Clone, PartialEq)]
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
    WriteOffFixedAssetRequest {
        date, expense_account_id, reason, ..extra
    }
}
