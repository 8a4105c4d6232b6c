extension JSONOutput {
  /// Whether the value on a single line has at most so many scalars.
  func fits(in room: Int) -> Bool { rest(of: room) >= 0 }

  /// How many scalars the value has on a single line, or more than so many.
  func width(upTo most: Int) -> Int { most - rest(of: most) }

  /// How much of the room for a line the value leaves; less than nothing where there is too little, which is seen without
  /// looking at all of the value.
  private func rest(of room: Int) -> Int {
    if room <= 0 { return -1 }
    switch self {
    case .null: return room - 4
    case .bool(let value): return room - (value ? 4 : 5)
    case .integer(let number): return room - number.signWidth - number.magnitude.digitCount
    case .decimal(let hundredths): return room - hundredths.widthOfHundredths
    case .string(let text): return text.rest(of: room)
    case .array(let elements): return Self.rest(of: room, elements)
    case .object(let members): return Self.rest(of: room, members)
    }
  }

  private static func rest(of room: Int, _ elements: [JSONOutput]) -> Int {
    var room = room - 2
    for index in elements.indices {
      if index > 0 { room -= 2 }
      room = elements[index].rest(of: room)
      if room < 0 { return room }
    }
    return room
  }

  private static func rest(of room: Int, _ members: [Member]) -> Int {
    var room = room - 2
    for index in members.indices {
      if index > 0 { room -= 2 }
      room = members[index].key.rest(of: room) - 2
      if room < 0 { return room }
      room = members[index].value.rest(of: room)
      if room < 0 { return room }
    }
    return room
  }
}

extension String {
  /// How much of the room for a line the text leaves in quotes.
  fileprivate func rest(of room: Int) -> Int {
    // No scalar has more than four bytes: what is far too long need not be counted to see it.
    utf8.count / 4 > room ? -1 : room - quotedWidth
  }
}

extension Int {
  fileprivate var signWidth: Int { self < 0 ? 1 : 0 }

  /// The width of a decimal that is so many hundredths.
  fileprivate var widthOfHundredths: Int {
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: 100)
    return signWidth + whole.digitCount + (fraction == 0 ? 0 : fraction % 10 == 0 ? 2 : 3)
  }
}

extension UInt {
  fileprivate var digitCount: Int {
    var (count, rest) = (1, self)
    while rest > 9 { (count, rest) = (count + 1, rest / 10) }
    return count
  }
}
