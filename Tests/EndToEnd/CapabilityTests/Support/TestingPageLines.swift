import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import Testing

/// The lines of Documentation/testing.md about the sandbox; `.ci/pages` finds them here.
@Suite struct TestingPageLines {
  @Test func program_isTestedAgainstASandbox() async throws {
    let sandbox = try await Sandbox.start(.empty)  // or .demo
    let exact = ExactOnlineClient(
      site: Site(Origin(scheme: "http", host: "127.0.0.1", port: sandbox.port)),
      authorization: BearerToken(sandbox.token), transport: AsyncHTTPClientTransport())
    let division = exact.division(Int32(sandbox.division))
    _ = try await division.crm.accounts.create { $0.name = "Acme" }  // the program that is tested
    #expect(try await sandbox.rows("crm/Accounts", filter: "Name eq 'Acme'").count == 1)
    await sandbox.stop()
  }
}
