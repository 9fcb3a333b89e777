/// A row of a register: what it says, and where that comes from.
protocol RegisterRow {
  var source: RowSource { get set }
}

/// A row that holds for a time.
protocol DatedRow: RegisterRow {
  var span: DaySpan { get set }
}
