import ExactOnline
import ExactOnlineAsyncHTTPClient

func stayWithinLimits(_ division: Division, session: OAuthSession, folder: String) async throws {
  let nightly = division.with(.bulk)  // steps back for interactive calls
  let impatient = division.with(CallOptions(maximumWait: .seconds(5)))  // fails at once instead of waiting for longer
  if let left = await division.callBudget() { print(left.minute.remaining, left.day.remaining) }

  var policies = ConnectionPolicies(rateLimitStore: FileRateLimitStore(in: folder))  // processes count together
  policies.retries = .throughMaintenance  // for 45 minutes
  policies.onEvent = { print($0) }  // waits, answers, retries
  let patient = ExactOnlineClient(
    site: .netherlands, authorization: session, transport: AsyncHTTPClientTransport(), policies: policies)

  for try await account in nightly.crm.accounts { print(account.code ?? "") }
  print(try await impatient.crm.accounts.count(), try await patient.divisions().count)
}
