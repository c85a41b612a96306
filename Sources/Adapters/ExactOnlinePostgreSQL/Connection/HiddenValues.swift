import CPostgreSQL

/// The values of a connection that libpq and the server echo in messages, and that nobody else may read: the password,
/// and whatever stands in the wrong place of a connection string.
struct HiddenValues: Sendable {
  /// Texts that are hidden wherever they are.
  private var anywhere: Set<String> = []
  /// Texts that are hidden between quotation marks, as libpq echoes the value of an option.
  private var quoted: Set<String> = []

  /// - Parameter handle: A connection, whose options also come from the environment and from files.
  init(_ parameters: ConnectionParameters, _ handle: OpaquePointer) {
    let shown = Set(ConnectionParameters.shown.compactMap { parameters.values[$0] })
    for (key, value) in parameters.values where !ConnectionParameters.shown.contains(key) {
      if !Self.isHarmless(value) { add(value) }
    }
    if let password = PQpass(handle) { add(String(cString: password)) }
    guard let options = PQconninfo(handle) else { return }
    defer { PQconninfoFree(options) }
    var option = options
    while let keyword = option.pointee.keyword {
      defer { option += 1 }
      guard let text = option.pointee.val.map({ String(cString: $0) }), !text.isEmpty else { continue }
      if option.pointee.dispchar.map({ String(cString: $0) }) == "*" {
        add(text)
      } else if !ConnectionParameters.shown.contains(String(cString: keyword)), !shown.contains(text) {
        quoted.insert(text)
      }
    }
  }

  /// libpq's message about a connection, of one or more lines.
  func words(of handle: OpaquePointer) -> String {
    removed(from: PQerrorMessage(handle).map { String(cString: $0) } ?? "")
  }

  func removed(from text: String) -> String {
    var text = text
    for value in quoted { text.replace("\"\(value)\"", with: "\"…\"") }
    // Longer ones first: one may be a part of another.
    for value in anywhere.sorted(by: { $0.utf8.count > $1.utf8.count }) { text.replace(value, with: "…") }
    return text
  }

  private mutating func add(_ value: String) {
    guard !value.isEmpty else { return }
    quoted.insert(value)
    // A shorter one would disappear from other words.
    if value.utf8.count >= 4 { anywhere.insert(value) }
  }

  /// Numbers, and the words that options have.
  private static func isHarmless(_ value: String) -> Bool {
    value.utf8.allSatisfy { (0x30...0x39).contains($0) } || words.contains(value)
  }

  private static let words: Set<String> = [
    "disable", "allow", "prefer", "require", "verify-ca", "verify-full", "any", "read-write", "read-only", "primary",
    "standby", "prefer-standby", "true", "false", "on", "off", "UTF8", "random", "system", "exact-online-swift",
  ]
}
