/// The versions of generated code that this runtime supports.
///
/// Each generated client states the version that it was generated for, once:
///
///     private typealias RuntimeFit = GeneratedCode.FitsRuntime1
///
/// A change of the runtime that older generated code is not compatible with adds `FitsRuntime2` and marks this one, so
/// that an old client fails to compile with one message instead of many errors:
///
///     @available(*, unavailable, message: "This client was generated for an older version of the runtime; \
///       generate it again, or use that version of the package")
@_spi(Generated) public enum GeneratedCode {
  /// Named by clients that were generated for version 1 of the runtime.
  public enum FitsRuntime1 {}
}
