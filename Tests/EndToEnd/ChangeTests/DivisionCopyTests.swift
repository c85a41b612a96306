import ExactOnline
import ExactOnlineChanges
import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Synchronization
import TestSupport
import Testing

/// Whatever happens in some divisions, and whenever their readers are stopped: in the end each copy has the rows of its
/// division.
@Suite("Copies of divisions, at random", .timeLimit(.minutes(5)))
struct DivisionCopyTests {
  @Test(arguments: [1, 2] as [UInt64])
  func copies_haveTheRowsOfTheirDivisionsInTheEnd(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let services = ["logistics", "sync/CRM", "sync/Logistics"]
    try await Office.run(services, divisions: [100_001, 100_002], feedPages: 5) { offices in
      offices[0].sandbox.setBehaviour(.lateCommits, isOn: true)
      var books = offices.map { Book($0) }
      for _ in 0..<150 {
        let index = generator.below(books.count)
        try await books[index].step(&generator)
      }
      for index in books.indices { try await books[index].finish() }
      let keys = (Set(try await offices[0].names().keys), Set(try await offices[1].names().keys))
      #expect(keys.0.isDisjoint(with: keys.1))
    }
  }
}

/// A division with its copies, and what happens there.
private struct Book {
  let office: Office
  private var accounts = Copy.accounts
  private var items = Copy<Sync.Logistics.ItemSync, UUID>(id: { $0.id }, text: { $0.description ?? "" })
  private var opportunities = Copy<CRM.Opportunity, UUID>(id: { $0.id }, text: { $0.name ?? "" })
  private var ownAccounts = Copy<CRM.Account, UUID>(id: { $0.id }, text: { $0.name ?? "" })
  private var living: [String: [UUID]] = [:]
  private var gone: [String: [UUID]] = [:]
  private var number = 0

  init(_ office: Office) { self.office = office }

  mutating func step(_ generator: inout SeededGenerator) async throws {
    number += 1
    let set = generator.pick(["crm/Accounts", "crm/Accounts", "logistics/Items", "crm/Opportunities"])
    let name = set == "logistics/Items" ? "Description" : "Name"
    switch generator.below(20) {
    case 0..<6:
      // Sometimes a key that was deleted comes back.
      var key = UUID()
      if let old = gone[set]?.last, generator.chance(1, in: 3) {
        gone[set]?.removeLast()
        key = old
      }
      var row: [String: SandboxValue] = ["ID": .key(key), name: .string("\(number)")]
      if set == "logistics/Items" { row["Code"] = .string("I\(number)") }
      try await office.create(set, [row])
      living[set, default: []].append(key)
    case 6..<10:
      guard let keys = living[set], !keys.isEmpty else { return }
      let key = generator.pick(keys)
      try await office.update(set, key, [name: .string("\(number)")])
    case 10..<12:
      guard let keys = living[set], !keys.isEmpty else { return }
      let key = keys[generator.below(keys.count)]
      try await office.delete(set, key)
      living[set]?.removeAll { $0 == key }
      gone[set, default: []].append(key)
    case 12:
      if generator.chance(1, in: 4) { try await office.sandbox.moveDivision(Int(office.division.code)) }
    case 13, 14: office.advance(by: .seconds(1 + generator.below(generator.chance(1, in: 5) ? 900 : 40)))
    default: try await read(held: generator.pick([0, 7, 10_000]), pages: generator.pick([1, 2, 3, .max]))
    }
  }

  /// A run of each reader, which is stopped after some pages.
  private mutating func read(held: Int, pages: Int) async throws {
    let policy = office.policy {
      $0.heldRows = held
      $0.overlapRows = 50
    }
    let division = office.division
    try await accounts.take(
      division.sync.crm.accounts.changes(since: try accounts.cursor, policy: policy), pages: pages)
    try await items.take(division.sync.logistics.items.changes(since: try items.cursor, policy: policy), pages: pages)
    try await ownAccounts.take(
      division.crm.accounts.changes(since: try ownAccounts.cursor, policy: policy), pages: pages)
    let keys = Set(opportunities.rows.keys)
    // The keys are those of before the run: it has to be read to its end before they are compared.
    try await opportunities.take(
      division.crm.opportunities.changes(since: try opportunities.cursor, policy: policy), pages: pages)
    if pages == .max {
      try await opportunities.take(
        division.crm.opportunities.changes(
          since: try opportunities.cursor, policy: policy, deletions: .comparing { keys }))
    }
  }

  mutating func finish() async throws {
    // The dates of moves are due.
    office.advance(by: .days(1))
    for _ in 0..<2 { try await read(held: 10_000, pages: .max) }
    let expected = try await office.names()
    #expect(accounts.rows == expected)
    #expect(ownAccounts.rows == expected)
    #expect(try await items.rows == office.names("logistics/Items", name: "Description"))
    #expect(try await opportunities.rows == office.names("crm/Opportunities"))
    #expect(!expected.isEmpty && !items.rows.isEmpty && !opportunities.rows.isEmpty)
  }
}
