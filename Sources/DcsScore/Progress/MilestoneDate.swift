/// A step of the yearly calendar on its day in one school year.
public struct MilestoneDate: Hashable, Sendable {
  public let milestone: CriteriaSet.Milestone
  /// The last day of the step.
  public let due: CalendarDate
}

extension CriteriaSet {
  /// The milestones of a school year by their days; those of one day in the order of the file.
  public func milestones(in year: SchoolYear) -> [MilestoneDate] {
    let dates = milestones.compactMap { milestone in
      year.day(milestone.due).map { MilestoneDate(milestone: milestone, due: $0) }
    }
    // Swift's sort is stable in practice but does not promise it.
    return dates.indices.sorted { (dates[$0].due, $0) < (dates[$1].due, $1) }.map { dates[$0] }
  }
}

extension SchoolYear {
  /// A day of every year as it falls in this school year, which starts in September; nil beyond the year 9999.
  public func day(_ day: MonthDay) -> CalendarDate? {
    CalendarDate(year: day.month >= Self.firstMonth ? firstYear : firstYear + 1, month: day.month, day: day.day)
  }
}
