/// The beginning of a file, by which a web page is told from other files.
enum PageBeginning {
  /// The number of bytes after which the beginning of a page would have come.
  private static let longest = 4096
  private static let tags = ["<!doctype html", "<html", "<head"]

  /// Whether the first bytes of a file are those of a web page; nil if more of them are needed to tell.
  static func isPage(_ bytes: ArraySlice<UInt8>) -> Bool? {
    let isLong = bytes.count >= longest
    // Without the zeros of UTF-16, and marks of byte order.
    let text = bytes.prefix(longest).filter { ![0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
    guard let start = start(of: text[...]) else { return isLong ? false : nil }
    let tag = String(decoding: start.prefix(16), as: UTF8.self).lowercased()
    for name in tags {
      if tag.count <= name.count, name.hasPrefix(tag) { return isLong ? false : nil }
      if tag.hasPrefix(name), let end = tag.dropFirst(name.count).first, !end.isLetter { return true }
    }
    return false
  }

  /// The text after white space, comments and the declaration of XML; nil if it does not begin in this text.
  private static func start(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = text
    while true {
      rest = rest.drop { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains($0) }
      // Perhaps the beginning of a comment.
      if rest.count < 4, "<!--".utf8.starts(with: rest) { return nil }
      guard let (opening, closing) = [("<!--", "-->"), ("<?", "?>")].first(where: { rest.starts(with: $0.0.utf8) })
      else { break }
      rest = rest.dropFirst(opening.utf8.count)
      while !rest.isEmpty, !rest.starts(with: closing.utf8) { rest = rest.dropFirst() }
      rest = rest.dropFirst(closing.utf8.count)
    }
    return rest.isEmpty ? nil : rest
  }
}
