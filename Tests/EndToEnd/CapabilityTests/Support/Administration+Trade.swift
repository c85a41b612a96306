import ExactOnline
import Testing

/// Orders and invoices that tests begin with.
extension Administration {
  /// A sales order of the customer.
  ///
  /// - Parameter goods: names and quantities, 12.50 apiece and 21 % of VAT.
  func salesOrder(of goods: KeyValuePairs<String, Decimal> = ["item": 2]) async throws -> UUID {
    try await division.salesOrder.salesOrders.create {
      $0.orderedBy = self["customer"]
      $0.salesOrderLines = goods.map { name, quantity in
        .new {
          $0.item = self[name]
          $0.quantity = quantity
        }
      }
    }.key
  }

  /// A sales invoice, a draft.
  ///
  /// - Parameter goods: names and quantities, 12.50 apiece and 21 % of VAT.
  func salesInvoice(
    to customer: String = "customer", of goods: KeyValuePairs<String, Decimal> = ["item": 3]
  ) async throws -> UUID {
    try await division.salesInvoice.salesInvoices.create {
      $0.orderedBy = self[customer]
      $0.journal = "70"
      $0.salesInvoiceLines = goods.map { name, quantity in
        .new {
          $0.item = self[name]
          $0.quantity = quantity
        }
      }
    }.key
  }

  /// A purchase order of ten items, 8.00 apiece and 21 % of VAT.
  func purchaseOrder() async throws -> UUID {
    try await division.purchaseOrder.purchaseOrders.create {
      $0.supplier = self["supplier"]
      $0.description = "Lamps"
      $0.purchaseOrderLines = [
        .new {
          $0.item = self["item"]
          $0.quantityInPurchaseUnits = 10
          $0.unitPrice = 8
          $0.vatCode = "2"
        }
      ]
    }.key
  }

  /// The first line of a sales order.
  func salesOrderLine(of order: UUID) async throws -> UUID {
    try #require(try await division.salesOrder.salesOrderLines.where { $0.orderID == order }.first()).id
  }

  /// The first line of a purchase order.
  func purchaseOrderLine(of order: UUID) async throws -> UUID {
    try #require(try await division.purchaseOrder.purchaseOrderLines.where { $0.purchaseOrderID == order }.first()).id
  }
}
