package import ExactOnlineRuntime
import Foundation
package import HTTPTypes
import Synchronization

/// A filter that removes the secrets of a run from all output, since servers echo what they were sent. Secrets that are
/// renewed during the run are added.
package final class SecretRedactor: ClientMiddleware {
  private let secrets: Mutex<HiddenTexts>

  package init(_ secrets: [String]) { self.secrets = Mutex(HiddenTexts(secrets)) }

  /// Hides more texts from now on.
  package func add(_ more: [String]) { secrets.withLock { $0.add(more) } }

  package func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    // `Bearer …`
    if let token = request.headerFields[.authorization]?.split(separator: " ").last { add([String(token)]) }
    return try await next(request, body)
  }

  package func redacted(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let shown = redacted(bytes)
    return shown.count == bytes.count && shown == bytes ? text : String(decoding: shown, as: UTF8.self)
  }

  /// The same for bytes that may be no text: all others stay as they are.
  package func redacted(_ bytes: [UInt8]) -> [UInt8] {
    let hidden = secrets.withLock(\.self)
    return hidden.removed(from: bytes)
  }
}

/// Texts to hide, in the forms in which they occur in what a server sends.
private struct HiddenTexts: Sendable {
  private var texts: Set<String> = []
  /// All forms, each at the number of its first byte.
  private var forms = [[[UInt8]]](repeating: [], count: 256)

  init(_ texts: [String]) { add(texts) }

  mutating func add(_ more: [String]) {
    for text in more where !text.isEmpty && texts.insert(text).inserted {
      for form in Self.forms(of: text) { forms[Int(form[0])].append(form) }
    }
  }

  /// As it is, in addresses, and in JSON whose slashes are escaped.
  private static func forms(of text: String) -> Set<[UInt8]> {
    let upper = text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? text
    let escapes = upper.split(separator: "%", omittingEmptySubsequences: false)
    let lower = escapes.dropFirst().reduce(String(escapes.first ?? "")) { result, part in
      "\(result)%\(part.prefix(2).lowercased())\(part.dropFirst(2))"
    }
    return Set([text, upper, lower, text.replacing("/", with: "\\/")].map { Array($0.utf8) })
  }

  /// The characters that stand for themselves in addresses (RFC 3986, 2.3).
  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

  private static let mark = Array("[redacted]".utf8)

  func removed(from bytes: [UInt8]) -> [UInt8] {
    guard !texts.isEmpty else { return bytes }
    var result: [UInt8] = []
    var copied = 0
    var position = 0
    while position < bytes.count {
      let candidates = forms[Int(bytes[position])]
      if !candidates.isEmpty,
        let length = candidates.lazy.compactMap({ Self.length(of: $0, in: bytes, at: position) }).max()
      {
        result += bytes[copied..<position] + Self.mark
        position += length
        copied = position
      } else {
        position += 1
      }
    }
    return copied == 0 ? bytes : result + bytes[copied...]
  }

  /// The bytes to hide at a place; nil for none.
  private static func length(of form: [UInt8], in bytes: [UInt8], at start: Int) -> Int? {
    let end = min(form.count, bytes.count - start)
    var same = 0
    while same < end, form[same] == bytes[start + same] { same += 1 }
    if same == form.count {
      // A secret of one letter would disappear from every word.
      return same >= 8 || isWord(start..<start + same, of: bytes) ? same : nil
    }
    // Excerpts of responses may end within a secret.
    return form.count >= 24 && same >= 16 ? same : nil
  }

  private static func isWord(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    func isWordPart(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      return switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        true
      default: false
      }
    }
    return !isWordPart(range.lowerBound - 1) && !isWordPart(range.upperBound)
  }
}
