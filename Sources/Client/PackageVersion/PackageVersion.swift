/// The version of this package, in its only place: the `User-Agent` of clients, the `--version` of the commands and the
/// first line of generated files take it from here. `.ci/release` writes it.
package enum PackageVersion {
  /// A semantic version, such as `1.2.3`.
  package static let current = "0.1.0"
}
