import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct FilterTests {
  private func filter(_ condition: (Shop.Invoice.Type) -> Filter<Shop.Invoice>) -> String? {
    Query<Shop.Invoice>(plan: QueryPlan(root: StubPerformer().root, set: "Invoices", table: Shop.Invoice.table))
      .where(condition).plan.filter
  }

  private func everything(_ condition: (Everything.Type) -> Filter<Everything>) -> String? {
    Query<Everything>(plan: QueryPlan(root: StubPerformer().root, set: "All", table: Everything.table))
      .where(condition).plan.filter
  }

  @Test func conditions_areMadeOutsideOfQueriesToo() {
    let isPaid = Shop.Invoice.status == .paid && Shop.Invoice.amount > 0
    #expect(filter { _ in isPaid } == filter { $0.status == .paid && $0.amount > 0 })
  }

  @Test func literals_ofEveryKind() throws {
    let id = try uuid(aGuid.uppercased())
    let time = try dateTime("2025-01-31T23:59:58.120")
    let fraction = try #require(Decimal(string: "12.50"))
    #expect(everything { $0.id == 493_115 } == "ID eq 493115L")
    #expect(everything { $0.string == "x" } == "String eq 'x'")
    #expect(everything { $0.guid == id } == "Guid eq guid'\(aGuid)'")
    #expect(everything { $0.byte == 5 } == "Byte eq 5")
    #expect(everything { $0.sbyte == -5 } == "SByte eq -5")
    #expect(everything { $0.int16 != 1 } == "Int16 ne 1")
    #expect(everything { $0.int32 < 1 } == "Int32 lt 1")
    #expect(everything { $0.int64 >= -1 } == "Int64 ge -1L")
    #expect(everything { $0.boolean == true } == "Boolean eq true")
    #expect(everything { $0.single > 1.5 } == "Single gt 1.5f")
    #expect(everything { $0.double <= 0.1 } == "Double le 0.1d")
    #expect(everything { $0.decimal == fraction } == "Decimal eq 12.5M")
    #expect(everything { $0.decimal == 5.01 } == "Decimal eq 5.01M")
    #expect(everything { $0.dateTime == time } == "DateTime eq datetime'2025-01-31T23:59:58.120'")
    #expect(
      everything { $0.dateTimeOffset > Date(timeIntervalSince1970: 0) }
        == "Offset gt datetimeoffset'1970-01-01T00:00:00Z'")
    #expect(everything { $0.time == .seconds(48_000) } == "Time eq time'PT13H20M'")
    #expect(everything { $0.binary == Data([0, 255]) } == "Binary eq X'00FF'")
    #expect(everything { $0.priority == .high } == "Priority eq 1")
    #expect(filter { $0.status == .paid } == "Status eq 'P'")
    #expect(filter { $0.amount >= fraction } == "Amount ge 12.5d")
    #expect(filter { $0.isOpen == false } == "IsOpen eq false")
  }

  @Test func doubles_thatAreNoNumbers_haveNames() {
    #expect(everything { $0.double == .nan } == "Double eq NaN")
    #expect(everything { $0.double < .infinity } == "Double lt INF")
    #expect(everything { $0.double > -.infinity } == "Double gt -INF")
    #expect(everything { $0.single == .infinity } == "Single eq INFf")
  }

  @Test func dates_thatAreNoDates_doNotTrap() {
    #expect(everything { $0.dateTimeOffset == Date(timeIntervalSince1970: .nan) } != nil)
  }

  @Test func nil_isNull() {
    #expect(filter { $0.name == nil } == "Name eq null")
    #expect(filter { $0.name != nil } == "Name ne null")
    #expect(filter { $0.code == nil } == "Code eq null")
    let none: LocalDateTime? = nil
    #expect(filter { $0.modified > none } == "Modified gt null")
  }

  @Test func quotes_areDoubled() {
    #expect(filter { $0.name == "it's" } == "Name eq 'it''s'")
    #expect(filter { $0.name == "'" } == "Name eq ''''")
    #expect(filter { $0.name == "" } == "Name eq ''")
    #expect(filter { $0.name == "'\u{301}x" } == "Name eq '''\u{301}x'")
  }

  /// Found whether the service pads there or not.
  @Test func paddedCodes_areComparedWithoutTheirPadding() {
    #expect(filter { $0.code == "1024" } == "trim(Code) eq '1024'")
    #expect(filter { $0.code == PaddedCode("   1024 ") } == "trim(Code) eq '1024'")
    #expect(filter { $0.code != "it's" } == "trim(Code) ne 'it''s'")
    #expect(filter { $0.code.isOne(of: ["1", nil]) } == "trim(Code) eq '1' or Code eq null")
    #expect(filter { $0.code.contains("02") } == "substringof('02',Code) eq true")
    #expect(filter { $0.code.hasPrefix("10") } == "startswith(trim(Code),'10') eq true")
    #expect(filter { $0.code.hasSuffix("24") } == "endswith(Code,'24') eq true")
  }

  /// In the order of the padded forms, in which shorter codes come first.
  @Test func paddedCodes_areOrderedWithTheirPadding() {
    #expect(filter { $0.code < "1024" } == "Code lt '              1024'")
  }

  @Test func textFunctions() {
    #expect(filter { $0.name.contains("a'b") } == "substringof('a''b',Name) eq true")
    #expect(filter { $0.name.hasPrefix("a") } == "startswith(Name,'a') eq true")
    #expect(filter { $0.name.hasSuffix("a") } == "endswith(Name,'a') eq true")
    #expect(filter { !$0.name.contains("a") } == "not (substringof('a',Name) eq true)")
  }

  @Test func parentheses_standWhereTheyMatter() {
    #expect(
      filter { $0.number == 1 || $0.number == 2 && $0.number == 3 } == "Number eq 1 or Number eq 2 and Number eq 3")
    #expect(
      filter { ($0.number == 1 || $0.number == 2) && $0.number == 3 } == "(Number eq 1 or Number eq 2) and Number eq 3")
    #expect(
      filter { $0.number == 1 && ($0.number == 2 || $0.number == 3) } == "Number eq 1 and (Number eq 2 or Number eq 3)")
    #expect(filter { !($0.number == 1) && !($0.isOpen == true) } == "not (Number eq 1) and not (IsOpen eq true)")
    #expect(filter { !($0.number == 1 || $0.number == 2) } == "not (Number eq 1 or Number eq 2)")
    #expect(filter { !(!($0.number == 1)) } == "not (not (Number eq 1))")
    #expect(
      filter { $0.number == 1 && Filter(raw: "a eq 1 or b eq 2") } == "Number eq 1 and (a eq 1 or b eq 2)")
  }

  @Test func isOneOf_isAChain() {
    #expect(filter { $0.number.isOne(of: [1]) } == "Number eq 1")
    #expect(filter { $0.number.isOne(of: [1, 2, nil]) } == "Number eq 1 or Number eq 2 or Number eq null")
    #expect(
      filter { $0.status.isOne(of: [.draft, .paid]) && $0.isOpen == true }
        == "(Status eq 'D' or Status eq 'P') and IsOpen eq true")
  }

  @Test func isOneOf_manyValues_doNotFillTheStack() {
    let text = filter { $0.number.isOne(of: (0..<50_000).map { Optional($0) }) }
    #expect(text?.hasPrefix("Number eq 0 or Number eq 1 or ") == true)
    #expect(text?.hasSuffix(" or Number eq 49999") == true)
    #expect(text?.contains("(") == false)
  }

  @Test func isOneOf_nothing_isRefused() async throws {
    let performer = StubPerformer(#"{"d":[]}"#)
    let set = EntitySet<Shop.Invoice, Methods.Read>(performer.root, "Invoices")
    for query in [
      set.where { $0.number.isOne(of: []) }, set.where { $0.isOpen == true && !$0.number.isOne(of: []) },
      set.where { $0.number.isOne(of: []) }.where { $0.isOpen == true }, set.where { _ in Filter(raw: "  ") },
    ] {
      let errors = [
        try await #require(throws: ODataError.self) { _ = try await query.first() },
        try await #require(throws: ODataError.self) { _ = try await query.count() },
        try await #require(throws: ODataError.self) { for try await _ in query {} },
      ]
      for error in errors {
        guard case .invalidRequest = error.kind else {
          Issue.record(error)
          continue
        }
        #expect(error.description.contains("nothing was sent"))
      }
    }
    #expect(performer.requests.isEmpty)
  }

  @Test func several_where_addUp() {
    let set = EntitySet<Shop.Invoice, Methods.Read>(StubPerformer().root, "Invoices")
    let query = set.where { $0.number == 1 || $0.number == 2 }.where { $0.isOpen == true }.where { $0.name == "x" }
    #expect(query.plan.filter == "((Number eq 1 or Number eq 2) and (IsOpen eq true)) and (Name eq 'x')")
  }
}
