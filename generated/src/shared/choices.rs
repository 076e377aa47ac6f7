// Written by openapi-crate. Do not edit: change the documents and generate again.

//! One of several texts or types.

use super::super::runtime;

#[cfg(doc)]
use super::*;

runtime::choice! {
    /// What `filter_by` of `chart_of_accounts().list()` may be.
    pub enum AccountTypeFilter {
        All = "AccountType.All",
        Active = "AccountType.Active",
        Inactive = "AccountType.Inactive",
        Asset = "AccountType.Asset",
        Liability = "AccountType.Liability",
        Equity = "AccountType.Equity",
        Income = "AccountType.Income",
        Expense = "AccountType.Expense",
    }
}

runtime::choice! {
    /// What `status` of `contacts::Contact` may be.
    pub enum ActivityStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

runtime::choice! {
    /// What `sort_column` of `bank_accounts().list()` may be.
    pub enum BankAccountSortColumn {
        AccountName = "account_name",
        AccountType = "account_type",
        AccountCode = "account_code",
        Date = "date",
        TransactionType = "transaction_type",
    }
}

runtime::choice! {
    /// What `status` of `bills().list()` may be.
    pub enum BillStatus {
        Paid = "paid",
        Open = "open",
        Overdue = "overdue",
        Void = "void",
        PartiallyPaid = "partially_paid",
        Unpaid = "unpaid",
        Draft = "draft",
        PendingApproval = "pending_approval",
        ApprovalOverdue = "approval_overdue",
        MyApprovals = "my_approvals",
        Rejected = "rejected",
        Approved = "approved",
        Closed = "closed",
        Signed = "signed",
        PendingSignature = "pending_signature",
        UnsignedAll = "unsigned_all",
        UnsignedDraft = "unsigned_draft",
        UnsignedSent = "unsigned_sent",
        UnsignedApproved = "unsigned_approved",
    }
}

runtime::choice! {
    /// What `cfdi_reference_type` of `invoices::Invoice` may be.
    pub enum CfdiReferenceType {
        CreditNote = "credit_note",
        DebitNote = "debit_note",
        ReturnOfMerchandise = "return_of_merchandise",
        SubstitutionPreviousCfdi = "substitution_previous_cfdi",
        TransferOfGoods = "transfer_of_goods",
        InvoiceGeneratedFromOrder = "invoice_generated_from_order",
        CfdiForAdvance = "cfdi_for_advance",
    }
}

runtime::choice! {
    /// What `cfdi_usage` of `invoices::Invoice` may be.
    pub enum CfdiUsage {
        AcquisitionOfMerchandise = "acquisition_of_merchandise",
        ReturnDiscountBonus = "return_discount_bonus",
        GeneralExpense = "general_expense",
        Buildings = "buildings",
        FurnitureOfficeEquipment = "furniture_office_equipment",
        TransportEquipment = "transport_equipment",
        ComputerEquipmentdyeMoldsTools = "computer_equipmentdye_molds_tools",
        TelephoneCommunication = "telephone_communication",
        SatelliteCommunication = "satellite_communication",
        OtherMachineryEquipment = "other_machinery_equipment",
        HospitalExpense = "hospital_expense",
        MedicalExpenseDisability = "medical_expense_disability",
        FuneralExpense = "funeral_expense",
        Donation = "donation",
        InterestMortageLoans = "interest_mortage_loans",
        ContributionSar = "contribution_sar",
        MedicalExpenseInsurancePormium = "medical_expense_insurance_pormium",
        SchoolTransportationExpense = "school_transportation_expense",
        DepositSavingAccount = "deposit_saving_account",
        PaymentEducationalService = "payment_educational_service",
        NoTaxEffect = "no_tax_effect",
        Payment = "payment",
        Payroll = "payroll",
    }
}

runtime::choice! {
    /// What `contact_type` of `tasks::Task` may be.
    pub enum ContactType {
        Customer = "customer",
        Vendor = "vendor",
    }
}

runtime::choice! {
    /// What `filter_by` of `credit_notes().list()` may be.
    pub enum CreditNoteFilterBy {
        StatusAll = "Status.All",
        StatusOpen = "Status.Open",
        StatusClosed = "Status.Closed",
        StatusVoid = "Status.Void",
        StatusDraft = "Status.Draft",
        StatusPending = "Status.Pending",
        StatusApproved = "Status.Approved",
        StatusLocked = "Status.Locked",
        StatusAvalaraSyncFailed = "Status.AvalaraSyncFailed",
        StatusTaxAutomationFailed = "Status.TaxAutomationFailed",
        StatusMyApprovals = "Status.MyApprovals",
        StatusPushed = "Status.Pushed",
        StatusYetToBePushed = "Status.YetToBePushed",
        StatusFailed = "Status.Failed",
        StatusCancelInitiated = "Status.CancelInitiated",
        StatusSigned = "Status.Signed",
        StatusPendingSignature = "Status.PendingSignature",
        StatusUnsignedAll = "Status.UnsignedAll",
        StatusUnsignedDraft = "Status.UnsignedDraft",
        StatusUnsignedApproved = "Status.UnsignedApproved",
        StatusUnsignedSent = "Status.UnsignedSent",
        StatusBbpsYetToBePushed = "Status.BBPSYetToBePushed",
        StatusBbpsPushed = "Status.BBPSPushed",
        StatusBbpsPushFailed = "Status.BBPSPushFailed",
        StatusBbpsPendingApproval = "Status.BBPSPendingApproval",
        StatusBbpsAccepted = "Status.BBPSAccepted",
        StatusBbpsAcceptFailed = "Status.BBPSAcceptFailed",
        StatusBbpsRejected = "Status.BBPSRejected",
        StatusBbpsRejectFailed = "Status.BBPSRejectFailed",
        StatusBbpsReturned = "Status.BBPSReturned",
        StatusBbpsReturnFailed = "Status.BBPSReturnFailed",
        TypeCancellationInvoice = "Type.CancellationInvoice",
        TypeDirectReturns = "Type.DirectReturns",
        WithOutInvoiceNumber = "WithOutInvoiceNumber",
        ExceptionList = "ExceptionList",
        MissingAdvancedTrackingDetails = "MissingAdvancedTrackingDetails",
        InconsistentList = "InconsistentList",
        TypeAll = "Type.All",
        TypeInvoice = "Type.Invoice",
        StatusApprovalOverdue = "Status.ApprovalOverdue",
        StatusEInvoicedDebitnotes = "Status.EInvoicedDebitnotes",
        StatusEInvoicePendingDebitnotes = "Status.EInvoicePendingDebitnotes",
    }
}

runtime::choice! {
    /// What `sort_column` of `custom_functions().list()` may be.
    pub enum CustomFunctionSortColumn {
        FunctionName = "function_name",
        CreatedTime = "created_time",
    }
}

runtime::choice! {
    /// What `debit_or_credit` of [`AppliedTax`] may be.
    pub enum DebitOrCredit {
        Debit = "debit",
        Credit = "credit",
    }
}

runtime::choice! {
    /// What `discount_type` of `estimates::Estimate` may be.
    pub enum DiscountType {
        EntityLevel = "entity_level",
        ItemLevel = "item_level",
    }
}

runtime::choice! {
    /// What `fuel_type` of `expenses::ExpenseRequest` may be.
    pub enum FuelType {
        Petrol = "petrol",
        Lpg = "lpg",
        Diesel = "diesel",
    }
}

runtime::choice! {
    /// What `gateway_name` of [`PaymentGateway`] may be.
    pub enum GatewayName {
        Paypal = "paypal",
        AuthorizeNet = "authorize_net",
        PayflowPro = "payflow_pro",
        Stripe = "stripe",
        N2checkout = "2checkout",
        Braintree = "braintree",
    }
}

runtime::choice! {
    /// What `gst_treatment` of `bills::Bill` may be.
    pub enum GstTreatment {
        BusinessGst = "business_gst",
        BusinessNone = "business_none",
        Overseas = "overseas",
        Consumer = "consumer",
    }
}

runtime::choice! {
    /// What `status` of `invoices().list()` may be.
    pub enum InvoiceStatus {
        Sent = "sent",
        Draft = "draft",
        Overdue = "overdue",
        Paid = "paid",
        Void = "void",
        Unpaid = "unpaid",
        PartiallyPaid = "partially_paid",
        Viewed = "viewed",
    }
}

runtime::choice! {
    /// What `line_item_category` of [`LineItem`] may be.
    pub enum LineItemCategory {
        LineItem = "line_item",
        Header = "header",
        Subtotal = "subtotal",
    }
}

runtime::choice! {
    /// What `lock_type` of `custom_fields::UpdateCustomFieldRequest` may be.
    pub enum LockType {
        Error = "error",
        None = "none",
    }
}

runtime::choice! {
    /// What `additional_field1` of [`PaymentGateway`] may be.
    pub enum PaymentGatewayMode {
        Standard = "standard",
        Adaptive = "adaptive",
    }
}

runtime::choice! {
    /// What `filter_by` of `vendor_payments().list()` may be.
    pub enum PaymentModeFilter {
        All = "PaymentMode.All",
        Check = "PaymentMode.Check",
        Cash = "PaymentMode.Cash",
        BankTransfer = "PaymentMode.BankTransfer",
        Paypal = "PaymentMode.Paypal",
        CreditCard = "PaymentMode.CreditCard",
        GoogleCheckout = "PaymentMode.GoogleCheckout",
        Credit = "PaymentMode.Credit",
        Authorizenet = "PaymentMode.Authorizenet",
        BankRemittance = "PaymentMode.BankRemittance",
        Payflowpro = "PaymentMode.Payflowpro",
        Stripe = "PaymentMode.Stripe",
        TwoCheckout = "PaymentMode.TwoCheckout",
        Braintree = "PaymentMode.Braintree",
        Others = "PaymentMode.Others",
    }
}

runtime::choice! {
    /// What `product_type` of [`LineItem`] may be.
    pub enum ProductType {
        DigitalService = "digital_service",
        Goods = "goods",
        Service = "service",
        CapitalService = "capital_service",
        CapitalGoods = "capital_goods",
        Services = "services",
    }
}

runtime::choice! {
    /// What `filter_by` of `recurring_expenses().list()` may be.
    pub enum RecurrenceFilter {
        All = "Status.All",
        Active = "Status.Active",
        Stopped = "Status.Stopped",
        Expired = "Status.Expired",
    }
}

runtime::choice! {
    /// What `status` of `recurring_bills().list()` may be.
    pub enum RecurrenceStatus {
        Active = "active",
        Stopped = "stopped",
        Expired = "expired",
    }
}

runtime::choice! {
    /// What `sort_column` of `bills().list()` may be.
    pub enum SortColumn {
        VendorName = "vendor_name",
        BillNumber = "bill_number",
        Date = "date",
        DueDate = "due_date",
        Total = "total",
        Balance = "balance",
        CreatedTime = "created_time",
        LastModifiedTime = "last_modified_time",
        TxnValueDate = "txn_value_date",
        TotalRetentionAmount = "total_retention_amount",
        CustomerName = "customer_name",
        CreditnoteNumber = "creditnote_number",
        TxnPostingDate = "txn_posting_date",
        DebitNoteNumber = "debit_note_number",
        DeliverychallanNumber = "deliverychallan_number",
        EstimateNumber = "estimate_number",
        InvoiceNumber = "invoice_number",
        PurchaseorderNumber = "purchaseorder_number",
        DeliveryDate = "delivery_date",
        ExpectedDeliveryDate = "expected_delivery_date",
        VendorCreditNumber = "vendor_credit_number",
        ReferenceNumber = "reference_number",
    }
}

runtime::choice! {
    /// What `sort_order` of `fixed_assets().list()` may be.
    pub enum SortOrder {
        A = "A",
        D = "D",
    }
}

runtime::choice! {
    /// What `filter_by` of `items().list()` may be.
    pub enum StatusFilter {
        All = "Status.All",
        Active = "Status.Active",
        Inactive = "Status.Inactive",
        Invited = "Status.Invited",
        Deleted = "Status.Deleted",
    }
}

runtime::choice! {
    /// What `tax_treatment` of `contacts::Contact` may be.
    pub enum TaxTreatment {
        VatRegistered = "vat_registered",
        VatNotRegistered = "vat_not_registered",
        GccVatNotRegistered = "gcc_vat_not_registered",
        GccVatRegistered = "gcc_vat_registered",
        NonGcc = "non_gcc",
        DzVatRegistered = "dz_vat_registered",
        DzVatNotRegistered = "dz_vat_not_registered",
        HomeCountryMexico = "home_country_mexico",
        BorderRegionMexico = "border_region_mexico",
        NonMexico = "non_mexico",
        NonKenya = "non_kenya",
        Overseas = "overseas",
    }
}

runtime::choice! {
    /// What `tax_treatment_code` of [`LineItem`] may be.
    pub enum TaxTreatmentCode {
        UaeSameTaxGroup = "uae_same_tax_group",
        UaeReimbursedExpense = "uae_reimbursed_expense",
        UaeOthers = "uae_others",
        BahrainSameTaxGroup = "bahrain_same_tax_group",
        BahrainTransferOfConcern = "bahrain_transfer_of_concern",
        BahrainDisbursement = "bahrain_disbursement",
        BahrainHeadToBranchTransaction = "bahrain_head_to_branch_transaction",
        BahrainOthers = "bahrain_others",
        KsaReimbursedExpense = "ksa_reimbursed_expense",
        BahrainWarrantyRepairServices = "bahrain_warranty_repair_services",
        KsaPvtHealth = "ksa_pvt_health",
        KsaPvtEdu = "ksa_pvt_edu",
        KsaHouseSales = "ksa_house_sales",
    }
}

runtime::choice! {
    /// What `transaction_type` of [`AccountTransaction`] may be.
    pub enum TransactionType {
        Invoice = "invoice",
        CustomerPayment = "customer_payment",
        Bills = "bills",
        VendorPayment = "vendor_payment",
        CreditNotes = "credit_notes",
        CreditnoteRefund = "creditnote_refund",
        Expense = "expense",
        CardPayment = "card_payment",
        PurchaseOrCharges = "purchase_or_charges",
        Journal = "journal",
        Deposit = "deposit",
        Refund = "refund",
        TransferFund = "transfer_fund",
        BaseCurrencyAdjustment = "base_currency_adjustment",
        OpeningBalance = "opening_balance",
        SalesWithoutInvoices = "sales_without_invoices",
        ExpenseRefund = "expense_refund",
        TaxRefund = "tax_refund",
        ReceiptFromInitialDebtors = "receipt_from_initial_debtors",
        OwnerContribution = "owner_contribution",
        InterestIncome = "interest_income",
        OtherIncome = "other_income",
        OwnerDrawings = "owner_drawings",
        PaymentToInitialCreditors = "payment_to_initial_creditors",
    }
}

runtime::choice! {
    /// What `user_role` of `users::User` may be.
    pub enum UserRole {
        Staff = "staff",
        Admin = "admin",
        Timesheetstaff = "timesheetstaff",
    }
}

runtime::choice! {
    /// What `vat_treatment` of [`RecurringExpense`] may be.
    pub enum VatTreatment {
        Uk = "uk",
        EuVatRegistered = "eu_vat_registered",
        EuVatNotRegistered = "eu_vat_not_registered",
        NonEu = "non_eu",
    }
}
