// exact-online-generator 0.1.0 · services/salesentry.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/salesentry`
nonisolated public struct SalesEntry: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `SalesEntries` · read, create, update, delete · 60 rows a page · webhook topic `SalesEntries`
  /// · permission "Financial accounting"
  public var salesEntries: EntitySet<SalesEntry.SalesEntryEntity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SalesEntries")
  }

  /// `SalesEntryLines` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  public var salesEntryLines: EntitySet<SalesEntry.SalesEntryLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SalesEntryLines")
  }

  /// `CreditedSalesInvoices`
  public var creditedSalesInvoices: EntitySet<SalesEntry.CreditedSalesInvoice, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "CreditedSalesInvoices")
  }
}
