#!/usr/bin/env python3
"""Shows on a made-up package that what is against an order is found, whatever way it is written, and nothing else."""

import contextlib
import io
import pathlib
import re
import shutil
import subprocess
import tempfile
import textwrap

import order

ORDER = "Low:\nHouse:\n  First\n  Second\n"

# Every line that ends in `// <- NAME` uses NAME against the order; no other line does.
FILES = {
    "Low/Low.swift": "public let lowValue = 1\n",
    "House/First/Base.swift": """
        protocol Named { var name: String { get } }
        protocol Rated: Named { func rate() -> Int }
        struct Base { var number = 1; init() {} }
        @dynamicMemberLookup struct Looked {
          var base = Base()
          subscript<T>(dynamicMember path: KeyPath<Base, T>) -> T { base[keyPath: path] }
        }
        extension Rated { func twice() -> Int { rate() * 2 } }
        func each(_ value: some Named) -> String { value.name }
        """,
    "House/First/Bad.swift": """
        import Low
        let low = lowValue  // <- lowValue
        func type(_ value: Later?) {}  // <- Later
        func member(_ base: Base) -> Int { base.later }  // <- later
        func setter(_ base: inout Base) { base.later = 1 }  // <- later
        func path(_ bases: [Base]) -> [Int] { bases.map(\\.later) }  // <- later
        func looked(_ looked: Looked) -> Int { looked.later }  // <- later
        func implicitMember() -> Base { .standard }  // <- standard
        func implicitInit() -> Base { .init(later: 1) }  // <- init(later:)
        func literal() -> Base { "text" }  // <- init(stringLiteral:)
        func interpolated(_ base: Base) -> String { "\\(base, later: true)" }  // <- appendInterpolation(_:later:)
        func compared(_ base: Base) -> Bool { base == base }  // <- ==(_:_:)
        func subscripted(_ base: Base) -> Int { base[0] }  // <- subscript(_:)
        func matched(_ base: Base) -> Bool { if case 1 = base { true } else { false } }  // <- ~=(_:_:)
        func operated(_ base: Base) -> Base { base <+> base }  // <- <+>(_:_:)
        func threw() throws(LaterError) {}  // <- LaterError
        func constrained<T: LaterProtocol>(_ value: T) {}  // <- LaterProtocol
        extension Base: LaterProtocol {}  // <- LaterProtocol
        func called() { each(Base()).isEmpty ? laterFunction() : () }  // <- laterFunction()
        func wrapped() { @LaterWrapper var number = 1; _ = number }  // <- LaterWrapper init(wrappedValue:) wrappedValue
        let value = laterValue  // <- laterValue
        typealias Another = Array<LaterAlias>  // <- LaterAlias
        extension Nest.Inner {}  // <- Nest Inner
        """,
    "House/Second/Later.swift": """
        struct Later: Rated { var name: String { "" }; func rate() -> Int { 1 } }
        struct LaterError: Error {}
        protocol LaterProtocol {}
        enum Nest { struct Inner {} }
        typealias LaterAlias = Int
        @propertyWrapper struct LaterWrapper { var wrappedValue: Int }
        let laterValue = 1
        infix operator <+>
        func laterFunction() {}
        extension Base: Named { var name: String { "base" } }
        extension Base {
          static let standard = Base()
          init(later: Int) { self.init() }
          var later: Int { get { number } set { number = newValue } }
          subscript(_ place: Int) -> Int { place }
          static func <+> (_ a: Base, _ b: Base) -> Base { a }
        }
        extension Base: Equatable { static func == (_ a: Base, _ b: Base) -> Bool { true } }
        extension Base: ExpressibleByStringLiteral { init(stringLiteral value: String) { self.init() } }
        extension String.StringInterpolation { mutating func appendInterpolation(_ base: Base, later: Bool) {} }
        func ~= (_ number: Int, _ base: Base) -> Bool { base.number == number }
        func used(_ rated: any Rated) -> Int { rated.twice() }
        """,
}


def main():
    with tempfile.TemporaryDirectory() as folder:
        package = pathlib.Path(folder).resolve()
        house = package / "Sources/House"
        (package / "order.txt").write_text(ORDER)
        for name, text in FILES.items():
            write(package / "Sources" / name, textwrap.dedent(text).lstrip())
        refuses(package, "there is no index")
        build(package)
        finds(package, marked(package))

        # Further down the same may stand; the unit of the file that is gone does not count.
        bad, moved = house / "First/Bad.swift", house / "Second/Moved.swift"
        bad.rename(moved)
        refuses(package, "Sources/House/Second/Moved.swift: the index does not have the file as it is now")
        write(moved, moved.read_text().replace("import Low\nlet low =", "//"))
        build(package)
        finds(package, set())

        write(house / "Third/More.swift", "")
        refuses(package, "Sources/House/Third/More.swift: order.txt does not say where the folder Third stands")
        (house / "Third/More.swift").rename(house / "More.swift")
        refuses(package, "Sources/House/More.swift: the file is in no folder of House")
        shutil.rmtree(house)
        refuses(package, "the index has no reference at all")
        write(package / "Sources/Other/Other.swift", "")
        refuses(package, "Sources/Other/Other.swift: order.txt does not say where the target Other stands")
    print("order: the check finds what it should in a package made for it")


def refuses(package, reason):
    code, _, error = run(package)
    assert code == 2 and error.startswith(f"order: {reason}"), (code, error)


def finds(package, expected):
    code, output, error = run(package)
    *lines, last = output.splitlines()
    found = {(place, name) for line in lines for place, name in re.findall(r"^(.*?:\d+):\d+: '(.*?)' of ", line)}
    assert code == (1 if expected else 0) and not error, (code, error)
    assert found == expected, f"not found: {expected - found}, found, but is none: {found - expected}"
    assert re.fullmatch(rf"order: [1-9]\d* references, {len(lines)} against it", last), last


def run(package):
    output, error = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(error):
        code = order.main(package, order=package / "order.txt")
    return code, output.getvalue(), error.getvalue()


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def build(package):
    """Compiles the targets as `swift build` does, a file at a time, each with its unit in the index."""
    built = package / ".build/debug"
    built.mkdir(parents=True, exist_ok=True)
    for target in ("Low", "House"):
        subprocess.run(
            ["swiftc", "-module-name", target, "-parse-as-library", "-c", "-I", built,
             "-index-store-path", built / "index/store", "-index-ignore-system-modules",
             "-emit-module", "-emit-module-path", built / f"{target}.swiftmodule",
             *sorted((package / "Sources" / target).glob("**/*.swift"))],
            cwd=built, check=True)


def marked(package):
    """The lines marked as being against the order, as pairs of place and name."""
    return {
        (f"{path}:{number}", name)
        for path in order.files(package)
        for number, line in enumerate((package / path).read_text().splitlines(), 1) if "// <- " in line
        for name in line.split("// <- ")[1].split()
    }


if __name__ == "__main__":
    main()
