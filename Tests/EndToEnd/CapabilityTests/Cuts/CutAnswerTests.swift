import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import Foundation
import LoopbackServer
import Testing

/// Creates whose answer is cut off, over HTTP, and that are made again: there is one row, always.
@Suite("Answers that are cut off", .timeLimit(.minutes(60)))
struct CutAnswerTests {
  /// EXACT_CUT_ANSWERS=each cuts at each byte, which takes minutes; otherwise at some two dozen of them.
  private static let cutsAtEachByte = ProcessInfo.processInfo.environment["EXACT_CUT_ANSWERS"] == "each"

  private static func places(in length: Int) -> [Int] {
    if cutsAtEachByte { return Array(0...length) }
    let ends = [0, 1, 2, length - 2, length - 1, length]
    return Set(stride(from: 9, to: length, by: max(1, length / 16)) + ends).sorted()
  }

  @Test(arguments: MarkedCreate.relations + MarkedCreate.trade)
  func createThatIsRepeated_makesOneRow(_ create: MarkedCreate) async throws {
    let services = ["hrm", "purchaseorder", "subscription"].filter { create.set.hasPrefix("\($0)/") }
    try await Administration.run(with: services) { books in
      try await CuttingProxy.run(to: books.sandbox.port) { proxy in
        let exact = ExactOnlineClient(
          site: Site(Origin(scheme: "http", host: "127.0.0.1", port: proxy.port)),
          authorization: BearerToken(books.sandbox.token), transport: AsyncHTTPClientTransport(), policies: .bare)
        let division = exact.division(books.division.code)
        let whole = try await create.once(division, "M")
        #expect(!whole.wasThere)
        let length = proxy.answerLength
        #expect(length > 200)
        for place in Self.places(in: length) {
          let mark = "M\(place)"
          proxy.cut(after: place)
          // The look after the failure finds it.
          let first = try await create.once(division, mark)
          #expect(!first.wasThere, "\(place)")
          let second = try await create.once(division, mark)
          #expect(second == MarkedCreate.Outcome(key: first.key, wasThere: true), "\(place)")
          let rows = try await books.rows(create.set, filter: "\(create.mark) eq '\(mark)'")
          #expect(rows.count == 1, "\(place)")
        }
      }
    }
  }

  /// Values that are dropped on the way into the service are named, even if the response is lost.
  @Test func whatDidNotComeBack_isNamed_alsoAfterALostAnswer() async throws {
    try await Administration.run { books in
      try await CuttingProxy.run(to: books.sandbox.port) { proxy in
        let exact = ExactOnlineClient(
          site: Site(Origin(scheme: "http", host: "127.0.0.1", port: proxy.port)),
          authorization: BearerToken(books.sandbox.token), transport: AsyncHTTPClientTransport(),
          middlewares: [Dropping()], policies: .bare)
        proxy.cut(after: 100)
        let created = try await exact.division(books.division.code).crm.accounts
          .createOnce(where: { $0.name == "Acme" }, pauses: [.zero]) {
            $0.name = "Acme"
            $0.city = "Delft"
          }
        #expect(!created.wasThere)
        #expect(created.created.missing == ["City"])
      }
    }
  }

  /// A service that drops the city.
  private struct Dropping: ClientMiddleware {
    func intercept(
      _ request: HTTPRequest, body: HTTPBody?, operation: String,
      next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
    ) async throws -> (HTTPResponse, HTTPBody) {
      guard let bytes = body?.bytes else { return try await next(request, body) }
      let text = String(decoding: bytes, as: UTF8.self).replacing(",\"City\":\"Delft\"", with: "")
      return try await next(request, HTTPBody(Array(text.utf8)))
    }
  }
}
