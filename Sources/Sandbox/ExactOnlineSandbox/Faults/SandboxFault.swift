/// Something that goes wrong on purpose.
public struct SandboxFault: Sendable, Hashable {
  /// The ways in which answers go wrong.
  public enum Kind: Sendable, Hashable {
    /// The answer comes so many seconds later, an hour at most.
    case latency(seconds: Double)
    /// A status without the request being carried out, with a JSON error as its body.
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
    /// 400 with `{"error":"invalid_request"}`, as the token endpoint has it now and then.
    case invalidRequest
    /// 200 without a body.
    case emptyBody
    /// Half of the body, then the connection ends.
    case truncatedBody
    /// The body lacks its last byte, and the length that is announced is that of the rest.
    case shortBody
    /// Half of the body, then nothing for so many seconds, an hour at most.
    case stalledBody(seconds: Double)
    /// The connection is reset before the request is carried out.
    case connectionReset
    /// The body has bytes in it that are no UTF-8 and no JSON.
    case garbledBody
    /// The answer has another content type.
    case contentType(String)
    /// `__next` leads to another host.
    case nextOnOtherHost(String)
    /// `Division` and addresses in the answer are those of another division.
    case otherDivision(Int)
    /// 403, as for a customer whose licence ended.
    case licenceExpired
    /// The request is carried out, and the connection is reset before the answer.
    case lostAnswer
  }

  /// An hour, in seconds.
  static let maximumPause = 3600.0

  /// The pause that a fault of these seconds makes; of what is no number, none.
  static func pause(_ seconds: Double) -> Duration { .seconds(min(max(0, seconds), maximumPause)) }

  /// The way in which it goes wrong.
  public var kind: Kind
  /// A part of the paths that it concerns, such as `crm/Accounts`, without regard to case; nil for all.
  public var path: String?
  /// The method that it concerns; nil for all.
  public var method: String?
  /// The number of requests that it meets; nil for all.
  public var count: Int?
  /// The probability that it meets a request, from 0 to 1.
  public var probability: Double

  /// Meets every request, unless it is told to meet some.
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
