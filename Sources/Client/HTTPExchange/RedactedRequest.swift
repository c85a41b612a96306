public import HTTPTypes

/// A request in a form that is safe to log: header fields that may hold secrets and secrets in the query are replaced,
/// and the body is omitted.
public struct RedactedRequest: Sendable, CustomStringConvertible {
  /// The request line, followed by a line for each header field.
  public let description: String

  /// Redacts a request.
  ///
  /// - Parameter request: The request, with its secrets.
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
