import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import YAMLReading

/// The quick reader reads the same as the general one, or nothing.
@Suite("Plain YAML")
struct PlainYAMLReaderTests {
  private func plain(_ text: String) -> YAMLNode? {
    var text = text
    return text.withUTF8 { PlainYAMLReader.read($0, file: "a.yaml") }
  }

  private func general(_ text: String) -> YAMLNode? {
    YAMLDocumentReader.readWithParser(text, file: "a.yaml").root
  }

  @Test(arguments: ["annotations", "enumerations", "descriptions"])
  func readsTheFilesOfThePackage(name: String) throws {
    let text = try Repository.text("Metadata/\(name).yaml")
    let root = try #require(plain(text))
    #expect(root == general(text))
  }

  /// Forms that annotation files are likely to have.
  static let readable = [
    "a: b\n", "a: b", "- a\n", "# c\na: b # d\n\n  # e\nc: d\n", "a:\n  b: 1\nc:\n", "a:\nb: ~\n",
    "a:\n- b\n- c\nd: e\n",
    "a:\n  - b\n  - {c: d, e: [f, 'g', \"h\"]}\n", "a: []\nb: {}\n", "'a': \"b # c\"\n\"d:e\": 'f: g'\n",
    "a: [crm:Account.Name]\n",
    "a: -1\nb: +1\nc: 1.5\nd: .5\n", "a: b:c#d\n", "# Is… – “x”\na: …b – c\n", "a : b\n", "é: [ü, é]  # ö\nb: c\n",
    "a:   b   \n",
    "a: {b: {c: [1, 2]}}\n",
    "  a: b\n  c: d\n", "a: [b, c]   # d\n", "a: https://x/y?z=1\n", "a: /api/v1/{division}/x\n",
  ]

  @Test(arguments: readable)
  func readsWhatTheGeneralReaderReads(text: String) throws {
    let root = try #require(plain(text))
    #expect(root == general(text))
  }

  /// Forms that are wrong, or that need the general reader.
  static let others = [
    "", "# a\n", "a", "a: b: c\n", "a: b\n  c\n", "a:\n    b: c\n  d: e\n", "a: b\n c: d\n", "a: [b\n",
    "a: [b, c\n  ]\n", "a: {b}\n",
    "a: {b: }\n", "a: [b,]\n", "a: [b: c]\n", "a: {b:c}\n", "a: &x b\n", "a: *x\n", "a: !t b\n", "a: |\n  b\n",
    "a: >\n  b\n", "a: \"b\\n\"\n",
    "a: 'b''c'\n", "a: \"b\n", "a: b\na: c\n", "a: {b: c, b: d}\n", "a:\tb\n", "a: b\r\n", "---\na: b\n", "a: b\n...\n",
    "%YAML 1.1\n", "? a\n: b\n",
    "a: @b\n", "a: `b`\n", "a: b\n- c\n", "a:\n  - b\n  c: d\n", "a:\n  - b: c\n", "a:\n  - - b\n", "a:\n  b\n",
    "a: [b] c\n", "a: \"b\" c\n",
    "a: [b, # c\n d]\n", "a: b\u{2028}c\n", "a: b\u{85}c\n", "a: \u{FEFF}b\n", "a: [b, c]: d\n", "[a]: b\n", "a: - b\n",
    "a: [?b]\n", "a: b\u{7}\n",
    "a: [b]]\n", "a: {b: c}}\n", ": b\n", "a: , b\n", "a: [b:, c]\n",
  ]

  @Test(arguments: others)
  func leavesTheRestToTheGeneralReader(text: String) {
    #expect(plain(text) == nil)
  }

  @Test func mutatedText_isReadAlike_orLeft() {
    var random = SeededGenerator(seed: 7)
    let characters = Array(" \n:#-,[]{}'\"ab~?&*!|>%@é1".unicodeScalars)
    var read = 0
    for number in 0..<4000 {
      var text = Array(Self.readable[number % Self.readable.count].unicodeScalars)
      for _ in 0..<(1 + number % 3) {
        let scalar = characters[Int(random.next() % UInt64(characters.count))]
        let place = Int(random.next() % UInt64(text.count + 1))
        switch random.next() % 3 {
        case 0 where place < text.count: text.remove(at: place)
        case 1 where place < text.count: text[place] = scalar
        default: text.insert(scalar, at: place)
        }
      }
      var mutated = String.UnicodeScalarView()
      mutated.append(contentsOf: text)
      guard let root = plain(String(mutated)) else { continue }
      read += 1
      #expect(root == general(String(mutated)), "\(String(mutated).debugDescription)")
    }
    #expect(read > 400)
  }

  /// The time to read a file with many keys is in proportion to its length.
  @Test func manyKeys_areNotComparedWithEachOther() throws {
    let text = (0..<100_000).map { "key\($0): 1\n" }.joined()
    #expect(plain(text)?.entries?.count == 100_000)
  }
}
