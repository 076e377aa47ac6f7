// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `pricelists`.

use super::harness::*;

made! {
    client::pricelists::PricebookRequest:
    new {
        name: String = "name",
        pricebook_type: client::pricelists::PricelistPricebookType = "pricebook_type",
        sales_or_purchase_type: client::pricelists::PricelistSalesOrPurchaseType = "sales_or_purchase_type",
    }
    set {
        description: String = "description", currency_id: Id = "currency_id",
        percentage: Decimal = "percentage", pricebook_rate: Decimal = "pricebook_rate",
        pricing_scheme: client::pricelists::PricelistPricingScheme = "pricing_scheme",
        is_increase: bool = "is_increase",
        rounding_type: client::pricelists::PricelistRoundingType = "rounding_type",
        decimal_place: i64 = "decimal_place",
        pricebook_items: Vec<client::pricelists::PricelistPricebookItemRequest> = "pricebook_items",
    }
}

decoded!(client::pricelists::PricelistFilterBy);

made! {
    client::pricelists::PricelistPriceBracketRequest:
    new {
    }
    set {
        pricebook_item_id: Id = "pricebook_item_id",
        start_quantity: Decimal = "start_quantity",
        end_quantity: Decimal = "end_quantity",
        pricebook_rate: Decimal = "pricebook_rate",
        pricebook_discount: String = "pricebook_discount",
    }
}

made! {
    client::pricelists::PricelistPricebookItemRequest:
    new {
    }
    set {
        item_id: Id = "item_id", pricebook_rate: Decimal = "pricebook_rate",
        pricebook_item_id: Id = "pricebook_item_id",
        pricebook_discount: String = "pricebook_discount",
        pricing_scheme: client::pricelists::PricelistPricingScheme = "pricing_scheme",
        price_brackets: Vec<client::pricelists::PricelistPriceBracketRequest> = "price_brackets",
    }
}

decoded!(client::pricelists::PricelistPricebookType);

decoded!(client::pricelists::PricelistPricingScheme);

decoded!(client::pricelists::PricelistRoundingType);

decoded!(client::pricelists::PricelistSalesOrPurchaseType);

calls! {
    (pricelists, given)
    list() {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
        filter_by: given.may::<client::pricelists::PricelistFilterBy>("query.filter_by"),
        search_text: given.may::<String>("query.search_text"),
    } => page::<client::pricelists::Pricebook>();
    create(&given.must::<client::pricelists::PricebookRequest>("body")) {} => value::<client::pricelists::Pricebook>();
    update(given.must::<Id>("path.pricebook_id"), &given.must::<client::pricelists::PricebookRequest>("body")) {} => value::<client::pricelists::Pricebook>();
    delete(given.must::<Id>("path.pricebook_id")) {} => ack();
    mark_active(given.must::<Id>("path.pricebook_id")) {} => ack();
    mark_inactive(given.must::<Id>("path.pricebook_id")) {} => ack();
    bulk_fetch() {
        filter_by: given.may::<String>("query.filter_by"),
        last_modified_time: given.may::<DateTime>("query.last_modified_time"),
        currency_id: given.may::<Id>("query.currency_id"),
    } => value::<Value>();
    list_items() {
        pricebook_id: given.may::<Id>("query.pricebook_id"),
        sort_column: given.may::<String>("query.sort_column"),
        sales_or_purchase_type: given.may::<String>("query.sales_or_purchase_type"),
        pricing_scheme: given.may::<String>("query.pricing_scheme"),
        category_id: given.may::<Id>("query.category_id"),
        applicable_date: given.may::<Date>("query.applicable_date"),
        package_weight: given.may::<Decimal>("query.package_weight"),
        package_weight_less_than: given.may::<Decimal>("query.package_weight_less_than"),
        package_weight_greater_than: given.may::<Decimal>("query.package_weight_greater_than"),
        package_weight_less_equals: given.may::<Decimal>("query.package_weight_less_equals"),
        package_weight_greater_equals: given.may::<Decimal>("query.package_weight_greater_equals"),
        rule: given.may::<String>("query.rule"),
        search_text: given.may::<String>("query.search_text"),
        custom_fields: given.may::<String>("query.custom_fields"),
    } => value::<Value>();
}
