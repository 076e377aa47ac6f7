//! How many of the facts that stand in prose are found.

#[test]
fn hit_rates() {
    let Some(mut sources) = super::sources() else {
        return;
    };
    let counts = openapi_crate::source::facts::find(&mut sources);
    println!("{counts}");
}
