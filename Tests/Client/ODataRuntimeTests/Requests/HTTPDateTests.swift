import HTTPTypes
@testable import ODataRuntime
import Testing

@Suite struct HTTPDateTests {
  @Test(arguments: [
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Mon, 29 Feb 2044 23:59:59 GMT", 2_340_403_199), ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
  ])
  func readsTheFormThatServersMaySend(text: String, seconds: Int64) {
    #expect(HTTPDate.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "now", "0", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 UTC",
    "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, +6 Nov 1994 08:49:37 GMT",
    "Sun, 06 nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z", "Sun, 06 Nov 0000 08:49:37 GMT",
  ])
  func takesNothingElse(text: String) { #expect(HTTPDate.seconds(text) == nil) }

  @Test func fieldThatIsRepeated_isNone() throws {
    var fields = HTTPFields()
    for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "Mon, 07 Nov 1994 08:49:37 GMT"] {
      fields.append(HTTPField(name: .date, value: text))
    }
    #expect(HTTPDate.seconds(fields) == nil && HTTPDate.seconds([:]) == nil)
  }
}
