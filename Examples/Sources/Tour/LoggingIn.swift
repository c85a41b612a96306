import ExactOnline
import ExactOnlineAsyncHTTPClient

func connect(id: String, secret: String, path: String) -> ExactOnlineClient {
  let session = OAuthSession(clientID: id, clientSecret: secret, tokens: FileTokenStore(at: path))
  let exact = ExactOnlineClient(
    site: .netherlands, authorization: session, transport: AsyncHTTPClientTransport())
  return exact
}

func connectWithProfile(id: String, secret: String) -> ExactOnlineClient {
  let folder = "/home/shop/.config/exact-online"
  let session = OAuthSession(
    clientID: id, clientSecret: secret, tokens: FileTokenStore(at: "\(folder)/profiles/default.tokens.json"))
  let policies = ConnectionPolicies(rateLimitStore: FileRateLimitStore(in: "\(folder)/limits"))
  return ExactOnlineClient(
    site: .netherlands, authorization: session, transport: AsyncHTTPClientTransport(), policies: policies)
}

func logIn(_ session: OAuthSession, redirectURI: String, transport: AsyncHTTPClientTransport) async throws {
  try await session.logInAtTerminal(at: .netherlands, redirectURI: redirectURI, transport: transport)
}

func beginLogin(_ session: OAuthSession, redirectURI: String) -> (state: String, url: String) {
  let login = session.loginRequest(at: .netherlands, redirectURI: redirectURI)
  return (login.state, login.url)  // remember the state with the browser, and send it to the URL
}

func finishLogin(
  _ session: OAuthSession, redirectURI: String, state: String, callback: String, transport: AsyncHTTPClientTransport
) async throws {
  let login = session.loginRequest(at: .netherlands, redirectURI: redirectURI, state: state)
  try await session.logIn(with: login.code(in: callback), for: login, transport: transport)
}

func listDivisions(_ exact: ExactOnlineClient) async throws {
  for division in try await exact.divisions() {
    print(division.code, division.name ?? "")
  }

  let division = exact.division(123_456)
  let customers = try await division.crm.accounts
    .where { $0.status == .customer }
    .select { ($0.code, $0.name) }
    .all()
  print(customers.count)
}
