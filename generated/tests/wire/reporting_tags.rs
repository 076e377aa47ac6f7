// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `reporting_tags`.

use super::harness::*;

made! {
    client::reporting_tags::ReorderTagRequest:
    new {
    }
    set {
        tag_ids: Vec<Id> = "tag_ids",
    }
}

made! {
    client::reporting_tags::ReportingTagChildrenRequest:
    new {
    }
    set {
        option_id: Id = "option_id", option_name: String = "option_name",
        is_active: bool = "is_active", is_default: bool = "is_default",
    }
}

made! {
    client::reporting_tags::ReportingTagCriteriaOptionRequest:
    new {
    }
    set {
        tag_id: Id = "tag_id", r#type: client::reporting_tags::ReportingTagType = "type",
        options: Vec<String> = "options",
    }
}

made! {
    client::reporting_tags::ReportingTagCriteriaTagRequest:
    new {
    }
    set {
        tag_id: Id = "tag_id", r#type: client::reporting_tags::ReportingTagType = "type",
    }
}

decoded!(client::reporting_tags::ReportingTagDependentType);

decoded!(client::reporting_tags::ReportingTagEntityName);

made! {
    client::reporting_tags::ReportingTagEntityRequest:
    new {
    }
    set {
        entity_name: client::reporting_tags::ReportingTagEntityName = "entity_name",
        is_enabled: bool = "is_enabled",
    }
}

made! {
    client::reporting_tags::ReportingTagMultiPreferenceEntityRequest:
    new {
    }
    set {
        preference: String = "preference",
        entities: Vec<client::reporting_tags::ReportingTagEntityRequest> = "entities",
    }
}

made! {
    client::reporting_tags::ReportingTagOptionRequest:
    new {
    }
    set {
        option_name: String = "option_name", option_id: Id = "option_id",
        is_active: bool = "is_active", is_default: bool = "is_default",
        children: Vec<client::reporting_tags::ReportingTagChildrenRequest> = "children",
        criteria_options: Vec<client::reporting_tags::ReportingTagCriteriaOptionRequest> = "criteria_options",
    }
}

made! {
    client::reporting_tags::ReportingTagRequest:
    new {
        tag_name: String = "tag_name",
        entities: Vec<client::reporting_tags::ReportingTagEntityRequest> = "entities",
        multi_preference_entities: client::reporting_tags::ReportingTagMultiPreferenceEntityRequest = "multi_preference_entities",
    }
    set {
        description: String = "description", is_mandatory: bool = "is_mandatory",
    }
}

decoded!(client::reporting_tags::ReportingTagType);

made! {
    client::reporting_tags::TagCriteriaRequest:
    new {
        criteria_tags: Vec<client::reporting_tags::ReportingTagCriteriaTagRequest> = "criteria_tags",
        options: Vec<client::reporting_tags::ReportingTagOptionRequest> = "options",
    }
    set {
    }
}

made! {
    client::reporting_tags::TagOptionRequest:
    new {
        options: Vec<client::reporting_tags::ReportingTagOptionRequest> = "options",
    }
    set {
    }
}

calls! {
    (reporting_tags, given)
    list() {} => page::<client::reporting_tags::ReportingTag>();
    create(&given.must::<client::reporting_tags::ReportingTagRequest>("body")) {} => value::<client::reporting_tags::ReportingTag>();
    update(given.must::<Id>("path.tag_id"), &given.must::<client::reporting_tags::ReportingTagRequest>("body")) {} => value::<client::reporting_tags::ReportingTag>();
    mark_default_option(given.must::<Id>("path.tag_id"), given.must::<Id>("query.default_option_id")) {} => ack();
    delete(given.must::<Id>("path.tag_id")) {} => ack();
    update_options(given.must::<Id>("path.tag_id"), &given.must::<client::reporting_tags::TagOptionRequest>("body")) {} => ack();
    update_criteria(given.must::<Id>("path.tag_id"), &given.must::<client::reporting_tags::TagCriteriaRequest>("body")) {} => ack();
    mark_active(given.must::<Id>("path.tag_id")) {} => ack();
    mark_inactive(given.must::<Id>("path.tag_id")) {} => ack();
    mark_option_active(given.must::<Id>("path.tag_id"), given.must::<Id>("path.option_id")) {} => ack();
    mark_option_inactive(given.must::<Id>("path.tag_id"), given.must::<Id>("path.option_id")) {} => ack();
    get_options(given.must::<Id>("query.tag_id")) {} => value::<client::reporting_tags::TagOption>();
    get_all_options(given.must::<Id>("path.tag_id"), given.must::<Id>("query.tag_id")) {
        show_untagged: given.may::<bool>("query.show_untagged"),
    } => page::<client::reporting_tags::ReportingTagResult>();
    reorder(&given.must::<client::reporting_tags::ReorderTagRequest>("body")) {} => page::<client::reporting_tags::ReportingTag>();
}
