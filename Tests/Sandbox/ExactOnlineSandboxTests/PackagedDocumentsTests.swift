import ExactOnlineSandbox
import Testing

/// A sandbox that is started without a configuration: with the documents of this package.
@Suite struct PackagedDocumentsTests {
  @Test func theServicesOfThePackage_areServed_andFaultsMeetThePathsThatTheyAreFor() async throws {
    let sandbox = try await Sandbox.start(.empty)
    #expect(sandbox.services.contains("crm") && sandbox.services.contains("sync/CRM"))
    #expect(sandbox.notes.isEmpty)
    try await sandbox.seed("crm/Accounts", [["Name": "Acme"]])
    sandbox.inject(.maintenancePage, on: "crm/Accounts", times: 2)
    let client = HTTPClient(sandbox: sandbox, service: "crm")
    let path = "Accounts?$select=Name"
    var statuses: [Int] = []
    for _ in 1...3 { statuses.append(try await client.send("GET", path).status) }
    #expect(statuses == [503, 503, 200])
    #expect(try await client.send("GET", "Contacts?$select=FullName").status == 200)
    await sandbox.stop()
  }
}
