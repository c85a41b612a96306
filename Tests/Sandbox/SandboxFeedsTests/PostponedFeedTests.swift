@testable import ExactOnlineSandbox
import SandboxFeeds
import SandboxFixtures
import SandboxService
import SandboxStore
import Testing

/// Rows of feeds that a seed leaves for later: nobody can tell.
@Suite struct PostponedFeedTests {
  /// The first thing that happens after the seed.
  enum Access: CaseIterable {
    case feed, bulkSet, change, rowThatIsSeeded, counts, numberOfARead, seed, reset, divisionMove, steps, nothing
  }

  /// Accounts and invoices, with their feeds at once or later.
  private func write(_ sandbox: Sandbox, postpones: Bool) async throws {
    // Rows that are postponed before it ends are its work, too.
    await sandbox.saving.value
    let core = sandbox.core.first
    let source = core.seedSource
    let ((crm, accounts), (sales, invoices)) = (
      try core.find("crm/Accounts"), try core.find("salesinvoice/SalesInvoices")
    )
    try core.store.perform { session in
      func rows() throws {
        let name = try #require(accounts.column(["Name"]))
        let writer = RowWriter(session: session, service: crm, source: source, events: RowEvents())
        let ids = try ["one", "two", "three"].map { try writer.create(RowPayload([name: .text($0)]), in: accounts) }
        try writer.update(ids[0], of: accounts, RowPayload([name: .text("changed")]))
        var payload = RowPayload()
        payload.children = [(try #require(invoices.navigation("SalesInvoiceLines")), [RowPayload(), RowPayload()])]
        try RowWriter(session: session, service: sales, source: source, events: RowEvents()).create(
          payload, in: invoices)
      }
      let (division, now) = (source.division, source.now)
      guard postpones else {
        return try session.transaction {
          try core.rules.seedFeeds.writeAtTheEnd(of: session, division: division, now: now, after: rows)
        }
      }
      try session.transaction { try core.rules.seedFeeds.pause(in: session, during: rows) }
      let steps = try core.rules.seedFeeds.steps(in: session, division: division, now: now)
      try session.postpone(
        steps.sets, steps.all.map { step in { session in try session.transaction { try step(session) } } })
    }
    try core.store.keepAsSeed(isUrgent: !postpones)
  }

  private func perform(_ access: Access, _ sandbox: Sandbox, _ client: HTTPClient) async throws {
    let core = sandbox.core.first
    switch access {
    case .feed: _ = try await client.send("GET", "/sync/CRM/Accounts?$select=ID&$filter=Timestamp gt 0L")
    case .bulkSet: _ = try await client.send("GET", "/bulk/CRM/Accounts?$select=ID")
    case .change: _ = try await client.send("POST", "/crm/Accounts", body: "{\"Name\":\"new\"}")
    case .rowThatIsSeeded: try await sandbox.seed("crm/BankAccounts", [["BankAccount": "NL01"]])
    case .counts: _ = try await client.send("GET", "\(sandbox.url)/sandbox/sets")
    case .numberOfARead: _ = try core.store.perform { try $0.nextNumber() }
    case .seed: try await sandbox.keepAsSeed()
    case .reset: try await sandbox.reset()
    case .divisionMove: try await sandbox.moveDivision()
    case .steps: while try core.store.perform({ try $0.proceedWithPostponed() }) {}
    case .nothing: break
    }
  }

  private func rows(_ sandbox: Sandbox) async throws -> [[[String: SandboxValue]]] {
    var rows: [[[String: SandboxValue]]] = []
    for set in [
      "crm/Accounts", "salesinvoice/SalesInvoices", "sync/CRM/Accounts", "bulk/CRM/Accounts",
      "sync/SalesInvoice/SalesInvoices",
    ] {
      rows.append(try await sandbox.rows(set))
    }
    return rows
  }

  /// The rows after something has happened, after a further change, and after a reset.
  private func history(_ access: Access, postpones: Bool) async throws -> [[[[String: SandboxValue]]]] {
    var history: [[[[String: SandboxValue]]]] = []
    try await ExactService.run { sandbox, client in
      try await write(sandbox, postpones: postpones)
      try await perform(access, sandbox, client)
      // A reset lets the clock run.
      sandbox.stopClock()
      sandbox.setClock(ExactService.clock)
      history.append(try await rows(sandbox))
      try await sandbox.update("crm/Accounts", filter: "Name eq 'two'", ["Name": "renamed"])
      history.append(try await rows(sandbox))
      try await sandbox.reset()
      history.append(try await rows(sandbox))
    }
    return history
  }

  @Test(arguments: Access.allCases)
  func rowsThatArePostponed_areThoseThatWouldHaveBeenThere(access: Access) async throws {
    let postponed = try await history(access, postpones: true)
    #expect(postponed == (try await history(access, postpones: false)))
    #expect(postponed[0][2].count == (access == .change ? 4 : 3))
    #expect(postponed[0][4].count == 3)
  }

  /// A request for other rows does not wait for them.
  @Test func rowsOfTheSetItself_areReadBeforeThem() async throws {
    try await ExactService.run { sandbox, client in
      try await write(sandbox, postpones: true)
      let store = sandbox.core.first.store
      #expect(try await client.send("GET", "/crm/Accounts?$select=Name").rows.count == 3)
      #expect(try store.perform { try $0.proceedWithPostponed() })
      #expect(try await client.send("GET", "/bulk/CRM/Accounts?$select=Name").rows.count == 3)
      #expect(try !store.perform { try $0.proceedWithPostponed() })
    }
  }

  /// A feed that cannot be written is not an empty one.
  @Test func stepThatFails_failsForEachThatAsks() async throws {
    struct Failure: Error {}
    try await ExactService.run { sandbox, client in
      let core = sandbox.core.first
      let (_, feed) = try core.find("sync/CRM/Accounts")
      try core.store.perform { try $0.postpone([feed], [{ _ in throw Failure() }]) }
      for _ in 0..<2 {
        #expect(throws: (any Error).self) { try core.count("sync/CRM/Accounts") }
        #expect(try await client.send("POST", "/crm/Accounts", body: "{\"Name\":\"new\"}").status == 500)
      }
      #expect(try core.count("crm/Accounts") == 0)
    }
  }
}
