/// Decides which paths the generator writes to: the last line of defence against names that would leave the output
/// folder or have a special meaning to a file system.
package enum OutputPath {
  /// The reason why a path is refused; nil if it is acceptable.
  package static func refusal(of path: String) -> String? {
    if path.isEmpty { return "it is empty" }
    if path.hasPrefix("/") || path.hasPrefix("~") { return "it is absolute" }
    if path.utf8.count > 1_000 { return "it is longer than 1000 bytes" }
    for segment in path.split(separator: "/", omittingEmptySubsequences: false) {
      if let reason = refusal(ofSegment: segment) { return reason }
    }
    return nil
  }

  private static func refusal(ofSegment segment: Substring) -> String? {
    if segment.isEmpty { return "a part of it is empty" }
    if segment == "." || segment == ".." { return "it leaves its folder" }
    if segment.hasPrefix(".") { return "a part of it is hidden" }
    if segment.utf8.count > 255 { return "a part of it is longer than 255 bytes" }
    if segment.hasSuffix(".") || segment.hasSuffix(" ") || segment.hasPrefix(" ") {
      return "a part of it begins or ends with a space or dot"
    }
    if segment.unicodeScalars.contains(where: isRefused) { return "it has a character that file systems do not accept" }
    let stem = segment.prefix { $0 != "." }.uppercased()
    if reserved.contains(stem) { return "'\(stem)' is the name of a device" }
    return nil
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: "\\:*?\"<>|".unicodeScalars.contains(scalar)
    }
  }

  private static let reserved: Set<String> = {
    let numbers = (0...9).map(String.init) + ["¹", "²", "³"]
    return Set(["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"] + numbers.flatMap { ["COM\($0)", "LPT\($0)"] })
  }()
}
