public import ODataRuntime

/// The reason for which the body of a notification is not accepted. Nothing of the body is in it.
public enum WebhookRefusal: Error, Sendable, Hashable {
  /// The receiver has no secret to check signatures with. An empty text is none.
  case noSecret
  /// The body has more bytes than the receiver takes.
  case tooLarge(limit: Int)
  /// The body is not `{"Content":…,"HashCode":"…"}`, byte for byte: cut off, formatted again, or something else.
  case notANotification
  /// The value of `HashCode` is not the 64 hexadecimal digits of a signature.
  case malformedSignature
  /// The signature was not made of this content with one of the secrets.
  case wrongSignature
  /// The content is signed, and is not JSON.
  case malformedContent(ODataDecodingError)
  /// The content is signed, and lacks a member that every event has.
  case missingMember(String)
  /// The content is signed, and a member has a value that is not of its type.
  case invalidMember(String)

  /// The status to answer with. The service sends what is not answered with 200 or 201 again
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
      "There is no secret to check signatures with. Give the receiver the webhook secret that the App Center shows."
    case .tooLarge(let limit):
      "The body has more than \(limit) bytes, and notifications have some hundred. Somebody else sent it, or "
        + "maximumBodySize is too low."
    case .notANotification:
      "The body is not that of a notification. Hand over the bytes as they arrived: a body that a framework has parsed "
        + "and written again is no longer what was signed."
    case .malformedSignature: "HashCode is not a signature: 64 hexadecimal digits. The body is not from Exact Online."
    case .wrongSignature:
      "The signature does not belong to this content. The secret is the webhook secret of the App Center, not the "
        + "client secret; if it was changed, give the receiver the old and the new one. Otherwise somebody else sent it."
    case .malformedContent(let error): "The signed content cannot be read, \(error). Please report its form."
    case .missingMember(let name): "The signed content lacks the member '\(name)'. Please report its form."
    case .invalidMember(let name):
      "The member '\(name)' of the signed content has a value of another form. Please report it."
    }
  }
}
