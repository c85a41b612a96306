import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

/// The entity in `d`, as a row of `Subject`.
func decode<Subject: RowValue>(_ entity: String, as type: Subject.Type) throws -> Subject {
  Subject(row: try #require(try Envelope.single(Array(#"{"d":\#(entity)}"#.utf8), table: Subject.table)))
}

func page<Subject: RowValue>(
  _ body: String, of type: Subject.Type, selection: [Int]? = nil
) throws(ODataDecodingError) -> Envelope.Rows {
  try Envelope.page(Array(body.utf8), table: Subject.table, selection: selection)
}

/// One property of ``Everything`` from the JSON of its value.
func everything(_ name: String, _ json: String) throws -> Everything {
  try decode(#"{"ID":"1","\#(name)":\#(json)}"#, as: Everything.self)
}

/// The error of a body that must not decode.
func decodingError(
  _ body: [UInt8], of table: PropertyTable, sourceLocation: SourceLocation = #_sourceLocation
) throws -> ODataDecodingError {
  try #require(
    #expect(throws: ODataDecodingError.self, sourceLocation: sourceLocation) {
      _ = try Envelope.page(body, table: table)
    }, sourceLocation: sourceLocation)
}

func decodingError(
  _ body: String, of table: PropertyTable, sourceLocation: SourceLocation = #_sourceLocation
) throws -> ODataDecodingError {
  try decodingError(Array(body.utf8), of: table, sourceLocation: sourceLocation)
}

func uuid(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> UUID {
  try #require(UUID(uuidString: text), sourceLocation: sourceLocation)
}

func dateTime(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> LocalDateTime {
  try #require(LocalDateTime(text), sourceLocation: sourceLocation)
}

let aGuid = "5d3f0a1b-0000-4000-8000-00000000000a"

/// An invoice of which only the required properties are there, with more members.
func invoiceJSON(_ more: String = "") -> String {
  #"{"ID":"\#(aGuid)","IsOpen":true\#(more.isEmpty ? "" : "," + more)}"#
}
