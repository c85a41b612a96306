/// Finds a slot by the bytes of its wire name: open addressing over one flat buffer, no strings made.
struct NameIndex: Sendable {
  /// All names, one after another.
  private let bytes: [UInt8]
  /// The position at which each name begins, and at last that at which all end.
  private let starts: [Int]
  /// Slot + 1, or 0 where the bucket is free; the count is a power of two.
  private let buckets: [UInt16]

  init(_ names: [String]) {
    var bytes: [UInt8] = []
    var starts = [0]
    for name in names {
      bytes += name.utf8
      starts.append(bytes.count)
    }
    var size = 4
    while size < names.count * 2 { size *= 2 }
    var buckets = [UInt16](repeating: 0, count: size)
    for slot in names.indices {
      var bucket = bytes[starts[slot]..<starts[slot + 1]].withUnsafeBufferPointer(Self.hash) & (size - 1)
      while buckets[bucket] != 0 { bucket = (bucket + 1) & (size - 1) }
      buckets[bucket] = UInt16(truncatingIfNeeded: slot + 1)
    }
    self.bytes = bytes
    self.starts = starts
    self.buckets = buckets
  }

  /// FNV-1a: the names are ours, so no sender can choose colliding ones; the table bounds how long a search takes.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash)
  }

  func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    var bucket = Self.hash(name) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      let slot = Int(buckets[bucket]) - 1
      if bytes[starts[slot]..<starts[slot + 1]].elementsEqual(name) { return slot }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    return nil
  }
}
