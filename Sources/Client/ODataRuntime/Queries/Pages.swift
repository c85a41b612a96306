/// One page of rows, as the server made it.
public struct Page<Element: Sendable>: Sendable {
  public let rows: [Element]
  /// Where the next page is; nil on the last. Store it to resume reading there.
  public let next: PageLink?
  /// The number of all rows, when the query asked for it.
  public let count: Int64?
}

/// A link to a page, as the server wrote it. It is followed only to the host that the client is configured for.
public struct PageLink: Sendable, Hashable, Codable, CustomStringConvertible {
  public let link: String

  public init(_ link: String) { self.link = link }

  public init(from decoder: any Decoder) throws { link = try decoder.singleValueContainer().decode(String.self) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(link)
  }

  public var description: String { link }
}

/// The pages of a query, fetched one after another as they are asked for. Costs one call a page.
public struct Pages<Element: Sendable>: AsyncSequence, Sendable {
  let plan: QueryPlan
  let transform: @Sendable (Row) -> Element
  private var start: PageLink?

  init(plan: QueryPlan, transform: @escaping @Sendable (Row) -> Element) {
    self.plan = plan
    self.transform = transform
  }

  /// The same pages from a stored link on. The query must be the one that the link came from.
  public func resuming(at link: PageLink) -> Pages {
    var pages = self
    pages.start = link
    return pages
  }

  public func makeAsyncIterator() -> Iterator { Iterator(self, start: start) }

  public struct Iterator: AsyncIteratorProtocol, Sendable {
    fileprivate let pages: Pages
    private var state: State
    private var followed: Set<String> = []
    private var emptyPages = 0
    private var progress: ReadProgress?

    private enum State {
      case first
      case link(PageLink)
      case end
    }

    init(_ pages: Pages, start: PageLink?) {
      self.pages = pages
      state = start.map(State.link) ?? .first
    }

    public mutating func next() async throws -> Page<Element>? {
      guard let (page, next) = try await fetch() else { return nil }
      return Page(rows: page.rows.map(pages.transform), next: next, count: page.count)
    }

    /// The next page as it was decoded, and the link behind it.
    @concurrent
    fileprivate mutating func fetch() async throws -> (Envelope.Page, next: PageLink?)? {
      let reader = PageReader(pages.plan)
      let request: ODataRequest
      switch state {
      case .end: return nil
      case .first: request = try reader.firstRequest()
      case .link(let link):
        followed.insert(link.link)
        request = try reader.request(following: link.link)
      }
      state = .end
      try Task.checkCancellation()
      let page = try await reader.page(request)
      emptyPages = page.rows.isEmpty ? emptyPages + 1 : 0
      let next = try reader.next(page, followed: followed, emptyPages: emptyPages)
      if let next { state = .link(next) }
      report(page, of: request.operation, isLast: next == nil)
      return (page, next)
    }

    private mutating func report(_ page: Envelope.Page, of operation: String, isLast: Bool) {
      var progress = progress ?? ReadProgress(operation: operation)
      progress.pages += 1
      progress.rows += page.rows.count
      progress.isComplete = isLast
      self.progress = progress
      pages.plan.root.performer.didRead(progress)
    }
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

  public mutating func next() async throws -> Element? { try await next(isolation: nil) }

  // Runs where the caller is: a row that is there needs no change of threads. Pages are fetched and decoded elsewhere.
  // Inlined because this little is done for every row.
  @inlinable
  public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
    if position == rows.count { try await fetch(isolation: actor) }
    guard position < rows.count else { return nil }
    defer { position += 1 }
    return transform(rows[position])
  }

  /// Replaces the rows by those of the next page that has any; by none at the end.
  @usableFromInline
  mutating func fetch(isolation actor: isolated (any Actor)?) async throws {
    rows = []
    position = 0
    while rows.isEmpty, let (page, _) = try await pages.fetch() { rows = page.rows }
  }
}
