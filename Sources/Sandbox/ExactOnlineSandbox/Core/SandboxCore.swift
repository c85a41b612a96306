import Foundation
import SandboxAuthorization
import SandboxBehaviours
import SandboxFeeds
import SandboxService
import SandboxStore
import SandboxWebhooks

/// Everything a sandbox has except its server: divisions, clock, behaviours, tokens, and what it remembers of requests.
final class SandboxCore: Sendable {
  let divisions: Divisions
  /// The lists of the divisions.
  let lists: DivisionRows
  let moves = DivisionMoves()
  let clock: SandboxClock
  let switches: BehaviourSwitches
  let issuer: TokenIssuer
  let limits: RateLimits
  let errors: ErrorLimit
  let network: NetworkBlock
  let falseAnswers: FalseAnswers
  let mixedCodes: MixedCodes
  let sender: WebhookSender
  let report: ReportKeeper
  let watch: RequestWatch
  let faults: FaultBox

  /// - Parameter port: The port that the server listens on.
  init(_ configuration: SandboxConfiguration, _ loaded: MetadataLoader, port: Int) throws {
    let numbers = [configuration.division] + configuration.furtherDivisions
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
    network = NetworkBlock(clock: clock, switches: switches)
    falseAnswers = FalseAnswers(switches: switches)
    mixedCodes = MixedCodes(switches: switches)
    sender = WebhookSender(services: loaded.services, secret: configuration.webhookSecret)
    lists = DivisionRows(loaded.services, divisions: numbers, moves: moves, clock: clock)
    let locator = ServiceLocator(loaded.services, division: configuration.division, divisions: numbers)
    let common = Administration.Common(
      plans: BehaviourPlans(services: loaded.services, switches: switches), locator: locator, rules: [lists],
      schemas: loaded.services, documents: loaded.documents, clock: clock, app: issuer.app, sender: sender,
      maximumFileSize: configuration.maximumFileSize,
      lateCommits: LateCommits.Depth(rows: configuration.lateCommitRows, seconds: configuration.lateCommitSeconds),
      fallbackOrigin: configuration.origin(port: port))
    let database = configuration.database
    divisions = try Divisions(numbers, isInFile: database != nil) { [lists] index in
      let file = Administration.file(index, of: numbers, database)
      let administration = try Administration(numbers[index], common, file: file)
      if index > 0 { try lists.writeOwn(in: administration) }
      return administration
    }
    report = ReportKeeper(clock: clock, advisor: RequestAdvisor(services: loaded.services, locator: locator))
    watch = RequestWatch(clock: clock, logger: configuration.logger)
    faults = FaultBox()
    try moves.read(numbers, from: divisions.first.store)
    try lists.write(in: divisions.first)
  }

  /// The current division.
  var first: Administration { divisions.first }

  /// The administration of a division, or the first.
  func administration(_ division: Int?) throws -> Administration {
    guard let division else { return first }
    guard let found = try divisions.find(division) else {
      let divisions = ServiceLocator.list(divisions.numbers)
      throw SandboxError("The sandbox has \(divisions) and no division \(division).")
    }
    return found
  }

  /// The way of a request, behind what controls the sandbox.
  func stages() -> [any RequestStage] {
    [
      network, Maintenance(clock: clock, switches: switches), falseAnswers, LoginRedirect(switches: switches),
      AddressLength(switches: switches), OAuth(issuer: issuer, errors: errors, switches: switches),
      DutchMessages(issuer: issuer, switches: switches), limits, errors,
      EndedLicence(divisions: divisions.numbers, switches: switches),
      OtherDivision(divisions: divisions.numbers, switches: switches), mixedCodes,
      AtomDefault(switches: switches), DeleteForbidden(switches: switches),
    ]
  }

  /// The end of the way: the division that the address names, or the first.
  func service() -> @Sendable (SandboxRequest) async -> SandboxResponse {
    { [divisions, switches] request in
      let first = divisions.first.chain
      guard let division = request.division else { return await first.answer(request) }
      do {
        if let found = try divisions.find(division) { return await found.chain.answer(request) }
      } catch {
        return ODataError(500, "The division \(division) cannot be opened. \(error)").response(to: request)
      }
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
    network.reset()
    falseAnswers.reset()
    mixedCodes.reset()
    faults.clear()
    watch.clear()
    report.clear()
    await sender.finish()
    sender.reset()
    try divisions.reset()
    try moves.read(divisions.numbers, from: divisions.first.store)
  }
}
