/// One primitive value of the Entity Data Model, whatever Swift type carries it: what literals, bodies, keys and
/// descriptions are made from.
public enum PrimitiveValue: Sendable, Hashable {
  case string(String)
  case guid(UUID)
  case integer(Int64)
  case boolean(Bool)
  case decimal(Decimal)
  case double(Double)
  case dateTime(LocalDateTime)
  case instant(Date)
  case duration(Duration)
  case binary(Data)
  case json(JSONValue)
}
