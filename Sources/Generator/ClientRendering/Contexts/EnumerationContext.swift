import ClientBlueprint
import SwiftNaming

/// A code list.
struct EnumerationContext: TemplateContext {
  private let enumeration: EnumerationBlueprint

  init(_ enumeration: EnumerationBlueprint) { self.enumeration = enumeration }

  enum Name: String, CaseIterable { case documentation, name, rawType, members, knownValues }

  func value(of name: Name) -> Any? {
    switch name {
    case .documentation: DeclarationHead.documentation(enumeration.documentation)
    case .name: enumeration.path.name.declared
    case .rawType: enumeration.rawType.description
    case .members: enumeration.members.map { EnumerationMemberContext(member: $0) }
    case .knownValues: enumeration.members.map { ".\($0.name.declared)" }.joined(separator: ", ")
    }
  }
}

/// A code with a name.
struct EnumerationMemberContext: TemplateContext {
  let member: EnumerationBlueprint.Member

  enum Name: String, CaseIterable { case documentation, name, literal }

  func value(of name: Name) -> Any? {
    switch name {
    case .documentation: member.documentation.joined(separator: " ")
    case .name: member.name.declared
    case .literal:
      switch member.rawValue {
      case .text(let text): StringLiteral.quoted(text)
      case .number(let number): String(number)
      }
    }
  }
}
