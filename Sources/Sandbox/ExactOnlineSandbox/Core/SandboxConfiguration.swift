public import Foundation
public import Logging
public import SandboxBehaviours

/// The configuration of a sandbox at its start.
public struct SandboxConfiguration: Sendable {
  /// The rows that a sandbox begins with.
  public enum Seed: String, Sendable, CaseIterable {
    /// The user and the division.
    case empty
    /// Two years of a Dutch wholesaler, which end on the day of the clock.
    case demo
  }

  /// The path of a folder with a CSDL document for each service, at the path of the service, or of a single document.
  public var metadata: String
  /// The paths of annotation files, with facts that `$metadata` does not state; each overrides those before it.
  public var annotations: [String]
  /// The path of the file that stores the rows; nil to keep them in memory.
  public var database: String?
  /// The rows that exist at the start, and after a reset; a file that already has rows keeps them.
  public var seed = Seed.empty
  /// The factor by which the seed ``Seed/demo`` has more accounts, orders, invoices and entries.
  public var scale = 1
  /// The folder in which rows of the seed ``Seed/demo`` are stored for later starts on the same day, which are then
  /// many times faster; nil to create them at each start.
  public var seedCache: String?
  /// The port to listen on; 0, the default, for any free port.
  public var port = 0
  /// The name or address to listen on.
  public var hostName = "127.0.0.1"
  /// The division of the user at the start: the current one.
  public var division = 123456
  /// More divisions that the user and the app have access to, at most 999. Each has rows, ids and row versions of its
  /// own, and the seed. Without demo data, each is opened at its first use, so that hundreds cost little.
  public var furtherDivisions: [Int] = []
  /// An access token that does not expire, besides those of the token endpoint.
  public var token = "sandbox-token"
  /// A refresh token, for the first renewal.
  public var refreshToken = "sandbox-refresh-token"
  /// The client id of its only app.
  public var clientID = "5d0c1f4e-93a7-4f0b-8a55-0f0e9c3d7b21"
  /// The client secret of the app.
  public var clientSecret = "sandbox-client-secret"
  /// The secret that signs webhook notifications.
  public var webhookSecret = "sandbox-webhook-secret"
  /// The redirect URIs of the app, which must match exactly; if empty, any is accepted.
  public var redirectURIs: [String] = []
  /// The behaviours that are on.
  public var behaviours = Set(SandboxBehaviour.allCases.filter(\.isOnByDefault))
  /// The number of calls allowed per minute, app and division.
  public var callsPerMinute = 60
  /// The number of calls allowed per day, app and division.
  public var callsPerDay = 5000
  /// The maximum size of a file in bytes, before Base64.
  public var maximumFileSize = 38_000_000
  /// The number of rows of its feed that are written before a late row appears, with `SandboxBehaviour.lateCommits`: at
  /// most 1,000, since each call leaves out a third of them.
  public var lateCommitRows = 2
  /// The seconds after which a late row appears in any case.
  public var lateCommitSeconds = 60
  /// The initial time of its clock; nil for the system time.
  public var clock: Date?
  /// Logs a line per request: method, address, status and milliseconds. Nil, the default, logs nothing.
  public var logger: Logger?

  /// Creates a configuration; for the documents of this package, `metadata` is the path of its folder
  /// `Metadata/services`.
  ///
  /// - Parameters:
  ///   - metadata: The path of a folder with CSDL documents, or of a single document.
  ///   - annotations: The paths of annotation files; each overrides those before it.
  public init(metadata: String, annotations: [String] = []) {
    self.metadata = metadata
    self.annotations = annotations
  }

  /// The documents and annotations of this package, where its sources were when it was compiled: for tests.
  ///
  /// - Parameter seed: The rows to begin with.
  public init(seed: Seed = .empty) {
    let package = (0..<5).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let metadata = package.appendingPathComponent("Metadata")
    self.init(
      metadata: metadata.appendingPathComponent("services").path,
      annotations: [metadata.appendingPathComponent("annotations.yaml").path])
    self.seed = seed
  }

  /// The beginning of addresses; those of IPv6 stand in brackets (RFC 3986, 3.2.2).
  func origin(port: Int) -> String {
    "http://\(hostName.contains(":") ? "[\(hostName)]" : hostName):\(port)"
  }
}
