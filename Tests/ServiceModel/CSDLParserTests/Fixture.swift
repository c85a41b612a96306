import CSDLParser
import Diagnostics
import EntityDataModel
import Testing

/// Reads documents of tests.
enum Fixture {
  static func parse(_ text: String) -> CSDLParser.Result {
    parse(Array(text.utf8))
  }

  static func parse(_ bytes: [UInt8]) -> CSDLParser.Result {
    CSDLParser.parse(bytes, servicePath: "crm", file: "crm.xml")
  }

  /// The one schema of a document that has to be free of errors and warnings.
  static func schema(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Schema {
    let result = parse(text)
    #expect(result.diagnostics.filter { $0.severity != .note } == [], sourceLocation: sourceLocation)
    return try #require(result.document?.schemas.first, sourceLocation: sourceLocation)
  }

  /// The one finding of a rule.
  static func finding(
    _ rule: String, in text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    try finding(rule, in: Array(text.utf8), sourceLocation: sourceLocation)
  }

  static func finding(
    _ rule: String, in bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    let result = parse(bytes)
    let found = result.diagnostics.filter { $0.rule == rule }
    #expect(found.count == 1, "\(result.diagnostics)", sourceLocation: sourceLocation)
    return try #require(found.first, sourceLocation: sourceLocation)
  }
}

extension CSDLParser.Result {
  var rules: [String] { diagnostics.map(\.rule) }
  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}
