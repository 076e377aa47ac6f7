//! Prints the call that it would make: the client is a module of this program.

#[allow(
    dead_code,
    unused_imports,
    reason = "a program calls a part of what a service offers"
)]
mod shop {
    include!(concat!(env!("OUT_DIR"), "/shop.rs"));
}

use shop::Operation as _;
use shop::orders::OrderRequest;

fn main() {
    let client = shop::Client::builder().build().expect("a complete client");
    let call = client.orders().replace("7", &OrderRequest::new("Ann"));
    let preview = call.build().expect("a call that can be sent");
    println!("{} {}", preview.method(), preview.url());
    println!("{}", String::from_utf8_lossy(preview.body()));
}
