import SandboxService
import SandboxWebhooks

/// ``SandboxBehaviour/lateValidation``: a callback is asked for a response after its subscription was answered 201
/// (Documentation/protocol.md, section 11.1). That a subscription whose callback does not answer 200 is deleted is
/// assumed. Without it, the callback is asked before, and the subscription refused if the answer is not 200.
extension Webhooks {
  var isValidatedLate: Bool { switches.isOn(.lateValidation) }

  /// Not when the row is written: a client may listen only when it has the response.
  func validatedLate(_ response: SandboxResponse, _ callback: String, _ topic: String) -> SandboxResponse {
    guard response.status == 201 else { return response }
    var response = response
    response.afterwards = { [sender, store] in sender.validateLater(callback, of: topic, in: store) }
    return response
  }
}
