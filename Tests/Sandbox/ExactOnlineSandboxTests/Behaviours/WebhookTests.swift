import ExactOnlineSandbox
import Foundation
import SandboxBehaviours
import SandboxFixtures
import SandboxWebhooks
import TestSupport
import Testing

/// Callbacks are validated and notified. A second sandbox stands for the app that is called back.
@Suite struct WebhookTests {
  /// A sandbox and what receives its notifications: another, of which the requests are examined.
  private func run(
    _ body: (Sandbox, HTTPClient, _ receiver: Sandbox, _ callback: String) async throws -> Void
  ) async throws { try await run({ _ in }, body) }

  private func run(
    _ change: (inout SandboxConfiguration) -> Void,
    _ body: (Sandbox, HTTPClient, _ receiver: Sandbox, _ callback: String) async throws -> Void
  ) async throws {
    try await ExactService.run(change) { sandbox, client in
      try await ExactService.run({ $0.behaviours = [] }) { receiver, _ in
        // It answers 200 to everything, as a callback should.
        receiver.inject(SandboxFault(.emptyBody))
        try await body(sandbox, client, receiver, receiver.url + "/hook?app=1")
      }
    }
  }

  private func subscribe(
    _ client: HTTPClient, _ callback: String, topic: String = "Accounts"
  ) async throws -> HTTPClient.Answer {
    try await client.send(
      "POST", "/webhooks/WebhookSubscriptions", body: "{\"CallbackURL\":\"\(callback)\",\"Topic\":\"\(topic)\"}")
  }

  @Test func callback_isValidatedAndNotified() async throws {
    try await run { sandbox, client, receiver, callback in
      let subscribed = try await subscribe(client, callback)
      #expect(subscribed.status == 201)
      let validation = try #require(receiver.requests.first)
      #expect(validation.method == "POST" && validation.body.isEmpty)
      #expect(validation.headers["content-length"] == "0")
      #expect(try await sandbox.rows("webhooks/WebhookSubscriptions").first?["ClientID"] == .string(sandbox.clientID))

      let created = try await client.send("POST", "Accounts", body: "{\"Name\":\"Acme\"}")
      let address = try #require(created.headers["location"])
      _ = try await client.send("PUT", address, body: "{\"Name\":\"New\"}")
      _ = try await client.send("DELETE", address)
      try await sandbox.seed("crm/Accounts", [["Name": "seeded"]])
      let deliveries = await sandbox.webhookDeliveries()
      #expect(deliveries.map(\.action) == ["Create", "Update", "Delete"])
      #expect(deliveries.allSatisfy { $0.status == 200 && $0.callback == callback })
      let received = receiver.requests.dropFirst().map(\.body)
      #expect(received == deliveries.map(\.body))
      let text = String(decoding: try #require(received.first), as: UTF8.self)
      let id = try #require(created.content["ID"] as? String)
      let content =
        "{\"Topic\":\"Accounts\",\"ClientId\":\"\(sandbox.clientID)\",\"Division\":123456,"
        + "\"Action\":\"Create\",\"Key\":\"\(id)\",\"ExactOnlineEndpoint\":\"\(address)\","
        + "\"EventCreatedOn\":\"2026-01-01T11:00:00\"}"
      #expect(text.hasPrefix("{\"Content\":\(content),\"HashCode\":\""))
      let hash = text.dropFirst("{\"Content\":\(content),\"HashCode\":\"".count).dropLast(2)
      #expect(hash == Signature.hex(content, secret: sandbox.webhookSecret))
      sandbox.setBehaviour(.webhooks, isOn: false)
      _ = try await client.send("POST", "Accounts", body: "{\"Name\":\"Acme\"}")
      #expect(await sandbox.webhookDeliveries().count == 3)
    }
  }

  @Test func callback_isRefusedWithTheRealText() async throws {
    try await run({ $0.redirectURIs = ["https://127.0.0.1/back"] }) { sandbox, client, receiver, callback in
      let nobody = try await subscribe(client, "http://127.0.0.1:1/hook")
      #expect(nobody.status == 500)
      #expect(
        nobody.message
          == "Invalid: Post to callback URL endpoint returns 500 An error occurred while sending the request.")
      let elsewhere = try await subscribe(client, callback.replacing("127.0.0.1", with: "localhost"))
      #expect(elsewhere.message == "Invalid: Callback URL")
      sandbox.setBehaviour(.callbackDomain, isOn: false)
      #expect(
        try await subscribe(client, callback.replacing("127.0.0.1", with: "localhost"), topic: "Contacts").status == 201
      )
      sandbox.setBehaviour(.callbackDomain, isOn: true)
      #expect(try await subscribe(client, "callback").status == 500)
      #expect(try await subscribe(client, callback).status == 201)
      #expect(try await subscribe(client, callback).message.hasPrefix("Already exists"))
      #expect(try await subscribe(client, callback, topic: "SalesOrders").status == 201)
      receiver.removeFault()
      receiver.inject(SandboxFault(.maintenancePage))
      let down = try await subscribe(client, callback, topic: "Items")
      #expect(down.message == "Invalid: Post to callback URL endpoint returns 503 Service Unavailable")
      #expect(try await sandbox.rows("webhooks/WebhookSubscriptions").count == 3)
    }
  }

  @Test func callback_isValidatedAfterItsSubscription_ifSo() async throws {
    try await run { sandbox, client, receiver, callback in
      func topics() async throws -> [SandboxValue?] {
        try await sandbox.rows("webhooks/WebhookSubscriptions").map { $0["Topic"] }
      }
      sandbox.setBehaviour(.lateValidation, isOn: true)
      #expect(try await subscribe(client, callback).status == 201)
      try await waitUntil { !receiver.requests.isEmpty }
      #expect(receiver.requests.map(\.method) == ["POST"] && receiver.requests.allSatisfy(\.body.isEmpty))
      #expect(try await subscribe(client, callback).message.hasPrefix("Already exists"))
      // Nobody answers there, which comes out afterwards.
      #expect(try await subscribe(client, "http://127.0.0.1:1/hook", topic: "Items").status == 201)
      try await waitUntil { try await topics() == ["Accounts"] }
      _ = try await client.send("POST", "Accounts", body: "{\"Name\":\"Acme\"}")
      #expect(await sandbox.webhookDeliveries().map(\.status) == [200])
      #expect(receiver.requests.count == 2)
      sandbox.setBehaviour(.lateValidation, isOn: false)
      #expect(try await subscribe(client, "http://127.0.0.1:1/hook", topic: "Items").status == 500)
      #expect(try await topics() == ["Accounts"])
    }
  }

  @Test func notification_isDoubledReorderedOrLost() async throws {
    try await run { sandbox, client, receiver, callback in
      _ = try await subscribe(client, callback)
      receiver.clearRequests()
      func create(_ count: Int) async throws {
        for _ in 0..<count { _ = try await client.send("POST", "Accounts", body: "{\"Name\":\"a\"}") }
      }
      sandbox.webhookOrder = .doubled
      try await create(1)
      #expect(await sandbox.webhookDeliveries().count == 2)
      #expect(Set(receiver.requests.map(\.body)).count == 1)
      sandbox.webhookOrder = .lost
      try await create(1)
      #expect(await sandbox.webhookDeliveries().last?.status == nil)
      #expect(receiver.requests.count == 2)
      sandbox.webhookOrder = .reordered
      try await create(2)
      let keys = await sandbox.webhookDeliveries().suffix(2).map { String(decoding: $0.body, as: UTF8.self) }
      let rows = try await sandbox.rows("sync/CRM/Accounts").suffix(2).compactMap { $0["ID"] }
      #expect(rows.count == 2)
      if case .string(let first) = rows[0], case .string(let second) = rows[1] {
        #expect(keys[0].contains(second) && keys[1].contains(first))
      }
    }
  }

  /// A header's topic tells of its lines too, with the line's address.
  @Test func changesOfLines_areReportedUnderTheHeadersTopic() async throws {
    try await run { sandbox, client, _, callback in
      _ = try await subscribe(client, callback, topic: "SalesOrders")
      let order = "{\"OrderedBy\":\"11111111-2222-3333-4444-555555555555\",\"SalesOrderLines\":[{\"Quantity\":1}]}"
      #expect(try await client.send("POST", "/salesorder/SalesOrders", body: order).status == 201)
      let bodies = await sandbox.webhookDeliveries().map { String(decoding: $0.body, as: UTF8.self) }
      #expect(bodies.count == 2)
      #expect(bodies.contains { $0.contains("/salesorder/SalesOrderLines(guid'") && $0.contains("\"SalesOrders\"") })
    }
  }

  @Test func callback_isNotTheSandboxItself() async throws {
    try await run { sandbox, client, _, _ in
      try await sandbox.seed("crm/Accounts", [["Name": "kept"]])
      for host in [sandbox.url, sandbox.url.replacing("127.0.0.1", with: "localhost")] {
        let answer = try await subscribe(client, "\(host)/sandbox/reset")
        #expect(answer.status == 500)
        #expect(answer.message == "Invalid: Callback URL")
      }
      #expect(try await sandbox.rows("crm/Accounts").count == 1)
    }
  }

  @Test func reset_givesUpWhatACallbackDoesNotAnswer() async throws {
    try await run { sandbox, client, receiver, callback in
      _ = try await subscribe(client, callback)
      receiver.inject(SandboxFault(.latency(seconds: 600)))
      for _ in 0..<3 { _ = try await client.send("POST", "Accounts", body: "{\"Name\":\"a\"}") }
      try await sandbox.reset()
      #expect(await sandbox.webhookDeliveries().isEmpty)
      #expect(try await sandbox.rows("crm/Accounts").isEmpty)
    }
  }
}
