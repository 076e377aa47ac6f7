//! G1: whatever text stands wherever in a document, the crate has the items and the tokens of its harmless twin.

use std::collections::BTreeMap;

use openapi_crate::files::Files;
use openapi_crate::{Findings, Output};
use tests::parallel;

use crate::documentation;
use crate::payloads::{self, TWINS};
use crate::sinks::{self, Becomes, SINKS, Sink};
use crate::skeleton::{self, Bone};

/// The tokens of an item.
type Item = Vec<Bone>;

/// The items of each file that comes of the document.
type Bones = BTreeMap<String, Vec<Item>>;

#[test]
fn every_payload_in_every_place_that_becomes_words_gives_the_tokens_of_its_harmless_twin()
 {
    let payloads = payloads::all();
    let twin = words(|_| TWINS[0]).expect("the harmless twin is accepted");
    let (twin, examples) = (bones(&twin.files), documentation::examples(&twin.files));
    // One document has a payload in each of these places, the next one has each of them one place further.
    let turns: Vec<usize> = (0..payloads.len()).collect();
    let at =
        |turn: usize, place: usize| payloads[(turn + place) % payloads.len()].as_str();
    let differ = parallel::map(&turns, |turn| match words(|place| at(*turn, place)) {
        Ok(output) => {
            difference(&bones(&output.files), &twin).or_else(|| fault(&output, examples))
        }
        Err(findings) => Some(findings.to_string()),
    });
    let found = turns.iter().zip(differ).find_map(|(turn, found)| Some((*turn, found?)));
    if let Some((turn, found)) = found {
        // Which of them it is shows only one by one.
        let single: Vec<String> = of_words()
            .enumerate()
            .flat_map(|(place, sink)| check(sink, &[at(turn, place).to_owned()]))
            .collect();
        panic!("document {turn}: {found}\n{}", single.join("\n"));
    }
}

/// Names and literals need a crate for each payload and place, of which there are thousands: without the slow tests each place
/// has every eighth payload, beginning with another one.
const STEP: usize = if cfg!(feature = "slow") { 1 } else { 8 };

#[test]
fn every_payload_in_other_places_gives_the_tokens_of_its_harmless_twin() {
    let payloads = payloads::all();
    let others = SINKS.iter().filter(|sink| sink.becomes != Becomes::Words);
    let others: Vec<(usize, &Sink)> = others.enumerate().collect();
    let failures = parallel::map(&others, |(place, sink)| {
        let tried = payloads.iter().skip(place.rem_euclid(STEP)).step_by(STEP).cloned();
        check(sink, &tried.collect::<Vec<_>>())
    });
    let failures: Vec<String> = failures.into_iter().flatten().collect();
    assert!(failures.is_empty(), "{} differ:\n{}", failures.len(), failures.join("\n"));
}

fn of_words() -> impl Iterator<Item = &'static Sink> {
    SINKS.iter().filter(|sink| sink.becomes == Becomes::Words)
}

/// A document with a text in each place that becomes words.
fn words<'t>(text: impl Fn(usize) -> &'t str) -> Result<Output, Findings> {
    let mut document = sinks::document();
    for (place, sink) in of_words().enumerate() {
        sink.put(&mut document, text(place));
    }
    sinks::generate(&document)
}

/// What is wrong with the payloads in one place.
fn check(sink: &Sink, payloads: &[String]) -> Vec<String> {
    let twins: Vec<Files> =
        TWINS.iter().filter_map(|word| Some(sink.generate(word).ok()?.files)).collect();
    let examples = twins.first().map_or(0, documentation::examples);
    let twins: Vec<Bones> = twins.iter().map(bones).collect();
    let mut failures = Vec::new();
    let mut refused: Vec<&str> = Vec::new();
    for payload in payloads {
        let found = match sink.generate(payload) {
            Ok(output) => judge(sink, payload, &output.files, &twins)
                .or_else(|| fault(&output, examples)),
            Err(findings) => {
                refused.push(payload);
                let said = findings.to_string();
                let steers = |c: char| c.is_control() && c != '\n';
                (said.contains(steers) || !said.contains("error["))
                    .then(|| format!("said {said:?}"))
            }
        };
        if let Some(found) = found {
            failures.push(format!("{}: {payload:?}: {found}", sink.name));
        }
    }
    let may_refuse = matches!(sink.becomes, Becomes::Structure);
    if !refused.is_empty() && !may_refuse {
        failures.push(format!("{}: refused are {refused:?}", sink.name));
    }
    failures
}

/// What is in a crate or in what was said about it that must not be.
fn fault(output: &Output, examples: usize) -> Option<String> {
    let said = output.findings.to_string();
    let steers = |c: char| c.is_control() && c != '\n';
    documentation::fault(&output.files, examples)
        .or_else(|| documentation::steering(&output.files))
        .or_else(|| said.contains(steers).then(|| format!("said {said:?}")))
}

fn judge(sink: &Sink, payload: &str, files: &Files, twins: &[Bones]) -> Option<String> {
    let bones = bones(files);
    let found = twins.iter().map(|twin| difference(&bones, twin));
    let found: Option<Vec<String>> = found.collect();
    if let Some(differences) = found
        && let Some(first) = differences.into_iter().next()
    {
        return Some(first);
    }
    if sink.becomes == Becomes::Literal && !holds(&bones, payload) {
        return Some("is not what goes over the wire".into());
    }
    None
}

fn bones(files: &Files) -> Bones {
    let of_documents = files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.starts_with("src/runtime/"));
    of_documents
        .map(|(path, text)| (path.clone(), skeleton::bones(path, text)))
        .collect()
}

/// The first item of a crate that its twin does not have, by more than words.
fn difference(found: &Bones, twin: &Bones) -> Option<String> {
    if found.len() != twin.len() {
        return Some(format!("has the files {:?}", found.keys()));
    }
    for ((path, found), (_, twin)) in found.iter().zip(twin) {
        if found.len() != twin.len() {
            return Some(format!(
                "{path} has {} items, its twin {}",
                found.len(),
                twin.len()
            ));
        }
        // Types stand in the order of their names, so an item may have another place.
        let mut left: Vec<&Item> = twin.iter().collect();
        for item in found {
            match left.iter().position(|twin| are_alike(item, twin)) {
                Some(at) => drop(left.remove(at)),
                None => return Some(format!("{path} has {item:?}, its twin {left:?}")),
            }
        }
    }
    None
}

/// Whether two items are one but for words; names that are imported stand in their own order.
fn are_alike(found: &Item, twin: &Item) -> bool {
    if found.len() != twin.len() {
        return false;
    }
    let in_turn = |(found, twin): (&Bone, &Bone)| is_alike(found, twin);
    if found.iter().zip(twin).all(in_turn) {
        return true;
    }
    let mut left: Vec<&Bone> = twin.iter().collect();
    matches!(found.first(), Some(Bone::Name(name)) if name == "use")
        && found.iter().all(|bone| {
            let exact = left.iter().position(|twin| *twin == bone);
            let alike = || left.iter().position(|twin| is_alike(bone, twin));
            exact.or_else(alike).map(|at| left.remove(at)).is_some()
        })
}

/// Whether a token is the twin's, or a name or text where the twin has one that is made of its word.
fn is_alike(found: &Bone, twin: &Bone) -> bool {
    match (found, twin) {
        (Bone::Name(name), Bone::Name(word)) => {
            name == word || is_of_word(word) && name.is_ascii()
        }
        (Bone::Text(text), Bone::Text(word)) => text == word || is_of_word(word),
        (found, twin) => found == twin,
    }
}

fn is_of_word(text: &str) -> bool {
    text.to_ascii_lowercase().contains("plain")
}

fn holds(bones: &Bones, payload: &str) -> bool {
    bones.values().flatten().flatten().any(|bone| match bone {
        Bone::Text(text) => syn::parse_str::<syn::LitStr>(text)
            .is_ok_and(|literal| literal.value() == payload),
        _ => false,
    })
}
