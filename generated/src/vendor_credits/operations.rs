// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`VendorCredits`](super::VendorCredits), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, FileCall, Id, Method, Page,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_vendor_credits",
    method: Method::Get,
    path: "/vendorcredits",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorcredits"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::list`](super::VendorCredits::list).
    paged List -> Page<models::VendorCredit>
}

runtime::parameters! {
    List {
        query {
            vendor_credit_number: String, vendor_credit_number_startswith: String,
            vendor_credit_number_contains: String, date: Date, date_start: Date,
            date_end: Date, date_before: Date, date_after: Date,
            status: shared::BillStatus, total: Decimal, reference_number: String,
            notes: String, notes_startswith: String, notes_contains: String,
            custom_field: String, custom_field_startswith: String,
            custom_field_contains: String, last_modified_time: DateTime, customer_id: Id,
            line_item_id: Id, item_id: Id, tax_id: Id,
            filter_by: shared::CreditNoteFilterBy, search_text: String,
            sort_column: shared::SortColumn,
            /// At most 100 characters.
            customer_name: String,
            /// At most 100 characters.
            item_name: String,
            /// At most 100 characters.
            item_name_startswith: String,
            /// At most 100 characters.
            item_name_contains: String,
            /// At most 100 characters.
            item_description: String,
            /// At most 100 characters.
            item_description_startswith: String,
            /// At most 100 characters.
            item_description_contains: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
        list(Some(',')) {
            location_ids: Id,
        }
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_vendor_credit",
    method: Method::Post,
    path: "/vendorcredits",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::create`](super::VendorCredits::create).
    Create -> models::VendorCredit
}

runtime::parameters! {
    Create {
        query {
            ignore_auto_number_generation: bool, bill_id: Id,
        }
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_vendor_credit",
    method: Method::Get,
    path: "/vendorcredits/{vendor_credit_id}",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::get`](super::VendorCredits::get).
    Get -> models::VendorCredit
}

runtime::parameters! {
    Get {
        query {
            print: bool,
        }
    }
}

impl Get {
    /// Asks for a file in the format `xml`.
    pub fn xml(self) -> FileCall {
        self.0.into_file("application/xml", Some(("accept", "xml")))
    }

    /// Asks for a file in the format `csv`.
    pub fn csv(self) -> FileCall {
        self.0.into_file("text/csv", Some(("accept", "csv")))
    }

    /// Asks for a file in the format `xls`.
    pub fn xls(self) -> FileCall {
        self.0.into_file("application/vnd.ms-excel", Some(("accept", "xls")))
    }

    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("accept", "pdf")))
    }

    /// Asks for a file in the format `html`.
    pub fn html(self) -> FileCall {
        self.0.into_file("text/html", Some(("accept", "html")))
    }

    /// Asks for a file in the format `jhtml`.
    pub fn jhtml(self) -> FileCall {
        self.0.into_file("*/*", Some(("accept", "jhtml")))
    }
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_vendor_credit",
    method: Method::Put,
    path: "/vendorcredits/{vendor_credit_id}",
    scopes: &["ZohoBooks.debitnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::update`](super::VendorCredits::update).
    Update -> models::VendorCredit
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_vendor_credit",
    method: Method::Delete,
    path: "/vendorcredits/{vendor_credit_id}",
    scopes: &["ZohoBooks.debitnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::delete`](super::VendorCredits::delete).
    Delete -> Ack
}

pub(super) static MARK_OPEN: Endpoint = Endpoint {
    id: "mark_vendor_credit_open",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/status/open",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::mark_open`](super::VendorCredits::mark_open).
    MarkOpen -> Ack
}

pub(super) static MARK_VOID: Endpoint = Endpoint {
    id: "mark_vendor_credit_void",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/status/void",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::mark_void`](super::VendorCredits::mark_void).
    MarkVoid -> Ack
}

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_vendor_credit",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/submit",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::submit`](super::VendorCredits::submit).
    Submit -> Ack
}

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_vendor_credit",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/approve",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::approve`](super::VendorCredits::approve).
    Approve -> Ack
}

pub(super) static LIST_BILLS_CREDITED: Endpoint = Endpoint {
    id: "list_bills_credited",
    method: Method::Get,
    path: "/vendorcredits/{vendor_credit_id}/bills",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("bills_credited"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::list_bills_credited`](super::VendorCredits::list_bills_credited).
    ListBillsCredited -> Page<models::BillsCredited>
}

pub(super) static APPLY_CREDITS_TO_BILL: Endpoint = Endpoint {
    id: "apply_credits_to_a_bill",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/bills",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("bills"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::apply_credits_to_bill`](super::VendorCredits::apply_credits_to_bill).
    ApplyCreditsToBill -> Page<shared::VendorCreditBill>
}

pub(super) static DELETE_BILL: Endpoint = Endpoint {
    id: "delete_vendor_credit_bill",
    method: Method::Delete,
    path: "/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}",
    scopes: &["ZohoBooks.debitnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::delete_bill`](super::VendorCredits::delete_bill).
    DeleteBill -> Ack
}

pub(super) static LIST_REFUNDS: Endpoint = Endpoint {
    id: "list_vendor_credit_refunds_of_a_vendor_credit",
    method: Method::Get,
    path: "/vendorcredits/{vendor_credit_id}/refunds",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendor_credit_refunds"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::list_refunds`](super::VendorCredits::list_refunds).
    paged ListRefunds -> Page<models::VendorCreditRefund>
}

runtime::parameters! {
    ListRefunds {
        query {
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static REFUND: Endpoint = Endpoint {
    id: "refund_vendor_credit",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/refunds",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit_refund"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::refund`](super::VendorCredits::refund).
    Refund -> models::VendorCreditRefund
}

pub(super) static GET_REFUND: Endpoint = Endpoint {
    id: "get_vendor_credit_refund",
    method: Method::Get,
    path: "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit_refund"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::get_refund`](super::VendorCredits::get_refund).
    GetRefund -> models::VendorCreditRefund
}

pub(super) static UPDATE_REFUND: Endpoint = Endpoint {
    id: "update_vendor_credit_refund",
    method: Method::Put,
    path: "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}",
    scopes: &["ZohoBooks.debitnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendor_credit_refund"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::update_refund`](super::VendorCredits::update_refund).
    UpdateRefund -> models::VendorCreditRefund
}

pub(super) static DELETE_REFUND: Endpoint = Endpoint {
    id: "delete_vendor_credit_refund",
    method: Method::Delete,
    path: "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}",
    scopes: &["ZohoBooks.debitnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::delete_refund`](super::VendorCredits::delete_refund).
    DeleteRefund -> Ack
}

pub(super) static LIST_ALL_REFUNDS: Endpoint = Endpoint {
    id: "list_vendor_credit_refunds_of_all_vendor_credits",
    method: Method::Get,
    path: "/vendorcredits/refunds",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendor_credit_refunds"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::list_all_refunds`](super::VendorCredits::list_all_refunds).
    paged ListAllRefunds -> Page<models::VendorCreditRefund>
}

runtime::parameters! {
    ListAllRefunds {
        query {
            customer_id: Id, last_modified_time: DateTime,
            sort_column: shared::SortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_vendor_credit_comments",
    method: Method::Get,
    path: "/vendorcredits/{vendor_credit_id}/comments",
    scopes: &["ZohoBooks.debitnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::list_comments`](super::VendorCredits::list_comments).
    ListComments -> Page<shared::Comment>
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_vendor_credit_comment",
    method: Method::Post,
    path: "/vendorcredits/{vendor_credit_id}/comments",
    scopes: &["ZohoBooks.debitnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::add_comment`](super::VendorCredits::add_comment).
    AddComment -> shared::Comment
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_vendor_credit_comment",
    method: Method::Delete,
    path: "/vendorcredits/{vendor_credit_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.debitnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorCredits::delete_comment`](super::VendorCredits::delete_comment).
    DeleteComment -> Ack
}
