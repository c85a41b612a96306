import CommandConsole
import CommandRunning
import Diagnostics
import ExactOnlineRuntime

/// The key of a row on a command line.
package enum RowKey {
  /// The key predicate, percent-encoded: `(guid'5d3f…')`.
  ///
  /// - Parameter text: The value of the key; `A=1,B=2` if it has several properties.
  package static func predicate(_ text: String, of set: SetModel) throws -> String {
    let key = set.type.key
    guard !key.isEmpty else { throw CommandFailure.wrongInput("Rows of \(set.path) have no key.") }
    if key.count == 1 {
      do {
        let literal = try TypedValue(text, for: key[0], of: set.path, codes: .any).literal(for: key[0])
        return "(\(URLText.keyLiteral(literal)))"
      } catch var failure as CommandFailure {
        failure.advice = failure.advice ?? adviceOnCondition(text, set)
        throw failure
      }
    }
    var values: [String: String] = [:]
    for word in text.split(separator: ",") {
      let parts = word.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw wrong(text, set) }
      let property = try set.type.require(parts[0].trimming(while: \.isWhitespace), of: set.path)
      let literal = try TypedValue(String(parts[1]), for: property, of: set.path, codes: .any).literal(for: property)
      // A property that is given twice, or that is no part of the key, would be left out without a word.
      guard property.isKey, values.updateValue(literal, forKey: property.name) == nil else { throw wrong(text, set) }
    }
    let pairs = try key.map { property in
      guard let literal = values[property.name] else { throw wrong(text, set) }
      return "\(property.name)=\(URLText.keyLiteral(literal))"
    }
    return "(\(pairs.joined(separator: ",")))"
  }

  /// The advice about `Name=Acme` in place of a key.
  private static func adviceOnCondition(_ text: String, _ set: SetModel) -> String? {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let property = set.type.property(parts[0].trimming(while: \.isWhitespace)) else {
      return nil
    }
    if property.isKey { return "Write its value alone." }
    return "Find its key first: \(Program.name) get \(set.path) --where '\(text.clipped)'"
  }

  private static func wrong(_ text: String, _ set: SetModel) -> CommandFailure {
    .wrongInput(
      "'\(text.clipped)' is not a key of \(set.path).",
      advice: "Write \(set.type.key.map { "\($0.name)=…" }.joined(separator: ",")).")
  }
}
