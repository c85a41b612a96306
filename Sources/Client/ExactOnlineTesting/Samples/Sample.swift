@_spi(Generated) public import ODataRuntime

extension RowValue {
  /// A row for a test, as if the service had sent it.
  ///
  /// ```swift
  /// let account = CRM.Account.sample {
  ///   $0.name = "Acme"
  ///   $0.code = "42"
  ///   $0.bankAccounts = [.sample { $0.iban = "NL91ABNA0417164300" }]
  /// }
  /// ```
  ///
  /// Every property can be assigned, including read-only ones and keys. Properties that are not assigned are null, as
  /// in a response that reads the whole row, or have a neutral value if the metadata promises one: false, 0, an empty
  /// text, or the beginning of 1970. A neutral Guid is made from the other values, so that equal samples have equal
  /// Guids and different samples different ones. Navigations that are not assigned are not expanded.
  ///
  /// The row is written as JSON and read by the client's decoder. A value that the service could not send, such as a
  /// number beyond the property's range, stops the program with a message that names it.
  ///
  /// - Parameter build: Assigns the values.
  public static func sample(_ build: (inout Sample<Self>) throws -> Void) rethrows -> Self {
    var sample = Sample<Self>()
    try build(&sample)
    return sample.value
  }

  /// A row for a test with neutral values only; see ``sample(_:)``.
  public static func sample() -> Self { Sample<Self>().value }
}

/// The values of a sample row while it is being built; see `RowValue.sample(_:)`.
///
/// Its members are all properties of the type, under the names used in queries.
@dynamicMemberLookup
public struct Sample<Subject: RowValue>: Sendable {
  /// The assigned values, by wire name.
  private var members: [String: JSONValue] = [:]

  init() {}

  /// The value of a property: assigned or neutral.
  ///
  /// - Parameter name: The name of the property.
  public subscript<Name: PropertyName>(dynamicMember name: KeyPath<Subject.Type, Name>) -> Name.Value
  where Name.Subject == Subject {
    get { value.row[Subject.self[keyPath: name].slot] }
    set { assign(at: Subject.self[keyPath: name].slot) { SampleJSON.json(newValue, as: $0) } }
  }

  /// The rows of a navigation; assigning them expands it. A navigation to a single row takes at most one.
  ///
  /// - Parameter name: The name of the navigation.
  public subscript<Name: NavigationName>(dynamicMember name: KeyPath<Subject.Type, Name>) -> [Name.Target]
  where Name.Subject == Subject {
    get {
      let slot = Subject.self[keyPath: name].slot
      let many: Expanded<Name.Target> = value.row[slot]
      let one: ExpandedOne<Name.Target> = value.row[slot]
      return many.rows ?? one.row.map { [$0] } ?? []
    }
    set {
      assign(at: Subject.self[keyPath: name].slot) { property in
        if property.shape == .toMany { return SampleJSON.results(newValue.map { RowJSON.json($0.row) }) }
        precondition(newValue.count <= 1, "\(Subject.self).sample: \(property.wireName) takes at most one row")
        return newValue.first.map { RowJSON.json($0.row) } ?? .null
      }
    }
  }

  /// A property by its wire name, even one that the metadata does not have. Nil is null.
  ///
  /// ```swift
  /// $0["LoyaltyPoints"] = Int32(120)
  /// $0["Picture"] = JSONValue.object([:])
  /// ```
  ///
  /// - Parameter wireName: The name in JSON.
  public subscript(wireName: String) -> (any PrimitiveType)? {
    get { members[wireName] }
    set {
      let property = Subject.table.slot(named: wireName).map { Subject.table.properties[$0] }
      members[wireName] = newValue.map { SampleJSON.json($0.odataValue, as: property) } ?? .null
    }
  }

  private mutating func assign(at slot: Int, _ json: (PropertyDescriptor) -> JSONValue) {
    let property = Subject.table.properties[slot]
    members[property.wireName] = json(property)
  }

  /// The row with these values.
  var value: Subject {
    let row = NeutralValues.completed(members, Subject.table, seed: String(reflecting: Subject.self))
    do {
      return Subject(row: try Row(decoding: Array(#"{"d":\#(row)}"#.utf8), table: Subject.table))
    } catch {
      preconditionFailure("\(Subject.self).sample: the service cannot send this value: \(error)")
    }
  }
}
