import ODataQueries
import Testing

@Suite struct QueryOptionsTests {
  @Test func options_areDecodedAndRead() throws {
    let options = try QueryOptions(
      "$filter=Name%20eq%20'a%26b'&$select=ID,Lines/Amount&$expand=Lines&$top=5&$skip=2&$inlinecount=allpages&year=2024"
    )
    #expect(options.filter == .binary(.eq, .member(["Name"], position: 0), .literal(.string("a&b")), position: 5))
    #expect(options.select == [["ID"], ["Lines", "Amount"]])
    #expect(options.expand == [["Lines"]])
    #expect(options.top == 5)
    #expect(options.skip == 2)
    #expect(options.countsAll)
    #expect(options.parameter("Year") == "2024")
  }

  @Test func optionsWithoutAValue_areNone() throws {
    let options = try QueryOptions("$filter=&$orderby=&$select=&$expand=&$skiptoken=")
    #expect(options.filter == nil && options.orderBy.isEmpty && options.select == nil && options.expand.isEmpty)
    #expect(options.skipToken == nil)
  }

  @Test func plus_isASpaceInOptionsAndNoneInPaths() throws {
    #expect(try QueryOptions("$filter=A+eq+1").filter != nil)
    #expect(try ResourcePath("Currencies('A+B')").segments[0].key == .single(.string("A+B")))
  }

  @Test(arguments: [
    "$top=-1", "$top=x", "$skip=1.5", "$inlinecount=some", "$unknown=1", "$Top=1", "$top=1&$top=1", "$select=,",
    "$filter=%zz", "$filter=%ff eq 1", "$filter=A%00", "$skiptoken=,", "$top=99999999999999999999",
  ])
  func brokenOption_isRefused(query: String) {
    #expect(throws: QueryProblem.self) { try QueryOptions(query) }
  }

  @Test func path_hasKeysAndSegments() throws {
    let path = try ResourcePath("Accounts(guid'2b1d0000-0000-0000-0000-00000000000f')/BankAccounts/$count")
    #expect(path.segments.map(\.name) == ["Accounts", "BankAccounts", "$count"])
    #expect(path.segments[0].key == .single(.guid("2b1d0000-0000-0000-0000-00000000000f")))
    #expect(try ResourcePath("Items('a%2Fb')").segments[0].key == .single(.string("a/b")))
    #expect(throws: QueryProblem.self) { try ResourcePath("Accounts(1") }
    #expect(throws: QueryProblem.self) { try ResourcePath("Accounts(x)") }
  }
}
