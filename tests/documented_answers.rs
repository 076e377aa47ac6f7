//! The answers that the service's documentation pages show are read whole, and so are answers bent as services bend them.
//!
//! The pages are not ours to commit: where they are absent, the tests say so and pass.

use std::collections::BTreeMap;
use std::error::Error as _;

use tests::calls::{self, Known};
use tests::folder;
use tests::loss::Loss;
use tests::samples::{self, Sample};
use zoho_books::runtime::testing::VirtualClock;
use zoho_books::runtime::{Answer, DecodeError, Sending};
use zoho_books::{ErrorKind, Map, Page, Value};

/// Operations that show an answer, page by page: a page that is read wrongly shows another number.
const SHOWN: [usize; 5] = [14, 14, 44, 95, 394];

/// The samples of all pages.
fn shown(test: &str) -> Option<Vec<Sample>> {
    let pages = folder::pages(test)?;
    let mut all = Vec::new();
    for (number, shown) in SHOWN.into_iter().enumerate() {
        let samples = samples::of_page(number, &folder::page(&pages, number));
        assert_eq!(samples.len(), shown, "page {number:03}");
        all.extend(samples);
    }
    Some(all)
}

/// What is gone of an answer that was read and written back.
fn loss(known: &Known, body: &Value, written: &Value) -> Loss {
    let Value::Object(whole) = body else { return Loss::between(body, written) };
    let without = |keys: &[&str]| -> Map<Value> {
        let kept = whole.iter().filter(|(key, _)| !keys.contains(key));
        kept.map(|(key, value)| (key.to_owned(), value.clone())).collect()
    };
    let own = without(&["code", "message", "page_context"]);
    let payload = |key: &str| {
        let only = own.keys().next().filter(|_| own.len() == 1);
        Some(key).filter(|key| own.contains_key(key)).or(only).map(str::to_owned)
    };
    match known.answer() {
        Answer::Undeclared => {
            Loss::between(&Value::Object(without(&["code", "message"])), written)
        }
        Answer::List(key) => {
            let page: Page<Value> = VirtualClock::new()
                .run(Sending::of(known.request(body)))
                .expect("a page");
            let mut read = page.extra;
            let items = written.get("(items)").unwrap_or(written);
            read.extend(payload(key).map(|key| (key, items.clone())));
            read.extend(page.context.map(|context| {
                let numbers = [("page", context.page), ("per_page", context.per_page)];
                let numbers = numbers.map(|(key, number)| Some((key, number?.into())));
                let more = context.has_more.map(|more| ("has_more_page", more.into()));
                let mut all = context.extra;
                all.extend(numbers.into_iter().flatten().chain(more));
                ("page_context", Value::Object(all))
            }));
            let came = Value::Object(without(&["code", "message"]));
            Loss::between(&came, &Value::Object(read))
        }
        Answer::Key(key) => match payload(key) {
            Some(key) => {
                let read = Value::from([(key, written.clone())]);
                Loss::between(&Value::Object(own), &read)
            }
            None => Loss::between(body, written),
        },
        _ => Loss::between(body, written),
    }
}

/// What is asked for here is not in the answer shown, only word of success.
const HOLD_NOTHING: [&str; 1] = ["contact_persons::get"];

#[test]
fn each_answer_of_the_pages_is_read_and_written_back_without_loss() {
    let Some(samples) = shown("each_answer_of_the_pages_is_read_without_loss") else {
        return;
    };
    let known = calls::known();
    let (mut complete, mut tried, mut blanks) = (0, 0, 0);
    let mut wrong = Vec::new();
    for Sample { page, endpoint, answer } in &samples {
        let Some(body) = answer else {
            wrong.push(format!("page {page:03}, {endpoint:?} shows no JSON"));
            continue;
        };
        complete += 1;
        for call in &known[endpoint] {
            tried += 1;
            let name = call.name();
            match call.written(body) {
                Err(error) if HOLD_NOTHING.contains(&name) => {
                    assert_eq!(error.kind(), ErrorKind::Decode, "{name}: {error}");
                }
                Err(error) => {
                    wrong.push(format!("{name}: {error}: {:?}", error.source()));
                }
                Ok(written) => {
                    let loss = loss(call, body, &written);
                    blanks += loss.blanks.len();
                    wrong.extend(loss.lost.iter().map(|lost| format!("{name}: {lost}")));
                }
            }
        }
    }
    println!(
        "{} samples, {complete} complete; read {tried} times, since some endpoints have two calls; \
         {} failures and losses; {blanks} blanks left out",
        samples.len(),
        wrong.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!((samples.len(), complete, tried), (561, 561, 571));
}

/// What may stand for a field that is absent, and never for what was asked for.
const NOTHING: [&str; 4] = ["null", "empty text", "blank text", "empty list"];

#[test]
#[cfg_attr(not(feature = "slow"), ignore = "takes a minute: cargo test --features slow")]
fn bent_answers_are_read_or_refused_by_the_place_that_does_not_fit() {
    let Some(samples) = shown("bent_answers_are_read_or_refused") else { return };
    let known = calls::known();
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut refused: BTreeMap<String, usize> = BTreeMap::new();
    let mut emptied = 0;
    for Sample { endpoint, answer, .. } in &samples {
        let Some(body) = answer else { continue };
        for call in &known[endpoint] {
            tests::mutations::each(body, &mut |kind, place, bent| {
                let count = counts.entry(kind).or_default();
                count.0 += 1;
                let Err(error) = call.written(bent) else { return };
                let cause = error.source().and_then(|cause| cause.downcast_ref());
                let path = cause.map(DecodeError::path).unwrap_or_default();
                let is_payload = matches!(call.answer(), Answer::Key(_))
                    && !path.contains(['.', '[']);
                if is_payload && NOTHING.contains(&kind) {
                    count.0 -= 1;
                    emptied += 1;
                    return;
                }
                count.1 += 1;
                let what = format!("{kind} at {place} of {}: {error}", call.name());
                assert!(!path.is_empty(), "{what}");
                *refused
                    .entry(format!("{kind} at {path} of {}", call.name()))
                    .or_default() += 1;
            });
        }
    }
    let tried: usize = counts.values().map(|(tried, _)| tried).sum();
    let failed: usize = counts.values().map(|(_, failed)| failed).sum();
    println!(
        "{tried} bent answers, {} read, {failed} refused; {emptied} more hold nothing of what was asked for",
        tried - failed
    );
    for (kind, (tried, failed)) in &counts {
        println!("  {kind}: {tried} tried, {failed} refused");
    }
    for (what, times) in &refused {
        println!("  refused {what} ({times})");
    }
    assert!(tried > 50_000, "{tried}");
    assert!(failed * 1000 <= tried, "{failed} of {tried} refused");
}
