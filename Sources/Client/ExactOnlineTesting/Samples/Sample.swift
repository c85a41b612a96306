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
  /// Every property can be assigned, read-only ones and keys too. One that is not is null, as in an answer to a read of
  /// the whole row, or has a neutral value where the metadata promises one: false, 0, an empty text, the beginning of
  /// 1970, and for a Guid one that is made from the other values, so that it is always the same for the same sample and
  /// another for a different one. Navigations that are not assigned are not expanded.
  ///
  /// The row is written as JSON and read by the decoder of the client. A value that the service could not send, such as
  /// a number beyond the property's range, stops the program and says which.
  public static func sample(_ build: (inout Sample<Self>) throws -> Void) rethrows -> Self {
    var sample = Sample<Self>()
    try build(&sample)
    return sample.value
  }

  /// A row for a test with no values but neutral ones; see ``sample(_:)``.
  public static func sample() -> Self { Sample<Self>().value }
}

/// The values of a sample row while it is made; see `RowValue.sample(_:)`.
///
/// Its members are all properties of the type, by the names that queries use.
@dynamicMemberLookup
public struct Sample<Subject: RowValue>: Sendable {
  /// The assigned values, by wire name.
  private var members: [String: JSONValue] = [:]

  init() {}

  /// The value of a property: the assigned one, or the neutral one.
  public subscript<Name: PropertyName>(dynamicMember name: KeyPath<Subject.Type, Name>) -> Name.Value
  where Name.Subject == Subject {
    get { value.row[Subject.self[keyPath: name].slot] }
    set { assign(at: Subject.self[keyPath: name].slot) { SampleJSON.json(newValue, as: $0) } }
  }

  /// The rows of a navigation, which is expanded by the assignment. One that leads to a single row has at most one.
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
        precondition(newValue.count <= 1, "\(Subject.self).sample: \(property.wireName) leads to one row")
        return newValue.first.map { RowJSON.json($0.row) } ?? .null
      }
    }
  }

  /// A property by its wire name, also one that the metadata does not have. Nil is null.
  ///
  /// ```swift
  /// $0["LoyaltyPoints"] = Int32(120)
  /// $0["Picture"] = JSONValue.object([:])
  /// ```
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

  /// The row that these values make.
  var value: Subject {
    let row = NeutralValues.completed(members, Subject.table, seed: String(reflecting: Subject.self))
    do {
      return Subject(row: try Row(decoding: Array(#"{"d":\#(row)}"#.utf8), table: Subject.table))
    } catch {
      preconditionFailure("\(Subject.self).sample: the service cannot send this: \(error)")
    }
  }
}
