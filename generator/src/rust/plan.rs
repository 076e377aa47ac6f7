//! The model to the crate: names every module, method and type, and chooses how each value is taken and given.

mod boxes;
mod example;
mod method;
mod method_docs;
mod method_names;
pub(crate) mod package;
mod service;
mod showcase;
mod type_docs;
mod types;

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use method_names::Nouns;

use super::names::{self, Scope};
use super::{Crate, Item, Module, Ty, prose};
use crate::auth::Security;
use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::lock::{Kind, Pedigree, Pins};
use crate::model::{Api, Definition, Direction, Operation, Scalar, Shape, Type, TypeId};
use crate::parallel;
use crate::passes::join_types::uses::{self, Use};

/// Names of types and traits that emitted files, and the runtime's macros in them, use without a path; and `New`, since no type
/// is called as its constructor.
const RESERVED_TYPES: &[&str] = &[
    "Ack",
    "FileCall",
    "Box",
    "Call",
    "Client",
    "ClientBuilder",
    "Date",
    "DateTime",
    "Debug",
    "Decimal",
    "Default",
    "Download",
    "Endpoint",
    "Err",
    "Error",
    "From",
    "Id",
    "Into",
    "IntoIterator",
    "Map",
    "New",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Page",
    "Part",
    "PartialEq",
    "Patch",
    "Record",
    "Region",
    "Request",
    "Result",
    "Self",
    "Some",
    "String",
    "Style",
    "UniqueKey",
    "Value",
    "Vec",
];

/// Names of modules and client methods that the crate and its tests have anyway, folders that cargo reads by itself, methods
/// that everything has, and crates that are always there.
const RESERVED_MODULES: &[&str] = &[
    "alloc",
    "bin",
    "blocking",
    "builder",
    "chrono",
    "client",
    "clone",
    "core",
    "default",
    "every_call",
    "full",
    "harness",
    "into",
    "jiff",
    "lib",
    "main",
    "mod",
    "request",
    "runtime",
    "rustls",
    "serde",
    "shared",
    "std",
    "testing",
    "tests",
    "time",
    "tracing",
    "try_into",
    "webhooks",
];

/// Whether no type of a document can have this name, since every client has something of that name.
pub(crate) fn is_type_of_ours(name: &str) -> bool {
    RESERVED_TYPES.contains(&name)
}

/// The same of methods. A method `clone` is avoided as well, but compiles where somebody wants it.
pub(crate) fn is_method_of_ours(name: &str) -> bool {
    matches!(name, "into" | "new" | "try_into")
}

/// The same of modules.
pub(crate) fn is_module_of_ours(ident: &str) -> bool {
    RESERVED_MODULES.contains(&ident) || package::DEVICES.contains(&ident)
}

/// Plans the whole crate.
pub(crate) fn plan(
    api: &Api,
    config: &Config,
    pins: &Pins,
    diagnostics: &mut Diagnostics,
) -> Crate {
    let title = prose::plain(config.title.as_ref().unwrap_or(&api.title));
    let description = match &config.description {
        Some(description) => prose::plain(description),
        None => format!("Client of the {title} API"),
    };
    let planning = Planning::new(api, config, pins);
    planning.complain_of_lost(pins, diagnostics);
    let name = config.name.clone().unwrap_or_else(|| {
        package::from_title(&title).unwrap_or_else(|taken| {
            let name = format!("{taken}-client");
            diagnostics.package_renamed(&taken, &name);
            name
        })
    });
    let modules = parallel::map(0..api.modules.len(), |index| planning.module(index));
    let features = planning.features();
    Crate {
        version: config.version.clone().unwrap_or_else(|| "0.1.0".into()),
        docs: prose::sentence(&description).into_iter().collect(),
        description,
        license: config.license.clone(),
        repository: config.repository.clone(),
        keywords: config.keywords.clone(),
        categories: config.categories.clone(),
        dev_dependencies: (config.examples.dependencies.iter())
            .map(|(name, value)| format!("{} = {value}", package::key(name)))
            .collect(),
        programs: (config.examples.programs.iter())
            .map(|(name, does)| (prose::code(name), prose::line(does)))
            .collect(),
        wire_tests: config.tests.wire,
        service: planning.service(&name),
        showcase: showcase::choose(&modules, features.as_ref()),
        modules,
        shared: planning.items(None),
        pedigrees: planning.pedigrees(),
        features,
        title,
        name,
    }
}

/// What planning knows about the whole API.
struct Planning<'a> {
    api: &'a Api,
    config: &'a Config,
    /// Module and name of each definition.
    names: HashMap<TypeId, (Option<usize>, String)>,
    /// The definitions of each module, and of none.
    homes: HashMap<Option<usize>, Vec<TypeId>>,
    /// Module and handle names.
    modules: Vec<(String, String)>,
    /// What the modules are about.
    nouns: Nouns,
    /// The names of each module's methods, in the order of its operations.
    methods: Vec<Vec<String>>,
    /// Where each type is met.
    uses: Vec<Vec<Use>>,
    /// What most operations are signed in with.
    security: &'a Security,
    /// What stands in a box in which type.
    boxed: HashSet<(TypeId, TypeId)>,
    /// Names of the lock that their types have not got.
    lost: Vec<(TypeId, String)>,
}

impl<'a> Planning<'a> {
    fn new(api: &'a Api, config: &'a Config, pins: &Pins) -> Self {
        let modules = name_modules(api);
        let computed = name_types(api, &modules, &HashMap::new());
        let mut pinned = pins.types(api, &computed);
        // A name that the configuration gives comes before the lock's.
        let renamed: HashSet<&String> = config.types.names.values().collect();
        pinned.retain(|id, _| !renamed.contains(&computed[id].1));
        let names = name_types(api, &modules, &pinned);
        let nouns = Nouns::new(
            modules
                .iter()
                .map(|(ident, _)| (ident.as_str(), config.modules.nouns.get(ident))),
        );
        let mut lost = pinned;
        lost.retain(|id, wanted| names[id].1 != *wanted);
        let mut lost: Vec<(TypeId, String)> = lost.into_iter().collect();
        lost.sort();
        let boxed = boxes::boxed_fields(api);
        let mut homes: HashMap<_, Vec<TypeId>> = HashMap::new();
        for (id, _) in api.types.iter() {
            homes.entry(names[&id].0).or_default().push(id);
        }
        let methods = api.modules.iter().zip(&modules).enumerate();
        let methods = methods.map(|(index, (module, (ident, _)))| {
            method::method_idents(pins, &nouns, (index, ident), &module.operations)
        });
        let methods = methods.collect();
        let uses = uses::collect(api);
        let security = service::usual_security(api);
        Self {
            api,
            config,
            names,
            homes,
            modules,
            nouns,
            methods,
            uses,
            security,
            boxed,
            lost,
        }
    }

    /// Says which types are called otherwise than the lock or the configuration has it, because something else in sight has
    /// the name.
    fn complain_of_lost(&self, pins: &Pins, diagnostics: &mut Diagnostics) {
        for (id, wanted) in &self.lost {
            let wanted = format!("{}::{wanted}", self.home_of(*id));
            let at = pins.place(Kind::of(&self.api.types[*id]), &wanted);
            diagnostics.name_not_kept(at, &wanted, &self.names[id].1);
        }
        for (before, wanted) in &self.config.types.names {
            let module = before.rsplit_once("::").map_or("", |(module, _)| module);
            let called_so = |(id, definition): &(TypeId, &Definition)| {
                names::ty(&definition.name) == *wanted && self.home_of(*id) == module
            };
            let otherwise =
                |(id, _): &(TypeId, &Definition)| self.names[id].1 != *wanted;
            let mut types = self.api.types.iter().filter(called_so);
            if let Some((id, _)) = types.find(otherwise) {
                let at = self.config.written.place(&["types", "names", before]);
                let wanted = format!("{module}::{wanted}");
                diagnostics.name_not_kept(at, &wanted, &self.names[&id].1);
            }
        }
    }

    /// The module that a type stands in.
    fn home_of(&self, id: TypeId) -> &str {
        self.names[&id].0.map_or("shared", |home| self.modules[home].0.as_str())
    }

    fn module(&self, index: usize) -> Module {
        let module = &self.api.modules[index];
        let (ident, handle) = &self.modules[index];
        let mut docs = prose::filled(&what_it_holds(&module.operations));
        if let Some(description) = &module.description {
            docs.push(String::new());
            docs.extend(prose::lines(
                description,
                self.config.documentation.base_url.as_deref(),
            ));
        }
        if let Some(page) = self.page(index) {
            docs.push(String::new());
            docs.push(format!("Reference: <{page}>."));
        }
        let items = self.items(Some(index));
        Module {
            ident: ident.clone(),
            handle: handle.clone(),
            docs,
            methods: self.methods(index, &items),
            items,
        }
    }

    /// The modules of a build that asks for none, where there is a choice.
    fn features(&self) -> Option<Vec<String>> {
        let all = || self.modules.iter().map(|(ident, _)| ident.clone());
        let default = &self.config.modules.default;
        let chosen: Vec<String> = all()
            .filter(|ident| default.is_empty() || default.contains(ident))
            .collect();
        (self.modules.len() > 1).then_some(chosen)
    }

    /// The types of a module, or those that several share.
    fn items(&self, home: Option<usize>) -> Vec<Item> {
        let own = self.homes.get(&home).into_iter().flatten();
        let mut items: Vec<Item> =
            own.filter_map(|id| self.item(*id, &self.api.types[*id])).collect();
        items.sort_by(|a, b| a.name().cmp(b.name()));
        items
    }

    fn pedigrees(&self) -> Vec<Pedigree> {
        let pedigree = |(id, definition): (TypeId, &Definition)| Pedigree {
            kind: Kind::of(definition),
            path: format!("{}::{}", self.home_of(id), self.names[&id].1),
            origins: definition.origins.clone(),
        };
        let named = |(_, definition): &(TypeId, &Definition)| {
            !matches!(definition.shape, Shape::Alias(_))
        };
        self.api.types.iter().filter(named).map(pedigree).collect()
    }

    /// The Rust type of a value.
    fn ty(&self, ty: &Type) -> Ty {
        match ty {
            Type::Any => Ty::Value,
            Type::Scalar(scalar) => match scalar {
                Scalar::Text | Scalar::Binary => Ty::String,
                Scalar::Integer => Ty::I64,
                Scalar::Decimal => Ty::Decimal,
                Scalar::Float => Ty::F64,
                Scalar::Bool => Ty::Bool,
                Scalar::Id => Ty::Id,
                Scalar::Date => Ty::Date,
                Scalar::DateTime => Ty::DateTime,
            },
            Type::List(item) => Ty::Vec(Box::new(self.ty(item))),
            Type::Map(item) => Ty::Map(Box::new(self.ty(item))),
            Type::Nullable(inner) => self.ty(inner),
            Type::Named(id) => match &self.api.types[*id].shape {
                Shape::Alias(ty) => self.ty(ty),
                Shape::Record(_) | Shape::Choice(_) | Shape::Union(_) => {
                    let (home, name) = &self.names[id];
                    Ty::Item { home: *home, name: name.clone() }
                }
            },
        }
    }

    fn lines(&self, text: &str) -> Vec<String> {
        prose::lines(text, self.config.documentation.base_url.as_deref())
    }
}

/// How many operations a module has, and on what: where their paths begin, the most frequent first.
fn what_it_holds(operations: &[Operation]) -> String {
    let count = match operations.len() {
        1 => "One operation".to_owned(),
        count => format!("{count} operations"),
    };
    let mut roots: IndexMap<&str, (usize, Vec<&str>)> = IndexMap::new();
    for operation in operations {
        let plain: Vec<&str> = (operation.path.split('/').skip(1))
            .take_while(|segment| !segment.contains('{'))
            .collect();
        let Some(root) = plain.first().copied() else { continue };
        let (count, shared) = roots.entry(root).or_insert_with(|| (0, plain.clone()));
        *count += 1;
        let alike = shared.iter().zip(&plain).take_while(|(a, b)| a == b).count();
        shared.truncate(alike);
    }
    roots.sort_by(|_, a, _, b| b.0.cmp(&a.0));
    let shared = roots.values().map(|(_, shared)| shared.join("/"));
    let roots: Vec<String> =
        shared.map(|path| prose::code(&format!("/{path}"))).collect();
    match roots.as_slice() {
        [] => format!("{count}."),
        [root] => format!("{count} on {root}."),
        [first, second] => format!("{count} on {first} and {second}."),
        [first, second, ..] => format!("{count} on {first}, {second} and others."),
    }
}

/// The name of each module and of its handle.
pub(crate) fn name_modules(api: &Api) -> Vec<(String, String)> {
    let mut idents = Scope::with(&[RESERVED_MODULES, package::DEVICES].concat());
    let mut handles = Scope::with(RESERVED_TYPES);
    let name = |module: &crate::model::Module| {
        let ident = idents.take(&[
            names::value(&module.name),
            format!("{}_api", names::value(&module.name)),
        ]);
        let handle =
            handles.take(&[names::ty(&ident), format!("{}Api", names::ty(&ident))]);
        (ident, handle)
    };
    api.modules.iter().map(name).collect()
}

/// Names the types: first what several modules share, so that no module has a type of that name, and what is received
/// before what is sent, since a request of the same name says that it is one.
fn name_types(
    api: &Api,
    modules: &[(String, String)],
    pinned: &HashMap<TypeId, String>,
) -> HashMap<TypeId, (Option<usize>, String)> {
    let mut shared = Scope::with(RESERVED_TYPES);
    let mut scopes: Vec<Scope> = Vec::new();
    let mut ordered: Vec<(TypeId, &Definition)> = api.types.iter().collect();
    ordered.sort_by_key(|(id, definition)| {
        // What has a name already takes it before others can.
        let free = !pinned.contains_key(id);
        (definition.home, free, definition.direction == Direction::Request)
    });
    let mut names = HashMap::new();
    for (id, definition) in ordered {
        let name = names::ty(&definition.name);
        let mut wishes = vec![name.clone()];
        if definition.direction == Direction::Request {
            wishes.push(format!("{name}Request"));
        }
        let scope = match definition.home {
            None => &mut shared,
            Some(home) => {
                // Nothing is added to what is shared once a module's types are named.
                if scopes.is_empty() {
                    scopes = modules
                        .iter()
                        .map(|(_, handle)| module_scope(&shared, handle))
                        .collect();
                }
                let resource = names::ty(&api.modules[home].name);
                wishes.push(format!("{resource}{}", wishes[wishes.len() - 1]));
                &mut scopes[home]
            }
        };
        wishes.splice(..0, pinned.get(&id).cloned());
        names.insert(id, (definition.home, scope.take(&wishes)));
    }
    names
}

fn module_scope(shared: &Scope, handle: &str) -> Scope {
    let mut scope = shared.clone();
    scope.take(&[handle.to_owned()]);
    scope
}
