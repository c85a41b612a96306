import EntityDataModel
import SwiftNaming

/// Documentation lines of properties: wire name, Edm type, special facts, and the document's own description.
enum MemberDocumentation {
  static func lines(
    for member: TypeOutline.Member, name: SwiftIdentifier, flags: SlotBlueprint.Flags, isReadOnly: Bool,
    isCreateOnly: Bool, isEntity: Bool
  ) -> [String] {
    var line = DocumentationText.code(member.wireName)
    if let property = member.property {
      line += " · "
      line +=
        property.type.name.isPrimitive && !property.type.isCollection
        ? property.type.name.description : DocumentationText.prose(property.type.description)
      if flags.isKey { line += " · key" }
      if let length = property.facets.maxLength, let number = Int(length), number > 0 { line += " · max \(number)" }
      if let width = flags.padding { line += " · left-padded to \(width)" }
      if flags.isRequired { line += " · required on create" }
      if flags.isConcurrencyToken { line += " · concurrency token" }
      if let value = flags.createDefault { line += " · \(DocumentationText.code(value)) on create unless assigned" }
    } else if isEntity {
      line += " · expand with `expanding { $0.\(name.asMember) }`"
    } else {
      line += " · navigation"
    }
    if isReadOnly { line += " · read-only" }
    if isCreateOnly { line += " · accepted on create only" }
    guard let documentation = member.documentation else { return DocumentationText.wrapped(line) }
    let text = DocumentationText.prose(documentation)
    return DocumentationText.wrapped(line) + (text.isEmpty ? [] : [""] + DocumentationText.wrapped(text))
  }
}
