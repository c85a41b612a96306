import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineMirror
import ExactOnlineSandbox
import ExactOnlineTesting
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Files of mirrors", .timeLimit(.minutes(2)))
struct FileTests {
  private static let pdf = Array("%PDF-1.4\n".utf8) + (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  private static func run(
    policies: ConnectionPolicies = .bare, _ body: (Office) async throws -> Void
  ) async throws {
    try await Office.run(["documents", "sync/Documents"], policies: policies, body)
  }

  /// Somebody adds a document with files.
  private func add(_ files: (name: String, bytes: [UInt8])..., to office: Office) async throws {
    _ = try await office.division.documents.documents.create(
      subject: "Contract", type: .miscellaneous, attachments: files.map { .bytes($0.bytes, name: $0.name) })
  }

  private func downloads(_ office: Office) -> Int {
    office.sandbox.requests.count { $0.path == "/docs/SysAttachment.aspx" }
  }

  private func update(_ mirror: Mirror, _ office: Office) async throws {
    try await mirror.update(office.division, [.documents, .documentAttachments], options: office.options)
  }

  @Test func files_areNamedByTheirContents_andStoredOnce() async throws {
    try await Self.run { office in
      let (mirror, division, text) = (try office.mirror(), office.division, Array("a text".utf8))
      let folder = office.folder.path("files")
      try await add(("a.txt", text), ("scan.pdf", Self.pdf), to: office)
      try await add(("b.txt", text), to: office)
      try await update(mirror, office)
      #expect(try await mirror.missingFiles(division, in: folder) == 3)
      let last = Mutex<MirrorFileProgress?>(nil)
      let report = try await mirror.updateFiles(division, in: folder) { state in last.withLock { $0 = state } }
      #expect(report.files == 3 && report.repeated == 1 && report.failures.isEmpty)
      #expect(last.withLock(\.self)?.expectedFiles == 3 && last.withLock(\.self)?.files == 3)
      #expect(downloads(office) == 3)

      let rows = try office.query("SELECT name, size, hash FROM mirror_files ORDER BY name").map { row in
        row.split(separator: "|").map(String.init)
      }
      #expect(rows.map { $0[0] } == ["a.txt", "b.txt", "scan.pdf"])
      #expect(rows.map { $0[1] } == ["6", "6", "\(Self.pdf.count)"])
      #expect(rows[0][2] == rows[1][2])
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(Set(names) == Set(rows.map { $0[2] }))
      #expect(try office.folder.text("files/\(rows[0][2])") == "a text")
      #expect(try Data(contentsOf: office.folder.url("files/\(rows[2][2])")) == Data(Self.pdf))
      let sum = try await Subprocess.run("sha256sum", ["\(folder)/\(rows[2][2])"])
      #expect(sum.output.hasPrefix(rows[2][2]), "\(sum.errors)")

      // Nothing new costs no call.
      #expect(try await mirror.updateFiles(division, in: folder).files == 0)
      #expect(downloads(office) == 3)
    }
  }

  @Test func deletedAttachment_losesItsRow_andPruningRemovesWhatNobodyRefersTo() async throws {
    try await Self.run { office in
      let (mirror, division) = (try office.mirror(), office.division)
      let folder = office.folder.path("files")
      try await add(
        ("a.txt", Array("one".utf8)), ("b.txt", Array("one".utf8)), ("c.txt", Array("two".utf8)), to: office)
      try await update(mirror, office)
      try await mirror.updateFiles(division, in: folder)
      try office.folder.write("mine", to: "files/notes.txt")
      for name in ["a.txt", "c.txt"] {
        try await office.sandbox.delete("documents/DocumentAttachments", filter: "FileName eq '\(name)'")
      }
      try await update(mirror, office)
      #expect(try office.query("SELECT name FROM mirror_files") == ["b.txt"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 3)
      let pruning = try await mirror.pruneFiles(in: folder)
      #expect(pruning.files == 1 && pruning.bytes == 3)
      let hash = try #require(try office.query("SELECT hash FROM mirror_files").first)
      #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder)) == ["notes.txt", hash])
      #expect(try await mirror.pruneFiles(in: folder).files == 0)
    }
  }

  /// The next update tries again, and only that.
  @Test func fileThatFails_holdsNoOtherUp() async throws {
    try await Self.run { office in
      let (mirror, division) = (try office.mirror(), office.division)
      let folder = office.folder.path("files")
      try await add(("a.txt", [1]), ("b.txt", [2]), to: office)
      try await update(mirror, office)
      office.sandbox.inject(.status(404), on: "SysAttachment", times: 1)
      let report = try await mirror.updateFiles(division, in: folder)
      #expect(report.files == 1 && report.failures.count == 1)
      #expect(report.description.contains("1 failed"))
      #expect(try await mirror.updateFiles(division, in: folder).files == 1)
      #expect(try office.query("SELECT name FROM mirror_files ORDER BY 1") == ["a.txt", "b.txt"])
    }
  }

  @Test func fileThatBreaksOff_keepsNoOtherAway_andThreeInARowEndTheDownload() async throws {
    try await Self.run { office in
      let (mirror, folder) = (try office.mirror(), office.folder.path("files"))
      try await add(("a.txt", [1, 2]), ("b.txt", [3, 4]), ("c.txt", [5, 6]), ("d.txt", [7, 8]), to: office)
      try await update(mirror, office)
      office.sandbox.inject(.truncatedBody, on: "docs/SysAttachment.aspx", times: 1)
      let report = try await mirror.updateFiles(office.division, in: folder)
      #expect(report.files == 3 && report.failures.count == 1)
      #expect(try await mirror.updateFiles(office.division, in: folder).files == 1)
      try FileManager.default.removeItem(atPath: folder)
      let before = downloads(office)
      office.sandbox.inject(.truncatedBody, on: "docs/SysAttachment.aspx", times: 100)
      await #expect(throws: ODataError.self) { try await mirror.updateFiles(office.division, in: folder) }
      #expect(downloads(office) == before + 3)
    }
  }

  /// The service wants a browser for one file: the others are downloaded. For three in a row it wants one for all.
  @Test(arguments: [SandboxFault.Kind.loginPage, .loginRedirect])
  func loginPageInsteadOfAFile_keepsNoOtherAway_andThreeInARowEndTheDownload(fault: SandboxFault.Kind) async throws {
    try await Self.run { office in
      let (mirror, folder) = (try office.mirror(), office.folder.path("files"))
      try await add(("a.txt", [1, 2]), ("b.txt", [3, 4]), ("c.txt", [5, 6]), ("d.txt", [7, 8]), to: office)
      try await update(mirror, office)
      office.sandbox.inject(fault, on: "docs/SysAttachment.aspx", times: 2)
      let report = try await mirror.updateFiles(office.division, in: folder)
      #expect(report.files == 2 && report.failures.count == 2)
      #expect(report.failures.allSatisfy { ($0.error as? ODataError)?.kind == .unauthorized(.loginPage) })
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
      #expect(try await mirror.updateFiles(office.division, in: folder).files == 2)
      try FileManager.default.removeItem(atPath: folder)
      let before = downloads(office)
      office.sandbox.inject(fault, on: "docs/SysAttachment.aspx", times: 100)
      let error = await #expect(throws: ODataError.self) {
        try await mirror.updateFiles(office.division, in: folder)
      }
      #expect(error?.kind == .unauthorized(.loginPage))
      #expect(downloads(office) == before + 3)
    }
  }

  /// The token is refused, so no other file would be had.
  @Test func refusedToken_endsTheDownloadAtOnce() async throws {
    try await Self.run { office in
      let (mirror, folder) = (try office.mirror(), office.folder.path("files"))
      try await add(("a.txt", [1, 2]), ("b.txt", [3, 4]), to: office)
      try await update(mirror, office)
      office.sandbox.inject(.status(401), on: "docs/SysAttachment.aspx")
      let before = downloads(office)
      await #expect(throws: ODataError.self) { try await mirror.updateFiles(office.division, in: folder) }
      #expect(downloads(office) == before + 1)
    }
  }

  @Test func folderThatIsAFile_isRefused() async throws {
    try await Self.run { office in
      let mirror = try office.mirror()
      try await update(mirror, office)
      try office.folder.write("mine", to: "files")
      let error = await #expect(throws: MirrorFileError.self) {
        try await mirror.updateFiles(office.division, in: office.folder.path("files"))
      }
      #expect(error?.description.contains("is a file") == true)
    }
  }

  /// Between the last byte of a file and its row, the program may end.
  @Test func fileThatArrived_andOneThatIsGone_areHandledByTheNextUpdate() async throws {
    try await Self.run { office in
      let (mirror, division) = (try office.mirror(), office.division)
      let folder = office.folder.path("files")
      try await add(("a.txt", Array("one".utf8)), ("b.txt", Array("two".utf8)), to: office)
      try await update(mirror, office)
      let ids = try office.query("SELECT ID FROM document_attachments ORDER BY FileName")
      try office.folder.write("one", to: "files/incoming-\(division.code)-\(ids[0])")
      #expect(try await mirror.updateFiles(division, in: folder).files == 2)
      #expect(downloads(office) == 1)
      // Somebody has removed a file.
      let hash = try #require(try office.query("SELECT hash FROM mirror_files ORDER BY name").first)
      try FileManager.default.removeItem(atPath: "\(folder)/\(hash)")
      #expect(try await mirror.updateFiles(division, in: folder).files == 1)
      #expect(try office.folder.text("files/\(hash)") == "one")
    }
  }

  @Test func reserve_isLeftToOthers() async throws {
    try await Self.run(policies: ConnectionPolicies()) { office in
      let (mirror, division) = (try office.mirror(), office.division)
      try await add(("a.txt", [1]), to: office)
      try await update(mirror, office)
      var options = MirrorFileOptions()
      options.reserve = 1_000_000
      let report = try await mirror.updateFiles(division, in: office.folder.path("files"), options: options)
      #expect(report.files == 0 && report.pausedUntil != nil)
      options.reserve = 0
      options.largest = 0
      #expect(try await mirror.missingFiles(division, in: office.folder.path("files"), options: options) == 0)
    }
  }

  @Test func mirrorWithoutAttachments_saysWhatToDo() async throws {
    try await Self.run { office in
      let mirror = try office.mirror()
      let error = await #expect(throws: MirrorFileError.self) {
        try await mirror.updateFiles(office.division, in: office.folder.path("files"))
      }
      #expect(error?.description.contains("documents and document_attachments") == true)
      #expect(!office.folder.exists("files"))
    }
  }

  /// The program of Documentation/mirror.md. It is compiled, and not run.
  private static func documented(_ mirror: Mirror, _ division: Division) async throws {
    try await mirror.update(division, [.documents, .documentAttachments])
    let report = try await mirror.updateFiles(division, in: "files") { print($0) }
    for failure in report.failures { print(failure.name ?? failure.attachment, failure.error) }
    try await mirror.pruneFiles(in: "files")  // now and then
  }
}
