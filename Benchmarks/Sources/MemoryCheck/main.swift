// Reads rows of 20 properties, page by page, and prints the most memory that the process ever held, in bytes.
//
// `MemoryCheck ROWS`. The pages come from memory, one at a time as they are asked for, with 1,000 rows each: what is
// measured is what reading keeps, not what a server would.
import ExactOnline
import Foundation
import Pages
import ProcessUsage

/// Answers every request with a page; the last has no link to another.
struct PageTransport: ClientTransport {
  /// A page up to its closing brackets.
  let rows: [UInt8]
  let pageCount: Int

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let path = request.path ?? ""
    let number = path.firstRange(of: "$skiptoken=").flatMap { Int(path[$0.upperBound...].dropLast()) } ?? 0
    let link = "https://start.exactonline.nl/api/v1/123456/sync/Payroll/Employments?$skiptoken=\(number + 1)L"
    let end = number + 1 < pageCount ? "],\"__next\":\"\(link)\"}}" : "]}}"
    return (HTTPResponse(status: .ok, headerFields: [.contentType: "application/json"]), HTTPBody(rows + end.utf8))
  }
}

guard CommandLine.arguments.count == 2, let rowCount = Int(CommandLine.arguments[1]), rowCount % 1000 == 0 else {
  fatalError("Usage: MemoryCheck ROWS, a multiple of 1,000")
}
let properties = Sync.Payroll.EmploymentSync.table.properties
precondition(properties.count == 20, "the entity is chosen for its 20 properties")
var maker = PageMaker()
let page = maker.page(of: Sync.Payroll.EmploymentSync.table, rows: 1000)
let transport = PageTransport(rows: Array(page.dropLast(3)), pageCount: rowCount / 1000)
let exact = ExactOnlineClient(
  site: .netherlands, authorization: BearerToken("benchmark"), transport: transport, policies: .bare)

var count = 0
var values = 0
for try await employment in exact.division(123_456).sync.payroll.employments {
  count += 1
  values += present(employment.employeeFullName) + present(employment.startDate)
}
precondition(count == rowCount && values > 0, "read \(count) rows of \(rowCount)")

print(ProcessUsage.peakMemory)
