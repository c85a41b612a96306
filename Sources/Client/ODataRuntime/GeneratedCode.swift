/// The versions of generated code that this runtime supports.
///
/// Each generated client states the version that it was generated for, once:
///
/// ```swift
/// private typealias RuntimeFit = GeneratedCode.FitsRuntime1
/// ```
///
/// A change of the runtime that older generated code is not compatible with adds `FitsRuntime2` and marks this one as
/// unavailable, so that an old client fails to compile with one message instead of many errors: it was generated for an
/// older version of the runtime, and is to be generated again.
@_spi(Generated) public enum GeneratedCode {
  /// Named by clients that were generated for version 1 of the runtime.
  public enum FitsRuntime1 {}
}
