import DcsScore

/// What `dcs validate` does with each file, on whichever core.
struct ValidateJob: Sendable {
  /// What the files are to be taken for, whatever their `format` says.
  let kind: FileKind?
  /// The rules whose faults are passed over.
  let ignored: [Rule]
  /// Whether what is certain to mend a file is written into it.
  let isFixing: Bool
  /// What standard input is called; nil for `-`.
  let inputName: String?
  /// How large the files may be.
  private let limit: InputLimit
  private let listings = FolderListings()

  /// A file with its faults, but not what it says, and, where it was to be mended, why it could not be written or what it lost by that.
  struct Checked: Sendable {
    let file: CheckedFile
    var failure: Failure?
    var losses: [LocalizedText] = []
    /// The rules whose faults were mended, one for each fault.
    var mended: [Rule] = []
    /// Whether the file is a table, in which nothing is mended.
    var isTable = false
  }

  init(kind: FileKind?, ignoring ignored: [Rule], isFixing: Bool, inputName: String?, _ limit: InputLimit) {
    (self.kind, self.ignored, self.isFixing, self.inputName, self.limit) = (kind, ignored, isFixing, inputName, limit)
  }

  /// Reads a file.
  func read(_ path: String) -> Attempt<ParsedFile> {
    Attempt { () throws(Failure) in
      let source = try InputFile.read(path, limit)
      return ParsedFile(SourceText(name: name(of: path), bytes: source.bytes), ignoring: ignored)
    }
  }

  /// What a file is called.
  func name(of path: String) -> String { path == "-" ? inputName ?? path : path }

  /// What a file is taken for; nil where that is not known.
  func kind(of file: ParsedFile) -> FileKind? { kind ?? FileKind(of: file.document) }

  /// Checks a file, mended before where that is asked for.
  ///
  /// - Parameter basis: What the file is held against; where attached files are is found out here.
  func check(_ file: ParsedFile, _ basis: CheckBasis) -> Checked {
    var basis = basis
    basis.attachment = AttachmentFolder(of: file.source.name, listings).attachment
    let mendable = isFixing ? Validation.mendable(in: file, ignoring: ignored) : []
    if mendable.isEmpty {
      return Checked(file: faults(of: file, as: kind(of: file), basis), isTable: file.isTable)
    }
    let bytes = Mend.apply(mendable.flatMap(\.mends), to: file.source.utf8)
    let mended = SourceText(name: file.source.name, bytes: bytes)
    do throws(Failure) {
      var losses = try OutputFile.replace(mended.name, with: mended.bytes)
      if file.source.isUTF16 { losses.append(Self.isUTF8Now(mended.name)) }
      return Checked(
        file: faults(of: ParsedFile(mended, ignoring: ignored), as: kind(of: file), basis), losses: losses,
        mended: mendable.map(\.rule))
    } catch {
      return Checked(file: faults(of: file, as: kind(of: file), basis), failure: error)
    }
  }

  private static func isUTF8Now(_ name: String) -> LocalizedText {
    LocalizedText(
      vi: "Lưu ý: tệp '\(name)' trước ở mã UTF-16, nay được ghi ở mã UTF-8.",
      en: "Note: the file '\(name)' was UTF-16, and is written as UTF-8 now.")
  }

  /// A file's faults alone. What it says is let go of here, where other cores do the same, and not where they are told.
  private func faults(of file: ParsedFile, as kind: FileKind?, _ basis: CheckBasis) -> CheckedFile {
    file.checked(as: kind, basis).withoutContents
  }
}
