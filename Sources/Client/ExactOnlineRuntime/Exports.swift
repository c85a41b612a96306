// Generated code and its users import one module; this one brings the runtime below it along.
@_exported public import ODataRuntime
