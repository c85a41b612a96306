import ODataQueries
import SandboxStore

/// `…/Property/$value`: the value alone, as text or bytes.
enum RawValue {
  /// Nil values give 404, as there is nothing to send.
  ///
  /// - Parameter root: The address of the service.
  static func response(_ row: StoredRow, _ item: Projection.Item, root: String) -> SandboxResponse? {
    guard case .value(_, let slot, let kind) = item, !row.isNull(slot) else { return nil }
    switch kind {
    case .binary: return SandboxResponse(200, Array(row.blob(slot)), type: "application/octet-stream")
    default:
      return SandboxResponse(
        200, Array(text(row, slot, kind, root: root).utf8), type: "text/plain; charset=utf-8")
    }
  }

  /// As JSON has it: a whole number has no fraction.
  private static func number(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static func text(_ row: StoredRow, _ slot: Int, _ kind: EdmKind, root: String) -> String {
    switch kind {
    case .string where FileAddress.isPath(row.text(slot)): FileAddress.complete(row.text(slot), root: root)
    case .string, .guid, .binary: String(decoding: row.text(slot), as: UTF8.self)
    case .boolean: row.integer(slot) != 0 ? "true" : "false"
    case .byte, .sbyte, .int16, .int32, .int64: String(row.integer(slot))
    case .double: number { $0.double(row.double(slot)) }
    case .single: number { $0.single(Float(row.double(slot))) }
    case .decimal: SortableDecimal(bytes: row.blob(slot)).text
    case .dateTime: CivilTime(ticks: row.integer(slot)).text
    case .dateTimeOffset: CivilTime(ticks: row.integer(slot)).text + "Z"
    case .time: TimeSpan(ticks: row.integer(slot)).text
    }
  }
}
