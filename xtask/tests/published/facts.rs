//! How many of the facts that stand in prose are found.

use openapi_crate::source::facts::{self, Count};

#[test]
fn hit_rates() {
    let Some(mut sources) = super::sources() else {
        return;
    };
    let found = facts::find(&mut sources, facts::Untyped::LikeItsNamesakes);
    println!("{found}");
    let count = |read, cues| Count { cues, read };
    // The one list that is not read stands beside a reference, where OpenAPI reads nothing.
    assert_eq!(found.values, count(326, 327));
    // The one that is not read speaks of a field that holds a length.
    assert_eq!(found.lengths, count(226, 227));
    assert_eq!(found.variants, count(101, 101));
    assert_eq!(found.ids, count(604, 604));
    assert_eq!(found.lists, count(62, 62));
    assert_eq!(found.files, count(17, 17));
    assert!(
        found.dates.read >= 178 && found.times.read >= 69 && found.untyped.read >= 11
    );
}

#[test]
fn finding_twice_finds_nothing_new() {
    let Some(mut once) = super::sources() else {
        return;
    };
    facts::find(&mut once, facts::Untyped::LikeItsNamesakes);
    let mut twice = once.clone();
    facts::find(&mut twice, facts::Untyped::LikeItsNamesakes);
    for (once, twice) in once.iter().zip(&twice) {
        assert!(
            once.tree == twice.tree,
            "{} changes when facts are found again",
            once.name
        );
    }
}
