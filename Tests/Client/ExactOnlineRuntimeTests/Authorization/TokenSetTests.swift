import ExactOnlineRuntime
import Foundation
import Testing

@Suite struct TokenSetTests {
  let tokens = TokenSet(
    accessToken: "gAAA-SEC-RET", refreshToken: "Gcp7!SEC-RET", obtained: Date(timeIntervalSince1970: 1_767_225_600.1234)
  )

  @Test func encodedTokens_comeBackEqual() throws {
    #expect(try TokenSet(encoded: tokens.encoded()) == tokens)
  }

  @Test func printedTokens_areNotThere() {
    var dumped = ""
    dump(tokens, to: &dumped)
    for text in ["\(tokens)", String(reflecting: tokens), dumped, "\([tokens])"] { #expect(!text.contains("SEC-RET")) }
  }

  @Test func recordOfNewerVersion_isRefusedByItsNumber() {
    let newer = Array(#"{"version":2,"chain":"x"}"#.utf8)
    #expect(throws: TokenStoreError(.unknownVersion(2))) { try TokenSet(encoded: newer) }
  }

  @Test(arguments: [
    "", "{", "null", "{}", #"{"version":1}"#,
    #"{"version":1,"accessToken":"a","refreshToken":"","obtained":1,"lifetime":1}"#,
    #"{"version":1,"accessToken":"a","refreshToken":"r","obtained":1,"lifetime":-1}"#,
  ])
  func damagedRecord_isUnreadable(_ text: String) {
    #expect(throws: TokenStoreError(.unreadable)) { try TokenSet(encoded: Array(text.utf8)) }
  }

  @Test func truncatedRecord_isUnreadableWhereverItEnds() throws {
    let bytes = try tokens.encoded()
    for end in bytes.indices {
      #expect(throws: TokenStoreError(.unreadable)) { try TokenSet(encoded: Array(bytes[..<end])) }
    }
  }
}
