/// The two parts of a notification's body, located by its bytes alone: nothing is parsed before it is verified
/// (Documentation/protocol.md, section 11.3).
struct SignedBody {
  /// The signed text: the value of `Content`, including its braces.
  let content: ArraySlice<UInt8>
  /// The digits of `HashCode`.
  let signature: ArraySlice<UInt8>

  static let opening = Array("{\"Content\":".utf8)
  static let middle = Array(",\"HashCode\":\"".utf8)
  static let closing = Array("\"}".utf8)
  private static let quote = UInt8(ascii: "\"")

  /// The parts are separated by the last occurrence of `,"HashCode":"`, so that no value in the content can be mistaken
  /// for it.
  init(_ body: [UInt8]) throws(WebhookRefusal) {
    let end = body.count - Self.closing.count
    guard body.starts(with: Self.opening), end >= Self.opening.count, body[end...].elementsEqual(Self.closing),
      // The signature contains no quote, so the last one before the end opens it.
      let open = body[..<end].lastIndex(of: Self.quote)
    else { throw .notANotification }
    let border = open + 1 - Self.middle.count
    guard border >= Self.opening.count, body[border...open].elementsEqual(Self.middle) else { throw .notANotification }
    content = body[Self.opening.count..<border]
    signature = body[(open + 1)..<end]
  }
}
