import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import TestSupport
import Testing

/// A file size limit of the shell stands in for a full disk: writing fails in the middle of a file.
@Suite("exact-online on a full disk", .timeLimit(.minutes(2))) struct FullDiskTests {
  private static let content = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

  /// Runs the command with files of 1 MiB at most, or of 2 in shells that count kilobytes.
  private func run(_ words: String, _ desk: Desk) async throws -> Desk.Outcome {
    try await desk.shell("ulimit -f 2048; trap '' XFSZ; exec \"$exact\" \(words)")
  }

  /// Runs a test with an attachment that is larger than that.
  private func withAttachment(_ body: (Desk, _ key: String) async throws -> Void) async throws {
    let metadata = try SandboxMetadata(of: ["crm", "current", "documents", "sync", "sync/Documents", "system"])
    try await Sandbox.run(metadata, configure: { $0.behaviours.subtract([.rateLimits, .errorLimit]) }) { sandbox in
      let desk = try Desk()
      #expect(try await desk.run("login", "--sandbox", sandbox.url).status == 0)
      try await sandbox.create("documents/Documents", [["Subject": "Notes", "Type": 55]])
      let document = try #require(try await sandbox.rows("documents/Documents").first?["ID"])
      let attachment: [String: SandboxValue] = [
        "Document": document, "FileName": "big.bin",
        "Attachment": .string(Data(Self.content).base64EncodedString()),
      ]
      try await sandbox.create("documents/DocumentAttachments", [attachment])
      guard case .string(let key)? = try await sandbox.rows("documents/DocumentAttachments").first?["ID"] else {
        Issue.record("The attachment has no key.")
        return
      }
      try await body(desk, key)
    }
  }

  private func bytes(_ desk: Desk, _ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: desk.folder.path(path)).map { Array($0) }
  }

  @Test func download_leavesNothing_andWhatWasThere() async throws {
    try await withAttachment { desk, key in
      try desk.folder.write("old", to: "big.bin")
      let before = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted()
      let words = "download documents/DocumentAttachments \(key) -o big.bin"
      let failed = try await run(words, desk)
      #expect(failed.status != 0)
      #expect(failed.errors.contains("big.bin"), "\(failed.errors)")
      #expect(try desk.folder.text("big.bin") == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted() == before)
      #expect(try await desk.shell("exec \"$exact\" \(words)").status == 0)
      #expect(bytes(desk, "big.bin") == Self.content)
    }
  }

  @Test func mirroredFile_isContinued_whenThereIsSpace() async throws {
    try await withAttachment { desk, _ in
      let words = ["mirror", "document_attachments", "--reserve", "0", "--files", "files"]
      /// Those of complete files, and all others.
      func names(_ areComplete: Bool) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: desk.folder.path("files"))) ?? []
        return names.filter { ($0.utf8.count == 64) == areComplete }
      }
      let failed = try await run(words.joined(separator: " "), desk)
      #expect(failed.status != 0)
      #expect(names(true).isEmpty)
      let mended = try await desk.run(words)
      #expect(mended.status == 0, "\(mended.errors)")
      #expect(names(true).count == 1)
      #expect(!names(false).contains { $0.hasSuffix(".download") || $0.hasSuffix(".facts") })
      #expect(bytes(desk, "files/\(names(true).first ?? "")") == Self.content)
    }
  }
}
