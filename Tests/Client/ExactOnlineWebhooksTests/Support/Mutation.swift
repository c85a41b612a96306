import TestSupport

/// Changes of a body: bits, bytes, lengths, parts of other bodies, the forms that JSON allows.
enum Mutation {
  static func mutated(_ original: [UInt8], _ others: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    var body = original
    for _ in 0...random.below(3) { change(&body, others, &random) }
    return body
  }

  private static func change(_ body: inout [UInt8], _ others: [[UInt8]], _ random: inout SeededGenerator) {
    guard !body.isEmpty else { return body = [UInt8(random.below(256))] }
    let place = random.below(body.count)
    switch random.below(11) {
    case 0: body[place] ^= 1 << UInt8(random.below(8))
    case 1: body[place] = UInt8(random.below(256))
    case 2: body.insert(UInt8(random.below(256)), at: place)
    case 3: body.remove(at: place)
    case 4: body.removeLast(min(body.count, 1 + random.below(80)))
    case 5: body.removeFirst(min(body.count, 1 + random.below(20)))
    case 6: body.swapAt(place, random.below(body.count))
    case 7: body.insert(contentsOf: body[place..<min(body.count, place + 1 + random.below(40))], at: place)
    case 8:
      // Half of another signed body.
      let other = others[random.below(others.count)]
      body = Array(body[..<place]) + other[min(place, other.count)...]
    case 9: body.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
    default: if let digit = body[place...].firstIndex(where: { (48...57).contains($0) }) { body[digit] = 48 }
    }
  }

  private static let pieces = [
    ",\"HashCode\":\"", "\"}", "{\"Content\":", "\\u0000", "\u{FEFF}", "\"", "\\", " ", "\n", "{", "}", "1e999",
  ].map { Array($0.utf8) }
}
