extension StringProtocol {
  /// The parts between ASCII characters, without empty ones: by bytes, which is many times as fast as by characters.
  package func parts(by separator: Unicode.Scalar) -> [Substring] {
    Substring(self).utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: true).map(Substring.init)
  }

  /// The parts before and after the first of an ASCII character; the latter is nil if there is none.
  package func halves(by separator: Unicode.Scalar) -> (before: Substring, behind: Substring?) {
    let text = Substring(self)
    guard let place = text.utf8.firstIndex(of: UInt8(ascii: separator)) else { return (text, nil) }
    return (text[..<place], text[text.utf8.index(after: place)...])
  }
}
