/// A fault that the sandbox simulates.
public struct SandboxFault: Sendable, Hashable {
  /// The kinds of faults.
  public enum Kind: Sendable, Hashable {
    /// The response is delayed by so many seconds, an hour at most.
    case latency(seconds: Double)
    /// A status with a JSON error as its body; the request is not carried out.
    case status(Int)
    /// 503 with a page about maintenance.
    case maintenancePage
    /// 503 with a page of the network in front of the service, which blocks the address.
    case networkPage
    /// 302 to the login page.
    case loginRedirect
    /// 200 with the login page.
    case loginPage
    /// 302 to the same path on another host.
    case redirect(host: String)
    /// The JSON fault of the gateway, with the status 500.
    case gatewayFault
    /// 400 with `{"error":"invalid_request"}`, as the token endpoint sends it now and then.
    case invalidRequest
    /// 200 without a body.
    case emptyBody
    /// Half of the body, then the connection ends.
    case truncatedBody
    /// The body lacks its last byte, and the announced length is that of the rest.
    case shortBody
    /// Half of the body, then a pause of so many seconds, an hour at most.
    case stalledBody(seconds: Double)
    /// The connection is reset before the request is carried out.
    case connectionReset
    /// The body contains bytes that are neither UTF-8 nor JSON.
    case garbledBody
    /// The response has another content type.
    case contentType(String)
    /// `__next` leads to another host.
    case nextOnOtherHost(String)
    /// `Division` and URLs in the response are those of another division.
    case otherDivision(Int)
    /// 403, as for a customer whose licence has expired.
    case licenceExpired
    /// The request is carried out, but the connection is reset before the response.
    case lostAnswer
  }

  /// An hour, in seconds.
  static let maximumPause = 3600.0

  /// The pause of a fault with this number of seconds; none if it is not a number.
  static func pause(_ seconds: Double) -> Duration { .seconds(min(max(0, seconds), maximumPause)) }

  /// The kind of fault.
  public var kind: Kind
  /// A part of the paths that it affects, such as `crm/Accounts`, case-insensitive; nil for all.
  public var path: String?
  /// The method that it affects; nil for all.
  public var method: String?
  /// The number of requests that it affects; nil for all.
  public var count: Int?
  /// The probability that it affects a request, from 0 to 1.
  public var probability: Double

  /// Creates a fault. By default it affects every request.
  ///
  /// - Parameters:
  ///   - kind: The kind of fault.
  ///   - path: A part of the paths that it affects; nil for all.
  ///   - method: The method that it affects; nil for all.
  ///   - count: The number of requests that it affects; nil for all.
  ///   - probability: The probability that it affects a request, from 0 to 1.
  public init(
    _ kind: Kind, path: String? = nil, method: String? = nil, count: Int? = nil, probability: Double = 1
  ) {
    self.kind = kind
    self.path = path
    self.method = method
    self.count = count
    self.probability = probability
  }
}
