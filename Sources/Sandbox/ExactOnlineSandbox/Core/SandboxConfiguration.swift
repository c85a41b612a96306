public import Foundation
public import Logging
public import SandboxBehaviours

/// The configuration of a sandbox at its start.
public struct SandboxConfiguration: Sendable {
  /// The rows that a sandbox begins with.
  public enum Seed: String, Sendable, CaseIterable {
    /// The user and the division.
    case empty
    /// Two years of a Dutch wholesaler, which end at the day of the clock.
    case demo
  }

  /// A folder with a CSDL document for each service, at the path of the service, or a single document.
  public var metadata: String
  /// Files with what `$metadata` does not say, each overriding those before it.
  public var annotations: [String]
  /// The file that rows are kept in; nil to keep them in memory.
  public var database: String?
  /// The rows that are there at the start, and after a reset; a file that has rows keeps them.
  public var seed = Seed.empty
  /// The factor by which the seed ``Seed/demo`` has more accounts, orders, invoices and entries.
  public var scale = 1
  /// The folder in which rows of the seed ``Seed/demo`` are kept for later starts on the same day, which are then many times
  /// as fast; nil to write them with each start.
  public var seedCache: String?
  /// The port to listen on; 0 is a free one.
  public var port = 0
  /// The name or address to listen on.
  public var hostName = "127.0.0.1"
  /// The one division.
  public var division = 123456
  /// An access token that does not expire, besides those of the token endpoint.
  public var token = "sandbox-token"
  /// A refresh token, for the first renewal.
  public var refreshToken = "sandbox-refresh-token"
  /// The client id of the one app.
  public var clientID = "5d0c1f4e-93a7-4f0b-8a55-0f0e9c3d7b21"
  /// The client secret of the app.
  public var clientSecret = "sandbox-client-secret"
  /// The secret that notifications are signed with.
  public var webhookSecret = "sandbox-webhook-secret"
  /// Redirect URIs of the app, to be matched exactly; any where it is empty.
  public var redirectURIs: [String] = []
  /// The behaviours that are on.
  public var behaviours = Set(SandboxBehaviour.allCases.filter(\.isOnByDefault))
  /// Calls that are allowed in a minute, for an app and a division.
  public var callsPerMinute = 60
  /// Calls that are allowed in a day, for an app and a division.
  public var callsPerDay = 5000
  /// Bytes of the largest file that is taken, before base64.
  public var maximumFileSize = 38_000_000
  /// The instant at which its clock begins; nil for the time of the machine.
  public var clock: Date?
  /// Called for each request with a line: method, address, status and milliseconds. Silent unless set.
  public var logger: Logger?

  /// The documents of this package, where `metadata` is its folder `Metadata/services`.
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
}
