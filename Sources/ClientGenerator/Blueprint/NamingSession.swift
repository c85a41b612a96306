package import EntityDataModel

/// The naming of one run: what was frozen before, what is frozen now, and what there is to say about it.
package struct NamingSession: Sendable {
  package let configuration: Configuration
  package let lock: NameLock
  package var sanitizer = IdentifierSanitizer()
  /// The names given so far: the next lock.
  package private(set) var frozen: [LockPath: String] = [:]
  package private(set) var diagnostics: [Diagnostic] = []

  package init(configuration: Configuration, lock: NameLock) {
    self.configuration = configuration
    self.lock = lock
    frozen.reserveCapacity(max(lock.names.count, 4096))
  }

  /// The names of one scope, escaped for their position, in the order of the requests.
  package mutating func assign(_ requests: [NameRequest], in scope: NameScope) -> [String] {
    if requests.isEmpty { return [] }
    let names = scope.assign(requests, lock: lock, diagnostics: &diagnostics)
    for (request, name) in zip(requests, names) { frozen[request.path] = name }
    return names.map { SwiftLanguage.escaped($0, at: scope.position) ?? $0 }
  }

  /// Takes over what a session of another part of the run found.
  package mutating func merge(_ other: NamingSession) {
    frozen.merge(other.frozen) { name, _ in name }
    diagnostics += other.diagnostics
  }

  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package func override(_ path: String) -> String? {
    configuration.names.isEmpty ? nil : configuration.names[path]
  }

  /// What the configuration says for a path that can name a type and a member: types begin with a capital.
  package func override(_ path: String, startsWithCapital: Bool) -> String? {
    guard let name = override(path), let first = name.unicodeScalars.first else { return nil }
    return first.properties.isUppercase == startsWithCapital ? name : nil
  }

  /// Names that the lock has for types and code lists: a new service or list keeps away from them.
  package func lockedTypeNames(_ kinds: [LockPath.Kind]) -> Set<String> {
    let prefixes = kinds.map { $0.rawValue + " " }
    return Set(
      lock.names.filter { entry in prefixes.contains { entry.key.description.hasPrefix($0) } }.map(\.value))
  }

  /// The lock's entries that nothing in this run asked for.
  package func staleEntries() -> [Diagnostic] {
    let stale = lock.names.keys.filter { frozen[$0] == nil }.sorted()
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
