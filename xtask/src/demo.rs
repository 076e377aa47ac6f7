//! `cargo xtask demo`: the example `export` against a mock server of the documents in `specs/`, which gives it tokens too.

use std::path::PathBuf;
use std::time::Duration;

use openapi_crate::mock::{Fault, Mock};

use crate::{Outcome, cargo, path_or, root, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Where the invoices go [default: target/demo]
    folder: Option<PathBuf>,
    /// How many there are
    #[arg(long, default_value_t = 50)]
    invoices: u64,
}

/// How long the mock server takes for each answer: long enough to be watched, and stopped.
const PACE: Duration = Duration::from_millis(150);

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let folder = path_or(arguments.folder.as_ref(), "target/demo");
    let project = specs::project(&root().join("specs/books"))?;
    let mock = Mock::new(project).map_err(|findings| findings.to_string())?;
    let mock = mock.rows(arguments.invoices).fault_rate(1.0, [Fault::Slow(PACE)]);
    let mock = mock.start().map_err(|error| format!("the mock server: {error}"))?;
    let (url, accounts_url) = (mock.base_url(), mock.host());
    let settings = [
        ("ZOHO_BOOKS_URL", url.as_str()),
        ("ZOHO_BOOKS_ACCOUNTS_URL", &accounts_url),
        ("ZOHO_BOOKS_ORGANIZATION_ID", "10234695"),
        ("ZOHO_BOOKS_CLIENT_ID", "demo"),
        ("ZOHO_BOOKS_CLIENT_SECRET", "demo"),
        ("ZOHO_BOOKS_REFRESH_TOKEN", "demo"),
    ];
    let folder = folder.display().to_string();
    let client = cargo::client()?;
    let line = ["run", "--quiet", "--package", &client, "--example", "export", "--"];
    cargo::run(&[&line[..], &[&folder]].concat(), &settings)
}
