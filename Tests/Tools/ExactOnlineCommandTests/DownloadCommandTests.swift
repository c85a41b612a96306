import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

/// `exact-online download`.
@Suite(.timeLimit(.minutes(2))) struct DownloadCommandTests {
  /// Attaches a file to a new document; returns the key of the attachment.
  private func attach(_ text: String, name: String, _ desk: Desk) async throws -> String {
    let document = try await desk.run("create", "documents/Documents", "Subject=Contract", "Type=55", "--unchecked")
    #expect(document.status == 0, "\(document.errors)")
    let content = Data(text.utf8).base64EncodedString()
    let attachment = try await desk.run(
      "create", "documents/DocumentAttachments", "Document=\(document.output.trimmingCharacters(in: .newlines))",
      "FileName=\(name)", "Attachment=\(content)")
    #expect(attachment.status == 0, "\(attachment.errors)")
    return attachment.output.trimmingCharacters(in: .newlines)
  }

  @Test func attachments_areDownloadedUnderTheirNames() async throws {
    try await Desk.withSandbox { desk, _ in
      let key = try await attach("Signed.", name: "contract.txt", desk)
      let download = try await desk.run("download", "documents/DocumentAttachments", key)
      #expect(download.output.hasSuffix("contract.txt\n"), "\(download.errors)")
      #expect(try desk.folder.text("contract.txt") == "Signed.")
      let piped = try await desk.run("download", "documents/DocumentAttachments", key, "-o", "-")
      #expect(piped.output == "Signed.", "\(piped.errors)")
      #expect(!desk.folder.exists("-"))
      let gone = try await desk.run(
        "download", "documents/DocumentAttachments", "5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01", "-o", "other.txt")
      #expect(gone.status == 1)
      #expect(!desk.folder.exists("other.txt"))
    }
  }

  /// The response announces the length that it has.
  @Test func fileOfAnotherSizeThanTheRowStates_isRefused() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let key = try await attach("Signed.", name: "contract.txt", desk)
      sandbox.inject(.shortBody, on: "SysAttachment")
      for output in [".", "other.txt", "-"] {
        let short = try await desk.run("download", "documents/DocumentAttachments", key, "-o", output)
        #expect(short.status != 0 && short.output.isEmpty, "\(short.output)")
        #expect(short.errors.contains("the row says that the file has 7"), "\(short.errors)")
      }
      #expect(!desk.folder.exists("contract.txt") && !desk.folder.exists("other.txt"))
      // Nothing is known of an address but what it returns.
      let row = try await desk.run("get", "documents/DocumentAttachments", key, "--select", "Url", "--jsonl")
      let address = try #require(row.output.split(separator: "\"").first { $0.contains("SysAttachment") })
      let unknown = try await desk.run("download", String(address), "-o", "other.txt")
      #expect(unknown.status == 0, "\(unknown.errors)")
      #expect(try desk.folder.text("other.txt") == "Signed")
    }
  }
}
