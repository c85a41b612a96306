import ExactOnline
import Foundation
import Testing

/// A create through `createOnce` of a row that is told apart by a text of its own.
struct MarkedCreate: Sendable, CustomTestStringConvertible {
  struct Outcome: Equatable {
    var key: UUID
    var wasThere: Bool
  }

  /// `crm/Accounts`
  let set: String
  /// The property that has the text.
  let mark: String
  let once: @Sendable (_ division: Division, _ mark: String) async throws -> Outcome

  var testDescription: String { self.set }

  init<Row: Entity>(
    _ set: String, _ mark: String,
    _ once: @escaping @Sendable (_ division: Division, _ mark: String) async throws -> CreatedOnce<Row>
  ) where Row.Key == UUID {
    self.set = set
    self.mark = mark
    self.once = { division, mark in
      let row = try await once(division, mark)
      return Outcome(key: row.key, wasThere: row.wasThere)
    }
  }

  private static let pauses: [Duration] = [.zero, .milliseconds(20)]

  static let relations: [MarkedCreate] = [
    MarkedCreate("crm/Accounts", "Name") { division, mark in
      try await division.crm.accounts.createOnce(where: { $0.name == mark }, pauses: pauses) { $0.name = mark }
    },
    MarkedCreate("crm/Contacts", "LastName") { division, mark in
      try await division.crm.contacts.createOnce(where: { $0.lastName == mark }, pauses: pauses) {
        $0.account = try Administration.id("customer")
        $0.firstName = "Bo"
        $0.lastName = mark
      }
    },
    MarkedCreate("crm/Opportunities", "Name") { division, mark in
      try await division.crm.opportunities.createOnce(where: { $0.name == mark }, pauses: pauses) { $0.name = mark }
    },
    MarkedCreate("crm/BankAccounts", "BankAccount") { division, mark in
      try await division.crm.bankAccounts.createOnce(where: { $0.bankAccount == mark }, pauses: pauses) {
        $0.account = try Administration.id("customer")
        $0.bankAccount = mark
      }
    },
    MarkedCreate("documents/Documents", "Subject") { division, mark in
      try await division.documents.documents.createOnce(where: { $0.subject == mark }, pauses: pauses) {
        $0.subject = mark
        $0.type = DocumentTypeID(rawValue: 55)
      }
    },
    MarkedCreate("project/Projects", "Code") { division, mark in
      try await division.project.projects.createOnce(where: { $0.code == mark }, pauses: pauses) {
        $0.code = mark
        $0.description = "A project"
        $0.type = .fixedPrice
      }
    },
    MarkedCreate("hrm/Costcenters", "Code") { division, mark in
      try await division.hrm.costcenters.createOnce(where: { $0.code == mark }, pauses: pauses) {
        $0.code = mark
        $0.description = "A cost center"
      }
    },
    MarkedCreate("hrm/Costunits", "Code") { division, mark in
      try await division.hrm.costunits.createOnce(where: { $0.code == mark }, pauses: pauses) {
        $0.code = mark
        $0.description = "A cost unit"
      }
    },
  ]

  static let trade: [MarkedCreate] = [
    MarkedCreate("logistics/Items", "Code") { division, mark in
      try await division.logistics.items.createOnce(where: { $0.code == mark }, pauses: pauses) {
        $0.code = mark
        $0.description = "An item"
      }
    },
    MarkedCreate("crm/Quotations", "YourRef") { division, mark in
      try await division.crm.quotations.createOnce(where: { $0.yourRef == mark }, pauses: pauses) {
        $0.yourRef = mark
        $0.orderAccount = try Administration.id("customer")
        $0.quotationLines = [
          .new {
            $0.item = try? Administration.id("item")
            $0.quantity = 2
          }
        ]
      }
    },
    MarkedCreate("salesorder/SalesOrders", "YourRef") { division, mark in
      try await division.salesOrder.salesOrders.createOnce(where: { $0.yourRef == mark }, pauses: pauses) {
        $0.yourRef = mark
        $0.orderedBy = try Administration.id("customer")
        $0.salesOrderLines = [
          .new {
            $0.item = try? Administration.id("item")
            $0.quantity = 2
          }
        ]
      }
    },
    MarkedCreate("salesinvoice/SalesInvoices", "YourRef") { division, mark in
      try await division.salesInvoice.salesInvoices.createOnce(where: { $0.yourRef == mark }, pauses: pauses) {
        $0.yourRef = mark
        $0.orderedBy = try Administration.id("customer")
        $0.journal = "70"
        $0.salesInvoiceLines = [
          .new {
            $0.item = try? Administration.id("item")
            $0.quantity = 2
          }
        ]
      }
    },
    MarkedCreate("purchaseorder/PurchaseOrders", "YourRef") { division, mark in
      try await division.purchaseOrder.purchaseOrders.createOnce(where: { $0.yourRef == mark }, pauses: pauses) {
        $0.yourRef = mark
        $0.supplier = try Administration.id("supplier")
        $0.purchaseOrderLines = [
          .new {
            $0.item = try? Administration.id("item")
            $0.quantityInPurchaseUnits = 2
          }
        ]
      }
    },
    MarkedCreate("salesentry/SalesEntries", "YourRef") { division, mark in
      try await division.salesEntry.salesEntries.createOnce(where: { $0.yourRef == mark }, pauses: pauses) {
        $0.yourRef = mark
        $0.customer = try Administration.id("customer")
        $0.journal = "70"
        $0.salesEntryLines = [
          .new {
            $0.glAccount = try? Administration.id("8000")
            $0.amountFC = 100
          }
        ]
      }
    },
    MarkedCreate("purchaseentry/PurchaseEntries", "YourRef") { division, mark in
      try await division.purchaseEntry.purchaseEntries.createOnce(where: { $0.yourRef == mark }, pauses: pauses) {
        $0.yourRef = mark
        $0.supplier = try Administration.id("supplier")
        $0.journal = "60"
        $0.purchaseEntryLines = [
          .new {
            $0.glAccount = try? Administration.id("4000")
            $0.amountFC = 100
          }
        ]
      }
    },
    MarkedCreate("subscription/Subscriptions", "Description") { division, mark in
      try await division.subscription.subscriptions.createOnce(where: { $0.description == mark }, pauses: pauses) {
        $0.description = mark
        $0.orderedBy = try Administration.id("customer")
        $0.subscriptionType = try Administration.id("yearly")
        $0.startDate = LocalDateTime("2026-01-01T00:00:00")
        $0.subscriptionLines = [
          .new {
            $0.item = try? Administration.id("item")
            $0.quantity = 1
            $0.fromDate = LocalDateTime("2026-01-01T00:00:00")
          }
        ]
      }
    },
  ]
}
