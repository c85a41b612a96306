import Foundation
public import ODataRuntime

/// Cells are read like the values of properties, of any kind.
extension MirrorCell: PropertyValue {
  /// Reads the value of a property; null if it has none, and for structured values, which `RowLayout` reads.
  ///
  /// - Parameter cell: The property of a row.
  public static func odataRead(_ cell: Cell) -> MirrorCell {
    guard let value = cell.primitiveValue else { return .null }
    switch value {
    case .decimal, .double: if let digits = cell.sentDigits(of: value) { return .text(digits) }
    default: break
    }
    return MirrorCell(value)
  }
}

extension MirrorCell {
  init(_ value: PrimitiveValue) {
    switch value {
    case .string(let text): self = .text(text)
    case .guid(let id): self = .text(CellText.guid(id))
    case .integer(let number): self = .integer(number)
    case .boolean(let flag): self = .integer(flag ? 1 : 0)
    case .decimal(let number): self = .text(number.description)
    case .dateTime(let time): self = .text(CellText.dateTime(time))
    case .json(let json): self = .text(json.description)
    case .double, .instant, .duration, .binary: self = .text(Self.encoded(value))
    }
  }

  /// The value as JSON, without the quotes of a string.
  private static func encoded(_ value: PrimitiveValue) -> String {
    guard let data = try? JSONEncoder().encode(value) else { return "" }
    return (try? JSONDecoder().decode(String.self, from: data)) ?? String(decoding: data, as: UTF8.self)
  }
}
