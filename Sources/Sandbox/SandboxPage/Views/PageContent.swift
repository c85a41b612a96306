/// The content of a view.
struct PageContent {
  var title: String
  var body: HTML
  /// Whether new requests are to appear in it.
  var isLive = false
}
