/// The templates that come with the tool, by the name of their file without `.mustache`.
package enum EmbeddedTemplates {
  package static let files: [String: String] = [
    "child": text(PackageResources.child_mustache),
    "entitySet": text(PackageResources.entitySet_mustache),
    "entryPoints": text(PackageResources.entryPoints_mustache),
    "enumeration": text(PackageResources.enumeration_mustache),
    "file": text(PackageResources.file_mustache),
    "function": text(PackageResources.function_mustache),
    "key": text(PackageResources.key_mustache),
    "module": text(PackageResources.module_mustache),
    "property": text(PackageResources.property_mustache),
    "service": text(PackageResources.service_mustache),
    "type": text(PackageResources.type_mustache),
    "verb": text(PackageResources.verb_mustache),
    "verbs": text(PackageResources.verbs_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
