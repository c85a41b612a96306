import ExactOnline
import ExactOnlineMirror
import ExactOnlineSandbox
import Foundation
import GRDB
import SandboxFixtures
import TestSupport
import Testing

/// Files that another program has locked.
@Suite("Locked mirrors", .timeLimit(.minutes(1)))
struct LockedFileTests {
  @Test func updateThatWaitsForTheLock_endsWhenItIsCancelled_andTheNextOneGoesOn() async throws {
    try await Office.run([]) { office in
      let mirror = try office.mirror()
      try await office.add("A")
      try await mirror.update(office.division, [.accounts], options: office.options)
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let other = try DatabaseQueue(path: office.folder.path("mirror.sqlite"), configuration: configuration)
      try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
      try await office.add("B")
      let options = office.options
      let before = office.sandbox.requests.count
      let update = Task { try await mirror.update(office.division, [.accounts], options: options) }
      try await waitUntil {
        office.sandbox.requests.dropFirst(before).contains { $0.path.hasSuffix("sync/CRM/Accounts") }
      }
      update.cancel()
      // The lock is still held: nothing else ends the wait.
      await #expect(throws: CancellationError.self) { try await update.value }
      try await other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
      try await mirror.update(office.division, [.accounts], options: options)
      #expect(try office.query("SELECT Name FROM accounts ORDER BY Name") == ["A", "B"])
    }
  }

  @Test func updateThatWaitsForTheLock_goesOnWithoutIt() async throws {
    try await Office.run([]) { office in
      let mirror = try office.mirror()
      try await office.add("A")
      try await mirror.update(office.division, [.accounts], options: office.options)
      let other = try DatabaseQueue(path: office.folder.path("mirror.sqlite"))
      try await office.add("B")
      let options = office.options
      let before = office.sandbox.requests.count
      let update = Task {
        try await other.write { database in
          try database.execute(sql: "UPDATE accounts SET Name = 'C'")
          // Until the update has a page to store.
          while !office.sandbox.requests.dropFirst(before).contains(where: { $0.path.hasSuffix("sync/CRM/Accounts") }) {
            Thread.sleep(forTimeInterval: 0.01)
          }
        }
      }
      try await mirror.update(office.division, [.accounts], options: options)
      try await update.value
      #expect(try office.query("SELECT count(*) FROM accounts") == ["2"])
    }
  }
}
