//! Exports all invoices of an organization to `invoices.csv`, and each as a PDF, into a folder. Ctrl-C stops it where it is,
//! as does pulling the plug; the next run goes on there.
//!
//! ```text
//! ZOHO_BOOKS_ORGANIZATION_ID=… ZOHO_BOOKS_CLIENT_ID=… ZOHO_BOOKS_CLIENT_SECRET=… ZOHO_BOOKS_REFRESH_TOKEN=… \
//!     cargo run --example export -- invoices
//! ```

use std::collections::HashSet;
use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use zoho_books::invoices::Invoice;
use zoho_books::{Client, Operation};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("say into which folder")?;
    let client = Client::builder().environment()?.build()?;
    let bar = ProgressBar::new(0).with_style(ProgressStyle::with_template(
        "{bar:40} {pos} of {len} invoices so far, {elapsed}",
    )?);
    let mut export = Export::open(PathBuf::from(folder))?;
    // Whatever is under way when Ctrl-C comes is dropped, which leaves neither half a file nor half a row behind.
    tokio::select! {
        done = export.run(&client, &bar) => {
            done?;
            bar.finish();
            println!("{} invoices are in {}", export.rows.len(), export.folder.display());
        }
        _ = tokio::signal::ctrl_c() => {
            bar.abandon();
            println!("stopped after {} invoices; run it again to go on", export.rows.len());
        }
    }
    Ok(())
}

const HEADER: &str = "invoice_id,number,date,customer,currency,total,balance,status\n";

/// A folder that fills.
struct Export {
    folder: PathBuf,
    csv: File,
    /// The invoices that have a row.
    rows: HashSet<String>,
}

impl Export {
    fn open(folder: PathBuf) -> Result<Self, Box<dyn Error>> {
        fs::create_dir_all(&folder)?;
        remove_halves(&folder)?;
        let path = folder.join("invoices.csv");
        let rows = rows(&path)?;
        let mut csv = OpenOptions::new().create(true).append(true).open(path)?;
        if csv.metadata()?.len() == 0 {
            csv.write_all(HEADER.as_bytes())?;
        }
        Ok(Self { folder, csv, rows })
    }

    async fn run(
        &mut self,
        client: &Client,
        bar: &ProgressBar,
    ) -> Result<(), Box<dyn Error>> {
        let state = self.folder.join("next-page");
        let first =
            fs::read_to_string(&state).ok().and_then(|text| text.trim().parse().ok());
        let mut pages = client.invoices().list().pages();
        if let Some(first) = first {
            pages = pages.start_at(first);
        }
        while let Some(page) = pages.next().await {
            let page = page?;
            bar.inc_length(page.items.len() as u64);
            for invoice in &page.items {
                self.take(client, invoice).await?;
                bar.inc(1);
            }
            match pages.resume_page() {
                Some(next) => fs::write(&state, next.to_string())?,
                None => fs::remove_file(&state).or_else(|error| match error.kind() {
                    std::io::ErrorKind::NotFound => Ok(()),
                    _ => Err(error),
                })?,
            }
        }
        Ok(())
    }

    /// The PDF first, then the row: an invoice with a row is done.
    async fn take(
        &mut self,
        client: &Client,
        invoice: &Invoice,
    ) -> Result<(), Box<dyn Error>> {
        let Some(id) = &invoice.invoice_id else { return Ok(()) };
        if self.rows.contains(id.as_str()) {
            return Ok(());
        }
        let name: String =
            id.as_str().chars().filter(char::is_ascii_alphanumeric).collect();
        let call = client.invoices().get(id).pdf();
        call.save_to(self.folder.join(format!("{name}.pdf"))).await?;
        self.csv.write_all(row(invoice).as_bytes())?;
        self.rows.insert(id.as_str().to_owned());
        Ok(())
    }
}

/// What a run left behind that could not clean up after itself: PDFs it was in the middle of.
fn remove_halves(folder: &Path) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "part") {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// The ids that have a row; a row that was broken off is none, and is cut off.
fn rows(path: &Path) -> Result<HashSet<String>, Box<dyn Error>> {
    let mut ids = HashSet::new();
    let Ok(file) = File::open(path) else { return Ok(ids) };
    let (mut reader, mut line, mut whole) = (BufReader::new(file), String::new(), 0);
    while reader.read_line(&mut line)? > 0 && line.ends_with('\n') {
        whole += line.len() as u64;
        if line != HEADER {
            let id = line.split(',').next().unwrap_or_default();
            ids.insert(id.trim_matches('"').to_owned());
        }
        line.clear();
    }
    OpenOptions::new().write(true).open(path)?.set_len(whole)?;
    Ok(ids)
}

fn row(invoice: &Invoice) -> String {
    let fields = [
        invoice.invoice_id.as_ref().map(ToString::to_string),
        invoice.invoice_number.clone(),
        invoice.date.as_ref().map(ToString::to_string),
        invoice.customer_name.clone(),
        invoice.currency_code.clone(),
        invoice.total.as_ref().map(ToString::to_string),
        invoice.balance.as_ref().map(ToString::to_string),
        invoice.status.as_ref().map(ToString::to_string),
    ];
    // A line break within a field would look like the end of a row.
    let quoted = fields.map(|field| {
        let text = field.unwrap_or_default().replace(['\r', '\n'], " ");
        format!("\"{}\"", text.replace('"', "\"\""))
    });
    format!("{}\n", quoted.join(","))
}
