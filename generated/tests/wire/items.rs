// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `items`.

use super::harness::*;

made! {
    client::items::ItemLocationRequest:
    new {
    }
    set {
        location_id: Id = "location_id", initial_stock: String = "initial_stock",
        initial_stock_rate: Decimal = "initial_stock_rate",
    }
}

made! {
    client::items::ItemRequest:
    new {
        name: String = "name", rate: Decimal = "rate",
    }
    set {
        description: String = "description", tax_id: Id = "tax_id",
        locations: Vec<client::items::ItemLocationRequest> = "locations",
        purchase_tax_rule_id: Id = "purchase_tax_rule_id",
        sales_tax_rule_id: Id = "sales_tax_rule_id",
        tax_percentage: String = "tax_percentage", sku: String = "sku",
        product_type: client::shared::ProductType = "product_type",
        hsn_or_sac: String = "hsn_or_sac",
        sat_item_key_code: String = "sat_item_key_code",
        unitkey_code: String = "unitkey_code", is_taxable: bool = "is_taxable",
        tax_exemption_id: Id = "tax_exemption_id",
        purchase_tax_exemption_id: Id = "purchase_tax_exemption_id",
        account_id: Id = "account_id", avatax_tax_code: String = "avatax_tax_code",
        avatax_use_code: String = "avatax_use_code",
        item_type: client::items::ItemType = "item_type",
        purchase_description: String = "purchase_description",
        purchase_rate: Decimal = "purchase_rate",
        purchase_account_id: Id = "purchase_account_id",
        inventory_account_id: Id = "inventory_account_id", vendor_id: Id = "vendor_id",
        reorder_level: String = "reorder_level",
        item_tax_preferences: Vec<client::items::ItemTaxPreferencesRequest> = "item_tax_preferences",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
    }
}

decoded!(client::items::ItemSortColumn);

made! {
    client::items::ItemTaxPreferencesRequest:
    new {
    }
    set {
        tax_id: Id = "tax_id", tax_specification: String = "tax_specification",
    }
}

decoded!(client::items::ItemType);

calls! {
    (items, given)
    list() {
        name: given.may::<String>("query.name"),
        name_startswith: given.may::<String>("query.name_startswith"),
        name_contains: given.may::<String>("query.name_contains"),
        description: given.may::<String>("query.description"),
        description_startswith: given.may::<String>("query.description_startswith"),
        description_contains: given.may::<String>("query.description_contains"),
        rate: given.may::<Decimal>("query.rate"),
        rate_less_than: given.may::<String>("query.rate_less_than"),
        rate_less_equals: given.may::<String>("query.rate_less_equals"),
        rate_greater_than: given.may::<String>("query.rate_greater_than"),
        rate_greater_equals: given.may::<String>("query.rate_greater_equals"),
        tax_id: given.may::<Id>("query.tax_id"),
        tax_name: given.may::<String>("query.tax_name"),
        is_taxable: given.may::<bool>("query.is_taxable"),
        tax_exemption_id: given.may::<Id>("query.tax_exemption_id"),
        account_id: given.may::<Id>("query.account_id"),
        filter_by: given.may::<client::shared::StatusFilter>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
        sort_column: given.may::<client::items::ItemSortColumn>("query.sort_column"),
        sat_item_key_code: given.may::<String>("query.sat_item_key_code"),
        unitkey_code: given.may::<String>("query.unitkey_code"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::items::Item>();
    update_using_custom_field(given.must::<UniqueKey>("unique_key"), &given.must::<client::items::ItemRequest>("body")) {} => value::<client::items::Item>();
    create(&given.must::<client::items::ItemRequest>("body")) {} => value::<client::items::Item>();
    list_details(given.must::<Vec<Id>>("query.item_ids")) {} => page::<client::items::Item>();
    get(given.must::<Id>("path.item_id")) {} => value::<client::items::Item>();
    update(given.must::<Id>("path.item_id"), &given.must::<client::items::ItemRequest>("body")) {} => value::<client::items::Item>();
    delete(given.must::<Id>("path.item_id")) {} => ack();
    update_custom_fields(given.must::<Id>("path.item_id"), given.must::<Vec<client::shared::CustomFieldEntryRequest>>("body")) {} => ack();
    mark_active(given.must::<Id>("path.item_id")) {} => ack();
    mark_inactive(given.must::<Id>("path.item_id")) {} => ack();
    bulk_add_to_portal(given.must::<Vec<Id>>("query.item_ids")) {} => ack();
    add_to_portal(given.must::<Id>("path.item_id")) {
        body: given.may::<Value>("body"),
    } => ack();
    remove_from_portal(given.must::<Id>("path.item_id")) {} => ack();
}
