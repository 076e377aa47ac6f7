//! Macros that declare what each request and each call has in the same way: setters, and all there is to a call.
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

/// Declares the calls of a module: its type `Call`, and for each call a name of its own for that type, what is fixed about
/// it, and its setters.
///
/// ```text
/// calls! {
///     /// A call of [`Orders::list`](super::Orders::list).
///     List in pages -> Order {
///         Get "/orders" => List("orders"), id: "list_orders",
///         scopes: &["shop.orders.READ"], parameters: &["tenant_id"];
///         query {
///             status: OrderStatus,
///             /// Without it the service takes `1`.
///             page: i64,
///             total_files: i64 = "totalFiles",
///         }
///         list(Some(',')) { order_ids: Id }
///         file { pdf("application/pdf", Some(("accept", "pdf"))) }
///     }
/// }
/// ```
///
/// After the name stands what an awaited call gives: a type, or for a list `in pages`, the type of an item. Then the
/// method, the path, how the payload stands in the answer, and the other fields of the [`Endpoint`](super::Endpoint).
/// Then come the setters: of parameters in the `query`, a `header` or a `cookie`, of a `list` in the query, joined by a
/// character or repeated, of a `value` in a style of its own, of a `part` of the body; and each `file` that the call can
/// be asked for instead.
macro_rules! calls {
    (@call) => {
        /// A call of this module, `K` says which. `.await` sends it.
        ///
        /// One type for all of them, because what each implements by itself is most of what a large client costs to compile.
        #[must_use = "a call does nothing until it is awaited"]
        pub struct Call<K>(runtime::Request, std::marker::PhantomData<fn() -> K>);

        impl<K> Call<K> {
            pub(super) fn of(request: runtime::Request) -> Self {
                Self(request, std::marker::PhantomData)
            }
        }

        impl<K: runtime::Declared> runtime::Operation for Call<K> {
            type Output = K::Output;

            fn request(&self) -> &runtime::Request {
                &self.0
            }

            fn request_mut(&mut self) -> &mut runtime::Request {
                &mut self.0
            }

            fn into_request(self) -> runtime::Request {
                self.0
            }
        }

        impl<K: runtime::Declared> std::future::IntoFuture for Call<K> {
            type Output = Result<K::Output, runtime::Error>;
            type IntoFuture = runtime::Sending<K::Output>;

            fn into_future(self) -> Self::IntoFuture {
                runtime::Sending::of(self.0)
            }
        }

        impl<K> std::clone::Clone for Call<K> {
            fn clone(&self) -> Self {
                Self::of(self.0.clone())
            }
        }

        impl<K> std::fmt::Debug for Call<K> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple("Call").field(&self.0).finish()
            }
        }
    };
    (@output in pages $item:ty) => {
        runtime::Page<$item>
    };
    (@output $output:ty) => {
        $output
    };
    (@pages $item:ty) => {
        /// The pages of the list, each fetched when it is asked for.
        #[inline]
        pub fn pages(self) -> runtime::Pages<$item> {
            runtime::Pages::of(self.0)
        }

        /// The items of the list, from page after page.
        #[inline]
        pub fn stream(self) -> runtime::Items<$item> {
            runtime::Items::of(self.0)
        }
    };
    (@list ($joined:expr) $($(#[$meta:meta])* $field:ident: $type:ty $(= $key:literal)?),* $(,)?) => {
        $(
            #[doc = concat!("Sets `", stringify!($field), "`.")]
            #[doc = ""]
            $(#[$meta])*
            pub fn $field(mut self, values: impl IntoIterator<Item = impl Into<$type>>) -> Self {
                let values = values.into_iter().map(|value| value.into().to_string());
                self.0.query_list(runtime::key!($field $(= $key)?), $joined, values.collect());
                self
            }
        )*
    };
    (@value ($style:ident, $explode:literal) $($(#[$meta:meta])* $field:ident: $type:ty $(= $key:literal)?),* $(,)?) => {
        $(
            #[doc = concat!("Sets `", stringify!($field), "`.")]
            #[doc = ""]
            $(#[$meta])*
            pub fn $field(mut self, value: impl Into<$type>) -> Self {
                let style = runtime::Style::$style;
                self.0.query_value(runtime::key!($field $(= $key)?), style, $explode, &value.into());
                self
            }
        )*
    };
    (@part $($(#[$meta:meta])* $field:ident $(= $key:literal)?),* $(,)?) => {
        $(
            #[doc = concat!("Sets `", stringify!($field), "`.")]
            #[doc = ""]
            $(#[$meta])*
            #[inline]
            pub fn $field(mut self, value: runtime::Part) -> Self {
                self.0.part(runtime::key!($field $(= $key)?), value);
                self
            }
        )*
    };
    (@file $($(#[$meta:meta])* $file:ident($accept:literal, $query:expr)),* $(,)?) => {
        $(
            $(#[$meta])*
            #[inline]
            pub fn $file(self) -> runtime::FileCall {
                self.0.into_file($accept, $query)
            }
        )*
    };
    (@$place:ident $($(#[$meta:meta])* $field:ident: $type:ty $(= $key:literal)?),* $(,)?) => {
        $(
            #[doc = concat!("Sets `", stringify!($field), "`.")]
            #[doc = ""]
            $(#[$meta])*
            pub fn $field(mut self, value: impl Into<$type>) -> Self {
                self.0.$place(runtime::key!($field $(= $key)?), &value.into());
                self
            }
        )*
    };
    ($(
        $(#[$meta:meta])*
        $name:ident $(in $pages:ident)? -> $output:ty {
            $method:ident $path:literal => $answer:ident $(($key:literal))? $(, $fixed:ident: $value:expr)*;
            $($kind:ident $(($($how:tt)*))? { $($entries:tt)* })*
        }
    )*) => {
        runtime::calls!(@call);

        mod kinds {
            $(pub enum $name {})*
        }

        $(
            $(#[$meta])*
            pub type $name = Call<kinds::$name>;

            impl runtime::Declared for kinds::$name {
                type Output = runtime::calls!(@output $(in $pages)? $output);
            }

            impl $name {
                /// What is fixed about the call.
                pub const ENDPOINT: &'static runtime::Endpoint = &runtime::Endpoint {
                    method: runtime::Method::$method,
                    path: $path,
                    answer: runtime::Answer::$answer $(($key))?,
                    $($fixed: $value,)*
                    ..runtime::Endpoint::DEFAULT
                };

                $(runtime::calls!(@$pages $output);)?
                $(runtime::calls!(@$kind $(($($how)*))? $($entries)*);)*
            }
        )*
    };
}

pub(crate) use {calls, setters};
