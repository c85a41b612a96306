import SwiftNaming
@testable import ClientRendering
@testable import EntityDataModel
import GeneratorFixtures
import Testing

/// Names and texts of a document end up in identifiers, literals, comments and paths; none may get out of them.
@Suite struct HostileNamesTests {
  private static let hostile = [
    "\"; boom.bang(); \"", "\\(boom.bang())", "*/ boom.bang() /*", "a\nboom.bang()", "a\u{2028}boom.bang()",
    "`} boom.bang() {`", "../../../etc/passwd", "/etc/passwd", "CON", "nul", "com1", "\"\"\"", "a\r\nboom.bang()",
    "self", "init", "Type", "Self", "Protocol", "default", "class", "in", "row", "table", "Row", "String", "Any",
    "Swift", "Foundation", "\u{202E}boom.bang()", "", " ", "😀", "_", "0", "#if", "Key", "Fields", "Writable",
    "Enumerations", "Division+Services",
    "changes", "hashValue", "ID", "Id", "id", "iD", "Cafe\u{301}", "Caf\u{E9}", String(repeating: "y", count: 3000),
    "{{{access}}}", "{{> file}}", "%", "%0A", "a b", "a.b", "a:b", "a%20b", "\u{0}", "\u{7F}", "//", "///", "$0",
  ]

  private static let text = "*/ `x`\n\nboom.bang() \u{2028} \\(boom.bang) \"\"\" \u{202E} {{{access}}}"

  private func documents() -> [MetadataDocument] {
    let properties = Self.hostile.map { name -> Property in
      var property = Fixture.property(name)
      property.documentation = Self.text
      return property
    }
    let entities = Self.hostile.map { name -> EntityType in
      var entity = Fixture.entity(
        name, key: [Self.hostile[0], Self.hostile[3]],
        properties: name == Self.hostile[0] ? properties : Array(properties.prefix(6)),
        navigations: [Fixture.navigation("to " + name, to: "M.\(Self.hostile[0])", .many)])
      entity.documentation = Self.text
      return entity
    }
    var enumeration = EnumType(name: "E\"", location: Fixture.location)
    enumeration.members = Self.hostile.enumerated().map { EnumType.Member(name: $1, value: Int64($0)) }
    let functions = Self.hostile.map { Fixture.function($0, [($0, "Edm.String")], returns: "Edm.String") }
    let schema = Fixture.schema(
      entities: entities, enums: [enumeration], sets: Self.hostile.map { ($0, "M.\($0)") }, functions: functions)
    return [
      "../../evil", "/abs", "CON", "a\"; boom.bang()", "ExactOnline", "exactonline", "String", "x\nboom.bang()",
      "Enumerations", "enumerations", "Division+Services", "crm", "CRM",
    ].map {
      MetadataDocument(servicePath: $0, file: $0, schemas: [schema])
    }
  }

  @Test func hostileNames_stayInCommentsAndLiterals() throws {
    let files = Fixture.render(documents())
    #expect(files.count > 9)
    #expect(files.values.reduce(0) { $0 + $1.split(separator: " struct ").count - 1 } > 300)
    for (path, contents) in files where path != "names.lock" {
      #expect(OutputPath.refusal(of: path) == nil, "\(path)")
      for line in contents.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.contains("boom.bang") else { continue }
        // Only inside of a comment, or of a literal whose quotes and backslashes are escaped.
        let isComment = line.drop { $0 == " " }.hasPrefix("//")
        #expect(isComment || isInsideLiteral("boom.bang", in: line), "\(path): \(line)")
      }
      for scalar in contents.unicodeScalars {
        #expect(scalar != "\u{202E}" && scalar != "\u{2028}" && scalar != "\u{0}" && scalar != "\r")
      }
    }
  }

  @Test func pathsDifferEvenWithoutCase() {
    let files = Fixture.render(documents())
    #expect(Set(files.keys.map(NameCasing.folded)).count == files.count)
  }

  private func isInsideLiteral(_ word: String, in line: Substring) -> Bool {
    guard let range = line.firstRange(of: word) else { return true }
    var isInside = false
    var isEscaped = false
    for character in line[..<range.lowerBound] {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isInside.toggle()
      }
    }
    // An odd backslash right before would open an interpolation.
    return isInside && !isEscaped
  }
}
