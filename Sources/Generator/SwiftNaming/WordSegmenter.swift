/// Splits a name of the metadata into its words: `IsDefaultGLAccount` → `Is`, `Default`, `GL`, `Account`.
///
/// Works on ASCII letters and digits; anything else ends a word and is dropped. Digits belong to the word before them.
package struct WordSegmenter: Sendable {
  package var table: AcronymTable

  package init(table: AcronymTable = .standard) {
    self.table = table
  }

  package func words(in name: String) -> [String] {
    var words: [String] = []
    let bytes = Array(name.utf8)
    var start = 0
    while start < bytes.count {
      guard Self.isWordByte(bytes[start]) else {
        start += 1
        continue
      }
      let end = endOfWord(in: bytes, from: start)
      words += spelled(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end
    }
    return words
  }

  /// The end of the word that starts at `start`: capitals followed by small letters, or a run of capitals.
  private func endOfWord(in bytes: [UInt8], from start: Int) -> Int {
    var capitals = start
    while capitals < bytes.count, Self.isUpper(bytes[capitals]) { capitals += 1 }
    let hasSmallLetters = capitals < bytes.count && Self.isLower(bytes[capitals])
    if capitals - start <= 1 || !hasSmallLetters {
      return endOfRest(in: bytes, from: capitals)
    }
    // Capitals, then small letters: the last capital starts the next word (`GLAccount`), unless the run is a plural
    // (`IDs`), one word by the table (`EMail`), or an acronym before a word in small letters (`POnumber`).
    let run = String(decoding: bytes[start..<capitals], as: UTF8.self)
    let rest = endOfRest(in: bytes, from: capitals)
    if bytes[capitals] == UInt8(ascii: "s"), rest == capitals + 1, table.acronyms.contains(run) { return rest }
    if table.spellings[String(decoding: bytes[start..<rest], as: UTF8.self)] != nil { return rest }
    let isAcronym = table.acronyms.contains(run)
    let isAcronymWithoutLast = table.acronyms.contains(String(run.dropLast()))
    return isAcronym && !isAcronymWithoutLast ? capitals : capitals - 1
  }

  /// Small letters and digits from `start`; `3rd` stays with the word before it.
  private func endOfRest(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, Self.isLower(bytes[end]) || Self.isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// The words that one run stands for: an acronym pair in capitals (`GLAR`) becomes two.
  private func spelled(_ word: String) -> [String] {
    if let spelling = table.spellings[word] { return [spelling] }
    guard word.utf8.count > 3, word.utf8.allSatisfy(Self.isUpper), !table.acronyms.contains(word) else { return [word] }
    for length in stride(from: word.utf8.count - 2, through: 2, by: -1) {
      let head = String(word.prefix(length))
      let tail = String(word.dropFirst(length))
      if table.acronyms.contains(head), table.acronyms.contains(tail) { return [head, tail] }
    }
    return [word]
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
  private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
  private static func isWordByte(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) || isDigit(byte) }
}
