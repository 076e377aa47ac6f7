// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `fixed_assets`.

use super::harness::*;

made! {
    client::fixed_assets::FixedAssetCommentRequest:
    new {
    }
    set {
        description: String = "description",
    }
}

decoded!(client::fixed_assets::FixedAssetFilterBy);

made! {
    client::fixed_assets::FixedAssetRequest:
    new {
        asset_name: String = "asset_name",
        fixed_asset_type_id: Id = "fixed_asset_type_id",
        asset_account_id: Id = "asset_account_id", asset_cost: Decimal = "asset_cost",
        asset_purchase_date: Date = "asset_purchase_date",
    }
    set {
        expense_account_id: Id = "expense_account_id",
        depreciation_account_id: Id = "depreciation_account_id",
        depreciation_method: String = "depreciation_method",
        depreciation_frequency: String = "depreciation_frequency",
        depreciation_percentage: Decimal = "depreciation_percentage",
        total_life: Decimal = "total_life", salvage_value: String = "salvage_value",
        depreciation_start_date: Date = "depreciation_start_date",
        description: String = "description",
        computation_type: String = "computation_type",
        warranty_expiry_date: Date = "warranty_expiry_date",
        serial_no: String = "serial_no", dep_start_value: Decimal = "dep_start_value",
        notes: String = "notes",
        tags: Vec<client::shared::TagAssignmentRequest> = "tags",
        custom_fields: Vec<client::shared::CustomFieldEntryRequest> = "custom_fields",
    }
}

decoded!(client::fixed_assets::FixedAssetSortColumn);

made! {
    client::fixed_assets::FixedAssetTypeRequest:
    new {
        fixed_asset_type_name: String = "fixed_asset_type_name",
        expense_account_id: Id = "expense_account_id",
        depreciation_account_id: Id = "depreciation_account_id",
        depreciation_method: String = "depreciation_method",
        depreciation_frequency: String = "depreciation_frequency",
        depreciation_percentage: Decimal = "depreciation_percentage",
        total_life: Decimal = "total_life",
        computation_type: String = "computation_type",
    }
    set {
    }
}

made! {
    client::fixed_assets::SellFixedAssetRequest:
    new {
        expense_account_id: Id = "expense_account_id", invoice_id: Id = "invoice_id",
        line_item_id: Id = "line_item_id", reason: String = "reason",
    }
    set {
    }
}

made! {
    client::fixed_assets::WriteOffFixedAssetRequest:
    new {
        date: Date = "date", expense_account_id: Id = "expense_account_id",
        reason: String = "reason",
    }
    set {
    }
}

calls! {
    (fixed_assets, given)
    list() {
        filter_by: given.may::<client::fixed_assets::FixedAssetFilterBy>("query.filter_by"),
        sort_column: given.may::<client::fixed_assets::FixedAssetSortColumn>("query.sort_column"),
        sort_order: given.may::<client::shared::SortOrder>("query.sort_order"),
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::fixed_assets::FixedAsset>();
    create(&given.must::<client::fixed_assets::FixedAssetRequest>("body")) {} => value::<client::fixed_assets::FixedAsset>();
    get(given.must::<Id>("path.fixed_asset_id")) {} => value::<client::fixed_assets::FixedAsset>();
    update(given.must::<Id>("path.fixed_asset_id"), &given.must::<client::fixed_assets::FixedAssetRequest>("body")) {} => value::<client::fixed_assets::FixedAsset>();
    delete(given.must::<Id>("path.fixed_asset_id")) {} => ack();
    get_history(given.must::<Id>("path.fixed_asset_id")) {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::fixed_assets::AssetHistory>();
    get_forecast(given.must::<Id>("path.fixed_asset_id")) {} => page::<client::fixed_assets::FixedAssetData>();
    mark_active(given.must::<Id>("path.fixed_asset_id")) {} => ack();
    mark_cancelled(given.must::<Id>("path.fixed_asset_id")) {} => ack();
    mark_draft(given.must::<Id>("path.fixed_asset_id")) {} => ack();
    write_off(given.must::<Id>("path.fixed_asset_id"), &given.must::<client::fixed_assets::WriteOffFixedAssetRequest>("body")) {} => ack();
    sell(given.must::<Id>("path.fixed_asset_id"), &given.must::<client::fixed_assets::SellFixedAssetRequest>("body")) {} => ack();
    create_comment(given.must::<Id>("path.fixed_asset_id"), &given.must::<client::fixed_assets::FixedAssetCommentRequest>("body")) {} => value::<client::shared::Comment>();
    delete_comment(given.must::<Id>("path.fixed_asset_id"), given.must::<Id>("path.comment_id")) {} => ack();
    list_types() {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::fixed_assets::FixedAssetType>();
    create_type(&given.must::<client::fixed_assets::FixedAssetTypeRequest>("body")) {} => value::<client::fixed_assets::FixedAssetType>();
    update_type(given.must::<Id>("path.fixed_asset_type_id"), &given.must::<client::fixed_assets::FixedAssetTypeRequest>("body")) {} => value::<client::fixed_assets::FixedAssetType>();
    delete_type(given.must::<Id>("path.fixed_asset_type_id")) {} => ack();
}
