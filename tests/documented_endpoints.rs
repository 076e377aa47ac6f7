//! Every operation of the service's documentation pages is in the client.
//!
//! The pages are not ours to commit: where they are absent, the tests that read them say so and pass.

use std::collections::BTreeSet;

use tests::endpoints::{self, Endpoint};
use tests::folder;

/// How many operations each page shows: a page that is read wrongly shows another number.
const SHOWN: [usize; 5] = [15, 14, 44, 97, 394];

fn of_client() -> BTreeSet<Endpoint> {
    endpoints::of_crate(&folder::workspace().join("generated"))
}

#[test]
fn the_client_has_871_distinct_endpoints() {
    assert_eq!(of_client().len(), 871);
}

#[test]
fn each_documented_endpoint_is_in_the_client() {
    let Some(pages) = folder::pages("each_documented_endpoint_is_in_the_client") else {
        return;
    };
    let client = of_client();
    let mut documented = BTreeSet::new();
    for (number, shown) in SHOWN.into_iter().enumerate() {
        let page = folder::page(&pages, number);
        let sections = endpoints::sections(number, &page);
        assert_eq!(sections.len(), shown, "page {number:03}");
        documented.extend(sections.into_iter().map(|(endpoint, _)| endpoint));
    }
    assert_eq!(documented.len(), 501);
    let missing: Vec<&Endpoint> = documented.difference(&client).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn parameters_are_seen_however_they_are_marked() {
    for (path, erased) in [
        ("/contacts/{contact_id}", "/contacts/{}"),
        ("contacts/:contact_id/", "/contacts/{}"),
        ("/settings/taxes/{tax_id", "/settings/taxes/{}"),
        ("/reportingtags/(\\d+)", "/reportingtags/{}"),
        ("/contacts/460000000026049/track1099", "/contacts/{}/track1099"),
        ("/invoices/expenses//receipt", "/invoices/expenses/{}/receipt"),
        ("/invoice/{id}/cf_priority", "/invoice/{}/{}"),
    ] {
        assert_eq!(endpoints::erase(path), erased);
    }
}
