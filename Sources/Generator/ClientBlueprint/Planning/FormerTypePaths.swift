import SwiftNaming

/// Finds the new types for lines of the lock whose types now have another namespace.
///
/// A service that renames its CSDL namespace renames no type, so the names that were given stay. A line is followed
/// when service and name leave one possibility: one such line, and one type without a line of its own.
struct FormerTypePaths {
  private var paths: [TypeIndex.ID: LockPath] = [:]

  init(of ids: [TypeIndex.ID], index: TypeIndex, lock: NameLock) {
    if lock.isEmpty { return }
    let current = Dictionary(
      index.entries.indices.map { (LockPath(.type, NamePaths.qualified($0, in: index)), $0) }
    ) { first, _ in first }
    let new = ids.filter { lock[LockPath(.type, NamePaths.qualified($0, in: index))] == nil }
    if new.isEmpty { return }
    let gone = lock.entries.map(\.path).filter { $0.isOf(.type) && current[$0] == nil }
    let lines = Dictionary(grouping: gone, by: Self.bareName)
    let types = Dictionary(grouping: new) { Self.bareName(LockPath(.type, NamePaths.qualified($0, in: index))) }
    for (name, ids) in types where ids.count == 1 {
      if let line = lines[name], line.count == 1 { paths[ids[0]] = line[0] }
    }
  }

  subscript(id: TypeIndex.ID) -> LockPath? { paths[id] }

  /// `type crm:Models.Account` → `type crm:Account`.
  private static func bareName(_ path: LockPath) -> String {
    let text = path.description
    guard let colon = text.firstIndex(of: ":"), let dot = text.lastIndex(of: "."), dot > colon else { return text }
    return String(text[...colon]) + text[text.index(after: dot)...]
  }
}
