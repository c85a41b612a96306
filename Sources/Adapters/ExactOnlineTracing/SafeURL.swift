import HTTPTypes

/// A URL without the values of keys, filters and parameters, which are customers' data.
///
/// What is kept is listed, so that an option that is new to this package is not shown.
struct SafeURL {
  let text: String

  /// Options that say which part of a set is read, by names of the metadata and counts.
  private static let shownOptions: Set<String> = [
    "$select", "$expand", "$orderby", "$top", "$skip", "$inlinecount", "$format", "_division_", "division",
  ]
  private static let hidden = "REDACTED"

  init(_ request: HTTPRequest) {
    let target = request.path ?? ""
    let path = target.prefix { $0 != "?" }
    let query = target.dropFirst(path.count + 1)
    var text = "\(request.scheme ?? "https")://\(request.authority ?? "")\(Self.withoutKeys(path))"
    if !query.isEmpty { text += "?" + query.split(separator: "&").map(Self.shown).joined(separator: "&") }
    self.text = text
  }

  /// `crm/Accounts(guid'…')` → `crm/Accounts(REDACTED)`. Quoted texts in a key can contain parentheses and slashes.
  private static func withoutKeys(_ path: Substring) -> String {
    var text = ""
    var rest = path
    while let open = rest.firstIndex(of: "(") {
      text += rest[...open]
      rest = rest[rest.index(after: open)...]
      let key = rest[..<keyEnd(in: rest)]
      if !key.isEmpty { text += hidden }
      rest = rest[key.endIndex...]
    }
    return text + rest
  }

  /// The parenthesis that ends a key; the end of the path if none does.
  private static func keyEnd(in text: Substring) -> Substring.Index {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "'" || text[index...].hasPrefix("%27") { isQuoted.toggle() }
      if text[index] == ")", !isQuoted { return index }
    }
    return text.endIndex
  }

  private static func shown(_ option: Substring) -> String {
    let name = option.prefix { $0 != "=" }
    guard name.count < option.count else { return hidden }
    let plain = name.lowercased().replacing("%24", with: "$")
    return shownOptions.contains(plain) ? String(option) : "\(name)=\(hidden)"
  }
}
