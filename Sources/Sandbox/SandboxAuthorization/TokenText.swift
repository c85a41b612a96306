/// Random texts as long as Exact's, as clients have cut them off.
enum TokenText {
  private static let characters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  static func accessToken() -> String { "gAAAA" + random(635) }

  /// With a `!`, which addresses have to escape.
  static func refreshToken() -> String { "\(random(4))!IAAAA\(random(300))" }

  /// With a `!` too.
  static func code() -> String { "\(random(5))!IAAAA\(random(880))" }

  private static func random(_ count: Int) -> String {
    let bytes = (0..<count).map { _ in characters[Int.random(in: 0..<characters.count)] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
