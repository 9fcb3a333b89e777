import Policy

/// By another name: the command line's own `Flag` is an option without a value.
typealias FindingSeverity = Flag.Severity
