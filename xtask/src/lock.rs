//! The `[sources]` table of `lock.toml`: which published document each imported one was made from. Other tables are left alone.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};
use toml_edit::{DocumentMut, Item, Table, value};

/// `text` with the table replaced by these names and hashes, in order of names.
pub(crate) fn with_sources(
    text: &str,
    mut hashes: Vec<(String, String)>,
) -> Result<String, String> {
    let mut lock: DocumentMut =
        text.parse().map_err(|error| format!("lock.toml: {error}"))?;
    hashes.sort();
    let mut table = Table::new();
    for (name, hash) in hashes {
        table.insert(&name, value(hash));
    }
    match lock.get_mut("sources").and_then(Item::as_table_mut) {
        // In place: comments and position stay.
        Some(existing) => {
            existing.clear();
            existing.extend(table);
        }
        None => {
            if lock.is_empty() {
                table.decor_mut().set_prefix(HEADING);
            }
            lock.insert("sources", Item::Table(table));
        }
    }
    Ok(lock.to_string())
}

const HEADING: &str = "# Written by `cargo xtask`. The published document behind each imported one, by its SHA-256.\n";

/// The SHA-256 of a file, in hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::{hash, with_sources};

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn other_tables_stay() -> Result<(), String> {
        let first = with_sources("", pairs(&[("b.yaml", "2"), ("a.yaml", "1")]))?;
        assert!(
            first.ends_with("[sources]\n\"a.yaml\" = \"1\"\n\"b.yaml\" = \"2\"\n"),
            "{first}"
        );
        let more = format!("{first}\n[methods]\n# pinned\n\"GET /a\" = \"a.list\"\n");
        let second = with_sources(&more, pairs(&[("a.yaml", "3")]))?;
        assert!(second.starts_with('#'), "{second}");
        assert!(
            second.contains("[sources]\n\"a.yaml\" = \"3\"\n\n[methods]\n# pinned\n"),
            "{second}"
        );
        assert_eq!(with_sources(&second, pairs(&[("a.yaml", "3")]))?, second);
        Ok(())
    }

    #[test]
    fn known_hash() {
        assert!(hash(b"").starts_with("e3b0c44298fc1c149afbf4c8996fb924"));
    }
}
