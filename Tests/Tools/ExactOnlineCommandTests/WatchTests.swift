import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

@Suite("exact-online watch", .timeLimit(.minutes(2))) struct WatchTests {
  @Test func aFeed_isReadToItsEnd_andGoneOnWithFromItsCursor() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"], ["Name": "Brood"]])
      let words = ["watch", "sync/CRM/Accounts", "--once", "--select", "Name", "--cursor", "place"]
      let first = try await desk.run(words)
      #expect(first.status == 0, "\(first.errors)")
      let lines = first.output.split(separator: "\n")
      #expect(!first.output.contains("\"Code\""))
      #expect(lines.first == #"{"change":"startOver","reason":"noCursor"}"#)
      #expect(lines.count == 3)
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(#"{"change":"upsert","row":{"#) })

      try await sandbox.update("crm/Accounts", filter: "Name eq 'Acme'", ["Name": "Acme II"])
      try await sandbox.delete("crm/Accounts", filter: "Name eq 'Brood'")
      let second = try await desk.run(words)
      #expect(second.output.contains("\"Name\":\"Acme II\""), "\(second.errors)")
      #expect(second.output.contains(#"{"change":"delete","key":""#))
      #expect(second.output.split(separator: "\n").count == 2)
      #expect(try await desk.run(words).output == "")
    }
  }

  @Test func changes_arePrintedAsTheyCome_untilCtrlC() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"]])
      let watch = try desk.start(
        "watch", "sync/CRM/Accounts", "--from-now", "--interval", "0.1", "--select", "Name", "--cursor", "place")
      try await waitUntil { desk.folder.exists("place") }
      try await sandbox.create("crm/Accounts", [["Name": "Brood"]])
      try await waitUntil { watch.output.contains("Brood") }
      #expect(!watch.output.contains("Acme"), "\(watch.output)")
      #expect(try await watch.interrupt() == 130)
      #expect(watch.errors == "")
    }
  }

  @Test func aSetWithoutAFeed_isWatchedByItsDates() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"]])
      let outcome = try await desk.run("watch", "crm/Accounts", "--once", "--select", "Name")
      #expect(outcome.output.contains("\"Name\":\"Acme\""), "\(outcome.errors)")
    }
  }

  @Test func whatHasNoChanges_isRefused() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let outcome = try await desk.run("watch", "current/Me", "--once")
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("no changes to watch"))
      #expect(sandbox.requests.isEmpty)
    }
  }
}
