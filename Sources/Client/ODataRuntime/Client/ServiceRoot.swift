public import HTTPTypes

/// Where a service is, and who performs the requests to it. Generated service types are made from one.
public struct ServiceRoot: Sendable {
  let performer: any RequestPerformer
  /// The path of the service from the host on, percent-encoded, without a slash at the end.
  public let path: String
  /// What the service is called in errors and logs: `crm`.
  let name: String

  public init(_ performer: any RequestPerformer, path: String, name: String) {
    self.performer = performer
    self.path = path
    self.name = name
  }

  /// A service below this one.
  public func service(_ segment: String) -> ServiceRoot {
    ServiceRoot(
      performer, path: "\(path)/\(URLText.pathSegment(segment))", name: name.isEmpty ? segment : "\(name)/\(segment)")
  }

  /// A service somewhere else on the same host, called `name` in errors and logs.
  public func service(absolute path: String, name: String? = nil) -> ServiceRoot {
    ServiceRoot(performer, path: path, name: name ?? self.name)
  }

  /// A call without types, with the same guarantees: authorized, bounded, and only to this host.
  ///
  /// - Parameter target: A path from the host on, with or without a query, or a URL on this host. What a URL cannot
  ///   hold is percent-encoded, what is encoded already is kept.
  public func send(_ method: HTTPRequest.Method, _ target: String, body: [UInt8]? = nil) async throws -> ODataResponse {
    let encoded = URLText.completed(target)
    guard let target = performer.origin.target(of: encoded) else {
      throw ODataError(
        .unsafeLink, operation: "\(method.rawValue)",
        detail: "the URL does not lead to \(performer.origin); nothing was sent")
    }
    let path = target.prefix { $0 != "?" && $0 != "(" }
    let name = path.hasPrefix(self.path + "/") ? path.dropFirst(self.path.count + 1) : path
    var request = ODataRequest(method, path: target, body: body, operation: "\(method.rawValue) \(name)")
    // A count is a bare number, which must not be asked for as JSON.
    if path.hasSuffix("/$count") { request.headerFields[.accept] = nil }
    if method == .post { request.headerFields[ODataRequest.prefer] = "return=representation" }
    return try await performer.perform(request)
  }

  /// A request to a resource of this service.
  ///
  /// - Parameters:
  ///   - resource: The set or function, with `/$count` and the like; not percent-encoded.
  ///   - key: The key predicate, with its parentheses; it stays out of the operation's name.
  func request(
    _ method: HTTPRequest.Method, _ resource: String, key: String = "", options: [QueryOption] = [],
    body: [UInt8]? = nil
  ) -> ODataRequest {
    let segments = resource.split(separator: "/").map { URLText.pathSegment(String($0)) }.joined(separator: "/")
    let name = self.name.isEmpty ? resource : "\(self.name)/\(resource)"
    // A slash inside a key would begin a new segment.
    let predicate = URLText.pathSegment(key)
    return ODataRequest(
      method, path: "\(path)/\(segments)\(predicate)", options: options, body: body,
      operation: "\(method.rawValue) \(name)")
  }
}

/// A generated service: its sets and functions are reached through it.
public protocol ODataService: Sendable {
  var root: ServiceRoot { get }
  init(root: ServiceRoot)
}
