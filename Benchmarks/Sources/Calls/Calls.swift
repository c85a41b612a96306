import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation
import Pages

/// Reads rows over HTTP on the loopback interface: through the whole client, and with its transport alone.
///
/// Prints seconds for both, and between them for the client without decoding: for the widest rows in the pages that the
/// service makes of them, 60 and 1,000, and for rows of 20 properties in pages of 1,000. Names as arguments select.
@main
struct Calls {
  static func main() async throws {
    try await measure("crm", CRM.Account.self, rowsPerPage: 60, pages: 200) { $0.crm.accounts }
    try await measure("narrow", Sync.Payroll.EmploymentSync.self, rowsPerPage: 1000, pages: 100) {
      $0.sync.payroll.employments
    }
    try await measure("sync", Sync.CRM.AccountSync.self, rowsPerPage: 1000, pages: 12) { $0.sync.crm.accounts }
  }

  static func measure<Root: Entity>(
    _ name: String, _ type: Root.Type, rowsPerPage: Int, pages: Int,
    _ set: @Sendable (Division) -> EntitySet<Root, some Readable>
  ) async throws {
    guard CommandLine.arguments.count == 1 || CommandLine.arguments.contains(name) else { return }
    var maker = PageMaker()
    let rows = maker.page(of: Root.table, rows: rowsPerPage).dropLast(2)
    let server = try await PageServer(rows: Array(rows), pages: pages)
    let origin = Origin(scheme: "http", host: "127.0.0.1", port: server.port)
    let transport = AsyncHTTPClientTransport()
    let exact = ExactOnlineClient(
      site: Site(origin), authorization: BearerToken("benchmark"), transport: transport, policies: .bare)
    let division = exact.division(123_456)
    let accounts = set(division)

    var client = Double.infinity
    var raw = Double.infinity
    var bare = Double.infinity
    // By turns, so that a disturbance meets all.
    for _ in 0..<5 {
      bare = min(bare, try await shortest(of: 1) { try await readBytes(with: transport, from: origin, pages: pages) })
      raw = min(
        raw,
        try await shortest(of: 1) {
          for number in 0..<pages { _ = try await division.send(.get, "accounts?$skiptoken=\(number)") }
        })
      client = min(
        client,
        try await shortest(of: 1) {
          var count = 0
          for try await _ in accounts { count += 1 }
          precondition(count == rowsPerPage * pages, "\(count) rows came")
        })
    }
    print(name, client, raw, bare, rowsPerPage * pages, rows.count * pages)
    try await server.stop()
  }

  /// The same pages with the transport alone: nothing is gathered, and nothing looked at.
  static func readBytes(with transport: AsyncHTTPClientTransport, from origin: Origin, pages: Int) async throws {
    for number in 0..<pages {
      let request = HTTPRequest(
        method: .get, scheme: origin.scheme, authority: origin.authority, path: "/accounts?$skiptoken=\(number)",
        headerFields: [.accept: "application/json", .authorization: "Bearer benchmark"])
      let (_, body) = try await transport.send(request, body: nil)
      var count = 0
      for try await chunk in body { count += chunk.count }
      precondition(count > 1000, "\(count) bytes came")
    }
  }
}
