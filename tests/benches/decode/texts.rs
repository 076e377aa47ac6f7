//! Invoices as a service sends them, and one to send.

use std::fmt::Write as _;

use zoho_books::Decimal;
use zoho_books::invoices::{InvoiceLineItemRequest, InvoiceRequest};

/// A list of so many invoices without lines.
pub(super) fn page(rows: usize) -> String {
    let rows: Vec<String> = (0..rows).map(|row| one(row, 0)).collect();
    format!("[{}]", rows.join(","))
}

/// A list of one invoice with so many lines.
pub(super) fn invoice(lines: usize) -> String {
    format!("[{}]", one(1, lines))
}

/// An invoice to send with so many lines.
pub(super) fn request(lines: usize) -> InvoiceRequest {
    let line = |number: usize| {
        let mut line = InvoiceLineItemRequest::new(format!("4600000000{number:05}"));
        line.name = Some(format!("Item {number}"));
        line.description = Some("Delivered with \"care\", and on time.".to_owned());
        line.item_order = i64::try_from(number).ok();
        line.rate = Some(Decimal::new(12_050, 2));
        line.quantity = Some(Decimal::new(3, 0));
        line.unit = Some("pcs".to_owned());
        line.tax_id = Some("982000000557028".into());
        line
    };
    InvoiceRequest::new("903000000000099", (0..lines).map(line).collect::<Vec<_>>())
}

fn one(number: usize, lines: usize) -> String {
    let mut text = format!(
        r#"{{"invoice_id":"9820000005{number:05}","invoice_number":"INV-{number:05}","date":"2026-05-18","due_date":"2026-06-17","status":"sent","customer_id":"903000000000099","customer_name":"Bowman & Co","currency_id":"982000000190049","currency_code":"USD","exchange_rate":1.0,"is_discount_before_tax":true,"is_inclusive_tax":false,"reference_number":"PO-{number}","line_items":["#
    );
    for line in 0..lines {
        let comma = if line == 0 { "" } else { "," };
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            r#"{comma}{{"line_item_id":"9820000006{line:05}","item_id":"9820000007{line:05}","name":"Item {line}","description":"Delivered with \"care\", and on time.","quantity":3.0,"rate":120.5,"bcy_rate":120.5,"unit":"pcs","tax_id":"982000000557028","tax_name":"VAT","tax_percentage":12.5,"item_total":361.5,"item_order":{line}}}"#
        );
    }
    text.push_str(
        r#"],"sub_total":361.5,"tax_total":45.19,"total":406.69,"balance":406.69,"notes":"Thank you for your business.","terms":"Payable within thirty days.","billing_address":{"address":"4900 Hopyard Rd, Suite 310","city":"Pleasanton","state":"CA","zip":"94588","country":"U.S.A"},"created_time":"2026-05-18T11:03:25+0530","last_modified_time":"2026-05-19T11:03:25+0530","salesperson_name":"Ann","is_emailed":true}"#,
    );
    text
}
