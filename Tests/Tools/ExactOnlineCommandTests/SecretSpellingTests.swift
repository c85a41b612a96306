import ConnectionProfiles
import Foundation
import Testing

/// A server repeats a secret in the spelling of its own format.
@Suite("Spellings of secrets") struct SecretSpellingTests {
  private static let secret = #"stored/access+token"\é%25&/0123456789"#
  private let redactor = SecretRedactor([secret, "hook"])

  private static var everyCharacter: [String] {
    let units = secret.utf16.map { String($0, radix: 16) }.map { String(repeating: "0", count: 4 - $0.count) + $0 }
    let codes = secret.unicodeScalars.map { String($0.value, radix: 16) }
    return [
      units.map { "\\u\($0)" }.joined(), units.map { "\\u\($0.uppercased())" }.joined(),
      codes.map { "&#x\($0);" }.joined(), secret.unicodeScalars.map { "&#\($0.value);" }.joined(),
      secret.utf8.map { byte in "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined(),
    ]
  }

  @Test(
    arguments: everyCharacter + [
      secret, #"stored/access+token\"\\é%25&/0123456789"#,
      #"stored\/access+token\u0022\u005C\u00E9%25\u0026\/0123456789"#,
      "stored%2Faccess%2Btoken%22%5C%C3%A9%2525%26%2F0123456789", #"stored/access+token&quot;\é%25&amp;/0123456789"#,
    ])
  func everySpelling_isHidden(text: String) {
    #expect(redactor.redacted("begin \(text) end") == "begin [redacted] end")
  }

  /// A character beyond the first plane is a pair in JSON.
  @Test func pairsOfSurrogates_areOneCharacter() {
    let redactor = SecretRedactor(["secret-of-😀-0123"])
    #expect(redactor.redacted(#"secret-of-\ud83d\uDE00-0123"#) == "[redacted]")
    #expect(redactor.redacted(#"secret-of-\ud83d-0123"#) == #"secret-of-\ud83d-0123"#)
  }

  /// As in `Basic`, where a client id precedes the secret: its length decides how the secret is spelled.
  @Test(arguments: ["", "a", "ab", "app:", "5d0c1f4e-93a7-4f0b-8a55-0f0e9c3d7b21:"]) func base64_isHidden(
    before: String
  ) {
    let text = Data("\(before)\(Self.secret)".utf8).base64EncodedString()
    let forURLs = text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    #expect(redactor.redacted("Basic \(text) end") == "Basic [redacted] end")
    #expect(redactor.redacted("(\(forURLs))") == "([redacted])")
  }

  /// Excerpts of responses are cut off.
  @Test func beginnings_ofLongSecrets_areHidden() {
    let redactor = SecretRedactor(["stored/access+token/0123456789"])
    #expect(redactor.redacted("found stored/access+token/0123…") == "found [redacted]…")
    #expect(redactor.redacted("?t=stored%2Faccess%2Bto…") == "?t=[redacted]…")
    #expect(redactor.redacted("stored elsewhere") == "stored elsewhere")
  }

  @Test func shortSecrets_areHiddenAsWordsAlone() {
    #expect(
      redactor.redacted(#"a hook, hooks, "\u0068ook", %68ook"#) == #"a [redacted], hooks, "[redacted]", [redacted]"#)
  }

  @Test func everythingElse_staysAsItIs() {
    let bytes = Array(#"C:\new & 100% \u00e9 &amp; %zz \"#.utf8) + [0xFF, 0x00]
    #expect(redactor.redacted(bytes) == bytes)
    #expect(SecretRedactor([]).redacted(bytes) == bytes && SecretRedactor([""]).redacted(bytes) == bytes)
  }
}
