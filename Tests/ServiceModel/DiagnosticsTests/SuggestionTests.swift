import Diagnostics
import Testing

@Suite("Suggestions")
struct SuggestionTests {
  @Test(
    arguments: [
      ("Acount", ["Account"]), ("account", ["Account"]), ("Accuont", ["Account"]), ("Contact", ["Contacts"]),
      ("Zebra", []), ("", []), ("acCount", ["Account"]),
    ])
  func nearestFirst(word: String, expected: [String]) {
    #expect(Suggestion.nearest(word, in: ["Account", "Contacts", "Items"]) == expected)
  }

  @Test func ordersByDistanceThenName_withoutTheWordItself() {
    let candidates = ["abcdzz", "abcdez", "abcdey", "abcdef"]
    #expect(Suggestion.nearest("abcdef", in: candidates) == ["abcdey", "abcdez", "abcdzz"])
  }

  @Test(arguments: [["Items", "Iten"], ["Iten", "Items"]])
  func findsTheSame_whateverTheOrder(candidates: [String]) {
    #expect(Suggestion.nearest("Item", in: candidates) == ["Items", "Iten"])
  }

  @Test func findsNothing_forAnEmptyWord() {
    #expect(Suggestion.nearest("", in: ["A"]).isEmpty)
  }

  @Test func distance_endsBeyondItsLimit() {
    let (left, right) = (Array("abcdefgh".unicodeScalars), Array("badcfehg".unicodeScalars))
    #expect(Suggestion.editDistance(left, right) == 4)
    #expect(Suggestion.editDistance(left, right, atMost: 4) == 4)
    #expect(Suggestion.editDistance(left, right, atMost: 1) > 1)
  }

  @Test func listsWhatIsAllowed_andEndsLongLists() {
    #expect(Suggestion.advice(for: "x", among: ["alpha", "beta"]) == "Allowed: alpha, beta.")
    let many = (1...30).map { "option\($0)" }
    #expect(Suggestion.advice(for: "x", among: many).hasSuffix("option20 and 10 more."))
  }

  @Test func isFast_whenWordsAreLong() {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(Suggestion.nearest(long, in: Array(repeating: long + "y", count: 10)).count == 3)
  }
}
