import ExactOnlineWebhooks
import Foundation
import TestSupport
import Testing

/// Content that is signed and still not what it should be, and bodies that nobody signed.
@Suite struct HostileBodyTests {
  private func refusal(_ content: [UInt8]) -> WebhookRefusal? {
    do {
      _ = try Samples.receiver.receive(Samples.signer.body(content: content))
      return nil
    } catch {
      return error
    }
  }

  @Test func signedContentThatIsNoJSON_isRefused() {
    let texts = [
      "", "{", "{\"Topic\":", "{\"Topic\":\"\\u12\"}", "{\"Topic\":\"a\",\"Topic\":\"b\"}",
      "{\"Topic\":\"a\",\"\\u0054opic\":\"b\"}", "{}{}", "{} x", "{\"a\":01}", "{\"a\":\"\u{1}\"}",
      String(repeating: "[", count: 10_000), "{\"a\":" + String(repeating: "{\"a\":", count: 5_000),
    ]
    for text in texts {
      guard case .malformedContent = refusal(Array(text.utf8)) else {
        Issue.record("\(text.prefix(40)): \(String(describing: refusal(Array(text.utf8))))")
        continue
      }
    }
    for bytes in [[0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], [0xC0, 0x80], [0xFF, 0xFE, 0x7B, 0x00]] as [[UInt8]] {
      guard case .malformedContent = refusal(bytes) else {
        Issue.record("\(bytes)")
        continue
      }
    }
  }

  @Test func signedContentOfOtherTypes_isRefusedByTheMembersName() {
    let good = #""Topic":"Accounts","Division":1,"Action":"Create","Key":"00000000-0000-4000-8000-000000000001""#
    #expect(refusal(Array("{\(good)}".utf8)) == nil)
    for (member, other, expected) in [
      ("\"Topic\":\"Accounts\"", "\"Topic\":5", WebhookRefusal.invalidMember("Topic")),
      ("\"Topic\":\"Accounts\",", "", .missingMember("Topic")),
      ("\"Division\":1", "\"Division\":99999999999999999999999999", .invalidMember("Division")),
      ("\"Division\":1", "\"Division\":2147483648", .invalidMember("Division")),
      ("\"Division\":1", "\"Division\":1e400", .invalidMember("Division")),
      ("\"Division\":1", "\"Division\":null", .invalidMember("Division")),
      ("\"Division\":1,", "", .missingMember("Division")),
      ("\"Action\":\"Create\",", "", .missingMember("Action")),
      ("00000000-0000-4000-8000-000000000001", "x", .invalidMember("Key")),
      ("\"Topic\"", "\"EventCreatedOn\":\"yesterday\",\"Topic\"", .invalidMember("EventCreatedOn")),
      ("\"Topic\"", "\"ExactOnlineEndpoint\":[],\"Topic\"", .invalidMember("ExactOnlineEndpoint")),
    ] {
      #expect(refusal(Array("{\(good.replacing(member, with: other))}".utf8)) == expected, "\(other)")
    }
    for text in ["[]", "1", "null", "\"a\""] { #expect(refusal(Array(text.utf8)) == .missingMember("Topic")) }
  }

  @Test func membersThatAreNew_andTopicsThatAreNew_areAccepted() throws {
    let text =
      #"{"Topic":"NewTopic","Division":1,"Action":"Archive","Key":"00000000-0000-4000-8000-000000000001","#
      + #""New":{"deep":[1,{"a":null}]},"ClientId":null,"EventCreatedOn":null}"#
    guard case .event(let event) = try Samples.receiver.receive(Samples.body(text)) else {
      Issue.record("no event")
      return
    }
    #expect(event.topic.rawValue == "NewTopic" && !event.topic.isKnown)
    #expect(event.action.rawValue == "Archive")
    #expect(event.occurred == nil && event.resource == nil)
  }

  /// EXACT_WEBHOOK_MUTATIONS sets their number: 1,000,000 take minutes.
  @Test func mutatedBodies_areAcceptedOnlyWhereTheContentIsWhatWasSigned() throws {
    let count = ProcessInfo.processInfo.environment["EXACT_WEBHOOK_MUTATIONS"].flatMap(Int.init) ?? 5_000
    let originals = try [Samples.body()] + (1...3).map { Samples.signer.body(try Samples.event($0)) }
    let contents = Set(originals.map(content))
    var random = SeededGenerator(seed: 14)
    var accepted = 0
    for number in 0..<count {
      let body = Mutation.mutated(originals[number % originals.count], originals, &random)
      guard case .event = try? Samples.receiver.receive(body) else { continue }
      accepted += 1
      if !contents.contains(content(body)) {
        Issue.record("accepted: \(String(decoding: body, as: UTF8.self))")
        return
      }
    }
    // Some mutations undo themselves, or change the case of the signature's digits.
    #expect(accepted < count / 20)
  }

  private func content(_ body: [UInt8]) -> [UInt8] {
    Array(body.dropFirst("{\"Content\":".utf8.count).dropLast(",\"HashCode\":\"\"}".utf8.count + 64))
  }
}
