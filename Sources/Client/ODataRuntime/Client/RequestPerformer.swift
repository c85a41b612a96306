public import HTTPTypes
public import Logging

/// Performs requests: what stands between typed calls and the transport.
///
/// ``ODataClient`` is the plain one. A service's own runtime wraps it with what that service needs: limits, retries,
/// error details.
public protocol RequestPerformer: Sendable {
  /// The only place requests go to.
  var origin: Origin { get }
  var limits: RequestLimits { get }
  var logger: Logger { get }
  /// Sends a request and returns the answer of a success; everything else is thrown as ``ODataError``.
  func perform(_ request: ODataRequest) async throws -> ODataResponse
  /// The same, with the body as it arrives: for downloads.
  func stream(_ request: ODataRequest) async throws -> (HTTPResponse, HTTPBody)
  /// What the answer to an action reports as failed although its status says success; empty when nothing did.
  func failures(in row: Row) -> [String]
  /// Hears of each page that a read has given; by default nobody does.
  func didRead(_ progress: ReadProgress)
}

extension RequestPerformer {
  public func failures(in row: Row) -> [String] { [] }
  public func didRead(_ progress: ReadProgress) {}
}

/// What a client accepts from a server, and what it sends.
public struct RequestLimits: Sendable, Hashable {
  /// The largest response body kept in memory, in bytes.
  public var responseBody = 64 * 1024 * 1024
  /// The longest URL, in characters after encoding; nil for no limit. Longer requests are refused before they are sent.
  public var urlLength: Int?
  /// The method of an update. Exact Online updates what a PUT sends and leaves the rest alone. By the letter of OData
  /// 2.0 a PUT replaces the whole row; for services that follow it say `MERGE` here, or unassigned properties are reset.
  public var updateMethod = HTTPRequest.Method.put
  /// The largest `$top` to send; nil for no limit. Above it reading follows pages and stops early.
  public var largestTop: Int?
  /// After how many empty pages in a row reading stops with an error.
  public var emptyPages = 50
  /// The time for one exchange, from sending to the last byte of the answer; nil for no limit.
  public var timeout: Duration? = .seconds(120)

  public init() {}
}

/// Scheme, host and port: the place that may see the token.
public struct Origin: Sendable, Hashable, CustomStringConvertible {
  public let scheme: String
  public let host: String
  /// Nil for the scheme's own.
  public let port: Int?

  /// - Parameters:
  ///   - scheme: `https`, or `http` for a server on this machine.
  public init(scheme: String = "https", host: String, port: Int? = nil) {
    self.scheme = scheme.lowercased()
    self.host = host.lowercased()
    self.port = port == (scheme.lowercased() == "https" ? 443 : 80) ? nil : port
  }

  /// Host and port, as HTTP's Host field has them.
  public var authority: String { port.map { "\(host):\($0)" } ?? host }
  public var description: String { "\(scheme)://\(authority)" }

  /// The request target of a link to this origin: an absolute URL, or an absolute path. Nil for a link that leads
  /// anywhere else, that names a user, or that is not a URL.
  public func target(of link: String) -> String? {
    guard link.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
    if link.hasPrefix("/") { return link.hasPrefix("//") ? nil : Self.withoutFragment(link) }
    guard let separator = link.firstRange(of: "://") else { return nil }
    let rest = link[separator.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@") else { return nil }
    // The colons of an IPv6 address stand in brackets.
    let hostEnd = authority.lastIndex(of: "]") ?? authority.startIndex
    let colon = authority[hostEnd...].firstIndex(of: ":")
    let host = authority[..<(colon ?? authority.endIndex)]
    guard !host.isEmpty else { return nil }
    var port: Int?
    if let colon {
      guard let number = Int(authority[authority.index(after: colon)...]), (1...65535).contains(number) else {
        return nil
      }
      port = number
    }
    let origin = Origin(scheme: String(link[..<separator.lowerBound]), host: String(host), port: port)
    guard origin == self else { return nil }
    let target = Self.withoutFragment(String(rest.dropFirst(authority.count)))
    return target.hasPrefix("/") ? target : "/\(target)"
  }

  private static func withoutFragment(_ link: String) -> String { String(link.prefix { $0 != "#" }) }
}

/// The answer to a request that succeeded.
public struct ODataResponse: Sendable {
  public var status: HTTPResponse.Status
  public var headerFields: HTTPFields
  public var body: [UInt8]

  public init(status: HTTPResponse.Status, headerFields: HTTPFields, body: [UInt8]) {
    self.status = status
    self.headerFields = headerFields
    self.body = body
  }

  /// The body as JSON.
  public func json() throws -> JSONValue { try JSONValue(parsing: body) }

  /// The body as text; bytes that are not UTF-8 are replaced.
  public var text: String { String(decoding: body, as: UTF8.self) }
}
