import Diagnostics
import EntityDataModel
import ServiceAnnotations
import SwiftNaming

/// Plans the methods of rows that post to other sets. All types and services are planned by now.
struct VerbPlanner {
  let index: TypeIndex
  let sets: SetIndex
  let paths: [TypeIndex.ID: SwiftPath]
  private let types: [SwiftPath: StructuredTypeBlueprint]
  private let bases: [String: String]
  private let entries: [String: SetIndex.Entry]

  init(
    index: TypeIndex, sets: SetIndex, paths: [TypeIndex.ID: SwiftPath], types: [StructuredTypeBlueprint],
    services: [ServiceBlueprint]
  ) {
    self.index = index
    self.sets = sets
    self.paths = paths
    self.types = Dictionary(types.map { ($0.path, $0) }) { first, _ in first }
    bases = Dictionary(services.map { ($0.origin.service, $0.base) }) { first, _ in first }
    entries = Dictionary(
      sets.entries.map { (Self.key(index.documents[$0.document].servicePath, $0.set.name), $0) }
    ) { first, _ in first }
  }

  private static func key(_ service: String, _ set: String) -> String { "\(service):\(set)" }

  /// The services with the verbs of their sets.
  func plan(_ services: [ServiceBlueprint], registry: inout NameRegistry) -> [ServiceBlueprint] {
    var services = services
    for (number, service) in services.enumerated() {
      for (position, set) in service.sets.enumerated() {
        guard let entry = entries[Self.key(service.origin.service, set.wireName)],
          let verbs = entry.annotations.verbs?.value
        else { continue }
        for (name, verb) in verbs.sorted(by: { $0.key < $1.key }) {
          let subject = "\(service.origin.service):\(set.wireName).\(name)"
          guard isNamed(name, verb, subject, &registry), isAlone(entry, verb, subject, &registry) else { continue }
          do throws(Missing) {
            services[number].sets[position].verbs.append(try blueprint(name, verb, of: set, in: service))
          } catch {
            registry.report(.notGenerated(subject, error.what, verb.location))
          }
        }
      }
    }
    return services
  }

  /// Something that a verb needs, and the client does not have.
  private struct Missing: Error {
    var what: String
  }

  private func blueprint(
    _ name: String, _ verb: VerbAnnotations, of set: EntitySetBlueprint, in service: ServiceBlueprint
  ) throws(Missing) -> VerbBlueprint {
    let path = verb.service ?? service.origin.service
    guard let target = entries[Self.key(path, verb.set)], target.capabilities.allowsCreate,
      let action = paths[target.entity], let type = types[action], let base = bases[path]
    else { throw Missing(what: "the set '\(path):\(verb.set)'") }
    let source = try slot(verb.from ?? types[set.entity]?.key.first?.wireName ?? "", of: set.entity)
    if let collection = verb.collection {
      let navigation = try slot(collection, of: action)
      if case .structured(let rows) = navigation.kind.base { _ = try slot(verb.key, of: rows) }
    } else {
      _ = try slot(verb.key, of: action)
    }
    for property in [verb.success].compactMap(\.self) + verb.values.keys.sorted() {
      _ = try slot(property, of: action)
    }
    var result = VerbBlueprint(
      name: SwiftIdentifier(name), wireName: target.wireName, action: action,
      key: verb.collection.map { "\($0).\(verb.key)" } ?? verb.key, actsOnMany: verb.collection != nil,
      source: source.wireName, sourceType: source.type.unwrapped,
      origin: WireOrigin(
        service: service.origin.service, name: "\(set.wireName).\(name)", location: verb.location,
        description: verb.description))
    for argument in verb.arguments {
      let slot = try slot(argument.property, of: action)
      result.arguments.append(
        VerbBlueprint.Argument(
          label: SwiftIdentifier(argument.label), wireName: slot.wireName,
          type: slot.writableType ?? slot.type.unwrapped))
    }
    result.values = verb.values.sorted { $0.key < $1.key }.map { name, value in
      VerbBlueprint.Value(wireName: name, value: value.literal)
    }
    let names = Set(type.slots.map(\.wireName))
    result.failure = verb.failure.filter(names.contains)
    result.success = verb.success
    result.creates = target.capabilities.methods.contains(.read) && !type.key.isEmpty
    result.deprecated = target.annotations.deprecated?.value
    result.documentation = documentation(verb, result.failure, target, path)
    if path != service.origin.service {
      guard let relative = Self.relative(from: service.base, to: base) else {
        throw Missing(what: "an address of '\(path)' that follows from that of '\(service.origin.service)'")
      }
      result.service = VerbBlueprint.Service(path: path, relative: relative)
    }
    return result
  }

  private func slot(_ wireName: String, of type: SwiftPath) throws(Missing) -> SlotBlueprint {
    guard let slot = types[type]?.slots.first(where: { $0.wireName == wireName }) else {
      throw Missing(what: "the property '\(wireName)' of '\(type)'")
    }
    return slot
  }

  private func documentation(
    _ verb: VerbAnnotations, _ failure: [String], _ target: SetIndex.Entry, _ path: String
  ) -> [String] {
    var facts = ["POST \(DocumentationText.code("\(path)/\(target.wireName)"))"]
    facts += failure.map { "throws \(DocumentationText.code($0))" }
    if let success = verb.success { facts.append("throws unless \(DocumentationText.code(success))") }
    if let permission = target.annotations.permission?.value {
      facts.append("permission \"\(DocumentationText.prose(permission))\"")
    }
    let text = DocumentationText.prose(verb.description ?? "")
    return (text.isEmpty ? [] : DocumentationText.wrapped(text) + [""]) + DocumentationText.facts(facts)
  }

  /// The relative path from one address to another: `../../financial`. Nil if it would contain a division.
  static func relative(from: String, to: String) -> String? {
    let (old, new) = (from.split(separator: "/"), to.split(separator: "/"))
    let common = zip(old, new).prefix { $0 == $1 }.count
    let rest = new.dropFirst(common)
    guard !rest.contains(where: { $0.contains("{division}") }) else { return nil }
    return (Array(repeating: "..", count: old.count - common) + rest.map(String.init)).joined(separator: "/")
  }

  /// Whether no name hides a member of the runtime.
  private func isNamed(
    _ name: String, _ verb: VerbAnnotations, _ subject: String, _ registry: inout NameRegistry
  ) -> Bool {
    if ReservedNames.setMembers.contains(name) {
      registry.report(
        .verbName(
          "The verb \(Diagnostic.quoted(subject)) has the name of a member that every set has.", verb.location))
      return false
    }
    for argument in verb.arguments where ReservedNames.verbParameters.contains(argument.label) {
      registry.report(
        .verbName(
          "The label \(Diagnostic.quoted(argument.label)) of the verb \(Diagnostic.quoted(subject)) is a name that the "
            + "method itself uses.", verb.place(of: "arguments")))
      return false
    }
    let labels = verb.arguments.map(\.label)
    guard Set(labels).count == labels.count else {
      registry.report(
        .verbName("The verb \(Diagnostic.quoted(subject)) uses a label twice.", verb.place(of: "arguments")))
      return false
    }
    return true
  }

  /// Whether the rows' type has no sets of other services, whose addresses the verb would not fit.
  private func isAlone(
    _ entry: SetIndex.Entry, _ verb: VerbAnnotations, _ subject: String, _ registry: inout NameRegistry
  ) -> Bool {
    guard let other = sets.sets(of: entry.entity).first(where: { $0.document != entry.document }) else { return true }
    registry.report(.sharedRows(subject, index.documents[other.document].servicePath, verb.location))
    return false
  }
}

extension CreateDefault {
  fileprivate var literal: VerbBlueprint.Value.Literal {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .boolean(let boolean): .boolean(boolean)
    }
  }
}

extension Diagnostic {
  fileprivate static func verbName(_ message: String, _ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, rule: "verb-name", message, at: location, advice: "Choose another name in the annotation.")
  }

  fileprivate static func sharedRows(_ subject: String, _ service: String, _ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, rule: "verb-rows",
      "The verb \(quoted(subject)) is left out: '\(service)' has a set of the same type, for which its address is wrong.",
      at: location)
  }

  fileprivate static func notGenerated(_ subject: String, _ what: String, _ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, rule: "not-generated", "The verb \(quoted(subject)) is left out: the client does not have \(what).",
      at: location)
  }
}
