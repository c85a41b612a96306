import SandboxBehaviours
import SandboxSeed
import SandboxService
import SandboxStore

/// The rows of the seed `demo`.
enum DemoRows {
  /// - Returns: what was passed over; nil where there are rows already, in a database that is opened again.
  @discardableResult
  static func seed(_ core: SandboxCore, scale: Int) async throws -> DemoSeed.Summary? {
    if let service = core.schemas.first(where: { $0.path == "crm" }), service.set("Accounts") != nil {
      guard try await core.count("crm/Accounts") == 0 else { return nil }
    }
    let (schemas, source) = (core.schemas, core.seedSource)
    let seed = DemoSeed(
      scale: scale, user: (RowDefaults.guid(0), "Sandbox"), padsCodes: core.switches.isOn(.paddedCodes),
      isBooked: core.switches.isOn(.bookkeeping) && core.switches.isOn(.invoicePrinting))
    do {
      return try await core.store.perform { session in
        try session.transaction { try seed.write(to: schemas, session: session, source: source) }
      }
    } catch {
      throw SandboxError("The demo data could not be written: \(ODataError(error).message)")
    }
  }
}
