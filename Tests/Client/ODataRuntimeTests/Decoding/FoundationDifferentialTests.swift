import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Compares the parser with Foundation's on damaged documents: which are valid, and the values in them.
@Suite struct FoundationDifferentialTests {
  static let seeds = [
    #"{"d":{"results":[{"ID":1,"Name":"Zo\u00eb","Amount":-1.5e3,"Ok":true}],"__next":null}}"#,
    #"{"a":[1,2.5,-0,1e5,0.1,[],{}],"b":"\"\\\/\b\f\n\r\t","c":null,"d":false}"#,
    #"[{"x":{"y":{"z":[[[1]]]}}},"é😀\ud83d\ude00",123456789012345678,1.7976931348623157e308]"#,
    #" { "Code" : "        12" , "When" : "\/Date(1392818456147)\/" , "N" : [ ] } "#,
    #"["9223372036854775807",9223372036854775807,-9223372036854775808,18446744073709551615,0.30000000000000004]"#,
    #"{"__metadata":{"uri":"https://h/x(guid'1')?$top=1&a=%20"},"":"","n":[null,true,false]}"#,
    "\u{FEFF}{\"bom\":[1,\"x\"],\"text\":\"1234567\u{7F}8\u{2028}\"}", #""only a string \u0000 \u001f \uFFFF""#,
    "-12.5E-3", #"[[[[[[[[1,[2,[3,[4]]]]]]]]]],"tail"]"#, #"{"one":{"a":1},"two":{"a":1},"three":[{"a":1},{"a":1}]}"#,
    "[1.0,1.00,100,1e2,10e1,0.000001,1e-7,4.9e-324,\r\n\t 2]",
  ]

  /// 100,000 documents in eight parts, which run in parallel.
  @Test(arguments: 1...8) func agreesWithFoundation_onDamagedDocuments(seed: UInt64) async {
    var mutator = Mutator(seed: seed, seeds: Self.seeds)
    var counts: [Verdict: Int] = [:]
    for index in 0..<12_500 {
      // Tests of time limits run beside this on the same few threads.
      if index % 100 == 0 { await Task.yield() }
      let bytes = mutator.next()
      let verdict = Self.compare(bytes)
      counts[verdict, default: 0] += 1
      if case .disagreement(let text) = verdict {
        Issue.record("\(text): \(String(decoding: bytes, as: UTF8.self))")
        if counts.count > 20 { return }
      }
    }
    // The mutations find both, or the test shows nothing.
    #expect(counts[.same, default: 0] > 1000)
    #expect(counts[.bothRefuse, default: 0] > 1000)
  }

  enum Verdict: Hashable {
    case same, bothRefuse
    /// Ours is documented as stricter: a name may occur once, and only UTF-8 is read.
    case stricter
    case exception(FoundationException)
    case disagreement(String)
  }

  /// Differences of Foundation on Linux from RFC 8259; we follow the RFC.
  enum FoundationException: Hashable {
    /// It accepts `[1,]` and `{"a":1,}`; the grammar (sections 4 and 5) does not.
    case trailingComma
    /// It refuses numbers beyond Double's range. Section 6 has no limit; we keep the digits.
    case numberBeyondDouble
    /// It refuses a surrogate that stands alone. Section 8.2 leaves open what becomes of one; here it is U+FFFD.
    case loneSurrogate
  }

  static func compare(_ bytes: [UInt8]) -> Verdict {
    let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    do throws(ODataDecodingError) {
      let ours = try JSONValue(parsing: bytes)
      guard let theirs else {
        if hasNumberBeyondDouble(ours) { return .exception(.numberBeyondDouble) }
        return hasReplacement(ours) ? .exception(.loneSurrogate) : .disagreement("only we accept")
      }
      return difference(ours, theirs).map { .disagreement($0) } ?? .same
    } catch {
      if theirs == nil { return .bothRefuse }
      if error.reason == .duplicateMember { return .stricter }
      // UTF-16 and UTF-32 have zero bytes.
      if bytes.contains(0) && (bytes.count < 4 || bytes.prefix(4).contains(0)) { return .stricter }
      if let repaired = withoutTrailingComma(bytes, at: error.offset) {
        let verdict = compare(repaired)
        if case .disagreement = verdict { return verdict }
        return verdict == .bothRefuse ? .disagreement("a trailing comma, and more") : .exception(.trailingComma)
      }
      return .disagreement("only they accept (\(error))")
    }
  }

  /// The document without the comma that stands before the closing bracket at an offset; nil if there is none.
  private static func withoutTrailingComma(_ bytes: [UInt8], at offset: Int) -> [UInt8]? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "]") || bytes[offset] == UInt8(ascii: "}"),
      let comma = bytes[..<offset].lastIndex(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }),
      bytes[comma] == UInt8(ascii: ",")
    else { return nil }
    return Array(bytes[..<comma] + bytes[(comma + 1)...])
  }

  private static func hasNumberBeyondDouble(_ value: JSONValue) -> Bool {
    switch value {
    case .number(let text): Double(text)?.isFinite != true
    case .array(let elements): elements.contains(where: hasNumberBeyondDouble)
    case .object(let members): members.values.contains(where: hasNumberBeyondDouble)
    default: false
    }
  }

  private static func hasReplacement(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let text): text.unicodeScalars.contains("\u{FFFD}")
    case .array(let elements): elements.contains(where: hasReplacement)
    case .object(let members): members.contains { hasReplacement(.string($0.key)) || hasReplacement($0.value) }
    default: false
    }
  }

  private static func difference(_ ours: JSONValue, _ theirs: Any) -> String? {
    switch ours {
    case .null: return theirs is NSNull ? nil : "null"
    case .boolean(let flag): return (theirs as? Bool) == flag ? nil : "boolean"
    case .string(let text):
      guard let other = theirs as? String else { return "string" }
      return isSame(text, other) ? nil : "text \(text.debugDescription) is \(other.debugDescription)"
    case .number(let text):
      guard let number = theirs as? NSNumber else { return "number" }
      return isSame(text, number) ? nil : "number \(text) is \(number)"
    case .array(let elements):
      guard let others = theirs as? [Any], others.count == elements.count else { return "array" }
      for (element, other) in zip(elements, others) {
        if let difference = difference(element, other) { return difference }
      }
      return nil
    case .object(let members):
      guard let others = theirs as? [String: Any], others.count == members.count else { return "object" }
      for (name, value) in members {
        guard let other = others.first(where: { isSame(name, $0.key) }) else { return "member \(name)" }
        if let difference = difference(value, other.value) { return difference }
      }
      return nil
    }
  }

  /// Exactly the same scalars. Foundation drops U+FEFF where it begins a string or follows an escape; section 7 makes
  /// it a character like any other.
  private static func isSame(_ ours: String, _ theirs: String) -> Bool {
    let scalars = ours.unicodeScalars
    if scalars.elementsEqual(theirs.unicodeScalars) { return true }
    return scalars.contains("\u{FEFF}")
      && scalars.filter { $0 != "\u{FEFF}" }.elementsEqual(theirs.unicodeScalars.filter { $0 != "\u{FEFF}" })
  }

  /// The same Double, or the same Decimal: numbers of more than 17 digits are Decimals for Foundation, and their
  /// Double is a rounding step off. Beyond Decimal's 38 digits it cuts off where we round.
  private static func isSame(_ text: String, _ number: NSNumber) -> Bool {
    guard let double = Double(text) else { return false }
    if number.doubleValue == double || JSONValue.number(text).decimalValue == number.decimalValue { return true }
    let digits = text.prefix { $0 != "e" && $0 != "E" }.count { $0.isNumber }
    return digits > 38 && abs(number.doubleValue - double) <= 4 * double.ulp
  }
}
