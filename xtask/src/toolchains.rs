//! Checks that take more than the toolchain at hand; without it a line that says so.

use std::path::Path;
use std::process::Command;

use crate::{Outcome, cargo};

const GENERATOR: &str = "openapi-crate";

/// The generated client, whatever it is called.
pub(crate) const CLIENT: &str = "generated/Cargo.toml";

const BROWSER: &str = "wasm32-unknown-unknown";

/// All but waiting on threads, and the system's connections and certificates: a browser has none.
const BROWSER_FEATURES: &str = "full,chrono,jiff,serde,testing,time,tracing,webhooks";

/// The oldest Rust that the packages promise to compile with.
const OLDEST: &str = env!("CARGO_PKG_RUST_VERSION");

/// The client for the browser.
pub(crate) fn browser() -> Outcome {
    if !has_library(BROWSER) {
        println!("    SKIPPED: no library: `rustup target add {BROWSER}`");
        return Ok(());
    }
    let check = ["check", "--manifest-path", CLIENT, "--target", BROWSER];
    let features = ["--no-default-features", "--features", BROWSER_FEATURES];
    cargo::run(&[&check[..], &features].concat(), &[("RUSTFLAGS", "-D warnings")])
}

/// Generator and client with the oldest Rust, apart from what others compile.
pub(crate) fn oldest() -> Outcome {
    let cargo = ["run", OLDEST, "cargo"];
    let installed = Command::new("rustup").args(cargo).arg("--version").output();
    if !installed.is_ok_and(|output| output.status.success()) {
        println!(
            "    SKIPPED: no Rust {OLDEST}: `rustup toolchain install {OLDEST} --profile minimal`"
        );
        return Ok(());
    }
    for package in [["--package", GENERATOR], ["--manifest-path", CLIENT]] {
        let mut check = Command::new("rustup");
        check.args(cargo).args([
            "check",
            "--all-features",
            "--target-dir",
            "target/oldest",
        ]);
        // The toolchain at hand names itself to what it starts.
        check
            .args(package)
            .env_remove("RUSTC")
            .env_remove("RUSTDOC")
            .current_dir(crate::root());
        let status = check.status().map_err(|error| format!("rustup: {error}"))?;
        if !status.success() {
            return Err(format!("Rust {OLDEST} refuses {}", package[1]));
        }
    }
    Ok(())
}

fn has_library(target: &str) -> bool {
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let print = ["--print", "target-libdir", "--target", target];
    let output = Command::new(compiler).args(print).output();
    output.is_ok_and(|output| {
        Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir()
    })
}
