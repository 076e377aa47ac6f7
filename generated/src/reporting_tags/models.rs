// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`ReportingTags`](super::ReportingTags).

use super::super::runtime::{self, Id, Map, Value};

/// All tag options response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllTagOptionsResponse {
    pub option_id: Option<Id>,
    pub option_name: Option<String>,
    pub depth: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AllTagOptionsResponse {
        option_id, option_name, depth,
    }
}

/// Create tag response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagResponse {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub description: Option<String>,
    pub is_mandatory: Option<bool>,
    pub entities: Option<Vec<CreateTagResponseEntities>>,
    pub multi_preference_entities: Option<MultiPreferenceEntities>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateTagResponse {
        tag_id, tag_name, description, is_mandatory, entities, multi_preference_entities,
    }
}

/// Create tag response entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagResponseEntities {
    pub entity_name: Option<UpdateReportingTagRequestEntitiesEntityName>,
    pub is_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    CreateTagResponseEntities {
        entity_name, is_enabled,
    }
}

/// Get tags response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTagsResponse {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_order: Option<i64>,
    pub description: Option<String>,
    pub is_active: Option<bool>,
    pub is_mandatory: Option<bool>,
    pub is_class: Option<bool>,
    pub is_draft: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetTagsResponse {
        tag_id, tag_name, tag_order, description, is_active, is_mandatory, is_class,
        is_draft,
    }
}

/// Multi preference entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiPreferenceEntities {
    pub preference: Option<String>,
    pub entities: Option<Vec<MultiPreferenceEntitiesEntities>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    MultiPreferenceEntities {
        preference, entities,
    }
}

/// Multi preference entities entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiPreferenceEntitiesEntities {
    pub entity_name: Option<MultiPreferenceEntitiesEntitiesEntityName>,
    pub is_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    MultiPreferenceEntitiesEntities {
        entity_name, is_enabled,
    }
}

runtime::choice! {
    /// Multi preference entities entities entity name.
    pub enum MultiPreferenceEntitiesEntitiesEntityName {
        Sales = "sales",
        Purchases = "purchases",
        Journals = "journals",
        InventoryAdjustment = "inventory_adjustment",
    }
}

/// Multi preference entities entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiPreferenceEntitiesEntitiesRequest {
    pub entity_name: Option<MultiPreferenceEntitiesEntitiesEntityName>,
    pub is_enabled: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl MultiPreferenceEntitiesEntitiesRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `entity_name`.
    #[must_use]
    pub fn entity_name(
        mut self,
        value: impl Into<MultiPreferenceEntitiesEntitiesEntityName>,
    ) -> Self {
        self.entity_name = Some(value.into());
        self
    }

    /// Sets `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
}

runtime::request! {
    MultiPreferenceEntitiesEntitiesRequest {
        entity_name, is_enabled, ..extra
    }
}

/// Multi preference entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiPreferenceEntitiesRequest {
    pub preference: Option<String>,
    pub entities: Option<Vec<MultiPreferenceEntitiesEntitiesRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl MultiPreferenceEntitiesRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `preference`.
    #[must_use]
    pub fn preference(mut self, value: impl Into<String>) -> Self {
        self.preference = Some(value.into());
        self
    }

    /// Sets `entities`.
    #[must_use]
    pub fn entities(
        mut self,
        value: impl Into<Vec<MultiPreferenceEntitiesEntitiesRequest>>,
    ) -> Self {
        self.entities = Some(value.into());
        self
    }
}

runtime::request! {
    MultiPreferenceEntitiesRequest {
        preference, entities, ..extra
    }
}

/// Options detail page response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionsDetailPageResponse {
    pub dependent_tags: Option<Vec<OptionsDetailPageResponseDependentTags>>,
    pub description: Option<String>,
    pub is_class: Option<bool>,
    pub is_draft: Option<bool>,
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub options: Option<Vec<OptionsDetailPageResponseOptions>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OptionsDetailPageResponse {
        dependent_tags, description, is_class, is_draft, tag_id, tag_name, options,
    }
}

/// Options detail page response dependent tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionsDetailPageResponseDependentTags {
    pub dependent_id: Option<Id>,
    pub dependent_name: Option<String>,
    pub dependent_order: Option<i64>,
    pub dependent_type: Option<OptionsDetailPageResponseDependentTagsDependentType>,
    pub dependent_options:
        Option<Vec<OptionsDetailPageResponseDependentTagsDependentOptions>>,
    pub tag_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OptionsDetailPageResponseDependentTags {
        dependent_id, dependent_name, dependent_order, dependent_type, dependent_options,
        tag_name,
    }
}

/// Options detail page response dependent tags dependent options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionsDetailPageResponseDependentTagsDependentOptions {
    pub dependent_option_id: Option<Id>,
    pub dependent_option_name: Option<String>,
    pub dependent_option_order: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OptionsDetailPageResponseDependentTagsDependentOptions {
        dependent_option_id, dependent_option_name, dependent_option_order,
    }
}

runtime::choice! {
    /// Options detail page response dependent tags dependent type.
    pub enum OptionsDetailPageResponseDependentTagsDependentType {
        Tag = "tag",
        Location = "location",
    }
}

/// Options detail page response options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionsDetailPageResponseOptions {
    pub option_id: Option<Id>,
    pub option_name: Option<String>,
    pub option_order: Option<i64>,
    pub parent_id: Option<Id>,
    pub parent_name: Option<String>,
    pub is_active: Option<bool>,
    pub is_default: Option<bool>,
    pub criteria: Option<OptionsDetailPageResponseOptionsCriteria>,
    pub children: Option<Vec<OptionsDetailPageResponseOptionsChildren>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OptionsDetailPageResponseOptions {
        option_id, option_name, option_order, parent_id, parent_name, is_active,
        is_default, criteria, children,
    }
}

/// Options detail page response options children.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionsDetailPageResponseOptionsChildren {
    pub option_id: Option<Id>,
    pub option_name: Option<String>,
    pub option_order: Option<i64>,
    pub parent_id: Option<Id>,
    pub parent_name: Option<String>,
    pub is_active: Option<bool>,
    pub is_default: Option<bool>,
    pub criteria: Option<OptionsDetailPageResponseOptionsChildrenCriteria>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OptionsDetailPageResponseOptionsChildren {
        option_id, option_name, option_order, parent_id, parent_name, is_active,
        is_default, criteria,
    }
}

/// Options detail page response options children criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionsDetailPageResponseOptionsChildrenCriteria {
    pub criteria_id: Option<Id>,
    pub tag_id: Option<Id>,
    pub r#type: Option<OptionsDetailPageResponseOptionsChildrenCriteriaType>,
    pub options: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OptionsDetailPageResponseOptionsChildrenCriteria {
        criteria_id, tag_id, r#type = "type", options,
    }
}

runtime::choice! {
    /// Options detail page response options children criteria type.
    pub enum OptionsDetailPageResponseOptionsChildrenCriteriaType {
        Tag = "tag",
        Location = "location",
    }
}

/// Options detail page response options criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionsDetailPageResponseOptionsCriteria {
    pub criteria_id: Option<Id>,
    pub tag_id: Option<Id>,
    pub r#type: Option<OptionsDetailPageResponseOptionsCriteriaType>,
    pub options: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OptionsDetailPageResponseOptionsCriteria {
        criteria_id, tag_id, r#type = "type", options,
    }
}

runtime::choice! {
    /// Options detail page response options criteria type.
    pub enum OptionsDetailPageResponseOptionsCriteriaType {
        Tag = "tag",
        Location = "location",
    }
}

/// Reorder tags request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReorderTagsRequest {
    pub tag_ids: Option<Vec<Id>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReorderTagsRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tag_ids`.
    #[must_use]
    pub fn tag_ids(mut self, values: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.tag_ids = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

runtime::request! {
    ReorderTagsRequest {
        tag_ids, ..extra
    }
}

/// Update criteria request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCriteriaRequest {
    pub criteria_tags: Vec<UpdateCriteriaRequestCriteriaTags>,
    pub options: Vec<UpdateCriteriaRequestOptions>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCriteriaRequest {
    /// A request with all that is required.
    pub fn new(
        criteria_tags: impl Into<Vec<UpdateCriteriaRequestCriteriaTags>>,
        options: impl Into<Vec<UpdateCriteriaRequestOptions>>,
    ) -> Self {
        Self {
            criteria_tags: criteria_tags.into(),
            options: options.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    UpdateCriteriaRequest {
        criteria_tags, options, ..extra
    }
}

/// Update criteria request criteria tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCriteriaRequestCriteriaTags {
    pub tag_id: Option<Id>,
    pub r#type: Option<UpdateCriteriaRequestCriteriaTagsType>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCriteriaRequestCriteriaTags {
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

    /// Sets `type`.
    #[must_use]
    pub fn r#type(
        mut self,
        value: impl Into<UpdateCriteriaRequestCriteriaTagsType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateCriteriaRequestCriteriaTags {
        tag_id, r#type = "type", ..extra
    }
}

runtime::choice! {
    /// Update criteria request criteria tags type.
    pub enum UpdateCriteriaRequestCriteriaTagsType {
        Tag = "tag",
        Location = "location",
    }
}

/// Update criteria request options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCriteriaRequestOptions {
    pub option_id: Option<Id>,
    pub criteria_options: Option<Vec<UpdateCriteriaRequestOptionsCriteriaOptions>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCriteriaRequestOptions {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `option_id`.
    #[must_use]
    pub fn option_id(mut self, value: impl Into<Id>) -> Self {
        self.option_id = Some(value.into());
        self
    }

    /// Sets `criteria_options`.
    #[must_use]
    pub fn criteria_options(
        mut self,
        value: impl Into<Vec<UpdateCriteriaRequestOptionsCriteriaOptions>>,
    ) -> Self {
        self.criteria_options = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateCriteriaRequestOptions {
        option_id, criteria_options, ..extra
    }
}

/// Update criteria request options criteria options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCriteriaRequestOptionsCriteriaOptions {
    pub tag_id: Option<Id>,
    pub r#type: Option<UpdateCriteriaRequestOptionsCriteriaOptionsType>,
    pub options: Option<Vec<String>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateCriteriaRequestOptionsCriteriaOptions {
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

    /// Sets `type`.
    #[must_use]
    pub fn r#type(
        mut self,
        value: impl Into<UpdateCriteriaRequestOptionsCriteriaOptionsType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.options = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

runtime::request! {
    UpdateCriteriaRequestOptionsCriteriaOptions {
        tag_id, r#type = "type", options, ..extra
    }
}

runtime::choice! {
    /// Update criteria request options criteria options type.
    pub enum UpdateCriteriaRequestOptionsCriteriaOptionsType {
        Tag = "tag",
        Location = "location",
    }
}

/// Update options request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOptionsRequest {
    pub options: Vec<UpdateOptionsRequestOptions>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateOptionsRequest {
    /// A request with all that is required.
    pub fn new(options: impl Into<Vec<UpdateOptionsRequestOptions>>) -> Self {
        Self { options: options.into(), extra: Map::new() }
    }
}

runtime::request! {
    UpdateOptionsRequest {
        options, ..extra
    }
}

/// Update options request options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOptionsRequestOptions {
    pub option_name: Option<String>,
    pub option_id: Option<Id>,
    pub is_active: Option<bool>,
    pub is_default: Option<bool>,
    pub children: Option<Vec<UpdateOptionsRequestOptionsChildren>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateOptionsRequestOptions {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `option_name`.
    #[must_use]
    pub fn option_name(mut self, value: impl Into<String>) -> Self {
        self.option_name = Some(value.into());
        self
    }

    /// Sets `option_id`.
    #[must_use]
    pub fn option_id(mut self, value: impl Into<Id>) -> Self {
        self.option_id = Some(value.into());
        self
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }

    /// Sets `is_default`.
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Sets `children`.
    #[must_use]
    pub fn children(
        mut self,
        value: impl Into<Vec<UpdateOptionsRequestOptionsChildren>>,
    ) -> Self {
        self.children = Some(value.into());
        self
    }
}

runtime::request! {
    UpdateOptionsRequestOptions {
        option_name, option_id, is_active, is_default, children, ..extra
    }
}

/// Update options request options children.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOptionsRequestOptionsChildren {
    pub option_id: Option<Id>,
    pub option_name: Option<String>,
    pub is_active: Option<bool>,
    pub is_default: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateOptionsRequestOptionsChildren {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `option_id`.
    #[must_use]
    pub fn option_id(mut self, value: impl Into<Id>) -> Self {
        self.option_id = Some(value.into());
        self
    }

    /// Sets `option_name`.
    #[must_use]
    pub fn option_name(mut self, value: impl Into<String>) -> Self {
        self.option_name = Some(value.into());
        self
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }

    /// Sets `is_default`.
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
}

runtime::request! {
    UpdateOptionsRequestOptionsChildren {
        option_id, option_name, is_active, is_default, ..extra
    }
}

/// Update reporting tag request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateReportingTagRequest {
    pub tag_name: String,
    pub description: Option<String>,
    pub is_mandatory: Option<bool>,
    pub entities: Vec<UpdateReportingTagRequestEntities>,
    pub multi_preference_entities: MultiPreferenceEntitiesRequest,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateReportingTagRequest {
    /// A request with all that is required.
    pub fn new(
        tag_name: impl Into<String>,
        entities: impl Into<Vec<UpdateReportingTagRequestEntities>>,
        multi_preference_entities: impl Into<MultiPreferenceEntitiesRequest>,
    ) -> Self {
        Self {
            tag_name: tag_name.into(),
            description: None,
            is_mandatory: None,
            entities: entities.into(),
            multi_preference_entities: multi_preference_entities.into(),
            extra: Map::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }
}

runtime::request! {
    UpdateReportingTagRequest {
        tag_name, description, is_mandatory, entities, multi_preference_entities,
        ..extra
    }
}

/// Update reporting tag request entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateReportingTagRequestEntities {
    pub entity_name: Option<UpdateReportingTagRequestEntitiesEntityName>,
    pub is_enabled: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateReportingTagRequestEntities {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `entity_name`.
    #[must_use]
    pub fn entity_name(
        mut self,
        value: impl Into<UpdateReportingTagRequestEntitiesEntityName>,
    ) -> Self {
        self.entity_name = Some(value.into());
        self
    }

    /// Sets `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
}

runtime::request! {
    UpdateReportingTagRequestEntities {
        entity_name, is_enabled, ..extra
    }
}

runtime::choice! {
    /// Update reporting tag request entities entity name.
    pub enum UpdateReportingTagRequestEntitiesEntityName {
        Customers = "customers",
        Vendors = "vendors",
        Items = "items",
        Banking = "banking",
        FixedAsset = "fixed_asset",
    }
}
