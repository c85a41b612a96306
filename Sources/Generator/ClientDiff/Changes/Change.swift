package import Diagnostics

/// One difference between two clients, for the users of a generated client.
package struct Change: Sendable, Hashable {
  /// The uses that a change concerns: reading, writing, or both.
  struct Aspects: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    static let reading = Aspects(rawValue: 1)
    static let writing = Aspects(rawValue: 2)
    static let both: Aspects = [.reading, .writing]
  }

  /// Possible names of the thing in the other client.
  struct Rename: Sendable, Hashable {
    var path: String
    var swiftName: String
    /// Whether that thing is in the new client.
    var isNew: Bool
  }

  var rule: DiffRule
  var reading: ChangeLevel?
  var writing: ChangeLevel?
  /// Names on the wire, as in the configuration: `crm`, `crm:Accounts`, `crm:Account.Name`, `AccountStatus.customer`.
  var path: String
  /// Its Swift name: `CRM.Account.name`.
  var swiftName: String
  /// The change, in a sentence.
  var message: String
  /// The place in the new documents; for a removed declaration, that of its parent.
  package var location: SourceLocation?
  /// The place in the old documents.
  package var oldLocation: SourceLocation?
  /// For a removed declaration, its possible successor; for a new one, its possible predecessor.
  var rename: Rename?

  init(
    _ rule: DiffRule, for aspects: Aspects = .both, at path: String, swiftName: String, _ message: String,
    location: SourceLocation?, oldLocation: SourceLocation?
  ) {
    self.rule = rule
    reading = aspects.contains(.reading) ? rule.reading : nil
    writing = aspects.contains(.writing) ? rule.writing : nil
    self.path = path
    self.swiftName = swiftName
    self.message = message
    self.location = location
    self.oldLocation = oldLocation
  }

  /// The more serious of both judgements.
  package var level: ChangeLevel { [reading, writing].compactMap(\.self).max() ?? .neutral }

  /// Advice for users, and its possible earlier or later names.
  var advice: String? {
    let question = rename.map { rename in
      "\(rename.isNew ? "Renamed to" : "Renamed from") '\(rename.swiftName)' ('\(rename.path)')?"
    }
    let parts = [rule.advice, question].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The most serious first, then by path.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.level != right.level { return left.level > right.level }
    return (left.path, left.rule.id, left.swiftName, left.message)
      < (right.path, right.rule.id, right.swiftName, right.message)
  }
}

/// The place of a change in both clients.
struct Place {
  var path: String
  var swiftName: String
  var location: SourceLocation?
  var oldLocation: SourceLocation?
}
