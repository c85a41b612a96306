import ClientRendering
import Diagnostics

/// The size of a client's source, measured on the files themselves.
struct ClientSize: Equatable {
  var files: Int
  var bytes: Int

  init(_ files: [OutputFile]) {
    let source = files.filter { $0.path.hasSuffix(".swift") }
    self.files = source.count
    bytes = source.reduce(0) { $0 + $1.bytes.count }
  }

  /// Object files of a debug build, debugging information included, are 8 to 20 times the source of most services, and
  /// 14 times over all of Metadata/ (61 MB): `du -bc .build/debug/ExactOnline.build/*.o` beside `du -bc` of Generated/
  /// (Swift 6.3, x86-64).
  var line: String {
    let objects = max(1, bytes * 14 / 1_000_000)
    return
      "\(Counted(files, "file")), \(Self.text(bytes)) of source; some \(objects) MB of object files in a debug build"
  }

  /// `4.03 MB`, `61 kB`.
  static func text(_ bytes: Int) -> String {
    guard bytes >= 1_000_000 else { return "\((bytes + 500) / 1000) kB" }
    return "\(hundredths(Double(bytes) / 1_000_000)) MB"
  }
}

/// A positive number with two digits after its point: `1.05`.
func hundredths(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  let fraction = String(hundredths % 100)
  return "\(hundredths / 100).\(fraction.count == 1 ? "0" : "")\(fraction)"
}
