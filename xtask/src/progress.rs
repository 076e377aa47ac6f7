//! Shows on a terminal that long work goes on. In a pipe it says nothing.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Runs `work` beside a spinner, which is gone when the work is done.
pub(crate) fn during<T>(what: &str, work: impl FnOnce() -> T) -> T {
    // Hidden by itself when standard error is no terminal.
    let spinner = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        spinner.set_style(style);
    }
    spinner.set_message(what.to_owned());
    spinner.enable_steady_tick(Duration::from_millis(100));
    let done = work();
    spinner.finish_and_clear();
    done
}
