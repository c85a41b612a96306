package import Diagnostics
package import SwiftNaming

/// The naming of one run: the names frozen before, the names frozen now, and the diagnostics.
package struct NameRegistry: Sendable {
  package let configuration: Configuration
  package let lock: NameLock
  package var sanitizer = IdentifierSanitizer()
  /// The names given so far, in order.
  private var given: [(path: LockPath, name: String)] = []
  /// Paths of the lock whose things have other paths now.
  private var followed: Set<LockPath> = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init(configuration: Configuration, lock: NameLock) {
    self.configuration = configuration
    self.lock = lock
  }

  /// A registry for a part of the run, to be merged.
  package init(partOf registry: NameRegistry) {
    configuration = registry.configuration
    lock = registry.lock
    sanitizer = registry.sanitizer
  }

  /// The names of one scope, in the order of the requests.
  package mutating func assign(_ requests: [NameRequest], in scope: NameScope) -> [SwiftIdentifier] {
    if requests.isEmpty { return [] }
    let names = scope.assign(requests, lock: lock, diagnostics: &diagnostics)
    for (request, name) in zip(requests, names) {
      given.append((request.path, name.text))
      if let former = request.formerPath { followed.insert(former) }
    }
    return names
  }

  /// Adds the names and diagnostics of a registry of another part of the run.
  package mutating func merge(_ other: NameRegistry) {
    given += other.given
    followed.formUnion(other.followed)
    diagnostics += other.diagnostics
  }

  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package func override(_ path: String) -> String? {
    configuration.names.isEmpty ? nil : configuration.names[path]
  }

  /// The configured name for the first of the paths that has one.
  package func override(anyOf paths: [String]) -> String? {
    for path in paths {
      if let name = override(path) { return name }
    }
    return nil
  }

  /// The configured name of a path that can name a type and a member: types begin with a capital.
  package func override(_ path: String, startsWithCapital: Bool) -> String? {
    guard let name = override(path) else { return nil }
    return IdentifierSanitizer.startsWithCapital(name) == startsWithCapital ? name : nil
  }

  /// Names that the lock has for types and code lists: a new service or list keeps away from them.
  package func lockedTypeNames(_ kinds: [LockPath.Kind]) -> Set<String> {
    Set(lock.entries.lazy.filter { entry in kinds.contains { entry.path.isOf($0) } }.map(\.name))
  }

  /// The names now in use, which are the next lock, and notes on entries of the last one that nothing asked for.
  package func freeze() -> (lock: NameLock, diagnostics: [Diagnostic]) {
    var isAsked = [Bool](repeating: false, count: lock.entries.count)
    var isSame = true
    for (path, name) in given {
      if let number = lock.number(of: path) {
        isAsked[number] = true
        if lock.entries[number].name == name { continue }
      }
      isSame = false
    }
    let left = zip(lock.entries, isAsked).filter { !$1 }.map(\.0.path)
    let next = isSame && left.isEmpty ? lock : NameLock(names: Dictionary(given) { $1 })
    return (next, Self.diagnostics(stale: left.filter { !followed.contains($0) }))
  }

  private static func diagnostics(stale: [LockPath]) -> [Diagnostic] {
    var notes = stale.prefix(20).map { path in
      Diagnostic(
        .note, rule: "stale-lock-entry",
        "names.lock names \(Diagnostic.quoted(path.description)), which is no longer generated.", at: nil)
    }
    if stale.count > notes.count {
      notes.append(
        Diagnostic(
          .note, rule: "stale-lock-entry",
          "names.lock names \(stale.count - notes.count) further things that are no longer generated.", at: nil))
    }
    return notes
  }
}
