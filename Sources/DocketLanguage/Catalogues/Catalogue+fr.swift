// swift-format-ignore-file
// Made from Messages/fr.po by `make messages`.

extension Catalogue {
  /// The sentences of Messages/fr.po.
  static let fr = Catalogue(
    ###"""
945532564be61fd7 accès à l’audience
2dc7aacc7c2f762c audience publique
ddad74e57636fd58 à huis clos
31c85a1ed593f040 partiellement à huis clos
35ccf8b152726587 accès non précisé
4d7b8b99efe30487 Une source dit quel jour on l’a ouverte pour la dernière fois, et ce jour est possible.
7a2d59846655224a Les pages changent ; sans le jour, on ignore de quel état de la page il s’agit.
4510d3a1f13194d0 Quand la page a été lue sur papier, ou que sa date de publication est notoirement fausse.
e6ee9c7cb9b4fe60 La source {id} ne dit pas quand on l’a ouverte pour la dernière fois.
0f8f86d4e44d5326 Ouvrez-la et écrivez ce jour après {key}.
e50e844446745fa7 La source {id} aurait été ouverte le {day}, quand le web n’existait pas.
617c616d8d1ff6f3 La source {id} a été ouverte le {day}, avant sa publication : {date}.
512a6a4ea61e1faa Vérifiez si l’année est mal tapée.
e9bf3f8994ae202f Comparez les deux jours avec la page et corrigez celui qui est faux.
c9aec5ee0a588d02 date de publication
0b5fee5c3139e4cf RIB français
6fadc7104a9023f9 portefeuille chez YooMoney
78654ae6baa9ea7a IBAN
08339dc6255e3fc7 compte russe
4daf6057ae5f5604 Bitcoin ou monnaie semblable
006cd7e1b8cc2794 Ethereum
221158c9b06fb3da Monero
0b664e96060a443a URL et SOURCE sont des adresses complètes, écrites telles quelles.
1049e5517be67235 Les applications omettent le lien ou ouvrent une autre page ; les strictes refusent le calendrier.
a5006eb15989fb6a {name} commence par {scheme}, une adresse sur l’ordinateur de qui a écrit le fichier.
36bc4cd1a071dac2 {name} est une adresse à l’intérieur d’un réseau privé.
7ed4039774974764 Personne d’autre ne peut l’ouvrir, et elle révèle des noms d’ordinateurs et de dossiers.
59ec023963f84539 Écrivez l’adresse d’une page que tout le monde peut ouvrir.
69754cdc3a107c95 {name} n’est pas une adresse complète.
de9653f3741573e9 Écrivez-la comme `https://example.org/page`, sans espace ni barre oblique inverse.
e6c872aecfcea853 Cette adresse finit par {sign}, qui appartient à la phrase autour.
10092327b0dcbb28 Cette adresse finit par {sign}, qui appartient peut-être à la phrase autour.
60e43995db7dc781 Cette adresse finit par {sign}, mais elle n’a pas de {partner} pour lui.
8075d4375d36ffa2 Dans une adresse, deux chiffres hexadécimaux doivent suivre {sign}.
410dd8d0733db2a5 Retirez {sign} de la fin.
00fae0baa28164c9 Copiez de nouveau l’adresse depuis le navigateur, ou écrivez {code} pour le signe lui-même.
9d20f16f0bc52106 Un calendrier publié n’a pas d’alarme.
8a0c4013b68b54da Certaines sonnent chez toutes les personnes abonnées, d’autres retirent l’alarme ou le proposent.
33455051178e3d66 {name} de cette alarme est {value}, ni une durée ni une heure.
0ac545cc7880d880 TRIGGER de cette alarme est l’heure {value}, sans `VALUE=DATE-TIME`.
67865e86ceba3846 {name} figure deux fois dans cette alarme.
d22a075259eb3667 Cette alarme a {name} mais pas {other}.
501f3bf152f09f60 Des lecteurs refusent tout le calendrier pour une telle alarme, ou l’omettent.
d5f7b595679673d0 Cet événement a une alarme.
754e960de44c375f Cette alarme n’a pas de {name}.
2ec9337356963324 Home Assistant a refusé pour cela tout un calendrier.
96f97b2fc896c8a7 Supprimez tout de `BEGIN:VALARM` à `END:VALARM` ; chacun règle ses alarmes.
8774f585ac836371 Quand plusieurs procédures retiennent une personne, l’événement qui en clôt une dit laquelle.
ec0a03ba60c656a2 Rien ne permet de deviner laquelle a pris fin : la situation publiée reste donc la même.
594cf72b8aed075a Quand aucune source ne dit de laquelle il s’agit.
46b5b8e5782ae384 {id} peut clore la détention de {people} dans plusieurs procédures, sans en nommer une.
e4ea0625cef2548a {id} libère {people} dans une procédure, et une autre la retient encore.
89de562d440d58f7 Indiquez la `proceeding` concernée.
fcea99bc69ee450f Si la personne est sortie, ajoutez un événement `type: release` sans `proceeding`.
161c243f64ba94c2 Si la personne est sortie, retirez `proceeding` : la libération met alors fin à tout.
0ed0f10b259502f3 Si seule cette procédure y renonce, écrivez `release_ordered`.
711f10d768047d19 Une quantité nulle ne dit rien.
f4dbce180bfabd13 La plus grande unité vient d’abord, et chaque unité une seule fois.
0ae72c2b6ac49887 De deux durées, la plus courte vient d’abord, puis la plus longue.
dbe4757c65e299ca Cela dépasse sept jours.
e71afd7b9eff7c7f Écrivez un texte, ou omettez l’option.
33bdc16fe8819209 {id} ({name})
37a96def56d2589c Plusieurs sont possibles : {candidates}. Écrivez l’identifiant de l’un d’eux.
43ee3ad4e19c9a32 Rien ne porte ce nom. Vouliez-vous dire {candidates} ?
9a8f6b6ed60cf88a Rien dans le registre ne porte cet identifiant ni ce nom. Ajoutez-le d’abord avec `docket new`.
5a144972cfd6e446 Écrivez l’un de ces mots : {words}.
c8b43023a35dd541 Vouliez-vous dire {words} ?
b79b6ee2dcbf0521 Un identifiant se compose de minuscules a–z, de chiffres et de traits d’union simples entre eux, {length} caractères au plus.
0a3e490789ab9f4c Autre chose porte déjà cet identifiant. Choisissez-en un autre.
c5bd2fa9975db8b0 Écrivez le code d’une langue, par exemple `en` ou `ru`.
c06a1507bb953c79 Écrivez un jour, par exemple `2031-04-02`.
a38e4259b6bf5c4e Écrivez les deux lettres de l’État, par exemple `RU` (ISO 3166-1).
4b7a0ec201173844 Écrivez le nom d’un fuseau horaire, par exemple `Europe/Moscow`.
4e6e3c58dcbe9a3c Écrivez années, mois et jours, par exemple `8y` ou `3y 6m`.
1d51f2ca00528794 Ce n’est pas une adresse : elle commence par `https://` et ne contient pas d’espace.
9988ab6cda174fd9 La page figure sous `url`, et sa copie archivée sous `archive`.
6caa2559d5777b58 On doit voir où se trouvait la page, et reconnaître la même page citée deux fois.
2f5aa3b63fc9368e Quand le document n’existe que dans l’archive.
39eec206ae83c3b3 C’est l’adresse d’une copie archivée ; la page elle-même est {page}.
26f7a7d879faf123 Écrivez la page sous {key} et la copie après {other}.
2bbe6e5b46c387cb Écrivez l’adresse de la page sous {key} ; la copie va sous {other}.
485274a0a0b8029b La copie archivée est celle de la page citée, et elle n’est pas plus ancienne qu’elle.
f4870bb35445f0d3 La copie ne prouverait rien, et nul ne le verrait avant que la page ne disparaisse.
107f415bff7a0c36 Quand la page a déménagé depuis et que la copie a été faite à l’ancienne adresse.
c5752bea6622e19f C’est la copie d’une autre page : {page}.
9ed5e923db92fd58 Cherchez dans l’archive une copie de {page}, ou corrigez `url`.
62e49ac2226c1cb7 la page citée
5da9ca368ac6c220 Cette copie du {day} est plus ancienne que la page : {date}.
c39ac161d32a7902 Prenez une copie plus tardive.
c34daf0121731cc9 Si la copie est la bonne, corrigez la date de la source.
44276217b09d11f4 date de publication
d6e7d212f6c19271 Chaque source a une copie dans une archive du web.
d3f995cb7fee02d6 Les pages sur les prisonniers sont bloquées et effacées ; sans copie, l’affirmation n’a plus de preuve.
3dd88f28a3c985d7 Quand le site refuse les archives et qu’une copie est gardée ailleurs : dites où.
403d93d71554fbb2 La source {id} n’a pas de copie archivée.
c272833ebd3c914c La publication {id} n’a pas de copie archivée, et les publications disparaissent.
4e45d3fd5fbda0e1 Ouvrez {address} dans un navigateur et écrivez l’adresse de la copie après {key}.
f72400581435d8bc L’adresse d’une copie archivée mène à une copie.
789df3486a2c6487 Quand la page aura disparu, on verrait la copie d’un autre jour, ou aucune.
838cb38f18b7d84d Quand vous avez ouvert l’adresse et qu’elle montre la copie.
bdaab03bb34c3408 Ouvrez {address} dans un navigateur, et écrivez l’adresse de la copie qui est alors faite.
19f75b52007de3f3 C’est l’adresse de la page elle-même, pas d’une copie.
67304973c8b56b00 Cette réponse est nécessaire.
fbd46750ec2d9019 {question} ({choice})
ea327442223cf73d o/n
4e547af71e3e4e25 Répondez {choice}.
cb6fba4d03635daa {flag} : {reason}
4c168cc54594dc4c {flag} manque, et il n’y a personne à qui le demander
c824b1b341de256d Son identifiant, qui ne change jamais
3384e7d2ef412241 Le fuseau d’une audience est celui de son tribunal, non celui de la fiche par défaut.
9dcfcf2f57f8ab1f Si le tribunal vit à une autre heure, tout le monde viendra à la mauvaise.
0ff4de8c1377de38 Jamais longtemps : une ligne donne son fuseau au tribunal.
dabfd001795ac491 L’heure de {id} est lue dans le fuseau de la fiche, {zone}, et rien ne dit où siège {court}.
6a7f29b0dff48c66 L’heure de {id} est lue dans le fuseau de la fiche, {zone}, et {court} siège dans un autre État : {state}.
5edc984eb73e38ad L’heure de {id} est lue dans le fuseau de la fiche, {zone}, et {state} a plusieurs fuseaux.
4a8a4e2c9c968ae3 L’heure de {id} est lue dans le fuseau de la fiche, {zone}, et {court} suit l’heure du pays {state}.
5dc582113f9a47c8 L’heure de {id} est lue dans le fuseau {zone}, et les tribunaux chinois suivent l’heure de Pékin.
fe6023721f212593 Donnez à {court} la ligne `time_zone: Asia/Shanghai` dans `records/registry/courts.yml`.
65cab2d1764c83ca Écrivez ici `time_zone: Asia/Shanghai`.
6dc2385952bfa8b5 Si la source donne l’heure du Xinjiang, ajoutez deux heures pour avoir l’heure de Pékin.
db6b9b97319b28d4 Indiquez le `time_zone` de {court} dans `records/registry/courts.yml`.
b187db8832a9cd8c Ou écrivez `time_zone:` dans cet événement.
52513d78e55c9461 Deux fiches sur une même personne se nomment l’une l’autre.
16d9a85a7338f8d8 Qui ouvre l’une des fiches n’apprendrait pas l’existence de l’autre.
f52f0d1b9d1f9e74 Jamais longtemps : ajoutez le lien de l’autre côté.
30bdeaf6d554ee62 {person} ne nomme pas cette personne en retour.
05b6bc2d3d2ce9e0 le lien manque ici
3920a05676903721 Ajoutez {line} à cette personne dans {path}.
03beb4006c96a253 Il n’y a pas de personne {person} dans les fiches.
7d563f05dfa3c631 Vouliez-vous dire {person} ?
6157462cccd2bc8d Écrivez l’identifiant de la fiche, une barre oblique, puis celui de la personne.
de56146b71bdb73c Un calendrier publié n’a ni ATTACH ni CONTACT ; un lien dit la même chose.
1a2c954d6d5a416c Les applications les omettent ou les chargent sans demander, et un contact est une donnée personnelle.
6644015065a138c3 Cet événement a {name}.
7eca0bd511ace4a2 Mettez un lien vers la page dans `URL` et à la fin de la description.
c1dff710781432af Chaque allégation dit de qui elle vient.
cb05d971bba1ce58 Sans auteur, une accusation se lit comme celle de la fiche elle-même, une plainte aussi.
deb014374752b889 Quand la source tait elle-même l’auteur et que nommer même le camp nuirait.
22b29fe509434c64 {kind} {id} : c’est une allégation, mais son auteur manque.
bb0298178f638969 L’événement {id} nomme des personnes, mais pas qui les met en cause.
60e18095f87fc091 Ajoutez de qui vient l’affirmation, par exemple {line}, ou l’identifiant d’une organisation.
4448e3eb729f1510 Ou retirez {key} si aucune source ne dit qui c’était.
21c3d8d3ed292faa Aucun fichier ne contient de numéro de compte ou de portefeuille.
44597aad7280901f Un compte mène à des personnes et à ceux qui les aident ; dans certains pays, cette aide est punie.
e351dd230effdb20 Ceci ressemble à un compte ou à un portefeuille ({kind}, {count} caractères).
cd9c797412ecc660 Le nom de ce fichier contient ce qui ressemble à un compte ou à un portefeuille ({kind}, {count} caractères).
dc7bd3e1afc7a135 Chaque source a un titre ou une description.
7f0f17c5e39881c9 Quand la page change d’adresse, plus personne ne la retrouve par son seul lien.
f2dca1b65ab856a5 Presque jamais : une description dans vos propres mots est toujours possible.
f96774592bd526a5 La source {id} n’a ni titre ni description.
4326597978fd8903 Écrivez son titre tel qu’il est imprimé, dans sa langue, après {key}.
d7223994c763a42a S’il n’en a pas, dites dans vos mots après {key} ce que c’est.
e5902dad3afb30d1 Aucun caractère caché ne change le sens d’écriture du texte.
3b29f128b27a3fae Les relecteurs verraient un autre texte que celui qui est publié.
eb7e26bcf3cca78c Un caractère caché, {name}, change le sens d’écriture du texte qui suit.
204d5593bfc2869c Supprimez le caractère caché.
abc2d76ade53a1b5 Les règles qui protègent les personnes ne sont pas écartées.
dfa89d1bf460241c Sinon, une fuite pourrait être publiée par la modification même qui l’introduit.
c72dc6ce0e07654a La règle {rule} ne peut pas être écartée.
3a5c62565c3512f2 Supprimez ceci et corrigez ce que la règle signale.
e7e959f06beb53a8 visibilité de l’anniversaire
3b6c82e9d086270e public
17347eb4885ed5f8 privé
c6305f121167882a Le crochet ou l’accolade qui s’ouvre ici n’est jamais refermé.
49aa645303d1dd7f Mettez {mark} après le dernier élément ; si c’est un texte, mettez-le entre guillemets droits.
3c03f14f4af5c4ed Mettre {mark} ici.
3d7511dc73559584 Un signe d’une autre sorte se referme ici.
977a70640220e648 Ce signe referme un crochet ou une accolade qui n’a pas été ouvert.
e223b389c3b6161a Supprimez-le.
0e145e7274e74c68 Supprimer ce signe.
aed621ecbfc68d5f Le texte continue ici après le signe fermant.
31972cc5c5458a94 Si ces signes font partie d’un texte, mettez tout le texte entre guillemets droits.
b1f8a813eddcf06b Il manque une virgule avant ceci.
464c08e86b2d0c51 Mettez une virgule entre les deux ; si c’est un seul texte, mettez-le entre guillemets droits.
f1646dce58517a8c Mettre une virgule ici.
a32df1d2b4a0fc12 Entre crochets ou accolades, ce deux-points suit une valeur qui a déjà sa clé.
b6e690e70ac3c1bd Mettez une virgule avant la clé suivante, ou la valeur entre guillemets si le deux-points en fait partie.
31e00d253fcbdf93 Il n’y a rien avant cette virgule.
d2cdf990b6b14a8a Supprimez la virgule ou écrivez ce qui manque avant elle.
b426bbce50398988 Supprimer la virgule.
bacf6782af531c29 Une liste entre crochets a des virgules et pas de tirets.
9701a4c1a3a49906 Supprimez les crochets et gardez les tirets, ou remplacez les tirets par des virgules entre les éléments.
acf9ba84dd9525e9 … et {count} de plus.
1da45e87b2d5380a `uid_domain` dans `pipeline.yml` valait {old} à la dernière publication et vaut maintenant {new} : chaque entrée de chaque calendrier changerait de nom et les abonnés les auraient toutes en double.
7114d69aad3d40be Remettez {old} ; il reste le même, même si le site déménage. S’il doit vraiment changer, ajoutez {option}.
ad130c3d003e3bc9 Le calendrier {path} est publié et disparaîtrait ; ses abonnés ne recevraient plus rien.
f77cb09dc37f92fd Remettez la langue dans `languages` de `pipeline.yml`, ou le titre de l’affaire dans cette langue. S’ils peuvent disparaître, ajoutez {option}.
3993f9de6addb30f L’audience {event} de {case} a été publiée pour la date suivante : {old} ; elle porte maintenant la date : {new}, et sa fiche ne garde pas l’ancienne.
afc9bb5745d38fd9 Ajoutez la date publiée à `moved_from` si le tribunal l’a déplacée, à `corrected_from` si c’était notre erreur ; sinon des gens se déplaceront pour rien. Pour publier sans le dire, ajoutez {option}.
26e1c0824d930eef L’audience {event} de {case} a sous {key} une ancienne date qui n’a jamais été publiée : {date}.
1de307da88b03a3b Personne n’a besoin d’apprendre ce changement : supprimez-la, ou écrivez la date qui a été publiée. Pour l’annoncer malgré tout, ajoutez {option}.
70cecb111a5efea0 {folder} contient des fichiers publiés, mais leur ledger.json manque : sans ce registre, chaque entrée semblerait nouvelle à chaque abonné et personne ne verrait quelles audiences ont bougé.
fa6975ef6f4207e1 Remettez le ledger.json de la dernière publication, ou indiquez-le avec `--previous`. Pour publier comme la première fois, ajoutez {option}.
57a1cd56294bc952 Cette publication doit compter comme celle de la date suivante : {day} ; or l’horloge de cet ordinateur indique : {clock}. Les audiences d’ici là passeraient pour passées, et tout changement porterait cette date.
42016277418aa1a9 Indiquez la bonne date avec `--as-of` ou SOURCE_DATE_EPOCH, ou omettez-la ; si l’horloge se trompe, réglez-la. Si c’est bien cette date, ajoutez {option}.
83e88ad1f9b6948f Le registre dit que quelque chose a été publié à une date à venir : {day} ; aujourd’hui, c’est : {today}. Tout changement devrait porter une date encore plus tardive.
4ad15027ebf54542 Si l’horloge ou `--as-of` se trompe, corrigez. Sinon remettez le ledger.json de la dernière bonne publication, ou indiquez-le avec `--previous`. Si le site est paru avec cette date, les abonnés l’ont déjà : ajoutez {option}, les suivantes viendront après.
932e661b025a60e3 Le fichier commence sans marque d’ordre (BOM).
71bd58600959db7f Beaucoup d’applications refusent alors le fichier ou montrent un calendrier vide.
80308e14ea04a127 Une marque d’ordre invisible (BOM) ouvre le fichier.
c4dee117f872dd17 Les calendriers gagnent une entrée.
77b06880c43b42ac Dans les calendriers, la même entrée change de date.
d8fa16dda96b5c88 Dans les calendriers, l’entrée reste, marquée comme annulée.
0b55c44725e7998b Dans les calendriers, l’entrée n’est plus marquée comme annulée.
10d58667a51cc3c5 L’entrée disparaît des calendriers.
67e06ffaa8906785 Les abonnés reçoivent une entrée annulée à l’ancienne date : {date}.
1ee7e25fb9a9fda1 L’entrée annulée à une ancienne date disparaît des calendriers : {date}.
a9bc1f9a9b4e2a1b Rien dans les calendriers ne signale l’ancienne date : elle n’est ni dans `moved_from` ni dans `corrected_from`.
4e91e6a6c188260d Les calendriers n’ont pas d’entrée, car le jour n’est pas connu.
0caf8c69d67c40ae Le calendrier a un nom, sans virgule, point-virgule ni barre oblique inverse.
3f805fe3f88d89ad Certaines applications montrent dans le nom la barre qui protège un tel signe.
5a6e779d4deb4502 Le nom du calendrier contient une virgule, un point-virgule ou une barre oblique inverse.
19bc4e6070dd9127 Le calendrier n’a pas de nom.
0a7c53cf397fccdd Les personnes abonnées voient alors l’adresse du fichier à sa place.
1e5e93fffe5d77d2 Ajoutez `NAME` et `X-WR-CALNAME` avec le même texte.
fd74f5660d320d7d Employez plutôt un deux-points ou un tiret.
d09930336df4459d Les dates sont celles du calendrier grégorien.
5228bba6ccbc5d3f Les applications lisent toute date comme grégorienne, ou refusent le fichier.
4b0601a5ce0f73ea CALSCALE vaut {value}.
26f939b05c1555d5 recurring-ical-events 3.8 ne connaît ce mot qu’en majuscules et refuse le fichier.
db8b803c87cf31d3 Écrivez `CALSCALE:GREGORIAN`, en majuscules.
c19e9438456c0de4 Écrivez `CALSCALE:GREGORIAN` et des dates grégoriennes.
af2f6af90f8a3669 Titres, noms et salles tiennent sur une ligne, en caractères visibles.
1f58fb60083f5c25 Un titre qui passe à la ligne est coupé ou déchiré dans les calendriers et les listes.
2580191edf00686d Quand un titre long est le seul qui convienne.
25eb91cb05af1b50 Il y a un saut de ligne dans {key}.
491822d5629b61c8 Il y a un caractère invisible dans {key}.
cf714b1049deb368 Ce {key} a {count} caractères ; les calendriers en montrent {most} au plus.
b4693dac8976fb80 Écrivez-le sur une seule ligne.
36031a80e43c3093 Raccourcissez-le et mettez le reste dans `summary` ou `note`.
fd0d3a6057a1ec60 X-WR-TIMEZONE ne figure que si tous les événements sont dans ce fuseau.
cdf02acef67ce348 Certaines applications montrent tout dans ce fuseau : les autres heures paraissent fausses.
3409bb43781a3b51 Des événements sont dans d’autres fuseaux que le calendrier.
6e73b6075b90a90b le premier dans un autre fuseau
3b2afab2edc7b85d La base des fuseaux ne connaît pas {name}.
21fd227862594280 Certaines applications refusent le calendrier à cause de cela, d’autres n’en tiennent pas compte.
56fbff4e33740698 Des événements ont des heures sans fuseau, et le calendrier en a un.
0a8e5cd5b0bba559 Certaines applications lisent ces heures dans le fuseau du calendrier, d’autres dans celui du lecteur.
63e3fb3b9da44415 la première heure sans fuseau
3d21e79f36b2df52 Une série est en UTC, et les horloges du fuseau du calendrier changent pendant qu’elle dure.
6701a80a0f3771cf Certaines applications lui gardent son heure dans ce fuseau, d’autres son heure UTC ; une partie des dates diffère.
30f96a63bf1c2eb8 Une série est en UTC, et dans le fuseau du calendrier ses dates tombent d’autres jours.
f56f3d27d8f46c74 Certaines applications calculent ses jours dans ce fuseau, d’autres en UTC, et montrent d’autres dates.
2293fb155d1a53ba la première de ces séries
100cc1c0b4e2c7e0 Les heures sont en UTC ; X-WR-TIMEZONE dit seulement comment les montrer.
33cbe07c1b3efa53 Google montre ces heures dans ce fuseau, la plupart des autres applications dans celui du lecteur.
ba138381dbca47d8 la première heure en UTC
704b287fe888fd87 Écrivez les heures avec {zone} et le bloc du fuseau, comme les horloges du lieu les montrent.
4577bb3d3d6bcd10 Prochaine audience
4bb7c38a9c2d7bdc Nous ne connaissons aucune date d’audience.
4064c6738598c6f7 Personnes
c8530b7e45b84263 Personne
95058de885ac91b9 Chefs d’accusation
7233daff3b0b4b37 Chronologie
c87e3801aa2df647 Journées de solidarité
f3a1f87f38539703 Reconnaissance par des tiers
59ccb2ce1e385c05 Sources
dae410352a99ceeb {count} {count?source|sources}
5870bd7017dad48a Autres noms et graphies
7f5b80e3d0ed8d37 Naissance
2c12d4c419815e7d {first} ou {second}
75deab4a05979f55 Décès
e359b712e8a43d44 Dernière situation connue
1cf9317056a4bb15 on ne sait pas si la personne est détenue
1db60af2d8f22aed allégation
4cccab83a161f54d information retirée
28d6b169e8d577a5 Depuis
c8296288af5c725f Début
eb40ba553189431d Nous ne savons pas si le public peut venir.
ac72726d0e75439f Source la plus récente :
2799b038418b9f82 Renseignez-vous auprès du tribunal ou du groupe de soutien avant de vous déplacer.
f58a8fb1202f14ae Source la plus récente : {date} ; la suite, en pâle, n’est pas connue.
e30c680044331266 {date} ou plus tard
cbbf548d2a710f06 D’après : {who}
3d91ef222c181e8d en détention
cadda33f541a29cc Début de la privation de liberté
fad50cdf75543602 Lieu de détention
c8948fb90170478b {place} (dernière indication : {date})
b37ba3f470ef5170 Source la plus récente à ce sujet
3c3c58661881bd18 Dernière ordonnance connue, valable jusqu’au
6ad6484fe450ebb3 Libération attendue
5b03083a812e6ef5 Décisions
73357351035c5fae La situation au fil du temps
4d818735ed8c9b21 {date} : {status}
2370e99130a53c44 article {number}
11ea4cec7539e774 article {number}, partie {part}
762f4dc65112e999 Depuis : {date}
75599275df334a90 copie archivée
2909093d784e1f8b décision : {date}
4ecbd156c3fb0fdb Dernière vérification du dossier : {day}.
4dd39b0bc880b5ba Personne ne cherche ici de nouvelles de cette affaire en ce moment. Dernière vérification du dossier : {day}.
ebcdee0c9571d3af Personne ne cherche ici de nouvelles de cette affaire en ce moment.
8b4499410a8c6320 Sources :
071f71b6f511d840 {who} : {kind}
9e2b50d7173a60c0 Dossier complet : {title}
d11ef2b9260c3c31 Langue de la fiche
c48feb014db742a6 Comment s’appelle l’affaire
a8a1912feb02e972 État qui poursuit, en deux lettres, par exemple `RU`
78b4713b3a6df770 Fuseau des heures, par exemple `Europe/Moscow` ; vide si les tribunaux le disent
ceb9a6fa6a320fdd Nom de la personne
cd0f616af0a28b80 Nom d’une autre personne ; vide s’il n’y en a pas
f634a9150490d885 Un identifiant court pour cette personne
d00826cf4777a63a certitude
64fb3fdabf84f640 rapporté
1b07a370ad72bec6 confirmé
59f7aa1f9d1a15a2 allégué
f5338ec10f1e9808 sources divergentes
c94864b6d452185a retiré
18d0ee64e07c5ad6 {what} : {name}
a78a78051af244ec {what} : {name} : {date}
b27e1b03c7b83dac {what} : {name} : {old} → {new}
de0cf6d353daca29 {name} : {date}
c96420c992e88789 {title} ({event} de {case})
d9280041b08a446d … et {count} de plus
f1ccc930dad3781f première publication : {cases} {cases?affaire|affaires}, {hearings} {hearings?audience|audiences}, {days} {days?journée|journées}
cf5a196ae4814404 la base des fuseaux horaires a déplacé {event} de {case} : {local} à {zone} correspond à {now} au lieu de {before}
685b7e097082f163 {count} {count?audience déplacée|audiences déplacées}
106fcd039ac42f8c {count} {count?audience|audiences} à la date corrigée
a51891d83021762b {count} {count?audience annulée|audiences annulées}
694992de420fcdb1 {count} {count?audience reportée|audiences reportées}
27bf22bb6f7f5819 {count} {count?audience retirée|audiences retirées}
68e2a34e94953a7e {count} {count?audience finalement maintenue|audiences finalement maintenues}
89972d07d5ce4f7d {count} {count?nouvelle audience|nouvelles audiences}
877fa0e21caab02d {count} {count?audience|audiences} avec compte rendu
0759065feae4ddb2 {count} {count?audience|audiences} à la date précisée
90eb56969f532211 {count} {count?déplacée|déplacées}
442a568df623850a {count} à la date corrigée
e3af2e400f1cf8a5 {count} {count?annulée|annulées}
a4c2bb811b03c579 {count} {count?reportée|reportées}
1b30aa34fc10213d {count} {count?retirée|retirées}
92466461d8aa4942 {count} finalement {count?maintenue|maintenues}
9d3679fd64c33815 {count} {count?nouvelle|nouvelles}
0661b4a4da286b67 {count} avec compte rendu
2183c6947031afe6 {count} à la date précisée
6ff0ac2e42dc0b45 {count} {count?libération|libérations}
0123f8326d6951af {count} {count?transfert|transferts}
3bee2fe969c5ccf2 {count} {count?nouvel événement|nouveaux événements}
94581a5865408fed {count} {count?nouvelle affaire|nouvelles affaires}
1f1b69907878f407 {count} {count?nouvelle journée|nouvelles journées}
68d4402ef186c743 {count} {count?journée modifiée|journées modifiées}
4e3df3e0c01ee92b {count} {count?texte|textes}
9a7fd2c7498529d8 {count} {count?suppression|suppressions}
95d31b9e459db9fb {count} {count?retrait|retraits}
69822aef7bbd3306 déplacée
8a5874c1a1ede008 date corrigée
be98a16274f629ee annulée
403c2114d7bd8b04 reportée
ac1b4219c40c116c retirée
f74f3a682672c271 finalement maintenue
bc97476e3f5a60c0 nouvelle
70f171c33fba4233 compte rendu
930d8f8407485ac6 date précisée
16d34c9ce268b32e libération
13cd0e4dac7f5965 transfert
7f941c1d94c26b0a nouvel événement
6231d0e9bb33bc95 nouvelle affaire
528af675617a5d73 nouvelle journée
fca6396c54a54c7b journée modifiée
5473689d86886be6 texte
184beb55819f07d8 supprimé
4253674bb4f7904c retiré
8bc5cb21213fb20d Une date modifiée est une seule date d’une série, sans RANGE et sans règle à elle.
e77ca01072b5411f Les applications ne s’accordent pas sur les dates que la modification concerne.
440dc6b00ffc1c7f Cette modification a {range} et concerne donc plusieurs dates.
4f6121c530ddaa28 Certaines applications déplacent alors toutes les dates suivantes, d’autres celle-ci seule, Home Assistant aucune.
67c870ba285264cd {name} figure dans une date modifiée d’une série.
d17ef3c3fa30fb84 Cette date est modifiée ici, et l’EXDATE de sa série l’annule.
b164d389befef5c4 Certaines applications montrent la date modifiée, d’autres rien.
df79e323a8bedcb4 Ceci modifie la date d’un événement qui ne se répète pas.
af388da04453338f Home Assistant et d’autres montrent alors l’ancienne date et la nouvelle.
83af06d7c4a45d6a la date modifiée
e9e303d91d8905a3 le début de la série
33673b131afc5310 Terminez la série par UNTIL avant cette date, et commencez-en une nouvelle avec son propre UID.
fab48e92d458d230 Supprimez la ligne si seule cette date est modifiée.
02eb0e8eb55bdd22 Si une nouvelle série commence ici, donnez-lui son propre UID et supprimez RECURRENCE-ID.
8d61be052835cae4 Retirez la date de l’EXDATE si elle a lieu, sinon supprimez cet événement.
8df0ec1b815cecf3 Gardez un seul événement, à la date qui vaut, sans RECURRENCE-ID.
a3d99fa403d45402 état de l’accusation
9a2d87c504c38333 soupçon
ca0e0e177b39d133 mise en accusation
c973bd9d9483fc0b requalification
de35e87d1179347f abandon
24cd826eb479ed7b condamnation
cafdc1044099ca33 acquittement
fafaf6e0ee7090ff classement
15b3a328fb845d13 il n’y a encore ni affaire ni journée sous records/ ; `docket new case` en commence une en posant des questions, et `docket init our-records` écrit un dépôt avec un exemple
0ddd5f362d37c42d {ref} a {count} {count?commit|commits} que cette branche n’a pas ; la comparaison part de l’endroit où les deux se sont séparées
c508841c59ed8444 Une source a ce qu’il faut à son genre pour être retrouvée : sa date, sa langue.
ceeecc64ef39af73 Quand l’adresse ne répond plus, on cherche par la date et la langue.
af5d8b743286c435 Quand la source elle-même n’est pas datée.
d307c628ced07bb3 La source {id} n’a pas de {key}, qu’une telle source a toujours : {type}.
493cedf2a091c018 Écrivez après {key} le jour qui y figure.
c12c01dec9948883 Ce que contient {id} a été décidé après sa publication : {decided}.
dbd9f449d88ddd3c Comparez les deux dates avec le document, et corrigez celle qui est fausse.
d1f98d37a7b27784 publié ici
39d94cac3bf36adc La source {id} a un titre, mais pas de {key}.
249c71c6f1887e55 Dites dans quelle langue elle est, par exemple {line}.
e99a5b35a0b47b67 Chaque événement, accusation, reconnaissance et journée cite au moins une source.
57d1c4074d2552ce Personne ne pourrait le vérifier, et une affirmation sans source jette le doute sur toutes.
c66ae2a72bdc6408 Quand l’entrée découle d’autres, comme une fin de peine calculée : dites comment.
143ab709dbf38582 {kind} {id} : aucune source citée.
30264bb2d1ff6a08 Ajoutez une ligne comme {line}, avec l’identifiant d’une source de `sources` plus bas.
14efada2313e2b34 Décrivez sous `sources` où la journée est annoncée.
c94ad90ec76575a9 auteur de l’affirmation
bd38cec2f43cf208 la défense
181b5ba5dedc7af4 l’accusation
38251edc62219264 les enquêteurs
1476b2d1df3ace10 le tribunal
0a15c21bb2a384da la police
2aadcadc6a26a1b9 l’administration pénitentiaire
9e004e4723537592 la personne détenue
2b71e01cc7a17e42 la famille
0456bf4d45311a79 le groupe de soutien
5ccb6a5b150574d8 un témoin
c5099c53a3b41d14 Cette ligne a un second deux-points suivi d’une espace, que YAML prend pour une nouvelle clé.
499a64a2a306956b Mettez entre guillemets droits tout ce qui suit le premier deux-points.
d744a5483e839270 Cette ligne n’a pas de deux-points suivi d’une espace, donc pas de clé.
8611bb8c894cd6e1 Si elle commence par une clé, mettez deux-points et une espace après la clé.
d4f48a28ebc56ab8 Si elle continue le texte précédent, décalez-la plus à droite que la clé de ce texte.
57eb4577953cba02 Le texte avant ce deux-points est plus long qu’une clé ne peut l’être ({limit} caractères).
c5e9bc90332be917 Il n’y a pas de clé avant ce deux-points.
7015395419b91d23 Écrivez la clé avant lui, ou supprimez le deux-points.
28c9374670ae8525 Il manque une espace après ce deux-points.
24281ab111ed8b88 Mettez une espace après.
9d4b4cc40b141b79 Mettre une espace ici.
754e2aac4f4fdafb L’espace après ce deux-points est insécable ({code}) ; YAML la prend pour une lettre.
ebd48bc4cc1489dc Supprimez-la et tapez une espace ordinaire.
8d267a6f7bd2f479 La remplacer par une espace ordinaire.
f69d9209956f0d65 Ce deux-points est pleine chasse ({code}) ; YAML le prend pour une lettre.
4d8c3371a0a6f8b0 Supprimez-le et tapez un deux-points ordinaire et une espace.
37d7094b52c8a3c3 Le remplacer par un deux-points ordinaire et une espace.
48ed3555bfae9077 Il manque une espace après ce tiret.
cf7055e146fe9b31 Un tiret suivi d’une espace se trouve ici au milieu d’une ligne, où aucune liste ne peut commencer.
acbac08ec5bc91e6 S’il commence une liste, mettez chaque élément sur sa propre ligne en dessous, avec son tiret.
c13241567ce361d9 COLOR est l’un des noms de CSS.
ad0a4e480b76f814 Les applications ignorent les autres couleurs et en choisissent une.
d3df7e36b784669e {value} n’est pas un nom de couleur.
db521acd1da80405 Écrivez un nom comme `firebrick` ; les nombres vont dans `X-APPLE-CALENDAR-COLOR`.
447f8c625c8b7009 Aucun texte n’est coupé à un `#` qui en fait partie.
881cf6f7151a8e54 Une espace et `#` ouvrent un commentaire ; on ne verrait pas la suite de la ligne.
cecca812d96d862f Quand c’est bien un commentaire ; une espace après le `#` le dit aussi.
0e191e9438939abf Le texte s’arrête avant {rest}.
6dd05a87e1ef4a67 Mettez tout le texte entre guillemets doubles, jusqu’à la fin de la ligne.
5f8a3c06dbefdf50 Quel jour on est : 2031-04-02 ou 2031-04-02T12:00:00Z (par défaut : SOURCE_DATE_EPOCH, sinon maintenant).
73e004d11f6e7fc6 La langue des messages ; ce qui manque en {languages} est en anglais (par défaut : celle de l’environnement, sinon celle de pipeline.yml).
4bf5becbe23edd96 Aucun commentaire ne demande de ne pas publier quelque chose.
b60112a29999fd73 Les commentaires ne vont pas sur le site, mais chacun peut les lire dans le dépôt, pour toujours.
9c05afba5f8dacd4 Ces mots demandent de ne pas publier ce qui se trouve à côté.
dee605cf10499238 Supprimez ce dont il s’agit et prévenez une personne responsable : git le garde.
efee752dedfcd434 S’ils rapportent seulement ce que voulait quelqu’un d’autre, dites-le autrement.
5aee22711cdac1be Aucune clé ne retire ce qu’une autre dit.
76945205bf17a963 Un seul des deux peut être vrai, et docket publierait les deux.
11eab63e0956ac84 Regardez dans la source lequel est vrai, et retirez l’autre.
d8fc1c9665dcdd1a l’autre
d5c4f61b9e748b4c La date {date} ne peut pas être à la fois déplacée par le tribunal et notre erreur.
f75eb0cb05c9c5f8 {key} et {other} disent tous deux quand a lieu la journée.
eba4da68e1db70e6 Une personne acquittée n’a pas de {key}.
cfc63c14a4cea74e Une peine à perpétuité ne peut pas être assortie du sursis.
d16bbe581d8547ee Une peine à perpétuité ne se purge pas en colonie ouverte.
ba0853cf753dd303 Une peine avec sursis ne se purge sous aucun régime.
429b77d5edaeb3c5 Aucune adresse web ne se fait passer pour une autre par des lettres qui se ressemblent.
abf8c297264434ad Les lecteurs arriveraient sur une page faite pour les tromper.
678a3be3fdf5e57c Le nom de ce site mêle des lettres de plusieurs alphabets.
69331cd08ca567dd Le nom de ce site ressemble à {host}, mais c’en est un autre.
4208ecbbc07fb06b Copiez l’adresse depuis le site lui-même, ou retapez-la dans un seul alphabet.
d3839049d7290ab5 consentement
25587c4701ba8049 confirmé
ae946cc5132b012e données publiques
b4ad297f087d8d71 inconnu
6930d0ee0342bc9d Une fiche tait ce que la personne réserve ou ce sur quoi elle n’a pas été consultée.
393aae9fead89141 En prison, de tels détails se retournent contre les personnes et leurs proches.
5886acc9c8109c3c La fiche ne dit pas que la personne y consent.
b395584a954b9cde La fiche réserve le sujet « {subject} », et ceci le dit.
1cdd812a65a9f87b La fiche réserve le sujet « {subject} », et ce texte semble en parler.
e0b6dc91d2332383 Supprimez ceci.
5f3236f4b38a443c Si la personne ou quelqu’un de confiance consent, écrivez `consent: confirmed`, sans dire qui ni comment.
8323c3d25c0f971d N’écrivez que l’année ou le mois, ou laissez de côté.
4810ca40cd9e8c50 Dites-le sans cela, dans chaque langue.
163dd5c03e6ea256 S’il parle d’autre chose, un autre mot évite cet avertissement.
715ffccb1468e453 Les fiches le disent déjà ; rien ne change.
c7e1821598385c7f Rien n’a été écrit, à cause de --dry-run.
933f94297d382b94 Écrire ?
0f7c6695d1b8b07c écrit : {path}
ec3bcd17ad40d02c retiré : {path}
1df4debaae2f0952 Rien n’a été écrit.
31d187e478a12330 rien n’a été écrit, car personne n’a dit oui ; avec --yes, l’écriture se fait sans question
712e57b9b3db824e rien n’a été écrit : la modification causerait {count?# erreur|# erreurs}, ci-dessus avec ce qu’il faut écrire
3cf591342a88d8a4 Une affaire et une journée portent cet identifiant : écrivez {names}.
660cb1eb7f1ed62c Il n’y a pas d’affaire ni de journée de ce nom ; `docket list --cases` montre les identifiants.
9d299c8fd321e8e5 Il n’y a pas d’affaire ni de journée de ce nom. Vouliez-vous dire {ids} ?
25b17a1874d105e5 Aucun caractère de contrôle ne figure dans le fichier.
31597fea605280f6 Un seul de ces caractères suffit à faire refuser tout le calendrier par plusieurs applications.
1aa59d09c74c03c8 Le caractère de contrôle {code} figure ici.
872f635c4875aae4 Supprimez-le ; la plupart des éditeurs ne le montrent pas : retapez les mots voisins.
ed0bff2249e1a6f9 Andorre
27faa0c9d8e07066 Émirats arabes unis
e5de91b4b9702b8c Afghanistan
9afaa8474089469c Antigua-et-Barbuda
c8695437be510684 Anguilla
e0419ba1ebb9fa80 Albanie
bd73751efaad5ec8 Arménie
04e8b04472a70701 Angola
13af9e809e614a11 Antarctique
f73e90165c52e5bf Argentine
86faccd2587577ea Samoa américaines
71bd5a923a52c2bb Autriche
c2cd6a7a39d77451 Australie
96a2778e9db10d7a Aruba
bf4d8badf7516213 Îles Åland
da56b863612eff13 Azerbaïdjan
8a65a5d4dbb376a1 Bosnie-Herzégovine
e15553b767f03d99 Barbade
41179d32ec1db9c4 Bangladesh
22e86b25b3bdb0b9 Belgique
a4314b29d9d4dff8 Burkina Faso
0d9387ea3477dc47 Bulgarie
64a909846ad76426 Bahreïn
ca4c7f65fb00d3dd Burundi
9c590060fe17f883 Bénin
4ec6c0cdee455a12 Saint-Barthélemy
f20ad661f57331a8 Bermudes
efafca2c5a3c2fb2 Brunei
d3c378a9e553bfda Bolivie
0cbf992bf5360963 Pays-Bas caribéens
9044d509f3eb5461 Brésil
637ba608baf9f30b Bahamas
44709cdab2403351 Bhoutan
845af6448a6d8f6b Île Bouvet
51b8b60dbcd01b69 Botswana
1185054c9d7acf7c Bélarus
3dcc031b3b5fa79c Belize
5ad36f86b7f2d6d5 Canada
700b7c3d3fcd55a2 Îles Cocos
24ba77cd02303f55 République démocratique du Congo
74dee6ab7b6ec18f République centrafricaine
99294c7af3a6d693 République du Congo
2734af2a4b5f47a7 Suisse
752fd46c5f8d7fd3 Côte d’Ivoire
0d65fdc233696b33 Îles Cook
98b01a2253707693 Chili
44a7be7245b50fdf Cameroun
6c88cd7a7542272b Chine
a22c270f48b12cbb Colombie
abb018a62341fc89 Costa Rica
f22b0ddc63784a2a Cuba
b66012f2da97f8f5 Cap-Vert
acace64011f900f2 Curaçao
86e3fece25f47baf Île Christmas
61441d27f58300d1 Chypre
2ceb9d5457397b7d Tchéquie
af817f8dfeb77303 Allemagne
c34cdb827d6de1c3 Djibouti
29cf6a5ce7f9ac46 Danemark
14b9ab5658de1fe0 Dominique
f4f4217f10c1d638 République dominicaine
74d45b79fa354a3c Algérie
aa94a61bc17260da Équateur
e3ecbfd6eb13e534 Estonie
446740dc821dc486 Égypte
aef8b83b83ebeeb4 Sahara occidental
7fd5c88ad94975a4 Érythrée
b0292471a102e874 Espagne
f444b9fa55a99743 Éthiopie
4d4f05bd7c0482c0 Finlande
4514b6e0fa329b5f Fidji
af3f6332ba3765c1 Îles Malouines
9e2bbfbae51d0454 Micronésie
d2dd5b5313581b8d Îles Féroé
fdbdf35bc6cf47b4 France
8f5e2689c05e9882 Gabon
1d0521d5e21d978a Royaume-Uni
a0032a5d44eb3320 Grenade
4c2d788c7cd9e3d5 Géorgie
24348c9391f8bb97 Guyane française
bd80fce517ea2443 Guernesey
cb3c68a03d3a368d Ghana
42d2df7a7ffb0b91 Gibraltar
55fbfc3b6b073bb8 Groenland
38f5f735da520466 Gambie
70846f1b5c403459 Guinée
9befc683801186e5 Guadeloupe
5d57ef795590e7c7 Guinée équatoriale
f548c43b79bf7ef3 Grèce
0e0075ed6c11fee4 Géorgie du Sud-et-les-Îles Sandwich du Sud
f2a5a0dfd4b4c83f Guatemala
9f1525d2c0d34f4d Guam
86a5a718eadf6a96 Guinée-Bissau
1ad3dfde435805b0 Guyana
9596cb2466acd23f Hong Kong
1b6f40d88dd838e0 Îles Heard-et-MacDonald
40d24425e78ebf45 Honduras
ea805e07398e94c2 Croatie
5ee3712ecf27a290 Haïti
464781489a7857f8 Hongrie
962be3548e2a39a2 Indonésie
a31b6d5b570aa6fc Irlande
4b3e6aeba64a3590 Israël
f22a3f47f34ffbaf Île de Man
e3894707e560b9e1 Inde
3c2c92ae3424f395 Territoire britannique de l’océan Indien
83927e4bd21baf24 Irak
cc9b88e0277f524a Iran
c62756a5c22a5bc7 Islande
4e58b324b9beb8d7 Italie
49535fa8b71addbc Jersey
9229faece7cd4cfe Jamaïque
fa8607d775a5630c Jordanie
3d42540b71b6b5bf Japon
7abc633849fc5e85 Kenya
93960407bf202f55 Kirghizstan
a159e506b484ba7c Cambodge
212dce610644428c Kiribati
aececfac3dd2cea7 Comores
a83053e00dd5c5d8 Saint-Christophe-et-Niévès
7c4b90fa78f9292b Corée du Nord
be57844d103881ef Corée du Sud
d6dc1d7260a60e6c Koweït
959df422b8d00464 Îles Caïmans
b85d5ee40ed62a06 Kazakhstan
fdb88783fd6dcd6f Laos
4c30beb6390902f2 Liban
fc50688e6b002f9f Sainte-Lucie
c7fd64a6dfcad83f Liechtenstein
b1e655d376af9f67 Sri Lanka
cde0384c0085f5fd Liberia
9ff1e49e63a24936 Lesotho
aedd8363070818c2 Lituanie
1ccafba25aa1e7fe Luxembourg
9805398ebd7ab872 Lettonie
08c2b5902f01d037 Libye
1197b2e4beaf0551 Maroc
2db4b5b255e2d24c Monaco
e67281f82b883b68 Moldavie
a2b1f24c4291ab3f Monténégro
b04db48da4fa34d6 Saint-Martin
228c426a4ce6f61b Madagascar
1d60de44e6593738 Îles Marshall
6e106402d660958f Macédoine du Nord
b9252ba83226ee51 Mali
893b435da39dd784 Birmanie
3c3068934c2c7f24 Mongolie
05b5cc8de917502e Macao
b6fedddcb648fbcb Îles Mariannes du Nord
e46fc3229b1bbb0a Martinique
64ee5b4fccad9e57 Mauritanie
ee7f722f1b9e8fd4 Montserrat
69246a7004b18f91 Malte
624db586dc06e39c Maurice
27a0ec41a5523f43 Maldives
d879234d7fb9f01a Malawi
f92fb9f066ff07f7 Mexique
890b484b2b088e82 Malaisie
d507c4432a546ebc Mozambique
3cc36da5d682d20d Namibie
c003a26462da516e Nouvelle-Calédonie
721245870a9695f5 Niger
634a11f2aa18fa6d Île Norfolk
ec0939c166b2ee39 Nigeria
e580a3b59ac63a63 Nicaragua
16bd7ba2dba79a9f Pays-Bas
b62bc070ce01de98 Norvège
d1f0414f190eaa39 Népal
51e42f968a300ea4 Nauru
1ee36d53fd1c4b5b Niue
24fe0325a6ec437e Nouvelle-Zélande
43a1dbbe69a0aab4 Oman
03aabb6cba2646b2 Panama
a1df189043a06d90 Pérou
f5e86e9f02865caf Polynésie française
85140300ce16e26e Papouasie-Nouvelle-Guinée
25b4824abc72e3b6 Philippines
69d1ac47ec3f5953 Pakistan
e34fa4b1e086554f Pologne
7e759222023334e3 Saint-Pierre-et-Miquelon
eba9f22d601c65d3 Îles Pitcairn
b435e99e7baa2f6b Porto Rico
2872e680cb221413 Palestine
a40395d0d6d213fd Portugal
163308e7d262bb8f Palaos
cd291b3de8f83cc2 Paraguay
3552f8a88780f5f2 Qatar
3a847fd0ad675a3d La Réunion
ba87b1e397308e85 Roumanie
2daa9ebb70e7814c Serbie
c6bdbbcf65c1f9c5 Russie
2dd5e05d3ef685f9 Rwanda
cb3f5ac3e4938ba5 Arabie saoudite
46efaf765decaaf9 Îles Salomon
b97194bad49831c6 Seychelles
a3249ac027af13a5 Soudan
7fda9ed13247ad77 Suède
9b584c5f84230f7d Singapour
e82e8d921135fb5b Sainte-Hélène, Ascension et Tristan da Cunha
02ca20db5bdea2a4 Slovénie
cea388cf7be463a5 Svalbard et Jan Mayen
9f5c7c2d6716d469 Slovaquie
f8851038dea6fa99 Sierra Leone
1d708e3455d651d5 Saint-Marin
9dcbc3da8ee4abe7 Sénégal
60b9da4d53b29d89 Somalie
d9ef7467290d89ae Suriname
174258a5371aa5c9 Soudan du Sud
ba3d7743743673d4 Sao Tomé-et-Principe
085750c218c9cc89 Salvador
c611b917bcb64078 Saint-Martin (partie néerlandaise)
3d0c7d6da79e1621 Syrie
16c23c14930920d2 Eswatini
151d0437622dad08 Îles Turques-et-Caïques
4aba50480d811c4d Tchad
fdebf0381675b7cd Terres australes et antarctiques françaises
0953fc6efb788907 Togo
a0511b60eef875bc Thaïlande
783569d53645c287 Tadjikistan
17b412a06b768701 Tokelau
3ef9e07458e6fae0 Timor oriental
f78bc11004b682c9 Turkménistan
72501c59dbdf5d1e Tunisie
3ceda63c87e67c65 Tonga
702ed72297f268cf Turquie
2218ac276d037c43 Trinité-et-Tobago
ba32e774e79f3010 Tuvalu
297a1f265367da4c Taïwan
87ea46dec0d21083 Tanzanie
b7c32c034dcf6e36 Ukraine
5e2379f8e513abfb Ouganda
fcb2784e971c7c80 Îles mineures éloignées des États-Unis
92f2353001a1027e États-Unis
a1ae585394fdf60f Uruguay
79c40f4bd4852b68 Ouzbékistan
ad1bf6a5317c3fe3 Vatican
d449ab84333f27aa Saint-Vincent-et-les-Grenadines
8a8a6b7ea542886f Venezuela
6751dec2052eaa50 Îles Vierges britanniques
d56821b275deb856 Îles Vierges des États-Unis
8c3d3d11fd2f34dd Vietnam
25ea1765a0328650 Vanuatu
56dd97d19295e614 Wallis-et-Futuna
4d8975128ec840b4 Samoa
38e5aadcdf385123 Kosovo
71ccedde1e0025d9 Yémen
12bd72c4db734359 Mayotte
a3c92ae9bd5d3271 Afrique du Sud
612dadff0fb51018 Zambie
b593334fb5fce37f Zimbabwe
0e309ef872bb22fb Compte ce qu’il y a : textes par clé et par langue, sources archivées, faits à deux sources indépendantes.
c51dd1d19c1c3683 Une ligne par clé, une colonne par langue : combien de textes existent dans cette langue. Les clés dont l’absence est une erreur selon pipeline.yml viennent en premier, marquées d’un *. Une traduction n’est plus à jour quand son texte d’origine a changé après elle (voir docket translations).
fa743ed5e00e350c échoue si un texte requis manque dans une langue publiée
dfa5994a183c09de Échoue si une langue a un pourcentage plus faible des textes requis.
83eae2330056ad6b non compté, car illisible : {path}
38550d3c651e346c exigés*
e2d47e148fcd3d44 tous les textes
2c135ea377210d3a sources avec copie archivée :
f88b516fd7e07a70 événements passés avec deux sources indépendantes :
de5319abc08c3f20 périmés
3ddec610001a9149 Aucun changement ne laisse une langue plus en retard qu’avant.
272ffdfcad48330c Les lecteurs de cette langue comprendraient moins qu’avant.
827aaeffb6f8aaf9 Allégez la règle dans `pipeline.yml` le temps d’un grand ajout de fiches.
822591d3b09e4f5f Avec ce texte, il y a moins {language} qu’avant : {present} textes sur {total}, avant {oldPresent} sur {oldTotal}.
5d5866b2c396fdbc `docket coverage` montre ce qui manque ; traduisez-le ou demandez de l’aide.
dba9e6e0d72da785 Des fiches liées concordent sur ce que toutes deux racontent.
64ac3fe7d075a11d L’une des deux se trompe, et le lecteur ignore laquelle.
fce132888bb645d1 Quand les sources divergent, ou que seuls les noms des événements se ressemblent.
d00bc1a5fb5ddebb La date de naissance de {person} diffère de celle de {other} : {date}.
7342bd2684776f9f La date de décès de {person} diffère de celle de {other} : {date}.
e1f604ae51aee4ed L’événement {event} a une autre date dans {record} : {date}.
d59929ed89ba3122 l’autre fiche dit ceci
03ee1f111ca99ea4 Comparez les deux aux sources et corrigez l’une d’elles.
5c9a0a46c0b780e9 Échéance de la détention
d3760712e2208cd4 Échéance de l’assignation à résidence
a82fabe7a7f6d322 Sortie attendue (estimation)
00ff4db808e0b25b Un tribunal a ordonné la mesure jusqu’à ce jour ; elle peut être prolongée avant.
c1654f4d761cf924 C’est une estimation ; ce jour peut encore changer.
e0719d14f9db0ea5 Ce jour est passé, et le dossier ne dit pas encore la suite.
3ce8d07393e54ce3 Décision : {date}
645b7460a81d116e Décision : {date}, {court}
e6eeb13d77b6a535 pourquoi la situation est inconnue
a278f9e82c57f5d8 condamnation, sans nouvelle d’une incarcération
47a413fe087c5a42 rien n’est connu d’avant un transfert
75c8cb2f6718e730 la durée est écoulée, sans nouvelle d’une libération
4f27ee318547afbc Un transfert ou un placement au cachot a lieu pendant la détention.
c1d3ae6bcc8d8a10 Soit une arrestation manque, soit une date ou les personnes sont à revoir.
6025c4829fe82f2f Quand la personne était détenue d’une façon que la fiche ne dit pas.
1127f502e64f6eef {id} concerne {people}, en liberté à cette date d’après la fiche.
f40e282ee76fbecb Comparez les dates avec les sources, ou ajoutez l’arrestation qui manque.
362a31415aea521a Si cela ne concerne que certaines personnes, nommez-les sous `who`.
2e4b91e59452c401 situation
5794e76b3ea516b8 personne recherchée
ad01e40f4e08eb76 en garde à vue
8180e133e313edff en détention provisoire
d5f795d9204ca59b assignation à résidence
62eda07f9b6f4d84 en liberté sous contrôle
703b515fb34e84ab en arrestation administrative
c5d91b8bd59f639c en détention, peine non définitive
6523b58e78a86f18 purge sa peine
10fd69499e3b27e8 peine avec sursis
4508b32d47478782 en permission de sortir
f92d02b9ed616526 en traitement forcé
a237bacae7738e02 en cours de transfert
7c763a9d80e6e75a personne disparue
6c05d96a36a58979 en liberté
8f138bb08b0d7fbd en exil
62d0f59fa883d232 décès
22601468c59bfbf6 inconnue
958f0d9354c50f69 La fiche d’une personne condamnée à la prison dit si elle a été détenue.
e5c6e9386230dae4 Sa situation est publiée comme inconnue.
1427a5865ff0e35f Quand on a cherché sans trouver de source.
e853f47b4fef94cc {id} : peine de prison pour {people}, et aucun événement ne dit qu’il y a eu détention.
4f60ab8641e3e149 Ajoutez l’arrestation, avec la date telle qu’on la connaît.
ed273c5896874884 Si la personne était absente, écrivez `in_absentia: true`.
9866d9062b29d0c0 Quand une durée ou un transfert est terminé, ou une libération décidée, la fiche dit ce qui s’est produit.
771e508a220f30c1 Sinon docket publierait comme détenue une personne libre, ou devrait dire « inconnue ».
a78d33cb47e6c646 Quand on a cherché sans trouver de source.
879e3298a27e1405 La durée prévue pour {people} ({id}) est écoulée, et rien ne dit qu’il y a eu libération.
01f26f42565f0886 {id} devait libérer {people}, et rien ne dit que c’est arrivé.
26c902cb117d5996 {people} : interpellation ou arrestation ({id}), et rien ne dit la suite.
f813b6cd04c48797 Si la personne a été libérée, ajoutez un événement `type: release`.
4353f6d8d9212ac8 Si une autre peine ou affaire la retient, ajoutez-la.
ae7914b53f3146d4 Si la détention continue, ajoutez un événement `type: still_held` et regardez plus tard.
1b88cca9b14eb3fa {people} : transfert vers un autre lieu ({id}), et rien ne dit l’arrivée.
ed92879be37a286f Ajoutez un événement `type: arrival` avec le lieu (`place`) dès qu’il est connu.
63ef567133bdd3a8 {people} : sortie de prison pour un temps ({id}), et rien ne dit le retour.
ddc78b5a98b83acc Si la personne est retournée en prison, ajoutez un événement `type: return_from_leave`.
e11bba3423517fd8 D’après {id}, {people} serait encore sous conditions, alors que ce temps doit être passé.
3b2f1cbb612629fe Si plus rien n’oblige la personne, ajoutez un événement `type: sentence_served`.
860b4a9f9f9e585e Si le délai a été prolongé, ou la personne réincarcérée, ajoutez la décision.
7e600430d777fa53 Si un tribunal a décidé, ajoutez `custody_hearing` avec son `result`.
a7f50d2876e0f2cb Ici, il faut un jour sans heure.
c709022cd186f801 S’il y a une `note` à côté, l’heure peut y être dite en toutes lettres.
e7f38ac42b22d960 Ici, il faut un jour certain, sans `~` ni `?`.
efcc3131949486a9 Ici, il faut un jour complet : année, mois et jour.
81527107393f6562 Ici, il faut une seule date, ou deux années ou deux mois qui se suivent.
bbb11613ce4afe1b Ici, il faut une seule date, pas un intervalle.
52366d6bd1aa4ed5 EXDATE et RECURRENCE-ID désignent des dates que leur série a.
76448647016c2c96 Les applications continuent de montrer la date qu’on voulait annuler.
d9329fe3f09baa66 {name} annule une date que la série n’a pas.
d5c82f29a3559125 {name} modifie une date que la série n’a pas.
aba01f198598089e Les applications montrent l’ancienne date et la nouvelle.
41641a6a12ba6939 Cela n’annule rien ; si une autre date était visée, les applications continuent de la montrer.
c1bc32efdeaf5202 Les applications la montrent comme une date de plus, avant ou après celles de la série.
1a733d5b590d442d le début de la série
8dcaf1ecbb5854fc S’il s’agit de la date de ce jour-là, écrivez {line}.
aa9660b454ad1612 Cherchez de quelle date il s’agit, et écrivez-la avec l’heure qu’elle a dans la série.
ed48745c89255234 Les calendriers montrent ici des jours entiers, et les programmes comptent sur cette forme.
7da0d404d74bd6f1 Écrivez-la comme {example}.
3f23e9b2e9295626 {month} n’a que {last} jours.
56a8ea9a240a4342 Vérifiez le jour dans la source ; seul un humain peut savoir lequel est voulu.
a515b139e0f436c8 En attendant, écrivez {text}.
48e093ce8aae7062 Il n’y a ni jour ni mois 00.
a5a11a7e84c7d758 Un jour ou un mois inconnu est remplacé ici par des signes.
33f833eae0335890 Laissez de côté ce qui n’est pas connu : écrivez {text}.
debeb17e73230f51 L’heure n’est pas écrite après un `T`, avec deux chiffres, deux-points et deux chiffres.
545da0e2e88ba23f Les calendriers montreraient une autre heure ou aucune, et l’on arriverait trop tard.
db95364783c06d54 Une date illisible n’est dans aucun calendrier ni dans aucun ordre.
a8f5c5e0b517f048 C’est une heure sans son jour.
bea0f7247d787180 Mettez le jour devant, comme {example}.
c888608bf83427a5 À la place du jour, il y a une heure.
75c5165e0e38dd83 Mettez le jour entre les deux, comme {example}.
ee594b1d454c5790 Si le jour n’est pas connu, laissez l’heure de côté : écrivez {text}.
d4691b427c40b482 Il n’y a pas de mois {month}.
b5c0fa83f028cc4a L’année 0000 n’existe pas.
086935d33f517ed8 Cette heure n’existe pas.
be0c2539c7175a96 Cet intervalle finit avant de commencer.
4bd9beac6b15284c Cette date n’est pas écrite année d’abord, avec des traits d’union.
1d78cca2b5d1b78b Il y a des espaces dans cette date.
e19cf1cc369d34d1 Certains caractères de cette date ne font que ressembler à des chiffres ou à des traits d’union.
bc15155e2643b008 L’année n’a que deux chiffres.
7347c2f01d49acda Une heure demande un jour complet devant elle, et reste seule.
88f6b9f81994a1a8 docket n’emploie pas cette forme de date.
692a3adebadf4f45 Ce n’est pas une date.
fb330d9ad5d53907 Écrivez année, mois et jour comme `2023-09-04` ; omettez ce qui n’est pas connu.
f9af101c2539fdd1 Écrivez l’heure locale du tribunal après le jour, comme `2023-09-04T10:30`.
c63e2607ee44208c Donnez plutôt des mois, comme `2023-06/2023-08`.
0a85a91dfff2189f Omettez la partie inconnue : `2023-09` ou `2023`.
b8cf8c87fe6d6988 Mettez une seule marque à la fin : `2023-09~` (vers) ou `2023-09?` (incertain).
d7a1eb8bc642d281 Écrivez un intervalle, comme `2019-02-07/2019-02-09`.
8d03ab4f19a8f284 Donnez le début ; une fin ouverte s’écrit `2019-02-07/..`.
5a76ce91df66e3f0 Chaque date existe et s’écrit comme 20240704 ou 20240704T100000Z.
a5dc5e67ff01a0af La moitié des applications refusent tout le fichier ; d’autres font du 31 septembre le 1er octobre.
9476e0eba45e5322 {name} a {value}, la soixantième seconde d’une minute.
0c162a38cf7ebc4a La norme l’admet pour les secondes intercalaires, mais la plupart des lecteurs refusent le fichier.
5333a34cd2836c86 Écrivez `59` pour la seconde, ou la minute suivante.
1f93f0aed5c1da53 Il manque une date dans {name}.
fea4d5f2148c2bf0 {name} contient {value}, qui n’a pas la forme d’une date.
737dba66210f67b5 {name} contient le jour {value}, qui n’existe pas.
114f6d4084aab3e1 {name} contient {value}, une heure qu’aucune horloge n’indique.
e85404ccae248600 {name} dit `VALUE=DATE` et contient une heure.
999af04f4045f3b0 {name} n’a pas d’heure.
31b9fb020789ae24 S’il s’agit de la journée entière, gardez seulement les huit chiffres du jour.
d63ac913aaf37f5c S’il s’agit de l’heure, supprimez `VALUE=DATE`.
efbdecf5a6b7dbd2 Écrivez le jour et l’heure en UTC, comme `20240704T070000Z`.
548aa857b4327648 perpétuité
aa93883ddf3bef0a {count} {count?an|ans}
cdbc966740140833 {count} mois
92bf247011ed9947 {count} {count?jour|jours}
c2934c185a71e95f {count} {count?heure|heures}
fa83dedc31d931b9 {count} {count?minute|minutes}
06733aa5b1a83d2f Un jour entier s’écrit comme un jour, non de minuit à minuit.
146def25eed28114 Ailleurs, dans un autre fuseau, il s’affiche comme des parties de deux jours, et non au-dessus des heures.
a7e8486668417d85 Cet événement dure de minuit à minuit.
143c87041814a45f Cet événement dure de minuit à {clock}.
591636348db07da2 {name} dit que c’est un jour entier, et DTSTART a une heure.
3213b0ecbe7b987a la marque
a26c0c7c5b8d481b Écrivez les deux comme des jours avec `VALUE=DATE` ; DTEND est le lendemain du dernier.
857203fef8343022 À l’appel de : {who}
7b8a2f1806bce26a Elle concerne toutes les affaires de ce site.
ced40a23085820b1 Pour : {names}
10c24c199b316410 Écrire à : {names}
943e18f0352d1411 En savoir plus : {address}
84178277e93810cf Dans le dossier : {status}
6bab2dcb3a2de065 Langue de la fiche
1dd3f72a9b558822 Comment s’appelle la journée
28127129b854a1eb Type de journée
cc940630943f5eba Jour, ou le premier d’une journée annuelle
62b70967ebbca0f0 Revient-elle chaque année ?
ed85a689988ae893 Affaires concernées, séparées par des virgules, ou `all` ; vide s’il n’y en a pas
cd99d61fe4b2042a Qui l’appelle : identifiant ou nom d’une organisation ; vide si inconnu
d409601894ed07d1 type de journée
d555d6decf649aa2 journée de solidarité
8ab015ebee7c8593 anniversaire de naissance
b61b1aed98f4e959 date anniversaire
1120c1f78070c656 date de libération
efd093ed5f88ea9d veillée
f63a170704a499de lettres aux prisonniers
0446bedc15ffe119 date limite
96a02f07ed60f3ad journée du souvenir
fbeadc05ae5bb7a9 journée
da76b29e38c53275 Un jour sans heure porte `VALUE=DATE`.
c307653e2c75cc1d Les applications y lisent une heure, perdent l’événement ou la plupart des dates d’une série.
5d6ade3ba9d52045 {name} est un jour, sans `VALUE=DATE`.
e94067154bf21c82 Écrivez {name}.
7d8066c6eb70e1e4 liste officielle
3ed7b46692b266ba organisation indésirable
4c4229b3c4214ef1 agent de l’étranger
dde980b6f44dfbe6 organisation extrémiste
a29754138e70ef0e organisation terroriste
efa71c2a3a6eced0 autre liste
e8182b70b86a8754 {path} est illisible en l’état ; `docket validate` dit pourquoi. Corrigez cela d’abord.
f680517a3ff58bc2 {path} est écrit d’une façon à laquelle docket ne touche pas. Faites-y la modification à la main.
9e3f2efea05b9d9c {absent} Vouliez-vous dire {nearest} ?
3e81229a0c9df2d4 Cette adresse passe d’abord par {host}.
63a635bbd8626302 Cette adresse courte cache où elle mène : {host}.
10ec61cf0a18f23f Cette adresse est celle d’une version pour téléphones : {host}.
a5aa11d44c46381f Cette adresse est celle de l’aperçu dans Telegram.
6bc3d28af1b0379e Le port {port} n’a pas à être écrit.
014acaf0584105cb La partie {part} ne fait que surligner des mots sur la page.
2958075b8d5fb9b3 Écrivez {address}.
ed5607cfab09caad Ouvrez-la et copiez l’adresse que le navigateur affiche alors.
08a7cff4182d2b8f Écrivez l’adresse de la page elle-même.
a730d2433d12dec7 Ouvrez la page sur un ordinateur et copiez-y son adresse.
0a04dbaf9e276fb8 Retirez {part} de l’adresse.
48ce65bb9727effc Retirez tout à partir de {sign}.
2c5b30f1b6eb63d4 Dit ce que les lecteurs remarqueront d’une modification, et ce qu’elle cause.
ce56bbab0a6e7305 Compare les fiches de ce dossier avec l’endroit où sa branche s’est séparée d’un commit : audiences nouvelles, déplacées ou annulées et ce que font alors les calendriers, détention, personnes, textes et traductions devenues plus anciennes, tribunaux et audiences qu’ils touchent, réglages. Les constats d’avant sont comptés, les nouveaux listés. Rien de privé n’est montré, rien non plus de ce que la modification enlève, et personne qu’elle retire.
5bc4cdc3d5618d96 Les mots du JSON sont expliqués dans Documentation/Changes.md.
af7ebc16c8982145 ce qui n’est pas encore dans un commit
afe991b2b2e65553 La branche, l’étiquette ou le commit auquel comparer.
73ae36895fef94de Sous quelle forme la dire : text, markdown, json.
85a933a2e5a58cd1 Le redit en dessous, dans une deuxième langue.
5a61c4d24393368a Compare avec ce commit lui-même, non avec l’endroit où cette branche s’en est séparée.
57c09720bdba3886 {path} n’est pas un fichier de fiche.
bc8d68ff5823c3d5 Le nom de {path} ne peut être un identifiant : seulement a–z, 0–9 et traits d’union, puis `.yml`.
64f084f6e4ebcdd8 {path} est un dossier que docket ne connaît pas.
b90edebc602d1bde {path} est un lien, et les liens ne sont pas suivis.
af48f82c6cc81d92 {path} n’est pas un dossier de fiches.
68037bdfaa933410 Il n’y a pas ici de dossier {path}, où se trouvent toutes les fiches.
71419dc5680fd094 S’il y était auparavant, `git restore records` le rétablit.
19b2afdb1bb7ce43 Pour commencer, `docket new case` le crée avec une première fiche ; `docket init` écrit dans un nouveau dossier un dépôt entier avec un exemple.
1f966facb49d79f0 {path} manque dans ce qui doit être enregistré, et sans lui personne ne peut vérifier les fiches.
8ef0445d3af96490 Ajoutez-le : `git add pipeline.yml`.
8486e9f98ef8ab62 {path} est {oddity}, pas un fichier.
202db621f56dbc92 Remettez `pipeline.yml` comme simple fichier ; rien n’est lu à travers un lien ou un tube.
bc79303a6ed1edde {path} n’est pas un fichier.
45b184510be3cac8 {path} ressemble à un dossier, mais seul ce qui est sous `records/` est lu.
973cd74a2631cb79 Agenda {number}
14ef993a62cb2a11 Rendez-vous {number}
ee5e5681753df0b9 Rappel {number}
c7250e69c6df4010 Rien pour l’instant
876411b2b5f2b4a2 Reporté
c7fefc84169eea2a Avancé
9c1a3e2fa9339a9a Reporté
7dd4511b95c8d3b6 Annulé
7931aabc72158e68 Une audience n’est pas à plus de deux ans d’ici.
257ad3393a5c528a Les tribunaux ne prévoient pas si loin ; l’année est sans doute mal tapée, et personne ne viendrait.
83ec6333a5c10185 Quand le tribunal a vraiment fixé une date aussi lointaine.
7cc5e5e6ed886671 {id} est à plus de deux ans d’ici : {date}.
10abf6978b855171 S’il s’agit du prochain jour de cette date, écrivez {date}.
c3982feb81daed88 Comparez l’année avec la source.
b1abf38fdb73a0e3 Tient des fiches sur les affaires de prisonniers politiques : les vérifie et publie JSON et calendriers.
655654d230a8eb17 vérifie les fiches de ce dossier
08605a7a8b029612 remarque les dates d’audience changées
ea8d145f83a462f3 ce que les lecteurs remarqueront
298a2e18f367f0ed vérifie, puis écrit public/
818538c3df4eb1c9 à regarder sur cet ordinateur
076debd78f450887 corrige ce qui ne demande aucun choix
c7875a4a04a2c2b8 met les fichiers en forme
90489e1d980a9a58 les audiences à venir ou sans compte rendu
0bb4ae73205324f4 une source, demandée pas à pas
05c193da1bb7415f commence une fiche
c4838b042a9b836f commence un dépôt de fiches
8fbc6b6abb107f42 ce qui manque autour des fiches
00ab364653890616 travaille dans un autre dossier
1766f294e87ca19e Codes de retour :
b2916a8887b495ab rien à signaler
cf359f4d1b85055b des constats
c4f9df0750a2d856 mauvais usage
f8aa18b06ab91494 une erreur de docket
2caea32d42a9c6d9 un fichier n’a pas pu être lu ou écrit
9933b06bed5d2b2e pas de pipeline.yml ou de base des fuseaux utilisable
1caa29193fbc03a4 Complétion : docket --generate-completion-script zsh (ou bash, fish).
1d48dc02c6cc403c Examine tout ce dont un dépôt de fiches a besoin en dehors des fiches, et dit quoi faire.
3e20665ca9b76f77 docket lui-même et celui qu’exécute la forge, la base des fuseaux horaires et son âge, ce que pipeline.yml dit du site, les langues, les constats, git, le contrôle avant chaque commit, les fichiers des forges et l’endroit où l’on publie. Rien n’est modifié et aucune connexion n’est ouverte : le registre du site publié est examiné si vous l’avez téléchargé.
70b03c6c4e58b53b Codes de retour : 0 rien à faire, 1 quelque chose à corriger, 78 aucun dépôt de fiches.
34bf34a885dd6fef Le dossier de publication (par défaut : celui de pipeline.yml, sinon public).
fdbbad527ce500f8 Le registre du site publié, tel qu’il a été téléchargé.
a73b3a1c1793675d Les fiches dans {root}
767a1049b999f9a8 bien
b4b9c58225f26788 à noter
3d2d176cda30e9ab à faire
1ccd885688e3af9b docket et fuseaux horaires
68ce9eb70eaa8688 Le site (pipeline.yml)
b6b643dd966af298 Fiches
4e21db122ce132ee git, avant qu’une modification soit proposée
812104815de9f152 La forge, quand une modification est proposée
11c11ee1a4fef3e4 Publication
e607719cfd84adf4 {work?# chose|# choses} à faire, {notes?# chose|# choses} à noter.
87c3db2c2276b9bd Rien à faire, {notes?# chose|# choses} à noter.
5bf93b9d27ecf585 Une heure est de celles que les horloges du fuseau indiquent une seule fois ce jour-là.
8b34dba9a07f44d8 Les applications choisissent différemment entre les deux heures possibles.
fd17ed9cf2b27928 {name} est une heure que les horloges sautent ce jour-là.
afd512878ce23792 {name} est une heure que les horloges indiquent deux fois ce jour-là.
5394c815e9d06562 Écrivez l’heure voulue en UTC avec un `Z` à la fin.
c6bdc9df021c66cc Deux entrées d’un fichier n’ont jamais le même identifiant.
49c614c5c3273469 Les agendas ne gardent qu’une entrée par identifiant ; une audience disparaîtrait.
2dd6f7422609fbf4 L’identifiant {id} est déjà pris.
b89a12a094522f9a Donnez un autre identifiant à cette entrée ; la plus ancienne garde le sien pour toujours.
4a6d8c77c49c5f54 pris ici
0549d88e9971e6f7 Une page figure une seule fois parmi les sources d’une fiche.
416dff8970563cf7 Une seule source passerait pour deux qui se confirment.
ce3dff86ab327499 Quand la page contient plusieurs documents et que chaque source nomme le sien.
7a62bf4e104af120 La source {id} est la même page que {first}.
19dfba57ea45d3cd Citez {first} partout où celle-ci est citée, et retirez celle-ci.
95bfa47ba1cc9a9d la même page
89090c965ebbc2bd Deux événements n’ont jamais le même UID, sauf les dates modifiées d’une série.
e10bf88aca214577 L’un des deux disparaît sans un mot dans la plupart des applications.
e0d7cb7c5c0bc3ce Un événement plus haut a déjà l’UID {uid}.
3cce064c7811428f Un événement plus haut modifie déjà la même date de la série {uid}.
0c204c70759ebe7c Les applications montrent les deux modifications, ou en choisissent une, pas toutes la même.
a6ee2fb92a10b140 la date modifiée
50293394d39ba7cb le premier
2b51245480b9d760 Donnez à chaque événement un UID propre qui ne change jamais.
808dcb9784754d60 Gardez la modification qui vaut, et supprimez l’autre.
a0f4b53a6f7d6745 DURATION est une durée comme PT1H30M, et va sans DTEND.
3c16a91da52b6450 Les applications strictes refusent le fichier, les autres devinent la fin.
fd93accccdf42ff8 {value} n’est pas la durée d’un événement.
e97124f1de54c1da DURATION et {name} figurent ensemble.
b12557234f6016fd L’événement commence un jour sans heure et dure une partie de jour.
0580787a15523c32 Supprimez l’une des deux.
66aba453905e1900 Écrivez-la comme `PT1H30M` ou `P2D`.
ccb9f2e19809b7e1 Écrivez des jours entiers comme `P1D`, ou un début avec une heure.
afefd28e06b3a367 Aucun fichier ne contient l’adresse électronique d’une personne.
f2914467faf18d16 Une adresse mène à une personne, qui peut alors être surveillée, trompée ou poursuivie.
e9505855025c1263 Ceci ressemble à une adresse électronique ({count} {count?caractère|caractères}).
8f51105c50b76130 Ceci ressemble à une adresse électronique sous une autre forme ({count} {count?caractère|caractères}).
46bdc9354352a249 Le nom de ce fichier contient ce qui ressemble à une adresse électronique ({count} {count?caractère|caractères}).
5853f93ce9b1a515 Renommez le fichier et prévenez une personne responsable : git garde l’ancien nom tant que la branche n’est pas réécrite.
aff2806e01ff692d Supprimez-la, renvoyez vers une page de l’organisation et prévenez une personne responsable : git la garde.
6ce53afcddf7fcd7 Si une organisation la publie elle-même, une personne responsable l’inscrit dans `pipeline.yml`, `allow`, `addresses`.
c9fd88804814b951 Un calendrier a au moins un événement.
081bac87d86137dd Deux programmes refusent un calendrier vide, et on ne le distingue pas d’un calendrier abîmé.
152b4436416910c3 Ce calendrier n’a aucun événement.
4d8550c81b5e1fe3 Ajoutez un événement d’une journée qui le dit : « aucune audience annoncée ».
01349b1ca54973c5 Le fichier est écrit en UTF-8.
451448e97773c2b0 Certaines applications refusent le fichier, d’autres montrent d’autres lettres.
49334851eb99212e Cette ligne n’est pas du texte UTF-8.
ff6aaf2b20411223 Un événement finit après son début ; le DTEND d’une journée est le lendemain.
a7ef10266fcd0135 Certaines applications refusent le fichier ou omettent l’événement, d’autres le montrent ailleurs.
85f7318263473292 {name} précède le début.
1ca71f6ac86a9f0e {name} est le jour du début : l’événement ne dure aucun jour.
8fa5cc11a0448c3c {name} est l’heure du début.
881852943ee74dad La norme veut une fin plus tardive ; les applications en font un trait ou une heure.
d754884fb00cf38b Écrivez le lendemain du dernier jour, ou supprimez la ligne.
44f3760ce07e301a Écrivez quand il finit ; si personne ne le sait, dites que c’est une estimation.
eb6833129935212b Le début et la fin sont tous deux des jours, ou tous deux des heures avec fuseau.
6ac2c275348dd093 Beaucoup d’applications refusent le fichier ou montrent des fins différentes.
bcdccf32d575d4d9 DTSTART et {name} ne sont pas de même nature.
23b6339bd0f3ed89 le début
24404b01bf85c498 Écrivez les deux comme jours avec `VALUE=DATE`, ou les deux comme heures avec fuseau.
525d206da627f6fe Nom
4b23cbf8f3938e43 Ce qu’il punit, en quelques mots
46861722db0716d0 Le code où il figure
660dbaf90aa51fd3 Article et partie, par exemple `212 part 2`
413d0f43d377f5e2 Peine maximale, par exemple `8y` ou `3y 6m` ; vide si inconnue
8e7d7c263cd897a7 Où il siège : identifiant ou nom d’un lieu ; vide si inconnu
936d8a3267856e66 Type de lieu
5a40ba4412ed30f8 Fuseau horaire, par exemple `Europe/Moscow` ; vide si inconnu
44f2c5a32bf54652 État, en deux lettres, par exemple `RU`
92f163635987a85a Page officielle ; vide s’il n’y en a pas
9c92a25d6e51247e Les retours à la ligne, virgules et points-virgules d’un texte sont échappés une seule fois.
9e5cfe493d400a0c Les applications montrent une barre oblique et une lettre au lieu d’un retour à la ligne, et `\,` pour une virgule.
4862701baef65ad0 {sign} est échappé deux fois dans ce texte.
2f47abb1fd44f1f3 Écrivez `\n` pour un retour à la ligne et `\,` pour une virgule ; un seul des deux programmes doit échapper.
963db55571c591bd Un événement ou une journée garde son identifiant.
edd48a336fee51a5 Sous un autre identifiant, les abonnés reçoivent une seconde entrée et les liens ne mènent plus à rien.
703392fc43ee8928 Quand un événement a été retiré et qu’un autre, du même jour et du même type, a été ajouté.
e4b8713fa0e818cb {new} semble être {old} sous un autre identifiant.
f3611b82284a5d3e Rétablissez {line} ; un identifiant reste, même s’il est laid.
4893e2a59871de33 L’identifiant {id} contient le jour de l’audience, qui peut être déplacée.
35518b66eac27967 Choisissez maintenant un nom sans date, comme `appeal` ; plus tard, il ne pourra plus changer.
4b787cbff9a76d5c Toute heure a un fuseau horaire qui existe.
dcb930e319b97f1f Sans fuseau, 11 h s’affiche à une autre heure chez ceux qui suivent l’audience de l’étranger.
810a6ddf401db4cb Jamais longtemps : nommez le tribunal ou le fuseau.
aa0c654996b0de72 Cette heure n’a pas de fuseau horaire.
614349185b6b9076 Le fuseau horaire {zone} n’existe pas.
1018de2f7caed95d Écrivez le nom du fuseau dans la base IANA, comme `Europe/Moscow`.
6e12467aec57e069 Indiquez le tribunal (`court:`) : l’heure est alors la sienne.
4f0cd266f223cc39 Indiquez `place` ou `time_zone` pour ce tribunal dans `records/registry/courts.yml`.
3fe914d613fa4caa Ou écrivez `time_zone:` dans cet événement, ou en tête de la fiche.
d826e2a298f066ea type d’événement
146e1d422de16ce2 convocation
8a805b2e1d9e4f1e interrogatoire
0329194836057a5a perquisition
325c0a2f6f8a134a mise en accusation
a105e17581a5b4c8 acte d’accusation
51ae719f11588b00 inscription sur une liste de recherche
4b4e3bef8e6b6d24 modification des accusations
23fc466a9a273b70 transmission du dossier
8a665fbf851c6635 jonction des affaires
9a78b27160f49435 disjonction de l’affaire
7aacc15d5c0c13e2 interpellation
5e310ce7add836f8 arrestation
6e0e0a9742fcf535 nouvelle arrestation
66b3ce14c48fecf0 libération sous caution
8d9430184a3e3681 disparition forcée
6f1a38f71e543e61 arrestation administrative
bcc1047187809475 assignation à résidence
0ca7d790b921b597 interdiction de voyager
752e20284718f755 levée des restrictions
92e025294d4f6400 incarcération à l’audience
52310df91e630270 présentation pour purger la peine
7235e6880209abae reprise après évasion
fbd71fad1dcd072e extradition
531ee95c70dd64cb audience sur la détention
5fc107c1aaa3fab1 audience d’appel sur la détention
5c73be668052175b audience préliminaire
fe30fdf363b17743 audience du procès
4b370b71fe706edb plaidoiries
1a58910f5f3f5f4c dernières déclarations
07efc0a3ef03fbb6 verdict
2be0b03286f79ada prononcé de la peine
6bd0daaaeffc2e4b audience d’appel
2b27573c8ae00c6b audience de cassation
a890a170c08b697f audience de supervision
4e43cfa690450cbf audience du nouveau procès
8fb75cd7cc17373b audience sur la libération conditionnelle
ad9220dd826e109b audience disciplinaire (prison)
37165cda1350d925 audience sur un recours
83a14cc71affe01d audience administrative
2ec625396f65db19 audience
1456e0644f155c81 décision d’appel
ea343c15a4b7fee1 décision de cassation
62470609c02560bf entrée en vigueur de la peine
8498df5fc39c95ec transfert
cfd62fbc477de302 arrivée après un transfert
f608269c8cf973c2 menace
2373c93bb5ebe9da hospitalisation
9ead7064a2c0e03e toujours en détention
76be6ff2cb9a899f permission de sortir
169438992d35fd40 retour de permission
610b44d1756b49c3 changement de régime
3446808bc2593841 cellule disciplinaire
f2628b98bf96041b isolement
777676f8e748f7e3 visite refusée
5fd5abab50b0f9f5 correspondance restreinte
b27e72a5aa382aee mauvais traitements
af3d27ac2e8aaef5 grève de la faim
c8c1f7bb82002f68 fin de la grève de la faim
b21f0dbef0a779fb expertise psychiatrique
da2566365ec672c7 traitement forcé
fb09aa130523b0f6 libération
3fc6269226b73242 amnistie
609077e4835bdc82 grâce
107c840481f4613d commutation de peine
f52c40aad48f569b libération ordonnée
6e18dd37c02d8f6a échange de prisonniers
30f7ee7419f335f2 expulsion
7b37613664653972 exil
c3d35ebf6a21605c évasion
1ad62b79d6f5a13e décès
b581f8869b622da3 libération conditionnelle
63a5fd348bee4145 fin de la peine
4a3d0acdfef2d66b acquittement définitif
4d26d13eb76725a9 classement de l’affaire
2d3e46b8bc5f19a3 libération attendue
24c21f17bab78214 déchéance de nationalité
28ba742929fe5828 confiscation de biens
62924226d142f231 inscription sur une liste officielle
61ed550ef7954765 déclaration publique
9575ca04b6a3fe9a reconnaissance
8e39668d63443bb6 campagne
834f86d18727432e faits reprochés
0910ba6c7599e346 autre événement
23c2907e56f53ee7 avis d’un organe des Nations unies
89ec7692d5fdfa10 requête devant une cour internationale
837fd195080922ba arrêt d’une cour internationale
c4f98cd627fa37bc L’exemple n’existe qu’en anglais, en français et en russe.
934fe6bb203966e9 Dit ce qu’une règle demande, pourquoi, et montre des fiches qu’elle accepte et signale.
9648ed01fbbe08ea La règle, telle qu’elle figure dans un constat.
c0fc916bfd66d794 Les noms qui commencent par X- sont en majuscules.
339b82843ff6cafc La casse n’y compte pas, mais un ancien ical (Home Assistant) et libical 3.0 butent sur les minuscules.
626cc1abb146fac6 Le nom {name} a des minuscules.
f61d6c6748e10775 Écrivez {name}.
600f196954f179c2 Une autre langue remplace une traduction manquante.
b46ffb9c4bddd466 Le réglage est sans effet, et les lecteurs reçoivent une autre langue que prévu.
4362f917beb3655f Jamais nécessaire : le réglage peut être supprimé sans rien changer pour les lecteurs.
c2750de6dd9b093a {tag} n’est pas publié, donc rien ne le remplace.
d3ddb21f2ab9c86d Ajoutez {tag} à {key}, ou supprimez-le ici.
da6dc562b8ae1bc3 {tag} devrait se remplacer lui-même.
467034dd1626e3e5 {tag} figure ici une seconde fois.
86bc5d76d76019ab Aucune fiche n’est écrite en {tag}, et cette langue n’est pas publiée.
363c1ecd1df5d44d Supprimez-le, ou indiquez la langue voulue.
27263514433cc8b3 Audiences
f28e5dc23f4bfcc3 Journées de solidarité
6b08c0830afa212b Tout
4bc5e5b5a9386a1f Échéances de détention et libérations attendues
50ca91dfc9548609 Anniversaires
f32f4934afb36941 À venir
139f622ca452bdfb Audiences de toutes les affaires de ce site, à l’heure locale des tribunaux.
981e6d8c9100149c Journées de solidarité et autres journées des prisonniers politiques.
85f8efb4479b683e Audiences, journées, échéances de détention, libérations attendues et anniversaires de toutes les affaires de ce site.
c4f83bc7d0569e4d Jours jusqu’auxquels des tribunaux ont ordonné la détention, et libérations telles qu’elles sont attendues ; tout peut encore changer.
b4e2cd854da19dc6 Anniversaires que les dossiers rendent publics.
01b668803942d153 Audiences et journées d’une affaire, avec tout ce qui a été déplacé, reporté ou annulé.
9bb211c5574eb40e Tout ce qui, sur ce site, est à venir ou s’est terminé depuis 30 jours au plus, pour les applications que de plus longs calendriers ralentissent.
c5d3e79f34c381c4 Audiences, journées, échéances de détention, libérations attendues et anniversaires de toutes les affaires de ce site dans lesquelles poursuit un même État (ISO 3166-1 : {code}).
f7431e342fb1f20b Audiences, journées, échéances de détention, libérations attendues et anniversaires de toutes les affaires de ce site sur un même sujet.
84194107fafa1b0a Audiences et journées qui concernent une personne d’une affaire, avec ses échéances de détention, la libération attendue et l’anniversaire s’ils sont publics.
f38855af0d127561 Licence : {facts} (faits), {texts} (textes).
f8dca4064a407f36 Questions et corrections :
cc03e484759d4f61 Aucune audience n’est annoncée
c4a7fdf1523ff399 Aucune journée de solidarité n’est annoncée
bd3860a767972ac7 Aucune échéance de détention n’est connue
bb9ede1ce89ccaef Aucun anniversaire n’est public
bec441e424f19cf2 Rien n’est annoncé
738424ad8b57a341 Un fichier est enregistré en UTF-8 et ne contient aucun caractère de contrôle.
a8c0ae49bca60bf7 Des lettres se changeraient en d’autres, ou le fichier serait illisible.
069c220f15f61086 Le fichier n’est pas enregistré en UTF-8 : l’octet {byte} n’appartient ici à aucune lettre.
bce9685eb8c398ec Le fichier n’est pas enregistré en UTF-8 : l’octet {byte} se trouve ici. Il semble être en {encoding}.
76960c1e17edfd09 Ouvrez-le dans un éditeur de texte, choisissez « Enregistrer avec l’encodage », puis UTF-8.
62e4b799b4fd3cd8 Dans un éditeur, choisissez « Rouvrir avec l’encodage » {encoding}, puis « Enregistrer avec l’encodage » UTF-8.
e10d263b301d2ee6 Relisez le texte avant d’enregistrer : chaque lettre doit être juste.
f39b291f3f2f45d8 Le caractère {code} se trouve ici ; il n’a pas sa place dans un texte, et peu d’éditeurs le montrent.
a323ad56a65e701d Supprimez-le ou retapez les mots voisins ; il vient souvent d’un texte collé depuis un PDF.
4c9efd379a813fe3 Le fichier compte {count} autre{count?|s} endroit{count?|s} semblable{count?|s} ; le suivant est ici.
527c45af72e24223 un dossier
1a4a26538786e2db un lien
5f468bced6f99719 un lien qui ne mène nulle part
5af8042835eec1a0 un tube entre programmes
4f4feae1deac5d79 un socket
9bf4f416166d9423 un périphérique
932c117f1c1fe7a3 Impossible de lire {path} : {why}.
43723c315099a90f Impossible d’écrire {path} : {why}.
53e35eb864e4871c Impossible de créer le dossier {path} : {why}.
573438f21ff5e3e1 Impossible de supprimer {path} : {why}.
c29b1d56d381c6a0 Impossible de déplacer {path} : {why}.
afb7f06d3f680ccf Impossible de créer {path}, qui sépare deux publications : {why}.
c43f3c50d85bd29a le disque est plein
0d39f46972ad3637 votre part du disque est épuisée
06ed1ce3e77a9ea6 le disque est en lecture seule
3f3d4f02a8b47eae vous n’en avez pas le droit à cet endroit
2d47e7212d38fd80 le système l’utilise, comme là où un disque à part est monté
95bcf3c1cb7e9a14 une partie se trouve sur un autre disque ou dans une couche d’un conteneur
81f7179aea80b680 une partie du chemin est un fichier, pas un dossier
fc3bab5f5a318e56 ce n’est pas un fichier ordinaire
872a701ac8c421e3 c’est {oddity}, pas un fichier
f60cff144319b605 c’est un lien, ou un lien tourne en rond
a8f83196e8eea4b0 le nom est trop long
0a9f9f2693987daf il n’existe pas, ou a disparu entre-temps
6ae7abe06a41e5ff autre chose y a été mis entre-temps
5ffd2bbc475f43c2 l’ordinateur est surchargé
271149d19526e431 le disque signale une erreur
caff8d45990daceb le système dit {words}
68cdd08c35127364 Libérez de la place, puis recommencez.
4425bfe13601c6c7 Choisissez un autre dossier.
d11e3ec87ba227a1 Choisissez un autre dossier, ou demandez ce droit à qui gère l’ordinateur.
12fb5fec503e210a Choisissez un autre dossier, par exemple un nouveau dans celui-ci.
46cdac81be0dc8a7 Déplacez-le, ou choisissez un autre dossier.
f90cbaf8ed7a8610 Choisissez-en un plus court.
9dd3e6a29fb0c824 Regardez ce qui s’y trouve, puis recommencez.
3537fab08887e207 Recommencez ; si rien ne change, le disque est peut-être en panne.
b7c3afbbffeccbaa L’identifiant d’une affaire ou d’une journée est le nom de son fichier.
48a2b7e2d8d4df94 Une fiche copiée serait publiée à l’adresse d’une autre.
e58e5451489c8788 L’identifiant est {id}, mais le fichier s’appelle {file}.
1e06458b27bd9d94 Si l’identifiant est juste, renommez le fichier en {file} ; une fois publié, un identifiant reste pour toujours.
0d39b75f3a83a6e3 Si le nom du fichier est juste, écrivez {line}.
da78daabe259e381 Après la décision d’une juridiction supérieure, la fiche dit si la peine est définitive.
104210e157509c95 Sinon, la peine est publiée comme non définitive, peut-être pendant des années.
0658cad92e47c221 Quand elle n’est vraiment pas définitive.
87b24f5007735865 {id} maintient la peine de {people}, et rien ne dit qu’elle est définitive.
49c6f3d6f9ed2664 Si elle est définitive, ajoutez un événement `type: entry_into_force` avec sa date.
ee11772cffea417c Si la loi de l’État le prévoit, `final_with` peut être ajouté à sa table dans `registry/jurisdictions.yml`.
625e589b3a83e4ca Adresse d’une page qui en parle ; vide si elle vient plus tard
29155568e46f62ac Corrige ce qui ne demande aucun choix ; propose le reste un à un.
b93143f520dcf0f1 Sans option, chaque correction sûre est faite : le sens reste, tout comme chaque commentaire et chaque octet hors de la retouche. Avec --suggested, chaque autre correction est montrée comme différence, et faite si vous le dites. Rien n’est jamais écrit dans un fichier qui aurait ensuite plus d’erreurs.
cf6fb8cb009a329a montre ce qui changerait, n’écrit rien
f25b29f547e9e63f choisir aussi entre « moved » et « corrected »
ac83f3938e5145a4 Ne corrige que ces fichiers et dossiers.
9aea15eec4e2e88e Propose une à une les corrections qui demandent un choix.
89c54211de7348d2 Ne corrige que ce que trouve cette règle.
e3c1cb30baad3c1a Compare avec l’endroit où cette branche s’est séparée de ce commit, pour corriger les dates changées.
d4c94f0036510825 rien à corriger sans décision
54a15f8530811c1d {fixes} {fixes?correction faite|corrections faites} dans {files} {files?fichier|fichiers}
68270464e1e41ada {fixes} {fixes?correction|corrections} à faire dans {files} {files?fichier|fichiers}
94d5eeff69c9ba96 {path} a été modifié pendant la question ; la correction n’a pas été faite, et tout est relu
37054c7a591b7c4e {count} {count?correction faite|corrections faites}
7f1c4778c4fbf135 Une heure a son fuseau : `;TZID=` ou un `Z` à la fin.
5a1a6e2636364a43 Google et GNOME y lisent l’UTC, d’autres l’heure locale de chacun : l’écart atteint des heures.
89df77f5f55951e6 Cet événement dure de minuit à minuit, sans fuseau.
26eeb55edb565d59 Les applications qui y lisent de l’UTC le montrent ailleurs sur deux jours, décalé de plusieurs heures.
76fc1fabac9244f4 {name} a une heure sans fuseau.
68edf97527eb48fc Écrivez le fuseau du lieu, comme {line}.
cc10a836172fbcf0 Ou écrivez l’heure en UTC avec un `Z` à la fin.
85dea6cedab44a84 Les longues lignes sont pliées entre deux caractères.
bdae39a1d23e4faf Beaucoup d’applications refusent alors tout le fichier.
93ac27972f3c68ff Le pli avant cette ligne sépare les octets d’une même lettre.
77b948f44dd788fd Pliez entre les lettres ; comptez 75 octets UTF-8, pas des lettres.
fda394e0b3c562e5 Les adresses commencent par `https` et s’ouvrent dans tout navigateur.
04858a58e4402f39 Sans chiffrement, le réseau du lecteur voit quelle page est lue.
fcabc130b1f822ca Quand le site n’a pas de forme chiffrée.
c0afd95fbc3574e5 Cette adresse n’est pas chiffrée.
c50aa0bff5b06e2b Ouvrez la page avec `https://` et écrivez cela si elle s’ouvre.
5a3c223cc7e37b6f Cette adresse ne s’ouvre que dans un navigateur particulier.
69965da51c753bb3 La plupart des lecteurs auront une erreur, et dans certains États la tentative se remarque.
62eabe94841dd6a8 Écrivez l’adresse de la même page qui s’ouvre dans tout navigateur.
5037ab1e62c2a963 Aucun fichier ne dit à une forge de vérifier les modifications.
dcea2ae0d6640e6e Les fichiers pour une forge n’exécutent pas docket : {files}.
9e4a16aa28a61a12 Qui propose une modification n’apprend alors pas ce qui ne va pas, et rien n’est publié tout seul.
1c4eb3982bd99dd1 `docket init --ci-only` écrit les fichiers de votre forge.
a97735a141a2ca00 Une forge exécute docket : {files}.
805904fb97167614 Ces fichiers ne sont pas tels que ce docket les écrirait : {files}.
5f513e9749f36484 C’est peut-être voulu. `docket init --ci-only` dans une copie, puis `git diff`, montre la différence.
693ce90fc5da022c Met les fiches en forme : ordre des clés, espaces, guillemets ; ce qu’elles disent reste.
1c5cdf87d14ab7fe Écrit les clés dans l’ordre du format, deux espaces par niveau, des guillemets là où d’autres programmes en ont besoin, une ligne vide là où il y en avait plusieurs, et ôte les espaces en fin de ligne. Chaque commentaire reste avec ce qu’il accompagne, et les longs textes restent sur leurs lignes. Un fichier n’est écrit que s’il dit la même chose qu’avant ; celui qui ne peut être lu reste tel quel.
d3ec6c11ec926be9 Sans chemin, tous les fichiers de records/ et pipeline.yml.
50b1698ad738687e montre ce qui changerait, n’écrit rien ; pour la CI
9d35276777c7fd9c Ne met en forme que ces fichiers et dossiers.
e9c2cee32dbc53a7 tous les fichiers ont déjà la bonne mise en forme
5f8e55e029519e92 {files} {files?fichier mis|fichiers mis} en forme
2918f9cc2a74e28e {files} {files?fichier|fichiers} à mettre en forme
adccfdabb632cc2b {path} reste tel quel, car il n’est pas lisible ; docket validate dit pourquoi
5da25d407ac57f35 {path} reste tel quel : il est écrit d’une manière que docket ne peut mettre en forme sans rien perdre
dddbb36aed943699 Dans {path} ne changent que les fins de ligne ou une marque cachée au début, ce qu’aucune différence ne montre
da5cf1c3cc84ed27 Aucune ligne ne finit par des espaces, et la dernière finit comme les autres.
d999fa2303e870dd Les éditeurs le corrigent d’eux-mêmes, et des lignes semblent alors modifiées à tort.
6b2041d0f577dcec Presque jamais : rien ne change pour les lecteurs.
0794827e6aea686c Des espaces figurent à la fin de {count} {count?ligne|lignes}.
6bd90cb1b437b02b Retirez ces espaces.
562d073727d3f378 La dernière ligne ne finit pas par un retour à la ligne.
1209333282ebc675 Appuyez sur Entrée à la fin de la dernière ligne.
e7c134354d3db4f1 Aucun texte ne commence comme une formule de tableur.
962c5ae058b0519a Qui ouvre les données dans un tableur l’exécuterait au lieu de le lire.
aef91bff0a9be233 Ce texte commence par {sign}, comme une formule de tableur.
601f6e9dd576820f Commencez par un mot, ou mettez le texte entre guillemets.
927bdd9f85513560 Ce qui a eu lieu n’est pas à venir.
071d1ca988a0035a C’est presque toujours une faute de frappe dans l’année, et les abonnés le verraient au mauvais jour.
0c36d5fde5ec8ebf Quand la source donne elle-même un jour à venir, par exemple une page postdatée.
cfe1cc11e329709c Cette date ne peut pas être à venir : {date}.
0b68db3c1c98c5c5 Comparez l’année avec la source.
dfff56c80cef55f5 Si l’audience est seulement annoncée, écrivez `status: scheduled` ou `tentative`.
ff6cca47d640a84c Si la libération est seulement attendue, écrivez `type: expected_release`.
e7c2f4ed2f7718dd Personne ne peut avoir regardé ce jour-là, et la fiche paraîtrait plus récente qu’elle ne l’est.
3250d8295776888b Écrivez le jour où quelqu’un a regardé pour la dernière fois.
30071d3d59ee7e71 C’est presque toujours une année mal tapée, et les abonnés le verraient au mauvais jour (vérifié au {day}).
70d69bf3303c6c3c genre grammatical
3dd2bc27db250b8e masculin
a0295785bdb0195d féminin
886bee97796a8597 neutre
896a7e0d7760bebe Le titre d’une source est celui de la page, pas d’une erreur ni d’une connexion.
db83e89288b9b647 Qui l’a copié n’a pas vu la page ; peut-être que personne ne l’a lue.
23805fee132337f2 Quand la page porte vraiment ce titre.
efda40bb2118f477 Le titre {title} n’est pas celui d’une page que l’on cite.
e80f1d2f36af9167 Ouvrez la page et copiez le titre placé au-dessus du texte.
63f8ed59675ba734 Si elle n’en a pas, dites après {key} ce que c’est.
2707c5f0189e81df GEO est une latitude et une longitude séparées par un point-virgule.
c0e668c755fa3ee2 Avec une virgule, plusieurs applications refusent tout le calendrier.
b9927225bf17cb74 Ce GEO n’est pas une latitude et une longitude avec un point-virgule.
27971403c133e676 Ce GEO ne se trouve nulle part sur terre.
cc1d61ef9d07a778 Les applications montrent un autre lieu, ou aucun.
9cdc28890939c50e Écrivez-le comme `GEO:55.75;37.62`, ou supprimez-le.
3fc1a3c418513609 git garde ce qui était là avant, et dit qui a proposé quoi : sans lui, rien ne peut être défait.
5129be5cb290b216 git n’est pas sur cet ordinateur.
bd14fdd3c6b2b4fb Installez-le : git-scm.com, ou le paquet `git` du système.
8d4c6d31294bedb1 {root} ne fait partie d’aucun dépôt git.
a26ef8139f85f9ad `git init` en fait un, puis `git add .` et `git commit`.
55660f47d52c6baa {root} appartient à un autre utilisateur de cet ordinateur, et git ne l’ouvre pas.
7a9d26a2b9031ae5 Si vous lui faites confiance : `git config --global --add safe.directory {root}`.
225a3b155c182af2 git ne peut pas lire le dépôt ici.
ccde133878ec249a `git status` dit pourquoi, et `git fsck` ce qui est abîmé.
1e0cbbbb4700c6bd git est sur la branche {branch}.
0c8ccc325a28fc5f git n’est sur aucune branche, mais sur un commit isolé.
050458e9e145fa57 `git switch main` va sur la branche `main`, avant que vous ne changiez quoi que ce soit.
4ce86b4b69b6685f Aucun commit n’a encore été fait ici.
63cde762894a3bf5 `git add .`, puis `git commit`.
4c8cfd07328efd1f git connaît un serveur qui a aussi ces fiches.
760d491186854985 git ne connaît aucun serveur pour ces fiches.
22fd978a7858f03f Elles ne sont que sur cet ordinateur, et nul ne peut proposer de modification.
69b1f42dfe602881 Créez un dépôt vide sur une forge, puis `git remote add origin` et son adresse.
ffe377f504c35168 Toutes les fiches sont enregistrées telles qu’elles sont ici.
931b9e92b4a670c5 {count?# fichier n’est pas enregistré tel qu’il est|# fichiers ne sont pas enregistrés tels qu’ils sont} ici, dont {paths}.
3942d64ef36a70e7 `docket diff HEAD` dit ce que les lecteurs en remarqueront.
91539d63b66f1b17 git n’a ici qu’une partie de l’historique.
6fc847c3077d04d8 `docket validate --since` peut ne pas trouver où une branche s’est séparée, et des dates déplacées passent alors inaperçues.
8684ef0740ca1d03 `git fetch --unshallow` apporte le reste ; dans un workflow, `fetch-depth: 0`.
56900f952e1edc8b Les commits faits ici montrent une adresse qui ne mène à personne.
6c8bf5b2dc8b06e7 Les commits faits ici montrent une adresse électronique qui n’est pas de celles sans réponse.
00fe05e1275f5f1a Tout le monde peut la lire, pour toujours, et elle peut mener à vous.
b54a27286763ac13 `git config user.email` et l’adresse sans réponse que votre forge vous montre.
f4437c65d861e732 {path} était un lien ou un autre dépôt avant cette modification : rien n’y a été comparé.
8469f69b0fc86be2 {path} était plus grand avant cette modification qu’une fiche ne peut l’être : rien n’y a été comparé.
59535ced32ffa61a {ref} n’est pas le nom d’un commit
29e3b720824d4d88 git ne connaît aucun commit {ref} ; si c’est une branche d’un serveur, git fetch l’apporte ici
1329d0d629892049 git ne connaît aucun commit {ref} et n’a ici qu’une partie de l’historique ; git fetch --unshallow apporte le reste (dans un workflow : fetch-depth: 0)
8623a3c49950db4a git n’a ici qu’une partie de l’historique, trop peu pour dire où cette branche s’est séparée de {ref} ; git fetch --unshallow apporte le reste (dans un workflow : fetch-depth: 0)
e7da2fba664eeea7 cette branche et {ref} n’ont aucun commit en commun, nul ne peut donc dire ce qui a changé entre elles ; --since-exactly {ref} compare avec ce commit tel quel
b964a8c70f6a32ee au commit auquel {ref} mène, ce dossier n’a pas de pipeline.yml, il n’y a donc pas de fiches auxquelles comparer ; si le dossier a été déplacé ou est nouveau, nommez un commit plus récent, ou vérifiez sans état antérieur
2131093d0c98674a aucun commit n’a encore été fait ici, il n’y a donc rien à quoi comparer
b01dbe13d50a8da0 {root} ne fait partie d’aucun dépôt git, il n’y a donc pas d’état antérieur ; une copie sans son dossier .git n’en a pas (git clone l’apporte)
4d32492c548e5680 le dépôt git de {root} appartient à un autre utilisateur de cet ordinateur, et git ne l’ouvre pas ; si vous lui faites confiance : git config --global --add safe.directory {root}
4ed8ab3bf1d2df0e ce clone n’a pas les fichiers des commits antérieurs (il a été fait avec --filter), et docket ne va rien chercher lui-même ; git fetch --refetch --no-filter les apporte
ecac7c904a6869e4 {root} ne fait partie d’aucun dépôt git, rien n’y est donc préparé pour un commit ; `git init` en fait un dépôt, et sans --staged les fichiers sont vérifiés tels quels
547c15f14f337feb git n’est pas sur cet ordinateur, rien n’est donc préparé pour un commit ; sans --staged les fichiers sont vérifiés tels quels
d2b89c7155830c89 git n’a pas fini de fusionner {path} : choisissez ce qui doit s’y trouver, dites-le avec `git add`, et vérifiez de nouveau
0ab9dc0d0d267da1 git n’a pas pu lire le dépôt ; git log dit pourquoi, et git fsck ce qui est abîmé
b1e135907fe99865 git n’est pas installé sur cet ordinateur, et sans lui il n’y a pas d’état antérieur ; installez-le, ou vérifiez sans
db62c240bfb34a7b le système n’a pas lancé git ; trop de programmes tournent peut-être
b169749336734634 Signalé, aux endroits entre ⟦crochets⟧ :
ebb637a342b77b81 Accepté :
3503702e73d97c0a Comment corriger :
60abe24b83a37c3c Quand une exception est juste :
871fe9b2014bcd3f Aucune exception ne lève cette règle.
8250fd69e253e5e8 Des remarques peuvent apparaître avec le temps seul ; chacune dit depuis quand.
07b66e24231ef415 `docket fix` le corrige.
ab7f869b23c987c6 `docket fix --suggested` propose de le corriger.
6880930b9ade5c35 Avant :
933caaeea015a17a Avec {path} :
ec02a7e4311421aa Annonce une audience.
cb09fc12467d3fec Ce qui n’est pas indiqué est demandé ; l’audience est placée à l’endroit de sa date.
b7bb9bea2bcfdd84 Quand, en mots ou comme dans les fiches ; heure locale du tribunal.
ba39597cc7bd58d4 Quelle audience : appeal, custody, trial, verdict…
2cdf9626849cfa8f Le tribunal, par son identifiant ou son nom.
b0645506f1f762fd Les personnes concernées, séparées par des virgules ; toutes si rien n’est dit.
535fc5035a37a139 La salle.
2b992e6cf253539e Qui peut assister : open, closed, partly_closed.
792fe6d88ebb9759 scheduled, ou tentative si le tribunal ne l’a pas confirmée (par défaut : scheduled).
995de34bfd87af0a Son identifiant (par défaut : type et année).
a7b6a4ac4c549852 Quand (heure locale du tribunal)
90368565fac255b6 Quel genre d’audience
2903ff493b2fcae1 Quel tribunal (id ou nom)
3bbc6c4505c64dc1 Qui elle concerne, avec des virgules
0eca57e4773299f2 tout le monde
93b3656819c5222b Quelle salle
2e75371745599e7a Qui peut y assister (open, closed, partly_closed)
e0d79432235e5c2e scheduled, ou tentative si le tribunal ne l’a pas confirmée
1526980b31c7eb58 Son id, qui ne change jamais
9198ae2250f66925 Aucune audience d’un procès n’est annoncée après le verdict ou la fin de l’affaire.
bd15a2721348cd23 Les calendriers enverraient des gens à un tribunal où il ne se passe plus rien.
2e6620d2274008a0 Quand le tribunal siège encore et que la fiche ne peut pas dire sur quoi.
0e3de16fbb9c6104 {id} est encore annoncé, alors que {end} a mis fin à ce dont il fait partie : {date}.
e923cfd97f3df228 Si l’audience n’aura pas lieu, écrivez `status: cancelled`.
029b1c3185d367a1 Si l’affaire a recommencé, ajoutez l’événement par lequel elle l’a fait ; si c’en est une autre, indiquez sa procédure (`proceeding`).
d4033fcb85aad97c Si le tribunal décide alors d’autre chose, écrivez le `type` de cette audience.
b2c63dec9313cee8 la fin
4d8475a5db065668 docket ne connaît pas ce mot ici. Écrivez l’un de ceux-ci : {words}.
d56a22208329a96b docket ne connaît pas ce mot ici. Vouliez-vous dire {words} ?
fae889798d150fd6 Écrivez un jour entier sans heure, comme `2031-05-28`.
5a899508b1fd5c90 Le registre n’a pas ce tribunal.
27cde19324591bb5 L’affaire n’a pas cette personne.
238cbdce9678938f La fiche n’a pas cette source. {command} en ajoute une.
ee328bff01d9083b Une décision n’a pas cette clé.
32eb3d9c555cfac0 {absent} Vouliez-vous dire {ids} ?
d0f4f23382b72b3d Écrivez la personne et la décision, comme `vesper=remanded,until=2030-11-13`.
f1870029286116ea Un id a des minuscules de a à z, des chiffres et des traits d’union isolés, au plus 40 signes.
78223d2418ae6a28 Annonce une audience, ou note ce qu’elle est devenue.
246baa61796b3560 Chaque commande montre ce qu’elle écrira, sous forme de différence, vérifie les fiches telles qu’elles seraient, et écrit après un oui. Ce qui n’est pas indiqué est demandé. Les dates peuvent être en mots : 27 May 2031 10:00, 27 mai 2031 à 10h, 27 мая 2031 в 10:00.
7a0e7b30fc23e86d Une audience à venir indique son tribunal et, peu avant, l’heure et la salle.
a43889af16e48127 Ceux qui veulent venir doivent savoir où et quand.
cc6c5ff0240f9f70 Quand le tribunal n’en publie rien, ou quand le dire nuirait à quelqu’un.
a1432561fb11de3c L’audience {id} n’indique aucun tribunal.
c4293601b7c45827 Ajoutez `court:` avec un identifiant de `records/registry/courts.yml`.
093d2facdf0a450c L’heure de {id} manque, et le jour approche : {date}.
d4d0163fd5f19500 Dès que le tribunal l’annonce, ajoutez l’heure à la `date`, comme {example}.
3374b906918a8993 L’audience {id} approche, et ceci n’est pas indiqué : {keys}.
496e1911ea567f3e Ajoutez ce que dit le tribunal ; s’il n’en dit rien, laissez tel quel.
faca5215b7c7e422 Cette affaire n’existe pas ; docket list --cases les montre toutes.
bacbfc3b48ba3562 L’affaire n’a pas cette audience.
7f915e63db4969b5 {id} est un événement, mais pas une audience ; modifiez-le dans le fichier.
e9ffea6eb0b1e23b {path} ne peut pas être lu ; docket validate dit ce qu’il faut d’abord réparer.
6f72a6f335dda8f0 {id} : {type}, {date}, {status}
76ec8df841b58463 {weekday} {date}
67221f180f07b776 {date}
3c564fa2b0108c90 La fiche a déjà quelque chose du nom de {id}. {free} est libre.
c34567c81f03d472 {id} est nouveau : {type}, {date}.
5c2c3d9cc5effd0a {id} ({type}) passe du {old} au {new}.
c1cbca9c3ccddb84 {id} ({type}) : {new} ; la date {old} était notre erreur.
c2f3ee65e3de11ec {id} ({type}) : {new} au lieu de {old}. L’ancienne date ne trompait personne, elle n’est donc pas gardée.
00c86b16541b779b {id} ({type}), {date} : a eu lieu.
25e9b93e10d77ae9 {id} ({type}), {date} : ouverte, continue un autre jour, ce qui est une audience à part.
d16cf9b0f68c9539 {id} ({type}), {date} : reportée sans nouvelle date.
6af8e7755fa062d8 {id} ({type}), {date} : annulée.
e5db5003a2a5529a {id} ({type}), {date} : aucun compte rendu trouvé.
f65c06f48550c341 {id} a déjà cette date : {date}.
c2f2c4e40900e273 {id}, {date}, a eu lieu : aucun tribunal ne peut plus la déplacer. Si la date de la fiche est fausse : {command}
5bc94280592716cd {id}, {date}, a été annulée. S’il y a une nouvelle audience : {add}. Si la date de la fiche est fausse : {command}
14089009ad54aca8 {id}, {date}, a eu lieu, selon la fiche. Si c’est faux, modifiez-le dans le fichier.
e7f72acdeed70830 {id} a déjà des décisions ; complétez-les dans le fichier.
1f9edbf6b4ba522e {id} a déjà une note ; modifiez-la dans le fichier, dans chaque langue.
b9f678ee4d914054 forme de l’audience
87e608677a60fb77 sur place
375f4c3156956e20 par visioconférence
34b3ded9b8498dba en ligne
34334debf594ded7 Note qu’une audience a eu lieu, et ce qui a été décidé.
7da70bd2015ce708 --result est la décision qui vaut pour tous ; --outcome celle d’une personne, et peut être répété. Sans l’un ni l’autre, l’audience a eu lieu et la décision n’est pas connue.
94aa5404dca021ae La décision qui vaut pour tous.
20f0dfd7768f9445 La fin de ce qui a été ordonné pour tous.
84ce97606daaaf2b La décision pour une personne ; autres clés après des virgules : until, sentence, suspended, regime, fine.
acecfda20cf606b7 Ce qui a été décidé pour tous
c0d6d1a81b15d997 Jusqu’à quand
feea0cdeb6793d68 Donne à une audience la nouvelle date fixée par le tribunal.
7629f2b99d88e7b6 L’ancienne date reste sous moved_from, pour que les abonnés voient où elle est passée. Une date qui ne fait que préciser l’ancienne n’a pas besoin de cette ligne. Une audience qui a eu lieu ne se déplace pas : voir correct.
6dcb3b251fe74698 Corrige la date d’une audience que la fiche avait fausse.
3569266cf4de63d1 La date fausse reste sous corrected_from : quelqu’un a pu s’y fier. Si c’est le tribunal qui a changé la date, utilisez move.
861f51ad300a2b72 L’identifiant de l’audience, si plusieurs sont possibles, puis la nouvelle date.
73d27c32db643f39 La nouvelle date, en mots ou comme dans les fiches.
9927d720330e84e2 La nouvelle date (heure locale du tribunal)
87d908de98ea951c donnez la date une seule fois : après l’id, ou avec --date
1f6ed44366dca530 Une source de la fiche qui le dit ; peut être répété.
34653c1c47f362ed Une remarque dans la langue de la fiche.
d423ea9748226067 Quelle source le dit ({ids} …)
81fe607c51a8cee9 Quelle source le dit, si elle est nouvelle ({ids} …)
a3e67e8f8bd4aa32 Quelle audience
7e0efa9ca8c21701 Quand : {date}
38738a1d82b97863 Date prévue : {date}
7cc0d8cc7581b339 {time} ({clock})
51d5fe9bc1764eee heure du tribunal
82d6724803c0d557 heure du tribunal, {offset}
0447d46c36e1dcbb Quand : {date}, heure non annoncée
49aab162e17d5bbc {date}, heure non annoncée
4588390de40cd16d L’heure de fin est une estimation.
031d1ce8b322c058 Où : {place}
1158d9d21a41d9fe Salle : {room}
8779c9a4660faf85 Adresse : {address}
e78b0cd30b7a8c08 Résultat : {result}
4e9e6504d690bb12 Prévue auparavant : {date}
00e6af1f25b5f870 Date corrigée par nos soins ; nous avions écrit : {date}
3d09a1ee7aa14a2a Selon {who}
93810d8acec8d966 Notre dossier donne cette audience comme : {status}
6ca5d568617ae57b Dernière vérification : {day}
8971ede71c7aed13 Reportée
8984962eb952e6cf Avancée
27f94bda53503847 sans nouvelle date
5936c010a6808f5b Date erronée
b9acd12f5842d3a5 lire {date}
cb62b51ec857d654 au {date}
c634283703cacd9c en {date}
a57aeca96596858a à {date}
07fa705e09eb4838 {kind} (huis clos)
29bc19800cf4725f {result} par contumace
ded23f63a134d613 {first} ou {second}
a0448cff892209ea salle {room}
f44db7455d6661bf Cette audience n’a pas lieu à cette date.
b3d8fe0780d6f20d L’audience ne commence pas à {old}.
63ae5a643586286b Elle commence à {time} le même jour ({clock}).
77301bfe961f1c87 Elle a lieu le même jour ; la nouvelle heure n’est pas annoncée.
cf97ccfac3be8f5e Les jours ont changé ; celui-ci peut en faire partie.
037cf553994404fc Nouvelle date : {date}
74848bdbac463aac Bonne date : {date}
b3ad6efcfd3d37a4 D’ici, elle avait d’abord été déplacée : {date}
49877c9a8ddfb2a8 La bonne date était : {date}
3a004350ebfe0dd6 Peine prononcée
6048a80240a9ee9b Culpabilité prononcée
ca101e16e44180c5 Libération conditionnelle accordée
dadcc21281943a63 Libération conditionnelle refusée
0bcdc1d311e891aa Recours admis
047c258fb133a0f7 Recours rejeté
b1ace6c0d26d85f9 Recours admis
7d66a053953b0333 Recours rejeté
fb4d297cce81e992 Mise en détention
84fc81666e0b9b2c Mesure préventive prolongée
db3908da56ddc225 Assignation
b292c314988840c7 Interdiction de voyager
a90e895ca17d42d2 Sous caution
9583fbf2c67ebeac Libération
558994ee9a7e2c45 Demande rejetée
bb4a479712638bb2 Condamnation
96a4daf46cd8a112 Acquittement
bf31c49c4faaa019 Classement
9a275f2ddb4c684d Renvoi au parquet
d9d41854b46e4d6b Soins forcés
3c8b04186edc02c4 Décision confirmée
d4ba5b9c6dd6fdff Peine réduite
5edf1b363b8f5deb Peine alourdie
26cf866880de0670 Décision modifiée
eca547674b6535ea Peine commuée
6544ffa8c2fcab55 Nouveau procès
936d21e73edbc1d7 Annulation
bec04b6831e88c64 Acquittement
db4ff7a1022c8045 Recours retiré
0e7f9b3eb79936b7 Demande accordée
48895caf4bd48523 Demande refusée
5d2fdd4e51fd2956 Suspension
0b6c9f20dfcbff3a audience (détention)
9433fe3f4b8acff3 appel (détention)
6d92977f053e3406 nouveau procès
78cea46b921ffc4c libération conditionnelle
b8e7f9ecc178d3c3 discipline (prison)
4a26fe3cf7d2f47a audience administrative
1a691509118546c8 appel
22f8620d79fb600e cassation
b132d215b53109f2 procès
5e3e320f981d6032 À confirmer
9a92fb78f5f9f010 Pas encore de compte rendu
ba42f56621db3d32 Renvoyée
da36f0741a190d56 Reportée
9e76ccce52f407a2 Annulée
059c2e7bb99cd38c Aucun compte rendu
d36f5937f970ec88 Sources divergentes
acfa2d0db02ecaa6 Sous réserve
6a3af633ca52fac2 Suites inconnues
e943bf616a82ba1b Suites introuvables
f4b1597ed19eeed9 Sources divergentes
b04e0efe6898e375 L’audience est attendue ; le tribunal ne l’a pas confirmée.
b952c19e89980c01 Le tribunal n’avait pas confirmé l’audience ; le jour est passé et aucun compte rendu n’est connu.
49dd4d620dd6cae9 Le jour est passé et aucun compte rendu n’est encore connu.
ba4538669469bab0 L’audience s’est ouverte et se poursuit un autre jour, qui a sa propre entrée.
9ab304e29f9ad3b9 L’audience ne s’est pas ouverte et aucune nouvelle date n’est connue.
196013af0bef5e00 L’audience ne s’ouvrira pas ce jour-là et aucune nouvelle date n’est connue.
2c3a4a1b236b6555 L’audience est annulée.
2bc84b1108a6e5f1 Nous avons cherché sans rien trouver qui indique que l’audience a eu lieu.
a07292944913e415 Les sources se contredisent.
3b105d68d235b0bf Note qu’une audience est reportée, sans nouvelle date.
d9ee360f4280a7dd La date reste ; les abonnés voient que l’audience ne s’ouvre pas ce jour-là. Dès qu’il y a une nouvelle date, utilisez move.
2d7adf4fc7789663 Note qu’une audience n’aura pas lieu.
02cbecec04798edc L’audience reste dans la fiche, pour que les abonnés voient qu’elle est annulée.
d0759aae281b61e0 Note qu’une audience s’est ouverte et continue un autre jour.
778861fca8c6b8df La suite est une audience à part : docket hearing add.
9711162db80e6924 Note que quelqu’un a cherché un compte rendu d’une audience et n’en a pas trouvé.
b93badb02169b240 Le jour où quelqu’un a cherché (par défaut : aujourd’hui).
0a759bee69b4d325 Quel jour quelqu’un a-t-il cherché
dbe761ca282367e9 L’identifiant de l’audience, si plusieurs sont possibles.
c72582df81606ab4 état de l’audience
11017c9551fea5db à confirmer
dfe94b6e4b6d0659 prévue
3cb49fe7bb220787 tenue
73818dcf7a7b5bc5 renvoyée à un autre jour
2e75c213e1ddd441 reportée
0ce42dba94de3215 annulée
a47d726bee13da80 sans compte rendu connu
8d2232372c8a0267 Exemples :
6baace9eeedb9d45 APERÇU :
53883799b7f510df UTILISATION :
8e0c061179787ec7 ARGUMENTS :
fa9193a125409683 OPTIONS :
c4b7d6374261b26f COMMANDES :
53f2ad54f86e05c3 (par défaut :
aacf7e3306ad4479 ; par défaut :
31c56385f4947d51 (valeurs :
6a1598a25aacde36 Montre cette page.
a1945085c343ea0e Montre la page d’une commande.
0544f6ce591e607b Montre la version.
3a0895af8cdedd82 Aucun fichier ne dit où quelqu’un habite ; les institutions ont leur adresse dans le registre.
d92ec0a5a0237826 Qui sait où quelqu’un habite peut s’y rendre.
bd6037e38a74a81a Ceci ressemble à l’adresse d’un domicile.
c57224e30d9740d5 Ces coordonnées désignent une seule maison.
2ae66f036e37b1f9 Supprimez-la, ou ne nommez que la ville.
769e7efd12c4e904 L’adresse d’un tribunal ou d’une prison va dans le registre, sous `address`.
deb718a725e60834 Arrondissez les deux nombres à deux décimales.
2c8089422ba86a71 Une donnée privée n’est alors remarquée que quand git l’a gardée, et que d’autres l’ont peut-être.
56ef85e57f9d29d5 Ce qui est préparé est vérifié avant chaque commit : {path}.
9cf5c0ce208432ba `.githooks/pre-commit` est là, mais git ne l’exécute pas dans ce clone.
7766331ff54c393b `git config core.hooksPath .githooks`, une fois dans chaque clone.
178e98912cb4f18f Rien n’est vérifié avant un commit.
fe22e765c9d6222d `docket init --ci-only` écrit `.githooks/pre-commit`, et `git config core.hooksPath .githooks` le fait exécuter par git.
029ab35420fdba8c git passe sur {path}, qui n’est pas exécutable.
203fa2bf7661c035 Rendez-le exécutable : `chmod +x {path}`.
faa8c3ec91435b14 Le hook {path} n’exécute pas docket.
21ac0925b1e6572a Ajoutez-y une ligne : `docket validate --staged || exit 1`.
779570e4d8dad40b Travaille sur les fichiers de calendrier de n’importe qui.
d1c558a9be19c5fd Dit sur quoi les agendas trébucheront dans des fichiers de calendrier.
6b2225162542a52f N’importe quel fichier iCalendar convient, pas seulement ceux de docket. Aucun pipeline.yml n’est nécessaire et aucune connexion n’est ouverte. docket explain montre un contrôle, et Documentation/CalendarLint.md les liste tous.
f44dda5c213d33f2 Les fichiers ; - est l’entrée standard.
d1ef99742875bc17 Ce qui a été publié ne disparaît pas sans un mot.
5cad50a1c4b937b9 Les abonnés perdraient l’entrée sans savoir pourquoi, et les liens ne mèneraient nulle part.
28c47c9c8251b989 Quand l’entrée avait été ajoutée par erreur et n’a jamais été publiée.
a43e799f01af345c {id} a disparu de cette fiche.
6e43fd9b73c422f1 {id} ({date}) a disparu de cette fiche.
0397a350d93dbc71 La fiche {record} a disparu sans avoir été retirée.
b4b605e2a9f64753 Si elle n’aura pas lieu, remettez-la avec `status: cancelled`.
b76c982670ff8ff9 Si c’était faux, remettez-la avec `certainty: retracted`.
b645f6b9f5f72122 Remettez le fichier. S’il doit être retiré, lancez ensuite {command}, ou demandez-le à un responsable : tout ce qui y renvoie part avec lui.
514b62acedf00a56 numéro national d’identité
3363492f12e45fee assurance russe
e3f3d8955d5c1edc contribuable russe
00fc754d9d4cbff1 passeport
4005201dc08f4aec numéro personnel bélarusse
56363154554aa062 contribuable ukrainien
130c47ce6343f2d4 numéro personnel kazakh
6451c91be623c916 numéro de sécurité sociale
83dd0bf561753aae contribuable allemand
b26d8039bb424ffc sécurité sociale américaine
d53c70348e821422 assurance britannique
982ae9414070d154 numéro personnel turc
e0481b02ccbd408a code national iranien
ac250946d40ab3b8 numéro national égyptien
6445d2b7d151feaa numéro d’identité chinois
eaa8497409c76429 numéro d’identité israélien ou palestinien
9894704fd830814e carte d’identité de Hong Kong
bcb9cdb8b275227a cédula nicaraguayenne
119fb48f631a85f6 numéro d’identité espagnol
3ce0b0548daf5c3d Un calendrier n’affiche aucune image venue d’un serveur.
e31565a321a71eed L’application qui va chercher l’image révèle à son serveur qui lit le calendrier, et quand.
e142cffc68dd9099 Une image venue d’un serveur figure ici.
b35401b458de1a49 Une date se situe dans les années de son affaire.
ca0d34fa3fe3fc4b Une telle année est presque toujours un chiffre faux.
afb56b2e8696b0ce Quand la source confirme cette année.
5e700d2d5547709a Un événement de {year} est bien ancien pour une affaire.
a7cc8d96216faa82 {person} aurait {years} {years?an|ans}.
7de46934cea52084 L’année {year} est loin des autres dates de l’affaire, et {meant} est à un chiffre près.
cb84450456247a18 Comparez l’année avec la source.
ff452ccdcdac06a3 Si la personne est morte, ajoutez `died:` avec ce que l’on sait de la date.
22f16fb5b4f84300 oui ou non
2d6bb9eb433d376d un nombre
ea6874495b6ac355 un nombre de minutes
058377abff97daff une date
04e0d01a5b11a37f Un texte qui ressemble à un nombre, une date ou un oui est entre guillemets.
1c30cda7d22ddafc D’autres programmes perdraient le zéro de 205.20, que docket lit comme du texte.
8bdaecf388b7be82 Presque jamais : les guillemets ne changent rien pour docket.
c65cf510740d1f5a D’autres programmes lisent {text} comme {type}.
bf82474b5f4fce3c Mettez-le entre guillemets : {text}.
cdccc09cdbe22b39 Une audience à venir est connue au jour près, sinon le calendrier l’omet.
d7c2cdb150bfa519 Une entrée a besoin d’un jour ; un jour deviné enverrait les gens devant une porte close.
964d2ada1d6d8097 Quand le jour est connu mais ne doit pas encore être publié.
4d214fb483ac4b39 {id} n’est pas dans le calendrier : son jour n’est pas connu.
58d583f3e7134f3c Écrivez le jour dès que le tribunal le fixe ; rien d’autre n’est nécessaire.
cdcad3df90e830ff Un numéro masqué montre quatre chiffres au plus.
6cdbb7a93229ccb9 Les chiffres manquants se devinent par essais ; peu suffisent pour trouver une personne.
63267b7e693f4da8 Ce numéro n’est masqué qu’en partie, {count} chiffres restent lisibles.
8b75fe6517087ca8 Un numéro dans le nom de ce fichier n’est masqué qu’en partie, {count} chiffres restent lisibles.
14feaa220e9c4df1 Supprimez le numéro ou n’en laissez que les quatre derniers chiffres, comme `****1234`.
0e755ca0f1dfbbce Chaque institution figure une seule fois au registre.
43f5bc89b4adf099 Ce qu’on en sait serait réparti sur deux identifiants, dont l’un vieillirait.
1a7f5c3e2fdeaf36 Quand deux institutions de villes différentes portent le même nom.
0ab216d9ab343333 Ceci porte le nom de {id} : {name}.
03be8be320babdd9 la première des deux
edbb69970636001a Employez partout {id} et supprimez cette entrée.
f5722616ee706570 S’il y en a deux, distinguez leurs noms.
e2d3ec1d3c4a09ec Cette ligne commence après {found} espace{found?|s} ; celles dont elle fait partie, après {expected}.
941998cd3090a20c Cette ligne commence après {found} espace{found?|s} ; celles qui l’entourent, après {inner} ou {outer}.
38b06ff0ecd4c51a Commencez-la après {expected} espace{expected?|s}.
98a151721dfc8408 Commencez-la après {inner} espace{inner?|s} si elle va avec la ligne précédente, sinon après {outer}.
75e8dcd33a06a4ba Commencez-la tout au début de la ligne, sans espace.
7d8360065bfd5a28 Supprimer les espaces qui la précèdent.
adf92240c804d5ee Commencer la ligne après {expected} espace{expected?|s}.
1129cea32515d1c5 Si elle continue le texte précédent, mettez tout ce texte entre guillemets droits.
1c1685d62d94e132 Cette ligne vide compte {count} espace{count?|s}, plus que les {found} du texte qui suit.
ccca53fce1f9a191 Supprimez les espaces de la ligne vide.
e740f65a0a8428c7 Un élément de liste commence ici, là où une clé est attendue.
fe55bc54e76ff942 Écrivez la clé de la liste et deux-points sur une ligne à part, avant le premier élément.
002909dfa4036205 Si ce n’est pas un élément de liste, supprimez le tiret.
9cfec485bdbfe019 Cette ligne se trouve parmi les éléments d’une liste, mais ne commence pas par un tiret.
54b62bf1185cefee Si c’est un élément, commencez-la par un tiret et une espace.
dc471e50a9a28c9e Si elle va avec l’élément précédent, commencez-la sous le texte de celui-ci, après {expected} espaces.
b4930eeb1293a2ba Si la liste se termine avant, commencez-la là où commence la clé de la liste.
943ad4fd7772f986 Il y a ici une tabulation, là où seules des espaces sont permises.
af25b6ed364af2e8 Remplacez-la par autant d’espaces qu’en ont les lignes voisines.
428f4728b3db1672 Remplacer ici chaque tabulation par deux espaces.
b5ae3bac24ec3e8a Remplacer ici chaque tabulation par {count} {count?espace|espaces}.
dbd190c93ffe891d Décès, mauvais traitements et jugements reposent sur deux éditeurs, ou sur l’acte du tribunal.
59dd8a8d6b446d15 Si la seule source se trompe ou disparaît, l’affirmation la plus grave tombe avec elle.
b0aa8b1438ef3521 Quand il n’y a qu’un témoin, ou qu’un seul éditeur en a parlé : dites lequel.
400fb7a62f251c12 Les sources de {id} viennent d’un seul éditeur.
e05d05a3064528ea Les sources de {id} sont un même texte publié deux fois : {first} et {second}.
a2cca25b0de6ad6e Les sources de {id} viennent d’un même auteur ou d’une même agence : {first} et {second}.
ac96c605947b46b3 Les sources de {id} viennent des seules autorités.
be6bd929b51c3006 Ajoutez une source d’un autre éditeur, ou l’acte du tribunal.
5dc78ccbfe18ab17 Ajoutez une source qui ne dépend pas des autorités.
fabf553a1cdd27bb S’il n’y en a pas, écrivez {line} et après `by:` de qui vient l’affirmation.
b698ca0c4e00d767 Commence un dépôt de fiches : réglages, exemple inventé, contrôles, formulaires, guides.
05c14e21c509ce93 Demande ce qui n’est pas indiqué ; une réponse vide prend ce qui est entre crochets. Aucun fichier présent n’est écrasé. Ensuite, docket publish fonctionne aussitôt.
9c46de4ff3a7b2f2 demande tout
b5a881c31564ce51 ne demande rien ; les réglages se changent plus tard
7ea23ebbc9245737 contrôles et formulaires pour des fiches existantes
7ed7021db68f367d Forges : github, gitlab, forgejo, woodpecker (les contrôles de Codeberg), none ; --forge peut être répété.
54fd400d1f5f76d4 Le dossier : nouveau, ou vide à part ce qu’une forge y met.
47d0580a4fe8e07e Les langues du site, la sienne en premier : ru,en.
999f89d4b7492fd5 Le nom du site ; à répéter avec fr=… pour d’autres langues.
fd2b9ef78f52d8d3 Où le site sera publié.
fd9e3cde7d7afd51 Une partie de l’identité des entrées de calendrier, qui ne change jamais (par défaut : l’hôte de --url).
ca6c49f730235355 Comment vous joindre : une adresse électronique ou une page.
fbb76f66bf6fb6d4 La page du dépôt (par défaut : celle que git connaît).
533fa5a5e45dc6e0 Où les modifications sont vérifiées (par défaut : d’après --repository).
58fd93788913b8a7 N’écrit que ce qui vérifie et publie, formulaires et contrôles avant commit, pour des fiches existantes.
03aea37e7377bca7 EXDATE, RDATE et RECURRENCE-ID sont de même nature que le début de leur série.
ed4e51b8ce63df48 Les applications ne trouvent pas la date visée et montrent ce qui a été annulé ou déplacé.
734e875de92a4c72 {name} n’est pas de même nature que le début de la série.
15d42d119b044df5 De {name} et du début de la série, l’un est en UTC et l’autre dans un fuseau.
8f12872a01400bd3 Une date d’une série en UTC est modifiée.
97181b0b7b191fb3 Écrivez la série et ses dates modifiées avec `;TZID=` et le fuseau du lieu.
5d98c94e94527d74 {name} est dans un autre fuseau que le début de la série, et donne une autre heure.
394bcc2879eac649 Certaines applications refusent la série, d’autres omettent la date ajoutée ou la montrent à une autre heure.
a004225cc29c6460 Home Assistant ne voit pas qu’il s’agit d’une seule date, et montre aussi l’ancienne.
f2029f2242d1ca91 le début
d5b16fae144d87dd Écrivez-le comme le début : un jour, ou une heure dans le même fuseau.
b16a0d9d90be5336 Aucun texte ne contient de caractère invisible, hors les paires qui gardent un sens de lecture.
b686d28bebd52fb8 Ils peuvent montrer un autre texte que celui qui est écrit, ou couper des lignes.
90f7fc7faa014366 Le caractère invisible {code} figure dans ce texte.
7678d338100ee16b Supprimez-le, ou écrivez un saut de ligne `\n`.
59fd46cc9f8087de Textes, identifiants et adresses ne contiennent aucun caractère invisible.
a3b1d5c2a46ef708 La recherche ne trouve pas le mot, les liens ne mènent nulle part, et du texte caché peut marquer une copie.
9f51235355b4d180 Un caractère invisible se trouve ici : {name}, {code}.
8d00973c5efd1b0f La recherche ne trouve pas ce mot : il contient {name}, {code}.
2e795cb2163a371b Supprimez le caractère invisible.
81286f51be90bc53 trait d’union conditionnel
e18a963c10256a19 espace sans chasse
5615843d6668d361 antiliant sans chasse
f5e138c74c0bc105 liant sans chasse
1cf9ab67455d563f gluon de mots
4b5876b101332852 espace insécable sans chasse
2e707c289660c785 sélecteur de variante
46e0a4e9fc79d9a3 caractère d’étiquette
72bde094443faa41 marque de gauche à droite
726eacc647081811 marque de droite à gauche
777c008ed8c8154b marque de lettre arabe
67c29d60630858f1 espace oghamique
7c35221f8859b6cf cellule braille vide
533d0b90067fa12d point de coupure de mot
7e1b5ef5c1222fcb puce en trait d’union
cbf07e486871d8af opérateur point
37f67fd20f107668 point médian katakana
296055ed094f4313 remplissage hangûl
9d3de1d40592ccee signe de mise en forme
8480c0f74d6f7dbe Cette exception pour {rule} n’accepte plus rien.
0fa5d43d3f17d735 Supprimez-la, ou corrigez son `at` ou son `until`.
a27efa707a7f6482 Une clé ne figure qu’une fois dans son bloc.
0f3e58277206c307 Une seule des deux serait gardée ; l’autre se perdrait sans bruit.
425fed2898be8051 La clé {key} figure ici une deuxième fois dans le même bloc.
a028e3bf6eefdb28 Elle figure d’abord ici.
1fc25b7fb4dff5aa Réunissez les deux : placez les lignes de la seconde sous celles de la première.
5843d7d938fcc055 Si une autre clé était voulue, corrigez son nom ; si l’une est de trop, supprimez-la.
a4941c471a39da0b Ce n’est ni une adresse électronique, ni une adresse web complète en https.
d29da210dbc5ea5a Écrivez une adresse du comité, par exemple {mail}, ou sa page, par exemple {page}.
a48fec2435ab112c Cette adresse ne dit pas à docket où se modifie un fichier du dépôt.
255e948e680bc3eb Écrivez {text} : l’adresse que montre votre navigateur quand vous y modifiez un fichier, avec {path} à la place du chemin du fichier.
245e37da85a6b330 Ce n’est pas une adresse web complète en https qui contient {path} une fois.
7c9c5d9c4ff85334 en {tag}
628b1dbb8d32eabf {language} ({tag})
1a4d35284f7f367d en arabe
262dfb760be5f133 en azéri
00cc21c6980b0cc3 en biélorusse
d9c8efe88f1b4f23 en allemand
499b418566496ddf en anglais
12d03a92757e8b9f en espéranto
854fae13c4cef60e en espagnol
16e1d11ea765eb91 en persan
4a645006cc58bd22 en français
09635e94b299e7fa en hébreu
01492076c75eeeca en arménien
88e51251cac6b10d en italien
34c0245b15e01f90 en géorgien
883ddee728160d7e en kazakh
6fce27ef113804fc en kurde
8f66413815d8d65f en polonais
e85a3068e364627b en portugais
b875c952b40a4130 en russe
048dbcfa6e89380c en turc
0f77b3f90af6684c en tatar
9507e76ff4939b24 en ukrainien
e033b208ff840b54 jour retenu pour le 29 février
6912bc03d93bbd7c 28 février
e5841f34444f3f06 1er mars
ec802d6560d4951f Ce qui revient le 29 février est écrit année par année.
1c225804b5e96a61 Certaines applications montrent alors le 1er mars, d’autres le 28 février ou les seules années bissextiles.
971c6bbb5893a5bf Ceci revient le 29 février.
3c27430d5ffc0714 Écrivez un événement pour chaque année, au jour voulu.
dedec61a27b03c0f ce n’est pas du JSON : une partie manque, ou c’est autre chose, une page web par exemple
3431fcd5562ad214 rien n’y dit que c’est un registre de docket
7d13905ed4c59502 il porte la version {version}, que ce docket ne connaît pas
ca6b50883e3e1079 il n’est pas tel que docket l’a écrit : quelque chose y a changé, une partie manque ou la mise en page est autre
91f0257b542901b0 sa partie {part} manque ou est abîmée
dce72f08cb208780 Composants, paramètres et règles de récurrence s’écrivent en majuscules.
ce0afc921306fe80 Home Assistant (ical 14.3) refuse tout un calendrier pour un seul de ces mots en minuscules.
8b0cd71df5269df6 Le nom du paramètre {name} a des minuscules.
218cc20958c40ad6 La règle de récurrence a des minuscules.
34cd309abba91f56 Le composant {name} est nommé en minuscules.
b493df1f5a469dd7 La bibliothèque ics 0.7 cherche le nom en majuscules et perd l’événement ou le fichier.
d1f8659bb940c0b1 Écrivez {words}.
011dceee9c243a20 Écrivez toute la règle en majuscules.
7025b8d1d28828e4 Écrire et aider
eb0edefb5ad436cd Lettres
8ab0355588acc4d0 peuvent être envoyées
b6fe5d9c1d9dea9d ne peuvent pas être envoyées en ce moment
59f2d9aa5bb79267 ne sont pas souhaitées ou n’arrivent pas
f5917ecc104b0f6c On ne sait pas si elles arrivent.
3db9ad8481a3e9c4 Dernière vérification
a3c1668852b3d583 Langues des lettres
c91eaad5201eeefc Sujets à aborder ou à éviter
ae9ecdd133b1bbf8 Sujets de lecture appréciés
5c783a6ad24ba4ec Lettres transmises par
f92dea3708f0e38f Dons
aa2775944e90e111 Pétitions
be5206fe569eb48e Pages du groupe de soutien
4eaa608d5b1a1541 L’adresse n’a pas été vérifiée au cours des douze derniers mois ; elle ne figure donc pas ici.
3d52fc3fdc223fff On ne sait pas avec certitude où cette personne est détenue en ce moment ; aucune adresse ne figure donc ici.
f3fbcad0fa9f649f Soirée d’écriture de lettres
2fbf92f195bd56ed Une carte par personne, à imprimer et à découper : quatre par feuille A4 ou Letter. Seules y figurent des adresses vérifiées au cours des douze derniers mois, de personnes détenues qui peuvent recevoir des lettres.
0f96151d29b9ddee Il n’y a pas d’adresse vérifiée en ce moment.
6f6e951887aa4fcf Sur l’enveloppe
25f953fb516fef31 Sur l’enveloppe (après le nom : l’année de naissance)
28375bff17266f81 L’établissement lit le courrier : n’écrivez rien sur l’affaire ni sur d’autres personnes.
2c8427005aa4067b Il n’y a pas ici d’adresse vérifiée pour le courrier.
a81a8ead0b755082 Adresse vérifiée le {day}
426b5cac0bf4ce35 courrier
75207274f6a4352f possible
9c1e1ee3bc283017 suspendu
5e18bceb1400e6ab impossible
daf181c79690ca13 inconnu
750a20b69880682a Chaque ligne finit par CR LF.
a1a231c474f1ce2c La norme le demande ; les programmes actuels lisent aussi d’autres fins de ligne.
123b7ebd28a1981e À partir d’ici, {count} {count?ligne finit|lignes finissent} par LF seul.
f8e19b827e69a42f La dernière ligne n’a pas de fin de ligne.
1d784affaa112789 Enregistrez le fichier avec les fins de ligne de Windows (CR LF).
24bce6104766e116 règle pour les liens
f5254f80b9100360 des liens, comme pour tous les autres
a71f311fd2dbde79 seulement des liens vers les copies archivées
9441781049650b13 nom sans lien
a6684c789d25b7f8 Supprimez la ligne.
268ab5a4b9802b0b Téléchargez à nouveau le fichier et ouvrez son adresse dans un navigateur pour voir ce qu’envoie le serveur.
8996297aa8359ef6 Exportez à nouveau le calendrier ; si rien ne change, prévenez les auteurs du programme qui l’a écrit.
cd70ebbbaebe19fe Cherchez la bonne valeur dans la source ; seule une personne peut la connaître.
be488ffc74dbc599 Enregistrez le fichier en UTF-8 sans marque d’ordre (BOM).
4af8ea06f15eb993 Liste les audiences à venir ou en attente d’un compte rendu, les affaires ou les personnes.
938f2568404ec1d4 Les audiences dont le jour est passé viennent en premier : quelqu’un doit chercher un compte rendu et écrire ce qu’elles sont devenues (docket hearing hold, ou unknown si l’on n’en trouve pas).
524ee7e35d949ff6 On liste ce qui serait publié : rien de ce qu’une fiche réserve. Les dates sont à l’heure locale du tribunal, avec son décalage par rapport à UTC.
c6ddd568cb453c6d Les audiences dont le jour est passé sans compte rendu, et celles d’aujourd’hui et d’après, même annulées (par défaut).
5cbae763d3488c27 Les affaires, chacune avec sa prochaine audience.
0c6253d0c2001969 Les personnes, chacune avec ce que l’on sait de sa détention.
d03c110abfb054a8 Seulement cette affaire.
3f063d7f2b2044ec Seulement les affaires que poursuit cet État (ISO 3166-1).
419e77c0acb4e1d2 Écrit du JSON, pour les programmes ; Documentation/Desk.md le décrit.
64629987bf3eba2d rien
441976d0a1b09ccf {count?# fichier n’a pas pu être lu et n’est pas|# fichiers n’ont pas pu être lus et ne sont pas} dans la liste ; voyez docket validate
5c77ecb4d83c1384 Il n’y a pas d’affaire {id}.
cdb902e6dfd26793 Il n’y a pas d’affaire {id}. Vouliez-vous dire {nearest} ?
c0029dafd3774b9a Prochaines audiences
3f8067dd910c896c Prochaines journées de solidarité
0a9f70b26d81ca04 Toutes les audiences
b4799e8fbd2d1012 Toutes les journées de solidarité
a724678ac273cd3a Journées de solidarité passées
5d17b108ac420cfe Audiences passées
a9bdcc012c6ba0e5 Audiences de {year}
6b8a4acea245820c Nous ne connaissons aucune date d’audience.
95166eec8c3bd0c2 Aucune journée de solidarité n’est annoncée.
29cf5226cf5f5fa6 Il n’y a pas encore d’affaires.
cc9564a4ce5f8b8a Suivre dans votre calendrier
39576de958816d0c Un calendrier suivi par abonnement se met à jour tout seul : les audiences déplacées ou annulées le sont aussi dans votre application. Copiez l’adresse d’un lien et ajoutez-la dans votre application de calendrier, sous « s’abonner » ou « par adresse » ; n’importez pas le fichier : ce qui est importé ne se met jamais à jour.
cd2937312e904f03 Deux calendriers au nom neutre, pour un téléphone que d’autres utilisent ou regardent : les entrées ont un numéro au lieu de noms, de lieux et de liens. Ils protègent d’un coup d’œil à l’écran et d’une recherche de noms, pas de quelqu’un qui examine le téléphone.
96b4749a0b93793c Les dates des audiences
a1859894312edd8f Les dates des journées de solidarité
8953ad9cf23b5702 Par affaire
a2398c7da7e7e4fc Par affaire et par personne
8d322c1530d5ba99 Ces calendriers figurent avec les affaires, sur la page de leur État :
5556de17793e9059 {count} {count?affaire|affaires}
b84b5131422f3d1b Une personne
2a3ded027d90ea62 Affaires d’un État
8491de1aa2392a30 Affaires d’un thème
a6370db3cc00cfdb Toutes les affaires
b84add41abe22d48 Calendriers discrets
bfbbf479384e0cf6 Tout ce qui est dit sur ces pages vient de dossiers, sources à l’appui. Ce que quelqu’un affirme est rapporté comme une affirmation ; là où les sources divergent, les deux versions sont données.
c729045a74ea9ccc Aucune page de ce site n’exécute de programme, ne dépose de cookie ni ne demande quoi que ce soit à un autre site. Vous pouvez enregistrer le site entier et le lire sans réseau.
9caba78fa1c19bc1 Quelque chose ici met-il quelqu’un en danger, ou quelqu’un ne veut-il pas être nommé ? Dites-le-nous : ce sera retiré avant toute discussion.
aae64c13c0d463fb Ces pages ont été produites le {day}.
100475ec96a7622f État au {day}
155dc487f350e423 Les dossiers, avec tout ce qui y a changé
4f824fb0fa4f444d Données
8738dc7f165af673 Les mêmes dossiers en JSON, avec un schéma pour chaque fichier ; la liste des fichiers contient les empreintes.
d6359db94a7fcdb3 Les mêmes en tableaux pour tableurs et bases de données (CSV), avec un fichier qui dit ce que contient chaque colonne.
52dd2b3f0d394129 Les heures sont celles de l’horloge du tribunal ; le décalage par rapport à UTC figure à côté.
2862183f9fe43e24 Audiences et journées dont la date, l’état ou le texte a changé ; le changement le plus récent d’abord.
e170c7c730335741 Cette liste commence avec la publication du {day} ; ce qui change ensuite figurera ici.
e87514a13756e3a1 Publié ou modifié le {day}
aad7dc43e4614638 {status} (source la plus récente : {date})
b35633c1a67f9983 Ce que contient le site
eac7d4b4630dec2b Contenu
e6959f27ba38a633 Nombre
69b06331ea4f6107 Personnes
81bcaabd2ec6ff20 Personnes détenues, aux dernières nouvelles
43d590658e289aa1 Dont celles dont la source la plus récente a plus de deux ans
b2dee1187f501ad5 Sources
0434ec3649301717 Sources avec copie archivée
19817f8ecd07be4d Langue
7adbd0dcb5278939 Affaires avec titre et résumé
b5b59a9b2ecbd2f1 quand
fb2e92888180fea0 affaire/audience
2947408a4f0427a1 quoi
40fe4ac23e6cbb21 qui
5198d74d0d9d199d tribunal
54390467f5025741 état
d27347834fe10407 id
95914fbc8b38d465 titre
91d243d2e94f1938 État qui poursuit
bf0e4a10a57a4e8b personnes
60a404f3c730b9df prochaine audience
95ff9e35761b9fbb nom
c3b4e74e738435e5 détention
bdeb43b6e619ab89 depuis
a3ffed469f18fe87 {weekday} {date}
74b08886242a5c90 {state}, ancienne date : {old}
f62fc1b12e6c9747 DTSTAMP, LAST-MODIFIED, CREATED et COMPLETED sont en UTC.
d9a81e5f89373a9a Les applications y voient si un événement a changé, et les comparent comme de l’UTC.
60c1d9e95eb10874 {name} n’est pas en UTC.
b7f7985e7327996c Écrivez l’heure en UTC avec un `Z` à la fin.
4edffd9c325aaac7 Les lignes de plus de 75 octets sont pliées.
8594d0a25e1ed010 La norme le demande ; les programmes actuels lisent aussi les longues lignes.
6f8cbfa2a0079643 Cette ligne a {count} octets.
a9fa33264fc233e5 Coupez-la après 75 octets au plus et commencez la ligne suivante par une espace.
4337a2e1d4b40fb4 Un code ou un numéro n’est pas entre guillemets courbes.
5e02930466af1795 Les guillemets courbes font partie du texte et sont publiés avec lui.
cfdbf4d605376fd4 Quand les guillemets figurent dans le nom lui-même.
a86fbf2723a1a18d Ces guillemets font partie du texte : {text}.
1ee65959beed6a7a Tapez plutôt les guillemets droits du clavier.
d47456e8df22dde1 Une adresse web s’arrête où s’arrête celle de la page.
728aad04e3d66d5a Qui la suit tombe sur une page d’erreur, ou sur la page d’un autre.
5304b9896f3ce861 Quand vous avez ouvert l’adresse et que le site l’écrit bien ainsi.
f9be65bb0778f2e7 Une série a au plus 3 500 dates, et pas plusieurs fois par jour.
fdc04c9b48241a48 Nextcloud s’arrête après 3 500 dates et ne montre rien de la série, ou la refuse.
f4e84fc0539e1e15 Cette série a plus de 3 500 dates.
2a18e248d33b2f5c Cette série sans fin a eu plus de 3 500 dates depuis son début.
6434e57f9d9aaa28 Avec {frequency}, l’événement se répète dans la journée.
07bdc14547a5e359 Les calendriers de Google et d’Apple ne montrent pas de telles séries.
dd87c20eef4b2196 Commencez une nouvelle série, avec son propre UID, à une date ultérieure.
72adb93177fea17e Écrivez `FREQ=DAILY` avec les heures dans `BYHOUR`, ou un événement pour chaque heure.
08c96d1e90ec914c Les textes sont simples, sans HTML.
5902544f3a16116d Thunderbird et d’autres montrent les balises telles quelles.
1a57bb598183b648 Une image d’un serveur figure dans ce texte : {tag}.
77ccc17de2bdbcc1 Une application qui affiche le HTML la demande, et son serveur apprend qui lit l’événement, et quand.
1d6634e6ad70be5d L’entité HTML {entity} figure dans ce texte.
7cec26b0e1e9ddae Les applications montrent les lettres de l’entité telles quelles, non le caractère.
80e1caf2ee11eba0 L’adresse n’est pas celle qui était voulue, et sa page peut ne pas s’ouvrir.
fba50d19071ebdba Écrivez le caractère lui-même.
5addb40bb081ee2b Ce texte contient du HTML : {tag}.
4247cb77d259ccef {name} répète la description.
a55a3b322172a5a6 Les applications l’ignorent à côté de DESCRIPTION, et les deux finissent par différer.
f64a84a8fee4139a Écrivez du texte simple, avec `\n` pour les sauts de ligne et l’adresse entière des liens.
3d6cb39030919c8d Un calendrier publié n’a pas de METHOD, sauf PUBLISH.
31abe215db55347c METHOD relève des invitations par courriel : certaines applications y voient des invitations, ou refusent.
525fd5f0555e2dd1 Le METHOD du calendrier est {method}.
1c51961402ce23d2 CANCEL dit aux applications d’ôter ces événements ; certaines n’en montrent alors aucun.
5c2aeaabf36fe531 Ou écrivez `METHOD:PUBLISH`.
0118a57c205a0128 Aucune personne mineure n’est nommée sans consentement, ni aucun enfant de qui que ce soit.
c76688c3df2c1e0f Un enfant ne peut pas juger ce que c’est d’être trouvé sous ce nom pour toujours.
37e2960cae196593 {person} a moins de dix-huit ans lors d’un événement ({date}), et la fiche ne dit pas `consent: confirmed`.
81839a253a5807a6 {person} a moins de dix-huit ans, et la fiche ne dit pas `consent: confirmed`.
c1f73c509130710a Le jour de naissance de {person}, qui a moins de dix-huit ans, figure ici.
4b906999395d1891 Ceci ressemble au nom d’un enfant ({count} {count?caractère|caractères}).
e1dbddea2ebbabac Si la personne et un parent ou un avocat consentent, écrivez `consent: confirmed`, sans dire qui ni comment.
0d8300b8cbe383df Sinon, retirez la personne de la fiche.
8e312826fa65e051 N’écrivez que l’année.
045a09655bc6225a N’écrivez que le lien, par exemple « sa fille », dans chaque langue.
63a82a7c10fc10b2 Mieux vaut aussi taire le nom des proches adultes.
f96663f7264d33cb Le courrier va à des personnes détenues, à l’endroit où elles sont.
1e6aceff443e228a Des gens y écrivent. Une lettre à une personne décédée arrive chez ses proches ou ses gardiens.
6caad0c09a3efec7 Quand le courrier parvient encore à la personne à cette adresse.
482547c0058f70a3 Le courrier à {person} est ouvert, et d’après la fiche {person} est mort(e).
00e8d0d1afae9048 Le courrier à {person} est ouvert, et d’après la fiche {person} n’est pas en prison : {status}.
850b492c53d8cfe9 Le courrier à {person} va à {place}, et {id} dit l’arrivée à {other}.
db189a673db11563 Le courrier est ouvert, et d’après la fiche personne n’est en détention.
3779772eea968f09 Retirez la personne de `letters_to`, ou écrivez `letters: closed`.
bfe6a9c8bcaf7276 Si la fiche retarde, ajoutez la suite ; si c’est l’adresse, corrigez-la, et `verified`.
bb6e0d2f07b92bfb l’arrivée
def61d3ccd7da254 Les dates données deux fois concordent, et une fin suit son début.
630795abf559c8c6 L’une des deux comporte une faute de frappe, et les deux sont publiées.
dd21becd217e4a5b Quand les deux dates sont justes, par exemple un anniversaire fêté un autre jour.
99abf344c183cc02 Cette fin, {end}, précède son début, {begin}.
78d7dc458a0de1bb La fiche donne deux dates de la mort de {person} : {first}, {second}.
9db80ebd820ada6a L’anniversaire de {person} tombe un autre jour : {date}.
5ae4e6c32dcf194c Aucun événement n’a lieu le jour de cet anniversaire ; {event} en est proche : {date}.
e716d41eafd204c8 Comparez les deux dates avec les sources.
e7469ed025faae9a l’autre date
8049ea8f4f5df97c Renommez-le en {name}.
78876bb1c51fa301 Déplacez-le dans {folder}.
2743ed0150f8a59a Mettez ce qu’il dit dans {path}, et retirez-le.
17c3789561234b78 Déplacez-le vers {path}.
bc24c8f9f96c347b Donnez-lui un nom de a–z, 0–9 et traits d’union dans {folder}, comme {example}.
cdcd62fd22def8b3 Déplacez-le hors de `records/`, ou donnez-lui le nom d’une fiche.
4214e7697c698a35 Un calendrier a VERSION et PRODID, un événement UID, DTSTAMP et DTSTART.
28f3138584d3ca5c Certaines applications refusent tout le fichier, d’autres omettent l’événement ou le recréent sans cesse.
1d3e0ead6004c4ab Ce {component} n’a pas de {name}.
a7804d695e62da70 Ajoutez {name}.
802dac3c2fc6cc50 Les textes existent dans chaque langue publiée.
420c2c6921c35a4a Dans les pages et les agendas, les lecteurs de cette langue liraient le texte dans une autre, signalée.
9cc332bd68640441 Le temps qu’une traduction se fasse ; donnez un `until` à l’exception.
13e8d2626d7c2cc2 {field} n’a pas de texte {languages}.
b09c846f902fb922 Ajoutez {lines} en dessous ; mieux vaut omettre une langue que d’en copier une autre.
215e35617d1cee45 Écrivez {lines} dessous, pour les langues que vous connaissez ; des autres, un mainteneur s’occupe, et rien ne les attend.
a9ce1790c5fe9652 Écrivez en dessous une ligne par langue : {lines} ; mieux vaut en omettre une que d’en copier une autre.
2e8c63907f907800 Un mot s’écrit avec les lettres d’une seule écriture et de sa langue.
f335b86074383989 La recherche ne trouve que les mots écrits avec les bonnes lettres, même si l’œil ne voit rien.
fb1206bbb728a644 Justifiée pour un mot que ses auteurs écrivent exprès ainsi, et pour un nom tel qu’une autre langue l’écrit.
3154f81269275a27 Le mot {word} a des lettres qui ne s’emploient pas {language} : {letters}.
515b4905f3e2d99f Retapez le mot comme il s’écrit {language}.
dc2a34fc9486e223 Dans le mot {word}, le chiffre {digit} tient la place d’une lettre.
1d9d14fd375d1530 Écrivez {word}.
0d416ae1fcc0807d Retapez le mot {manner} ; ne le sont pas : {letters}.
99fdfc60ea5a463a Écrivez {word} {manner}.
83a4ac811966e5dd Le mot {word} mêle des lettres latines et cyrilliques.
aeb1c6365cb71871 Le mot {word} mêle des lettres cyrilliques et latines.
4574f4c2ccc70acf Le mot {word} mêle des lettres latines et grecques.
315e1376dbcc5743 Le mot {word} mêle des lettres grecques et latines.
2004fad917dbce3c Les textes contiennent les caractères voulus.
2eb7df314bef5c74 Les lecteurs verraient des signes à la place des mots.
005ce2cad77574ec Justifiée pour un texte qui parle de ces caractères.
006d50b036ff74ba Ceci a été lu dans un autre encodage : {now} était {before}.
9549a7f8a823f41a Écrivez {text}.
b9da28f4f846b89b {code} est la façon dont les pages web écrivent {character}.
94b535d2ac25a48e {code} est la façon dont les programmes s’écrivent {character} entre eux.
516557af2ae00085 {code} est propre aux pages web ; les lecteurs le verraient tel quel.
be80c9fe61059982 Écrivez une espace, ou supprimez-le.
560ebdbcce976f4a Un caractère s’est perdu ici : {name} est à sa place.
9060e500e6f33bcb Voici ce qu’un programme a laissé d’un mot en lettres cyrilliques : {word}.
4b4402d78a2d92b2 Des signes à tracer des traits tiennent ici la place de lettres : {word}.
6fdfbe0ee9a64e20 Des points d’interrogation tiennent ici la place de lettres : {word}.
ac0bda9e3e1e5edf {code} est ce qu’un programme écrit là où il n’a rien à insérer, ou n’a rien inséré.
a71ddee9f6472a88 Écrivez ce qui doit se trouver ici, ou retirez-le ; la source le donne.
2d1b1932c5d8d710 Écrivez le caractère voulu ; la source le contient.
dbf700af9c389811 {code} figure ici comme deux caractères et ne va pas à la ligne.
43a11a23d4823aec Écrivez une espace, ou le texte en plusieurs lignes sous {mark}.
9ff51e5c57e99e67 suivi
67629bea246a95f7 actif
f69d751d146c69bf suspendu
7f7d76af5f6f8293 terminé
6b942191518c29ba Janvier
bd112c9679b28222 Février
036784f5620bd186 Mars
af8a03a0639f508a Avril
c5d4912687098eea Mai
34b21dc08fe54c02 Juin
32e88eb273e71fc6 Juillet
f1a11fae6b0e61e4 Août
44539f306613130e Septembre
bcbe0938099efcea Octobre
a947d7dd245b90f6 Novembre
a6c108ce55727ff4 Décembre
c552f6799142bae4 Les noms sont écrits comme la fiche le fixe pour la langue.
f9578f6fea54fb36 Lecteurs et moteurs de recherche prendraient deux graphies pour deux personnes.
ad5ba98b77e7581f Justifiée quand il s’agit de quelqu’un d’autre au nom voisin.
87d9e6b41fa26483 Le nom {word} ressemble à {name}, la graphie {language}.
dda6cc40cc7cd78a Le nom {word} s’écrit ainsi {other} ; {language}, c’est {name}.
82dbc3ffa5465346 Écrivez {name}, avec la terminaison voulue.
d2aaa562a8d3a9b7 Si cette graphie est aussi en usage, ajoutez-la à {key}.
d866d85d1f0c9574 Aucun fichier ne contient de numéro de pièce d’identité, de contribuable ou d’assuré.
8f1be114abdd1516 Avec un tel numéro, on peut retrouver une personne ou agir en son nom.
c3c4fcde6eb902a9 Ceci ressemble à un numéro personnel ({kind}, {count} caractères).
af30f266df0a657d Le nom de ce fichier contient ce qui ressemble à un numéro personnel ({kind}, {count} caractères).
2f710300d5cd7425 Personne ne figure dans deux fiches sans lien entre elles.
286c52d98739ef17 Deux fiches sur une même personne vieillissent différemment et faussent les totaux.
0aa5c0d4d3917966 Quand ce sont des homonymes.
dfdfd2851c1eb6da Ce semble être la personne {person}.
f3c6d6f9db8ee801 l’autre fiche
1ca9433b7f9537f8 Si oui, écrivez {one} ici et {other} là-bas.
1063dbf3ca339d4e Si ce sont deux personnes, ajoutez une exception avec cette raison.
e5c30379af40df58 Commence une affaire ou une journée, ou ajoute un tribunal, un lieu, une loi ou une organisation à son registre.
d14bedc5e6b14978 Demande ce qui n’est pas indiqué. Les textes sont demandés dans chaque langue publiée ; avec une option, un texte dans une autre langue que celle de la fiche commence par son étiquette : --title "The Quay case" --title "fr=L’affaire du quai".
f7a330fd7f17f4d4 Commence une affaire.
93d0122a4bd8b056 De quoi il s’agit, 300 caractères au plus ; se répète de même.
0cb09fdb7df263c7 L’État qui poursuit, en deux lettres.
1cb1a754c8663ee8 Le nom d’une personne ; ru=… à sa suite est le même nom dans une autre langue.
9e2dd4d3b3331fe4 Le fuseau des heures, si les tribunaux ne le disent pas.
94d5fe24104019d0 Ensuite : docket hearing add {id}, docket source add {id}, docket translate {id}
f845f899c41c44ae Commence une journée qui ne tient pas à une seule affaire.
f9e1369ac81a0c4c Quel genre de journée.
45ec1d52226a6ec9 Le jour, ou le premier d’une journée annuelle.
2cbf7e364ef6e46d Elle revient chaque année.
6bfcf6ad038ddec2 Une affaire concernée, ou all ; se répète.
4053c522645ec2ad Qui y appelle : un identifiant, ou un nom dans n’importe quelle langue.
d0e2c1280f6d0e80 Autre chose porte déjà l’identifiant {id}. Choisissez-en un autre.
4dae0b56fad9a6ec Un identifiant se compose de minuscules a–z, de chiffres et de traits d’union simples entre eux, 40 caractères au plus.
fa49a38d84b15c2e Sa page officielle.
889fef54a408fd93 Ajoute un tribunal au registre.
16f6bb043ed6126b Où il siège : identifiant ou nom d’un lieu.
64adf20d5c4a3097 Son fuseau horaire (par défaut : celui de son lieu).
810387be0db71b4a Ajoute une ville, une prison ou une colonie au registre ; jamais un domicile.
815c92eb0c88f996 Quel genre de lieu.
b6d6cb612dede174 Son fuseau horaire.
04e4005cad506a8c Ajoute un article de loi au registre.
30bf01b21000e0cd Ce qu’il punit ; à répéter avec fr=… pour d’autres langues.
74a4789e025ef966 Le code où il figure ; se répète de même.
26f1d2189553c893 Article et partie.
f1f90ba553afa028 La plus longue peine qu’il permet, par exemple 8y.
eac31ffe6ae07a92 Ajoute un éditeur, un comité ou une autre organisation au registre.
98e27b161d763dc4 Une fiche portant cet identifiant a été retirée. Ne la publiez pas de nouveau ; demandez aux responsables, en privé.
2296d4306e7ffa09 dossier modifié
0722a1abd4f17288 Un retrait
10a080207973a511 Ce n’est plus publié ici, et rien n’est dit de ce que c’était.
125c5973ee210038 Des textes, des noms, des sources ou d’autres parties de ce dossier ont changé.
8be291b463b7af02 L’audience aura finalement lieu.
34456d8e6cde7375 L’espace après le deux-points d’une clé est ordinaire.
efbd4915cc7a2040 Avec une autre espace, la clé devient une partie du texte et est publiée avec lui.
fe17ed1efc8bf540 Ce deux-points est suivi d’une espace insécable, donc {key} n’est pas une clé.
be77cf97f6ed6ffd Ce {sign} est précédé d’une espace insécable, donc il n’ouvre pas de commentaire.
aa42a7b9058df5f2 Supprimez-la et tapez une espace ordinaire.
a35ee8736546deb7 Une adresse mène droit à la page, sous sa forme habituelle.
3b876c7d5bd172f4 Un service intermédiaire voit chaque lecteur, et s’il ferme, le lien est mort.
054c94ee3673742f Quand seule cette forme de la page existe encore.
3375b5802546a2af Une audience à venir tombe un jour ouvrable.
7e2213ea4500567f Les tribunaux siègent rarement les jours de repos de leur pays : le jour est peut-être mal tapé.
57d5bccbf67ce958 Quand le tribunal siège vraiment ce jour-là.
30fb75ee035e9ae8 {id} tombe un vendredi.
ccb6adb48bd031a8 {id} tombe un samedi.
920b4bcda8f20f04 {id} tombe un dimanche.
9823c9b4ff451e7f Comparez le jour avec la source ; s’il est juste, laissez-le.
b206704a75e55da1 Les horloges du lieu indiquent cette heure, et une seule fois.
0a2942b1e2a88750 On a changé d’heure cette nuit-là : les agendas devraient deviner l’heure.
69f5b63f21bbc808 Quand la source indique elle-même cette heure et que personne ne peut dire laquelle était visée.
fa4e5b54bac1f35c Les horloges de {zone} sautent cette heure : {hour}.
7bf936dd70527712 Les horloges de {zone} indiquent deux fois cette heure : {hour}.
c25e73c52e8f01a6 Comparez le jour, l’heure et le fuseau avec la source.
b8fe48c374f52acc Écrivez {date}.
e1a08aef3e2621c0 Les agendas retiennent la première ; si c’est la seconde, dites-le dans `note`.
00b14bc6cffed6b9 Le fichier est un calendrier.
e91f8aea0ab875f1 Servi à la place d’un calendrier, il vide ceux des personnes abonnées.
3078da17593adcb0 Le fichier est vide.
07e0d7f70d8950aa C’est une page web ou un autre balisage, pas un calendrier.
c538274e5cea8a62 C’est du JSON ; `ics lint` lit les fichiers iCalendar, qui commencent par `BEGIN:VCALENDAR`.
a2300fc96e2273f6 Le fichier est compressé ; les applications le recevraient tel quel.
e42e11dca0abe137 Le fichier est écrit en UTF-16 ; les calendriers sont en UTF-8.
65e01a87c6d8f627 Toutes les lignes finissent par un simple retour chariot : les applications n’en voient qu’une.
7cca2290e38767cc Le fichier dépasse 16 Mio et n’a pas été lu ; aucune application de calendrier n’en prend autant.
f340fafd29d05f1a La ligne `BEGIN:VCALENDAR` ne commence pas à la marge : les applications ne la voient pas.
2d7d4b4cf6d67501 Il manque la ligne `BEGIN:VCALENDAR`, par laquelle commence un calendrier.
780bad683cd1065d SEQUENCE, PRIORITY, PERCENT-COMPLETE et REPEAT sont des nombres entiers dans leurs bornes.
4ca8448c9f30f7a3 Certains programmes omettent le nombre et prennent une modification pour un état ancien.
66413f21f5bdef0e Home Assistant (ical 14.3) ou recurring-ical-events 3.8 refuse tout le calendrier pour cela.
fdb736b5378b01d4 {name} ne peut pas valoir {value}.
7c713e66cc5129bf Écrivez un nombre entier de {first} à {last}.
a17ebe3f3fac917d Un texte a les mêmes nombres dans chaque langue.
ecc58337ef390c8b Les lecteurs d’une langue viendraient un autre jour ou croiraient à une autre peine. Dans un résumé, souvent repris, une autre durée ou date est une erreur.
a7c5b0a49ebba4d7 Justifiée quand les langues disent la même chose autrement, comme « 30 jours » et « un mois », ou dans une autre monnaie.
f4dea28fd99862df Comparez les deux avec la source et écrivez le même nombre dans chaque langue.
3b57c1e16a966b58 comparé à ceci
eba3f6f756cf14c2 Le texte {here} indique {extra} là où celui {there} indique {missing}.
5dcde941c5b7c7fd Le texte {here} contient le nombre {extra}, absent du texte {there}.
c63bb7d2d4136438 Dans le texte {here}, il manque le nombre {missing}, présent {there}.
9e30b836e0d178e6 Chaque langue d’une fiche est publiée, ou la sienne.
9b43956073cbe32a Personne ne lit ces textes sur le site, donc personne ne les tient à jour.
481a6568bd67949e Justifiée pendant la préparation d’une nouvelle langue.
21cbf20129d8ec7a Il y a des textes {language}, langue qui n’est pas publiée.
0daed4f1a08655dc Ajoutez {tag} à {key} dans `pipeline.yml`, si le site doit avoir cette langue.
176158e97aab7726 Ajoutez {tag} à {key} au même endroit, si seules certaines fiches doivent l’avoir.
3558fb1e81a5252d Sinon, supprimez ces textes.
98d84d2e97f909b2 {field} n’a pas de texte {language}, la langue de la fiche.
f9c6ea202a3c0a4d Personne ne peut comparer les traductions à leur original.
6dda414f2bb920c8 Ajoutez {line}, ou supprimez aussi les traductions.
f0823597117e54bf Faire ce changement ? o = oui, n ou Entrée = non, continuer, q = s’arrêter ici :
5e64ad60d81db65e Lequel ? 1–{last} = faire ce changement, n ou Entrée = aucun, continuer, q = s’arrêter ici :
62b060f23394c3f9 Tapez o, n ou q, puis Entrée.
dd771b07a5a950af Tapez un nombre de 1 à {last}, n ou q, puis Entrée.
0eaf0fdd203a49ef Écrit du JSON, pour les programmes.
1aef13d9124b088c Travaille dans ce dossier, ou dans le plus proche au-dessus qui contient pipeline.yml.
83591f951b57f438 Le dossier de la base des fuseaux horaires.
f018323b7fa232c8 L’identifiant de l’affaire.
cbcda24971183556 Son titre ; à répéter avec fr=… pour d’autres langues.
4e33398be3673ce4 La langue des textes qui n’en indiquent pas.
e9a3d729f36da0f6 Son identifiant, qui ne change jamais.
8d4ee061dbe1f7e6 Son nom ; à répéter avec fr=… pour d’autres langues.
e18384b0db353274 L’État, en deux lettres.
70a8f5255e25d947 Quel genre de source.
ea4f9e27f8f529bb Qui l’a publiée : un identifiant, ou un nom dans n’importe quelle langue.
98cee19275bd4886 Quand elle a été publiée.
0a63f100ee4d0972 Sa langue.
140732a2f0d46496 Une copie dans une archive du Web.
839d6cf4eee9461b Le jour où vous l’avez lue vous-même, ou today.
b00a092d4827ed50 Montre ce qui changerait et n’écrit rien ; échoue si quelque chose changerait.
215854e2d19c9351 Liste aussi les conseils (constats de gravité info), pas seulement leur nombre.
5f9da25c7ce9c4d0 Les avertissements font échouer aussi.
996afe1cb0f61a68 C’est une date d’un autre calendrier : {written}.
10c33e9cad4271d7 Dans la fiche, elle tomberait à des siècles d’ici, et n’apparaîtrait dans aucun agenda de ceux qui l’attendent.
27278a111b834ffe C’est une date de l’hégire solaire (calendrier persan) : {written}.
a399a4eda15f742a C’est une date du calendrier musulman : {written}.
e7d8c85b92382722 C’est une date de l’ère bouddhique : {written}.
10e75bb81f499b4f En hégire solaire, c’est {date} : écrivez {text}.
0aebf318577107aa En hégire solaire, c’est {date}.
515d31c3cfc8d3af Dans le calendrier musulman, c’est {date}, un jour plus tôt ou plus tard selon l’observation de la lune : écrivez {text}, ou le jour d’une source qui donne les deux.
ccacad39f7350ac4 Dans le calendrier musulman, c’est {date}, un jour plus tôt ou plus tard selon l’observation de la lune : cherchez une source qui donne les deux.
391b5bd26d97015d Dans le calendrier musulman, c’est {date} : écrivez {text}.
7f697ab32c9f4e62 Dans le calendrier musulman, c’est {date}.
687c21fad5aee7cf Dans l’ère bouddhique, c’est {date} : écrivez {text}.
4514737e029d0486 Dans l’ère bouddhique, c’est {date}.
68a02d83a4544ce0 Une semaine après une audience, la fiche dit ce qu’il en est advenu.
41a2703ef3d3ca04 Le lecteur voit une annonce dépassée et ne sait pas si l’audience a eu lieu.
1720da344bddead7 Quand l’audience est rapportée ailleurs dans la fiche et que cette entrée doit rester telle quelle.
331021e2c2d483f7 {id} est passée depuis le {day}, et rien ne dit si elle a eu lieu.
6af315b896ad6ca1 {id} : la recherche du {day} a précédé l’audience.
3f3d2834215c6105 Si elle a eu lieu, écrivez `status: held`, son `result` et une source qui le rapporte.
451678d6a4d0bf4b Si elle n’a pas été ouverte, écrivez `status: postponed` ou `status: cancelled`.
ecbec16cb306e04d Si vous avez cherché sans trouver, écrivez {status} et {checked}, le jour de la recherche.
693c7c25740de87f Cherchez de nouveau et notez ce jour sous `checked`.
e2f157be5d1f7ed7 {count} {count?an|ans}
cb2a6d2b567df6bc {count} {count?mois|mois}
7d463f25b2784b04 {count} {count?jour|jours}
17768b47e9bced6a à perpétuité
a4d9280ae16885d9 peine de mort
7bb9a65d9520adee au moins {least}, au plus {most}
94c639c2dc1f17a8 par contumace
c4a51fd22cec0edb avec sursis
59bea27237c378c9 échéance : {date}
75328e9f22bb21c4 jusqu’au {date}
f40e5831bbcacab7 mesure préventive
8320d98c968d3149 amende : {amount}
4116dba380dc58b1 peine de travail : {term}
288f787140477f10 interdiction d’activité : {term}
2c2762fae67996be {text} ({certainty})
e7bf382721ef3967 Ce qui arrive à une personne se situe entre sa naissance et sa mort.
4374fb58fae07646 L’une des deux dates comporte une faute de frappe, ou il s’agit de quelqu’un d’autre.
dd27e1d2b95aa176 Quand un tribunal s’est vraiment prononcé au sujet d’une personne décédée.
6701e550d24e27a7 {id} précède la naissance de {person} : {date}.
de446de7d65d115b {id} suit la mort de {person} : {date}.
02d795cb1ef51130 La mort de {person} précède sa naissance : {date}.
e8240d0fd5cf4d25 la naissance
0ed80659145d8d69 la mort
ceddbdf164898069 Comparez les deux dates avec les sources.
abaed3f4ce2420af Si cela concerne quelqu’un d’autre, nommez cette personne sous `who`.
3f31e91e341300d0 Quand le jour d’une libération ou la fin d’une détention est passé, la fiche dit ce qui s’est produit.
9459f2aee500bfe0 D’après la fiche, la personne est toujours détenue, alors que ce jour est passé.
58f05c6304d0a5fb Quand on sait que la personne est détenue au-delà de ce jour sans décision.
1d66db1eb870762a {people} devait être en liberté : {date}. D’après la fiche, ce n’est pas arrivé.
7f6a247e36310dbc La détention de {people} était ordonnée jusqu’au {date}, et rien ne dit la suite.
a0ca1e913cb91294 Si la personne a été libérée, ajoutez un événement `type: release`.
b01d3eac39919b6f Si un tribunal l’a prolongée, ajoutez `custody_hearing` avec `result: extended`.
b342032d14c246bc Si ce jour a été repoussé ou était faux, corrigez la `date` de la libération attendue.
4000474d2d7991e7 Une personne arrêtée de nouveau avait été libérée auparavant.
95f6d66157b32f75 Les lecteurs et les données publiées montreraient une seule détention ininterrompue.
53fbe8c4b219b8f5 Quand on sait la personne libre entre les deux sans qu’aucune source dise depuis quand.
e4e475c5ec576e31 Une nouvelle privation de liberté de {people} commence alors que la précédente n’est pas close ({date}).
0cd6d2f4f3ed1697 celle-ci n’a pas de fin
421807b65b68e9c3 Ajoutez avant elle un événement `type: release` ; le même jour, l’ordre du fichier décide.
379f7f8814b762d9 Si la personne n’est jamais sortie, c’est une accusation (`charge`), pas une arrestation.
6148c3f8acc78e3e ({place})
a9fbc034334a61a2 (traduction plus ancienne : l’original a changé depuis)
848cc0a4479af565 Aller au contenu
83196497be5478b9 Pages de ce site
ffd07691c2a068dd Langues
59ab07bc85613d8e Accueil
3a01a24bb0a0852e Audiences
680993792a242fc8 Journées de solidarité
705379a5f9ccc6e8 Affaires
21b2ca1f7b42cc84 Lettres
f8c132975fb8fe0c Calendriers
43fb01f94f64af99 Ce qui a changé
6ef7ffc12bcde08c À propos
fa048beec1b08ac6 Contact :
0090ef71819f9915 Une erreur ? Corrigez-la
3f6a9e7eee72fe93 S’abonner à ce calendrier
37ea268811118067 Ouvrir dans une application de calendrier
9b28e0acbe00e601 Données de cette page (JSON)
de7008406b835017 Ce qui change ici, pour lecteurs de flux :
bd23d3346e98a6ac Licence : {facts} (faits), {texts} (textes)
dd01e7fb05ec2664 {label} : {text}
7fe4dc43d5f1cba2 Un calendrier publié n’a ni ORGANIZER ni ATTENDEE.
a10a8e09a587ac54 Outlook en fait une invitation, des courriels partent vers ces personnes, et tous voient qui elles sont.
f0f3bc53d65bb83d Cet événement a un {name}.
c9f282be65116e6e {host} est le cache d’un moteur de recherche ; ses copies durent quelques jours, et celles de Google et de Bing n’existent plus.
00a076ded8e263df {host} refait cette traduction automatique à chaque fois, et n’en garde aucune.
66bf49ae2f736d44 Tout ordinateur peut garder un fichier de ce nom.
259b2791905b724f Qui contribue sous Windows ne pourrait même pas récupérer les fiches.
c63a94b9f9f79b08 Jamais : choisissez un autre identifiant.
91f2b4e61b5dd3ae Windows ne peut garder un fichier nommé {name}.
25dd90062ad9a45c Choisissez un identifiant plus long et nommez le fichier d’après lui.
96ec4e0bf41d42a3 Aucun fichier ne contient un numéro de carte bancaire.
73c2203ff61f31a8 Un numéro de carte mène à une personne ; dans certains pays, aider ou être aidé est puni.
4d3b7495b9b30e4d Ceci ressemble à un numéro de carte bancaire ({count} chiffres).
967903cc161ee28d Le nom de ce fichier contient ce qui ressemble à un numéro de carte bancaire ({count} chiffres).
40857c011b478a8d Aucun fichier ne contient de numéro de téléphone.
77a1cb1901a897fb Un numéro de téléphone mène à une personne, au lieu où elle est et à ceux à qui elle parle.
33c491c32caac1a7 Ceci ressemble à un numéro de téléphone ({count} chiffres).
9ce1a2d924d1beb7 Le nom de ce fichier contient ce qui ressemble à un numéro de téléphone ({count} chiffres).
e7626db855da285a type de lieu
54226186a6cc1108 ville
adcbebe4164430f8 prison
a282676374f572d0 colonie pénitentiaire
7802f012005c362d maison d’arrêt
e31105dfefb2bfba autre
8708d7c5cebe1f7e Le dossier de publication n’a pas de nom : `--output`, ou `output` sous `publish` dans `pipeline.yml`, est vide. Indiquez un dossier, ou omettez-le pour `public`.
d1a6cfc795ee77e0 {output} est un lien vers {target}, et une publication prend la place du dossier lui-même. Indiquez plutôt {target}.
3a0d146a7d21a380 Impossible de publier dans {output} : {part} est un lien qui ne mène nulle part. Réparez le lien, ou choisissez un autre dossier.
1cf66e495cd29c6c {output} est un fichier, et une publication est un dossier. Choisissez un autre nom, ou déplacez le fichier.
7d03bd52d87a1d9b {output} est un tube, un socket ou un périphérique, et une publication est un dossier. Choisissez un autre nom.
74d8cf3f4411c1d1 Un disque ou volume à part est monté sur {output} ; un tel dossier ne peut pas être échangé contre un nouveau, et on verrait une publication à moitié écrite. Publiez dans un dossier à l’intérieur : {within}.
00da92173b214741 Impossible de publier dans {output} : {part} est un fichier et ne peut contenir de dossier. Choisissez un autre dossier.
89c8b02ea57217e7 {output} est nommé à partir du dossier où vous êtes, et celui-ci a été supprimé ou remplacé entre-temps. Entrez-y de nouveau (`cd "$PWD"`), ou indiquez le chemin entier.
45fdcc66b17d3273 {output} se trouve dans {outer}, où il y a un {ledger} : ce dossier est une publication, que la nouvelle gênerait et bloquerait. Choisissez un dossier à côté.
56ce5287dfe1e54a Un texte ne peut pas commencer ici par {sign} : ce signe a un sens particulier en YAML.
ebe8f107656722cd Mettez tout le texte entre guillemets droits.
1cf1a1dfcb0d7c56 Après {sign} au début d’une valeur, le texte commence à la ligne suivante.
330c930b96da2f0e Déplacez le texte à la ligne suivante et décalez-le vers la droite.
90d8e08a57bbfd17 Si le signe fait partie du texte, mettez tout le texte entre guillemets droits.
e1603a4d0d9333d5 Ce chiffre dit de combien d’espaces le texte est décalé, et 0 ne suffit pas.
c4bf61a0a9c816f3 Supprimez le chiffre.
55d6d19b3343159b La ligne {mark} termine ici la fiche, mais il n’y a rien avant elle.
619e75ab6c31bc78 Supprimez cette ligne.
bd899225981ee091 La fiche s’est terminée plus haut ; ceci se trouve après sa fin.
2d333c11d5338e39 Si une ligne {mark} précède, supprimez-la ; sinon donnez à ceci une clé et deux-points, ou supprimez-le.
e101f2b8ca90822a La valeur qui précède est complète ; rien ne peut la suivre sur sa ligne.
50ca2c1a57ee3886 Passez à la ligne avant, ou mettez toute la valeur entre guillemets droits si ceci en fait partie.
79d74ecee7506548 Cette ligne suit une valeur complète et n’a pas de clé à elle.
958dbdffa267dd75 Si elle continue le texte précédent, mettez-le entre guillemets droits : `#` après une espace y met fin.
3add4e0b696dd895 Deux versions d’un même passage se suivent ici : une fusion n’a pas été terminée.
5c300e1b409cfe46 Gardez la bonne version, supprimez l’autre et les lignes qui commencent par {marks}.
62cf9e6d8293f330 Un autre repère de la fusion.
ec52602ee90edcaf À partir d’ici, YAML ne distingue plus les clés, les valeurs et les listes.
98d448d008acdaa6 Cherchez un guillemet ou crochet ouvert, un deux-points oublié ou un décalage, ici et juste au-dessus.
541f9f29f558798d D’autres programmes peuvent aussi lire le fichier.
25c75587df596bfb Bien des éditeurs et programmes refusent tout le fichier là où docket continue.
84b39a0fbe240a22 Presque jamais : il s’agit d’une espace, et rien ne se lit autrement.
869bcaab21f605fa Il manque une espace avant {sign}.
98fc341c5778192a Tapez une espace avant {sign}.
fed998c48504829e Ce crochet est aussi à gauche qu’une clé.
80e782a73419fa3f Mettez deux espaces avant le crochet.
483f6aef87d368ed Renommez le fichier et prévenez une personne responsable : git garde l’ancien nom tant que la branche n’est pas réécrite.
0d981ffdb2e2b8f0 Supprimez-le et prévenez une personne responsable : git le garde tant que la branche n’est pas réécrite.
35ab254a631ccda9 Supprimez-le, renvoyez vers la page officielle du fonds et prévenez une personne responsable : git le garde tant que la branche n’est pas réécrite.
70f5d3059155eb6b Le verdict précède l’appel, et l’appel précède la cassation.
d7a9336b320b0b01 Une date comporte une faute de frappe, ou l’audience portait sur autre chose.
8d1c0286d722a693 Quand un premier cycle d’instances ne figure pas dans la fiche.
bfef990b2ff020c1 {id} précède {earlier} ({date}), qui relève d’une instance antérieure.
d38ec3f214838e7d Comparez les deux dates avec les sources.
808a3199ede29779 Si l’audience portait sur la détention, écrivez `type: custody_appeal_hearing`.
158a52ea8152f062 l’instance antérieure
99e39fef605f7781 Ceci est docket {version}.
d5a9373998f4c915 Ceci est docket {version}, un seul exécutable qui n’a besoin d’aucune bibliothèque : {path}.
e47ff32978d603f9 Ceci est docket {version}, qui utilise des bibliothèques de ce système : {path}.
89d5d90d57734a52 Ceci est docket {version}, construit à partir de ses sources : {path}.
576c28be8165760b Swift, qui construit docket, est {path}.
1045070040561a7b Swift n’est pas dans le chemin de recherche, docket ne peut donc pas être construit ici.
9e8fca340b4e070f Installez Swift 6.3 depuis swift.org. Les fiches se vérifient aussi sans lui.
2aabfafb1a899f1f Il n’y a pas de `.docket/release` ici.
2b21fcddf9a7a72a `.docket/release` ne nomme pas de version, ou pas de SHA-256 de 64 chiffres.
1ce2115d23574d5d Ce fichier dit quel docket une forge va chercher pour vérifier les modifications, et refuse tout autre.
e318bcfd76da34ae `docket init --ci-only` l’écrit, avec les autres fichiers dont une forge a besoin.
908801246abbdb21 `.docket/release` n’a pas d’adresse où aller chercher docket.
c9fa3bb32902fb52 D’ici là, aucune forge ne vérifie ni ne publie rien.
22d99ae4553bcb7d Écrivez l’adresse de l’archive d’une version après `URL=`, avec sa version et le SHA-256 de son exécutable.
dc778b64bc650731 La forge exécute un autre docket que celui-ci : {version}.
de8df64bba4d5238 Les deux peuvent dire autre chose de la même fiche.
26e637dd87eff2cb `.docket/fetch` va chercher celui que la forge exécute.
04eb5b59d5e08aa5 La forge exécute exactement ce docket.
7a3bdbdae33e1b08 Il n’y a pas de base des fuseaux horaires dans {folder}.
422192520fd5b943 Sans elle, nul ne peut dire quand une audience commence, et rien n’est vérifié ni publié.
b4f3b8c6028afd7e Installez le paquet `tzdata` du système, ou nommez le dossier d’une base avec `--zones`.
a4959e878022aabc La base des fuseaux horaires dans {folder} ne dit pas de quelle version elle est.
a41d70409a6036a0 La base des fuseaux horaires {release} dans {folder} a plus de {count} mois.
8e6c8c0e12103d5d Là où un État a changé ses horloges depuis, les audiences sont à la mauvaise heure.
af7bece4deb358fd Mettez à jour le paquet `tzdata` du système, ou nommez le dossier d’une base plus récente avec `--zones`.
2c5aa0cd9dd2a7c3 La base des fuseaux horaires est {release} : {folder}.
b68a3c61d64e8734 La base des fuseaux horaires est {release}, du {day} : {folder}.
56dce25f8410ca73 Les propriétés du calendrier précèdent ses événements.
73226182aab73d97 La norme les place là, et une application qui lit depuis le début peut manquer un nom placé plus bas.
5771df0d0391ab61 La propriété {name} du calendrier suit un événement.
d8a2e8d6d9389dc5 Remontez-la avant le premier `BEGIN` du calendrier.
329bbb5b62ebd93e Une clé ne figure que dans les événements des types auxquels elle sert.
9ed240ad978cec76 Aucun agenda ne l’y montre : ce qu’elle dit serait perdu, ou le type est faux.
411094325487801d {key} ne vaut que pour les audiences, et ceci est un autre événement : {type}.
40ecce492a38cb8c {key} ne vaut que pour les départs vers un autre État, et ceci est un autre événement : {type}.
fb57aef63ebb9a4c {key} ne vaut que pour le type `other`, et ceci est un autre événement : {type}.
fd801b6689f0f1db {key} ne vaut que pour ce qu’un tribunal décide, et ceci est un autre événement : {type}.
5a612e3157426a82 Retirez {key}, ou corrigez le type de l’événement.
631f1e2daa1af566 le type
2ec8efcbaf515378 {sentences}
2ba9780979d37233 `docket publish` écrit dans {folder}.
bb0d2f726d853276 Rien ne peut être écrit là où doit être {folder}.
c67f1bca637f70cf Choisissez un autre dossier avec `--output`, ou faites-vous donner le droit d’y écrire.
8924844175f1dd2f Le registre de ce qui a été publié est sain, avec {count?# entrée|# entrées} de calendrier.
5d682cd89fdf4878 La prochaine publication a besoin de ce registre : sans lui, chaque entrée paraît modifiée à chaque abonné.
0a0920e3cdf0a158 docket n’ouvre aucune connexion, nul n’a donc regardé si le site publié a un registre.
b48913a6cc87bd9e {command}, puis `docket doctor --previous ledger.json`. Avant une première publication, il n’y en a pas.
00331cc1159c3868 Une publication interrompue a laissé quelque chose : {files}.
afca93c101380a3e Le prochain `docket publish` l’enlève.
3e2f09aee0a31ba9 Là où va la publication, il n’y a de place que pour {count} Mo.
78eb8a89f0ad776d Retirez ce dont personne n’a besoin, ou publiez sur un autre disque.
af74f2554ec4cfd7 aucune audience, affaire, journée ni aucun texte n’a changé
47bd9fc2b0c78961 le registre précédent vient d’un docket plus ancien : la comparaison des dates, des calendriers et de uid_domain publiés commence à la prochaine publication
c26e01c0deecb8fc le registre précédent vient d’un docket plus ancien, qui n’y mettait pas d’empreinte : un dommage ne pouvait pas se voir cette fois ; dès maintenant il se voit
544377f21cc8bf4d rien n’a été publié ; ce qui était en ligne n’a pas changé
75d353569c44e722 rien n’a été publié, car les fiches ont des erreurs
7877dbe1ba42754b pas à jour : {path}
534531ecb270db3d {folder} est à jour
abd59d1dc9d52d80 ce système de fichiers ne sait pas échanger deux dossiers d’un coup ; il a fallu deux renommages
f5edd6520ed3b131 le site est publié, mais les anciens fichiers de {folder} n’ont pas pu être supprimés ; supprimez ce dossier
993cdd054a3be153 le dossier où vous êtes a été remplacé, et vous êtes encore dans l’ancien, qui n’existe plus ; entrez-y de nouveau : cd "$PWD"
d2e6bf9841b474ef {path} a {count} {count?événement|événements} en {size} ko ; certaines applications n’en prennent qu’environ 1000, ou 1000 ko, et omettent le reste. calendars.history_months dans pipeline.yml omet les anciennes audiences ; les journées superflues peuvent être retirées
4aaf4ef7815326e4 le calendrier de {person} reste, vide, alors que cette personne n’est plus dans le dossier, parce qu’on a pu s’y abonner ; son adresse contient ces deux identifiants. Si la personne doit être oubliée, inscrivez l’empreinte de ces mots exacts, {person}, dans records/withdrawn.yml
b26d48174a1f1d69 {count} {count?fichier publié|fichiers publiés} dans {folder} : {changed} {changed?nouveau ou modifié|nouveaux ou modifiés}, {gone} {gone?disparu|disparus}
30ce05640ec77009 base des fuseaux horaires {release}
a8b94fe032f07eab base des fuseaux horaires {release} du {day}
dbbb8697bc94c7c7 à la dernière publication {former}
25ad06ba7c5dd2f0 la base des fuseaux horaires {release} a plus de {months} mois ; si un État a changé d’heure depuis, des audiences sont à la mauvaise heure. Mettez à jour le paquet tzdata du système (.ci/setup build s’y essaie), ou indiquez avec --zones le dossier d’une base plus récente
d842295a48ac7a07 une autre publication dans {output} est en cours ; réessayez quand elle sera finie
788e710f891c7f7e une publication dans {output} a été interrompue, et ce qui s’y trouvait attend à côté ; docket publish sans --check le remet en place
39eea397c26215dd Les lecteurs ne trouvent plus rien : le système a laissé retirer de {output} ce qui était publié, mais ni les nouveaux fichiers ni les anciens n’ont pu y revenir. Les anciens sont entiers dans {former} ; relancez docket publish, qui les remet, ou renommez ce dossier en {output}.
e1a66d9af753e49d il n’y a pas de registre à {path} ; sans lui, chaque abonné recevrait toutes les entrées à nouveau. Pour une première publication, omettez --previous
13e1f0b0779cda67 à la place du registre, {path}, se trouve {kind} : cela ne dit pas que rien n’a été publié avant, donc rien n’est publié par-dessus. Mettez-y, comme fichier ordinaire, le ledger.json de la dernière publication, pris d’une copie ou du site lui-même
6a18a3eb2fbb6e40 Sans le registre, personne ne sait ce qu’ont les abonnés : rien n’est publié par-dessus. Rendez-le lisible, ou indiquez-en une copie avec --previous
b2e2d1fa3e9b4ae6 le registre {path} est inutilisable ({problem}) ; rien n’a été publié par-dessus. Téléchargez à nouveau le ledger.json du site, ou reprenez-le d’une copie de la dernière publication, et mettez-le là ou indiquez-le avec --previous. S’il n’existe aucune copie, supprimez ce fichier et ajoutez {option} : les abonnés recevront alors toutes les entrées à nouveau
3aa19948d3ba99c0 {output} contient quelque chose que docket n’a pas publié ({file}), et une publication remplace tout le dossier ; choisissez un autre dossier, ou déplacez-le
89c6190df6cbed39 {output} contient quelque chose que docket n’a pas publié, et une publication remplace tout le dossier ; choisissez un autre dossier, ou déplacez-le
bfb4f7bde3ffd53e {output} n’a pas de {index} : personne ne peut dire lesquels de ses fichiers docket a publiés, et une publication remplace tout le dossier ; remettez ce fichier, ou déplacez le dossier et indiquez son ledger.json avec --previous
7e79b2201aea19df {output} est le dépôt lui-même, ou une partie qui ne doit pas être remplacée ; choisissez un autre dossier
1f673676766adef5 {count} {count?entrée publiée disparaîtrait|entrées publiées disparaîtraient} (permises : {allowed}) : {ids}. Retirez la fiche, annulez l’audience au lieu de l’effacer, ou ajoutez --allow-removals
79aa316f33e41348 {path}, ligne {line} : {sentence} ({check}). Certaines applications le refuseraient ou le liraient mal, donc rien n’a été publié par-dessus les anciens fichiers. C’est une erreur de docket ; signalez-la avec la fiche d’où vient la ligne
6feb17d381311309 {check}, et {count} de plus
38732b13cc9c9315 Le calendrier {path} aurait {size} ko ; aucune application n’en prend plus de {limit} ko, donc rien n’a été publié. Omettez les anciennes audiences avec `history_months` sous `calendars` dans `pipeline.yml`, raccourcissez les longues descriptions, ou retirez des journées dont il peut se passer.
6a4b8664c94731c7 un tube, un socket ou un périphérique
eb9c935b4097cda1 un fichier
4583ae986b99fc0d Vérifie les fiches, puis écrit le site : JSON et calendriers.
ab875dd79fe35a31 Rien n’est écrit tant qu’une fiche a une erreur. Les nouveaux fichiers remplacent les anciens d’un seul coup.
e86428d56f2dd924 Le dossier à écrire (par défaut : celui de pipeline.yml, sinon public).
c7d750167e2ef893 Le dossier ou le ledger.json de la publication précédente, s’il n’est pas dans le dossier de sortie ; il doit exister et être intact.
3940b99d439676f8 N’écrit rien ; échoue si les fichiers publiés ne sont pas ce qu’ils devraient être.
2552ebb7351fa9e2 Permet que des entrées publiées disparaissent sans retrait.
09139e7cfc3210b4 Permet que la date publiée d’une audience change sans moved_from ni corrected_from.
3e010b2b3986a6e9 Permet sous moved_from ou corrected_from des dates qui n’ont jamais été publiées.
5359d1969a75c0b6 Permet que uid_domain change, si bien que chaque entrée de calendrier devient une autre.
24654fc67ac76a07 Permet que des calendriers publiés disparaissent, par exemple ceux d’une langue.
505765125b3ecb28 Permet de remplacer des fichiers publiés dont le registre manque, comme si rien n’avait été publié.
1f3a547b41a17e8d Permet un registre dont les dates sont d’un jour à venir.
0e4e1c6a1fdf48b7 Permet que --as-of soit de plus de six mois en avance sur l’horloge.
dcc2b42537ee94b3 Le guillemet ouvert ici n’est jamais refermé.
5678b601e1d1074a Le guillemet ouvert ici n’est pas refermé sur sa ligne.
1ef3d77338259baa Ce guillemet est pris pour celui qui le referme.
9b34bac55c4d9d4b Mettez {mark} à la fin du texte, ou supprimez le guillemet ouvrant.
70fae49897f252fa Mettre {mark} à la fin de la ligne.
8fb9fa2f06641fd3 Le texte commence par un guillemet droit et finit par un guillemet courbe.
d7ebd9f8518be1b2 Tapez plutôt le guillemet droit du clavier.
cdb30cd7473678c7 Les guillemets se ferment ici, mais le texte continue.
e67460c925dc47da Entre apostrophes droites, écrivez chaque apostrophe deux fois : {twice}.
bfc1699af1adcad9 Entre guillemets droits, écrivez {code} pour un guillemet qui fait partie du texte.
afbaef9beb7f3a79 Ou entourez tout le texte de l’autre signe : {mark}.
1811b0186914b933 Écrire deux fois chaque apostrophe du texte.
30fe39dc7a465901 Écrire {code} pour chaque guillemet du texte.
c7b27bb135701c6d Remplacer les guillemets extérieurs par {mark}.
351881a2d1ef0f18 Mettre tout le texte entre guillemets droits.
b3ee36b9b29ce8a3 S’il fait partie du texte, mettez tout le texte entre guillemets droits.
8c90d502c20122e4 Entre guillemets droits, une barre oblique inverse commence un code, et {code} n’en est pas un.
59efde904fcf2d3e Entre guillemets droits, {code} demande {count} {count?chiffre|chiffres} (0–9, A–F) à sa suite.
5586889b1d3bb08a Le code {code} représente la moitié d’un caractère, ce que YAML ne connaît pas.
8aa7584fbb03b73d Écrivez deux fois la barre oblique inverse : {twice}.
df4f7406d53ad97d Ou mettez le texte entre apostrophes droites, où cette barre n’a aucun effet.
ff199c194590c0c2 Tapez le caractère lui-même à la place de ses codes.
165486cabcffe19d Écrire deux fois la barre oblique inverse.
31b39c72fe6b8e84 Remplacer les codes par le caractère.
7de59f486a0234ad Les textes sont écrits tels quels, non en quoted-printable ni en BASE64.
34b025dd5f68d7d5 Presque toutes les applications montrent alors des signes comme `=D0=A1` au lieu des lettres.
193a6aa017bacbbb {name} est écrit en {word}.
a578329b5c6d05c1 {name} est écrit en quoted-printable sans le dire.
e27de978fc6a3434 Cette ligne est écrite en quoted-printable, comme le faisaient d’anciens programmes.
0753c0ee823c7e9d Écrivez le texte lui-même en UTF-8, et retirez `ENCODING` et `CHARSET`.
fb1578865001db8a reconnaissance
9a18e86818176005 statut de prisonnier politique
94ab7d89439d7efe statut de prisonnier d’opinion
9f8d111afa457c95 détention arbitraire
b49a1d60166a06ff persécution politique
aad895e0c69a6bc5 journaliste en prison
920baeec7ea3bf09 autrice ou auteur en prison
9ec50131e877f2b0 universitaire en danger
780fe80b2dbebb7c défense des droits humains
0ccca710135e2221 autre reconnaissance
3eb1d609e02fa7bb Ce fichier est vide.
c823df4c5ddd43dd Il n’y a encore ni affaire ni journée sous `records/`.
282085282630f18a `docket new case` commence une fiche en posant des questions.
f60449ae1a7a4e22 `docket init` écrit dans un nouveau dossier un dépôt avec un exemple.
78a88518e004d02a Il y a {cases?# affaire|# affaires} et {days?# journée|# journées} sans affaire particulière.
de1820b1ecf61d74 Les règles trouvent {count?# erreur|# erreurs} dans les fiches.
d68c5e3b28eb2d86 Rien n’est publié tant qu’une fiche a une erreur.
a38340c1d857a592 Les règles trouvent {count?# avertissement|# avertissements} dans les fiches.
801b1bf4a922f409 `docket validate` les liste, avec ce qu’il faut taper.
85f3aab842f77068 Les règles ne trouvent dans les fiches ni erreur ni avertissement.
3229fa0329f2585a Une règle n’a que des éléments connus de toutes les applications, et qui peuvent figurer ensemble.
95563e875d391920 Certaines applications refusent tout le fichier, d’autres omettent la règle et ne montrent qu’une date.
7905a1ae65a651e4 L’élément {part} a une valeur que la norme ne connaît pas.
39f5d27faa44730c La norme ne connaît pas l’élément {part}.
d1a1c243c404eb72 Très peu d’applications connaissent l’élément {part}.
71f353e7edd88571 L’élément {part} figure deux fois.
d472ccaef30a001f La règle n’a pas de `FREQ`.
342f4441900815e9 `COUNT` et `UNTIL` figurent ensemble.
a01be21825c817f5 {part} ne doit pas figurer avec {frequency}.
fbdd45e8b2574c91 Un jour numéroté dans `BYDAY` ne doit pas figurer avec {frequency}.
f93f819ef0242769 Un jour numéroté dans `BYDAY` ne doit pas figurer avec `BYWEEKNO`.
89229a9518879bf3 `BYSETPOS` figure sans autre élément parmi lequel choisir.
b6c5a875a521668a Aucun jour d’aucune année ne convient à cette règle.
6f789d0f64847de3 Les applications tirent d’une telle règle d’autres dates, chacune les siennes, ou aucune.
f2f5627444de3ecf Certaines applications cherchent ses dates sans fin, d’autres ne montrent que le début.
aa831a54ce7d01e2 Corrigez l’élément, ou écrivez chaque date comme un événement.
ca1e1208cd32e64c Gardez l’un des deux.
beb9b466d88d400d Ajoutez la fréquence, par exemple `FREQ=YEARLY`.
c50e8473fbdc4593 Écrivez la fréquence voulue, comme `FREQ=MONTHLY`, ou supprimez l’élément.
e540c1e6f2e32320 Écrivez `FREQ=MONTHLY` s’il s’agit d’un tel jour du mois, ou supprimez le numéro.
53fc64a3ba97ab97 Une journée qui revient peut le faire.
8ce4e2ad12aabaa5 Les calendriers omettraient cette journée, ou ne la montreraient que certaines années.
8c16582f42c079f5 Quand la journée n’a vraiment lieu que les années bissextiles.
ff862ceaa08998fd {id} revient chaque année, mais n’a pas de `date`.
443077aceed8f071 Ajoutez `date:` avec le jour de la première année, ou supprimez `repeat`.
f817bb61ecb3af1e {id} revient chaque semaine, mais n’a pas de `date`.
acb7bb7b6e620707 Ajoutez `date:` avec le premier jour connu par une source, ou supprimez `repeat`.
0eb2188d9ac06638 {id} dure plus d’une semaine et recommence avant d’être terminée.
eaed53a4fc64943c Vérifiez la `date` ; avec `repeat: weekly`, n’écrivez que les jours de la première semaine.
9d4f2d534519928b {id} tombe un 29 février, et rien ne dit quel jour vaut les autres années.
c88a58c34dd9796f Écrivez {line}.
41d389ee80643091 {id} finit avant de commencer : {date}.
f6f4828dbba9f44a Comparez `since`, `date` et `until` avec la source.
a048fb736c493c7f le début
7769288893cd4d5f {id} dure plus d’un an et recommence avant d’être terminée.
e191ca5af0d85128 Comparez les deux années de `date` ; avec `repeat: yearly`, n’écrivez que la première édition.
cb9f1d1c8c6b5088 Vouliez-vous dire {id} ?
2020ada426ee9b71 Écrivez {id}.
96f7ca1bfa1cbc6d Ajoutez {id} à cet endroit, ou citez un identifiant qui y figure.
c741c5c2f29ea27f Collez {line} sous `sources:` de ce fichier, remplacez les points, et écrivez ici {id}.
e5d799cb1c39fbde Collez {line} dans {path}, remplacez les points, et écrivez ici {id}.
a5ab5e184b06cbe3 REFRESH-INTERVAL et X-PUBLISHED-TTL sont des durées d’une heure à une semaine.
4f408c49f9aa4d24 Nextcloud ne regarde alors qu’une fois par semaine, et Home Assistant a refusé le calendrier.
683e8c27c38a94b4 {value} n’est pas une durée.
17a574fe9ef892ee Il manque `VALUE=DURATION`.
530bac79b61a2157 Ceci demande aux applications de regarder plus d’une fois par heure.
652963d1e759c0ec Les applications ne regardent pas si souvent, et les serveurs peuvent exclure celles qui le font.
21675650fbeaa1aa Ceci demande aux applications de ne regarder que tous les {count} {count?jour|jours}.
b2742b4afd8214b6 Les abonnés ne voient qu’après ce délai une audience déplacée ou annulée.
f5f815bfd9f03e74 Écrivez {line}.
d3f7915e4289f7e7 régime pénitentiaire
656c217a089c061e colonie ouverte
ab50cbbf0feb16c9 régime général
afcdae04ac15e5bf régime strict
834071c9cd0226bd régime spécial
0e21f9e6ef5a61e4 prison
5bf9a6243f5add26 autre
0c5dfe31682f6513 Personne n’est libéré avant d’avoir été arrêté.
3c118cdc51ed4c63 La situation de la personne est calculée d’après ces jours ; ici, le résultat est faux.
1da3d7d50f6e8772 Quand la détention que cette libération a close est laissée hors de la fiche à dessein.
76a018304900166a {release} libère {people} avant toute détention ; la première, {detention}, date du {date}.
a7a52987879fe8b6 Comparez les deux dates avec les sources.
58e68a0a0bdac6f9 S’il y a eu une détention antérieure, ajoutez-la, avec une date aussi précise que possible.
24d2a61547af38fc la détention
2de0f8595a99cf1b Ce qui n’est permis qu’une fois n’y est qu’une fois : un titre, un début, un lieu.
9c3f3968d6a1849b Plusieurs applications refusent tout le fichier ; les autres choisissent, et pas toutes la même ligne.
e255ea4ba9a012f4 {name} figure ici une deuxième fois.
9aa5587c00193679 le premier
ae13d7384995c39a Gardez l’une des deux lignes ; faites un calendrier pour chaque langue.
1eb06edc2d7024e8 Gardez le bon ; si deux blocs se sont mêlés, donnez à chacun son BEGIN et son END.
087549cdf3656deb Gardez le bon, ou faites du second un STANDARD ou DAYLIGHT à part.
b4681923b93e9b9b Faites un événement distinct pour chaque règle.
a26357197cbc9bc1 Home Assistant refuse le calendrier ; d’autres réunissent les règles autrement, ou n’en lisent qu’une.
67bf3c384c527098 répétition
2b781c9d8d797044 chaque année
52126e9b082503be chaque semaine
c133014ed4739324 La langue placée sous la première en markdown (par défaut : l’anglais si la première est une autre).
10300a284e16e9c7 Liste aussi en sarif et json ce que des exceptions des fiches acceptent, marqué comme tel.
9b03d30239e2faa3 Sous quelle forme et dans quel fichier écrire les constats ; plusieurs fois pour plusieurs rapports, dont un peut se passer de fichier : {names}. (par défaut : text)
5b7a0b5f8183c45a Impossible d’écrire {path} : le dossier {folder} n’existe pas. Créez-le d’abord : `mkdir -p {folder}`
b1081c66720cb353 erreur
9100dcafdcd5e8af avertissement
bf13efae2f0fb313 info
d4e469ce725dfe5b À corriger :
b58b9d2d078d7c82 À corriger, au choix :
5910b10a3cd579a0 {rule} : encore {count} dans {path}
ae605ada7cb056db Ceci apparaît sans changement des fiches, depuis le {day}.
8579d9ce8a876f68 {count} {count?erreur|erreurs}
c507b6e4d3d1a700 aucune erreur
abcb7b0d7e94bdf6 {count} {count?avertissement|avertissements}
46deacf8d24aa9a8 aucun avertissement
8e00f83b4663bf24 {count} pour information
cedfb55fa411a976 {count} pour information (--advice {count?la|les} montre)
65ec1d06f49d8c2f dans {count} {count?fichier|fichiers}
94fe482ebe75acbe dans {count} {count?fichier vérifié|fichiers vérifiés}
0ff6eefcaf46befa non {count?vérifié|vérifiés} : {count} {count?fichier|fichiers}
07c4d2902f7b8738 {count} {count?exception acceptée|exceptions acceptées}
f3237addf82563e3 GitHub affiche au plus dix erreurs, dix avertissements et dix notes par étape : {count} {count?autre ne figure|autres ne figurent} que dans le journal.
df211a8879693daf pour les humains : chaque constat avec sa ligne, sa raison et la correction
53190934a330e448 GitHub Actions : les constats en annotations sur les lignes d’une modification
a1ca48cbed35f41b GitLab : un rapport Code Quality pour la page d’une demande de fusion
10015b5076b2a168 une page de texte, pour le résumé d’un job et le commentaire d’une proposition
db1d89af93abf632 SARIF 2.1.0, pour l’analyse de code sur GitHub et les visionneuses de constats
f4fe5667c4d9874d JUnit XML, pour les pages de tests de Jenkins, GitLab, Forgejo et autres
4592fc1d2681519d tout, pour vos propres programmes ; schema/report.schema.json le décrit
d54a2fa9b815aa32 reviewdog : des commentaires sur les lignes d’une modification, avec les corrections
69ff5bd86e146317 Checkstyle XML, pour les nombreux programmes qui le lisent
5931885a7f599c66 ligne {number}
64addb4fe61ee76d {count?# autre constat ne tient pas ici ; il est|# autres constats ne tiennent pas ici ; ils sont} dans le journal.
115b9f8060804404 Une clé qui n’a de sens qu’avec une autre l’a à côté d’elle.
2302c9aeda758be5 Il manque la moitié de ce qui devait être dit, et les agendas montreraient trop ou rien.
78fda0e497968518 {line} demande {key} : le jour où quelqu’un a cherché un compte rendu.
633d38d97a67069a Cherchez un compte rendu et écrivez ce jour après {key}.
c71e66d69aa163f6 {key} ne vaut que pour une journée du 29 février.
5c2a426eb7038928 Retirez {key}, ou corrigez la date.
d644564850556f3d Rien ne dit quand a lieu la journée {id}.
f227e4feef1d3b06 Écrivez le jour après {key}, par exemple 2031-09-13.
4456ac017df8e709 Un fichier respecte les limites de taille, d’imbrication et de nombre d’éléments.
53c38e9c9d14e28a La lecture s’arrête ici, pour qu’aucun fichier n’occupe la vérification des heures ; le reste n’est pas vu.
e8871118b0c074c8 Le fichier compte {size} {size?octet|octets} ; la limite est de {limit}.
8e0335c123844689 Listes et blocs s’emboîtent ici sur plus de {limit} {limit?niveau|niveaux}, ce qui est la limite.
3add6001bd135d31 Le fichier dépasse ici la limite de {limit} {limit?élément|éléments} (textes, listes et blocs confondus).
d75cc1a9c67d5a14 Ce texte compte {size} {size?octet|octets} ; la limite est de {limit}.
e6cb0097d3f29b12 Raccourcissez, ou cherchez un guillemet ou un crochet qui aurait dû être fermé bien avant.
fb44c5bb06657d11 Si une fiche a vraiment besoin de plus, augmentez le nombre sous {key} dans `pipeline.yml`.
86818225bfbb34b4 Une fiche se compose de textes, de listes et de blocs ; le reste de YAML n’est pas utilisé.
fd644ccc0b3cf88d L’effet de ces signes se voit mal à la relecture et varie d’un programme à l’autre.
029317f49af71c66 Si ce signe fait partie du texte, mettez tout le texte entre guillemets droits.
2ad6b18488d2d1e8 Le supprimer.
dea7ca18e7e185e8 Le `&` donne ici un nom à ce qui suit, pour le répéter ailleurs dans le fichier.
4bd033c1ead00941 Une correction faite ici changerait d’autres endroits sans que la relecture le montre.
db273ea0a4159188 Supprimez le mot qui commence par `&` et écrivez la valeur en entier partout où il la faut.
07c702a08f913054 Le `*` répète ici une valeur écrite ailleurs dans le fichier.
9f8222ad46e1bed5 Une correction là-bas changerait cet endroit sans le dire, et quelques lignes peuvent en valoir des millions.
1f9e774859f4c8dd Écrivez ici la valeur en entier.
bd928e39b738c4ea La clé `<<` recopie des clés d’un autre endroit du fichier.
ba09622061328e4f Il faudrait regarder à deux endroits pour savoir ce qui est écrit ici.
9c9b390ae0215b8b Écrivez ici les clés en entier et supprimez celle qui s’écrit `<<`.
22a01868762bb785 Le `!` indique ici aux programmes comment traiter ce qui suit.
74e8d153a952b842 Dans une fiche, seule la clé dit ce qu’est une valeur ; les programmes comprennent ces signes diversement.
f032939d4c6b4b38 Supprimez le mot qui commence par `!`.
73a0f43e877765fb Une liste ou un bloc entre crochets ou accolades occupe ici la place d’une clé.
ea663e48efd217d5 Une clé est un mot du format des fiches ; on ne peut rien chercher sous une liste.
8a11721b97144f25 Écrivez un seul mot avant les deux-points.
d1818bf63ad8d63a Si c’est le texte d’une valeur qui commence par un crochet, mettez-le tout entier entre guillemets droits.
07afed1ca3653bcc Une ligne qui commence par `%` est une consigne aux programmes et ne fait pas partie de la fiche.
512472a7f32d1031 Les fiches n’ont besoin d’aucune consigne, et les programmes les suivent diversement.
ab6da84c68d452ce Supprimez cette ligne.
0bf16f8647aef04f Le `---` commence ici une deuxième fiche dans le même fichier.
ebce4ba681880a91 Seule la partie qui précède serait lue ; le reste se perdrait sans bruit.
d4910f4b3a62f6b3 Supprimez la ligne `---`, ou déplacez la suite dans un fichier à part.
c06a8b19ca2d4136 décision
b3d3814b3f9a066c placement en détention
cb7654c9618d523e mesure préventive prolongée
7a2fc4770197995f assignation à résidence
6ae6a12ea7d3e0a9 interdiction de voyager
b26ac10bc6aa2d28 libération sous caution
3e614f1efa589566 libération
3e001a03fa5d4ecf demande rejetée
0ba27ee49b373b7c condamnation
b6b017746bfcd284 acquittement
40732320f2c1ee03 classement de l’affaire
1f2904ebfdba192f dossier renvoyé au parquet
0d9078271c4f3649 traitement forcé
e211c574e829a4aa décision confirmée
fdd3a0d36a3ec065 peine réduite
5b20af8c16d1de91 peine alourdie
3a159676aeeb2f2e décision modifiée
8d07ecfdff7bf6e7 peine commuée
f4826ae0f49e846d annulation et nouveau procès
34af36ad0a4c7eff annulation et classement
878acc358d69b8bb annulation et acquittement
2be35cf9c7bd60e3 recours retiré
d1357394414e41f8 demande accordée
946e64a51652e1a4 demande refusée
c262ff4d0f119a99 se poursuit
bfc661424475231c renvoyée à un autre jour
c01af4e1fc584043 procédure suspendue
2f7a902689006f02 L’un des deux états de ce fichier est illisible ; rien ne peut être comparé.
eeb87517f422fa34 Seule la mise en page du fichier change ; il dit la même chose qu’avant.
6c467b8d55945765 Les mêmes éléments sont dans un autre ordre : {key}
4d52f2876b69a610 Nouvelle affaire : {people} {people?personne|personnes}, {hearings} {hearings?audience|audiences}, dont {ahead} à venir
34937d40f956799f L’affaire a disparu et `records/withdrawn.yml` n’a pas de ligne pour elle : ses pages et ses calendriers disparaissent sans un mot.
1f54edb916c3e096 Une affaire est retirée : ses pages et ses calendriers disparaissent et plus rien ne la nomme.
88cabc5ad7b0f807 Une affaire retirée
771aedf8888ca86b Une journée est retirée : elle disparaît et plus rien ne la nomme.
72fc2f6bc1a010bf Une journée retirée
762f7818d949413c Une journée a disparu et `records/withdrawn.yml` n’a pas de ligne pour elle : {name}
c5355665510ae717 Nouvelle personne : {name}
233d35f8df42e8d2 Des faits concernant une personne changent : {name}
cfa838fbea5f76e2 Une personne a disparu et `records/withdrawn.yml` n’a pas de ligne pour elle : {name}
f4552ab9ddffa802 Une personne est retirée : sa page et son calendrier disparaissent et plus rien ne la nomme.
0d88db91ed7405b1 date changée sans dire pourquoi
8c5cb269f965fcd0 détails modifiés
726b2fb04dea3570 événement supprimé
d1885e7df5434818 Situation ({name}) : {old} → {new}
ddca3a04441ec74d Situation ({name}) : {new}
f9a4df1058c77219 Depuis : {date}
0f0522f3fb82367f Consentement de la personne : {old} → {new}
5224ed1e7af3440d Sujets que la fiche doit taire : {old} → {new}
78f2bbd850521c68 non précisé
a843f711b2014291 Les façons d’aider changent
21d66131d12ed85d Lettres : ce que le site en dit disparaît.
e49ebc1072d1920c Lettres : le site dit comment écrire.
226b4ccf4585a9a4 L’adresse pour les lettres disparaît du site : {name}
81ae270494021549 Le site gagne une adresse pour les lettres : {name}
167e78c32cc2a6b7 L’adresse pour les lettres n’est plus la même : {name}
ff6bddf749926e06 L’anniversaire disparaît des pages et des calendriers : {name}
a27bcd8e858c6652 L’anniversaire figurera sur les pages et dans les calendriers : {name}
97718755891151a3 Des lieux disparaissent du site : ceux de {count} {count?événement|événements}.
f2c1b746f23c26b3 Des lieux apparaissent sur le site : ceux de {count} {count?événement|événements}.
3dc4a87e61e8183c Nouveau chef d’accusation : {charge}
f1487e38d9d0093c Chef d’accusation modifié : {charge}
868cdea79559f4a3 Chef d’accusation : {charge} : {old} → {new}
b45a6b4bba22609c Chef d’accusation supprimé : {charge}
b2c887169b9cb2a7 Nouvelle reconnaissance : {name}
ccbdead54bf0efdf Reconnaissance modifiée : {name}
0e65437be909f5ff Reconnaissance supprimée : {name}
f3d6476887aabc45 La procédure change : {name}
c028733482953859 Nouvelle source : {source}
fe76ab653b5c4339 Source modifiée : {source}
4daaeda1a8ed2879 Source supprimée : {source}
6bd296bae03f6d0e Ce que la vérification accepte dans cette fiche change
ba6c706f16279637 {key} : {old} → {new}
5e66ce0c8bb1dd0f {key} : {new} (nouveau)
0ed4302790faeace {key} : {old} (supprimé)
f4a75344d8c26a3f {text} : nouveau texte {languages}
ddf984b9525082c8 {text} : désormais aussi {languages}
d754ce4f735ee582 {text} : plus de texte {languages}
5497165650bffa99 Le texte {languages} est maintenant plus ancien que l’original : il n’a pas été retraduit.
6fdf8633cfcf970a Il n’y a pas de texte {languages}.
64628b1cea2bbcb6 {old} → {new}
be0e22d24dd92761 titre
d6506bab9876d21f titre court
7594e65ca4d3151d résumé
bae4358d528f7ae9 récit
f2f8f86b81e20a37 nom
33d967e28294b91d remarque
e5f5fa67de248be2 comment y assister
23ce8b67fd27ea3f profession
76ad0d5556a95b0d Tribunaux
dad2b581b31ab645 Lieux
81ad02e7a874f117 Lois
c3650699f3014f2d Organisations
0379e54622e60839 Tables de droit
bfbc9c9bb66a1e7d Retraits
1d1cb0bd08637bd6 Réglages du site
ae5656ed0615fa33 Nouveau : {name}
5f134b9a42ba6033 Modifié : {name}
16277115cff60a03 Supprimé : {name}
a1941e2d3558580d {count} {count?fiche y renvoie|fiches y renvoient}.
f18bc4b2a9c4ca0b {count} {count?audience commence|audiences commencent} à un autre moment, car l’horloge n’est plus la même :
299e14dd92843fd7 {name} : {date}, {old} → {new}
b118c0830b1b34f9 Le domaine dans l’identité de chaque entrée de calendrier change : les abonnés auront toutes les entrées en double.
64a79907b48b575f Le site gagne des pages et des calendriers {languages}.
fae6b4198cc31f79 Les pages et les calendriers {languages} disparaissent ; leurs abonnés ne reçoivent plus rien.
e0213fe5245fc448 Un réglage change : {key}
eab10b63d8af6d5f Ce que la vérification exige ou permet change : {key}
9d21b2ac99aeb276 Traductions anciennes
26dfcf24190d22a5 {count} {count?traduction est désormais marquée|traductions sont désormais marquées} comme plus ancienne que l’original.
9e5b521591d53898 {count} {count?traduction n’est plus marquée|traductions ne sont plus marquées} comme plus ancienne que l’original.
a89c6d90172730bd {count} {count?retrait est noté|retraits sont notés}.
9e38e49be03937fd {count} {count?retrait est annulé|retraits sont annulés} : ce qui était retiré pourrait être publié de nouveau.
2ed8bd68117a15ab Ce que verront lecteurs et abonnés
433be64c17ffbea1 Comparé à {ref}
797ff8301da915b7 Lecteurs et abonnés ne remarqueront rien.
fc6cacab7fbd2844 Les fiches sont telles qu’elles étaient.
ad70b49fb8b613dd Cette modification entraîne {count} {count?constat|constats}
214f8e8b0c5167af Cette modification n’entraîne aucun constat
45188ba79de0aaac {count} de plus pour information
8bd29f44fcffd539 {count} {count?constat était|constats étaient} déjà là
a0dc73d02292fe0e {count} {count?constat disparaît|constats disparaissent} avec elle
6983985ebf0abd51 Liste toutes les règles.
fddd69cb65a93cd6 Seulement cette famille : {families}.
7a33c29e589a20a7 Chaque exception sert encore.
77feece862f92cc5 Laissée en place, elle cacherait la prochaine erreur du même genre.
5039922cf0942cc3 Jamais : supprimez l’exception, ou corrigez son endroit.
4efb4d98bc25e93d Seules des fiches figurent sous `records/`.
600756c7be7391f9 Ce qui n’est pas lu n’est pas vérifié, et un lien pourrait mener n’importe où.
9bbd081196878169 Écrit les schémas pour éditeurs, et les pages sur le format des fiches, les règles, le JSON publié et les tableaux.
64235eaffa49a9ce Les fichiers viennent des tables qui servent aussi à lire les fiches, et des règles avec leurs exemples.
faf81ee641eeda74 N’écrit rien ; échoue si un fichier n’est pas ce qu’il devrait être.
71df1d621a3ee369 un texte
21008eae62ab58d3 une liste
fa5d88546c7b4edd un bloc avec des clés
77c56301e3d5e4e7 Le format prévoit ici {expected}, et ceci est {found}.
e4af8a3dd89b07e0 Le format prévoit ici les clés de {entity}, et ceci est {found}.
18c8d63af3863da5 Écrivez ses clés sur des lignes séparées, en commençant par {keys}.
d818325e574bca18 Cette clé ne dit rien.
b45400a63bdf6336 Supprimez la ligne entière tant que rien n’est connu.
8654dbedc8d70556 Écrivez ce qui est connu, comme {line} ; cette ligne ne peut pas manquer.
3f5233bc7ce1df4d Écrivez ce qui en est connu : {year}, {month} ou {day} ; ajoutez `~` pour « environ ». Cette ligne ne peut pas manquer.
2851be324165e28f Il y a déjà une clé {key} : mettez-y la valeur, et retirez cette ligne.
dd1e894dc284941e Écrivez {line} sur une ligne à part sous la clé, deux espaces plus à droite, et remplacez les points.
c61c679b2f400e94 Mettez le bloc sous `sources:` à la fin du fichier, sous un court identifiant à lui, et écrivez ici cet identifiant.
1b31877f8b832c5d Écrivez seulement l’identifiant ; ce qu’il désigne est défini ailleurs.
495bbec65fdcb5ea Mettez-le entre crochets.
12a368bb00641f32 Écrivez à la place de chaque tiret un identifiant et un deux-points, comme {line}, et dessous, plus à droite, ce qui en dépend.
88ec296fdab094fe Commencez chaque élément par un trait d’union et une espace.
75b86e0535e78b65 Remplacer par {text}
d71a239242d12ffd La clé {key} est inconnue dans {entity}.
ad18c77a1f1d5e3d La clé {key} manque dans cette entrée {entity}.
7fedd0754490596a Ajoutez une ligne comme {line}.
3ee421ad8820bc88 Ces lignes commencent par des tirets, mais pas comme les éléments d’une liste : un trait d’union, une espace.
bca2fd8326bd3ff4 Commencez chaque élément par un trait d’union et une espace.
820450ab66540901 Cet élément commence plus à droite que celui du dessus, si bien que les deux sont lus comme un seul texte.
9c72740c77753ea3 Commencez tous les éléments de la liste dans la même colonne.
058b09110543efd7 Les guillemets courbes autour de cette valeur sont lus comme une partie d’elle.
1a5e62d9e19c43bb Vouliez-vous dire {word} ?
c8fe664afd968876 Cette clé a sa place dans {entities}.
c2a881b2204e8545 Clés possibles ici : {keys}.
470bde49e2401f51 {word} n’est pas une valeur connue ({vocabulary}).
0c32147306f8ef6d Écrivez une de ces valeurs : {words}.
0ade628a477871ba Un identifiant n’a que a–z, 0–9 et des traits d’union entre eux, et {length} caractères au plus.
00328d87a72bcbe5 Écrivez {text}.
1422addec42ef3dd Après {tag} il manque une espace, si bien que le texte compte comme une partie de la clé.
25adc30607b11085 Tapez une espace après {tag} et mettez tout le texte entre guillemets droits, puisqu’il a un autre deux-points.
1f9412364471f2a8 {tag} n’est pas une étiquette de langue.
83fbb8f748a084c1 L’étiquette {tag} s’écrit {better}.
3a3ccadca0b7e54e Écrivez {line} en tête.
f99250f8eeca6672 Écrivez {text}.
1ac4ff124cab6154 Écrivez une étiquette comme {tags}.
fdbba732033bd38a Ce n’est pas une adresse web complète.
70559269a2ec5e74 Il y a une espace dans cette adresse web.
cec0b34c1f322518 Aucune adresse web ne contient {sign} tel quel.
fb53b89f81b4a2d5 Copiez de nouveau l’adresse dans le navigateur, ou écrivez {code} à la place.
8b7e5246473bd66e Retirez {sign} de la fin de l’adresse.
24408929b9a76035 Écrivez l’adresse entière depuis {start}, sans espaces, nom d’utilisateur ni mot de passe.
566bcbddb6f75bbe Un pays s’écrit en deux majuscules.
8d7fbbea47b1a0aa Cherchez son code dans ISO 3166-1, par exemple {example}.
d8ffd110e2e829ce Un fuseau horaire s’écrit comme {example}.
a6eed183ba7fa466 Écrivez ici {yes} ou {no}.
98684df514d4bada Écrivez ici un nombre entier de {low} à {high}.
8c84fdc3131e4e1d Écrivez ici {low} à {high}, ou {last} pour le dernier du mois.
c9091227c1e62d2a Une durée s’écrit comme {examples}.
929868a2241e1e13 Ce n’est pas une empreinte SHA-256 de 64 chiffres.
dac148fdaab1d484 Écrivez ce que donne `printf %s ID | sha256sum` pour l’identifiant de la fiche.
8cc2df7c4198c4cf Ce n’est pas un nom de domaine.
cde908028b28cee0 Les valeurs sont énumérées dans `Documentation/RecordFormat.md`.
41b5e8ab73f27811 Ce n’est pas le nom d’un dossier du dépôt.
ef95d668a2a1dc2d Chaque clé est connue du format à cet endroit.
97837fee3e5093ad Ce qui figure sous une clé que personne ne lit serait perdu sans un mot.
b89d62e9b8de7b36 Les clés indispensables à la publication sont présentes.
6a930f775737ccc2 Sans elle, l’entrée ne peut être ni montrée, ni retrouvée, ni distinguée des autres.
40b9113fdaf27405 Une liste, un bloc ou un texte figure là où le format en prévoit.
f8243451f6c6d3fd docket ne peut deviner quelle valeur est voulue et n’en publierait aucune.
89c8865ef72081dc Un mot d’une liste fermée appartient à cette liste.
e3217ae403e2d943 Ces mots sont traduits et comptés ; un autre ne serait affiché dans aucune langue.
3c539a153bc70d92 Une clé présente dit quelque chose.
0c8cef607cd468bc Une valeur vide passe pour renseignée et cache que rien n’est connu.
67da4b06e3851c46 Les identifiants sont faits de minuscules a–z, de chiffres et de traits d’union.
7371879895092183 Les identifiants figurent pour toujours dans les adresses et les agendas, sur tout système.
f5417d68923adbc7 Adresses, fuseaux, pays, nombres et durées sont écrits comme le prévoit le format.
7c8247c8556f2a9a Les programmes qui lisent les données publiées comptent sur cette forme.
53a665980b58a2ae Les langues sont désignées par leur étiquette normalisée.
81ae7772c0d4285c Un texte sous une étiquette inconnue n’est montré à personne.
fa838a950d780dfe Les dates commencent par l’année : 2023-09-04.
ad23c44e8ead0a1c 4/9 désigne deux jours selon les pays ; on viendrait le mauvais jour.
17ee088ff2897ac0 Le jour existe au calendrier.
3e049261df96ac99 Les agendas montreraient un autre jour, ou aucun.
5f885cc102342805 Un intervalle commence avant de finir.
1d6ce044b8cb803f Nul ne peut dire de quels jours il s’agit.
1ace5c2c9d14e47c Les dates n’emploient que les formes que docket sait comparer.
7ca9a37e0f37c02f Une date qu’on ne peut comparer ne peut être vérifiée.
467b8500b5c5d254 en lettres latines
6229137b670bbdce en lettres cyrilliques
a161390eb171378c en lettres grecques
633563c133fcbee2 en lettres arméniennes
f38967c186af81b6 en lettres géorgiennes
faa718d390c4c15a en lettres hébraïques
13b8ded435e2902a en lettres arabes
2ad8e35f2196e072 en caractères d’Asie orientale
a5e77518fc2d9b2b dans une autre écriture
d87905c7bbbf79bc Un texte est écrit dans la langue sous laquelle il figure, et dans l’écriture de celle-ci.
5f2052157b78387c Les lecteurs de cette langue recevraient un texte qu’ils ne savent peut-être pas lire.
941505afea63e486 Justifiée quand le texte doit rester ainsi, par exemple une devise, ou un nom que personne ne transcrit.
451ba50c339edac1 Le texte {language} est écrit {other}.
c7dc07ce0661f3b1 Le texte {language} a des lettres que cette langue n’emploie pas : {letters}.
e2d6700580a84ca4 Le texte {language} est écrit {manner}.
e0970d91aee10446 Placez-le sous la langue dans laquelle il est écrit, et omettez celle-ci jusqu’à sa traduction.
8be32016b8fa6d7f Les textes {one} et {other} ont été intervertis.
513246eb5edefd38 l’autre texte
16a4efe374a2d99b Échangez {one} et {other} devant les deux textes.
42981272c259bf9a Aucun fichier ne contient de mot de passe ni de clé secrète.
ea98d45646f1b193 Qui les lit peut agir au nom de leur propriétaire.
6a6e1f8d603b85a8 Le nom de ce fichier contient ce qui ressemble à un mot de passe ou à une clé secrète.
079c798791536a41 Supprimez-le et prévenez une personne responsable : git le garde tant que la branche n’est pas réécrite.
ecfd43f66e0e6c0d Faites-le changer là où il sert ; qui l’a vu peut encore l’utiliser.
60bf190633921b6b Ceci ressemble à la clé d’un service ou d’un robot ({count} {count?caractère|caractères}).
e381f41e91a76307 Ceci ressemble à une clé privée.
34a8cadb43a7e751 Ceci ressemble à un mot de passe ({count} {count?caractère|caractères}).
56254488aa32aa32 Une peine définitive de privation de liberté commence à être purgée, ou la fiche dit pourquoi non.
de36b769d5b5e9a1 D’après la fiche, la personne est encore chez elle ou en liberté, et les lettres iraient au mauvais endroit.
3366f6f3befdc7aa Quand la peine est différée, ou qu’on est sans nouvelles.
3c9f43396678ff16 La peine de {people} ({id}) est définitive, et d’après la fiche il n’y a pas eu d’incarcération.
5b80d89a14495696 Si la personne a été arrêtée à l’audience, ajoutez un événement `type: courtroom_arrest`.
732d10e0e74076a3 Si c’était plus tard, ajoutez un `arrest`, ou `surrender` pour une personne qui s’est présentée.
7ab874a8b2064284 Si la personne était absente, écrivez `in_absentia: true` dans le verdict, ou ajoutez l’`exile`.
7565a9e2e45e3598 Une série est une RRULE, avec EXDATE pour les dates isolées qui n’ont pas lieu.
23d8d7fabc24d735 Toutes les applications ne lisent pas le reste, et elles montrent d’autres dates que celles voulues.
9939b9fb65185b34 EXRULE, une règle pour des dates qui n’ont pas lieu, n’est plus dans la norme.
c58edf3919f28ff3 Presque toutes les applications l’ignorent et montrent les dates qu’elle devait annuler.
dd6a5d0e476e0408 Énumérez les dates annulées dans EXDATE, ou changez la règle pour qu’elle ne les donne plus.
88477daae0428b9e RDATE ajoute des périodes.
ddf792b304d79d8e Home Assistant refuse une telle série, et d’autres applications omettent les dates ajoutées.
dc68f3ecd0d69de7 Écrivez un événement à part pour chaque date ajoutée, avec sa fin.
4737a0dc29c97aa1 RDATE ajoute des dates à un événement sans RRULE.
57abc8132067d8ac Home Assistant perd la première date, et certaines applications perdent toutes les autres.
9c76a2c05779d48e Certaines applications ne montrent que la première date, d’autres la montrent deux fois.
59649c0cfdeeccad Écrivez pour chaque date un événement avec son propre UID.
28bcc3bf0c15f716 Ou ajoutez une RRULE qui donne ces dates.
ed25acaa69040a2b EXDATE annule toutes les dates de cet événement.
b9c2f1cf407367ed Certaines applications montrent quand même le début, et dans les autres personne ne l’apprend.
0d959d492a9c7e61 Supprimez EXDATE et écrivez `STATUS:CANCELLED`, ou supprimez l’événement.
a6a91b4cd55c2085 le début
6d217ddddfe52cb5 Montre le dossier publié aux navigateurs et agendas de cet ordinateur.
e9d9b87207dc5037 Regardez avant les autres ce que docket publish a écrit : abonnez un agenda de cet ordinateur à un calendrier, modifiez une fiche, publiez encore, et voyez-le bouger. Aucun autre ordinateur ne peut se connecter ; Documentation/Hosting.md dit comment publier pour d’autres. Ctrl-C arrête.
3bc35ca4b554b5bf n’importe quel port libre
0aa2521bbc3be6f1 un autre dossier, en disant ce qui est demandé
4661d595ddb218bf Le dossier publié (par défaut : celui de pipeline.yml, sinon public).
89d7b413dc513de1 Le port ; 0 en prend un libre.
c36d6840fcf631b4 L’adresse de cet ordinateur où écouter : 127.0.0.1, ::1 ou localhost.
9cf1a8bbea68fa69 Dit sur la sortie d’erreur ce qui est demandé et répondu. Rien n’en est gardé.
56364c110cd4489a {folder} n’a pas été écrit par docket publish ; ses fichiers sont montrés tout de même
9e8e2d925bfdd17b {folder} se trouve à {address}
7c796c78ebc03a89 Il n’y a pas encore de calendriers dedans ; docket publish les écrit.
b3135e205bb4dd3b Pour s’abonner, donnez à une application de calendrier l’une de ces adresses ; si elle ne connaît pas webcal, celle en http dessous :
a730facd29477883 {count} {count?octet|octets}
b4c14e419cdd0df5 le réseau a fait défaut : {reason}
95d5135c35e1b888 le port {port} n’est pas disponible : {reason}. --port 0 en prend un qui est libre
12ea69bf9540d5de {what} {mend}
c04526152ea09c2f Cela ne peut pas être écrit dans pipeline.yml.
fc79700b0c8de847 Le fichier contient un seul calendrier.
0ccfa199cbd674f6 Plusieurs applications ne lisent que le premier, et Outlook exige METHOD pour lire les autres.
23684f36e0cbdaed Un autre calendrier commence ici.
a9574788572a74a2 Mettez tous les événements dans un seul calendrier, ou chaque calendrier dans son fichier.
6180eb979f588dab Une journée énumérée avec `dates` n’a qu’une date par an.
8ff983fafb7dc9d4 Les agendas reconnaissent ses entrées à leur année ; une seconde prendrait la place de la première.
a42c314af35e2d36 Quand la journée a vraiment lieu deux fois cette année-là.
2707c309d9cf0a0a Il y a déjà une date en {year}.
5ae79d4c345b7bdc celle-ci
9e0011c73823e667 Faites-en deux journées, chacune avec son identifiant.
c303475e40440878 gravité
d5509fb9238c58ea erreur
b50a30eba99be6e6 avertissement
a24bf4128ff1a38a conseil
628f54db22b49866 {others} et {last}
dce49f8a08f8110e et {count} autres
f4573f6437789396 et un autre
1bb76e4266cb4aea {label} : {text}
6907ac0bcfb33ac9 Affaires : {titles}
134bf1e5b950f109 {publisher} (reprise de {original})
1379740bb1b05884 Sources :
4a0b133426944168 et {count} {count?autre source|autres sources}
a456d41a7e964c67 Pas encore traduit, langue affichée : {languages}
a0126bacc886edeb Le texte original a été modifié après cette traduction.
c0d40590791fc916 anglais
5bd8ab554e911496 français
61eb5774464cf56a russe
da959067ca26aade espagnol
e30c0e035e3e731e arabe
40d721d43d50d1fe persan
4df3c8615dd8529e biélorusse
bf8fd615530d2684 Une audience dont la date change dit quelle était la date.
ece05db49e86b1aa Les abonnés ne trouveraient plus rien à l’ancienne date, et certains feraient le voyage ce jour-là.
bab2eb8a1d79d4c1 Quand la date antérieure n’a jamais été publiée.
cd66ae3f71bde3e0 L’audience {id} avait une autre date : {old}.
47c9224907c8b00a Si le tribunal l’a déplacée, écrivez {line} sur une ligne à part, sous `date` de cet événement.
ac352b25fdac65dc Si le tribunal l’a déplacée, écrivez une virgule et {line} derrière la date, entre les accolades.
a90224c1547d94ef Si le tribunal l’a déplacée, changez le {key} de cet événement en {line}.
4efae2ee35372217 Si l’ancienne date était notre erreur, écrivez {line} sur une ligne à part, sous `date` de cet événement.
f3f2442115159275 Si l’ancienne date était notre erreur, écrivez une virgule et {line} derrière la date, entre les accolades.
194b65c979cb3208 Si l’ancienne date était notre erreur, changez le {key} de cet événement en {line}.
ad7f539932526a02 `pipeline.yml` est illisible, on ne sait donc rien du site.
32544a4f7c63a2f6 `docket validate pipeline.yml` dit où, et quoi taper.
824618de49452769 Les règles trouvent quelque chose à {count?# endroit|# endroits} de `pipeline.yml`.
ec62556ee30405a6 Le site a un titre dans chacune de ses langues : {languages}.
553b85dd85b83cc1 Le titre du site manque en {languages}.
5d9be5e51a2db865 Écrivez-le dans `pipeline.yml`, sous `site` et `title`.
b06bfd371ae1ed24 Le site sera à l’adresse {address}.
4d5d42fecba63371 `pipeline.yml` ne dit pas à quelle adresse sera le site.
71bd1e5114129673 L’adresse du site est encore un exemple : {address}.
7aade6c09260e16e Écrivez dans `pipeline.yml`, sous `site` et `url`, d’où `public/` sera servi.
21328c9004597f65 L’adresse du site ne commence pas par `https://` : {address}.
da4624f76b3a3faf Qui se trouve entre les deux voit alors qui lit quoi, et peut changer les dates d’audience.
7b7831420e47512d Servez le site en https, comme tout hébergeur gratuit le fait, et écrivez cette adresse sous `site` et `url`.
5cad1914cb6ed549 Les entrées de calendrier sont nommées sous {domain}, pour toujours.
455cdd0e6bf99595 `pipeline.yml` n’a pas de `uid_domain`.
57b3a9da9d1ac152 `uid_domain` est encore un exemple : {domain}.
5d3142bbf7daa0d0 Il fait partie de ce à quoi se reconnaît chaque entrée de calendrier, et ne peut plus changer après la première publication.
06f8946d8fce4e70 Choisissez, avant de publier, un nom qui est à vous et le reste, même si le site déménage.
694cc0752f139c1d Les lecteurs savent comment vous joindre.
79ad1672eeb24dde `pipeline.yml` ne dit pas comment les lecteurs peuvent vous joindre.
af147ccb2ea0bdda Ce qui est dit aux lecteurs pour vous joindre est encore un exemple.
2ca230af50b7437f Qui trouve une erreur, ou veut faire retirer un détail, ne sait pas à qui s’adresser.
c311a12ca5056b56 Écrivez une page, ou une adresse que vous publiez de toute façon, sous `site` et `contact`.
f6abd1bd341b320f Pour corriger une fiche, les lecteurs sont menés à {address}.
28ee63eec3461bbd `pipeline.yml` ne dit pas où les fiches peuvent être corrigées.
ebc6106a37e8730d L’adresse du dépôt est encore un exemple.
9d6effdff3e5e1b7 Les pages ne mènent personne au formulaire qui corrige une fiche.
932ddb27edde04fa Écrivez la première page du dépôt sur votre forge sous `site` et `repository`.
2d69f774701998ea Tout ou partie des mots de docket manque en {languages}.
8876c7743fd1f5dd Les lecteurs voient ces mots, comme « Annulée », en anglais.
daed7a8f7fd957b3 « I want to translate docket’s own words » dans le CONTRIBUTING.md de docket dit comment les ajouter.
2e19b16dc494a6e0 Textes requis présents : {languages}.
49855ae486df0fdf `docket coverage` montre lesquels manquent, `docket translate` les parcourt.
50d0840734f107e8 Le site dit comment joindre son comité et où se corrigent les fiches.
7fe4a6980822197e Ce sont souvent les lecteurs qui voient une erreur les premiers, et une personne nommée dans une fiche doit pouvoir écrire.
46a87ffdc102d912 Quand le comité n’a pas d’adresse publique, ou que son dépôt n’est pas public.
ed7e1d30b4cd2be0 Le site ne dit pas comment les lecteurs joignent le comité.
1a7b14ca913dc282 Le site ne dit pas où se trouve son dépôt.
c9c27ea9c1fddf30 Ajoutez une ligne comme {line} : une adresse que le comité publie lui-même, ou une page.
5b363b4537d404f6 Ajoutez une ligne comme {line} : les pages mènent alors au formulaire qui corrige une fiche.
59b4552ddc9b2b95 Un calendrier a au plus 700 ko et 900 événements.
78b10c8cd1f9362c Les grands services prennent environ 1 Mo ou 1000 événements et omettent le reste, ou tout.
09966402b9ce1a0a Le calendrier a {kilobytes} ko et {count} {count?événement|événements}.
560b19f3244735dc Omettez les anciens événements ou faites-en plusieurs calendriers.
2487497717dec0a1 {part} crée une nouvelle copie à chaque fois et n’en désigne aucune.
4ccc9f0df7765022 {part} mène à une liste de copies, pas à l’une d’elles.
2c6314e46a7694d0 Cette adresse ne dit pas de quand date la copie : {part}.
6b41ff2c9a1e749c L’heure dans cette adresse est tronquée : {part}.
02bbd473b36c3292 Cette date n’existe pas : {part}.
392091ecbf13ea85 Aucune archive n’écrit {part} après l’heure.
9b4e25087c042b73 Cette adresse ne dit pas de quelle page est la copie : {part}.
b6f62d750a8313a9 {part} ne montre plus de copies.
46da43668a657402 L’archive n’a pas de copies sous une telle adresse : {part}.
113bcbaec2d61cb6 L’adresse courte {part} ne dit ni quelle page ni quand.
a8c4f93e696637f0 Ouvrez une copie et prenez son adresse, de la forme {form}.
6997c3f14815dbc6 Ouvrez-la, choisissez « share » et prenez l’adresse longue, de la forme {form}.
2c61a769a686b02c Cette page est déjà une source de la fiche : {id}.
8372ad06d73fcf77 La fiche a déjà autre chose sous l’identifiant {id}. Choisissez-en un autre.
045be70e5d06e550 Un identifiant se compose de minuscules a–z, de chiffres et de traits d’union simples entre eux, 40 caractères au plus.
9a2a491dc11e7c2b Ajoute des sources aux fiches.
35a83b3992f04086 Ajoute une source à une affaire ou à une journée.
b61cc0cf6e8e3cc5 Demande ce qui n’est pas indiqué. L’adresse donne l’éditeur, le genre et la langue quand d’autres sources des fiches les indiquent. Les paramètres qui ne servent qu’à pister les lecteurs en sont ôtés, et une copie d’archive est séparée en page et copie. L’identifiant est proposé d’après l’éditeur et la date.
5e3b04db87b4fc21 L’affaire ou la journée : son identifiant, ou un nom de l’affaire.
bb205fae01da008e La page.
36f1a87bf23f968c Son titre tel qu’imprimé, dans sa langue.
18bb47f93e821c0c Ce que c’est, en vos mots, si elle n’a pas de titre.
421fcd8ec29c13f1 Son identifiant dans le fichier.
ae6567636037bd2a Son identifiant dans le fichier
1a8c5e06d594bffb {path} reçoit la source {id} ; citez-la là où elle dit quelque chose.
011abc8e20ae1c98 La page de la première source.
62722b557df81d4c Son titre tel qu’imprimé.
fdaa37fa7e80c210 Ce que c’est, si elle n’a pas de titre.
bf8e62956bf41cbc Au moins une source d’un événement ne lui est pas antérieure.
54797607e209f723 Un texte écrit avant ne peut pas dire que cela a eu lieu ; une annonce n’est pas un compte rendu.
7bff58fa4a1359b5 Quand la page a été mise à jour après l’événement, comme un suivi en direct.
223a2f1cfde95097 Toutes les sources de {id} sont antérieures à sa date : {date}.
3d1cb8fc12f02c6a Ajoutez une source qui le rapporte.
b98d64a02a157156 Ou comparez avec les pages la date de l’événement et celles de ses sources.
dd73314d19f0c4c8 Si la date d’une source est celle d’une décision, écrivez-la après {key}, et celle de sa publication après {other}.
4d5155d5917a3c8f S’il n’en existe pas, écrivez `status: unknown` et `checked:` avec la date du jour.
8177ee34388a9471 Adresse de la page
7741a93837e5f368 Cette adresse ne mène à aucune page.
bd165ba9a552622c Qui l’a publié : identifiant, ou nom dans n’importe quelle langue
f5e1181ecf58fd11 Type de source
1a8271ee71164d57 Titre tel qu’imprimé, dans sa langue ; vide s’il est inconnu
f5273eb0acab2ae3 Ce que c’est, en vos mots
7b823be4204eb0f3 Publié le ; vide si la date est inconnue
00526b55e1889bac Langue de la page
6e08be71a4f0fac7 Adresse d’une copie dans une archive du web ; vide s’il n’y en a pas
18383731206509f1 Jour où vous avez lu la page vous-même, par exemple `today` ; vide si vous ne l’avez pas lue
f8eeee5ef114d58f Retiré de l’adresse, car cela ne sert qu’à pister les lecteurs : {keys}
b0deac5b268dbc08 C’est une copie dans une archive du web : la page montrée devient l’adresse, la copie est notée à côté.
19e707aa55981bee type de source
6fc4af89779528f1 document judiciaire
44ae4a3c4eaa3bc9 page officielle
4c8b7744b2fff650 avocat
8cab1c0a7ed716e0 témoignage
3ebc155d78514fad groupe de soutien
69b03420f9f81fd6 organisation non gouvernementale
281d760328bfd4b2 Nations unies
baed80075925fcc6 presse
2fdfee9f08ec1798 vidéo
3c44a3f210bad911 réseaux sociaux
337b658ffb6a74c1 texte universitaire
d5607e85836d8ce0 encyclopédie
5f1589b3b6e6d5c9 autre source
c61399e0f38135a5 Ceci ressemble à une espace, mais c’est un autre caractère (une espace insécable, par exemple).
2a234fdaae380767 Supprimez-le et tapez une espace ordinaire.
2991fd3f49ebd96e Les textes ont été lus dans l’encodage dans lequel ils étaient écrits.
d94ba0e10a25c318 Toutes les applications montrent des signes au lieu des lettres, et personne ne peut lire l’événement.
b2548f625762b2b6 {now} est {before}, lu dans un mauvais encodage.
df47cc2f794a134f Le signe {name} est ici à la place de caractères qu’un programme a perdus.
c602255dd47db3cb Des points d’interrogation sont ici à la place de caractères qu’un programme a perdus.
d88aa4d954103a3a Lisez la source en UTF-8 dans le programme qui écrit le fichier, puis réécrivez-le.
0cd2132e2af0484d Écrivez une date, comme `27 mai 2031 à 10h`.
2caae5c99b374b06 Cela peut être plusieurs jours ou heures. Écrivez un seul jour et au plus une heure, comme `27 mai 2031 à 10h` ; une période s’écrit `2031-05-27/2031-05-28`.
db23e1cf647edc08 C’est une estimation. Écrivez ce que dit la source : `2031-05` pour un mois, `2031-05~` pour « vers ».
69b597e02e4ab93d Cela peut être le {firstDay} ou le {secondDay}. Écrivez {first} ou {second}.
fb0f24319e25357b Écrivez l’année avec quatre chiffres.
0e28567135c9e4d1 L’année manque. Écrivez-la aussi.
98a419c339460849 L’année manque. Écrivez-la aussi, par exemple {example}.
76a3bdbab38734fa Écrivez le jour, le mois et l’année, comme `27 mai 2031` ; l’heure seulement après un jour entier.
6b59be67bcdbc2b7 Il n’y a pas de mois {month}.
59c334f76d25c66e Ce mois n’a que {last} jours. Vérifiez le jour dans la source.
8fc6ec8b5216159d Cette heure n’existe pas. Écrivez-la comme `10:30` ou `15:00`.
0607bc8d23924242 Avant ou après midi ? Écrivez {before} ou {after}.
478f2d0b8e1ed550 Cela se lit de deux façons. Écrivez `12:00` pour midi ou `00:00` pour minuit.
4991e59679a7853b La nuit appartient à deux jours. Écrivez le jour et l’heure, comme `2031-05-28 00:30`.
451054556f1f0bfb Écrivez l’heure sans secondes, comme `10:30`.
d2871b4b8d264bcf Les heures sont celles de l’horloge du tribunal. Écrivez l’heure locale, sans fuseau horaire.
eb1c9c69e43a5b81 Le {date} est un {day}, pas un {said}. Vérifiez dans la source lequel des deux est juste.
494146261ff6e5e4 {written} est une date d’un autre calendrier. Si c’est l’hégire solaire, ici c’est {date} : écrivez cette date-là.
e5b1c453aa5dc0e0 {written} est une date du calendrier musulman. Ici, c’est {date} ; cherchez le jour exact dans une source.
ad013baaa2c027e2 docket ne connaît pas {word} dans une date. Écrivez-la comme `27 mai 2031 à 10h` ou `2031-05-27T10:00`.
5da7c8e29a3e8f7a Le fuseau horaire du tribunal n’est pas connu : écrivez le jour lui-même, comme `2031-05-27`.
7b6af7a443dc061a docket ne peut pas lire cette date. Écrivez-la comme `27 mai 2031 à 10h`.
c2f11ea506da693c {path} n’est pas dans le dossier tel qu’il a été vérifié, c’est-à-dire tel qu’il a été préparé pour le commit ; `git add` prend le texte actuel
019ede758d9c4377 rien n’est encore enregistré : corrigez, faites `git add` du fichier, et refaites le commit
eddb9bee539a9572 rien de ceci n’est encore enregistré : retirez la donnée privée, faites `git add` du fichier, et refaites le commit ; git ne garde que ce qui a été enregistré avant, et de cela il faut prévenir une personne responsable
175eb8a2e84d81c1 La fiche d’une personne détenue a été relue depuis moins d’un an.
59d67a76ec535a31 Nul ne sait si le silence veut dire qu’il ne s’est rien passé ou que personne n’a regardé.
84cfa335deb982a8 Écrivez plutôt `monitoring: paused`, pour que le lecteur le sache aussi.
4493800475b530e8 Le jour le plus récent de cette fiche est le {day}, et quelqu’un est détenu.
094f4c4b7ba27e4e Cherchez des nouvelles ; s’il n’y en a pas, écrivez tout de même {line}.
4c29400c00c22a62 Si personne ne peut la tenir à jour, écrivez `monitoring: paused`.
c77f7464e05ff278 Une traduction dit ce que dit maintenant son original.
09a352a134848cf3 Les lecteurs de cette langue liraient ce qui a été corrigé ailleurs.
52fabfb8db04c9bd Rarement justifiée : `docket translations stamp --still-right` dit qu’une traduction tient toujours.
9aa8682471de270a Le texte {source} a changé, et celui {language} non.
4128754d021f2f1b Mettez la traduction à jour.
2b2d4239ccac2644 Si elle est toujours juste, un mainteneur lance {command}.
26fc67ff1af9149b son original
304da3de8e572869 Cette ligne concerne une fiche disparue.
c3e4b2b825d32b94 Une fiche retirée serait encore nommée ici.
9229b0efe939d47b Un mainteneur lance `docket translations stamp`.
557f4d3cc2ee0fcd Cette ligne n’a pas été écrite par docket.
c3e1de606bfa6375 Une ligne précédente concerne la même traduction.
e34292953dda8e8f On ne sait pas si cette traduction est à jour.
ff396e0c081d10e3 Supprimez la ligne ; un mainteneur lance ensuite `docket translations stamp`.
a7686d4acca0050d pipeline.yml ne peut pas être lu ; docket validate dit pourquoi.
ae42fa9961da6567 pipeline.yml ne peut pas être écrit avec ces réglages.
4e07ccc22f3c5a48 rien n’a été écrit ; changez ce qui est montré ci-dessus et relancez la commande
79b192512572ce34 {path} n’est pas un dossier. Indiquez un dossier nouveau, ou vide.
315b8c3c2a52e2b7 {path} contient déjà des fiches : il y a un pipeline.yml. Rien n’a été changé. `docket init --ci-only` ajoute ce qui les vérifie et les publie, et ne touche à rien d’autre.
e207a50230d5eada Ce dossier se trouve à l’intérieur des fiches de {path}. Commencez en dehors, pour que chacun ait les siennes.
7178e6272bb6ec4f Il n’y a pas de pipeline.yml dans {path}. Sans --ci-only, docket init y commence de nouvelles fiches.
976a117424083c95 {path} n’est pas vide : il y a {names}. Indiquez un dossier nouveau ou vide, pour que rien à vous ne se mêle aux fiches.
c70f6bf0ffb8e0ab Le dossier est maintenant un dépôt git, avec une branche main.
7dfb480efe542646 Avant chaque commit, git vérifie ce qui va être enregistré (core.hooksPath est .githooks). Qui clone le dépôt tape : git config core.hooksPath .githooks
b2a32b4ccabbce58 Le dossier se trouve dans un autre dépôt git ; aucun nouveau n’a été créé et aucune vérification avant commit n’a été activée.
87e731327e93d403 git n’a pas pu être utilisé. Installez-le, puis tapez dans le dossier : git init, et git config core.hooksPath .githooks
c8d30af618d42af8 git cherche ses vérifications dans {folder}, donc celles de .githooks ne servent pas. Appelez docket validate --staged depuis les vôtres.
aaff9e637f1a1bc1 DTSTART est la première date que donne la règle de récurrence.
b3eebf8218f583cd Les applications ne s’accordent pas sur la tenue de l’événement ce jour-là.
cc93790e64231c40 Le début n’est pas une date de sa propre règle.
f7750a5c75f24d51 la règle
df05f07896c02ad7 Écrivez dans DTSTART la première date de la série, ou corrigez la règle.
553a3f03abeec7de Langues du site, la vôtre d’abord, séparées par des virgules (en, fr, ru …)
627278071d240088 Écrivez au moins une langue, comme `en`.
b777a39bf330828a Nom du site ({language})
720ade493ea3d738 Dossiers
f89a6968c69e5050 Adresse du dépôt, telle qu’un navigateur la montre ; rien tant qu’il n’y en a pas
5d13fc78c588c3bd Écrivez l’adresse qu’un navigateur montre pour le dépôt, avec https://.
50ba138b4b0610b3 Où vérifier les modifications ({words})
28642ddca426e3d4 Écrivez un de ces mots, ou plusieurs avec des virgules : {words}.
d14053bdd931b3ee L’adresse ne dit pas de quelle forge il s’agit. Nommez-la avec --forge, ou laissez l’adresse de côté pour l’instant.
cb34a56ad4db4cf4 Ce n’est pas la première page d’un dépôt, comme le serait {example}.
cb6e21dac6445823 Adresse à laquelle le site sera publié
afb6cd7fe2413734 uid_domain fait partie de l’identité de chaque entrée des calendriers. Choisissez-le une fois et n’y touchez plus : après un changement, chaque abonné recevrait chaque entrée deux fois.
f769635bab149a30 uid_domain
05de7969928f12ba Comment vous joindre : une adresse électronique publique ou une page ; rien pour le dire plus tard
34cbe443984341bc serait écrit : {path}
11567d8f149b3f19 Rien n’a été écrit, à cause de --dry-run.
4eac8ac73d11a9b9 Tout y est déjà ; rien n’a été écrit.
9bd4ad235d41ae9a {count?# fichier écrit|# fichiers écrits} dans {folder}.
604e9afacf9dfafd {path} existait et reste tel quel, même si docket aurait écrit autre chose.
c36d8e98b7c99e75 Avant la première publication, écrivez votre propre adresse dans pipeline.yml, sous url et sous uid_domain : docket.example.org n’est à personne.
82bf0f05445734ac Dites dans pipeline.yml, sous contact, comment vous joindre.
7a104c46ed801023 Dites dans pipeline.yml, sous repository, où ces fichiers sont conservés, dès qu’ils le sont quelque part.
5a3f87396f1f524f Rien ne vérifie encore les modifications tout seul : docket init --ci-only --forge github (ou gitlab, forgejo, woodpecker) l’ajoute.
d006e4b49a4f2e2e L’affaire et la journée dans records/ sont inventées. Regardez-les, puis effacez-les avant de publier pour d’autres ; README.md dit comment.
2596e27b7866d20c Un commit montre à tout le monde, pour toujours, le nom, l’adresse électronique et le fuseau horaire de son auteur. Choisissez d’abord ce qu’il montre : git config user.name, git config user.email ; CONTRIBUTING.md en dit plus.
72719ececc1b7ccb Ensuite :
30d0db18cc105c33 Le STATUS d’un événement est CONFIRMED, TENTATIVE ou CANCELLED.
bd526152454b526c Un autre mot, comme POSTPONED, fait refuser tout le fichier par Home Assistant et d’autres.
cfedb16e08f6b3bb Le STATUS {value} n’existe pas.
327c3b41c939e96e Le STATUS {value} a des minuscules.
ecf7c1ff8b410392 Home Assistant (ical 14.3) ne connaît ces mots qu’en majuscules et refuse tout le calendrier.
64066c3dd8f12d5d Écrivez {word}.
b966d7d139ded082 Écrivez l’un de ceux-ci, et le reste dans le titre : {words}.
2c661be8b94f388d L’état d’une accusation s’accorde avec les verdicts.
6e222e8135ad6734 Les accusations et les événements sont publiés côte à côte et se contredisent.
ef113adde688f9f1 Quand le verdict portait sur une autre accusation, absente de la fiche.
4b4612d0546b9ba2 L’accusation {id} est {status}, mais le dernier verdict sur {person}, {event}, est {result}.
ad91f79fcecb8b05 L’accusation {id} n’a pas de {status}, mais le dernier verdict sur {person}, {event}, est {result}.
639e0295547e9b59 Le tribunal a jugé autrement d’autres personnes : faites-en deux accusations, chacune avec `who` et son `status`.
44477ea63cbc8a1e Écrivez le `status` que le verdict donne à l’accusation, ou corrigez le `result`.
8f4cc59ed55d81b7 Aucun retour chariot ne figure à l’intérieur d’une ligne.
ba6bb704bd3acb4f Certaines y commencent une ligne : un texte peut ajouter ou changer des événements ; d’autres refusent.
1bec82fe9b97d7d6 Un retour chariot figure à l’intérieur de cette ligne.
83f0259d1a8284b9 À partir d’ici, {count} {count?ligne finit|lignes finissent} par deux retours chariot et un saut de ligne (CR CR LF).
34becbf07f71fec0 Plusieurs lecteurs prennent le second pour une partie de la valeur et refusent tout le fichier.
5f77c9c2847aa357 N’en écrivez qu’un ; un programme qui écrit CR LF a ouvert le fichier en mode texte, ce qui en ajoute un.
da2cdc5a3a5b612c Écrivez un saut de ligne dans un texte `\n`.
51b85788e4be63ce Aucune espace ne touche un nom, une date ou un mot-clé.
059ffa7e1c22f744 Les lecteurs ne reconnaissent pas la valeur avec l’espace, et refusent le fichier ou omettent des événements.
2a8ad1b7177854e8 Une espace touche le nom de ce `BEGIN` ou `END`.
c5e9502684f3f5b9 Une espace touche la valeur de {name}.
344e469342f1d57b Une espace se trouve entre les paramètres de cette ligne.
17eda1d54541cdfc Une espace se trouve dans le nom {name} ou après lui.
710d8559c85a4608 Le caractère invisible {code} précède le nom de cette ligne.
ca8a410ee026d446 La norme n’y met pas d’espace ; les lecteurs essayés passent outre.
122fa56a4ae9562a Retirez l’espace.
3120f653cb5df2ad Retirez-le ; la plupart des éditeurs ne le montrent pas, retapez donc le début de la ligne.
0b18856d514f7e86 Une traduction est bâtie comme son original.
8b117ad49832e180 Une partie du texte a peut-être été omise ou ajoutée.
c1f0dcc24323c06b Justifiée pour une traduction abrégée exprès.
808fc224b376b4fe Le texte {here} a {count} {count?paragraphe|paragraphes}, celui {there} {other}.
142347dd8c3f0eaf Le texte {here} a {count} {count?élément|éléments} de liste, celui {there} {other}.
1bb4eb74c1bafc25 Le texte {here} est bien plus court que celui {there}.
b47b98412f7ac505 Le texte {here} est bien plus long que celui {there}.
c5237c7f2e3f1edb Vérifiez que les deux disent la même chose, et ajoutez ce qui manque à l’un.
759d0e8df9bbad82 comparé à ceci
5ef2f7580163e3a2 Les textes ne contiennent rien qu’un programme aurait dû remplir.
f8fb9b9315cae09c Les abonnés voient les mots d’un programme, et non quoi, quand ni où.
a86646822657bb45 {words} est resté d’un modèle ou d’un programme.
3e576c76582ff403 Corrigez le programme qui écrit le fichier ; d’ici là, écrivez ce qui était voulu, ou retirez-le.
aaaccaf4027aad4c Une libération attendue s’accorde avec la peine et la détention qui la précède.
2b7ef29a59c4c3e4 Une durée, une date ou un événement manque sans doute ou comporte une faute ; ce n’est qu’une estimation.
a463ae5b42ea7570 Quand la prison ou un avocat donne ce jour, quoi que dise le calcul.
0d4d0d5a70800f61 La libération de {person} ({date}) ne s’accorde pas avec la peine, estimée du {first} au {last}.
5852e54b11101b22 La libération de {person} ({date}) ne s’accorde pas avec la peine, estimée au {last}.
e51f6722b61d49bc {term}, comptés au plus tard du jour où la peine est définitive, finissent le {day}
51affe6d1b079124 {days} {days?jour|jours} de détention avant cela valent {credit} {credit?jour|jours} au plus
dde7257b2f589d72 Comparez la peine, le jour où elle est devenue définitive et ce jour-ci avec les sources.
f8efd559480dd14a Si une décision ultérieure a modifié la peine, ajoutez-la avec la nouvelle durée.
6f50737152a41cb7 Rien ne précède `BEGIN:VCALENDAR` ni ne suit `END:VCALENDAR`.
610547bebf363157 Beaucoup d’applications refusent alors tout le fichier.
45c031387c84dddb Quelque chose précède le début du calendrier.
484e3b56b3a8c3b1 Quelque chose suit la fin du calendrier.
0e858105a48efd80 Ce {name} se trouve hors du calendrier.
d6706afd8ddc7610 Déplacez-le entre `BEGIN:VCALENDAR` et `END:VCALENDAR`.
49485dffc3c47fc8 {what} ({language})
fd23b70b97facf99 {file} n’a pas ce texte ; `docket translations status` montre les chemins.
b39cc76807c8c5a7 {file} n’a pas ce texte. Vouliez-vous dire {paths} ?
aae298c13fecb541 L’original est {language}. Traduisez dans une autre langue.
f0802b8d52f9607c Les événements se suivent dans le fichier, du plus ancien au plus récent.
a9157937c9c1ba55 Qui ajoute un événement cherche sa place d’après la date et l’écrirait deux fois.
63b0edd7dc9b8875 Quand l’ordre du fichier en dit plus que les dates.
72508c8a08c16117 {id} se trouve après {other}, qui est plus récent.
6cb372d4bd020ace Remontez-le à sa place d’après la date.
70e14093bba8d147 Chaque événement et chaque tâche a un titre, SUMMARY.
1bad4f2cacaeba8c Les applications montrent une ligne vide ou leurs propres mots, et personne ne voit ce qui a lieu.
87c2d992f5eccc76 Cet événement n’a pas de titre.
e73dcffe96133787 Le titre de cet événement est vide.
2874147825cac009 Le titre {title} dit qu’il n’y en a pas.
84ead47b7db1054f Écrivez dans `SUMMARY` ce qui a lieu, en quelques mots.
ebc9bf5fb10ae878 Aucune adresse ne porte de paramètres qui ne font que pister les lecteurs.
630172faa5bbbdfc Ils disent de quelle lettre ou appli vient le lien ; certains désignent la personne qui a cliqué.
5b9abded96b561be Quand la page ne s’ouvre pas sans le paramètre.
7c09951a389d9df2 Cette adresse porte ce qui ne fait que pister les lecteurs : {keys}.
ae8108156642e82e Retirez ces paramètres de l’adresse.
6aa9e81a4f104324 Parcourt les textes auxquels il manque une langue, ou dont la traduction n’est plus à jour.
d2993f1ce2ed4d59 Montre chaque original, demande la traduction et l’écrit à côté. Une réponse vide laisse un texte pour plus tard, q arrête ; ce qui a été traduit jusque-là est gardé. Les responsables tamponnent ensuite avec docket translations stamp.
49d5fd9bbc8ceb18 L’affaire, la journée ou le registre, par exemple courts.
ec62ed526ee6f8b4 La langue dans laquelle traduire (par défaut : chaque langue publiée).
06df717c1f3272ee Le texte, comme docket translations status le nomme.
0d7c9723ecfc48b1 La traduction.
26ed19d2c7cb13ed --to prend le code d’une langue, par exemple `fr`.
ebe64c4fe4568223 {path} a tous ses textes dans ces langues, et aucun n’est dépassé.
96c551da131e8b7d Il reste {count} {count?texte|textes}.
5d02103d8d4b5ed2 Il reste {count} {count?texte|textes}.
0b895bd754678b7f Une réponse vide laisse le texte pour plus tard, q arrête. `\n` dans un original est un passage à la ligne, dans le vôtre aussi.
5f318278822b9ce4 {number} sur {count}
c2ac4fe11fbed17a {count} : {path}
a42f1de6e94f9e89 {tag} : {text}
6210bc9ab558143b {tag}, plus ancien que l’original : {text}
4cae580524fa8891 Traduction ({language})
7842e388886bd188 Retient de quel texte vient chaque traduction, et dit lesquelles ne sont plus à jour.
ff4e1616b0f60774 records/translations.lock a une ligne par traduction. Les contributeurs n’y touchent jamais ; les responsables tamponnent sur la branche principale.
add7057e7b969bbb Écrit dans records/translations.lock les lignes des traductions nouvelles et changées.
6955774420c46787 La ligne d’une traduction dont la source a changé reste telle quelle jusqu’à ce que la traduction change, ou que quelqu’un ait comparé les deux et dise qu’elle est encore juste. Les lignes de textes disparus disparaissent.
a2324bba83403c36 N’écrit rien ; échoue si une ligne changerait.
30ffcf7417a3bf1f La traduction de cette fiche, de ce chemin et de cette langue dit encore ce que dit sa source.
f6602bd16a4bdb6f Dit quelles traductions sont à jour, dépassées, manquantes ou sans tampon.
48ddcc0855fc7655 Seulement cette langue.
52b3cbcbbd5aa16c Écrit du JSON.
93fd5d9fd9e9f005 Un événement d’un calendrier public est TRANSP:TRANSPARENT.
fcb8532a1195f08b Sinon, toutes les personnes abonnées semblent occupées à cette heure.
56d80b76636c7c10 Cet événement n’a pas de TRANSP.
793d413ecdc4503a Cet événement occupe le temps de toutes les personnes abonnées.
76647c0b3d8cf4fc TRANSP {value} n’existe pas.
b77bca4fce148bd5 Les applications ignorent ce mot, et la personne abonnée semble occupée.
c19faba8858b2606 Écrivez `TRANSP:TRANSPARENT`.
2dfc34f871156005 Le fichier va jusqu’à `END:VCALENDAR`.
d7bfd04c99812ea0 Les applications affichent une partie des événements, ou aucun, souvent sans le dire.
92b6a823fa30242e Le fichier s’interrompt à l’intérieur de {name}.
76e9b8312a21b03a Une audience est un seul événement de sa fiche, même déplacée.
a286cc9fca7473e2 On verrait l’audience deux fois, et l’on viendrait le jour qui ne vaut plus.
d763c9b396b256b3 Quand le tribunal siège vraiment deux fois, et l’a annoncé.
56fae30134b4cdbc {second} et {first} sont sans doute une seule audience : {date} et {other}.
6d7fbe261fbe12de {second} et {first} ont lieu au même moment : {date}.
78100f57ce5fef28 {second} a été déplacée depuis la date de {first}, qui est toujours là : {other}.
e5f65d243890fbfd Si c’est une seule audience, gardez l’identifiant publié avec la bonne `date`, mettez l’ancienne sous `moved_from` et supprimez l’autre entrée.
3ce6361020da3d68 Si les deux identifiants sont publiés, gardez-en un de cette façon et écrivez `certainty: retracted` dans l’autre.
51158d085456be32 Si le tribunal siège deux fois, dites-le sous `exceptions`, avec la raison.
9e42d7637f4bd32d l’autre
1abd49504295e6f1 Mots et espaces ne sont pas doublés, et le français a ses espaces insécables.
1d339fec3e6b8b82 Un texte avec des coquilles inspire moins confiance, et un signe peut passer seul à la ligne.
fd8dec311e7c1380 Justifiée pour une citation reproduite avec ses coquilles.
1e22e02e1bf8ec7e Il y a ici plus d’une espace.
a33ece1c8b443d88 N’en laissez qu’une.
48c905535006d784 Le mot {word} figure ici deux fois.
5705e390d30b5a0f Écrivez {word} une seule fois.
e1ab92a79f356198 Parmi les espaces devant et dans les signes, certaines peuvent couper la ligne et d’autres non.
9791747745c226ca Il faut une espace insécable devant ce signe.
4c85dd80712ddeff Mettez-y des espaces insécables, {name}.
a5c860071e8fa231 Un UID a de 1 à 100 caractères.
8f8729b3e0aa034b Certains programmes les coupent, et les applications ne sont tenues d’en garder que 255 octets.
6000e0a2dbaf51c4 L’UID est vide.
9b2590fd8506d971 Les applications ne distinguent pas ces événements et n’en montrent qu’un.
84ddede376c73c3d Cet UID a {count} octets.
0d5ef741d6100b32 Choisissez-en un court, une fois pour toutes, sans date ni nom.
0fcf290ac14f26c9 Un décès est confirmé, ou retiré.
1e11f27439d9b750 D’ici là, la situation publiée ne change pas, et des lettres partiraient à une personne décédée.
aac246188f21a0bd Quand les sources se contredisent encore.
d94b1a6c3f4a2715 Le décès de {people} ({id}) n’est pas certain : la situation publiée ne change donc pas.
89c3fb404a141429 Quand il est certain, retirez `certainty` et écrivez `died`.
3ae4b81c1985c6c2 S’il était faux, écrivez `certainty: retracted`.
6883521cc12e537f Une traduction n’est pas la copie d’une autre langue.
c4388ef6ea0ec485 Sans indication, les lecteurs prennent la copie pour leur langue, et personne ne la traduit.
d18d522a06063ee2 Justifiée pour une citation ou une devise laissée dans sa langue.
66e0b59a741fb9b5 Le texte {language} est identique à celui {other}.
4a2e04bcdc5e4adf Traduisez-le, ou omettez la langue : les lecteurs auront l’autre, avec une indication.
19ea987319ed6f71 le même texte
075c5ae2cf0ffcc6 Chaque `BEGIN` a son `END`, et aucune entrée ne se trouve dans une autre.
70670b638b3985fd Les applications refusent le fichier ou prennent plusieurs événements pour un seul.
07920c4ac5800fcb Ce {name} n’a pas de `END`.
e816658f0b0cab17 Ce `END` de {name} n’a pas de `BEGIN`.
2c90f92bf55dc1a5 Ce `BEGIN` ou `END` ne nomme aucun composant.
5b4ce4760340060a Ce {name} est imbriqué plus profondément que dans tout calendrier.
f664500c34b25a21 Ce {name} se trouve à l’intérieur d’un {outer}.
5bfd039145b9203d Mettez ce calendrier dans un fichier à part, ou seulement ses entrées dans celui qui l’entoure.
77b04dee6e284597 Placez-le entre les entrées du calendrier, non à l’intérieur de l’une d’elles.
c1dfbf219162484a Ajoutez sa ligne `END` là où il finit.
207e62ae547ff95b Supprimez cette ligne ou ajoutez le `BEGIN` qui manque avant elle.
c09d1f2c5d8d4600 Dans un texte, virgules, points-virgules et barres inverses sont précédés d’une barre inverse.
8cf5c499dbd359fd Certaines applications coupent le texte à cet endroit, omettent l’événement ou montrent d’autres signes.
9cfe4556ebc9f95d {sign} figure tel quel dans ce texte.
5d79c57340f0c25f Écrivez `\,` pour une virgule, `\;` pour un point-virgule, `\\` pour une barre, `\n` pour un saut.
8bb8b0e568159d5b Les lignes se terminent par un saut de ligne ordinaire et par rien d’autre.
1ccb001d52a79672 Les programmes voient une nouvelle ligne là où la relecture n’en voit pas : un commentaire cacherait une clé.
83ccba4468b5d087 Le caractère caché {code} termine ici la ligne pour les programmes, alors que l’éditeur n’en montre qu’une.
1c595d2f5c994907 Il y a ici la moitié d’un saut de ligne ({code} seul) : les programmes voient une ligne de plus, git non.
2aa614c20d095d9a Remplacez-le par une espace ou un saut de ligne ordinaire ; il vient souvent d’un texte collé depuis un PDF.
f9a567dd759a9430 Enregistrez le fichier avec des fins de ligne « LF » (Unix) ; il semble venir d’un ancien Mac.
e5218262fb2d1a12 Le remplacer par une espace.
4970f4d1280125c6 Le remplacer par un saut de ligne ordinaire.
54293b4e38924cb4 Les exceptions et `pipeline.yml` citent des règles qui existent.
7a671dd3b2ae23a3 Un réglage pour une règle qui n’existe pas est sans effet, et personne ne le verrait.
066f460143da7d71 Jamais : supprimez l’entrée, elle ne sert à rien.
c9364fd34e6c8560 La règle {rule} n’existe pas.
73d810cac1d373e2 Vouliez-vous dire {rule} ?
fe1390235a396a87 `docket rules` les énumère toutes.
4931700a2a810583 Une audience commence à une heure où les tribunaux siègent.
57ec8524ee969c1d C’est presque toujours la mauvaise moitié du jour ou un autre fuseau ; on se déplacerait en vain.
ca1d098a330710de Quand le tribunal a bien annoncé cette heure, ou qu’une source la rapporte.
5714eb274c24f0eb L’heure de {id} est minuit.
819c1f6491ec830e Presque toujours, l’heure est simplement inconnue, et les agendas affichent minuit comme si le tribunal l’avait dit.
833450f9b08e900d Si l’heure n’est pas connue, écrivez le jour seul : {date}.
6ff67a1e4200a852 Les tribunaux siègent rarement à l’heure de {id} : {hour}.
48cdb759ab7a6afc S’il s’agit de l’après-midi, écrivez {date}.
8ab342490b5631ad Comparez l’heure avec la source ; c’est celle de l’horloge du tribunal.
15c9c2071c43f6df Une adresse dans un paramètre est entre guillemets droits.
0656afc6700f566f Le deux-points de l’adresse termine le paramètre, et le reste passe dans le texte.
71ab32218506a177 L’adresse dans {name} n’est pas entre guillemets.
689ac144007afd9c Mettez l’adresse entre guillemets droits.
a4c6f38c4023980e L’état auquel on compare est lisible.
29ec931be5f414d1 Sans cela, nul ne peut dire si une audience a été déplacée ou une entrée supprimée, et les abonnés n’en sauraient rien.
415d75dcf1829756 Quand vous avez comparé vous-même le fichier avec sa dernière version lisible.
0821a39311fdd1c0 {path} était illisible avant cette modification : rien n’y a été comparé.
fa80c0c9bde1ece0 Comparez-le avec sa dernière version lisible : `git log` montre quand il s’est abîmé, et `--since-exactly` accepte le commit d’avant.
5993544709581cb2 Chaque ligne a la forme `NAME:value`, avec d’éventuels paramètres entre les deux.
8aba5a2c48c9b08d Les applications refusent le fichier ou perdent le texte ; un saut de ligne peut y glisser un événement.
b8a66ba60303679c Cette ligne vide sépare une ligne repliée de sa suite.
37301cd5e4a95209 Certains lecteurs y refusent le fichier, d’autres perdent le reste du texte.
b267f63919df31f8 Cette ligne n’a pas de nom avant un deux-points ; c’est peut-être la suite d’un texte.
5a6d151ad2bbdefd Un paramètre n’a pas la forme `NAME=value`, ou ses guillemets sont mal placés.
46f3e289c7dfc1ae Cette ligne est vide.
f915f8fa157478b8 La norme ne connaît pas de ligne vide ; les programmes actuels la sautent.
d562acb43f453b0e Si elle appartient au texte qui précède, écrivez le saut de ligne `\n`.
16b95e9cf8a8c805 Si elle continue la ligne qui précède, commencez-la par une espace.
2813479ff6b50bd5 Mettez entre guillemets droits toute valeur avec deux-points, point-virgule ou virgule.
7b1228b5471f24c8 Tout identifiant cité est défini.
9f0798b64ab41f44 Une affirmation qui ne mène nulle part est invérifiable, et la page aurait un trou.
c4f2febab21ccc91 Une affaire retirée est citée ici.
e345ace04fa5fde7 Supprimez-la.
3b66904d6bd10862 {kind} introuvable dans ce fichier : {id}.
2bf51d9c394723a7 {kind} introuvable dans `records/registry` : {id}.
a7057a5db3de0fda {kind} introuvable dans `pipeline.yml` : {id}.
30ec866f83471229 {kind} introuvable dans `records/cases` : {id}.
2b84a2ebd421b288 Remplacer par {id}
6043574091d322dd Personne
4ddd139b74933c15 Source
b0e955086fbba9ff Procédure
622665b1d374162b Accusation
e304095837eb6ad3 Tribunal
f53fc335a3b03427 Lieu
8442df375fe9a997 Loi
588946eb1fd7ca5f Organisation
e37502ba397f50ff Organisation ou tribunal
3e110ed8665ef8ec Partie ou organisation
4c34773a893fbc37 Affaire
956010004f2c9827 Mot-clé
452ed710c511844a Les textes ne contiennent ni balises, ni scripts, ni images d’ailleurs.
9077e26680cfe884 Là où les données sont affichées, cela pourrait s’exécuter ou révéler à un autre site qui lit.
e45e9d4684cd5bc1 Supprimez-la et gardez le texte seul.
4153866e9ef6ecf9 Une balise HTML se trouve dans ce texte.
b4ace992da93185e Ce texte contient de quoi exécuter un script.
ab19b0cbdf7eaa55 Une image d’un autre site se trouve dans ce texte.
6e506365810e1743 Reconnaissance
a85f3e64bac04477 Accusation
5fa5d1db5887534b Événement
00fae4f3b935a3b7 Journée
8afb6ccb5120935e Une date qui change a une source pour la nouvelle.
70cf1e0a30e10947 Les sources sont celles de l’ancienne date : impossible de savoir laquelle des deux est juste.
58e287d14f97ab08 Quand la même source donnait depuis le début la nouvelle date.
ed9681c43c059c97 {id} a une nouvelle date et les mêmes sources qu’avant, quand c’était : {old}.
fee738e749cd2799 Ajoutez sous `sources` la source qui donne la nouvelle date.
a90cb24ced7a966e Si l’une de ces sources la donne, rouvrez-la et notez ce jour après son `accessed:`.
dc053eb70c8d0069 UNTIL est un jour si DTSTART en est un, sinon une heure en UTC, et ne précède pas le début.
0a881fe44293e274 Les applications omettent l’événement, ou la dernière date de la série.
db60aeae597cf194 UNTIL n’est pas de même nature que DTSTART.
154c95c29dc6a1e4 UNTIL précède le début.
3ed9a24fb10cc77a La série finit avant de commencer, et presque aucune application n’en montre rien.
99e6dddf416dbe86 UNTIL, en UTC, est moins d’une heure après le dernier début de la série.
7aa29badb0e0b1fc Si la loi recule les horloges du fuseau d’ici là, les applications omettent cette dernière date.
0ab4b64808c89ad0 le début
e1597ab4f5372b3b Écrivez les huit chiffres du jour.
391c4622786ce732 Écrivez une heure sans `Z`, ou donnez son fuseau à DTSTART.
17c0a75c4546c8ed Écrivez une heure en UTC avec un `Z`, quelques heures après le dernier début.
124bdc096409d878 Écrivez une heure plus tardive de quelques heures, avant la date suivante, ou plutôt `COUNT`.
645f414666db27da Une modification ne laisse pas de source que plus rien ne cite.
f99977b383141817 Souvent l’événement auquel elle servait a été effacé par erreur, ou son identifiant a changé.
81ba4906a97b11cf Quand la source porte sur l’affaire entière.
d278b7d17e9d38e9 Plus rien ne cite la source {id}.
f8299968a4a13ec9 Citez-la là où elle dit quelque chose.
9d9e6f07733ac970 Si elle ne sert plus à rien, retirez-la.
9f3f3c1e3d97133d Aucune adresse web ne contient de mot de passe, de clé ni d’invitation.
cb680a174f92ba9d Qui la suit entre à la place de la personne pour qui elle a été créée, ou voit qui elle est.
92d55366d8f70fb5 Cette adresse web contient un nom d’utilisateur ou un mot de passe ({count} {count?caractère|caractères}).
9286b7f82762e0b7 Après {name}, cette adresse web contient ce qui ressemble à une clé ({count} {count?caractère|caractères}).
d95f4f82678710a9 Qui suit ce lien peut peut-être modifier le document, ou voir qui le partage.
77b056fa5aa78f57 Ceci est une invitation à un groupe fermé ou à un appel ({count} {count?caractère|caractères}).
ac5e1339201e8c3e Supprimez-la, ou donnez l’adresse d’une page ou d’une chaîne publique.
05741d3ac6c07101 Supprimez tout ce qui est entre `//` et `@`, ainsi que `@`.
f0b19691acce8418 Donnez l’adresse de la page publique, sans cette partie.
2af6b1f50a458adb Prévenez une personne responsable : git la garde tant que la branche n’est pas réécrite.
66793899c5e33566 Renvoyez vers une copie publiée que personne ne peut modifier, ou vers une archive.
801768491e9e15a2 Une traduction contient les liens de son original.
8591bd70b8477839 Les lecteurs d’une langue ne pourraient ni signer, ni écrire, ni donner.
6bbfb09b8821635e Justifiée quand une page n’existe que pour les lecteurs d’une langue.
1d00badde0780da6 Dans le texte {here}, il manque {link}, présent {there}.
0d2d2fd287012a0d Dans le texte {here}, il manque une adresse électronique, présente {there}.
b6b947df701ce1de Ajoutez-le, ou la page du même site dans cette langue.
32251af5dd5af3bf il figure ici
3399b9c843f57076 Erreur : {what}
0aa6d1bcbe85cf6a Emploi : {line}
60d993e91a59e774 Aide : {line}
cf6de13a84415aa5 `{command}` en dit plus.
28fb5036a03d6eb4 il n’y a pas de commande {command}
b44f6dea7298bffc il n’y a pas de commande {command} ; vouliez-vous dire {nearest} ?
80c65609e2139b35 `docket --help` les énumère toutes.
c7b8a16ca247248a il n’y a pas d’option {option} ici
6139e55547e5c260 il n’y a pas d’option {option} ici ; vouliez-vous dire {nearest} ?
613410abbfe39fb2 après {option}, sa valeur manque : {value}
df2c66a9176c7e2c il manque quelque chose : {value}
66968627dd61a1c2 {argument} est de trop ici
54a96bfca656f465 {count} {count?mot est|mots sont} de trop ici : {arguments}
6dd7008e53a7f4c4 {value} ne peut être la valeur de {place}
031ed39699a67f19 {value} ne peut être la valeur de {place} ; il y a {values}
3bdfb7532e53d81e {option} ne prend pas de valeur, mais {value} est donné
5cb3584403c411d9 la commande continue : l’une des siennes doit suivre
4553ae873946c077 --format {format} n’est pas connu ; il y a {names}
666354ce80d433e6 --as-of prend un jour ou une heure UTC : 2031-04-02 ou 2031-04-02T12:00:00Z
69749b95e7945b58 SOURCE_DATE_EPOCH n’est pas un nombre de secondes
6a39118a3138b22a --since et --since-exactly nomment deux états à comparer ; un seul est possible
54646b18105c83f4 il n’y a pas de fichier de dossier à {path}
e78a2797af989bc6 --fail-under prend un nombre de 0 à 100
7a8984572d199a73 --host prend 127.0.0.1, ::1 ou localhost : docket ne montre les fichiers qu’à cet ordinateur. Documentation/Hosting.md dit comment publier pour d’autres
e2c088a494e9da39 --check et --suggested s’excluent
bdebe276d18ff711 il n’y a pas de règle {rule} ; docket rules les énumère toutes
270ac722807239b7 il n’y a pas de règle {rule} ; vouliez-vous dire {nearest} ?
63ffc19185b9fa67 --still-right prend un dossier, un chemin et une langue, comme les montre docket translations status
f4d1a8e0c046de79 il n’y a pas de traduction {record} {path} {language}
77c187df4309ec6b il n’y a pas de pipeline.yml dans {folder} ni au-dessus, ce n’est donc pas un dépôt de fiches ; `docket init our-records` en écrit un nouveau, et `docket -C our-records …` travaille dans un dépôt qui se trouve ailleurs
ebc53522d368b391 il y a des fiches dans {folder}, mais pas de pipeline.yml à côté, qui dit en quelles langues et à quelle adresse elles sont publiées ; `git restore pipeline.yml` rétablit celui qui y était, et `docket init our-records` en écrit un à copier
ac49f09501862668 {folder} contient docket lui-même et aucune fiche ; `docket init ../our-records` écrit à côté un dépôt de fiches, et `docket -C ../our-records …` y travaille
ef921a78a6a2c095 il n’y a pas de dossier {folder} ; `docket init our-records` écrit un nouveau dépôt de fiches
adf74159b11ceab6 il n’y a pas de base de fuseaux horaires dans {folder} ; installez le tzdata du système ou nommez son dossier avec --zones
e9056ae240375a8e --summary raconte ce qui change depuis un commit ; nommez-le avec --since
2b2c794fdfecacee --also s’adresse aux lecteurs ; le JSON est écrit dans une seule langue, celle de --lang
cbb41e5aca3cbb4d deux rapports iraient dans {file} ; donnez à chacun son fichier
5032e365095e5cce --format {text} ne nomme aucun fichier ; écrivez --format {format}=rapport ou --format {format}
e34a2592a364caae --format {first} et --format {second} vont tous deux vers la sortie standard ; donnez un fichier à l’un d’eux : --format {second}=rapport
5063ea3e483587a1 --upcoming, --cases et --people s’excluent
06db44ca2e71a29f --yes et --dry-run s’excluent
d123076fa6b9665e --path et --text vont ensemble
a9a0889532a2e8aa --path et --text demandent --to, la langue du texte
5b91d3b1943c94dc --yes demande --path et --text ; sans eux, quelqu’un doit traduire
2cf3f8daf58f0ef6 il n’y a pas de dossier {folder} ; docket publish l’écrit
7313fce7e63474f9 Vérifie les fiches avec toutes les règles.
047385bf3cdf2635 ce que contiendrait le prochain commit
0fc4effd09e6a26b Formats :
c9846d36a4659c2f Pour les forges (Documentation/Reports.md a des tâches complètes pour chacune) :
801ef0e670efc95c Ne montre que les constats de ces fichiers et dossiers ; tout est vérifié quand même.
c3c55b4a5484a733 Compare avec l’endroit où cette branche s’est séparée de ce commit, pour remarquer les dates d’audience changées.
232c1e589da8de8d Compare avec ce commit lui-même, même s’il n’est pas dans cette branche (après un push forcé).
59935ecda4f51c0d Avec --since : dit d’abord ce que les lecteurs remarqueront de la modification, et ne liste que les constats qu’elle cause.
c00feb7d5625b5de Vérifie ce qui est indexé dans git, tel que le prochain commit le contiendrait, et cherche des données privées dans tout autre texte indexé ; les fichiers du dossier ne comptent pas.
64191aaa4c6f91d7 VALUE nomme un type de valeur que la propriété peut avoir.
81f9f6ebb1d02b39 La plupart des lecteurs refusent alors tout le fichier ; d’autres omettent la ligne.
fbdd61a233d51359 {name} ne peut pas être du type {kind}.
4e3d2824f79690bd Retirez `VALUE`, ou écrivez une valeur d’un type possible : {kinds}.
f858169449dcfd0f Écrivez {words}.
1740f315248397d6 Écrivez le début dans DTSTART, et la fin dans DTEND ou la durée dans DURATION.
a2e7766682df135b La version du format est 2.0.
0f9400703de2317e Les applications lisent une autre version selon d’autres règles, ou pas du tout.
61cacdd52db1786b La version est ici {value}.
70634c6f293ffbcf Aucun événement ne dit CLASS:PUBLIC.
f8d16dce75389bab Google le montre alors aux collègues avec qui l’on ne partage que les heures libres ou occupées.
dca3c2e1de335566 Cet événement dit CLASS:PUBLIC.
92f46495d3c96b9c jour de la semaine
0960a1254b555e86 lundi
75ad5fb4d22c5f1e mardi
131e78b6673bb866 mercredi
87fb0c4d9f899e6e jeudi
479aab85db5a82f8 vendredi
ba7430827d472a9c samedi
b661525e548061b6 dimanche
d86139dd19dd654a Si le jour entier est voulu, écrivez {start} et {end}, le lendemain du dernier jour.
110636474de6d1f5 Retire une affaire, une journée ou une personne d’une affaire, de sorte que rien ne la ramène.
892ef59dc0125998 En une fois : le fichier disparaît, une empreinte de l’identifiant et la date du jour sont inscrites dans records/withdrawn.yml, les lignes de records/translations.lock et les renvois des autres fichiers disparaissent. Aucun nom et aucun identifiant ne reste dans ce qui est écrit. Ce que l’historique de git et d’autres ont encore est dit à la fin.
fd2f1ea3e1ebf516 Pour une personne, tout ce qui n’est dit que d’elle disparaît ; les textes qui portent encore son nom sont listés, car seul un humain peut les réécrire.
ceaa8db1b0b2513c L’identifiant exact d’une affaire ou d’une journée, ou affaire/personne.
811e0694ea34e018 Ces textes portent encore le nom ; reformulez-les à la main :
181e057f1d819098 Ce qu’il reste à faire :
2d74e566b7886dc0 Aucune affaire ni journée ne porte cet identifiant. Écrivez le nom du fichier sans `.yml`, ou `affaire/personne` pour une seule personne ; rien n’est choisi d’après un nom seulement semblable.
33ecdf7911cba52b Deux fichiers portent ce nom : {paths}. Écrivez le chemin de l’un d’eux.
34eb06eb97e32d73 {file} n’a personne sous cet identifiant. Regardez sous `people` ; une autre graphie n’est pas devinée.
4b6197a939ef1bc9 Personne d’autre ne figure dans cette affaire. Retirez l’affaire elle-même : son identifiant sans celui de la personne.
94f0afbe7f610df6 Enregistrez avec un message qui ne dit rien, par exemple « Records: a withdrawal », et publiez aussitôt.
5cf755e61fa7d97c git a encore tout : chaque commit antérieur, chaque clone, chaque fork et les caches de la forge. Réécrire l’historique (`git filter-repo`) et demander à la forge de vider ses caches sont des étapes à part ; les copies des autres ne peuvent pas être rappelées.
657ec0f0e0d76d3a Les archives du web et les moteurs de recherche peuvent garder les pages publiées ; demandez-leur de les retirer. Agendas et lecteurs de flux abandonnent les entrées à leur prochaine visite, certains gardent ce qu’ils ont reçu.
e34979303514979c Dites à la personne qui l’a demandé ce qui a disparu et ce qui ne peut pas disparaître. Les données personnelles partent dans les 24 heures et sans preuve ; ne gardez aucune trace de qui l’a demandé.
624367ce113acab9 {path} : une empreinte et la date du jour sont inscrites
fa05c37a403db14a {path} : le fichier disparaît
68a51bfedbcc2bc8 {path} : l’identifiant disparaît de {key}
cfbf06302a729503 {path} : {place} disparaît
057974defd272dd8 {path} : {count} {count?ligne disparaît|lignes disparaissent}
6e6fd92211564ae1 Une fiche retirée ne revient pas.
5a5c35e4cab4f8d9 Quelqu’un a demandé sa disparition et est peut-être en danger.
59695abd16bce4c5 Une personne portant cet identifiant a été retirée de cette affaire.
5ae00c18c90fc478 Une fiche portant cet identifiant a été retirée.
1cd7ecff549c60ef Ne la publiez pas de nouveau ; demandez en privé aux responsables.
a7cb4141dceddb0f sujet réservé
c74695caa4e91236 santé
ef2b67dc5fc4b05e famille
0a5f083e51901ee8 religion
b3f5195dd20f3146 sexualité
33b584866fe8140e photo
b1e1237e44fb47a0 anniversaire
7d118742facd2e6e lieu
176dd942d0a0b38d dossier de l’affaire
bcf0779e91e0e782 coaccusés
b1f26f34caa2b91c Ne demande rien : écrit ce que disent les options, si cela ne cause pas d’erreur.
4c025da3f5bbc3d8 Montre la modification et n’écrit rien.
96ebe40061a6df22 {path} a changé depuis que docket l’a lu, et reste tel qu’il est maintenant, pour qu’aucune modification ne se perde. Relancez la commande
e186ca8e3d7e6eb0 écrit : {path}
7c57047bd8d50d14 {path} est à jour
42d12248198f53c8 écrit : {path}, {count} {count?ligne nouvelle, changée ou partie|lignes nouvelles, changées ou parties}
e3f3871bf1e7c9fd pas à jour : {path}, {count} {count?ligne changerait|lignes changeraient}
a3799ef971e2121b rien n’a été tamponné ; les lignes de ce qui n’a pas été lu seraient parties
9bb99b7e61d2a86e {path} a des erreurs ; rien n’a été tamponné. docket validate les montre
b922db57e5fe57d0 {place} n’est pas une ligne que docket a écrite, ou c’en est une seconde pour sa traduction ; retirez-la et tamponnez de nouveau
0d975fb1cccd6215 {path} reste tel quel ; une correction y aurait fait du tort
c5b0307420d821ac Un fichier suit les règles de YAML.
b6f085db6e943a74 Rien dans le fichier ne peut être vérifié ni publié avant cette correction.
257997b073046db8 Un bloc n’énonce que la loi en vigueur : un STANDARD et au plus un DAYLIGHT.
09ed54d61b5da187 Outlook réduit un historique à un couple annuel et ignore RDATE ; un lecteur échoue sur celui de Moscou.
6dcfbad86934adca Ce bloc raconte un historique en {count} {count?partie|parties}.
a8111847d792575e Gardez la loi en vigueur et écrivez en UTC les heures antérieures.
2ae6657771187401 Un VTIMEZONE a son TZID et au moins un STANDARD ou DAYLIGHT avec son début et ses deux décalages.
6d61bcf2f162a201 Les applications refusent le fichier ou lisent d’autres heures.
047e4cbc33a177c9 Ce VTIMEZONE n’a pas de TZID.
fd3ad45a6c945cd7 Le TZID de ce VTIMEZONE est vide.
e0a01f65f6ee767b Écrivez le nom du fuseau que le bloc décrit, comme `TZID:Europe/Berlin`.
060bc3344475446a Le début d’une partie d’un bloc de fuseau a lui-même un TZID.
b4b3ef03a1e94345 Supprimez `;TZID=…` de la ligne.
e34b1d4c7220342b Ce VTIMEZONE n’a ni STANDARD ni DAYLIGHT.
8ab216f1b1f87564 Ce {component} n’a pas de {name}.
4b9767b5cfe6cd2b {name} ne peut pas valoir {value} ici.
5db5dc4953aaf078 {name} a déjà un VTIMEZONE.
387561a657fb4ea0 le premier
4e5dea8650bf5f65 Gardez le bon des deux.
64307494019356a7 Chaque fuseau nommé par une heure a son bloc VTIMEZONE dans le fichier.
e3e3fa871eed604f Certaines applications y lisent l’heure de chacun ; Outlook proteste et peut se tromper d’une heure.
122171ff293fa03c Le fichier n’a pas de VTIMEZONE pour {name}.
e6ec50bd230e0d19 Ajoutez le bloc avant les événements.
fb6f855ce6e7ce16 Ou écrivez les heures en UTC avec un `Z` à la fin.
88b8c63b5eba2083 Un fuseau porte son nom de la base IANA, comme Europe/Moscow.
d6f27d5a1e699daa La moitié des applications n’en connaissent pas d’autre : décalage de plusieurs heures, ou rien.
a5ece4aae566a37e {name} est un nom de Windows.
264563136980f33d Les lettres de {name} n’ont pas la casse de la base.
f572bfdac834c9ed {name} a quelque chose avant le nom du fuseau.
bc42b9d5c5547af1 Les applications qui se fient au nom ne trouvent pas le fuseau.
982bd8e6ee8f52ae La base des fuseaux ne connaît pas {name}.
cfe26474eb2c7c42 Écrivez {name}, dans le bloc et dans chaque heure.
926352c036ef3367 Écrivez le nom d’une ville du fuseau comme dans la base, par exemple {example}.
1b9d9d96cc076d1b Les blocs de fuseaux précèdent les événements.
13601599f8c505a7 C’est permis, mais un programme qui lit depuis le début y voit des heures sans fuseau.
345cc2260860e5d2 Ce VTIMEZONE suit un événement.
005af66822bde63c Remontez tous les blocs avant le premier événement.
e39191a320d9063f Pour chaque heure du fichier, le bloc et la base des fuseaux disent la même chose.
8bc8553022672167 Qui croit le bloc montre une autre heure que qui se fie au nom, et personne n’avertit.
cfa67156ed01121c Pour {wrong} {wrong?heure|heures} sur {count}, le bloc de {name} diffère de la base, jusqu’à {minutes} min.
edbf99741ede1ab0 Le bloc commence après {count} {count?heure|heures} qui l’{count?emploie|emploient}.
ed441ebe9a28abdc Certaines applications lisent comme UTC les heures antérieures au bloc.
11f1bd2da2035df8 Cette règle d’un bloc n’a pas été jugée ; elle n’est pas de la forme annuelle habituelle.
140d9c3cf7b9b961 Ce bloc n’a pas été jugé ; il a plus de changements que tout fuseau.
55720f560ba1e9f3 Les applications en tirent des choses différentes : des heures peuvent être fausses.
0230706f38f094e7 la première de ces heures
055c24bf7b496bc9 la première de ces heures
ae53bb1a3c4e9951 Écrivez à nouveau le bloc d’après la base actuelle des fuseaux.
f760ef17cf34ed9b Faites commencer le bloc avant la première heure, par exemple en 1970.
a83b252585087268 Une heure a soit TZID, soit un Z à la fin ; un jour n’a ni l’un ni l’autre.
0ec34165b5363dde Certaines applications y lisent l’UTC, d’autres l’heure locale, d’autres omettent l’événement.
123b2dd04858ac48 {name} a un TZID et une heure en UTC.
a3f3ab9b6461ac36 {name} est un jour et a un TZID.
45b9dd07cdbac1b9 La norme l’interdit, et certaines applications décalent ce jour.
b665164618952d14 Si c’est l’heure du lieu, supprimez le `Z`.
36e71e125af96c26 Si c’est l’UTC, supprimez le TZID.
59a158fc389c13d1 Supprimez le TZID.
"""###)
}
