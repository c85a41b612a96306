/// Matching with `*` (any characters, also none) and `?` (one).
package enum Wildcard {
  /// Takes time proportional to the product of both lengths at worst, whatever the pattern.
  package static func matches(_ pattern: String, _ text: String) -> Bool {
    if pattern == "*" { return true }
    let pattern = Array(pattern.unicodeScalars)
    let text = Array(text.unicodeScalars)
    var at = 0
    var next = 0
    // The position to resume at if the characters after the last star do not match: the star, and the text that it
    // consumes.
    var star: (pattern: Int, text: Int)?
    while next < text.count {
      if at < pattern.count, pattern[at] == "*" {
        star = (at, next)
        at += 1
      } else if at < pattern.count, pattern[at] == "?" || pattern[at] == text[next] {
        at += 1
        next += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        at = last.pattern + 1
        next = last.text + 1
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == "*" }
  }
}
