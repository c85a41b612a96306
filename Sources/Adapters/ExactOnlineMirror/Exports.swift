// The types of updates and audits, and the sets by name, so that one import is enough.
@_exported public import MirrorCatalog
@_exported public import MirrorFiles
