import Logging
@_spi(Generated) @testable import ODataRuntime
import TestSupport
import Testing

/// Values that functions return, where some of them are null or of another type.
@Suite struct FunctionResultTests {
  private static let bodies = [
    (#"{"d":{"results":["a",null,"b"]}}"#, "$.d[1]"), (#"{"d":["a",null,"b"]}"#, "$.d[1]"),
    (#"{"d":{"Tags":["a",null,"b"]}}"#, "$.d.Tags[1]"), (#"{"d":{"Tags":{"results":["a",null]}}}"#, "$.d.Tags[1]"),
  ]

  /// A shorter list would move values to the places of others, without a word.
  @Test(arguments: bodies)
  func null_amongValues_isAnErrorWithItsPlace(body: String, path: String) async throws {
    let performer = StubPerformer(body)
    let error = try await #require(throws: ODataError.self) {
      let _: [String] = try await performer.root.primitiveCollection("Tags", .get)
    }
    guard case .decoding(let fault) = error.kind else {
      Issue.record(error)
      return
    }
    #expect(fault.reason == .missingValue)
    #expect(fault.path == path)
    #expect(error.advice?.contains("missingValues = .accepted") == true)
    #expect(error.advice?.contains("nullable:") == false)
  }

  @Test func null_thatIsAccepted_keepsItsPlace_andIsReportedOnce() async throws {
    let performer = StubPerformer(#"{"d":["a",null,"b"]}"#, #"{"d":[null,7]}"#, #"{"d":[1]}"#)
    let (seen, log) = (Collected<String>(), LogCapture())
    var connection = performer.root.connection
    connection.missingValues = .accepted
    connection.logger = log.logger
    connection.didMissValue = { operation, name in seen.append("\(operation) \(name)") }
    let root = ServiceRoot(connection, path: "/shop", name: "shop")
    let tags: [String] = try await root.primitiveCollection("Tags", .get)
    #expect(tags == ["a", "", "b"])
    let numbers: [Int32] = try await root.primitiveCollection("Tags", .get)
    #expect(numbers == [0, 7])
    let others: [Int32] = try await root.primitiveCollection("Others", .get)
    #expect(others == [1])
    #expect(seen.values == ["GET shop/Tags Tags"])
    #expect(
      log.lines(from: .warning) == [
        "a value promised by the metadata is missing operation=GET shop/Tags property=Tags"
      ])
  }

  @Test func null_isAValueOfJSON() async throws {
    let values: [JSONValue] = try await StubPerformer(#"{"d":[1,null,{"a":null}]}"#).root
      .primitiveCollection("Any", .get)
    #expect(values == [.number("1"), .null, .object(["a": .null])])
  }

  /// A type of the program's own, which not every text is a value of.
  private struct Color: PrimitiveType {
    var name: String
    init?(odataValue value: PrimitiveValue) {
      guard case .string(let name) = value, ["red", "blue"].contains(name) else { return nil }
      self.name = name
    }
    var odataValue: PrimitiveValue { .string(name) }
    static var odataKind: EdmKind { .string }
    static var odataPlaceholder: Color { preconditionFailure("no color is missing") }
  }

  @Test func valueThatTheTypeCannotCarry_isAnError_andNotLeftOut() async throws {
    let performer = StubPerformer(#"{"d":["red","green"]}"#, #"{"d":{"Best":"green"}}"#, #"{"d":["blue"]}"#)
    let several = try await #require(throws: ODataError.self) {
      let _: [Color] = try await performer.root.primitiveCollection("Colors", .get)
    }
    #expect(several.description.contains("element 1 is not a value of Color"))
    let one = try await #require(throws: ODataError.self) {
      let _: Color = try await performer.root.primitive("Best", .get)
    }
    #expect(one.description.contains("the result is not a value of Color"))
    #expect(!one.isNotFound)
    let fine: [Color] = try await performer.root.primitiveCollection("Colors", .get)
    #expect(fine.map(\.name) == ["blue"])
  }
}
