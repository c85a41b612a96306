import CommandConsole
import CommandRunning
import Diagnostics
package import ExactOnlineRuntime
import ServiceAnnotations

/// The values of a create or an update: `Name=Acme Status=customer`, or the members of a JSON object.
package struct Assignments: Sendable {
  package enum Verb: Sendable { case create, update }

  let set: SetModel
  let verb: Verb
  /// Whether read-only properties and undocumented codes are sent, and required ones may be missing or empty.
  let isUnchecked: Bool

  package init(set: SetModel, verb: Verb, isUnchecked: Bool) {
    self.set = set
    self.verb = verb
    self.isUnchecked = isUnchecked
  }

  private var codes: TypedValue.CodeCheck {
    isUnchecked ? .any : .documented(otherwise: "--unchecked takes any.")
  }

  /// The body of the request.
  ///
  /// - Parameters:
  ///   - words: Arguments of the form `NAME=VALUE`.
  ///   - input: A JSON object, whose members precede those of the arguments.
  /// - Throws: ``CommandFailure`` for the first invalid argument.
  package func body(_ words: [String], input: JSONValue?) throws -> JSONValue {
    var members: [String: JSONValue] = [:]
    if let input { members = try object(input, set.type, place: set.path, isLine: false) }
    var assigned: Set<String> = []
    for word in words {
      guard let separator = word.firstIndex(of: "="), separator != word.startIndex else {
        throw CommandFailure.wrongInput("'\(word.clipped)' is not of the form NAME=VALUE.")
      }
      let (name, text) = (String(word[..<separator]), String(word[word.index(after: separator)...]))
      if let navigation = set.type.navigation(name) {
        try once(navigation.name, &assigned, place: set.path)
        members[navigation.name] = try lines(parsed(text, name), navigation, place: set.path)
      } else {
        let property = try writable(set.type.require(name, of: set.path), isLine: false)
        try once(property.name, &assigned, place: set.path)
        members[property.name] = try value(text, property, place: set.path)
      }
    }
    guard !members.isEmpty else {
      throw CommandFailure.wrongInput(
        "There is nothing to write to \(set.path).", advice: "Give NAME=VALUE, or --input.")
    }
    if verb == .create { try complete(&members) }
    return .object(members)
  }

  private func once(_ name: String, _ assigned: inout Set<String>, place: String) throws {
    guard assigned.insert(name).inserted else {
      throw CommandFailure.wrongInput("\(place): \(name) is given twice.", advice: "Give it once.")
    }
  }

  /// Adds the default values of a create, and checks that the required properties are present.
  private func complete(_ members: inout [String: JSONValue]) throws {
    for (name, value) in set.annotations.defaults?.value ?? [:] where members[name] == nil {
      guard let property = set.type.property(name) else { continue }
      members[name] = try TypedValue(value.text, for: property, of: set.path, codes: .any).json(for: property)
    }
    let missing = (set.annotations.required?.value ?? []).filter { members[$0] == nil }
    guard missing.isEmpty || isUnchecked else {
      throw CommandFailure.wrongInput(
        "\(set.path) needs \(missing.joined(separator: ", ")).",
        advice: "Give \(missing.map(form).joined(separator: " ")); --unchecked sends it without.")
    }
  }

  /// The form in which a member is given: `Name=VALUE`, or the lines of a document as JSON, quoted for the shell.
  private func form(_ name: String) -> String {
    guard let navigation = set.type.navigation(name), navigation.isCollection else { return "\(name)=VALUE" }
    return "'\(name)=[{\"PROPERTY\":\"VALUE\"}]'"
  }

  /// The value of a property. One that is required has a value: the service answers 500 to none.
  private func value(
    _ text: String, _ property: PropertyModel, place: String, isLiteral: Bool = false
  ) throws -> JSONValue {
    let value = try TypedValue(text, for: property, of: place, codes: codes, isLiteral: isLiteral)
    guard !property.isRequired || isUnchecked || !value.isNothing else {
      throw CommandFailure.wrongInput(
        "\(place): \(property.name) is required, and has no value.",
        advice: "Give \(property.name)=…; neither null nor an empty text is one. --unchecked sends it nevertheless.")
    }
    return value.json(for: property)
  }

  private func writable(_ property: PropertyModel, isLine: Bool) throws -> PropertyModel {
    if isUnchecked { return property }
    if property.isReadOnly { throw Self.readOnly("\(set.path): \(property.name)") }
    guard verb == .create || isLine || !(property.isCreateOnly || property.isKey) else {
      throw CommandFailure.wrongInput(
        "\(set.path): \(property.name) cannot be changed.",
        advice: "Leave it out. --unchecked sends it nevertheless.")
    }
    return property
  }

  private static func readOnly(_ name: String) -> CommandFailure {
    .wrongInput("\(name) is read-only.", advice: "Leave it out. --unchecked sends it nevertheless.")
  }

  // MARK: - JSON

  private func object(
    _ value: JSONValue, _ type: EntityModel, place: String, isLine: Bool
  ) throws -> [String: JSONValue] {
    guard case .object(let given) = value else {
      throw CommandFailure.wrongInput("\(place): a JSON object is needed, not \(value.kind).")
    }
    var members: [String: JSONValue] = [:]
    // Names are found whatever their case, so that `Item` and `item` would be one.
    var assigned: Set<String> = []
    for (name, value) in given.sorted(by: { $0.key < $1.key }) {
      if let navigation = type.navigation(name) {
        try once(navigation.name, &assigned, place: place)
        members[navigation.name] = try lines(value, navigation, place: place)
        continue
      }
      let property = try writable(type.require(name, of: place), isLine: isLine)
      try once(property.name, &assigned, place: place)
      switch value {
      case .array, .object:
        throw CommandFailure.wrongInput("\(place): \(name) takes one value, not \(value.kind).")
      default:
        members[property.name] = try self.value(
          value.isNull ? "null" : value.field, property, place: place, isLiteral: value.stringValue != nil)
      }
    }
    return members
  }

  private func lines(_ value: JSONValue, _ navigation: NavigationModel, place: String) throws -> JSONValue {
    guard !navigation.isReadOnly || isUnchecked else { throw Self.readOnly("\(place): \(navigation.name)") }
    guard let type = navigation.target() else { return value }
    let place = "\(place)/\(navigation.name)"
    guard navigation.isCollection else { return .object(try object(value, type, place: place, isLine: true)) }
    guard let elements = value.elements else {
      throw CommandFailure.wrongInput("\(place) takes a JSON array of rows, not \(value.kind).")
    }
    guard !elements.isEmpty || isUnchecked else {
      throw CommandFailure.wrongInput(
        "\(place) has no rows.", advice: "Leave it out, or give a row. --unchecked sends it nevertheless.")
    }
    return .array(
      try elements.enumerated().map { index, element in
        let members = try object(element, type, place: place, isLine: true)
        guard !members.isEmpty || isUnchecked else {
          throw CommandFailure.wrongInput(
            "\(place): row \(index + 1) is empty.", advice: "Leave it out. --unchecked sends it nevertheless.")
        }
        return .object(members)
      })
  }

  private func parsed(_ text: String, _ name: String) throws -> JSONValue {
    let bytes = Array(text.utf8)
    do {
      return try JSONValue(parsing: bytes)
    } catch {
      throw CommandFailure.wrongInput("\(set.path): \(name) takes a JSON array of rows: \(error.words(in: bytes)).")
    }
  }
}
