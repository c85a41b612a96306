import SandboxService
import SandboxStore

/// Composes rows by the names of the metadata, for a pipe to those who write them.
///
/// Sets and properties that the documents do not have are passed over: documents of your own may describe less.
final class SeedWriter {
  /// A set, with its names looked up once.
  private final class Target {
    let service: ServiceSchema
    let set: SetSchema
    /// Columns by the names of plain properties.
    let columns: ColumnNames
    var children: [String: (navigation: NavigationSchema, target: Target)] = [:]

    init(_ service: ServiceSchema, _ set: SetSchema) {
      self.service = service
      self.set = set
      columns = ColumnNames(
        set.columns.enumerated().filter { $1.path.count == 1 && !$1.isPresence }.map { ($1.path[0], $0) })
    }
  }

  private let services: [ServiceSchema]
  private let user: (id: String, name: String)
  private let idMask: UInt32
  private let pipe: SeedPipe
  private var targets: [String: Target?] = [:]
  /// The names that were passed over, as `crm/Accounts.Nmae`.
  private(set) var unknown: Set<String> = []
  private(set) var count = 0

  init(services: [ServiceSchema], user: (id: String, name: String), idMask: UInt32, pipe: SeedPipe) {
    self.services = services
    self.user = user
    self.idMask = idMask
    self.pipe = pipe
  }

  /// - Parameters:
  ///   - day: When the row was made.
  ///   - isOptional: Whether a missing set goes without saying.
  func write(_ path: String, _ row: SeedRow, on day: Day, isOptional: Bool = false) throws {
    guard let target = target(path) else {
      if !isOptional { unknown.insert(path) }
      return
    }
    try pipe.put(SeedPipe.Row(service: target.service, set: target.set, payload: payload(row, target, day)))
  }

  private func payload(_ row: SeedRow, _ target: Target, _ day: Day) -> RowPayload {
    count += 1
    var values = ColumnValues(capacity: target.set.columns.count)
    func set(_ name: String, _ value: SeedValue) {
      guard let column = target.columns[name], let stored = value.stored(as: target.set.columns[column].kind) else {
        return
      }
      values[column] = idMask == 0 ? stored : masked(stored, target.set.columns[column].kind)
    }
    for name in ["Created", "Modified", "syscreated", "sysmodified"] { set(name, .day(day)) }
    for name in ["Creator", "Modifier", "syscreator", "sysmodifier"] { set(name, .text(user.id)) }
    for name in ["CreatorFullName", "ModifierFullName"] { set(name, .text(user.name)) }
    for (name, value) in row.values {
      set(name, value)
      if target.columns[name].map({ values[$0] == nil }) ?? true {
        unknown.insert("\(target.service.path)/\(target.set.name).\(name)")
      }
    }
    var payload = RowPayload(values)
    for (name, rows) in row.children {
      guard let (navigation, below) = child(name, of: target) else {
        unknown.insert("\(target.service.path)/\(target.set.name).\(name)")
        continue
      }
      payload.children.append((navigation, rows.map { self.payload($0, below, day) }))
    }
    return payload
  }

  /// Every division has its own ids; the user is the same in all.
  private func masked(_ value: StoredValue, _ kind: EdmKind) -> StoredValue {
    guard kind.family == .guid, case .text(let id) = value, id != user.id, let head = UInt32(id.prefix(8), radix: 16)
    else { return value }
    let digits = String(head ^ idMask, radix: 16)
    return .text(String(repeating: "0", count: 8 - digits.count) + digits + id.dropFirst(8))
  }

  private func target(_ path: String) -> Target? {
    if let known = targets[path] { return known }
    let parts = path.split(separator: "/")
    let service = services.first { $0.path == parts.dropLast().joined(separator: "/") }
    let found = service.flatMap { service in
      service.set(String(parts[parts.count - 1])).map { Target(service, $0) }
    }
    targets[path] = .some(found)
    return found
  }

  private func child(_ name: String, of target: Target) -> (navigation: NavigationSchema, target: Target)? {
    if let known = target.children[name] { return known }
    guard let navigation = target.set.navigation(name) else { return nil }
    let below = Target(target.service, target.service.sets[navigation.target])
    target.children[name] = (navigation, below)
    return (navigation, below)
  }
}
