/// A condition on the rows of a set: comparisons of properties with values, combined with `&&`, `||` and `!`.
///
/// Rendered to `$filter` of OData 2.0 (URI conventions, 4.5) when the query is sent.
public struct Filter<Root: RowValue>: Sendable {
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

  /// A condition in OData's own words, for what the typed conditions do not cover: `Filter(raw: "year(Created) eq 2024")`.
  /// It is percent-encoded, not checked.
  public init(raw text: String) { node = .raw(text) }

  public static func && (lhs: Self, rhs: Self) -> Self { Self(.and(lhs.node, rhs.node)) }
  public static func || (lhs: Self, rhs: Self) -> Self { Self(.or(lhs.node, rhs.node)) }
  public static prefix func ! (filter: Self) -> Self { Self(.not(filter.node)) }
}

extension FilterableName where Value: LiteralValue {
  public static func == (name: Self, value: Value) -> Filter<Root> { name.compared("eq", value) }
  public static func != (name: Self, value: Value) -> Filter<Root> { name.compared("ne", value) }

  fileprivate func compared(_ operation: String, _ value: Value) -> Filter<Root> {
    Filter(.comparison(slot: slot, operation, value.literalValue))
  }
}

extension FilterableName where Value: OrderedLiteralValue {
  public static func < (name: Self, value: Value) -> Filter<Root> { name.compared("lt", value) }
  public static func <= (name: Self, value: Value) -> Filter<Root> { name.compared("le", value) }
  public static func > (name: Self, value: Value) -> Filter<Root> { name.compared("gt", value) }
  public static func >= (name: Self, value: Value) -> Filter<Root> { name.compared("ge", value) }
}

/// A property of text: a string or a padded code, optional or not.
public protocol TextValue: LiteralValue {}
extension String: TextValue {}
extension PaddedCode: TextValue {}
extension Optional: TextValue where Wrapped: PrimitiveType & TextValue {}

extension FilterableName where Value: TextValue {
  /// `substringof('text',Name)`; the service compares without regard to case.
  public func contains(_ text: String) -> Filter<Root> { Filter(.text(.contains, slot: slot, text)) }
  public func hasPrefix(_ text: String) -> Filter<Root> { Filter(.text(.hasPrefix, slot: slot, text)) }
  public func hasSuffix(_ text: String) -> Filter<Root> { Filter(.text(.hasSuffix, slot: slot, text)) }
}

extension FilterableName where Value: LiteralValue {
  /// Whether the property is one of `values`: a chain of `or`. An empty list matches nothing, and is refused when the
  /// query is sent, because OData 2.0 has no way to say it.
  public func isOne(of values: some Sequence<Value>) -> Filter<Root> {
    let nodes = values.map { Filter<Root>.Node.comparison(slot: slot, "eq", $0.literalValue) }
    return Filter(nodes.isEmpty ? .raw("") : Filter.Node.any(of: nodes[...]))
  }
}

extension Filter.Node {
  /// A chain of `or` as a balanced tree: a list as deep as it is long would fill the stack.
  fileprivate static func any(of nodes: ArraySlice<Self>) -> Self {
    if nodes.count == 1 { return nodes[nodes.startIndex] }
    let middle = nodes.startIndex + nodes.count / 2
    return .or(any(of: nodes[..<middle]), any(of: nodes[middle...]))
  }
}
