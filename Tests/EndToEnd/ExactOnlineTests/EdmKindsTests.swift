import ClientBlueprint
import ODataRuntime
import SwiftNaming
import Testing

@testable import CSDLParser

/// The parser, the generator and the runtime each have a list of Edm kinds, as none of them knows both of the others.
@Suite struct EdmKindsTests {
  /// JSON as it came, which is no kind of CSDL.
  private static let raw = "Raw"

  @Test func generatorAndRuntimeHaveTheSameKinds_underTheSameNames() {
    #expect(Set(PrimitiveKind.allCases.map(\.rawValue)) == Set(EdmKind.allCases.map(\.name)))
    // Generated code spells the cases.
    #expect(Set(PrimitiveKind.allCases.map { "\($0)" }) == Set(EdmKind.allCases.map { "\($0)" }))
  }

  @Test func theParserKnowsAllOfThem() {
    let kinds = Set(PrimitiveKind.allCases.map(\.rawValue)).subtracting([Self.raw])
    #expect(kinds.isSubset(of: PrimitiveTypes.names))
  }

  @Test func mappingsAreOfKinds_andBeginWithTheUsualType() {
    for (type, choices) in Configuration.typeChoices {
      let kind = PrimitiveKind(edmType: String(type.dropFirst("Edm.".count)))
      #expect(kind != .raw)
      #expect(kind.swiftType([:]).description == choices.first)
    }
  }
}
