import ClientBlueprint
import SwiftNaming

/// The lines of a property table, which is a multi-line string literal in the code.
///
/// The runtime reads them back: its `PropertyTable` documents their grammar.
enum TableLiteral {
  /// The lines, each but the first after a line break and an indentation.
  static func text(_ slots: [SlotBlueprint], indent: String = "") -> [UInt8] {
    let names = Column(slots.map { encoded($0.wireName) })
    let kinds = Column(slots.map { spelled($0.kind) })
    var text: [UInt8] = []
    text.reserveCapacity(slots.count * (names.width + kinds.width + indent.utf8.count + 16))
    for index in slots.indices {
      if index > 0 {
        text.append(UInt8(ascii: "\n"))
        text += indent.utf8
      }
      let flags = flags(slots[index])
      names.append(index, isPadded: true, to: &text)
      kinds.append(index, isPadded: !flags.isEmpty, to: &text)
      text += flags.utf8
    }
    return text
  }

  /// Percent-encodes everything but letters, digits and `_`, so that no name can leave the literal or its column.
  static func encoded(_ name: String) -> String {
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

  /// Cells that are filled up to the widest one and two blanks more.
  private struct Column {
    private let cells: [String]
    private let widths: [Int]
    let width: Int

    init(_ cells: [String]) {
      self.cells = cells
      // Characters of these names are scalars; each has one byte that does not continue another.
      widths = cells.map { $0.utf8.count { $0 & 0xC0 != 0x80 } }
      width = (widths.max() ?? 0) + 2
    }

    func append(_ index: Int, isPadded: Bool, to text: inout [UInt8]) {
      text += cells[index].utf8
      if isPadded { text += repeatElement(UInt8(ascii: " "), count: width - widths[index]) }
    }
  }
}
