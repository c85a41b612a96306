import ODataRuntime

/// Fields encoded as `application/x-www-form-urlencoded`.
enum FormBody {
  static let contentType = "application/x-www-form-urlencoded"

  static func encoded(_ fields: [(name: String, value: String)]) -> [UInt8] {
    Array(fields.map { "\(URLText.form($0.name))=\(URLText.form($0.value))" }.joined(separator: "&").utf8)
  }
}
