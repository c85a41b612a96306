public import Foundation
import HTTPTypes

/// Recorded exchanges, kept as a file beside the tests that replay them.
///
/// ```swift
/// let transport = ReplayTransport(try Cassette(contentsOf: file))
/// ```
///
/// Secrets are not recorded: headers such as `Authorization` and `Cookie` are omitted, and the values of tokens and
/// client secrets in bodies and URLs are replaced. Business data is recorded as received: read a cassette before you
/// commit it.
public struct Cassette: Sendable, Hashable, Codable {
  /// One request and its response.
  public struct Exchange: Sendable, Hashable, Codable {
    /// The request as sent.
    public var request: Request
    /// The response.
    public var response: Response
  }

  /// A request without its secrets.
  public struct Request: Sendable, Hashable, Codable {
    /// `GET`, `POST` and so on.
    public var method: String
    /// Scheme and host, for the reader; a replay does not compare them.
    public var origin: String
    /// The path with its query, percent-encoded.
    public var path: String
    /// The header fields, without those that hold secrets.
    public var headers: [Header]
    /// The body; empty for a request without one.
    public var body: Body
  }

  /// A response without its secrets.
  public struct Response: Sendable, Hashable, Codable {
    /// The status, such as 200.
    public var status: Int
    /// The header fields, without those that hold secrets.
    public var headers: [Header]
    /// The body.
    public var body: Body
  }

  /// A header field.
  public struct Header: Sendable, Hashable, Codable {
    /// The name as it was sent.
    public var name: String
    /// The value, with tokens replaced.
    public var value: String
  }

  /// The bytes of a message: text if they are UTF-8, otherwise Base64.
  public enum Body: Sendable, Hashable, Codable {
    /// Bytes that are UTF-8.
    case text(String)
    /// Any other bytes, encoded in Base64.
    case base64(String)
  }

  /// The exchanges, in the order in which they finished.
  public var exchanges: [Exchange]

  /// Creates a cassette.
  ///
  /// - Parameter exchanges: The exchanges, in the order in which they finished.
  public init(exchanges: [Exchange] = []) { self.exchanges = exchanges }

  /// Reads a cassette from a file.
  ///
  /// - Parameter url: The file.
  /// - Throws: Errors of reading and decoding the file.
  public init(contentsOf url: URL) throws {
    self = try JSONDecoder().decode(Cassette.self, from: Data(contentsOf: url))
  }

  /// Writes the cassette to a file, as formatted JSON that is easy to read and to compare.
  ///
  /// - Parameter url: The file, which is replaced if it exists.
  /// - Throws: Errors of writing the file.
  public func write(to url: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(self).write(to: url, options: .atomic)
  }
}

extension Cassette.Request {
  init(_ request: HTTPRequest, body: [UInt8]) {
    self.method = request.method.rawValue
    self.origin = "\(request.scheme ?? "https")://\(request.authority ?? "")"
    self.path = RecordingRedaction.redact(request.path ?? "")
    self.headers = Cassette.headers(request.headerFields)
    self.body = Cassette.Body(RecordingRedaction.redact(body))
  }

  func hasSameTarget(as other: Self) -> Bool { method == other.method && path == other.path }
}

extension Cassette.Response {
  init(_ response: HTTPResponse, body: [UInt8]) {
    self.status = response.status.code
    self.headers = Cassette.headers(response.headerFields)
    self.body = Cassette.Body(RecordingRedaction.redact(body))
  }
}

extension Cassette {
  fileprivate static func headers(_ fields: HTTPFields) -> [Header] {
    fields.filter { !RecordingRedaction.isSecret($0.name) }
      .map { Header(name: $0.name.rawName, value: RecordingRedaction.redact($0.value)) }
  }
}

extension Cassette.Body {
  /// Creates a body.
  ///
  /// - Parameter bytes: The bytes of a message.
  public init(_ bytes: [UInt8]) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self = .text(text)
    } else {
      self = .base64(Data(bytes).base64EncodedString())
    }
  }

  /// The bytes of the message.
  public var bytes: [UInt8] {
    switch self {
    case .text(let text): Array(text.utf8)
    case .base64(let text): Array(Data(base64Encoded: text) ?? Data())
    }
  }

  /// Reads `{"text":…}` or `{"base64":…}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let text = try container.decodeIfPresent(String.self, forKey: .text) {
      self = .text(text)
    } else {
      self = .base64(try container.decode(String.self, forKey: .base64))
    }
  }

  /// Writes `{"text":…}` or `{"base64":…}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .text(let text): try container.encode(text, forKey: .text)
    case .base64(let text): try container.encode(text, forKey: .base64)
    }
  }

  private enum CodingKeys: String, CodingKey { case text, base64 }
}
