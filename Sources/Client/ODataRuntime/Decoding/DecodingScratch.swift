/// Growing memory in which the row decoder assembles rows, reused from row to row. Nested rows are stacked on top.
struct DecodingScratch<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for more elements; their memory is not initialized.
  @inline(__always)
  mutating func reserve(_ additional: Int) {
    if additional > capacity &- count { grow(additional) }
  }

  @inline(never)
  private mutating func grow(_ additional: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: max(capacity * 2, count + additional))
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = max(capacity * 2, count + additional)
  }

  /// Counts elements that were written to reserved memory.
  @inline(__always)
  mutating func keepReserved(_ added: Int) { count &+= added }

  @inline(__always)
  mutating func append(_ element: Element) {
    reserve(1)
    base[count] = element
    count &+= 1
  }

  @inline(__always)
  mutating func append(contentsOf source: UnsafePointer<Element>, count added: Int) {
    reserve(added)
    (base + count).update(from: source, count: added)
    count &+= added
  }

  mutating func append(repeating element: Element, count added: Int) {
    reserve(added)
    (base + count).update(repeating: element, count: added)
    count &+= added
  }

  mutating func removeLast(downTo count: Int) { self.count = count }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  func slice(from start: Int) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: base + start, count: count - start)
  }
}
