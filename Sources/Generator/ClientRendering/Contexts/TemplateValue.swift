/// A value that a template can write or make a section of.
enum TemplateValue {
  case text(String)
  /// Text that has been rendered already.
  case source([UInt8])
  case flag(Bool)
  case one(any TemplateContext)
  case many([any TemplateContext])

  /// The value as Mustache takes it.
  var forMustache: Any {
    switch self {
    case .text(let text): text
    case .source(let bytes): String(decoding: bytes, as: UTF8.self)
    case .flag(let isTrue): isTrue
    case .one(let context): context
    case .many(let contexts): contexts
    }
  }
}
