/// One page of rows, as sent by the server.
public struct Page<Element: Sendable>: Sendable {
  /// The rows of the page.
  public let rows: [Element]
  /// The link to the next page; nil on the last. Store it to resume reading there.
  public let next: PageLink?
  /// The total number of rows, if the query requested it.
  public let count: Int64?
  /// The time of the response by the server's clock, in seconds since 1970; nil if it does not state one.
  package let served: Int64?
}

extension Page: CustomStringConvertible {
  /// `60 rows, next: https://…/Accounts?$skiptoken=…`
  public var description: String { rows.count.counted("row") + (next.map { ", next: \($0)" } ?? "") }
}

/// A link to a page, as sent by the server. It is followed only to the host that the client is configured for.
public struct PageLink: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The address, as sent by the server.
  public let link: String

  /// Creates a link that was stored.
  ///
  /// - Parameter link: The address, as sent by the server.
  public init(_ link: String) { self.link = link }

  /// Reads a link as text.
  public init(from decoder: any Decoder) throws { link = try decoder.singleValueContainer().decode(String.self) }

  /// Writes the link as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(link)
  }

  /// The address.
  public var description: String { link }
}

/// The pages of a query, fetched one after another on demand. Costs one call per page.
public struct Pages<Element: Sendable>: AsyncSequence, Sendable {
  let plan: QueryPlan
  let transform: @Sendable (Row) -> Element
  private var start: PageLink?

  init(plan: QueryPlan, transform: @escaping @Sendable (Row) -> Element) {
    self.plan = plan
    self.transform = transform
  }

  /// The same pages, starting at a stored link. The query must be the one that the link came from.
  ///
  /// - Parameter link: The `next` of a page.
  public func resuming(at link: PageLink) -> Pages {
    var pages = self
    pages.start = link
    return pages
  }

  /// Reads the pages, starting at the first page or at the link.
  public func makeAsyncIterator() -> Iterator { Iterator(self, start: start) }

  /// Fetches a page for each call of `next()`.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    fileprivate let pages: Pages
    private var reader: PageReader

    init(_ pages: Pages, start: PageLink?) {
      self.pages = pages
      reader = PageReader(pages.plan, from: start, reportsProgress: true)
    }

    /// The next page; nil after the last. Costs one call.
    public mutating func next() async throws -> Page<Element>? {
      guard let step = try await fetch() else { return nil }
      return Page(
        rows: step.page.rows.map(pages.transform), next: step.next, count: step.page.count, served: step.page.served)
    }

    /// The next page, in decoded form.
    @concurrent
    fileprivate mutating func fetch() async throws -> PageReader.Step? { try await reader.next() }
  }
}

/// The rows of a query, one by one.
public struct RowIterator<Element: Sendable>: AsyncIteratorProtocol {
  private var pages: Pages<Element>.Iterator
  @usableFromInline let transform: @Sendable (Row) -> Element
  @usableFromInline var rows: [Row] = []
  @usableFromInline var position = 0

  init(pages: Pages<Element>.Iterator) {
    self.pages = pages
    transform = pages.pages.transform
  }

  /// The next row; nil after the last. Costs one call at the end of a page, none elsewhere.
  public mutating func next() async throws -> Element? { try await next(isolation: nil) }

  // Runs on the caller's executor: a row that is already in memory needs no thread switch. Pages are fetched and
  // decoded elsewhere. Inlined because so little is done for every row.
  /// The next row; nil after the last. Costs one call at the end of a page, none elsewhere.
  @inlinable
  public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
    if position == rows.count { try await fetch(isolation: actor) }
    guard position < rows.count else { return nil }
    defer { position += 1 }
    return transform(rows[position])
  }

  /// Replaces the rows with those of the next non-empty page, or with none at the end.
  @usableFromInline
  mutating func fetch(isolation actor: isolated (any Actor)?) async throws {
    rows = []
    position = 0
    while rows.isEmpty, let step = try await pages.fetch() { rows = step.page.rows }
  }
}
