//! What the generator costs those whose build script calls it: a cold build without its program, and the packages it brings.

use super::measure::{median, once};
use super::report::Table;
use super::{folder, measured_cargo, packages, remove};
use crate::{cargo, root};

const GENERATOR: [&str; 3] =
    ["--package=openapi-crate", "--lib", "--no-default-features"];

pub(super) fn table(runs: usize) -> Result<Table, String> {
    let target = folder()?.join("cold");
    let cold = median(runs, || {
        remove(&target)?;
        let mut build = measured_cargo();
        build.current_dir(root()).env("CARGO_TARGET_DIR", &target);
        once(build.arg("build").args(GENERATOR))
    })?;
    let generator = ["--package=openapi-crate", "--no-default-features"];
    let own = packages(&[&generator[..], &["--edges=normal,build"]].concat())?;
    let client = packages(&["--package", &cargo::client()?, "--edges=normal"])?;
    let columns = ["wall s", "processor s", "peak MB", "packages"];
    let mut table = Table::new("The generator as a build dependency, cold", &columns);
    table.row("openapi-crate", &[cold.wall, cold.cpu, cold.peak, own].map(Some));
    table.row("packages below the client", &[None, None, None, Some(client)]);
    Ok(table)
}
