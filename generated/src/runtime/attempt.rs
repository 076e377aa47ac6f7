//! What can be watched of a call: each of its attempts, before and after. Neither addresses, ids nor bodies are told.

use std::time::Duration;

use super::endpoint::{Endpoint, Method};
use super::error::ErrorKind;

/// One attempt of a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt {
    /// The id of the operation, as the documents name it.
    pub operation: &'static str,
    /// The method.
    pub method: Method,
    /// The path with its placeholders.
    pub template: &'static str,
    /// 0 for the first attempt of a call.
    pub repetition: u32,
    /// When it is told.
    pub moment: Moment,
}

/// When an attempt is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Moment {
    /// Right before it is made.
    Before,
    /// When it is over.
    After {
        /// The status of its answer, if there was one.
        status: Option<u16>,
        /// What went wrong, if something did.
        error: Option<ErrorKind>,
        /// How long it took.
        took: Duration,
    },
}

impl Attempt {
    pub(crate) fn of(endpoint: &'static Endpoint, repetition: u32) -> Self {
        Self {
            operation: endpoint.id,
            method: endpoint.method,
            template: endpoint.path,
            repetition,
            moment: Moment::Before,
        }
    }
}

/// Somebody who watches.
pub(crate) type Watcher = Box<dyn Fn(&Attempt) + Send + Sync>;
