import DocketRecords
import DocketScanning

/// Words that speak of a subject which a record may want to leave out.
enum WithheldWords {
  /// The words of a subject by language; none where only keys betray it.
  static func lists(of subject: WithheldSubject) -> [String: WordList] { lists[subject] ?? [:] }

  /// A text with those of its versions that have a word of any subject, each with its language.
  typealias Suspect = (field: TextField, versions: [(version: Text.Version, language: String)])

  /// The texts of a file that have a word of any subject: hardly one, so that subject by subject is looked at few.
  static func suspects(in file: RecordFile) -> [Suspect] {
    let languages = TextLanguages(of: file)
    var suspects: [Suspect] = []
    for field in file.everyText {
      var versions: [(version: Text.Version, language: String)] = []
      for version in field.text.versions {
        let language = languages[version, in: field]
        if ofAnySubject[language]?.first(in: version.text) != nil { versions.append((version, language)) }
      }
      if !versions.isEmpty { suspects.append((field, versions)) }
    }
    return suspects
  }

  /// The words of all subjects by language.
  private static let ofAnySubject: [String: WordList] = lists.values.reduce(into: [:]) { all, lists in
    all.merge(lists) { $0 + $1 }
  }

  /// The subjects that words can betray; the others show in keys alone.
  private static let lists: [WithheldSubject: [String: WordList]] = [
    .health: [
      "en": WordList(
        "illness* ill sick sickness* disease* diagnos* hospital* doctor doctors surgery medical* medicine* medication* hiv aids cancer tuberculosis diabet* disability disabled depression psychiatr* suicid* health"
      ),
      "fr": WordList(
        "malade malades maladie* maladif* santé hôpital hôpitaux hospitalis* médecin* médical* médicament* diagnosti* vih sida cancer* tuberculose diabèt* handicap* dépression psychiatr* suicid*"
      ),
      "ru": WordList(
        "болезн* болен больна больны болеет заболе* здоровь* больниц* госпитал* врач врача врачу врачом врачи врачей медицинск* диагноз* лекарств* онколог* туберкул* диабет* инвалид* вич психиатр* депресси* суицид* самоубийств*"
      ),
    ],
    .family: [
      "en": WordList(
        "mother mothers father fathers wife wives husband husbands son sons daughter daughters brother brothers sister sisters parents relative relatives family families spouse spouses girlfriend boyfriend fiancée fiancé grandmother grandfather married marriage divorced"
      ),
      "fr": WordList(
        "mère mères père pères épouse épouses mari fils fille frère frères sœur sœurs parents famille familles conjoint conjointe conjoints compagne fiancé fiancée mariage marié mariée divorcé divorcée"
      ),
      "ru": WordList(
        "мать матери матерью мама мамы отец отца отцу отцом жена жены жене жену женой муж мужа мужу мужем сын сына сыну сыном сыновья дочь дочери дочерью дочка брат брата брату братом сестра сестры сестру сестрой родител* родственни* семья семьи семье семью семьей супруг* женат замужем свадьб* невест*"
      ),
    ],
    .religion: [
      "en": WordList(
        "religio* muslim* islam* christian* orthodox catholic* jewish jehovah* church churches mosque* baptis* atheis* prayer*"
      ),
      "fr": WordList(
        "religi* musulman* islam* chrétien* orthodoxe* catholique* juif juifs juive juives jéhovah église églises mosquée* baptiste* athée* prière*"
      ),
      "ru": WordList(
        "религи* верующ* мусульман* ислам* христиан* православн* католи* иудей* иудаи* иегов* церков* церкв* мечет* баптист* атеист* молитв*"
      ),
    ],
    .sexuality: [
      "en": WordList("gay lesbian* bisexual* homosexual* sexuality transgender* queer lgbt*"),
      "fr": WordList("gay gays lesbien* bisexuel* homosexuel* sexualité transgenre* lgbt*"),
      "ru": WordList("гей гея геи геев лесбиян* бисексуал* гомосексуал* сексуальност* трансгендер* лгбт*"),
    ],
    .birthday: [
      "en": WordList("birthday*"), "fr": WordList("anniversaire_de_naissance né_le née_le"),
      "ru": WordList("день_рождения дня_рождения днем_рождения дню_рождения именин*"),
    ],
    .caseFile: [
      "en": WordList("case_file case_files case_materials"),
      "fr": WordList("dossier_pénal dossier_d’instruction pièces_du_dossier"),
      "ru": WordList("материалы_дела материалов_дела материалам_дела материалах_дела"),
    ],
    .coDefendants: [
      "en": WordList("co-defendant* codefendant* co-accused accomplice*"),
      "fr": WordList("coaccusé* co-accusé* coprévenu* complice*"),
      "ru": WordList("подельни* сообвиняем* соучастни*"),
    ],
  ]
}
