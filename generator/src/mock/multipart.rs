//! The parts of a `multipart/form-data` body that is in memory.

use super::message::Request;
use crate::model::fits::Misfit;

/// One part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part<'b> {
    /// The name of the field.
    pub(crate) name: String,
    /// The file's name, if it is a file.
    pub(crate) file_name: Option<String>,
    /// What is in it.
    pub(crate) bytes: &'b [u8],
}

/// The parts of a body; nothing when it is not to have any, or what is wrong with them.
pub(crate) fn parts(request: &Request) -> Option<Result<Vec<Part<'_>>, Misfit>> {
    if request.media_type() != "multipart/form-data" {
        return None;
    }
    let content_type = request.header("content-type").unwrap_or_default();
    let Some(boundary) = attribute(content_type, "boundary") else {
        return Some(Err(Misfit::new("header content-type", "has no boundary")));
    };
    let parts = between(&request.body, &format!("--{boundary}"));
    let wrong = || Misfit::new("body", format!("is not in parts between --{boundary}"));
    Some(parts.ok_or_else(wrong))
}

/// The parts between boundaries.
fn between<'b>(body: &'b [u8], boundary: &str) -> Option<Vec<Part<'b>>> {
    let mut parts = Vec::new();
    let mut rest = body;
    let mut start = find(rest, boundary.as_bytes())? + boundary.len();
    while let Some(behind) =
        rest.get(start..).and_then(|rest| rest.strip_prefix(b"\r\n"))
    {
        // A boundary stands on a line of its own, the break before it is part of it.
        let end = find(behind, format!("\r\n{boundary}").as_bytes())?;
        parts.extend(part(&behind[..end]));
        rest = &behind[end + 2..];
        start = boundary.len();
    }
    Some(parts)
}

fn part(bytes: &[u8]) -> Option<Part<'_>> {
    let end = find(bytes, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]);
    let is_disposition =
        |line: &&str| line.to_ascii_lowercase().starts_with("content-disposition:");
    let disposition = head.lines().find(is_disposition)?;
    Some(Part {
        name: attribute(disposition, "name")?,
        file_name: attribute(disposition, "filename"),
        bytes: &bytes[end + 4..],
    })
}

/// `value` of `…; name="value"`.
fn attribute(header: &str, name: &str) -> Option<String> {
    let pairs = header.split(';').skip(1).map(str::trim);
    let mut pairs = pairs.filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(value.trim_matches('"').to_owned())
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use hyper::HeaderMap;
    use hyper::body::Bytes;

    use super::parts;
    use crate::mock::message::Request;

    #[test]
    fn files_are_told_from_fields() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n--b\r\n\
             Content-Disposition: form-data; name=\"scan\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n\
             %PDF\r\n--\r\n--b--\r\n";
        let mut headers = HeaderMap::new();
        let kind = "Multipart/Form-Data; Boundary=\"b\"".parse().expect("a header");
        headers.insert("content-type", kind);
        let request = Request::new("POST", "/x", headers, Bytes::from(body));
        let parts = parts(&request).expect("parts").expect("whole ones");
        let told: Vec<_> = parts
            .iter()
            .map(|part| (part.name.as_str(), part.file_name.as_deref(), part.bytes))
            .collect();
        let expected: [(&str, Option<&str>, &[u8]); 2] =
            [("note", None, b"hello"), ("scan", Some("a.pdf"), b"%PDF\r\n--")];
        assert_eq!(told, expected);
    }
}
