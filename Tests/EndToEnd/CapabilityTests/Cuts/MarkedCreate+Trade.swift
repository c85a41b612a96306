import ExactOnline
import Foundation

extension MarkedCreate {
  static let sales: [MarkedCreate] = [
    MarkedCreate("Create a quotation", { $0.crm.quotations }, mark: \.yourRef) { row, _ in
      row.orderAccount = try Administration.id("customer")
      row.quotationLines = [
        try .new {
          $0.item = try Administration.id("item")
          $0.quantity = 2
        }
      ]
    },
    MarkedCreate("Create a sales order", { $0.salesOrder.salesOrders }, mark: \.yourRef) { row, _ in
      row.orderedBy = try Administration.id("customer")
      row.salesOrderLines = [
        try .new {
          $0.item = try Administration.id("item")
          $0.quantity = 2
        }
      ]
    },
    MarkedCreate(
      "Create a sales order line", { $0.salesOrder.salesOrderLines }, mark: \.notes,
      in: { try await $0.salesOrder() }
    ) { row, order in
      row.orderID = order
      row.item = try Administration.id("part")
    },
    MarkedCreate(
      "Create a goods delivery", { $0.salesOrder.goodsDeliveries }, mark: \.trackingNumber,
      in: { try await $0.salesOrderLine(of: try await $0.salesOrder()) }
    ) { row, line in
      row.deliveryDate = LocalDateTime("2026-01-02")
      row.goodsDeliveryLines = [
        .new {
          $0.salesOrderLineID = line
          $0.quantityDelivered = 2
        }
      ]
    },
    MarkedCreate("Create a sales invoice", { $0.salesInvoice.salesInvoices }, mark: \.yourRef) { row, _ in
      row.orderedBy = try Administration.id("customer")
      row.journal = "70"
      row.salesInvoiceLines = [
        try .new {
          $0.item = try Administration.id("item")
          $0.quantity = 2
        }
      ]
    },
    MarkedCreate(
      "Create a sales invoice line", { $0.salesInvoice.salesInvoiceLines }, mark: \.notes,
      in: { try await $0.salesInvoice() }
    ) { row, invoice in
      row.invoiceID = invoice
      row.item = try Administration.id("part")
    },
    MarkedCreate("Create a sales item price", { $0.logistics.salesItemPrices }, mark: \.price) { row, _ in
      row.item = try Administration.id("item")
      row.startDate = LocalDateTime("2026-01-01")
    },
    MarkedCreate("Create a subscription", { $0.subscription.subscriptions }, mark: \.description) { row, _ in
      row.orderedBy = try Administration.id("customer")
      row.subscriptionType = try Administration.id("yearly")
      row.startDate = LocalDateTime("2026-01-01")
      row.subscriptionLines = [
        try .new {
          $0.item = try Administration.id("item")
          $0.quantity = 1
          $0.fromDate = LocalDateTime("2026-01-01")
        }
      ]
    },
  ]

  static let purchases: [MarkedCreate] = [
    MarkedCreate("Create a purchase order", { $0.purchaseOrder.purchaseOrders }, mark: \.yourRef) { row, _ in
      row.supplier = try Administration.id("supplier")
      row.purchaseOrderLines = [
        try .new {
          $0.item = try Administration.id("item")
          $0.quantityInPurchaseUnits = 2
        }
      ]
    },
    MarkedCreate(
      "Create a goods receipt", { $0.purchaseOrder.goodsReceipts }, mark: \.yourRef,
      in: { try await $0.purchaseOrderLine(of: try await $0.purchaseOrder()) }
    ) { row, line in
      row.receiptDate = LocalDateTime("2026-01-02")
      row.goodsReceiptLines = [
        .new {
          $0.purchaseOrderLineID = line
          $0.quantityReceived = 10
        }
      ]
    },
    MarkedCreate("Create a purchase invoice", { $0.purchase.purchaseInvoices }, mark: \.yourRef) { row, _ in
      row.supplier = try Administration.id("supplier")
      row.journal = "60"
      row.type = .directPurchaseInvoice
      row.purchaseInvoiceLines = [
        try .new {
          $0.item = try Administration.id("item")
          $0.quantity = 5
          $0.unitPrice = 8
        }
      ]
    },
  ]

  static let goods: [MarkedCreate] = [
    MarkedCreate("Create an item", { $0.logistics.items }, mark: \.code) { row, _ in row.description = "An item" },
    MarkedCreate("Link an item to a supplier", { $0.logistics.supplierItem }, mark: \.supplierItemCode) { row, _ in
      row.item = try Administration.id("item")
      row.supplier = try Administration.id("supplier")
      row.itemUnit = UUID()
      row.purchaseUnit = "pc"
      row.purchasePrice = 8
    },
    MarkedCreate(
      "Create a bill of material (BOM) material", { $0.manufacturing.billOfMaterialMaterials }, mark: \.notes
    ) { row, version in
      row.itemVersion = version
      row.partItem = try Administration.id("part")
    },
    MarkedCreate("Create a warehouse transfer", { $0.inventory.warehouseTransfers }, mark: \.description) { row, _ in
      row.entryDate = LocalDateTime("2026-01-02")
      row.warehouseFrom = try Administration.id("warehouse")
      row.warehouseTo = try Administration.id("shop")
      row.warehouseTransferLines = [
        try .new {
          $0.item = try Administration.id("item")
          $0.quantity = 2
        }
      ]
    },
  ]
}
