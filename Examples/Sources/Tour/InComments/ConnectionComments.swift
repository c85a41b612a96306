import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

/// The lines that the comments of `ExactOnlineRuntime` and `ODataRuntime` show; `.ci/pages` finds them here.
enum ConnectionComments {
  static func listAccounts(_ session: OAuthSession) async throws {
    let exact = ExactOnlineClient(
      site: .netherlands, authorization: session, transport: AsyncHTTPClientTransport())
    for try await account in exact.division(123_456).crm.accounts { print(account.name ?? "") }
  }

  static func client(_ session: OAuthSession, _ transport: some ClientTransport) -> ExactOnlineClient {
    var policies = ConnectionPolicies()
    policies.retries = .throughMaintenance
    policies.onEvent = { print($0) }
    let exact = ExactOnlineClient(
      site: .netherlands, authorization: session, transport: transport, policies: policies)
    return exact
  }

  static func findAccount(_ exact: ExactOnlineClient, _ id: UUID) async throws -> CRM.Account {
    let division = exact.division(123_456)
    let account = try await division.crm.accounts.find(id)
    return account
  }

  static func json(_ account: CRM.Account) throws -> Data {
    let json = try JSONEncoder().encode(account)  // {"ID":"5d3f…","Name":"Acme","CreditLineSales":1500,"Email":null}
    return json
  }

  static func readAtNight(_ division: Division) async throws {
    for try await account in division.with(.bulk).crm.accounts { print(account.name ?? "") }
  }

  static func callDirectly(_ division: Division) async throws -> JSONValue {
    let items = try await division.send(.get, "logistics/Items?$top=1").json()
    return items
  }

  static func options(_ division: Division) -> [Division] {
    let nightly = division.with(.bulk)  // yields to interactive calls
    let page = division.with(CallOptions(maximumWait: .seconds(5)))  // fails at once instead of waiting for longer
    return [nightly, page]
  }

  static func printEvents(_ policies: inout ConnectionPolicies) {
    policies.onEvent = { print($0) }  // GET crm/Accounts: answered with 200
  }

  static func sharedLimits() -> ConnectionPolicies {
    let policies = ConnectionPolicies(rateLimitStore: FileRateLimitStore(in: "/var/lib/invoices/limits"))
    return policies
  }

  static func sharedLimiter(in folder: String) -> ConnectionPolicies {
    var policies = ConnectionPolicies()
    policies.limiter = RateLimiter(store: FileRateLimitStore(in: folder))
    return policies
  }

  static func leaveMore(_ policies: inout ConnectionPolicies) {
    var limits = RateLimits.exactOnline
    limits.dayReserve = 500  // bulk work leaves more for people
    policies.limiter = RateLimiter(limits: limits)
  }

  static func patientPolicies() -> ConnectionPolicies {
    var policies = ConnectionPolicies()
    policies.retries = .throughMaintenance
    return policies
  }

  static func patientPolling() -> Polling {
    var polling = Polling()
    polling.totalTime = .seconds(1800)
    return polling
  }

  static func tokens() -> FileTokenStore {
    let store = FileTokenStore(at: "/var/lib/invoices/tokens.json")
    return store
  }

  static func otherSite() -> Site {
    let site = Site(Origin(scheme: "http", host: "127.0.0.1", port: 8080))
    return site
  }
}
