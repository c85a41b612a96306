import Foundation
@_spi(Generated) import ODataRuntime

/// The mapping of a set's properties to columns.
struct RowLayout: Sendable {
  /// The columns; `Division` is the first, whether or not rows have it.
  let columns: [MirrorColumn]
  /// The slots of the columns after the first.
  private let slots: [Int]
  /// The columns with structured values: their positions and names.
  private let structured: [(position: Int, name: String)]

  static let division = "Division"

  init(_ table: PropertyTable) {
    var columns = [MirrorColumn(Self.division, .integer)]
    var slots: [Int] = []
    var structured: [(Int, String)] = []
    // Names of columns are not case-sensitive.
    var names: Set<String> = [Self.division.lowercased()]
    for (slot, property) in table.properties.enumerated() where !property.isNavigation {
      guard names.insert(property.wireName.lowercased()).inserted else { continue }
      if property.isStructured || property.shape != .single { structured.append((columns.count, property.wireName)) }
      columns.append(MirrorColumn(property.wireName, MirrorColumn.Kind(property)))
      slots.append(slot)
    }
    self.columns = columns
    self.slots = slots
    self.structured = structured
  }

  /// The position of a column.
  func position(of name: String) -> Int? { columns.firstIndex { $0.name == name } }

  func cells(of row: Row, in division: Int32) -> [MirrorCell] {
    var cells: [MirrorCell] = []
    cells.reserveCapacity(columns.count)
    cells.append(.integer(Int64(division)))
    for slot in slots { cells.append(row[slot]) }
    if !structured.isEmpty { fill(&cells, from: row) }
    return cells
  }

  private func fill(_ cells: inout [MirrorCell], from row: Row) {
    guard let data = try? JSONEncoder().encode(row), let json = try? JSONDecoder().decode(JSONValue.self, from: data)
    else { return }
    for (position, name) in structured {
      guard let value = json[name], value != .null else { continue }
      cells[position] = .text(value.description)
    }
  }
}

extension MirrorColumn.Kind {
  init(_ property: PropertyDescriptor) {
    guard !property.isStructured, property.shape == .single else {
      self = .json
      return
    }
    self =
      switch property.kind {
      case .string: .text
      case .guid: .guid
      case .byte, .sbyte, .int16, .int32, .int64: .integer
      case .boolean: .boolean
      case .single, .double, .decimal: .decimal
      case .dateTime, .date: .dateTime
      case .dateTimeOffset: .instant
      case .time, .timeOfDay, .duration: .duration
      case .binary: .bytes
      case .raw: .json
      }
  }
}
