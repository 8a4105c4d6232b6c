/// Why bytes are no ZIP archive that is read, or why a part of one is not.
package enum ZipFault: Error, Hashable, Sendable {
  /// There is no end of a directory at the end: the bytes are no archive, or one that was cut off.
  case noDirectory
  /// The directory, or the head of a part, does not say what one has to (APPNOTE 4.3).
  case badDirectory
  /// The archive is spread over several files.
  case split
  /// The archive has sizes or places of 2 GiB and more, or in the fields of ZIP64, which no smaller one needs.
  case zip64
  /// A part, or the directory, is encrypted.
  case encrypted
  /// There are more parts than the caller allows.
  case tooManyParts
  /// A part is named as if it lay outside the archive, or by no path at all.
  case unsafeName(String)
  /// Two parts have one name; for office files, upper and lower case are the same.
  case repeatedName(String)
  /// Two parts lie in the same bytes.
  case overlap(String)
  /// The head of a part is not what the directory says of it.
  case differentHead(String)
  /// There is no such part.
  case noPart(String)
  /// A part is compressed in a way that is not read (APPNOTE 4.4.5).
  case unknownMethod(String)
  /// A part says that it has more bytes than so many compressed ones can become, or fewer.
  case impossibleSize(String)
  /// A part would be longer than what the caller allows for all parts together.
  case tooLong(String)
  case inflate(String, InflateFault)
  /// A part does not have the size or the checksum that the directory says.
  case damaged(String)
}
