import ExactOnlineSandbox
import Foundation
import Testing

/// Functions that are worked out and no rows of a set.
@Suite struct ReadFunctionTests {
  @Test func stockPosition_isTheSumOfTheWarehouses() async throws {
    try await BookService.run { sandbox, client in
      let item = BookService.id("item")
      for (warehouse, stock) in [("warehouse", 7), ("other warehouse", 3)] {
        try await sandbox.seed(
          "inventory/ItemWarehouses",
          [
            [
              "Item": .string(item), "Warehouse": .string(BookService.id(warehouse)),
              "CurrentStock": .number("\(stock)"), "ReservedStock": 1, "PlannedStockIn": 2,
            ]
          ])
      }
      let address = "/read/logistics/StockPosition?itemId=guid'\(item)'"
      let row = try #require(try await client.send("GET", address).rows.first)
      #expect(row["ItemId"] as? String == item)
      #expect(row["InStock"] as? Double == 10)
      #expect(row["FreeStock"] as? Double == 8)
      #expect(row["ProjectedStock"] as? Double == 14)
      let other = "/read/logistics/StockPosition?itemId=guid'\(BookService.id("part"))'"
      #expect(try await client.send("GET", other).rows.isEmpty)
      #expect(try await client.send("GET", "/read/logistics/StockPosition").status == 400)
      sandbox.setBehaviour(.stock, isOn: false)
      #expect(try await client.send("GET", address).status == 501)
    }
  }

  @Test func userHasRights_toWhatTheSetOffers() async throws {
    try await BookService.run { sandbox, client in
      func rights(_ endpoint: String, _ action: String) async throws -> Bool? {
        try await client.send("GET", "/users/UserHasRights?endpoint='\(endpoint)'&action='\(action)'")
          .content["UserHasRights"] as? Bool
      }
      let items = try await rights("Logistics/Items", "GET")
      #expect(items == true)
      #expect(try await rights("read/financial/ReceivablesList", "GET") == true)
      #expect(try await rights("cashflow/Receivables", "DELETE") == false)
      #expect(try await client.send("GET", "/users/UserHasRights?endpoint='x'&action='GET'").status == 400)
      sandbox.setBehaviour(.actions, isOn: false)
      #expect(try await rights("Logistics/Items", "GET") == nil)
    }
  }
}
