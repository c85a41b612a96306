import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Searches for items and their prices.
@Suite("Searches: items and prices", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct PriceSearchTests {
  @Test("Search items")
  func items_ofTheWebshop_modifiedSince() async throws {
    try await Administration.run(shows: [.pageSizes, .wallClock]) { books in
      func row(_ code: String, inShop: Bool = true) -> [String: SandboxValue] {
        ["Code": .string(code), "Description": "Lamp \(code)", "IsSalesItem": true, "IsWebshopItem": inShop ? 1 : 0]
      }
      try await books.sandbox.seed("logistics/Items", [row("LAMP-OLD")])
      books.sandbox.advanceClock(by: .seconds(86_400))
      try await books.seed("logistics/Items") { row("LAMP-\(100 + $0)") }
      try await books.sandbox.seed("logistics/Items", [row("LAMP-200", inShop: false), row("CHAIR-100")])
      let since = LocalDateTime("2026-01-03T09:00:00")
      let found = try await books.search(
        books.division.logistics.items
          .where { $0.code.hasPrefix("LAMP") && $0.isWebshopItem == true && $0.modified >= since }
          .orderBy { $0.code }.select { ($0.code, $0.description, $0.isSalesItem) },
        sends: "startswith(Code,'LAMP') eq true and IsWebshopItem eq 1 and Modified ge datetime'2026-01-03T09:00:00'")
      #expect(found.map(\.0) == (1...65).map { "LAMP-\(100 + $0)" })
      #expect(found.allSatisfy { $0.2 == true })
      #expect(found.first?.1 == "Lamp LAMP-101")
    }
  }

  @Test("Search sales item prices")
  func salesItemPrices_ofAnItem_thatHoldToday() async throws {
    try await Administration.run(shows: [.pageSizes]) { books in
      let (item, part) = (try Administration.id("item"), try Administration.id("part"))
      func row(
        _ item: UUID, _ quantity: Int, from start: String = "2025-01-01", to end: SandboxValue = .null
      ) -> [String: SandboxValue] {
        [
          "Item": .key(item), "Quantity": .number("\(quantity)"), "Price": .number("\(100 - quantity)"),
          "StartDate": .string(start), "EndDate": end,
        ]
      }
      // Every second price has an end.
      try await books.seed("logistics/SalesItemPrices") { row(item, $0, to: $0 % 2 == 0 ? "2026-12-31" : .null) }
      try await books.sandbox.seed(
        "logistics/SalesItemPrices",
        [row(part, 1), row(item, 70, to: "2026-01-01"), row(item, 80, from: "2026-02-01")])
      let today = try #require(LocalDateTime("2026-01-02"))
      let found = try await books.search(
        books.division.logistics.salesItemPrices
          .where { $0.item == item && $0.startDate <= today && ($0.endDate == nil || $0.endDate >= today) }
          .orderBy { $0.quantity }.select { ($0.quantity, $0.price) },
        sends: "Item eq guid'\(item)' and StartDate le datetime'2026-01-02T00:00:00' "
          + "and (EndDate eq null or EndDate ge datetime'2026-01-02T00:00:00')")
      #expect(found.map(\.0) == (1...65).map { Decimal($0) })
      #expect(found.map(\.1) == (1...65).map { Decimal(100 - $0) })
    }
  }

  @Test("Search sales price lists")
  func salesPriceLists_forCustomers_byTheirCode() async throws {
    try await Administration.run(with: ["sales"], shows: [.pageSizes]) { books in
      func row(_ code: String, _ type: Int = 1) -> [String: SandboxValue] {
        ["Code": .string(code), "Description": "Prices \(code)", "Type": .number("\(type)"), "Currency": "EUR"]
      }
      try await books.seed("sales/SalesPriceLists") { row("VIP\(100 + $0)") }
      try await books.sandbox.seed("sales/SalesPriceLists", [row("VIP200", 2), row("ALL")])
      let found = try await books.search(
        books.division.sales.salesPriceLists.where { $0.type == .customer && $0.code.hasPrefix("VIP") }
          .orderBy { $0.code }.select { ($0.code, $0.description) },
        sends: "Type eq 1 and startswith(Code,'VIP') eq true")
      #expect(found.map(\.0) == (1...65).map { "VIP\(100 + $0)" })
      #expect(found.first?.1 == "Prices VIP101")
    }
  }

  @Test("Search sales price list linked accounts")
  func linkedAccounts_ofAPriceList_byTheirCode() async throws {
    try await Administration.run(with: ["sales"], shows: [.pageSizes, .paddedCodes]) { books in
      let (list, other) = (UUID(), UUID())
      func row(_ code: String, _ list: UUID) -> [String: SandboxValue] {
        ["Code": .string(code), "Name": "Shop \(code)", "PriceList": .key(list)]
      }
      try await books.seed("sales/SalesPriceListLinkedAccounts") { row("\(3000 + $0)", list) }
      try await books.sandbox.seed(
        "sales/SalesPriceListLinkedAccounts", [row("301", list), row("30010", list), row("3001", other)])
      let found = try await books.search(
        books.division.sales.salesPriceListLinkedAccounts
          .where { $0.priceList == list && $0.code >= "3000" && $0.code <= "3999" }
          .orderBy { $0.code }.select { ($0.code, $0.name) },
        sends: "PriceList eq guid'\("\(list)".lowercased())' and Code ge '              3000' "
          + "and Code le '              3999'")
      #expect(found.map(\.0) == (1...65).map { PaddedCode("\(3000 + $0)") })
      #expect(found.first?.1 == "Shop 3001")
    }
  }

  @Test("Search sales price list volume discounts")
  func volumeDiscounts_ofAnItem_inAPriceList() async throws {
    try await Administration.run(with: ["sales"], shows: [.pageSizes]) { books in
      func row(_ quantity: Int, _ item: String = "item", _ list: String = "VIP") throws -> [String: SandboxValue] {
        [
          "Item": .key(try Administration.id(item)), "PriceListCode": .string(list), "EntryMethod": 1,
          "Quantity": .number("\(quantity)"), "Discount": .number("\(Double(quantity) / 1000)"),
        ]
      }
      try await books.seed("sales/SalesPriceListVolumeDiscounts") { try row(10 + $0) }
      try await books.sandbox.seed(
        "sales/SalesPriceListVolumeDiscounts", [try row(5), try row(20, "part"), try row(20, "item", "ALL")])
      let item = try Administration.id("item")
      let found = try await books.search(
        books.division.sales.salesPriceListVolumeDiscounts
          .where { $0.item == item && $0.priceListCode == "VIP" && $0.quantity > 10 }
          .orderBy { $0.quantity }.select { ($0.quantity, $0.discount, $0.entryMethod) },
        sends: "Item eq guid'\(item)' and PriceListCode eq 'VIP' and Quantity gt 10")
      #expect(found.map(\.0) == (1...65).map { Decimal(10 + $0) })
      #expect(found.map(\.1) == (1...65).map { Decimal(10 + $0) * 0.001 })
      #expect(found.allSatisfy { $0.2 == .discount })
    }
  }
}
