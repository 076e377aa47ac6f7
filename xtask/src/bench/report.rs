//! Figures as tables on standard output, as JSON for the history, and as a page with bars that needs nothing else.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

/// Figures of several things, a column each kind.
pub(crate) struct Table {
    title: String,
    columns: Vec<&'static str>,
    rows: Vec<(String, Vec<Option<f64>>)>,
}

impl Table {
    /// A table with nothing in it; the first column is what the rows are about.
    pub(crate) fn new(title: impl Into<String>, columns: &[&'static str]) -> Self {
        Self { title: title.into(), columns: columns.to_vec(), rows: Vec::new() }
    }

    /// Adds the figures of one thing, in the order of the columns; it may have none in the last ones.
    pub(crate) fn row(&mut self, of: impl Into<String>, figures: &[Option<f64>]) {
        let mut figures = figures.to_vec();
        figures.resize(self.columns.len(), None);
        self.rows.push((of.into(), figures));
    }

    /// Adds for every row but the first how many times more it has than the first.
    pub(crate) fn ratios(&mut self) {
        let Some((first, base)) = self.rows.first().cloned() else { return };
        let ratios = self.rows[1..].iter().map(|(of, figures)| {
            let ratio = |(figure, base): (&Option<f64>, &Option<f64>)| {
                figure.zip(*base).map(|(figure, base)| figure / base)
            };
            let ratios = figures.iter().zip(&base).map(ratio).collect();
            (format!("{of} / {first}"), ratios)
        });
        let ratios: Vec<_> = ratios.collect();
        self.rows.extend(ratios);
    }

    /// The table in Markdown.
    pub(crate) fn markdown(&self) -> String {
        let mut text = format!("### {}\n\n| |", self.title);
        for column in &self.columns {
            // Writing to a string cannot fail.
            let _ = write!(text, " {column} |");
        }
        text.push_str("\n|---|");
        text.push_str(&"---:|".repeat(self.columns.len()));
        for (of, figures) in &self.rows {
            let _ = write!(text, "\n| {of} |");
            for figure in figures {
                let _ = write!(text, " {} |", figure.map(number).unwrap_or_default());
            }
        }
        text.push('\n');
        text
    }

    fn json(&self) -> Value {
        let row = |(of, figures): &(String, Vec<Option<f64>>)| {
            let figures = self.columns.iter().zip(figures);
            let figures: Map<String, Value> = figures
                .filter_map(|(column, figure)| {
                    Some(((*column).to_owned(), json!((*figure)?)))
                })
                .collect();
            (of.clone(), Value::Object(figures))
        };
        let rows: Map<String, Value> = self.rows.iter().map(row).collect();
        json!({ "title": self.title, "rows": rows })
    }

    /// One chart a column, one bar a row.
    fn charts(&self) -> String {
        let mut page = format!("<h2>{}</h2>\n", escaped(&self.title));
        let rows: Vec<_> =
            self.rows.iter().filter(|(of, _)| !of.contains(" / ")).collect();
        for (index, column) in self.columns.iter().enumerate() {
            let figures = rows.iter().filter_map(|(of, figures)| {
                Some((of.as_str(), figures.get(index).copied().flatten()?))
            });
            let figures: Vec<(&str, f64)> = figures.collect();
            if !figures.is_empty() {
                page.push_str(&chart(column, &figures));
            }
        }
        page
    }
}

fn chart(title: &str, figures: &[(&str, f64)]) -> String {
    let most =
        figures.iter().map(|(_, figure)| *figure).fold(f64::MIN_POSITIVE, f64::max);
    let mut chart = format!(
        "<h3>{}</h3>\n<svg viewBox=\"0 0 900 {}\" role=\"img\">\n",
        escaped(title),
        figures.len() * 24 + 4
    );
    for (index, (of, figure)) in figures.iter().enumerate() {
        let (top, width) = (index * 24 + 4, 480.0 * figure / most);
        // Writing to a string cannot fail.
        let _ = writeln!(
            chart,
            "<text x=\"290\" y=\"{}\" text-anchor=\"end\">{}</text>\
             <rect x=\"300\" y=\"{top}\" width=\"{width:.1}\" height=\"18\"/>\
             <text x=\"{:.1}\" y=\"{}\">{}</text>",
            top + 14,
            escaped(of),
            306.0 + width,
            top + 14,
            number(*figure),
        );
    }
    chart.push_str("</svg>\n");
    chart
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Three digits that mean something.
fn number(figure: f64) -> String {
    match figure.abs() {
        size if size >= 100.0 => format!("{figure:.0}"),
        size if size >= 10.0 => format!("{figure:.1}"),
        size if size >= 1.0 => format!("{figure:.2}"),
        _ => format!("{figure:.3}"),
    }
}

/// Writes what a run has found so far, for the history, and draws its page beside it.
pub(crate) fn keep(
    path: &Path,
    circumstances: &Value,
    tables: &[Table],
) -> Result<(), String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let history = json!({
        "run": name,
        "circumstances": circumstances,
        "tables": tables.iter().map(Table::json).collect::<Vec<_>>(),
    });
    let mut page = format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>{name}</title>\n\
         <style>body{{font:15px sans-serif;max-width:60em;margin:auto}}svg{{font-size:13px}}\
         rect{{fill:#4878a8}}</style>\n<h1>{name}</h1>\n"
    );
    for table in tables {
        page.push_str(&table.charts());
    }
    for (extension, text) in [("json", format!("{history:#}\n")), ("html", page)] {
        let path = path.with_extension(extension);
        fs::write(&path, text)
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
