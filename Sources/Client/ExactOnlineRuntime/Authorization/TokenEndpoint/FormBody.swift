import ODataRuntime

/// Fields as `application/x-www-form-urlencoded` has them.
enum FormBody {
  static let contentType = "application/x-www-form-urlencoded"

  static func encoded(_ fields: [(name: String, value: String)]) -> [UInt8] {
    Array(fields.map { "\(URLText.form($0.name))=\(URLText.form($0.value))" }.joined(separator: "&").utf8)
  }
}
