import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

/// A 500 with a message, with which the service refuses rows, can also come after the work: then the work counts.
@Suite("Answers of 500 after the work", .timeLimit(.minutes(4)))
struct FailedAnswerTests {
  @Test(arguments: MarkedCreate.all)
  func createIsTheRowThatIsThere_andTheErrorIfThereIsNone(_ create: MarkedCreate) async throws {
    let capability = try #require(try Capability.all().first { $0.name == create.name })
    try await Administration.run(with: [capability.service]) { books in
      let set = "\(capability.service)/\(capability.resource)"
      func count() async throws -> Int { try await books.rows(set, filter: "\(create.mark) ne null").count }
      let parent = try await create.parent(books)
      let before = try await count()
      let refusals = FailedAnswers(to: "POST", areAfterTheWork: false)
      let error = await #expect(throws: ODataError.self) {
        _ = try await create.once(refusals.division(of: books), 10_000, parent)
      }
      #expect(error?.kind == .validation)
      #expect(error?.serviceMessage == FailedAnswers.message)
      #expect(refusals.sent == ["GET", "POST", "GET"])
      #expect(try await count() == before)

      let failures = FailedAnswers(to: "POST", areAfterTheWork: true)
      let created = try await create.once(failures.division(of: books), 10_000, parent)
      #expect(!created.wasThere)
      #expect(failures.sent == ["GET", "POST", "GET"])
      let again = try await create.once(books.division, 10_000, parent)
      #expect(again == MarkedCreate.Outcome(key: created.key, wasThere: true))
      #expect(try await count() == before + 1)
    }
  }

  @Test(arguments: [true, false])
  func updateAndDelete_areWhatTheRowShows(areAfterTheWork: Bool) async throws {
    try await Administration.run { books in
      let account = try await books.division.crm.accounts.create { $0.name = "Acme" }.key
      let updates = FailedAnswers(to: "PUT", areAfterTheWork: areAfterTheWork)
      let update = await updates.outcome {
        try await updates.division(of: books).crm.accounts.update(account) { $0.city = "Delft" }
      }
      #expect(update == (areAfterTheWork ? nil : FailedAnswers.message))
      #expect(updates.sent == ["PUT", "GET"])
      let row = try await books.row("crm/Accounts", account)
      #expect((row["City"] == "Delft") == areAfterTheWork)

      let deletes = FailedAnswers(to: "DELETE", areAfterTheWork: areAfterTheWork)
      let delete = await deletes.outcome { try await deletes.division(of: books).crm.accounts.delete(account) }
      #expect(delete == (areAfterTheWork ? nil : FailedAnswers.message))
      #expect(deletes.sent == ["DELETE", "GET"])
      let left = try await books.rows("crm/Accounts", filter: "ID eq guid'\(account)'").count
      #expect(left == (areAfterTheWork ? 0 : 1))
    }
  }

  @Test(arguments: [true, false])
  func attachments_areLookedFor(areAfterTheWork: Bool) async throws {
    try await Administration.run { books in
      let answers = FailedAnswers(to: "POST", of: "DocumentAttachments", areAfterTheWork: areAfterTheWork)
      let documents = answers.division(of: books).documents.documents
      let files: [FileUpload] = [.bytes([1, 2], name: "a.pdf"), .bytes([3], name: "b.pdf")]
      do {
        _ = try await documents.create(subject: "Contract", type: .miscellaneous, attachments: files)
        #expect(areAfterTheWork)
      } catch let error as IncompleteDocument {
        #expect(!areAfterTheWork)
        #expect(error.missing.map(\.name) == ["a.pdf", "b.pdf"])
      }
      let kept = try await books.rows("documents/DocumentAttachments").count
      #expect(kept == (areAfterTheWork ? 2 : 0))
      #expect(answers.sent.count { $0 == "POST" } == (areAfterTheWork ? 3 : 2))
    }
  }
}

/// A service that answers one method with 500 and a message, after the work or in place of it.
private final class FailedAnswers: ClientMiddleware {
  static let message = "Something else failed"

  private let method: String
  private let set: String
  private let areAfterTheWork: Bool
  private let methods = Collected<String>()
  /// The methods of the requests.
  var sent: [String] { methods.values }

  init(to method: String, of set: String = "", areAfterTheWork: Bool) {
    self.method = method
    self.set = set
    self.areAfterTheWork = areAfterTheWork
  }

  /// The administration behind this service.
  func division(of books: Administration) -> Division {
    var policies = ConnectionPolicies()
    policies.limiter = nil
    return ExactOnlineClient(
      site: .loopback(books.sandbox.port), authorization: BearerToken(books.sandbox.token),
      transport: AsyncHTTPClientTransport(), middlewares: [self], policies: policies
    ).division(books.division.code)
  }

  /// The service's message about a call that failed; nil if it succeeded.
  func outcome(_ call: () async throws -> Void) async -> String? {
    do {
      try await call()
      return nil
    } catch {
      return (error as? ODataError)?.serviceMessage ?? "\(error)"
    }
  }

  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    methods.append(request.method.rawValue)
    guard request.method.rawValue == method, operation.hasSuffix(set) else { return try await next(request, body) }
    if areAfterTheWork {
      let (head, answer) = try await next(request, body)
      #expect((200..<300).contains(head.status.code))
      _ = try await answer.collect(upTo: 1 << 20)
    }
    let text = #"{"error":{"code":"","message":{"lang":"","value":"\#(Self.message)"}}}"#
    return (
      HTTPResponse(status: .internalServerError, headerFields: [.contentType: "application/json"]),
      HTTPBody(Array(text.utf8))
    )
  }
}
