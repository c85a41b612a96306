/// A hash of contents, not protected against deliberate collisions, that is the same in every process.
struct Fingerprint: Sendable {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func add(_ bytes: [UInt8]) {
    mix(UInt64(bytes.count))
    bytes.withUnsafeBytes { buffer in
      let words = buffer.count / 8
      for index in 0..<words { mix(buffer.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
      for byte in buffer[(words * 8)...] { mix(UInt64(byte)) }
    }
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  var number: Int64 { Int64(bitPattern: state) }

  var text: String { String(state, radix: 16) }

  private mutating func mix(_ word: UInt64) {
    state = (state ^ word) &* 0xBF58_476D_1CE4_E5B9
    state ^= state >> 29
  }
}
