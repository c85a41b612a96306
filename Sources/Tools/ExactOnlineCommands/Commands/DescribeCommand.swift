import ArgumentParser
import CommandConnection
import CommandConsole
import ExactOnlineRuntime
import TypedRows

/// `describe`
struct DescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "List the properties of a set, with their types and codes. Makes no call.",
    discussion: "EXAMPLES\n  exact-online describe crm/Accounts\n  exact-online describe crm/Accounts --json")

  @OptionGroup var subject: SetArgument
  @Flag var format: OutputFormat?

  func run() async throws {
    let set = try subject.model()
    var printer = RowPrinter(format, columns: ["Name", "Type", "Length", "Facts", "Codes"])
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
    printer.print(rows)
    printer.finish()
  }
}
