import ExactOnline
import Testing

/// The error of a call that must fail, after a check of what all errors must have: one line that names the operation,
/// and no secret in any form of it.
@discardableResult
func failure<Outcome>(
  of operation: String, secrets: [String] = [], sourceLocation: SourceLocation = #_sourceLocation,
  _ call: () async throws -> Outcome
) async -> ODataError? {
  let error = await #expect(throws: ODataError.self, sourceLocation: sourceLocation) { _ = try await call() }
  guard let error else { return nil }
  #expect(error.operation == operation, sourceLocation: sourceLocation)
  #expect(error.description.hasPrefix("\(operation): "), sourceLocation: sourceLocation)
  #expect(error.description.split(whereSeparator: \.isNewline).count == 1, sourceLocation: sourceLocation)
  if let status = error.status {
    #expect(error.description.contains("(\(status))"), sourceLocation: sourceLocation)
  }
  for secret in secrets + [secretToken] {
    #expect(!spellings(of: error).contains(secret), sourceLocation: sourceLocation)
  }
  return error
}

/// All texts that a value has for itself: description, debug description, mirror and dump.
func spellings(of value: Any) -> String {
  var text = "\(value) \(String(reflecting: value)) "
  dump(value, to: &text)
  return text
}
