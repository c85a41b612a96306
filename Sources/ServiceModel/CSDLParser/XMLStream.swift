import CLibXML2
import Diagnostics

/// Runs libxml2 over a document and hands its elements to a reader.
///
/// libxml2 pulls the bytes piece by piece and builds no tree. Every handler belongs to this one context, so streams can
/// run in parallel. No option that loads, includes or expands anything is set, and a DOCTYPE ends the reading: without
/// one no entity can be declared.
final class XMLStream {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let reader: DocumentReader
  private let findings: DiagnosticCollector
  private var context: xmlParserCtxtPtr?
  private var consumed = 0
  private var consumedAtLastEvent = 0
  private var isStopped = false
  private var failure: XMLFailure?
  /// Warnings about the tag that is being read, held back until it turns out to be whole.
  private var warnings: [Diagnostic] = []

  /// libxml2's tables are set up once in the process, before the first context.
  private static let setUp: Void = xmlInitParser()

  init(_ bytes: UnsafeBufferPointer<UInt8>, reader: DocumentReader, findings: DiagnosticCollector) {
    self.bytes = bytes
    self.reader = reader
    self.findings = findings
  }

  /// Reads the document to its end; false if it ended early, which has then been reported.
  func read() -> Bool {
    _ = Self.setUp
    var handlers = Self.handlers
    let this = Unmanaged.passUnretained(self).toOpaque()
    guard
      let context = xmlCreateIOParserCtxt(
        &handlers, this,
        { this, buffer, count in
          guard let this, let buffer else { return -1 }
          return Unmanaged<XMLStream>.fromOpaque(this).takeUnretainedValue().fill(buffer, count: Int(count))
        }, nil, this, XML_CHAR_ENCODING_NONE)
    else {
      findings.report(.error, .malformedXML, "The file could not be opened as XML.", at: fileLocation)
      return false
    }
    self.context = context
    defer {
      self.context = nil
      xmlFreeParserCtxt(context)
    }
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    let status = xmlParseDocument(context)
    if isStopped { return false }
    if let failure {
      let isAtEnd = consumed == bytes.count && (failure.remaining < 4 || failure.remaining < 64 && !endsWithTag)
      findings.report(failure.diagnostic(file: findings.file, isAtEnd: isAtEnd))
      return false
    }
    if status != 0, context.pointee.wellFormed == 0 {
      findings.report(.error, .malformedXML, "The file is not well-formed XML.", at: fileLocation)
      return false
    }
    return true
  }

  // MARK: - What the reader asks

  /// The place where the current start tag begins.
  ///
  /// libxml2 is past the tag's attributes by then. No attribute holds a bare '<', so the nearest one before is the
  /// tag's.
  var tagLocation: SourceLocation {
    guard let input = context?.pointee.input, let base = input.pointee.base, var place = input.pointee.cur else {
      return fileLocation
    }
    var line = Int(input.pointee.line)
    var column = Int(input.pointee.col)
    var isOnEarlierLine = false
    while place > base {
      place -= 1
      let byte = place.pointee
      if byte == UInt8(ascii: "\n") {
        line -= 1
        isOnEarlierLine = true
      } else if byte & 0xC0 != 0x80 {
        column -= 1
      }
      if byte == UInt8(ascii: "<") {
        return SourceLocation(
          file: findings.file, line: line, column: isOnEarlierLine ? Self.column(of: place, after: base) : column)
      }
    }
    return SourceLocation(file: findings.file, line: Int(input.pointee.line))
  }

  /// The column, by counting back to the line's start if that is near; otherwise 0, which leaves it out.
  private static func column(of place: UnsafePointer<UInt8>, after base: UnsafePointer<UInt8>) -> Int {
    var column = 1
    var place = place
    while place > base, column <= 512 {
      place -= 1
      if place.pointee == UInt8(ascii: "\n") { return column }
      if place.pointee & 0xC0 != 0x80 { column += 1 }
    }
    return 0
  }

  /// Ends the reading; the reason has been reported.
  func stop() {
    guard !isStopped else { return }
    isStopped = true
    xmlStopParser(context)
  }

  private var fileLocation: SourceLocation { SourceLocation(file: findings.file) }

  // MARK: - What libxml2 calls

  private func fill(_ buffer: UnsafeMutablePointer<CChar>, count: Int) -> Int32 {
    if isStopped { return 0 }
    if consumed - consumedAtLastEvent > Limits.token {
      return refuse(.tooLong, "A tag or a comment is longer than \(Limits.token) bytes.", advice: "Remove it.")
    }
    if let dictionary = context?.pointee.dict, xmlDictSize(dictionary) > Limits.vocabulary {
      return refuse(
        .tooManyNames, "Elements and attributes have more than \(Limits.vocabulary) different names.",
        advice: "CSDL has about a hundred.")
    }
    let size = min(count, bytes.count - consumed)
    guard size > 0, let start = bytes.baseAddress else { return 0 }
    UnsafeMutableRawPointer(buffer).copyMemory(from: start + consumed, byteCount: size)
    consumed += size
    return Int32(size)
  }

  /// Ends the reading by ending the input: libxml2 is in the middle of growing its buffer and must not be stopped.
  private func refuse(_ rule: Rule, _ message: String, advice: String) -> Int32 {
    let line = context?.pointee.input.map { Int($0.pointee.line) } ?? 0
    findings.report(.error, rule, message, at: SourceLocation(file: findings.file, line: line), advice: advice)
    isStopped = true
    return 0
  }

  /// Whether the last byte that is not white space ends a tag, as that of every whole document does.
  private var endsWithTag: Bool {
    bytes.last { $0 > UInt8(ascii: " ") } == UInt8(ascii: ">")
  }

  /// Whether a tag is cut short by the end of the file: libxml2 hands it on before it notices.
  private var isTagCut: Bool {
    guard consumed == bytes.count, let input = context?.pointee.input else { return false }
    return input.pointee.cur >= input.pointee.end
  }

  private func reportWarnings() {
    if warnings.isEmpty { return }
    for warning in warnings { findings.report(warning) }
    warnings = []
  }

  private func progress() -> Bool {
    consumedAtLastEvent = consumed
    return !isStopped
  }

  private func fail(_ error: xmlError) {
    guard error.level == XML_ERR_FATAL else {
      if error.code == XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue {
        let text = XMLFailure.text(of: error)
        guard reader.isFirst("prefix \(text)") else { return }
        warnings.append(
          Diagnostic(
            .warning, rule: Rule.undeclaredPrefix.rawValue, "\(text).",
            at: SourceLocation(file: findings.file, line: Int(error.line), column: Int(error.int2)),
            advice: "Declare the prefix with 'xmlns:…'; until then anything with it is skipped."))
      }
      return
    }
    guard failure == nil, !isStopped else { return }
    let input = context?.pointee.input
    let remaining = input.map { $0.pointee.end - $0.pointee.cur } ?? 0
    failure = XMLFailure(error, remaining: remaining)
  }

  /// The handlers of every stream; each finds its stream in libxml2's user data.
  private static var handlers: xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.startElementNs = {
      this, name, prefix, namespace, namespaceCount, _, attributeCount, _, attributes in
      guard let this, let name else { return }
      let stream = Unmanaged<XMLStream>.fromOpaque(this).takeUnretainedValue()
      guard stream.progress(), !stream.isTagCut else { return }
      stream.reportWarnings()
      guard attributeCount <= Limits.attributes, namespaceCount <= Limits.namespaces else {
        stream.findings.report(
          .error, .tooLong, "An element has \(max(attributeCount, namespaceCount)) attributes.",
          at: stream.tagLocation, advice: "No CSDL element has that many.")
        return stream.stop()
      }
      let tag = XMLTag(
        name: name, prefix: prefix, namespace: namespace, attributes: attributes, attributeCount: Int(attributeCount))
      stream.reader.start(tag, in: stream)
    }
    handlers.endElementNs = { this, _, _, _ in
      guard let this else { return }
      let stream = Unmanaged<XMLStream>.fromOpaque(this).takeUnretainedValue()
      if stream.progress() { stream.reader.end() }
    }
    handlers.characters = { this, text, count in
      guard let this, let text else { return }
      let stream = Unmanaged<XMLStream>.fromOpaque(this).takeUnretainedValue()
      if stream.progress() { stream.reader.text(UnsafeBufferPointer(start: text, count: Int(count))) }
    }
    handlers.cdataBlock = handlers.characters
    handlers.comment = { this, _ in
      guard let this else { return }
      _ = Unmanaged<XMLStream>.fromOpaque(this).takeUnretainedValue().progress()
    }
    handlers.internalSubset = { this, name, _, _ in
      guard let this else { return }
      let stream = Unmanaged<XMLStream>.fromOpaque(this).takeUnretainedValue()
      guard stream.progress() else { return }
      let line = stream.context?.pointee.input.map { Int($0.pointee.line) } ?? 0
      let place = SourceLocation(file: stream.findings.file, line: line)
      let name = name.map { String(cString: $0) } ?? ""
      stream.reader.refuseDoctype(name, at: place)
      stream.stop()
    }
    // Swift's closure takes the error as libxml2 hands it: mutable before 2.12, const from there on.
    handlers.serror = { this, error in
      guard let this, let error else { return }
      Unmanaged<XMLStream>.fromOpaque(this).takeUnretainedValue().fail(error.pointee)
    }
    return handlers
  }
}

/// A start tag as libxml2 hands it on: pointers that live as long as the call, names that live as long as the stream.
struct XMLTag {
  let name: UnsafePointer<UInt8>
  let prefix: UnsafePointer<UInt8>?
  let namespace: UnsafePointer<UInt8>?
  /// Five pointers each: name, prefix, namespace, start and end of the value.
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let attributeCount: Int
}
