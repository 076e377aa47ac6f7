// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `custom_fields`.

use super::harness::*;

decoded!(client::custom_fields::CustomFieldAction);

decoded!(client::custom_fields::CustomFieldDataType);

decoded!(client::custom_fields::CustomFieldEntity);

made! {
    client::custom_fields::CustomFieldRequest:
    new {
        label: String = "label",
        data_type: client::custom_fields::CustomFieldDataType = "data_type",
        entity: client::custom_fields::CustomFieldEntity = "entity",
        show_on_pdf: bool = "show_on_pdf",
    }
    set {
        is_mandatory: bool = "is_mandatory", placeholder: String = "placeholder",
        default_value: String = "default_value", value_length: i64 = "value_length",
        decimal_precision: i64 = "decimal_precision",
        values: Vec<client::custom_fields::CustomFieldValueRequest> = "values",
        autonumber_prefix: String = "autonumber_prefix",
        autonumber_suffix: String = "autonumber_suffix",
        autonumber_start: String = "autonumber_start",
        is_basecurrency_amount: bool = "is_basecurrency_amount",
        related_entity: String = "related_entity",
        related_list_name: String = "related_list_name", formula: String = "formula",
        return_data_type: client::custom_fields::CustomFieldReturnDataType = "return_data_type",
        pii_type: String = "pii_type", is_unique: bool = "is_unique",
        help_text: String = "help_text", edit_on_portal: bool = "edit_on_portal",
        show_on_portal: bool = "show_on_portal", visibility: String = "visibility",
    }
}

decoded!(client::custom_fields::CustomFieldReturnDataType);

made! {
    client::custom_fields::CustomFieldValueRequest:
    new {
    }
    set {
        name: String = "name", order: i64 = "order", id: String = "id",
        is_active: bool = "is_active",
    }
}

made! {
    client::custom_fields::FieldDropdownOptionRequest:
    new {
    }
    set {
        values: Vec<client::custom_fields::CustomFieldValueRequest> = "values",
        option_ids: Id = "option_ids",
    }
}

made! {
    client::custom_fields::ReorderCustomFieldRequest:
    new {
    }
    set {
        reorder_fields: String = "reorder_fields",
    }
}

made! {
    client::custom_fields::UpdateCustomFieldRequest:
    new {
    }
    set {
        label: String = "label", is_mandatory: bool = "is_mandatory",
        show_on_pdf: bool = "show_on_pdf", placeholder: String = "placeholder",
        default_value: String = "default_value", value_length: i64 = "value_length",
        values: Vec<client::custom_fields::CustomFieldValueRequest> = "values",
        edit_on_portal: bool = "edit_on_portal", show_on_portal: bool = "show_on_portal",
        pii_type: String = "pii_type", is_unique: bool = "is_unique",
        help_text: String = "help_text", visibility: String = "visibility",
        lock_type: client::shared::LockType = "lock_type",
        lock_reason: String = "lock_reason",
    }
}

calls! {
    (custom_fields, given)
    list(given.must::<client::custom_fields::CustomFieldEntity>("query.entity")) {
        filter_custom_fields: given.may::<bool>("query.filter_custom_fields"),
        data_type: given.may::<String>("query.data_type"),
        field_ids: given.may::<Vec<Id>>("query.field_ids"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        skip_inactive_fields: given.may::<bool>("query.skip_inactive_fields"),
    } => page::<client::custom_fields::CustomFieldDefinition>();
    create(&given.must::<client::custom_fields::CustomFieldRequest>("body")) {} => value::<client::custom_fields::CustomFieldDefinition>();
    update(given.must::<Id>("path.field_id"), &given.must::<client::custom_fields::UpdateCustomFieldRequest>("body")) {} => value::<client::custom_fields::CustomFieldDefinition>();
    delete(given.must::<Id>("path.field_id"), given.must::<String>("query.entity")) {
        force_delete: given.may::<bool>("query.force_delete"),
    } => ack();
    reorder(given.must::<String>("query.entity_type"), &given.must::<client::custom_fields::ReorderCustomFieldRequest>("body")) {} => ack();
    update_status(given.must::<String>("path.field_api_name"), given.must::<String>("query.entity"), given.must::<bool>("query.active")) {} => ack();
    update_dropdown_options(given.must::<String>("path.field_api_name"), given.must::<client::custom_fields::CustomFieldAction>("query.action"), given.must::<String>("query.entity"), &given.must::<client::custom_fields::FieldDropdownOptionRequest>("body")) {
        is_active: given.may::<bool>("query.is_active"),
    } => ack();
    bulk_fetch() {
        entity: given.may::<String>("query.entity"),
        entities: given.may::<Vec<String>>("query.entities"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
    } => page::<client::custom_fields::CustomFieldDefinition>();
    get_usage(given.must::<Id>("path.field_id")) {} => value::<Value>();
    check_formula_syntax(given.must::<String>("query.formula"), given.must::<client::custom_fields::CustomFieldReturnDataType>("query.return_data_type"), given.must::<String>("query.entity")) {} => ack();
    list_lookup_fields(given.must::<String>("query.entity")) {
        search_text: given.may::<String>("query.search_text"),
    } => page::<client::custom_fields::CustomFieldDefinition>();
    list_simple(given.must::<String>("query.entity")) {} => page::<client::custom_fields::CustomFieldDefinition>();
    get_meta(given.must::<String>("query.entity")) {} => value::<Value>();
    get_entity_meta(given.must::<String>("query.entity")) {} => page::<client::custom_fields::CustomFieldDefinition>();
}
