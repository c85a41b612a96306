// exact-online-generator 0.1.0 · services/read/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/logistics`
  nonisolated public struct Logistics: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `ItemExtraField` · read · 60 rows a page
    public var itemExtraField: EntitySet<Read.Logistics.ItemExtraField, Methods.Read> {
      EntitySet(root, "ItemExtraField")
    }

    /// `AccountItems` · function · GET · permission "Logistics items"
    public func accountItems(accountID: UUID) async throws -> [Read.Logistics.AccountItem] {
      try await root.collection("AccountItems", .get, [FunctionParameter("accountId", .guid, accountID)])
    }

    /// `ItemDetailsByID` · function · GET · permission "Logistics items"
    public func itemDetails(byID itemID: UUID) async throws -> [Read.Logistics.ItemDetailsByID] {
      try await root.collection("ItemDetailsByID", .get, [FunctionParameter("itemId", .guid, itemID)])
    }

    /// `ItemExtraField` · function · GET · permission "Logistics items"
    public func itemExtraField(itemID: UUID) async throws -> [Read.Logistics.ItemExtraField] {
      try await root.collection("ItemExtraField", .get, [FunctionParameter("itemId", .guid, itemID)])
    }

    /// `SalesItemPrice` · function · GET · may take parameters that no source names · permission "Sales prices"
    public func salesItemPrice() async throws -> [Read.Logistics.SalesItemPrice] {
      try await root.complexCollection("SalesItemPrice", .get, [])
    }

    /// `StockPosition` · function · GET · permission "Logistics inventory"
    public func stockPosition(itemID: UUID) async throws -> [Read.Logistics.StockPosition] {
      try await root.complexCollection("StockPosition", .get, [FunctionParameter("itemId", .guid, itemID)])
    }
  }
}
