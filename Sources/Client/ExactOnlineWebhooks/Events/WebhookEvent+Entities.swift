@_spi(Generated) public import ODataRuntime

extension WebhookEvent {
  /// The key as that of an entity: nil when the event is about a row of another set.
  ///
  /// ```swift
  /// if let id = event.key(of: CRM.Account.self) { … }
  /// ```
  ///
  /// An entity is recognized by the name of its generated type, in its service: `CRM.Account` is a row of
  /// `crm/Accounts`. Where your configuration gives it another name, use ``key(in:)``.
  ///
  /// - Parameter entity: The generated type of the entity.
  /// - Returns: The key of the row.
  public func key<Row: Entity>(of entity: Row.Type) -> UUID? where Row.Key == UUID {
    guard let resource, EntityName(entity).names(resource) else { return nil }
    return key
  }

  /// The key as that of a row of a set: nil when the event is about another set, or another administration.
  ///
  /// ```swift
  /// if let id = event.key(in: division.crm.accounts) { … }
  /// ```
  ///
  /// - Parameter set: The set, with its administration.
  /// - Returns: The key of the row.
  public func key<Row: Entity, Allowed>(in set: EntitySet<Row, Allowed>) -> UUID? where Row.Key == UUID {
    guard let resource, Self.isSame(set.description, "/\(division)/\(resource)") else { return nil }
    return key
  }

  /// The row as it is now, from its set: nil when it is gone, and when the event is about another set or another
  /// administration. Costs one call, and none for a deletion.
  ///
  /// The row is read with the set's own connection, whatever ``endpoint`` says.
  ///
  /// - Parameter set: The set, with its administration.
  /// - Returns: The row.
  /// - Throws: `ODataError`, but not for a row that is not there.
  public func row<Row: Entity, Allowed: Readable>(
    in set: EntitySet<Row, Allowed>
  ) async throws -> Row? where Row.Key == UUID {
    guard action != .delete, let key = key(in: set) else { return nil }
    do {
      return try await set.find(key)
    } catch let error as ODataError where error.isNotFound {
      return nil
    }
  }

  private static func isSame(_ address: String, _ path: String) -> Bool {
    address.lowercased().hasSuffix(path.lowercased())
  }
}

/// The name of a generated type, `CRM.Account`, as compared with the path of a set, `crm/Accounts`.
private struct EntityName {
  /// The names of the types around it, together: `crm`.
  private let service: String
  /// The name without what the generator adds where it clashes with its service: `SalesOrder.SalesOrderEntity`.
  private let name: String

  init(_ type: Any.Type) {
    // The first part is the module.
    let parts = String(reflecting: type).split(separator: ".").dropFirst().map { $0.lowercased() }
    service = parts.dropLast().joined()
    name = parts.last ?? ""
  }

  func names(_ resource: String) -> Bool {
    var parts = resource.lowercased().split(separator: "/")
    guard let set = parts.popLast(), parts.joined() == service else { return false }
    let suffix = "entity"
    return Self.plurals(name).contains { $0 == set }
      || name.hasSuffix(suffix) && Self.plurals(String(name.dropLast(suffix.count))).contains { $0 == set }
  }

  private static func plurals(_ name: String) -> [String] {
    [name, name + "s", name + "es"] + (name.hasSuffix("y") ? [name.dropLast() + "ies"] : [])
  }
}
