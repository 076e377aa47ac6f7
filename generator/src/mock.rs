//! A server made from the same model as the client: it checks what it is asked against the documents and answers as they
//! say, with values that are made up and the same in every run.
//!
//! A request must have what is required, of the types declared and within their limits: lengths, ranges, steps, patterns,
//! formats, counts, listed values. What [`crate::model::fits`] does not look at is said there. Answers hold the same limits,
//! and are like the examples of answers, and the examples and defaults of schemas, where these fit. HEAD is answered as GET,
//! without a body.
//!
//! What is created can be listed, read, changed and removed again, where the API has operations for that; the rest of the
//! service's behaviour is not imitated. Anything can go wrong on request ([`Fault`]).
//!
//! ```no_run
//! use openapi_crate::mock::{Fault, Mock};
//!
//! let project = openapi_crate::Project::read(&["openapi.yaml".into()])?;
//! let mock = Mock::new(project)?.rows(1000).start()?;
//! println!("calls go to {}", mock.base_url());
//! mock.then([Some(Fault::status(500))]); // the next call fails
//! for request in mock.received_requests() {
//!     println!("{} {}", request.method, request.path);
//! }
//! mock.reset(); // the next test begins anew
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A request goes through the modules in this order: `server` takes it from the socket, `service` decides, `routes` finds
//! its operation, `check` and `body` compare it with the documents, `records` does what `resources` says the operation does to the
//! `store`, `rows`, `shown` and `answers` write the answer, with records where `seat` finds their place. Only `server` knows of
//! sockets and time.

mod address;
mod answers;
mod astray;
mod body;
mod check;
mod faults;
mod files;
mod ids;
mod message;
mod multipart;
mod objects;
mod received;
mod records;
mod resources;
mod routes;
mod rows;
mod samples;
mod seat;
mod server;
mod service;
mod shown;
mod store;
#[cfg(test)]
mod tests;
mod tokens;

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use serde_json::Value;

pub use faults::{FAULT_HEADER, Fault, NoFault};
pub use received::ReceivedRequest;
pub use samples::NoSample;

use self::faults::Plan;
use self::received::Received;
use self::resources::Resources;
use self::server::Server;
use self::service::Service;
use self::store::Store;
use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::model::Api;
use crate::passes::PASSES;
use crate::project::{Findings, Project};
use crate::{mean, read, understand};

/// How many records a list starts with.
const ROWS: u64 = 10;

/// A mock server to be.
#[derive(Debug, Clone)]
#[must_use = "nothing listens until it starts"]
pub struct Mock {
    api: Api,
    config: Config,
    rows: u64,
    strict: bool,
    samples: HashMap<String, Value>,
    plan: Plan,
    records_requests: bool,
    address: SocketAddr,
    findings: Arc<Findings>,
}

impl Mock {
    /// A mock of what documents describe, on a free port of this machine.
    ///
    /// # Errors
    ///
    /// When a document is refused.
    pub fn new(project: Project) -> Result<Self, Findings> {
        let mut diagnostics = Diagnostics::default();
        let config = project.config(&mut diagnostics);
        let mut sources = read(project, config.as_ref(), &mut diagnostics);
        let documents = understand(&mut sources, &mut diagnostics);
        let (Some(config), Some(documents)) = (config, documents) else {
            return Err(Findings { diagnostics, sources });
        };
        let api = mean(&sources, &documents, &config, PASSES, &mut diagnostics);
        if diagnostics.has_errors() {
            return Err(Findings { diagnostics, sources });
        }
        if config.paging.is_none() {
            let resources = Resources::new(&api);
            let mut lists = api.operations().filter_map(|operation| {
                let parameter = resources.paging_parameter(&api, operation)?;
                Some((&parameter.origin, &parameter.name))
            });
            if let Some((origin, name)) = lists.next() {
                diagnostics.lists_come_whole(origin, name);
            }
        }
        Ok(Self {
            api,
            config,
            rows: ROWS,
            strict: false,
            samples: HashMap::new(),
            plan: Plan::default(),
            records_requests: true,
            findings: Arc::new(Findings { diagnostics, sources }),
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        })
    }

    /// How many records each list starts with; 10 unless set, and at most 2⁶⁰. They take no memory.
    pub fn rows(mut self, rows: u64) -> Self {
        self.rows = rows;
        self
    }

    /// Refuses ids that were neither listed nor created. Unless set, every id is that of a record.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// What the records that an operation answers with are like, instead of what is made up: by its operationId. A sample
    /// is one record as the documents have it, without what stands around it; its id is the mock's.
    ///
    /// # Errors
    ///
    /// When there is no such operation, when it answers with no record, and when its records are not like that.
    pub fn sample(
        mut self,
        operation: impl Into<String>,
        record: Value,
    ) -> Result<Self, NoSample> {
        let operation = operation.into();
        samples::check(&self.api, &self.config, &operation, &record)?;
        self.samples.insert(operation, record);
        Ok(self)
    }

    /// Keeps no requests for [`Running::received_requests`]: for a mock that runs for long.
    pub fn disable_request_recording(mut self) -> Self {
        self.records_requests = false;
        self
    }

    /// What was found in the documents on the way.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// Lets one of these faults happen, in turn, to this part of all calls, from 0 to 1, evenly spread.
    pub fn fault_rate(
        mut self,
        rate: f64,
        faults: impl IntoIterator<Item = Fault>,
    ) -> Self {
        self.plan.rate(rate, faults.into_iter().collect());
        self
    }

    /// What happens to the first calls, one after the other; nothing is a call that all goes well with.
    pub fn then(mut self, faults: impl IntoIterator<Item = Option<Fault>>) -> Self {
        self.plan.then(faults);
        self
    }

    /// Listens on this port instead of a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// Starts to take calls, on a thread of its own. Who calls needs no runtime, or any.
    ///
    /// # Errors
    ///
    /// When the port is taken, and as invalid input when a fault is asked for that no answer of the API can be.
    pub fn start(self) -> io::Result<Running> {
        let misplaced = |fault: &Fault| fault.misplaced(&self.config);
        let wrong = self.plan.faults().find_map(misplaced);
        if let Some(wrong) = wrong {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, wrong));
        }
        let store = Store::new(self.rows, self.strict);
        let received = Received::new(self.records_requests);
        let Self { api, config, samples, plan, .. } = self;
        let service = Service::new(api, config, samples, store, plan, received);
        let service = Arc::new(service);
        let server = Server::start(Arc::clone(&service), self.address)?;
        Ok(Running { service, server })
    }
}

/// A mock server that takes calls; dropping it ends them.
#[derive(Debug)]
pub struct Running {
    service: Arc<Service>,
    server: Server,
}

impl Running {
    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// The address that a client of the API is given.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("{}{}", self.host(), self.service.base_path())
    }

    /// The address that hands out tokens, without their paths.
    #[must_use]
    pub fn host(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// The address that tokens are fetched from, where calls need any and the configuration has its path.
    #[must_use]
    pub fn token_url(&self) -> Option<String> {
        let path = self.service.config.authorization.token_path.as_ref()?;
        self.credential().map(|_| format!("{}{path}", self.host()))
    }

    /// Where calls carry a credential, if any call needs one: `header Authorization with Bearer …`. Any value will do.
    #[must_use]
    pub fn credential(&self) -> Option<String> {
        self.service.credential()
    }

    /// The operations that it answers: method, path below the base address, and operationId.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let operations = self.service.api.operations();
        operations.map(|operation| {
            (operation.method.as_str(), operation.path.as_str(), operation.id.as_str())
        })
    }

    /// What happens to the next calls, one after the other; nothing is a call that all goes well with. A fault that no
    /// answer of the API can be is answered by status 400 and says so.
    pub fn then(&self, faults: impl IntoIterator<Item = Option<Fault>>) {
        self.service.plan().then(faults);
    }

    /// The requests heard so far, in their order, whatever was answered.
    #[must_use]
    pub fn received_requests(&self) -> Vec<ReceivedRequest> {
        self.service.received().all()
    }

    /// As it was when it started: forgets what was created, changed and removed, the requests heard and the faults that
    /// [`Running::then`] has left over.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// Takes calls until somebody presses Ctrl-C, and then ends those that are under way.
    ///
    /// # Errors
    ///
    /// When the key cannot be heard of.
    pub fn until_interrupted(self) -> io::Result<()> {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(tokio::signal::ctrl_c())
    }
}
