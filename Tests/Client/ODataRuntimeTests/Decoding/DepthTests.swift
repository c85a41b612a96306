import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct DepthTests {
  /// Runs on a thread with the stack that Apple's platforms give to the threads of Swift concurrency.
  private func onSmallStack(_ body: @escaping @Sendable () -> Void) {
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      body()
      done.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    done.wait()
  }

  private static func reason(_ body: String, _ table: PropertyTable) -> ODataDecodingError.Reason? {
    do { _ = try Envelope.page(Array(body.utf8), table: table) } catch { return error.reason }
    return nil
  }

  private static func nested(_ open: String, _ core: String, _ close: String, _ count: Int) -> String {
    String(repeating: open, count: count) + core + String(repeating: close, count: count)
  }

  @Test(arguments: [
    (#"{"ID":1,"Chief":"#, "}"), (#"{"ID":1,"Staff":[{"ID":2,"Chief":"#, "}]}"),
    (#"{"ID":1,"Staff":{"results":[{"ID":2,"Chief":"#, "}]}}"), (#"{"ID":1,"X":[{"X":"#, "}]}"),
  ])
  func deepNesting_isAnError_alsoOnASmallStack(open: String, close: String) {
    for count in [10, 30, 61, 62, 63, 64, 65, 5000] {
      let core = #"{"ID":1}"#
      let body = #"{"d":[\#(Self.nested(open, core, close, count))]}"#
      onSmallStack {
        let reason = Self.reason(body, Shop.Contact.table)
        if count == 10 { #expect(reason == nil) }
        if count > 64 { #expect(reason == .nestedTooDeep) }
        #expect(reason == nil || reason == .nestedTooDeep)
      }
    }
  }

  /// The two spellings are read in different ways; they must be refused at the same depth.
  @Test func metadata_countsAsDeep_howeverItIsWritten() {
    for depth in 55...64 {
      let reasons = [#""__metadata":{"uri":"u","type":"t"}"#, #""__metadata": {"uri":"u","type":"t"}"#].map {
        let core = #"{\#($0),"ID":1}"# + String(repeating: " ", count: 100)
        return Self.reason(#"{"d":[\#(Self.nested(#"{"ID":1,"Chief":"#, core, "}", depth))]}"#, Shop.Contact.table)
      }
      #expect(reasons[0] == reasons[1], "\(depth)")
      #expect(reasons[0] == (depth <= 59 ? nil : .nestedTooDeep), "\(depth)")
    }
  }

  @Test func deepRow_canBeCompared_hashed_andPrinted() throws {
    let body = #"{"d":[\#(Self.nested(#"{"ID":1,"Chief":"#, #"{"ID":1}"#, "}", 60))]}"#
    onSmallStack {
      guard let first = try? Envelope.page(Array(body.utf8), table: Shop.Contact.table).rows[0],
        let second = try? Envelope.page(Array(body.utf8), table: Shop.Contact.table).rows[0]
      else {
        Issue.record("does not decode")
        return
      }
      #expect(first == second)
      #expect(first.hashValue == second.hashValue)
      #expect(first.description.count > 600)
    }
  }

  @Test func deepJSON_fitsASmallStack() {
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      for count in [62, 63, 64, 5000] {
        let text = Self.nested(open, "1", close, count)
        onSmallStack {
          let value = try? JSONValue(parsing: Array(text.utf8))
          #expect((value != nil) == (count < 64))
          #expect(value == value)
          #expect(value.map { $0.description.count } ?? 1 > 0)
        }
      }
    }
  }
}
