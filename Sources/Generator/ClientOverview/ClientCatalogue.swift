package import ClientBlueprint
package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations
import SwiftNaming

/// The contents of a client, for people who look for something: services, and their sets and functions by wire name and
/// Swift name, with their annotations.
package struct ClientCatalogue: Sendable, Equatable {
  struct Service: Sendable, Equatable {
    var path: String
    /// The path to it in code: `division.sync.crm`.
    var accessor: String
    /// The Swift type that contains its types: `Sync.CRM`.
    var namespace: SwiftPath
    var address: String
    var sets: [EntitySet] = []
    var functions: [Function] = []
  }

  struct EntitySet: Sendable, Equatable {
    var wireName: String
    var name: String
    /// The Swift type, from the top.
    var entity: SwiftType
    /// Nil if unknown; the client then has all.
    var methods: Set<SetAnnotations.Method>?
    var pageSize: Int?
    var requiresSelect: Bool
    var webhookTopic: String?
    var permission: String?
    var origin: SetAnnotations.Origin?
    /// The Swift names, without labels: `accept`.
    var verbs: [String] = []
  }

  struct Function: Sendable, Equatable {
    var wireName: String
    /// The Swift name: `receivablesList(byAgeGroup:)`.
    var name: String
    /// With its parameters' types: `receivablesList(byAgeGroup: Int32)`.
    var call: String
    var method: String
    var result: SwiftType?
    var pageSize: Int?
    var parametersUnknown: Bool
    var permission: String?
  }

  var services: [Service] = []

  /// The client's services, in the order of their paths. Documents are those that it was planned from.
  package init(_ blueprint: ClientBlueprint, documents: [MetadataDocument], annotations: Annotations) {
    let accessors = Self.accessors(of: blueprint)
    let bySource = Dictionary(
      blueprint.services.compactMap { service in service.source.map { ($0, service) } },
      uniquingKeysWith: { first, _ in first })
    for document in documents.sorted(by: { $0.servicePath < $1.servicePath }) {
      guard let blueprint = bySource[TypeIndex.source(document)] else { continue }
      var service = Service(
        path: document.servicePath, accessor: accessors[blueprint.path] ?? blueprint.path.description,
        namespace: blueprint.path, address: blueprint.base)
      service.sets = blueprint.sets.map { set in
        EntitySet(set, annotations.set(Self.plain(set.wireName, in: document), of: document.servicePath))
      }
      service.functions = blueprint.functions.map { function in
        Function(
          function, annotations.function(Self.plain(function.wireName, in: document), of: document.servicePath))
      }
      services.append(service)
    }
  }

  /// The same catalogue with the services that words choose, and an error for each word that chooses none.
  package func choosing(_ words: [String]) -> (catalogue: Self, diagnostics: [Diagnostic]) {
    let (chosen, diagnostics) = ServiceChoice.choose(words, among: services.map(\.path))
    var result = self
    result.services.removeAll { !chosen.contains($0.path) }
    return (result, diagnostics)
  }

  /// The way from `division` or `exact` to each namespace; with another runtime, the type.
  private static func accessors(of blueprint: ClientBlueprint) -> [SwiftPath: String] {
    guard blueprint.runtime == .exactOnline else { return [:] }
    var result: [SwiftPath: String] = [:]
    // Parents come before their children.
    for service in blueprint.services {
      if service.path.parent == nil {
        result[service.path] = "\(service.base.contains("{division}") ? "division" : "exact").\(service.accessor)"
      }
      guard let parent = result[service.path] else { continue }
      for child in service.children { result[child.path] = "\(parent).\(child.accessor)" }
    }
    return result
  }

  /// The name without the prefix of a second container, which annotations do not have.
  private static func plain(_ wireName: String, in document: MetadataDocument) -> String {
    let prefixes = SetIndex.containers(of: document).map(\.prefix).filter { !$0.isEmpty && wireName.hasPrefix($0) }
    return String(wireName.dropFirst(prefixes.map(\.count).max() ?? 0))
  }

  var setCount: Int { services.reduce(0) { $0 + $1.sets.count } }
  var functionCount: Int { services.reduce(0) { $0 + $1.functions.count } }
}

extension ClientCatalogue.EntitySet {
  fileprivate init(_ set: EntitySetBlueprint, _ known: SetAnnotations) {
    self.init(
      wireName: set.wireName, name: set.name.asMember, entity: SwiftType(set.entity),
      methods: set.capabilities.isKnown ? set.capabilities.methods : nil, pageSize: known.pageSize?.value,
      requiresSelect: known.selectRequired?.value == true, webhookTopic: known.webhookTopic?.value,
      permission: known.permission?.value, origin: known.origin?.value, verbs: set.verbs.map(\.name.asMember))
  }
}

extension ClientCatalogue.Function {
  fileprivate init(_ function: FunctionBlueprint, _ known: FunctionAnnotations) {
    let parameters = function.parameters.map { "\($0.label.asArgumentLabel): \($0.type)" }
    self.init(
      wireName: function.wireName, name: function.fullName,
      call: "\(function.name)(\(parameters.joined(separator: ", ")))", method: function.method.rawValue.uppercased(),
      result: function.result, pageSize: known.pageSize?.value,
      parametersUnknown: known.parametersUnknown?.value == true, permission: known.permission?.value)
  }
}
