extension WebhookEvent {
  /// A kind of change. Open: a kind that is new to this client is a value, not an error.
  public struct Action: RawRepresentable, Sendable, Hashable, CaseIterable {
    /// The text in the body.
    public let rawValue: String
    /// Creates a kind from its text.
    ///
    /// - Parameter rawValue: The text in the body.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A new row.
    public static let create = Action(rawValue: "Create")
    /// A row with other values.
    public static let update = Action(rawValue: "Update")
    /// A row that is gone.
    public static let delete = Action(rawValue: "Delete")

    /// The kinds that are documented.
    public static let allCases = [create, update, delete]
  }
}
