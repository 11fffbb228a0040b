import Testing

@testable import AmendsKit

@Suite struct LayoutTests {
  @Test(arguments: [
    ("año", 3), ("an\u{303}o", 3), ("il·lusió", 8), ("👍", 2), ("日本", 4), ("👨‍👩‍👧", 2), ("❤️", 2),
    ("…", 1),
  ])
  func `columns are counted as a terminal shows them`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test func `a paragraph breaks between words and cuts only what can't fit`() {
    #expect(Paragraph("uno dos  tres").lines(width: 7) == ["uno dos", "tres"])
    #expect(Paragraph("abcdefgh ij").lines(width: 5) == ["abcde", "fgh", "ij"])
    #expect(Paragraph("hasta 60\u{a0}€ hoy").lines(width: 9) == ["hasta", "60\u{a0}€ hoy"])
    #expect(Paragraph(" ").lines(width: 5) == [])
  }

  @Test func `text wrapped by hand is joined, a letter keeps its lines`() {
    let long = String(repeating: "palabra ", count: 9)
    #expect(
      Paragraph.all(in: "\(long)\nfin\n\nHola:\nadiós") == [
        long.trimmingSpaces + " fin", "", "Hola:", "adiós",
      ])
  }

  @Test func `lines with columns stay lines`() {
    let log = "Fri 1 May   16:05   " + String(repeating: "word ", count: 12)
    #expect(Paragraph.all(in: "\(log)\nSun 3 May   22:14   edited").count == 2)
  }

  @Test(arguments: [40, 52, 66, 80]) func `no line is wider than the page`(width: Int) {
    let layout = Layout(width: width)
    var walk = Playback(.catalan, layout: layout)
    walk.type("1", "", "una resposta", "", "detall", "models", "seguir", ":ajuda", ":documents")
    let typed = ["una resposta", "detall", "models", "seguir", ":ajuda", ":documents"]
    for line in walk.screen where !typed.contains(where: line.hasSuffix) {
      #expect(line.displayWidth <= width, "\(line)")
    }
  }

  @Test func `in plain style every symbol is a word`() {
    let layout = Layout(width: 80, style: .plain)
    let finding = Block.FindingLine(
      mark: .change, spoken: "to change", label: "nobody did it", quote: "it was")
    #expect(layout.lines([.finding(finding)]) == ["to change: nobody did it: «it was»"])
    #expect(
      layout.lines([.table([[.text("outline"), .figure("9 of 20"), .bar(0.4)]])]) == [
        "outline: 9 of 20"
      ])
    #expect(layout.prompt(Ask(place: .menu(["again", "next"]))).prompt == "again, next> ")
  }

  @Test func `a menu that leaves no room to type stands above the line`() {
    let ask = Ask(place: .menu(["detalle", "porqué CRITERIO", "repetir", "inicio"]))
    #expect(Layout(width: 40).prompt(ask).prompt == "> ")
    #expect(Layout(width: 80).prompt(ask).above == [])
  }

  @Test(arguments: [
    (420.0, "EUR 420", "420\u{a0}€"), (9.8, "EUR 9.80", "9,80\u{a0}€"),
    (84000, "EUR 84,000", "84.000\u{a0}€"),
  ])
  func `sums are written as each language writes them`(
    sum: Double, english: String, spanish: String
  ) {
    #expect(Wording(.english).text(.name(.money(sum, currency: "EUR"))) == english)
    #expect(Wording(.spanish).text(.name(.money(sum, currency: "EUR"))) == spanish)
  }
}
