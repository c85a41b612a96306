import Diagnostics
import EntityDataModel
import ServiceAnnotations
import SwiftNaming

/// Plans open enumerations: the documented code lists that a generated property uses, and the documents' `EnumType`s.
package struct EnumerationPlanner {
  /// A code list's place in the annotations.
  package typealias ListID = Int

  private let annotations: Annotations

  init(_ annotations: Annotations) {
    self.annotations = annotations
  }

  /// The list that holds the codes of a property, by service, type and property.
  func lists() -> [String: [String: [String: ListID]]] {
    var result: [String: [String: [String: ListID]]] = [:]
    for (index, list) in annotations.enumerations.enumerated() {
      for path in list.appliesTo { result[path.service, default: [:]][path.type, default: [:]][path.property] = index }
    }
    return result
  }

  /// Names the lists, which are at module scope.
  func names(
    of ids: [ListID], reserved: Set<String>, registry: inout NameRegistry
  ) -> [ListID: SwiftPath] {
    let sanitizer = registry.sanitizer
    let requests = ids.map { id in
      let list = annotations.enumerations[id]
      return NameRequest(
        path: LockPath(.enumeration, list.name), wireName: list.name,
        usual: sanitizer.type(list.name), override: registry.override(list.name, startsWithCapital: true),
        overridePath: list.name, suffix: "Enumeration", location: list.location
      ) { [sanitizer.lessProcessedType(list.name)] }
    }
    let scope = NameScope(
      reserved: reserved, avoided: registry.lockedTypeNames([.type]), ignoresCase: true, position: .type)
    let names = registry.assign(requests, in: scope)
    return Dictionary(uniqueKeysWithValues: zip(ids, names.map { SwiftPath([$0]) }))
  }

  func plan(
    _ id: ListID, path: SwiftPath, uses: [String], registry: inout NameRegistry
  ) -> EnumerationBlueprint {
    let list = annotations.enumerations[id]
    let kind = PrimitiveKind(edmType: list.type.name)
    let range = Self.ranges[kind]
    var members: [(name: String, value: EnumerationBlueprint.RawValue)] = []
    for member in list.members {
      if range == nil {
        members.append((member.name, .text(member.value)))
      } else if let number = Int64(member.value), range?.contains(number) == true {
        members.append((member.name, .number(number)))
      } else {
        registry.report(.valueOutOfRange(member, of: list))
      }
    }
    var documentation = ["Values of \(DocumentationText.code(uses.first ?? ""))"]
    if uses.count > 1 { documentation[0] += " and \(uses.count - 1) more" }
    if let confidence = list.confidence { documentation[0] += " · \(confidence.rawValue)" }
    return EnumerationBlueprint(
      path: path, documentation: documentation, rawType: range == nil ? "String" : kind.swiftType([:]),
      members: name(members, of: list.name, overridePaths: [list.name], location: list.location, registry: &registry),
      origin: WireOrigin(service: "", name: list.name, location: list.location))
  }

  /// An `EnumType`: JSON carries the names of its members, also combined ones of flags.
  ///
  /// - Parameter overridePaths: its paths in the configuration, the one to show first.
  func plan(
    _ type: EnumType, path: SwiftPath, origin: WireOrigin, overridePaths: [String], registry: inout NameRegistry
  ) -> EnumerationBlueprint {
    let service = origin.service
    let facts = [DocumentationText.code("\(service):\(type.name)"), type.isFlags ? "flags" : ""].filter { !$0.isEmpty }
    return EnumerationBlueprint(
      path: path,
      documentation: DocumentationText.lines(facts: facts, description: type.documentation), rawType: "String",
      members: name(
        type.members.map { ($0.name, .text($0.name)) }, of: path.description,
        overridePaths: overridePaths, location: type.location, registry: &registry), origin: origin)
  }

  /// The whole numbers that can be raw values.
  private static let ranges: [PrimitiveKind: ClosedRange<Int64>] = [
    .byte: 0...255, .sbyte: -128...127, .int16: Int64(Int16.min)...Int64(Int16.max),
    .int32: Int64(Int32.min)...Int64(Int32.max), .int64: Int64.min...Int64.max,
  ]

  private func name(
    _ members: [(name: String, value: EnumerationBlueprint.RawValue)], of owner: String, overridePaths: [String],
    location: SourceLocation, registry: inout NameRegistry
  ) -> [EnumerationBlueprint.Member] {
    var seen: Set<String> = []
    let members = members.filter { seen.insert($0.name).inserted }
    let sanitizer = registry.sanitizer
    let lockPaths = LockPath.Scope(.member, owner + ".")
    let hasOverrides = !registry.configuration.names.isEmpty
    let requests = members.map { member in
      NameRequest(
        path: lockPaths.path(member.name), wireName: member.name,
        usual: sanitizer.member(member.name),
        override: hasOverrides ? registry.override(anyOf: overridePaths.map { "\($0).\(member.name)" }) : nil,
        overridePath: "\(overridePaths[0]).\(member.name)", suffix: "Value", location: location
      ) { [sanitizer.lessProcessedMember(member.name)] }
    }
    let names = registry.assign(
      requests, in: NameScope(reserved: ReservedNames.enumerationMembers, position: .enumerationMember))
    return zip(members, names).map { member, name in
      let code =
        switch member.value {
        case .text(let text): DocumentationText.code(text)
        case .number(let number): DocumentationText.code(String(number))
        }
      return EnumerationBlueprint.Member(
        name: name, wireName: member.name, rawValue: member.value, documentation: [code])
    }
  }
}

extension Diagnostic {
  fileprivate static func valueOutOfRange(
    _ member: Annotations.Enumeration.Member, of list: Annotations.Enumeration
  ) -> Diagnostic {
    Diagnostic(
      .error, rule: "enumeration-value",
      "The value \(quoted(member.value)) of \(quoted(member.name)) in \(quoted(list.name)) is not an \(list.type).",
      at: member.location)
  }
}
