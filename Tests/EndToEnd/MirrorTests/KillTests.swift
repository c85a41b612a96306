import ExactOnline
import ExactOnlineMirror
import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

/// Whatever happens at the service, and whenever the process that updates the mirror is killed: in the end the copy has
/// the rows of the service, and each once.
@Suite("Mirrors, killed", .timeLimit(.minutes(60)))
struct KillTests {
  /// 30, or as many as the environment says: `MIRROR_KILLS=1000 swift test --filter KillTests`.
  private static let kills = ProcessInfo.processInfo.environment["MIRROR_KILLS"].flatMap { Int($0) } ?? 30

  @Test func copy_hasTheRowsOfTheServiceInTheEnd() async throws {
    let services = ["logistics", "sync/Logistics", "salesinvoice", "sync/SalesInvoice"]
    try await Office.run(services, pageSize: 5) { office in
      var story = Story(office: office)
      office.sandbox.setBehaviour(.lateCommits, isOn: true)
      office.sandbox.startClock()
      office.sandbox.setClock(Date())
      var generator = SeededGenerator(seed: 15)
      for _ in 0..<40 { try await story.step(&generator) }
      var stored = 0
      for _ in 0..<Self.kills {
        let process = try ChildProcess(
          BuiltProduct.url("MirrorProcess"),
          [
            "\(office.sandbox.port)", office.sandbox.token, "\(office.division.code)",
            office.folder.path("mirror.sqlite"),
          ])
        // From its start to after some updates.
        let time = generator.below(generator.chance(1, in: 4) ? 250 : 60)
        let ending = Task { try await Task.sleep(for: .milliseconds(time)) }
        var lines = 0
        let wanted = generator.below(12)
        while lines < wanted, await process.nextLine() != nil {
          lines += 1
          if generator.chance(1, in: 3) { try await story.step(&generator) }
        }
        try await ending.value
        process.kill()
        process.waitUntilExit()
        stored += lines
        for _ in 0..<generator.below(4) { try await story.step(&generator) }
      }
      #expect(stored > Self.kills)
      try await finish(office, story)
    }
  }

  private func finish(_ office: Office, _ story: Story) async throws {
    office.sandbox.advanceClock(by: .seconds(120))
    let mirror = try office.mirror()
    let opportunities = MirrorSet("opportunities") { $0.crm.opportunities }.comparingKeys()
    for _ in 0..<2 {
      try await mirror.update(
        office.division, [.accounts, .items, .salesInvoices.comparingKeys(), opportunities])
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

/// What other users do in a division.
private struct Story {
  let office: Office
  private(set) var moves = 0
  private var living: [String: [UUID]] = [:]
  private var gone: [String: [UUID]] = [:]
  private var number = 0

  init(office: Office) { self.office = office }

  mutating func step(_ generator: inout SeededGenerator) async throws {
    number += 1
    let set = generator.pick([
      "crm/Accounts", "crm/Accounts", "logistics/Items", "crm/Opportunities", "salesinvoice/SalesInvoices",
    ])
    let key = set == "salesinvoice/SalesInvoices" ? "InvoiceID" : "ID"
    let name = set == "crm/Accounts" || set == "crm/Opportunities" ? "Name" : "Description"
    switch generator.below(20) {
    case 0..<9:
      var id = UUID()
      // Sometimes a key that was deleted comes back.
      if let old = gone[set]?.last, generator.chance(1, in: 3) {
        gone[set]?.removeLast()
        id = old
      }
      var row: [String: SandboxValue] = [key: .key(id), name: .string("\(number)")]
      if set == "logistics/Items" { row["Code"] = .string("I\(number)") }
      if set == "salesinvoice/SalesInvoices" {
        row["SalesInvoiceLines"] = [["Description": "Line", "AmountDC": .number("\(number)"), "AmountFC": 1]]
      }
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
