public import HTTPTypes
@_spi(Generated) public import ODataRuntime

/// One administration: its services, and calls that have no type.
///
/// ```swift
/// let division = exact.division(123_456)
/// let account = try await division.crm.accounts.find(id)
/// ```
public struct Division: Sendable {
  /// The number in Exact Online's own URLs (`_Division_`).
  public let code: Int32
  /// For generated code: makes the division's services.
  @_spi(Generated) public let services: ServiceLocator
  private let client: ExactOnlineClient

  init(code: Int32, client: ExactOnlineClient) {
    self.code = code
    self.client = client
    let performer = client.performer
    var services = ServiceLocator(site: client.services.site, division: code)
    if performer.checksDivisions {
      services.didFindForeign = { [gate = performer.gate] in gate.suspendWrites(to: code, found: $0) }
    }
    self.services = services
  }

  /// The same administration, with calls that wait as the options say.
  ///
  /// ```swift
  /// for try await account in division.with(.bulk).crm.accounts { … }
  /// ```
  public func with(_ options: CallOptions) -> Division { client.with(options).division(code) }

  /// The calls that this administration has left; nil without a limiter. Costs no call.
  public func callBudget() async -> CallBudget? {
    await client.performer.gate.limiter?.budget(client.performer.gate.key(division: code))
  }

  /// Whether nothing is written to this administration: an answer about it was about another one, and
  /// ``resumeWrites()`` was not called since. Costs no call.
  public var writesAreSuspended: Bool { client.performer.gate.suspensions.isSuspended(code) }

  /// Lets calls that change something be sent again, after ``writesAreSuspended``. Costs no call.
  ///
  /// The service has carried out bookings in another administration than the one asked for. So, after an answer with
  /// rows of another one, calls that change something fail here with `.writesSuspended` and are not sent, until a person
  /// has found out what was written where. It holds for all calls of the same ``ExactOnlineClient``, in this process,
  /// and for this administration alone; reads go on.
  public func resumeWrites() { client.performer.gate.suspensions.resume(code) }

  /// A call to anything this administration offers, typed here or not: authorized, limited and checked like any other.
  ///
  ///     try await division.send(.get, "logistics/Items?$top=1").json()
  ///
  /// - Parameters:
  ///   - method: The method of the request.
  ///   - target: A path below the division (`logistics/Items`), a path from the origin on (`/api/v1/…`, in which
  ///     `{division}` stands for the code), or a URL on this site. Spaces and other characters that a URL cannot hold
  ///     are percent-encoded; what is encoded already is kept.
  ///   - accept: The media types to ask for. By default JSON, and an answer in another form is an error; XML for
  ///     `$metadata`; anything for paths below `/docs/`, where files and the XML services are.
  ///   - contentType: The media type of the body. By default JSON, or XML for a body that begins with `<`.
  ///   - body: The body to send, or nil for none.
  /// - Throws: `ODataError`; of kind `.unsafeLink` for a URL on another site. A login page is an error whatever was
  ///   asked for.
  public func send(
    _ method: HTTPRequest.Method, _ target: String, accept: String? = nil, contentType: String? = nil,
    body: [UInt8]? = nil
  ) async throws -> ODataResponse {
    let path = path(target)
    return try await services.site.send(
      method, path, accept: accept ?? Self.accept(path), contentType: contentType, body: body)
  }

  private func path(_ target: String) -> String {
    let target = target.replacing("{division}", with: String(code))
    return target.hasPrefix("/") || target.prefix { !"?(".contains($0) }.contains("://")
      ? target : "/api/v1/\(code)/\(target)"
  }

  /// The media types that a call asks for by default: nil for OData's own, anything for files and XML services.
  private static func accept(_ path: String) -> String? {
    let absolute = path.firstRange(of: "://").map { path[$0.upperBound...].drop { $0 != "/" } } ?? path[...]
    return absolute.hasPrefix("/api/") ? nil : "*/*"
  }
}

/// Makes the services of a division, or those outside divisions, from their paths. For generated code.
@_spi(Generated)
public struct ServiceLocator: Sendable {
  /// The site itself, with no path.
  let site: ServiceRoot
  /// The division that `{division}` stands for; nil outside divisions.
  var division: Int32?
  /// Told of the division that an answer is about in place of this one; nil where rows of others are not refused.
  var didFindForeign: (@Sendable (Int64) -> Void)?

  /// The service at a path from the origin on: `/api/v1/current`, `/api/v1/{division}/crm`.
  public func service(_ template: String) -> ServiceRoot {
    let name = Self.name(of: template)
    guard let division else { return site.service(absolute: template, name: name) }
    return site.service(
      absolute: template.replacing("{division}", with: String(division)), name: name,
      scope: didFindForeign.flatMap { .division(division, service: name, didFindForeign: $0) })
  }

  /// A service's name in errors and logs, as the documentation has it: its path without what all paths begin with.
  private static func name(of template: String) -> String {
    template.split(separator: "/").drop { ["api", "v1"].contains($0) }.filter { $0 != "{division}" }
      .joined(separator: "/")
  }
}

/// The rows that an answer about a division may have: those of that division.
///
/// The service has mixed up its customers' data, and carried out bookings in another division than the one asked for
/// (Documentation/protocol.md, section 16).
extension RowScope {
  /// The scope of a service by its name: `crm`.
  fileprivate static func division(
    _ code: Int32, service: String, didFindForeign: @escaping @Sendable (Int64) -> Void
  ) -> RowScope? {
    if aboutManyDivisions.contains(service.lowercased()) { return nil }
    return RowScope(
      property: "Division", value: Int64(code), exceptions: setsAboutDivisions,
      valueInPath: { CallTarget($0).division.map(Int64.init) }, didFindForeign: didFindForeign)
  }

  /// Services whose rows are about the divisions of a user or a licence.
  private static let aboutManyDivisions: Set<String> = ["system", "users"]

  /// Sets of other services whose rows are about divisions.
  private static let setsAboutDivisions: Set<String> = ["Divisions", "DivisionClassValues"]
}
