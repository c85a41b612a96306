import ODataRuntime

/// Hashes of keys that are the same in every process (FNV-1a), since cursors are stored.
enum KeyHash {
  static func hash(_ id: UUID) -> UInt32 { withUnsafeBytes(of: id.uuid) { hash($0) } }

  static func hash<Key: EntityKey>(_ key: Key) -> UInt32 {
    let values = key.odataKeyValues
    if values.count == 1, case .guid(let id) = values[0] { return hash(id) }
    return hash(text: "\(values)")
  }

  static func hash(text: String) -> UInt32 { Array(text.utf8).withUnsafeBytes { hash($0) } }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    bytes.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
