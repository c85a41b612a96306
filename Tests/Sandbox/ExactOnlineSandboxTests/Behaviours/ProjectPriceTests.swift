import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Prices and amounts of entries of time and costs.
@Suite struct ProjectPriceTests {
  private static let project = "00000000-0000-4000-8000-0000000000e1"
  private static let item = BookService.id("item")

  private static func run(_ body: (Sandbox, HTTPClient) async throws -> Void) async throws {
    try await BookService.run { sandbox, client in
      try await sandbox.seed(
        "project/Projects",
        [
          [
            "ID": .string(project), "Code": "P1", "Description": "Lamps",
            "Account": .string(BookService.id("customer")), "Type": 3,
          ]
        ])
      try await body(sandbox, client)
    }
  }

  private static func post(_ client: HTTPClient, _ set: String, _ more: String = "") async throws -> String {
    let created = try await client.send(
      "POST", "/project/\(set)",
      body: "{\"Item\":\"\(item)\",\"Quantity\":1.5,\"Project\":\"\(project)\",\"Date\":\"2026-01-02\"\(more)}")
    #expect(created.status == 201, "\(created.text)")
    return try #require(created.content["ID"] as? String)
  }

  @Test(arguments: ["TimeTransactions", "CostTransactions"])
  func entry_hasThePriceOfItsItem(set: String) async throws {
    try await Self.run { sandbox, client in
      let id = try await Self.post(client, set)
      func amounts() async throws -> [Int] {
        let row = try #require(try await sandbox.rows("project/\(set)", filter: "ID eq guid'\(id)'").first)
        return ["Price", "PriceFC", "Amount", "AmountFC"].map { Sandbox.cents(row, $0) }
      }
      #expect(try await amounts() == [1250, 1250, 1875, 1875])
      func put(_ body: String) async throws {
        let answer = try await client.send("PUT", "/project/\(set)(guid'\(id)')", body: body)
        #expect(answer.status == 204, "\(answer.text)")
      }
      try await put("{\"Quantity\":2}")
      #expect(try await amounts() == [1250, 1250, 2500, 2500])
      try await put("{\"Price\":10}")
      try await put("{\"Notes\":\"x\"}")
      #expect(try await amounts() == [1000, 1000, 2000, 2000])
      let row = try #require(try await sandbox.rows("project/\(set)").first)
      #expect(row["ProjectAccountName"] == "Café Zuid B.V." && row["ProjectDescription"] == "Lamps")
      #expect(row["Currency"] == "EUR")
    }
  }

  @Test func priceOfTheDay_andWithoutTheBehaviourNone() async throws {
    try await Self.run { sandbox, client in
      try await sandbox.seed(
        "logistics/SalesItemPrices",
        [
          ["Item": .string(Self.item), "Price": 20, "StartDate": "2025-01-01", "EndDate": "2025-12-31"],
          ["Item": .string(Self.item), "Price": 30, "StartDate": "2026-01-01"],
        ])
      _ = try await Self.post(client, "TimeTransactions")
      sandbox.setBehaviour(.projectPrices, isOn: false)
      _ = try await Self.post(client, "TimeTransactions")
      let prices = try await sandbox.rows("project/TimeTransactions").map { Sandbox.cents($0, "PriceFC") }
      #expect(prices.sorted() == [0, 3000])
    }
  }
}
