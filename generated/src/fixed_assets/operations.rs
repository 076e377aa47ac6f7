// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`FixedAssets`](super::FixedAssets), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_fixed_assets",
    method: Method::Get,
    path: "/fixedassets",
    scopes: &["ZohoBooks.fixedasset.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fixedassets"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::list`](super::FixedAssets::list).
    paged List -> Page<models::Asset>
}

runtime::parameters! {
    List {
        query {
            filter_by: models::FixedAssetFilterBy,
            sort_column: models::FixedAssetSortColumn, sort_order: shared::SortOrder,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_fixed_asset",
    method: Method::Post,
    path: "/fixedassets",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("fixed_asset"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::create`](super::FixedAssets::create).
    Create -> models::Asset
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_fixed_asset",
    method: Method::Get,
    path: "/fixedassets/{fixed_asset_id}",
    scopes: &["ZohoBooks.fixedasset.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("fissed-asset"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::get`](super::FixedAssets::get).
    Get -> models::Asset
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_fixed_asset",
    method: Method::Put,
    path: "/fixedassets/{fixed_asset_id}",
    scopes: &["ZohoBooks.fixedasset.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("fixed_asset"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::update`](super::FixedAssets::update).
    Update -> models::Asset
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_fixed_asset",
    method: Method::Delete,
    path: "/fixedassets/{fixed_asset_id}",
    scopes: &["ZohoBooks.fixedasset.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::delete`](super::FixedAssets::delete).
    Delete -> Ack
}

pub(super) static GET_HISTORY: Endpoint = Endpoint {
    id: "get_fixed_asset_history",
    method: Method::Get,
    path: "/fixedassets/{fixed_asset_id}/history",
    scopes: &["ZohoBooks.fixedasset.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("asset_history"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::get_history`](super::FixedAssets::get_history).
    paged GetHistory -> Page<models::AssetHistory>
}

runtime::parameters! {
    GetHistory {
        query {
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static GET_FORECAST: Endpoint = Endpoint {
    id: "get_fixed_asset_forecast",
    method: Method::Get,
    path: "/fixedassets/{fixed_asset_id}/forecast",
    scopes: &["ZohoBooks.fixedasset.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::get_forecast`](super::FixedAssets::get_forecast).
    GetForecast -> Page<models::FixedAssetData>
}

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_fixed_asset_active",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/status/active",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::mark_active`](super::FixedAssets::mark_active).
    MarkActive -> Ack
}

pub(super) static MARK_CANCELLED: Endpoint = Endpoint {
    id: "mark_fixed_asset_cancel",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/status/cancel",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::mark_cancelled`](super::FixedAssets::mark_cancelled).
    MarkCancelled -> Ack
}

pub(super) static MARK_DRAFT: Endpoint = Endpoint {
    id: "mark_fixed_asset_draft",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/status/draft",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::mark_draft`](super::FixedAssets::mark_draft).
    MarkDraft -> Ack
}

pub(super) static WRITE_OFF: Endpoint = Endpoint {
    id: "write_off_fixed_asset",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/writeoff",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::write_off`](super::FixedAssets::write_off).
    WriteOff -> Ack
}

pub(super) static SELL: Endpoint = Endpoint {
    id: "sell_fixed_asset",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/sell",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::sell`](super::FixedAssets::sell).
    Sell -> Ack
}

pub(super) static CREATE_COMMENT: Endpoint = Endpoint {
    id: "create_fixed_asset_comment",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/comments",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::create_comment`](super::FixedAssets::create_comment).
    CreateComment -> shared::Comment
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_fixed_asset_comment",
    method: Method::Delete,
    path: "/fixedassets/{fixed_asset_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.fixedasset.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::delete_comment`](super::FixedAssets::delete_comment).
    DeleteComment -> Ack
}

pub(super) static LIST_TYPES: Endpoint = Endpoint {
    id: "get_fixed_asset_type_list",
    method: Method::Get,
    path: "/fixedassettypes",
    scopes: &["ZohoBooks.fixedasset.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fixed_asset_types"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::list_types`](super::FixedAssets::list_types).
    paged ListTypes -> Page<models::FixedAssetType>
}

runtime::parameters! {
    ListTypes {
        query {
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE_TYPE: Endpoint = Endpoint {
    id: "create_fixed_asset_type",
    method: Method::Post,
    path: "/fixedassettypes",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("fixed_asset_type"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::create_type`](super::FixedAssets::create_type).
    CreateType -> models::FixedAssetType
}

pub(super) static UPDATE_TYPE: Endpoint = Endpoint {
    id: "update_fixed_asset_type",
    method: Method::Put,
    path: "/fixedassettypes/{fixed_asset_type_id}",
    scopes: &["ZohoBooks.fixedasset.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("fixed_asset_type"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::update_type`](super::FixedAssets::update_type).
    UpdateType -> models::FixedAssetType
}

pub(super) static DELETE_TYPE: Endpoint = Endpoint {
    id: "delete_fixed_asset_type",
    method: Method::Delete,
    path: "/fixedassettypes/{fixed_asset_type_id}",
    scopes: &["ZohoBooks.fixedasset.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`FixedAssets::delete_type`](super::FixedAssets::delete_type).
    DeleteType -> Ack
}
