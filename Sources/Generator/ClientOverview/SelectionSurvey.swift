import ClientBlueprint
import Diagnostics
import EntityDataModel
import ServiceAnnotations

/// Goes through the metadata and notes which parts a configuration leaves out, and by which pattern.
struct SelectionSurvey {
  private let configuration: Configuration
  private let index: TypeIndex
  private let sets: SetIndex
  private let functions: [FunctionIndex.Entry]
  private let selection: TypeSelection
  private let all: [TypeIndex.ID: TypeOutline]
  private let selected: [TypeIndex.ID: TypeOutline]

  init(_ documents: [MetadataDocument], annotations: Annotations, configuration: Configuration) {
    self.configuration = configuration
    // Faults of the input were reported when the client was planned.
    var ignored: [Diagnostic] = []
    let index = TypeIndex(documents.sorted { $0.servicePath < $1.servicePath })
    self.index = index
    sets = SetIndex(index, annotations: annotations, diagnostics: &ignored)
    functions = FunctionIndex(index, annotations: annotations, diagnostics: &ignored).entries
    selection = TypeSelection(index, sets: sets, functions: functions, configuration: configuration)
    let everything = TypeOutliner(index: index, sets: sets, configuration: Configuration(), annotations: annotations)
    let chosen = TypeOutliner(index: index, sets: sets, configuration: configuration, annotations: annotations)
    var all: [TypeIndex.ID: TypeOutline] = [:]
    var selected: [TypeIndex.ID: TypeOutline] = [:]
    for id in index.entries.indices where index.isStructured(id) {
      all[id] = everything.outline(id, isStub: false, diagnostics: &ignored)
      guard selection.isGenerated(id) else { continue }
      selected[id] = chosen.outline(id, isStub: selection.stubs.contains(id), diagnostics: &ignored)
    }
    self.all = all
    self.selected = selected
  }

  /// Grouped by reason: the patterns of `exclude` in their order, then the parts that `include` does not name.
  func exclusions() -> [SelectionSummary.Exclusion] {
    let reasons = configuration.exclude.map { "exclude \($0)" } + ["not matched by include"]
    var groups = reasons.map { SelectionSummary.Exclusion(reason: $0) }
    for document in index.documents where !configuration.selects(service: document.servicePath) {
      groups[reason { $0.name == nil && $0.reaches(service: document.servicePath) }].services
        .append(document.servicePath)
    }
    for id in index.entries.indices { add(type: id, to: &groups) }
    for set in sets.entries where selection.complete.contains(set.entity) && !set.capabilities.isEmpty {
      let service = index.documents[set.document].servicePath
      let names = [set.set.name, index.entries[set.entity].name.name]
      guard configuration.selects(service: service),
        !configuration.selects(service: service, set: names[0], type: names[1])
      else { continue }
      groups[reason { $0.member == nil && $0.reaches(service: service, names: names) }].members
        .append("\(service):\(set.wireName)")
    }
    for entry in functions {
      guard configuration.selects(service: entry.service),
        !configuration.selects(service: entry.service, function: entry.function.name)
      else { continue }
      let number = reason { $0.member == nil && $0.reaches(service: entry.service, names: [entry.function.name]) }
      groups[number].members.append("\(entry.service):\(entry.wireName)")
    }
    return groups.filter { !$0.names.isEmpty }
  }

  private func add(type id: TypeIndex.ID, to groups: inout [SelectionSummary.Exclusion]) {
    let service = index.service(of: id)
    guard configuration.selects(service: service) else { return }
    let names = [index.entries[id].name.name] + sets.sets(of: id).map(\.set.name)
    guard selection.complete.contains(id) else {
      // A definition is generated as the type that it defines.
      if case .definition = index.entries[id].definition { return }
      groups[reason { $0.member == nil && $0.reaches(service: service, names: names) }].members
        .append("\(service):\(names.last ?? "")")
      return
    }
    guard let members = all[id]?.members, let kept = selected[id] else { return }
    let left = Set(kept.members.map(\.wireName))
    for member in members where !left.contains(member.wireName) {
      let number = reason { $0.covers(service: service, names: names, property: member.wireName) }
      groups[number].properties.append("\(service):\(names[0]).\(member.wireName)")
    }
  }

  /// The index of the first pattern of `exclude` that matches, or that of `include`.
  private func reason(_ isMeant: (MetadataPattern) -> Bool) -> Int {
    configuration.exclude.firstIndex(where: isMeant) ?? configuration.exclude.count
  }

  func stubs() -> [SelectionSummary.Stub] {
    var uses: [TypeIndex.ID: [String]] = [:]
    for (id, outline) in selected where !outline.isStub {
      for member in outline.members {
        guard let target = target(of: member), selection.stubs.contains(target) else { continue }
        uses[target, default: []].append("\(path(of: id)).\(member.wireName)")
      }
    }
    for entry in functions where configuration.selects(service: entry.service, function: entry.function.name) {
      guard let type = entry.function.returnType else { continue }
      switch index.resolve(type.name, from: entry.document) {
      case .complex(let id), .entity(let id):
        if selection.stubs.contains(id) { uses[id, default: []].append("\(entry.service):\(entry.wireName)") }
      default: continue
      }
    }
    return selection.stubs.sorted().map { SelectionSummary.Stub(type: path(of: $0), uses: (uses[$0] ?? []).sorted()) }
  }

  private func target(of member: TypeOutline.Member) -> TypeIndex.ID? {
    switch member.resolved {
    case .complex(let id), .entity(let id): id
    default: nil
    }
  }

  private func path(of id: TypeIndex.ID) -> String { "\(index.service(of: id)):\(index.entries[id].name.name)" }
}
