import TestSupport
import ExactOnline
import Foundation

/// Finds the Swift type of a type of the metadata, at run time.
///
/// `Generated/names.lock` has the names of types; the Swift runtime finds them by their mangled names. So no list of
/// types has to be kept in step with Generated/, and a type that is in the metadata and not in the module is a failure.
enum SwiftNames {
  /// The names of the lock for a kind of declaration, by path.
  private static let lock: [String: [String: String]] = {
    let data = FileManager.default.contents(atPath: Repository.path("Generated/names.lock")) ?? Data()
    var names: [String: [String: String]] = [:]
    for line in data.split(separator: UInt8(ascii: "\n"))
    where [UInt8(ascii: "s"), UInt8(ascii: "t")].contains(line.first) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
      if words.count == 3 { names[words[0], default: [:]][words[1]] = words[2] }
    }
    return names
  }()

  /// `crm` and `Exact.Web.Api.Models.Account` → `CRM.Account`.
  static func name(of type: String, in service: String) -> String? {
    let segments = service.split(separator: "/")
    let services = segments.indices.compactMap { lock["service"]?[segments[...$0].joined(separator: "/")] }
    guard services.count == segments.count, let name = lock["type"]?["\(service):\(type)"] else { return nil }
    return (services + [name]).joined(separator: ".")
  }

  /// A struct of the generated module by its dotted name.
  static func type(named name: String) -> Any.Type? {
    _typeByName("11ExactOnline" + name.split(separator: ".").map { "\($0.utf8.count)\($0)V" }.joined())
  }

  /// The type that a spelling in generated source stands for, without its question mark.
  static func propertyType(_ spelling: String) -> (any PropertyValue.Type)? {
    switch spelling.hasSuffix("?") ? String(spelling.dropLast()) : spelling {
    case "String": String.self
    case "UUID": UUID.self
    case "UInt8": UInt8.self
    case "Int16": Int16.self
    case "Int32": Int32.self
    case "Int64": Int64.self
    case "Bool": Bool.self
    case "Decimal": Decimal.self
    case "LocalDateTime": LocalDateTime.self
    case "PaddedCode": PaddedCode.self
    case "Data": Data.self
    case let name: type(named: name) as? any PropertyValue.Type
    }
  }
}
