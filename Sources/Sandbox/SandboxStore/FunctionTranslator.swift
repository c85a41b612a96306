import ODataQueries

/// The canonical functions of OData 2.0 (URI conventions, 4.5) in SQL.
enum FunctionTranslator {
  typealias Operand = ExpressionTranslator.Operand

  static func call(
    _ name: String, _ arguments: [Operand], at position: Int
  ) throws(QueryProblem) -> Operand {
    guard let signature = signatures[name] else {
      throw QueryProblem("Unknown function '\(name)' at position \(position).")
    }
    guard signature.counts.contains(arguments.count) else {
      throw QueryProblem("No function '\(name)' with \(arguments.count) arguments exists, at position \(position).")
    }
    for (index, argument) in arguments.enumerated() {
      guard let family = argument.kind?.family else { continue }
      guard signature.allows(index).contains(family) else {
        throw QueryProblem(
          "No function '\(name)' takes '\(argument.kind?.typeName ?? "")' as argument \(index + 1), "
            + "at position \(position).")
      }
    }
    return signature.make(arguments)
  }

  private struct Signature {
    var counts: ClosedRange<Int>
    /// The allowed types of each argument; the last entry holds for the rest.
    var families: [Set<EdmKind.Family>]
    var make: @Sendable ([Operand]) -> Operand

    func allows(_ index: Int) -> Set<EdmKind.Family> { families[min(index, families.count - 1)] }
  }

  private static let dates: Set<EdmKind.Family> = [.dateTime, .dateTimeOffset]
  private static let times: Set<EdmKind.Family> = [.dateTime, .dateTimeOffset, .time]
  private static let numbers: Set<EdmKind.Family> = [.integer, .floating, .decimal]

  private static let signatures: [String: Signature] = {
    var table: [String: Signature] = [:]
    func text(_ name: String, _ count: Int, _ kind: EdmKind, _ make: @escaping @Sendable ([SQLText]) -> SQLText) {
      table[name] = Signature(counts: count...count, families: [[.string]]) { operands in
        Operand(text: make(operands.map(\.text)), kind: kind)
      }
    }
    text("substringof", 2, .boolean) { SQLText("(") + .call("instr", [$0[1], $0[0]]) + SQLText(" > 0)") }
    text("startswith", 2, .boolean) { .call("odata_startswith", $0) }
    text("endswith", 2, .boolean) { .call("odata_endswith", $0) }
    text("length", 1, .int32) { .call("length", $0) }
    text("indexof", 2, .int32) { SQLText("(") + .call("instr", $0) + SQLText(" - 1)") }
    text("replace", 3, .string) { .call("replace", $0) }
    text("tolower", 1, .string) { .call("odata_lower", $0) }
    text("toupper", 1, .string) { .call("odata_upper", $0) }
    text("trim", 1, .string) { .call("odata_trim", $0) }
    text("concat", 2, .string) { SQLText("(") + $0[0] + SQLText(" || ") + $0[1] + SQLText(")") }
    table["substring"] = Signature(counts: 2...3, families: [[.string], [.integer]]) { operands in
      Operand(text: .call("odata_substring", operands.map(\.text)), kind: .string)
    }
    for name in ["year", "month", "day"] {
      table[name] = Signature(counts: 1...1, families: [dates]) { operands in
        Operand(text: .call("odata_\(name)", operands.map(\.text)), kind: .int32)
      }
    }
    for name in ["hour", "minute", "second"] {
      table[name] = Signature(counts: 1...1, families: [times]) { operands in
        let function = operands[0].kind == .time ? "odata_span_\(name)" : "odata_\(name)"
        return Operand(text: .call(function, operands.map(\.text)), kind: .int32)
      }
    }
    for name in ["round", "floor", "ceiling"] {
      table[name] = Signature(counts: 1...1, families: [numbers]) { operands in
        let isDecimal = operands[0].kind == .decimal
        return Operand(
          text: .call(isDecimal ? "odata_decimal_\(name)" : "odata_\(name)", operands.map(\.text)),
          kind: isDecimal ? .decimal : .double)
      }
    }
    return table
  }()
}
