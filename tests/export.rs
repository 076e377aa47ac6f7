//! The example `export` as its users run it, against the mock server: stopped by Ctrl-C and killed, it goes on where it was.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use openapi_crate::mock::{Fault, Mock, Running};
use tests::books;

const INVOICES: u64 = 30;

/// Slow enough to be stopped in the middle.
fn mock() -> Running {
    let mock =
        Mock::new(books::project()).unwrap_or_else(|findings| panic!("{findings}"));
    let slow = Fault::Slow(Duration::from_millis(20));
    mock.rows(INVOICES).fault_rate(1.0, [slow]).start().expect("a free port")
}

fn export(mock: &Running, folder: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_export-under-test"));
    command.arg(folder).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.env("ZOHO_BOOKS_URL", mock.base_url());
    command.env("ZOHO_BOOKS_ACCOUNTS_URL", mock.host());
    for name in ["ORGANIZATION_ID", "CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN"] {
        command.env(format!("ZOHO_BOOKS_{name}"), "1");
    }
    command.spawn().expect("the example runs")
}

fn files(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    names.map(|name| name.to_string_lossy().into_owned()).collect()
}

/// Waits until so many invoices are there or the example ended.
fn wait_for(pdfs: usize, folder: &Path, example: &mut Child) {
    let count = || files(folder).iter().filter(|name| name.ends_with(".pdf")).count();
    while count() < pdfs && example.try_wait().expect("a child").is_none() {
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn an_export_that_is_stopped_and_killed_goes_on_without_doubled_rows_or_half_files() {
    let mock = mock();
    let scratch = tempfile::tempdir().expect("a folder");
    let folder = scratch.path().join("invoices");

    let mut example = export(&mock, &folder);
    wait_for(5, &folder, &mut example);
    let pid = example.id().to_string();
    let sent = Command::new("kill").args(["-INT", &pid]).status().expect("kill runs");
    assert!(sent.success());
    let stopped = said(&example.wait_with_output().expect("it ends"));
    assert!(stopped.starts_with("stopped after "), "{stopped}");
    assert!(!files(&folder).iter().any(|name| name.ends_with(".part")), "no half files");

    for pdfs in [12, 20] {
        let mut example = export(&mock, &folder);
        wait_for(pdfs, &folder, &mut example);
        example.kill().expect("it is killed");
        assert!(!example.wait().expect("it ends").success(), "it was in the middle");
    }
    // As after a power cut: a row and a file that were begun.
    let csv = folder.join("invoices.csv");
    let rows = fs::read(&csv).expect("rows");
    fs::write(&csv, &rows[..rows.len() - 9]).expect("a row is cut");
    fs::write(folder.join(".1.pdf.00.part"), "%PD").expect("half a file");

    let all = said(&export(&mock, &folder).wait_with_output().expect("it ends"));
    assert!(all.starts_with(&format!("{INVOICES} invoices are in ")), "{all}");
    let rows = fs::read_to_string(&csv).expect("rows");
    assert!(rows.ends_with('\n') && rows.lines().count() == 1 + INVOICES as usize);
    let ids: HashSet<_> =
        rows.lines().skip(1).map(|row| row.split(',').next().expect("an id")).collect();
    assert_eq!(ids.len(), INVOICES as usize, "no row came twice");
    let mut expected: Vec<String> =
        ids.iter().map(|id| format!("{}.pdf", id.trim_matches('"'))).collect();
    expected.push("invoices.csv".to_owned());
    let mut found = files(&folder);
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    for name in found.iter().filter(|name| name.ends_with(".pdf")) {
        let pdf = fs::read_to_string(folder.join(name)).expect("a file");
        assert!(pdf.starts_with("%PDF") && pdf.ends_with("%%EOF\n"), "{name} is whole");
    }

    said(&export(&mock, &folder).wait_with_output().expect("it ends"));
    assert_eq!(fs::read_to_string(&csv).expect("rows"), rows, "nothing was left to do");
}
