@_spi(Generated) public import ODataRuntime

extension WebhookEvent {
  /// The key of the row, if the event is about this entity; nil if it is about a row of another set.
  ///
  /// ```swift
  /// if let id = event.key(of: CRM.Account.self) { print(id) }
  /// ```
  ///
  /// An entity is recognized by the name of its generated type in its service: `CRM.Account` is a row of
  /// `crm/Accounts`. If your configuration renames it, use ``key(in:)``.
  ///
  /// - Parameter entity: The generated type of the entity.
  /// - Returns: The key of the row.
  public func key<Row: Entity>(of entity: Row.Type) -> UUID? where Row.Key == UUID {
    guard let resource, EntityName(entity).names(resource) else { return nil }
    return key
  }

  /// The key of the row, if the event is about this set; nil if it is about another set or another administration.
  ///
  /// ```swift
  /// if let id = event.key(in: division.crm.accounts) { print(id) }
  /// ```
  ///
  /// - Parameter set: The set, of an administration.
  /// - Returns: The key of the row.
  public func key<Row: Entity, Allowed>(in set: EntitySet<Row, Allowed>) -> UUID? where Row.Key == UUID {
    guard let resource, Self.isSame(set.description, "/\(division)/\(resource)") else { return nil }
    return key
  }

  /// Reads the row from its set. Returns nil if the row no longer exists, and if the event is about another set or
  /// another administration. Costs one call, and none for a deletion.
  ///
  /// The row is read through the set's own connection, regardless of ``endpoint``.
  ///
  /// - Parameter set: The set, of an administration.
  /// - Returns: The row; nil if there is none.
  /// - Throws: `ODataError`, but not for a row that does not exist. The 404 of a gateway says nothing about the row.
  public func row<Row: Entity, Allowed: Readable>(
    in set: EntitySet<Row, Allowed>
  ) async throws -> Row? where Row.Key == UUID {
    guard action != .delete, let key = key(in: set) else { return nil }
    do {
      return try await set.find(key)
    } catch let error as ODataError where error.isNotFound && !error.isFromElsewhere {
      return nil
    }
  }

  private static func isSame(_ address: String, _ path: String) -> Bool {
    address.lowercased().hasSuffix(path.lowercased())
  }
}

/// The name of a generated type, `CRM.Account`, for comparison with the path of a set, `crm/Accounts`.
private struct EntityName {
  /// The joined names of the enclosing types: `crm`.
  private let service: String
  /// The name without the suffix that the generator adds if it clashes with its service: `SalesOrder.SalesOrderEntity`.
  private let name: String

  init(_ type: Any.Type) {
    // The first component is the module.
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
