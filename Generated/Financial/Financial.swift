// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/financial`
nonisolated public struct Financial: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `DeductibilityPercentages` · read · 60 rows a page · permission "Financial generalledgers"
  public var deductibilityPercentages: EntitySet<Financial.GLAccountPercentages, Methods.Read> {
    EntitySet(root, "DeductibilityPercentages")
  }

  /// `ExchangeRates` · read, create, update, delete · 60 rows a page · permission "Financial currencies"
  public var exchangeRates: EntitySet<Financial.ExchangeRate, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ExchangeRates")
  }

  /// `FinancialPeriods` · read · 60 rows a page · permission "Financial accounting"
  public var financialPeriods: EntitySet<Financial.FinancialPeriod, Methods.Read> {
    EntitySet(root, "FinancialPeriods")
  }

  /// `GLAccounts` · read, create, update, delete · 60 rows a page · webhook topic `GLAccounts`
  /// · permission "Financial generalledgers"
  public var glAccounts: EntitySet<Financial.GLAccount, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "GLAccounts")
  }

  /// `GLClassifications` · read · 60 rows a page · permission "Financial generalledgers"
  public var glClassifications: EntitySet<Financial.GLClassification, Methods.Read> {
    EntitySet(root, "GLClassifications")
  }

  /// `GLSchemes` · read · 60 rows a page · permission "Financial generalledgers"
  public var glSchemes: EntitySet<Financial.GLScheme, Methods.Read> { EntitySet(root, "GLSchemes") }

  /// `GLTransactionSources` · read · 60 rows a page · permission "Financial generalledgers"
  public var glTransactionSources: EntitySet<Financial.GLTransactionSource, Methods.Read> {
    EntitySet(root, "GLTransactionSources")
  }

  /// `GLTransactionTypes` · read · 60 rows a page · permission "Financial generalledgers"
  public var glTransactionTypes: EntitySet<Financial.GLTransactionType, Methods.Read> {
    EntitySet(root, "GLTransactionTypes")
  }

  /// `Journals` · read, create, update, delete · 60 rows a page · permission "Financial generalledgers"
  public var journals: EntitySet<Financial.Journal, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Journals") }

  /// `OfficialReturns` · read, create · 60 rows a page · permission "Financial returns"
  public var officialReturns: EntitySet<Financial.OfficialReturn, Methods.ReadCreate> {
    EntitySet(root, "OfficialReturns")
  }

  /// `ReportingBalance` · read · 60 rows a page · permission "Financial accounting"
  public var reportingBalance: EntitySet<Financial.ReportingBalance, Methods.Read> {
    EntitySet(root, "ReportingBalance")
  }

  /// `CashflowBalance`
  public var cashflowBalance: EntitySet<Financial.CashflowBalance, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "CashflowBalance")
  }

  /// `GLAccountClassificationMappings` · read, create, update, delete · 60 rows a page
  /// · permission "Financial generalledgers"
  public var glAccountClassificationMappings: EntitySet<Financial.GLTaxonomyMapping, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "GLAccountClassificationMappings")
  }

  /// `RgsBrugstaatDetailData`
  public var rgsBrugstaatDetailData: EntitySet<Financial.RGSBrugstaatDetails, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "RgsBrugstaatDetailData")
  }

  /// `RgsAccountSchemes`
  public var rgsAccountSchemes: EntitySet<Financial.RGSAccountSchema, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "RgsAccountSchemes")
  }

  /// `ProcessReturn` · create · permission "Financial returns"
  public var processReturn: EntitySet<Financial.ProcessReturn, Methods.Create> { EntitySet(root, "ProcessReturn") }

  /// `RgsBrugstaatMetaData` · function · GET
  public func rgsBrugstaatMetaData(
    financialYear: Int32,
    rgsSchema: UUID
  ) async throws -> Financial.RGSBrugstaatMetaData {
    try await root.complex(
      "RgsBrugstaatMetaData", .get,
      [FunctionParameter("financialYear", .int32, financialYear), FunctionParameter("rgsSchema", .guid, rgsSchema)])
  }

  /// `RgsBrugstaatDetailData` · function · GET
  public func rgsBrugstaatDetailData(
    financialYear: Int32,
    rgsSchema: UUID,
    afterEntry: Bool
  ) async throws -> [Financial.RGSBrugstaatDetails] {
    try await root.collection(
      "RgsBrugstaatDetailData", .get,
      [
        FunctionParameter("financialYear", .int32, financialYear),
        FunctionParameter("rgsSchema", .guid, rgsSchema),
        FunctionParameter("afterEntry", .boolean, afterEntry),
      ])
  }

  /// `RgsAccountSchemes` · function · GET
  public func rgsAccountSchemesFunction() async throws -> [Financial.RGSAccountSchema] {
    try await root.collection("RgsAccountSchemes", .get, [])
  }
}
