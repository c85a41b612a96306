/// The row versions that were read: all up to a floor, and individual ones above it.
///
/// A row gets its version when it is written but becomes visible when its transaction ends, possibly after rows with
/// higher versions (Documentation/protocol.md, section 10.1). So each run starts at the floor, below the highest
/// version, and skips the rows that are listed here.
struct SeenRows: Sendable, Hashable {
  /// A version of a row that was read.
  struct Entry: Sendable, Hashable {
    var version: Int64
    /// A hash of the row's key, since two rows can have the same version. Lines have the hash of their header's key.
    var key: UInt32
    /// A hash of the row's contents, if two states of the row can have the same version; otherwise 0.
    var state: UInt32 = 0
    /// The time at which it was read, in seconds since 1970.
    var seen: Int64
  }

  /// The version up to and including which nothing is read again.
  private(set) var floor: Int64
  /// The versions above the floor, in ascending order.
  private(set) var entries: [Entry] = []

  init(floor: Int64 = 0) { self.floor = floor }

  /// The highest version that was read.
  var highest: Int64 { max(entries.last?.version ?? floor, floor) }

  /// Whether this version of the row was read.
  func contains(_ version: Int64, key: UInt32, state: UInt32 = 0) -> Bool {
    var index = firstIndex(from: version)
    while index < entries.count, entries[index].version == version {
      if entries[index].key == key, entries[index].state == state { return true }
      index += 1
    }
    return false
  }

  mutating func insert(_ version: Int64, key: UInt32, state: UInt32 = 0, seen: Int64) {
    guard version > floor, !contains(version, key: key, state: state) else { return }
    let entry = Entry(version: version, key: key, state: state, seen: seen)
    if version >= entries.last?.version ?? .min {
      entries.append(entry)
    } else {
      entries.insert(entry, at: firstIndex(from: version))
    }
  }

  /// Removes the entries of a deleted row, so that it is delivered again if it is restored with the same version.
  mutating func forget(_ key: UInt32) { entries.removeAll { $0.key == key } }

  /// Raises the floor to the highest version that was read by `time`: lower ones have become visible by now.
  ///
  /// - Parameters:
  ///   - time: Seconds since 1970.
  ///   - anchors: The number of newest entries to keep regardless of their age. The next run reads them again to see
  ///     that the cursor still fits the feed.
  mutating func settle(seenBy time: Int64, keeping anchors: Int) {
    guard let last = entries.last(where: { $0.seen <= time }) else { return }
    var new = last.version
    if anchors > 0 {
      guard entries.count > anchors else { return }
      new = min(new, entries[entries.count - anchors].version - 1)
    }
    raise(to: new)
  }

  /// Lowers the floor, so that the rows above it are read, and delivered, again.
  mutating func lower(to new: Int64) { floor = min(floor, new) }

  /// Gives entries a new time, so that they stay as if they were read then: all, or those with a later one.
  mutating func restamp(_ time: Int64, onlyLater: Bool = false) {
    for index in entries.indices where !onlyLater || entries[index].seen > time { entries[index].seen = time }
  }

  /// Raises the floor so that at most `count` entries are left, and those from `reached` on.
  ///
  /// - Parameters:
  ///   - count: The number of entries to keep.
  ///   - reached: The highest version that this run has read. Entries of earlier runs can be above it, and between them
  ///     rows that are still to be read, as well as other rows with this version.
  mutating func limit(to count: Int, below reached: Int64 = .max) {
    guard entries.count > count else { return }
    let new = count > 0 ? entries[entries.count - count].version - 1 : highest
    raise(to: reached == .max ? new : min(new, max(reached, .min + 1) - 1))
  }

  private mutating func raise(to new: Int64) {
    guard new > floor else { return }
    floor = new
    entries.removeAll { $0.version <= new }
  }

  /// The index of the first entry with this version or a higher one.
  private func firstIndex(from version: Int64) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].version < version { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A compact coding: versions as differences, times run-length encoded.
extension SeenRows: Codable {
  private enum CodingKeys: String, CodingKey {
    case floor = "to", versions = "then", keys, states, times
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    floor = try container.decode(Int64.self, forKey: .floor)
    let steps = try container.decodeIfPresent([Int64].self, forKey: .versions) ?? []
    let keys = try container.decodeIfPresent([UInt32].self, forKey: .keys) ?? []
    let states = try container.decodeIfPresent([UInt32].self, forKey: .states) ?? keys.map { _ in 0 }
    let runs = try container.decodeIfPresent([Int64].self, forKey: .times) ?? []
    var times: [Int64] = []
    for index in stride(from: 0, to: runs.count - 1, by: 2) {
      guard (0...Int64(steps.count)).contains(runs[index + 1]), times.count <= steps.count else {
        throw Self.damaged(container)
      }
      times += Array(repeating: runs[index], count: Int(runs[index + 1]))
    }
    guard [keys.count, states.count, times.count].allSatisfy({ $0 == steps.count }) else {
      throw Self.damaged(container)
    }
    var version = floor
    for (index, step) in steps.enumerated() {
      let (next, isOver) = version.addingReportingOverflow(step)
      guard step >= 0, !isOver, next > floor else { throw Self.damaged(container) }
      version = next
      entries.append(Entry(version: version, key: keys[index], state: states[index], seen: times[index]))
    }
  }

  private static func damaged(_ container: KeyedDecodingContainer<CodingKeys>) -> DecodingError {
    .dataCorruptedError(
      forKey: .versions, in: container, debugDescription: "not what a cursor was stored as; read without a cursor")
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(floor, forKey: .floor)
    guard !entries.isEmpty else { return }
    var (last, steps, runs) = (floor, [Int64](), [Int64]())
    for entry in entries {
      steps.append(entry.version - last)
      last = entry.version
      if runs.count >= 2, runs[runs.count - 2] == entry.seen {
        runs[runs.count - 1] += 1
      } else {
        runs += [entry.seen, 1]
      }
    }
    try container.encode(steps, forKey: .versions)
    try container.encode(entries.map(\.key), forKey: .keys)
    if entries.contains(where: { $0.state != 0 }) { try container.encode(entries.map(\.state), forKey: .states) }
    try container.encode(runs, forKey: .times)
  }
}
