//! How much a JSONPath may look at, told from its text: the library that follows it has no bounds.

use serde_json::Value;

use crate::source::weight;

/// What makes a JSONPath look at many places.
#[derive(Debug, PartialEq)]
pub(super) struct Reach {
    /// Whether it leads to one place at most, without looking elsewhere.
    is_single: bool,
    /// Paths in it: itself, and those in its filters.
    paths: usize,
    /// Ways in which its brackets may choose one place again.
    choices: usize,
    /// Descents to whatever stands below a place.
    descents: u32,
    /// Looks at many places of the whole document from within a filter.
    surveys: u32,
}

/// How large a tree is.
pub(super) struct Size {
    pub(super) nodes: usize,
    pub(super) depth: usize,
}

impl Size {
    pub(super) fn of(tree: &Value) -> Self {
        Self { nodes: weight(tree), depth: depth(tree) }
    }
}

/// How many levels of maps and lists a tree has.
fn depth(tree: &Value) -> usize {
    match tree {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(entries) => {
            1 + entries.values().map(depth).max().unwrap_or_default()
        }
        _ => 0,
    }
}

impl Reach {
    /// Of a path that can be parsed.
    pub(super) fn of(path: &str) -> Self {
        let mut reach =
            Self { is_single: true, paths: 0, choices: 1, descents: 0, surveys: 0 };
        // The choices of each bracket that is open.
        let mut open = vec![1];
        let mut from_root = 0;
        let mut quote = None;
        let mut characters = path.chars().peekable();
        while let Some(character) = characters.next() {
            if let Some(end) = quote {
                match character {
                    '\\' => _ = characters.next(),
                    other if other == end => quote = None,
                    _ => {}
                }
                continue;
            }
            let is_descent = character == '.' && characters.next_if_eq(&'.').is_some();
            match character {
                '\'' | '"' => quote = Some(character),
                '$' => {
                    reach.paths += 1;
                    from_root += 1;
                }
                '@' => reach.paths += 1,
                '[' => open.push(1),
                ']' => {
                    let choices = open.pop().unwrap_or(1);
                    reach.choices = reach.choices.saturating_mul(choices);
                }
                ',' => {
                    if let Some(choices) = open.last_mut() {
                        *choices += 1;
                    }
                }
                _ => {}
            }
            let is_many = is_descent || matches!(character, '*' | '?' | ':' | ',');
            reach.is_single &= !is_many;
            if is_many && from_root > 1 {
                reach.surveys += 1;
            } else if is_descent {
                reach.descents += 1;
            }
        }
        reach
    }

    /// Whether the path leads to one place at most, without looking elsewhere.
    pub(super) fn is_single(&self) -> bool {
        self.is_single
    }

    /// At how many places it may look in a tree, one as often as it comes by.
    pub(super) fn steps(&self, size: &Size) -> usize {
        if self.is_single {
            return 1;
        }
        let again = size.depth.saturating_pow(self.descents.saturating_sub(1));
        let surveys = size.nodes.saturating_pow(self.surveys);
        [size.nodes, self.paths, self.choices, again, surveys]
            .into_iter()
            .fold(1, usize::saturating_mul)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(path: &str) -> usize {
        Reach::of(path).steps(&Size { nodes: 1_000, depth: 10 })
    }

    #[test]
    fn a_path_costs_what_it_may_look_at() {
        let costs = [
            ("$", 1),
            ("$.paths['/a..b/*,?'].get[0]", 1),
            (r"$['it\'s..']", 1),
            ("$.paths.*.get", 1_000),
            ("$.paths['/a','/b'][*]['get','put']", 4_000),
            ("$..a", 1_000),
            ("$..a..b", 10_000),
            ("$..*..*..*", 100_000),
            ("$..[?@.name == 'a']", 2_000),
            ("$..[?@..a]", 20_000),
            ("$..[?@.name == $.info.title]", 3_000),
            ("$..[?$..a]", 2_000_000),
        ];
        for (path, cost) in costs {
            assert!(serde_json_path::JsonPath::parse(path).is_ok(), "{path}");
            assert_eq!(steps(path), cost, "{path}");
        }
        assert_eq!(steps(&format!("${}", "..*".repeat(100))), usize::MAX);
        assert_eq!(steps(&format!("${}", "[0,0]".repeat(100))), usize::MAX);
    }
}
