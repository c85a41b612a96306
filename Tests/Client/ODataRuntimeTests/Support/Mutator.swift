import TestSupport

/// Damages documents in the ways that parsers get wrong.
struct Mutator {
  private var generator: SeededGenerator
  private let seeds: [[UInt8]]

  init(seed: UInt64, seeds: [String]) {
    generator = SeededGenerator(seed: seed)
    self.seeds = seeds.map { Array($0.utf8) }
  }

  private static let tokens: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "false", "0", "-", "-0", ".", "e", "E+", "1e5", "00",
      "1.",
      ".5", "\"a\":1,", "\"a\"", "{}", "[]", "\\u0041", "\\u00e9", "\\ud83d\\ude00", "\\ud800", "\\udc00", "\\n", "\\x",
      "\\u12", " ", "\n", "\t", "\r", "\0", "é", "😀", "\u{FEFF}", "\u{2028}", "//", "/**/", "NaN", "Infinity", "+1",
      "123456789012345678901234567890", "1e400", "1e-400", "'a'", "\"", "\\/", "\\b", "\u{7F}", "\u{1F}", "1E5",
      "-1.5e-3",
    ].map { Array($0.utf8) } + [
      [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xE2, 0x82],
    ]

  /// The next damaged document: one to three faults in one of the seeds.
  mutating func next() -> [UInt8] {
    var bytes = seeds[generator.below(seeds.count)]
    for _ in 0...generator.below(3) { mutate(&bytes) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let position = generator.below(bytes.count + 1)
    let end = min(bytes.count, position + 1 + generator.below(6))
    switch generator.below(9) {
    case 0 where position < bytes.count: bytes[position] ^= 1 << UInt8(generator.below(8))
    case 1 where position < bytes.count: bytes[position] = UInt8(truncatingIfNeeded: generator.next())
    case 2: bytes.insert(UInt8(truncatingIfNeeded: generator.next()), at: position)
    case 3: bytes.removeSubrange(position..<end)
    case 4: bytes.removeSubrange(position...)
    case 5: bytes.insert(contentsOf: bytes[position..<end], at: generator.below(bytes.count + 1))
    case 6:
      let other = seeds[generator.below(seeds.count)]
      let start = generator.below(other.count)
      bytes.insert(contentsOf: other[start..<min(other.count, start + 12)], at: position)
    default: bytes.insert(contentsOf: Self.tokens[generator.below(Self.tokens.count)], at: position)
    }
  }
}
