/// A month by a name that its own calendar gives it.
package struct NativeMonth: Hashable, Sendable {
  /// Whose month it is; nil for the calendar of records, under names of other languages.
  package let calendar: OtherCalendar?
  /// Its number, 1 to 12.
  package let number: Int

  /// The month that one to three words name.
  ///
  /// - Parameter words: words as `NativeToken` has them, the first of which begins the name.
  /// - Returns: the month and how many of the words name it; nil when they name none.
  package static func find(_ words: ArraySlice<String>) -> (month: NativeMonth, count: Int)? {
    guard var first = words.first else { return nil }
    // The Persian word for a month is often written as one with its name.
    if first.hasSuffix(monthWord), first.utf8.count > monthWord.utf8.count {
      first = String(first.dropLast(monthWord.count))
      return names[first].map { ($0, 1) }
    }
    guard beginnings.contains(first) else { return nil }
    for count in stride(from: min(words.count, 3), through: 1, by: -1) {
      if let month = names[words.prefix(count).joined(separator: " ")] { return (month, count) }
    }
    return nil
  }

  private static let monthWord = "ماه"

  private static let names: [String: NativeMonth] = {
    var names: [String: NativeMonth] = [:]
    for (calendar, months) in table {
      for (index, forms) in months.enumerated() {
        for form in forms.split(separator: "|") {
          let words = NativeToken.words(of: String(form))
          names[words.joined(separator: " ")] = NativeMonth(calendar: calendar, number: index + 1)
        }
      }
    }
    return names
  }()

  /// The first words of all names.
  private static let beginnings = Set(
    names.keys.compactMap { $0.split(separator: " ").first.map(String.init) })

  /// The names, month by month, as people write them; `|` parts several names of one month.
  private static let table: [(calendar: OtherCalendar?, months: [String])] = [
    // Persian; Latin and Cyrillic letters.
    (
      .solarHijri,
      [
        "فروردین|farvardin|фарвардин|фарвардина", "اردیبهشت|ordibehesht|ордибехешт|ордибехешта",
        "خرداد|khordad|хордад|хордада", "تیر|tir|тир|тира", "مرداد|امرداد|mordad|мордад|мордада",
        "شهریور|shahrivar|chahrivar|шахривар|шахривара", "مهر|mehr|мехр|мехра", "آبان|aban|абан|абана",
        "آذر|azar|азар|азара", "دی|dey|дей|дея", "بهمن|bahman|бахман|бахмана", "اسفند|esfand|эсфанд|эсфанда",
      ]
    ),
    // Dari and Pashto.
    (
      .solarHijri,
      [
        "حمل|وری|hamal|хамаль", "ثور|غویی|sawr|саур", "جوزا|غبرګولی|jawza|джауза",
        "سرطان|چنګاښ|saratan|саратан",
        "اسد|زمری|asad|асад", "سنبله|وږی|sunbula|сунбула", "میزان|تله|mizan|мизан", "عقرب|لړم|aqrab|акраб",
        "قوس|لیندۍ|qaws|кавс", "جدی|مرغومی|jadi|джади", "دلو|سلواغه|dalw|далв", "حوت|کب|hut|хут",
      ]
    ),
    // Arabic, also as Persian and Urdu write it.
    (
      .lunarHijri,
      [
        "محرم|muharram|mouharram|мухаррам|мухаррама", "صفر|safar|сафар|сафара",
        "ربيع الأول|rabi awwal|rabi i|раби авваль",
        "ربيع الآخر|ربيع الثاني|rabi thani|rabi akhir|rabi ii|раби сани",
        "جمادى الأولى|جمادى الأول|jumada ula|jumada awwal|jumada i|джумада уля",
        "جمادى الآخرة|جمادى الثانية|جمادى الثاني|jumada akhira|jumada thani|jumada ii|джумада ахира",
        "رجب|rajab|раджаб|раджаба", "شعبان|shaban|chaabane|шаабан|шаабана",
        "رمضان|ramadan|ramadhan|рамадан|рамадана",
        "شوال|shawwal|chawwal|шавваль|шавваля", "ذو القعدة|ذي القعدة|ذیقعده|dhu qadah|dhu qidah|зуль каада",
        "ذو الحجة|ذي الحجة|ذیحجه|dhu hijjah|зуль хиджжа",
      ]
    ),
    // Arabic, of Egypt and the Gulf, of the Levant and Iraq, of the Maghreb.
    (
      nil,
      [
        "يناير|كانون الثاني|جانفي", "فبراير|شباط|فيفري", "مارس|آذار", "أبريل|إبريل|نيسان|أفريل",
        "مايو|أيار|ماي",
        "يونيو|يونيه|حزيران|جوان", "يوليو|يوليه|تموز|جويلية|يوليوز", "أغسطس|آب|أوت|غشت", "سبتمبر|أيلول|شتنبر",
        "أكتوبر|تشرين الأول", "نوفمبر|تشرين الثاني|نونبر", "ديسمبر|كانون الأول|دجنبر",
      ]
    ),
    // Persian, Dari and Urdu; Thai. The Persian “می” is left out: it begins most verbs.
    (
      nil,
      [
        "ژانویه|جنوری|มกราคม", "فوریه|فبروری|فروری|กุมภาพันธ์", "مارس|مارچ|มีนาคม", "آوریل|اپریل|เมษายน",
        "مه|مئی|พฤษภาคม", "ژوئن|جون|มิถุนายน", "ژوئیه|جولای|جولائی|กรกฎาคม", "اوت|آگوست|آگست|اگست|สิงหาคม",
        "سپتامبر|سپتمبر|ستمبر|กันยายน", "اکتبر|اکتوبر|ตุลาคม", "نوامبر|نومبر|พฤศจิกายน", "دسامبر|دسمبر|ธันวาคม",
      ]
    ),
  ]
}
