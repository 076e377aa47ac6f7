// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomFields`](super::CustomFields), before they are sent.

use super::super::runtime::{self, Ack, DateTime, Id, Page, Value};
use super::models;

runtime::calls! {
    /// A call of [`CustomFields::list`](super::CustomFields::list).
    List -> Page<models::CustomFieldDefinition> {
        Get "/settings/fields" => List("fields"), id: "list_custom_fields",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query {
            filter_custom_fields: bool, data_type: String, last_modified_time: DateTime,
            skip_inactive_fields: bool,
        }
        list(Some(',')) { field_ids: Id }
    }

    /// A call of [`CustomFields::create`](super::CustomFields::create).
    Create -> models::CustomFieldDefinition {
        Post "/settings/fields" => Key("field"), id: "create_custom_field",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFields::update`](super::CustomFields::update).
    Update -> models::CustomFieldDefinition {
        Put "/settings/fields/{field_id}" => Key("field"), id: "update_custom_field",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFields::delete`](super::CustomFields::delete).
    Delete -> Ack {
        Delete "/settings/fields/{field_id}" => Ack, id: "delete_custom_field",
        scopes: &["ZohoBooks.settings.DELETE"], parameters: &["organization_id"];
        query { force_delete: bool }
    }

    /// A call of [`CustomFields::reorder`](super::CustomFields::reorder).
    Reorder -> Ack {
        Post "/settings/fields/reorder" => Ack, id: "reorder_custom_fields",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFields::update_status`](super::CustomFields::update_status).
    UpdateStatus -> Ack {
        Put "/settings/fields/{field_api_name}/status" => Ack, id: "update_field_status",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFields::update_dropdown_options`](super::CustomFields::update_dropdown_options).
    UpdateDropdownOptions -> Ack {
        Put "/settings/fields/{field_api_name}/dropdownoptions" => Ack,
        id: "update_field_dropdown_options",
        scopes: &["ZohoBooks.settings.UPDATE"], parameters: &["organization_id"];
        query { is_active: bool }
    }

    /// A call of [`CustomFields::bulk_fetch`](super::CustomFields::bulk_fetch).
    BulkFetch -> Page<models::CustomFieldDefinition> {
        Get "/settings/fields/bulkfetch" => List("fields"), id: "bulk_fetch_fields",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"],
        at_most: &[("entities", 10)];
        query { entity: String, last_modified_time: DateTime }
        list(Some(',')) {
            /// At most 10 values.
            entities: String,
        }
    }

    /// A call of [`CustomFields::get_usage`](super::CustomFields::get_usage).
    GetUsage -> Value {
        Get "/settings/fields/{field_id}/usage" => Undeclared,
        id: "get_custom_field_usage",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFields::check_formula_syntax`](super::CustomFields::check_formula_syntax).
    CheckFormulaSyntax -> Ack {
        Post "/settings/fields/syntax" => Ack, id: "check_formula_syntax",
        scopes: &["ZohoBooks.settings.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFields::list_lookup_fields`](super::CustomFields::list_lookup_fields).
    ListLookupFields -> Page<models::CustomFieldDefinition> {
        Get "/settings/fields/lookupfields" => List("fields"), id: "list_lookup_fields",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
        query { search_text: String }
    }

    /// A call of [`CustomFields::list_simple`](super::CustomFields::list_simple).
    ListSimple -> Page<models::CustomFieldDefinition> {
        Get "/customfields" => List("fields"), id: "list_custom_fields_simple",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFields::get_meta`](super::CustomFields::get_meta).
    GetMeta -> Value {
        Get "/fields/meta" => Undeclared, id: "get_fields_meta",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CustomFields::get_entity_meta`](super::CustomFields::get_entity_meta).
    GetEntityMeta -> Page<models::CustomFieldDefinition> {
        Get "/meta/fields" => List("fields"), id: "get_entity_fields_meta",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }
}
