/// Remembers the meanings of names by their addresses.
///
/// libxml2 keeps each name of a document once, so an address identifies a name for the lifetime of the stream.
/// Comparing addresses instead of bytes is most of the parser's speed in a debug build, which is what a build plugin
/// runs.
struct NameCache<Meaning> {
  private var slots: [(address: UnsafePointer<UInt8>, meaning: Meaning)?] = Array(repeating: nil, count: 512)

  mutating func meaning(of name: UnsafePointer<UInt8>, classify: (String) -> Meaning) -> Meaning {
    let slot = Int(UInt(bitPattern: name) &>> 2 & 511)
    if let known = slots[slot], known.address == name { return known.meaning }
    let meaning = classify(String(cString: name))
    slots[slot] = (name, meaning)
    return meaning
  }
}
