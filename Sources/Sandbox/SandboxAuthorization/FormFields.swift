import ODataQueries

/// Fields in the format `application/x-www-form-urlencoded`; if a name occurs twice, the first one counts.
package struct FormFields: Sendable {
  /// By name, also those that are empty.
  package private(set) var values: [String: String] = [:]

  package init(_ text: some StringProtocol) {
    for part in text.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentEncoding.decode(pair[0], plusIsSpace: true),
        let value = PercentEncoding.decode(pair.count == 2 ? pair[1] : "", plusIsSpace: true), values[name] == nil
      else { continue }
      values[name] = value
    }
  }

  package init(_ bytes: [UInt8]) { self.init(String(decoding: bytes, as: UTF8.self)) }

  /// Nil if it is missing or empty.
  package subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }
}
