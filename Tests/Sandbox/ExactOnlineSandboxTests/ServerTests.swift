@testable import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import SandboxService
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Over the network, as any client would.
@Suite struct ServerTests {
  private func run(_ body: (Sandbox, HTTPClient) async throws -> Void) async throws {
    try await SampleService.run { sandbox in try await body(sandbox, HTTPClient(sandbox: sandbox)) }
  }

  private static let order = """
    {"Name":"Acme \\"é\\" \\u20ac","Number":7,"Big":"9007199254740993","Amount":12.5,"Ratio":0.1,
    "Price":"1234567890.123456789","Date":"2025-01-31T08:30:00","Moment":"2025-01-31T08:30:00+01:00","Span":"PT8H30M",
    "IsOpen":true,"Flag":1,"Data":"AQID","Address":{"City":"Delft","Postcode":2611},
    "Lines":[{"ID":1,"Quantity":2},{"ID":2,"Quantity":3}],"Notes":{"results":[{"Owner":"a b","Place":1,"Text":"x"}]},
    "Country":{"CountryCode":"NL","Name":"Nederland"}}
    """

  @Test func answers_stateTheTimeOfTheClock() async throws {
    try await run { sandbox, client in
      sandbox.stopClock()
      for (seconds, text) in [
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (1_772_323_199, "Sat, 28 Feb 2026 23:59:59 GMT"),
        (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
      ] {
        sandbox.setClock(Date(timeIntervalSince1970: TimeInterval(seconds)))
        for path in ["Orders", "Nothing"] {
          let answer = try await client.send("GET", path)
          #expect(answer.headers["date"] == text)
        }
      }
    }
  }

  /// The midnight of a first of a month in Dutch time is on the day before, in another period.
  @Test func dateWithAZone_isTakenAtItsUTCValue() async throws {
    try await run { sandbox, client in
      for (date, milliseconds) in [
        ("2025-02-01T00:00:00", 1_738_368_000_000), ("2025-01-31T23:00:00Z", 1_738_364_400_000),
        ("2025-02-01T00:00:00+01:00", 1_738_364_400_000),
      ] {
        let answer = try await client.send("POST", "Orders", body: "{\"Name\":\"Acme\",\"Date\":\"\(date)\"}")
        #expect(answer.content["Date"] as? String == "/Date(\(milliseconds))/", "\(date)")
      }
    }
  }

  /// A connection is used again, and its next response begins with what follows the head.
  @Test func head_isAnsweredWithoutABody() async throws {
    try await run { sandbox, client in
      for path in ["/api/v1/\(sandbox.division)/sample/Orders", "/"] {
        let request =
          "HEAD \(path) HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer \(sandbox.token)\r\n"
          + "Connection: close\r\n\r\n"
        let answer = try await client.raw(request)
        #expect(answer.hasPrefix("HTTP/1.1 ") && answer.hasSuffix("\r\n\r\n"), "\(path)")
        #expect(answer.lowercased().contains("content-length: "), "\(path)")
      }
    }
  }

  /// A client sends the body when it is told to; one that does not wait is told all the same, and one of HTTP/1.0 is not.
  @Test func expectedContinue_isSent() async throws {
    try await run { sandbox, client in
      let body = "{\"Name\":\"é\"}"
      func head(_ version: String) -> String {
        "POST /api/v1/\(sandbox.division)/sample/Orders HTTP/\(version)\r\nHost: sandbox\r\nConnection: close\r\n"
          + "Authorization: Bearer \(sandbox.token)\r\nContent-Type: application/json\r\n"
          + "Content-Length: \(body.utf8.count)\r\nExpect: 100-Continue\r\n\r\n"
      }
      for answer in [try await client.raw(head("1.1"), then: body), try await client.raw(head("1.1") + body)] {
        #expect(answer.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 "), "\(answer)")
      }
      #expect(try await client.raw(head("1.0") + body).dropFirst("HTTP/1.0".count).hasPrefix(" 201 "))
      #expect(try await sandbox.rows("sample/Orders").map { $0["Name"] } == ["é", "é", "é"])
    }
  }

  /// The server closes the connection, and the client, which reads until then, does not wait for ever.
  @Test func connection_endsAfterARequestThatDoesNotKeepIt() async throws {
    try await run { sandbox, client in
      let path = "/api/v1/\(sandbox.division)/sample/Orders"
      for (version, connection) in [
        ("1.0", ""), ("1.1", "Connection: Close\r\n"), ("1.1", "Connection: te, close\r\n"),
      ] {
        let answer = try await client.raw(
          "GET \(path) HTTP/\(version)\r\nHost: sandbox\r\nAuthorization: Bearer \(sandbox.token)\r\n\(connection)\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(version) \(connection)")
        #expect(answer.lowercased().contains("connection: close\r\n"), "\(version) \(connection)")
        #expect(answer.hasSuffix("{\"d\":{\"results\":[]}}"), "\(version) \(connection)")
      }
      // The second request is answered on the connection that the first keeps.
      let request = "GET \(path) HTTP/1.0\r\nAuthorization: Bearer \(sandbox.token)\r\n"
      let answers = try await client.raw("\(request)Connection: keep-alive\r\n\r\n\(request)\r\n").lowercased()
      #expect(answers.components(separatedBy: "http/1.1 200 ").count == 3)
      #expect(answers.contains("connection: keep-alive\r\n") && answers.contains("connection: close\r\n"))
    }
  }

  @Test(arguments: [
    ("GET /api/v1/123456/sample/Orders?$filter=Name eq 'x' HTTP/1.1\r\n", "a space as %20"),
    ("GET /api/v1/123456/sample/Orders?$filter=Name%20eq%20'é' HTTP/1.1\r\n", "é as %C3%A9"),
    ("FETCH / HTTP/1.1\r\n", "method of HTTP"), ("GET / HTTP/3.0\r\n", "HTTP/1.1 and HTTP/1.0"),
    ("GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n", "one Content-Length"),
  ])
  func requestThatIsNotHTTP_isAnsweredWithASentence(head: String, reason: String) async throws {
    try await run { _, client in
      let answer = try await client.raw("\(head)Host: sandbox\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 400 "))
      #expect(answer.lowercased().contains("connection: close\r\n"))
      let parts = answer.components(separatedBy: "\r\n\r\n")
      #expect(parts.count == 2 && parts[0].lowercased().contains("content-length: \(parts[1].utf8.count)"), "\(answer)")
      #expect(parts.last?.contains(reason) == true, "\(answer)")
    }
  }

  /// NIO ends the process when a connection is accepted and never handled (swift-nio, issue 2813).
  @Test func serverStops_whileConnectionsAreAccepted() async throws {
    for round in 0..<40 {
      let server = try await SandboxServer.start(host: "127.0.0.1", port: 0) { _ in SandboxResponse(204) }
      let port = server.port
      let clients = Task.detached { (0..<30).map { _ in HTTPClient.connection(to: port).descriptor } }
      // Connections come before the end of the server, or at the same time.
      if round % 2 == 0 { _ = await clients.value }
      await server.stop()
      for descriptor in await clients.value {
        // A connection that came too late may be that of another test's server, which has the port now.
        if round % 2 == 0 {
          var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
          #expect(poll(&state, 1, 10_000) == 1, "A connection stays open after the server has stopped.")
        }
        close(descriptor)
      }
    }
  }

  @Test func row_comesBackAsItWasWritten() async throws {
    try await run { _, client in
      let created = try await client.send("POST", "Orders", body: Self.order)
      #expect(created.status == 201)
      let address = try #require(created.headers["location"])
      let read = try await client.send("GET", address + "?$expand=Lines,Notes,Country")
      #expect(read.status == 200)
      let row = read.content
      #expect((row["__metadata"] as? [String: Any])?["uri"] as? String == address)
      #expect((row["__metadata"] as? [String: Any])?["type"] as? String == "Sample.Order")
      #expect(row["Name"] as? String == "Acme \"é\" €")
      #expect(row["Big"] as? String == "9007199254740993")
      #expect(read.text.contains("\"Price\":1234567890.123456789,"))
      #expect(read.text.contains("\"Ratio\":0.1,"))
      #expect(row["Date"] as? String == "/Date(1738312200000)/")
      #expect(row["Moment"] as? String == "/Date(1738308600000+0000)/")
      #expect(row["Span"] as? String == "PT8H30M")
      #expect(row["IsOpen"] as? Bool == true)
      #expect(row["Data"] as? String == "AQID")
      #expect((row["Address"] as? [String: Any])?["City"] as? String == "Delft")
      #expect(row["Division"] as? Int == 123456)
      #expect(
        ((row["Lines"] as? [String: Any])?["results"] as? [[String: Any]])?.compactMap { $0["ID"] as? Int } == [1, 2])
      #expect(((row["Notes"] as? [String: Any])?["results"] as? [[String: Any]])?.count == 1)
      #expect((row["Country"] as? [String: Any])?["Name"] as? String == "Nederland")
    }
  }

  @Test func address_leadsToEverythingOfARow() async throws {
    try await run { _, client in
      let created = try await client.send("POST", "Orders", body: Self.order)
      let address = try #require(created.headers["location"])
      #expect(try await client.send("GET", address + "/Name").content["Name"] as? String == "Acme \"é\" €")
      #expect(try await client.send("GET", address + "/Number/$value").text == "7")
      #expect(try await client.send("GET", address + "/Address/City/$value").text == "Delft")
      #expect(try await client.send("GET", address + "/Lines").rows.count == 2)
      #expect(try await client.send("GET", address + "/Lines/$count").text == "2")
      #expect(try await client.send("GET", address + "/Lines(2)/Quantity/$value").text == "3")
      #expect(try await client.send("GET", address + "/Lines?$filter=Quantity gt 2").rows.count == 1)
      #expect(try await client.send("GET", address + "/Country/Name/$value").text == "Nederland")
      let links = try await client.send("GET", address + "/$links/Lines").rows.compactMap { $0["uri"] as? String }
      #expect(links.map { $0.suffix(8) } == ["Lines(1)", "Lines(2)"])
      let counted = try await client.send("GET", address + "/$links/Lines?$top=1&$inlinecount=allpages")
      #expect(counted.rows.count == 1 && counted.content["__count"] as? String == "2")
      #expect(try await client.send("GET", address + "/$links/Lines?$orderby=ID desc").status == 501)
      #expect(try await client.send("GET", "Notes(Owner='a%20b',Place=1)").content["Text"] as? String == "x")
      #expect(try await client.send("GET", "Lines(1)/Order/Number/$value").text == "7")
      #expect(try await client.send("POST", address + "/Lines", body: "{\"ID\":3}").status == 201)
      #expect(try await client.send("GET", address + "/Lines/$count").text == "3")
      #expect(try await client.send("GET", "Lines?$filter=Order/Country/Name eq 'Nederland'").rows.count == 3)
    }
  }

  @Test func change_isPartialAndDeletionFinal() async throws {
    try await run { _, client in
      let created = try await client.send("POST", "Orders", body: Self.order)
      let address = try #require(created.headers["location"])
      #expect(try await client.send("PUT", address, body: "{\"Number\":8}").status == 204)
      let merge = ["X-HTTP-Method": "MERGE", "Prefer": "return=representation"]
      let merged = try await client.send("POST", address, body: "{\"Amount\":null}", headers: merge)
      #expect(merged.status == 200)
      #expect(merged.content["Number"] as? Int == 8)
      #expect(merged.content["Amount"] is NSNull)
      let nothing = try await client.send("GET", address + "/Amount/$value")
      #expect(nothing.status == 404 && nothing.message.contains("'Amount' is null"))
      #expect(merged.content["Name"] as? String == "Acme \"é\" €")
      #expect(try await client.send("DELETE", address).status == 204)
      #expect(try await client.send("GET", address).status == 404)
      #expect(try await client.send("DELETE", address).status == 404)
      #expect(try await client.send("PUT", address, body: "{}").status == 404)
    }
  }

  @Test func envelope_followsTheOptions() async throws {
    try await run { sandbox, client in
      try await sandbox.seed("sample/Orders", (0..<16).map { ["Number": .number(String($0))] })
      let first = try await client.send("GET", "Orders?$orderby=Number desc&$inlinecount=allpages&$select=Number")
      #expect(first.content["__count"] as? String == "16")
      #expect(first.rows.compactMap { $0["Number"] as? Int } == [15, 14, 13, 12, 11, 10, 9])
      let second = try await client.send("GET", try #require(first.content["__next"] as? String))
      #expect(second.rows.compactMap { $0["Number"] as? Int } == [8, 7, 6, 5, 4, 3, 2])
      let third = try await client.send("GET", try #require(second.content["__next"] as? String))
      #expect(third.rows.count == 2)
      #expect(third.content["__next"] == nil)
      #expect(try await client.send("GET", "Orders?$top=9&$select=Number").text.hasPrefix("{\"d\":[{"))
      #expect(try await client.send("GET", "Orders/$count?$filter=Number lt 3").text == "3")
      for (filter, count) in [
        ("isof('Sample.Order') and cast(Number,'Edm.Int64') eq 2L", 1), ("isof(Number,'Edm.Int32')", 16),
        ("isof(Number,'Edm.Int64') or isof(null,'Edm.String')", 0), ("cast(Number,'Edm.Decimal') lt 2.5M", 3),
        ("cast(Number,'Edm.Double') lt 0.5", 1), ("cast(null,'Edm.Int32') eq null and Number lt 2", 2),
      ] {
        #expect(try await client.send("GET", "Orders/$count?$filter=\(filter)").text == "\(count)", "\(filter)")
      }
      #expect(try await client.send("GET", "OrdersByNumber?number=3").rows.count == 1)
      let names = try await client.send("GET", "").content["EntitySets"] as? [String]
      #expect(names == ["Orders", "Lines", "Notes", "Countries"])
      #expect(try await client.send("GET", "$metadata").text == SampleService.document)
    }
  }

  @Test(arguments: [
    ("GET", "Nothing", 404), ("GET", "Orders(1)", 400), ("GET", "Orders?$filter=Name eq 1", 400),
    ("GET", "Orders?$filter=Name", 400), ("GET", "Orders?$filter=Nme eq 'x'", 400), ("GET", "Orders?$select=Nme", 400),
    ("GET", "Orders?$expand=Name", 400), ("GET", "Orders?$skiptoken=1,2", 400), ("GET", "Orders/Name", 400),
    ("GET", "Orders?$filter=isof('Sample.Special')", 501),
    ("GET", "Orders?$filter=cast(Ratio,'Edm.Int32') eq 1", 501), ("GET", "Orders?$filter=cast('Sample.Order')", 501),
    ("GET", "Orders?$filter=isof(Number)", 400), ("GET", "Orders?$filter=cast(Number,'Edm.Int64')", 400),
    ("GET", "OrdersOfWeeks?weeks=1", 501),
    ("GET", "OrdersByNumber", 400), ("POST", "$batch", 501), ("POST", "Countries", 405), ("PUT", "Orders", 405),
    ("POST", "Lines", 400), ("OPTIONS", "Orders", 405), ("GET", "Orders?$filter=Lines/ID eq 1", 400),
    ("GET", "Orders?$select=Lines/ID", 400), ("GET", "Orders?$select=Lines/*", 400),
    ("GET", "Orders?$expand=Lines&$select=Lines/Order/Name", 400),
  ])
  func whatCannotBeDone_isAnsweredWithASentence(method: String, address: String, status: Int) async throws {
    try await run { _, client in
      let answer = try await client.send(method, address, body: method == "POST" ? "[]" : nil)
      #expect(answer.status == status)
      #expect(answer.message.count > 10)
      #expect((answer.headers["allow"]?.contains("GET") == true) == (status == 405))
    }
  }

  @Test(arguments: [
    ("{\"Number\":\"x\"}", "property 'Number' to type 'Int32'"), ("{\"Number\":3000000000}", "'Number'"),
    ("{\"Nme\":1}", "Did you mean 'Name'"), ("{\"Flag\":null}", "not nullable"), ("{", "not JSON"), ("[]", "top-level"),
    ("{\"d\":{\"Name\":\"a\"}}", "top-level"), ("{\"results\":[{\"Name\":\"a\"}]}", "top-level"),
    ("{\"Name\":\"a\",\"Name\":\"b\"}", "the property 'Name' twice in one object"),
    ("{\"Name\":\(String(repeating: "[", count: 99))", "more than 60 levels"),
    ("{\"Name\":\"a\\u0000\"}", "'Name'"), ("{\"Lines\":[{\"ID\":1},{\"ID\":1}]}", "exists already"),
    ("{\"Lines\":[{\"ID\":1},{\"Quantity\":\"many\"}]}", "'Quantity'"), ("{\"ID\":\"\"}", "'Guid'"),
    ("{\"Date\":\"/Date(99999999999999999)/\"}", "'DateTime'"),
    ("{\"Name\":\"12345678901234567890123456789012345678901\"}", "40 characters"),
  ])
  func refusedRow_changesNothing(body: String, reason: String) async throws {
    try await run { sandbox, client in
      let answer = try await client.send("POST", "Orders", body: body)
      #expect([400, 500].contains(answer.status))
      #expect(answer.message.contains(reason))
      #expect(try await sandbox.rows("sample/Orders").isEmpty)
      #expect(try await sandbox.rows("sample/Lines").isEmpty)
    }
  }

  @Test func compressedBody_isRefusedWithItsReason() async throws {
    try await run { _, client in
      let answer = try await client.send("POST", "Orders", body: "{}", headers: ["Content-Encoding": "gzip"])
      #expect(answer.status == 415 && answer.message.contains("Content-Encoding: gzip"))
      let plain = ["Content-Encoding": "identity"]
      #expect(try await client.send("POST", "Orders", body: "{}", headers: plain).status == 201)
    }
  }

  @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", "application/xml", "image/png"])
  func bodyOfAnotherType_isRefused_andChangesNothing(type: String) async throws {
    try await run { sandbox, client in
      let created = try await client.send("POST", "Orders", body: "{\"Name\":\"a\"}")
      let address = try #require(created.headers["location"])
      for (method, address) in [("POST", "Orders"), ("PUT", address)] {
        let answer = try await client.send(
          method, address, body: "{\"Name\":\"b\"}", headers: ["Content-Type": type])
        #expect(answer.status == 415 && answer.message.contains("'Content-Type: application/json'"), "\(method)")
      }
      #expect(try await sandbox.rows("sample/Orders").compactMap { $0["Name"] } == ["a"])
    }
  }

  @Test func otherTokensAndDivisions_areRefused() async throws {
    try await run { sandbox, client in
      let wrong = try await client.send("GET", "Orders", headers: ["Authorization": "Bearer other"])
      #expect(wrong.status == 401)
      #expect(!wrong.text.contains(sandbox.token))
      let other = try await client.send("GET", "\(sandbox.url)/api/v1/99/sample/Orders")
      #expect(other.status == 403)
      #expect(other.headers["reason"] == "NoDivisionAccess")
      let atom = try await client.send("GET", "Nothing", headers: ["Accept": "application/atom+xml"])
      #expect(atom.status == 404)
      #expect(atom.text.contains("<message xml:lang=\"\">Resource not found"))
      #expect(try await client.send("GET", "Orders", headers: ["Accept": "image/png"]).status == 406)
      #expect(try await client.send("GET", "\(sandbox.url)/docs/XMLDownload.aspx?Topic=Accounts").status == 501)
    }
  }

  @Test func sandboxes_areApartAndComeBackToTheirSeed() async throws {
    try await run { one, client in
      try await run { other, _ in
        try await one.seed("sample/Orders", [["Name": "kept", "Lines": [["ID": 1]]]])
        try await one.keepAsSeed()
        try await one.seed("sample/Orders", [["Name": "more"]])
        #expect(try await other.rows("sample/Orders").isEmpty)
        let before = try await client.send("GET", "Orders?$filter=Name eq 'more'&$select=ID").text
        try await one.reset()
        #expect(try await one.rows("sample/Orders").compactMap { $0["Name"] } == ["kept"])
        #expect(try await one.rows("sample/Lines").count == 1)
        _ = try await client.send("POST", "Orders", body: "{\"Name\":\"more\"}")
        #expect(try await client.send("GET", "Orders?$filter=Name eq 'more'&$select=ID").text == before)
        await #expect(throws: SandboxError.self) { try await one.seed("sample/Order", [[:]]) }
        await #expect(throws: SandboxError.self) { try await one.rows("sample/Orders", filter: "Nme eq 1") }
      }
    }
  }
}
