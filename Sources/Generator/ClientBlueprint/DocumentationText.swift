import Diagnostics

/// Makes text of the metadata suitable for `///` lines: one line, nothing invisible, no backticks, of bounded length.
package enum DocumentationText {
  /// The maximum length of a text; the rest is truncated.
  package static let limit = 400

  /// A sentence or description; empty if nothing of it is left.
  package static func prose(_ text: String) -> String {
    clean(text, quote: "'")
  }

  /// A name or another literal text, in backticks.
  package static func code(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain), text.utf8.count <= limit { return "`" + text + "`" }
    return "`\(clean(text, quote: "'"))`"
  }

  /// Breaks at blanks so that no line is wider than `width` unless one word is.
  package static func wrapped(_ text: String, width: Int = 112) -> [String] {
    if text.utf8.count <= width { return [text] }
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      if columns > 0, columns + 1 + word.count > width {
        lines.append(line)
        line = ""
        columns = 0
      }
      if columns > 0 {
        line += " "
        columns += 1
      }
      line += word
      columns += word.count
    }
    lines.append(line)
    return lines
  }

  /// Facts with dots between them, on as many lines as they need; a fact stays on one line.
  package static func facts(_ facts: [String], width: Int = 114) -> [String] {
    let line = facts.joined(separator: " · ")
    if line.utf8.count <= width || line.count <= width { return [line] }
    var lines: [String] = []
    var current = ""
    for fact in facts {
      if !current.isEmpty, current.count + 3 + fact.count > width {
        lines.append(current)
        current = "· " + fact
      } else {
        current += current.isEmpty ? fact : " · " + fact
      }
    }
    return lines + [current]
  }

  /// Facts, followed by a description if there is one.
  package static func lines(facts list: [String], description: String?) -> [String] {
    let lines = facts(list)
    guard let description else { return lines }
    let text = prose(description)
    return text.isEmpty ? lines : lines + [""] + wrapped(text)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      true
    default:
      false
    }
  }

  /// Blanks collapse, controls and invisible characters go, backticks become quotes.
  private static func clean(_ text: String, quote: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    var pendsBlank = false
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendsBlank = count > 0
        continue
      }
      if scalar.isInvisible { continue }
      if pendsBlank {
        result.append(" ")
        pendsBlank = false
      }
      if count >= limit {
        result.append("…")
        break
      }
      result.append(scalar == "`" ? quote : scalar)
      count += 1
    }
    return String(result)
  }
}
