import ExactOnlineWebhooks
import TestSupport
import Testing

@Suite struct ReceiverTests {
  @Test func emptyBody_isTheVerification() throws {
    #expect(try Samples.receiver.receive([]) == .verification)
  }

  @Test func signedBody_isAnEvent() throws {
    guard case .event(let event) = try Samples.receiver.receive(Samples.body()) else {
      Issue.record("no event")
      return
    }
    #expect(event.topic == .salesOrders)
    #expect(event.action == .update)
    #expect(event.division == 441_609)
    #expect(event.key == UUID(uuidString: "19cee073-0000-4000-8000-000000000002"))
    #expect(event.clientID == UUID(uuidString: "63824703-0000-4000-8000-000000000001"))
    #expect(event.occurred == LocalDateTime("2020-01-06T16:26:08.587"))
    #expect(event.resource == "salesorder/SalesOrders")
  }

  /// The page has it on several lines, with ids and code cut.
  @Test func documentation_showsTheBodyThatIsTested() throws {
    let block = try #require(
      try Repository.blocks(of: "Documentation/protocol.md", comparedBy: "ReceiverTests").first)
    var rest = String(decoding: Samples.body(), as: UTF8.self)[...]
    for piece in block.replacing("\n", with: "").replacing("3ACBC784", with: "").split(separator: "…") {
      rest = rest.drop { $0.isHexDigit || $0 == "-" }
      #expect(rest.hasPrefix(piece))
      rest = rest.dropFirst(piece.count)
    }
    #expect(rest.isEmpty)
  }

  /// The code was computed with Python's hmac and hashlib: neither the receiver's own signer nor the sandbox's.
  @Test func signature_isThatOfAnotherImplementation() throws {
    let content = #"{"Topic":"Accounts","Division":1,"Action":"Create","Key":"00000000-0000-4000-8000-000000000001"}"#
    let code = "154F3D2B4463E52433B30A19A43ADF5464E8E257B5F99502B36434A1FBD73262"
    let body = Array("{\"Content\":\(content),\"HashCode\":\"\(code)\"}".utf8)
    #expect(WebhookSigner(secret: "s3cret").body(content: Array(content.utf8)) == body)
    let receiver = WebhookReceiver(secrets: ["s3cret"])
    guard case .event = try receiver.receive(body) else {
      Issue.record("no event")
      return
    }
    #expect(throws: Never.self) {
      try receiver.receive(Array(String(decoding: body, as: UTF8.self).replacing(code, with: code.lowercased()).utf8))
    }
  }

  @Test func anyOfTheSecrets_isAccepted_andNoOther() throws {
    let rotating = WebhookReceiver(secrets: ["new", "old"])
    for secret in ["new", "old"] {
      #expect(throws: Never.self) { try rotating.receive(WebhookSigner(secret: secret).body(Samples.event())) }
    }
    #expect(throws: WebhookRefusal.wrongSignature) {
      try rotating.receive(WebhookSigner(secret: "other").body(Samples.event()))
    }
  }

  /// A variable of the environment that is not set must not open the door.
  @Test func emptySecret_isNone() throws {
    for secrets in [[], [""], ["\n"], [" "], ["\0"]] as [[String]] {
      for signer in ["", secrets.first ?? ""] {
        #expect(throws: WebhookRefusal.noSecret) {
          try WebhookReceiver(secrets: secrets).receive(WebhookSigner(secret: signer).body(Samples.event()))
        }
      }
    }
  }

  @Test func secrets_areNotPrinted() {
    var text = "\(Samples.receiver) \(Samples.signer)"
    dump(Samples.receiver, to: &text)
    dump(Samples.signer, to: &text)
    #expect(!text.contains(Samples.secret))
  }

  @Test func largeBody_isRefused() throws {
    let body = Samples.body()
    let receiver = WebhookReceiver(secrets: [Samples.secret], maximumBodySize: body.count - 1)
    #expect(throws: WebhookRefusal.tooLarge(limit: body.count - 1)) { try receiver.receive(body) }
    #expect(throws: Never.self) {
      try WebhookReceiver(secrets: [Samples.secret], maximumBodySize: body.count).receive(body)
    }
  }

  @Test func bodyOfAnotherForm_isRefused() throws {
    let text = String(decoding: Samples.body(), as: UTF8.self)
    let others = [
      "{}", "[]", "null", " ", "{\"Content\":\"}", "{\"Content\":{},\"HashCode\":\"", "\u{FEFF}" + text, text + "\n",
      " " + text,
      text.replacing("{\"Content\":", with: "{ \"Content\":"), text.replacing(",\"HashCode\"", with: ", \"HashCode\""),
      String(text.dropLast()), String(text.dropFirst()), text + text.prefix(5), "{\"HashCode\":\"00\",\"Content\":{}}",
    ]
    for other in others {
      #expect(throws: WebhookRefusal.notANotification, "\(other)") { try Samples.receiver.receive(Array(other.utf8)) }
    }
  }

  @Test func signatureThatIsNone_isRefused() {
    for signature in ["", "00", String(repeating: "g", count: 64), String(repeating: "0", count: 66)] {
      let body = Array("{\"Content\":{},\"HashCode\":\"\(signature)\"}".utf8)
      #expect(throws: WebhookRefusal.malformedSignature) { try Samples.receiver.receive(body) }
    }
    let zeros = String(repeating: "0", count: 64)
    #expect(throws: WebhookRefusal.wrongSignature) {
      try Samples.receiver.receive(Array("{\"Content\":{},\"HashCode\":\"\(zeros)\"}".utf8))
    }
  }

  /// A value of the content that looks like the border does not move it.
  @Test func lastHashCode_isTheBorder() throws {
    let inner = String(decoding: Samples.body(), as: UTF8.self)
    let hash = inner.suffix(66).prefix(64)
    let content =
      #"{"Topic":"Accounts","Division":1,"Action":"Create","Key":"00000000-0000-4000-8000-000000000001","X":"","#
      + "\"HashCode\":\"\(hash)\"}"
    #expect(throws: Never.self) { try Samples.receiver.receive(Samples.body(content)) }
    let unsigned = "{\"Content\":\(content),\"HashCode\":\"\(hash)\"}"
    #expect(throws: WebhookRefusal.wrongSignature) { try Samples.receiver.receive(Array(unsigned.utf8)) }
  }

  @Test func everyRefusal_saysWhatToDo_andHasAStatus() {
    let refusals: [WebhookRefusal] = [
      .noSecret, .tooLarge(limit: 1), .notANotification, .malformedSignature, .wrongSignature, .missingMember("Key"),
      .invalidMember("Key"),
    ]
    for refusal in refusals {
      #expect(refusal.description.count > 40)
      #expect((400...599).contains(refusal.status))
    }
  }
}
