//! A client of an invented shop, written as the generator writes one.

pub mod client;
pub mod models;
pub mod operations;
