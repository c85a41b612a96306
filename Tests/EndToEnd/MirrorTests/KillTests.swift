import ExactOnline
import ExactOnlineMirror
import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import TestSupport
import Testing

/// Whatever happens at the service, and whenever the process that updates the mirror is killed: in the end the copy has
/// the rows of the service, and each once.
@Suite("Mirrors, killed", .timeLimit(.minutes(60)))
struct KillTests {
  /// 30, or as many as the environment says: `MIRROR_KILLS=1000 swift test --filter KillTests`.
  private static let kills = ProcessInfo.processInfo.environment["MIRROR_KILLS"].flatMap { Int($0) } ?? 30

  @Test func copy_hasTheRowsOfTheServiceInTheEnd() async throws {
    let services = ["financial", "logistics", "sync/Logistics", "salesinvoice", "sync/SalesInvoice"]
    try await Office.run(services, pageSize: 25) { office in
      var story = try await Story(office)
      office.sandbox.setBehaviour(.lateCommits, isOn: true)
      office.sandbox.startClock()
      office.sandbox.setClock(Date())
      var generator = SeededGenerator(seed: 15)
      for _ in 0..<30 { try await story.step(&generator) }
      var stored = 0
      for _ in 0..<Self.kills {
        let process = try ChildProcess(
          BuiltProduct.url("MirrorProcess"),
          [
            "\(office.sandbox.port)", office.sandbox.token, "\(office.division.code)",
            office.folder.path("mirror.sqlite"),
          ])
        // From its start to after some updates.
        let time = generator.below(generator.chance(1, in: 4) ? 120 : 20)
        let ending = Task { try await Task.sleep(for: .milliseconds(time)) }
        var lines = 0
        let wanted = generator.below(6)
        while lines < wanted, await process.nextLine() != nil {
          lines += 1
          if generator.chance(1, in: 3) { try await story.step(&generator) }
        }
        try await ending.value
        process.kill()
        process.waitUntilExit()
        stored += lines
        for _ in 0..<generator.below(3) { try await story.step(&generator) }
      }
      #expect(stored > Self.kills)
      try await finish(office, story)
    }
  }

  private func finish(_ office: Office, _ story: Story) async throws {
    office.sandbox.advanceClock(by: .seconds(120))
    let mirror = try office.mirror()
    let opportunities = MirrorSet("opportunities") { $0.crm.opportunities }.comparingKeys()
    var options = MirrorOptions()
    // The dates of moves are due.
    options.changes.moveInterval = .zero
    for _ in 0..<2 {
      try await mirror.update(
        office.division, [.accounts, .items, .salesInvoices.comparingKeys(), opportunities], options: options)
    }
    let division = office.division
    let accounts = try await office.rows(of: division.sync.crm.accounts)
    #expect(try office.mirrored("accounts", of: Sync.CRM.AccountSync.table) == accounts)
    #expect(
      try await office.mirrored("items", of: Sync.Logistics.ItemSync.table)
        == office.rows(of: division.sync.logistics.items))
    let invoices = division.sync.salesInvoice.salesInvoices
    let table = Sync.SalesInvoice.SalesInvoiceSync.table
    #expect(try await office.mirrored("sales_invoices", of: table) == office.rows(of: invoices) { $0.lineNumber == 0 })
    #expect(
      try await office.mirrored("sales_invoice_lines", of: table) == office.rows(of: invoices) { $0.lineNumber != 0 })
    #expect(
      try await office.mirrored("opportunities", of: CRM.Opportunity.table)
        == office.rows(of: division.crm.opportunities))
    #expect(!accounts.isEmpty && story.moves > 0)
    #expect(try office.query("PRAGMA integrity_check") == ["ok"])
  }
}

/// The doings of other users in a division.
private struct Story {
  let office: Office
  private(set) var moves = 0
  private var living: [String: [UUID]] = [:]
  private var gone: [String: [UUID]] = [:]
  private var number = 0

  private let customer = UUID()
  private let item = UUID()

  init(_ office: Office) async throws {
    self.office = office
    let revenue = UUID()
    let sandbox = office.sandbox
    try await sandbox.create("crm/Accounts", [["ID": .key(customer), "Name": "Customer"]])
    try await sandbox.seed(
      "financial/GLAccounts", [["ID": .key(revenue), "Code": "8000", "Description": "Revenue", "Type": 110]])
    try await sandbox.seed("financial/Journals", [["Code": "70", "Description": "Sales", "Type": 20]])
    try await sandbox.seed(
      "logistics/Items",
      [["ID": .key(item), "Code": "A", "Description": "Lamp", "IsSalesItem": true, "GLRevenue": .key(revenue)]])
  }

  /// Invoices get their keys from the service.
  private mutating func addInvoice() async throws {
    let set = "salesinvoice/SalesInvoices"
    let line: SandboxValue = ["Item": .key(item), "Quantity": .number("\(number)"), "NetPrice": 10]
    try await office.sandbox.create(
      set,
      [
        [
          "Journal": "70", "OrderedBy": .key(customer), "Description": .string("\(number)"),
          "SalesInvoiceLines": .array([line]),
        ]
      ])
    let rows = try await office.sandbox.rows(set, filter: "Description eq '\(number)'")
    guard case .string(let text)? = rows.first?["InvoiceID"], let id = UUID(uuidString: text) else { return }
    living[set, default: []].append(id)
  }

  mutating func step(_ generator: inout SeededGenerator) async throws {
    number += 1
    let set = generator.pick([
      "crm/Accounts", "crm/Accounts", "logistics/Items", "crm/Opportunities", "salesinvoice/SalesInvoices",
    ])
    let key = set == "salesinvoice/SalesInvoices" ? "InvoiceID" : "ID"
    let name = set == "crm/Accounts" || set == "crm/Opportunities" ? "Name" : "Description"
    switch generator.below(20) {
    case 0..<9:
      if set == "salesinvoice/SalesInvoices" { return try await addInvoice() }
      var id = UUID()
      // Sometimes a key that was deleted comes back.
      if let old = gone[set]?.last, generator.chance(1, in: 3) {
        gone[set]?.removeLast()
        id = old
      }
      var row: [String: SandboxValue] = [key: .key(id), name: .string("\(number)")]
      if set == "logistics/Items" { row["Code"] = .string("I\(number)") }
      try await office.sandbox.create(set, [row])
      living[set, default: []].append(id)
    case 9..<14:
      guard let ids = living[set], !ids.isEmpty else { return }
      try await office.sandbox.update(
        set, filter: "\(key) eq guid'\(generator.pick(ids))'", [name: .string("\(number)")])
    case 14..<17:
      guard let ids = living[set], !ids.isEmpty else { return }
      let id = generator.pick(ids)
      try await office.sandbox.delete(set, filter: "\(key) eq guid'\(id)'")
      living[set]?.removeAll { $0 == id }
      gone[set, default: []].append(id)
    case 17:
      guard generator.chance(1, in: 2) || moves == 0 else { return }
      moves += 1
      try await office.sandbox.moveDivision()
    default: office.sandbox.advanceClock(by: .seconds(1 + generator.below(40)))
    }
  }
}
