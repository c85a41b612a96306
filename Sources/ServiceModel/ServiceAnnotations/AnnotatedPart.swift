/// A part of a service, as in annotations.
enum AnnotatedPart {
  case service
  case set(String)
  case function(String)
  case type(String)
  /// A property or navigation property.
  case property(String, of: ServiceIndex.Structured)

  /// Its own name; that of a service is its path.
  var name: String? {
    switch self {
    case .service: nil
    case .set(let name), .function(let name), .type(let name), .property(let name, _): name
    }
  }
}
