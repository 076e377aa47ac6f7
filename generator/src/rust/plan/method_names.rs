//! What methods are called: the words of the operation's id without what its module says already.
//!
//! `list_contacts` is `list` in `contacts`. Of an operation on one record and one on many of them, the one record's has
//! the short name and the other begins with `bulk_`.

use std::collections::HashMap;

use crate::model::{Method, Operation, Reply};
use crate::rust::names;
use crate::words::{find, singular, words};

/// Words that say nothing.
const ARTICLES: &[&str] = &["a", "an", "the"];

/// Words that nothing ends in.
const PREPOSITIONS: &[&str] =
    &["as", "by", "for", "from", "in", "of", "on", "to", "using", "with"];

/// Words before a noun that need it less than others: `get_current` says as much as `get_current_user`.
const DETERMINERS: &[&str] = &["all", "current", "multiple", "my"];

/// Verbs that say too little with an adjective alone: `list_recurring` what?
const PLAIN_VERBS: &[&str] =
    &["add", "create", "delete", "get", "list", "remove", "update"];

/// What is known about the names of an API's modules.
pub(super) struct Nouns {
    /// What each module is about: its own name, and what else its operations call it.
    modules: Vec<Vec<Vec<String>>>,
    /// Nouns of several words written as one word, in the singular, and all their words but the last.
    joined: HashMap<String, Vec<String>>,
    /// The modules that have these words as their name, in the singular.
    named: HashMap<Vec<String>, Vec<usize>>,
    /// The modules that have these words in their name.
    naming: HashMap<Vec<String>, Vec<usize>>,
}

/// An operation's name in the making.
struct Candidate {
    /// All the words of its id that say something.
    whole: String,
    /// Without the module's own noun.
    short: String,
    /// Whether it is about many of the module's records.
    bulk: bool,
}

impl Nouns {
    /// The nouns of modules, each with what else its operations call it.
    pub(super) fn new<'m>(
        modules: impl Iterator<Item = (&'m str, Option<&'m Vec<String>>)>,
    ) -> Self {
        let nouns = modules.map(|(module, others)| {
            let others = others.into_iter().flatten().map(String::as_str);
            std::iter::once(module).chain(others).map(words).collect()
        });
        let modules: Vec<Vec<Vec<String>>> = nouns.collect();
        let mut joined = HashMap::new();
        for noun in modules.iter().flatten().filter(|noun| noun.len() > 1) {
            let before = noun[..noun.len() - 1].to_vec();
            joined.entry(singular(&noun.concat())).or_insert(before);
        }
        let mut named: HashMap<_, Vec<usize>> = HashMap::new();
        let mut naming: HashMap<_, Vec<usize>> = HashMap::new();
        for (index, nouns) in modules.iter().enumerate() {
            let name = singulars(nouns.first().map_or(&[], Vec::as_slice));
            for length in 1..=name.len() {
                for part in name.windows(length) {
                    naming.entry(part.to_vec()).or_default().push(index);
                }
            }
            named.entry(name).or_default().push(index);
        }
        Self { modules, joined, named, naming }
    }

    /// What a module is about, as its own name says.
    pub(super) fn of(&self, module: usize) -> &[String] {
        self.modules[module].first().map_or(&[], Vec::as_slice)
    }

    /// What other modules are about that begins like what this one is about.
    pub(super) fn longer(&self, module: usize) -> Vec<Vec<String>> {
        let noun = self.of(module);
        let naming = self.naming.get(&singulars(noun)).into_iter().flatten();
        let others = naming.map(|other| self.of(*other));
        let longer = others.filter(|other| other.len() > noun.len());
        longer.map(<[String]>::to_vec).collect()
    }

    /// The words of an operation's id that say something.
    pub(super) fn words(&self, id: &str) -> Vec<String> {
        let mut said = Vec::new();
        let mut words = words(id).into_iter().peekable();
        while let Some(word) = words.next() {
            // At either end it is no article: `get_a` gets something called A.
            let inside = !said.is_empty() && words.peek().is_some();
            if !inside || !ARTICLES.contains(&word.as_str()) {
                said.extend(self.parted(word));
            }
        }
        said
    }

    /// For each operation of a module the names it may have, best first. Those that have a name already contend for none.
    pub(super) fn method_names(
        &self,
        module: usize,
        operations: &[Operation],
        pins: &[Option<&String>],
    ) -> Vec<Vec<String>> {
        let candidates: Vec<Candidate> = operations
            .iter()
            .map(|operation| self.candidate(module, operation))
            .collect();
        let wishes = operations.iter().zip(&candidates).map(|(operation, candidate)| {
            let short = &candidate.short;
            let rivals = candidates.iter().zip(pins).filter_map(|(other, pinned)| {
                (pinned.is_none() && other.short == *short).then_some(other)
            });
            let single = rivals.clone().filter(|other| !other.bulk).count();
            let elsewhere = candidates
                .iter()
                .any(|other| other.whole == *short && other.short != *short);
            let mut wishes = Vec::new();
            if rivals.count() == 1 || (single == 1 && !candidate.bulk) {
                if !elsewhere && !names::is_keyword(short) {
                    wishes.push(short.clone());
                }
            } else if candidate.bulk && operation.method != Method::Get {
                wishes.push(format!("bulk_{short}"));
            }
            wishes.push(candidate.whole.clone());
            let endpoint = format!("{}{}", operation.method.as_str(), operation.path);
            wishes.push(names::value(&endpoint));
            wishes
        });
        wishes.collect()
    }

    fn candidate(&self, module: usize, operation: &Operation) -> Candidate {
        let whole = self.words(&operation.id);
        let (mut short, plural) = self.without_noun(module, &whole);
        let lists = plural && matches!(operation.reply, Reply::Page { .. });
        if lists && short == ["get"] {
            short = vec!["list".to_owned()];
        }
        Candidate {
            whole: names::value(&whole.join("_")),
            short: names::value(&short.join("_")),
            bulk: plural && !operation.path.contains('{'),
        }
    }

    /// `salesorder` becomes `sales`, `order` where that is what a module is about.
    fn parted(&self, word: String) -> Vec<String> {
        let Some(before) = self.joined.get(&singular(&word)) else { return vec![word] };
        let last = word[before.concat().len()..].to_owned();
        before.iter().cloned().chain([last]).collect()
    }

    /// The words without the module's noun, wherever it stands after the verb, and whether that was a plural.
    fn without_noun(&self, module: usize, whole: &[String]) -> (Vec<String>, bool) {
        let mut kept = whole.to_vec();
        let mut plural = false;
        for noun in &self.modules[module] {
            while let Some(at) = self.removable(module, &kept, noun) {
                let last = &kept[at + noun.len() - 1];
                plural |= singular(last) != *last;
                kept.drain(at..at + noun.len());
            }
            if kept.len() < whole.len() {
                break;
            }
        }
        while kept.len() > 1
            && kept.last().is_some_and(|word| PREPOSITIONS.contains(&word.as_str()))
            && kept.len() < whole.len()
        {
            kept.pop();
        }
        (kept, plural)
    }

    /// Where the noun stands so that the rest can do without it.
    fn removable(
        &self,
        module: usize,
        kept: &[String],
        noun: &[String],
    ) -> Option<usize> {
        let start = (1..kept.len()).find(|at| find(&kept[*at..], noun) == Some(0))?;
        let end = start + noun.len();
        let before = kept[start - 1].as_str();
        let adjective = start > 1
            && end == kept.len()
            && !PREPOSITIONS.contains(&before)
            && !DETERMINERS.contains(&before)
            && PLAIN_VERBS.contains(&kept[0].as_str());
        (!adjective && !self.in_longer(module, kept, start..end)).then_some(start)
    }

    /// Whether some words belong to what another module is about: a `contact_person` is no `contact`.
    fn in_longer(
        &self,
        module: usize,
        kept: &[String],
        place: std::ops::Range<usize>,
    ) -> bool {
        let kept = singulars(kept);
        let starts = 0..=place.start;
        starts.flat_map(|start| (place.end..=kept.len()).map(move |end| start..end)).any(
            |around| {
                around.len() > place.len()
                    && (self.named.get(&kept[around]).into_iter().flatten())
                        .any(|other| *other != module)
            },
        )
    }
}

fn singulars(words: &[String]) -> Vec<String> {
    words.iter().map(|word| singular(word)).collect()
}
