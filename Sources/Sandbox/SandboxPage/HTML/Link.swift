import ODataQueries

/// Addresses of the page's views.
enum Link {
  static let root = "/sandbox/page"

  /// - Parameter fields: those without a value are left out.
  static func to(_ view: PageView, _ fields: KeyValuePairs<String, String?> = [:]) -> String {
    let query = fields.compactMap { name, value in
      value.map { "\(name)=\(encoded($0))" }
    }
    return query.isEmpty ? view.address : "\(view.address)?\(query.joined(separator: "&"))"
  }

  private static func encoded(_ text: String) -> String {
    PercentEncoding.encode(text).replacing("=", with: "%3D")
  }
}
