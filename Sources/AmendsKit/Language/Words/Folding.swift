/// Lower case without accents, for matching; what the trainee sees stays as it was typed.
///
/// Covers the letters of Latin-1 and Latin Extended-A that English, Spanish and Catalan texts
/// hold, loanwords and names included. The middle dot of l·l goes, so `il·lusió` is one word.
enum Folding {
  static func fold(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0xB7, 0x2022, 0x2027: continue
      case 0x300...0x36F: continue
      case 0x2019, 0x2018, 0x60, 0xB4: result.append("'")
      case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      case ..<0x80: result.append(scalar)
      default: result.append(base(of: scalar))
      }
    }
    return String(result)
  }

  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "à", "á", "â", "ä", "ã", "å", "À", "Á", "Â", "Ä", "Ã", "Å", "ª": "a"
    case "è", "é", "ê", "ë", "È", "É", "Ê", "Ë": "e"
    case "ì", "í", "î", "ï", "Ì", "Í", "Î", "Ï": "i"
    case "ò", "ó", "ô", "ö", "õ", "Ò", "Ó", "Ô", "Ö", "Õ", "º": "o"
    case "ù", "ú", "û", "ü", "Ù", "Ú", "Û", "Ü": "u"
    case "ñ", "Ñ": "n"
    case "ç", "Ç": "c"
    case "ŀ", "Ŀ": "l"
    case "ý", "ÿ", "Ý": "y"
    default: scalar
    }
  }
}
