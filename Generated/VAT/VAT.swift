// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/vat`
nonisolated public struct VAT: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `VATCodes` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  public var vatCodes: EntitySet<VAT.VATCode, Methods.ReadCreateUpdateDelete> { EntitySet(root, "VATCodes") }

  /// `VatPercentages` · read · 60 rows a page · permission "Financial accounting"
  public var vatPercentages: EntitySet<VAT.VATPercentage, Methods.Read> { EntitySet(root, "VatPercentages") }

  /// `TaxSchedules`
  public var taxSchedules: EntitySet<VAT.TaxSchedule, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TaxSchedules")
  }

  /// `TaxScheduleComponents`
  public var taxScheduleComponents: EntitySet<VAT.TaxScheduleComponent, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TaxScheduleComponents")
  }

  /// `TaxComponentRates`
  public var taxComponentRates: EntitySet<VAT.TaxComponentRate, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TaxComponentRates")
  }
}
