package import Diagnostics
import Yams

/// Reads one YAML document into nodes that know their place.
///
/// Narrower than YAML: no anchors, aliases or tags, keys are text, and both size and depth are bounded, so that the
/// cost of a file is in proportion to its length.
package enum YAMLDocumentReader {
  static let maximumBytes = 16 << 20
  package static let maximumDepth = 100

  /// The root is nil if the file is empty, which is an error only to callers that need content, and if there is an
  /// error.
  package static func read(_ bytes: [UInt8], file: String) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    let whole = SourceLocation(file: file)
    guard bytes.count <= maximumBytes else {
      let message = "The file has \(bytes.count) bytes; at most \(maximumBytes) are read."
      return (nil, [Diagnostic(.error, rule: "yaml-size", message, at: whole)])
    }
    guard var text = String(validating: bytes, as: UTF8.self) else {
      let message = "The file is not UTF-8."
      return (nil, [Diagnostic(.error, rule: "yaml-encoding", message, at: whole, advice: "Save it as UTF-8.")])
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    if let conflict = MergeConflict.diagnostic(in: text, file: file) { return (nil, [conflict]) }
    if let line = text.withUTF8(firstLineThatIsTooDeep) {
      let place = SourceLocation(file: file, line: line)
      let message = "The values are nested more than \(maximumDepth) deep."
      return (nil, [Diagnostic(.error, rule: "yaml-depth", message, at: place)])
    }
    if let root = text.withUTF8({ PlainYAMLReader.read($0, file: file) }) { return (root, []) }
    return readWithParser(text, file: file)
  }

  /// Reads with libyaml, which supports all of YAML and describes faults.
  static func readWithParser(_ text: String, file: String) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return (nil, []) }
      var reader = NodeReader(file: file)
      // Nodes know their anchors only as long as the parser lives.
      let node = withExtendedLifetime(parser) { reader.read(root) }
      return (reader.diagnostics.isEmpty ? node : nil, reader.diagnostics)
    } catch let error as YamlError {
      return (nil, [diagnostic(for: error, file: file)])
    } catch {
      let message = "The file is not YAML: \(error)."
      return (nil, [Diagnostic(.error, rule: "yaml-syntax", message, at: SourceLocation(file: file))])
    }
  }

  /// The parser recurses, so depth is bounded before it starts: by brackets, and by indentation.
  private static func firstLineThatIsTooDeep(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var line = 1
    var brackets = 0
    var indentation: Int? = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        indentation = 0
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      default: break
      }
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") {
        indentation = indentation.map { $0 + 1 }
      } else {
        indentation = nil
      }
      if brackets > maximumDepth || (indentation ?? 0) > 2 * maximumDepth { return line }
    }
    return nil
  }

  private static func diagnostic(for error: YamlError, file: String) -> Diagnostic {
    func place(_ mark: Mark) -> SourceLocation { SourceLocation(file: file, line: mark.line, column: mark.column) }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if problem.contains("undefined alias") || problem.contains("expected alphabetic or numeric character") {
        return NodeReader.aliasDiagnostic(at: place(mark))
      }
      let context = context.map { "\($0.text), " } ?? ""
      return Diagnostic(.error, rule: "yaml-syntax", "The file is not YAML: \(context)\(problem).", at: place(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "'\($0.clipped)'" }.joined(separator: ", ")
      let message = "This mapping has more than one \(names)."
      return Diagnostic(
        .error, rule: "yaml-duplicate-key", message, at: place(context.mark), advice: "Keep one of them.")
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
      let message = "The file is not YAML: \(problem)."
      return Diagnostic(.error, rule: "yaml-syntax", message, at: SourceLocation(file: file))
    case .no, .memory, .dataCouldNotBeDecoded:
      return Diagnostic(.error, rule: "yaml-syntax", "The file cannot be read.", at: SourceLocation(file: file))
    }
  }
}

/// Turns the parser's nodes into ours, and refuses the parts of YAML that are not supported.
private struct NodeReader {
  let file: String
  var diagnostics: [Diagnostic] = []

  static func aliasDiagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, rule: "yaml-alias", "Anchors (&) and aliases (*) are not supported.", at: location,
      advice: "Write the value out; a pattern that starts with * needs quotes.")
  }

  mutating func read(_ node: Node, isKey: Bool = false) -> YAMLNode {
    let location = SourceLocation(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    if node.anchor != nil {
      // Not descended into: an alias repeats what its anchor holds.
      diagnostics.append(Self.aliasDiagnostic(at: location))
      return YAMLNode(content: .list([]), location: location)
    }
    // Yams gives keys a tag when it compares them.
    if !isKey, let tag = Self.tag(of: node) {
      diagnostics.append(
        Diagnostic(
          .error, rule: "yaml-tag", "Tags are not supported, and this value has '\(tag.clipped)'.", at: location,
          advice: "Remove the tag; a text that begins with ! needs quotes."))
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(content: .scalar(scalar.string, isPlain: scalar.style == .plain), location: location)
    case .sequence(let sequence):
      return YAMLNode(content: .list(sequence.map { read($0) }), location: location)
    case .mapping(let mapping):
      return YAMLNode(content: .mapping(mapping.compactMap { read(key: $0.key, value: $0.value) }), location: location)
    case .alias:
      diagnostics.append(Self.aliasDiagnostic(at: location))
      return YAMLNode(content: .list([]), location: location)
    }
  }

  /// The tag that is written before a value; quoted text has one that is not.
  private static func tag(of node: Node) -> String? {
    let tag =
      switch node {
      case .scalar(let scalar): scalar.tag
      case .sequence(let sequence): sequence.tag
      case .mapping(let mapping): mapping.tag
      case .alias: Tag.implicit
      }
    let text = tag.description
    return [Tag.Name.implicit.rawValue, Tag.Name.str.rawValue].contains(text) ? nil : text
  }

  private mutating func read(key: Node, value: Node) -> YAMLEntry? {
    let key = read(key, isKey: true)
    guard case .scalar(let text, _) = key.content else {
      diagnostics.append(Diagnostic(.error, rule: "yaml-key", "A key must be text, not \(key.kind).", at: key.location))
      return nil
    }
    return YAMLEntry(key: text, keyLocation: key.location, value: read(value))
  }
}
