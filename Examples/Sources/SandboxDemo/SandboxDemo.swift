import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

/// A morning's work against the sandbox: logs in, lists, orders, invoices, fetches the PDF, and reads what the sandbox
/// has to say of it. Takes what the sandbox prints with `--format json` from the environment, `EXACT_SANDBOX`.
@main
struct SandboxDemo {
  static func main() async {
    do {
      guard let line = ProcessInfo.processInfo.environment["EXACT_SANDBOX"] else {
        throw DemoFailure("Set EXACT_SANDBOX to the line that exact-online-sandbox --format json prints.")
      }
      try await work(with: try SandboxAddress(line))
    } catch {
      FileHandle.standardError.write(Data("demo: \(error)\n".utf8))
      exit(1)
    }
  }

  static func work(with sandbox: SandboxAddress) async throws {
    let transport = AsyncHTTPClientTransport()
    let session = OAuthSession(
      clientID: sandbox.clientID, clientSecret: sandbox.clientSecret, tokens: InMemoryTokenStore())
    let browser = try await logIn(session, sandbox, transport)
    say("logged in", "as \(browser), with the code that came back to \(Login.redirectURI)")
    let exact = ExactOnlineClient(site: sandbox.site, authorization: session, transport: transport)
    let division = exact.division(sandbox.division)

    let customers = try await division.crm.accounts.where { $0.status == .customer }.orderBy { $0.name }
      .select { ($0.id, $0.name, $0.city) }.first(3)
    for (_, name, city) in customers { say("customer", "\(name ?? ""), \(city ?? "")") }
    let items = try await division.logistics.items.where { $0.isStockItem == true }.orderBy { $0.code }
      .select { ($0.id, $0.description, $0.standardSalesPrice) }.first(2)
    for (_, description, price) in items { say("item", "\(description ?? ""), € \(price ?? 0)") }
    guard let (customer, name, _) = customers.first, !items.isEmpty else {
      throw DemoFailure("The sandbox has no customer and no item: start it with --seed demo.")
    }

    var changes = OrderChanges(division: division)
    let before = try await changes.numbers()
    let order = try await division.salesOrder.salesOrders.create {
      $0.orderedBy = customer
      $0.description = "Ordered by the demo"
      $0.salesOrderLines = items.map { item in
        .new {
          $0.item = item.0
          $0.quantity = 2
          $0.netPrice = item.2 ?? 10
        }
      }
    }
    let written = try await division.salesOrder.salesOrders.select { $0.orderNumber }.find(order.key)
    say("order", "number \(written) for \(name ?? "")")

    let changed = try await changes.numbers()
    guard changed == [written] else { throw DemoFailure("The feed of orders has \(changed), and not the new one.") }
    say("changes", "\(before.count) orders at first, then \(written)")

    let invoice = try await Invoices(division: division).invoice(order.key)
    say("invoice", invoice.text)
    say("PDF", try await Invoices(division: division).print(invoice.id))
    say("report", try await Report.summary(of: sandbox))
  }

  static func say(_ what: String, _ text: String) {
    print(what.padding(toLength: 10, withPad: " ", startingAt: 0), text)
  }

  /// As a browser does it: the app's page, the login, and the way back.
  private static func logIn(
    _ session: OAuthSession, _ sandbox: SandboxAddress, _ transport: AsyncHTTPClientTransport
  ) async throws -> String {
    let login = session.loginRequest(at: sandbox.site, redirectURI: Login.redirectURI)
    let callback = try await Login.allow(login.url, user: "ann")
    try await session.logIn(with: login.code(in: callback), for: login, transport: transport)
    return "ann"
  }
}
