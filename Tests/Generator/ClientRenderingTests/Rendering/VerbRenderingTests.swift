@testable import EntityDataModel
@testable import ServiceAnnotations
import ClientRendering
import GeneratorFixtures
import Testing

/// The methods that verbs become. ForeignServiceTests and ExactOnline compile them, and run them.
@Suite("Rendering verbs")
struct VerbRenderingTests {
  private func files(_ change: (inout VerbAnnotations) -> Void) -> [String: String] {
    let order = Fixture.entity(
      "Order",
      properties: [Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Token", "Edm.Int32")])
    let approval = Fixture.entity(
      "Approval", key: ["Order"],
      properties: [
        Fixture.property("Order", "Edm.Guid", nullable: false), Fixture.property("Days", "Edm.Int16"),
        Fixture.property("Token", "Edm.Int32"), Fixture.property("ErrorMessage"),
        Fixture.property("Done", "Edm.Boolean"),
      ], navigations: [Fixture.navigation("Orders", to: "M.OrderID", .many)])
    let documents = [
      Fixture.document(
        "s",
        Fixture.schema(
          entities: [order, approval, Fixture.entity("OrderID")],
          sets: [("Orders", "M.Order"), ("Approve", "M.Approval"), ("Approvals", "M.Approval")])),
      Fixture.document("read/s", Fixture.schema("N", entities: [Fixture.entity("Job")], sets: [("Jobs", "N.Job")])),
    ]
    let annotations = Fixture.annotations("s") {
      var known = VerbAnnotations(set: "Approve", key: "Order", location: Fixture.location)
      change(&known)
      var orders = Fixture.set()
      orders.verbs = Located(["accept": known], at: Fixture.location)
      $0.sets["Orders"] = orders
      $0.sets["Approve"] = Fixture.set(methods: [.create])
    }
    return Fixture.render(documents, annotations)
  }

  /// The methods' extension.
  private func text(_ change: (inout VerbAnnotations) -> Void) throws -> String {
    let file = try #require(files(change)["S.swift"])
    let start = try #require(file.firstRange(of: "nonisolated extension EntitySet"))
    let end = try #require(file[start.upperBound...].firstRange(of: "\n}\n"))
    return String(file[start.lowerBound..<end.upperBound])
  }

  @Test func verb_isAMethodForARow_andOneForItsKey() throws {
    let text = try text {
      $0.failure = ["ErrorMessage"]
      $0.description = "Accepts the order."
    }
    let build = "_ build: (inout Changes<S.Approval>) throws -> Void = { _ in }) async throws -> S.Approval {"
    #expect(
      text == """
        nonisolated extension EntitySet where Subject == S.Order {
          /// Accepts the order.
          ///
          /// POST `s/Approve` · throws `ErrorMessage`
          nonisolated(nonsending) public func accept(_ row: S.Order, \(build)
            try await accept(odataValue("ID", of: row), build)
          }
          /// The same, given `ID` of the row alone.
          nonisolated(nonsending) public func accept(_ key: UUID, \(build)
            try await odataAct("Approve", key: "Order", key, failure: ["ErrorMessage"], build)
          }
        }

        """)
  }

  @Test func argumentsAndValues_areSent() throws {
    let text = try text {
      $0.arguments = [.init(label: "in", property: "Days")]
      $0.values = ["Done": .boolean(true), "ErrorMessage": .text("\"x\""), "Token": .number(5)]
      $0.success = "Done"
    }
    #expect(text.contains("func accept(_ row: S.Order, `in`: Int16, _ build:"))
    #expect(text.contains("try await accept(odataValue(\"ID\", of: row), in: `in`, build)"))
    #expect(
      text.contains(
        "key, with: [\"Done\": true, \"ErrorMessage\": \"\\\"x\\\"\", \"Token\": 5, \"Days\": `in`], success: \"Done\", build)"
      ))
  }

  @Test func manyRows_areArrays() throws {
    let text = try text {
      $0.collection = "Orders"
      $0.key = "ID"
    }
    #expect(text.contains("func accept(_ rows: [S.Order], _ build:"))
    #expect(text.contains("try await accept(rows.map { try odataValue(\"ID\", of: $0) }, build)"))
    #expect(text.contains("func accept(_ keys: [UUID], _ build:"))
    #expect(text.contains("odataAct(\"Approve\", key: \"Orders.ID\", keys, build)"))
  }

  @Test func anotherProperty_isTheSource() throws {
    let text = try text {
      $0.key = "Token"
      $0.from = "Token"
    }
    #expect(text.contains("accept(odataValue(\"Token\", of: row), build)"))
    #expect(text.contains("func accept(_ key: Int32, "))
  }

  @Test func setThatCanBeRead_givesTheRow() throws {
    let text = try text { $0.set = "Approvals" }
    #expect(text.contains("async throws -> Created<S.Approval> {"))
    #expect(text.contains("try await odataCreate(\"Approvals\", "))
  }

  @Test func setOfAnotherService_hasARelativeAddress() throws {
    let text = try text {
      $0.service = "read/s"
      $0.set = "Jobs"
      $0.key = "ID"
    }
    #expect(text.contains("odataCreate(\"Jobs\", of: \"read/s\", at: \"../read/s\", key: \"ID\", key, build)"))
  }

  @Test func symbols_haveBothMethods() throws {
    let lines = try #require(files { $0.arguments = [.init(label: "after", property: "Days")] }["api.txt"])
    let build = "_: (inout Changes<S.Approval>) throws -> Void) -> S.Approval"
    #expect(lines.contains("\nS.orders.accept(_: S.Order, after: Int16, \(build)\n"))
    #expect(lines.contains("\nS.orders.accept(_: UUID, after: Int16, \(build)\n"))
  }
}
