//! Text that does not repeat itself and is the same each time.

/// Letters in no order: half of each byte is noise, so that packing makes them half as many.
pub fn noise() -> impl Iterator<Item = u8> {
    let mut state = 1_u32;
    std::iter::from_fn(move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Some(b'a' + (state >> 28) as u8)
    })
}
