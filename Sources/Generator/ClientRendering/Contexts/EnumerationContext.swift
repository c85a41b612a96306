import ClientBlueprint
import SwiftNaming

/// A code list.
struct EnumerationContext: TemplateContext {
  private let enumeration: EnumerationBlueprint

  init(_ enumeration: EnumerationBlueprint) { self.enumeration = enumeration }

  enum Name: String, CaseIterable { case documentation, name, rawType, members, knownValues }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .documentation: .text(DeclarationHead.documentation(enumeration.documentation))
    case .name: .text(enumeration.path.name.declared)
    case .rawType: .text(enumeration.rawType.description)
    case .members: .many(enumeration.members.map { EnumerationMemberContext(member: $0) })
    case .knownValues: .text(enumeration.members.map { ".\($0.name.declared)" }.joined(separator: ", "))
    }
  }
}

/// A code with a name.
struct EnumerationMemberContext: TemplateContext {
  let member: EnumerationBlueprint.Member

  enum Name: String, CaseIterable { case documentation, name, literal }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .documentation: .text(member.documentation.joined(separator: " "))
    case .name: .text(member.name.declared)
    case .literal:
      switch member.rawValue {
      case .text(let text): .text(StringLiteral.quoted(text))
      case .number(let number): .text(String(number))
      }
    }
  }
}
