import ExactOnlineSandbox
import Foundation
import SandboxFixtures
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

  /// A service manager starts it again with the same words: what has changed meanwhile is not among the rows that were
  /// there at the start.
  @Test func fromNow_withACursor_leavesNoChangeOut() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"]])
      let words = ["watch", "sync/CRM/Accounts", "--once", "--from-now", "--select", "Name", "--cursor", "place"]
      let first = try await desk.run(words)
      #expect(first.status == 0 && first.output == "", "\(first.errors)")
      try await sandbox.create("crm/Accounts", [["Name": "Brood"]])
      let second = try await desk.run(words)
      #expect(second.output.contains("Brood") && !second.output.contains("Acme"), "\(second.errors)")
    }
  }

  @Test func aFeedWhoseKeyHasAnotherName_isWatched_whicheverPropertiesAreChosen() async throws {
    let metadata = try SandboxMetadata(of: ["current", "salesorder", "sync", "sync/SalesOrder", "system"])
    try await Sandbox.run(metadata, configure: { $0.behaviours.subtract([.references, .stock]) }) { sandbox in
      let desk = try Desk()
      #expect(try await desk.run("login", "--sandbox", sandbox.url).status == 0)
      try await sandbox.seed("salesorder/GoodsDeliveries", [["Description": "Lamps"]])
      let outcome = try await desk.run("watch", "sync/SalesOrder/GoodsDeliveries", "--once", "--select", "Description")
      #expect(outcome.status == 0 && outcome.output.contains("\"Description\":\"Lamps\""), "\(outcome.errors)")
    }
  }

  @Test func aSetThatCannotBeFilteredByItsDates_isRefused_beforeAllOfItIsRead() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let outcome = try await desk.run("watch", "bulk/CRM/Addresses", "--once")
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("watch sync/CRM/Addresses"), "\(outcome.errors)")
      #expect(sandbox.requests.isEmpty)
    }
  }

  /// The next program of the pipe has stopped.
  @Test func aReaderThatDoesNotRead_keepsItNotFromEnding() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.seed("crm/Accounts", (0..<100).map { ["Name": .string("Account \($0)")] })
      try #require(mkfifo(desk.folder.path("pipe"), 0o600) == 0)
      let pipe = open(desk.folder.path("pipe"), O_RDWR)
      defer { close(pipe) }
      async let run = desk.shell("$exact watch sync/CRM/Accounts --cursor place >pipe & echo $! >id; wait $!")
      try await waitUntil {
        var output = pollfd(fd: pipe, events: Int16(POLLOUT), revents: 0)
        return poll(&output, 1, 0) == 0
      }
      var id: Int32?
      try await waitUntil {
        id = (try? desk.folder.text("id")).flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
        return id != nil
      }
      kill(try #require(id), SIGTERM)
      let outcome = try await run
      #expect(outcome.status == 130, "\(outcome.errors)")
      #expect(!desk.folder.exists("place"))
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
