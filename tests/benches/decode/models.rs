//! What someone would write by hand for the same invoices.

/// As few allowances as possible: every field is there and of one plain type.
pub(super) mod strict {
    use serde::{Deserialize, Serialize};

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only read")]
    pub(crate) struct Invoice {
        invoice_id: String,
        invoice_number: String,
        date: String,
        due_date: String,
        status: String,
        customer_id: String,
        customer_name: String,
        currency_id: String,
        currency_code: String,
        exchange_rate: f64,
        is_discount_before_tax: bool,
        is_inclusive_tax: bool,
        reference_number: String,
        line_items: Vec<Line>,
        sub_total: f64,
        tax_total: f64,
        total: f64,
        balance: f64,
        notes: String,
        terms: String,
        billing_address: Address,
        created_time: String,
        last_modified_time: String,
        salesperson_name: String,
        is_emailed: bool,
    }

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only read")]
    struct Line {
        line_item_id: String,
        item_id: String,
        name: String,
        description: String,
        quantity: f64,
        rate: f64,
        bcy_rate: f64,
        unit: String,
        tax_id: String,
        tax_name: String,
        tax_percentage: f64,
        item_total: f64,
        item_order: i64,
    }

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only read")]
    struct Address {
        address: String,
        city: String,
        state: String,
        zip: String,
        country: String,
    }

    #[derive(Deserialize, Serialize)]
    pub(crate) struct NewInvoice {
        customer_id: String,
        line_items: Vec<NewLine>,
    }

    #[derive(Deserialize, Serialize)]
    struct NewLine {
        item_id: String,
        name: String,
        description: String,
        item_order: i64,
        rate: f64,
        quantity: f64,
        unit: String,
        tax_id: String,
    }
}

/// As much of what the client allows as derived code can: any scalar may be missing, null or blank, ids may be numbers, amounts
/// text, and what no field is for is kept. What it cannot: amounts are exact only as far as a float is, objects and lists are
/// what they are declared as.
pub(super) mod lenient {
    use std::fmt;
    use std::str::FromStr;

    use serde::Deserialize;
    use serde::de::{Deserializer, Error, Visitor};
    use serde_json::{Map, Value};
    use zoho_books::{Date, DateTime, Decimal};

    #[derive(Deserialize)]
    #[serde(default)]
    #[derive(Default)]
    #[allow(dead_code, reason = "only read")]
    pub(crate) struct Invoice {
        invoice_id: Lenient<String>,
        invoice_number: Lenient<String>,
        date: Lenient<Date>,
        due_date: Lenient<Date>,
        status: Lenient<String>,
        customer_id: Lenient<String>,
        customer_name: Lenient<String>,
        currency_id: Lenient<String>,
        currency_code: Lenient<String>,
        exchange_rate: Lenient<Decimal>,
        is_discount_before_tax: Option<bool>,
        is_inclusive_tax: Option<bool>,
        reference_number: Lenient<String>,
        line_items: Option<Vec<Line>>,
        sub_total: Lenient<Decimal>,
        tax_total: Lenient<Decimal>,
        total: Lenient<Decimal>,
        balance: Lenient<Decimal>,
        notes: Lenient<String>,
        terms: Lenient<String>,
        billing_address: Option<Address>,
        created_time: Lenient<DateTime>,
        last_modified_time: Lenient<DateTime>,
        salesperson_name: Lenient<String>,
        is_emailed: Option<bool>,
        #[serde(flatten)]
        extra: Map<String, Value>,
    }

    #[derive(Deserialize)]
    #[serde(default)]
    #[derive(Default)]
    #[allow(dead_code, reason = "only read")]
    struct Line {
        line_item_id: Lenient<String>,
        item_id: Lenient<String>,
        name: Lenient<String>,
        description: Lenient<String>,
        quantity: Lenient<Decimal>,
        rate: Lenient<Decimal>,
        bcy_rate: Lenient<Decimal>,
        unit: Lenient<String>,
        tax_id: Lenient<String>,
        tax_name: Lenient<String>,
        tax_percentage: Lenient<Decimal>,
        item_total: Lenient<Decimal>,
        item_order: Lenient<i64>,
        #[serde(flatten)]
        extra: Map<String, Value>,
    }

    #[derive(Deserialize)]
    #[serde(default)]
    #[derive(Default)]
    #[allow(dead_code, reason = "only read")]
    struct Address {
        address: Lenient<String>,
        city: Lenient<String>,
        state: Lenient<String>,
        zip: Lenient<String>,
        country: Lenient<String>,
        #[serde(flatten)]
        extra: Map<String, Value>,
    }

    /// Text, a number, blank or null.
    struct Lenient<T>(#[allow(dead_code, reason = "only read")] Option<T>);

    impl<T> Default for Lenient<T> {
        fn default() -> Self {
            Self(None)
        }
    }

    impl<'de, T: FromStr> Deserialize<'de> for Lenient<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Scalar(std::marker::PhantomData)).map(Self)
        }
    }

    struct Scalar<T>(std::marker::PhantomData<T>);

    impl<T: FromStr> Visitor<'_> for Scalar<T> {
        type Value = Option<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("text or a number")
        }

        fn visit_unit<E>(self) -> Result<Option<T>, E> {
            Ok(None)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
            if text.trim().is_empty() {
                return Ok(None);
            }
            text.parse().map(Some).map_err(|_| E::custom("does not fit"))
        }

        fn visit_i64<E: Error>(self, number: i64) -> Result<Option<T>, E> {
            self.visit_str(&number.to_string())
        }

        fn visit_u64<E: Error>(self, number: u64) -> Result<Option<T>, E> {
            self.visit_str(&number.to_string())
        }

        fn visit_f64<E: Error>(self, number: f64) -> Result<Option<T>, E> {
            self.visit_str(&number.to_string())
        }
    }
}
