//! What is said of names that callers use, where the lock or the configuration has them.

use super::explain as complaint;
use super::{Diagnostics, Excerpt, quoted};
use crate::source::Origin;

impl Diagnostics {
    /// A known operationId at another endpoint.
    pub fn moved_operation(
        &mut self,
        origin: &Origin,
        id: &str,
        before: &str,
        now: &str,
        lock: &str,
    ) {
        self.at(
            &complaint::MOVED_OPERATION,
            origin,
            &format!(
                "the operationId {} was that of {} and is now that of {}",
                quoted(id),
                quoted(before),
                quoted(now)
            ),
            &format!(
                "if that is meant, change the endpoint in {lock}; else give the operation in {{document}} another operationId by an overlay"
            ),
        );
    }

    /// A locked operation that is gone.
    pub fn locked_operation_gone(&mut self, at: Excerpt, endpoint: &str, id: &str) {
        self.outside(
            &complaint::LOCKED_OPERATION_GONE,
            at,
            &format!("{} ({}) is no longer declared", quoted(endpoint), quoted(id)),
            "nothing to change, if it is meant to be gone: its method goes, and the entry is dropped",
        );
    }

    /// A name in the lock that no method or type can have.
    pub fn lock_name(&mut self, at: Excerpt, of: &str, name: &str) {
        self.outside(
            &complaint::LOCK_NAME,
            at,
            &format!("{} cannot be called {}", quoted(of), quoted(name)),
            "choose a name that nothing else has there: methods in snake_case, types in UpperCamelCase",
        );
    }

    /// A schema in the lock that can be none.
    pub fn lock_origin(&mut self, at: Excerpt, text: &str) {
        let help = format!(
            "write the document's name, `#` and the place in it, in {}",
            at.file
        );
        self.outside(
            &complaint::LOCK_ORIGIN,
            at,
            &format!("{} names no schema of a document", quoted(text)),
            &help,
        );
    }

    /// A name in the lock or the configuration that its type or module cannot have.
    pub fn name_not_kept(&mut self, at: Excerpt, wanted: &str, name: &str) {
        self.outside(
            &complaint::NAME_NOT_KEPT,
            at,
            &format!(
                "something else is called {}, so that this is {}",
                quoted(wanted),
                quoted(name)
            ),
            "choose a name that nothing else in sight has: no other module, or no other type of the module or of `shared`",
        );
    }

    /// A name in the configuration for what is not there.
    pub fn unused_name(&mut self, at: Excerpt, what: &str, name: &str, help: &str) {
        self.outside(
            &complaint::UNUSED_NAME,
            at,
            &format!("there is no {what}, which is to be {}", quoted(name)),
            help,
        );
    }

    /// A rule in the configuration for what is not there.
    pub fn unused_entry(&mut self, at: Excerpt, kind: &str, name: &str) {
        self.outside(
            &complaint::UNUSED_ENTRY,
            at,
            &format!("there is no {kind} {}: the entry does nothing", quoted(name)),
            "correct the entry, or remove it",
        );
    }
}
