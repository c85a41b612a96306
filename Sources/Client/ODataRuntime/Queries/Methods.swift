/// Sets whose rows can be read.
public protocol Readable: Sendable {}
/// Sets in which rows can be created.
public protocol Creatable: Sendable {}
/// Sets whose rows can be updated.
public protocol Updatable: Sendable {}
/// Sets whose rows can be deleted.
public protocol Deletable: Sendable {}

/// The combinations of methods that a set can allow. What a set does not allow has no method in Swift.
public enum Methods {
  public enum Read: Readable {}
  public enum Create: Creatable {}
  public enum Update: Updatable {}
  public enum Delete: Deletable {}
  public enum ReadCreate: Readable, Creatable {}
  public enum ReadUpdate: Readable, Updatable {}
  public enum ReadDelete: Readable, Deletable {}
  public enum CreateUpdate: Creatable, Updatable {}
  public enum CreateDelete: Creatable, Deletable {}
  public enum UpdateDelete: Updatable, Deletable {}
  public enum ReadCreateUpdate: Readable, Creatable, Updatable {}
  public enum ReadCreateDelete: Readable, Creatable, Deletable {}
  public enum ReadUpdateDelete: Readable, Updatable, Deletable {}
  public enum CreateUpdateDelete: Creatable, Updatable, Deletable {}
  public enum ReadCreateUpdateDelete: Readable, Creatable, Updatable, Deletable {}
}
