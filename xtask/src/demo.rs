//! `cargo xtask demo`: the example `export` against a mock server of the documents in `specs/`, which gives it tokens too.

use std::path::PathBuf;
use std::time::Duration;

use openapi_crate::config::Config;
use openapi_crate::mock::{Fault, Mock, Running};

use crate::{Outcome, cargo, path_or, root, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Where the records go [default: target/demo]
    folder: Option<PathBuf>,
    /// How many there are
    #[arg(long, default_value_t = 50)]
    records: u64,
}

/// How long the mock server takes for each answer: long enough to be watched, and stopped.
const PACE: Duration = Duration::from_millis(150);

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let folder = path_or(arguments.folder.as_ref(), "target/demo");
    let specs = root().join("specs/books");
    let (project, config) = (specs::project(&specs)?, specs::config(&specs)?);
    let mock = Mock::new(project).map_err(|findings| findings.to_string())?;
    let mock = mock.rows(arguments.records).fault_rate(1.0, [Fault::Slow(PACE)]);
    let mock = mock.start().map_err(|error| format!("the mock server: {error}"))?;
    let client = cargo::client()?;
    let settings = environment(&client, &config, &mock);
    let settings: Vec<(&str, &str)> =
        settings.iter().map(|(name, value)| (&**name, &**value)).collect();
    let folder = folder.display().to_string();
    let line = ["run", "--quiet", "--package", &client, "--example", "export", "--"];
    cargo::run(&[&line[..], &[&folder]].concat(), &settings)
}

/// What the client's `environment()` asks for.
fn environment(client: &str, config: &Config, mock: &Running) -> Vec<(String, String)> {
    let settings = [("URL", mock.base_url()), ("ACCOUNTS_URL", mock.host())];
    let secrets = ["CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN"];
    let secrets = secrets.map(|name| (name.to_owned(), "demo".to_owned()));
    let parameters = config.client_parameters.iter();
    let parameters =
        parameters.map(|one| (one.name.to_uppercase(), "10234695".to_owned()));
    let prefix = client.replace('-', "_").to_uppercase();
    let settings = settings.map(|(name, value)| (name.to_owned(), value));
    let all = settings.into_iter().chain(secrets).chain(parameters);
    all.map(|(name, value)| (format!("{prefix}_{name}"), value)).collect()
}
