@testable import ExactOnlineSandbox
import Foundation
import SandboxService
import TestSupport
import Testing

/// Random queries over random rows, against an evaluation in memory that shares nothing with the sandbox.
@Suite struct DifferentialTests {
  private static let queriesPerSeed = 400

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func randomQueries_giveWhatPlainEvaluationGives(seed: UInt64) async throws {
    try await SampleService.run { sandbox in
      var random = SeededGenerator(seed: seed)
      let rows = try await Self.seed(sandbox, &random)
      for _ in 0..<Self.queriesPerSeed {
        let condition = random.chance(4, in: 5) ? PlainCondition.random(depth: 3, &random) : nil
        let kinds = random.chance(1, in: 2) ? [] : Array(PlainTerm.Kind.allCases.shuffled(using: &random).prefix(2))
        let order = kinds.map { kind in
          (term: PlainTerm.random(kind, depth: 1, &random), isDescending: random.chance(1, in: 2))
        }.filter { $0.term.spelling.contains(where: \.isUppercase) && !$0.term.spelling.contains("'") }
        var expected = rows.filter { row in condition.map { $0.truth(row) == true } ?? true }
        expected.sort { Self.isBefore($0, $1, order.map { ($0.term, $0.isDescending) }) }
        var options: [String] = []
        if let condition { options.append("$filter=\(Self.encoded(condition.spelling))") }
        if !order.isEmpty {
          let terms = order.map { $0.term.spelling + ($0.isDescending ? " desc" : "") }
          options.append("$orderby=\(Self.encoded(terms.joined(separator: ",")))")
        }
        let all = expected.count
        if random.chance(1, in: 4) {
          let skip = Int.random(in: 0...10, using: &random)
          options.append("$skip=\(skip)")
          expected = Array(expected.dropFirst(skip))
        }
        if random.chance(1, in: 4) {
          let top = Int.random(in: 0...12, using: &random)
          options.append("$top=\(top)")
          expected = Array(expected.prefix(top))
        }
        let expands = random.chance(1, in: 4)
        options.append(expands ? "$expand=Lines&$select=ID,Lines/ID&$inlinecount=allpages" : "$select=ID")
        let found = try await Self.read(sandbox, "Orders?\(options.joined(separator: "&"))")
        let query = options.joined(separator: "&").removingPercentEncoding ?? ""
        try #require(found.ids == expected.map(\.id), "\(query)")
        if expands {
          #expect(found.count == String(all), "\(query)")
          #expect(found.lines == expected.map { Array($0.lines.prefix(60)) }, "\(query)")
        }
      }
    }
  }

  @Test func children_comeInPagesOfSixty() async throws {
    try await SampleService.run { sandbox in
      var random = SeededGenerator(seed: 99)
      let rows = try await Self.seed(sandbox, &random)
      let crowded = try #require(rows.first { $0.lines.count > 120 })
      let answer = await sandbox.answer("GET", "Orders(guid'\(crowded.id)')?$expand=Lines")
      let entity = try #require(
        (try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])?["d"] as? [String: Any])
      let lines = try #require(entity["Lines"] as? [String: Any])
      var ids = (lines["results"] as? [[String: Any]] ?? []).compactMap { $0["ID"] as? Int }
      #expect(ids.count == 60)
      let next = try #require(lines["__next"] as? String)
      let start = "http://sandbox/api/v1/\(sandbox.division)/sample/"
      #expect(next.hasPrefix(start))
      var address: String? = String(next.dropFirst(start.count))
      while let current = address {
        let page = try Self.page(await sandbox.answer("GET", current))
        ids += page.rows.compactMap { $0["ID"] as? Int }
        address = page.next.map { String($0.dropFirst(start.count)) }
      }
      #expect(ids == crowded.lines)
    }
  }

  // MARK: Rows

  private static func seed(_ sandbox: Sandbox, _ random: inout SeededGenerator) async throws -> [PlainRow] {
    var rows: [PlainRow] = []
    var line = 0
    for index in 0..<40 {
      var row = PlainData.row(index, &random)
      let count = index == 3 ? 130 : Int.random(in: 0...3, using: &random)
      row.lines = Array(line..<line + count)
      line += count
      rows.append(row)
    }
    let seeds = rows.map { row -> [String: SandboxValue] in
      [
        "ID": .string(row.id), "Name": row.name.map(SandboxValue.string) ?? .null,
        "Number": row.number.map { .number(String($0)) } ?? .null,
        "Amount": row.amount.map { .number("\($0)") } ?? .null,
        "Price": row.price.map { .string(PlainData.spelled(price: $0)) } ?? .null,
        "Date": row.date.map { .string(PlainData.spelled(date: $0)) } ?? .null,
        "IsOpen": row.isOpen.map(SandboxValue.boolean) ?? .null,
        "Lines": .array(row.lines.map { .object(["ID": .number(String($0))]) }),
      ]
    }
    try await sandbox.seed("sample/Orders", seeds)
    return rows
  }

  private static func isBefore(_ left: PlainRow, _ right: PlainRow, _ order: [(PlainTerm, Bool)]) -> Bool {
    for (term, isDescending) in order {
      let (one, two) = (term.value(left), term.value(right))
      if one == two { continue }
      return isDescending ? PlainData.isBefore(two, one) : PlainData.isBefore(one, two)
    }
    return left.id < right.id
  }

  // MARK: Answers

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
  }

  private static func page(
    _ answer: SandboxResponse
  ) throws -> (rows: [[String: Any]], next: String?, count: String?) {
    let text = String(decoding: answer.body, as: UTF8.self)
    try #require(answer.status == 200, "\(text)")
    let root = try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
    if let rows = root["d"] as? [[String: Any]] { return (rows, nil, nil) }
    let content = try #require(root["d"] as? [String: Any])
    return (content["results"] as? [[String: Any]] ?? [], content["__next"] as? String, content["__count"] as? String)
  }

  /// All pages.
  private static func read(
    _ sandbox: Sandbox, _ address: String
  ) async throws -> (ids: [String], lines: [[Int]], count: String?) {
    var (ids, lines): ([String], [[Int]]) = ([], [])
    var count: String?
    var next: String? = address
    let start = "http://sandbox/api/v1/\(sandbox.division)/sample/"
    while let current = next {
      let page = try page(await sandbox.answer("GET", current))
      ids += page.rows.compactMap { $0["ID"] as? String }
      lines += page.rows.map { row in
        ((row["Lines"] as? [String: Any])?["results"] as? [[String: Any]] ?? []).compactMap { $0["ID"] as? Int }
      }
      count = count ?? page.count
      next = page.next.map { String($0.dropFirst(start.count)) }
    }
    return (ids, lines, count)
  }
}
