/// What stands where an evidence file names an attached file.
public enum Attachment: Sendable {
  case file
  case emptyFile
  case folder
  /// What is neither a file nor a folder: a pipe, a socket, a device. It has no bytes that stay the same.
  case special
  /// Nothing, or nothing that can be read.
  ///
  /// - Parameter similar: What is there and may have been meant, found when it is asked for: looking for it takes long.
  case missing(similar: @Sendable () -> String?)
  /// A file that links lead to, out of the evidence file's folder.
  case outside
}

/// The digest of an attached file, or what stands where it should.
public enum AttachedDigest: Sendable {
  case digest(SHA256)
  /// A file that cannot be read.
  case unreadable
  /// No file.
  case other(Attachment)
}

extension Attachment {
  /// Why what stands at a path cannot be attached; nil of a file.
  package func objection(to path: String) -> LocalizedText? {
    let name = path.quoted
    return switch self {
    case .file, .emptyFile: nil
    case .folder: LocalizedText(vi: "\(name) là thư mục, không phải tệp", en: "\(name) is a folder, not a file")
    case .special:
      LocalizedText(
        vi: "\(name) không phải tệp thường (là ống dẫn, socket hoặc thiết bị)",
        en: "\(name) is no regular file (but a pipe, a socket or a device)")
    case .missing: LocalizedText(vi: "không có tệp \(name)", en: "there is no file \(name)")
    case .outside:
      LocalizedText(
        vi: "\(name) dẫn ra ngoài thư mục của hồ sơ", en: "\(name) leads out of the evidence file's folder")
    }
  }
}
