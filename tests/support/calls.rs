//! Every call of the client, made and answered without a service.

use std::collections::{BTreeMap, HashMap};

use http::StatusCode;
use zoho_books::runtime::testing::{Replay, VirtualClock};
use zoho_books::runtime::{Answer, Request, Sending};
use zoho_books::{Download, Error, Value};

use crate::endpoints::{self, Endpoint};
use crate::wire::harness::{Call, Given};
use crate::wire::{MODULES, builder};

/// A call of an endpoint, with what it must be given.
pub struct Known {
    call: &'static Call,
    given: Value,
}

impl Known {
    /// Module and method.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.call.name
    }

    /// How the payload stands in the answer.
    #[must_use]
    pub fn answer(&self) -> Answer {
        self.request(&Value::Null).endpoint().answer
    }

    /// The call, before it is sent to a service that gives this answer.
    ///
    /// # Panics
    ///
    /// When no client can be made.
    #[must_use]
    pub fn request(&self, body: &Value) -> Request {
        let service = Replay::new().json(StatusCode::OK, body.to_string());
        let client = builder().transport(service).build().expect("a client");
        (self.call.make)(&client, &Given(self.given.clone()))
    }

    /// What the call returns for this answer, written back.
    ///
    /// # Errors
    ///
    /// When the answer is refused.
    pub fn written(&self, body: &Value) -> Result<Value, Error> {
        let request = self.request(body);
        if request.endpoint().answer != Answer::Bytes {
            return (self.call.reads.send)(request);
        }
        let file: Download = VirtualClock::new().run(Sending::of(request))?;
        Ok(String::from_utf8_lossy(&file.bytes).parse().unwrap_or_default())
    }
}

/// The calls of each endpoint: those of two modules may see other things in it.
///
/// # Panics
///
/// When a table of calls does not fit the calls.
#[must_use]
pub fn known() -> BTreeMap<Endpoint, Vec<Known>> {
    let mut known: BTreeMap<Endpoint, Vec<Known>> = BTreeMap::new();
    for (calls, table) in MODULES {
        let calls: HashMap<&str, &'static Call> =
            calls.iter().map(|call| (call.name, call)).collect();
        let rows = table.lines().map(|line| line.parse::<Value>().expect("JSON"));
        for row in rows.filter(|row| row["form"].as_str() == Some("required")) {
            let call = calls[row["call"].as_str().unwrap_or_default()];
            let one = Known { call, given: row["given"].clone() };
            let request = one.request(&Value::Null);
            let (method, path) = (request.endpoint().method, request.endpoint().path);
            let endpoint = (method.to_string(), endpoints::erase(path));
            known.entry(endpoint).or_default().push(one);
        }
    }
    known
}
