#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The values that have no form in a URL or a body. They are refused before anything is sent: the service would answer
/// with a syntax error, or take another value.
extension PrimitiveValue {
  /// The reason why the value cannot be sent as a kind, with the value; nil if it can.
  ///
  /// - Parameter kind: The kind in the metadata; nil for a property that the metadata does not have.
  func fault(as kind: EdmKind?, _ conventions: ServiceConventions) -> String? {
    switch self {
    case .decimal(let number): number.isNaN ? "NaN is not a number" : Self.fault(number, kind)
    case .double(let number): Self.fault(number, kind, conventions)
    case .string(let text) where kind?.isWrittenAsNumber == true: Self.fault(text, kind, conventions)
    case .instant(let date) where !date.timeIntervalSince1970.isFinite: "the date is not a point in time"
    case .json(let json): json.firstFaultyNumber.map { "\"\($0.prefix(40))\" is not a number in JSON" }
    default: nil
    }
  }

  private static func fault(_ number: Decimal, _ kind: EdmKind?) -> String? {
    kind == .single && Float(number.description)?.isFinite != true ? beyondSingle(number.description) : nil
  }

  private static func fault(_ number: Double, _ kind: EdmKind?, _ conventions: ServiceConventions) -> String? {
    guard kind?.takesExponents ?? true else {
      guard NumberText.withoutExponent(number) == nil, let kind else { return nil }
      return number.isFinite
        ? "\(number) cannot be written as Edm.\(kind.name), which has no exponent"
        : "\(BinaryNumberText.text(of: number)) is not a number of Edm.\(kind.name)"
    }
    if !number.isFinite {
      return conventions.acceptsNonFiniteNumbers
        ? nil : "\(BinaryNumberText.text(of: number)) cannot be sent: the service takes finite numbers only"
    }
    return kind == .single && !Float(number).isFinite ? beyondSingle("\(number)") : nil
  }

  /// A number as text, of a client that was generated with `types: {Edm.Decimal: String}`.
  private static func fault(_ text: String, _ kind: EdmKind?, _ conventions: ServiceConventions) -> String? {
    guard let kind, let number = NumberText.number(text, kind) else {
      return "\"\(text.prefix(40))\" is not a number\(kind.map { " of Edm.\($0.name)" } ?? "")"
    }
    if case .double(let number) = number { return fault(number, kind, conventions) }
    return nil
  }

  private static func beyondSingle(_ number: String) -> String { "\(number) is out of the range of Edm.Single" }
}

/// Numbers as OData V2 spells them in URLs and bodies, without quotes and suffixes.
enum NumberText {
  /// The digits of a number without an exponent; nil if it has too many of them, or is not finite.
  static func withoutExponent(_ number: Double) -> String? {
    var text = "\(number)"
    return text.withUTF8 { DecimalText.decimal($0) }.map { DecimalText.text(of: $0) }
  }

  /// The shortest digits that read as this number: with an exponent only if it has too many digits without.
  static func text(of number: Double) -> String { withoutExponent(number) ?? "\(number)" }

  enum Number {
    /// Digits in the spelling of JSON.
    case digits(String)
    /// A number that is not finite.
    case double(Double)
  }

  /// The number that a text spells, with all its digits; nil if it is not one of the kind.
  static func number(_ text: String, _ kind: EdmKind) -> Number? {
    if kind == .int64 { return Int64(text).map { .digits(String($0)) } }
    if kind.takesExponents, BinaryNumberText.words.contains(where: { "\($0)" == text }) {
      return BinaryNumberText.double(text).map { .double($0) }
    }
    guard case .number(let digits)? = try? JSONValue(parsing: Array(text.utf8)), digits == text else { return nil }
    if kind.takesExponents {
      let isFinite = kind == .single ? Float(digits)?.isFinite : Double(digits)?.isFinite
      return isFinite == true ? .digits(digits) : nil
    }
    guard digits.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return .digits(digits) }
    var copy = digits
    return copy.withUTF8 { DecimalText.decimal($0) }.map { .digits(DecimalText.text(of: $0)) }
  }
}

extension EdmKind {
  /// Whether the numbers of this kind may have an exponent, and may not be finite.
  var takesExponents: Bool { self == .single || self == .double }

  /// Whether a text of this kind is written as the number that it spells: the kinds that a client can read as text.
  var isWrittenAsNumber: Bool { takesExponents || self == .decimal || self == .int64 }
}

extension JSONValue {
  /// The first number that JSON has no such form of: ``number(_:)`` takes any text.
  fileprivate var firstFaultyNumber: String? {
    switch self {
    case .number(let text):
      if case .number(text)? = try? JSONValue(parsing: Array(text.utf8)) { nil } else { text }
    case .array(let elements): elements.lazy.compactMap(\.firstFaultyNumber).first
    case .object(let members): members.values.lazy.compactMap(\.firstFaultyNumber).first
    case .null, .boolean, .string: nil
    }
  }
}

/// The error when a change set, a key or a parameter contains a value that cannot be sent.
struct EncodingFault: Error, CustomStringConvertible {
  var detail: String
  /// The wire names on the path to the value, outermost first.
  var path: [String] = []

  init(_ detail: String) { self.detail = detail }

  /// `Lines.Quantity: NaN is not a number`
  var description: String { "\(path.joined(separator: ".")): \(detail)" }

  func inside(_ wireName: String) -> EncodingFault {
    var fault = self
    fault.path.insert(wireName, at: 0)
    return fault
  }
}
