import ExactOnline
import ExactOnlineSandbox
import Testing

/// Updates of items, cost centers and cost units, which other rows refer to.
@Suite("Updates: items and codes", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct CodeUpdateTests {
  @Test("Update an item")
  func item_isPublishedInTheWebshop() async throws {
    try await Administration.run(
      with: ["sync/Logistics"], shows: [.partialPut, .wallClock, .syncFeeds, .readOnly]
    ) { books in
      let items = books.division.logistics.items
      let item = try await items.find(Administration.id("item"))
      let update = try await books.update("logistics/Items", item.id, feed: "sync/Logistics/Items") {
        try await items.update(item) {
          $0.description = "Floor lamp"
          $0.isWebshopItem = true
          $0.costPriceNew = 7.25
          $0.endDate = LocalDateTime("2026-12-31")
        }
      }
      #expect(update.sent == ["Description", "IsWebshopItem", "CostPriceNew", "EndDate"])
      #expect(update.changed == ["Description", "IsWebshopItem", "CostPriceNew", "EndDate"])
      #expect(update.row["Description"] == "Floor lamp")
      // A flag that the service has as a number.
      #expect(update.row["IsWebshopItem"] == 1)
      #expect(update.row["CostPriceNew"] == 7.25)
      #expect(update.row["EndDate"] == "/Date(1798675200000)/")
      // Stock follows from deliveries and receipts.
      await #expect(throws: ODataError.self) { try await items.update(item) { $0["Stock"] = Decimal(10) } }
    }
  }

  @Test("Update a cost center")
  func costCenter_isRenamed_andKeepsACodeThatIsInUse() async throws {
    try await Administration.run(
      with: ["hrm"], shows: [.partialPut, .wallClock, .uniqueCodes, .references]
    ) { books in
      let costcenters = books.division.hrm.costcenters
      let id = try await costcenters.create {
        $0.code = "WEB"
        $0.description = "Web shop"
        $0.active = true
      }.key
      let update = try await books.update("hrm/Costcenters", id) {
        try await costcenters.update(id) {
          $0.code = "ONLINE"
          $0.description = "Online sales"
        }
      }
      #expect(update.sent == ["Code", "Description"])
      #expect(update.changed == ["Code", "Description"])
      #expect(update.row["Code"] == "ONLINE")
      #expect(update.row["Active"] == true)
      await books.refused("Already exists: Code") { try await costcenters.update(id) { $0.code = "SHOP" } }
      try await books.division.financial.glAccounts.update(Administration.id("4000")) { $0.costcenter = "ONLINE" }
      await books.refused("Code 'ONLINE' is in use and cannot be changed.") {
        try await costcenters.update(id) { $0.code = "WEB" }
      }
    }
  }

  @Test("Update a cost unit")
  func costUnit_isClosed() async throws {
    try await Administration.run(
      with: ["hrm"], shows: [.partialPut, .wallClock, .uniqueCodes, .references]
    ) { books in
      let costunits = books.division.hrm.costunits
      let unit = try #require(try await costunits.where { $0.code == "LAMPS" }.first())
      let update = try await books.update("hrm/Costunits", unit.id) {
        try await costunits.update(unit) { $0.endDate = LocalDateTime("2026-06-30") }
      }
      #expect(update.sent == ["EndDate"])
      #expect(update.changed == ["EndDate"])
      #expect(update.row["EndDate"] == "/Date(1782777600000)/")
      #expect(update.row["Description"] == "Lamps")
      let chairs = try await costunits.create {
        $0.code = "CHAIRS"
        $0.description = "Chairs"
      }
      await books.refused("Already exists: Code") { try await costunits.update(chairs.key) { $0.code = "LAMPS" } }
      try await books.division.financial.glAccounts.update(Administration.id("8000")) { $0.costunit = "LAMPS" }
      await books.refused("Code 'LAMPS' is in use and cannot be changed.") {
        try await costunits.update(unit) { $0.code = "LIGHT" }
      }
    }
  }
}
