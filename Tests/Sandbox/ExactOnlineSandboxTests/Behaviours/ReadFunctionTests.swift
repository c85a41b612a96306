import ExactOnlineSandbox
import Foundation
import SandboxFixtures
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
              "CurrentStock": .number("\(stock)"), "ReservedStock": 1,
            ]
          ])
      }
      let address = "/read/logistics/StockPosition?itemId=guid'\(item)'"
      let row = try #require(try await client.send("GET", address).rows.first)
      #expect(row["ItemId"] as? String == item)
      #expect(row["InStock"] as? Double == 10)
      #expect(row["FreeStock"] as? Double == 8)
      #expect(row["ProjectedStock"] as? Double == 10)
      let stock = try await client.send("GET", address + "&$select=InStock,FreeStock&$top=1")
      #expect(stock.text.hasPrefix("{\"d\":[{"))
      let names = try #require(stock.rows.first).keys.sorted()
      #expect(names == ["FreeStock", "InStock", "__metadata"])
      #expect(try await client.send("GET", address + "&$select=Colour").status == 400)
      #expect(try await client.send("GET", address + "&$filter=InStock gt 0").status == 501)
      #expect(try await client.send("GET", address, headers: ["Accept": "application/atom+xml"]).status == 501)
      let other = "/read/logistics/StockPosition?itemId=guid'\(BookService.id("part"))'"
      #expect(try await client.send("GET", other).rows.isEmpty)
      #expect(try await client.send("GET", "/read/logistics/StockPosition").status == 400)
      sandbox.setBehaviour(.stock, isOn: false)
      #expect(try await client.send("GET", address).status == 501)
    }
  }

  @Test func openItems_areListedByTheAgeOfTheirInvoices() async throws {
    try await BookService.run { sandbox, client in
      let day = 86_400
      let today = Int(sandbox.now.timeIntervalSince1970) / day * day
      let (account, other) = (BookService.id("customer"), BookService.id("supplier"))
      for (index, age) in [0, 30, 31, 60, 61, 90, 91, 400].enumerated() {
        try await sandbox.seed(
          "cashflow/Receivables",
          [
            [
              "Account": .string(index % 2 == 0 ? account : other), "AmountDC": 10, "Status": 20,
              "InvoiceDate": .string("/Date(\((today - age * day) * 1000))/"), "InvoiceNumber": .number("\(age)"),
            ]
          ])
      }
      // The books have changed, so that the list is worked out.
      try await sandbox.seed("financialtransaction/TransactionLines", [["AmountDC": 0]])
      func numbers(_ call: String) async throws -> [Int] {
        let answer = try await client.send("GET", "/read/financial/ReceivablesListBy\(call)")
        #expect(answer.status == 200, "\(call): \(answer.text)")
        return answer.rows.compactMap { $0["InvoiceNumber"] as? Int }
      }
      for (group, ages) in [(1, [0, 30]), (2, [31, 60]), (3, [61, 90]), (4, [91, 400]), (0, []), (5, [])] {
        #expect(Set(try await numbers("AgeGroup?ageGroup=\(group)")) == Set(ages), "\(group)")
      }
      #expect(try await numbers("AgeGroup?ageGroup=2&$filter=InvoiceNumber gt 31 or Amount lt 0") == [60])
      #expect(try await numbers("AccountAndAgeGroup?accountId=guid'\(account)'&ageGroup=1") == [0])
      #expect(try await client.send("GET", "/read/financial/ReceivablesListByAgeGroup?ageGroup='x'").status == 400)
    }
  }

  @Test func clientID_isThatOfTheApp() async throws {
    try await BookService.run { sandbox, client in
      let answer = try await client.send("GET", "\(sandbox.url)/api/v1/current/ClientId")
      #expect(answer.content["ClientId"] as? String == sandbox.clientID)
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
