import Diagnostics
import EntityDataModel
import SwiftNaming

/// A report for programs. `Documentation/diff.md` has the members; `schema` grows when one is removed or changes
/// meaning.
enum JSONReport {
  static func text(_ result: DiffResult) -> String {
    var counts = ChangeLevel.allCases.reversed().map { ($0.rawValue, JSONValue.integer(Int64(result.count($0)))) }
    counts.append(("ignored", .integer(Int64(result.ignored))))
    let root = JSONValue.members([
      ("schema", .integer(1)),
      ("generator", .string(Generator.nameAndVersion)),
      ("old", .string(result.old)),
      ("new", .string(result.new)),
      ("counts", .members(counts)),
      ("changes", .array(result.changes.map(json))),
    ])
    return root.prettyPrinted + "\n"
  }

  private static func json(_ change: Change) -> JSONValue {
    .members([
      ("rule", .string(change.rule.id)),
      ("level", .string(change.level.rawValue)),
      ("reading", change.reading.map { .string($0.rawValue) }),
      ("writing", change.writing.map { .string($0.rawValue) }),
      ("path", .string(change.path)),
      ("swiftName", .string(change.swiftName)),
      ("message", .string(change.message)),
      ("advice", change.advice.map(JSONValue.string)),
      ("location", change.location.map(json)),
      ("oldLocation", change.oldLocation.map(json)),
      (
        "rename",
        change.rename.map { rename in
          .members([
            (rename.isNew ? "to" : "from", .string(rename.path)), ("swiftName", .string(rename.swiftName)),
          ])
        }
      ),
    ])
  }

  private static func json(_ location: SourceLocation) -> JSONValue {
    .members([
      ("file", .string(location.file)),
      ("line", location.line > 0 ? .integer(Int64(location.line)) : nil),
      ("column", location.line > 0 && location.column > 0 ? .integer(Int64(location.column)) : nil),
    ])
  }
}
