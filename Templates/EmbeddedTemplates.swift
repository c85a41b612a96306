/// The templates that the tool brings along, by the name of their file without `.mustache`.
package enum EmbeddedTemplates {
  package static let files: [String: String] = [
    "accessor": text(PackageResources.accessor_mustache),
    "complexType": text(PackageResources.complexType_mustache),
    "entity": text(PackageResources.entity_mustache),
    "entitySet": text(PackageResources.entitySet_mustache),
    "entryPoints": text(PackageResources.entryPoints_mustache),
    "enumeration": text(PackageResources.enumeration_mustache),
    "file": text(PackageResources.file_mustache),
    "function": text(PackageResources.function_mustache),
    "header": text(PackageResources.header_mustache),
    "import": text(PackageResources.import_mustache),
    "key": text(PackageResources.key_mustache),
    "module": text(PackageResources.module_mustache),
    "property": text(PackageResources.property_mustache),
    "propertyName": text(PackageResources.propertyName_mustache),
    "propertyNames": text(PackageResources.propertyNames_mustache),
    "propertyNameWide": text(PackageResources.propertyNameWide_mustache),
    "propertyWide": text(PackageResources.propertyWide_mustache),
    "service": text(PackageResources.service_mustache),
    "table": text(PackageResources.table_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
