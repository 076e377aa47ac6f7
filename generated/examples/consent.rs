//! The first consent, on the command line: from a registered client to the settings that all other programs need.
//!
//! ```text
//! ZOHO_BOOKS_CLIENT_ID=… ZOHO_BOOKS_CLIENT_SECRET=… ZOHO_BOOKS_REGION=eu \
//!     cargo run --example consent -- http://localhost:8080/callback ZohoBooks.invoices.READ ZohoBooks.settings.READ
//! ```
//!
//! The address must be registered for the client, but nothing needs to listen there: what the browser shows in its address
//! line afterwards is pasted here. A code of a self client can be pasted as well.

use std::error::Error;
use std::io::{Write, stdin, stdout};

use zoho_books::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let redirect_url =
        arguments.next().ok_or("say where the user is sent back to, then the scopes")?;
    let mut scopes: Vec<String> = arguments.collect();
    if scopes.is_empty() {
        scopes.push("ZohoBooks.fullaccess.all".to_owned());
    }
    let client_id = std::env::var("ZOHO_BOOKS_CLIENT_ID")?;
    let client_secret = std::env::var("ZOHO_BOOKS_CLIENT_SECRET")?;

    let accounts = Client::builder().environment()?.accounts()?;
    let consent = accounts
        .consent(&client_id, &client_secret)
        .redirect_url(redirect_url)
        .scopes(scopes);
    println!(
        "Open this address, consent, and paste the address you are sent to:\n\n{}\n",
        consent.url()?
    );
    print!("> ");
    stdout().flush()?;
    let mut answer = String::new();
    stdin().read_line(&mut answer)?;
    let answer = answer.trim();

    let tokens = if answer.contains("://") {
        consent.come_back(answer).await?
    } else {
        consent.exchange(answer).await?
    };
    match tokens.refresh_token() {
        Some(token) => println!(
            "\nKeep this as you keep a password:\n\nZOHO_BOOKS_REFRESH_TOKEN={token}"
        ),
        None => println!(
            "\nNo refresh token came: withdraw the consent given earlier and try again."
        ),
    }
    Ok(())
}
