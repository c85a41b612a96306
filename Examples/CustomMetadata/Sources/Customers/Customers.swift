import ExactOnlineTesting
import Foundation
import Logging

/// Uses facts that are in the packaged annotations and in no $metadata. It talks to answers in memory, so that it runs
/// anywhere.
@main
struct Customers {
  static func main() async throws {
    let account = #"{"ID":"f1b0b0b0-0000-4000-8000-000000000003","Code":"               400","Status":"C"}"#
    let transport = InMemoryTransport(.odata(results: "[\(account)]"), .odata(entity: account, status: .created))
    let exact = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("none"), transport: transport, logger: Logger(label: "Customers"))
    let division = exact.division(123_456)

    let customers = division.crm.accounts
      .where { $0.code == "400" && $0.status == .customer }  // a padded code, and a code list
      .select { ($0.code, $0.status) }
    for try await (code, status) in customers {
      print("account \(code ?? "?") is \(status == .customer ? "a customer" : "none")")
    }
    print(transport.requests.last?.path.removingPercentEncoding ?? "")

    // Without a name, which is required: sent nevertheless, and logged.
    let created = try await division.crm.accounts.create { $0.code = "400" }
    print("created \(created.key)")
    do {
      _ = try await division.crm.accounts.create(validation: .strict) { $0.code = "400" }
    } catch let error as ODataError {
      print(error)
    }
  }
}
