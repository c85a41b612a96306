import ODataQueries
import SandboxBehaviours
import SandboxSeed
import SandboxService
import SandboxStore

/// The rows of the seed `demo`.
enum DemoRows {
  static func seed(_ core: SandboxCore, _ configuration: SandboxConfiguration, documents: Fingerprint) async throws {
    if let service = core.schemas.first(where: { $0.path == "crm" }), service.set("Accounts") != nil {
      // A database that is opened again has them.
      guard try await core.count("crm/Accounts") == 0 else { return }
    }
    let snapshot = SeedSnapshot(configuration, instant: source(core).now, documents: documents)
    if let snapshot, snapshot.load(into: core.store) { return }
    try write(core, scale: configuration.scale)
    core.rules.lateCommits.reset()
    snapshot?.save(core.store)
  }

  /// - Returns: what was passed over.
  @discardableResult
  static func write(_ core: SandboxCore, scale: Int) throws -> DemoSeed.Summary {
    let source = source(core)
    let seed = DemoSeed(
      scale: scale, user: (RowDefaults.guid(0), "Sandbox"), padsCodes: core.switches.isOn(.paddedCodes),
      isBooked: core.switches.isOn(.bookkeeping) && core.switches.isOn(.invoicePrinting))
    do {
      return try core.store.perform { session in
        try session.transaction { try seed.write(to: core.schemas, session: session, source: source) }
      }
    } catch {
      throw SandboxError("The demo data could not be written: \(ODataError(error).message)")
    }
  }

  /// At the beginning of the day, so that all of a day have the same rows.
  private static func source(_ core: SandboxCore) -> RowWriter.Source {
    var source = core.seedSource
    source.now = CivilTime.floorDivide(source.now, CivilTime.ticksPerDay).quotient * CivilTime.ticksPerDay
    return source
  }
}
