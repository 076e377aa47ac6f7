//! `cargo xtask audit`: known weaknesses of the dependencies. It needs the advisory database, which is fetched.

use crate::{Outcome, deny};

pub(crate) fn run() -> Outcome {
    if !deny::is_installed() {
        return Err(format!("nothing was checked: {}", deny::MISSING));
    }
    deny::run(&["advisories"]).map_err(|message| {
        format!(
            "{message}\neither an advisory stands above, or the advisory database could not be fetched: then nothing was checked"
        )
    })
}
