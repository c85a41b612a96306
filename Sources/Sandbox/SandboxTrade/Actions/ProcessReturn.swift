import SandboxBookkeeping
import SandboxService
import SandboxStore

/// `financial/ProcessReturn`: a return of `read/financial/Returns` is processed or rejected, once.
struct ProcessReturn: Act {
  private static let rejected: Int64 = 5
  private static let processed: Int64 = 50

  func perform(_ request: inout Record, _ context: ActContext) throws {
    let status = request.integer("Status")
    guard status == Self.rejected || status == Self.processed else {
      throw ODataError(500, "Invalid: Status", hint: "It is 5 to reject the return, or 50 to process it.")
    }
    let table = try context.table("read/financial/Returns")
    guard let key = request.text("Request"),
      var found = try context.ledger.rows(table, [("Request", .text(key))], limit: 1).first
    else {
      throw BookProblem.unknown(
        "Request", request.text("Request"), of: request.table,
        hint: "It is the Request of a row of read/financial/Returns.")
    }
    let before = found.record.integer("Status")
    request.set("Processed", flag: before != Self.rejected && before != Self.processed)
    guard request.flag("Processed") else { return }
    found.record.set("Status", status)
    try context.ledger.update(found.id, found.record)
  }
}
