import ExactOnline
import ExactOnlineMirrorPostgreSQL
import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

/// Files of attachments beside a mirror in PostgreSQL, in one folder for all workers.
@Suite("Files of mirrors in PostgreSQL", .timeLimit(.minutes(2)))
struct SharedFileTests {
  private static let sets: [MirrorSet] = [.documents, .documentAttachments]
  private static let divisions = [234_501, 234_502, 234_503]

  private static func run(_ body: (Office, PostgreSQLCopy) async throws -> Void) async throws {
    try await Office.run(["documents", "sync/Documents"], configure: { $0.furtherDivisions = divisions }) { office in
      try await body(office, try await PostgreSQLCopy())
    }
  }

  private func add(_ files: (name: String, text: String)..., to division: Division) async throws {
    _ = try await division.documents.documents.create(
      subject: "Contract", type: .miscellaneous,
      attachments: files.map { .bytes(Array($0.text.utf8), name: $0.name) })
  }

  private func texts(_ office: Office) throws -> [String] { try office.folder.contents(of: "files").values.sorted() }

  private func downloads(_ office: Office) -> Int {
    office.sandbox.requests.count { $0.path == "/docs/SysAttachment.aspx" }
  }

  @Test func files_areStoredOnce_goWithTheirAttachments_andArePruned() async throws {
    try await Self.run { office, copy in
      let (store, division, folder) = (copy.store, office.division, office.folder.path("files"))
      let early = await #expect(throws: MirrorFileError.self) { try await store.updateFiles(division, in: folder) }
      #expect(early?.description.contains("documents and document_attachments") == true)
      try await add(("a.txt", "one"), ("b.txt", "one"), ("c.txt", "two"), to: division)
      try await store.update(division, Self.sets, options: office.options)
      #expect(try await store.missingFiles(division, in: folder) == 3)
      let report = try await store.updateFiles(division, in: folder)
      #expect(report.files == 3 && report.repeated == 1 && report.failures.isEmpty)
      #expect(try texts(office) == ["one", "two"])
      let rows = try await copy.sql("SELECT name, size, length(hash) FROM @.mirror_files ORDER BY name")
      #expect(rows == [["a.txt", "3", "64"], ["b.txt", "3", "64"], ["c.txt", "3", "64"]])
      #expect(try await store.updateFiles(division, in: folder).files == 0)
      #expect(downloads(office) == 3)

      for name in ["a.txt", "c.txt"] {
        try await office.sandbox.delete("documents/DocumentAttachments", filter: "FileName eq '\(name)'")
      }
      try await store.update(division, Self.sets, options: office.options)
      #expect(try await copy.sql("SELECT name FROM @.mirror_files") == [["b.txt"]])
      try office.folder.write("mine", to: "files/notes.txt")
      #expect(try await store.pruneFiles(in: folder).files == 1)
      #expect(try texts(office) == ["mine", "one"])
    }
  }

  @Test func tableOfAnother_isRefused_andADroppedTableOfAttachmentsIsNoHarm() async throws {
    try await Self.run { office, copy in
      let (store, folder) = (copy.store, office.folder.path("files"))
      try await add(("a.txt", "one"), to: office.division)
      try await store.update(office.division, Self.sets, options: office.options)
      try await copy.sql("CREATE TABLE @.mirror_files (a int)")
      let error = await #expect(throws: MirrorSchemaError.self) {
        try await store.updateFiles(office.division, in: folder)
      }
      #expect(error?.table == "mirror_files" && !office.folder.exists("files"))
      try await copy.sql("DROP TABLE @.mirror_files")
      try await store.updateFiles(office.division, in: folder)
      try await copy.sql("DROP TABLE @.document_attachments CASCADE")
      let fresh = try PostgreSQLMirrorStore(in: copy.database, schema: copy.schema)
      try await fresh.update(office.division, Self.sets, options: office.options)
      #expect(try await fresh.updateFiles(office.division, in: folder).files == 0)
      try await office.sandbox.delete("documents/DocumentAttachments", filter: "FileName eq 'a.txt'")
      try await fresh.update(office.division, Self.sets, options: office.options)
      #expect(try await copy.sql("SELECT count(*) FROM @.mirror_files") == [["0"]])
    }
  }

  /// Several processes store the same contents, and another one prunes all the time.
  @Test func workersOfSeveralProcesses_shareTheFolder() async throws {
    try await Self.run { office, copy in
      let (exact, folder, options) = (office.exact, office.folder.path("files"), office.options)
      let divisions = ([office.division.code] + Self.divisions.map(Int32.init)).map { exact.division($0) }
      for division in divisions {
        try await add(("a.txt", "one"), ("b.txt", "two"), ("c.txt", "of \(division.code)"), to: division)
      }
      try await copy.queue.follow(divisions.map { ($0.code, nil) })
      var rules = MirrorWorkerOptions()
      rules.workers = 2
      rules.schedule = .every(.seconds(3600))
      rules.poll = .milliseconds(20)
      rules.endsWhenDone = true
      let workerRules = rules
      let done = Counter()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for process in 0..<3 {
          let store = try PostgreSQLMirrorStore(in: copy.database, schema: copy.schema)
          let workers = MirrorWorkers(queue: copy.queue, store: store, name: "\(process)", options: workerRules) {
            if case .failed(_, let error, _) = $0 { Issue.record(error) }
          }
          group.addTask {
            await workers.run(Self.sets, options: options, files: folder) { exact.division($0.division) }
          }
        }
        group.addTask {
          while done.value == 0 {
            _ = try? await copy.store.pruneFiles(in: folder)
            try await Task.sleep(for: .milliseconds(1))
          }
        }
        for _ in 0..<3 { try await group.next() }
        done.add()
        try await group.waitForAll()
      }
      #expect(try await copy.sql("SELECT count(*) FROM @.mirror_files") == [["12"]])
      #expect(try texts(office) == (["one", "two"] + divisions.map { "of \($0.code)" }).sorted())
      #expect(try await copy.sql("SELECT count(*) FROM @.mirror_divisions WHERE reason IS NOT NULL") == [["0"]])
    }
  }
}
