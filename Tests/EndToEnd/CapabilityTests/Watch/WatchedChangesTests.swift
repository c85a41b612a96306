import ExactOnline
import ExactOnlineChanges
import ExactOnlineSandbox
import ExactOnlineWebhooks
import Foundation
import SandboxFixtures
import Testing

/// The sets that automation platforms watch, each by its changes: an event shortens the wait, and the rows are read.
@Suite("Watch: changes", .timeLimit(.minutes(4)))
struct WatchedChangesTests {
  @Test func relations() async throws {
    try await Administration.run(with: ["sync", "sync/CRM"]) { books in
      let crm = books.division.crm
      let customer = SandboxValue.key(books["customer"])
      try await Told(crm.accounts, .accounts, books).run(["Name": "Acme"])
      try await Told(crm.bankAccounts, .bankAccounts, books).run([
        "Account": customer, "BankAccount": "NL91ABNA0417164300",
      ])
      try await Told(crm.contacts, .contacts, books).run(["Account": customer, "FirstName": "Bo", "LastName": "Bakker"])
      try await Told(crm.opportunities, .opportunities, books).run(["Name": "Lamps for a hotel"])
      try await Told(crm.quotations, .quotations, books, key: "QuotationID").run([
        "OrderAccount": customer, "QuotationLines": [["Item": .key(books["item"]), "Quantity": 4]],
      ])
    }
  }

  @Test func mailMessagesSent() async throws {
    try await Administration.run { books in
      try await Told(books.division.mailbox.mailMessagesSent, .mailMessagesSent, books).run(deletes: false) { _ in
        let invoice = UUID()
        try await books.sandbox.create("salesinvoice/SalesInvoices", [.invoice(invoice)])
        try await books.sandbox.create(
          "salesinvoice/PrintedSalesInvoices", [["InvoiceID": .key(invoice), "SendEmailToCustomer": true]])
      }
    }
  }

  @Test func finance() async throws {
    try await Administration.run { books in
      let division = books.division
      try await Told(division.financialTransaction.bankEntries, .bankEntries, books, key: "EntryID").run([
        "JournalCode": "20",
        "BankEntryLines": [["Date": "2026-01-02", "GLAccount": .key(books["4000"]), "AmountFC": -12.5]],
      ])
      try await Told(division.purchaseEntry.purchaseEntries, .purchaseEntries, books, key: "EntryID").run([
        "Journal": "60", "Supplier": .key(books["supplier"]),
        "PurchaseEntryLines": [["GLAccount": .key(books["4000"]), "AmountFC": 50]],
      ])
      try await Told(division.salesEntry.salesEntries, .salesEntries, books, key: "EntryID").run([
        "Journal": "70", "Customer": .key(books["customer"]),
        "SalesEntryLines": [["GLAccount": .key(books["8000"]), "AmountFC": 100]],
      ])
      try await Told(division.project.timeTransactions, .timeTransactions, books).run([
        "Item": .key(books["item"]), "Project": .key(books["project"]), "Quantity": 2, "Date": "2026-01-02",
      ])
    }
  }

  @Test func trade() async throws {
    let services = ["sync", "sync/Logistics", "sync/SalesOrder", "purchaseorder", "subscription"]
    try await Administration.run(with: services) { books in
      let division = books.division
      let (customer, item) = (SandboxValue.key(books["customer"]), SandboxValue.key(books["item"]))
      try await Told(division.logistics.items, .items, books).run(["Code": "LAMP", "Description": "A lamp"])
      let order: [String: SandboxValue] = [
        "OrderedBy": customer, "SalesOrderLines": [["Item": item, "Quantity": 2]],
      ]
      try await Told(division.salesOrder.salesOrders, .salesOrders, books, key: "OrderID").run(order)
      try await Told(division.salesOrder.goodsDeliveries, .goodsDeliveries, books, key: "EntryID").run(deletes: false) {
        let id = UUID()
        try await books.sandbox.create("salesorder/SalesOrders", [order.merging(["OrderID": .key(id)]) { $1 }])
        let line = try await books.value("salesorder/SalesOrderLines", "ID", filter: "OrderID eq guid'\(id)'")
        try await books.sandbox.create(
          "salesorder/GoodsDeliveries",
          [
            [
              "EntryID": .key($0), "DeliveryDate": "2026-01-02",
              "GoodsDeliveryLines": [["SalesOrderLineID": try #require(line), "QuantityDelivered": 2]],
            ]
          ])
      }
      try await Told(division.salesInvoice.salesInvoices, .salesInvoices, books, key: "InvoiceID").run([
        "OrderedBy": customer, "Journal": "70", "SalesInvoiceLines": [["Item": item, "Quantity": 1]],
      ])
      try await Told(division.purchaseOrder.purchaseOrders, .purchaseOrders, books, key: "PurchaseOrderID").run([
        "Supplier": .key(books["supplier"]), "PurchaseOrderLines": [["Item": item, "QuantityInPurchaseUnits": 3]],
      ])
      try await Told(division.subscription.subscriptions, .subscriptions, books, key: "EntryID").run([
        "OrderedBy": customer, "Description": "Light", "SubscriptionType": .key(books["yearly"]),
        "StartDate": "2026-01-01",
        "SubscriptionLines": [["Item": item, "Quantity": 1, "FromDate": "2026-01-01"]],
      ])
    }
  }
}

/// A set that is watched while somebody creates a row of it, and deletes it.
private struct Told<Row: Entity, Allowed: Readable> where Row.Key == UUID {
  let set: EntitySet<Row, Allowed>
  let topic: WebhookEvent.Topic
  let books: Administration
  let key: String

  init(
    _ set: EntitySet<Row, Allowed>, _ topic: WebhookEvent.Topic, _ books: Administration, key: String = "ID"
  ) {
    self.set = set
    self.topic = topic
    self.books = books
    self.key = key
  }

  private var path: String {
    get throws { try #require(topic.resource) }
  }

  func run(_ row: [String: SandboxValue]) async throws {
    try await run(deletes: true) { id in
      try await books.sandbox.create(try path, [row.merging([key: .key(id)]) { $1 }])
    }
  }

  func run(deletes: Bool, _ create: (UUID) async throws -> Void) async throws {
    let hints = ChangeHints()
    var policy = WatchPolicy()
    policy.hintPause = .zero
    policy.interval = .seconds(3600)
    let group = WatchGroup(books.division, policy: policy)
    let path = try path
    let keys = try await books.keys(path, named: key)
    // Nothing but the key of the row that will be there is looked for.
    let wanted = UUID()
    let pages = set.watch(
      from: nil, hints: hints, in: group, deletions: deletes ? .comparing { [wanted] } : .ignored
    ).pages
    var iterator = pages.makeAsyncIterator()
    let first = try #require(try await iterator.next())
    #expect(first.startOver?.reason == .noCursor && first.upserts.count == keys.count, "\(path)")

    try await create(wanted)
    let created = WebhookEvent(.create, topic, division: books.division.code, key: wanted)
    hints.send(created)
    hints.send(created)
    let told = try #require(try await iterator.next())
    #expect(told.upserts.count == 1 && told.deletions.isEmpty, "\(path)")
    if deletes { #expect(told.upserts.map { $0.entityKey } == [wanted], "\(path)") }
    guard deletes else { return }
    #expect(try await books.sandbox.delete(path, filter: "\(key) eq guid'\(wanted)'") == 1)
    hints.send(WebhookEvent(.delete, topic, division: books.division.code, key: wanted))
    let gone = try #require(try await iterator.next())
    #expect(gone.deletions == [wanted], "\(path)")
  }
}
