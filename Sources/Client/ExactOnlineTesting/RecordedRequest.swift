public import HTTPTypes

/// A request as a test transport received it.
public struct RecordedRequest: Sendable, Hashable, CustomStringConvertible {
  /// The request, with all headers; its `description` shows no secrets.
  public let request: HTTPRequest
  /// The body; empty for a request without one.
  public let body: [UInt8]

  init(_ request: HTTPRequest, body: [UInt8]) {
    self.request = request
    self.body = body
  }

  /// The method of the request.
  public var method: HTTPRequest.Method { request.method }
  /// The path with its query, percent-encoded as sent.
  public var path: String { request.path ?? "" }
  /// The header fields, with their secrets.
  public var headerFields: HTTPFields { request.headerFields }
  /// The body as text.
  public var bodyText: String { String(decoding: body, as: UTF8.self) }

  /// The request as an HTTP message, with the values of secret headers and fields replaced.
  public var description: String {
    let headers = headerFields.map { field in
      let isSecret = RecordingRedaction.isSecret(field.name)
      return "\(field.name): \(isSecret ? RecordingRedaction.replacement : RecordingRedaction.redact(field.value))"
    }
    let url = "\(request.scheme ?? "https")://\(request.authority ?? "")\(RecordingRedaction.redact(path))"
    let lines = ["\(method) \(url)"] + headers + (body.isEmpty ? [] : ["", RecordingRedaction.redact(bodyText)])
    return lines.joined(separator: "\n")
  }
}
