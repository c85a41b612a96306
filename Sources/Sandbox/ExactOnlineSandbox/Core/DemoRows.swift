import Foundation
import ODataQueries
import SandboxBehaviours
import SandboxSeed
import SandboxService
import SandboxStore

/// The rows of the seed `demo`.
enum DemoRows {
  /// The memory that rows take for each unit of the scale, with the copy that a reset brings back.
  private static let bytes: UInt64 = 25_000_000

  /// Refuses more rows than the memory holds, before they fill it.
  ///
  /// - Parameter memory: of the machine, in bytes.
  static func refuseTooMany(
    _ configuration: SandboxConfiguration, memory: UInt64 = ProcessInfo.processInfo.physicalMemory
  ) throws {
    guard configuration.seed == .demo, configuration.database == nil else { return }
    let needed = UInt64(max(1, configuration.scale)) * bytes
    guard needed > memory else { return }
    func gigabytes(_ bytes: UInt64) -> UInt64 { max(1, bytes / 1_000_000_000) }
    throw SandboxError(
      "The demo data at scale \(configuration.scale) take \(gigabytes(needed)) GB of memory, and this machine has "
        + "\(gigabytes(memory)). Name a file to keep them in (--database), or a smaller scale.")
  }

  /// - Returns: where the rows are to be kept for later starts; nil where they came from, or are not to be.
  static func seed(
    _ core: SandboxCore, _ configuration: SandboxConfiguration, documents: Fingerprint
  ) async throws -> SeedSnapshot? {
    if let service = core.schemas.first(where: { $0.path == "crm" }), service.set("Accounts") != nil {
      // A database that is opened again has them.
      guard try await core.count("crm/Accounts") == 0 else { return nil }
    }
    let snapshot = SeedSnapshot(configuration, instant: source(core).now, documents: documents)
    if let snapshot, snapshot.load(into: core.store) { return nil }
    try write(core, scale: configuration.scale)
    core.rules.lateCommits.reset()
    return snapshot
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
        try session.transaction {
          try SeedTables.prepare(core.schemas, in: session)
          return try core.rules.withFeedsAtTheEnd(of: session, division: source.division, now: source.now) {
            try seed.write(to: core.schemas, session: session, source: source)
          }
        }
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
