package import ClientBlueprint
import SwiftNaming

/// The lines of a property table, which is a multi-line string literal in the code.
///
/// The runtime reads them back: its `PropertyTable` documents their grammar.
package enum TableLiteral {
  package static func lines(_ slots: [SlotBlueprint]) -> [String] {
    let names = column(slots.map { encoded($0.wireName) })
    let kinds = slots.map { spelled($0.kind) }
    let wideKinds = column(kinds)
    return slots.indices.map { slot in
      let flags = flags(slots[slot])
      return flags.isEmpty ? names[slot] + kinds[slot] : names[slot] + wideKinds[slot] + flags
    }
  }

  /// Percent-encodes everything but letters, digits and `_`, so that no name can leave the literal or its column.
  package static func encoded(_ name: String) -> String {
    if name.utf8.allSatisfy(isPlain), !name.isEmpty { return name }
    var result = ""
    for scalar in name.unicodeScalars {
      if isKept(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          result += byte < 16 ? "%0" : "%"
          result += String(byte, radix: 16, uppercase: true)
        }
      }
    }
    return result
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default:
      false
    }
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isPlain(UInt8(scalar.value)) }
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      return true
    default:
      return false
    }
  }

  /// `Guid!`, `String[]`, `CRM.BankAccount*`.
  private static func spelled(_ kind: SlotBlueprint.Kind) -> String {
    let name =
      switch kind.base {
      case .primitive(let kind): kind.rawValue
      case .structured(let path): path.plainText
      }
    return switch kind.shape {
    case .nullable: name
    case .required: name + "!"
    case .collection: name + "[]"
    case .one: name + "?"
    case .many: name + "*"
    }
  }

  private static func flags(_ slot: SlotBlueprint) -> String {
    let flags = slot.flags
    var words: [String] = []
    if flags.isKey { words.append("key") }
    if flags.isCreatable { words.append(flags.isRequired ? "create!" : "create") }
    if flags.isUpdatable { words.append("update") }
    if let width = flags.padding { words.append("padded(\(width))") }
    if flags.isConcurrencyToken { words.append("token") }
    if isBinary(slot) { words.append("binary") }
    if let value = flags.createDefault { words.append("default(\(encoded(value)))") }
    return words.joined(separator: " ")
  }

  /// Whether a number with a fraction is read into a type that holds more than Decimal: the decoder has to know which
  /// numbers the accessor can return.
  private static func isBinary(_ slot: SlotBlueprint) -> Bool {
    guard case .primitive(let kind) = slot.kind.base, [.single, .double, .decimal].contains(kind) else { return false }
    var element = slot.type.unwrapped
    if case .array(let type) = element { element = type.unwrapped }
    return wideTypes.contains(element)
  }

  private static let wideTypes: Set<SwiftType> = ["Double", "Float", "String"]

  /// The cells of a column, filled up to the widest one and two spaces more.
  private static func column(_ cells: [String]) -> [String] {
    // Characters of these names are scalars; each has one byte that does not continue another.
    let widths = cells.map { $0.utf8.count { $0 & 0xC0 != 0x80 } }
    let blanks = String(repeating: " ", count: (widths.max() ?? 0) + 2)
    return zip(cells, widths).map { cell, width in cell + blanks.dropFirst(width) }
  }
}
