// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`ReportingTags`](super::ReportingTags).

use super::super::runtime::{self, Id, Map, Value};

/// What [`ReportingTags::reorder`](super::ReportingTags::reorder) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReorderTagRequest {
    pub tag_ids: Option<Vec<Id>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReorderTagRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ReorderTagRequest {
        each {
            tag_ids: Id,
        }
    }
}

runtime::request! {
    ReorderTagRequest {
        tag_ids,
    }
}

/// A reporting tag, as [`ReportingTags::list`](super::ReportingTags::list) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTag {
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub tag_order: Option<i64>,
    pub description: Option<String>,
    pub is_active: Option<bool>,
    pub is_mandatory: Option<bool>,
    pub is_class: Option<bool>,
    pub is_draft: Option<bool>,
    pub entities: Option<Vec<ReportingTagEntity>>,
    pub multi_preference_entities: Option<ReportingTagMultiPreferenceEntity>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReportingTag {
        tag_id, tag_name, tag_order, description,
        is_active, is_mandatory, is_class, is_draft,
        entities, multi_preference_entities,
    }
}

/// A reporting tag children, as `children` of [`ReportingTagOption`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagChildren {
    pub option_id: Option<Id>,
    pub option_name: Option<String>,
    pub option_order: Option<i64>,
    pub parent_id: Option<Id>,
    pub parent_name: Option<String>,
    pub is_active: Option<bool>,
    pub is_default: Option<bool>,
    pub criteria: Option<ReportingTagCriteria>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReportingTagChildren {
        option_id, option_name, option_order, parent_id,
        parent_name, is_active, is_default, criteria,
    }
}

/// A reporting tag children, as `children` of [`ReportingTagOptionRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagChildrenRequest {
    pub option_id: Option<Id>,
    pub option_name: Option<String>,
    pub is_active: Option<bool>,
    pub is_default: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReportingTagChildrenRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ReportingTagChildrenRequest {
        set {
            option_id: Id, option_name: String, is_active: bool, is_default: bool,
        }
    }
}

runtime::request! {
    ReportingTagChildrenRequest {
        option_id, option_name, is_active, is_default,
    }
}

/// A reporting tag criteria, as `criteria` of [`ReportingTagOption`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagCriteria {
    pub criteria_id: Option<Id>,
    pub tag_id: Option<Id>,
    pub r#type: Option<ReportingTagType>,
    pub options: Option<Vec<String>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReportingTagCriteria {
        criteria_id, tag_id, r#type = "type", options,
    }
}

/// A reporting tag criteria option, as `criteria_options` of [`ReportingTagOptionRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagCriteriaOptionRequest {
    pub tag_id: Option<Id>,
    pub r#type: Option<ReportingTagType>,
    pub options: Option<Vec<String>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReportingTagCriteriaOptionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ReportingTagCriteriaOptionRequest {
        set {
            tag_id: Id, r#type: ReportingTagType,
        }
        each {
            options: String,
        }
    }
}

runtime::request! {
    ReportingTagCriteriaOptionRequest {
        tag_id, r#type = "type", options,
    }
}

/// A reporting tag criteria tag, as `criteria_tags` of [`TagCriteriaRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagCriteriaTagRequest {
    pub tag_id: Option<Id>,
    pub r#type: Option<ReportingTagType>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReportingTagCriteriaTagRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ReportingTagCriteriaTagRequest {
        set {
            tag_id: Id, r#type: ReportingTagType,
        }
    }
}

runtime::request! {
    ReportingTagCriteriaTagRequest {
        tag_id, r#type = "type",
    }
}

/// A reporting tag dependent option, as `dependent_options` of [`ReportingTagDependentTag`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagDependentOption {
    pub dependent_option_id: Option<Id>,
    pub dependent_option_name: Option<String>,
    pub dependent_option_order: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReportingTagDependentOption {
        dependent_option_id, dependent_option_name, dependent_option_order,
    }
}

/// A reporting tag dependent tag, as `dependent_tags` of [`TagOption`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagDependentTag {
    pub dependent_id: Option<Id>,
    pub dependent_name: Option<String>,
    pub dependent_order: Option<i64>,
    pub dependent_type: Option<ReportingTagDependentType>,
    pub dependent_options: Option<Vec<ReportingTagDependentOption>>,
    pub tag_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReportingTagDependentTag {
        dependent_id, dependent_name, dependent_order, dependent_type,
        dependent_options, tag_name,
    }
}

runtime::choice! {
    /// What `dependent_type` of [`ReportingTagDependentTag`] may be.
    pub enum ReportingTagDependentType {
        Tag = "tag",
        Location = "location",
    }
}

/// A reporting tag entity, as `entities` of [`ReportingTag`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagEntity {
    pub entity_name: Option<ReportingTagEntityName>,
    pub is_enabled: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReportingTagEntity {
        entity_name, is_enabled,
    }
}

runtime::choice! {
    /// What `entity_name` of [`ReportingTagEntity`] may be.
    pub enum ReportingTagEntityName {
        Customers = "customers",
        Vendors = "vendors",
        Items = "items",
        Banking = "banking",
        FixedAsset = "fixed_asset",
        Sales = "sales",
        Purchases = "purchases",
        Journals = "journals",
        InventoryAdjustment = "inventory_adjustment",
    }
}

/// A reporting tag entity, as `entities` of [`ReportingTagRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagEntityRequest {
    pub entity_name: Option<ReportingTagEntityName>,
    pub is_enabled: Option<bool>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReportingTagEntityRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ReportingTagEntityRequest {
        set {
            entity_name: ReportingTagEntityName, is_enabled: bool,
        }
    }
}

runtime::request! {
    ReportingTagEntityRequest {
        entity_name, is_enabled,
    }
}

/// A reporting tag multi preference entity, as `multi_preference_entities` of [`ReportingTag`] gives
/// it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagMultiPreferenceEntity {
    pub preference: Option<String>,
    pub entities: Option<Vec<ReportingTagEntity>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReportingTagMultiPreferenceEntity {
        preference, entities,
    }
}

/// A reporting tag multi preference entity, as `multi_preference_entities` of [`ReportingTagRequest`]
/// takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagMultiPreferenceEntityRequest {
    pub preference: Option<String>,
    pub entities: Option<Vec<ReportingTagEntityRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReportingTagMultiPreferenceEntityRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ReportingTagMultiPreferenceEntityRequest {
        set {
            preference: String, entities: Vec<ReportingTagEntityRequest>,
        }
    }
}

runtime::request! {
    ReportingTagMultiPreferenceEntityRequest {
        preference, entities,
    }
}

/// A reporting tag option, as `options` of [`TagOption`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagOption {
    pub option_id: Option<Id>,
    pub option_name: Option<String>,
    pub option_order: Option<i64>,
    pub parent_id: Option<Id>,
    pub parent_name: Option<String>,
    pub is_active: Option<bool>,
    pub is_default: Option<bool>,
    pub criteria: Option<ReportingTagCriteria>,
    pub children: Option<Vec<ReportingTagChildren>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReportingTagOption {
        option_id, option_name, option_order, parent_id,
        parent_name, is_active, is_default, criteria,
        children,
    }
}

/// A reporting tag option, as `options` of [`TagOptionRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagOptionRequest {
    pub option_name: Option<String>,
    pub option_id: Option<Id>,
    pub is_active: Option<bool>,
    pub is_default: Option<bool>,
    pub children: Option<Vec<ReportingTagChildrenRequest>>,
    pub criteria_options: Option<Vec<ReportingTagCriteriaOptionRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReportingTagOptionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ReportingTagOptionRequest {
        set {
            option_name: String, option_id: Id, is_active: bool, is_default: bool,
            children: Vec<ReportingTagChildrenRequest>,
            criteria_options: Vec<ReportingTagCriteriaOptionRequest>,
        }
    }
}

runtime::request! {
    ReportingTagOptionRequest {
        option_name, option_id, is_active, is_default,
        children, criteria_options,
    }
}

/// A reporting tag, as [`ReportingTags::create`](super::ReportingTags::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportingTagRequest {
    pub tag_name: String,
    pub description: Option<String>,
    pub is_mandatory: Option<bool>,
    pub entities: Vec<ReportingTagEntityRequest>,
    pub multi_preference_entities: ReportingTagMultiPreferenceEntityRequest,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReportingTagRequest {
    /// A request with all that is required.
    pub fn new(
        tag_name: impl Into<String>,
        entities: impl Into<Vec<ReportingTagEntityRequest>>,
        multi_preference_entities: impl Into<ReportingTagMultiPreferenceEntityRequest>,
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
}

runtime::setters! {
    ReportingTagRequest {
        set {
            description: String, is_mandatory: bool,
        }
    }
}

runtime::request! {
    ReportingTagRequest new(
        tag_name: String, entities: Vec<ReportingTagEntityRequest>,
        multi_preference_entities: ReportingTagMultiPreferenceEntityRequest,
    ) {
        tag_name, description, is_mandatory, entities,
        multi_preference_entities,
    }
}

/// A reporting tag result, as [`ReportingTags::get_all_options`](super::ReportingTags::get_all_options)
/// gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingTagResult {
    pub option_id: Option<Id>,
    pub option_name: Option<String>,
    pub depth: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ReportingTagResult {
        option_id, option_name, depth,
    }
}

runtime::choice! {
    /// What `type` of [`ReportingTagCriteria`] may be.
    pub enum ReportingTagType {
        Tag = "tag",
        Location = "location",
    }
}

/// A tag criteria, as [`ReportingTags::update_criteria`](super::ReportingTags::update_criteria) sends
/// it.
#[derive(Clone)]
#[non_exhaustive]
pub struct TagCriteriaRequest {
    pub criteria_tags: Vec<ReportingTagCriteriaTagRequest>,
    pub options: Vec<ReportingTagOptionRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TagCriteriaRequest {
    /// A request with all that is required.
    pub fn new(
        criteria_tags: impl Into<Vec<ReportingTagCriteriaTagRequest>>,
        options: impl Into<Vec<ReportingTagOptionRequest>>,
    ) -> Self {
        Self {
            criteria_tags: criteria_tags.into(),
            options: options.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    TagCriteriaRequest new(
        criteria_tags: Vec<ReportingTagCriteriaTagRequest>,
        options: Vec<ReportingTagOptionRequest>,
    ) {
        criteria_tags, options,
    }
}

/// A tag option, as [`ReportingTags::get_options`](super::ReportingTags::get_options) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagOption {
    pub dependent_tags: Option<Vec<ReportingTagDependentTag>>,
    pub description: Option<String>,
    pub is_class: Option<bool>,
    pub is_draft: Option<bool>,
    pub tag_id: Option<Id>,
    pub tag_name: Option<String>,
    pub options: Option<Vec<ReportingTagOption>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TagOption {
        dependent_tags, description, is_class, is_draft,
        tag_id, tag_name, options,
    }
}

/// A tag option, as [`ReportingTags::update_options`](super::ReportingTags::update_options) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct TagOptionRequest {
    pub options: Vec<ReportingTagOptionRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TagOptionRequest {
    /// A request with all that is required.
    pub fn new(options: impl Into<Vec<ReportingTagOptionRequest>>) -> Self {
        Self { options: options.into(), extra: Map::new() }
    }
}

runtime::request! {
    TagOptionRequest new(options: Vec<ReportingTagOptionRequest>) {
        options,
    }
}
