import CPostgreSQL

/// The parameters of a connection string, parsed by libpq. The password is never printed.
struct ConnectionParameters: Sendable, CustomStringConvertible, CustomReflectable {
  let values: [String: String]

  init(_ string: String, connectTimeout: Duration) throws {
    var words: UnsafeMutablePointer<CChar>?
    guard let options = PQconninfoParse(string, &words) else {
      // libpq's own message quotes the string, and with it the password.
      PQfreemem(words)
      throw PostgreSQLError(.invalidConfiguration, "the connection string cannot be parsed; \(Self.advice)")
    }
    defer { PQconninfoFree(options) }
    var values = Self.values(of: options)
    try Self.check(values, isURI: string.hasPrefix("postgres://") || string.hasPrefix("postgresql://"))

    let seconds = max(2, connectTimeout.components.seconds)
    let defaults = [
      "connect_timeout": "\(seconds)", "fallback_application_name": "exact-online-swift",
      // A connection that waits for a lock is silent: with keepalives a broken one is noticed within a minute rather
      // than two hours.
      "keepalives_idle": "30", "keepalives_interval": "10", "keepalives_count": "3",
    ]
    values.merge(defaults) { given, _ in given }
    values["client_encoding"] = "UTF8"
    self.values = values
  }

  /// Passes the parameters to libpq, as two null-terminated arrays.
  func withKeywordsAndValues<R>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) throws -> R
  ) throws -> R {
    let pairs = values.sorted { $0.key < $1.key }
    let bytes = pairs.map { ContiguousArray($0.key.utf8CString + $0.value.utf8CString) }
    let storage = bytes.map { text in
      let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: text.count)
      _ = copy.initialize(from: text)
      return copy
    }
    defer { for copy in storage { copy.deallocate() } }
    let keywords = storage.map { UnsafePointer($0.baseAddress) }
    let values = zip(storage, pairs).map { copy, pair in
      UnsafePointer(copy.baseAddress?.advanced(by: pair.key.utf8.count + 1))
    }
    return try (keywords + [nil]).withUnsafeBufferPointer { keywords in
      try (values + [nil]).withUnsafeBufferPointer { values in
        guard let keywords = keywords.baseAddress, let values = values.baseAddress else {
          throw PostgreSQLError(.invalidConfiguration, "the connection string is empty")
        }
        return try body(keywords, values)
      }
    }
  }

  /// The parameters that others may read.
  static let shown = ["service", "host", "hostaddr", "port", "dbname", "user"]

  var description: String {
    Self.shown.compactMap { key in values[key].map { "\(key): \($0)" } }.joined(separator: ", ")
  }
  var customMirror: Mirror { Mirror(self, children: []) }

  private static let advice = "in a URI, percent-encode special characters in user, password and path"

  private static func values(of options: UnsafeMutablePointer<PQconninfoOption>) -> [String: String] {
    var values: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    return values
  }

  /// Rejects URIs in which a part of the password is parsed as something else, and would be shown in errors.
  private static func check(_ values: [String: String], isURI: Bool) throws {
    guard isURI else { return }
    let isPort = values["port", default: ""].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
    let isSplit = ["host", "dbname"].contains { values[$0, default: ""].utf8.contains(UInt8(ascii: "@")) }
    guard isPort, !isSplit else {
      throw PostgreSQLError(.invalidConfiguration, "the connection string is ambiguous; \(advice)")
    }
  }
}
