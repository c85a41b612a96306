/// The places of a lock's entries by their paths: a hash table of numbers, for paths whose hashes are known. A dictionary
/// would hash each path again, and every path is looked up.
struct LockNumbers: Sendable {
  /// One more than the place; 0 where there is none. Their number is a power of two, and more than half are free.
  private var slots: [UInt32]

  /// - Parameter entries: Entries with different paths.
  init(of entries: [NameLock.Entry]) {
    var size = 2
    while size < entries.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for (number, entry) in entries.enumerated() {
      var slot = entry.path.hash & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  func number(of path: LockPath, in entries: [NameLock.Entry]) -> Int? {
    var slot = path.hash & (slots.count - 1)
    while case let number = Int(slots[slot]), number != 0 {
      if entries[number - 1].path == path { return number - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
