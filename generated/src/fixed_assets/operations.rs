// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`FixedAssets`](super::FixedAssets), before they are sent.

use super::super::runtime::{self, Ack, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`FixedAssets::list`](super::FixedAssets::list).
    List in pages -> models::FixedAsset {
        Get "/fixedassets" => List("fixedassets"), id: "list_fixed_assets",
        scopes: &["ZohoBooks.fixedasset.READ"], parameters: &["organization_id"];
        query {
            filter_by: models::FixedAssetFilterBy,
            sort_column: models::FixedAssetSortColumn, sort_order: shared::SortOrder,
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`FixedAssets::create`](super::FixedAssets::create).
    Create -> models::FixedAsset {
        Post "/fixedassets" => Key("fixed_asset"), id: "create_fixed_asset",
        scopes: &["ZohoBooks.fixedasset.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::get`](super::FixedAssets::get).
    Get -> models::FixedAsset {
        Get "/fixedassets/{fixed_asset_id}" => Key("fissed-asset"),
        id: "get_fixed_asset",
        scopes: &["ZohoBooks.fixedasset.READ"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::update`](super::FixedAssets::update).
    Update -> models::FixedAsset {
        Put "/fixedassets/{fixed_asset_id}" => Key("fixed_asset"),
        id: "update_fixed_asset",
        scopes: &["ZohoBooks.fixedasset.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::delete`](super::FixedAssets::delete).
    Delete -> Ack {
        Delete "/fixedassets/{fixed_asset_id}" => Ack, id: "delete_fixed_asset",
        scopes: &["ZohoBooks.fixedasset.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::get_history`](super::FixedAssets::get_history).
    GetHistory in pages -> models::AssetHistory {
        Get "/fixedassets/{fixed_asset_id}/history" => List("asset_history"),
        id: "get_fixed_asset_history",
        scopes: &["ZohoBooks.fixedasset.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`FixedAssets::get_forecast`](super::FixedAssets::get_forecast).
    GetForecast -> Page<models::FixedAssetData> {
        Get "/fixedassets/{fixed_asset_id}/forecast" => List("data"),
        id: "get_fixed_asset_forecast",
        scopes: &["ZohoBooks.fixedasset.READ"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::mark_active`](super::FixedAssets::mark_active).
    MarkActive -> Ack {
        Post "/fixedassets/{fixed_asset_id}/status/active" => Ack,
        id: "mark_fixed_asset_active",
        scopes: &["ZohoBooks.fixedasset.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::mark_cancelled`](super::FixedAssets::mark_cancelled).
    MarkCancelled -> Ack {
        Post "/fixedassets/{fixed_asset_id}/status/cancel" => Ack,
        id: "mark_fixed_asset_cancel",
        scopes: &["ZohoBooks.fixedasset.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::mark_draft`](super::FixedAssets::mark_draft).
    MarkDraft -> Ack {
        Post "/fixedassets/{fixed_asset_id}/status/draft" => Ack,
        id: "mark_fixed_asset_draft",
        scopes: &["ZohoBooks.fixedasset.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::write_off`](super::FixedAssets::write_off).
    WriteOff -> Ack {
        Post "/fixedassets/{fixed_asset_id}/writeoff" => Ack,
        id: "write_off_fixed_asset",
        scopes: &["ZohoBooks.fixedasset.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::sell`](super::FixedAssets::sell).
    Sell -> Ack {
        Post "/fixedassets/{fixed_asset_id}/sell" => Ack, id: "sell_fixed_asset",
        scopes: &["ZohoBooks.fixedasset.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::create_comment`](super::FixedAssets::create_comment).
    CreateComment -> shared::Comment {
        Post "/fixedassets/{fixed_asset_id}/comments" => Key("comment"),
        id: "create_fixed_asset_comment",
        scopes: &["ZohoBooks.fixedasset.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::delete_comment`](super::FixedAssets::delete_comment).
    DeleteComment -> Ack {
        Delete "/fixedassets/{fixed_asset_id}/comments/{comment_id}" => Ack,
        id: "delete_fixed_asset_comment",
        scopes: &["ZohoBooks.fixedasset.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::list_types`](super::FixedAssets::list_types).
    ListTypes in pages -> models::FixedAssetType {
        Get "/fixedassettypes" => List("fixed_asset_types"),
        id: "get_fixed_asset_type_list",
        scopes: &["ZohoBooks.fixedasset.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`FixedAssets::create_type`](super::FixedAssets::create_type).
    CreateType -> models::FixedAssetType {
        Post "/fixedassettypes" => Key("fixed_asset_type"),
        id: "create_fixed_asset_type",
        scopes: &["ZohoBooks.fixedasset.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::update_type`](super::FixedAssets::update_type).
    UpdateType -> models::FixedAssetType {
        Put "/fixedassettypes/{fixed_asset_type_id}" => Key("fixed_asset_type"),
        id: "update_fixed_asset_type",
        scopes: &["ZohoBooks.fixedasset.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`FixedAssets::delete_type`](super::FixedAssets::delete_type).
    DeleteType -> Ack {
        Delete "/fixedassettypes/{fixed_asset_type_id}" => Ack,
        id: "delete_fixed_asset_type",
        scopes: &["ZohoBooks.fixedasset.DELETE"], parameters: &["organization_id"];
    }
}
