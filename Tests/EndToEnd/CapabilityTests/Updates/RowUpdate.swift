import ExactOnline
import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// The row after an update, read through the sandbox's own interface.
struct RowUpdate {
  /// The row as it is now.
  let row: [String: SandboxValue]
  /// The properties that have other values than before, besides `Modified`.
  let changed: Set<String>
  /// The properties that the client has sent.
  let sent: Set<String>
}

extension Administration {
  /// Updates a row an hour later, by one call, and confirms what every update does: `Modified` is the time on a Dutch
  /// clock, other rows of the set stay as they were, and the row is the last of its sync feed, with a higher row
  /// version.
  func update(
    _ set: String, _ key: UUID, named name: String = "ID", feed: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation, _ call: () async throws -> Void
  ) async throws -> RowUpdate {
    let (before, oldVersion) = (try await rows(set), try await version(of: feed))
    sandbox.advanceClock(by: .seconds(3600))
    sandbox.clearRequests()
    try await call()
    #expect(sandbox.requests.map(\.method) == ["PUT"], sourceLocation: sourceLocation)
    #expect(sandbox.requests.first?.status == 204, sourceLocation: sourceLocation)
    let (after, newVersion) = (try await rows(set), try await version(of: feed))
    func others(_ rows: [[String: SandboxValue]]) -> [[String: SandboxValue]] { rows.filter { $0[name] != .key(key) } }
    #expect(others(before) == others(after), sourceLocation: sourceLocation)
    let old = try #require(before.first { $0[name] == .key(key) }, sourceLocation: sourceLocation)
    let new = try #require(after.first { $0[name] == .key(key) }, sourceLocation: sourceLocation)
    let changed = Set(new.keys.filter { new[$0] != old[$0] }).subtracting(["Modified"])
    if new["Modified"] != nil { #expect(new["Modified"] == dutchTime, sourceLocation: sourceLocation) }
    if let feed {
      #expect(newVersion > oldVersion, sourceLocation: sourceLocation)
      let last = try #require(try await rows(feed).last, sourceLocation: sourceLocation)
      #expect([last["ID"], last[name]].contains(.key(key)), sourceLocation: sourceLocation)
      for property in changed where last[property] != nil {
        #expect(last[property] == new[property], "\(property)", sourceLocation: sourceLocation)
      }
    }
    return RowUpdate(row: new, changed: changed, sent: sandbox.requests.first?.assigned ?? [])
  }

  /// The highest row version of a sync feed; zero if there is none.
  private func version(of feed: String?) async throws -> Int {
    guard let feed else { return 0 }
    return try await rows(feed).last?["Timestamp"]?.text.flatMap(Int.init) ?? 0
  }

  /// The time of the sandbox's clock in January, as answers have it.
  private var dutchTime: SandboxValue { "/Date(\(Int(sandbox.now.timeIntervalSince1970 + 3600) * 1000))/" }
}
