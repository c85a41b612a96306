// exact-online-generator 0.1.0 · services/purchaseentry.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/purchaseentry`
nonisolated public struct PurchaseEntry: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `PurchaseEntries` · read, create, update, delete · 60 rows a page · webhook topic `PurchaseEntries`
  /// · permission "Financial accounting"
  public var purchaseEntries: EntitySet<PurchaseEntry.PurchaseEntryEntity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "PurchaseEntries")
  }

  /// `PurchaseEntryLines` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  public var purchaseEntryLines: EntitySet<PurchaseEntry.PurchaseEntryLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "PurchaseEntryLines")
  }

  /// `Approval`
  public var approval: EntitySet<PurchaseEntry.Approval, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Approval") }
}
