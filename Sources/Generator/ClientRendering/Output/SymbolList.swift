package import ClientBlueprint
import Diagnostics
import EntityDataModel
import SwiftNaming

/// `api.txt`: every symbol of a client that its users can name, one per line, sorted. `git diff` of this file shows
/// what a change of metadata does to the client.
///
/// A property has one line, with the type that it is read as. Marks name its other uses: `writable`, or `writable as`
/// another type, when a change set can assign it, `required on create`, `not comparable` when a filter cannot,
/// `deprecated`.
package enum SymbolList {
  package static let fileName = "api.txt"
  /// The first line, by which the file is recognised as ours.
  package static let header = "# \(Generator.name) · symbols of the client, sorted; generated, edits are lost"

  package static func text(of blueprint: ClientBlueprint) -> String {
    // Sorting is quick when much is in order already.
    let types = Concurrency.map(chunksOf: blueprint.types, size: 48) { types in types.flatMap { lines($0).sorted() } }
    var all = types.flatMap(\.self)
    all += blueprint.enumerations.flatMap { lines($0) }
    all += blueprint.services.flatMap { lines($0, runtime: blueprint.runtime) }
    // Names are in NFC: comparing them as text is comparing their bytes.
    return ([header] + all.sorted()).joined(separator: "\n") + "\n"
  }

  private static let deprecated = " · deprecated"

  private static func lines(_ service: ServiceBlueprint, runtime: Configuration.Runtime) -> [String] {
    let path = service.path.description
    var lines = ["\(path) struct: ODataService"]
    if service.path.parent == nil, runtime == .exactOnline {
      lines.append("\(service.entryPoint).\(service.accessor): \(path)")
    }
    lines += service.children.map { "\(path).\($0.accessor): \($0.path)" }
    lines += service.sets.map {
      "\(path).\($0.name): EntitySet<\($0.entity), Methods.\($0.capabilities.marker)>"
        + ($0.deprecated == nil ? "" : deprecated)
    }
    for set in service.sets {
      lines += set.verbs.flatMap { verb in
        [verb.rowType(set.entity), verb.keyType].map { subject in
          let parameters =
            ["_: \(subject)"] + verb.arguments.map { "\($0.label.asArgumentLabel): \($0.type)" }
            + ["_: (inout Changes<\(verb.action)>) throws -> Void"]
          return "\(path).\(set.name).\(verb.name)(\(parameters.joined(separator: ", "))) -> \(verb.result)"
            + (verb.deprecated == nil ? "" : deprecated)
        }
      }
    }
    lines += service.functions.map { function in
      let result = function.result.map { " -> \($0)" } ?? ""
      let mark = function.deprecated == nil ? "" : deprecated
      return "\(path).\(function.name)(\(ParameterList.text(of: function)))\(result)\(mark)"
    }
    return lines
  }

  private static func lines(_ type: StructuredTypeBlueprint) -> [String] {
    let path = type.path.description
    var lines = ["\(path) struct: \(type.conformance)"]
    let key = type.key
    if key.count == 1 { lines.append("\(path).Key = \(key[0].type)") }
    if key.count > 1 { lines.append("\(path).Key(\(key.map { "\($0.name): \($0.type)" }.joined(separator: ", ")))") }
    for slot in type.slots {
      var line = path + "." + slot.name.declared + ": " + slot.type.description
      if slot.queryUse == .selectable, type.form != .complex { line += " · not comparable" }
      if let assigned = slot.writableType {
        line += assigned == slot.type.unwrapped ? " · writable" : " · writable as " + assigned.description
        if slot.flags.isRequired { line += " · required on create" }
      }
      if slot.deprecated != nil { line += deprecated }
      lines.append(line)
    }
    return lines
  }

  private static func lines(_ enumeration: EnumerationBlueprint) -> [String] {
    let path = enumeration.path.description
    return ["\(path) struct: OpenEnumeration, \(enumeration.rawType)"]
      + enumeration.members.map { member in
        switch member.rawValue {
        case .text(let text): "\(path).\(member.name) = \(StringLiteral.quoted(text))"
        case .number(let number): "\(path).\(member.name) = \(number)"
        }
      }
  }
}
