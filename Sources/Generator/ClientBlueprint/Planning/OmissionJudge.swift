import Diagnostics
import EntityDataModel

/// Decides what an omission means for a client: nothing if the client would not have that part anyway; otherwise a
/// warning, or an error if the configuration is strict.
///
/// A fault in what `exclude` names is accepted, also where something of that name is generated nevertheless: a stub, or
/// an enumeration that properties use.
struct OmissionJudge {
  let index: TypeIndex
  let selection: TypeSelection
  let configuration: Configuration
  /// Types by service and bare name.
  private let types: [String: [TypeIndex.ID]]

  init(index: TypeIndex, selection: TypeSelection, configuration: Configuration) {
    self.index = index
    self.selection = selection
    self.configuration = configuration
    types = Dictionary(grouping: index.entries.indices) { "\(index.service(of: $0)):\(index.entries[$0].name.name)" }
  }

  /// The findings, without those that do not concern the client.
  func findings(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.compactMap { finding in
      guard let omission = finding.omission else { return finding }
      guard concernsClient(omission, finding) else { return nil }
      var finding = finding
      if configuration.isStrict {
        finding.severity = .error
        finding.advice = [finding.advice, strictness(omission)].compactMap(\.self).joined(separator: " ")
      }
      return finding
    }
  }

  /// The reason why a fault is an error, and how to accept it.
  private func strictness(_ omission: Omission) -> String {
    let place = configuration.locations["strict"].map { "'strict' (\($0.file):\($0.line))" } ?? "'--strict'"
    let pattern = omission.subject.map { "\(omission.service):\($0.path)" }
    let exclusion = pattern.map { "'exclude' accepts it, by the pattern \(Diagnostic.quoted($0)), and " } ?? ""
    return "It is an error because of \(place): \(exclusion)'--no-strict' makes it a warning."
  }

  private func concernsClient(_ omission: Omission, _ finding: Diagnostic) -> Bool {
    let service = omission.service
    guard let subject = omission.subject else {
      return configuration.selects(service: service)
        && (finding.rule != "duplicate-association" || hasNavigations(of: service))
    }
    switch subject {
    case .set(let set, let type): return configuration.selects(service: service, set: set, type: type)
    case .function(let name): return configuration.selects(service: service, function: name)
    case .type(let type):
      return !configuration.excludes(service: service, type: type)
        && isGenerated(type, of: service, where: selection.isGenerated)
    case .property(let property, let type):
      return isGenerated(type, of: service) { id in
        selection.complete.contains(id)
          && configuration.selects(service: service, type: type, sets: selection.setNames(id), property: property)
      }
    }
  }

  /// Whether the client has a navigation property of a service's types: associations are there for them alone.
  private func hasNavigations(of service: String) -> Bool {
    selection.complete.contains { id in
      guard index.service(of: id) == service else { return false }
      let (type, sets) = (index.entries[id].name.name, selection.setNames(id))
      return index.chain(of: id).contains { link in
        index.navigationProperties(of: link).contains {
          configuration.selects(service: service, type: type, sets: sets, property: $0.name)
        }
      }
    }
  }

  /// Whether a type is generated. One that a fault has left out is judged by its name alone.
  private func isGenerated(
    _ type: String, of service: String, where condition: (TypeIndex.ID) -> Bool
  ) -> Bool {
    guard let ids = types["\(service):\(type)"] else {
      return configuration.selects(service: service, type: type, sets: [])
    }
    return ids.contains(where: condition)
  }
}

extension Omission.Subject {
  /// As patterns have it, behind the service.
  fileprivate var path: String {
    switch self {
    case .type(let name), .set(let name, _), .function(let name): name
    case .property(let name, let type): "\(type).\(name)"
    }
  }
}
