import Dispatch
import Synchronization

/// Works on independent values in parallel, with the results in order.
package enum Concurrency {
  /// Transforms chunks of `elements` on all cores. Chunks, because a handful of entities is not worth a thread.
  package static func map<Element: Sendable, Result: Sendable>(
    chunksOf elements: [Element], size: Int, _ transform: @Sendable (ArraySlice<Element>) -> Result
  ) -> [Result] {
    let chunks = stride(from: 0, to: elements.count, by: size).map { start in
      elements[start..<min(start + size, elements.count)]
    }
    return map(chunks, tool: { () }) { chunk, _ in transform(chunk) }
  }

  /// Transforms elements one by one on all cores, each thread with its own tool: threads that share a tool wait for
  /// each other's reference counts.
  package static func map<Element: Sendable, Tool, Result: Sendable>(
    _ elements: [Element], tool: @Sendable () -> Tool?, _ transform: @Sendable (Element, Tool) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: elements.count))
    let next = Atomic(0)
    // As many at a time as there are cores: those take all elements between them, and later iterations find none.
    DispatchQueue.concurrentPerform(iterations: elements.count) { _ in
      var ownTool: Tool?
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < elements.count {
        guard let tool = ownTool ?? tool() else { return }
        ownTool = tool
        let result = transform(elements[index], tool)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
