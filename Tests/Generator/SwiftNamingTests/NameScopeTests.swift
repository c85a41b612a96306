@testable import Diagnostics
@testable import SwiftNaming
import Testing

@Suite struct NameScopeTests {
  private let sanitizer = IdentifierSanitizer()
  private let scope = NameScope(reserved: ["row", "rowProperty"], position: .member)

  private func request(_ wireName: String, override: ConfiguredName? = nil) -> NameRequest {
    let sanitizer = sanitizer
    return NameRequest(
      path: LockPath(.property, "T.\(wireName)"), wireName: wireName, usual: sanitizer.member(wireName),
      override: override, overridePath: "s:T.\(wireName)", suffix: "Property"
    ) { [sanitizer.lessProcessedMember(wireName)] }
  }

  private func names(
    _ requests: [NameRequest], lock: NameLock = NameLock(), in scope: NameScope? = nil
  ) -> [String: String] {
    var diagnostics: [Diagnostic] = []
    let names = (scope ?? self.scope).assign(requests, lock: lock, diagnostics: &diagnostics)
    return Dictionary(zip(requests.map(\.wireName), names.map(\.text))) { first, _ in first }
  }

  @Test func givesAllThatClashTheLongerForm_inAnyOrder() {
    let wireNames = ["Class_01", "Class01", "Name", "CLASS_01"]
    let expected = names(wireNames.map { request($0) })
    #expect(Set(expected.values).count == 4)
    #expect(expected["Name"] == "name")
    for order in permutations(wireNames) {
      #expect(names(order.map { request($0) }) == expected)
    }
  }

  /// SAP's usual pair, and similar ones: the name goes to the one whose wire name it is.
  @Test(arguments: [
    (["_Product", "Product"], ["_product", "product"]), (["Class_01", "Class01"], ["class_01", "class01"]),
    (["product", "Product"], ["product", "productProperty"]), (["a.b", "aB"], ["a_b", "aB"]),
  ])
  func leavesANameToTheOneThatIsCalledSo(wireNames: [String], expected: [String]) {
    for order in permutations(wireNames) {
      let result = names(order.map { request($0) })
      #expect(wireNames.map { result[$0] } == expected)
    }
  }

  @Test func endsWithFingerprints_whereNothingElseDiffers() {
    let result = names(["a b", "a.b", "a-b"].map { request($0) })
    #expect(Set(result.values).count == 3)
    #expect(result == names(["a-b", "a b", "a.b"].map { request($0) }))
    for name in result.values { #expect(SwiftLanguage.isIdentifier(name)) }
  }

  @Test func avoidsReservedNames_alsoTheSuffixedForm() {
    let result = names([request("Row"), request("RowProperty")])
    #expect(Set(result.values).count == 2)
    for name in result.values { #expect(!scope.reserved.contains(name)) }
  }

  @Test func foldsCase_whereFilesAreNamedAfterIt() {
    let folding = NameScope(reserved: [], ignoresCase: true, position: .type)
    let result = names([request("EndPoint"), request("Endpoint")], in: folding)
    #expect(Set(result.values.map { $0.lowercased() }).count == 2)
  }

  @Test func keepsLockedNames_whenNewOnesClash() {
    let lock = NameLock(names: [LockPath(.property, "T.Class01"): "class01"])
    let result = names([request("Class_01"), request("Class01")], lock: lock)
    #expect(result["Class01"] == "class01")
    #expect(result["Class_01"] == "class_01")
  }

  @Test func reportsClashes_withTheLineToPaste() {
    var diagnostics: [Diagnostic] = []
    _ = scope.assign([request("Class_01"), request("Class01")], lock: NameLock(), diagnostics: &diagnostics)
    #expect(diagnostics.contains { $0.advice?.contains("\"s:T.Class_01\": class_01") == true })
  }

  @Test func refusesOverrides_thatAreTakenOrNotNames() {
    var diagnostics: [Diagnostic] = []
    let requests = [
      request("A", override: "same"), request("B", override: "same"), request("C", override: "row"),
      request("D", override: "x; y"),
    ]
    _ = scope.assign(requests, lock: NameLock(), diagnostics: &diagnostics)
    #expect(diagnostics.filter { $0.severity == .error }.count == 3)
  }

  @Test func overridesBeatTheLock() {
    let lock = NameLock(names: [LockPath(.property, "T.A"): "locked"])
    #expect(names([request("A", override: "chosen")], lock: lock)["A"] == "chosen")
  }

  @Test func settles_whenPathsAreEqual() {
    let result = scopeNames(Array(repeating: request("Same"), count: 3))
    #expect(result.count == 3)
  }

  private func scopeNames(_ requests: [NameRequest]) -> [String] {
    var diagnostics: [Diagnostic] = []
    return scope.assign(requests, lock: NameLock(), diagnostics: &diagnostics).map(\.text)
  }

  private func permutations<Element>(_ elements: [Element]) -> [[Element]] {
    if elements.count < 2 { return [elements] }
    return elements.indices.flatMap { index -> [[Element]] in
      var rest = elements
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }
}
