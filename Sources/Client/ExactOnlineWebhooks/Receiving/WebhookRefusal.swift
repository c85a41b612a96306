public import ODataRuntime

/// The reason why the body of a notification was rejected. It contains nothing of the body.
public enum WebhookRefusal: Error, Sendable, Hashable {
  /// The receiver has no secret to verify signatures with. An empty text does not count.
  case noSecret
  /// The body is larger than the receiver accepts.
  case tooLarge(limit: Int)
  /// The body is not `{"Content":…,"HashCode":"…"}`, byte for byte: truncated, reformatted, or something else.
  case notANotification
  /// The value of `HashCode` is not the 64 hexadecimal digits of a signature.
  case malformedSignature
  /// The signature was not made from this content with any of the secrets.
  case wrongSignature
  /// The content is signed, but is not JSON.
  case malformedContent(ODataDecodingError)
  /// The content is signed, but lacks a member that every event has.
  case missingMember(String)
  /// The content is signed, but a member has a value of the wrong type.
  case invalidMember(String)

  /// The HTTP status to respond with. The service resends notifications that are not answered with 200 or 201
  /// (Documentation/protocol.md, section 11.4).
  public var status: Int {
    switch self {
    case .noSecret: 500
    case .tooLarge: 413
    case .notANotification, .malformedSignature, .malformedContent, .missingMember, .invalidMember: 400
    case .wrongSignature: 401
    }
  }
}

extension WebhookRefusal: CustomStringConvertible {
  /// The reason, and what to do about it.
  public var description: String {
    switch self {
    case .noSecret:
      "There is no secret to verify signatures with. Give the receiver the webhook secret from the App Center."
    case .tooLarge(let limit):
      "The body has more than \(limit) bytes, but notifications have a few hundred. Somebody else sent it, or "
        + "maximumBodySize is too low."
    case .notANotification:
      "The body is not that of a notification. Pass the bytes as received: a body that a framework has parsed and "
        + "written again no longer matches its signature."
    case .malformedSignature: "HashCode is not a signature of 64 hexadecimal digits. The body is not from Exact Online."
    case .wrongSignature:
      "The signature does not match the content. Use the webhook secret from the App Center, not the "
        + "client secret; if it was changed, give the receiver both. Otherwise somebody else sent it."
    case .malformedContent(let error): "The signed content cannot be read, \(error). Please report its format."
    case .missingMember(let name): "The signed content lacks the member '\(name)'. Please report its format."
    case .invalidMember(let name):
      "The member '\(name)' of the signed content has a value of the wrong type. Please report it."
    }
  }
}
