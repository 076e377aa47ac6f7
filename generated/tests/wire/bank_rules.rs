// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `bank_rules`.

use super::harness::*;

made! {
    client::bank_rules::BankAccountMatchFilterRequest:
    new {
    }
    set {
        rule_name: String = "rule_name", rule_order: i64 = "rule_order",
        apply_to: String = "apply_to",
    }
}

made! {
    client::bank_rules::BankAccountRuleRequest:
    new {
        rule_name: String = "rule_name",
        rule_category: client::bank_rules::BankRuleCategory = "rule_category",
        apply_to: client::bank_rules::BankRuleApplyTo = "apply_to",
        criteria_type: client::bank_rules::BankRuleCriteriaType = "criteria_type",
        criterion: Vec<client::bank_rules::BankRuleCriterionRequest> = "criterion",
        record_as: client::bank_rules::BankRuleRecordAs = "record_as",
    }
    set {
        account_ids: Id = "account_ids",
        auto_categorize: client::bank_rules::BankRuleAutoCategorize = "auto_categorize",
        account_id: Id = "account_id", customer_id: Id = "customer_id",
        tax_id: Id = "tax_id",
        reference_number: client::bank_rules::BankRuleReferenceNumber = "reference_number",
        vat_treatment: String = "vat_treatment", tax_treatment: String = "tax_treatment",
        is_reverse_charge_applied: bool = "is_reverse_charge_applied",
        product_type: client::shared::ProductType = "product_type",
        tax_authority_id: Id = "tax_authority_id",
        tax_exemption_id: Id = "tax_exemption_id", location_id: Id = "location_id",
    }
}

decoded!(client::bank_rules::BankRuleApplyTo);

decoded!(client::bank_rules::BankRuleAutoCategorize);

decoded!(client::bank_rules::BankRuleCategory);

decoded!(client::bank_rules::BankRuleCriteriaType);

made! {
    client::bank_rules::BankRuleCriterionRequest:
    new {
    }
    set {
        criteria_id: Id = "criteria_id", field: String = "field",
        comparator: String = "comparator", value: String = "value",
    }
}

decoded!(client::bank_rules::BankRuleRecordAs);

decoded!(client::bank_rules::BankRuleReferenceNumber);

calls! {
    (bank_rules, given)
    list() {} => page::<client::bank_rules::BankRule>();
    bulk_update() {
        body: given.may::<Value>("body"),
    } => ack();
    create(&given.must::<client::bank_rules::BankAccountRuleRequest>("body")) {} => value::<client::bank_rules::BankRule>();
    bulk_delete(given.must::<Vec<Id>>("query.rule_ids")) {} => ack();
    get(given.must::<Id>("path.rule_id")) {} => value::<client::bank_rules::BankRule>();
    update(given.must::<Id>("path.rule_id"), &given.must::<client::bank_rules::BankAccountRuleRequest>("body")) {} => value::<client::bank_rules::BankRule>();
    delete(given.must::<Id>("path.rule_id")) {} => ack();
    reorder() {
        body: given.may::<Value>("body"),
    } => ack();
    skip_suggested() {
        body: given.may::<Value>("body"),
    } => ack();
    list_match_filters() {} => value::<Value>();
    create_match_filter(&given.must::<client::bank_rules::BankAccountMatchFilterRequest>("body")) {} => ack();
    update_match_filter(given.must::<Id>("path.match_filter_id"), &given.must::<client::bank_rules::BankAccountMatchFilterRequest>("body")) {} => ack();
    delete_match_filter(given.must::<Id>("path.match_filter_id")) {} => ack();
}
