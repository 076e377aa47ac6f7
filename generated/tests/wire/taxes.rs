// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `taxes`.

use super::harness::*;

made! {
    client::taxes::TaxAuthorityRequest:
    new {
        tax_authority_name: String = "tax_authority_name",
    }
    set {
        description: String = "description",
        registration_number: String = "registration_number",
        registration_number_label: String = "registration_number_label",
    }
}

made! {
    client::taxes::TaxExemptionRequest:
    new {
        tax_exemption_code: String = "tax_exemption_code", r#type: String = "type",
    }
    set {
        description: String = "description",
    }
}

decoded!(client::taxes::TaxFactor);

made! {
    client::taxes::TaxGroupRequest:
    new {
    }
    set {
        tax_group_name: String = "tax_group_name", taxes: String = "taxes",
    }
}

made! {
    client::taxes::TaxRequest:
    new {
    }
    set {
        tax_name: String = "tax_name", tax_percentage: Decimal = "tax_percentage",
        tax_type: client::taxes::TaxType = "tax_type",
        tax_factor: client::taxes::TaxFactor = "tax_factor",
        tax_specific_type: client::taxes::TaxSpecificType = "tax_specific_type",
        tax_authority_name: String = "tax_authority_name",
        tax_authority_id: Id = "tax_authority_id", country_code: String = "country_code",
        purchase_tax_expense_account_id: Id = "purchase_tax_expense_account_id",
        is_value_added: bool = "is_value_added",
        update_recurring_invoice: bool = "update_recurring_invoice",
        update_recurring_expense: bool = "update_recurring_expense",
        update_draft_invoice: bool = "update_draft_invoice",
        update_recurring_bills: bool = "update_recurring_bills",
        update_draft_so: bool = "update_draft_so",
        update_subscription: bool = "update_subscription",
        update_project: bool = "update_project", is_editable: bool = "is_editable",
        tds_payable_account_id: Id = "tds_payable_account_id",
    }
}

decoded!(client::taxes::TaxSpecificType);

decoded!(client::taxes::TaxType);

made! {
    client::taxes::UpdateTaxAuthorityRequest:
    new {
    }
    set {
        tax_authority_name: String = "tax_authority_name",
        description: String = "description",
        registration_number: String = "registration_number",
        registration_number_label: String = "registration_number_label",
    }
}

calls! {
    (taxes, given)
    list() {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
    } => page::<client::taxes::Tax>();
    create(&given.must::<client::taxes::TaxRequest>("body")) {} => value::<client::taxes::Tax>();
    get(given.must::<Id>("path.tax_id")) {} => value::<client::taxes::Tax>();
    update(given.must::<Id>("path.tax_id"), &given.must::<client::taxes::TaxRequest>("body")) {} => value::<client::taxes::Tax>();
    delete(given.must::<Id>("path.tax_id")) {} => ack();
    get_group(given.must::<Id>("path.tax_group_id")) {} => value::<client::taxes::TaxGroup>();
    update_group(given.must::<Id>("path.tax_group_id"), &given.must::<client::taxes::TaxGroupRequest>("body")) {} => value::<client::taxes::TaxGroup>();
    delete_group(given.must::<Id>("path.tax_group_id")) {} => ack();
    create_group(&given.must::<client::taxes::TaxGroupRequest>("body")) {} => value::<client::taxes::TaxGroup>();
    list_authorities() {} => page::<client::taxes::TaxAuthority>();
    create_authority(&given.must::<client::taxes::TaxAuthorityRequest>("body")) {} => value::<client::taxes::TaxAuthority>();
    get_authority(given.must::<Id>("path.tax_authority_id")) {} => value::<client::taxes::TaxAuthority>();
    update_authority(given.must::<Id>("path.tax_authority_id"), &given.must::<client::taxes::UpdateTaxAuthorityRequest>("body")) {} => value::<client::taxes::TaxAuthority>();
    delete_authority(given.must::<Id>("path.tax_authority_id")) {} => ack();
    list_exemptions() {} => page::<client::taxes::TaxExemption>();
    create_exemption(&given.must::<client::taxes::TaxExemptionRequest>("body")) {} => value::<client::taxes::TaxExemption>();
    get_exemption(given.must::<Id>("path.tax_exemption_id")) {} => value::<client::taxes::TaxExemption>();
    update_exemption(given.must::<Id>("path.tax_exemption_id"), &given.must::<client::taxes::TaxExemptionRequest>("body")) {} => value::<client::taxes::TaxExemption>();
    delete_exemption(given.must::<Id>("path.tax_exemption_id")) {} => ack();
}
