import ExactOnline
import Foundation
import LoopbackServer
import Testing

/// Documentation/protocol.md, sections 6.2 to 6.4: values as they are read.
@Suite("Value forms", .timeLimit(.minutes(4)))
struct ValueFormTests {
  private func account(_ members: KeyValuePairs<String, String>) async throws -> CRM.Account {
    try await Connection.run(answering: .ok(json: Body.results([CRM.Account.json(members)]))) { connection in
      try #require(try await connection.division.crm.accounts.all().first)
    }
  }

  @Test func dateTime_isTheDutchWallClock() async throws {
    let account = try await account([
      "Created": #""/Date(1392818456147)/""#, "StartDate": #""\/Date(1351209600000)\/""#, "EndDate": "null",
    ])
    #expect(account.created?.description == "2014-02-19T14:00:56.147")
    #expect(account.startDate == LocalDateTime("2012-10-26"))
    #expect(account.endDate == nil)
    // 14:00 in Amsterdam is 13:00 UTC in February.
    #expect(account.created?.instant == Date(timeIntervalSince1970: 1_392_814_856.147))
  }

  @Test(arguments: [#""9007199254740993""#, "9007199254740993"])
  func int64_isReadFromStringAndNumber(json: String) async throws {
    let row = Sync.CRM.AccountSync.json(["Timestamp": json])
    try await Connection.run(answering: .ok(json: Body.results([row]))) { connection in
      let accounts = try await connection.division.sync.crm.accounts.all()
      #expect(accounts.map(\.timestamp) == [9_007_199_254_740_993])
    }
  }

  @Test(arguments: [("1000.10", "1000.1"), (#""1000.10""#, "1000.1"), ("1E3", "1000"), ("0.055", "0.055"), ("-0", "0")])
  func double_isReadWithoutNoise(json: String, value: String) async throws {
    let account = try await account(["CreditLineSales": json])
    #expect(account.creditLineSales == Decimal(string: value))
  }

  @Test func byteFlags_areNumbers() async throws {
    let account = try await account(["IsMailing": "1", "IsSales": "true", "IsPurchase": "null"])
    #expect(account.isMailing)
    #expect(account.isSales == true)
  }

  @Test func nullAndEmptyString_areDifferent() async throws {
    let account = try await account(["Name": "\"\"", "City": "null"])
    #expect(account.name == "")
    #expect(account.city == nil)
    #expect(account.row.isPresent("City"))
  }

  @Test func paddedCode_isReadWithoutPadding() async throws {
    let account = try await account(["Code": "\"              1024\"", "Postcode": "\"1234  \""])
    #expect(account.code == "1024")
    #expect(account.code?.text == "1024")
    // Right-padded columns are not codes of this kind; they stay as they are.
    #expect(account.postcode == "1234  ")
  }

  @Test func binary_isReadFromBase64AndMayBeNull() async throws {
    let rows = [
      Documents.DocumentAttachment.json(["Attachment": "\"//4APg==\""]),
      Documents.DocumentAttachment.json([
        "Attachment": "null", "Url": "\"https://start.exactonline.be/docs/SysAttachment.aspx\"",
      ]),
    ]
    try await Connection.run(answering: .ok(json: Body.results(rows))) { connection in
      let attachments = try await connection.division.documents.documentAttachments.all()
      #expect(attachments.map(\.attachment) == [Data([0xFF, 0xFE, 0x00, 0x3E]), nil])
    }
  }

  // Documentation/protocol.md, section 6.2: code lists are open.
  @Test func codes_areNamedAndStayOpen() async throws {
    let known = try await account(["Status": "\"C\""])
    #expect(known.status == .customer)
    let unknown = try await account(["Status": "\"Z\""])
    #expect(unknown.status?.rawValue == "Z")
    #expect(unknown.status?.isKnown == false)
  }

  @Test(arguments: [
    ("CreditLineSales", #""12,50""#), ("CreditLineSales", "true"), ("Modified", #""2026-13-45""#),
    ("IsSales", "\"yes\""),
    ("Accountant", #""""#), ("Accountant", #""not-a-guid""#), ("AccountManagerHID", "2147483648"), ("IsMailing", "256"),
    ("IsMailing", "-1"),
    ("IsMailing", "null"), ("ID", "null"), ("Name", "5"),
  ])
  func wrongValue_isAnErrorWithItsPath(property: String, json: String) async throws {
    let rows = [CRM.Account.json(), CRM.Account.json([property: json])]
    try await Connection.run(answering: .ok(json: Body.results(rows))) { connection in
      let error = await failure(of: "GET crm/Accounts") { try await connection.division.crm.accounts.all() }
      guard case .decoding(let fault) = error?.kind else {
        return #expect(Bool(false), "\(String(describing: error))")
      }
      #expect(fault.path == "$.d.results[1].\(property)")
      #expect(fault.wireName == property)
    }
  }

  @Test func missingRequiredValue_isAnErrorWithItsName() async throws {
    try await Connection.run(answering: .ok(json: #"{"d":{"results":[{"Name":"Acme"}]}}"#)) { connection in
      let error = await failure(of: "GET crm/Accounts") { try await connection.division.crm.accounts.all() }
      guard case .decoding(let fault) = error?.kind else {
        return #expect(Bool(false), "\(String(describing: error))")
      }
      #expect(fault.reason == .missingValue)
      #expect(fault.wireName == "ID")
      #expect(error?.description.contains("metadata") == true)
    }
  }
}
