import ClientBlueprint
import SwiftNaming

/// The verbs of a service's sets.
struct VerbsContext: TemplateContext {
  private let service: ServiceBlueprint

  init(_ service: ServiceBlueprint) { self.service = service }

  enum Name: String, CaseIterable { case sets }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .sets: .many(service.sets.filter { !$0.verbs.isEmpty }.map { VerbSetContext($0) })
    }
  }
}

/// A set with verbs.
struct VerbSetContext: TemplateContext {
  private let set: EntitySetBlueprint

  init(_ set: EntitySetBlueprint) { self.set = set }

  enum Name: String, CaseIterable { case entity, verbs }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .entity: .text(set.entity.description)
    case .verbs: .many(set.verbs.map { VerbContext($0, of: set.entity) })
    }
  }
}

/// A method of rows that posts to another set: one that takes the row, and one that takes its key.
struct VerbContext: TemplateContext {
  private let verb: VerbBlueprint
  private let entity: SwiftPath

  init(_ verb: VerbBlueprint, of entity: SwiftPath) {
    self.verb = verb
    self.entity = entity
  }

  enum Name: String, CaseIterable {
    case documentation, attributes, name, rows, rowType, keys, keyType, parameters, arguments, action, result, call
    case source, sourceName, isMany, literal, place, key, values, outcome
  }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .documentation: .text(DeclarationHead.documentation(verb.documentation, indent: "  "))
    case .attributes: .text(DeclarationHead.attributes(deprecated: verb.deprecated))
    case .name: .text(verb.name.declared)
    case .rows: .text(verb.actsOnMany ? "rows" : "row")
    case .rowType: .text(verb.rowType(entity).description)
    case .keys: .text(verb.actsOnMany ? "keys" : "key")
    case .keyType: .text(verb.keyType.description)
    case .parameters: .text(verb.arguments.map { "\($0.label.declared): \($0.type), " }.joined())
    case .arguments: .text(verb.arguments.map { "\($0.label.asCallLabel): \($0.label.declared), " }.joined())
    case .action: .text(verb.action.description)
    case .result: .text(verb.result.description)
    case .call: .text(verb.creates ? "odataCreate" : "odataAct")
    case .source: .text(StringLiteral.quoted(verb.source))
    case .sourceName: .text(DocumentationText.code(verb.source))
    case .isMany: .flag(verb.actsOnMany)
    case .literal: .text(StringLiteral.quoted(verb.wireName))
    case .place: .text(place)
    case .key: .text(StringLiteral.quoted(verb.key))
    case .values: .text(values)
    case .outcome: .text(outcome)
    }
  }

  /// The path of the set, unless it is in the service of the rows.
  private var place: String {
    verb.service.map { ", of: \(StringLiteral.quoted($0.path)), at: \(StringLiteral.quoted($0.relative))" } ?? ""
  }

  /// The values to send in addition to the key.
  private var values: String {
    let fixed = verb.values.map { "\(StringLiteral.quoted($0.wireName)): \(Self.literal($0.value))" }
    let given = verb.arguments.map { "\(StringLiteral.quoted($0.wireName)): \($0.label.declared)" }
    return fixed.isEmpty && given.isEmpty ? "" : ", with: [\((fixed + given).joined(separator: ", "))]"
  }

  /// The properties that report a failure.
  private var outcome: String {
    let failure = verb.failure.map(StringLiteral.quoted).joined(separator: ", ")
    return (failure.isEmpty ? "" : ", failure: [\(failure)]")
      + (verb.success.map { ", success: \(StringLiteral.quoted($0))" } ?? "")
  }

  private static func literal(_ value: VerbBlueprint.Value.Literal) -> String {
    switch value {
    case .text(let text): StringLiteral.quoted(text)
    case .number(let number): String(number)
    case .boolean(let boolean): String(boolean)
    }
  }
}

extension VerbBlueprint {
  /// The type of the first parameter of the method that takes a row, or rows.
  func rowType(_ entity: SwiftPath) -> SwiftType { actsOnMany ? .array(SwiftType(entity)) : SwiftType(entity) }

  /// The type of the first parameter of the method that takes a key, or keys.
  var keyType: SwiftType { actsOnMany ? .array(sourceType) : sourceType }
}
