import CommandConsole
import CommandRunning
import Diagnostics
package import ExactOnlineRuntime
import ServiceAnnotations

/// A query from the options of a command line, checked against the metadata of the set.
package struct RowQuery: Sendable {
  package let set: SetModel
  /// The columns in order; those of expanded rows are written `BankAccounts/ID`.
  package let columns: [String]
  package private(set) var options: [QueryOption] = []

  /// The columns of the rows themselves, and the names of expanded properties.
  package var names: [String] {
    var seen: [String] = []
    for column in columns {
      let name = String(column.prefix { $0 != "/" })
      if !seen.contains(name) { seen.append(name) }
    }
    return seen
  }

  /// - Parameters:
  ///   - select: Names separated by commas; `all` for all properties; nil for the default ones.
  ///   - conditions: Conditions such as `Name=Acme`, which are combined with `and`.
  ///   - filter: A literal `$filter`.
  ///   - order: Names separated by commas, with `-` or ` desc` for descending.
  ///   - expand: Names of navigation properties, separated by commas.
  package init(
    _ set: SetModel, select: String?, conditions: [String] = [], filter: String? = nil, order: String? = nil,
    expand: String? = nil
  ) throws {
    self.set = set
    guard filter?.allSatisfy(\.isWhitespace) != true else {
      throw CommandFailure.wrongInput("--filter is empty.", advice: "Leave it out to read all rows.")
    }
    guard expand == nil || !Self.words(expand).isEmpty else {
      throw CommandFailure.wrongInput(
        "--expand names no property.", advice: "They are listed as rows by: exact-online describe \(set.path)")
    }
    let expanded = try Self.words(expand).map { name in
      guard let navigation = set.type.navigation(name) else {
        throw CommandFailure.wrongInput(
          "\(set.path) has nothing to expand that is called '\(VisibleText.line(name))'.",
          advice: Suggestion.advice(for: name, among: set.type.navigations.map(\.name)))
      }
      return navigation
    }
    columns = try Self.columns(of: set, select, expanded)
    options.append(QueryOption("$select", columns.joined(separator: ",")))
    if !expanded.isEmpty { options.append(QueryOption("$expand", expanded.map(\.name).joined(separator: ","))) }
    var filters = try conditions.map { try Self.condition($0, set) }
    if let filter { filters.append(filters.isEmpty ? filter : "(\(filter))") }
    if !filters.isEmpty { options.append(QueryOption("$filter", filters.joined(separator: " and "))) }
    guard order == nil || !Self.words(order).isEmpty else {
      throw CommandFailure.wrongInput("--orderby names no property.", advice: "Write Name or -Name.")
    }
    let orders = try Self.words(order).map { try Self.ordering($0, set) }
    if !orders.isEmpty { options.append(QueryOption("$orderby", orders.joined(separator: ","))) }
  }

  /// The address of the first page, or of the row with a key.
  package func target(key: String? = nil, top: Int? = nil) -> String {
    var options = options
    if let top { options.append(QueryOption("$top", String(top))) }
    return ODataRequest(.get, path: set.address + (key ?? ""), options: options, operation: set.path).target
  }

  // MARK: - Parts

  /// The words of a list that is separated by commas.
  package static func words(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { $0.trimming(while: \.isWhitespace) }.filter { !$0.isEmpty }
  }

  private static func columns(
    of set: SetModel, _ select: String?, _ expanded: [NavigationModel]
  ) throws -> [String] {
    var names: [String]
    switch select {
    case nil: names = set.usualColumns
    case "all"?, "*"?: names = set.type.properties.map(\.name)
    case let text?:
      names = try words(text).map { word in
        guard let slash = word.firstIndex(of: "/") else {
          if set.type.property(word) == nil, let rows = set.type.navigation(word) { throw needsProperty(rows, of: set) }
          return try set.type.require(word, of: set.path).name
        }
        let (first, rest) = (String(word[..<slash]), String(word[word.index(after: slash)...]))
        guard let navigation = expanded.first(where: { $0.name.lowercased() == first.lowercased() }) else {
          throw CommandFailure.wrongInput(
            "'\(VisibleText.line(word))' is of rows that are not read.", advice: "Add --expand \(first).")
        }
        let place = "\(set.path)/\(navigation.name)"
        return "\(navigation.name)/\(try navigation.target()?.require(rest, of: place).name ?? rest)"
      }
    }
    if names.isEmpty { throw CommandFailure.wrongInput("--select names no property.") }
    for navigation in expanded where !names.contains(where: { $0.hasPrefix(navigation.name + "/") }) {
      // All of a line's properties; addresses are limited to 6,000 characters (Documentation/protocol.md, 3.1).
      var rest = 3000 / expanded.count
      names += (navigation.target()?.properties ?? []).map { "\(navigation.name)/\($0.name)" }.prefix { name in
        rest -= name.utf8.count + 1
        return rest >= 0
      }
    }
    return names
  }

  private static func needsProperty(_ rows: NavigationModel, of set: SetModel) -> CommandFailure {
    let example = rows.target()?.properties.first?.name ?? "…"
    return .wrongInput(
      "\(rows.name) of \(set.path) are rows, not a property.",
      advice: "Read them with --expand \(rows.name), and select theirs as \(rows.name)/\(example).")
  }

  private static func condition(_ text: String, _ set: SetModel) throws -> String {
    guard
      let match = text.wholeMatch(
        of: #/\s*([A-Za-z_][A-Za-z0-9_]*)\s*(!=|>=|<=|\^=|~=|=|>|<|~)(.*)/#.dotMatchesNewlines())
    else {
      throw CommandFailure.wrongInput(
        "'\(text.clipped)' is not a condition.",
        advice:
          "Write NAME=VALUE; also !=, >, >=, <, <=, ~ (contains) and ^= (begins with). --filter takes OData's own.")
    }
    let property = try set.type.require(String(match.1), of: set.path)
    if let known = set.annotations.filterable?.value, !known.contains(property.name) {
      throw CommandFailure.wrongInput(
        "\(set.path) cannot be filtered by \(property.name).",
        advice: "Exact Online documents these for it: \(known.joined(separator: ", ")).")
    }
    // Leading spaces belong to the value, unless there are also spaces before the operator: `Name = Acme`.
    let isSpaced = match.1.endIndex < match.2.startIndex
    let words =
      property.kind == .string && !isSpaced ? String(match.3) : String(match.3).trimming(while: \.isWhitespace)
    let name = property.name
    if ["~", "~=", "^="].contains(match.2) {
      guard property.kind == .string else {
        throw CommandFailure.wrongInput("\(set.path): \(name) is not text, so '\(match.2)' says nothing about it.")
      }
      let literal = TypedValue.quoted(words)
      let text = property.paddedWidth > 0 ? "trim(\(name))" : name
      return match.2 == "^=" ? "startswith(\(text),\(literal)) eq true" : "substringof(\(literal),\(text)) eq true"
    }
    let value = try TypedValue(
      words, for: property, of: set.path, codes: .documented(otherwise: "--filter takes any."))
    let operation = operators[String(match.2)] ?? "eq"
    if case .text(let code) = value, property.paddedWidth > 0, ["eq", "ne"].contains(operation) {
      // Matches whether or not the service pads the code (Documentation/protocol.md, 6.4).
      return "trim(\(name)) \(operation) \(TypedValue.quoted(PaddedCode(code).text))"
    }
    return "\(name) \(operation) \(value.literal(for: property))"
  }

  private static let operators = ["=": "eq", "!=": "ne", ">": "gt", ">=": "ge", "<": "lt", "<=": "le"]

  private static func ordering(_ text: String, _ set: SetModel) throws -> String {
    var words = text.split(separator: " ").map(String.init)
    var isDescending = false
    if words.count == 2, ["asc", "desc"].contains(words[1].lowercased()) {
      isDescending = words.removeLast().lowercased() == "desc"
    }
    guard words.count == 1, var name = words.first else {
      throw CommandFailure.wrongInput("--orderby '\(text.clipped)' is not a property.", advice: "Write Name or -Name.")
    }
    if name.hasPrefix("-") {
      isDescending = true
      name.removeFirst()
    }
    return try set.type.require(name, of: set.path).name + (isDescending ? " desc" : "")
  }
}

extension StringProtocol {
  /// The text without these characters at both ends.
  package func trimming(while isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isDropped(first) { text.removeFirst() }
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}
