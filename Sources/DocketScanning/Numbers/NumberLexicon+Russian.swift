extension NumberLexicon {
  static let russian = NumberLexicon(
    russianWords, compounds: .russian)

  private static let russianWords: [(String, Entry)] = {
    var entries = russianCardinals
    entries += russianScales
    entries += russianOrdinals
    entries += russianUnits
    entries += list(
      "января/январь/январе февраля/февраль/феврале марта/март/марте апреля/апрель/апреле мая/май/мае июня/июнь/июне "
        + "июля/июль/июле августа/август/августе сентября/сентябрь/сентябре октября/октябрь/октябре "
        + "ноября/ноябрь/ноябре декабря/декабрь/декабре", from: 1, .month)
    return entries
  }()

  private static let russianCardinals: [(String, Entry)] = {
    var entries = list(
      """
      один/одна/одно/одного/одной/одному/одним/одном/одну два/две/двух/двум/двумя/двое/двоих/двоим/двоими \
      три/трёх/трех/трём/трем/тремя/трое/троих/троим/троими \
      четыре/четырёх/четырех/четырём/четырем/четырьмя/четверо/четверых пять/пяти/пятью/пятеро/пятерых \
      шесть/шести/шестью/шестеро/шестерых семь/семи/семеро/семерых восемь/восьми/восьмью/восемью девять/девяти/девятью
      """, from: 1, .unit, vague: [1])
    // Also the family.
    entries += words("семью", 7, .unit, isVague: true)
    entries += list(
      "десять/десяти/десятью/десятеро "
        + [
          "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат",
          "восемнадцат", "девятнадцат",
        ].map { "\($0)ь/\($0)и/\($0)ью" }.joined(separator: " "), from: 10, .teen)
    entries += list(
      "двадцать/двадцати/двадцатью тридцать/тридцати/тридцатью сорок/сорока "
        + "пятьдесят/пятидесяти/пятьюдесятью шестьдесят/шестидесяти/шестьюдесятью "
        + "семьдесят/семидесяти/семьюдесятью восемьдесят/восьмидесяти/восьмьюдесятью/восемьюдесятью "
        + "девяносто/девяноста", from: 20, by: 10, .tens)
    entries += list(
      "сто/ста двести/двухсот/двумстам/двумястами/двухстах триста/трёхсот/трехсот/трёмстам/тремстам/тремястами/трёхстах/"
        + "трехстах четыреста/четырёхсот/четырехсот/четырёмстам/четыремстам/четырьмястами/четырёхстах/четырехстах "
        + ["пят", "шест", "сем", "восьм", "девят"].map {
          "\($0 == "восьм" ? "восем" : $0)ьсот/\($0)исот/\($0)истам/\($0)ьюстами/\($0)истах"
        }.joined(separator: " "), from: 100, by: 100, .hundreds)
    entries += words("восемьюстами", 800, .hundreds) + words("полтораста полутораста", 150, .hundreds)
    entries += words("полтора полторы полутора полуторы", 1, .unit, isVague: true, hasHalf: true)
    return entries
  }()

  private static let russianScales: [(String, Entry)] = {
    var entries = words("тысяча", 1000, .scale)
    entries += words(
      "тысячи тысяч тысячу тысячам тысячами тысячах тысячей тысячею тысячью тысяче тыс", 1000, .scale,
      isVague: true)
    entries += words("миллион", 1_000_000, .scale)
    entries += words(
      "миллиона миллионов миллиону миллионам миллионом миллионами миллионе миллионах млн", 1_000_000, .scale,
      isVague: true)
    entries += words("миллиард", 1_000_000_000, .scale)
    entries += words(
      "миллиарда миллиардов миллиарду миллиардам миллиардом миллиардами миллиарде млрд", 1_000_000_000,
      .scale, isVague: true)
    // In the long count, as in French: no other Russian word has twelve zeros and looks like an English billion.
    entries += words("биллион", 1_000_000_000_000, .scale)
    entries += words("биллиона биллионов биллионам биллионами", 1_000_000_000_000, .scale, isVague: true)
    entries += words("триллион", 1_000_000_000_000, .scale)
    entries += words("триллиона триллионов триллионам трлн", 1_000_000_000_000, .scale, isVague: true)
    entries += words("половиной", 0, .half)
    entries += words("дюжина дюжины дюжину", 12, .hint)
    entries += words("десяток десятка десятку", 10, .hint)
    entries += words("сотня сотни сотню", 100, .hint)
    entries += words("полсотни", 50, .hint)
    entries += words("полтысячи", 500, .hint)
    // Of an hour.
    entries += words("четверть", 15, .hint) + words("четверти", 45, .hint)
    entries += words("полмиллиона", 500_000, .hint)
    entries += words("нулевых нулевые", 2000, .hint)
    entries += words("пол", 0, .half)
    return entries
  }()

  private static let russianOrdinals: [(String, Entry)] = {
    let stems: [(String, Int, Kind)] = [
      ("перв", 1, .unit), ("втор", 2, .unit), ("четвёрт", 4, .unit), ("четверт", 4, .unit), ("пят", 5, .unit),
      ("шест", 6, .unit), ("седьм", 7, .unit), ("восьм", 8, .unit), ("девят", 9, .unit), ("десят", 10, .teen),
      ("одиннадцат", 11, .teen), ("двенадцат", 12, .teen), ("тринадцат", 13, .teen),
      ("четырнадцат", 14, .teen),
      ("пятнадцат", 15, .teen), ("шестнадцат", 16, .teen), ("семнадцат", 17, .teen),
      ("восемнадцат", 18, .teen),
      ("девятнадцат", 19, .teen), ("двадцат", 20, .tens), ("тридцат", 30, .tens), ("сороков", 40, .tens),
      ("пятидесят", 50, .tens), ("шестидесят", 60, .tens), ("семидесят", 70, .tens),
      ("восьмидесят", 80, .tens),
      ("девяност", 90, .tens), ("сот", 100, .hundreds), ("двухсот", 200, .hundreds),
      ("трёхсот", 300, .hundreds),
      ("трехсот", 300, .hundreds), ("пятисот", 500, .hundreds), ("тысячн", 1000, .hundreds),
      ("двухтысячн", 2000, .hundreds), ("миллионн", 1_000_000, .hundreds),
    ]
    var entries: [(String, Entry)] = []
    for (stem, value, kind) in stems {
      for ending in ["ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми"] {
        // “тысячных” and “миллионный” are rather parts and crowds.
        let isVague = value < 4 || value == 1000 || value == 1_000_000
        entries.append((stem + ending, Entry(value: value, kind: kind, isVague: isVague)))
      }
    }
    for ending in ["ий", "ья", "ье", "ьего", "ьей", "ьему", "ьим", "ьем", "ью", "ьи", "ьих"] {
      entries.append(("трет" + ending, Entry(value: 3, kind: .unit, isVague: true)))
    }
    return entries
  }()

  private static let russianUnits: [(String, Entry)] = {
    var entries = measures(.minute, "минута минуты минуту минут минутам минутами минутах минуте мин")
    entries += measures(.hour, "час часа часу часов часам часами часах часы")
    entries += measures(
      .day, "день дня дню днём днем дне дней дням днями днях сутки суток суткам сутками сутках")
    entries += measures(.week, "неделя недели неделю неделе недель неделям неделями неделях нед")
    entries += measures(.month, "месяц месяца месяцу месяцем месяце месяцев месяцам месяцами месяцах мес")
    entries += measures(.year, "год года году годом годе годы годов годам годами годах лет гг")
    entries += measures(.decade, "десятилетие десятилетия десятилетий десятилетию десятилетиям")
    entries += measures(.century, "век века веку веком веке веков векам вв столетие столетия столетии")
    for (words, unit) in [
      ("полгода полугода", NumberUnit.year), ("полчаса получаса", .hour), ("полмесяца", .month),
    ] {
      for word in words.split(separator: " ") {
        entries.append((String(word), Entry(value: 0, kind: .measure, unit: unit, hasHalf: true)))
      }
    }
    entries += measures(.rouble, "рубль рубля рублю рублём рублем рубле рублей рублям рублями рублях руб")
    entries +=
      measures(.euro, "евро") + measures(.dollar, "доллар доллара доллару долларов долларам долларами")
    entries +=
      measures(.hryvnia, "гривна гривны гривен гривну гривнам") + measures(.rial, "риал риала риалов")
    entries += measures(.yuan, "юань юаня юаней")
    entries += measures(.kilometre, "километр километра километров километрах километрам км")
    entries += measures(.metre, "метр метра метров метрах метрам")
    entries += measures(.kilogram, "килограмм килограмма килограммов кг")
    return entries
  }()
}
