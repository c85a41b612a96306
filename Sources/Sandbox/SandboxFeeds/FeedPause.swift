import SandboxStore

/// Says that rows of feeds do not follow others now: a seed writes them at its end, all at once.
final class FeedPause {
  var isOn = false

  static func isOn(in session: StoreSession) -> Bool { session.memory { FeedPause() }.isOn }
}
