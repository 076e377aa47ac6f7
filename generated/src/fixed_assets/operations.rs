// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`FixedAssets`](super::FixedAssets), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Request};
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

/// A call of [`FixedAssets::list`](super::FixedAssets::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::FixedAssetFilterBy>) -> Self {
        let value: models::FixedAssetFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::FixedAssetSortColumn>,
    ) -> Self {
        let value: models::FixedAssetSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `sort_order`.
    pub fn sort_order(mut self, value: impl Into<shared::SortOrder>) -> Self {
        let value: shared::SortOrder = value.into();
        self.0.query("sort_order", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::Fixedasset>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_fixed_asset",
    method: Method::Post,
    path: "/fixedassets",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("fixed_asset"),
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::create`](super::FixedAssets::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::Asset);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_fixed_asset",
    method: Method::Get,
    path: "/fixedassets/{fixed_asset_id}",
    scopes: &["ZohoBooks.fixedasset.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("fissed-asset"),
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::get`](super::FixedAssets::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Asset);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_fixed_asset",
    method: Method::Put,
    path: "/fixedassets/{fixed_asset_id}",
    scopes: &["ZohoBooks.fixedasset.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("fixed_asset"),
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::update`](super::FixedAssets::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Asset);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_fixed_asset",
    method: Method::Delete,
    path: "/fixedassets/{fixed_asset_id}",
    scopes: &["ZohoBooks.fixedasset.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::delete`](super::FixedAssets::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static GET_HISTORY: Endpoint = Endpoint {
    id: "get_fixed_asset_history",
    method: Method::Get,
    path: "/fixedassets/{fixed_asset_id}/history",
    scopes: &["ZohoBooks.fixedasset.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("asset_history"),
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::get_history`](super::FixedAssets::get_history).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetHistory(pub(super) Request);

impl GetHistory {
    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(GetHistory -> Page<models::AssetHistory>);

pub(super) static GET_FORECAST: Endpoint = Endpoint {
    id: "get_fixed_asset_forecast",
    method: Method::Get,
    path: "/fixedassets/{fixed_asset_id}/forecast",
    scopes: &["ZohoBooks.fixedasset.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::get_forecast`](super::FixedAssets::get_forecast).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetForecast(pub(super) Request);

runtime::operation!(GetForecast -> Page<models::FixedAssetData>);

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_fixed_asset_active",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/status/active",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::mark_active`](super::FixedAssets::mark_active).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkActive(pub(super) Request);

runtime::operation!(MarkActive -> Ack);

pub(super) static MARK_CANCEL: Endpoint = Endpoint {
    id: "mark_fixed_asset_cancel",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/status/cancel",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::mark_cancel`](super::FixedAssets::mark_cancel).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkCancel(pub(super) Request);

runtime::operation!(MarkCancel -> Ack);

pub(super) static MARK_DRAFT: Endpoint = Endpoint {
    id: "mark_fixed_asset_draft",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/status/draft",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::mark_draft`](super::FixedAssets::mark_draft).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkDraft(pub(super) Request);

runtime::operation!(MarkDraft -> Ack);

pub(super) static WRITE_OFF: Endpoint = Endpoint {
    id: "write_off_fixed_asset",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/writeoff",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::write_off`](super::FixedAssets::write_off).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct WriteOff(pub(super) Request);

runtime::operation!(WriteOff -> Ack);

pub(super) static SELL: Endpoint = Endpoint {
    id: "sell_fixed_asset",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/sell",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::sell`](super::FixedAssets::sell).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Sell(pub(super) Request);

runtime::operation!(Sell -> Ack);

pub(super) static CREATE_COMMENT: Endpoint = Endpoint {
    id: "create_fixed_asset_comment",
    method: Method::Post,
    path: "/fixedassets/{fixed_asset_id}/comments",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::create_comment`](super::FixedAssets::create_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateComment(pub(super) Request);

runtime::operation!(CreateComment -> shared::Comment);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_fixed_asset_comment",
    method: Method::Delete,
    path: "/fixedassets/{fixed_asset_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.fixedasset.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::delete_comment`](super::FixedAssets::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);

pub(super) static GET_TYPE_LIST: Endpoint = Endpoint {
    id: "get_fixed_asset_type_list",
    method: Method::Get,
    path: "/fixedassettypes",
    scopes: &["ZohoBooks.fixedasset.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fixed_asset_types"),
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::get_type_list`](super::FixedAssets::get_type_list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetTypeList(pub(super) Request);

impl GetTypeList {
    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(GetTypeList -> Page<models::FixedAssetType>);

pub(super) static CREATE_TYPE: Endpoint = Endpoint {
    id: "create_fixed_asset_type",
    method: Method::Post,
    path: "/fixedassettypes",
    scopes: &["ZohoBooks.fixedasset.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("fixed_asset_type"),
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::create_type`](super::FixedAssets::create_type).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateType(pub(super) Request);

runtime::operation!(CreateType -> models::FixedAssetType);

pub(super) static UPDATE_TYPE: Endpoint = Endpoint {
    id: "update_fixed_asset_type",
    method: Method::Put,
    path: "/fixedassettypes/{fixed_asset_type_id}",
    scopes: &["ZohoBooks.fixedasset.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("fixed_asset_type"),
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::update_type`](super::FixedAssets::update_type).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateType(pub(super) Request);

runtime::operation!(UpdateType -> models::FixedAssetType);

pub(super) static DELETE_TYPE: Endpoint = Endpoint {
    id: "delete_fixed_asset_type",
    method: Method::Delete,
    path: "/fixedassettypes/{fixed_asset_type_id}",
    scopes: &["ZohoBooks.fixedasset.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`FixedAssets::delete_type`](super::FixedAssets::delete_type).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteType(pub(super) Request);

runtime::operation!(DeleteType -> Ack);
