import Diagnostics
import EntityDataModel
import ServiceAnnotations
import SwiftNaming
import Synchronization

/// Decides which unused lines of the lock are kept: those of declarations that the configuration excludes, and those
/// that a fault hides. They get the same names when they are generated again.
///
/// Lines of declarations that the documents no longer have are removed.
final class LeftOutNames: Sendable {
  private let documents: [MetadataDocument]
  private let faults: DocumentFaults
  private let codeLists: [String: Set<String>]
  private let lock: NameLock
  /// The names by path, made on demand: usually everything in the lock is asked for.
  private let tables = Mutex(Tables())

  private struct Tables {
    /// Paths that documents declare, by service.
    var declared: [String: Set<String>] = [:]
    /// Types in the lock, `crm:Models.Account`, by the paths of their Swift names.
    var owners: [String: String]?
  }

  init(documents: [MetadataDocument], faults: DocumentFaults, annotations: Annotations, lock: NameLock) {
    self.documents = documents
    self.faults = faults
    self.lock = lock
    let lists = annotations.enumerations + annotations.unusedEnumerations
    codeLists = Dictionary(lists.map { ($0.name, Set($0.members.map(\.name))) }) { $0.union($1) }
  }

  func keeps(_ path: LockPath) -> Bool {
    guard let kind = path.kind else { return false }
    let text = path.text
    switch kind {
    case .service: return isService(text)
    case .enumeration: return codeLists[text] != nil
    case .type, .set, .function, .parameter: return isLeftOut(kind, text)
    case .property: return ownerPaths(of: text).contains { isLeftOut(kind, $0) }
    case .member:
      // An accessor, the parameter of a function, the member of a code list or of an enumeration.
      if isService(text) || text.contains(":") && isLeftOut(kind, text) { return true }
      let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
      return parts.count == 2 && codeLists[parts[0]]?.contains(parts[1]) == true
        || ownerPaths(of: text).contains { isLeftOut(kind, $0) }
    }
  }

  /// Names of omitted declarations, in the scope of a request.
  func names(beside requests: [NameRequest]) -> Set<String> {
    guard let prefix = requests.first?.scopePrefix else { return [] }
    let candidates = lock.entries(withPrefix: prefix)
    if candidates.isEmpty { return [] }
    let requested = Set(requests.map(\.path))
    return Set(candidates.lazy.filter { !requested.contains($0.path) && self.keeps($0.path) }.map(\.name))
  }

  private func isService(_ path: String) -> Bool {
    let services = documents.lazy.map(\.servicePath) + faults.unreadServices
    return services.contains { "\(LockPath(.service, $0).text)/".hasPrefix("\(path)/") }
  }

  /// - Parameter path: By names of the metadata: `crm:Models.Account.Name`.
  private func isLeftOut(_ kind: LockPath.Kind, _ path: String) -> Bool {
    guard let colon = path.firstIndex(of: ":") else { return false }
    let service = String(path[..<colon])
    if faults.unreadServices.contains(where: { LockPath(.service, $0).text == service }) { return true }
    return declared(by: service).contains(path)
      || isHidden(kind, of: service, String(path[path.index(after: colon)...]))
  }

  private func isHidden(_ kind: LockPath.Kind, of service: String, _ name: String) -> Bool {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    return faults.omissions.lazy.compactMap(\.omission).contains { omission in
      guard LockPath(.service, omission.service).text == service else { return false }
      guard let subject = omission.subject else { return true }
      switch (subject, kind) {
      case (.set(let set, _), .set): return last == LockPath(.set, set).text
      case (.function(let function), .function), (.function(let function), .parameter),
        (.function(let function), .member):
        return name.hasPrefix(LockPath(.function, function).text + "(")
      case (.type(let type), .type): return last == LockPath(.type, type).text
      // Types that inherit lack the members, too.
      case (.type, .property), (.type, .member): return true
      case (.property(let property, _), .property): return last == LockPath(.property, property).text
      default: return false
      }
    }
  }

  private func declared(by service: String) -> Set<String> {
    tables.withLock { tables in
      if let known = tables.declared[service] { return known }
      var paths: Set<String> = []
      for document in documents where LockPath(.service, document.servicePath).text == service {
        for name in NamePaths.names(of: document) {
          paths.insert(LockPath(.type, "\(document.servicePath):\(name)").text)
        }
      }
      tables.declared[service] = paths
      return paths
    }
  }

  /// The paths that a member's path by Swift names, `CRM.Account.Name`, can stand for: `crm:Models.Account.Name`.
  private func ownerPaths(of path: String) -> [String] {
    let owners = owners()
    return path.indices.lazy.filter { path[$0] == "." }.compactMap { dot in
      owners[String(path[..<dot])].map { $0 + path[dot...] }
    }
  }

  private func owners() -> [String: String] {
    tables.withLock { tables in
      if let known = tables.owners { return known }
      var services: [String: String] = [:]
      var owners: [String: String] = [:]
      // Services are sorted before types, and before those below them.
      for entry in lock.entries {
        let text = entry.path.text
        if entry.path.isOf(.service) {
          let parent = text.lastIndex(of: "/").flatMap { services[String(text[..<$0])] }
          services[text] = parent.map { "\($0).\(entry.name)" } ?? entry.name
        } else if entry.path.isOf(.type), let colon = text.firstIndex(of: ":"),
          let service = services[String(text[..<colon])]
        {
          owners["\(service).\(entry.name)"] = text
        }
      }
      tables.owners = owners
      return owners
    }
  }
}

extension NameRequest {
  /// The beginning of the lines of all that shares the scope, for kinds whose parts can be left out one by one. Functions
  /// overload each other.
  fileprivate var scopePrefix: String? {
    let line = path.description
    guard [.type, .set, .property, .enumeration, .member].contains(path.kind), line.hasSuffix(wireName) else {
      return nil
    }
    let prefix = String(line.dropLast(wireName.count))
    return path.kind != .member || prefix.hasSuffix(".") ? prefix : nil
  }
}
