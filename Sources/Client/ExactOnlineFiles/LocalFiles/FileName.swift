import ODataRuntime

/// File names, of which some are from untrusted sources.
enum FileName {
  /// The maximum length of a name, in bytes: file systems allow 255, and a number may be appended.
  private static let longest = 200

  /// A name that cannot leave its folder: the last part of a path, without characters that file systems reject, and not
  /// hidden.
  ///
  /// By scalars, as file systems read it: a slash before a mark that combines with it is a slash to them, and another
  /// character to `String`.
  static func safe(_ name: String?) -> String {
    let last = (name ?? "").unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? Substring.UnicodeScalarView()
    let scalars = last.filter { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F && !"<>:\"|?*".unicodeScalars.contains(scalar)
        && ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
    var rest = scalars.drop { $0 == "." || $0.properties.isWhitespace }
    while let end = rest.last, end == "." || end.properties.isWhitespace { rest.removeLast() }
    var kept = String(String.UnicodeScalarView(rest))
    if kept.utf8.count > longest {
      let (stem, suffix) = parts(kept)
      kept = beginning(of: stem[...], longest - suffix.utf8.count) + suffix
    }
    return kept.isEmpty ? "file" : kept
  }

  /// The name with a number: `contract-2.pdf`.
  static func numbered(_ name: String, _ number: Int) -> String {
    let (stem, suffix) = parts(name)
    return "\(stem)-\(number)\(suffix)"
  }

  /// The folder in a path, with its slash, and the name of the file: `invoices/` and `a.pdf`.
  ///
  /// - Throws: ``LocalFileError`` for the path of a folder.
  static func parts(ofPath path: String) throws -> (folder: Substring, name: Substring) {
    let scalars = path.unicodeScalars
    let start = scalars.lastIndex(of: "/").map { scalars.index(after: $0) } ?? path.startIndex
    guard start < path.endIndex else { throw LocalFileError(path, "a folder; give the path of a file in it") }
    return (path[..<start], path[start...])
  }

  /// The beginning of a name, of at most `count` bytes.
  static func beginning(of name: Substring, _ count: Int) -> String {
    var kept = String.UnicodeScalarView()
    var length = 0
    // By scalars, because a character can have any number of them.
    for scalar in name.unicodeScalars {
      length += UTF8.width(scalar)
      if length > count { break }
      kept.append(scalar)
    }
    return String(kept)
  }

  /// A name of at most `count` bytes: that name itself or, if it is longer, its beginning and a checksum, which is
  /// always the same and tells it from others with that beginning.
  static func shortened(_ name: Substring, to count: Int) -> String {
    guard name.utf8.count > count else { return String(name) }
    // FNV-1a: names that were chosen to be equal keep each other from being continued, and nothing else.
    let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    let sum = "~" + String(repeating: "0", count: 16 - digits.count) + digits
    return beginning(of: name, count - sum.utf8.count) + sum
  }

  /// `contract` and `.pdf`. Long text after the last dot does not count as a suffix.
  private static func parts(_ name: String) -> (stem: String, suffix: String) {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex, name[dot...].utf8.count <= 16 else {
      return (name, "")
    }
    return (String(name[..<dot]), String(name[dot...]))
  }

  /// The name in a `Content-Disposition`: `attachment; filename*=UTF-8''a%20b.pdf`, or `filename="a.pdf"`
  /// (RFC 6266, section 4).
  static func inDisposition(_ field: String) -> String? {
    func value(_ name: String) -> String? {
      parameters(of: field).lazy.map { $0.drop(while: \.isWhitespace) }
        .first { $0.lowercased().hasPrefix("\(name)=") }
        .map { String($0.dropFirst(name.count + 1)) }
    }
    if let extended = value("filename*"), extended.lowercased().hasPrefix("utf-8''") {
      return URLText.decoded(extended.dropFirst(7))
    }
    return value("filename").map { $0.filter { $0 != "\"" } }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The parts between semicolons, of which a name in quotation marks may have some.
  private static func parameters(of field: String) -> [Substring] {
    var isQuoted = false
    return field.split { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ";" && !isQuoted
    }
  }
}
