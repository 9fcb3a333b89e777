public import ArgumentParser
public import Policy

extension FindingSeverity: ExpressibleByArgument {}
