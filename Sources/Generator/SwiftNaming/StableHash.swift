/// A short fingerprint of a text that is the same on every machine and in every run (FNV-1a, 64 bits).
///
/// Ends names that nothing else tells apart, and spreads files over parts. Swift's own `Hasher` is seeded per process
/// and cannot be used.
package enum StableHash {
  /// `length` characters of a to z and 2 to 7, at most 12.
  package static func text(_ text: String, length: Int = 6) -> String {
    var hash = number(text)
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var result: [UInt8] = []
    for _ in 0..<min(max(length, 1), 12) {
      result.append(alphabet[Int(hash & 31)])
      hash >>= 5
    }
    return String(decoding: result, as: UTF8.self)
  }

  package static func number(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01b3
    }
    return hash
  }
}
