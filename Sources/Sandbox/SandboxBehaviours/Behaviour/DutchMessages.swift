package import SandboxService

/// ``SandboxBehaviour/dutchMessages``: messages about rows that are refused come in the language of the user, here Dutch;
/// those of the framework are English for everybody (Documentation/protocol.md, section 8.5). That clients decide by
/// status and structure is what it tests: the wording is this sandbox's.
package struct DutchMessages: RequestStage {
  private static let words = [
    ("Mandatory: ", "Verplicht: "), ("Already exists: ", "Bestaat reeds: "), ("Read-only: ", "Alleen-lezen: "),
    ("Invalid: Callback", "Ongeldig: Callback"),
  ]

  private let switches: BehaviourSwitches

  package init(switches: BehaviourSwitches) { self.switches = switches }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    var response = await next(request)
    guard switches.isOn(.dutchMessages), response.status == 500 else { return response }
    var text = String(decoding: response.body, as: UTF8.self)
    for (english, dutch) in Self.words { text = text.replacing(english, with: dutch) }
    response.body = Array(text.utf8)
    return response
  }
}
