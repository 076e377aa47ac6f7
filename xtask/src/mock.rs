//! `cargo xtask mock`: a server that answers as the documents of `specs/` say, by the program's own command.

use std::path::PathBuf;

use crate::{Outcome, cargo, root};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder to read [default: specs/books]
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    /// Optimized, for measurements
    #[arg(long)]
    release: bool,
    /// What `openapi-crate mock` takes, such as `--port 4010 --rows 1000`
    #[arg(allow_hyphen_values = true, trailing_var_arg = true)]
    arguments: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let from = arguments.from.clone().unwrap_or_else(|| root().join("specs/books"));
    let text = |path: PathBuf| path.display().to_string();
    let mut all: Vec<String> =
        ["run", "--quiet", "--package", "openapi-crate"].map(Into::into).into();
    all.extend(arguments.release.then(|| "--release".to_owned()));
    all.extend(["--", "mock"].map(Into::into));
    for (option, file) in [("--config", "client.toml"), ("--overlay", "overlay.yaml")] {
        let path = from.join(file);
        if path.exists() {
            all.extend([option.to_owned(), text(path)]);
        }
    }
    all.extend(arguments.arguments.iter().cloned());
    all.push(text(from));
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    cargo::run(&all, &[])
}
