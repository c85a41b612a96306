import HTTPExchange
import Testing

@Suite struct URLTextTests {
  /// A percent sign that is followed by something else than two digits is text.
  @Test(arguments: [
    ("a%20b", "a b"), ("%C3%a9", "é"), ("50%", "50%"), ("%2", "%2"), ("%+1", "%+1"), ("%-1x", "%-1x"), ("%%41", "%A"),
    ("é%é", "é%é"), ("", ""),
  ])
  func percentEncoding_isUndone(text: String, decoded: String) { #expect(URLText.decoded(text) == decoded) }

  @Test func encoding_keepsWhatServersAcceptOnlySo() {
    #expect(URLText.pathSegment("(guid'5d3f',Year=2024)") == "(guid'5d3f',Year=2024)")
    #expect(URLText.pathSegment("a/b c%") == "a%2Fb%20c%25")
    #expect(URLText.query("Name eq 'a&b=c+d'") == "Name%20eq%20'a%26b%3Dc%2Bd'")
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("%C3%a9+", "é+"), ("50%", nil), ("%2", nil), ("%GG", nil), ("%FF", nil), ("", ""),
  ])
  func strictDecoding_refusesWhatIsNoEscape(text: String, decoded: String?) {
    #expect(URLText.decodedStrictly(text) == decoded)
  }

  @Test func formsAndFileNames_keepLettersAndDigits() {
    #expect(URLText.form("aZ0-._~ /é") == "aZ0-._%7E%20%2F%C3%A9")
    #expect(URLText.fileName("a-1.b_c/d") == "a-1.b%5Fc%2Fd")
  }

  @Test func completing_encodesOnlyWhatAURLCannotHold() {
    #expect(URLText.completed("/a b?$filter=Name eq 'é'&x=%20") == "/a%20b?$filter=Name%20eq%20'%C3%A9'&x=%20")
  }
}
