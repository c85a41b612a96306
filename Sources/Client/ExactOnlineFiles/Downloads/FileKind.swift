/// The kind of a file, as far as its name or, if that does not tell, the media type of the response does: what it may
/// begin with.
enum FileKind {
  /// A web page, or a mail with one.
  case page
  /// JSON.
  case json
  /// Text or markup of another kind, which may look like a part of a page.
  case text
  /// Anything that begins neither with a tag of a page nor with JSON: pictures, archives, PDFs.
  case binary
  case unknown

  init(name: String?, type: String) {
    let name = name?.lowercased() ?? ""
    let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
    self = Self.endings.first { $0.value.contains(ending) }?.key ?? (Self.isBinary(type) ? .binary : .unknown)
  }

  private static let endings: [Self: Set<String>] = [
    .page: ["html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml"],
    .json: ["json", "jsonl", "ndjson", "geojson", "har"],
    // Programs also save tables and letters as markup under the names of spreadsheets and texts.
    .text: [
      "xml", "xsl", "xslt", "xsd", "svg", "rss", "atom", "xbrl", "ubl", "txt", "md", "csv", "log", "eml", "rtf", "doc",
      "xls",
    ],
    .binary: [
      "pdf", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "heic", "ico", "zip", "gz", "7z", "rar", "docx",
      "xlsx", "pptx", "odt", "ods", "odp", "mp3", "mp4", "mov", "avi",
    ],
  ]

  private static func isBinary(_ type: String) -> Bool {
    if type.hasPrefix("image/svg") { return false }
    return ["image/", "audio/", "video/", "application/pdf", "application/zip"].contains(where: type.hasPrefix)
  }

  /// Whether a file of this kind may begin so.
  func may(beginWith beginning: FileBeginning) -> Bool {
    switch beginning {
    case .page: self == .page
    case .partOfPage: self == .page || self == .text
    case .jsonError: self == .json
    case .xmlError: self == .text
    case .json: self != .binary
    case .other: true
    }
  }
}
