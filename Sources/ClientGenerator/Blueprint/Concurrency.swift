import Dispatch
import Synchronization

/// Work on independent values, side by side, with results in order.
enum Concurrency {
  /// Transforms chunks of `elements` on all cores. Chunks, because a handful of entities is not worth a thread.
  static func map<Element: Sendable, Result: Sendable>(
    chunksOf elements: [Element], size: Int, _ transform: @Sendable (ArraySlice<Element>) -> Result
  ) -> [Result] {
    let count = (elements.count + size - 1) / size
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { chunk in
      let result = transform(elements[(chunk * size)..<min((chunk + 1) * size, elements.count)])
      results.withLock { $0[chunk] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
