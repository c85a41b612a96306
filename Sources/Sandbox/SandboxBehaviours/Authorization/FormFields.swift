import ODataQueries

/// Fields in the form `application/x-www-form-urlencoded`; of a name that comes twice, the first.
struct FormFields {
  private var values: [String: String] = [:]

  init(_ text: some StringProtocol) {
    for part in text.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentEncoding.decode(pair[0], plusIsSpace: true),
        let value = PercentEncoding.decode(pair.count == 2 ? pair[1] : "", plusIsSpace: true), values[name] == nil
      else { continue }
      values[name] = value
    }
  }

  init(_ bytes: [UInt8]) { self.init(String(decoding: bytes, as: UTF8.self)) }

  /// Nil where it is missing or empty.
  subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }
}
