import Diagnostics
import EntityDataModel
import ServiceAnnotations
import SwiftNaming

/// The forms of a catalogue.
extension ClientCatalogue {
  /// A block per service: its address, a table of its sets and one of its functions.
  package var lines: [String] {
    var lines: [String] = []
    for service in services {
      lines += ["\(service.path)  \(service.accessor)  \(service.address)"].map(VisibleText.line)
      for table in service.tables where !table.rows.isEmpty {
        lines += table.withoutEmptyColumns.lines.map { "  " + $0 }
      }
      lines.append("")
    }
    return lines + [Self.legend, total]
  }

  /// The same with headings and Markdown's tables.
  package var markdown: [String] {
    var lines: [String] = []
    for service in services {
      let place = [service.accessor, service.address].map(VisibleText.markdown).joined(separator: " · ")
      lines += ["## \(VisibleText.markdown(service.path))", "", place, ""]
      for table in service.tables where !table.rows.isEmpty { lines += table.withoutEmptyColumns.markdown + [""] }
    }
    return lines + [VisibleText.markdown(Self.legend), "", total]
  }

  /// A line per set and function, for other programs: kind, service path, wire name, Swift name, type, methods, page
  /// size, whether `$select` is mandatory, webhook topic, permission, verbs.
  package var tabSeparated: [String] {
    let titles = [
      "kind", "service", "name", "swift", "type", "methods", "pageSize", "selectRequired", "webhookTopic", "permission",
      "verbs",
    ].map { TextTable.Column($0) }
    var rows: [[String]] = []
    for service in services {
      rows += service.sets.map { set in
        [
          "set", service.path, set.wireName, set.name, set.entity.description, Self.names(set.methods),
          set.pageSize.map(String.init) ?? "", set.requiresSelect ? "true" : "false", set.webhookTopic ?? "",
          set.permission ?? "", set.verbs.joined(separator: ","),
        ]
      }
      rows += service.functions.map { function in
        [
          "function", service.path, function.wireName, function.call, function.result?.description ?? "",
          function.method,
          function.pageSize.map(String.init) ?? "", "", "", function.permission ?? "", "",
        ]
      }
    }
    return [titles.map(\.title).joined(separator: "\t")] + TextTable(titles, rows: rows).tabSeparated
  }

  package var json: String {
    JSONValue.object([("services", .array(services.map(\.json)))]).prettyPrinted
  }

  private static let legend =
    "R read, C create, U update, D delete; ? unknown, and the client has all of them. "
    + "Webhook: yes if the topic has the name of the set."

  private var total: String {
    "\(Counted(services.count, "service")), \(Counted(setCount, "set")), \(Counted(functionCount, "function"))"
  }

  /// `GET,POST`; empty if unknown.
  fileprivate static func names(_ methods: Set<SetAnnotations.Method>?) -> String {
    guard let methods else { return "" }
    return SetAnnotations.Method.allCases.filter(methods.contains).map(\.rawValue).joined(separator: ",")
  }

  /// `RCUD`, `R---`, `?`.
  fileprivate static func letters(_ methods: Set<SetAnnotations.Method>?) -> String {
    guard let methods else { return "?" }
    return String(zip(SetAnnotations.Method.allCases, "RCUD").map { methods.contains($0) ? $1 : "-" })
  }
}

extension ClientCatalogue.Service {
  fileprivate var tables: [TextTable] {
    let sets = TextTable(
      [
        .init("Set"), .init("Swift"), .init("Entity"), .init("Methods"), .init("Page", isNumber: true),
        .init("$select"), .init("Webhook"), .init("Permission"), .init("Verbs"),
      ],
      rows: self.sets.map { set in
        [
          set.wireName, set.name, set.entity.relative(to: namespace).description, ClientCatalogue.letters(set.methods),
          set.pageSize.map(String.init) ?? "", set.requiresSelect ? "required" : "",
          set.webhookTopic.map { $0 == set.wireName ? "yes" : $0 } ?? "", set.permission ?? "",
          set.verbs.joined(separator: ", "),
        ]
      })
    let functions = TextTable(
      [
        .init("Function"), .init("Swift"), .init("Result"), .init("Method"), .init("Page", isNumber: true),
        .init("Note"), .init("Permission"),
      ],
      rows: self.functions.map { function in
        [
          function.wireName, function.name, function.result?.relative(to: namespace).description ?? "", function.method,
          function.pageSize.map(String.init) ?? "", function.parametersUnknown ? "parameters unknown" : "",
          function.permission ?? "",
        ]
      })
    return [sets, functions]
  }

  fileprivate var json: JSONValue {
    .members([
      ("path", .string(path)), ("swift", .string(accessor)), ("address", .string(address)),
      ("sets", .array(sets.map(\.json))), ("functions", .array(functions.map(\.json))),
    ])
  }
}

extension ClientCatalogue.EntitySet {
  fileprivate var json: JSONValue {
    .members([
      ("name", .string(wireName)), ("swift", .string(name)), ("entity", .string(entity.description)),
      (
        "methods",
        methods.map { methods in
          .array(SetAnnotations.Method.allCases.filter(methods.contains).map { .string($0.rawValue) })
        }
      ),
      ("pageSize", pageSize.map { .integer(Int64($0)) }), ("selectRequired", .boolean(requiresSelect)),
      ("webhookTopic", webhookTopic.map(JSONValue.string)), ("permission", permission.map(JSONValue.string)),
      ("origin", origin.map { .string($0.rawValue) }),
      ("verbs", verbs.isEmpty ? nil : .array(verbs.map(JSONValue.string))),
    ])
  }
}

extension ClientCatalogue.Function {
  fileprivate var json: JSONValue {
    .members([
      ("name", .string(wireName)), ("swift", .string(call)), ("method", .string(method)),
      ("result", result.map { .string($0.description) }), ("pageSize", pageSize.map { .integer(Int64($0)) }),
      ("parametersUnknown", .boolean(parametersUnknown)), ("permission", permission.map(JSONValue.string)),
    ])
  }
}
