@_exported public import ExactOnlineFiles
