public import HTTPTypes

/// A request as it may be logged: of the header fields only those known to hold no secret, and secrets in the query
/// replaced. The body is left out.
public struct RedactedRequest: Sendable, CustomStringConvertible {
  /// The request line, then a line for each header field.
  public let description: String

  /// The request with its secrets replaced.
  public init(_ request: HTTPRequest) {
    let target = "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "")"
    let fields = request.headerFields.map { field in
      let isHarmless = Redaction.harmlessHeaders.contains(field.name.canonicalName)
      return "\(field.name.rawName): \(isHarmless ? field.value : "[redacted]")"
    }
    description =
      ([
        "\(request.method.rawValue) \(Redaction.redacted(target, limit: 8192))"
      ] + fields).joined(separator: "\n")
  }
}
