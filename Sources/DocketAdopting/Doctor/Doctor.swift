public import DocketLanguage

/// Looks at everything that a records repository needs besides records, and says what to do.
///
/// Nothing is changed, nothing is fetched, and no private value and no address of a person is told.
public enum Doctor {
  /// Judges what was gathered.
  ///
  /// - Parameters:
  ///   - circumstances: what was gathered.
  ///   - language: the language of the reader.
  /// - Returns: a line for each thing, in the order of the areas.
  public static func lines(of circumstances: Circumstances, in language: MessageLanguage) -> [DoctorLine] {
    ProgramCheck(circumstances).lines + SiteCheck(circumstances).lines + RecordsCheck(circumstances).lines
      + GitCheck(circumstances).lines + HookCheck(circumstances).lines + ForgeCheck(circumstances).lines
      + PublicationCheck(circumstances, language).lines
  }
}
