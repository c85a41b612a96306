import Foundation
import SandboxBehaviours
import SandboxPage
import SandboxService
import SandboxStore
import SandboxTrait

/// A local sandbox of Exact Online: an OData server over rows in memory or in a file, for tests and experiments.
///
/// ```swift
/// let sandbox = try await Sandbox.start(.empty)
/// try await sandbox.seed("crm/Accounts", [["Name": "Acme", "Code": "1024"]])
/// // … calls to \(sandbox.url)/api/v1/\(sandbox.division)/crm/Accounts with sandbox.token …
/// await sandbox.stop()
/// ```
///
/// Any number of sandboxes can run side by side; each has its own rows and port.
public final class Sandbox: Sendable {
  /// Scheme, host and port: `http://127.0.0.1:49152`.
  public let url: String
  /// The port that it listens on.
  public let port: Int
  /// The current division of the user.
  public let division: Int
  /// All divisions, the current one first.
  public let divisions: [Int]
  /// An access token that does not expire.
  public let token: String
  /// The initial refresh token; it works once.
  public let refreshToken: String
  /// The client id of the app.
  public let clientID: String
  /// The client secret of the app.
  public let clientSecret: String
  /// The secret that signs webhook notifications.
  public let webhookSecret: String
  /// Sentences about parts of the metadata that cannot be served.
  public let notes: [String]
  /// The paths of the services, sorted.
  public let services: [String]

  let chain: RequestChain
  let core: SandboxCore
  private let server: SandboxServer
  private let locks: [DatabaseLock]
  /// Writes the rest of the rows, and keeps them for later starts.
  let saving: Task<Void, Never>

  private init(
    _ configuration: SandboxConfiguration, _ loaded: MetadataLoader, _ core: SandboxCore, _ chain: RequestChain,
    _ server: SandboxServer, _ locks: [DatabaseLock], _ saving: Task<Void, Never>
  ) {
    self.chain = chain
    self.core = core
    self.server = server
    self.locks = locks
    self.saving = saving
    port = server.port
    url = configuration.origin(port: server.port)
    division = configuration.division
    divisions = core.divisions.numbers
    token = configuration.token
    refreshToken = configuration.refreshToken
    clientID = configuration.clientID
    clientSecret = configuration.clientSecret
    webhookSecret = configuration.webhookSecret
    notes = loaded.notes
    services = loaded.services.map(\.path).sorted()
  }

  /// A sandbox with the documents of this package, in memory, on a free port.
  ///
  /// - Parameter seed: The rows to begin with.
  public static func start(_ seed: SandboxConfiguration.Seed) async throws -> Sandbox {
    try await start(SandboxConfiguration(seed: seed))
  }

  /// Reads the metadata and listens; returns when requests are answered.
  ///
  /// - Parameter configuration: The configuration.
  /// - Returns: The running sandbox.
  /// - Throws: ``SandboxError`` if the metadata cannot be read or the port is in use.
  public static func start(_ configuration: SandboxConfiguration) async throws -> Sandbox {
    if let clock = configuration.clock, !SandboxClock.range.contains(clock.timeIntervalSince1970) {
      throw SandboxError("The clock must start at a day between the years 1753 and 9998.")
    }
    guard configuration.database != "" else {
      throw SandboxError("The database is an empty path. Name a file, or leave it out to keep the rows in memory.")
    }
    try DemoRows.refuseTooMany(configuration)
    let loaded = try await MetadataLoader.load(configuration)
    let divisions = [configuration.division] + configuration.furtherDivisions
    let locks = try divisions.indices.compactMap { index in
      try Administration.file(index, of: divisions, configuration.database).map(DatabaseLock.init)
    }
    let gate = StartGate()
    let server = try await SandboxServer.start(host: configuration.hostName, port: configuration.port) {
      await gate.answer($0)
    }
    do {
      let core = try SandboxCore(configuration, loaded, port: server.port)
      var stores: [SandboxStore] = []
      var written: [(rows: SeedSnapshot, version: Int, store: SandboxStore)] = []
      // Without demo data, divisions are opened at their first use.
      for division in configuration.seed == .demo ? divisions : [configuration.division] {
        let administration = try core.administration(division)
        let snapshot =
          configuration.seed == .demo
          ? try DemoRows.seed(administration, configuration, documents: loaded.fingerprint) : nil
        stores.append(administration.store)
        if let version = try core.divisions.keepAsSeed(division, isUrgent: false), let snapshot {
          written.append((snapshot, version, administration.store))
        }
      }
      let control = ControlAPI(core: core)
      let people: [any RequestStage] = [
        DateStage(clock: core.clock), SameOrigin(hostName: configuration.hostName), PageStage(control: control),
      ]
      let stages: [any RequestStage] = [core.watch, core.report, control, core.faults]
      let chain = RequestChain(stages: people + stages + core.stages(), end: core.service())
      gate.open(chain)
      // Requests come between the steps.
      let saving = Task.detached { [stores, written] in
        // What fails is tried again for the request that asks for it, which is told.
        for store in stores {
          while !Task.isCancelled, (try? store.perform { try $0.proceedWithPostponed() }) == true {}
        }
        for (rows, version, store) in written { rows.save(version, of: store) }
      }
      return Sandbox(configuration, loaded, core, chain, server, locks, saving)
    } catch {
      gate.open(nil)
      await server.stop()
      throw error
    }
  }

  /// Stops listening, and releases a database file. Rows in memory are kept until the sandbox is released.
  public func stop() async {
    // In a task of its own: the sandbox also stops for a caller that was cancelled.
    await Task { [core, server, saving, locks] in
      await core.sender.cancel()
      await server.stop()
      // Rows that are to be kept for later starts are completed; no one else waits for the others.
      saving.cancel()
      await saving.value
      for lock in locks { lock.release() }
    }.value
  }

  /// Returns, or throws, when the server is stopped by a failure.
  public func run() async throws { try await server.wait() }
}
