/// The views of the page, in the order of their links.
enum PageView: String, CaseIterable {
  case requests, entities, limits, tokens, webhooks, behaviours, faults, clock, report
  /// Rows of a set, and one of them: below the entities.
  case rows, row

  static let linked: [PageView] = [
    .requests, .entities, .limits, .tokens, .webhooks, .behaviours, .faults, .clock, .report,
  ]

  var title: String {
    switch self {
    case .clock: "Clock and reset"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }

  var address: String { self == .requests ? "/" : "\(Link.root)/\(rawValue)" }

  /// The view whose link is marked.
  var parent: PageView {
    switch self {
    case .rows, .row: .entities
    default: self
    }
  }
}
