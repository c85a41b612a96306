/// Reads the key from an entity's address: `https://host/…/Accounts(guid'5d3f…')`.
enum KeyPredicateParser {
  /// A row that has only the key properties; nil if the address has no key that matches the table.
  static func keyRow(_ address: String, table: PropertyTable) -> Row? {
    let text = URLText.decoded(address)
    guard text.hasSuffix(")"), let open = lastParenthesis(in: text) else { return nil }
    let predicate = text[text.index(after: open)...].dropLast()
    let slots = table.keySlots
    var values: [Int: Substring] = [:]
    if slots.count == 1, let slot = slots.first {
      let name = table.properties[slot].wireName + "="
      values[slot] = predicate.hasPrefix(name) ? predicate.dropFirst(name.count) : predicate
    } else {
      for part in split(predicate) {
        guard let equals = part.firstIndex(of: "="), let slot = table.slot(named: String(part[..<equals])) else {
          return nil
        }
        values[slot] = part[part.index(after: equals)...]
      }
    }
    var writer = JSONWriter()
    var isValid = Set(values.keys) == Set(slots) && !slots.isEmpty
    writer.raw("{\"d\":")
    writer.object(slots, name: { table.properties[$0].wireName }) { writer, slot in
      guard let json = json(values[slot] ?? "", kind: table.properties[slot].kind) else {
        isValid = false
        return writer.raw("null")
      }
      writer.write(json)
    }
    writer.raw("}")
    guard isValid else { return nil }
    return try? Envelope.single(writer.bytes, table: table, rules: .lenient)
  }

  /// A literal as the JSON value that the row decoder reads.
  private static func json(_ literal: Substring, kind: EdmKind) -> JSONValue? {
    func quoted(_ prefix: String) -> String? {
      guard literal.lowercased().hasPrefix(prefix + "'"), literal.hasSuffix("'"), literal.count >= prefix.count + 2
      else { return nil }
      let inner = String(literal.dropFirst(prefix.count + 1).dropLast())
      return inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
    }
    switch kind {
    case .string: return quoted("").map(JSONValue.string)
    case .guid: return quoted("guid").map(JSONValue.string)
    case .dateTime, .date: return quoted("datetime").map(JSONValue.string)
    case .dateTimeOffset: return quoted("datetimeoffset").map(JSONValue.string)
    case .time, .timeOfDay, .duration: return quoted("time").map(JSONValue.string)
    case .byte, .sbyte, .int16, .int32, .int64, .single, .double, .decimal:
      let digits = literal.last.map { "LlMmDdFf".contains($0) } == true ? literal.dropLast() : literal
      return .string(String(digits))
    case .boolean: return literal == "true" ? .boolean(true) : literal == "false" ? .boolean(false) : nil
    case .binary, .raw: return nil
    }
  }

  /// The last opening parenthesis outside quotes.
  private static func lastParenthesis(in text: String) -> String.Index? {
    var isQuoted = false
    var last: String.Index?
    for index in text.indices {
      if text[index] == "'" { isQuoted.toggle() }
      if text[index] == "(", !isQuoted { last = index }
    }
    return last
  }

  /// Splits at commas outside quotes.
  private static func split(_ text: Substring) -> [Substring] {
    var isQuoted = false
    return text.split { character in
      if character == "'" { isQuoted.toggle() }
      return character == "," && !isQuoted
    }
  }
}
