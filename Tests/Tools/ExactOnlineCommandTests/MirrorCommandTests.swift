import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

@Suite("exact-online mirror", .timeLimit(.minutes(2))) struct MirrorCommandTests {
  @Test func aMirror_isMade_andKeptUpToDate() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"], ["Name": "Brood"]])
      let words = ["mirror", "accounts", "--into", "books.sqlite", "--reserve", "0"]
      let first = try await desk.run(words + ["--json"])
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.split(separator: "\n").allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
      #expect(first.output.contains("\"accounts\""))
      #expect(desk.folder.exists("books.sqlite"))
      try await sandbox.create("crm/Accounts", [["Name": "Cycles"]])
      let second = try await desk.run(words)
      #expect(second.status == 0, "\(second.errors)")
      #expect(!second.output.isEmpty)
      let estimate = try await desk.run(words + ["--estimate"])
      #expect(estimate.output.contains("call"), "\(estimate.errors)")
    }
  }

  @Test func wrongNames_areRefusedBeforeAnythingIsSent() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let outcome = try await desk.run("mirror", "acounts")
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("Did you mean 'accounts'"), "\(outcome.errors)")
      #expect(sandbox.requests.isEmpty)
      #expect(!desk.folder.exists("exact.sqlite"))
    }
  }
}
