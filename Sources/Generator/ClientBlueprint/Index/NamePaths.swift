import EntityDataModel
import SwiftNaming

/// The paths by which `names` in the configuration refers to parts of the documents.
///
/// Only this type decides which path names what. Planning asks with its paths, advice shows them, and any other path
/// matches nothing.
enum NamePaths {
  /// A type by its full name, which no other type of its document has.
  static func qualified(_ id: TypeIndex.ID, in index: TypeIndex) -> String {
    "\(index.service(of: id)):\(index.entries[id].name)"
  }

  /// A type by its bare name. It can be that of a set, too: a name with a capital is then the type's.
  static func short(_ id: TypeIndex.ID, in index: TypeIndex) -> String {
    "\(index.service(of: id)):\(index.entries[id].name.name)"
  }

  /// The path to show: the bare one, where it names this type alone and a name like `usual` can be given by it. A set
  /// or function may be named by the same path, but a configuration has each path only once.
  static func advised(_ id: TypeIndex.ID, in index: TypeIndex, usual: String) -> String {
    let isClear =
      index.isAloneInItsDocument(id) && IdentifierSanitizer.startsWithCapital(usual)
      && !index.callables(besides: id).isNamed
    return isClear ? short(id, in: index) : qualified(id, in: index)
  }

  /// Both paths of a type that others continue, those of its members; the one to show is the first. A function's
  /// parameters continue its path.
  static func owners(_ id: TypeIndex.ID, in index: TypeIndex) -> [String] {
    let paths = [short(id, in: index), qualified(id, in: index)]
    let isClear = index.isAloneInItsDocument(id) && !index.callables(besides: id).hasParameters
    return isClear ? paths : paths.reversed()
  }

  /// A function's parameters as its paths have them: `(value:)`, or `(value=Edm.Int32)` where overloads differ in
  /// types alone.
  static func signature(_ parameters: [Parameter], withTypes: Bool) -> String {
    let parts = parameters.map { withTypes ? "\($0.name)=\($0.type)" : $0.name + ":" }
    return "(\(parts.joined(separator: withTypes ? "," : "")))"
  }

  /// All paths within a service.
  static func names(of document: MetadataDocument) -> Set<String> {
    let index = TypeIndex([document])
    var names: Set<String> = []
    for id in index.entries.indices {
      var members: [String] = []
      if case .enumeration(let type) = index.entries[id].definition { members = type.members.map(\.name) }
      for link in index.chain(of: id) {
        members += index.properties(of: link).map(\.name) + index.navigationProperties(of: link).map(\.name)
      }
      for owner in [index.entries[id].name.name, index.entries[id].name.description] {
        names.insert(owner)
        for member in members { names.insert("\(owner).\(member)") }
      }
    }
    for container in SetIndex.containers(of: document) {
      for set in container.value.entitySets { names.insert(container.prefix + set.name) }
      for function in container.value.functionImports {
        let name = container.prefix + function.name
        let sent = function.parameters.filter { ["In", "InOut", nil].contains($0.mode) }
        let signatures = [function.parameters, sent].flatMap { parameters in
          [false, true].map { name + signature(parameters, withTypes: $0) }
        }
        for owner in [name] + signatures {
          names.insert(owner)
          for parameter in function.parameters { names.insert("\(owner).\(parameter.name)") }
        }
      }
    }
    return names
  }
}

extension TypeIndex {
  /// Whether no other namespace of its document declares a type of that name.
  fileprivate func isAloneInItsDocument(_ id: ID) -> Bool {
    !sharedNames.contains(SharedName(document: entries[id].document, name: entries[id].name.name))
  }
}
