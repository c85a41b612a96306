package import SandboxAuthorization
package import SandboxService

/// ``SandboxBehaviour/dutchMessages``: messages about rows that are refused come in the language of the user; those of
/// the framework are English for everybody (Documentation/protocol.md, section 8.5). Users choose theirs when they log
/// in, and it is the language of those who did not. That clients decide by status and structure is what it tests: the
/// wording is this sandbox's.
package struct DutchMessages: RequestStage {
  private static let words = [
    ("Mandatory: ", "Verplicht: "), ("Already exists: ", "Bestaat reeds: "), ("Read-only: ", "Alleen-lezen: "),
    ("Invalid: Callback", "Ongeldig: Callback"),
  ]

  private let issuer: TokenIssuer
  private let switches: BehaviourSwitches

  package init(issuer: TokenIssuer, switches: BehaviourSwitches) {
    self.issuer = issuer
    self.switches = switches
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    var response = await next(request)
    guard response.status == 500, isDutch(request.caller?.user) else { return response }
    var text = String(decoding: response.body, as: UTF8.self)
    for (english, dutch) in Self.words { text = text.replacing(english, with: dutch) }
    response.body = Array(text.utf8)
    return response
  }

  private func isDutch(_ user: String?) -> Bool {
    let language = user.flatMap { issuer.language(of: $0) }
    return language.map { $0 == .dutch } ?? switches.isOn(.dutchMessages)
  }
}
