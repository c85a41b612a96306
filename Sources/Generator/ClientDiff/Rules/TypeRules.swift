import SwiftNaming
import ClientBlueprint
import Diagnostics

/// Rules about entity and complex types as a whole.
enum TypeRules {
  static let removed = DiffRule(
    "type-removed", reading: .breaking, writing: .breaking, "A type was removed.",
    advice: "Remove the uses of its name.")
  static let added = DiffRule(
    "type-added", reading: .additive, writing: .additive, "A type is new.")
  static let formChanged = DiffRule(
    "type-form-changed", reading: .breaking, writing: .breaking, "An entity became a complex type, or the reverse.",
    advice: "Remove the uses that only the former supports.")
  static let keyChanged = DiffRule(
    "key-changed", reading: .breaking, writing: .breaking, "Rows are found by another key.",
    advice: "Pass the other key to 'find', 'update' and 'delete', and discard stored keys.")
  static let writableRemoved = DiffRule(
    "type-writable-removed", writing: .breaking,
    "Rows of a type without its own set can no longer be created along with others.",
    advice: "Remove the assignments.")
  static let writableAdded = DiffRule(
    "type-writable-added", writing: .additive, "Rows of a type without its own set can be created along with others.")

  static let all = [removed, added, formChanged, keyChanged, writableRemoved, writableAdded]
}

extension ChangeCollector {
  /// - Parameter files: the document of each service in the new client.
  mutating func compareTypes(
    _ old: [StructuredTypeBlueprint], _ new: [StructuredTypeBlueprint], files: [String: SourceLocation]
  ) {
    // A namespace that is renamed renames no Swift type.
    let types = Pairing(old, new, by: { TypeKey($0.origin) }, then: { TypeKey($0.origin).withoutNamespace })
    for (before, after) in types.kept { compare(before, after) }
    if types.removed.isEmpty, types.added.isEmpty { return }
    let removed = types.removed.map { type in
      Change(
        TypeRules.removed, for: type.aspects, at: type.origin.path, swiftName: type.path.description,
        "The type was removed, with \(Self.count(type.slots.count)).", location: files[type.origin.service],
        oldLocation: type.origin.location)
    }
    let added = types.added.map { type in
      Change(
        TypeRules.added, for: type.aspects, at: type.origin.path, swiftName: type.path.description,
        "The type is new, with \(Self.count(type.slots.count)).", location: type.origin.location, oldLocation: nil)
    }
    let fields = (types.removed.map(\.memberNames), types.added.map(\.memberNames))
    let renames = RenameFinder.pairs(Array(types.removed.indices), Array(types.added.indices)) { gone, fresh in
      guard types.removed[gone].origin.service == types.added[fresh].origin.service else { return 0 }
      let common = RenameFinder.overlap(fields.0[gone], fields.1[fresh])
      guard common > 0.3 else { return 0 }
      let names = RenameFinder.likeness(types.removed[gone].origin.name, types.added[fresh].origin.name)
      return max(common, (names + common) / 2)
    }
    report(removed: removed, added: added, renames: renames)
  }

  private mutating func compare(_ old: StructuredTypeBlueprint, _ new: StructuredTypeBlueprint) {
    let place = Place(
      path: new.origin.path, swiftName: new.path.description, location: new.origin.location,
      oldLocation: old.origin.location)
    compareDescription(old.origin.description, new.origin.description, place)
    if (old.form == .complex) != (new.form == .complex) {
      let word = new.form == .complex ? "an entity and is a complex type" : "a complex type and is an entity"
      report(TypeRules.formChanged, old.aspects.union(new.aspects), place, "The type was \(word).")
    } else {
      let (before, after) = (old.key.map(\.wireName), new.key.map(\.wireName))
      if before != after {
        report(
          TypeRules.keyChanged, old.aspects.union(new.aspects), place,
          "The key was \(Self.list(before)) and is \(Self.list(after)).")
      }
    }
    // If the type has its own sets, these have changed; complex types are always part of something writable.
    let isDecidedElsewhere = old.ownsWriting || new.ownsWriting || old.form == .complex || new.form == .complex
    if old.isWritable, !new.isWritable, !isDecidedElsewhere {
      report(TypeRules.writableRemoved, .writing, place, "Rows can no longer be created along with others.")
    } else if new.isWritable, !old.isWritable, !isDecidedElsewhere {
      report(TypeRules.writableAdded, .writing, place, "Rows can be created along with others.")
    }
    compareProperties(old, new)
  }

  private static func count(_ properties: Int) -> String { "\(Counted(properties, "property", "properties"))" }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.map { "'\($0)'" }.joined(separator: ", ")
  }

  /// Service path, namespace and name.
  struct TypeKey: Hashable {
    var service: String
    var namespace: String
    var name: String

    init(_ origin: WireOrigin) {
      service = origin.service
      namespace = origin.namespace
      name = origin.name
    }

    var withoutNamespace: Self {
      var key = self
      key.namespace = ""
      return key
    }
  }
}

extension StructuredTypeBlueprint {
  var aspects: Change.Aspects { isWritable ? .both : .reading }

  fileprivate var memberNames: Set<String> { Set(slots.map(\.wireName)) }
}
