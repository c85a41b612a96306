/// What a view shows.
struct PageContent {
  var title: String
  var body: HTML
  /// Whether new requests are to appear in it.
  var isLive = false
}
