import ExactOnline
import ExactOnlineTesting
import Foundation
import Pages

/// Decodes a page of 1,000 complete rows: of the widest type, `sync/CRM/Accounts` with 164 properties, or of a narrow
/// one, `crm/AddressStates` with 7.
///
/// `Decode page TYPE FILE` writes the page; `Decode measure TYPE FILE` prints seconds for ours, by way of a query over an
/// in-memory transport, and for JSONDecoder: each for decoding alone, and with every property read. TYPE is `wide` or
/// `narrow`.
@main
struct Decode {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else { fatalError("Usage: Decode (page | measure) (wide | narrow) FILE") }
    let file = URL(filePath: arguments[3])
    switch (arguments[1], arguments[2]) {
    case ("page", "wide"): try write(Sync.CRM.AccountSync.table, to: file)
    case ("page", "narrow"): try write(CRM.AddressState.table, to: file)
    case ("measure", "wide"):
      let page = try Data(contentsOf: file)
      try await measure(
        page, client(page).sync.crm.accounts, ours: readEveryProperty(of:),
        CodablePage<CodableAccount>.self, theirs: readEveryProperty(of:))
    case ("measure", "narrow"):
      let page = try Data(contentsOf: file)
      try await measure(
        page, client(page).crm.addressStates, ours: readEveryProperty(of:),
        CodablePage<CodableAddressState>.self, theirs: readEveryProperty(of:))
    default: fatalError("Usage: Decode (page | measure) (wide | narrow) FILE")
    }
  }

  static func write(_ table: PropertyTable, to file: URL) throws {
    var maker = PageMaker()
    try Data(maker.page(of: table, rows: 1000)).write(to: file)
  }

  /// A division in which each read is answered with this page.
  static func client(_ page: Data) -> Division {
    let answer = CannedResponse(
      status: .ok, headerFields: [.contentType: "application/json; charset=utf-8"], body: Array(page))
    return ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("benchmark"), transport: InMemoryTransport { _ in answer },
      policies: .bare
    ).division(123_456)
  }

  static func measure<Row: Entity, Verbs: Readable, Plain: Codable>(
    _ page: Data, _ set: EntitySet<Row, Verbs>, ours: (Row) -> Int,
    _ plainPage: CodablePage<Plain>.Type, theirs: (Plain) -> Int
  ) async throws {
    let rows = try await set.all()
    let plain = try JSONDecoder().decode(plainPage, from: page).d.results
    let count = rows.reduce(0) { $0 + ours($1) }
    let plainCount = plain.reduce(0) { $0 + theirs($1) }
    precondition(rows.count == 1000 && count == plainCount, "both must read the same values: \(count), \(plainCount)")

    print("bytes", page.count)
    print("rows", try await shortest(of: 15) { _ = try await set.all() })
    print(
      "rowsRead",
      try await shortest(of: 15) {
        let found = try await set.all().reduce(0) { $0 + ours($1) }
        precondition(found == count)
      })
    let decoder = JSONDecoder()
    print("decoder", try await shortest(of: 5) { _ = try decoder.decode(plainPage, from: page) })
    print(
      "decoderRead",
      try await shortest(of: 5) {
        let rows = try decoder.decode(plainPage, from: page).d.results
        precondition(rows.reduce(0) { $0 + theirs($1) } == count)
      })
  }
}
