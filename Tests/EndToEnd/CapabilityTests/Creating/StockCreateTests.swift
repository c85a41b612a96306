import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Items, what they are made of, and where they are.
@Suite("Create: items and stock", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct StockCreateTests {
  @Test("Create an item")
  func item_hasItsAccounts_andIsInTheFeed() async throws {
    try await Administration.run(
      with: ["sync/Logistics"],
      shows: [.required, .uniqueCodes, .references, .referenceTexts, .syncFeeds, .wallClock]
    ) { books in
      let items = books.division.logistics.items
      let item = try await items.create {
        $0.code = "CHAIR"
        $0.description = "Folding chair"
        $0.isSalesItem = true
        $0.unit = "pc"
        $0.salesVATCode = "2"
        $0.glRevenue = books["8000"]
      }
      let row = try await books.row("logistics/Items", item.key)
      #expect(row["GLRevenueCode"] == "8000")
      #expect(row["UnitDescription"] == "Piece")
      #expect(row["SalesVatCodeDescription"] == "High")
      #expect(row["Created"] == Administration.now)
      #expect(try await books.row("sync/Logistics/Items", item.key)["Code"] == "CHAIR")
      await books.refused("Mandatory: Description") { _ = try await items.create { $0.code = "TABLE" } }
      await books.refused("Already exists: Code") {
        _ = try await items.create {
          $0.code = "item"
          $0.description = "Another one"
        }
      }
      await books.refused("GLRevenue '\(Administration.absentKey)' does not exist.") {
        _ = try await items.create {
          $0.code = "TABLE"
          $0.description = "Folding table"
          $0.glRevenue = Administration.absent
        }
      }
    }
  }

  @Test("Create a bill of material (BOM) material")
  func material_isAPart_andInTheFeed() async throws {
    try await Administration.run(
      with: ["manufacturing", "sync/Manufacturing"],
      shows: [.required, .references, .referenceTexts, .syncFeeds]
    ) { books in
      let materials = books.division.manufacturing.billOfMaterialMaterials
      let version = UUID()
      let material = try await materials.create {
        $0.itemVersion = version
        $0.partItem = books["part"]
        $0.quantity = 4
        $0.type = .material
      }
      let row = try await books.row("manufacturing/BillOfMaterialMaterials", material.key)
      #expect(row["ItemVersion"] == .key(version))
      #expect(row["PartItemCode"] == "part")
      #expect(row["PartItemDescription"] == "An part")
      let fed = try await books.row("sync/Manufacturing/BillOfMaterialMaterials", material.key)
      #expect(fed["Quantity"] == 4)
      await books.refused("Mandatory: ItemVersion") { _ = try await materials.create { $0.partItem = books["part"] } }
      await books.refused("PartItem '\(Administration.absentKey)' does not exist.") {
        _ = try await materials.create {
          $0.itemVersion = version
          $0.partItem = Administration.absent
        }
      }
    }
  }

  @Test("Create a warehouse transfer")
  func transfer_isNumbered_andMovesStockWhenItIsProcessed() async throws {
    try await Administration.run(shows: [.stock, .required, .references, .referenceTexts]) { books in
      let transfers = books.division.inventory.warehouseTransfers
      func transfer(to warehouse: UUID) async throws -> UUID {
        try await transfers.create {
          $0.entryDate = LocalDateTime("2026-01-02")
          $0.warehouseFrom = books["warehouse"]
          $0.warehouseTo = warehouse
          $0.warehouseTransferLines = [
            .new {
              $0.item = books["item"]
              $0.quantity = 2
            }
          ]
        }.key
      }
      let id = try await transfer(to: books["shop"])
      let row = try await books.row("inventory/WarehouseTransfers", id, named: "TransferID")
      #expect(row["TransferNumber"] == 1)
      #expect(row["Status"] == 10)
      #expect(row["WarehouseToDescription"] == "Shop")
      #expect(try await books.value("inventory/WarehouseTransferLines", "ItemCode") == "item")
      #expect(try await books.rows("inventory/ItemWarehouses").isEmpty)
      _ = try await transfers.process(id)
      let shop = "Warehouse eq guid'\(books["shop"])'"
      #expect(try await books.value("inventory/ItemWarehouses", "CurrentStock", filter: shop) == 2)
      await books.refused("Mandatory: WarehouseTransferLines") {
        _ = try await transfers.create {
          $0.entryDate = LocalDateTime("2026-01-02")
          $0.warehouseFrom = books["warehouse"]
          $0.warehouseTo = books["shop"]
        }
      }
      await books.refused("WarehouseTo '\(Administration.absentKey)' does not exist.") {
        _ = try await transfer(to: Administration.absent)
      }
    }
  }
}
