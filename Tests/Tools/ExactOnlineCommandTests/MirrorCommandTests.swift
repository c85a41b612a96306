import ExactOnlineSandbox
import Foundation
import SandboxFixtures
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

  @Test func anUpdateThatWaitsForAnotherProgram_endsWithCtrlC() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"]])
      let words = ["mirror", "accounts", "--into", "books.sqlite", "--reserve", "0"]
      #expect(try await desk.run(words).status == 0)
      let script = """
        import sqlite3, sys
        database = sqlite3.connect(sys.argv[1], isolation_level=None)
        database.execute("BEGIN IMMEDIATE")
        print("locked", flush=True)
        sys.stdin.read()
        """
      let other = try ChildProcess(
        URL(filePath: "/usr/bin/env"), ["python3", "-c", script, desk.folder.path("books.sqlite")])
      #expect(await other.nextLine() == "locked")
      sandbox.clearRequests()
      let run = try desk.start(words)
      try await waitUntil { sandbox.requests.contains { $0.path.hasSuffix("sync/CRM/Accounts") } }
      // The lock is still held.
      #expect(try await run.interrupt() == 130, "\(run.errors)")
      other.close()
      other.waitUntilExit()
      #expect(try await desk.run(words).status == 0)
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

  @Test(arguments: [
    ["--workers", "4"], ["--watch", "--into", "postgresql://db/books"], ["--now"], ["--interval", "60"],
    ["--all-divisions"], ["--all-divisions", "--into", "books.sqlite"], ["--schema", "books"],
    ["--prune"], ["--files", ""],
    ["--files", "files", "--estimate"], ["--watch", "--all-divisions", "--into", "postgres://db/books", "--prune"],
    ["--watch", "--all-divisions", "--into", "postgres://db/books", "--files", "files", "--prune"],
    ["--estimate", "--audit"], ["--audit", "--start-over"], ["--audit", "--history", "none"], ["--history", "all"],
    ["--reserve", "-1"],
    ["--into", "mysql://books:geheim@db/books"], ["postgresql://exact:geheim@db/books"],
    ["--all-divisions", "--into", "postgres://db/books", "--workers", "0"],
    ["--all-divisions", "--into", "postgres://db/books", "--audit"],
    ["--all-divisions", "--into", "postgres://db/books", "--division", "7"],
    ["--all-divisions", "--into", "postgres://db/books", "--watch", "--start-over"],
    ["--all-divisions", "--into", "postgres://db/books", "--estimate", "--workers", "2"],
    ["--all-divisions", "--into", "host=db dbname=books", "--interval", "0"],
    ["--into", "postgresql://exact:geheim@[db/books"],
  ])
  func optionsThatMakeNoSense_endWith2_andNothingIsDone(words: [String]) async throws {
    let desk = try Desk(["EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": "http://127.0.0.1:9"])
    let outcome = try await desk.run(["mirror", "accounts"] + words)
    #expect(outcome.status == 2, "\(outcome.errors)")
    #expect(!outcome.errors.isEmpty && outcome.output.isEmpty)
    #expect(!outcome.errors.contains("geheim"), "\(outcome.errors)")
    #expect(!desk.folder.exists("exact.sqlite") && !desk.folder.exists("books.sqlite"))
  }

  @Test func estimate_makesNoFile_andIsJSONIfAskedFor() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"], ["Name": "Brood"]])
      let outcome = try await desk.run("mirror", "accounts", "contacts", "--estimate", "--json")
      #expect(outcome.status == 0, "\(outcome.errors)")
      let json = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      #expect(json["calls"] as? Int == 6 && json["division"] as? Int == sandbox.division)
      let sets = try #require(json["sets"] as? [[String: Any]])
      #expect(sets.map { $0["set"] as? String } == ["accounts", "contacts"])
      #expect(sets.first?["rows"] as? Int == 2 && sets.first?["startsOver"] as? Bool == true)
      #expect(!desk.folder.exists("exact.sqlite"))
    }
  }

  @Test func audit_endsWith3_whereTheCopyDiffers() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let early = try await desk.run("mirror", "accounts", "--audit")
      #expect(early.status == 2 && early.errors.contains("no mirror"), "\(early.errors)")
      #expect(!desk.folder.exists("exact.sqlite"))
      try await sandbox.create("crm/Accounts", [["Name": "Acme"]])
      let update = try await desk.run("mirror", "accounts", "--reserve", "0")
      #expect(update.status == 0, "\(update.errors)")
      let equal = try await desk.run("mirror", "accounts", "--audit")
      #expect(equal.status == 0 && equal.output.contains("equal"), "\(equal.errors)")
      let missing = try await desk.run("mirror", "contacts", "--audit")
      #expect(missing.status == 2 && missing.errors.contains("contacts"), "\(missing.errors)")
      try await sandbox.create("crm/Accounts", [["Name": "Brood"]])
      let different = try await desk.run("mirror", "accounts", "--audit", "--json")
      #expect(different.status == 3, "\(different.errors)")
      #expect(different.output.contains("\"isEqual\":false") && different.output.contains("\"service\":2"))
    }
  }

  /// Waiting for the next day would be in vain.
  @Test func aReserveOfAllCalls_isRefused() async throws {
    try await Desk.withSandbox(without: [.errorLimit]) { desk, sandbox in
      let outcome = try await desk.run("mirror", "accounts", "--reserve", "5000")
      #expect(outcome.status == 2 && outcome.errors.contains("a day has 5000"), "\(outcome.errors)")
      #expect(!sandbox.requests.contains { $0.path.contains("/sync/") })
    }
  }

  @Test func history_isKept_alsoByRunsThatDoNotNameIt() async throws {
    try await Desk.withSandbox { desk, sandbox in
      for (name, words) in [("Acme", ["--history", "changes"]), ("Brood", []), ("Cycles", ["--history", "none"])] {
        try await sandbox.create("crm/Accounts", [["Name": .string(name)]])
        let outcome = try await desk.run(["mirror", "accounts", "--reserve", "0"] + words)
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
      let query = "SELECT change FROM mirror_changes"
      let script = "import sqlite3, sys\nfor row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print(*row)"
      let rows = try await Subprocess.run("python3", ["-c", script, desk.folder.path("exact.sqlite"), query])
      #expect(rows.output == "insert\ninsert\n", "\(rows.errors)")
    }
  }

  @Test func fileOfAnother_isRefused_andNotTouched() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let script = "import sqlite3, sys\nsqlite3.connect(sys.argv[1]).execute('CREATE TABLE accounts (ID)')"
      _ = try await Subprocess.run("python3", ["-c", script, desk.folder.path("other.sqlite")])
      let before = try Data(contentsOf: desk.folder.url("other.sqlite"))
      let outcome = try await desk.run("mirror", "accounts", "--into", "other.sqlite", "--reserve", "0")
      #expect(outcome.status == 2 && outcome.errors.contains("'accounts'"), "\(outcome.errors)")
      #expect(try Data(contentsOf: desk.folder.url("other.sqlite")) == before)
    }
  }

  @Test func fileThatIsNoDatabase_endsWith2_andOneThatCannotBeWritten_with5() async throws {
    try await Desk.withSandbox { desk, _ in
      try desk.folder.write(String(repeating: "no database ", count: 100), to: "notes.sqlite")
      let words = ["mirror", "accounts", "--reserve", "0", "--into"]
      let notes = try await desk.run(words + ["notes.sqlite"])
      #expect(notes.status == 2 && notes.errors.contains("not a database"), "\(notes.errors)")
      #expect(try await desk.run(words + ["books.sqlite"]).status == 0)
      // SQLite cannot open its log: also for root, who may write to every file.
      for name in ["books.sqlite-wal", "books.sqlite-shm"] {
        try? FileManager.default.removeItem(atPath: desk.folder.path(name))
        try FileManager.default.createDirectory(atPath: desk.folder.path(name), withIntermediateDirectories: false)
      }
      let books = try await desk.run(words + ["books.sqlite"])
      #expect(books.status == 5 && books.errors.contains("'"), "\(books.errors)")
      for outcome in [notes, books] {
        #expect(!outcome.errors.contains("PRAGMA") && !outcome.errors.contains("SELECT"), "\(outcome.errors)")
      }
    }
  }

  @Test func files_areDownloaded_andPruned() async throws {
    let metadata = try SandboxMetadata(of: ["crm", "current", "documents", "sync", "sync/Documents", "system"])
    try await Sandbox.run(metadata, configure: { $0.behaviours.subtract([.rateLimits, .errorLimit]) }) { sandbox in
      let desk = try Desk()
      let login = try await desk.run("login", "--sandbox", sandbox.url)
      #expect(login.status == 0, "\(login.errors)")
      let document = try await desk.run("create", "documents/Documents", "Subject=Notes", "Type=55", "--unchecked")
      #expect(document.status == 0, "\(document.errors)")
      let key = document.output.trimmingCharacters(in: .newlines)
      let text = Data("a text".utf8).base64EncodedString()
      let attachment = try await desk.run(
        "create", "documents/DocumentAttachments", "Document=\(key)", "FileName=a.txt", "Attachment=\(text)")
      #expect(attachment.status == 0, "\(attachment.errors)")
      let words = ["mirror", "document_attachments", "--reserve", "0", "--files", "files"]
      let first = try await desk.run(words)
      #expect(first.status == 0 && first.output.contains("1 file of 6 bytes"), "\(first.errors)")
      let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path("files"))
      #expect(try names.map { try desk.folder.text("files/\($0)") } == ["a text"])
      try await sandbox.delete("documents/DocumentAttachments", filter: "FileName eq 'a.txt'")
      let second = try await desk.run(words + ["--prune"])
      #expect(second.status == 0, "\(second.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path("files")).isEmpty)
    }
  }

  @Test func folderThatIsAFile_orSetsWithoutFiles_areRefusedBeforeRowsAreRead() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try desk.folder.write("mine", to: "notes.txt")
      let file = try await desk.run("mirror", "document_attachments", "--files", "notes.txt")
      #expect(file.status == 2 && file.errors.contains("is a file"), "\(file.errors)")
      #expect(sandbox.requests.isEmpty && !desk.folder.exists("exact.sqlite"))
      let below = try await desk.run("mirror", "document_attachments", "--files", "notes.txt/files")
      #expect(below.status == 2 && below.errors.contains("cannot be created"), "\(below.errors)")
      #expect(sandbox.requests.isEmpty && !desk.folder.exists("exact.sqlite"))
      let accounts = try await desk.run("mirror", "accounts", "--files", "files")
      #expect(accounts.status == 2 && accounts.errors.contains("document_attachments"), "\(accounts.errors)")
      #expect(!sandbox.requests.contains { $0.path.contains("/sync/") })
    }
  }

  @Test func pageThatIsEmptyOrBreaksOff_isReadAgain_andEndsWith5IfItStays() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"]])
      let words = ["mirror", "accounts", "--reserve", "0"]
      // The first call is that for the number of rows.
      sandbox.inject(.emptyBody, on: "sync/CRM/Accounts", times: 1)
      sandbox.inject(.shortBody, on: "sync/Deleted", times: 1)
      let first = try await desk.run(words)
      #expect(first.status == 0 && first.output.contains("1 row"), "\(first.errors)")
      sandbox.inject(.emptyBody, on: "sync/Deleted")
      let second = try await desk.run(words)
      #expect(second.status == 5, "\(second.errors)")
      #expect(second.errors.contains("is empty or breaks off"), "\(second.errors)")
      #expect(sandbox.requests.count { $0.path.contains("sync/Deleted") } > 1)
    }
  }

  /// A machine whose clock is wrong is told so once, and copies all the same.
  @Test func clockThatIsWrong_isToldOnce() async throws {
    try await Desk.withSandbox { desk, sandbox in
      try await sandbox.create("crm/Accounts", [["Name": "Acme"]])
      let words = ["mirror", "accounts", "contacts", "--reserve", "0"]
      let first = try await desk.run(words)
      #expect(first.status == 0 && !first.errors.contains("clock"), "\(first.errors)")
      sandbox.advanceClock(by: .seconds(2 * 86_400))
      let second = try await desk.run(words)
      #expect(second.status == 0, "\(second.errors)")
      #expect(second.errors.split(separator: "\n").count { $0.contains("this machine's clock shows") } == 1)
    }
  }
}
