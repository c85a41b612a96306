import ExactOnline
import ExactOnlineChanges
import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Changes of a sync feed, over HTTP.
@Suite("Changes of a feed", .timeLimit(.minutes(3)))
struct FeedTests {
  private static let services = ["sync/CRM"]

  @Test func firstReading_isAnnounced_andTheNextHasWhatChanged() async throws {
    try await Office.run(Self.services) { office in
      let feed = office.division.sync.crm.accounts
      let keys = try await office.add("A", "B", "C")
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: office.policy()))
      #expect(copy.news() == ["start noCursor", "+ A", "+ B", "+ C"])

      try await office.rename(keys[0], "A2")
      try await office.remove(keys[1])
      try await office.add("D")
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(copy.news() == ["- \(keys[1])", "+ A2", "+ D"])
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(copy.news().isEmpty)
      #expect(try await copy.rows == office.names())
    }
  }

  @Test func changesOneByOne_endWithTheCursor() async throws {
    try await Office.run(Self.services) { office in
      let feed = office.division.sync.crm.accounts
      let keys = try await office.add("A", "B")
      var cursor: ChangeCursor?
      var told: [String] = []
      for round in 0..<2 {
        for try await change in feed.changes(since: cursor, policy: office.policy()) {
          switch change {
          case .startOver(let start): told.append("\(start.reason)")
          case .upsert(let account): told.append("+\(account.name ?? "")")
          case .delete(let id): told.append(id == keys[0] ? "-A" : "-")
          case .reached(let reached): cursor = reached
          }
        }
        if round == 0 { try await office.remove(keys[0]) }
      }
      #expect(told == ["noCursor", "+A", "+B", "-A"])
      #expect(cursor?.feed == "sync/CRM/Accounts" && cursor?.division == office.division.code)
    }
  }

  @Test func runWithoutChanges_costsOneCallForEachOfRowsAndDeletions_andOneWhereTheseAreShared() async throws {
    try await Office.run(Self.services) { office in
      let crm = office.division.sync.crm
      try await office.add("A", "B")
      var policy = office.policy()
      var cursor: ChangeCursor?
      for try await page in crm.accounts.changes(since: nil, policy: policy).pages { cursor = page.cursor }
      let alone = try await office.sandbox.calls {
        for try await page in crm.accounts.changes(since: cursor, policy: policy).pages {
          #expect(page.upserts.isEmpty && page.deletions.isEmpty && page.isLast)
        }
      }
      #expect(alone == ["sync/Deleted", "sync/CRM/Accounts"])

      policy.readings = DivisionReadings(time: office.time)
      let first = try await office.sandbox.calls {
        for try await _ in crm.accounts.changes(since: cursor, policy: policy) {}
        for try await _ in crm.contacts.changes(since: nil, policy: policy) {}
      }
      // The full read needs the dates of moves, and the deletions after these.
      #expect(first.count == 5)
      office.advance(by: .seconds(61))
      let shared = try await office.sandbox.calls {
        for _ in 0..<3 { for try await _ in crm.accounts.changes(since: cursor, policy: policy) {} }
      }
      #expect(shared.filter { $0 == "sync/CRM/Accounts" }.count == 3 && shared.count == 4)
    }
  }

  @Test func hundredChangesAndTenDeletions_costNoMoreThanNone() async throws {
    try await Office.run(Self.services) { office in
      let feed = office.division.sync.crm.accounts
      let keys = try await office.add((0..<200).map { "A\($0)" })
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: office.policy()))
      _ = copy.news()
      for key in keys[..<50] { try await office.rename(key, "\(key)") }
      try await office.add((0..<50).map { "B\($0)" })
      for key in keys[100..<110] { try await office.remove(key) }
      let calls = try await office.sandbox.calls {
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      }
      #expect(calls == ["sync/Deleted", "sync/CRM/Accounts"])
      #expect(copy.news().count == 110)
      #expect(try #require(copy.cursor?.deletedVersion) > 0)
      #expect(try await copy.rows == office.names())
    }
  }

  @Test func sharedReadings_bringTheDeletionsOfEachSet() async throws {
    try await Office.run(Self.services) { office in
      let crm = office.division.sync.crm
      let policy = office.policy { $0.readings = DivisionReadings(time: office.time) }
      let keys = try await office.add("A", "B")
      let contact = UUID()
      try await office.sandbox.create(
        "crm/Contacts", [["ID": .key(contact), "Account": .key(keys[0]), "FirstName": "Bo", "LastName": "Bakker"]])
      var accounts = Copy.accounts
      var contacts = Copy<Sync.CRM.ContactSync, UUID>(id: { $0.id }, text: { $0.lastName ?? "" })
      for _ in 0..<2 {
        try await accounts.take(crm.accounts.changes(since: try accounts.cursor, policy: policy))
        try await contacts.take(crm.contacts.changes(since: try contacts.cursor, policy: policy))
        if accounts.starts.count == 1, accounts.rows.count == 2 {
          #expect(contacts.rows == [contact: "Bakker"])
          try await office.sandbox.delete("crm/Contacts", filter: "ID eq guid'\(contact)'")
          try await office.remove(keys[1])
          office.advance(by: .seconds(61))
        }
      }
      #expect(contacts.rows.isEmpty && accounts.rows == [keys[0]: "A"])
      #expect(accounts.starts == [.noCursor] && contacts.starts == [.noCursor])
    }
  }

  /// The list has four pages, and the contacts have none of their own in it.
  @Test func sharedListOfDeletions_isNotReadFromItsBeginning_forASetWithoutAny() async throws {
    try await Office.run(Self.services, feedPages: 5) { office in
      let crm = office.division.sync.crm
      let policy = office.policy { $0.readings = DivisionReadings(time: office.time) }
      let keys = try await office.add((0..<18).map { "A\($0)" })
      var accounts = Copy.accounts
      var contacts = Copy<Sync.CRM.ContactSync, UUID>(id: { $0.id }, text: { $0.lastName ?? "" })
      var calls: [Int] = []
      for round in 0..<5 {
        if round == 1 { for key in keys { try await office.remove(key) } }
        let run = try await office.sandbox.calls {
          try await contacts.take(crm.contacts.changes(since: try contacts.cursor, policy: policy))
          try await accounts.take(crm.accounts.changes(since: try accounts.cursor, policy: policy))
        }
        calls.append(run.count { $0.hasPrefix("sync/Deleted") })
        office.advance(by: .seconds(601))
      }
      // A set's request goes down to the floors of the others, as they were in the round before.
      #expect(calls[0] == 1 && calls[1] > 1 && calls[4] == 1, "\(calls)")
      #expect(accounts.rows.isEmpty && accounts.starts == [.noCursor] && contacts.starts == [.noCursor])
    }
  }

  @Test func rowThatChangesWhileItIsRead_comesOnce_inItsNewestVersion() async throws {
    try await Office.run(Self.services, feedPages: 60) { office in
      let feed = office.division.sync.crm.accounts
      let keys = try await office.add((0..<130).map { "A\($0)" })
      office.hook.before("skiptoken") { try await office.rename(keys[3], "changed") }
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: office.policy()))
      let told = copy.news()
      #expect(told.count == 131 && told.last == "+ changed" && !told.contains("+ A3"))
      #expect(try await copy.rows == office.names())
    }
  }

  @Test func rowsThatAreDeletedDuringARun_areGoneAfterTheNext() async throws {
    try await Office.run(Self.services, feedPages: 60) { office in
      let feed = office.division.sync.crm.accounts
      let keys = try await office.add((0..<130).map { "A\($0)" })
      // One on the page that has been read, and one on a page that has not.
      office.hook.before("skiptoken") {
        try await office.remove(keys[3])
        try await office.remove(keys[100])
      }
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: office.policy()))
      #expect(copy.rows.count == 129 && copy.rows[keys[3]] == "A3" && copy.rows[keys[100]] == nil)
      _ = copy.news()
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(Set(copy.news()) == ["- \(keys[3])", "- \(keys[100])"])
      #expect(try await copy.rows == office.names())
    }
  }

  @Test func rowThatChangesLongAfterItWasHandedOut_comesAgain_later() async throws {
    try await Office.run(Self.services, feedPages: 60) { office in
      let feed = office.division.sync.crm.accounts
      let keys = try await office.add((0..<130).map { "A\($0)" })
      office.hook.before("skiptoken") {}
      office.hook.before("skiptoken") { try await office.rename(keys[3], "changed") }
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: office.policy { $0.heldRows = 0 }))
      let told = copy.news()
      #expect(told.count == 132 && told.last == "+ changed" && told.contains("+ A3"))
      #expect(try await copy.rows == office.names())
    }
  }

  @Test func readerThatIsStopped_goesOnWhereItWas() async throws {
    try await Office.run(Self.services, feedPages: 60) { office in
      let feed = office.division.sync.crm.accounts
      let keys = try await office.add((0..<300).map { "A\($0)" })
      let policy = office.policy {
        $0.heldRows = 0
        $0.overlapRows = 20
      }
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: policy), pages: 2)
      #expect(copy.rows.count == 120 && copy.cursorSize < 1000)
      try await office.remove(keys[1])
      try await office.rename(keys[2], "changed")
      let calls = try await office.sandbox.calls {
        try await copy.take(feed.changes(since: try copy.cursor, policy: policy), pages: 2)
        try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      }
      #expect(copy.starts == [.noCursor])
      // No page was read from the beginning again: 180 rows and the overlaps.
      #expect(calls.filter { $0.hasPrefix("sync/CRM/Accounts") }.count <= 7)
      let told = copy.news()
      #expect(told.count == Set(told).count)
      #expect(try await copy.rows == office.names())
    }
  }

  @Test func rowsOfADeletedKeyThatComesBack_areThere() async throws {
    try await Office.run(Self.services) { office in
      let feed = office.division.sync.crm.accounts
      let keys = try await office.add("A", "B")
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: office.policy()))
      try await office.remove(keys[0])
      try await office.add(["A again"], as: [keys[0]])
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(try await copy.rows == office.names())
      // Between the reading of the list and that of the rows.
      office.hook.before("sync/CRM/Accounts") {
        try await office.remove(keys[1])
        try await office.add(["B again"], as: [keys[1]])
      }
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(copy.rows[keys[1]] == "B again")
      _ = copy.news()
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(copy.news() == ["- \(keys[1])", "+ B again"])
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(copy.news().isEmpty)
      #expect(try await copy.rows == office.names())
    }
  }

  /// More rows follow in the same run than the cursor remembers, in a full read and in one of changes.
  @Test(arguments: [true, false]) func keyThatComesBack_isThere_whateverFollowsInTheRun(isFirst: Bool) async throws {
    try await Office.run(Self.services) { office in
      let feed = office.division.sync.crm.accounts
      let policy = office.policy { $0.overlapRows = 3 }
      let keys = try await office.add("A", "B")
      var copy = Copy.accounts
      if !isFirst { try await copy.take(feed.changes(since: nil, policy: policy)) }
      office.hook.before("sync/CRM/Accounts") {
        try await office.remove(keys[0])
        try await office.add(["A again"], as: [keys[0]])
        try await office.add((0..<10).map { "C\($0)" })
      }
      for _ in 0..<2 { try await copy.take(feed.changes(since: try copy.cursor, policy: policy)) }
      #expect(try await copy.rows == office.names())
      _ = copy.news()
      try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      #expect(copy.news().isEmpty)
    }
  }

  @Test func invoices_haveHeadersAndLinesApart() async throws {
    try await Office.run(["salesinvoice", "logistics", "financial", "sync/SalesInvoice"]) { office in
      try await Self.addInvoice(to: office)
      let feed = office.division.sync.salesInvoice.salesInvoices
      var headers: [Sync.SalesInvoice.SalesInvoiceSync] = []
      var lines: [Sync.SalesInvoice.SalesInvoiceSync] = []
      for try await page in feed.changes(since: nil, policy: office.policy()).pages {
        headers += page.headers
        lines += page.lines
      }
      #expect(headers.map(\.lineNumber) == [0])
      #expect(lines.filter { ($0.lineNumber ?? 0) < 9000 }.count == 2)
      #expect(lines.allSatisfy { $0.invoiceID == headers.first?.invoiceID })
    }
  }

  /// A line of an invoice that is deleted is in no list: its header comes, and the lines that are left say the rest.
  @Test func lineThatIsGone_bringsItsHeader_andIsFoundByTheLinesThatAreLeft() async throws {
    try await Office.run(["salesinvoice", "logistics", "financial", "sync/SalesInvoice"]) { office in
      try await Self.addInvoice(to: office)
      let feed = office.division.sync.salesInvoice.salesInvoices
      let invoiceLines = office.division.salesInvoice.salesInvoiceLines
      var cursor: ChangeCursor?
      var held: [UUID: UUID] = [:]
      func read() async throws -> (headers: Int, deletions: Int) {
        var (headers, deletions) = (0, 0)
        for try await page in feed.changes(since: cursor, policy: office.policy()).pages {
          let changed = page.headers.map(\.invoiceID)
          if let first = changed.first {
            let there = try await invoiceLines.where { line in
              changed.dropFirst().reduce(line.invoiceID == first) { $0 || line.invoiceID == $1 }
            }.select { $0.id }.all()
            held = held.filter { !changed.contains($0.value) || there.contains($0.key) }
          }
          for line in page.lines where (line.lineNumber ?? 0) < 9999 {
            held[line.id] = line.invoiceID
          }
          (headers, deletions) = (headers + page.headers.count, deletions + page.deletions.count)
          cursor = page.cursor
        }
        return (headers, deletions)
      }
      _ = try await read()
      #expect(held.count == 2)
      let gone = try #require(held.keys.first)
      try await office.delete("salesinvoice/SalesInvoiceLines", gone)
      let second = try await read()
      #expect(second.headers == 1 && second.deletions == 0)
      #expect(held.count == 1 && held[gone] == nil)
    }
  }

  /// A draft with two lines.
  private static func addInvoice(to office: Office) async throws {
    let customer = try #require(try await office.add("Acme").first)
    let (item, revenue) = (UUID(), UUID())
    try await office.sandbox.seed(
      "financial/GLAccounts", [["ID": .key(revenue), "Code": "8000", "Description": "Revenue", "Type": 110]])
    try await office.sandbox.seed(
      "logistics/Items",
      [
        [
          "ID": .key(item), "Code": "A", "Description": "An item", "IsSalesItem": true, "GLRevenue": .key(revenue),
        ]
      ])
    try await office.sandbox.seed("financial/Journals", [["Code": "70", "Description": "Sales", "Type": 20]])
    try await office.sandbox.create(
      "salesinvoice/SalesInvoices",
      [
        [
          "Journal": "70", "OrderedBy": .key(customer),
          "SalesInvoiceLines": [
            ["Item": .key(item), "Quantity": 2, "NetPrice": 10], ["Item": .key(item), "Quantity": 1, "NetPrice": 5],
          ],
        ]
      ])
  }
}
