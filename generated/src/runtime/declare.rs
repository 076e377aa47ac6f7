//! Macros that declare what each request and each call has in the same way: setters, and the struct of a call.
//!
//! As in `macros`, their paths begin with `runtime::` and are resolved where the macro is used.

/// Declares the setters of a request: `set` for fields that hold one value, `each` for lists of small values, `patch`
/// for fields with three states.
///
/// ```text
/// setters! {
///     OrderRequest {
///         set { note: String, lines: Vec<OrderLineRequest> }
///         each { tag_ids: Id }
///         patch { due_date: Date }
///     }
/// }
/// ```
macro_rules! setters {
    ($name:ident {
        $(set { $($set:ident: $set_type:ty),* $(,)? })?
        $(each { $($each:ident: $each_type:ty),* $(,)? })?
        $(patch { $($patch:ident: $patch_type:ty),* $(,)? })?
    }) => {
        impl $name {
            $($(
                #[doc = concat!("Sets `", stringify!($set), "`.")]
                #[must_use]
                pub fn $set(mut self, value: impl Into<$set_type>) -> Self {
                    self.$set = Some(value.into());
                    self
                }
            )*)?
            $($(
                #[doc = concat!("Sets `", stringify!($each), "`.")]
                #[must_use]
                pub fn $each(mut self, values: impl IntoIterator<Item = impl Into<$each_type>>) -> Self {
                    self.$each = Some(values.into_iter().map(Into::into).collect());
                    self
                }
            )*)?
            $($(
                #[doc = concat!("Sets `", stringify!($patch), "`, or clears it by `Patch::Null`.")]
                #[must_use]
                pub fn $patch(mut self, value: impl Into<runtime::Patch<$patch_type>>) -> Self {
                    self.$patch = value.into();
                    self
                }
            )*)?
        }
    };
}

/// Declares the struct of a call, and makes it one: `call! { GetOrder -> Order }`, and for a list that comes in pages
/// `call! { paged ListOrders -> Page<Order> }`.
macro_rules! call {
    ($(#[$meta:meta])* paged $name:ident -> $page:ident<$item:ty>) => {
        runtime::call! { $(#[$meta])* $name -> $page<$item> }

        impl $name {
            /// The pages of the list, each fetched when it is asked for.
            pub fn pages(self) -> runtime::Pages<$item> {
                runtime::Pages::of(self.0)
            }

            /// The items of the list, from page after page.
            pub fn stream(self) -> runtime::Items<$item> {
                runtime::Items::of(self.0)
            }
        }
    };
    ($(#[$meta:meta])* $name:ident -> $output:ty) => {
        $(#[$meta])*
        #[must_use = "a call does nothing until it is awaited"]
        #[derive(Debug, Clone)]
        pub struct $name(pub(super) runtime::Request);

        runtime::operation!($name -> $output);
    };
}

/// Declares the setters of a call: parameters of the query, lists joined by a character or repeated, and headers.
///
/// ```text
/// parameters! {
///     ListOrders {
///         query {
///             status: OrderStatus,
///             /// Without it the service takes `1`.
///             page: i64,
///             total_files: i64 = "totalFiles",
///         }
///         list(Some(',')) { order_ids: Id }
///         header { trace: String = "X-Trace" }
///     }
/// }
/// ```
macro_rules! parameters {
    ($name:ident { $($kind:ident $(($joined:expr))? { $($entries:tt)* })* }) => {
        impl $name {
            $(runtime::parameters!(@$kind $(($joined))? $($entries)*);)*
        }
    };
    (@list ($joined:expr) $($(#[$meta:meta])* $field:ident: $type:ty $(= $key:literal)?),* $(,)?) => {
        $(
            #[doc = concat!("Sets `", stringify!($field), "`.")]
            #[doc = ""]
            $(#[$meta])*
            pub fn $field(mut self, values: impl IntoIterator<Item = impl Into<$type>>) -> Self {
                let values = values.into_iter().map(|value| Into::<$type>::into(value).to_string());
                self.0.query_list(runtime::key!($field $(= $key)?), $joined, values.collect());
                self
            }
        )*
    };
    (@$place:ident $($(#[$meta:meta])* $field:ident: $type:ty $(= $key:literal)?),* $(,)?) => {
        $(
            #[doc = concat!("Sets `", stringify!($field), "`.")]
            #[doc = ""]
            $(#[$meta])*
            pub fn $field(mut self, value: impl Into<$type>) -> Self {
                let value: $type = value.into();
                self.0.$place(runtime::key!($field $(= $key)?), &value);
                self
            }
        )*
    };
}

pub(crate) use {call, parameters, setters};
