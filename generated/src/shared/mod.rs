// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types that several modules use.

mod choices;
mod records;
mod requests;

pub use choices::*;
pub use records::*;
pub use requests::*;
