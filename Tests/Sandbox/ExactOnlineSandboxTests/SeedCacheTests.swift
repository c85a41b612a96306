@testable import ExactOnlineSandbox
import Foundation
import Testing
import TestSupport

@Suite("Demo data that are kept for later starts")
struct SeedCacheTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: cache).sorted()) ?? [] }
  /// Nothing is there at first.
  private var cache: String { folder.path("seeds") }

  private func rows(_ scale: Int = 1) async throws -> [[String: SandboxValue]] {
    let sandbox = try await DemoSandbox.start(only: "crm", seedCache: cache, scale: scale)
    let rows = try await sandbox.rows("crm/Accounts")
    // Rows that were read from a file can be written and reset.
    try await sandbox.seed("crm/Accounts", [["Name": "Another"]])
    #expect(try await sandbox.rows("crm/Accounts").count == rows.count + 1)
    try await sandbox.reset()
    #expect(try await sandbox.rows("crm/Accounts") == rows)
    await sandbox.stop()
    return rows
  }

  @Test func aSecondStart_readsTheRowsOfTheFirst() async throws {
    let first = try await rows()
    #expect(first.count > 20)
    let kept = files
    #expect(kept.count == 1)
    #expect(try await rows() == first)
    #expect(files == kept)
    #expect(try await rows(2).count > first.count)
    #expect(files.count == 2)
  }

  @Test(arguments: ["", "SQLite format 3\0and then nothing", String(repeating: "no database ", count: 2000)])
  func aFileThatIsNoDatabase_isWrittenAgain(content: String) async throws {
    let first = try await rows()
    let file = folder.url("seeds/\(try #require(files.first))")
    try Data(content.utf8).write(to: file)
    #expect(try await rows() == first)
    #expect(try Data(contentsOf: file).count > 10_000)
  }

  @Test func moreRowsThanMemoryHolds_areRefused() throws {
    var configuration = SandboxConfiguration(metadata: "m")
    configuration.seed = .demo
    configuration.scale = 1000
    let problem = #expect(throws: SandboxError.self) {
      try DemoRows.refuseTooMany(configuration, memory: 16_000_000_000)
    }
    #expect(
      problem?.description == "The demo data at scale 1000 take 25 GB of memory, but this machine has 16. "
        + "Store them in a file (--database), or use a smaller scale.")
    try DemoRows.refuseTooMany(configuration, memory: 32_000_000_000)
    configuration.database = "rows.sqlite"
    try DemoRows.refuseTooMany(configuration, memory: 16_000_000_000)
  }

  @Test func cacheFolderThatCannotBeMade_onlyCostsTime() async throws {
    try folder.write("a file", to: "seeds")
    #expect(try await rows().count > 20)
  }
}
