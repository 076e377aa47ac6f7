//! What a lock says about an API as it is now: which method and which type has a name already, and what has gone.
//!
//! A name that the configuration gives a method comes before the lock's.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Kind, Lock};
use crate::config::Config;
use crate::diagnostics::{Diagnostics, Excerpt, quoted};
use crate::model::{Api, Definition, Direction, Module, Operation, Shape, TypeId};
use crate::rust::names;
use crate::rust::plan::{self, name_modules};
use crate::source::{Origin, Source};
use crate::written::Written;

/// Names that are given already.
#[derive(Debug, Default)]
pub(crate) struct Pins {
    /// By module and endpoint.
    methods: HashMap<(String, String), String>,
    /// The schemas of each name.
    types: BTreeMap<(Kind, String), BTreeSet<Origin>>,
    /// The lock itself.
    written: Written,
}

/// An endpoint as locks know it: what its placeholders are called makes no difference.
pub(super) fn endpoint(method: &str, path: &str) -> String {
    let mut text = format!("{method} ");
    let mut inside = false;
    for c in path.chars() {
        inside &= c != '}';
        if !inside {
            text.push(c);
        }
        inside |= c == '{';
    }
    text
}

fn endpoint_of(operation: &Operation) -> String {
    endpoint(operation.method.as_str(), &operation.path)
}

/// The modules, each with its name in the lock.
fn modules(api: &Api) -> impl Iterator<Item = (String, &Module)> {
    let idents = name_modules(api).into_iter().map(|(ident, _)| ident);
    idents.zip(&api.modules)
}

impl Pins {
    /// What a lock and the configuration say about an API; complains about what does not fit.
    pub(crate) fn new(
        lock: &Lock,
        config: &Config,
        api: &Api,
        sources: &[Source],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut pins = Self { written: lock.written.clone(), ..Self::default() };
        for (module, locked) in &lock.operations {
            let mut taken = BTreeSet::new();
            for (written, operation) in locked {
                let (method, path) = written.split_once(' ').unwrap_or((written, ""));
                let name = &operation.name;
                if !names::is_value(name)
                    || plan::is_method_of_ours(name)
                    || !taken.insert(name)
                {
                    let path = ["operations", module, written, "name"];
                    diagnostics.lock_name(lock.written.place(&path), written, name);
                }
                pins.methods.insert(
                    (module.clone(), endpoint(method, path)),
                    operation.name.clone(),
                );
            }
        }
        pins.configure(config, api, diagnostics);
        check_moves(lock, api, diagnostics);
        check_gone(lock, api, diagnostics);
        let mut documents = HashMap::new();
        for (index, source) in sources.iter().enumerate() {
            documents.entry(source.stem()).or_insert(index);
        }
        for (kind, types) in &lock.types {
            for (path, origins) in types {
                let name = path.rsplit("::").next().unwrap_or(path);
                if !names::is_ty(name) || plan::is_type_of_ours(name) {
                    let at = lock.written.place(&["types", kind.name(), path]);
                    diagnostics.lock_name(at, path, name);
                }
                for (number, text) in origins.iter().enumerate() {
                    if !text.contains('#') {
                        let path = ["types", kind.name(), path, &number.to_string()];
                        diagnostics.lock_origin(lock.written.place(&path), text);
                    }
                }
                let known = origins.iter().filter_map(|text| origin(text, &documents));
                pins.types.insert((*kind, path.clone()), known.collect());
            }
        }
        pins
    }

    /// Takes over the names that the configuration gives methods.
    fn configure(&mut self, config: &Config, api: &Api, diagnostics: &mut Diagnostics) {
        let present = endpoints(api);
        for (module, methods) in &config.modules.methods {
            for (written, name) in methods {
                let (method, path) = written.split_once(' ').unwrap_or((written, ""));
                let place = (module.clone(), endpoint(method, path));
                if !present.contains(&place) {
                    let at =
                        config.written.place(&["modules", "methods", module, written]);
                    let (written, module) = (quoted(written), quoted(module));
                    diagnostics.unused_name(
                        at,
                        &format!("operation {written} in the module {module}"),
                        name,
                        "correct the entry, or remove it; an operation is written as its method and path, such as `GET /orders`",
                    );
                }
                self.methods
                    .retain(|(other, _), given| other != module || given != name);
                self.methods.insert(place, name.clone());
            }
        }
    }

    /// The name of a method, when it has one.
    pub(crate) fn method(&self, module: &str, operation: &Operation) -> Option<&String> {
        self.methods.get(&(module.to_owned(), endpoint_of(operation)))
    }

    /// The names of types that have one. Of several types with a claim to a name the likest has it, and among equals
    /// the one that would have got it anyway.
    pub(crate) fn types(
        &self,
        api: &Api,
        computed: &HashMap<TypeId, (Option<usize>, String)>,
    ) -> HashMap<TypeId, String> {
        let mut claims: Vec<Claim<'_>> = Vec::new();
        let locked = self.locked();
        for (id, definition) in api.types.iter() {
            claims.extend(claims_of(id, definition, &computed[&id].1, &locked));
        }
        claims.sort_by(|a, b| {
            // Fractions, compared without dividing.
            let likeness = (b.shared * a.all).cmp(&(a.shared * b.all));
            likeness
                .then(b.computed.cmp(&a.computed))
                .then((a.path, a.id).cmp(&(b.path, b.id)))
        });
        let mut given: HashMap<TypeId, String> = HashMap::new();
        let mut taken: BTreeSet<(Kind, &str)> = BTreeSet::new();
        for claim in claims {
            if given.contains_key(&claim.id) || !taken.insert((claim.kind, claim.path)) {
                continue;
            }
            given.insert(claim.id, last(claim.path).to_owned());
        }
        given
    }

    /// Where the lock says what a type is called.
    pub(crate) fn place(&self, kind: Kind, path: &str) -> Excerpt {
        self.written.place(&["types", kind.name(), path])
    }

    /// The names that each schema has, and of how many schemas they are made.
    fn locked(&self) -> HashMap<(Kind, &Origin), Vec<(&str, usize)>> {
        let mut locked: HashMap<_, Vec<_>> = HashMap::new();
        for ((kind, path), origins) in &self.types {
            for origin in origins {
                let names = locked.entry((*kind, origin)).or_default();
                names.push((path.as_str(), origins.len()));
            }
        }
        locked
    }
}

/// The names that a type has a claim to: that of most of its schemas that have one.
fn claims_of<'a>(
    id: TypeId,
    definition: &Definition,
    computed: &str,
    locked: &HashMap<(Kind, &'a Origin), Vec<(&'a str, usize)>>,
) -> Vec<Claim<'a>> {
    let kind = Kind::of(definition);
    let origins: BTreeSet<&Origin> = definition.origins.iter().collect();
    let mut known = 0;
    let mut shared: BTreeMap<(&str, usize), usize> = BTreeMap::new();
    for origin in &origins {
        let names = locked.get(&(kind, *origin));
        known += usize::from(names.is_some());
        for name in names.into_iter().flatten() {
            *shared.entry(*name).or_default() += 1;
        }
    }
    let claims = shared.into_iter().map(|((path, of), shared)| Claim {
        id,
        kind,
        path,
        shared,
        all: origins.len() + of - shared,
        computed: last(path) == computed,
    });
    claims.filter(|claim| claim.shared * 2 > known).collect()
}

/// A type that may have a name.
struct Claim<'a> {
    id: TypeId,
    kind: Kind,
    path: &'a str,
    /// Schemas that the name had and the type has.
    shared: usize,
    /// Schemas of either.
    all: usize,
    /// Whether the type would be called so without a lock.
    computed: bool,
}

fn last(path: &str) -> &str {
    path.rsplit_once("::").map_or(path, |(_, name)| name)
}

impl Kind {
    /// The kind of a definition.
    pub(crate) fn of(definition: &Definition) -> Self {
        match (&definition.shape, definition.direction) {
            (Shape::Choice(_), _) => Self::Values,
            (_, Direction::Request) => Self::Sent,
            (_, Direction::Response | Direction::Unknown) => Self::Received,
        }
    }
}

fn origin(text: &str, documents: &HashMap<&str, usize>) -> Option<Origin> {
    let (stem, pointer) = text.split_once('#')?;
    let document = *documents.get(stem)?;
    Some(Origin { document, pointer: pointer.to_owned() })
}

/// An operationId at another endpoint than before is another operation under a known name.
fn check_moves(lock: &Lock, api: &Api, diagnostics: &mut Diagnostics) {
    for (name, module) in modules(api) {
        let Some(locked) = lock.operations.get(&name) else { continue };
        for operation in &module.operations {
            let now = endpoint_of(operation);
            let before: Vec<&String> = locked
                .iter()
                .filter(|(_, known)| known.id == operation.id)
                .map(|(written, _)| written)
                .collect();
            let stayed = before.iter().any(|written| {
                let (method, path) = written.split_once(' ').unwrap_or((written, ""));
                endpoint(method, path) == now
            });
            if let (Some(written), false) = (before.first(), stayed) {
                let now = format!("{} {}", operation.method.as_str(), operation.path);
                diagnostics.moved_operation(
                    &operation.origin,
                    &operation.id,
                    written,
                    &now,
                    &lock.written.file,
                );
            }
        }
    }
}

/// Every endpoint with the name of its module.
fn endpoints(api: &Api) -> BTreeSet<(String, String)> {
    let of_module = |(name, module): (String, &Module)| {
        let endpoints = module.operations.iter().map(endpoint_of);
        endpoints.map(|endpoint| (name.clone(), endpoint)).collect::<Vec<_>>()
    };
    modules(api).flat_map(of_module).collect()
}

fn check_gone(lock: &Lock, api: &Api, diagnostics: &mut Diagnostics) {
    let present = endpoints(api);
    for (module, locked) in &lock.operations {
        for (written, operation) in locked {
            let (method, path) = written.split_once(' ').unwrap_or((written, ""));
            if !present.contains(&(module.clone(), endpoint(method, path))) {
                let at = lock.written.place(&["operations", module, written]);
                diagnostics.locked_operation_gone(at, written, &operation.id);
            }
        }
    }
}
