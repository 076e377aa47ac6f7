//! What stands above a method: what it does, what it sends and gives, where the service describes it.

use super::types::separate;
use super::{Planning, prose};
use crate::config::Documentation;
use crate::model::{Operation, Parameter, Place};
use crate::rust::summary::summary;
use crate::rust::{Argument, Method, Ty};

impl Planning<'_> {
    /// The lines above a method that is planned otherwise.
    pub(super) fn method_docs(
        &self,
        module: usize,
        operation: &Operation,
        method: &Method,
    ) -> Vec<String> {
        let ours = self.config.documentation.summaries.get(&operation.id);
        let said = ours.or(operation.docs.summary.as_ref());
        let said = said.and_then(|said| prose::sentence(said));
        let derived = || {
            let words = self.nouns.words(&operation.id);
            let mut apart = self.nouns.longer(module);
            let Documentation { compounds, spellings, .. } = &self.config.documentation;
            apart.extend(compounds.iter().map(|compound| crate::words::words(compound)));
            summary(&words, self.nouns.of(module), &apart, spellings)
                .unwrap_or_else(|| prose::words_of(&operation.id))
        };
        let mut docs = vec![said.unwrap_or_else(derived)];
        if let Some(text) = &operation.docs.text {
            let lines = self.lines(text);
            if !lines.is_empty() && prose::sentence(text).as_ref() != docs.first() {
                separate(&mut docs);
                docs.extend(lines);
            }
        }
        separate(&mut docs);
        docs.extend(prose::filled(&self.call(module, operation, method)));
        docs.extend(method.arguments.iter().flat_map(argument));
        docs
    }

    /// What is sent and given, as one sentence.
    fn call(&self, module: usize, operation: &Operation, method: &Method) -> String {
        let endpoint = format!("{} {}", method.http, method.path);
        let mut text = format!("Sends {}", prose::code(&endpoint));
        let scopes: Vec<String> =
            operation.scopes.iter().map(|scope| prose::code(scope)).collect();
        match scopes.as_slice() {
            [] => {}
            [scope] => text.push_str(&format!(", needs scope {scope},")),
            scopes => text.push_str(&format!(", needs scopes {},", scopes.join(", "))),
        }
        text.push_str(" and gives ");
        text.push_str(&self.given(method));
        if let Some(page) = self.page(module) {
            text.push_str(&format!(" ([reference]({page}))"));
        }
        text.push('.');
        text
    }

    fn given(&self, method: &Method) -> String {
        let mut text = match &method.output {
            Ty::Unit => "nothing".to_owned(),
            Ty::Ack => "an [acknowledgement](super::Ack)".into(),
            Ty::Value => "[whatever JSON](super::Value) comes".into(),
            Ty::Download => "a [file](super::Download)".into(),
            Ty::Page(item) => self.page_of(item, method.paged),
            Ty::Vec(item) => {
                link(item).map_or("a list".into(), |link| format!("a list of {link}"))
            }
            ty => link(ty).map_or("what is answered".into(), |link| {
                format!("{} {link}", article(ty))
            }),
        };
        if method.paged {
            text.push_str("; `.stream()` gives them all");
        }
        let mut twins: Vec<String> =
            method.twins.iter().map(|twin| format!("`.{}()`", twin.ident)).collect();
        twins.sort_unstable();
        match twins.as_slice() {
            [] => {}
            [twin] => text.push_str(&format!("; {twin} gives it as a file")),
            [before @ .., last] => {
                let before = before.join(", ");
                text.push_str(&format!("; {before} and {last} give it as a file"));
            }
        }
        text
    }

    /// What a further form of a query parameter asks for, by its ending: `date_before` beside `date`.
    pub(super) fn variant_docs(
        &self,
        operation: &Operation,
        parameter: &Parameter,
    ) -> Option<String> {
        let endings = self.config.documentation.variants.iter();
        let named = |(ending, says): (&String, &String)| {
            let base = parameter.name.strip_suffix(ending.as_str())?;
            let mut others = operation.parameters.iter();
            let has_kin = others.any(|other| {
                other.name != parameter.name && other.name.starts_with(base)
            });
            let says = || {
                Some(prose::sentence(says)?.replace("{parameter}", &prose::code(base)))
            };
            (parameter.place == Place::Query && has_kin).then(says)?
        };
        endings.filter_map(named).next()
    }

    fn page_of(&self, item: &Ty, paged: bool) -> String {
        let items = link(item).map_or("values".into(), |link| format!("{link}s"));
        let longest = self.config.paging.as_ref().and_then(|paging| paging.max_per_page);
        match longest.filter(|_| paged) {
            Some(count) => format!("a page of at most {count} {items}"),
            None => format!("a page of {items}"),
        }
    }

    /// Where the service describes a module.
    pub(super) fn page(&self, module: usize) -> Option<String> {
        let rules = &self.config.documentation;
        let name = &self.api.modules[module].name;
        let renamed = self.config.modules.names.iter().find(|(_, new)| *new == name);
        let document = renamed.map_or(name, |(document, _)| document);
        let page =
            rules.pages.as_ref().filter(|_| !rules.without_page.contains(document));
        page.map(|page| page.replace("{document}", document))
    }
}

/// What is known about an argument that must be given.
fn argument(argument: &Argument) -> Option<String> {
    // The first paragraph: what follows may be a list or a block of code.
    let first = argument.docs.iter().take_while(|line| !line.is_empty());
    let words = first.map(String::as_str).collect::<Vec<_>>().join(" ");
    let words = if words.starts_with("````") { String::new() } else { words };
    (!words.is_empty()).then(|| format!("- {}: {words}", prose::code(&argument.ident)))
}

/// A type as a link from its module.
fn link(ty: &Ty) -> Option<String> {
    match ty {
        Ty::Item { home: Some(_), name } => Some(format!("[`{name}`]")),
        Ty::Item { home: None, name } => {
            Some(format!("[`{name}`](super::shared::{name})"))
        }
        Ty::Boxed(inner) => link(inner),
        _ => None,
    }
}

fn article(ty: &Ty) -> &'static str {
    match ty {
        Ty::Item { name, .. } if name.starts_with(['A', 'E', 'I', 'O']) => "an",
        _ => "a",
    }
}
