/// A condition on the rows of a set: comparisons of properties with values, combined with `&&`, `||` and `!`.
///
/// Rendered to `$filter` of OData 2.0 (URI conventions, 4.5) when the query is sent.
public struct Filter<Subject: RowValue>: Sendable {
  indirect enum Node: Sendable {
    /// `Name eq 'x'`
    case comparison(slot: Int, String, PrimitiveValue?)
    /// `substringof('x',Name)`, `startswith(Name,'x')`
    case text(TextFunction, slot: Int, String)
    case not(Node)
    case and(Node, Node)
    case or(Node, Node)
    /// Written by the user.
    case raw(String)
  }

  enum TextFunction: String, Sendable {
    case contains = "substringof", hasPrefix = "startswith", hasSuffix = "endswith"
  }

  let node: Node

  init(_ node: Node) { self.node = node }

  /// Creates a condition from OData text, if the typed conditions are not sufficient: `Filter(raw: "year(Created) eq
  /// 2024")`. It is percent-encoded, but not checked.
  ///
  /// - Parameter text: The condition, without `$filter=`.
  public init(raw text: String) { node = .raw(text) }

  /// Both conditions.
  public static func && (lhs: Self, rhs: Self) -> Self { Self(.and(lhs.node, rhs.node)) }
  /// At least one of the conditions.
  public static func || (lhs: Self, rhs: Self) -> Self { Self(.or(lhs.node, rhs.node)) }
  /// The opposite of the condition.
  public static prefix func ! (filter: Self) -> Self { Self(.not(filter.node)) }
}

extension Filter: CustomStringConvertible {
  /// The condition before percent-encoding: `Status eq 'C' and not (substringof('test',Name) eq true)`. Whether
  /// literals of Double are sent with their suffix depends on the service, see ``ServiceConventions``.
  public var description: String { node.text(Subject.table, .plain) }
}

extension FilterableName where Value: LiteralValue {
  /// `Name eq 'x'`
  public static func == (name: Self, value: Value) -> Filter<Subject> { name.compared("eq", value) }
  /// `Name ne 'x'`
  public static func != (name: Self, value: Value) -> Filter<Subject> { name.compared("ne", value) }

  fileprivate func compared(_ operation: String, _ value: Value) -> Filter<Subject> {
    Filter(.comparison(slot: slot, operation, value.odataLiteral))
  }
}

extension FilterableName where Value: OrderedLiteralValue {
  /// `Name lt 'x'`
  public static func < (name: Self, value: Value) -> Filter<Subject> { name.compared("lt", value) }
  /// `Name le 'x'`
  public static func <= (name: Self, value: Value) -> Filter<Subject> { name.compared("le", value) }
  /// `Name gt 'x'`
  public static func > (name: Self, value: Value) -> Filter<Subject> { name.compared("gt", value) }
  /// `Name ge 'x'`
  public static func >= (name: Self, value: Value) -> Filter<Subject> { name.compared("ge", value) }
}

/// The type of a text property: a string or a padded code, optional or not.
public protocol TextValue: LiteralValue {}
extension String: TextValue {}
extension PaddedCode: TextValue {}
extension Optional: TextValue where Wrapped: PrimitiveType & TextValue {}

extension FilterableName where Value: TextValue {
  /// `substringof('text',Name)`; the service compares case-insensitively.
  ///
  /// - Parameter text: The text to find.
  public func contains(_ text: String) -> Filter<Subject> { Filter(.text(.contains, slot: slot, text)) }
  /// `startswith(Name,'text')`; for a padded code `startswith(trim(Code),'text')`
  ///
  /// - Parameter text: The beginning.
  public func hasPrefix(_ text: String) -> Filter<Subject> { Filter(.text(.hasPrefix, slot: slot, text)) }
  /// `endswith(Name,'text')`
  ///
  /// - Parameter text: The end.
  public func hasSuffix(_ text: String) -> Filter<Subject> { Filter(.text(.hasSuffix, slot: slot, text)) }
}

extension FilterableName where Value: LiteralValue {
  /// Whether the property is one of `values`: a chain of `or`. An empty list matches nothing, and is refused when the
  /// query is sent, because OData 2.0 cannot express it.
  ///
  /// - Parameter values: The values to compare with.
  public func isOne(of values: some Sequence<Value>) -> Filter<Subject> {
    let nodes = values.map { Filter<Subject>.Node.comparison(slot: slot, "eq", $0.odataLiteral) }
    return Filter(nodes.isEmpty ? .raw("") : Filter.Node.any(of: nodes[...]))
  }
}

extension Filter.Node {
  /// A chain of `or` as a balanced tree: a list as deep as it is long would overflow the stack.
  fileprivate static func any(of nodes: ArraySlice<Self>) -> Self {
    if nodes.count == 1 { return nodes[nodes.startIndex] }
    let middle = nodes.startIndex + nodes.count / 2
    return .or(any(of: nodes[..<middle]), any(of: nodes[middle...]))
  }
}

/// Filters as OData text.
extension Filter.Node {
  /// The precedence of a node; a child of lower precedence is put in parentheses.
  private var precedence: Int {
    switch self {
    case .or, .raw: 0
    case .and: 1
    case .not: 2
    case .comparison, .text: 3
    }
  }

  /// The reason why a query with this condition must not be sent: a part is empty, or a value has no literal. Nil if
  /// there is none.
  func fault(_ table: PropertyTable, _ conventions: ServiceConventions) -> String? {
    switch self {
    case .raw(let text):
      text.allSatisfy(\.isWhitespace) ? "a condition is empty, such as isOne(of:) without values" : nil
    case .and(let lhs, let rhs), .or(let lhs, let rhs):
      lhs.fault(table, conventions) ?? rhs.fault(table, conventions)
    case .not(let node): node.fault(table, conventions)
    case .comparison(let slot, _, let value):
      value?.fault(as: table.properties[slot].kind, conventions)
        .map { "the condition on \(table.properties[slot].wireName) cannot be written: \($0)" }
    case .text: nil
    }
  }

  func text(_ table: PropertyTable, _ conventions: ServiceConventions) -> String {
    func child(_ node: Self, in parent: Int) -> String {
      let text = node.text(table, conventions)
      return node.precedence < parent ? "(\(text))" : text
    }
    switch self {
    case .comparison(let slot, let operation, .string(let code)?)
    where table.properties[slot].paddedWidth > 0 && ["eq", "ne"].contains(operation):
      // Finds the row whether or not the service pads the code; no source covers all sets (Documentation/protocol.md,
      // 6.4).
      return "trim(\(table.properties[slot].wireName)) \(operation) \(Literal.quoted(PaddedCode(code).text))"
    case .comparison(let slot, let operation, let value):
      let property = table.properties[slot]
      let literal = Literal.text(value, kind: property.kind, paddedWidth: property.paddedWidth, conventions)
      return "\(property.wireName) \(operation) \(literal)"
    case .text(.contains, let slot, let text):
      return "substringof(\(Literal.quoted(text)),\(table.properties[slot].wireName)) eq true"
    case .text(.hasPrefix, let slot, let text) where table.properties[slot].paddedWidth > 0:
      return "startswith(trim(\(table.properties[slot].wireName)),\(Literal.quoted(text))) eq true"
    case .text(let function, let slot, let text):
      return "\(function.rawValue)(\(table.properties[slot].wireName),\(Literal.quoted(text))) eq true"
    case .not(let node): return "not (\(node.text(table, conventions)))"
    case .and(let lhs, let rhs): return "\(child(lhs, in: 1)) and \(child(rhs, in: 1))"
    case .or(let lhs, let rhs): return "\(child(lhs, in: 0)) or \(child(rhs, in: 0))"
    case .raw(let text): return text
    }
  }
}
