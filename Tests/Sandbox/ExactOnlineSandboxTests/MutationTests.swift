@testable import ExactOnlineSandbox
import Foundation
import SandboxService
import Testing

/// Requests that were damaged at random: none may end the program, get an answer without a reason, or change a row
/// where it was refused.
@Suite struct MutationTests {
  private static let addresses = [
    ("GET", "Orders?$filter=Name eq 'a' and (Number gt 1 or Price lt 2.5M)&$orderby=Name desc,Number&$top=3", ""),
    ("GET", "Orders(guid'11111111-2222-3333-4444-555555555555')/Lines?$expand=Order&$skiptoken=3", ""),
    ("GET", "Orders?$filter=substringof('a',tolower(Name)) eq true and year(Date) eq 2025&$expand=Lines,Notes", ""),
    ("GET", "Orders?$filter=Address/City eq null or Country/Name ne 'x' or round(Price) mod 2 eq 1&$skip=1", ""),
    ("GET", "Notes(Owner='a',Place=1)/Text/$value", ""),
    (
      "POST", "Orders",
      "{\"Name\":\"n\",\"Price\":\"1.5\",\"Date\":\"/Date(0)/\",\"Lines\":[{\"ID\":1}],\"Data\":\"AQ==\"}"
    ),
    ("PUT", "Orders(guid'11111111-2222-3333-4444-555555555555')", "{\"Number\":5,\"Address\":{\"City\":\"x\"}}"),
    ("MERGE", "Lines(1)", "{\"Quantity\":1e3}"),
    ("DELETE", "Lines(1)", ""),
    ("GET", "OrdersByNumber?number=3&$inlinecount=allpages", ""),
  ]
  private static let pieces = [
    "'", "(", ")", "/", "$", "%", "%00", "%ff", "\u{0}", "é", "-", "9999999999999999999999", "null", " eq ", "guid'",
    "1e999",
    ",", "{", "}", "[", "\"", "\\u", "\\", ":", "not ", "(((((((((((", "datetime'", "M", "L", "*", "$value", "$links",
    "..",
    ";", "--", "' or 1=1", "\"#id\"", "-9223372036854775808", "\n", "&", "=", "?", "#id", "0.1.2", "𝄞", "+",
  ]

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func damagedRequest_isAnsweredOrRefusedWhole(seed: UInt64) async throws {
    try await SampleService.run { sandbox in
      var random = SplitMix(seed)
      try await sandbox.seed(
        "sample/Orders", [["ID": "11111111-2222-3333-4444-555555555555", "Name": "a", "Number": 3, "Price": "-0.5"]])
      try await sandbox.seed(
        "sample/Lines", [["ID": 1], ["ID": 2, "OrderID": "11111111-2222-3333-4444-555555555555"]])
      try await sandbox.keepAsSeed()
      var before = try await Self.rows(sandbox)
      for _ in 0..<500 {
        let (method, address, body) = random.pick(Self.addresses)
        let (damagedAddress, damagedBody) = (Self.damaged(address, &random), Self.damaged(body, &random))
        let answer = await sandbox.answer(
          random.chance(1, in: 20) ? random.pick(["GET", "POST", "PUT", "MERGE", "X"]) : method, damagedAddress,
          body: damagedBody)
        let request = "\(method) \(damagedAddress) \(damagedBody)"
        guard answer.status >= 400 else {
          if method != "GET" { before = try await Self.rows(sandbox) }
          continue
        }
        let text = String(decoding: answer.body, as: UTF8.self)
        #expect(text.contains("\"value\": \""), "\(request)")
        #expect(answer.status != 500 || text.contains("exists already"), "\(request) \(text)")
        if method != "GET" { #expect(try await Self.rows(sandbox) == before, "\(request)") }
        if random.chance(1, in: 50) {
          try await sandbox.reset()
          before = try await Self.rows(sandbox)
        }
      }
    }
  }

  private static func rows(_ sandbox: Sandbox) async throws -> [[[String: SandboxValue]]] {
    [try await sandbox.rows("sample/Orders"), try await sandbox.rows("sample/Lines")]
  }

  private static func damaged(_ text: String, _ random: inout SplitMix) -> String {
    var characters = Array(text)
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let place = Int.random(in: 0...characters.count, using: &random)
      switch random.next() % 4 {
      case 0 where place < characters.count: characters.remove(at: place)
      case 1 where place < characters.count:
        let end = min(characters.count, place + Int.random(in: 1...12, using: &random))
        characters.removeSubrange(place..<end)
      case 2 where place < characters.count:
        let end = min(characters.count, place + Int.random(in: 1...12, using: &random))
        characters.insert(contentsOf: characters[place..<end], at: 0)
      default: characters.insert(contentsOf: Array(random.pick(pieces)), at: place)
      }
    }
    return String(characters)
  }
}
