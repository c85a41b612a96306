import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import TestSupport
import Testing

@Suite("exact-online mirror --files, killed", .timeLimit(.minutes(2))) struct KilledDownloadTests {
  private static let words = ["mirror", "document_attachments", "--reserve", "0", "--files", "files"]
  private static let names = (0..<8).map { "\($0).txt" }

  /// Somebody adds a document. Returns its key.
  private func addDocument(_ sandbox: Sandbox) async throws -> SandboxValue {
    try await sandbox.create("documents/Documents", [["Subject": "Notes", "Type": 55]])
    return try #require(try await sandbox.rows("documents/Documents").first?["ID"])
  }

  /// Whenever it is killed: each file is there once, complete, under the name of its contents, and in no other call.
  @Test func files_areCompleteInTheEnd() async throws {
    let metadata = try SandboxMetadata(of: ["crm", "current", "documents", "sync", "sync/Documents", "system"])
    try await Sandbox.run(metadata, configure: { $0.behaviours.subtract([.rateLimits, .errorLimit]) }) { sandbox in
      let desk = try Desk()
      #expect(try await desk.run("login", "--sandbox", sandbox.url).status == 0)
      let document = try await addDocument(sandbox)
      for name in Self.names {
        let text = Data("The text of \(name)".utf8).base64EncodedString()
        try await sandbox.create(
          "documents/DocumentAttachments",
          [["Document": document, "FileName": .string(name), "Attachment": .string(text)]])
      }
      func files(_ isComplete: Bool) -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: desk.folder.path("files"))) ?? []
        return names.count { ($0.utf8.count == 64) == isComplete }
      }
      for complete in 1...3 {
        // Between two files, and long before the last.
        sandbox.inject(.latency(seconds: 0.4), on: "SysAttachment")
        let slow = try desk.start(Self.words)
        try await waitUntil { files(true) >= complete }
        try await slow.endAtOnce()
        sandbox.removeFault()
        // In the middle of one.
        sandbox.inject(.stalledBody(seconds: 60), on: "SysAttachment")
        let stalled = try desk.start(Self.words)
        try await waitUntil { files(false) > 0 }
        try await stalled.endAtOnce()
        sandbox.removeFault()
      }
      let last = try await desk.run(Self.words + ["--prune"])
      #expect(last.status == 0, "\(last.errors)")
      let contents = try desk.folder.contents(of: "files")
      #expect(Set(contents.values) == Set(Self.names.map { "The text of \($0)" }))
      #expect(contents.count == Self.names.count && contents.keys.allSatisfy { $0.utf8.count == 64 })
      // Nothing is downloaded again. Not seen from the sandbox's list: what a killed process asked for can still come.
      sandbox.inject(.status(400), on: "SysAttachment")
      #expect(try await desk.run(Self.words).status == 0)
      try await sandbox.create(
        "documents/DocumentAttachments", [["Document": document, "FileName": "new.txt", "Attachment": "bmV3"]])
      #expect(try await desk.run(Self.words).status != 0)
    }
  }

  /// Deletions take the files along that nothing refers to, and no others.
  @Test func prune_afterDeletions_keepsWhatIsReferredTo() async throws {
    let metadata = try SandboxMetadata(of: ["crm", "current", "documents", "sync", "sync/Documents", "system"])
    try await Sandbox.run(metadata, configure: { $0.behaviours.subtract([.rateLimits, .errorLimit]) }) { sandbox in
      let desk = try Desk()
      #expect(try await desk.run("login", "--sandbox", sandbox.url).status == 0)
      let document = try await addDocument(sandbox)
      for (name, text) in [("a.txt", "one"), ("b.txt", "one"), ("c.txt", "two"), ("d.txt", "three")] {
        try await sandbox.create(
          "documents/DocumentAttachments",
          [
            [
              "Document": document, "FileName": .string(name),
              "Attachment": .string(Data(text.utf8).base64EncodedString()),
            ]
          ])
      }
      #expect(try await desk.run(Self.words).status == 0)
      for name in ["a.txt", "c.txt"] {
        try await sandbox.delete("documents/DocumentAttachments", filter: "FileName eq '\(name)'")
      }
      let pruned = try await desk.run(Self.words + ["--prune"])
      #expect(pruned.status == 0, "\(pruned.errors)")
      #expect(Set(try desk.folder.contents(of: "files").values) == ["one", "three"])
      // Also when everything was read again.
      try await sandbox.moveDivision()
      try await sandbox.delete("documents/DocumentAttachments", filter: "FileName eq 'd.txt'")
      let again = try await desk.run(Self.words + ["--prune", "--start-over"])
      #expect(again.status == 0, "\(again.errors)")
      #expect(Set(try desk.folder.contents(of: "files").values) == ["one"])
    }
  }
}
