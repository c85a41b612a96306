public import Logging

/// How a sandbox is started.
public struct SandboxConfiguration: Sendable {
  /// A folder with a CSDL document for each service, at the path of the service, or a single document.
  public var metadata: String
  /// Files with what `$metadata` does not say, each overriding those before it.
  public var annotations: [String]
  /// The port to listen on; 0 is a free one.
  public var port = 0
  /// The name or address to listen on.
  public var hostName = "127.0.0.1"
  /// The one division.
  public var division = 123456
  /// The one access token.
  public var token = "sandbox-token"
  /// Is told of each request: method, address, status and milliseconds. Silent unless set.
  public var logger: Logger?

  /// The documents of this package, where `metadata` is its folder `Metadata/services`.
  public init(metadata: String, annotations: [String] = []) {
    self.metadata = metadata
    self.annotations = annotations
  }
}
