import CSDLParser
import ODataQueries
import ServiceAnnotations
import Testing

@testable import SandboxStore

@Suite struct SelectBuilderTests {
  private func service() throws -> ServiceSchema {
    let text = """
      <edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices>
      <Schema Namespace="N" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
      <EntityType Name="Item"><Key><PropertyRef Name="ID" /></Key>
        <Property Name="ID" Type="Edm.Guid" Nullable="false" /><Property Name="Code" Type="Edm.String" />
        <Property Name="code" Type="Edm.String" /><Property Name="Stock" Type="Edm.Double" />
        <Property Name="Price" Type="Edm.Decimal" /><Property Name="Flag" Type="Edm.Boolean" /></EntityType>
      <EntityContainer Name="C"><EntitySet Name="Items" EntityType="N.Item" /></EntityContainer>
      </Schema></edmx:DataServices></edmx:Edmx>
      """
    let document = try #require(CSDLParser.parse(Array(text.utf8), servicePath: "s", file: "s.xml").document)
    return SchemaBuilder.build(document, annotations: Annotations(), index: 0).service
  }

  private func condition(_ filter: String) throws -> String {
    let service = try service()
    var translator = ExpressionTranslator(service: service, set: service.sets[0])
    return try translator.filter(ExpressionParser.filter(filter)).sql
  }

  @Test(arguments: [
    // In a form that an index serves, where no one can tell NULL from false …
    ("Code eq 'a'", "(t.\"Code\" = ?)"), ("Stock gt 5", "(t.\"Stock\" > ?)"), ("Code ne 'a'", "(t.\"Code\" IS NOT ?)"),
    ("Code eq null", "t.\"Code\" IS NULL"),
    // … and exact, where one can.
    ("not (Stock gt 5)", "NOT COALESCE(t.\"Stock\" > ?, 0)"), ("not (Code eq 'a')", "NOT (t.\"Code\" IS ?)"),
    // Types that are known, and conversions that lose nothing.
    ("isof('N.Item')", "1"), ("isof(Stock,'Edm.Double')", "(t.\"Stock\" IS NOT NULL)"),
    ("isof(Stock,'Edm.String')", "0"), ("cast(Stock,'Edm.Double') gt 5", "(t.\"Stock\" > ?)"),
    ("cast(length(Code),'Edm.Decimal') gt 2M", "(odata_decimal(length(t.\"Code\")) > ?)"),
    ("Code eq code", "(t.\"Code\" IS t.\"code~\")"), ("Flag", "t.\"Flag\""),
    ("Price add 1 gt 2.5M", "(odata_decimal_add(t.\"Price\", ?) > ?)"),
  ])
  func condition_isSQL(filter: String, sql: String) throws {
    #expect(try condition(filter) == sql)
  }

  @Test(arguments: [
    ("Code eq 5", "'Edm.String' and 'Edm.Int32'"), ("Stock gt 'a'", "'Edm.Double' and 'Edm.String'"),
    ("Flag gt true", "'Edm.Boolean'"), ("Price gt Stock", "'Edm.Decimal' and 'Edm.Double'"), ("Code", "System.Boolean"),
    ("nothing(Code)", "Unknown function 'nothing'"), ("length(Stock) gt 1", "'length'"), ("Cod eq 'a'", "'Cod'"),
    ("substring(Code) eq 'a'", "1 arguments"), ("Code add 1 eq 2", "'add'"),
  ])
  func wrongTypes_areNamed(filter: String, reason: String) throws {
    let problem = #expect(throws: QueryProblem.self) { try condition(filter) }
    #expect(problem?.message.contains(reason) == true)
  }

  @Test func twoThousandAlternatives_areNotTooDeepForSQLite() async throws {
    let service = try service()
    let filter = try ExpressionParser.filter(
      (0..<2000).map { "Code eq 'a\($0)'" }.joined(separator: " or ") + " or Code eq 'x'")
    let store = try SandboxStore()
    let count = try store.perform { session in
      try session.insert(1, into: service.sets[0], values: [.text("i"), .text("x"), .null, .null, .null, .null])
      var query = ReadQuery(service.sets[0], of: service)
      query.filter = filter
      return try session.count(query)
    }
    #expect(count == 1)
  }

  @Test func decimals_areComparedExactly() async throws {
    let service = try service()
    let store = try SandboxStore()
    let found = try store.perform { session in
      for (index, digits) in ["0.1", "0.10000000000000000001", "9007199254740993"].enumerated() {
        let price = StoredValue.blob(try #require(SortableDecimal(digits)).bytes)
        try session.insert(
          Int64(index), into: service.sets[0], values: [.text("\(index)"), .null, .null, .null, price, .null])
      }
      return try [
        "Price eq 0.1M", "Price gt 0.1M", "Price eq 9007199254740993", "Price sub 0.1M eq 0.00000000000000000001M",
      ]
      .map { filter in
        var query = ReadQuery(service.sets[0], of: service)
        query.filter = try ExpressionParser.filter(filter)
        return try session.count(query)
      }
    }
    #expect(found == [1, 2, 1, 1])
  }

  /// Also after a reset, which itself cannot be undone.
  @Test(arguments: [false, true])
  func refusedTransaction_leavesNoTrace(isReset: Bool) async throws {
    let service = try service()
    let set = service.sets[0]
    let store = try SandboxStore()
    if isReset {
      try store.keepAsSeed()
      try store.perform { session in
        let values = [StoredValue.text("old")] + Array(repeating: StoredValue.null, count: 5)
        try session.transaction { try session.insert(try session.nextNumber(), into: set, values: values) }
      }
      try store.reset()
    }
    let numbers = try store.perform { session -> [Int64] in
      let first = try session.transaction { try session.nextNumber() }
      #expect(throws: StoreProblem.duplicateKey) {
        try session.transaction {
          for _ in 0..<2 {
            let values = [StoredValue.text("same")] + Array(repeating: StoredValue.null, count: 5)
            try session.insert(try session.nextNumber(), into: set, values: values)
          }
        }
      }
      #expect(try session.count(ReadQuery(set, of: service)) == 0)
      return [first, try session.transaction { try session.nextNumber() }]
    }
    #expect(numbers == [1, 2])
  }
}
