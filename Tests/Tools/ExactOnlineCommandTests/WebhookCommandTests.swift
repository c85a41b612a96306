import ExactOnlineSandbox
import ExactOnlineWebhooks
import Foundation
import LoopbackServer
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("exact-online webhooks", .timeLimit(.minutes(2))) struct WebhookCommandTests {
  private func listener(_ desk: Desk, _ arguments: String...) async throws -> RunningCommand {
    let listener = try desk.start(["webhooks", "listen", "--port", "0"] + arguments)
    try await waitUntil { listener.errors.contains("Ctrl-C ends it.") }
    return listener
  }

  @Test func deliveries_areForwarded_repeated_andListed() async throws {
    try await LoopbackServer.run { _ in
      Response(204)
    } _: { program in
      try await Desk.withSandbox { desk, sandbox in
        let forward = "\(program.origin)/hook"
        let listener = try await listener(desk, "--forward-to", forward)
        let address = try #require(listener.errors.split(separator: " ").first { $0.hasPrefix("http") })
          .trimmingCharacters(in: [","])
        let key = "5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01"
        let sent = try await desk.run("webhooks", "trigger", "accounts", "--key", key)
        #expect(sent.status == 0, "\(sent.errors)")
        try await waitUntil { listener.output.contains("\n") }
        #expect(listener.output == "#1 Update crm/Accounts \(key) of \(sandbox.division) → 204\n")

        let again = try await desk.run("webhooks", "resend", "last")
        #expect(again.output == "Sent #1 again to \(address): 204\n", "\(again.errors)")
        try await waitUntil { listener.lines.count == 2 }
        #expect(try await listener.interrupt() == 130)

        // It has ended: to the program itself.
        #expect(try await desk.run("webhooks", "resend", "1").output == "Sent #1 again to \(forward): 204\n")
        let bodies = program.requests.map(\.body)
        #expect(bodies.count == 3)
        #expect(Set(bodies).count == 1)
        guard case .event(let event) = try WebhookReceiver(secrets: [sandbox.webhookSecret]).receive(bodies[0]) else {
          Issue.record("no event")
          return
        }
        #expect(event.key(matches: key))

        let list = try await desk.run("webhooks", "resend", "--csv").output.split(separator: "\n")
        #expect(list.count == 3)
        #expect(list[1].hasPrefix("1,") && list[1].hasSuffix(",Update,crm/Accounts,\(key),204"))
        let unknown = try await desk.run("webhooks", "resend", "99")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("The latest is 2."))
      }
    }
  }

  @Test func notificationsOfTheSameMoment_areAllKept_underTheirOwnNumbers() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let listeners = [try await listener(desk, "--json"), try await listener(desk, "--json")]
      let addresses = try listeners.map { listener in
        try #require(
          URL(string: "http" + (listener.errors.split(separator: "http").last ?? "").prefix { $0 != " " }.dropLast()))
      }
      let event = WebhookEvent(.update, .items, division: Int32(sandbox.division), key: UUID())
      let body = Data(WebhookSigner(secret: sandbox.webhookSecret).body(event))
      try await withThrowingTaskGroup { group in
        for number in 0..<24 {
          group.addTask {
            var request = URLRequest(url: addresses[number % 2])
            request.httpMethod = "POST"
            request.httpBody = body
            let (_, response) = try await URLSession.shared.data(for: request)
            #expect((response as? HTTPURLResponse)?.statusCode == 200)
          }
        }
        try await group.waitForAll()
      }
      let kept = try await desk.run("webhooks", "resend", "--csv").output.split(separator: "\n").dropFirst()
      #expect(kept.compactMap { $0.split(separator: ",").first.flatMap { Int($0) } } == Array(1...24))
      for listener in listeners { #expect(try await listener.interrupt() == 130) }
      #expect(!desk.folder.exists("config/exact-online/profiles/default.listener"))
    }
  }

  @Test func theSandbox_deliversToASubscribedListener_andIsUnsubscribedAfterwards() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed("crm/Accounts", [["Name": "Acme"]])
      let listener = try await listener(desk, "--topics", "accounts", "--json")
      let list = try await desk.run("webhooks", "list", "--csv")
      #expect(list.output.contains("\nAccounts,http://127.0.0.1:"), "\(list.errors)")
      let trigger = try await desk.run("webhooks", "trigger", "Accounts", "--by-update")
      #expect(trigger.status == 0, "\(trigger.errors)")
      try await waitUntil { listener.output.contains("\n") }
      #expect(
        listener.output.hasPrefix(#"{"number":1,"action":"Update","topic":"Accounts","set":"crm/Accounts","key":""#))
      #expect(try await listener.interrupt() == 130)
      #expect(try await desk.run("webhooks", "list").output == "")
    }
  }

  /// A topic has one subscription of an app, which may be that of its program in production.
  @Test func aSubscriptionOfAnotherProgram_isNotTaken_orGivenBack() async throws {
    try await LoopbackServer.run { _ in
      Response(200)
    } _: { program in
      try await Desk.withSandbox { desk, sandbox in
        let address = "\(program.origin)/production"
        try await sandbox.seed("webhooks/WebhookSubscriptions", [["Topic": "Items", "CallbackURL": .string(address)]])
        let refused = try await desk.run("webhooks", "listen", "--port", "0", "--topics", "Accounts,Items")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("Items is subscribed to \(address) already"), "\(refused.errors)")
        #expect(refused.errors.contains("--replace"))
        let before = try await desk.run("webhooks", "list").output
        #expect(before.contains("\t\(address)\t") && !before.contains("Accounts"))

        let listener = try await listener(desk, "--topics", "Accounts,Items", "--replace")
        #expect(try await !desk.run("webhooks", "list").output.contains(address))
        #expect(try await listener.interrupt() == 130)
        #expect(listener.errors.contains("Items goes to \(address) again."), "\(listener.errors)")
        let after = try await desk.run("webhooks", "list").output
        #expect(after.hasPrefix("Items\t\(address)\t") && !after.contains("Accounts"), "\(after)")
      }
    }
  }

  /// `head` has read its line and ended.
  @Test func aListenerWhoseOutputNobodyReads_endsItsSubscription() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed("crm/Accounts", [["Name": "Acme"]])
      async let listening = desk.shell(
        "{ $exact webhooks listen --port 0 --topics accounts; echo $? >&2; } | head -n 1")
      try await waitUntil { try await desk.run("webhooks", "list").output.contains("Accounts") }
      try await waitUntil {
        _ = try await desk.run("webhooks", "trigger", "Accounts", "--by-update")
        return try await desk.run("webhooks", "list").output.isEmpty
      }
      let outcome = try await listening
      #expect(outcome.output.hasPrefix("#1 Update crm/Accounts "))
      #expect(outcome.errors.hasSuffix("\n0\n"), "\(outcome.errors)")
    }
  }

  @Test func aFailingProgram_failsTheDelivery() async throws {
    try await LoopbackServer.run { _ in
      Response(500)
    } _: { program in
      try await Desk.withSandbox { desk, _ in
        let listener = try await listener(desk, "--forward-to", program.origin)
        let address = try #require(listener.errors.split(separator: " ").first { $0.hasPrefix("http") })
          .trimmingCharacters(in: [","])
        let sent = try await desk.run("webhooks", "trigger", "Items", "--to", address)
        #expect(sent.status == 1)
        #expect(sent.errors.contains("answered 500"))
        // Signed with another secret, and not a notification at all.
        let forged = WebhookSigner(secret: "other").body(WebhookEvent(.update, .items, division: 1, key: UUID()))
        for (body, status) in [(forged, 401), (Array("hello".utf8), 400)] {
          var request = URLRequest(url: try #require(URL(string: address)))
          request.httpMethod = "POST"
          request.httpBody = Data(body)
          let (_, response) = try await URLSession.shared.data(for: request)
          #expect((response as? HTTPURLResponse)?.statusCode == status)
        }
        #expect(program.requests.count == 1)
        #expect(try await listener.interrupt() == 130)
      }
    }
  }

  @Test func wrongWords_areRefused() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let topic = try await desk.run("webhooks", "trigger", "Acounts")
      #expect(topic.status == 2)
      #expect(topic.errors.contains("Did you mean 'Accounts'"))
      for words in [
        ["listen", "--forward-to", "nonsense"], ["trigger", "Accounts", "--to", "ftp://a.example"],
        ["listen", "--callback", "http://"], ["resend", "1", "--to", "127.0.0.1:3000"],
      ] {
        let address = try await desk.run(["webhooks"] + words)
        #expect(address.status == 2, "\(words)")
        #expect(address.errors.contains("is not an address such as http://"), "\(words): \(address.errors)")
      }
      let format = try await desk.run("webhooks", "resend", "1", "--json")
      #expect(format.status == 2)
      #expect(format.errors.contains("leave out the number"), "\(format.errors)")
      let nobody = try await desk.run("webhooks", "trigger", "Accounts", "--to", "http://127.0.0.1:9/")
      #expect(nobody.status == 5)
      #expect(nobody.errors.contains("nothing listens at http://127.0.0.1:9/"), "\(nobody.errors)")
      #expect(sandbox.requests.isEmpty)
    }
  }
}

extension WebhookEvent {
  fileprivate func key(matches text: String) -> Bool { key.uuidString.lowercased() == text }
}
