import ExactOnlineSandbox
import Foundation
import HTTPTypes
import SandboxService
import Testing
#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Rows and service documents as Atom.
@Suite struct AtomTests {
  private let id = "11111111-2222-3333-4444-555555555555"

  private func get(
    _ sandbox: Sandbox, _ address: String, _ accept: String = "application/atom+xml"
  ) async throws -> (response: SandboxResponse, text: String) {
    let response = await sandbox.answer("GET", address, headers: [("Accept", accept)])
    let text = String(decoding: response.body, as: UTF8.self)
    #expect(XMLParser(data: Data(response.body)).parse(), "\(address) \(text)")
    return (response, text)
  }

  private func seed(_ sandbox: Sandbox) async throws {
    try await sandbox.seed(
      "sample/Orders",
      [
        [
          "ID": .string(id), "Name": " <&>\r\n'\"\u{1}", "Number": 3, "Big": "9007199254740993", "Amount": 1.5,
          "Price": "12.340", "Date": "2026-01-31T08:30:00", "Moment": "2026-01-31T08:30:00Z", "Span": "PT1H",
          "IsOpen": true, "Data": "AQID", "Address": ["City": "Delft"], "CountryCode": "NL",
          "Lines": [["ID": 1, "Quantity": 2], ["ID": 2, "Quantity": 3]],
        ]
      ])
  }

  @Test func entry_hasTypedPropertiesAndLinks() async throws {
    try await SampleService.run { sandbox in
      try await seed(sandbox)
      let (response, text) = try await get(sandbox, "Orders(guid'\(id)')")
      #expect(response.headers[.contentType] == "application/atom+xml;type=entry;charset=utf-8")
      for part in [
        "<id>http://sandbox/api/v1/123456/sample/Orders(guid'\(id)')</id>",
        "<d:ID m:type=\"Edm.Guid\">\(id)</d:ID>", "<d:Number m:type=\"Edm.Int32\">3</d:Number>",
        "<d:Name xml:space=\"preserve\"> &lt;&amp;&gt;&#xD;\n'&quot;\u{FFFD}</d:Name>",
        "<d:Big m:type=\"Edm.Int64\">9007199254740993</d:Big>", "<d:Amount m:type=\"Edm.Double\">1.5</d:Amount>",
        "<d:Date m:type=\"Edm.DateTime\">2026-01-31T08:30:00</d:Date>",
        "<d:Moment m:type=\"Edm.DateTimeOffset\">2026-01-31T08:30:00Z</d:Moment>",
        "<d:Span m:type=\"Edm.Time\">PT1H</d:Span>", "<d:IsOpen m:type=\"Edm.Boolean\">true</d:IsOpen>",
        "<d:Data m:type=\"Edm.Binary\">AQID</d:Data>", "<d:Ratio m:type=\"Edm.Single\" m:null=\"true\" />",
        "<d:Address m:type=\"Sample.Address\"><d:City>Delft</d:City>",
        "title=\"Lines\" href=\"Orders(guid'\(id)')/Lines\" />", "<category term=\"Sample.Order\"",
        "<link rel=\"edit\" title=\"Order\"", "type=\"application/atom+xml;type=entry\" title=\"Country\"",
      ] { #expect(text.contains(part), "\(part) \(text)") }
      #expect(await sandbox.answer("GET", "Orders(guid'\(id)')").headers[.contentType]?.contains("json") == true)
    }
  }

  @Test func feed_hasCountNextAndWhatIsExpanded() async throws {
    try await SampleService.run { sandbox in
      try await seed(sandbox)
      try await sandbox.seed("sample/Orders", (0..<7).map { ["Name": .string("n\($0)")] })
      let (response, text) = try await get(sandbox, "Orders?$inlinecount=allpages&$expand=Lines&$select=Name,Lines")
      #expect(response.headers[.contentType] == "application/atom+xml;type=feed;charset=utf-8")
      #expect(text.contains("<m:count>8</m:count>"))
      #expect(text.contains("<link rel=\"next\" href=\"http://sandbox/"))
      #expect(text.contains("<m:inline><feed>"))
      #expect(text.contains("<d:Quantity m:type=\"Edm.Double\">3</d:Quantity>"))
      #expect(text.components(separatedBy: "<entry").count == 10)
      let next = try #require(text.firstMatch(of: #/rel="next" href="[^"]*\/sample\/([^"]+)"/#)?.1)
      let rest = try await get(sandbox, String(next).replacing("&amp;", with: "&")).text
      #expect(rest.components(separatedBy: "<entry").count == 2)
      #expect(!rest.contains("rel=\"next\""))
      #expect(try await get(sandbox, "Orders(guid'\(id)')?$expand=Country").text.contains("<m:inline></m:inline>"))
      #expect(try await get(sandbox, "Orders?$format=atom&$top=1", "application/json").text.contains("<feed "))
    }
  }

  @Test func format_isANameOrAMediaType_andCountsInsteadOfAccept() async throws {
    try await SampleService.run { sandbox in
      try await seed(sandbox)
      func type(_ address: String, _ format: String, _ accept: String) async -> String? {
        let answer = await sandbox.answer("GET", "\(address)?$format=\(format)", headers: [("Accept", accept)])
        return answer.status == 200 ? answer.headers[.contentType] : "\(answer.status)"
      }
      for (format, accept, expected) in [
        ("json", "application/atom+xml", "application/json"),
        ("application/json", "application/atom+xml", "application/json"),
        ("Application/JSON", "text/csv", "application/json"),
        ("application/json%3Bodata%3Dverbose", "application/atom+xml", "application/json"),
        ("atom", "application/json", "application/atom+xml"),
        ("application/atom%2Bxml", "application/json", "application/atom+xml"),
        ("application/atom+xml", "application/json", "application/atom+xml"),
        // Rows are not returned as plain XML, and not as anything else.
        ("xml", "application/json", "406"), ("application/xml", "application/json", "406"),
        ("text/csv", "application/json", "406"), ("csv", "application/json", "406"), ("", "application/json", "406"),
      ] {
        for address in ["Orders", "Orders(guid'\(id)')"] {
          let found = await type(address, format, accept)
          #expect(found?.hasPrefix(expected) == true, "\(address) \(format): \(found ?? "none")")
        }
      }
      for format in ["xml", "application/xml", "atom"] {
        let found = await type("Orders(guid'\(id)')/Number", format, "application/json")
        #expect(found?.hasPrefix("application/xml") == true, "\(format): \(found ?? "none")")
      }
    }
  }

  @Test func everythingElse_isXMLToo() async throws {
    try await SampleService.run { sandbox in
      try await seed(sandbox)
      let document = try await get(sandbox, "")
      #expect(document.text.contains("<collection href=\"Orders\"><atom:title>Orders</atom:title></collection>"))
      #expect(document.response.headers[.contentType] == "application/atomsvc+xml;charset=utf-8")
      #expect(try await get(sandbox, "Orders(guid'\(id)')/Number").text.contains("m:type=\"Edm.Int32\""))
      #expect(try await get(sandbox, "Orders(guid'\(id)')/Address").text.contains("<d:City>Delft</d:City>"))
      #expect(try await get(sandbox, "Orders(guid'\(id)')/$links/Lines").text.contains("<uri>http://sandbox/"))
      #expect(try await get(sandbox, "OrdersByNumber?number=3").text.contains("<d:Number m:type=\"Edm.Int32\">3"))
      let created = await sandbox.answer(
        "POST", "Orders", body: "{\"Name\":\"new\"}",
        headers: [("Accept", "application/atom+xml"), ("Content-Type", "application/json")])
      #expect(created.status == 201)
      #expect(created.headers[.location]?.hasPrefix("http://sandbox/api/v1/123456/sample/Orders(guid'") == true)
      #expect(String(decoding: created.body, as: UTF8.self).contains("<d:Name>new</d:Name>"))
      for accept in ["text/csv", "application/xml", "text/xml;q=0.9, image/png"] {
        for address in ["Orders", "Orders(guid'\(id)')"] {
          #expect(await sandbox.answer("GET", address, headers: [("Accept", accept)]).status == 406, "\(accept)")
        }
      }
      #expect(try await get(sandbox, "Orders(guid'\(id)')/Number", "application/xml").response.status == 200)
      #expect(try await get(sandbox, "", "application/xml").response.status == 200)
      #expect(try await get(sandbox, "Nothing", "application/xml").response.status == 404)
      for (accept, type) in [
        ("application/json;q=0.1, application/atom+xml;q=0.9", "application/atom+xml"),
        ("application/atom+xml;q=0, */*;q=0.1", "application/json"), ("application/xml, */*", "application/json"),
        ("application/xml, application/atom+xml;q=0.5", "application/atom+xml"),
      ] {
        let answer = await sandbox.answer("GET", "Orders", headers: [("Accept", accept)])
        #expect(answer.headers[.contentType]?.hasPrefix(type) == true, "\(accept)")
      }
    }
  }
}
