@_spi(Generated) package import ODataRuntime

extension ServiceConventions {
  /// Exact Online's differences from OData 2.0, each with its section of Documentation/protocol.md.
  static var exactOnline: ServiceConventions {
    var conventions = ServiceConventions()
    // 4.1: only known header fields, and no others.
    conventions.headerFields = [:]
    conventions.contentType = "application/json"
    // 6.1: a page has 60 rows, and a larger `$top` returns a single page in the format of OData 1.0.
    conventions.maximumTop = 60
    // 4.2: keys are written unencoded as far as a path allows.
    conventions.leavesMarksInKeys = true
    // 4.4: amounts are written as 12.5 in the documentation; the suffix `L` is documented.
    conventions.kindsWithoutSuffix = [.double]
    // 7.2: PUT changes the given properties; MERGE and PATCH are not supported.
    conventions.updateMethod = .put
    // 7.1: otherwise most of the created row is returned as null.
    conventions.prefersRepresentation = true
    // 7.3: as numbers, with a decimal point.
    conventions.writesLongNumbersBare = true
    // 7.3: numbers are digits. No source shows that the service reads INF or NaN, which are no amounts either.
    conventions.acceptsNonFiniteNumbers = false
    // 6.3: without a zone.
    conventions.writesDatesAsISO8601 = true
    // 8.3: for a duplicate code, or a closed period.
    conventions.refusesWith500 = true
    conventions.failureMessages = failureMessages(in:)
    return conventions
  }

  /// An action that failed is answered with 201 and a non-empty property: `ErrorMessage`, `Errors`,
  /// `DocumentCreationError` or another one that ends in `Error` (Documentation/protocol.md, section 13).
  private static func failureMessages(in row: Row) -> [String] {
    var messages: [String] = []
    for (slot, property) in row.table.properties.enumerated() where namesFailure(property.wireName) {
      guard property.kind == .string, property.shape == .single, let text: String = row[slot] else { continue }
      messages.append(text)
    }
    for (name, value) in row.unknownMembers.sorted(by: { $0.key < $1.key }) where namesFailure(name) {
      if let text = value.stringValue { messages.append(text) }
    }
    return messages.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Whether a property of an action's response has the reason why it failed.
  package static func namesFailure(_ name: String) -> Bool {
    name == "ErrorMessage" || name == "Errors" || name.hasSuffix("Error")
  }
}
