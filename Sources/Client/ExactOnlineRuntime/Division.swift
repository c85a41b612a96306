public import HTTPTypes

/// One administration: where its services are reached, and calls that have no type.
public struct Division: Sendable {
  public let code: Int32
  public let root: DivisionRoot
  private let client: ExactOnlineClient

  init(code: Int32, client: ExactOnlineClient) {
    self.code = code
    self.client = client
    root = DivisionRoot(code: code, root: client.root.root)
  }

  /// The same administration, with calls that stand in line for their budget as the options say.
  ///
  /// ```swift
  /// for try await account in division.with(.bulk).crm.accounts { … }
  /// ```
  public func with(_ options: CallOptions) -> Division { client.with(options).division(code) }

  /// What is left of this administration's calls; nil without a limiter. Costs no call.
  public func budget() async -> CallBudget? {
    await client.performer.gate.limiter?.budget(client.performer.gate.key(division: code))
  }

  /// A call to anything this administration offers, typed here or not: authorized, limited and checked like any other.
  ///
  ///     try await division.send(.get, "logistics/Items?$top=1").json()
  ///
  /// - Parameters:
  ///   - target: A path below the division (`logistics/Items`), a path from the host on (`/api/v1/…`, in which
  ///     `{division}` stands for the code), or a URL on this host. Spaces and other characters that a URL cannot hold
  ///     are percent-encoded; what is encoded already is kept.
  ///   - body: JSON.
  /// - Throws: ``ODataError``; of kind `.unsafeLink` for a URL on another host.
  public func send(_ method: HTTPRequest.Method, _ target: String, body: [UInt8]? = nil) async throws -> ODataResponse {
    try await root.root.send(method, root.path(target), body: body)
  }
}

/// The roots of a division's services. Generated code makes services from it.
public struct DivisionRoot: Sendable {
  let code: Int32
  let root: ServiceRoot

  /// The service at a path in which `{division}` stands for the division's code.
  public func service(_ template: String) -> ServiceRoot {
    root.service(
      absolute: template.replacing("{division}", with: String(code)), name: ClientRoot.serviceName(of: template))
  }

  func path(_ target: String) -> String {
    let target = target.replacing("{division}", with: String(code))
    return target.hasPrefix("/") || target.contains("://") ? target : "/api/v1/\(code)/\(target)"
  }
}
