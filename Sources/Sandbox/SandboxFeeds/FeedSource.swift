import SandboxStore

/// The source of a feed's rows, if there is no set of the feed's name.
///
/// That they are the same rows is assumed, where the service says no more than what the properties are called.
struct FeedSource: Sendable {
  /// The name of the set.
  let set: String
  /// Properties of the feed that the set has under another name.
  let names: [String: String]
  /// Properties of the feed that follow from the set.
  let constants: [String: StoredValue]
  /// The property without which a row is not in the feed.
  let needed: String?

  init(
    _ set: String, names: [String: String] = [:], constants: [String: StoredValue] = [:], needed: String? = nil
  ) {
    self.set = set
    self.names = names
    self.constants = constants
    self.needed = needed
  }

  /// By the name of the feed.
  static let all: [String: [FeedSource]] = [
    "TimeCostTransactions": [FeedSource("TimeTransactions"), FeedSource("CostTransactions")],
    "ProjectWBS": [FeedSource("WBSActivities"), FeedSource("WBSDeliverables"), FeedSource("WBSExpenses")],
    "PaymentTerms": [
      FeedSource("Receivables", constants: ["LineType": .integer(20)]),
      FeedSource("Payments", constants: ["LineType": .integer(22)]),
    ],
    "SerialBatchNumbers": [
      FeedSource("SerialNumbers", names: ["SerialBatchNumber": "SerialNumber"], constants: ["Type": .integer(1)]),
      FeedSource(
        "BatchNumbers", names: ["SerialBatchNumber": "BatchNumber", "EndDate": "ExpiryDate"],
        constants: ["Type": .integer(2)]),
    ],
    "StockSerialBatchNumbers": [
      FeedSource(
        "StockSerialNumbers", names: ["SerialBatchNumber": "SerialNumberID"], constants: ["Quantity": .real(1)]),
      FeedSource("StockBatchNumbers", names: ["SerialBatchNumber": "BatchNumberID"]),
    ],
    "ItemStorageLocations": [FeedSource("ItemWarehouseStorageLocations")],
    "PurchaseItemPrices": [
      FeedSource(
        "SupplierItem",
        names: [
          "Account": "Supplier", "AccountName": "SupplierDescription", "Price": "PurchasePrice",
          "Quantity": "MinimumQuantity", "Unit": "PurchaseUnit", "UnitDescription": "PurchaseUnitDescription",
          "NumberOfItemsPerUnit": "PurchaseUnitFactor", "DefaultItemUnit": "ItemUnitCode",
          "DefaultItemUnitDescription": "ItemUnitDescription",
        ])
    ],
    "ShopOrderSubOrders": [FeedSource("ShopOrders", names: ["ShopOrder": "ID"], needed: "ShopOrderParent")],
  ]
}
