package import Diagnostics

/// One thing that is not as it was, for the users of a generated client.
package struct Change: Sendable, Hashable {
  /// Who is concerned.
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
    /// Whether that is in the new client.
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
  /// Where it is in the new documents; of something that is gone, what it was a part of.
  package var location: SourceLocation?
  /// Where it was in the old documents.
  package var oldLocation: SourceLocation?
  /// Of something that is gone, what it may have become; of something new, what it may have been.
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

  /// The graver of both judgements.
  package var level: ChangeLevel { [reading, writing].compactMap(\.self).max() ?? .neutral }

  /// Advice for users, and its possible earlier or later names.
  var advice: String? {
    let question = rename.map { rename in
      "\(rename.isNew ? "Renamed to" : "Renamed from") '\(rename.swiftName)' ('\(rename.path)')?"
    }
    let parts = [rule.advice, question].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The gravest first, then by path.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.level != right.level { return left.level > right.level }
    return (left.path, left.rule.id, left.swiftName, left.message)
      < (right.path, right.rule.id, right.swiftName, right.message)
  }
}

/// Where a change is, in both clients.
struct Place {
  var path: String
  var swiftName: String
  var location: SourceLocation?
  var oldLocation: SourceLocation?
}
