import Foundation
import ODataQueries
import SandboxBehaviours
import SandboxSeed
import SandboxService
import SandboxStore

/// The rows of the seed `demo`.
enum DemoRows {
  /// The memory in bytes that rows take per unit of the scale, including the copy for resets.
  private static let bytes: UInt64 = 25_000_000

  /// Refuses more rows than fit into memory, before they fill it.
  ///
  /// - Parameter memory: The memory of the machine, in bytes.
  static func refuseTooMany(
    _ configuration: SandboxConfiguration, memory: UInt64 = ProcessInfo.processInfo.physicalMemory
  ) throws {
    guard configuration.seed == .demo, configuration.database == nil else { return }
    let needed = UInt64(max(1, configuration.scale)) * bytes
    guard needed > memory else { return }
    func gigabytes(_ bytes: UInt64) -> UInt64 { max(1, bytes / 1_000_000_000) }
    throw SandboxError(
      "The demo data at scale \(configuration.scale) take \(gigabytes(needed)) GB of memory, but this machine has "
        + "\(gigabytes(memory)). Store them in a file (--database), or use a smaller scale.")
  }

  /// - Returns: The snapshot in which to store the rows for later starts; nil if they came from one, or are not to be
  ///   stored.
  static func seed(
    _ core: SandboxCore, _ configuration: SandboxConfiguration, documents: Fingerprint
  ) async throws -> SeedSnapshot? {
    if let service = core.schemas.first(where: { $0.path == "crm" }), service.set("Accounts") != nil {
      // A reopened database already has them.
      guard try await core.count("crm/Accounts") == 0 else { return nil }
    }
    let snapshot = SeedSnapshot(configuration, instant: source(core).now, documents: documents)
    if let snapshot, snapshot.load(into: core.store) { return nil }
    try write(core, scale: configuration.scale)
    core.rules.lateCommits.reset()
    return snapshot
  }

  /// - Returns: The skipped rows.
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
      throw SandboxError("The demo data could not be created: \(ODataError(error).message)")
    }
  }

  /// At the beginning of the day, so that all starts on a day have the same rows.
  private static func source(_ core: SandboxCore) -> RowWriter.Source {
    var source = core.seedSource
    source.now = CivilTime.floorDivide(source.now, CivilTime.ticksPerDay).quotient * CivilTime.ticksPerDay
    return source
  }
}
