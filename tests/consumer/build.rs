//! Generates the client of a shop.

fn main() {
    openapi_crate::build("shop").document("openapi.yaml").run();
}
