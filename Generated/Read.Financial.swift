// exact-online-generator 0.1.0 · for runtime 1 · services/read/financial.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/financial`
  nonisolated public struct Financial: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `AgingOverview` · read · 60 rows a page · permission "Financial receivables, financial payables"
    public var agingOverview: EntitySet<Read.Financial.AgingOverview, Methods.Read> { EntitySet(root, "AgingOverview") }

    /// `AgingPayablesList` · read · 60 rows a page · permission "Financial payables"
    public var agingPayablesList: EntitySet<Read.Financial.AgingPayablesList, Methods.Read> { EntitySet(root, "AgingPayablesList") }

    /// `AgingReceivablesList` · read · 60 rows a page · permission "Financial receivables"
    public var agingReceivablesList: EntitySet<Read.Financial.AgingReceivablesList, Methods.Read> { EntitySet(root, "AgingReceivablesList") }

    /// `JournalStatusList` · read · 60 rows a page · webhook topic `JournalStatusList`
    /// · permission "Financial accounting"
    public var journalStatusList: EntitySet<Read.Financial.JournalStatusList, Methods.Read> { EntitySet(root, "JournalStatusList") }

    /// `OutstandingInvoicesOverview` · read · 60 rows a page · permission "Financial receivables, financial payables"
    public var outstandingInvoicesOverview: EntitySet<Read.Financial.OutstandingInvoicesOverview, Methods.Read> { EntitySet(root, "OutstandingInvoicesOverview") }

    /// `PayablesList` · read · 60 rows a page · permission "Financial payables"
    public var payablesList: EntitySet<Read.Financial.PayablesList, Methods.Read> { EntitySet(root, "PayablesList") }

    /// `ProfitLossOverview` · read · 60 rows a page · permission "Financial accounting"
    public var profitLossOverview: EntitySet<Read.Financial.ProfitLossOverview, Methods.Read> { EntitySet(root, "ProfitLossOverview") }

    /// `ReceivablesList` · read · 60 rows a page · permission "Financial receivables"
    public var receivablesList: EntitySet<Read.Financial.ReceivablesList, Methods.Read> { EntitySet(root, "ReceivablesList") }

    /// `Returns` · read · 60 rows a page · permission "Financial returns"
    public var returns: EntitySet<Read.Financial.Return, Methods.Read> { EntitySet(root, "Returns") }

    /// `RevenueList` · read · 60 rows a page · permission "Financial accounting"
    public var revenueList: EntitySet<Read.Financial.RevenueList, Methods.Read> { EntitySet(root, "RevenueList") }

    /// `AgingOverviewByAccount` · function · GET · permission "Financial receivables, financial payables"
    public func agingOverview(byAccount accountID: UUID) async throws -> [Read.Financial.AgingOverview] {
      try await root.collection("AgingOverviewByAccount", .get, [FunctionParameter("accountId", .guid, accountID)])
    }

    /// `AgingPayablesListByAgeGroup` · function · GET · permission "Financial payables"
    public func agingPayablesList(byAgeGroup ageGroup: Int32) async throws -> [Read.Financial.AgingPayablesList] {
      try await root.collection("AgingPayablesListByAgeGroup", .get, [FunctionParameter("ageGroup", .int32, ageGroup)])
    }

    /// `AgingReceivablesListByAgeGroup` · function · GET · permission "Financial receivables"
    public func agingReceivablesList(byAgeGroup ageGroup: Int32) async throws -> [Read.Financial.AgingReceivablesList] {
      try await root.collection("AgingReceivablesListByAgeGroup", .get, [FunctionParameter("ageGroup", .int32, ageGroup)])
    }

    /// `JournalStatusByFinancialPeriod` · function · GET · takes parameters that no source names: give them by wire name
    /// · permission "Financial accounting"
    @available(*, deprecated, message: "replaced by JournalStatusList")
    public func journalStatusByFinancialPeriod(parameters: [String: any PrimitiveType]) async throws -> [Read.Financial.JournalStatusList] {
      try await root.collection("JournalStatusByFinancialPeriod", .get, [] + FunctionParameter.named(parameters))
    }

    /// `PayablesListByAccount` · function · GET · permission "Financial payables"
    public func payablesList(byAccount accountID: UUID) async throws -> [Read.Financial.PayablesList] {
      try await root.collection("PayablesListByAccount", .get, [FunctionParameter("accountId", .guid, accountID)])
    }

    /// `PayablesListByAccountAndAgeGroup` · function · GET · permission "Financial payables"
    public func payablesList(byAccount accountID: UUID, ageGroup: Int32) async throws -> [Read.Financial.PayablesList] {
      try await root.collection("PayablesListByAccountAndAgeGroup", .get, [FunctionParameter("accountId", .guid, accountID), FunctionParameter("ageGroup", .int32, ageGroup)])
    }

    /// `PayablesListByAgeGroup` · function · GET · permission "Financial payables"
    public func payablesList(byAgeGroup ageGroup: Int32) async throws -> [Read.Financial.PayablesList] {
      try await root.collection("PayablesListByAgeGroup", .get, [FunctionParameter("ageGroup", .int32, ageGroup)])
    }

    /// `ReceivablesListByAccount` · function · GET · permission "Financial receivables"
    public func receivablesList(byAccount accountID: UUID) async throws -> [Read.Financial.ReceivablesList] {
      try await root.collection("ReceivablesListByAccount", .get, [FunctionParameter("accountId", .guid, accountID)])
    }

    /// `ReceivablesListByAccountAndAgeGroup` · function · GET · permission "Financial receivables"
    public func receivablesList(byAccount accountID: UUID, ageGroup: Int32) async throws -> [Read.Financial.ReceivablesList] {
      try await root.collection("ReceivablesListByAccountAndAgeGroup", .get, [FunctionParameter("accountId", .guid, accountID), FunctionParameter("ageGroup", .int32, ageGroup)])
    }

    /// `ReceivablesListByAgeGroup` · function · GET · permission "Financial receivables"
    public func receivablesList(byAgeGroup ageGroup: Int32) async throws -> [Read.Financial.ReceivablesList] {
      try await root.collection("ReceivablesListByAgeGroup", .get, [FunctionParameter("ageGroup", .int32, ageGroup)])
    }

    /// `ReportingBalanceByClassification` · function · GET · permission "Financial accounting"
    public func reportingBalanceByClassification(glScheme: UUID, reportingYear: Int32) async throws -> [Read.Financial.ReportingBalanceByClassification] {
      try await root.collection("ReportingBalanceByClassification", .get, [FunctionParameter("glScheme", .guid, glScheme), FunctionParameter("reportingYear", .int32, reportingYear)])
    }

    /// `RevenueListByYear` · function · GET · permission "Financial accounting"
    public func revenueList(byYear year: Int32) async throws -> [Read.Financial.RevenueList] {
      try await root.collection("RevenueListByYear", .get, [FunctionParameter("year", .int32, year)])
    }

    /// `RevenueListByYearAndStatus` · function · GET · permission "Financial accounting"
    public func revenueList(byYear year: Int32, status afterEntry: Bool) async throws -> [Read.Financial.RevenueList] {
      try await root.collection("RevenueListByYearAndStatus", .get, [FunctionParameter("year", .int32, year), FunctionParameter("afterEntry", .boolean, afterEntry)])
    }
  }
}

nonisolated extension EntitySet where Subject == Read.Financial.Return {
  /// Processes or rejects a return that is sent by hand, with approval.
  ///
  /// POST `financial/ProcessReturn` · throws unless `Processed` · permission "Financial returns"
  nonisolated(nonsending) public func process(_ row: Read.Financial.Return, status: ProcessReturnStatus, _ build: (inout Changes<Financial.ProcessReturn>) throws -> Void = { _ in }) async throws -> Financial.ProcessReturn {
    try await process(odataValue("Request", of: row), status: status, build)
  }
  /// The same, given `Request` of the row alone.
  nonisolated(nonsending) public func process(_ key: UUID, status: ProcessReturnStatus, _ build: (inout Changes<Financial.ProcessReturn>) throws -> Void = { _ in }) async throws -> Financial.ProcessReturn {
    try await odataAct("ProcessReturn", of: "financial", at: "../../financial", key: "Request", key, with: ["Status": status], success: "Processed", build)
  }
}

nonisolated extension Read.Financial {
  /// `read/financial/AgingOverview` · read · 60 rows a page · permission "Financial receivables, financial payables"
  nonisolated public struct AgingOverview: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AgeGroup             Int32!   key
      AgeGroupDescription  String
      AmountPayable        Double!
      AmountReceivable     Double!
      CurrencyCode         String
      """)
  }
}

nonisolated extension Read.Financial.AgingOverview {
  /// `AgeGroup` · Edm.Int32 · key
  public var ageGroup: Int32 { row[0] }
  /// `AgeGroup` in queries and change sets.
  public static var ageGroup: Property<Self, Int32> { .init(0) }

  /// `AgeGroupDescription` · Edm.String
  public var ageGroupDescription: String? { row.string(1) }
  /// `AgeGroupDescription` in queries and change sets.
  public static var ageGroupDescription: Property<Self, String?> { .init(1) }

  /// `AmountPayable` · Edm.Double
  public var amountPayable: Decimal { row[2] }
  /// `AmountPayable` in queries and change sets.
  public static var amountPayable: Property<Self, Decimal> { .init(2) }

  /// `AmountReceivable` · Edm.Double
  public var amountReceivable: Decimal { row[3] }
  /// `AmountReceivable` in queries and change sets.
  public static var amountReceivable: Property<Self, Decimal> { .init(3) }

  /// `CurrencyCode` · Edm.String
  public var currencyCode: String? { row.string(4) }
  /// `CurrencyCode` in queries and change sets.
  public static var currencyCode: Property<Self, String?> { .init(4) }
}

nonisolated extension Read.Financial {
  /// `read/financial/AgingPayablesList` · read · 60 rows a page · permission "Financial payables"
  nonisolated public struct AgingPayablesList: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AccountId             Guid!    key
      AccountCode           String   padded(18)
      AccountName           String
      AgeGroup1             Int32!
      AgeGroup1Amount       Double!
      AgeGroup1Description  String
      AgeGroup2             Int32!
      AgeGroup2Amount       Double!
      AgeGroup2Description  String
      AgeGroup3             Int32!
      AgeGroup3Amount       Double!
      AgeGroup3Description  String
      AgeGroup4             Int32!
      AgeGroup4Amount       Double!
      AgeGroup4Description  String
      CurrencyCode          String
      TotalAmount           Double!
      """)
  }
}

nonisolated extension Read.Financial.AgingPayablesList {
  /// `AccountId` · Edm.Guid · key
  public var accountID: UUID { row[0] }
  /// `AccountId` in queries and change sets.
  public static var accountID: Property<Self, UUID> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `AgeGroup1` · Edm.Int32
  public var ageGroup1: Int32 { row[3] }
  /// `AgeGroup1` in queries and change sets.
  public static var ageGroup1: Property<Self, Int32> { .init(3) }

  /// `AgeGroup1Amount` · Edm.Double
  public var ageGroup1Amount: Decimal { row[4] }
  /// `AgeGroup1Amount` in queries and change sets.
  public static var ageGroup1Amount: Property<Self, Decimal> { .init(4) }

  /// `AgeGroup1Description` · Edm.String
  public var ageGroup1Description: String? { row.string(5) }
  /// `AgeGroup1Description` in queries and change sets.
  public static var ageGroup1Description: Property<Self, String?> { .init(5) }

  /// `AgeGroup2` · Edm.Int32
  public var ageGroup2: Int32 { row[6] }
  /// `AgeGroup2` in queries and change sets.
  public static var ageGroup2: Property<Self, Int32> { .init(6) }

  /// `AgeGroup2Amount` · Edm.Double
  public var ageGroup2Amount: Decimal { row[7] }
  /// `AgeGroup2Amount` in queries and change sets.
  public static var ageGroup2Amount: Property<Self, Decimal> { .init(7) }

  /// `AgeGroup2Description` · Edm.String
  public var ageGroup2Description: String? { row.string(8) }
  /// `AgeGroup2Description` in queries and change sets.
  public static var ageGroup2Description: Property<Self, String?> { .init(8) }

  /// `AgeGroup3` · Edm.Int32
  public var ageGroup3: Int32 { row[9] }
  /// `AgeGroup3` in queries and change sets.
  public static var ageGroup3: Property<Self, Int32> { .init(9) }

  /// `AgeGroup3Amount` · Edm.Double
  public var ageGroup3Amount: Decimal { row[10] }
  /// `AgeGroup3Amount` in queries and change sets.
  public static var ageGroup3Amount: Property<Self, Decimal> { .init(10) }

  /// `AgeGroup3Description` · Edm.String
  public var ageGroup3Description: String? { row.string(11) }
  /// `AgeGroup3Description` in queries and change sets.
  public static var ageGroup3Description: Property<Self, String?> { .init(11) }

  /// `AgeGroup4` · Edm.Int32
  public var ageGroup4: Int32 { row[12] }
  /// `AgeGroup4` in queries and change sets.
  public static var ageGroup4: Property<Self, Int32> { .init(12) }

  /// `AgeGroup4Amount` · Edm.Double
  public var ageGroup4Amount: Decimal { row[13] }
  /// `AgeGroup4Amount` in queries and change sets.
  public static var ageGroup4Amount: Property<Self, Decimal> { .init(13) }

  /// `AgeGroup4Description` · Edm.String
  public var ageGroup4Description: String? { row.string(14) }
  /// `AgeGroup4Description` in queries and change sets.
  public static var ageGroup4Description: Property<Self, String?> { .init(14) }

  /// `CurrencyCode` · Edm.String
  public var currencyCode: String? { row.string(15) }
  /// `CurrencyCode` in queries and change sets.
  public static var currencyCode: Property<Self, String?> { .init(15) }

  /// `TotalAmount` · Edm.Double
  public var totalAmount: Decimal { row[16] }
  /// `TotalAmount` in queries and change sets.
  public static var totalAmount: Property<Self, Decimal> { .init(16) }
}

nonisolated extension Read.Financial {
  /// `read/financial/AgingReceivablesList` · read · 60 rows a page · permission "Financial receivables"
  nonisolated public struct AgingReceivablesList: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AccountId             Guid!    key
      AccountCode           String   padded(18)
      AccountName           String
      AgeGroup1             Int32!
      AgeGroup1Amount       Double!
      AgeGroup1Description  String
      AgeGroup2             Int32!
      AgeGroup2Amount       Double!
      AgeGroup2Description  String
      AgeGroup3             Int32!
      AgeGroup3Amount       Double!
      AgeGroup3Description  String
      AgeGroup4             Int32!
      AgeGroup4Amount       Double!
      AgeGroup4Description  String
      CurrencyCode          String
      TotalAmount           Double!
      """)
  }
}

nonisolated extension Read.Financial.AgingReceivablesList {
  /// `AccountId` · Edm.Guid · key
  public var accountID: UUID { row[0] }
  /// `AccountId` in queries and change sets.
  public static var accountID: Property<Self, UUID> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `AgeGroup1` · Edm.Int32
  public var ageGroup1: Int32 { row[3] }
  /// `AgeGroup1` in queries and change sets.
  public static var ageGroup1: Property<Self, Int32> { .init(3) }

  /// `AgeGroup1Amount` · Edm.Double
  public var ageGroup1Amount: Decimal { row[4] }
  /// `AgeGroup1Amount` in queries and change sets.
  public static var ageGroup1Amount: Property<Self, Decimal> { .init(4) }

  /// `AgeGroup1Description` · Edm.String
  public var ageGroup1Description: String? { row.string(5) }
  /// `AgeGroup1Description` in queries and change sets.
  public static var ageGroup1Description: Property<Self, String?> { .init(5) }

  /// `AgeGroup2` · Edm.Int32
  public var ageGroup2: Int32 { row[6] }
  /// `AgeGroup2` in queries and change sets.
  public static var ageGroup2: Property<Self, Int32> { .init(6) }

  /// `AgeGroup2Amount` · Edm.Double
  public var ageGroup2Amount: Decimal { row[7] }
  /// `AgeGroup2Amount` in queries and change sets.
  public static var ageGroup2Amount: Property<Self, Decimal> { .init(7) }

  /// `AgeGroup2Description` · Edm.String
  public var ageGroup2Description: String? { row.string(8) }
  /// `AgeGroup2Description` in queries and change sets.
  public static var ageGroup2Description: Property<Self, String?> { .init(8) }

  /// `AgeGroup3` · Edm.Int32
  public var ageGroup3: Int32 { row[9] }
  /// `AgeGroup3` in queries and change sets.
  public static var ageGroup3: Property<Self, Int32> { .init(9) }

  /// `AgeGroup3Amount` · Edm.Double
  public var ageGroup3Amount: Decimal { row[10] }
  /// `AgeGroup3Amount` in queries and change sets.
  public static var ageGroup3Amount: Property<Self, Decimal> { .init(10) }

  /// `AgeGroup3Description` · Edm.String
  public var ageGroup3Description: String? { row.string(11) }
  /// `AgeGroup3Description` in queries and change sets.
  public static var ageGroup3Description: Property<Self, String?> { .init(11) }

  /// `AgeGroup4` · Edm.Int32
  public var ageGroup4: Int32 { row[12] }
  /// `AgeGroup4` in queries and change sets.
  public static var ageGroup4: Property<Self, Int32> { .init(12) }

  /// `AgeGroup4Amount` · Edm.Double
  public var ageGroup4Amount: Decimal { row[13] }
  /// `AgeGroup4Amount` in queries and change sets.
  public static var ageGroup4Amount: Property<Self, Decimal> { .init(13) }

  /// `AgeGroup4Description` · Edm.String
  public var ageGroup4Description: String? { row.string(14) }
  /// `AgeGroup4Description` in queries and change sets.
  public static var ageGroup4Description: Property<Self, String?> { .init(14) }

  /// `CurrencyCode` · Edm.String
  public var currencyCode: String? { row.string(15) }
  /// `CurrencyCode` in queries and change sets.
  public static var currencyCode: Property<Self, String?> { .init(15) }

  /// `TotalAmount` · Edm.Double
  public var totalAmount: Decimal { row[16] }
  /// `TotalAmount` in queries and change sets.
  public static var totalAmount: Property<Self, Decimal> { .init(16) }
}

nonisolated extension Read.Financial {
  /// `read/financial/JournalStatusList` · read · 60 rows a page · webhook topic `JournalStatusList`
  /// · permission "Financial accounting"
  nonisolated public struct JournalStatusList: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The properties that together are its key.
    nonisolated public struct Key: EntityKey {
      /// `Journal` · Edm.String · key
      public var journal: String
      /// `Period` · Edm.Int32 · key
      public var period: Int32
      /// `Year` · Edm.Int32 · key
      public var year: Int32

      /// Creates a key from its values.
      public init(journal: String, period: Int32, year: Int32) {
        self.journal = journal
        self.period = period
        self.year = year
      }

      /// The key with the values of a row; nil if they have other types.
      public init?(odataKeyValues: [PrimitiveValue]) {
        guard odataKeyValues.count == 3 else { return nil }
        guard let journal = String(odataValue: odataKeyValues[0]) else { return nil }
        guard let period = Int32(odataValue: odataKeyValues[1]) else { return nil }
        guard let year = Int32(odataValue: odataKeyValues[2]) else { return nil }
        self.init(journal: journal, period: period, year: year)
      }

      /// The values in the order of the property table.
      public var odataKeyValues: [PrimitiveValue] {
        [
          journal.odataValue,
          period.odataValue,
          year.odataValue,
        ]
      }
    }

    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Journal                 String!  key
      Period                  Int32!   key
      Year                    Int32!   key
      JournalDescription      String
      JournalType             Int32!
      JournalTypeDescription  String
      Status                  Int32!
      StatusDescription       String
      """)
  }
}

nonisolated extension Read.Financial.JournalStatusList {
  /// `Journal` · Edm.String · key
  public var journal: String { row[0] }
  /// `Journal` in queries and change sets.
  public static var journal: Property<Self, String> { .init(0) }

  /// `Period` · Edm.Int32 · key
  public var period: Int32 { row[1] }
  /// `Period` in queries and change sets.
  public static var period: Property<Self, Int32> { .init(1) }

  /// `Year` · Edm.Int32 · key
  public var year: Int32 { row[2] }
  /// `Year` in queries and change sets.
  public static var year: Property<Self, Int32> { .init(2) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(3) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(3) }

  /// `JournalType` · Edm.Int32
  public var journalType: JournalType { row[4] }
  /// `JournalType` in queries and change sets.
  public static var journalType: Property<Self, JournalType> { .init(4) }

  /// `JournalTypeDescription` · Edm.String
  public var journalTypeDescription: String? { row.string(5) }
  /// `JournalTypeDescription` in queries and change sets.
  public static var journalTypeDescription: Property<Self, String?> { .init(5) }

  /// `Status` · Edm.Int32
  public var status: JournalStatus { row[6] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, JournalStatus> { .init(6) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(7) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(7) }
}

nonisolated extension Read.Financial {
  /// `read/financial/OutstandingInvoicesOverview` · read · 60 rows a page
  /// · permission "Financial receivables, financial payables"
  nonisolated public struct OutstandingInvoicesOverview: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = String
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CurrencyCode                        String!  key
      OutstandingPayableInvoiceAmount     Double!
      OutstandingPayableInvoiceCount      Double!
      OutstandingReceivableInvoiceAmount  Double!
      OutstandingReceivableInvoiceCount   Double!
      OverduePayableInvoiceAmount         Double!
      OverduePayableInvoiceCount          Double!
      OverdueReceivableInvoiceAmount      Double!
      OverdueReceivableInvoiceCount       Double!
      """)
  }
}

nonisolated extension Read.Financial.OutstandingInvoicesOverview {
  /// `CurrencyCode` · Edm.String · key
  public var currencyCode: String { row[0] }
  /// `CurrencyCode` in queries and change sets.
  public static var currencyCode: Property<Self, String> { .init(0) }

  /// `OutstandingPayableInvoiceAmount` · Edm.Double
  public var outstandingPayableInvoiceAmount: Decimal { row[1] }
  /// `OutstandingPayableInvoiceAmount` in queries and change sets.
  public static var outstandingPayableInvoiceAmount: Property<Self, Decimal> { .init(1) }

  /// `OutstandingPayableInvoiceCount` · Edm.Double
  public var outstandingPayableInvoiceCount: Decimal { row[2] }
  /// `OutstandingPayableInvoiceCount` in queries and change sets.
  public static var outstandingPayableInvoiceCount: Property<Self, Decimal> { .init(2) }

  /// `OutstandingReceivableInvoiceAmount` · Edm.Double
  public var outstandingReceivableInvoiceAmount: Decimal { row[3] }
  /// `OutstandingReceivableInvoiceAmount` in queries and change sets.
  public static var outstandingReceivableInvoiceAmount: Property<Self, Decimal> { .init(3) }

  /// `OutstandingReceivableInvoiceCount` · Edm.Double
  public var outstandingReceivableInvoiceCount: Decimal { row[4] }
  /// `OutstandingReceivableInvoiceCount` in queries and change sets.
  public static var outstandingReceivableInvoiceCount: Property<Self, Decimal> { .init(4) }

  /// `OverduePayableInvoiceAmount` · Edm.Double
  public var overduePayableInvoiceAmount: Decimal { row[5] }
  /// `OverduePayableInvoiceAmount` in queries and change sets.
  public static var overduePayableInvoiceAmount: Property<Self, Decimal> { .init(5) }

  /// `OverduePayableInvoiceCount` · Edm.Double
  public var overduePayableInvoiceCount: Decimal { row[6] }
  /// `OverduePayableInvoiceCount` in queries and change sets.
  public static var overduePayableInvoiceCount: Property<Self, Decimal> { .init(6) }

  /// `OverdueReceivableInvoiceAmount` · Edm.Double
  public var overdueReceivableInvoiceAmount: Decimal { row[7] }
  /// `OverdueReceivableInvoiceAmount` in queries and change sets.
  public static var overdueReceivableInvoiceAmount: Property<Self, Decimal> { .init(7) }

  /// `OverdueReceivableInvoiceCount` · Edm.Double
  public var overdueReceivableInvoiceCount: Decimal { row[8] }
  /// `OverdueReceivableInvoiceCount` in queries and change sets.
  public static var overdueReceivableInvoiceCount: Property<Self, Decimal> { .init(8) }
}

nonisolated extension Read.Financial {
  /// `read/financial/PayablesList` · read · 60 rows a page · permission "Financial payables"
  nonisolated public struct PayablesList: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      HID                 Int64!     key
      AccountCode         String     padded(18)
      AccountId           Guid!
      AccountName         String
      Amount              Double!
      AmountInTransit     Double!
      ApprovalStatus      Int16
      CurrencyCode        String
      Description         String
      DueDate             DateTime!
      EntryNumber         Int32!
      Id                  Guid!
      InvoiceDate         DateTime!
      InvoiceNumber       Int32!
      JournalCode         String
      JournalDescription  String
      YourRef             String
      """)
  }
}

nonisolated extension Read.Financial.PayablesList {
  /// `HID` · Edm.Int64 · key
  public var hid: Int64 { row[0] }
  /// `HID` in queries and change sets.
  public static var hid: Property<Self, Int64> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountId` · Edm.Guid
  public var accountID: UUID { row[2] }
  /// `AccountId` in queries and change sets.
  public static var accountID: Property<Self, UUID> { .init(2) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(3) }

  /// `Amount` · Edm.Double
  public var amount: Decimal { row[4] }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal> { .init(4) }

  /// `AmountInTransit` · Edm.Double
  public var amountInTransit: Decimal { row[5] }
  /// `AmountInTransit` in queries and change sets.
  public static var amountInTransit: Property<Self, Decimal> { .init(5) }

  /// `ApprovalStatus` · Edm.Int16
  public var approvalStatus: PaymentApprovalStatus? { row[ifPresent: 6] }
  /// `ApprovalStatus` in queries and change sets.
  public static var approvalStatus: Property<Self, PaymentApprovalStatus?> { .init(6) }

  /// `CurrencyCode` · Edm.String
  public var currencyCode: String? { row.string(7) }
  /// `CurrencyCode` in queries and change sets.
  public static var currencyCode: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(8) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime { row[9] }
  /// `DueDate` in queries and change sets.
  public static var dueDate: Property<Self, LocalDateTime> { .init(9) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32 { row[10] }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32> { .init(10) }

  /// `Id` · Edm.Guid
  public var id: UUID { row[11] }
  /// `Id` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(11) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime { row[12] }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: Property<Self, LocalDateTime> { .init(12) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32 { row[13] }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: Property<Self, Int32> { .init(13) }

  /// `JournalCode` · Edm.String
  public var journalCode: String? { row.string(14) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: Property<Self, String?> { .init(14) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(15) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(15) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(16) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: Property<Self, String?> { .init(16) }
}

nonisolated extension Read.Financial {
  /// `read/financial/ProfitLossOverview` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct ProfitLossOverview: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CurrentYear                Int32!   key
      CostsCurrentPeriod         Double!
      CostsCurrentYear           Double!
      CostsPreviousYear          Double!
      CostsPreviousYearPeriod    Double!
      CurrencyCode               String
      CurrentPeriod              Int32!
      PreviousYear               Int32!
      PreviousYearPeriod         Int32!
      ResultCurrentPeriod        Double!
      ResultCurrentYear          Double!
      ResultPreviousYear         Double!
      ResultPreviousYearPeriod   Double!
      RevenueCurrentPeriod       Double!
      RevenueCurrentYear         Double!
      RevenuePreviousYear        Double!
      RevenuePreviousYearPeriod  Double!
      """)
  }
}

nonisolated extension Read.Financial.ProfitLossOverview {
  /// `CurrentYear` · Edm.Int32 · key
  public var currentYear: Int32 { row[0] }
  /// `CurrentYear` in queries and change sets.
  public static var currentYear: Property<Self, Int32> { .init(0) }

  /// `CostsCurrentPeriod` · Edm.Double
  public var costsCurrentPeriod: Decimal { row[1] }
  /// `CostsCurrentPeriod` in queries and change sets.
  public static var costsCurrentPeriod: Property<Self, Decimal> { .init(1) }

  /// `CostsCurrentYear` · Edm.Double
  public var costsCurrentYear: Decimal { row[2] }
  /// `CostsCurrentYear` in queries and change sets.
  public static var costsCurrentYear: Property<Self, Decimal> { .init(2) }

  /// `CostsPreviousYear` · Edm.Double
  public var costsPreviousYear: Decimal { row[3] }
  /// `CostsPreviousYear` in queries and change sets.
  public static var costsPreviousYear: Property<Self, Decimal> { .init(3) }

  /// `CostsPreviousYearPeriod` · Edm.Double
  public var costsPreviousYearPeriod: Decimal { row[4] }
  /// `CostsPreviousYearPeriod` in queries and change sets.
  public static var costsPreviousYearPeriod: Property<Self, Decimal> { .init(4) }

  /// `CurrencyCode` · Edm.String
  public var currencyCode: String? { row.string(5) }
  /// `CurrencyCode` in queries and change sets.
  public static var currencyCode: Property<Self, String?> { .init(5) }

  /// `CurrentPeriod` · Edm.Int32
  public var currentPeriod: Int32 { row[6] }
  /// `CurrentPeriod` in queries and change sets.
  public static var currentPeriod: Property<Self, Int32> { .init(6) }

  /// `PreviousYear` · Edm.Int32
  public var previousYear: Int32 { row[7] }
  /// `PreviousYear` in queries and change sets.
  public static var previousYear: Property<Self, Int32> { .init(7) }

  /// `PreviousYearPeriod` · Edm.Int32
  public var previousYearPeriod: Int32 { row[8] }
  /// `PreviousYearPeriod` in queries and change sets.
  public static var previousYearPeriod: Property<Self, Int32> { .init(8) }

  /// `ResultCurrentPeriod` · Edm.Double
  public var resultCurrentPeriod: Decimal { row[9] }
  /// `ResultCurrentPeriod` in queries and change sets.
  public static var resultCurrentPeriod: Property<Self, Decimal> { .init(9) }

  /// `ResultCurrentYear` · Edm.Double
  public var resultCurrentYear: Decimal { row[10] }
  /// `ResultCurrentYear` in queries and change sets.
  public static var resultCurrentYear: Property<Self, Decimal> { .init(10) }

  /// `ResultPreviousYear` · Edm.Double
  public var resultPreviousYear: Decimal { row[11] }
  /// `ResultPreviousYear` in queries and change sets.
  public static var resultPreviousYear: Property<Self, Decimal> { .init(11) }

  /// `ResultPreviousYearPeriod` · Edm.Double
  public var resultPreviousYearPeriod: Decimal { row[12] }
  /// `ResultPreviousYearPeriod` in queries and change sets.
  public static var resultPreviousYearPeriod: Property<Self, Decimal> { .init(12) }

  /// `RevenueCurrentPeriod` · Edm.Double
  public var revenueCurrentPeriod: Decimal { row[13] }
  /// `RevenueCurrentPeriod` in queries and change sets.
  public static var revenueCurrentPeriod: Property<Self, Decimal> { .init(13) }

  /// `RevenueCurrentYear` · Edm.Double
  public var revenueCurrentYear: Decimal { row[14] }
  /// `RevenueCurrentYear` in queries and change sets.
  public static var revenueCurrentYear: Property<Self, Decimal> { .init(14) }

  /// `RevenuePreviousYear` · Edm.Double
  public var revenuePreviousYear: Decimal { row[15] }
  /// `RevenuePreviousYear` in queries and change sets.
  public static var revenuePreviousYear: Property<Self, Decimal> { .init(15) }

  /// `RevenuePreviousYearPeriod` · Edm.Double
  public var revenuePreviousYearPeriod: Decimal { row[16] }
  /// `RevenuePreviousYearPeriod` in queries and change sets.
  public static var revenuePreviousYearPeriod: Property<Self, Decimal> { .init(16) }
}

nonisolated extension Read.Financial {
  /// `read/financial/ReceivablesList` · read · 60 rows a page · permission "Financial receivables"
  nonisolated public struct ReceivablesList: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      HID                 Int64!     key
      AccountCode         String     padded(18)
      AccountId           Guid!
      AccountName         String
      Amount              Double!
      AmountInTransit     Double!
      CurrencyCode        String
      Description         String
      DueDate             DateTime!
      EntryNumber         Int32!
      Id                  Guid!
      InvoiceDate         DateTime!
      InvoiceNumber       Int32!
      JournalCode         String
      JournalDescription  String
      YourRef             String
      """)
  }
}

nonisolated extension Read.Financial.ReceivablesList {
  /// `HID` · Edm.Int64 · key
  public var hid: Int64 { row[0] }
  /// `HID` in queries and change sets.
  public static var hid: Property<Self, Int64> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountId` · Edm.Guid
  public var accountID: UUID { row[2] }
  /// `AccountId` in queries and change sets.
  public static var accountID: Property<Self, UUID> { .init(2) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(3) }

  /// `Amount` · Edm.Double
  public var amount: Decimal { row[4] }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal> { .init(4) }

  /// `AmountInTransit` · Edm.Double
  public var amountInTransit: Decimal { row[5] }
  /// `AmountInTransit` in queries and change sets.
  public static var amountInTransit: Property<Self, Decimal> { .init(5) }

  /// `CurrencyCode` · Edm.String
  public var currencyCode: String? { row.string(6) }
  /// `CurrencyCode` in queries and change sets.
  public static var currencyCode: Property<Self, String?> { .init(6) }

  /// `Description` · Edm.String
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(7) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime { row[8] }
  /// `DueDate` in queries and change sets.
  public static var dueDate: Property<Self, LocalDateTime> { .init(8) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32 { row[9] }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32> { .init(9) }

  /// `Id` · Edm.Guid
  public var id: UUID { row[10] }
  /// `Id` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(10) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime { row[11] }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: Property<Self, LocalDateTime> { .init(11) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32 { row[12] }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: Property<Self, Int32> { .init(12) }

  /// `JournalCode` · Edm.String
  public var journalCode: String? { row.string(13) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: Property<Self, String?> { .init(13) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(14) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(14) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(15) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: Property<Self, String?> { .init(15) }
}

nonisolated extension Read.Financial {
  /// `read/financial:ReportingBalanceByClassification`
  nonisolated public struct ReportingBalanceByClassification: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Int64!  key
      Amount                     Double
      AmountCredit               Double
      AmountDebit                Double
      BalanceType                String
      ClassificationCode         String
      ClassificationDescription  String
      CostCenterCode             String
      CostCenterDescription      String
      CostUnitCode               String
      CostUnitDescription        String
      Count                      Int32
      Division                   Int32
      GLAccount                  Guid
      GLAccountCode              String
      GLAccountDescription       String
      GLScheme                   Guid
      ReportingPeriod            Int32
      ReportingYear              Int32
      Status                     Int32
      Type                       Int32
      """)
  }
}

nonisolated extension Read.Financial.ReportingBalanceByClassification {
  /// `ID` · Edm.Int64 · key
  public var id: Int64 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int64> { .init(0) }

  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(1) }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal?> { .init(1) }

  /// `AmountCredit` · Edm.Double
  public var amountCredit: Decimal? { row.decimal(2) }
  /// `AmountCredit` in queries and change sets.
  public static var amountCredit: Property<Self, Decimal?> { .init(2) }

  /// `AmountDebit` · Edm.Double
  public var amountDebit: Decimal? { row.decimal(3) }
  /// `AmountDebit` in queries and change sets.
  public static var amountDebit: Property<Self, Decimal?> { .init(3) }

  /// `BalanceType` · Edm.String
  public var balanceType: BalanceType? { row[ifPresent: 4] }
  /// `BalanceType` in queries and change sets.
  public static var balanceType: Property<Self, BalanceType?> { .init(4) }

  /// `ClassificationCode` · Edm.String
  public var classificationCode: String? { row.string(5) }
  /// `ClassificationCode` in queries and change sets.
  public static var classificationCode: Property<Self, String?> { .init(5) }

  /// `ClassificationDescription` · Edm.String
  public var classificationDescription: String? { row.string(6) }
  /// `ClassificationDescription` in queries and change sets.
  public static var classificationDescription: Property<Self, String?> { .init(6) }

  /// `CostCenterCode` · Edm.String
  public var costCenterCode: String? { row.string(7) }
  /// `CostCenterCode` in queries and change sets.
  public static var costCenterCode: Property<Self, String?> { .init(7) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(8) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(8) }

  /// `CostUnitCode` · Edm.String
  public var costUnitCode: String? { row.string(9) }
  /// `CostUnitCode` in queries and change sets.
  public static var costUnitCode: Property<Self, String?> { .init(9) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(10) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(10) }

  /// `Count` · Edm.Int32
  public var count: Int32? { row.int32(11) }
  /// `Count` in queries and change sets.
  public static var count: Property<Self, Int32?> { .init(11) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(12) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(12) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(13) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(13) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(14) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(14) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(15) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(15) }

  /// `GLScheme` · Edm.Guid
  public var glScheme: UUID? { row.guid(16) }
  /// `GLScheme` in queries and change sets.
  public static var glScheme: Property<Self, UUID?> { .init(16) }

  /// `ReportingPeriod` · Edm.Int32
  public var reportingPeriod: Int32? { row.int32(17) }
  /// `ReportingPeriod` in queries and change sets.
  public static var reportingPeriod: Property<Self, Int32?> { .init(17) }

  /// `ReportingYear` · Edm.Int32
  public var reportingYear: Int32? { row.int32(18) }
  /// `ReportingYear` in queries and change sets.
  public static var reportingYear: Property<Self, Int32?> { .init(18) }

  /// `Status` · Edm.Int32
  public var status: FinancialEntryStatusInt32? { row[ifPresent: 19] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatusInt32?> { .init(19) }

  /// `Type` · Edm.Int32
  public var type: FinancialTransactionType? { row[ifPresent: 20] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, FinancialTransactionType?> { .init(20) }
}

nonisolated extension Read.Financial {
  /// `read/financial/Returns` · read · 60 rows a page · permission "Financial returns"
  nonisolated public struct Return: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      DocumentID              Guid!      key
      Amount                  Double
      Created                 DateTime!
      Currency                String
      Description             String
      DocumentViewUrl         String
      DueDate                 DateTime
      Frequency               String
      PayrollDeclarationType  String
      Period                  Int32!
      PeriodDescription       String
      Request                 Guid
      Status                  Int32!
      Subject                 String
      Type                    Int32!
      Year                    Int32!
      """)
  }
}

nonisolated extension Read.Financial.Return {
  /// `DocumentID` · Edm.Guid · key
  public var documentID: UUID { row[0] }
  /// `DocumentID` in queries and change sets.
  public static var documentID: Property<Self, UUID> { .init(0) }

  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(1) }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[2] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(2) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(3) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `DocumentViewUrl` · Edm.String
  public var documentViewURL: String? { row.string(5) }
  /// `DocumentViewUrl` in queries and change sets.
  public static var documentViewURL: Property<Self, String?> { .init(5) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(6) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: Property<Self, LocalDateTime?> { .init(6) }

  /// `Frequency` · Edm.String
  public var frequency: ReturnFrequency? { row[ifPresent: 7] }
  /// `Frequency` in queries and change sets.
  public static var frequency: Property<Self, ReturnFrequency?> { .init(7) }

  /// `PayrollDeclarationType` · Edm.String
  public var payrollDeclarationType: String? { row.string(8) }
  /// `PayrollDeclarationType` in queries and change sets.
  public static var payrollDeclarationType: Property<Self, String?> { .init(8) }

  /// `Period` · Edm.Int32
  public var period: Int32 { row[9] }
  /// `Period` in queries and change sets.
  public static var period: Property<Self, Int32> { .init(9) }

  /// `PeriodDescription` · Edm.String
  public var periodDescription: String? { row.string(10) }
  /// `PeriodDescription` in queries and change sets.
  public static var periodDescription: Property<Self, String?> { .init(10) }

  /// `Request` · Edm.Guid
  public var request: UUID? { row.guid(11) }
  /// `Request` in queries and change sets.
  public static var request: Property<Self, UUID?> { .init(11) }

  /// `Status` · Edm.Int32
  public var status: ReturnStatus { row[12] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ReturnStatus> { .init(12) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(13) }
  /// `Subject` in queries and change sets.
  public static var subject: Property<Self, String?> { .init(13) }

  /// `Type` · Edm.Int32
  public var type: ReturnType { row[14] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ReturnType> { .init(14) }

  /// `Year` · Edm.Int32
  public var year: Int32 { row[15] }
  /// `Year` in queries and change sets.
  public static var year: Property<Self, Int32> { .init(15) }
}

nonisolated extension Read.Financial {
  /// `read/financial/RevenueList` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct RevenueList: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The properties that together are its key.
    nonisolated public struct Key: EntityKey {
      /// `Period` · Edm.Int32 · key
      public var period: Int32
      /// `Year` · Edm.Int32 · key
      public var year: Int32

      /// Creates a key from its values.
      public init(period: Int32, year: Int32) {
        self.period = period
        self.year = year
      }

      /// The key with the values of a row; nil if they have other types.
      public init?(odataKeyValues: [PrimitiveValue]) {
        guard odataKeyValues.count == 2 else { return nil }
        guard let period = Int32(odataValue: odataKeyValues[0]) else { return nil }
        guard let year = Int32(odataValue: odataKeyValues[1]) else { return nil }
        self.init(period: period, year: year)
      }

      /// The values in the order of the property table.
      public var odataKeyValues: [PrimitiveValue] {
        [
          period.odataValue,
          year.odataValue,
        ]
      }
    }

    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Period  Int32!   key
      Year    Int32!   key
      Amount  Double!
      """)
  }
}

nonisolated extension Read.Financial.RevenueList {
  /// `Period` · Edm.Int32 · key
  public var period: Int32 { row[0] }
  /// `Period` in queries and change sets.
  public static var period: Property<Self, Int32> { .init(0) }

  /// `Year` · Edm.Int32 · key
  public var year: Int32 { row[1] }
  /// `Year` in queries and change sets.
  public static var year: Property<Self, Int32> { .init(1) }

  /// `Amount` · Edm.Double
  public var amount: Decimal { row[2] }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal> { .init(2) }
}
