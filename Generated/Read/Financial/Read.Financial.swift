// exact-online-generator 0.1.0 · services/read/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/financial`
  nonisolated public struct Financial: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `AgingOverview` · read · 60 rows a page · permission "Financial receivables, financial payables"
    public var agingOverview: EntitySet<Read.Financial.AgingOverview, Methods.Read> { EntitySet(root, "AgingOverview") }

    /// `AgingPayablesList` · read · 60 rows a page · permission "Financial payables"
    public var agingPayablesList: EntitySet<Read.Financial.AgingPayablesList, Methods.Read> {
      EntitySet(root, "AgingPayablesList")
    }

    /// `AgingReceivablesList` · read · 60 rows a page · permission "Financial receivables"
    public var agingReceivablesList: EntitySet<Read.Financial.AgingReceivablesList, Methods.Read> {
      EntitySet(root, "AgingReceivablesList")
    }

    /// `JournalStatusList` · read · 60 rows a page · webhook topic `JournalStatusList`
    /// · permission "Financial accounting"
    public var journalStatusList: EntitySet<Read.Financial.JournalStatusList, Methods.Read> {
      EntitySet(root, "JournalStatusList")
    }

    /// `OutstandingInvoicesOverview` · read · 60 rows a page · permission "Financial receivables, financial payables"
    public var outstandingInvoicesOverview: EntitySet<Read.Financial.OutstandingInvoicesOverview, Methods.Read> {
      EntitySet(root, "OutstandingInvoicesOverview")
    }

    /// `PayablesList` · read · 60 rows a page · permission "Financial payables"
    public var payablesList: EntitySet<Read.Financial.PayablesList, Methods.Read> { EntitySet(root, "PayablesList") }

    /// `ProfitLossOverview` · read · 60 rows a page · permission "Financial accounting"
    public var profitLossOverview: EntitySet<Read.Financial.ProfitLossOverview, Methods.Read> {
      EntitySet(root, "ProfitLossOverview")
    }

    /// `ReceivablesList` · read · 60 rows a page · permission "Financial receivables"
    public var receivablesList: EntitySet<Read.Financial.ReceivablesList, Methods.Read> {
      EntitySet(root, "ReceivablesList")
    }

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
      try await root.collection(
        "AgingReceivablesListByAgeGroup", .get,
        [FunctionParameter("ageGroup", .int32, ageGroup)])
    }

    /// `JournalStatusByFinancialPeriod` · function · GET · may take parameters that no source names
    /// · permission "Financial accounting"
    public func journalStatusByFinancialPeriod() async throws -> [Read.Financial.JournalStatusList] {
      try await root.collection("JournalStatusByFinancialPeriod", .get, [])
    }

    /// `PayablesListByAccount` · function · GET · permission "Financial payables"
    public func payablesList(byAccount accountID: UUID) async throws -> [Read.Financial.PayablesList] {
      try await root.collection("PayablesListByAccount", .get, [FunctionParameter("accountId", .guid, accountID)])
    }

    /// `PayablesListByAccountAndAgeGroup` · function · GET · permission "Financial payables"
    public func payablesList(byAccount accountID: UUID, ageGroup: Int32) async throws -> [Read.Financial.PayablesList] {
      try await root.collection(
        "PayablesListByAccountAndAgeGroup", .get,
        [FunctionParameter("accountId", .guid, accountID), FunctionParameter("ageGroup", .int32, ageGroup)])
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
    public func receivablesList(
      byAccount accountID: UUID,
      ageGroup: Int32
    ) async throws -> [Read.Financial.ReceivablesList] {
      try await root.collection(
        "ReceivablesListByAccountAndAgeGroup", .get,
        [FunctionParameter("accountId", .guid, accountID), FunctionParameter("ageGroup", .int32, ageGroup)])
    }

    /// `ReceivablesListByAgeGroup` · function · GET · permission "Financial receivables"
    public func receivablesList(byAgeGroup ageGroup: Int32) async throws -> [Read.Financial.ReceivablesList] {
      try await root.collection("ReceivablesListByAgeGroup", .get, [FunctionParameter("ageGroup", .int32, ageGroup)])
    }

    /// `ReportingBalanceByClassification` · function · GET · permission "Financial accounting"
    public func reportingBalanceByClassification(
      glScheme: UUID,
      reportingYear: Int32
    ) async throws -> [Read.Financial.ReportingBalanceByClassification] {
      try await root.collection(
        "ReportingBalanceByClassification", .get,
        [FunctionParameter("glScheme", .guid, glScheme), FunctionParameter("reportingYear", .int32, reportingYear)])
    }

    /// `RevenueListByYear` · function · GET · permission "Financial accounting"
    public func revenueList(byYear year: Int32) async throws -> [Read.Financial.RevenueList] {
      try await root.collection("RevenueListByYear", .get, [FunctionParameter("year", .int32, year)])
    }

    /// `RevenueListByYearAndStatus` · function · GET · permission "Financial accounting"
    public func revenueList(byYear year: Int32, status afterEntry: Bool) async throws -> [Read.Financial.RevenueList] {
      try await root.collection(
        "RevenueListByYearAndStatus", .get,
        [FunctionParameter("year", .int32, year), FunctionParameter("afterEntry", .boolean, afterEntry)])
    }
  }
}
