import ExactOnlineSandbox
import Testing

/// The lines of Documentation/sandbox.md about tests, and of the comment on `Sandbox`; `.ci/pages` finds them here.
@Suite struct SandboxPageLines {
  @Test func aTestSeedsLooksAndResets() async throws {
    var configuration = SandboxConfiguration()  // this package's documents; (metadata:annotations:) has others
    configuration.behaviours.remove(.rateLimits)
    let sandbox = try await Sandbox.start(configuration)
    try await sandbox.seed("crm/Accounts", [["Name": "Acme", "BankAccounts": [["BankAccount": "NL01"]]]])
    try await sandbox.keepAsSeed()  // what reset() goes back to
    // … calls to sandbox.url with sandbox.token …
    let accounts = try await sandbox.rows("crm/Accounts", filter: "Name eq 'Acme'")
    let seen = sandbox.requests.map(\.path)  // and their bodies and answers
    sandbox.advanceClock(by: .seconds(600))  // the access tokens of logins have expired
    sandbox.inject(.status(503), on: "crm/Accounts", times: 2)
    sandbox.setBehaviour(.rateLimits, isOn: true)
    try await sandbox.reset()
    await sandbox.stop()
    #expect(accounts.count == 1 && seen.isEmpty)
  }

  @Test func aTestHasASandboxOfItsOwn() async throws {
    let sandbox = try await Sandbox.start(.empty)
    try await sandbox.seed("crm/Accounts", [["Name": "Acme", "Code": "1024"]])
    // … calls to \(sandbox.url)/api/v1/\(sandbox.division)/crm/Accounts with sandbox.token …
    await sandbox.stop()
    #expect(sandbox.requests.isEmpty)
  }

  @Test func anotherUserWritesRows() async throws {
    let sandbox = try await Sandbox.start(.empty)
    try await sandbox.create("crm/Accounts", [["Name": "Acme"]])
    try await sandbox.update("crm/Accounts", filter: "Name eq 'Acme'", ["Name": "Acme II"])
    try await sandbox.delete("crm/Accounts", filter: "Name eq 'Acme II'")
    #expect(try await sandbox.rows("crm/Accounts").isEmpty)
    await sandbox.stop()
  }
}
