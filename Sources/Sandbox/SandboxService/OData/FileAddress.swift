/// Addresses of files in rows.
///
/// Rows that a client writes have complete addresses, which begin as the client calls the sandbox. Demo data have paths:
/// they are written before anyone calls, and kept for sandboxes on other ports. Responses complete them.
enum FileAddress {
  private static let beginning = Array("/docs/Sys".utf8)

  static func isPath(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.first == beginning[0] && text.starts(with: beginning)
  }

  /// - Parameter root: The address of a service: `http://127.0.0.1:8800/api/v1/123456/documents`.
  static func complete(_ text: UnsafeBufferPointer<UInt8>, root: String) -> String {
    let origin = root.firstRange(of: "/api/").map { root[..<$0.lowerBound] } ?? ""
    return origin + String(decoding: text, as: UTF8.self)
  }
}
