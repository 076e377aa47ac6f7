//! The mock without its socket: a request in, an answer out.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use hyper::HeaderMap;
use hyper::body::Bytes;
use serde_json::Value;

use super::address::{base_path, below};
use super::answers::{self, Refusal, refusal};
use super::check::{Asked, check, missing_credential, sentence};
use super::faults::{Fault, Plan};
use super::files;
use super::ids;
use super::message::{Answer, Delivery, Request, Unreadable};
use super::received::Received;
use super::resources::Resources;
use super::routes::{Found, Routes};
use super::rows::Rows;
use super::seat::record_of;
use super::shown::Shown;
use super::store::Store;
use super::tokens::Tokens;
use crate::config::Config;
use crate::model::{Api, Operation, Reply, Twin};

/// A service made from a model.
#[derive(Debug)]
pub(crate) struct Service {
    pub(super) api: Api,
    pub(super) config: Config,
    /// Module and place in it, by the number of the operation.
    places: Vec<(usize, usize)>,
    routes: Routes,
    pub(super) resources: Resources,
    pub(super) rows: Rows,
    pub(super) shown: Shown,
    tokens: Tokens,
    /// What records are like, by operation, where that is not made up.
    pub(super) samples: HashMap<String, Value>,
    /// What stands before the paths of operations.
    pub(super) base_path: String,
    store: Mutex<Store>,
    plan: Mutex<Plan>,
    received: Received,
}

/// A request that is as the documents say.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation,
    /// The operation's number.
    pub(super) index: usize,
    /// The numbers of all operations of this endpoint.
    pub(super) views: &'a [usize],
    pub(super) request: &'a Request,
    /// The path below the base path, as it was meant.
    pub(super) segments: &'a [String],
    /// What was sent.
    pub(super) body: &'a Value,
}

impl Call<'_> {
    /// The status of what went well: the usual one, unless the document has others alone.
    pub(super) fn status(self, usual: u16) -> u16 {
        let statuses = self.operation.statuses.as_slice();
        let first = statuses.first().copied().unwrap_or(usual);
        if statuses.contains(&usual) { usual } else { first }
    }

    /// JSON, as the media type that the document declares.
    pub(super) fn answer(self, status: u16, text: String) -> Answer {
        match &self.operation.media_type {
            Some(declared) => Answer::new(status, declared, text),
            None => Answer::json(status, text),
        }
    }
}

impl Service {
    pub(crate) fn new(
        api: Api,
        config: Config,
        samples: HashMap<String, Value>,
        store: Store,
        plan: Plan,
        received: Received,
    ) -> Self {
        let places = api.modules.iter().enumerate().flat_map(|(module, group)| {
            (0..group.operations.len()).map(move |index| (module, index))
        });
        let resources = Resources::new(&api);
        let small = ids::are_small(&api, &resources);
        let store = if small { store.with_small_ids() } else { store };
        Self {
            places: places.collect(),
            routes: Routes::new(&api),
            shown: Shown::new(&api, &resources),
            resources,
            rows: Rows::default(),
            tokens: Tokens::new(&config.authorization),
            samples,
            base_path: base_path(&api, &config),
            store: Mutex::new(store),
            plan: Mutex::new(plan),
            received,
            api,
            config,
        }
    }

    /// What stands before the paths of operations.
    pub(crate) fn base_path(&self) -> &str {
        &self.base_path
    }

    /// Where calls carry a credential, if any call needs one.
    pub(crate) fn credential(&self) -> Option<String> {
        let request = &Request::new("", "", HeaderMap::new(), Bytes::new());
        let places = self.api.operations().find_map(|operation| {
            let asked = Asked { operation, values: &[], request };
            missing_credential(&self.api, &self.config, asked)
        });
        places.map(|places| places.join(" or "))
    }

    /// What happens to the next requests.
    pub(crate) fn plan(&self) -> MutexGuard<'_, Plan> {
        self.plan.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was heard.
    pub(crate) fn received(&self) -> &Received {
        &self.received
    }

    /// Forgets all that happened, and the faults that were to come one after the other.
    pub(crate) fn reset(&self) {
        self.store().reset();
        self.plan().reset();
        self.received.forget();
    }

    pub(super) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer, and what befalls it. `host` is the mock's own address.
    pub(crate) fn deliver(&self, host: &str, request: &Request) -> Delivery {
        self.received.keep(request);
        if let Some(answer) = self.tokens.answer(host, request) {
            return Delivery::Whole(answer);
        }
        let fault = match Fault::asked(&request.headers) {
            Ok(asked) => asked.or_else(|| self.plan().take()),
            Err(wrong) => return Delivery::Whole(self.refuse(&wrong.to_string())),
        };
        let misplaced = fault.as_ref().and_then(|fault| fault.misplaced(&self.config));
        if let Some(message) = misplaced {
            return Delivery::Whole(self.refuse(&message));
        }
        match fault {
            None => Delivery::Whole(self.answer(request)),
            Some(Fault::Refused { status, code, retry_after }) => {
                Delivery::Whole(answers::fault(&self.config, status, code, retry_after))
            }
            Some(Fault::Html) => Delivery::Whole(answers::web_page()),
            Some(Fault::Empty) => {
                self.answer(request);
                Delivery::Whole(Answer::empty(200))
            }
            Some(Fault::Cut) => {
                let answer = self.answer(request);
                // What has no body has no middle.
                let is_short = answer.body.is_empty() || request.method == "HEAD";
                if is_short { Delivery::Dropped } else { Delivery::Cut(answer) }
            }
            Some(Fault::Slow(time)) => Delivery::Late(self.answer(request), time),
            Some(Fault::Lost) => {
                self.answer(request);
                Delivery::Dropped
            }
            Some(Fault::Dropped) => Delivery::Dropped,
        }
    }

    /// The answer to a request whose body cannot be read.
    pub(crate) fn unreadable(&self, request: &Request, wrong: &Unreadable) -> Answer {
        self.received.keep(request);
        let kind = match wrong {
            Unreadable::Broken(_) => Refusal::Wrong,
            Unreadable::TooLong(_) => Refusal::TooLong,
        };
        refusal(&self.config, kind, &wrong.to_string())
    }

    /// The answer when nothing goes wrong.
    pub(crate) fn answer(&self, request: &Request) -> Answer {
        let Some((path, all)) = self.find(&request.path) else {
            return self.no_path(request);
        };
        let asked_by = |method: &str| {
            let mut all = all.iter();
            all.find_map(|found| Some((found, self.of_method(found, method)?)))
        };
        // HEAD's answer is GET's, whose body stays here: hyper sends none.
        let instead = || asked_by("GET").filter(|_| request.method == "HEAD");
        let Some((found, mut asked)) = asked_by(&request.method).or_else(instead) else {
            return self.no_method(request, &all);
        };
        // Of several views of one endpoint the one that says most comes first.
        asked.sort_by_key(|index| Reverse(self.richness(*index)));
        let asked_of = |index: usize| Asked {
            operation: self.operation(index),
            values: &found.values,
            request,
        };
        let places = missing_credential(&self.api, &self.config, asked_of(asked[0]));
        if let Some(places) = places {
            let places = places.join(" nor ");
            let message = format!("the request carries no credential: no {places}");
            return refusal(&self.config, Refusal::NotSignedIn, &message);
        }
        // What any view takes is right.
        let mut problems = Vec::new();
        for index in asked.iter().copied() {
            match check(&self.api, &self.config, asked_of(index)) {
                Ok(body) => {
                    let operation = self.operation(index);
                    return self.carry_out(Call {
                        operation,
                        index,
                        views: &asked,
                        request,
                        segments: &self.segments(operation, path),
                        body: &body,
                    });
                }
                Err(found) if problems.is_empty() => problems = found,
                Err(_) => {}
            }
        }
        self.refuse(&sentence(&problems))
    }

    /// How many fields the records of an operation's answer have.
    fn richness(&self, index: usize) -> usize {
        let seat = self.resources.seat(&self.api, self.operation(index));
        let record = seat.and_then(|seat| record_of(&self.api, seat.ty));
        record.map_or(0, |(_, record)| record.fields.len())
    }

    pub(super) fn operation(&self, index: usize) -> &Operation {
        let (module, index) = self.places[index];
        &self.api.modules[module].operations[index]
    }

    /// The path below the base path, and what it may mean.
    pub(super) fn find<'p>(&self, path: &'p str) -> Option<(&'p str, Vec<Found<'_>>)> {
        let path = below(&self.base_path, path)?;
        let all: Vec<_> = self.routes.find(path).collect();
        (!all.is_empty()).then_some((path, all))
    }

    /// The operations of a method, if there are any.
    fn of_method(&self, found: &Found<'_>, method: &str) -> Option<Vec<usize>> {
        let all = found.operations.iter().copied();
        let all = all.filter(|index| self.operation(*index).method.as_str() == method);
        Some(all.collect()).filter(|all: &Vec<usize>| !all.is_empty())
    }

    /// The answer to a request that is not as it should be.
    pub(crate) fn refuse(&self, message: &str) -> Answer {
        refusal(&self.config, Refusal::Wrong, message)
    }

    fn carry_out(&self, call: Call<'_>) -> Answer {
        let Call { operation, segments, .. } = call;
        for at in self.resources.items_in(&operation.path) {
            if self.store().read(&segments[..at].join("/"), &segments[at]).is_none() {
                let message =
                    format!("there is no record {}", segments[..=at].join("/"));
                return refusal(&self.config, Refusal::NoRecord, &message);
            }
        }
        let declared = operation.media_type.as_deref();
        let accept = match (wanted_twin(operation, call.request), &operation.reply) {
            (Some(twin), _) => Some(twin.accept.as_str()),
            (None, Reply::Bytes) => Some(declared.unwrap_or("*/*")),
            (None, Reply::Text) => Some(declared.unwrap_or("text/plain")),
            (None, _) => None,
        };
        match accept {
            Some(accept) => files::file(call.status(200), accept, segments),
            None => self.act(call),
        }
    }
}

/// The file that is asked for in place of the reply.
fn wanted_twin<'a>(operation: &'a Operation, request: &Request) -> Option<&'a Twin> {
    let accept = request.accepted();
    operation.twins.iter().find(|twin| match &twin.query {
        Some((name, value)) => {
            request.query(name).as_ref() == Some(value) || accept == twin.accept
        }
        None => accept == twin.accept,
    })
}
