import ExactOnline
import ExactOnlineTesting
import Foundation
import Pages

/// Decodes a page of 1,000 complete rows of the widest type, `sync/CRM/Accounts` with 164 properties.
///
/// `Decode page FILE` writes the page; `Decode measure FILE` prints seconds for ours, by way of a query over an in-memory
/// transport, and for JSONDecoder: each for decoding alone, and with every property read.
@main
struct Decode {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { fatalError("Usage: Decode page FILE | Decode measure FILE") }
    let file = URL(filePath: arguments[2])
    switch arguments[1] {
    case "page":
      var maker = PageMaker()
      try Data(maker.page(of: Sync.CRM.AccountSync.table, rows: 1000)).write(to: file)
    case "measure": try await measure(Data(contentsOf: file))
    default: fatalError("Usage: Decode page FILE | Decode measure FILE")
    }
  }

  static func measure(_ page: Data) async throws {
    let answer = CannedResponse(
      status: .ok, headerFields: [.contentType: "application/json; charset=utf-8"], body: Array(page))
    let exact = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("benchmark"), transport: InMemoryTransport { _ in answer },
      policies: .bare)
    let accounts = exact.division(123_456).sync.crm.accounts
    let rows = try await accounts.all()
    let plain = try JSONDecoder().decode(CodablePage.self, from: page).d.results
    let ours = rows.reduce(0) { $0 + readEveryProperty(of: $1) }
    let theirs = plain.reduce(0) { $0 + readEveryProperty(of: $1) }
    precondition(rows.count == 1000 && ours == theirs, "both must read the same values: \(ours), \(theirs)")

    print("bytes", page.count)
    print("rows", try await shortest(of: 15) { _ = try await accounts.all() })
    print(
      "rowsRead",
      try await shortest(of: 15) {
        let count = try await accounts.all().reduce(0) { $0 + readEveryProperty(of: $1) }
        precondition(count == ours)
      })
    let decoder = JSONDecoder()
    print("decoder", try await shortest(of: 5) { _ = try decoder.decode(CodablePage.self, from: page) })
    print(
      "decoderRead",
      try await shortest(of: 5) {
        let rows = try decoder.decode(CodablePage.self, from: page).d.results
        precondition(rows.reduce(0) { $0 + readEveryProperty(of: $1) } == theirs)
      })
  }
}
