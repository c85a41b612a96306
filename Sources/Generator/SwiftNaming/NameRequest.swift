package import Diagnostics

/// One thing that needs a name in a scope.
package struct NameRequest: Sendable {
  /// Names the thing in the lock: `property crm:Account.GLAccount`. Unique in a run.
  package var path: LockPath
  /// The text that tells apart distinct things with the same path, which only hostile documents have.
  package var wireName: String
  /// The name that it gets unless something is in the way. Made on demand: a thing with a line in the lock needs none.
  package var usual: String { spellUsual() }
  /// Longer and less processed names, in the order in which they are tried. Asked for only where names clash.
  package var longer: @Sendable () -> [String]
  /// The path of a line of the lock that is about the same thing under its former name.
  package var formerPath: LockPath?
  /// Whether users see the name, and so may want to choose another.
  package var isVisible = true
  /// The configured name.
  package var override: ConfiguredName?
  /// The path to write in the configuration. Made on demand, for messages.
  package var overridePath: String { spellOverridePath() }
  /// Goes to the end of a reserved name: `row` → `rowProperty`.
  package var suffix: String
  package var location: SourceLocation?
  private let spellUsual: @Sendable () -> String
  private let spellOverridePath: @Sendable () -> String

  package init(
    path: LockPath, wireName: String, usual: @autoclosure @escaping @Sendable () -> String,
    override: ConfiguredName? = nil, overridePath: @autoclosure @escaping @Sendable () -> String, suffix: String,
    location: SourceLocation? = nil, longer: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.path = path
    self.wireName = wireName
    spellUsual = usual
    self.longer = longer
    self.override = override
    spellOverridePath = overridePath
    self.suffix = suffix
    self.location = location
  }
}
