import PackageVersion

/// The generator's name and version, in headers and on the command line.
package enum Generator {
  package static let name = "exact-online-generator"
  package static let version = PackageVersion.current
  /// The version of the runtime that generated code is made for: the number in `GeneratedCode.FitsRuntime1`.
  package static let runtimeVersion = 1
  /// The beginning of the first line of every generated file. A file without it is not the generator's.
  package static let marker = "// \(name) "
  /// The same for files that are not Swift: the lock of names, and the list of symbols.
  package static let textMarker = "# \(name) "
  /// `exact-online-generator 0.1.0`.
  package static let nameAndVersion = "\(name) \(version)"
}
