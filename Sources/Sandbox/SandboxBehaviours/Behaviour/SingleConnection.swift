/// ``SandboxBehaviour/singleConnection``: two connections of one user through one app break each other's tokens, as a
/// connector's manual reports (Documentation/protocol.md, section 2.4). Here the later login ends the earlier one, whose
/// refresh token is answered like an old one, and whose access token like an expired one: that it is so is assumed.
/// Without it, each login has tokens of its own.
extension OAuth {
  /// Not without ``SandboxBehaviour/oauth``, where each token works.
  var endsEarlierLogins: Bool { switches.isOn(.oauth) && switches.isOn(.singleConnection) }
}
