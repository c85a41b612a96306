import SandboxService

/// The key of a row as a filter that finds it.
enum RowKey {
  /// Nil if a part of the key is none that a filter can compare.
  static func filter(_ row: JSONNode, _ set: JSONNode) -> String? {
    let parts = (set["key"]?.elements ?? []).map { key -> String? in
      guard let name = key["name"]?.text, let value = row[name] else { return nil }
      return literal(value, key["type"]?.text ?? "").map { "\(name) eq \($0)" }
    }
    guard !parts.isEmpty, !parts.contains(nil) else { return nil }
    return parts.compactMap(\.self).joined(separator: " and ")
  }

  private static func literal(_ value: JSONNode, _ type: String) -> String? {
    switch (value, type) {
    case (.string(let text), "Guid"): "guid'\(text)'"
    case (.string(let text), "String"): "'\(text.replacing("'", with: "''"))'"
    case (.string(let digits), "Int64"): "\(digits)L"
    case (.number(let digits), "Byte"), (.number(let digits), "SByte"), (.number(let digits), "Int16"),
      (.number(let digits), "Int32"):
      digits
    default: nil
    }
  }
}
