@_spi(Generated) import ODataRuntime

extension ServiceConventions {
  /// Exact Online's differences from OData 2.0, each with its section of Documentation/protocol.md.
  static var exactOnline: ServiceConventions {
    var conventions = ServiceConventions()
    // 4.1: the fields that are known, and no other.
    conventions.headerFields = [:]
    conventions.contentType = "application/json"
    // 6.1: a page has 60 rows, and a larger `$top` brings one page in the form of OData 1.0.
    conventions.maximumTop = 60
    // 4.2: keys are spelled with what a path can hold.
    conventions.leavesMarksInKeys = true
    // 4.4: amounts are written 12.5 in the documentation; `L` is documented.
    conventions.kindsWithoutSuffix = [.double]
    // 7.2: PUT changes what it names; MERGE and PATCH are not offered.
    conventions.updateMethod = .put
    // 7.1: without it most of the created row comes back as null.
    conventions.prefersRepresentation = true
    // 7.3: numbers, with a dot.
    conventions.writesLongNumbersBare = true
    // 6.3: without a zone.
    conventions.writesDatesAsISO8601 = true
    // 8.3: a duplicate code, a period that is closed.
    conventions.refusesWith500 = true
    conventions.failureMessages = failureMessages(in:)
    return conventions
  }

  /// An action that failed is answered with 201 and one of these filled: `ErrorMessage`, `Errors`,
  /// `DocumentCreationError` and others that end in `Error` (Documentation/protocol.md, section 13).
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

  private static func namesFailure(_ name: String) -> Bool {
    name == "ErrorMessage" || name == "Errors" || name.hasSuffix("Error")
  }
}
