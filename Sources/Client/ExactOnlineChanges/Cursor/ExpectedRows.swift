/// The rows that earlier runs read last, and the versions in which this run finds them. They show that row versions were
/// reset, as by a backup that was restored: the version of a row never goes down, and a row that is not in the feed was
/// deleted, or is being changed and appears later (Documentation/protocol.md, section 10.1).
struct ExpectedRows: Sendable {
  private var entries: [SeenRows.Entry]
  /// The highest version found of each row, by its key; `Int64.min` if none was found.
  private var found: [UInt32: Int64] = [:]
  /// Whether a row of the latest page has the version that was read before. Then row versions are those of the cursor,
  /// and the division was not moved: all row versions are new after a move.
  var isConfirmed = false

  init(of cursor: ChangeCursor) {
    entries = cursor.rows.entries
    for entry in entries { found[entry.key] = .min }
    if let doubt = cursor.doubt { found[doubt.key] = .min }
  }

  /// Notes a row of the feed.
  mutating func find(_ key: UInt32, version: Int64) {
    guard !found.isEmpty, let known = found[key] else { return }
    if !isConfirmed { isConfirmed = entries.contains { $0.version == version && $0.key == key } }
    found[key] = max(known, version)
  }

  /// Expects a row no more, since its deletion is listed.
  mutating func forget(_ key: UInt32) {
    guard found.removeValue(forKey: key) != nil else { return }
    entries.removeAll { $0.key == key }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Whether the feed has none of the rows in the version that was read, or in a later one.
  var isContradicted: Bool { !entries.isEmpty && entries.allSatisfy { version(of: $0) < $0.version } }

  /// Whether a row has a lower version than before.
  var hasEarlierVersion: Bool {
    entries.contains { entry in
      let version = version(of: entry)
      return version > .min && version < entry.version
    }
  }

  /// The newest row that the feed does not have; nil if the newest one is there unchanged, or those above it have
  /// changed since.
  var missing: Doubt? {
    for entry in entries.reversed() {
      let version = version(of: entry)
      if version < entry.version { return Doubt(version: entry.version, key: entry.key, since: 0) }
      // Where this one is as it was, all below it are.
      if version == entry.version { return nil }
    }
    return nil
  }

  /// Whether the row of a doubt was found, or its deletion.
  func explains(_ doubt: Doubt) -> Bool { found[doubt.key].map { $0 >= doubt.version } ?? true }

  private func version(of entry: SeenRows.Entry) -> Int64 { found[entry.key] ?? .min }
}

/// A row at the end of a cursor that is neither in the feed nor in the list of deletions.
struct Doubt: Sendable, Hashable, Codable {
  var version: Int64
  /// A hash of the row's key.
  var key: UInt32
  /// The time of the first run that missed it, in seconds since 1970.
  var since: Int64
}
