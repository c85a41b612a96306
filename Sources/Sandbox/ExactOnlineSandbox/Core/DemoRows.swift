import Foundation
import ODataQueries
import SandboxBehaviours
import SandboxFeeds
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
    let needed = UInt64(max(1, configuration.scale) * (1 + configuration.furtherDivisions.count)) * bytes
    guard needed > memory else { return }
    func gigabytes(_ bytes: UInt64) -> UInt64 { max(1, bytes / 1_000_000_000) }
    throw SandboxError(
      "The demo data at scale \(configuration.scale) take \(gigabytes(needed)) GB of memory, but this machine has "
        + "\(gigabytes(memory)). Store them in a file (--database), or use a smaller scale.")
  }

  /// - Returns: The snapshot in which to store the rows for later starts; nil if they came from one, or are not to be
  ///   stored.
  static func seed(
    _ administration: Administration, _ configuration: SandboxConfiguration, documents: Fingerprint
  ) throws -> SeedSnapshot? {
    if let service = administration.schemas.first(where: { $0.path == "crm" }), service.set("Accounts") != nil {
      // A database that is opened again has them.
      guard try administration.count("crm/Accounts") == 0 else { return nil }
    }
    let snapshot = SeedSnapshot(
      configuration, administration.division, instant: source(administration).now, documents: documents)
    if let snapshot, snapshot.load(into: administration.store) { return nil }
    // Rows in a file are complete before anybody can stop the program.
    try write(administration, scale: configuration.scale, postponesFeeds: configuration.database == nil)
    administration.rules.lateCommits.reset()
    return snapshot
  }

  /// - Parameter postponesFeeds: Whether the rows of sync feeds and bulk sets, a quarter of the work, are written after
  ///   the first responses, if nothing asks for them.
  /// - Returns: The skipped rows.
  @discardableResult
  static func write(
    _ administration: Administration, scale: Int, postponesFeeds: Bool = false
  ) throws -> DemoSeed.Summary {
    let source = source(administration)
    let seed = DemoSeed(
      scale: scale, user: (RowDefaults.guid(0), "Sandbox"), padsCodes: administration.switches.isOn(.paddedCodes),
      isBooked: administration.switches.isOn(.bookkeeping) && administration.switches.isOn(.invoicePrinting),
      idMask: DivisionNumbers(administration.division).idMask)
    do {
      return try administration.store.perform { session in
        let (rules, division, now) = (administration.rules, source.division, source.now)
        func rows() throws -> DemoSeed.Summary {
          try SeedTables.prepare(administration.schemas, in: session)
          let summary = try seed.write(to: administration.schemas, session: session, source: source)
          try rules.bringUpToDate(now: now, in: session)
          return summary
        }
        guard postponesFeeds else {
          return try session.transaction {
            try rules.seedFeeds.writeAtTheEnd(of: session, division: division, now: now, after: rows)
          }
        }
        let summary = try session.transaction { try rules.seedFeeds.pause(in: session, during: rows) }
        let steps = try rules.seedFeeds.steps(in: session, division: division, now: now)
        try session.postpone(
          steps.sets, steps.all.map { step in { session in try session.transaction { try step(session) } } })
        return summary
      }
    } catch {
      throw SandboxError("The demo data could not be created: \(ODataError(error).message)")
    }
  }

  /// At the beginning of the day, so that all of a day have the same rows. Addresses of files are paths, because the rows
  /// are kept for sandboxes on other ports.
  private static func source(_ administration: Administration) -> RowWriter.Source {
    var source = administration.seedSource
    source.now = CivilTime.floorDivide(source.now, CivilTime.ticksPerDay).quotient * CivilTime.ticksPerDay
    source.origin = ""
    return source
  }
}
