import Diagnostics
import EntityDataModel

/// Checks verbs against the sets that they post to. They may be of other services, so all sets are known by now.
extension AnnotationValidator {
  /// Removes the verbs that cannot be generated.
  mutating func validateVerbs(_ annotations: inout Annotations) {
    for (path, service) in annotations.services.sorted(by: { $0.key < $1.key }) {
      var owners: [VerbOwner: String] = [:]
      for (name, set) in service.sets.sorted(by: { $0.key < $1.key }) {
        guard let verbs = set.verbs, let index = services[path], let rows = index.sets[name] else { continue }
        var kept: [String: VerbAnnotations] = [:]
        for (verb, known) in verbs.value.sorted(by: { $0.key < $1.key }) {
          let subject = "verb '\(verb)' of '\(path):\(name)'"
          guard let known = validated(known, rows, subject, service: path, in: annotations) else { continue }
          let owner = VerbOwner(type: index.typeNames[name] ?? name, verb: verb)
          if let other = owners.updateValue(name, forKey: owner) {
            report(
              .error, "verb-clash",
              "The \(subject) has the name of a verb of '\(path):\(other)', whose rows are of the same type.",
              at: known.location, advice: "Verb names must be unique per row type: rename it, or remove it with ~.")
            continue
          }
          kept[verb] = known
        }
        annotations.services[path]?.sets[name]?.verbs?.value = kept
      }
    }
  }

  /// A verb of all rows of a type.
  private struct VerbOwner: Hashable {
    var type: String
    var verb: String
  }

  /// The verb without nonexistent properties in `failure`; nil if something else is wrong.
  private mutating func validated(
    _ verb: VerbAnnotations, _ rows: ServiceIndex.Structured, _ subject: String, service: String,
    in annotations: Annotations
  ) -> VerbAnnotations? {
    let path = verb.service ?? service
    guard let index = index(of: path, at: verb.place(of: "post")) else { return nil }
    guard let action = index.sets[verb.set] else {
      reportStale(
        "the set '\(path):\(verb.set)' of the \(subject)", .set(verb.set), of: path, in: index.sets.keys,
        at: verb.place(of: "post"))
      return nil
    }
    if let methods = annotations.set(verb.set, of: path).methods, !methods.value.contains(.create) {
      report(
        severity(methods.location, verb.location), "verb-without-post",
        "The \(subject) posts to '\(path):\(verb.set)', whose methods do not include POST.", at: verb.place(of: "post"),
        advice: "Add POST to its 'methods', or remove the verb with ~.")
      return nil
    }
    var isValid = keysFit(verb, rows, action, index, subject)
    for argument in verb.arguments where !names(argument.property, "arguments", of: action, verb, subject) {
      isValid = false
    }
    if let name = verb.success, !names(name, "success", of: action, verb, subject, type: "Edm.Boolean") {
      isValid = false
    }
    for (name, value) in verb.values.sorted(by: { $0.key < $1.key }) {
      guard names(name, "values", of: action, verb, subject) else {
        isValid = false
        continue
      }
      let type = action.properties[name]?.description ?? "a navigation property"
      guard !value.fits(type) else { continue }
      report(
        .warning, "verb-type", "The value of '\(name)' of the \(subject) is not a value of its type, \(type).",
        at: verb.place(of: "values"), advice: "Values can be texts, whole numbers, true and false.")
      isValid = false
    }
    var result = verb
    result.failure = verb.failure.filter { names($0, "failure", of: action, verb, subject, type: "Edm.String") }
    return isValid ? result : nil
  }

  /// Whether the rows have a value for the key of the posted row, of its type.
  private mutating func keysFit(
    _ verb: VerbAnnotations, _ rows: ServiceIndex.Structured, _ action: ServiceIndex.Structured, _ index: ServiceIndex,
    _ subject: String
  ) -> Bool {
    var target = action
    if let collection = verb.collection {
      guard let type = action.targets[collection], let found = index.types[type] else {
        reportStale(
          "the navigation property '\(collection)' in 'key' of the \(subject)", property: collection, of: action,
          at: verb.place(of: "key"))
        return false
      }
      target = found
    }
    guard names(verb.key, "key", of: target, verb, subject) else { return false }
    if let from = verb.from {
      guard names(from, "from", of: rows, verb, subject) else { return false }
    } else if rows.keys.count != 1 {
      report(
        .warning, "verb-key", "The rows of the \(subject) have a key of \(rows.keys.count) properties.",
        at: verb.location, advice: "Set 'from' to the property to send.")
      return false
    }
    let source = verb.from ?? rows.keys.first ?? ""
    guard let sent = rows.properties[source], let taken = target.properties[verb.key] else { return false }
    if sent == taken { return true }
    report(
      .warning, "verb-type",
      "The \(subject) sends '\(source)', which is of type \(sent), as '\(verb.key)', which is of type \(taken).",
      at: verb.place(of: "key"), advice: "Set 'from' to another property of the rows, or use another 'key'.")
    return false
  }

  /// Whether a type has a property of that name and, where one is given, type.
  private mutating func names(
    _ name: String, _ field: String, of type: ServiceIndex.Structured, _ verb: VerbAnnotations, _ subject: String,
    type edmType: String? = nil
  ) -> Bool {
    guard let property = type.properties[name] else {
      if edmType == nil, field == "arguments", type.navigations.contains(name) { return true }
      reportStale(
        "the property '\(name)' in '\(field)' of the \(subject)", property: name, of: type, at: verb.place(of: field))
      return false
    }
    guard let edmType, property.description != edmType else { return true }
    report(
      .warning, "verb-type",
      "The property '\(name)' in '\(field)' of the \(subject) is of type \(property), not \(edmType).",
      at: verb.place(of: field))
    return false
  }
}
