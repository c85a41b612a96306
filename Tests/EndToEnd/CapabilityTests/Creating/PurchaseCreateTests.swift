import ExactOnline
import ExactOnlineSandbox
import Testing

/// Purchases: orders, receipts, invoices and entries.
@Suite("Create: purchases", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct PurchaseCreateTests {
  @Test("Create a purchase order")
  func order_isNumbered_priced_andInTheFeed() async throws {
    try await Administration.run(
      with: ["purchaseorder", "sync/PurchaseOrder"], shows: [.stock, .required, .references, .syncFeeds]
    ) { books in
      let orders = books.division.purchaseOrder.purchaseOrders
      let id = try await books.purchaseOrder()
      // 10 × 8.00 and 21 %.
      let row = try await books.row("purchaseorder/PurchaseOrders", id, named: "PurchaseOrderID")
      #expect(row["OrderNumber"] == 1)
      #expect(row["ReceiptStatus"] == 10)
      #expect(row["AmountFC"] == 96.8)
      #expect(row["VATAmount"] == 16.8)
      #expect(row["SupplierName"] == "Papier & Co")
      #expect(row["WarehouseDescription"] == "Main")
      #expect(try await books.rows("sync/PurchaseOrder/PurchaseOrders").count == 1)
      await books.refused("Mandatory: Supplier") {
        _ = try await orders.create {
          $0.purchaseOrderLines = [
            .new {
              $0.item = books["item"]
              $0.quantityInPurchaseUnits = 1
            }
          ]
        }
      }
      await books.refused("Supplier '\(Administration.absentKey)' does not exist.") {
        _ = try await orders.create {
          $0.supplier = Administration.absent
          $0.purchaseOrderLines = [
            .new {
              $0.item = books["item"]
              $0.quantityInPurchaseUnits = 1
            }
          ]
        }
      }
    }
  }

  @Test("Create a goods receipt")
  func receipt_movesStock_andCompletesTheOrder() async throws {
    try await Administration.run(with: ["purchaseorder"], shows: [.stock, .required]) { books in
      let id = try await books.purchaseOrder()
      let lines = books.division.purchaseOrder.purchaseOrderLines
      let ordered = try #require(try await lines.where { $0.purchaseOrderID == id }.first())
      let receipts = books.division.purchaseOrder.goodsReceipts
      func receive(_ quantity: Decimal) async throws -> UUID {
        try await receipts.create {
          $0.receiptDate = LocalDateTime("2026-01-02")
          $0.goodsReceiptLines = [
            .new {
              $0.purchaseOrderLineID = ordered.id
              $0.quantityReceived = quantity
            }
          ]
        }.key
      }
      let row = try await books.row("purchaseorder/GoodsReceipts", try await receive(4))
      #expect(row["ReceiptNumber"] == 1)
      #expect(row["SupplierName"] == "Papier & Co")
      #expect(try await books.value("purchaseorder/PurchaseOrders", "ReceiptStatus") == 20)
      await books.refused("QuantityReceived 7.00 is more than is left of the order: 6.00.") { _ = try await receive(7) }
      _ = try await receive(6)
      #expect(try await books.value("purchaseorder/PurchaseOrders", "ReceiptStatus") == 30)
      #expect(try await books.row("logistics/Items", books["item"])["Stock"] == 10)
      await books.refused("Mandatory: ReceiptDate") {
        _ = try await receipts.create {
          $0.goodsReceiptLines = [
            .new {
              $0.purchaseOrderLineID = ordered.id
              $0.quantityReceived = 1
            }
          ]
        }
      }
    }
  }

  @Test("Create a purchase invoice")
  func invoice_isBookedAtOnce() async throws {
    try await Administration.run(
      with: ["purchase"], shows: [.invoicePrinting, .bookkeeping, .required, .references]
    ) { books in
      let invoices = books.division.purchase.purchaseInvoices
      let invoice = try await invoices.create {
        $0.supplier = books["supplier"]
        $0.journal = "60"
        $0.type = .directPurchaseInvoice
        $0.invoiceDate = LocalDateTime("2026-01-02")
        $0.yourRef = "2025-1201"
        $0.purchaseInvoiceLines = [
          .new {
            $0.item = books["item"]
            $0.quantity = 5
            $0.unitPrice = 8
            $0.vatCode = "2"
          }
        ]
      }
      // 5 × 8.00 and 21 %.
      let row = try await books.row("purchase/PurchaseInvoices", invoice.key)
      #expect(row["Status"] == 20)
      #expect(row["Amount"] == 48.4)
      #expect(row["EntryNumber"] == 26_600_001)
      let lines = "financialtransaction/TransactionLines"
      #expect(try await books.cents(lines, "AmountDC", filter: "GLAccountCode eq '1600'") == -4840)
      #expect(try await books.cents(lines, "AmountDC", filter: "GLAccountCode eq '3000'") == 4000)
      #expect(try await books.cents(lines, "AmountDC") == 0)
      #expect(try await books.cents("cashflow/Payments", "AmountDC") == 4840)
      await books.refused("Mandatory: PurchaseInvoiceLines") {
        _ = try await invoices.create {
          $0.supplier = books["supplier"]
          $0.journal = "60"
          $0.type = .directPurchaseInvoice
        }
      }
      await books.refused("Item '\(Administration.absentKey)' does not exist.") {
        _ = try await invoices.create {
          $0.supplier = books["supplier"]
          $0.journal = "60"
          $0.type = .directPurchaseInvoice
          $0.purchaseInvoiceLines = [.new { $0.item = Administration.absent }]
        }
      }
    }
  }

  @Test("Create a purchase entry")
  func entry_isBooked_andToBePaid() async throws {
    try await Administration.run(shows: [.bookkeeping, .required, .references]) { books in
      let entries = books.division.purchaseEntry.purchaseEntries
      let entry = try await entries.create {
        $0.supplier = books["supplier"]
        $0.journal = "60"
        $0.entryDate = LocalDateTime("2026-01-02")
        $0.yourRef = "2025-1201"
        $0.purchaseEntryLines = [
          .new {
            $0.glAccount = books["4000"]
            $0.amountFC = 50
            $0.vatCode = "2"
            $0.description = "Paper"
          }
        ]
      }
      let row = try await books.row("purchaseentry/PurchaseEntries", entry.key, named: "EntryID")
      #expect(row["EntryNumber"] == 26_600_001)
      #expect(row["Type"] == 30)
      #expect(row["AmountFC"] == 60.5)
      #expect(row["SupplierName"] == "Papier & Co")
      let lines = "financialtransaction/TransactionLines"
      #expect(try await books.cents(lines, "AmountDC", filter: "GLAccountCode eq '1600'") == -6050)
      #expect(try await books.cents(lines, "AmountDC", filter: "GLAccountCode eq '1510'") == 1050)
      #expect(try await books.cents(lines, "AmountDC") == 0)
      #expect(try await books.cents("cashflow/Payments", "AmountDC") == 6050)
      await books.refused("Mandatory: PurchaseEntryLines") {
        _ = try await entries.create {
          $0.supplier = books["supplier"]
          $0.journal = "60"
        }
      }
      await books.refused("Project '\(Administration.absentKey)' does not exist.") {
        _ = try await entries.create {
          $0.supplier = books["supplier"]
          $0.journal = "60"
          $0.purchaseEntryLines = [
            .new {
              $0.glAccount = books["4000"]
              $0.amountFC = 50
              $0.project = Administration.absent
            }
          ]
        }
      }
    }
  }
}
