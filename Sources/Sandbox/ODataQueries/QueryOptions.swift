/// The parsed query of an address.
package struct QueryOptions: Sendable {
  /// An option as it was sent: the name decoded, the value in both forms.
  package struct Option: Sendable, Hashable {
    package var name: String
    package var value: String
    package var encoded: String
  }

  package var filter: Expression?
  package var orderBy: [OrderTerm] = []
  package var top: Int?
  package var skip: Int?
  package var skipToken: [Literal]?
  /// `$inlinecount=allpages`.
  package var countsAll = false
  /// Paths of `$select`; nil if there is none.
  package var select: [[String]]?
  /// Paths of `$expand`.
  package var expand: [[String]] = []
  /// `$select` and `$expand` as sent, concatenated, each terminated by a NUL, which values do not have.
  package private(set) var selection = ""
  package var format: String?
  /// All options in their order.
  package var options: [Option] = []

  package init() {}

  /// Programs ask for much with few query strings, so those that were read are kept.
  package init(_ query: some StringProtocol) throws(QueryProblem) {
    let text = String(query)
    if let known = QueryCache.shared[text] {
      self = known
      return
    }
    try self.init(reading: text)
    QueryCache.shared[text] = self
  }

  private init(reading query: String) throws(QueryProblem) {
    for part in query.parts(by: "&") {
      let pair = part.halves(by: "=")
      let encoded = pair.behind ?? ""
      guard let name = PercentEncoding.decode(pair.before, plusIsSpace: true),
        let value = PercentEncoding.decode(encoded, plusIsSpace: true)
      else { throw QueryProblem("The query string is not percent-encoded UTF-8.") }
      guard !options.contains(where: { $0.name == name }) else {
        throw QueryProblem("The query parameter '\(name)' is specified more than once.")
      }
      options.append(Option(name: name, value: value, encoded: String(encoded)))
      if name.utf8.first == UInt8(ascii: "$") { try read(name, Self.trimmed(value[...])) }
    }
  }

  /// A parameter that is no system option, by its name without regard to case.
  package func parameter(_ name: String) -> String? {
    options.first { !$0.name.hasPrefix("$") && $0.name.lowercased() == name.lowercased() }?.value
  }

  private mutating func read(_ name: String, _ value: String) throws(QueryProblem) {
    switch name {
    case "$filter": if !value.isEmpty { filter = try ExpressionParser.filter(value) }
    case "$orderby": if !value.isEmpty { orderBy = try ExpressionParser.orderBy(value) }
    case "$top": top = try count(value, of: name)
    case "$skip": skip = try count(value, of: name)
    case "$skiptoken": if !value.isEmpty { skipToken = try ExpressionParser.literals(value) }
    case "$inlinecount":
      switch value {
      case "allpages": countsAll = true
      case "none": break
      default: throw QueryProblem("Unknown $inlinecount option, only \"allpages\" and \"none\" are supported.")
      }
    case "$select":
      if !value.isEmpty { select = try paths(value, of: name) }
      selection += "s\(value)\0"
    case "$expand":
      if !value.isEmpty { expand = try paths(value, of: name) }
      selection += "e\(value)\0"
    case "$format": format = value
    default:
      throw QueryProblem(
        "The query parameter '\(name)' begins with a system-reserved '$' character but is not recognized.")
    }
  }

  private func count(_ value: String, of name: String) throws(QueryProblem) -> Int {
    guard let count = Int(value), count >= 0, value.allSatisfy(\.isNumber) else {
      throw QueryProblem("Incorrect format for \(name) argument '\(value)'.")
    }
    return count
  }

  private func paths(_ value: String, of name: String) throws(QueryProblem) -> [[String]] {
    let parts = value.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard parts.count <= 500 else { throw QueryProblem("\(name) has more than 500 properties.") }
    var paths: [[String]] = []
    for part in parts {
      let path = Self.trimmed(Substring(part)).utf8.split(
        separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
      )
      .map { String(Substring($0)) }
      guard path.allSatisfy({ !$0.isEmpty }), path.count <= 12 else {
        throw QueryProblem("Syntax error in \(name): '\(Substring(part))' is not a property.")
      }
      paths.append(path)
    }
    return paths
  }

  private static func trimmed(_ text: Substring) -> String {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var bytes = text.utf8.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
