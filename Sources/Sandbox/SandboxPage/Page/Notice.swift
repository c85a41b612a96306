/// The result of a form, in one sentence. The address contains its name, so that it can show no other text.
enum Notice {
  private static let texts = [
    "clear": "The requests are forgotten.", "limits": "The limits are set.", "forget": "Calls are counted from zero.",
    "order": "Notifications arrive so from now on.", "switch": "The behaviour is switched.",
    "add": "The fault is set.", "remove": "The fault is removed.", "advance": "The clock was moved.",
    "set": "The clock was set.", "stop": "The clock stands still.", "go": "The clock runs.",
    "move": "The division was moved: row versions are new.",
    "reset": "Everything is as it was at the start.",
  ]

  static func text(_ action: String?) -> String? { action.flatMap { texts[$0] } }
}
