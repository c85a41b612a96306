/// The ids of all rules of the generator, which diagnostics end in and `silence` names. RuleCatalogueTests compares the
/// list with the sources.
package enum RuleCatalogue {
  package static let ids: Set<String> = [
    "control-character", "corrupt-lock", "cyclic-inheritance", "deep-inheritance", "default-type", "diagram-size",
    "doctype", "duplicate-alias", "duplicate-association", "duplicate-function", "duplicate-key", "duplicate-member",
    "duplicate-parameter", "duplicate-property", "duplicate-service", "duplicate-set", "duplicate-type",
    "duplicate-value", "empty-file", "empty-ignore", "empty-value", "entity", "entity-as-value", "enumeration-clash",
    "enumeration-flag", "enumeration-padded", "enumeration-type", "enumeration-value", "external-type", "flag-type",
    "foreign-file", "html-page", "identifier", "invalid-value", "json-body", "left-padded-type", "malformed-xml",
    "media-entity", "merge-conflict", "missing-attribute", "missing-key", "module-name", "more-findings", "name-clash",
    "no-container", "no-documents", "no-git", "no-packaged-metadata", "no-repository", "no-schema", "no-templates",
    "not-csdl", "not-generated", "not-in-revision", "not-on-build", "not-positive", "not-xml", "nothing-selected",
    "odata-v4", "output-failed", "outside-target", "path", "path-clash", "pattern", "read-only-required",
    "read-without-get", "required-without-post", "reserved-name", "rule-id", "service-base", "service-name",
    "skipped-attribute", "skipped-element", "stale-annotation", "stale-lock-entry", "stale-name", "stale-pattern",
    "stale-removal", "stub", "symbolic-link", "template-syntax", "too-deep", "too-long", "too-many-inherited",
    "too-many-names", "trailing-content", "truncated", "undeclared-prefix", "unknown-annotation-target",
    "unknown-association", "unknown-attribute", "unknown-base-type", "unknown-binding-target", "unknown-csdl-namespace",
    "unknown-element", "unknown-entity-set", "unknown-entity-type", "unknown-key", "unknown-key-property",
    "unknown-operation", "unknown-revision", "unknown-role", "unknown-rule", "unknown-service", "unknown-template",
    "unknown-template-name", "unknown-type", "unknown-value", "unread-file", "unreadable-file", "unreadable-revision",
    "unsafe-path", "unusable-key", "unusable-name", "unused-association", "unused-ignore", "value-range",
    "value-too-long", "verb-clash", "verb-key", "verb-name", "verb-rows", "verb-type", "verb-without-post",
    "wrong-encoding", "wrong-kind", "yaml-alias", "yaml-depth", "yaml-duplicate-key", "yaml-encoding", "yaml-key",
    "yaml-size", "yaml-syntax", "yaml-tag",
  ]
}
