import Diagnostics
import EntityDataModel

/// Checks sets and functions against the types of their rows.
extension AnnotationValidator {
  /// - Parameter result: The type of the function's result, if the document has it.
  mutating func validated(
    _ function: FunctionAnnotations, result type: ServiceIndex.Structured?, owner: String
  ) -> FunctionAnnotations {
    var result = function
    result.filterable = existing(function.filterable, "filterable", type ?? ServiceIndex.Structured(), owner)
    return result
  }

  mutating func validated(
    _ set: SetAnnotations, type: ServiceIndex.Structured, owner: String
  ) -> SetAnnotations {
    var result = set
    result.readOnly = existing(set.readOnly, "readOnly", type, owner)
    result.required = existing(set.required, "required", type, owner)
    result.filterable = existing(set.filterable, "filterable", type, owner)
    result.nullable = existing(set.nullable, "nullable", type, owner)
    result.createOnly = existing(set.createOnly, "createOnly", type, owner)
    result.deprecatedProperties = existing(set.deprecatedProperties, "deprecatedProperties", type, owner)
    result.defaults = fitting(set.defaults, type, owner)
    if let widths = set.leftPadded {
      result.leftPadded?.value = widths.value.filter { name, _ in
        isProperty(name, "leftPadded", of: "Edm.String", "left-padded-type", type, owner, at: widths.location)
      }
    }
    if let flags = set.flags {
      result.flags?.value = flags.value.filter { name in
        isProperty(name, "flags", of: "Edm.Byte", "flag-type", type, owner, at: flags.location)
      }
    }
    if let changes = set.changes {
      let named = [changes.value.row, changes.value.lines, changes.value.header].compactMap(\.self)
      let names = Located(named, at: changes.location)
      if existing(names, "changes", type, owner)?.value.count != names.value.count { result.changes = nil }
    }
    validateWriting(set, &result, owner)
    validateReading(set, owner)
    return result
  }

  /// Whether the set's type has a property of that name and Edm type.
  private mutating func isProperty(
    _ name: String, _ field: String, of edmType: String, _ rule: String, _ type: ServiceIndex.Structured,
    _ owner: String, at location: SourceLocation
  ) -> Bool {
    guard let property = type.properties[name] else {
      reportStale("the property '\(name)' in '\(field)' of \(owner)", property: name, of: type, at: location)
      return false
    }
    if property.description == edmType { return true }
    report(
      .warning, rule, "The property '\(name)' in '\(field)' of \(owner) is of type \(property), not \(edmType).",
      at: location)
    return false
  }

  private mutating func existing(
    _ names: Located<[String]>?, _ field: String, _ type: ServiceIndex.Structured, _ owner: String
  ) -> Located<[String]>? {
    guard var names else { return nil }
    names.value = names.value.filter { name in
      if type.properties[name] != nil || type.navigations.contains(name) { return true }
      reportStale("the property '\(name)' in '\(field)' of \(owner)", property: name, of: type, at: names.location)
      return false
    }
    return names
  }

  /// A mapping from properties, without those that do not exist.
  private mutating func existing<Value>(
    _ values: Located<[String: Value]>?, _ field: String, _ type: ServiceIndex.Structured, _ owner: String
  ) -> Located<[String: Value]>? {
    guard var values else { return nil }
    let names = existing(Located(values.value.keys.sorted(), at: values.location), field, type, owner)?.value ?? []
    values.value = values.value.filter { names.contains($0.key) }
    return values
  }

  /// The defaults that are values of their properties' types.
  private mutating func fitting(
    _ defaults: Located<[String: CreateDefault]>?, _ type: ServiceIndex.Structured, _ owner: String
  ) -> Located<[String: CreateDefault]>? {
    guard var result = existing(defaults, "defaults", type, owner) else { return nil }
    for (name, value) in result.value.sorted(by: { $0.key < $1.key }) {
      let edmType = type.properties[name]?.description ?? "a navigation property"
      if value.fits(edmType) { continue }
      report(
        .warning, "default-type", "The default of '\(name)' of \(owner) is not a value of its type, \(edmType).",
        at: result.location, advice: "Texts, whole numbers, true and false can be defaults.")
      result.value[name] = nil
    }
    return result
  }

  private mutating func validateWriting(_ set: SetAnnotations, _ result: inout SetAnnotations, _ owner: String) {
    validateCreating(set, &result, owner)
    guard let required = set.required, !required.value.isEmpty else { return }
    if let methods = set.methods, !methods.value.contains(.create) {
      report(
        severity(methods.location, required.location), "required-without-post",
        "The set \(owner) has required properties, though its methods have no POST.", at: required.location,
        advice: "Add POST to 'methods', or remove 'required' with ~.")
      result.required = nil
    }
    guard let readOnly = set.readOnly else { return }
    for name in required.value where readOnly.value.contains(name) {
      report(
        severity(readOnly.location, required.location), "read-only-required",
        "The property '\(name)' of \(owner) is both 'readOnly' and 'required'.", at: required.location,
        advice: "Take it out of one of them; \(readOnly.location) is the other.")
      result.required?.value.removeAll { $0 == name }
    }
  }

  /// Checks the fields that are about creates alone.
  private mutating func validateCreating(_ set: SetAnnotations, _ result: inout SetAnnotations, _ owner: String) {
    let fields: [(name: String, location: SourceLocation?, properties: [String])] = [
      ("createOnly", set.createOnly?.location, set.createOnly.map { $0.value.keys.sorted() } ?? []),
      ("defaults", set.defaults?.location, set.defaults.map { $0.value.keys.sorted() } ?? []),
    ]
    for field in fields {
      guard let location = field.location else { continue }
      if let methods = set.methods, !methods.value.contains(.create) {
        report(
          severity(methods.location, location), "create-without-post",
          "The set \(owner) has '\(field.name)', though its methods have no POST.", at: location,
          advice: "Add POST to 'methods', or remove '\(field.name)' with ~.")
      }
      guard let readOnly = set.readOnly else { continue }
      for name in field.properties where readOnly.value.contains(name) {
        report(
          severity(readOnly.location, location), "read-only-create",
          "The property '\(name)' of \(owner) is both in 'readOnly' and in '\(field.name)'.", at: location,
          advice: "Take it out of one of them; \(readOnly.location) is the other.")
        result.createOnly?.value[name] = nil
        result.defaults?.value[name] = nil
      }
    }
  }

  private mutating func validateReading(_ set: SetAnnotations, _ owner: String) {
    guard let methods = set.methods, !methods.value.contains(.read), !methods.value.isEmpty else { return }
    let fields = [
      ("pageSize", set.pageSize?.location), ("filterable", set.filterable?.location),
      ("changes", set.changes?.location),
      ("selectRequired", set.selectRequired.flatMap { $0.value ? $0.location : nil }),
    ]
    for (field, location) in fields {
      guard let location else { continue }
      report(
        severity(methods.location, location), "read-without-get",
        "The set \(owner) has '\(field)', although its methods do not include GET.", at: location,
        advice: "Add GET to 'methods', or remove '\(field)' with ~.")
    }
  }
}

extension CreateDefault {
  /// Whether it is a value of a type: `Edm.String`.
  func fits(_ edmType: String) -> Bool {
    switch self {
    case .text: edmType == "Edm.String"
    case .boolean: edmType == "Edm.Boolean"
    case .number(let number):
      switch edmType {
      case "Edm.Byte": UInt8(exactly: number) != nil
      case "Edm.SByte": Int8(exactly: number) != nil
      case "Edm.Int16": Int16(exactly: number) != nil
      case "Edm.Int32": Int32(exactly: number) != nil
      case "Edm.Int64", "Edm.Decimal", "Edm.Double": true
      default: false
      }
    }
  }
}
