#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The properties that a create or an update sends: exactly those that were assigned, each as a value or as null.
public struct ChangeSet: Sendable {
  /// A property that was assigned.
  struct Assignment: Sendable {
    var wireName: String
    /// The property's slot; nil for a wire name that the metadata does not have.
    var slot: Int?
    /// Nil means null.
    var value: (any WritableValue)?
  }

  /// The properties that can be assigned.
  public let table: PropertyTable
  private(set) var assignments: [Assignment] = []

  /// Creates a change set without assignments.
  ///
  /// - Parameter table: The properties that can be assigned.
  public init(table: PropertyTable) { self.table = table }

  /// Whether nothing was assigned.
  public var isEmpty: Bool { assignments.isEmpty }

  /// The wire names of the assigned properties, in the order of their first assignment.
  public var assignedNames: [String] { assignments.map(\.wireName) }

  func value(at slot: Int) -> (any WritableValue)? { assignments.first { $0.slot == slot }?.value }

  mutating func assign(_ value: (any WritableValue)?, at slot: Int) {
    guard table.properties.indices.contains(slot) else { return }
    put(Assignment(wireName: table.properties[slot].wireName, slot: slot, value: value))
  }

  mutating func assign(_ value: (any WritableValue)?, to wireName: String) {
    put(Assignment(wireName: wireName, slot: table.slot(named: wireName), value: value))
  }

  private mutating func put(_ assignment: Assignment) {
    if let index = assignments.firstIndex(where: { $0.wireName == assignment.wireName }) {
      assignments[index] = assignment
    } else {
      assignments.append(assignment)
    }
  }

  /// Properties documented as required on create that were not assigned, or assigned null.
  public var missingRequiredNames: [String] {
    table.properties.indices.compactMap { slot in
      let property = table.properties[slot]
      guard property.isRequiredOnCreate else { return nil }
      let assignment = assignments.first { $0.wireName == property.wireName }
      if case .some(let value) = assignment?.value, case let change = value.odataChange {
        if case .null = change { return property.wireName }
        return nil
      }
      return property.wireName
    }
  }
}

/// Properties that are documented as required and were not assigned.
extension ChangeSet {
  /// The row that lines are created with, and the name of its set or of its navigation.
  fileprivate struct Parent {
    let table: PropertyTable
    let name: String
  }

  /// The required properties that were not assigned, or assigned null, by wire name; those of lines with their
  /// position: `SalesEntryLines[0].AmountFC`. In lines the key of the parent row is not missing: the service sets it.
  ///
  /// - Parameter set: The set to create in.
  func missingRequired(in set: String) -> [String] { missingRequired(named: set, parent: nil) }

  private func missingRequired(named name: String, parent: Parent?) -> [String] {
    let own = missingRequiredNames.filter { missing in
      guard let parent, let slot = table.slot(named: missing) else { return true }
      return !parent.isNamed(by: table.properties[slot])
    }
    return own + assignments.flatMap { missingRequired(inside: $0, Parent(table: table, name: name)) }
  }

  private func missingRequired(inside assignment: Assignment, _ parent: Parent) -> [String] {
    func missing(_ changes: ChangeSet, _ place: String) -> [String] {
      // A complex value has no parent.
      let isRow = assignment.slot.map { table.properties[$0].isNavigation } ?? false
      return changes.missingRequired(named: assignment.wireName, parent: isRow ? parent : nil).map { "\(place).\($0)" }
    }
    switch assignment.value?.odataChange {
    case .object(let changes)?: return missing(changes, assignment.wireName)
    case .list(let elements)?:
      return elements.enumerated().flatMap { index, element -> [String] in
        guard case .object(let changes) = element else { return [] }
        return missing(changes, "\(assignment.wireName)[\(index)]")
      }
    case .primitive?, .null?, nil: return []
    }
  }
}

extension ChangeSet.Parent {
  /// Whether a property of a line refers to its parent row: it has the name of that row's key (`EntryID`), or of the
  /// row (`Account` in Accounts, `ShopOrder` in ShopOrders).
  fileprivate func isNamed(by property: PropertyDescriptor) -> Bool {
    let keys = table.keySlots.map { table.properties[$0] }.filter { $0.kind == property.kind }
    if keys.contains(where: { $0.wireName == property.wireName }) { return true }
    var row = property.wireName[...]
    if row.uppercased().hasSuffix("ID") { row = row.dropLast(2) }
    let plurals = [String(row), "\(row)s", "\(row)es"] + (row.hasSuffix("y") ? ["\(row.dropLast())ies"] : [])
    return !keys.isEmpty && !row.isEmpty && plurals.contains(name)
  }
}

/// Compares the response to a create with the assigned values.
extension ChangeSet {
  /// The assigned properties without a value in the response, null included: `GLAccount`,
  /// `SalesInvoiceLines[0].GLAccount`. The service may have dropped them, or its response may be incomplete.
  ///
  /// Null, an empty text and binary data are not expected back: services store an empty text as null, and return binary
  /// data as an address, if at all. Rows of a navigation that the response only links to are not expected either.
  func unanswered(in row: Row) -> [String] {
    assignments.flatMap { assignment -> [String] in
      guard let value = assignment.value?.odataChange, Self.isExpectedBack(value) else { return [] }
      guard let slot = assignment.slot else {
        return row.unknownMembers[assignment.wireName].map(\.isNull) ?? true ? [assignment.wireName] : []
      }
      return Self.unanswered(value, in: Cell(row, slot), assignment.wireName)
    }
  }

  /// The same for a row that was read, with the properties of the metadata and without its navigations.
  func ownUnanswered(in row: Row) -> [String] {
    var own = self
    own.assignments.removeAll { assignment in assignment.slot.map { table.properties[$0].isNavigation } ?? true }
    return own.unanswered(in: row)
  }

  private static func isExpectedBack(_ value: ChangeValue) -> Bool {
    switch value {
    case .null, .primitive(.binary), .primitive(.string("")): false
    case .list(let elements): !elements.isEmpty
    case .primitive, .object: true
    }
  }

  private static func unanswered(_ value: ChangeValue, in cell: Cell, _ name: String) -> [String] {
    guard cell.hasValue else { return [name] }
    switch (value, cell.child) {
    case (.object(let changes), .row(let row)): return changes.unanswered(in: row).map { "\(name).\($0)" }
    case (.list(let elements), .values(let values)):
      return values.table.properties.count < elements.count ? [name] : []
    case (.list(let elements), .rows(let rows, let next)):
      // The other rows are on another page.
      if rows.count < elements.count, next == nil { return [name] }
      return zip(elements, rows).enumerated().flatMap { index, pair -> [String] in
        guard case .object(let changes) = pair.0 else { return [] }
        return changes.unanswered(in: pair.1).map { "\(name)[\(index)].\($0)" }
      }
    default: return []
    }
  }
}

/// The value that a change set sends for one property.
public enum ChangeValue: Sendable {
  /// `null`
  case null
  /// One primitive value.
  case primitive(PrimitiveValue)
  /// A collection.
  case list([ChangeValue])
  /// A nested entity or complex value.
  case object(ChangeSet)
}

extension ChangeSet {
  /// Whether a row that is read can be compared with all assigned values.
  var isComparable: Bool {
    assignments.allSatisfy { assignment in
      // Services return binary data as an address, if at all: a null that is read says nothing about it.
      guard let slot = assignment.slot, table.properties[slot].kind != .binary else { return false }
      switch assignment.value?.odataChange {
      case .primitive(.binary)?, .primitive(.json)?, .list?, .object?: return false
      case .primitive?, .null?, nil: return true
      }
    }
  }

  /// Whether a row has every assigned value.
  func isHeld(by row: Row) -> Bool { assignments.allSatisfy { Self.isHeld($0, by: row) == true } }

  /// The assigned properties for which a row has another value, or none. Rows of navigations, and what services return
  /// in another form, are not compared.
  func differences(from row: Row) -> [String] {
    assignments.filter { assignment in
      let isNavigation = assignment.slot.map { table.properties[$0].isNavigation } ?? false
      return !isNavigation && Self.isHeld(assignment, by: row) == false
    }.map(\.wireName)
  }

  /// Whether a row has an assigned value; nil if that cannot be told.
  private static func isHeld(_ assignment: Assignment, by row: Row) -> Bool? {
    guard let slot = assignment.slot else { return nil }
    let cell = Cell(row, slot)
    // A property that the service did not send may have any value.
    if cell.slot.isAbsent { return nil }
    switch assignment.value?.odataChange {
    case .primitive(.binary)?, .primitive(.json)?, .list?, .object?: return nil
    case .null?, nil, .primitive(.string(""))?: return !cell.hasValue || cell.primitiveValue == .string("")
    case .primitive(let value)?: return cell.primitiveValue.map { value.isSame(as: $0) } ?? false
    }
  }
}

extension PrimitiveValue {
  /// Whether a sent value equals a read one: padded codes, binary numbers and numbers as text come back in another form.
  func isSame(as read: PrimitiveValue) -> Bool {
    switch (self, read) {
    case (.string(let sent), .string(let read)): PaddedCode(sent).text == PaddedCode(read).text
    case (.double(let sent), .decimal(let read)): Double(DecimalText.text(of: read)) == sent
    case (.double(let sent), .double(let read)): sent == read || sent.isNaN && read.isNaN
    case (.string(let sent), .decimal(let read)): JSONValue.number(sent).decimalValue == read
    case (.string(let sent), .double(let read)): Double(sent).map { Self.double($0).isSame(as: .double(read)) } ?? false
    case (.string(let sent), .integer(let read)): Int64(sent) == read
    case (.integer(let sent), .decimal(let read)): Decimal(sent) == read
    default: self == read
    }
  }
}

/// A type whose values a change set can send.
public protocol WritableValue: Sendable {
  /// The value to send.
  var odataChange: ChangeValue { get }
}

extension Optional: WritableValue where Wrapped: WritableValue {
  /// The value to send, or null.
  public var odataChange: ChangeValue { self?.odataChange ?? .null }
}

extension Array: WritableValue where Element: WritableValue {
  /// The elements to send.
  public var odataChange: ChangeValue { .list(map(\.odataChange)) }
}

extension ChangeSet {
  /// The same changes with the defaults that a create sends for properties that were not assigned, also in nested rows.
  func withCreateDefaults() -> ChangeSet {
    var result = ChangeSet(table: table)
    for assignment in assignments {
      let change = assignment.value?.odataChange ?? .null
      let value = change.holdsRows ? GivenChange(odataChange: change.withCreateDefaults()) : assignment.value
      result.assign(value, to: assignment.wireName)
    }
    for property in table.properties where !assignedNames.contains(property.wireName) {
      if let value = property.createDefaultValue { result.assign(value, to: property.wireName) }
    }
    return result
  }
}

extension ChangeValue {
  fileprivate var holdsRows: Bool {
    switch self {
    case .null, .primitive: false
    case .list(let elements): elements.contains(where: \.holdsRows)
    case .object: true
    }
  }

  fileprivate func withCreateDefaults() -> ChangeValue {
    switch self {
    case .null, .primitive: self
    case .list(let elements): .list(elements.map { $0.withCreateDefaults() })
    case .object(let changes): .object(changes.withCreateDefaults())
    }
  }
}

/// A value that is given in the form in which it is sent.
struct GivenChange: WritableValue {
  var odataChange: ChangeValue
}

extension PropertyDescriptor {
  /// The default as a value of the property's kind; nil for a text that is no such value.
  fileprivate var createDefaultValue: (any WritableValue)? {
    guard let text = createDefault else { return nil }
    switch kind {
    case .string: return text
    case .boolean: return Bool(text)
    default: return Int64(text)
    }
  }
}
