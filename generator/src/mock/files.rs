//! Files that are answered: small, and what their media type says.

use super::message::Answer;

/// A file of the first of some media types, named after the path it is found under.
pub(crate) fn file(status: u16, accept: &str, segments: &[String]) -> Answer {
    let is_plain = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let stem: String = segments.join("-").chars().filter(is_plain).collect();
    let stem = stem.as_str();
    let first = accept.split([',', ';']).next().unwrap_or_default().trim();
    let (media_type, extension, bytes) = match first {
        "text/html" => ("text/html;charset=UTF-8", "html", html(stem)),
        "text/plain" => ("text/plain;charset=UTF-8", "txt", stem.into()),
        "text/csv" => ("text/csv;charset=UTF-8", "csv", format!("name\r\n{stem}\r\n")),
        "application/xml" => {
            ("application/xml", "xml", "<?xml version=\"1.0\"?>\n<file/>\n".into())
        }
        "application/vnd.ms-excel" => (first, "xls", stem.into()),
        "" | "*/*" | "application/*" | "application/pdf" => {
            ("application/pdf", "pdf", pdf())
        }
        other => (other, "bin", stem.into()),
    };
    let disposition = format!("attachment; filename=\"{stem}.{extension}\"");
    Answer::new(status, media_type, bytes)
        .with_header("content-disposition", disposition)
}

fn html(title: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><p>{title}</p></body></html>\n"
    )
}

/// One empty page, with a table of where its objects stand, as readers want it.
fn pdf() -> String {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ];
    let mut text = String::from("%PDF-1.4\n");
    let mut table = String::from("0000000000 65535 f \n");
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", text.len()));
        text.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let (start, size) = (text.len(), objects.len() + 1);
    text.push_str(&format!(
        "xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    ));
    text
}
