import Diagnostics
import SwiftNaming

/// The naming of one run: the names frozen before, the names frozen now, and the diagnostics.
struct NameRegistry: Sendable {
  let configuration: Configuration
  let lock: NameLock
  var sanitizer = IdentifierSanitizer()
  /// The names given so far, in order, and the places of their paths in the lock.
  private var given: [(path: LockPath, name: String, number: Int?)] = []
  /// Paths of the lock whose things have other paths now.
  private var followed: Set<LockPath> = []
  /// Tells which lines stay though nothing asks for them.
  private let leftOut: LeftOutNames?
  private(set) var diagnostics: [Diagnostic] = []

  init(configuration: Configuration, lock: NameLock, leftOut: LeftOutNames? = nil) {
    self.configuration = configuration
    self.lock = lock
    self.leftOut = leftOut
  }

  /// A registry for a part of the run, to be merged.
  init(partOf registry: NameRegistry) {
    configuration = registry.configuration
    lock = registry.lock
    leftOut = registry.leftOut
    sanitizer = registry.sanitizer
  }

  /// The names of one scope, in the order of the requests.
  mutating func assign(_ requests: [NameRequest], in scope: NameScope) -> [SwiftIdentifier] {
    if requests.isEmpty { return [] }
    var scope = scope
    let numbers = requests.indices.map { lock.number(of: requests[$0].path) }
    if let leftOut, !lock.isEmpty,
      requests.indices.contains(where: { numbers[$0] == nil && requests[$0].override == nil })
    {
      // Or the name would be taken when what is left out comes back.
      scope = scope.avoiding(leftOut.names(beside: requests))
    }
    let names = scope.assign(requests, lock: lock, numbers: numbers, diagnostics: &diagnostics)
    given.reserveCapacity(given.count + requests.count)
    for index in requests.indices {
      given.append((requests[index].path, names[index].text, numbers[index]))
      if let former = requests[index].formerPath { followed.insert(former) }
    }
    return names
  }

  /// Adds the names and diagnostics of a registry of another part of the run.
  mutating func merge(_ other: NameRegistry) {
    given += other.given
    followed.formUnion(other.followed)
    diagnostics += other.diagnostics
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  func override(_ path: String) -> ConfiguredName? {
    if configuration.names.isEmpty { return nil }
    return configuration.names[path].map { ConfiguredName($0, at: configuration.locations["names/\(path)"]) }
  }

  /// The configured name for the first of the paths that has one.
  func override(anyOf paths: [String]) -> ConfiguredName? {
    for path in paths {
      if let name = override(path) { return name }
    }
    return nil
  }

  /// The configured name of a path that can refer to a type and a member: types begin with a capital.
  func override(_ path: String, startsWithCapital: Bool) -> ConfiguredName? {
    guard let name = override(path) else { return nil }
    return IdentifierSanitizer.startsWithCapital(name.text) == startsWithCapital ? name : nil
  }

  /// Names that the lock has for types and code lists: a new service or list keeps away from them.
  func lockedTypeNames(_ kinds: [LockPath.Kind]) -> Set<String> {
    Set(lock.entries.lazy.filter { entry in kinds.contains { entry.path.isOf($0) } }.map(\.name))
  }

  /// The names in use and those of omitted declarations, which form the next lock, and notes on obsolete entries of the
  /// last one.
  func freeze() -> (lock: NameLock, diagnostics: [Diagnostic]) {
    var isAsked = [Bool](repeating: false, count: lock.entries.count)
    var isSame = true
    for (_, name, number) in given {
      if let number {
        isAsked[number] = true
        if lock.entries[number].name == name { continue }
      }
      isSame = false
    }
    let left = zip(lock.entries, isAsked).filter { !$1 && !followed.contains($0.path) }.map(\.0)
    let kept = left.filter { leftOut?.keeps($0.path) == true }
    let isComplete = !isAsked.contains(false) || (kept.count == left.count && followed.isEmpty)
    if isSame, isComplete { return (lock, []) }
    let names = given.map { ($0.path, $0.name) } + kept.map { ($0.path, $0.name) }
    let stale = Set(left.map(\.path)).subtracting(kept.map(\.path))
    return (NameLock(names: Dictionary(names) { first, _ in first }), Self.diagnostics(stale: stale.sorted()))
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
          "names.lock names \(stale.count - notes.count) further declarations that are no longer generated.", at: nil))
    }
    return notes
  }
}
