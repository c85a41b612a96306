package import Diagnostics
package import EntityDataModel

/// Compares annotations with the documents that they are about.
///
/// Annotations that match no document are ignored with a warning, so that users can replace documents by their own; a
/// contradiction within one file is an error. Files that come with the package describe every service, so annotations
/// in them that the documents do not have are ignored without a diagnostic, and those that contradict the user's with a
/// note.
package struct AnnotationValidator {
  private(set) var diagnostics: [Diagnostic] = []
  let services: [String: ServiceIndex]
  private let faults: DocumentFaults
  private let packagedFiles: Set<String>
  /// Services without a document are reported once.
  private var absentServices: Set<String> = []
  /// Sets by service and name: code lists are checked against them.
  var sets: [String: [String: SetAnnotations]] = [:]

  /// The valid annotations.
  ///
  /// - Parameter faults: The declarations that faults remove from the documents. Annotations about these are ignored
  ///   without a warning: they are right, and apply again when the fault is corrected.
  package static func validate(
    _ annotations: Annotations, documents: [MetadataDocument], faults: DocumentFaults = DocumentFaults()
  ) -> (Annotations, [Diagnostic]) {
    var validator = Self(documents: documents, faults: faults, packagedFiles: annotations.packagedFiles)
    var result = annotations
    for (path, service) in annotations.services.sorted(by: { $0.key < $1.key }) {
      result.services[path] = validator.validated(service, path: path)
    }
    validator.validateVerbs(&result)
    let enumerations = validator.validated(annotations.enumerations)
    func isUnused(_ list: Annotations.Enumeration) -> Bool {
      validator.isPackaged(list.location) && list.appliesTo.isEmpty
    }
    result.enumerations = enumerations.filter { !isUnused($0) }
    result.unusedEnumerations = enumerations.filter(isUnused)
    for (path, text) in annotations.descriptions.sorted(by: { $0.key < $1.key }) {
      if !validator.validates(path, at: text.location) { result.descriptions[path] = nil }
    }
    return (result, validator.diagnostics)
  }

  private init(documents: [MetadataDocument], faults: DocumentFaults, packagedFiles: Set<String>) {
    self.faults = faults
    self.packagedFiles = packagedFiles
    services = Dictionary(documents.map { ($0.servicePath, ServiceIndex($0)) }) { first, _ in first }
  }

  // MARK: Services

  private mutating func validated(_ service: AnnotatedService, path: String) -> AnnotatedService? {
    guard let index = index(of: path, at: service.location) else { return nil }
    var result = service
    for (name, set) in service.sets.sorted(by: { $0.key < $1.key }) {
      guard let type = index.sets[name] else {
        reportStale("the set '\(path):\(name)'", .set(name), of: path, in: index.sets.keys, at: set.location)
        result.sets[name] = nil
        continue
      }
      result.sets[name] = validated(set, type: type, owner: "'\(path):\(name)'")
    }
    sets[path] = result.sets
    for (name, function) in service.functions.sorted(by: { $0.key < $1.key }) {
      guard index.functions[name] != nil else {
        reportStale(
          "the function '\(path):\(name)'", .function(name), of: path, in: index.functions.keys, at: function.location)
        result.functions[name] = nil
        continue
      }
      let type = index.resultTypes[name].flatMap { index.types[$0] }
      result.functions[name] = validated(function, result: type, owner: "'\(path):\(name)'")
    }
    return result
  }

  // MARK: Descriptions

  private mutating func validates(_ path: Annotations.TypePath, at location: SourceLocation) -> Bool {
    guard let index = index(of: path.service, at: location) else { return false }
    if index.types[path.type] != nil { return true }
    reportStale("the type '\(path)'", .type(path.type), of: path.service, in: index.types.keys, at: location)
    return false
  }

  // MARK: Reports

  mutating func index(of service: String, at location: SourceLocation?) -> ServiceIndex? {
    if let index = services[service] { return index }
    if !isPackaged(location), absentServices.insert(service).inserted {
      reportStale("the service '\(service)'", .service, of: service, in: services.keys, at: location)
    }
    return nil
  }

  mutating func reportStale(
    _ subject: @autoclosure () -> String, _ part: AnnotatedPart, of service: String,
    in candidates: some Sequence<String>, at location: SourceLocation?
  ) {
    if isPackaged(location) || faults.mayHide(part, of: service) { return }
    report(
      .warning, "stale-annotation", "No document has \(subject()).", at: location,
      advice: Suggestion.question(for: part.name ?? service, in: candidates) ?? "The annotation is ignored.")
  }

  mutating func reportStale(
    _ subject: @autoclosure () -> String, property name: String, of type: ServiceIndex.Structured,
    at location: SourceLocation?
  ) {
    reportStale(subject(), .property(name, of: type), of: type.service, in: type.names, at: location)
  }

  mutating func report(
    _ severity: Diagnostic.Severity, _ rule: String, _ message: String, at location: SourceLocation?,
    advice: String? = nil
  ) {
    let severity = isPackaged(location) ? .note : severity
    diagnostics.append(Diagnostic(severity, rule: rule, message, at: location, advice: advice))
  }

  /// A contradiction within one file is an error; one between a file and another that overrides part of it is not.
  func severity(_ first: SourceLocation, _ second: SourceLocation) -> Diagnostic.Severity {
    first.file == second.file ? .error : .warning
  }

  func isPackaged(_ location: SourceLocation?) -> Bool {
    !packagedFiles.isEmpty && location.map { packagedFiles.contains($0.file) } == true
  }
}
