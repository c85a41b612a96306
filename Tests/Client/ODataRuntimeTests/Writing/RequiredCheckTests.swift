import Foundation
import Logging
@_spi(Generated) @testable import ODataRuntime
import TestSupport
import Testing

/// Properties that are documented as required, in lines too.
@Suite struct RequiredCheckTests {
  private struct Entry: Entity {
    typealias Key = UUID
    let row: Row
    init(row: Row) { self.row = row }

    static var journal: WritableProperty<Self, String?> { WritableProperty(1) }
    static var lines: WritableNavigation<Self, Line, [Changes<Line>]> { WritableNavigation(2) }
    static let table = PropertyTable(
      """
      EntryID  Guid!    key
      Journal  String   create!
      Lines    A.Line*  create
      """, related: { [Line.table] })
  }

  private struct Line: Entity {
    let row: Row
    init(row: Row) { self.row = row }

    static var amount: WritableProperty<Self, Decimal?> { WritableProperty(3) }
    static var parts: WritableNavigation<Self, Part, [Changes<Part>]> { WritableNavigation(4) }
    static let table = PropertyTable(
      """
      ID       Guid!    key
      EntryID  Guid     create!
      Entry    Guid     create!
      Amount   Double   create!
      Parts    A.Part*  create
      """, related: { [Part.table] })
  }

  private struct Part: Entity {
    let row: Row
    init(row: Row) { self.row = row }

    static let table = PropertyTable("LineID Guid create!\nEntry Guid create!\nLine Int32 create!")
  }

  private func create(_ validation: CreateValidation, log: LogCapture = LogCapture()) async throws -> StubPerformer {
    let performer = StubPerformer([.body(#"{"d":{"EntryID":"\#(aGuid)"}}"#, status: 201)], log: log)
    _ = try await EntitySet<Entry, Methods.ReadCreate>(performer.root, "Entries").create(validation: validation) {
      $0.journal = "70"
      $0.lines = [
        .new { $0.amount = 1 },
        .new { $0.parts = [.new { _ in }] },
      ]
    }
    return performer
  }

  @Test func strict_namesWhatALineLacks_exceptItsKeyToTheParent() async throws {
    let error = try await #require(throws: ODataError.self) { _ = try await create(.strict) }
    #expect(error.kind == .invalidRequest)
    #expect(
      error.detail
        == "documented as required, but not assigned: Lines[1].Amount, Lines[1].Parts[0].Entry, Lines[1].Parts[0].Line; "
        + "nothing was sent")
  }

  @Test func lenient_warnsOfThem() async throws {
    let log = LogCapture()
    #expect(try await create(.lenient, log: log).requests.count == 1)
    #expect(log.lines(from: .warning).contains { $0.contains("Lines[1].Amount") })
  }
}
