/// What a decoder needs to know about one property, without strings.
struct SlotPlan: BitwiseCopyable {
  let kind: EdmKind
  let shape: PropertyDescriptor.Shape
  let isStructured: Bool
  let hasChild: Bool
  let plainForm: PlainForm
  /// The largest whole number of the property's type.
  let maximum: Int64
  let key: ExpectedKey

  init(_ property: PropertyDescriptor) {
    kind = property.kind
    shape = property.shape
    isStructured = property.isStructured
    hasChild = property.hasChild
    plainForm = PlainForm(property)
    maximum = property.kind.integerRange?.upperBound ?? .max
    key = ExpectedKey(property.wireName)
  }
}
