import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Faults that are injected, as a client meets them.
@Suite struct FaultTests {
  @Test func fault_appliesToTheRequestsItNames() async throws {
    try await ExactService.run { sandbox, client in
      sandbox.inject(SandboxFault(.status(503), path: "crm/accounts", method: "GET", count: 2))
      let other = try await client.send("GET", "BankAccounts")
      #expect(other.status == 200)
      #expect(try await client.send("POST", "Accounts", body: "{\"Name\":\"a\"}").status == 201)
      #expect(try await client.send("GET", "Accounts").status == 503)
      #expect(try await client.send("GET", "Accounts").status == 503)
      #expect(try await client.send("GET", "Accounts").status == 200)
      let number = sandbox.inject(SandboxFault(.status(500), probability: 0))
      #expect(try await client.send("GET", "Accounts").status == 200)
      sandbox.removeFault(number)
    }
  }

  @Test(arguments: [
    (SandboxFault.Kind.maintenancePage, 503, "maintained"), (.networkPage, 503, "Reference #"),
    (.loginRedirect, 302, ""), (.gatewayFault, 500, "ApplicationNotFound"),
    (.invalidRequest, 400, "{\"error\":\"invalid_request\"}"), (.emptyBody, 200, ""),
    (.loginPage, 200, "password"), (.redirect(host: "evil.example"), 302, ""),
    (.licenceExpired, 403, "Forbidden - Customer's license expired."), (.status(599), 599, "A problem has occurred"),
  ])
  func answer_isAnother(kind: SandboxFault.Kind, status: Int, text: String) async throws {
    try await ExactService.run { sandbox, client in
      sandbox.inject(SandboxFault(kind))
      let answer = try await client.send("GET", "Accounts")
      #expect(answer.status == status)
      if kind == .redirect(host: "evil.example") {
        #expect(answer.headers["location"]?.hasPrefix("http://evil.example/api/v1/") == true)
      } else if kind == .loginRedirect {
        // URLSession does not always hand out the body of a redirect that is not followed.
        #expect(answer.headers["location"] == "/docs/Login.aspx")
      } else {
        #expect(text.isEmpty ? answer.text.isEmpty : answer.text.contains(text))
      }
      if kind == .licenceExpired { #expect(answer.headers["reason"] == "LicenseExpired") }
    }
  }

  @Test func answer_isDamaged() async throws {
    try await ExactService.run({ $0.behaviours.subtract([.rateLimits, .postNulls]) }) { sandbox, client in
      try await sandbox.seed("crm/Accounts", (0..<61).map { ["Name": .string("a\($0)")] })
      sandbox.inject(SandboxFault(.nextOnOtherHost("evil.example"), count: 1))
      let next = try await client.send("GET", "Accounts").content["__next"] as? String
      #expect(next?.hasPrefix("http://evil.example/api/v1/") == true)
      sandbox.inject(SandboxFault(.otherDivision(99), count: 1))
      let other = try await client.send("POST", "Accounts", body: "{\"Name\":\"a\"}")
      #expect(other.status == 201)
      #expect(other.content["Division"] as? Int == 99)
      sandbox.inject(SandboxFault(.contentType("text/plain"), count: 1))
      #expect(try await client.send("GET", "Accounts").headers["content-type"] == "text/plain")
      let whole = try await client.send("GET", "Accounts").text
      sandbox.inject(SandboxFault(.shortBody, count: 1))
      #expect(try await client.send("GET", "Accounts").text + "}" == whole)
      sandbox.inject(SandboxFault(.garbledBody, count: 1))
      #expect(try await client.send("GET", "Accounts").json.isEmpty)
      sandbox.inject(SandboxFault(.latency(seconds: 0.2), count: 1))
      let start = ContinuousClock().now
      #expect(try await client.send("GET", "Accounts").status == 200)
      #expect(ContinuousClock().now - start > .seconds(0.2))
    }
  }

  /// On a connection of its own each, as clients repeat what they sent on one that was used before.
  @Test(arguments: [
    (SandboxFault.Kind.truncatedBody, 2), (.stalledBody(seconds: 0.2), 2), (.connectionReset, 1), (.lostAnswer, 2),
  ])
  func connection_ends(kind: SandboxFault.Kind, rows: Int) async throws {
    try await ExactService.run { sandbox, client in
      try await sandbox.seed("crm/Accounts", [["Name": "a"]])
      sandbox.inject(SandboxFault(kind, count: 1))
      await #expect(throws: (any Error).self) {
        _ = try await client.send("POST", "Accounts", body: "{\"Name\":\"b\"}")
      }
      // With a lost response the work is done, and the client does not learn it.
      #expect(try await sandbox.rows("crm/Accounts").count == rows)
      let next = HTTPClient(sandbox: sandbox, service: "crm")
      #expect(try await next.send("GET", "Accounts").status == 200)
    }
  }

  @Test func fault_isSetOverHTTP() async throws {
    try await ExactService.run { sandbox, client in
      let faults = sandbox.url + "/sandbox/faults"
      let body =
        "{\"kind\":\"status\",\"status\":502,\"path\":\"crm\",\"count\":1,\"method\":\"GET\",\"probability\":1}"
      let added = try await client.send("POST", faults, body: body)
      let number = try #require(added.json["number"] as? Int)
      #expect(try await client.send("GET", "Accounts").status == 502)
      #expect(try await client.send("GET", faults).text.contains("\"count\":1,\"hits\":1"))
      #expect(try await client.send("DELETE", "\(faults)/\(number)").status == 204)
      #expect(try await client.send("GET", faults).text == "[]")
      for wrong in [
        "{\"kind\":\"nothing\"}", "{\"kind\":\"latency\"}", "{\"kind\":\"lost-answer\",\"paht\":\"x\"}", "[]",
        "{\"kind\":\"latency\",\"seconds\":1e300}", "{\"kind\":\"stalled-body\",\"seconds\":-1}",
        "{\"kind\":\"status\",\"status\":100}", "{\"kind\":\"redirect\"}",
      ] {
        let answer = try await client.send("POST", faults, body: wrong)
        #expect(answer.status == 400)
        #expect(answer.message.count > 10)
      }
      for kind in ["maintenance-page", "network-page", "login-redirect", "login-page", "short-body", "lost-answer"] {
        #expect(try await client.send("POST", faults, body: "{\"kind\":\"\(kind)\"}").status == 200)
      }
      #expect(try await client.send("DELETE", faults).status == 204)
      #expect(try await client.send("GET", faults).text == "[]")
    }
  }

  /// A sandbox that is started without a configuration has the documents of this package.
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
