/// Sets whose rows can be read.
public protocol Readable: Sendable {}
/// Sets in which rows can be created.
public protocol Creatable: Sendable {}
/// Sets whose rows can be updated.
public protocol Updatable: Sendable {}
/// Sets whose rows can be deleted.
public protocol Deletable: Sendable {}

/// The combinations of methods that a set can allow. A method that a set does not allow does not exist in Swift.
public enum Methods {
  /// Reading only.
  public enum Read: Readable {}
  /// Creating only.
  public enum Create: Creatable {}
  /// Updating only.
  public enum Update: Updatable {}
  /// Deleting only.
  public enum Delete: Deletable {}
  /// Reading and creating.
  public enum ReadCreate: Readable, Creatable {}
  /// Reading and updating.
  public enum ReadUpdate: Readable, Updatable {}
  /// Reading and deleting.
  public enum ReadDelete: Readable, Deletable {}
  /// Creating and updating.
  public enum CreateUpdate: Creatable, Updatable {}
  /// Creating and deleting.
  public enum CreateDelete: Creatable, Deletable {}
  /// Updating and deleting.
  public enum UpdateDelete: Updatable, Deletable {}
  /// Reading, creating and updating.
  public enum ReadCreateUpdate: Readable, Creatable, Updatable {}
  /// Reading, creating and deleting.
  public enum ReadCreateDelete: Readable, Creatable, Deletable {}
  /// Reading, updating and deleting.
  public enum ReadUpdateDelete: Readable, Updatable, Deletable {}
  /// Creating, updating and deleting.
  public enum CreateUpdateDelete: Creatable, Updatable, Deletable {}
  /// Reading, creating, updating and deleting.
  public enum ReadCreateUpdateDelete: Readable, Creatable, Updatable, Deletable {}
}
