import ODataQueries
import Testing

@Suite struct ExpressionParserTests {
  private func member(_ name: String, _ position: Int) -> Expression { .member([name], position: position) }

  @Test func operators_bindAsTheSpecificationSays() throws {
    let parsed = try ExpressionParser.filter("a add b mul 2 gt 3 and not f or g eq null")
    let product = Expression.binary(.mul, member("b", 6), .literal(.integer(2)), position: 8)
    let sum = Expression.binary(.add, member("a", 0), product, position: 2)
    let comparison = Expression.binary(.gt, sum, .literal(.integer(3)), position: 14)
    let both = Expression.all([comparison, .not(member("f", 27), position: 23)])
    #expect(parsed == .any([both, .binary(.eq, member("g", 32), .literal(.null), position: 34)]))
  }

  @Test func equality_bindsLooserThanComparison() throws {
    let parsed = try ExpressionParser.filter("a eq b gt c")
    let inner = Expression.binary(.gt, member("b", 5), member("c", 10), position: 7)
    #expect(parsed == .binary(.eq, member("a", 0), inner, position: 2))
  }

  @Test(arguments: [
    ("'it''s'", Literal.string("it's")), ("''", .string("")), ("5", .integer(5)), ("-5", .integer(-5)),
    ("493115L", .long(493115)), ("12.5", .real("12.5")), ("1e3", .real("1e3")), ("12.5d", .double(12.5)),
    ("3f", .single(3)), ("12.50M", .decimal("12.50")), ("99999999999999999999", .real("99999999999999999999")),
    ("true", .boolean(true)), ("null", .null), ("datetime'1970-01-02'", .dateTime(864_000_000_000)),
    ("DateTime'1970-01-01T00:00:00.1234567'", .dateTime(1_234_567)),
    ("datetime'1970-01-01T00:00:00.123456Z'", .dateTime(1_234_560)),
    ("datetimeoffset'1970-01-01T01:00:00+01:00'", .dateTimeOffset(0)), ("time'PT1H30M'", .time(54_000_000_000)),
    ("guid'2B1D0000-0000-0000-0000-00000000000F'", .guid("2b1d0000-0000-0000-0000-00000000000f")),
    ("X'0aFF'", .binary([10, 255])), ("binary''", .binary([])),
  ])
  func literal_isReadAndSpelled(text: String, literal: Literal) throws {
    #expect(try ExpressionParser.literals(text) == [literal])
    #expect(try ExpressionParser.literals(literal.description) == [literal])
  }

  @Test(arguments: [
    "", "(", "a eq", "a eq 1 and", "a eq 'x", "a = 1", "a eq 1)", "f(a", "f(a,)", "1x eq 1", "guid'' eq a",
    "datetime'2025-02-30' eq a", "datetime'2025-01-01T00:00:00+01:00' eq a", "X'1' eq a", "a/ eq 1", "a eq \u{1}",
    "foo'x'",
    "time'1H' eq a", "a b", "1.2.3 eq a", "12.5L eq a",
  ])
  func brokenText_isRefused(text: String) {
    #expect(throws: QueryProblem.self) { try ExpressionParser.filter(text) }
  }

  @Test func emptyGuid_isNamedAsExactOnlineDoes() {
    #expect(throws: QueryProblem("Unrecognized 'Edm.Guid' literal 'guid''' in '12'.")) {
      try ExpressionParser.filter("Account  eq guid''")
    }
  }

  @Test func nesting_isBounded() {
    let deep = String(repeating: "(", count: 100_000) + "a" + String(repeating: ")", count: 100_000)
    #expect(throws: QueryProblem.self) { try ExpressionParser.filter(deep) }
    #expect(throws: QueryProblem.self) { try ExpressionParser.filter(String(repeating: "not ", count: 5000) + "a") }
    let chain = repeatElement("a", count: 5000).joined(separator: " add ")
    #expect(throws: QueryProblem.self) { try ExpressionParser.filter("\(chain) gt 1") }
  }

  @Test func alternatives_canBeMany() throws {
    let text = repeatElement("a eq 1", count: 2000).joined(separator: " or ")
    guard case .any(let parts) = try ExpressionParser.filter(text) else {
      Issue.record("not an 'or'")
      return
    }
    #expect(parts.count == 2000)
  }

  @Test func order_hasDirections() throws {
    let terms = try ExpressionParser.orderBy("Name desc,Code asc, tolower(City)")
    #expect(terms.map(\.isDescending) == [true, false, false])
    #expect(terms[0].value == member("Name", 0))
  }

  @Test func key_isSingleOrNamed() throws {
    #expect(try ExpressionParser.key("'a,b'") == .single(.string("a,b")))
    guard case .named(let parts) = try ExpressionParser.key("Year=2024,Period=1") else {
      Issue.record("not named")
      return
    }
    #expect(parts.map(\.name) == ["Year", "Period"])
    #expect(parts.map(\.value) == [.integer(2024), .integer(1)])
  }
}
