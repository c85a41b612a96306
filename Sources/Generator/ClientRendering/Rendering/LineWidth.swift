/// Whether a line stays within the columns that `.swift-format` allows.
enum LineWidth {
  static let limit = 120

  /// `others` is how many columns the line has besides `text`.
  static func fits(_ text: String, _ others: Int) -> Bool {
    // Bytes are never fewer than columns: most names are decided without counting characters.
    text.utf8.count + others <= limit || text.count + others <= limit
  }
}
