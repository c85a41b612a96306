// exact-online-generator 0.1.0 · for runtime 1 · enumerations.yaml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// Values of `hrm:AbsenceRegistrationTransaction.Status` and 1 more · documented
nonisolated public struct AbsenceStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var open: Self { Self(rawValue: 0) }

  /// `1`
  public static var recovered: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .recovered] }
}

/// Values of `bulk/CRM:Account.ConsolidationScenario` and 2 more · documented
nonisolated public struct AccountConsolidationScenario: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var noConsolidation: Self { Self(rawValue: 0) }

  /// `1`
  public static var item: Self { Self(rawValue: 1) }

  /// `2`
  public static var itemAndProject: Self { Self(rawValue: 2) }

  /// `3`
  public static var itemAndEmployee: Self { Self(rawValue: 3) }

  /// `4`
  public static var itemEmployeeAndProject: Self { Self(rawValue: 4) }

  /// `5`
  public static var projectWBSAndItem: Self { Self(rawValue: 5) }

  /// `6`
  public static var projectWBSItemAndEmployee: Self { Self(rawValue: 6) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.noConsolidation, .item, .itemAndProject, .itemAndEmployee, .itemEmployeeAndProject, .projectWBSAndItem, .projectWBSItemAndEmployee] }
}

/// Values of `bulk/CRM:Account.DeliveryAdvice` and 2 more · documented
nonisolated public struct AccountDeliveryAdvice: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var partial: Self { Self(rawValue: 0) }

  /// `1`
  public static var complete: Self { Self(rawValue: 1) }

  /// `2`
  public static var partialNoBackorder: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.partial, .complete, .partialNoBackorder] }
}

/// Values of `bulk/CRM:Account.InvoiceAttachmentType` and 2 more · one-source
nonisolated public struct AccountInvoiceAttachmentType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var notSet: Self { Self(rawValue: 0) }

  /// `1`
  public static var pdf: Self { Self(rawValue: 1) }

  /// `2`
  public static var ublXML: Self { Self(rawValue: 2) }

  /// `16`
  public static var simplerInvoicing10: Self { Self(rawValue: 16) }

  /// `64`
  public static var peppolBISv2: Self { Self(rawValue: 64) }

  /// `256`
  public static var simplerInvoicing11: Self { Self(rawValue: 256) }

  /// `1024`
  public static var simplerInvoicing12: Self { Self(rawValue: 1024) }

  /// `2048`
  public static var peppolBISv3: Self { Self(rawValue: 2048) }

  /// `4096`
  public static var simplerInvoicing20: Self { Self(rawValue: 4096) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notSet, .pdf, .ublXML, .simplerInvoicing10, .peppolBISv2, .simplerInvoicing11, .simplerInvoicing12, .peppolBISv3, .simplerInvoicing20] }
}

/// Values of `bulk/CRM:Account.InvoicingMethod` and 2 more · documented
nonisolated public struct AccountInvoicingMethod: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var notSet: Self { Self(rawValue: 0) }

  /// `1`
  public static var paper: Self { Self(rawValue: 1) }

  /// `2`
  public static var email: Self { Self(rawValue: 2) }

  /// `4`
  public static var mailbox: Self { Self(rawValue: 4) }

  /// `8`
  public static var sendAndTrack: Self { Self(rawValue: 8) }

  /// `32`
  public static var peppol: Self { Self(rawValue: 32) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notSet, .paper, .email, .mailbox, .sendAndTrack, .peppol] }
}

/// Values of `bulk/CRM:Account.Status` and 2 more · documented
nonisolated public struct AccountStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var noStatus: Self { Self(rawValue: "A") }

  /// `S`
  public static var suspect: Self { Self(rawValue: "S") }

  /// `P`
  public static var prospect: Self { Self(rawValue: "P") }

  /// `C`
  public static var customer: Self { Self(rawValue: "C") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.noStatus, .suspect, .prospect, .customer] }
}

/// Values of `bulk/CRM:Account.SeparateInvPerSubscription` and 2 more · documented
nonisolated public struct AccountSubscriptionInvoicing: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var combined: Self { Self(rawValue: 0) }

  /// `1`
  public static var separate: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.combined, .separate] }
}

/// Values of `bulk/CRM:Account.Type` and 2 more · documented
nonisolated public struct AccountType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var relation: Self { Self(rawValue: "A") }

  /// `D`
  public static var division: Self { Self(rawValue: "D") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.relation, .division] }
}

/// Values of `bulk/CRM:Account.IsAccountant` and 2 more · documented
nonisolated public struct AccountantStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var notAccountant: Self { Self(rawValue: 0) }

  /// `1`
  public static var unpublished: Self { Self(rawValue: 1) }

  /// `2`
  public static var published: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notAccountant, .unpublished, .published] }
}

/// Values of `activities:CommunicationNote.Status` and 4 more · documented
nonisolated public struct ActivityStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var void: Self { Self(rawValue: 0) }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `10`
  public static var draft: Self { Self(rawValue: 10) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `30`
  public static var approved: Self { Self(rawValue: 30) }

  /// `40`
  public static var realized: Self { Self(rawValue: 40) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.void, .rejected, .draft, .open, .approved, .realized, .processed] }
}

/// Values of `activities:Task.TaskType` · documented
nonisolated public struct ActivityTaskType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var other: Self { Self(rawValue: 0) }

  /// `1`
  public static var call: Self { Self(rawValue: 1) }

  /// `2`
  public static var informationRequest: Self { Self(rawValue: 2) }

  /// `3`
  public static var investigation: Self { Self(rawValue: 3) }

  /// `4`
  public static var correspondence: Self { Self(rawValue: 4) }

  /// `5`
  public static var createAppointment: Self { Self(rawValue: 5) }

  /// `6`
  public static var createQuotation: Self { Self(rawValue: 6) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.other, .call, .informationRequest, .investigation, .correspondence, .createAppointment, .createQuotation] }
}

/// Values of `bulk/CRM:Address.Type` and 3 more · documented
nonisolated public struct AddressType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var visit: Self { Self(rawValue: 1) }

  /// `2`
  public static var postal: Self { Self(rawValue: 2) }

  /// `3`
  public static var invoice: Self { Self(rawValue: 3) }

  /// `4`
  public static var delivery: Self { Self(rawValue: 4) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.visit, .postal, .invoice, .delivery] }
}

/// Values of `inventory:AssemblyOrder.OrderStatus` · documented
nonisolated public struct AssemblyOrderStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `30`
  public static var partial: Self { Self(rawValue: 30) }

  /// `50`
  public static var complete: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .partial, .complete] }
}

/// Values of `inventory:AssemblyOrder.Type` · documented
nonisolated public struct AssemblyOrderType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `8060`
  public static var assembly: Self { Self(rawValue: 8060) }

  /// `8061`
  public static var disassembly: Self { Self(rawValue: 8061) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.assembly, .disassembly] }
}

/// Values of `assets:Asset.Status` · documented
nonisolated public struct AssetStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var active: Self { Self(rawValue: 1) }

  /// `2`
  public static var notValidated: Self { Self(rawValue: 2) }

  /// `3`
  public static var inactive: Self { Self(rawValue: 3) }

  /// `4`
  public static var depreciated: Self { Self(rawValue: 4) }

  /// `5`
  public static var blocked: Self { Self(rawValue: 5) }

  /// `6`
  public static var sold: Self { Self(rawValue: 6) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.active, .notValidated, .inactive, .depreciated, .blocked, .sold] }
}

/// Values of `assets:Asset.Type` · documented
nonisolated public struct AssetType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `0`
  public static var other: Self { Self(rawValue: "0") }

  /// `1`
  public static var commercialBuilding: Self { Self(rawValue: "1") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.other, .commercialBuilding] }
}

/// Values of `system:User.AuthenticationType` · one-source
nonisolated public struct AuthenticationType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `2`
  public static var forms: Self { Self(rawValue: 2) }

  /// `8`
  public static var totp: Self { Self(rawValue: 8) }

  /// `64`
  public static var b2cFederatedLogin: Self { Self(rawValue: 64) }

  /// `128`
  public static var b2cLogin: Self { Self(rawValue: 128) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.forms, .totp, .b2cFederatedLogin, .b2cLogin] }
}

/// Values of `project:ProjectPlanning.BGTStatus` and 2 more · documented
nonisolated public struct BackgroundTaskStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var toBeProcessed: Self { Self(rawValue: 1) }

  /// `2`
  public static var processed: Self { Self(rawValue: 2) }

  /// `3`
  public static var failed: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.toBeProcessed, .processed, .failed] }
}

/// Values of `bulk/Financial:GLAccount.BalanceSide` and 6 more · documented
nonisolated public struct BalanceSide: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `D`
  public static var debit: Self { Self(rawValue: "D") }

  /// `C`
  public static var credit: Self { Self(rawValue: "C") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.debit, .credit] }
}

/// Values of `bulk/Financial:GLAccount.BalanceType` and 4 more · documented
nonisolated public struct BalanceType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `B`
  public static var balanceSheet: Self { Self(rawValue: "B") }

  /// `W`
  public static var profitAndLoss: Self { Self(rawValue: "W") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.balanceSheet, .profitAndLoss] }
}

/// Values of `bulk/CRM:BankAccount.Type` and 2 more · documented
nonisolated public struct BankAccountType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var account: Self { Self(rawValue: "A") }

  /// `E`
  public static var employee: Self { Self(rawValue: "E") }

  /// `K`
  public static var cash: Self { Self(rawValue: "K") }

  /// `P`
  public static var paymentService: Self { Self(rawValue: "P") }

  /// `R`
  public static var bank: Self { Self(rawValue: "R") }

  /// `S`
  public static var student: Self { Self(rawValue: "S") }

  /// `U`
  public static var unknown: Self { Self(rawValue: "U") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.account, .employee, .cash, .paymentService, .bank, .student, .unknown] }
}

/// Values of `cashflow:Bank.Status` · documented
nonisolated public struct BankStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var active: Self { Self(rawValue: "A") }

  /// `P`
  public static var passive: Self { Self(rawValue: "P") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.active, .passive] }
}

/// Values of `bulk/Project:ProjectWBS.BudgetOverrunHours` and 5 more · documented
nonisolated public struct BudgetOverrunHours: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `10`
  public static var allowed: Self { Self(rawValue: 10) }

  /// `20`
  public static var notAllowed: Self { Self(rawValue: 20) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.allowed, .notAllowed] }
}

/// Values of `project:ProjectPlanning.CommunicationErrorStatus` and 1 more · documented
nonisolated public struct CommunicationErrorStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var noError: Self { Self(rawValue: 0) }

  /// `1`
  public static var credentialsError: Self { Self(rawValue: 1) }

  /// `2`
  public static var technicalError: Self { Self(rawValue: 2) }

  /// `3`
  public static var credentialsAndTechnicalError: Self { Self(rawValue: 3) }

  /// `4`
  public static var inProgress: Self { Self(rawValue: 4) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.noError, .credentialsError, .technicalError, .credentialsAndTechnicalError, .inProgress] }
}

/// Values of `manufacturing:BarCalculator.ConversionUnitFactorType` and 4 more · one-source
nonisolated public struct ConversionUnitFactorType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var stockUnitToShapeUnits: Self { Self(rawValue: 1) }

  /// `2`
  public static var shapeUnitToStockUnits: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.stockUnitToShapeUnits, .shapeUnitToStockUnits] }
}

/// Values of `customfield:CustomField.RefersTo` · one-source
nonisolated public struct CustomFieldEntity: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Account`
  public static var account: Self { Self(rawValue: "Account") }

  /// `Contact`
  public static var contact: Self { Self(rawValue: "Contact") }

  /// `CostCenter`
  public static var costCenter: Self { Self(rawValue: "CostCenter") }

  /// `CostUnit`
  public static var costUnit: Self { Self(rawValue: "CostUnit") }

  /// `Document`
  public static var document: Self { Self(rawValue: "Document") }

  /// `Employee`
  public static var employee: Self { Self(rawValue: "Employee") }

  /// `Item`
  public static var item: Self { Self(rawValue: "Item") }

  /// `Journal`
  public static var journal: Self { Self(rawValue: "Journal") }

  /// `Opportunity`
  public static var opportunity: Self { Self(rawValue: "Opportunity") }

  /// `Project`
  public static var project: Self { Self(rawValue: "Project") }

  /// `SalesOrder`
  public static var salesOrder: Self { Self(rawValue: "SalesOrder") }

  /// `Team`
  public static var team: Self { Self(rawValue: "Team") }

  /// `User`
  public static var user: Self { Self(rawValue: "User") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.account, .contact, .costCenter, .costUnit, .document, .employee, .item, .journal, .opportunity, .project, .salesOrder, .team, .user] }
}

/// Values of `sync:DeletedEntity.EntityType` · documented
nonisolated public struct DeletedEntityType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var transactionLines: Self { Self(rawValue: 1) }

  /// `2`
  public static var accounts: Self { Self(rawValue: 2) }

  /// `3`
  public static var addresses: Self { Self(rawValue: 3) }

  /// `4`
  public static var attachments: Self { Self(rawValue: 4) }

  /// `5`
  public static var contacts: Self { Self(rawValue: 5) }

  /// `6`
  public static var documents: Self { Self(rawValue: 6) }

  /// `7`
  public static var glAccounts: Self { Self(rawValue: 7) }

  /// `8`
  public static var itemPrices: Self { Self(rawValue: 8) }

  /// `9`
  public static var items: Self { Self(rawValue: 9) }

  /// `10`
  public static var paymentTerms: Self { Self(rawValue: 10) }

  /// `11`
  public static var quotations: Self { Self(rawValue: 11) }

  /// `12`
  public static var salesOrders: Self { Self(rawValue: 12) }

  /// `13`
  public static var salesInvoices: Self { Self(rawValue: 13) }

  /// `14`
  public static var timeCostTransactions: Self { Self(rawValue: 14) }

  /// `15`
  public static var stockPositions: Self { Self(rawValue: 15) }

  /// `16`
  public static var goodsDeliveries: Self { Self(rawValue: 16) }

  /// `17`
  public static var goodsDeliveryLines: Self { Self(rawValue: 17) }

  /// `18`
  public static var glClassifications: Self { Self(rawValue: 18) }

  /// `19`
  public static var itemWarehouses: Self { Self(rawValue: 19) }

  /// `20`
  public static var storageLocationStockPositions: Self { Self(rawValue: 20) }

  /// `21`
  public static var projects: Self { Self(rawValue: 21) }

  /// `22`
  public static var purchaseOrders: Self { Self(rawValue: 22) }

  /// `23`
  public static var subscriptions: Self { Self(rawValue: 23) }

  /// `24`
  public static var subscriptionLines: Self { Self(rawValue: 24) }

  /// `25`
  public static var projectWBS: Self { Self(rawValue: 25) }

  /// `26`
  public static var projectPlanning: Self { Self(rawValue: 26) }

  /// `27`
  public static var leaveAbsenceHoursByDay: Self { Self(rawValue: 27) }

  /// `28`
  public static var serialBatchNumbers: Self { Self(rawValue: 28) }

  /// `29`
  public static var stockSerialBatchNumbers: Self { Self(rawValue: 29) }

  /// `30`
  public static var itemAccounts: Self { Self(rawValue: 30) }

  /// `31`
  public static var discountTables: Self { Self(rawValue: 31) }

  /// `32`
  public static var salesOrderHeaders: Self { Self(rawValue: 32) }

  /// `33`
  public static var salesOrderLines: Self { Self(rawValue: 33) }

  /// `34`
  public static var quotationHeaders: Self { Self(rawValue: 34) }

  /// `35`
  public static var quotationLines: Self { Self(rawValue: 35) }

  /// `36`
  public static var shopOrders: Self { Self(rawValue: 36) }

  /// `37`
  public static var shopOrderMaterialPlans: Self { Self(rawValue: 37) }

  /// `38`
  public static var shopOrderRoutingStepPlans: Self { Self(rawValue: 38) }

  /// `39`
  public static var schedules: Self { Self(rawValue: 39) }

  /// `40`
  public static var scheduleEntries: Self { Self(rawValue: 40) }

  /// `41`
  public static var itemStorageLocations: Self { Self(rawValue: 41) }

  /// `42`
  public static var employees: Self { Self(rawValue: 42) }

  /// `43`
  public static var employments: Self { Self(rawValue: 43) }

  /// `44`
  public static var employmentContracts: Self { Self(rawValue: 44) }

  /// `45`
  public static var employmentOrganizations: Self { Self(rawValue: 45) }

  /// `46`
  public static var employmentCLAs: Self { Self(rawValue: 46) }

  /// `47`
  public static var employmentSalaries: Self { Self(rawValue: 47) }

  /// `48`
  public static var bankAccounts: Self { Self(rawValue: 48) }

  /// `49`
  public static var employmentTaxAuthoritiesGeneral: Self { Self(rawValue: 49) }

  /// `50`
  public static var shopOrderPurchasePlanning: Self { Self(rawValue: 50) }

  /// `51`
  public static var shopOrderSubOrders: Self { Self(rawValue: 51) }

  /// `53`
  public static var requirementIssues: Self { Self(rawValue: 53) }

  /// `54`
  public static var billOfMaterialMaterials: Self { Self(rawValue: 54) }

  /// `55`
  public static var billOfMaterialVersions: Self { Self(rawValue: 55) }

  /// `56`
  public static var leaveRegistrations: Self { Self(rawValue: 56) }

  /// `57`
  public static var leaveBuildUpRegistrations: Self { Self(rawValue: 57) }

  /// `58`
  public static var absenceRegistrationTransactions: Self { Self(rawValue: 58) }

  /// `59`
  public static var absenceRegistrations: Self { Self(rawValue: 59) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.transactionLines, .accounts, .addresses, .attachments, .contacts, .documents, .glAccounts, .itemPrices, .items, .paymentTerms, .quotations, .salesOrders, .salesInvoices, .timeCostTransactions, .stockPositions, .goodsDeliveries, .goodsDeliveryLines, .glClassifications, .itemWarehouses, .storageLocationStockPositions, .projects, .purchaseOrders, .subscriptions, .subscriptionLines, .projectWBS, .projectPlanning, .leaveAbsenceHoursByDay, .serialBatchNumbers, .stockSerialBatchNumbers, .itemAccounts, .discountTables, .salesOrderHeaders, .salesOrderLines, .quotationHeaders, .quotationLines, .shopOrders, .shopOrderMaterialPlans, .shopOrderRoutingStepPlans, .schedules, .scheduleEntries, .itemStorageLocations, .employees, .employments, .employmentContracts, .employmentOrganizations, .employmentCLAs, .employmentSalaries, .bankAccounts, .employmentTaxAuthoritiesGeneral, .shopOrderPurchasePlanning, .shopOrderSubOrders, .requirementIssues, .billOfMaterialMaterials, .billOfMaterialVersions, .leaveRegistrations, .leaveBuildUpRegistrations, .absenceRegistrationTransactions, .absenceRegistrations] }
}

/// Values of `assets:DepreciationMethod.Type` · inferred
nonisolated public struct DepreciationMethodType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `3`
  public static var linearBelgium: Self { Self(rawValue: 3) }

  /// `10`
  public static var degressiveToLinear: Self { Self(rawValue: 10) }

  /// `11`
  public static var degressiveFixedPercentage: Self { Self(rawValue: 11) }

  /// `12`
  public static var degressiveToLinearBelgium: Self { Self(rawValue: 12) }

  /// `21`
  public static var fixedAmount: Self { Self(rawValue: 21) }

  /// `40`
  public static var normalAnnuity: Self { Self(rawValue: 40) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.linearBelgium, .degressiveToLinear, .degressiveFixedPercentage, .degressiveToLinearBelgium, .fixedAmount, .normalAnnuity] }
}

/// Values of `salesorder:DigitalOrderPicking.Status` and 1 more · one-source
nonisolated public struct DigitalOrderPickingStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `12`
  public static var open: Self { Self(rawValue: 12) }

  /// `20`
  public static var partial: Self { Self(rawValue: 20) }

  /// `21`
  public static var completed: Self { Self(rawValue: 21) }

  /// `22`
  public static var picked: Self { Self(rawValue: 22) }

  /// `23`
  public static var inProcess: Self { Self(rawValue: 23) }

  /// `40`
  public static var delivered: Self { Self(rawValue: 40) }

  /// `45`
  public static var cancelled: Self { Self(rawValue: 45) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .partial, .completed, .picked, .inProcess, .delivered, .cancelled] }
}

/// Values of `salesorder:DigitalOrderPickingLocation.Status` · one-source
nonisolated public struct DigitalOrderPickingStatusInt16: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `12`
  public static var open: Self { Self(rawValue: 12) }

  /// `20`
  public static var partial: Self { Self(rawValue: 20) }

  /// `21`
  public static var completed: Self { Self(rawValue: 21) }

  /// `22`
  public static var picked: Self { Self(rawValue: 22) }

  /// `23`
  public static var inProcess: Self { Self(rawValue: 23) }

  /// `40`
  public static var delivered: Self { Self(rawValue: 40) }

  /// `45`
  public static var cancelled: Self { Self(rawValue: 45) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .partial, .completed, .picked, .inProcess, .delivered, .cancelled] }
}

/// Values of `salesorder:DigitalOrderPicking.Type` · one-source
nonisolated public struct DigitalOrderPickingType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var order: Self { Self(rawValue: 1) }

  /// `2`
  public static var batch: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.order, .batch] }
}

/// Values of `bulk/Cashflow:Receivable.DirectDebitMandatePaymentType` and 3 more · documented
nonisolated public struct DirectDebitMandatePaymentType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var oneOff: Self { Self(rawValue: 0) }

  /// `1`
  public static var recurrent: Self { Self(rawValue: 1) }

  /// `2`
  public static var adHoc: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.oneOff, .recurrent, .adHoc] }
}

/// Values of `bulk/Cashflow:Receivable.DirectDebitMandateType` and 3 more · documented
nonisolated public struct DirectDebitMandateType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var core: Self { Self(rawValue: 0) }

  /// `1`
  public static var b2b: Self { Self(rawValue: 1) }

  /// `2`
  public static var bottomline: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.core, .b2b, .bottomline] }
}

/// Values of `hrm:Division.BlockingStatus` and 1 more · documented
nonisolated public struct DivisionBlockingStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var notBlocked: Self { Self(rawValue: 0) }

  /// `1`
  public static var backupRestore: Self { Self(rawValue: 1) }

  /// `2`
  public static var conversionBusy: Self { Self(rawValue: 2) }

  /// `3`
  public static var conversionShadow: Self { Self(rawValue: 3) }

  /// `4`
  public static var conversionWaiting: Self { Self(rawValue: 4) }

  /// `5`
  public static var copyDataWaiting: Self { Self(rawValue: 5) }

  /// `6`
  public static var copyDataBusy: Self { Self(rawValue: 6) }

  /// `100`
  public static var waitForDeletion: Self { Self(rawValue: 100) }

  /// `101`
  public static var deleted: Self { Self(rawValue: 101) }

  /// `102`
  public static var deletionFailed: Self { Self(rawValue: 102) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notBlocked, .backupRestore, .conversionBusy, .conversionShadow, .conversionWaiting, .copyDataWaiting, .copyDataBusy, .waitForDeletion, .deleted, .deletionFailed] }
}

/// Values of `system:Division.Status` · documented
nonisolated public struct DivisionStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var inactive: Self { Self(rawValue: 0) }

  /// `1`
  public static var active: Self { Self(rawValue: 1) }

  /// `2`
  public static var archived: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.inactive, .active, .archived] }
}

/// Values of `bulk/Documents:Document.ProposedEntryStatus` and 2 more · documented
nonisolated public struct DocumentProposedEntryStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var void: Self { Self(rawValue: 0) }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.void, .rejected, .open, .processed] }
}

/// Values of `bulk/Documents:Document.Type` and 4 more · one-source
nonisolated public struct DocumentTypeID: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var salesInvoice: Self { Self(rawValue: 10) }

  /// `20`
  public static var purchaseInvoice: Self { Self(rawValue: 20) }

  /// `55`
  public static var miscellaneous: Self { Self(rawValue: 55) }

  /// `183`
  public static var attachment: Self { Self(rawValue: 183) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.salesInvoice, .purchaseInvoice, .miscellaneous, .attachment] }
}

/// Values of `vat:VATCode.EUSalesListing` · documented
nonisolated public struct EUSalesListing: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `L`
  public static var goods: Self { Self(rawValue: "L") }

  /// `N`
  public static var noListing: Self { Self(rawValue: "N") }

  /// `S`
  public static var services: Self { Self(rawValue: "S") }

  /// `T`
  public static var triangulation: Self { Self(rawValue: "T") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.goods, .noListing, .services, .triangulation] }
}

/// Values of `payroll:EmploymentContract.EmployeeType` and 2 more · documented
nonisolated public struct EmployeeType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var employee: Self { Self(rawValue: 1) }

  /// `2`
  public static var contractor: Self { Self(rawValue: 2) }

  /// `3`
  public static var temporary: Self { Self(rawValue: 3) }

  /// `4`
  public static var student: Self { Self(rawValue: 4) }

  /// `5`
  public static var flexworker: Self { Self(rawValue: 5) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.employee, .contractor, .temporary, .student, .flexworker] }
}

/// Values of `payroll:EmploymentContract.ReasonContract` and 2 more · documented
nonisolated public struct EmploymentContractReason: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var newEmployment: Self { Self(rawValue: 1) }

  /// `2`
  public static var employmentChange: Self { Self(rawValue: 2) }

  /// `3`
  public static var newLegalEmployer: Self { Self(rawValue: 3) }

  /// `4`
  public static var acquisition: Self { Self(rawValue: 4) }

  /// `5`
  public static var previousContractExpired: Self { Self(rawValue: 5) }

  /// `6`
  public static var other: Self { Self(rawValue: 6) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.newEmployment, .employmentChange, .newLegalEmployer, .acquisition, .previousContractExpired, .other] }
}

/// Values of `payroll:ActiveEmployment.ContractType` and 4 more · documented
nonisolated public struct EmploymentContractType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var definite: Self { Self(rawValue: 1) }

  /// `2`
  public static var indefinite: Self { Self(rawValue: 2) }

  /// `3`
  public static var external: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.definite, .indefinite, .external] }
}

/// Values of `payroll:EmploymentSalary.EmploymentSalaryType` and 3 more · documented
nonisolated public struct EmploymentSalaryType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var periodical: Self { Self(rawValue: 1) }

  /// `2`
  public static var perHour: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.periodical, .perHour] }
}

/// Values of `expensemanagement:Expense.PaymentMethod` · one-source
nonisolated public struct ExpensePaymentMethod: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var other: Self { Self(rawValue: 0) }

  /// `1`
  public static var companyCreditCard: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.other, .companyCreditCard] }
}

/// Values of `expensemanagement:ExpenseReport.Status` · one-source
nonisolated public struct ExpenseReportStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var notReviewed: Self { Self(rawValue: 1) }

  /// `2`
  public static var submitted: Self { Self(rawValue: 2) }

  /// `3`
  public static var approved: Self { Self(rawValue: 3) }

  /// `4`
  public static var rejected: Self { Self(rawValue: 4) }

  /// `5`
  public static var financeApproved: Self { Self(rawValue: 5) }

  /// `6`
  public static var processed: Self { Self(rawValue: 6) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notReviewed, .submitted, .approved, .rejected, .financeApproved, .processed] }
}

/// Values of `expensemanagement:Expense.Status` · one-source
nonisolated public struct ExpenseStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var notReviewed: Self { Self(rawValue: 1) }

  /// `2`
  public static var reviewed: Self { Self(rawValue: 2) }

  /// `3`
  public static var flagged: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notReviewed, .reviewed, .flagged] }
}

/// Values of `expensemanagement:Expense.ExpenseType` · one-source
nonisolated public struct ExpenseType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var receipts: Self { Self(rawValue: 1) }

  /// `2`
  public static var mileage: Self { Self(rawValue: 2) }

  /// `3`
  public static var perDiem: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.receipts, .mileage, .perDiem] }
}

/// Values of `bulk/Cashflow:Payment.TransactionStatus` and 15 more · documented
nonisolated public struct FinancialEntryStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.rejected, .open, .processed] }
}

/// Values of `financial:ReportingBalance.Status` and 1 more · documented
nonisolated public struct FinancialEntryStatusInt32: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.rejected, .open, .processed] }
}

/// Values of `bulk/Cashflow:Payment.TransactionType` and 11 more · documented
nonisolated public struct FinancialTransactionType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var openingBalance: Self { Self(rawValue: 10) }

  /// `20`
  public static var salesEntry: Self { Self(rawValue: 20) }

  /// `21`
  public static var salesCreditNote: Self { Self(rawValue: 21) }

  /// `22`
  public static var returnInvoiceSent: Self { Self(rawValue: 22) }

  /// `30`
  public static var purchaseEntry: Self { Self(rawValue: 30) }

  /// `31`
  public static var purchaseCreditNote: Self { Self(rawValue: 31) }

  /// `32`
  public static var returnInvoiceReceived: Self { Self(rawValue: 32) }

  /// `40`
  public static var cashFlow: Self { Self(rawValue: 40) }

  /// `50`
  public static var vatReturn: Self { Self(rawValue: 50) }

  /// `70`
  public static var assetDepreciation: Self { Self(rawValue: 70) }

  /// `71`
  public static var assetInvestment: Self { Self(rawValue: 71) }

  /// `72`
  public static var assetRevaluation: Self { Self(rawValue: 72) }

  /// `73`
  public static var assetTransfer: Self { Self(rawValue: 73) }

  /// `74`
  public static var assetSplit: Self { Self(rawValue: 74) }

  /// `75`
  public static var assetDiscontinue: Self { Self(rawValue: 75) }

  /// `76`
  public static var assetSales: Self { Self(rawValue: 76) }

  /// `80`
  public static var revaluation: Self { Self(rawValue: 80) }

  /// `82`
  public static var exchangeRateDifference: Self { Self(rawValue: 82) }

  /// `83`
  public static var paymentDifference: Self { Self(rawValue: 83) }

  /// `84`
  public static var deferredRevenue: Self { Self(rawValue: 84) }

  /// `85`
  public static var trackingNumberRevaluation: Self { Self(rawValue: 85) }

  /// `86`
  public static var deferredCost: Self { Self(rawValue: 86) }

  /// `87`
  public static var vatOnPrepayment: Self { Self(rawValue: 87) }

  /// `90`
  public static var other: Self { Self(rawValue: 90) }

  /// `95`
  public static var accruedRevenue: Self { Self(rawValue: 95) }

  /// `96`
  public static var accruedCosts: Self { Self(rawValue: 96) }

  /// `120`
  public static var delivery: Self { Self(rawValue: 120) }

  /// `121`
  public static var salesReturn: Self { Self(rawValue: 121) }

  /// `130`
  public static var receipt: Self { Self(rawValue: 130) }

  /// `131`
  public static var purchaseReturn: Self { Self(rawValue: 131) }

  /// `140`
  public static var shopOrderStockReceipt: Self { Self(rawValue: 140) }

  /// `141`
  public static var shopOrderStockReversal: Self { Self(rawValue: 141) }

  /// `142`
  public static var issueToParent: Self { Self(rawValue: 142) }

  /// `145`
  public static var shopOrderTimeEntry: Self { Self(rawValue: 145) }

  /// `146`
  public static var shopOrderTimeEntryReversal: Self { Self(rawValue: 146) }

  /// `147`
  public static var shopOrderByProductReceipt: Self { Self(rawValue: 147) }

  /// `148`
  public static var shopOrderByProductReversal: Self { Self(rawValue: 148) }

  /// `150`
  public static var requirementIssue: Self { Self(rawValue: 150) }

  /// `151`
  public static var requirementReversal: Self { Self(rawValue: 151) }

  /// `152`
  public static var returnedFromParent: Self { Self(rawValue: 152) }

  /// `155`
  public static var subcontractIssue: Self { Self(rawValue: 155) }

  /// `156`
  public static var subcontractReversal: Self { Self(rawValue: 156) }

  /// `158`
  public static var shopOrderCompleted: Self { Self(rawValue: 158) }

  /// `162`
  public static var finishAssembly: Self { Self(rawValue: 162) }

  /// `170`
  public static var payroll: Self { Self(rawValue: 170) }

  /// `180`
  public static var stockRevaluation: Self { Self(rawValue: 180) }

  /// `181`
  public static var financialRevaluation: Self { Self(rawValue: 181) }

  /// `195`
  public static var stockCount: Self { Self(rawValue: 195) }

  /// `200`
  public static var tradeIn: Self { Self(rawValue: 200) }

  /// `201`
  public static var tradeInPurchase: Self { Self(rawValue: 201) }

  /// `290`
  public static var correctionEntry: Self { Self(rawValue: 290) }

  /// `310`
  public static var periodClosing: Self { Self(rawValue: 310) }

  /// `320`
  public static var yearEndReflection: Self { Self(rawValue: 320) }

  /// `321`
  public static var yearEndCosting: Self { Self(rawValue: 321) }

  /// `322`
  public static var yearEndProfitsToGrossProfit: Self { Self(rawValue: 322) }

  /// `323`
  public static var yearEndCostsToGrossProfit: Self { Self(rawValue: 323) }

  /// `324`
  public static var yearEndTax: Self { Self(rawValue: 324) }

  /// `325`
  public static var yearEndGrossProfitToNetPL: Self { Self(rawValue: 325) }

  /// `326`
  public static var yearEndNetPLToBalanceSheet: Self { Self(rawValue: 326) }

  /// `327`
  public static var yearEndClosingBalance: Self { Self(rawValue: 327) }

  /// `328`
  public static var yearStartOpeningBalance: Self { Self(rawValue: 328) }

  /// `3000`
  public static var budget: Self { Self(rawValue: 3000) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.openingBalance, .salesEntry, .salesCreditNote, .returnInvoiceSent, .purchaseEntry, .purchaseCreditNote, .returnInvoiceReceived, .cashFlow, .vatReturn, .assetDepreciation, .assetInvestment, .assetRevaluation, .assetTransfer, .assetSplit, .assetDiscontinue, .assetSales, .revaluation, .exchangeRateDifference, .paymentDifference, .deferredRevenue, .trackingNumberRevaluation, .deferredCost, .vatOnPrepayment, .other, .accruedRevenue, .accruedCosts, .delivery, .salesReturn, .receipt, .purchaseReturn, .shopOrderStockReceipt, .shopOrderStockReversal, .issueToParent, .shopOrderTimeEntry, .shopOrderTimeEntryReversal, .shopOrderByProductReceipt, .shopOrderByProductReversal, .requirementIssue, .requirementReversal, .returnedFromParent, .subcontractIssue, .subcontractReversal, .shopOrderCompleted, .finishAssembly, .payroll, .stockRevaluation, .financialRevaluation, .stockCount, .tradeIn, .tradeInPurchase, .correctionEntry, .periodClosing, .yearEndReflection, .yearEndCosting, .yearEndProfitsToGrossProfit, .yearEndCostsToGrossProfit, .yearEndTax, .yearEndGrossProfitToNetPL, .yearEndNetPLToBalanceSheet, .yearEndClosingBalance, .yearStartOpeningBalance, .budget] }
}

/// Values of `bulk/Financial:GLAccount.UseCostcenter` and 5 more · documented
nonisolated public struct GLAccountDimensionUse: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var optional: Self { Self(rawValue: 0) }

  /// `1`
  public static var mandatory: Self { Self(rawValue: 1) }

  /// `2`
  public static var notUsed: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.optional, .mandatory, .notUsed] }
}

/// Values of `bulk/Financial:GLAccount.Type` and 3 more · documented
nonisolated public struct GLAccountType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var cash: Self { Self(rawValue: 10) }

  /// `12`
  public static var bank: Self { Self(rawValue: 12) }

  /// `14`
  public static var creditCard: Self { Self(rawValue: 14) }

  /// `16`
  public static var paymentServices: Self { Self(rawValue: 16) }

  /// `20`
  public static var accountsReceivable: Self { Self(rawValue: 20) }

  /// `21`
  public static var prepaymentAccountsReceivable: Self { Self(rawValue: 21) }

  /// `22`
  public static var accountsPayable: Self { Self(rawValue: 22) }

  /// `24`
  public static var vat: Self { Self(rawValue: 24) }

  /// `25`
  public static var employeesPayable: Self { Self(rawValue: 25) }

  /// `26`
  public static var prepaidExpenses: Self { Self(rawValue: 26) }

  /// `27`
  public static var accruedExpenses: Self { Self(rawValue: 27) }

  /// `29`
  public static var incomeTaxesPayable: Self { Self(rawValue: 29) }

  /// `30`
  public static var fixedAssets: Self { Self(rawValue: 30) }

  /// `32`
  public static var otherAssets: Self { Self(rawValue: 32) }

  /// `35`
  public static var accumulatedDepreciation: Self { Self(rawValue: 35) }

  /// `40`
  public static var inventory: Self { Self(rawValue: 40) }

  /// `50`
  public static var capitalStock: Self { Self(rawValue: 50) }

  /// `52`
  public static var retainedEarnings: Self { Self(rawValue: 52) }

  /// `55`
  public static var longTermDebt: Self { Self(rawValue: 55) }

  /// `60`
  public static var currentPortionOfDebt: Self { Self(rawValue: 60) }

  /// `90`
  public static var general: Self { Self(rawValue: 90) }

  /// `100`
  public static var taxPayable: Self { Self(rawValue: 100) }

  /// `110`
  public static var revenue: Self { Self(rawValue: 110) }

  /// `111`
  public static var costOfGoods: Self { Self(rawValue: 111) }

  /// `120`
  public static var otherCosts: Self { Self(rawValue: 120) }

  /// `121`
  public static var salesGeneralAdministrativeExpenses: Self { Self(rawValue: 121) }

  /// `122`
  public static var depreciationCosts: Self { Self(rawValue: 122) }

  /// `123`
  public static var researchAndDevelopment: Self { Self(rawValue: 123) }

  /// `125`
  public static var employeeCosts: Self { Self(rawValue: 125) }

  /// `126`
  public static var employmentCosts: Self { Self(rawValue: 126) }

  /// `130`
  public static var exceptionalCosts: Self { Self(rawValue: 130) }

  /// `140`
  public static var exceptionalIncome: Self { Self(rawValue: 140) }

  /// `150`
  public static var incomeTaxes: Self { Self(rawValue: 150) }

  /// `160`
  public static var interestIncome: Self { Self(rawValue: 160) }

  /// `300`
  public static var yearEndReflection: Self { Self(rawValue: 300) }

  /// `301`
  public static var indirectYearEndCosting: Self { Self(rawValue: 301) }

  /// `302`
  public static var directYearEndCosting: Self { Self(rawValue: 302) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.cash, .bank, .creditCard, .paymentServices, .accountsReceivable, .prepaymentAccountsReceivable, .accountsPayable, .vat, .employeesPayable, .prepaidExpenses, .accruedExpenses, .incomeTaxesPayable, .fixedAssets, .otherAssets, .accumulatedDepreciation, .inventory, .capitalStock, .retainedEarnings, .longTermDebt, .currentPortionOfDebt, .general, .taxPayable, .revenue, .costOfGoods, .otherCosts, .salesGeneralAdministrativeExpenses, .depreciationCosts, .researchAndDevelopment, .employeeCosts, .employmentCosts, .exceptionalCosts, .exceptionalIncome, .incomeTaxes, .interestIncome, .yearEndReflection, .indirectYearEndCosting, .directYearEndCosting] }
}

/// Values of `bulk/Financial:GLAccount.VATSystem` and 2 more · documented
nonisolated public struct GLAccountVATSystem: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `I`
  public static var invoice: Self { Self(rawValue: "I") }

  /// `C`
  public static var cash: Self { Self(rawValue: "C") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.invoice, .cash] }
}

/// Values of `bulk/Financial:GLClassification.Balance` and 2 more · documented
nonisolated public struct GLClassificationBalance: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `debit`
  public static var debit: Self { Self(rawValue: "debit") }

  /// `credit`
  public static var credit: Self { Self(rawValue: "credit") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.debit, .credit] }
}

/// Values of `bulk/Financial:GLClassification.PeriodType` and 2 more · documented
nonisolated public struct GLClassificationPeriodType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `instant`
  public static var instant: Self { Self(rawValue: "instant") }

  /// `duration`
  public static var duration: Self { Self(rawValue: "duration") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.instant, .duration] }
}

/// Values of `bulk/Financial:GLClassification.SubstitutionGroup` and 2 more · documented
nonisolated public struct GLClassificationSubstitutionGroup: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `xbrli:item`
  public static var item: Self { Self(rawValue: "xbrli:item") }

  /// `xbrli:tuple`
  public static var tuple: Self { Self(rawValue: "xbrli:tuple") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.item, .tuple] }
}

/// Values of `bulk/CRM:Contact.Gender` and 9 more · documented
nonisolated public struct Gender: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `M`
  public static var male: Self { Self(rawValue: "M") }

  /// `V`
  public static var female: Self { Self(rawValue: "V") }

  /// `O`
  public static var unknown: Self { Self(rawValue: "O") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.male, .female, .unknown] }
}

/// Values of `generaljournalentry:GeneralJournalEntry.Type` · documented
nonisolated public struct GeneralJournalEntryType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var openingBalance: Self { Self(rawValue: 10) }

  /// `90`
  public static var other: Self { Self(rawValue: 90) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.openingBalance, .other] }
}

/// Values of `hrm:Division.Status` · documented
nonisolated public struct HRMDivisionStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var regular: Self { Self(rawValue: 0) }

  /// `1`
  public static var archived: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.regular, .archived] }
}

/// Values of `project:CostTransaction.HourStatus` and 2 more · documented
nonisolated public struct HourStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var draft: Self { Self(rawValue: 1) }

  /// `2`
  public static var rejected: Self { Self(rawValue: 2) }

  /// `10`
  public static var submitted: Self { Self(rawValue: 10) }

  /// `11`
  public static var failedOnApproval: Self { Self(rawValue: 11) }

  /// `14`
  public static var processing: Self { Self(rawValue: 14) }

  /// `16`
  public static var processing16: Self { Self(rawValue: 16) }

  /// `19`
  public static var failedUndoingApproval: Self { Self(rawValue: 19) }

  /// `20`
  public static var final: Self { Self(rawValue: 20) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.draft, .rejected, .submitted, .failedOnApproval, .processing, .processing16, .failedUndoingApproval, .final] }
}

/// Values of `bulk/CRM:Account.IncotermVersionPurchase` and 17 more · documented
nonisolated public struct IncotermVersion: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `2010`
  public static var incoterms2010: Self { Self(rawValue: 2010) }

  /// `2020`
  public static var incoterms2020: Self { Self(rawValue: 2020) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.incoterms2010, .incoterms2020] }
}

/// Values of `vat:VATCode.IntrastatType` · documented
nonisolated public struct IntrastatType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `L`
  public static var goods: Self { Self(rawValue: "L") }

  /// `N`
  public static var empty: Self { Self(rawValue: "N") }

  /// `S`
  public static var services: Self { Self(rawValue: "S") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.goods, .empty, .services] }
}

/// Values of `manufacturing:ManufacturingSettings.InventoryMainMethod` · documented
nonisolated public struct InventoryMainMethod: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `3`
  public static var standard: Self { Self(rawValue: 3) }

  /// `4`
  public static var average: Self { Self(rawValue: 4) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.standard, .average] }
}

/// Values of `manufacturing:ManufacturingSettings.InventorySubMethod` · documented
nonisolated public struct InventorySubMethod: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var perpetual: Self { Self(rawValue: 1) }

  /// `2`
  public static var nonPerpetual: Self { Self(rawValue: 2) }

  /// `3`
  public static var angloSaxon: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.perpetual, .nonPerpetual, .angloSaxon] }
}

/// Values of `salesinvoice:InvoiceSalesOrders.CreateMode` · documented
nonisolated public struct InvoiceCreationMode: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var perCustomer: Self { Self(rawValue: 0) }

  /// `1`
  public static var perSalesOrder: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.perCustomer, .perSalesOrder] }
}

/// Values of `salesinvoice:InvoiceSalesOrders.Mode` · one-source
nonisolated public struct InvoiceProcessingMode: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var synchronous: Self { Self(rawValue: 0) }

  /// `1`
  public static var asynchronous: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.synchronous, .asynchronous] }
}

/// Values of `salesinvoice:InvoiceSalesOrders.InvoiceMode` · documented
nonisolated public struct InvoiceQuantityMode: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var quantityDelivered: Self { Self(rawValue: 0) }

  /// `1`
  public static var quantityOrdered: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.quantityDelivered, .quantityOrdered] }
}

/// Values of `sync/Inventory:ItemStorageLocationSync.Type` · documented
nonisolated public struct ItemStorageLocationType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var pickLocation: Self { Self(rawValue: 1) }

  /// `2`
  public static var bulkLocation: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.pickLocation, .bulkLocation] }
}

/// Values of `logistics:BillOfMaterialVersionBase.Status` and 4 more · documented
nonisolated public struct ItemVersionStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var engineeringChangePending: Self { Self(rawValue: 10) }

  /// `20`
  public static var engineeringChangeApproved: Self { Self(rawValue: 20) }

  /// `30`
  public static var active: Self { Self(rawValue: 30) }

  /// `40`
  public static var historic: Self { Self(rawValue: 40) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.engineeringChangePending, .engineeringChangeApproved, .active, .historic] }
}

/// Values of `logistics:BillOfMaterialVersionBase.Type` and 4 more · documented
nonisolated public struct ItemVersionType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var salesBillOfMaterial: Self { Self(rawValue: 10) }

  /// `20`
  public static var manufacturingRecipe: Self { Self(rawValue: 20) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.salesBillOfMaterial, .manufacturingRecipe] }
}

/// Values of `read/financial:JournalStatusList.Status` · documented
nonisolated public struct JournalStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var open: Self { Self(rawValue: 0) }

  /// `1`
  public static var closed: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .closed] }
}

/// Values of `financial:CashflowBalance.JournalType` and 2 more · documented
nonisolated public struct JournalType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var cash: Self { Self(rawValue: 10) }

  /// `12`
  public static var bank: Self { Self(rawValue: 12) }

  /// `16`
  public static var paymentService: Self { Self(rawValue: 16) }

  /// `20`
  public static var sales: Self { Self(rawValue: 20) }

  /// `21`
  public static var returnInvoice: Self { Self(rawValue: 21) }

  /// `22`
  public static var purchase: Self { Self(rawValue: 22) }

  /// `23`
  public static var receivedReturnInvoice: Self { Self(rawValue: 23) }

  /// `90`
  public static var general: Self { Self(rawValue: 90) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.cash, .bank, .paymentService, .sales, .returnInvoice, .purchase, .receivedReturnInvoice, .general] }
}

/// Values of `general:GeneralLayout.Category` and 2 more · one-source
nonisolated public struct LayoutCategory: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var salesInvoice: Self { Self(rawValue: 0) }

  /// `1`
  public static var reminder: Self { Self(rawValue: 1) }

  /// `3`
  public static var quotation: Self { Self(rawValue: 3) }

  /// `5`
  public static var salesOrder: Self { Self(rawValue: 5) }

  /// `7`
  public static var subscription: Self { Self(rawValue: 7) }

  /// `9`
  public static var deliveryNote: Self { Self(rawValue: 9) }

  /// `11`
  public static var salesReturnNote: Self { Self(rawValue: 11) }

  /// `13`
  public static var purchaseOrder: Self { Self(rawValue: 13) }

  /// `15`
  public static var itemLabel: Self { Self(rawValue: 15) }

  /// `17`
  public static var purchaseReceipt: Self { Self(rawValue: 17) }

  /// `19`
  public static var purchaseReturnNote: Self { Self(rawValue: 19) }

  /// `20`
  public static var salesInvoiceSpecification: Self { Self(rawValue: 20) }

  /// `21`
  public static var shopPaper: Self { Self(rawValue: 21) }

  /// `22`
  public static var debtorStatement: Self { Self(rawValue: 22) }

  /// `23`
  public static var assemblyOrder: Self { Self(rawValue: 23) }

  /// `24`
  public static var chequeRemittanceAdvice: Self { Self(rawValue: 24) }

  /// `25`
  public static var pickingList: Self { Self(rawValue: 25) }

  /// `26`
  public static var shopOrderStockReceiptSlip: Self { Self(rawValue: 26) }

  /// `27`
  public static var stockCount: Self { Self(rawValue: 27) }

  /// `28`
  public static var remittanceAdvice: Self { Self(rawValue: 28) }

  /// `29`
  public static var clusterPickingList: Self { Self(rawValue: 29) }

  /// `30`
  public static var warehouseTransferDeliveryNote: Self { Self(rawValue: 30) }

  /// `31`
  public static var debtorStatementOutstanding: Self { Self(rawValue: 31) }

  /// `32`
  public static var timesheet: Self { Self(rawValue: 32) }

  /// `33`
  public static var accountMail: Self { Self(rawValue: 33) }

  /// `34`
  public static var deposit: Self { Self(rawValue: 34) }

  /// `35`
  public static var processedStockCount: Self { Self(rawValue: 35) }

  /// `36`
  public static var officialReturnAnnualAccounts: Self { Self(rawValue: 36) }

  /// `37`
  public static var issueSlip: Self { Self(rawValue: 37) }

  /// `38`
  public static var manufacturingPickingList: Self { Self(rawValue: 38) }

  /// `39`
  public static var manufacturingClusterPickingList: Self { Self(rawValue: 39) }

  /// `40`
  public static var plannedSalesReturn: Self { Self(rawValue: 40) }

  /// `41`
  public static var backOfficeContract: Self { Self(rawValue: 41) }

  /// `42`
  public static var paymentAgreement: Self { Self(rawValue: 42) }

  /// `43`
  public static var timeCostEntryRejection: Self { Self(rawValue: 43) }

  /// `45`
  public static var warehouseTransfer: Self { Self(rawValue: 45) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.salesInvoice, .reminder, .quotation, .salesOrder, .subscription, .deliveryNote, .salesReturnNote, .purchaseOrder, .itemLabel, .purchaseReceipt, .purchaseReturnNote, .salesInvoiceSpecification, .shopPaper, .debtorStatement, .assemblyOrder, .chequeRemittanceAdvice, .pickingList, .shopOrderStockReceiptSlip, .stockCount, .remittanceAdvice, .clusterPickingList, .warehouseTransferDeliveryNote, .debtorStatementOutstanding, .timesheet, .accountMail, .deposit, .processedStockCount, .officialReturnAnnualAccounts, .issueSlip, .manufacturingPickingList, .manufacturingClusterPickingList, .plannedSalesReturn, .backOfficeContract, .paymentAgreement, .timeCostEntryRejection, .warehouseTransfer] }
}

/// Values of `general:GeneralLayout.Status` and 2 more · one-source
nonisolated public struct LayoutStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var inactive: Self { Self(rawValue: 1) }

  /// `2`
  public static var active: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.inactive, .active] }
}

/// Values of `general:GeneralLayout.Type` and 5 more · documented
nonisolated public struct LayoutType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var layout: Self { Self(rawValue: 1) }

  /// `2`
  public static var emailTextLayout: Self { Self(rawValue: 2) }

  /// `3`
  public static var wordTemplate: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.layout, .emailTextLayout, .wordTemplate] }
}

/// Values of `hrm:LeaveAbsenceHoursByDay.Type` and 1 more · documented
nonisolated public struct LeaveAbsenceType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var leave: Self { Self(rawValue: 0) }

  /// `1`
  public static var absence: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.leave, .absence] }
}

/// Values of `hrm:LeaveAbsenceHoursByDay.Status` and 5 more · documented
nonisolated public struct LeaveStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var submitted: Self { Self(rawValue: 1) }

  /// `2`
  public static var approved: Self { Self(rawValue: 2) }

  /// `3`
  public static var rejected: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.submitted, .approved, .rejected] }
}

/// Values of `mailbox:MailMessageAttachment.Type` · documented
nonisolated public struct MailMessageAttachmentType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var unknown: Self { Self(rawValue: 0) }

  /// `10`
  public static var pdf: Self { Self(rawValue: 10) }

  /// `11`
  public static var xmlZUGFeRD: Self { Self(rawValue: 11) }

  /// `20`
  public static var ubl20: Self { Self(rawValue: 20) }

  /// `21`
  public static var sib: Self { Self(rawValue: 21) }

  /// `22`
  public static var simplerInvoicing10: Self { Self(rawValue: 22) }

  /// `23`
  public static var peppol: Self { Self(rawValue: 23) }

  /// `24`
  public static var efff: Self { Self(rawValue: 24) }

  /// `25`
  public static var simplerInvoicing11: Self { Self(rawValue: 25) }

  /// `26`
  public static var simplerInvoicing12: Self { Self(rawValue: 26) }

  /// `30`
  public static var finvoice: Self { Self(rawValue: 30) }

  /// `40`
  public static var eInvoice: Self { Self(rawValue: 40) }

  /// `50`
  public static var xml: Self { Self(rawValue: 50) }

  /// `60`
  public static var xbrl: Self { Self(rawValue: 60) }

  /// `70`
  public static var bankImport: Self { Self(rawValue: 70) }

  /// `71`
  public static var internalBankStatement: Self { Self(rawValue: 71) }

  /// `72`
  public static var xlsm: Self { Self(rawValue: 72) }

  /// `73`
  public static var bankGatewaySource: Self { Self(rawValue: 73) }

  /// `80`
  public static var bankExport: Self { Self(rawValue: 80) }

  /// `81`
  public static var directDebit: Self { Self(rawValue: 81) }

  /// `82`
  public static var mandates: Self { Self(rawValue: 82) }

  /// `85`
  public static var message: Self { Self(rawValue: 85) }

  /// `86`
  public static var statusUpdate: Self { Self(rawValue: 86) }

  /// `90`
  public static var statistics: Self { Self(rawValue: 90) }

  /// `91`
  public static var statisticsJSON: Self { Self(rawValue: 91) }

  /// `100`
  public static var txt: Self { Self(rawValue: 100) }

  /// `110`
  public static var soda: Self { Self(rawValue: 110) }

  /// `120`
  public static var officialReturnProof: Self { Self(rawValue: 120) }

  /// `130`
  public static var ubl21: Self { Self(rawValue: 130) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.unknown, .pdf, .xmlZUGFeRD, .ubl20, .sib, .simplerInvoicing10, .peppol, .efff, .simplerInvoicing11, .simplerInvoicing12, .finvoice, .eInvoice, .xml, .xbrl, .bankImport, .internalBankStatement, .xlsm, .bankGatewaySource, .bankExport, .directDebit, .mandates, .message, .statusUpdate, .statistics, .statisticsJSON, .txt, .soda, .officialReturnProof, .ubl21] }
}

/// Values of `mailbox:MailMessagesSent.Operation` · documented
nonisolated public struct MailMessageOperation: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var purchaseInvoiceWithoutDetails: Self { Self(rawValue: 1) }

  /// `2`
  public static var purchaseInvoiceWithDetails: Self { Self(rawValue: 2) }

  /// `3`
  public static var salesInvoice: Self { Self(rawValue: 3) }

  /// `4`
  public static var bankStatement: Self { Self(rawValue: 4) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.purchaseInvoiceWithoutDetails, .purchaseInvoiceWithDetails, .salesInvoice, .bankStatement] }
}

/// Values of `mailbox:MailMessagesSent.RecipientStatus` · documented
nonisolated public struct MailMessageRecipientStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `10`
  public static var draft: Self { Self(rawValue: 10) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `25`
  public static var prepared: Self { Self(rawValue: 25) }

  /// `30`
  public static var approved: Self { Self(rawValue: 30) }

  /// `40`
  public static var realized: Self { Self(rawValue: 40) }

  /// `42`
  public static var inProcess: Self { Self(rawValue: 42) }

  /// `43`
  public static var atScanningService: Self { Self(rawValue: 43) }

  /// `45`
  public static var errorDuringProcessing: Self { Self(rawValue: 45) }

  /// `46`
  public static var blocked: Self { Self(rawValue: 46) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.rejected, .draft, .open, .prepared, .approved, .realized, .inProcess, .atScanningService, .errorDuringProcessing, .blocked, .processed] }
}

/// Values of `mailbox:MailMessagesSent.Type` · documented
nonisolated public struct MailMessageType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var other: Self { Self(rawValue: 0) }

  /// `1000`
  public static var purchaseInvoice: Self { Self(rawValue: 1000) }

  /// `1010`
  public static var reminder: Self { Self(rawValue: 1010) }

  /// `1020`
  public static var quotation: Self { Self(rawValue: 1020) }

  /// `1030`
  public static var salesOrder: Self { Self(rawValue: 1030) }

  /// `1040`
  public static var deliveryNote: Self { Self(rawValue: 1040) }

  /// `1050`
  public static var returnNote: Self { Self(rawValue: 1050) }

  /// `1060`
  public static var purchaseOrder: Self { Self(rawValue: 1060) }

  /// `1100`
  public static var salesInvoice: Self { Self(rawValue: 1100) }

  /// `1200`
  public static var crmDocument: Self { Self(rawValue: 1200) }

  /// `1300`
  public static var soda: Self { Self(rawValue: 1300) }

  /// `2000`
  public static var bank: Self { Self(rawValue: 2000) }

  /// `3000`
  public static var vatReturn: Self { Self(rawValue: 3000) }

  /// `3001`
  public static var postponeSubmission: Self { Self(rawValue: 3001) }

  /// `4000`
  public static var ecSalesList: Self { Self(rawValue: 4000) }

  /// `5000`
  public static var invitation: Self { Self(rawValue: 5000) }

  /// `5010`
  public static var invitationAccepted: Self { Self(rawValue: 5010) }

  /// `5020`
  public static var invitationRejected: Self { Self(rawValue: 5020) }

  /// `6100`
  public static var annualStatement: Self { Self(rawValue: 6100) }

  /// `6200`
  public static var incomeTax: Self { Self(rawValue: 6200) }

  /// `6210`
  public static var corporateTax: Self { Self(rawValue: 6210) }

  /// `6220`
  public static var vatReturnXBRL: Self { Self(rawValue: 6220) }

  /// `6221`
  public static var supplementaryVATReturnXBRL: Self { Self(rawValue: 6221) }

  /// `6230`
  public static var euSalesListXBRL: Self { Self(rawValue: 6230) }

  /// `6300`
  public static var creditReport: Self { Self(rawValue: 6300) }

  /// `6400`
  public static var taxKitDiese: Self { Self(rawValue: 6400) }

  /// `7000`
  public static var scannedDocument: Self { Self(rawValue: 7000) }

  /// `8000`
  public static var taxDeclaration: Self { Self(rawValue: 8000) }

  /// `8010`
  public static var payrollTaxDeclarationXBRL: Self { Self(rawValue: 8010) }

  /// `8020`
  public static var yearlyPayrollTaxDeclarationXBRL: Self { Self(rawValue: 8020) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.other, .purchaseInvoice, .reminder, .quotation, .salesOrder, .deliveryNote, .returnNote, .purchaseOrder, .salesInvoice, .crmDocument, .soda, .bank, .vatReturn, .postponeSubmission, .ecSalesList, .invitation, .invitationAccepted, .invitationRejected, .annualStatement, .incomeTax, .corporateTax, .vatReturnXBRL, .supplementaryVATReturnXBRL, .euSalesListXBRL, .creditReport, .taxKitDiese, .scannedDocument, .taxDeclaration, .payrollTaxDeclarationXBRL, .yearlyPayrollTaxDeclarationXBRL] }
}

/// Values of `mailbox:Mailbox.Type` · documented
nonisolated public struct MailboxType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var unknown: Self { Self(rawValue: 0) }

  /// `1`
  public static var exact: Self { Self(rawValue: 1) }

  /// `2`
  public static var government: Self { Self(rawValue: 2) }

  /// `3`
  public static var manualInput: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.unknown, .exact, .government, .manualInput] }
}

/// Values of `manufacturing:ManufacturingTimeTransaction.Status` · documented
nonisolated public struct ManufacturingTimeTransactionStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var draft: Self { Self(rawValue: 1) }

  /// `2`
  public static var rejected: Self { Self(rawValue: 2) }

  /// `10`
  public static var submitted: Self { Self(rawValue: 10) }

  /// `20`
  public static var final: Self { Self(rawValue: 20) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.draft, .rejected, .submitted, .final] }
}

/// Values of `manufacturing:ManufacturingTimeTransaction.Activity` and 1 more · documented
nonisolated public struct ManufacturingTimeType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var setup: Self { Self(rawValue: 10) }

  /// `20`
  public static var run: Self { Self(rawValue: 20) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.setup, .run] }
}

/// Values of `read/manufacturing:RecentTimeTransaction.Type` and 1 more · documented
nonisolated public struct ManufacturingTimeTypeInt16: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var setup: Self { Self(rawValue: 10) }

  /// `20`
  public static var run: Self { Self(rawValue: 20) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.setup, .run] }
}

/// Values of `manufacturing:BillOfMaterialMaterial.Type` and 5 more · documented
nonisolated public struct MaterialType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var material: Self { Self(rawValue: 1) }

  /// `2`
  public static var byProduct: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.material, .byProduct] }
}

/// Values of `project:ProjectPlanningRecurring.MonthPatternOrdinalDay` · documented
nonisolated public struct MonthPatternOrdinalDay: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `1`
  public static var first: Self { Self(rawValue: 1) }

  /// `2`
  public static var second: Self { Self(rawValue: 2) }

  /// `3`
  public static var third: Self { Self(rawValue: 3) }

  /// `4`
  public static var fourth: Self { Self(rawValue: 4) }

  /// `31`
  public static var last: Self { Self(rawValue: 31) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.first, .second, .third, .fourth, .last] }
}

/// Values of `project:ProjectPlanningRecurring.MonthPatternOrdinalWeek` · documented
nonisolated public struct MonthPatternWeekday: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `1`
  public static var monday: Self { Self(rawValue: 1) }

  /// `2`
  public static var tuesday: Self { Self(rawValue: 2) }

  /// `3`
  public static var wednesday: Self { Self(rawValue: 3) }

  /// `4`
  public static var thursday: Self { Self(rawValue: 4) }

  /// `5`
  public static var friday: Self { Self(rawValue: 5) }

  /// `6`
  public static var saturday: Self { Self(rawValue: 6) }

  /// `7`
  public static var sunday: Self { Self(rawValue: 7) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday] }
}

/// Values of `financial:OfficialReturn.Frequency` · documented
nonisolated public struct OfficialReturnFrequency: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var monthly: Self { Self(rawValue: 10) }

  /// `20`
  public static var twoMonthly: Self { Self(rawValue: 20) }

  /// `30`
  public static var quarterly: Self { Self(rawValue: 30) }

  /// `40`
  public static var yearly: Self { Self(rawValue: 40) }

  /// `100`
  public static var financialYearQuarter: Self { Self(rawValue: 100) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.monthly, .twoMonthly, .quarterly, .yearly, .financialYearQuarter] }
}

/// Values of `financial:OfficialReturn.Source` · documented
nonisolated public struct OfficialReturnSource: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var exactOnline: Self { Self(rawValue: 1) }

  /// `2`
  public static var restAPI: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.exactOnline, .restAPI] }
}

/// Values of `manufacturing:BillOfMaterialRouting.RunMethod` · documented
nonisolated public struct OperationRunMethod: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var fixedHours: Self { Self(rawValue: 10) }

  /// `20`
  public static var fixedMinutes: Self { Self(rawValue: 20) }

  /// `25`
  public static var fixedDays: Self { Self(rawValue: 25) }

  /// `30`
  public static var hoursPerItem: Self { Self(rawValue: 30) }

  /// `40`
  public static var minutesPerItem: Self { Self(rawValue: 40) }

  /// `50`
  public static var secondsPerItem: Self { Self(rawValue: 50) }

  /// `60`
  public static var itemsPerHour: Self { Self(rawValue: 60) }

  /// `70`
  public static var itemsPerMinute: Self { Self(rawValue: 70) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.fixedHours, .fixedMinutes, .fixedDays, .hoursPerItem, .minutesPerItem, .secondsPerItem, .itemsPerHour, .itemsPerMinute] }
}

/// Values of `manufacturing:OperationResource.RunMethod` and 2 more · inferred
nonisolated public struct OperationRunMethodInt32: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var fixedHours: Self { Self(rawValue: 10) }

  /// `20`
  public static var fixedMinutes: Self { Self(rawValue: 20) }

  /// `25`
  public static var fixedDays: Self { Self(rawValue: 25) }

  /// `30`
  public static var hoursPerItem: Self { Self(rawValue: 30) }

  /// `40`
  public static var minutesPerItem: Self { Self(rawValue: 40) }

  /// `50`
  public static var secondsPerItem: Self { Self(rawValue: 50) }

  /// `60`
  public static var itemsPerHour: Self { Self(rawValue: 60) }

  /// `70`
  public static var itemsPerMinute: Self { Self(rawValue: 70) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.fixedHours, .fixedMinutes, .fixedDays, .hoursPerItem, .minutesPerItem, .secondsPerItem, .itemsPerHour, .itemsPerMinute] }
}

/// Values of `crm:HostingOpportunity.OpportunityStatus` and 2 more · documented
nonisolated public struct OpportunityStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var open: Self { Self(rawValue: 1) }

  /// `2`
  public static var closedWon: Self { Self(rawValue: 2) }

  /// `3`
  public static var closedLost: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .closedWon, .closedLost] }
}

/// Values of `bulk/SalesOrder:SalesOrder.ApprovalStatus` and 4 more · documented
nonisolated public struct OrderApprovalStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var awaitingApproval: Self { Self(rawValue: 0) }

  /// `1`
  public static var automatic: Self { Self(rawValue: 1) }

  /// `2`
  public static var approved: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.awaitingApproval, .automatic, .approved] }
}

/// Values of `inventory:ItemWarehouse.OrderPolicy` and 1 more · documented
nonisolated public struct OrderPolicy: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var lotForLot: Self { Self(rawValue: 1) }

  /// `2`
  public static var fixedOrderQuantity: Self { Self(rawValue: 2) }

  /// `3`
  public static var minMax: Self { Self(rawValue: 3) }

  /// `4`
  public static var order: Self { Self(rawValue: 4) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.lotForLot, .fixedOrderQuantity, .minMax, .order] }
}

/// Values of `purchaseentry:Approval.ApprovalStatus` and 2 more · documented
nonisolated public struct PaymentApprovalStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var notApplicable: Self { Self(rawValue: 1) }

  /// `2`
  public static var awaitingReview: Self { Self(rawValue: 2) }

  /// `3`
  public static var awaitingApproval: Self { Self(rawValue: 3) }

  /// `4`
  public static var approved: Self { Self(rawValue: 4) }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notApplicable, .awaitingReview, .awaitingApproval, .approved, .rejected] }
}

/// Values of `cashflow:PaymentCondition.DiscountCalculation` · documented
nonisolated public struct PaymentConditionDiscountCalculation: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `E`
  public static var excludingVAT: Self { Self(rawValue: "E") }

  /// `I`
  public static var includingVAT: Self { Self(rawValue: "I") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.excludingVAT, .includingVAT] }
}

/// Values of `cashflow:PaymentCondition.VATCalculation` · documented
nonisolated public struct PaymentConditionVATCalculation: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `E`
  public static var excludingDiscount: Self { Self(rawValue: "E") }

  /// `I`
  public static var includingDiscount: Self { Self(rawValue: "I") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.excludingDiscount, .includingDiscount] }
}

/// Values of `cashflow:PaymentCondition.PaymentDiscountType` · documented
nonisolated public struct PaymentDiscountType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `B`
  public static var settlementDiscount: Self { Self(rawValue: "B") }

  /// `K`
  public static var creditSurcharge: Self { Self(rawValue: "K") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.settlementDiscount, .creditSurcharge] }
}

/// Values of `bulk/Cashflow:Payment.PaymentMethod` and 8 more · documented
nonisolated public struct PaymentMethod: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `B`
  public static var onCredit: Self { Self(rawValue: "B") }

  /// `I`
  public static var collection: Self { Self(rawValue: "I") }

  /// `K`
  public static var cash: Self { Self(rawValue: "K") }

  /// `Q`
  public static var pspCollection: Self { Self(rawValue: "Q") }

  /// `V`
  public static var creditCard: Self { Self(rawValue: "V") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.onCredit, .collection, .cash, .pspCollection, .creditCard] }
}

/// Values of `financial:Journal.PaymentServiceProvider` · documented
nonisolated public struct PaymentServiceProvider: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var notSet: Self { Self(rawValue: 0) }

  /// `1`
  public static var adyen: Self { Self(rawValue: 1) }

  /// `2`
  public static var paypal: Self { Self(rawValue: 2) }

  /// `3`
  public static var stripe: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notSet, .adyen, .paypal, .stripe] }
}

/// Values of `sync/Cashflow:PaymentTermSync.LineType` · documented
nonisolated public struct PaymentTermLineType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `20`
  public static var receipt: Self { Self(rawValue: 20) }

  /// `22`
  public static var payment: Self { Self(rawValue: 22) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.receipt, .payment] }
}

/// Values of `bulk/Cashflow:Payment.Source` and 5 more · one-source
nonisolated public struct PaymentTermSource: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var manual: Self { Self(rawValue: 1) }

  /// `2`
  public static var reconcile: Self { Self(rawValue: 2) }

  /// `3`
  public static var matching: Self { Self(rawValue: 3) }

  /// `4`
  public static var imported: Self { Self(rawValue: 4) }

  /// `5`
  public static var processing: Self { Self(rawValue: 5) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.manual, .reconcile, .matching, .imported, .processing] }
}

/// Values of `bulk/Cashflow:Payment.Status` and 5 more · documented
nonisolated public struct PaymentTermStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `30`
  public static var selected: Self { Self(rawValue: 30) }

  /// `40`
  public static var processed: Self { Self(rawValue: 40) }

  /// `50`
  public static var matched: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .selected, .processed, .matched] }
}

/// Values of `beta/payroll:PayrollComponent.TransactionType` · one-source
nonisolated public struct PayrollComponentTransactionType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var normal: Self { Self(rawValue: 1) }

  /// `2`
  public static var special: Self { Self(rawValue: 2) }

  /// `3`
  public static var normalAndSpecial: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.normal, .special, .normalAndSpecial] }
}

/// Values of `beta/payroll:PayrollComponent.Type` · one-source
nonisolated public struct PayrollComponentType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var allowance: Self { Self(rawValue: 1) }

  /// `2`
  public static var deduction: Self { Self(rawValue: 2) }

  /// `3`
  public static var subtotal: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.allowance, .deduction, .subtotal] }
}

/// Values of `beta/payroll:PayrollTransactionsByPayrollYear.Frequency` and 6 more · documented
nonisolated public struct PayrollFrequency: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var yearly: Self { Self(rawValue: 1) }

  /// `2`
  public static var quarterly: Self { Self(rawValue: 2) }

  /// `3`
  public static var monthly: Self { Self(rawValue: 3) }

  /// `4`
  public static var fourWeekly: Self { Self(rawValue: 4) }

  /// `5`
  public static var weekly: Self { Self(rawValue: 5) }

  /// `11`
  public static var yearlyProForma: Self { Self(rawValue: 11) }

  /// `12`
  public static var quarterlyProForma: Self { Self(rawValue: 12) }

  /// `13`
  public static var monthlyProForma: Self { Self(rawValue: 13) }

  /// `14`
  public static var fourWeeklyProForma: Self { Self(rawValue: 14) }

  /// `15`
  public static var weeklyProForma: Self { Self(rawValue: 15) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.yearly, .quarterly, .monthly, .fourWeekly, .weekly, .yearlyProForma, .quarterlyProForma, .monthlyProForma, .fourWeeklyProForma, .weeklyProForma] }
}

/// Values of `beta/payroll:PayrollTransactionsByPayrollYear.Status` · one-source
nonisolated public struct PayrollTransactionStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var notEntered: Self { Self(rawValue: 1) }

  /// `2`
  public static var entered: Self { Self(rawValue: 2) }

  /// `3`
  public static var open: Self { Self(rawValue: 3) }

  /// `4`
  public static var calculated: Self { Self(rawValue: 4) }

  /// `5`
  public static var approved: Self { Self(rawValue: 5) }

  /// `6`
  public static var finalized: Self { Self(rawValue: 6) }

  /// `7`
  public static var deleted: Self { Self(rawValue: 7) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notEntered, .entered, .open, .calculated, .approved, .finalized, .deleted] }
}

/// Values of `salesorder:PlannedSalesReturnLine.CreateCredit` · documented
nonisolated public struct PlannedSalesReturnCredit: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var redelivery: Self { Self(rawValue: 0) }

  /// `1`
  public static var creditNote: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.redelivery, .creditNote] }
}

/// Values of `salesorder:PlannedSalesReturn.Source` · documented
nonisolated public struct PlannedSalesReturnSource: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var manualEntry: Self { Self(rawValue: 1) }

  /// `2`
  public static var webService: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.manualEntry, .webService] }
}

/// Values of `salesorder:PlannedSalesReturn.Status` · documented
nonisolated public struct PlannedSalesReturnStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `30`
  public static var confirmed: Self { Self(rawValue: 30) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .confirmed, .processed] }
}

/// Values of `inventory:ItemWarehousePlanningDetail.PlanningType` · documented
nonisolated public struct PlanningType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `120`
  public static var goodsDelivery: Self { Self(rawValue: 120) }

  /// `124`
  public static var warehouseTransferDelivery: Self { Self(rawValue: 124) }

  /// `130`
  public static var goodsReceipt: Self { Self(rawValue: 130) }

  /// `134`
  public static var warehouseTransferReceipt: Self { Self(rawValue: 134) }

  /// `140`
  public static var shopOrderStockReceipt: Self { Self(rawValue: 140) }

  /// `147`
  public static var shopOrderByProductReceipt: Self { Self(rawValue: 147) }

  /// `150`
  public static var shopOrderRequirement: Self { Self(rawValue: 150) }

  /// `160`
  public static var assemblyOrderReceipt: Self { Self(rawValue: 160) }

  /// `161`
  public static var disassemblyReturnReceipt: Self { Self(rawValue: 161) }

  /// `165`
  public static var assemblyOrderIssue: Self { Self(rawValue: 165) }

  /// `166`
  public static var disassemblyReturnIssue: Self { Self(rawValue: 166) }

  /// `200`
  public static var tradeIn: Self { Self(rawValue: 200) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.goodsDelivery, .warehouseTransferDelivery, .goodsReceipt, .warehouseTransferReceipt, .shopOrderStockReceipt, .shopOrderByProductReceipt, .shopOrderRequirement, .assemblyOrderReceipt, .disassemblyReturnReceipt, .assemblyOrderIssue, .disassemblyReturnIssue, .tradeIn] }
}

/// Values of `financial:ProcessReturn.Status` · documented
nonisolated public struct ProcessReturnStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.rejected, .processed] }
}

/// Values of `project:Project.IncludeInvoiceSpecification` and 1 more · documented
nonisolated public struct ProjectInvoiceSpecification: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var basedOnAccount: Self { Self(rawValue: 1) }

  /// `2`
  public static var always: Self { Self(rawValue: 2) }

  /// `3`
  public static var never: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.basedOnAccount, .always, .never] }
}

/// Values of `project:ProjectPlanningRecurring.ProjectPlanningRecurringType` · documented
nonisolated public struct ProjectPlanningRecurrence: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `1`
  public static var weekly: Self { Self(rawValue: 1) }

  /// `2`
  public static var monthly: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.weekly, .monthly] }
}

/// Values of `project:ProjectPlanning.Status` and 2 more · documented
nonisolated public struct ProjectPlanningStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var reserved: Self { Self(rawValue: 1) }

  /// `2`
  public static var planned: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.reserved, .planned] }
}

/// Values of `project:ProjectPlanning.Type` and 1 more · documented
nonisolated public struct ProjectPlanningType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `4`
  public static var employee: Self { Self(rawValue: 4) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.employee] }
}

/// Values of `project:Project.PrepaidType` and 1 more · documented
nonisolated public struct ProjectPrepaidType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var retainer: Self { Self(rawValue: 1) }

  /// `2`
  public static var hourTypeBundle: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.retainer, .hourTypeBundle] }
}

/// Values of `crm:AcceptedQuotation.ProjectPrepaindTypes` and 1 more · documented
nonisolated public struct ProjectPrepaidTypeInt32: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var retainer: Self { Self(rawValue: 1) }

  /// `2`
  public static var hourTypeBundle: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.retainer, .hourTypeBundle] }
}

/// Values of `project:ProjectTerm.InvoiceStatus` · documented
nonisolated public struct ProjectTermInvoiceStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var draft: Self { Self(rawValue: 10) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `30`
  public static var processing: Self { Self(rawValue: 30) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.draft, .open, .processing, .processed] }
}

/// Values of `crm:AcceptedQuotation.ProjectType` and 4 more · documented
nonisolated public struct ProjectType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var campaign: Self { Self(rawValue: 1) }

  /// `2`
  public static var fixedPrice: Self { Self(rawValue: 2) }

  /// `3`
  public static var timeAndMaterial: Self { Self(rawValue: 3) }

  /// `4`
  public static var nonBillable: Self { Self(rawValue: 4) }

  /// `5`
  public static var prepaid: Self { Self(rawValue: 5) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.campaign, .fixedPrice, .timeAndMaterial, .nonBillable, .prepaid] }
}

/// Values of `project:Project.IsWBSRequiredForEntry` and 1 more · documented
nonisolated public struct ProjectWBSEntryRequirement: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var companySetting: Self { Self(rawValue: 0) }

  /// `1`
  public static var required: Self { Self(rawValue: 1) }

  /// `2`
  public static var notRequired: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.companySetting, .required, .notRequired] }
}

/// Values of `bulk/Project:ProjectWBS.InvoiceMethod` and 4 more · documented
nonisolated public struct ProjectWBSInvoiceMethod: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `2`
  public static var fixedPrice: Self { Self(rawValue: 2) }

  /// `3`
  public static var timeAndMaterial: Self { Self(rawValue: 3) }

  /// `4`
  public static var nonBillable: Self { Self(rawValue: 4) }

  /// `5`
  public static var prepaid: Self { Self(rawValue: 5) }

  /// `6`
  public static var fixed: Self { Self(rawValue: 6) }

  /// `7`
  public static var rebill: Self { Self(rawValue: 7) }

  /// `8`
  public static var nonRebillable: Self { Self(rawValue: 8) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.fixedPrice, .timeAndMaterial, .nonBillable, .prepaid, .fixed, .rebill, .nonRebillable] }
}

/// Values of `bulk/Project:ProjectWBS.Type` and 5 more · documented
nonisolated public struct ProjectWBSType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var deliverable: Self { Self(rawValue: 1) }

  /// `2`
  public static var activity: Self { Self(rawValue: 2) }

  /// `3`
  public static var expense: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.deliverable, .activity, .expense] }
}

/// Values of `purchaseentry:PurchaseEntry.Type` and 1 more · documented
nonisolated public struct PurchaseEntryType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `30`
  public static var purchaseEntry: Self { Self(rawValue: 30) }

  /// `31`
  public static var purchaseCreditNote: Self { Self(rawValue: 31) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.purchaseEntry, .purchaseCreditNote] }
}

/// Values of `purchase:PurchaseInvoice.Source` · documented
nonisolated public struct PurchaseInvoiceSource: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var manualEntry: Self { Self(rawValue: 1) }

  /// `3`
  public static var purchaseInvoice: Self { Self(rawValue: 3) }

  /// `4`
  public static var purchaseOrder: Self { Self(rawValue: 4) }

  /// `5`
  public static var webService: Self { Self(rawValue: 5) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.manualEntry, .purchaseInvoice, .purchaseOrder, .webService] }
}

/// Values of `purchase:PurchaseInvoice.Status` · documented
nonisolated public struct PurchaseInvoiceStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var draft: Self { Self(rawValue: 10) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.draft, .open, .processed] }
}

/// Values of `purchase:PurchaseInvoice.Type` and 1 more · documented
nonisolated public struct PurchaseInvoiceType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `8030`
  public static var directPurchaseInvoice: Self { Self(rawValue: 8030) }

  /// `8031`
  public static var directPurchaseCreditNote: Self { Self(rawValue: 8031) }

  /// `8033`
  public static var purchaseInvoice: Self { Self(rawValue: 8033) }

  /// `8034`
  public static var purchaseCreditNote: Self { Self(rawValue: 8034) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.directPurchaseInvoice, .directPurchaseCreditNote, .purchaseInvoice, .purchaseCreditNote] }
}

/// Values of `purchaseorder:PurchaseOrder.Source` and 1 more · documented
nonisolated public struct PurchaseOrderSource: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var manualEntry: Self { Self(rawValue: 1) }

  /// `2`
  public static var imported: Self { Self(rawValue: 2) }

  /// `3`
  public static var other: Self { Self(rawValue: 3) }

  /// `4`
  public static var purchaseOrder: Self { Self(rawValue: 4) }

  /// `5`
  public static var salesOrder: Self { Self(rawValue: 5) }

  /// `6`
  public static var supplierItems: Self { Self(rawValue: 6) }

  /// `7`
  public static var subcontract: Self { Self(rawValue: 7) }

  /// `8`
  public static var purchaseOrderAdvice: Self { Self(rawValue: 8) }

  /// `9`
  public static var shopOrder: Self { Self(rawValue: 9) }

  /// `10`
  public static var mrpCalculation: Self { Self(rawValue: 10) }

  /// `11`
  public static var restAPI: Self { Self(rawValue: 11) }

  /// `12`
  public static var mergedPurchaseOrders: Self { Self(rawValue: 12) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.manualEntry, .imported, .other, .purchaseOrder, .salesOrder, .supplierItems, .subcontract, .purchaseOrderAdvice, .shopOrder, .mrpCalculation, .restAPI, .mergedPurchaseOrders] }
}

/// Values of `purchaseorder:PurchaseOrder.InvoiceStatus` and 5 more · documented
nonisolated public struct PurchaseOrderStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var open: Self { Self(rawValue: 10) }

  /// `20`
  public static var partial: Self { Self(rawValue: 20) }

  /// `30`
  public static var complete: Self { Self(rawValue: 30) }

  /// `40`
  public static var canceled: Self { Self(rawValue: 40) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .partial, .complete, .canceled] }
}

/// Values of `crm:AcceptedQuotation.Action` and 1 more · documented
nonisolated public struct QuotationAction: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var noAction: Self { Self(rawValue: 0) }

  /// `1`
  public static var createSalesOrder: Self { Self(rawValue: 1) }

  /// `2`
  public static var createSalesInvoice: Self { Self(rawValue: 2) }

  /// `3`
  public static var createProject: Self { Self(rawValue: 3) }

  /// `4`
  public static var addToExistingProject: Self { Self(rawValue: 4) }

  /// `5`
  public static var createSubscription: Self { Self(rawValue: 5) }

  /// `99`
  public static var followEmailSignOff: Self { Self(rawValue: 99) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.noAction, .createSalesOrder, .createSalesInvoice, .createProject, .addToExistingProject, .createSubscription, .followEmailSignOff] }
}

/// Values of `crm:AcceptedQuotation.ProjectBudgetType` and 1 more · documented
nonisolated public struct QuotationProjectBudgetType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var noBudget: Self { Self(rawValue: 0) }

  /// `1`
  public static var hoursPerHourType: Self { Self(rawValue: 1) }

  /// `2`
  public static var workBreakdownStructure: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.noBudget, .hoursPerHourType, .workBreakdownStructure] }
}

/// Values of `crm:AcceptedQuotation.ProjectInvoicingAction` and 1 more · documented
nonisolated public struct QuotationProjectInvoicingAction: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var noAction: Self { Self(rawValue: 0) }

  /// `1`
  public static var createInvoiceTerms: Self { Self(rawValue: 1) }

  /// `2`
  public static var asQuoted: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.noAction, .createInvoiceTerms, .asQuoted] }
}

/// Values of `bulk/CRM:Quotation.Status` and 2 more · documented
nonisolated public struct QuotationStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `6`
  public static var reviewedAndClosed: Self { Self(rawValue: 6) }

  /// `10`
  public static var recovery: Self { Self(rawValue: 10) }

  /// `20`
  public static var draft: Self { Self(rawValue: 20) }

  /// `25`
  public static var open: Self { Self(rawValue: 25) }

  /// `35`
  public static var processing: Self { Self(rawValue: 35) }

  /// `40`
  public static var printed: Self { Self(rawValue: 40) }

  /// `50`
  public static var accepted: Self { Self(rawValue: 50) }

  /// `60`
  public static var awaitingOnlineAcceptance: Self { Self(rawValue: 60) }

  /// `70`
  public static var acceptedWithError: Self { Self(rawValue: 70) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.rejected, .reviewedAndClosed, .recovery, .draft, .open, .processing, .printed, .accepted, .awaitingOnlineAcceptance, .acceptedWithError] }
}

/// Values of `read/manufacturing:RecentTimeTransaction.HourStatus` · documented
nonisolated public struct RecentTimeTransactionHourStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `2`
  public static var rejected: Self { Self(rawValue: 2) }

  /// `10`
  public static var submitted: Self { Self(rawValue: 10) }

  /// `20`
  public static var approved: Self { Self(rawValue: 20) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.rejected, .submitted, .approved] }
}

/// Values of `inventory:ItemWarehouse.ReplenishmentType` and 1 more · documented
nonisolated public struct ReplenishmentType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var purchase: Self { Self(rawValue: 1) }

  /// `2`
  public static var assemble: Self { Self(rawValue: 2) }

  /// `3`
  public static var make: Self { Self(rawValue: 3) }

  /// `4`
  public static var transfer: Self { Self(rawValue: 4) }

  /// `5`
  public static var noAdvice: Self { Self(rawValue: 5) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.purchase, .assemble, .make, .transfer, .noAdvice] }
}

/// Values of `read/financial:Return.Frequency` · documented
nonisolated public struct ReturnFrequency: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `M`
  public static var monthly: Self { Self(rawValue: "M") }

  /// `Q`
  public static var quarterly: Self { Self(rawValue: "Q") }

  /// `A`
  public static var financialYearQuarter: Self { Self(rawValue: "A") }

  /// `Y`
  public static var yearly: Self { Self(rawValue: "Y") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.monthly, .quarterly, .financialYearQuarter, .yearly] }
}

/// Values of `read/financial:Return.Status` · documented
nonisolated public struct ReturnStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `-10`
  public static var notSet: Self { Self(rawValue: -10) }

  /// `0`
  public static var void: Self { Self(rawValue: 0) }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `10`
  public static var draft: Self { Self(rawValue: 10) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `30`
  public static var approved: Self { Self(rawValue: 30) }

  /// `40`
  public static var realized: Self { Self(rawValue: 40) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notSet, .void, .rejected, .draft, .open, .approved, .realized, .processed] }
}

/// Values of `read/financial:Return.Type` · documented
nonisolated public struct ReturnType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `31`
  public static var vat: Self { Self(rawValue: 31) }

  /// `32`
  public static var ecSalesList: Self { Self(rawValue: 32) }

  /// `146`
  public static var payrollDeclaration: Self { Self(rawValue: 146) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.vat, .ecSalesList, .payrollDeclaration] }
}

/// Values of `users:UserRole.RoleLevel` and 1 more · documented
nonisolated public struct RoleLevel: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var database: Self { Self(rawValue: 1) }

  /// `2`
  public static var customer: Self { Self(rawValue: 2) }

  /// `3`
  public static var division: Self { Self(rawValue: 3) }

  /// `100`
  public static var transferredToAccountant: Self { Self(rawValue: 100) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.database, .customer, .division, .transferredToAccountant] }
}

/// Values of `manufacturing:BillOfMaterialRouting.RoutingStepType` · documented
nonisolated public struct RoutingStepType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var workCenter: Self { Self(rawValue: 10) }

  /// `20`
  public static var supplier: Self { Self(rawValue: 20) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.workCenter, .supplier] }
}

/// Values of `manufacturing:OperationResource.Type` and 3 more · inferred
nonisolated public struct RoutingStepTypeInt32: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var workCenter: Self { Self(rawValue: 10) }

  /// `20`
  public static var supplier: Self { Self(rawValue: 20) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.workCenter, .supplier] }
}

/// Values of `payroll:EmploymentSalary.AmountType` and 2 more · documented
nonisolated public struct SalaryAmountType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var gross: Self { Self(rawValue: 0) }

  /// `1`
  public static var net: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.gross, .net] }
}

/// Values of `payroll:FiscaalGemakEmployment.AmountType` · inferred
nonisolated public struct SalaryAmountTypeInt32: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var gross: Self { Self(rawValue: 0) }

  /// `1`
  public static var net: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.gross, .net] }
}

/// Values of `payroll:EmploymentSalary.SalaryBasedType` and 2 more · documented
nonisolated public struct SalaryBasedType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var manualEntry: Self { Self(rawValue: 0) }

  /// `1`
  public static var wageScale: Self { Self(rawValue: 1) }

  /// `2`
  public static var minimumWage: Self { Self(rawValue: 2) }

  /// `3`
  public static var minimumHourlyWage: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.manualEntry, .wageScale, .minimumWage, .minimumHourlyWage] }
}

/// Values of `salesentry:SalesEntry.Type` and 1 more · documented
nonisolated public struct SalesEntryType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `20`
  public static var salesEntry: Self { Self(rawValue: 20) }

  /// `21`
  public static var salesCreditNote: Self { Self(rawValue: 21) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.salesEntry, .salesCreditNote] }
}

/// Values of `bulk/SalesInvoice:SalesInvoice.DiscountType` and 2 more · documented
nonisolated public struct SalesInvoiceDiscountType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var percentage: Self { Self(rawValue: 1) }

  /// `2`
  public static var amountExcludingVAT: Self { Self(rawValue: 2) }

  /// `3`
  public static var amountIncludingVAT: Self { Self(rawValue: 3) }

  /// `4`
  public static var totalExcludingVAT: Self { Self(rawValue: 4) }

  /// `5`
  public static var totalIncludingVAT: Self { Self(rawValue: 5) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.percentage, .amountExcludingVAT, .amountIncludingVAT, .totalExcludingVAT, .totalIncludingVAT] }
}

/// Values of `bulk/SalesInvoice:SalesInvoice.Status` and 2 more · documented
nonisolated public struct SalesInvoiceStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var draft: Self { Self(rawValue: 10) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.draft, .open, .processed] }
}

/// Values of `bulk/SalesInvoice:SalesInvoice.Type` and 2 more · documented
nonisolated public struct SalesInvoiceType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `8020`
  public static var salesInvoice: Self { Self(rawValue: 8020) }

  /// `8021`
  public static var salesCreditNote: Self { Self(rawValue: 8021) }

  /// `8023`
  public static var directSalesInvoice: Self { Self(rawValue: 8023) }

  /// `8024`
  public static var directCreditNote: Self { Self(rawValue: 8024) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.salesInvoice, .salesCreditNote, .directSalesInvoice, .directCreditNote] }
}

/// Values of `bulk/SalesOrder:SalesOrder.DeliveryStatus` and 17 more · documented
nonisolated public struct SalesOrderStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `12`
  public static var open: Self { Self(rawValue: 12) }

  /// `20`
  public static var partial: Self { Self(rawValue: 20) }

  /// `21`
  public static var complete: Self { Self(rawValue: 21) }

  /// `45`
  public static var cancelled: Self { Self(rawValue: 45) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .partial, .complete, .cancelled] }
}

/// Values of `sales:SalesPriceListVolumeDiscount.EntryMethod` and 1 more · documented
nonisolated public struct SalesPriceEntryMethod: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var discount: Self { Self(rawValue: 1) }

  /// `2`
  public static var newPrice: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.discount, .newPrice] }
}

/// Values of `sales:SalesPriceList.Entity` · documented
nonisolated public struct SalesPriceListEntity: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var item: Self { Self(rawValue: 1) }

  /// `2`
  public static var itemGroup: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.item, .itemGroup] }
}

/// Values of `sales:SalesPriceListPeriod.Type` · documented
nonisolated public struct SalesPriceListPeriodType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var basic: Self { Self(rawValue: 1) }

  /// `2`
  public static var specialOffer: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.basic, .specialOffer] }
}

/// Values of `sales:SalesPriceList.Type` · documented
nonisolated public struct SalesPriceListType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var customer: Self { Self(rawValue: 1) }

  /// `2`
  public static var standard: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.customer, .standard] }
}

/// Values of `hrm:ScheduleEntry.Day` and 2 more · documented
nonisolated public struct ScheduleDay: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var monday: Self { Self(rawValue: 0) }

  /// `1`
  public static var tuesday: Self { Self(rawValue: 1) }

  /// `2`
  public static var wednesday: Self { Self(rawValue: 2) }

  /// `3`
  public static var thursday: Self { Self(rawValue: 3) }

  /// `4`
  public static var friday: Self { Self(rawValue: 4) }

  /// `5`
  public static var saturday: Self { Self(rawValue: 5) }

  /// `6`
  public static var sunday: Self { Self(rawValue: 6) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday] }
}

/// Values of `hrm:Schedule.ScheduleType` and 5 more · documented
nonisolated public struct ScheduleType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var hoursAndAverageDays: Self { Self(rawValue: 1) }

  /// `2`
  public static var hoursAndSpecificDays: Self { Self(rawValue: 2) }

  /// `3`
  public static var hoursPerDay: Self { Self(rawValue: 3) }

  /// `4`
  public static var timeFramesPerDay: Self { Self(rawValue: 4) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.hoursAndAverageDays, .hoursAndSpecificDays, .hoursPerDay, .timeFramesPerDay] }
}

/// Values of `sync/Inventory:SerialBatchNumberSync.Type` · documented
nonisolated public struct SerialBatchNumberType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var serialNumber: Self { Self(rawValue: 1) }

  /// `2`
  public static var batchNumber: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.serialNumber, .batchNumber] }
}

/// Values of `manufacturing:ShopOrderMaterialPlan.Status` and 3 more · documented
nonisolated public struct ShopOrderMaterialPlanStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `5`
  public static var draft: Self { Self(rawValue: 5) }

  /// `10`
  public static var open: Self { Self(rawValue: 10) }

  /// `20`
  public static var onOrder: Self { Self(rawValue: 20) }

  /// `25`
  public static var partial: Self { Self(rawValue: 25) }

  /// `30`
  public static var finished: Self { Self(rawValue: 30) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.draft, .open, .onOrder, .partial, .finished] }
}

/// Values of `manufacturing:ShopOrderPriority.Mode` and 1 more · documented
nonisolated public struct ShopOrderPriorityMode: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var automatic: Self { Self(rawValue: 10) }

  /// `20`
  public static var manual: Self { Self(rawValue: 20) }

  /// `30`
  public static var expedited: Self { Self(rawValue: 30) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.automatic, .manual, .expedited] }
}

/// Values of `manufacturing:ShopOrder.Status` and 2 more · documented
nonisolated public struct ShopOrderStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var open: Self { Self(rawValue: 10) }

  /// `20`
  public static var inProcess: Self { Self(rawValue: 20) }

  /// `30`
  public static var finished: Self { Self(rawValue: 30) }

  /// `40`
  public static var completed: Self { Self(rawValue: 40) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .inProcess, .finished, .completed] }
}

/// Values of `manufacturing:ShopOrder.Type` and 1 more · documented
nonisolated public struct ShopOrderType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `9040`
  public static var regular: Self { Self(rawValue: 9040) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.regular] }
}

/// Values of `accountancy:SolutionLink.Status` · documented
nonisolated public struct SolutionLinkStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var active: Self { Self(rawValue: 0) }

  /// `1`
  public static var inactive: Self { Self(rawValue: 1) }

  /// `2`
  public static var archived: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.active, .inactive, .archived] }
}

/// Values of `accountancy:SolutionLink.SolutionType` · documented
nonisolated public struct SolutionLinkType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var internalSolution: Self { Self(rawValue: 0) }

  /// `1`
  public static var externalSolution: Self { Self(rawValue: 1) }

  /// `2`
  public static var otherExternalSolution: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.internalSolution, .externalSolution, .otherExternalSolution] }
}

/// Values of `inventory:StockCount.Source` and 1 more · documented
nonisolated public struct StockCountSource: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var manualEntry: Self { Self(rawValue: 1) }

  /// `2`
  public static var imported: Self { Self(rawValue: 2) }

  /// `3`
  public static var stockCount: Self { Self(rawValue: 3) }

  /// `4`
  public static var webService: Self { Self(rawValue: 4) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.manualEntry, .imported, .stockCount, .webService] }
}

/// Values of `inventory:StockCount.Status` and 1 more · documented
nonisolated public struct StockCountStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `12`
  public static var draft: Self { Self(rawValue: 12) }

  /// `21`
  public static var processed: Self { Self(rawValue: 21) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.draft, .processed] }
}

/// Values of `bulk/SalesOrder:StockBatchNumber.StockTransactionType` and 12 more · documented
nonisolated public struct StockTransactionType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var openingBalance: Self { Self(rawValue: 10) }

  /// `120`
  public static var goodsDelivery: Self { Self(rawValue: 120) }

  /// `121`
  public static var salesReturn: Self { Self(rawValue: 121) }

  /// `122`
  public static var stockOutDropShipment: Self { Self(rawValue: 122) }

  /// `123`
  public static var stockInDropShipmentReturn: Self { Self(rawValue: 123) }

  /// `124`
  public static var warehouseTransferDelivery: Self { Self(rawValue: 124) }

  /// `125`
  public static var locationTransferDelivery: Self { Self(rawValue: 125) }

  /// `130`
  public static var goodsReceipt: Self { Self(rawValue: 130) }

  /// `131`
  public static var purchaseReturn: Self { Self(rawValue: 131) }

  /// `132`
  public static var stockInDropShipment: Self { Self(rawValue: 132) }

  /// `133`
  public static var stockOutDropShipmentReturn: Self { Self(rawValue: 133) }

  /// `134`
  public static var warehouseTransferReceipt: Self { Self(rawValue: 134) }

  /// `135`
  public static var locationTransferReceipt: Self { Self(rawValue: 135) }

  /// `140`
  public static var shopOrderStockReceipt: Self { Self(rawValue: 140) }

  /// `141`
  public static var shopOrderStockReversal: Self { Self(rawValue: 141) }

  /// `147`
  public static var shopOrderByProductReceipt: Self { Self(rawValue: 147) }

  /// `148`
  public static var shopOrderByProductReversal: Self { Self(rawValue: 148) }

  /// `150`
  public static var requirementIssue: Self { Self(rawValue: 150) }

  /// `151`
  public static var requirementReversal: Self { Self(rawValue: 151) }

  /// `155`
  public static var subcontractIssue: Self { Self(rawValue: 155) }

  /// `156`
  public static var subcontractReturn: Self { Self(rawValue: 156) }

  /// `160`
  public static var assemblyReceipt: Self { Self(rawValue: 160) }

  /// `161`
  public static var disassemblyReturnReceipt: Self { Self(rawValue: 161) }

  /// `165`
  public static var assemblyIssue: Self { Self(rawValue: 165) }

  /// `166`
  public static var disassemblyReturnIssue: Self { Self(rawValue: 166) }

  /// `180`
  public static var stockRevaluation: Self { Self(rawValue: 180) }

  /// `181`
  public static var financialRevaluation: Self { Self(rawValue: 181) }

  /// `195`
  public static var stockCount: Self { Self(rawValue: 195) }

  /// `196`
  public static var adjustStockOut: Self { Self(rawValue: 196) }

  /// `197`
  public static var adjustStockIn: Self { Self(rawValue: 197) }

  /// `200`
  public static var tradeIn: Self { Self(rawValue: 200) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.openingBalance, .goodsDelivery, .salesReturn, .stockOutDropShipment, .stockInDropShipmentReturn, .warehouseTransferDelivery, .locationTransferDelivery, .goodsReceipt, .purchaseReturn, .stockInDropShipment, .stockOutDropShipmentReturn, .warehouseTransferReceipt, .locationTransferReceipt, .shopOrderStockReceipt, .shopOrderStockReversal, .shopOrderByProductReceipt, .shopOrderByProductReversal, .requirementIssue, .requirementReversal, .subcontractIssue, .subcontractReturn, .assemblyReceipt, .disassemblyReturnReceipt, .assemblyIssue, .disassemblyReturnIssue, .stockRevaluation, .financialRevaluation, .stockCount, .adjustStockOut, .adjustStockIn, .tradeIn] }
}

/// Values of `subscription:SubscriptionType.InvoiceCorrectionMethod` · documented
nonisolated public struct SubscriptionInvoiceCorrection: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var ratioBased: Self { Self(rawValue: 1) }

  /// `2`
  public static var zeroInvoice: Self { Self(rawValue: 2) }

  /// `3`
  public static var neverInvoiced: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.ratioBased, .zeroInvoice, .neverInvoiced] }
}

/// Values of `subscription:SubscriptionType.AutomaticGenerateInvoiceType` · documented
nonisolated public struct SubscriptionInvoiceGeneration: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var never: Self { Self(rawValue: 1) }

  /// `2`
  public static var beforePeriod: Self { Self(rawValue: 2) }

  /// `3`
  public static var afterPeriod: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.never, .beforePeriod, .afterPeriod] }
}

/// Values of `subscription:SubscriptionType.AutomaticSendInvoiceMethod` · documented
nonisolated public struct SubscriptionInvoiceSendMethod: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var basedOnAccount: Self { Self(rawValue: 1) }

  /// `2`
  public static var email: Self { Self(rawValue: 2) }

  /// `3`
  public static var createDocuments: Self { Self(rawValue: 3) }

  /// `4`
  public static var digitalPostbox: Self { Self(rawValue: 4) }

  /// `5`
  public static var sendAndTrack: Self { Self(rawValue: 5) }

  /// `6`
  public static var peppol: Self { Self(rawValue: 6) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.basedOnAccount, .email, .createDocuments, .digitalPostbox, .sendAndTrack, .peppol] }
}

/// Values of `subscription:SubscriptionType.AutomaticSendInvoiceSender` · documented
nonisolated public struct SubscriptionInvoiceSender: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var companyEmail: Self { Self(rawValue: 1) }

  /// `2`
  public static var mainUserEmail: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.companyEmail, .mainUserEmail] }
}

/// Values of `subscription:SubscriptionType.AutomaticSendInvoiceType` · documented
nonisolated public struct SubscriptionInvoiceSending: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var never: Self { Self(rawValue: 1) }

  /// `2`
  public static var whenAvailable: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.never, .whenAvailable] }
}

/// Values of `subscription:SubscriptionLine.LineType` and 1 more · one-source
nonisolated public struct SubscriptionLineType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var recurring: Self { Self(rawValue: 1) }

  /// `2`
  public static var oneTime: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.recurring, .oneTime] }
}

/// Values of `subscription:SubscriptionType.ManualRenewalMethod` · documented
nonisolated public struct SubscriptionManualRenewal: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var itemPrices: Self { Self(rawValue: 1) }

  /// `2`
  public static var currentPrices: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.itemPrices, .currentPrices] }
}

/// Values of `subscription:SubscriptionType.EnablePaymentLink` · documented
nonisolated public struct SubscriptionPaymentLink: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var never: Self { Self(rawValue: 0) }

  /// `1`
  public static var always: Self { Self(rawValue: 1) }

  /// `2`
  public static var basedOnAccount: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.never, .always, .basedOnAccount] }
}

/// Values of `subscription:SubscriptionType.CancellationPeriodUnit` and 4 more · documented
nonisolated public struct SubscriptionPeriodUnit: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `wk`
  public static var week: Self { Self(rawValue: "wk") }

  /// `mm`
  public static var month: Self { Self(rawValue: "mm") }

  /// `qt`
  public static var quarter: Self { Self(rawValue: "qt") }

  /// `hy`
  public static var halfYear: Self { Self(rawValue: "hy") }

  /// `yy`
  public static var year: Self { Self(rawValue: "yy") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.week, .month, .quarter, .halfYear, .year] }
}

/// Values of `subscription:SubscriptionType.ProlongationType` · documented
nonisolated public struct SubscriptionProlongation: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var noProlongation: Self { Self(rawValue: 0) }

  /// `1`
  public static var manual: Self { Self(rawValue: 1) }

  /// `2`
  public static var automatic: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.noProlongation, .manual, .automatic] }
}

/// Values of `logistics:SupplierItem.DropShipment` and 1 more · documented
nonisolated public struct SupplierItemDropShipment: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var notDropShipped: Self { Self(rawValue: 0) }

  /// `1`
  public static var dropShipped: Self { Self(rawValue: 1) }

  /// `2`
  public static var optional: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.notDropShipped, .dropShipped, .optional] }
}

/// Values of `vat:TaxSchedule.Type` · one-source
nonisolated public struct TaxScheduleType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var single: Self { Self(rawValue: 10) }

  /// `20`
  public static var combined: Self { Self(rawValue: 20) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.single, .combined] }
}

/// Values of `project:CostTransaction.Type` and 2 more · documented
nonisolated public struct TimeCostTransactionType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var time: Self { Self(rawValue: 1) }

  /// `2`
  public static var cost: Self { Self(rawValue: 2) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.time, .cost] }
}

/// Values of `logistics:Unit.TimeUnit` · documented
nonisolated public struct TimeUnit: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `yy`
  public static var year: Self { Self(rawValue: "yy") }

  /// `mm`
  public static var month: Self { Self(rawValue: "mm") }

  /// `wk`
  public static var week: Self { Self(rawValue: "wk") }

  /// `dd`
  public static var day: Self { Self(rawValue: "dd") }

  /// `hh`
  public static var hour: Self { Self(rawValue: "hh") }

  /// `mi`
  public static var minute: Self { Self(rawValue: "mi") }

  /// `ss`
  public static var second: Self { Self(rawValue: "ss") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.year, .month, .week, .day, .hour, .minute, .second] }
}

/// Values of `bulk/Logistics:Item.UnitType` and 4 more · documented
nonisolated public struct UnitType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var area: Self { Self(rawValue: "A") }

  /// `L`
  public static var length: Self { Self(rawValue: "L") }

  /// `O`
  public static var other: Self { Self(rawValue: "O") }

  /// `T`
  public static var time: Self { Self(rawValue: "T") }

  /// `V`
  public static var volume: Self { Self(rawValue: "V") }

  /// `W`
  public static var weight: Self { Self(rawValue: "W") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.area, .length, .other, .time, .volume, .weight] }
}

/// Values of `vat:VATCode.CalculationBasis` · documented
nonisolated public struct VATCalculationBasis: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: UInt8
  /// Creates a code, which need not be one of those below.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var grossAmount: Self { Self(rawValue: 0) }

  /// `1`
  public static var grossAmountPlusOtherTax: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.grossAmount, .grossAmountPlusOtherTax] }
}

/// Values of `logistics:ItemChargeRelation.ChargeVATType` and 1 more · documented
nonisolated public struct VATCodeType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `B`
  public static var zeroPercent: Self { Self(rawValue: "B") }

  /// `E`
  public static var excluding: Self { Self(rawValue: "E") }

  /// `I`
  public static var including: Self { Self(rawValue: "I") }

  /// `N`
  public static var noVAT: Self { Self(rawValue: "N") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.zeroPercent, .excluding, .including, .noVAT] }
}

/// Values of `vat:VATCode.VatDocType` · documented
nonisolated public struct VATDocumentType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `P`
  public static var purchaseInvoice: Self { Self(rawValue: "P") }

  /// `F`
  public static var freelanceInvoice: Self { Self(rawValue: "F") }

  /// `E`
  public static var expenseVoucher: Self { Self(rawValue: "E") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.purchaseInvoice, .freelanceInvoice, .expenseVoucher] }
}

/// Values of `vat:VatPercentage.Type` · documented
nonisolated public struct VATPercentageType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var normal: Self { Self(rawValue: 0) }

  /// `1`
  public static var extraDuty: Self { Self(rawValue: 1) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.normal, .extraDuty] }
}

/// Values of `vat:VATCode.VATTransactionType` · documented
nonisolated public struct VATTransactionType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `B`
  public static var both: Self { Self(rawValue: "B") }

  /// `P`
  public static var purchase: Self { Self(rawValue: "P") }

  /// `S`
  public static var sales: Self { Self(rawValue: "S") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.both, .purchase, .sales] }
}

/// Values of `bulk/Financial:TransactionLine.VATType` and 6 more · documented
nonisolated public struct VATType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var salesVATToPay: Self { Self(rawValue: "A") }

  /// `D`
  public static var creditNoteExtraDutyToClaim: Self { Self(rawValue: "D") }

  /// `I`
  public static var purchaseBasis: Self { Self(rawValue: "I") }

  /// `M`
  public static var creditNotePurchaseNonDeductible: Self { Self(rawValue: "M") }

  /// `N`
  public static var purchaseNonDeductible: Self { Self(rawValue: "N") }

  /// `O`
  public static var purchaseVATToClaim: Self { Self(rawValue: "O") }

  /// `P`
  public static var purchaseVATToPay: Self { Self(rawValue: "P") }

  /// `Q`
  public static var creditNotePurchaseVATToClaim: Self { Self(rawValue: "Q") }

  /// `R`
  public static var extraDutyToPay: Self { Self(rawValue: "R") }

  /// `S`
  public static var noVAT: Self { Self(rawValue: "S") }

  /// `V`
  public static var salesBasis: Self { Self(rawValue: "V") }

  /// `W`
  public static var creditNotePurchaseBasis: Self { Self(rawValue: "W") }

  /// `X`
  public static var creditNoteSalesBasis: Self { Self(rawValue: "X") }

  /// `Y`
  public static var creditNotePurchaseVATToPay: Self { Self(rawValue: "Y") }

  /// `Z`
  public static var creditNoteSalesVATToClaim: Self { Self(rawValue: "Z") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.salesVATToPay, .creditNoteExtraDutyToClaim, .purchaseBasis, .creditNotePurchaseNonDeductible, .purchaseNonDeductible, .purchaseVATToClaim, .purchaseVATToPay, .creditNotePurchaseVATToClaim, .extraDutyToPay, .noVAT, .salesBasis, .creditNotePurchaseBasis, .creditNoteSalesBasis, .creditNotePurchaseVATToPay, .creditNoteSalesVATToClaim] }
}

/// Values of `payroll:VariableMutation.EntryFieldType` · documented
nonisolated public struct VariableMutationEntryFieldType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var quantity: Self { Self(rawValue: 1) }

  /// `2`
  public static var amount: Self { Self(rawValue: 2) }

  /// `3`
  public static var percentage: Self { Self(rawValue: 3) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.quantity, .amount, .percentage] }
}

/// Values of `payroll:VariableMutation.Type` · documented
nonisolated public struct VariableMutationType: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int32
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var daysWorked: Self { Self(rawValue: 1) }

  /// `2`
  public static var hoursWorked: Self { Self(rawValue: 2) }

  /// `3`
  public static var daysIll: Self { Self(rawValue: 3) }

  /// `4`
  public static var hoursIll: Self { Self(rawValue: 4) }

  /// `5`
  public static var daysLeave: Self { Self(rawValue: 5) }

  /// `6`
  public static var hoursLeave: Self { Self(rawValue: 6) }

  /// `7`
  public static var payrollComponent: Self { Self(rawValue: 7) }

  /// `8`
  public static var daysCareLeave: Self { Self(rawValue: 8) }

  /// `9`
  public static var hoursCareLeave: Self { Self(rawValue: 9) }

  /// `10`
  public static var daysExtendedPartnerLeave: Self { Self(rawValue: 10) }

  /// `11`
  public static var hoursExtendedPartnerLeave: Self { Self(rawValue: 11) }

  /// `12`
  public static var daysUnpaidLeave: Self { Self(rawValue: 12) }

  /// `13`
  public static var hoursUnpaidLeave: Self { Self(rawValue: 13) }

  /// `14`
  public static var daysPaidParentalLeave: Self { Self(rawValue: 14) }

  /// `15`
  public static var hoursPaidParentalLeave: Self { Self(rawValue: 15) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.daysWorked, .hoursWorked, .daysIll, .hoursIll, .daysLeave, .hoursLeave, .payrollComponent, .daysCareLeave, .hoursCareLeave, .daysExtendedPartnerLeave, .hoursExtendedPartnerLeave, .daysUnpaidLeave, .hoursUnpaidLeave, .daysPaidParentalLeave, .hoursPaidParentalLeave] }
}

/// Values of `inventory:WarehouseTransfer.Source` · documented
nonisolated public struct WarehouseTransferSource: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var manualEntry: Self { Self(rawValue: 1) }

  /// `2`
  public static var imported: Self { Self(rawValue: 2) }

  /// `3`
  public static var transferAdvice: Self { Self(rawValue: 3) }

  /// `4`
  public static var webService: Self { Self(rawValue: 4) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.manualEntry, .imported, .transferAdvice, .webService] }
}

/// Values of `inventory:WarehouseTransfer.Status` · documented
nonisolated public struct WarehouseTransferStatus: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: Int16
  /// Creates a code, which need not be one of those below.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var open: Self { Self(rawValue: 10) }

  /// `50`
  public static var complete: Self { Self(rawValue: 50) }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.open, .complete] }
}

/// Values of `webhooks:WebhookSubscription.Topic` · one-source
nonisolated public struct WebhookTopic: OpenEnumeration, Codable {
  /// The code in the service.
  public let rawValue: String
  /// Creates a code, which need not be one of those below.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Accounts`
  public static var accounts: Self { Self(rawValue: "Accounts") }

  /// `BankAccounts`
  public static var bankAccounts: Self { Self(rawValue: "BankAccounts") }

  /// `BankEntries`
  public static var bankEntries: Self { Self(rawValue: "BankEntries") }

  /// `CashEntries`
  public static var cashEntries: Self { Self(rawValue: "CashEntries") }

  /// `Contacts`
  public static var contacts: Self { Self(rawValue: "Contacts") }

  /// `CostTransactions`
  public static var costTransactions: Self { Self(rawValue: "CostTransactions") }

  /// `DocumentAttachments`
  public static var documentAttachments: Self { Self(rawValue: "DocumentAttachments") }

  /// `Documents`
  public static var documents: Self { Self(rawValue: "Documents") }

  /// `FinancialTransactions`
  public static var financialTransactions: Self { Self(rawValue: "FinancialTransactions") }

  /// `GLAccounts`
  public static var glAccounts: Self { Self(rawValue: "GLAccounts") }

  /// `GeneralJournalEntries`
  public static var generalJournalEntries: Self { Self(rawValue: "GeneralJournalEntries") }

  /// `GoodsDeliveries`
  public static var goodsDeliveries: Self { Self(rawValue: "GoodsDeliveries") }

  /// `HostingOpportunities`
  public static var hostingOpportunities: Self { Self(rawValue: "HostingOpportunities") }

  /// `Items`
  public static var items: Self { Self(rawValue: "Items") }

  /// `JournalStatusList`
  public static var journalStatusList: Self { Self(rawValue: "JournalStatusList") }

  /// `MailMessageAttachments`
  public static var mailMessageAttachments: Self { Self(rawValue: "MailMessageAttachments") }

  /// `MailMessagesSent`
  public static var mailMessagesSent: Self { Self(rawValue: "MailMessagesSent") }

  /// `Opportunities`
  public static var opportunities: Self { Self(rawValue: "Opportunities") }

  /// `ProjectPlanning`
  public static var projectPlanning: Self { Self(rawValue: "ProjectPlanning") }

  /// `PurchaseEntries`
  public static var purchaseEntries: Self { Self(rawValue: "PurchaseEntries") }

  /// `PurchaseOrders`
  public static var purchaseOrders: Self { Self(rawValue: "PurchaseOrders") }

  /// `Quotations`
  public static var quotations: Self { Self(rawValue: "Quotations") }

  /// `SalesEntries`
  public static var salesEntries: Self { Self(rawValue: "SalesEntries") }

  /// `SalesInvoices`
  public static var salesInvoices: Self { Self(rawValue: "SalesInvoices") }

  /// `SalesOrders`
  public static var salesOrders: Self { Self(rawValue: "SalesOrders") }

  /// `StockPositions`
  public static var stockPositions: Self { Self(rawValue: "StockPositions") }

  /// `Subscriptions`
  public static var subscriptions: Self { Self(rawValue: "Subscriptions") }

  /// `TimeTransactions`
  public static var timeTransactions: Self { Self(rawValue: "TimeTransactions") }

  /// The codes that have names here.
  public static var knownValues: [Self] { [.accounts, .bankAccounts, .bankEntries, .cashEntries, .contacts, .costTransactions, .documentAttachments, .documents, .financialTransactions, .glAccounts, .generalJournalEntries, .goodsDeliveries, .hostingOpportunities, .items, .journalStatusList, .mailMessageAttachments, .mailMessagesSent, .opportunities, .projectPlanning, .purchaseEntries, .purchaseOrders, .quotations, .salesEntries, .salesInvoices, .salesOrders, .stockPositions, .subscriptions, .timeTransactions] }
}
