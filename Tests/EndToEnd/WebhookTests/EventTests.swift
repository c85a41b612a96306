import ExactOnline
import ExactOnlineSandbox
import ExactOnlineWebhooks
import Testing

/// The whole way: a change in the sandbox, its notification, the receiver, the typed row.
@Suite(.timeLimit(.minutes(2))) struct EventTests {
  @Test func changeOfARow_arrivesAsAnEvent_thatLeadsToTheRow() async throws {
    try await WebhookConnection.run { connection in
      let accounts = connection.division.crm.accounts
      try await connection.division.webhooks.ensure([.accounts], callback: connection.callback)
      let id = try await accounts.create { $0.name = "Acme" }.key
      try await accounts.update(id) { $0.name = "Acme II" }
      try await accounts.delete(id)
      let events = await connection.events(3)
      #expect(events.map(\.action) == [.create, .update, .delete])
      #expect(events.allSatisfy { $0.key(of: CRM.Account.self) == id && $0.key(in: accounts) == id })
      #expect(events.allSatisfy { $0.key(of: CRM.Contact.self) == nil && $0.occurred != nil })
      #expect(events.allSatisfy { $0.division == connection.division.code })
      #expect(await connection.sandbox.webhookDeliveries().allSatisfy { $0.status == 200 })
      // The row is gone by now.
      #expect(try await events[0].row(in: accounts) == nil)

      let other = try await accounts.create { $0.name = "Other" }.key
      let event = try #require(await connection.events(1).first)
      let row = try await event.row(in: accounts)
      #expect(row?.id == other && row?.name == "Other")
      #expect(try await event.row(in: connection.division.crm.contacts) == nil)
      #expect(try await event.row(in: connection.exact.division(1).crm.accounts) == nil)
    }
  }

  @Test func lineOfAHeader_isALine() async throws {
    try await WebhookConnection.run { connection in
      try await connection.division.webhooks.ensure([.salesOrders], callback: connection.callback)
      let customer = try await connection.division.crm.accounts.create { $0.name = "Acme" }.key
      try await connection.sandbox.seed("logistics/Items", [["Code": "A", "Description": "An item"]])
      let item = try #require(try await connection.division.logistics.items.all().first).id
      _ = try await connection.division.salesOrder.salesOrders.create {
        $0.orderedBy = customer
        $0.salesOrderLines = [
          .new {
            $0.item = item; $0.quantity = 2
          }
        ]
      }
      let events = await connection.events(2)
      #expect(events.allSatisfy { $0.topic == .salesOrders })
      #expect(events.compactMap { $0.key(of: SalesOrder.SalesOrderEntity.self) }.count == 1)
      let lines = events.compactMap { $0.key(of: SalesOrder.SalesOrderLine.self) }
      #expect(lines.count == 1)
      let line = try await connection.division.salesOrder.salesOrderLines.find(try #require(lines.first))
      #expect(line.quantity == 2)
    }
  }

  @Test func secretThatIsNotTheApps_isRefused() async throws {
    try await WebhookConnection.run { connection in
      try await connection.division.webhooks.ensure([.accounts], callback: connection.callback)
      _ = try await connection.division.crm.accounts.create { $0.name = "Acme" }
      let delivery = try #require(await connection.sandbox.webhookDeliveries().first)
      #expect(throws: WebhookRefusal.wrongSignature) {
        try WebhookReceiver(secrets: ["another"]).receive(delivery.body)
      }
    }
  }
}
