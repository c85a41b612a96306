import ArgumentParser
import CommandConnection
import CommandConsole
import ExactOnlineRuntime
import TypedRows

/// `describe`
struct DescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "List the properties of a set with their types and codes, the sets of a service, or the services.",
    discussion: """
      Makes no call.

      EXAMPLES
        exact-online describe
        exact-online describe crm
        exact-online describe crm/Accounts
        exact-online describe crm/Accounts --json
      """)

  @Argument(
    help: ArgumentHelp("A set, as SERVICE/SET: crm/Accounts; or a service. (default: all services)", valueName: "name"),
    completion: .custom { _, _, _ in ServiceCatalog.services + ServiceCatalog.standard.setNames })
  var name: String?

  @Flag var format: OutputFormat?

  func run() async throws {
    guard let name else {
      return list(ServiceCatalog.services.sorted().map { OrderedRow([("Service", .string($0))]) }, ["Service"])
    }
    guard let service = ServiceCatalog.service(name) else { return list(try ServiceCatalog.standard.set(name)) }
    list(
      ServiceCatalog.standard.sets(of: service).map { set in
        OrderedRow([
          ("Set", .string(set.path)), ("Commands", .string(set.commands?.joined(separator: ", ") ?? "not known")),
        ])
      }, ["Set", "Commands"])
  }

  private func list(_ rows: [OrderedRow], _ columns: [String]) {
    var printer = RowPrinter(format, columns: columns)
    printer.print(rows)
    printer.finish()
  }

  private func list(_ set: SetModel) {
    var rows = set.type.properties.map { property in
      let facts = [
        property.isKey ? "key" : nil, property.isRequired ? "required" : nil, property.isReadOnly ? "read-only" : nil,
        property.isCreateOnly ? "create only" : nil, property.isFlag ? "flag" : nil,
      ].compactMap(\.self)
      return OrderedRow([
        ("Name", .string(property.name)), ("Type", .string(property.kind.name)),
        ("Length", property.maximumLength.map { .number("\($0)") } ?? .null),
        ("Facts", .string(facts.joined(separator: ", "))),
        ("Codes", .string(property.codes.map { "\($0.value) \($0.name)" }.joined(separator: ", "))),
      ])
    }
    rows += set.type.navigations.map { navigation in
      OrderedRow([
        ("Name", .string(navigation.name)), ("Type", .string(navigation.isCollection ? "rows" : "row")),
        ("Length", .null), ("Facts", .string("expand")), ("Codes", .string("")),
      ])
    }
    list(rows, ["Name", "Type", "Length", "Facts", "Codes"])
  }
}
