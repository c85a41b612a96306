import TestSupport
import Testing

/// The service sends what is true or false as `Edm.Byte`, too.
@Suite("Flags", .timeLimit(.minutes(1)))
struct FlagTests {
  /// Base types have no set, and annotations are about sets.
  private static let baseTypes: Set = ["BillOfMaterialVersionBase"]

  @Test func propertiesThatAreCalledLikeFlags_areBool() throws {
    for file in Repository.swiftFiles(in: "Generated") {
      var type = Substring()
      for line in try Repository.text("Generated/\(file)").split(separator: "\n") {
        if let match = line.firstMatch(of: #/public struct `?(\w+)`?: /#) { type = match.1 }
        guard let name = line.firstMatch(of: #/public var ((?:is|has|can|use)[A-Z]\w*): UInt8/#)?.1 else { continue }
        #expect(Self.baseTypes.contains(String(type)), "\(file): \(type).\(name): list it under `flags:`")
      }
    }
  }
}
