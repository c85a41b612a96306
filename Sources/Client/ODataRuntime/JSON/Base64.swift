#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Base64 (RFC 4648, section 4), the encoding of `Edm.Binary` in JSON. White space between groups is allowed, as .NET
/// writes it; any other unexpected character makes the text invalid.
enum Base64 {
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count / 4 * 3)
    var group: UInt32 = 0
    var count = 0
    var padding = 0
    for byte in text {
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09: continue
      case UInt8(ascii: "="):
        padding += 1
        continue
      default: break
      }
      guard padding == 0, let value = value(byte) else { return nil }
      group = group << 6 | UInt32(value)
      count += 1
      if count % 4 == 0 {
        decoded.append(UInt8(truncatingIfNeeded: group >> 16))
        decoded.append(UInt8(truncatingIfNeeded: group >> 8))
        decoded.append(UInt8(truncatingIfNeeded: group))
        group = 0
      }
    }
    switch (count % 4, padding) {
    case (0, 0): return decoded
    case (2, 2): decoded.append(UInt8(truncatingIfNeeded: group >> 4))
    case (3, 1):
      decoded.append(UInt8(truncatingIfNeeded: group >> 10))
      decoded.append(UInt8(truncatingIfNeeded: group >> 2))
    default: return nil
    }
    return decoded
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

/// A JSON text in which the value of one member is the Base64 of bytes that are read while it is sent.
struct Base64Member: AsyncSequence, Sendable {
  /// The text up to the value, with its quotation mark.
  let before: [UInt8]
  let bytes: HTTPBody
  /// The text from the closing quotation mark on.
  let after: [UInt8]

  /// The number of bytes of the whole text, for a value of this many bytes.
  func length(of count: Int64) -> Int64 { Int64(before.count + after.count) + (count + 2) / 3 * 4 }

  func makeAsyncIterator() -> Iterator { Iterator(text: self, bytes: bytes.makeAsyncIterator()) }

  struct Iterator: AsyncIteratorProtocol {
    private enum Part {
      case before, value, after, end
    }

    let text: Base64Member
    var bytes: HTTPBody.AsyncIterator
    private var part = Part.before
    /// Fewer than three bytes, which do not yet make a group.
    private var pending: [UInt8] = []

    init(text: Base64Member, bytes: HTTPBody.AsyncIterator) {
      self.text = text
      self.bytes = bytes
    }

    mutating func next() async throws -> ArraySlice<UInt8>? {
      switch part {
      case .before:
        part = .value
        return text.before[...]
      case .value:
        while let chunk = try await bytes.next() {
          pending += chunk
          let whole = pending.count - pending.count % 3
          guard whole > 0 else { continue }
          let encoded = Array(Data(pending[..<whole]).base64EncodedData())
          pending.removeFirst(whole)
          return encoded[...]
        }
        part = .after
        return pending.isEmpty ? try await next() : Array(Data(pending).base64EncodedData())[...]
      case .after:
        part = .end
        return text.after[...]
      case .end: return nil
      }
    }
  }
}
