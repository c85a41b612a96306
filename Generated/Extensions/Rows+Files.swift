import ExactOnlineRuntime
public import ExactOnlineFiles

// Rows that refer to a file, and the pictures of others.

extension Documents.DocumentAttachment: DownloadableFile {
  /// The file.
  public var remoteFile: RemoteFile? {
    url.map { RemoteFile(link: $0, name: fileName, size: fileSize.fileSize) }
  }
}

extension Bulk.Documents.DocumentAttachment: DownloadableFile {
  /// The file.
  public var remoteFile: RemoteFile? {
    url.map { RemoteFile(link: $0, name: fileName, size: fileSize.fileSize) }
  }
}

extension Sync.Documents.DocumentAttachmentSync: DownloadableFile {
  /// The file.
  public var remoteFile: RemoteFile? {
    url.map { RemoteFile(link: $0, name: fileName, size: fileSize.fileSize) }
  }
}

extension Read.CRM.DocumentsAttachment: DownloadableFile {
  /// The file.
  public var remoteFile: RemoteFile? {
    attachmentURL.map { RemoteFile(link: $0, name: attachmentFileName, size: attachmentFileSize.fileSize) }
  }
}

extension Mailbox.MailMessageAttachment: DownloadableFile {
  /// The file.
  public var remoteFile: RemoteFile? {
    url.map { RemoteFile(link: $0, name: attachmentFileName, size: fileSize > 0 ? fileSize : nil) }
  }
}

extension Logistics.Item {
  /// The picture, to download; nil if the item has none.
  public var pictureFile: RemoteFile? { RemoteFile(picture: pictureURL, name: pictureName) }
  /// A thumbnail of the picture.
  public var pictureThumbnailFile: RemoteFile? { RemoteFile(picture: pictureThumbnailURL, name: pictureName) }
}

extension CRM.Account {
  /// The logo, to download; nil if the account has none.
  public var logoFile: RemoteFile? { RemoteFile(picture: logoURL) }
  /// A thumbnail of the logo.
  public var logoThumbnailFile: RemoteFile? { RemoteFile(picture: logoThumbnailURL) }
}

extension CRM.Contact {
  /// The picture, to download; nil if the contact has none.
  public var pictureFile: RemoteFile? { RemoteFile(picture: pictureURL, name: pictureName) }
  /// A thumbnail of the picture.
  public var pictureThumbnailFile: RemoteFile? { RemoteFile(picture: pictureThumbnailURL, name: pictureName) }
}
