//! What an operation does, in one sentence made of the words of its id.
//!
//! `list_contact_comments` of `contacts` becomes `Lists a contact's comments.` An id that begins with no verb known here
//! stays a row of words.

use indexmap::IndexMap;

use crate::words::{find, singular};

/// Verbs that operations begin with.
const VERBS: &[&str] = &[
    "accept",
    "add",
    "apply",
    "approve",
    "archive",
    "assign",
    "associate",
    "authorize",
    "calculate",
    "cancel",
    "capture",
    "categorize",
    "change",
    "check",
    "clear",
    "clone",
    "close",
    "complete",
    "confirm",
    "convert",
    "copy",
    "create",
    "decline",
    "delete",
    "deploy",
    "disable",
    "download",
    "downgrade",
    "email",
    "enable",
    "exclude",
    "execute",
    "export",
    "fetch",
    "finalize",
    "find",
    "force",
    "generate",
    "get",
    "import",
    "invite",
    "list",
    "lock",
    "mail",
    "map",
    "mark",
    "match",
    "merge",
    "move",
    "open",
    "pay",
    "poll",
    "post",
    "preview",
    "print",
    "publish",
    "push",
    "put",
    "recall",
    "reevaluate",
    "refund",
    "register",
    "reject",
    "remind",
    "remove",
    "reorder",
    "replace",
    "request",
    "resend",
    "reset",
    "restore",
    "resume",
    "retrieve",
    "return",
    "reverse",
    "revoke",
    "save",
    "schedule",
    "search",
    "sell",
    "send",
    "set",
    "skip",
    "start",
    "stop",
    "submit",
    "sync",
    "track",
    "transfer",
    "uncategorize",
    "undo",
    "unlock",
    "unmap",
    "unmatch",
    "unship",
    "untrack",
    "update",
    "upgrade",
    "upload",
    "validate",
    "verify",
    "void",
    "write",
];

/// Words that end what a noun says.
const PREPOSITIONS: &[&str] = &[
    "as", "by", "for", "from", "in", "into", "of", "off", "on", "to", "using", "via",
    "with",
];

/// Words behind a noun that say what becomes of it.
const STATES: &[&str] = &["manually", "ready", "simple"];

/// Words that are written in capitals.
const INITIALS: &[&str] = &[
    "api", "crm", "csv", "html", "id", "json", "pdf", "qr", "sms", "url", "vat", "xml",
];

/// Words before a noun of which there is one at a time.
const ONLY: &[&str] = &["current", "last", "running"];

/// Words that need no article.
const BARE: &[&str] = &[
    "access", "all", "content", "data", "history", "info", "loss", "meta", "metadata",
    "multiple", "sms", "usage",
];

/// Whether a word is a verb that operations begin with.
pub(super) fn is_verb(word: &str) -> bool {
    VERBS.contains(&word)
}

/// The sentence of an operation's words, in a module about some thing; `apart` are other things whose names begin alike,
/// `spellings` says how words are written.
pub(super) fn summary(
    words: &[String],
    noun: &[String],
    apart: &[Vec<String>],
    spellings: &IndexMap<String, String>,
) -> Option<String> {
    let bulk = words.first().is_some_and(|word| word == "bulk");
    let words = &words[usize::from(bulk)..];
    let verb = words.first().filter(|verb| is_verb(verb))?;
    let other = apart.iter().any(|other| find(words, other).is_some());
    let noun = if other { &[] } else { noun };
    // What is marked as something is named in full before it.
    let marks = verb == "mark" && !words.iter().any(|word| word == "as");
    let mut sentence = third_person(verb);
    for (index, phrase) in phrases(&words[1..], noun).into_iter().enumerate() {
        for word in with_article((verb, marks), phrase, index == 0, noun) {
            sentence.push(' ');
            sentence
                .push_str(&spellings.get(&word).cloned().unwrap_or_else(|| cased(word)));
        }
    }
    sentence.push_str(if bulk { " in bulk." } else { "." });
    sentence[..1].make_ascii_uppercase();
    Some(sentence)
}

/// The words up to each preposition: what is acted on, then the rest.
fn phrases<'w>(words: &'w [String], noun: &[String]) -> Vec<&'w [String]> {
    let own = find(words, noun).map_or(0..0, |at| at..at + noun.len());
    let mut phrases = Vec::new();
    let mut start = 0;
    for (index, word) in words.iter().enumerate() {
        if PREPOSITIONS.contains(&word.as_str()) && !own.contains(&index) {
            phrases.push(&words[start..index]);
            start = index;
        }
    }
    phrases.push(&words[start..]);
    phrases
}

/// `task comments` becomes `a task's comments`, `to task` becomes `to a task`. Other words behind a preposition stay.
fn with_article(
    (verb, marks): (&str, bool),
    phrase: &[String],
    object: bool,
    noun: &[String],
) -> Vec<String> {
    let mut said = phrase.to_vec();
    let start = usize::from(!object);
    let own = find(phrase, noun).map(|at| (at, noun.len()));
    let Some(last) = phrase.last().filter(|_| phrase.len() > start) else { return said };
    let preposition = phrase.first().filter(|_| !object).map(String::as_str);
    let names_one = match preposition {
        Some("from" | "using" | "with") => true,
        // What is marked as something is told by an adjective: as open, as billing.
        Some("as") => verb != "mark" && !INITIALS.contains(&last.as_str()),
        _ => false,
    };
    let head = own.and_then(|(at, length)| {
        let end = at + length;
        let next = phrase.get(end)?;
        let state = marks && end + 1 == phrase.len();
        (!state && !STATES.contains(&next.as_str())).then_some(end - 1)
    });
    let last = match (head, own) {
        (Some(head), _) => {
            let several = singular(&phrase[head]) != phrase[head];
            said[head].push_str(if phrase[head].ends_with('s') { "'" } else { "'s" });
            if let Some(thing) = said.last_mut().filter(|_| several)
                && singular(thing) == *thing
                && !BARE.contains(&thing.as_str())
            {
                thing.push('s');
            }
            &phrase[head]
        }
        (None, Some((at, length))) => &phrase[at + length - 1],
        (None, None) => last,
    };
    if let (Some(head), "add") = (head, verb) {
        // What is added comes first: a comment to a contact.
        let (owner, added) = phrase.split_at(head + 1);
        return added_to(added, owner);
    }
    let bare = BARE.contains(&last.as_str()) || BARE.contains(&phrase[start].as_str());
    if singular(last) == *last
        && !bare
        && (!last.ends_with('s') || last.ends_with("ss"))
        && (object || names_one || own.is_some_and(|(at, _)| at == start))
    {
        let article = indefinite(&said[start]);
        said.insert(start, article.to_owned());
    }
    said
}

fn added_to(added: &[String], owner: &[String]) -> Vec<String> {
    let mut said = Vec::new();
    for (index, words) in [added, owner].into_iter().enumerate() {
        said.extend((index == 1).then(|| "to".to_owned()));
        let one = words.last().is_some_and(|last| {
            singular(last) == *last && !BARE.contains(&last.as_str())
        });
        said.extend(one.then(|| indefinite(&words[0]).to_owned()));
        said.extend_from_slice(words);
    }
    said
}

/// The article of a noun of one or several words, unless that is a plural or needs none.
pub(super) fn article(noun: &str) -> Option<&'static str> {
    let last = noun.rsplit(' ').next()?;
    let one = singular(last) == last && (!last.ends_with('s') || last.ends_with("ss"));
    (one && !BARE.contains(&last)).then(|| indefinite(noun))
}

fn indefinite(word: &str) -> &'static str {
    if ONLY.contains(&word) {
        return "the";
    }
    // A user, but an unused one.
    let vowel = word.starts_with(['a', 'e', 'i', 'o'])
        || word.starts_with("un") && !word.starts_with("uni");
    if vowel { "an" } else { "a" }
}

fn cased(word: String) -> String {
    if INITIALS.contains(&word.as_str()) { word.to_uppercase() } else { word }
}

/// Verbs that are no noun as well, as `transfer` is.
const ONLY_VERBS: &[&str] =
    &["add", "apply", "associate", "create", "get", "remove", "show", "update"];

/// Whether words name a thing, so that an article can stand before them: `credit note refund`, and not `custom fields in
/// order`, `receipt pushed` or `orders error`.
pub(super) fn names_a_thing(words: &[String]) -> bool {
    let Some((last, before)) = words.split_last() else { return false };
    let is_word = |word: &&String| {
        PREPOSITIONS.contains(&word.as_str()) || ONLY_VERBS.contains(&word.as_str())
    };
    let several = |word: &&String| singular(word) != **word && word.as_str() != "sales";
    let done = last.ends_with("ed") && !before.is_empty();
    !words.iter().any(|word| is_word(&word))
        && !before.iter().any(|word| several(&word))
        && !done
}

fn third_person(verb: &str) -> String {
    let end = verb.len();
    if ["s", "x", "ch", "sh", "o"].iter().any(|ending| verb.ends_with(ending)) {
        return format!("{verb}es");
    }
    match verb.as_bytes() {
        [.., before, b'y'] if !b"aeiou".contains(before) => {
            format!("{}ies", &verb[..end - 1])
        }
        _ => format!("{verb}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;

    #[test]
    fn what_names_a_thing_may_have_an_article() {
        for name in ["credit_note_refund", "sales_order", "email_template"] {
            assert!(names_a_thing(&words(name)), "{name}");
        }
        for name in ["custom_fields_in_order", "orders_error", "receipt_pushed"] {
            assert!(!names_a_thing(&words(name)), "{name}");
        }
    }

    #[test]
    fn an_id_becomes_a_sentence() {
        let sentences = [
            ("list_contacts", "contacts", "Lists contacts."),
            ("get_contact", "contacts", "Gets a contact."),
            ("get_contact_person", "contacts", "Gets a contact person."),
            ("list_contact_comments", "contacts", "Lists a contact's comments."),
            ("bulk_delete_journals", "journals", "Deletes journals in bulk."),
            ("mark_order_sent", "orders", "Marks an order sent."),
            (
                "mark_contact_address_as_billing",
                "contacts",
                "Marks a contact's address as billing.",
            ),
            ("apply_credits_to_order", "orders", "Applies credits to an order."),
            ("write_off_order", "orders", "Writes off an order."),
            ("assign_owner_to_contacts", "contacts", "Assigns an owner to contacts."),
            (
                "submit_journal_for_approval",
                "journals",
                "Submits a journal for approval.",
            ),
            ("add_contact_address", "contacts", "Adds an address to a contact."),
            ("create_user", "users", "Creates a user."),
            ("get_exchange_rate", "currencies", "Gets an exchange rate."),
            ("get_current_user", "users", "Gets the current user."),
            ("list_contacts_view", "contacts", "Lists contacts' views."),
            ("update_contact_using_code", "contacts", "Updates a contact using a code."),
            ("mark_contact_as_open", "contacts", "Marks a contact as open."),
        ];
        for (id, module, sentence) in sentences {
            let apart = [words("contact_persons")];
            let said = summary(&words(id), &words(module), &apart, &IndexMap::new());
            assert_eq!(said.as_deref(), Some(sentence));
        }
        let none = summary(&words("pet_names"), &words("pets"), &[], &IndexMap::new());
        assert_eq!(none, None);
    }
}
