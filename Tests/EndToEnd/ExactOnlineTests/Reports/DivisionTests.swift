import ExactOnline
import LoopbackServer
import Testing

/// Documentation/protocol.md, section 16: answers about another division, and writes that were carried out there.
@Suite("Other divisions", .timeLimit(.minutes(4)))
struct DivisionTests {
  private static let foreign = CRM.Account.json([
    "ID": "\"\(guid(1))\"", "Name": "\"Somebody else's\"", "Division": "9999",
  ])
  private static let own = CRM.Account.json(["ID": "\"\(guid(2))\"", "Name": "\"Acme\"", "Division": "123456"])

  private func check(_ error: ODataError?, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(error?.kind == .foreignRow, "\(String(describing: error))", sourceLocation: sourceLocation)
    #expect(error?.description.contains("9999") == true, sourceLocation: sourceLocation)
    #expect(error?.description.contains("123456") == true, sourceLocation: sourceLocation)
    #expect(error.map { spellings(of: $0).contains("Somebody") } == false, sourceLocation: sourceLocation)
  }

  @Test func rows_areRefused_alsoInAMixture() async throws {
    for rows in [[Self.foreign], [Self.own, Self.foreign], [Self.own, Self.own, Self.foreign, Self.own]] {
      try await Connection.run(answering: .ok(json: Body.results(rows))) { connection in
        let accounts = connection.division.crm.accounts
        check(await failure(of: "GET crm/Accounts") { try await accounts.all() })
        check(await failure(of: "GET crm/Accounts") { try await accounts.select { ($0.name, $0.division) }.all() })
        // A property that was not selected cannot be checked.
        #expect(connection.server.requests.count == 2)
      }
    }
  }

  @Test func laterPage_endsTheReadThere() async throws {
    try await Connection.run { request in
      request.target.contains("skiptoken")
        ? .ok(json: Body.results([Self.foreign]))
        : .ok(json: Body.results([Self.own], next: "/api/v1/123456/crm/Accounts?$skiptoken=1"))
    } _: { connection in
      var names: [String] = []
      check(
        await failure(of: "GET crm/Accounts") {
          for try await account in connection.division.crm.accounts { names.append(account.name ?? "") }
        })
      #expect(names == ["Acme"])
    }
  }

  @Test func linkToAnotherDivision_isNotFollowed() async throws {
    let page = Body.results([Self.own], next: "/api/v1/9999/crm/Accounts?$skiptoken=1")
    try await Connection.run(answering: .ok(json: page)) { connection in
      check(await failure(of: "GET crm/Accounts") { try await connection.division.crm.accounts.all() })
      #expect(connection.server.requests.count == 1)
    }
  }

  @Test func create_thatWentElsewhere_saysSo() async throws {
    for (headers, body) in [
      ([], Body.one(Self.foreign)),
      ([("Location", "https://start.exactonline.nl/api/v1/9999/crm/Accounts(guid'\(guid(1))')")], ""),
    ] {
      try await Connection.run(answering: Response(201, headers: headers, text: body)) { connection in
        let error = await failure(of: "POST crm/Accounts") {
          try await connection.division.crm.accounts.create { $0.name = "Acme" }
        }
        check(error)
        #expect(error?.status == 201)
        #expect(error?.description.contains("carried out where Division is 9999") == true)
        #expect(error?.advice?.contains("Do not send it again") == true)
        #expect(connection.server.requests.count == 1)
      }
    }
  }

  @Test func checkCanBeTurnedOff() async throws {
    try await Connection.run(answering: .ok(json: Body.results([Self.foreign]))) {
      $0.checksDivisions = false
    } _: { connection in
      let accounts = try await connection.division.crm.accounts.all()
      #expect(accounts.map(\.division) == [9999])
    }
  }

  /// Roles are listed for each division, whatever division the path names.
  @Test func setsAboutDivisions_mayNameAny() async throws {
    let row = Users.UserRolePerDivision.json(["ID": "\"\(guid(1))\"", "Division": "9999"])
    try await Connection.run(answering: .ok(json: Body.results([row]))) { connection in
      let roles = try await connection.division.users.userRolesPerDivision.all()
      #expect(roles.map(\.division) == [9999])
    }
  }
}
