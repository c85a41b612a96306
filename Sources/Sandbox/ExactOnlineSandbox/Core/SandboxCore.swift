import Foundation
import SandboxBehaviours
import SandboxService
import SandboxStore

/// Everything a sandbox has except its server: divisions, clock, behaviours, tokens, and what it remembers of requests.
final class SandboxCore: Sendable {
  /// The current one first.
  let administrations: [Administration]
  let clock: SandboxClock
  let switches: BehaviourSwitches
  let issuer: TokenIssuer
  let limits: RateLimits
  let errors: ErrorLimit
  let sender: WebhookSender
  let report: ReportKeeper
  let watch: RequestWatch
  let faults: FaultBox

  /// - Parameter port: The port that the server listens on.
  init(_ configuration: SandboxConfiguration, _ loaded: MetadataLoader, port: Int) throws {
    let divisions = [configuration.division] + configuration.furtherDivisions
    try Self.check(divisions)
    let switches = BehaviourSwitches(configuration.behaviours)
    self.switches = switches
    let clock = WallClock.clock(startingAt: configuration.clock?.timeIntervalSince1970, switches: switches)
    self.clock = clock
    issuer = TokenIssuer(
      app: SandboxApp(
        clientID: configuration.clientID, clientSecret: configuration.clientSecret,
        webhookSecret: configuration.webhookSecret, redirectURIs: configuration.redirectURIs),
      token: configuration.token, refreshToken: configuration.refreshToken, clock: { clock.seconds })
    limits = RateLimits(
      RateLimits.Limits(perMinute: configuration.callsPerMinute, perDay: configuration.callsPerDay), clock: clock,
      switches: switches)
    errors = ErrorLimit(clock: clock, switches: switches)
    sender = WebhookSender(services: loaded.services, secret: configuration.webhookSecret)
    let common = Administration.Common(
      schemas: loaded.services, documents: loaded.documents, divisions: divisions, clock: clock, switches: switches,
      app: issuer.app, sender: sender, maximumFileSize: configuration.maximumFileSize,
      fallbackOrigin: "http://\(configuration.hostName):\(port)")
    administrations = try divisions.indices.map {
      try Administration($0, common, database: configuration.database)
    }
    report = ReportKeeper(
      clock: clock, advisor: RequestAdvisor(services: loaded.services, divisions: divisions))
    watch = RequestWatch(clock: clock, logger: configuration.logger)
    faults = FaultBox()
  }

  private static func check(_ divisions: [Int]) throws {
    guard divisions.count <= Administration.maximumCount else {
      throw SandboxError("A sandbox has at most \(Administration.maximumCount) divisions, and not \(divisions.count).")
    }
    guard Set(divisions).count == divisions.count, divisions.allSatisfy({ (1...Int(Int32.max)).contains($0) }) else {
      throw SandboxError("Divisions are different positive numbers of 32 bits, as 123456.")
    }
  }

  /// The current division, where addresses without a division lead.
  var first: Administration { administrations[0] }

  /// The administration of a division, or the first.
  func administration(_ division: Int?) throws -> Administration {
    guard let division else { return first }
    guard let found = administrations.first(where: { $0.division == division }) else {
      let divisions = ServiceLocator.list(administrations.map(\.division))
      throw SandboxError("The sandbox has \(divisions) and no division \(division).")
    }
    return found
  }

  /// The way of a request, behind what controls the sandbox.
  func stages() -> [any RequestStage] {
    [
      DutchMessages(switches: switches), Maintenance(clock: clock, switches: switches),
      OAuth(issuer: issuer, switches: switches), limits, errors,
      AtomDefault(switches: switches), DeleteForbidden(switches: switches),
    ]
  }

  /// The end of the way: the division that the address names, or the first.
  func service() -> @Sendable (SandboxRequest) async -> SandboxResponse {
    let first = first.chain()
    let all = Dictionary(uniqueKeysWithValues: administrations.map { ($0.division, $0.chain()) })
    return { [switches] request in
      guard let division = request.division else { return await first.answer(request) }
      if let chain = all[division] { return await chain.answer(request) }
      // The service says which divisions there are; files of one that is not there are nobody's.
      return Self.isFile(request, switches) ? Attachments.page : await first.answer(request)
    }
  }

  private static func isFile(_ request: SandboxRequest, _ switches: BehaviourSwitches) -> Bool {
    switch request.lowercasedPath {
    case "/docs/sysattachment.aspx": switches.isOn(.attachments)
    case "/docs/sysimage.aspx": switches.isOn(.pictures)
    default: false
    }
  }

  /// Restores the initial state, with the rows of the seed.
  func reset() async throws {
    clock.reset()
    switches.reset()
    issuer.reset()
    limits.reset()
    errors.reset()
    faults.clear()
    watch.clear()
    report.clear()
    await sender.finish()
    sender.reset()
    for administration in administrations { try administration.reset() }
  }

  func keepAsSeed() throws {
    for administration in administrations { try administration.store.keepAsSeed() }
  }
}
