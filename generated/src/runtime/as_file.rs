//! Calls whose answer can be had as a file: the same call, asked for another format.

use super as runtime;
use super::download::Download;
use super::endpoint::Answer;
use super::request::Request;

/// A call that asks for a file: `.await` gives a [`Download`].
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AsFile(Request);

super::macros::operation!(AsFile -> Download);

impl Request {
    /// Asks for a file of one of these media types, by a query parameter where the service wants one.
    pub fn as_file(
        mut self,
        accept: &'static str,
        query: Option<(&'static str, &'static str)>,
    ) -> AsFile {
        self.answer = Answer::Bytes;
        self.header("accept", &accept);
        if let Some((name, value)) = query {
            self.query(name, &value);
        }
        AsFile(self)
    }
}
