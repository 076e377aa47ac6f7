//! What is said to requests that lead to no operation.

use super::address::below;
use super::answers::{Refusal, refusal};
use super::message::{Answer, Request};
use super::routes::Found;
use super::service::Service;

impl Service {
    /// The answer to a path that no document has, with what may have been meant.
    pub(super) fn no_path(&self, request: &Request) -> Answer {
        let path = request.path.as_str();
        let other =
            path.strip_suffix('/').map_or_else(|| format!("{path}/"), str::to_owned);
        let base = &self.base_path;
        let hint = if self.find(&other).is_some() {
            format!(", but {other}")
        } else if below(base, path).is_none() {
            format!("; all paths begin with {base}/")
        } else {
            String::new()
        };
        let message = format!("there is no path {path}{hint}");
        refusal(&self.config, Refusal::NoPath, &message)
    }

    /// The answer to a method that a path does not have, with those that it has.
    pub(super) fn no_method(&self, request: &Request, all: &[Found<'_>]) -> Answer {
        let operations = all.iter().flat_map(|found| found.operations);
        let methods = operations.map(|index| self.operation(*index).method.as_str());
        let mut methods: Vec<&str> = methods.collect();
        if methods.contains(&"GET") {
            methods.push("HEAD");
        }
        methods.sort_unstable();
        methods.dedup();
        let methods = methods.join(", ");
        let message =
            format!("{} takes {methods}, not {}", request.path, request.method);
        refusal(&self.config, Refusal::NoMethod, &message).with_header("allow", methods)
    }
}
