// swift-format-ignore-file
// Made from Messages/es.po by `make messages`.

extension Catalogue {
  /// The sentences of Messages/es.po.
  static let es = Catalogue(
    ###"""
945532564be61fd7 acceso a una audiencia
2dc7aacc7c2f762c audiencia pública
ddad74e57636fd58 audiencia a puerta cerrada
31c85a1ed593f040 audiencia en parte a puerta cerrada
35ccf8b152726587 no se sabe si es pública
e7e959f06beb53a8 visibilidad de un cumpleaños
3b6c82e9d086270e público
17347eb4885ed5f8 privado
4577bb3d3d6bcd10 Próxima audiencia
4bb7c38a9c2d7bdc No conocemos ninguna fecha de audiencia.
4064c6738598c6f7 Personas
c8530b7e45b84263 Persona
95058de885ac91b9 Cargos
7233daff3b0b4b37 Cronología
c87e3801aa2df647 Días de solidaridad
f3a1f87f38539703 Reconocimiento por parte de terceros
59ccb2ce1e385c05 Fuentes
dae410352a99ceeb {count} {count?fuente|fuentes}
5870bd7017dad48a Otros nombres y grafías
7f5b80e3d0ed8d37 Nacimiento
75deab4a05979f55 Fallecimiento
e359b712e8a43d44 Última situación conocida
1cf9317056a4bb15 no se sabe si está bajo custodia
1db60af2d8f22aed según una de las partes
4cccab83a161f54d información retirada
28d6b169e8d577a5 Desde
c8296288af5c725f Comienzo
eb40ba553189431d No sabemos si el público puede asistir.
ac72726d0e75439f Fuente más reciente:
2799b038418b9f82 Pregunte al tribunal o al grupo de apoyo antes de viajar.
f58a8fb1202f14ae Fuente más reciente: {date}; lo que siguió, en pálido, no se conoce.
e30c680044331266 {date} o más tarde
cbbf548d2a710f06 Según: {who}
3d91ef222c181e8d en detención
cadda33f541a29cc Inicio de la privación de libertad
fad50cdf75543602 Lugar de detención
c8948fb90170478b {place} (último dato: {date})
b37ba3f470ef5170 Fuente más reciente al respecto
3c3c58661881bd18 La última orden conocida rige hasta
6ad6484fe450ebb3 Liberación prevista
5b03083a812e6ef5 Decisiones
73357351035c5fae La situación a lo largo del tiempo
4d818735ed8c9b21 {date}: {status}
2370e99130a53c44 artículo {number}
11ea4cec7539e774 artículo {number}, parte {part}
762f4dc65112e999 Desde: {date}
75599275df334a90 copia archivada
4ecbd156c3fb0fdb Última revisión de este registro: {day}.
4dd39b0bc880b5ba Por ahora nadie busca aquí noticias de este caso. Última revisión de este registro: {day}.
ebcdee0c9571d3af Por ahora nadie busca aquí noticias de este caso.
8b4499410a8c6320 Fuentes:
071f71b6f511d840 {who}: {kind}
9e2b50d7173a60c0 Registro completo: {title}
d00826cf4777a63a grado de certeza
64fb3fdabf84f640 según informaciones
1b07a370ad72bec6 confirmado
59f7aa1f9d1a15a2 según una de las partes
f5338ec10f1e9808 fuentes discrepantes
c94864b6d452185a información retirada
18d0ee64e07c5ad6 {what}: {name}
a78a78051af244ec {what}: {name}: {date}
b27e1b03c7b83dac {what}: {name}: {old} → {new}
de0cf6d353daca29 {name}: {date}
69822aef7bbd3306 cambio de fecha
8a5874c1a1ede008 fecha corregida
be98a16274f629ee cancelada
403c2114d7bd8b04 aplazada
ac1b4219c40c116c desmentida
f74f3a682672c271 convocada de nuevo
bc97476e3f5a60c0 nueva
70f171c33fba4233 informe
930d8f8407485ac6 fecha más exacta
16d34c9ce268b32e puesta en libertad
13cd0e4dac7f5965 traslado
7f941c1d94c26b0a nuevo hecho
6231d0e9bb33bc95 nuevo caso
4253674bb4f7904c retirado
a3d99fa403d45402 estado de la acusación
9a2d87c504c38333 sospecha
ca0e0e177b39d133 acusación
c973bd9d9483fc0b recalificación
de35e87d1179347f retirada
24cd826eb479ed7b condena
cafdc1044099ca33 absolución
fafaf6e0ee7090ff archivo
c94ad90ec76575a9 quién lo afirma
bd38cec2f43cf208 la defensa
181b5ba5dedc7af4 la fiscalía
38251edc62219264 el equipo investigador
1476b2d1df3ace10 el tribunal
0a15c21bb2a384da la policía
2aadcadc6a26a1b9 la administración penitenciaria
9e004e4723537592 la persona presa
2b71e01cc7a17e42 la familia
0456bf4d45311a79 el grupo de apoyo
5ccb6a5b150574d8 un testigo
d3839049d7290ab5 consentimiento
25587c4701ba8049 confirmado
ae946cc5132b012e datos públicos
b4ad297f087d8d71 desconocido
ed0bff2249e1a6f9 Andorra
27faa0c9d8e07066 Emiratos Árabes Unidos
e5de91b4b9702b8c Afganistán
9afaa8474089469c Antigua y Barbuda
c8695437be510684 Anguila
e0419ba1ebb9fa80 Albania
bd73751efaad5ec8 Armenia
04e8b04472a70701 Angola
13af9e809e614a11 Antártida
f73e90165c52e5bf Argentina
86faccd2587577ea Samoa Americana
71bd5a923a52c2bb Austria
c2cd6a7a39d77451 Australia
96a2778e9db10d7a Aruba
bf4d8badf7516213 Islas Åland
da56b863612eff13 Azerbaiyán
8a65a5d4dbb376a1 Bosnia y Herzegovina
e15553b767f03d99 Barbados
41179d32ec1db9c4 Bangladés
22e86b25b3bdb0b9 Bélgica
a4314b29d9d4dff8 Burkina Faso
0d9387ea3477dc47 Bulgaria
64a909846ad76426 Baréin
ca4c7f65fb00d3dd Burundi
9c590060fe17f883 Benín
4ec6c0cdee455a12 San Bartolomé
f20ad661f57331a8 Bermudas
efafca2c5a3c2fb2 Brunéi
d3c378a9e553bfda Bolivia
0cbf992bf5360963 Caribe neerlandés
9044d509f3eb5461 Brasil
637ba608baf9f30b Bahamas
44709cdab2403351 Bután
845af6448a6d8f6b Isla Bouvet
51b8b60dbcd01b69 Botsuana
1185054c9d7acf7c Bielorrusia
3dcc031b3b5fa79c Belice
5ad36f86b7f2d6d5 Canadá
700b7c3d3fcd55a2 Islas Cocos
24ba77cd02303f55 República Democrática del Congo
74dee6ab7b6ec18f República Centroafricana
99294c7af3a6d693 República del Congo
2734af2a4b5f47a7 Suiza
752fd46c5f8d7fd3 Costa de Marfil
0d65fdc233696b33 Islas Cook
98b01a2253707693 Chile
44a7be7245b50fdf Camerún
6c88cd7a7542272b China
a22c270f48b12cbb Colombia
abb018a62341fc89 Costa Rica
f22b0ddc63784a2a Cuba
b66012f2da97f8f5 Cabo Verde
acace64011f900f2 Curazao
86e3fece25f47baf Isla de Navidad
61441d27f58300d1 Chipre
2ceb9d5457397b7d Chequia
af817f8dfeb77303 Alemania
c34cdb827d6de1c3 Yibuti
29cf6a5ce7f9ac46 Dinamarca
14b9ab5658de1fe0 Dominica
f4f4217f10c1d638 República Dominicana
74d45b79fa354a3c Argelia
aa94a61bc17260da Ecuador
e3ecbfd6eb13e534 Estonia
446740dc821dc486 Egipto
aef8b83b83ebeeb4 Sáhara Occidental
7fd5c88ad94975a4 Eritrea
b0292471a102e874 España
f444b9fa55a99743 Etiopía
4d4f05bd7c0482c0 Finlandia
4514b6e0fa329b5f Fiyi
af3f6332ba3765c1 Islas Malvinas
9e2bbfbae51d0454 Micronesia
d2dd5b5313581b8d Islas Feroe
fdbdf35bc6cf47b4 Francia
8f5e2689c05e9882 Gabón
1d0521d5e21d978a Reino Unido
a0032a5d44eb3320 Granada
4c2d788c7cd9e3d5 Georgia
24348c9391f8bb97 Guayana Francesa
bd80fce517ea2443 Guernesey
cb3c68a03d3a368d Ghana
42d2df7a7ffb0b91 Gibraltar
55fbfc3b6b073bb8 Groenlandia
38f5f735da520466 Gambia
70846f1b5c403459 Guinea
9befc683801186e5 Guadalupe
5d57ef795590e7c7 Guinea Ecuatorial
f548c43b79bf7ef3 Grecia
0e0075ed6c11fee4 Islas Georgia del Sur y Sandwich del Sur
f2a5a0dfd4b4c83f Guatemala
9f1525d2c0d34f4d Guam
86a5a718eadf6a96 Guinea-Bisáu
1ad3dfde435805b0 Guyana
9596cb2466acd23f Hong Kong
1b6f40d88dd838e0 Islas Heard y McDonald
40d24425e78ebf45 Honduras
ea805e07398e94c2 Croacia
5ee3712ecf27a290 Haití
464781489a7857f8 Hungría
962be3548e2a39a2 Indonesia
a31b6d5b570aa6fc Irlanda
4b3e6aeba64a3590 Israel
f22a3f47f34ffbaf Isla de Man
e3894707e560b9e1 India
3c2c92ae3424f395 Territorio Británico del Océano Índico
83927e4bd21baf24 Irak
cc9b88e0277f524a Irán
c62756a5c22a5bc7 Islandia
4e58b324b9beb8d7 Italia
49535fa8b71addbc Jersey
9229faece7cd4cfe Jamaica
fa8607d775a5630c Jordania
3d42540b71b6b5bf Japón
7abc633849fc5e85 Kenia
93960407bf202f55 Kirguistán
a159e506b484ba7c Camboya
212dce610644428c Kiribati
aececfac3dd2cea7 Comoras
a83053e00dd5c5d8 San Cristóbal y Nieves
7c4b90fa78f9292b Corea del Norte
be57844d103881ef Corea del Sur
d6dc1d7260a60e6c Kuwait
959df422b8d00464 Islas Caimán
b85d5ee40ed62a06 Kazajistán
fdb88783fd6dcd6f Laos
4c30beb6390902f2 Líbano
fc50688e6b002f9f Santa Lucía
c7fd64a6dfcad83f Liechtenstein
b1e655d376af9f67 Sri Lanka
cde0384c0085f5fd Liberia
9ff1e49e63a24936 Lesoto
aedd8363070818c2 Lituania
1ccafba25aa1e7fe Luxemburgo
9805398ebd7ab872 Letonia
08c2b5902f01d037 Libia
1197b2e4beaf0551 Marruecos
2db4b5b255e2d24c Mónaco
e67281f82b883b68 Moldavia
a2b1f24c4291ab3f Montenegro
b04db48da4fa34d6 San Martín
228c426a4ce6f61b Madagascar
1d60de44e6593738 Islas Marshall
6e106402d660958f Macedonia del Norte
b9252ba83226ee51 Mali
893b435da39dd784 Birmania
3c3068934c2c7f24 Mongolia
05b5cc8de917502e Macao
b6fedddcb648fbcb Islas Marianas del Norte
e46fc3229b1bbb0a Martinica
64ee5b4fccad9e57 Mauritania
ee7f722f1b9e8fd4 Montserrat
69246a7004b18f91 Malta
624db586dc06e39c Mauricio
27a0ec41a5523f43 Maldivas
d879234d7fb9f01a Malaui
f92fb9f066ff07f7 México
890b484b2b088e82 Malasia
d507c4432a546ebc Mozambique
3cc36da5d682d20d Namibia
c003a26462da516e Nueva Caledonia
721245870a9695f5 Níger
634a11f2aa18fa6d Isla Norfolk
ec0939c166b2ee39 Nigeria
e580a3b59ac63a63 Nicaragua
16bd7ba2dba79a9f Países Bajos
b62bc070ce01de98 Noruega
d1f0414f190eaa39 Nepal
51e42f968a300ea4 Nauru
1ee36d53fd1c4b5b Niue
24fe0325a6ec437e Nueva Zelanda
43a1dbbe69a0aab4 Omán
03aabb6cba2646b2 Panamá
a1df189043a06d90 Perú
f5e86e9f02865caf Polinesia Francesa
85140300ce16e26e Papúa Nueva Guinea
25b4824abc72e3b6 Filipinas
69d1ac47ec3f5953 Pakistán
e34fa4b1e086554f Polonia
7e759222023334e3 San Pedro y Miquelón
eba9f22d601c65d3 Islas Pitcairn
b435e99e7baa2f6b Puerto Rico
2872e680cb221413 Palestina
a40395d0d6d213fd Portugal
163308e7d262bb8f Palaos
cd291b3de8f83cc2 Paraguay
3552f8a88780f5f2 Catar
3a847fd0ad675a3d Reunión
ba87b1e397308e85 Rumanía
2daa9ebb70e7814c Serbia
c6bdbbcf65c1f9c5 Rusia
2dd5e05d3ef685f9 Ruanda
cb3f5ac3e4938ba5 Arabia Saudí
46efaf765decaaf9 Islas Salomón
b97194bad49831c6 Seychelles
a3249ac027af13a5 Sudán
7fda9ed13247ad77 Suecia
9b584c5f84230f7d Singapur
e82e8d921135fb5b Santa Elena
02ca20db5bdea2a4 Eslovenia
cea388cf7be463a5 Svalbard y Jan Mayen
9f5c7c2d6716d469 Eslovaquia
f8851038dea6fa99 Sierra Leona
1d708e3455d651d5 San Marino
9dcbc3da8ee4abe7 Senegal
60b9da4d53b29d89 Somalia
d9ef7467290d89ae Surinam
174258a5371aa5c9 Sudán del Sur
ba3d7743743673d4 Santo Tomé y Príncipe
085750c218c9cc89 El Salvador
c611b917bcb64078 Sint Maarten
3d0c7d6da79e1621 Siria
16c23c14930920d2 Esuatini
151d0437622dad08 Islas Turcas y Caicos
4aba50480d811c4d Chad
fdebf0381675b7cd Territorios Australes Franceses
0953fc6efb788907 Togo
a0511b60eef875bc Tailandia
783569d53645c287 Tayikistán
17b412a06b768701 Tokelau
3ef9e07458e6fae0 Timor-Leste
f78bc11004b682c9 Turkmenistán
72501c59dbdf5d1e Túnez
3ceda63c87e67c65 Tonga
702ed72297f268cf Turquía
2218ac276d037c43 Trinidad y Tobago
ba32e774e79f3010 Tuvalu
297a1f265367da4c Taiwán
87ea46dec0d21083 Tanzania
b7c32c034dcf6e36 Ucrania
5e2379f8e513abfb Uganda
fcb2784e971c7c80 Islas menores alejadas de los Estados Unidos
92f2353001a1027e Estados Unidos
a1ae585394fdf60f Uruguay
79c40f4bd4852b68 Uzbekistán
ad1bf6a5317c3fe3 Ciudad del Vaticano
d449ab84333f27aa San Vicente y las Granadinas
8a8a6b7ea542886f Venezuela
6751dec2052eaa50 Islas Vírgenes Británicas
d56821b275deb856 Islas Vírgenes de los Estados Unidos
8c3d3d11fd2f34dd Vietnam
25ea1765a0328650 Vanuatu
56dd97d19295e614 Wallis y Futuna
4d8975128ec840b4 Samoa
38e5aadcdf385123 Kosovo
71ccedde1e0025d9 Yemen
12bd72c4db734359 Mayotte
a3c92ae9bd5d3271 Sudáfrica
612dadff0fb51018 Zambia
b593334fb5fce37f Zimbabue
5c9a0a46c0b780e9 Vence el plazo de detención
d3760712e2208cd4 Vence el plazo del arresto domiciliario
a82fabe7a7f6d322 Se espera su liberación (estimación)
00ff4db808e0b25b Un tribunal ordenó la medida hasta este día; puede prolongarse antes.
c1654f4d761cf924 Es una estimación; el día todavía puede cambiar.
e0719d14f9db0ea5 Este día ha pasado y nuestro registro todavía no dice qué ocurrió después.
3ce8d07393e54ce3 Decisión: {date}
645b7460a81d116e Decisión: {date}, {court}
e6eeb13d77b6a535 por qué se desconoce la situación
a278f9e82c57f5d8 hay condena, sin noticias de un encarcelamiento
47a413fe087c5a42 no se sabe nada de antes de un traslado
75c8cb2f6718e730 el plazo terminó, sin noticias de una liberación
2e4b91e59452c401 situación
5794e76b3ea516b8 con orden de búsqueda
ad01e40f4e08eb76 en detención policial
8180e133e313edff en prisión preventiva
d5f795d9204ca59b en arresto domiciliario
62eda07f9b6f4d84 en libertad con restricciones
703b515fb34e84ab en arresto administrativo
c5d91b8bd59f639c en prisión, condena no firme
6523b58e78a86f18 cumple condena
10fd69499e3b27e8 pena en suspenso
4508b32d47478782 con permiso de salida
f92d02b9ed616526 en tratamiento forzoso
a237bacae7738e02 en traslado
7c763a9d80e6e75a persona desaparecida
6c05d96a36a58979 en libertad
8f138bb08b0d7fbd en el exilio
62d0f59fa883d232 fallecimiento
22601468c59bfbf6 se desconoce
548aa857b4327648 a perpetuidad
aa93883ddf3bef0a {count} {count?año|años}
cdbc966740140833 {count} {count?mes|meses}
92bf247011ed9947 {count} {count?día|días}
c2934c185a71e95f {count} {count?hora|horas}
fa83dedc31d931b9 {count} {count?minuto|minutos}
857203fef8343022 Convoca: {who}
7b8a2f1806bce26a Se refiere a todos los casos de este sitio.
ced40a23085820b1 Sobre: {names}
10c24c199b316410 Escribir a: {names}
943e18f0352d1411 Más información: {address}
84178277e93810cf Situación registrada: {status}
d409601894ed07d1 tipo de día
d555d6decf649aa2 día de solidaridad
8ab015ebee7c8593 cumpleaños
b61b1aed98f4e959 aniversario
1120c1f78070c656 fecha de liberación
efd093ed5f88ea9d vigilia
f63a170704a499de escritura de cartas
0446bedc15ffe119 fecha límite
96a02f07ed60f3ad día de recuerdo
fbeadc05ae5bb7a9 día
7d8066c6eb70e1e4 lista oficial
3ed7b46692b266ba organización indeseable
4c4229b3c4214ef1 agente extranjero
dde980b6f44dfbe6 organización extremista
a29754138e70ef0e organización terrorista
efa71c2a3a6eced0 otra lista
973cd74a2631cb79 Calendario {number}
14ef993a62cb2a11 Cita {number}
ee5e5681753df0b9 Recordatorio {number}
c7250e69c6df4010 Nada por ahora
876411b2b5f2b4a2 Reprogramada
c7fefc84169eea2a Adelantada
9c1a3e2fa9339a9a Aplazada
7dd4511b95c8d3b6 Cancelada
d826e2a298f066ea tipo de acontecimiento
146e1d422de16ce2 citación
8a805b2e1d9e4f1e interrogatorio
0329194836057a5a registro policial
325c0a2f6f8a134a formulación de cargos
a105e17581a5b4c8 escrito de acusación
51ae719f11588b00 inclusión en una lista de búsqueda
4b4e3bef8e6b6d24 modificación de los cargos
23fc466a9a273b70 remisión de la causa
8a665fbf851c6635 acumulación de causas
9a78b27160f49435 separación de la causa
7aacc15d5c0c13e2 detención
5e310ce7add836f8 detención en la causa
6e0e0a9742fcf535 nueva detención
66b3ce14c48fecf0 libertad bajo fianza
8d9430184a3e3681 desaparición forzada
6f1a38f71e543e61 arresto administrativo
bcc1047187809475 arresto domiciliario
0ca7d790b921b597 prohibición de viajar
752e20284718f755 levantamiento de las restricciones
92e025294d4f6400 detención en la sala del tribunal
52310df91e630270 presentación para cumplir la pena
7235e6880209abae nueva captura tras la fuga
fbd71fad1dcd072e extradición
531ee95c70dd64cb audiencia de medidas cautelares
5fc107c1aaa3fab1 apelación de medidas cautelares
5c73be668052175b audiencia preliminar
fe30fdf363b17743 audiencia del juicio
4b370b71fe706edb alegatos finales
1a58910f5f3f5f4c declaración final
07efc0a3ef03fbb6 veredicto
2be0b03286f79ada imposición de la pena
6bd0daaaeffc2e4b audiencia de apelación
2b27573c8ae00c6b audiencia de casación
a890a170c08b697f audiencia de supervisión
4e43cfa690450cbf audiencia del nuevo juicio
8fb75cd7cc17373b audiencia sobre la libertad condicional
ad9220dd826e109b audiencia disciplinaria (prisión)
37165cda1350d925 audiencia sobre una queja
83a14cc71affe01d audiencia en causa administrativa
2ec625396f65db19 audiencia
1456e0644f155c81 decisión de apelación
ea343c15a4b7fee1 decisión de casación
62470609c02560bf firmeza de la sentencia
8498df5fc39c95ec traslado
cfd62fbc477de302 llegada tras un traslado
f608269c8cf973c2 amenaza
2373c93bb5ebe9da hospitalización
9ead7064a2c0e03e sigue en detención
76be6ff2cb9a899f permiso de salida
169438992d35fd40 regreso del permiso
610b44d1756b49c3 cambio de régimen penitenciario
3446808bc2593841 celda de castigo
f2628b98bf96041b régimen de aislamiento
777676f8e748f7e3 visita denegada
5fd5abab50b0f9f5 restricción de la correspondencia
b27e72a5aa382aee malos tratos
af3d27ac2e8aaef5 huelga de hambre
c8c1f7bb82002f68 fin de la huelga de hambre
b21f0dbef0a779fb examen psiquiátrico
da2566365ec672c7 tratamiento forzoso
fb09aa130523b0f6 puesta en libertad
3fc6269226b73242 amnistía
609077e4835bdc82 indulto
107c840481f4613d conmutación de la pena
f52c40aad48f569b orden de libertad
6e18dd37c02d8f6a canje de presos
30f7ee7419f335f2 deportación
7b37613664653972 exilio
c3d35ebf6a21605c fuga
1ad62b79d6f5a13e fallecimiento
b581f8869b622da3 libertad condicional
63a5fd348bee4145 fin de la pena
4a3d0acdfef2d66b absolución firme
4d26d13eb76725a9 archivo de la causa
2d3e46b8bc5f19a3 liberación prevista
24c21f17bab78214 privación de la nacionalidad
28ba742929fe5828 confiscación de bienes
62924226d142f231 inclusión en una lista oficial
61ed550ef7954765 declaración pública
9575ca04b6a3fe9a reconocimiento
8e39668d63443bb6 campaña
834f86d18727432e incidente
0910ba6c7599e346 otro acontecimiento
23c2907e56f53ee7 opinión de un órgano de las Naciones Unidas
89ec7692d5fdfa10 demanda ante un tribunal internacional
837fd195080922ba sentencia de un tribunal internacional
27263514433cc8b3 Audiencias
f28e5dc23f4bfcc3 Días de solidaridad
6b08c0830afa212b Todo
4bc5e5b5a9386a1f Plazos de detención y liberaciones previstas
50ca91dfc9548609 Cumpleaños
f32f4934afb36941 Próximamente
139f622ca452bdfb Audiencias judiciales de todos los casos de este sitio, a la hora local de los tribunales.
981e6d8c9100149c Días de solidaridad y otros días de los presos y presas políticos.
85f8efb4479b683e Audiencias, días, plazos de detención, liberaciones previstas y cumpleaños de todos los casos de este sitio.
c4f83bc7d0569e4d Días hasta los que los tribunales ordenaron la detención, y liberaciones según se esperan; todo ello puede cambiar todavía.
b4e2cd854da19dc6 Cumpleaños que nuestros registros hacen públicos.
01b668803942d153 Audiencias y días de un caso, con todo lo que se reprogramó, aplazó o canceló.
9bb211c5574eb40e Todo lo que está por venir o terminó en los últimos 30 días en este sitio, para aplicaciones a las que un calendario más largo hace lentas.
c5d3e79f34c381c4 Audiencias, días, plazos de detención, liberaciones previstas y cumpleaños de todos los casos de este sitio en los que acusa un mismo Estado (ISO 3166-1: {code}).
f7431e342fb1f20b Audiencias, días, plazos de detención, liberaciones previstas y cumpleaños de todos los casos de este sitio sobre un mismo tema.
84194107fafa1b0a Audiencias y días que conciernen a una persona de un caso, con los plazos de detención, la liberación prevista y el cumpleaños si son públicos.
f38855af0d127561 Licencia: {facts} (datos), {texts} (textos).
f8dca4064a407f36 Preguntas y correcciones:
cc03e484759d4f61 No hay audiencias anunciadas
c4a7fdf1523ff399 No hay días de solidaridad anunciados
bd3860a767972ac7 No se conocen plazos de detención
bb9ede1ce89ccaef No hay cumpleaños públicos
bec441e424f19cf2 No hay nada anunciado
70d69bf3303c6c3c género gramatical
3dd2bc27db250b8e masculino
a0295785bdb0195d femenino
886bee97796a8597 neutro
b9f678ee4d914054 modalidad de la audiencia
87e608677a60fb77 en persona
375f4c3156956e20 por videoconferencia
34b3ded9b8498dba en línea
7e0efa9ca8c21701 Cuándo: {date}
38738a1d82b97863 Estaba prevista para: {date}
7cc0d8cc7581b339 {time} ({clock})
51d5fe9bc1764eee hora del tribunal
82d6724803c0d557 hora del tribunal, {offset}
0447d46c36e1dcbb Cuándo: {date}, hora no anunciada
4588390de40cd16d La hora de finalización es una estimación.
031d1ce8b322c058 Dónde: {place}
1158d9d21a41d9fe Sala: {room}
8779c9a4660faf85 Dirección: {address}
e78b0cd30b7a8c08 Resultado: {result}
4e9e6504d690bb12 Fecha anterior: {date}
00e6af1f25b5f870 Fecha corregida por nosotros; antes decíamos: {date}
3d09a1ee7aa14a2a Según {who}
93810d8acec8d966 En nuestro registro, esta audiencia figura como: {status}
6ca5d568617ae57b Última comprobación: {day}
8971ede71c7aed13 Reprogramada
8984962eb952e6cf Adelantada
27f94bda53503847 sin nueva fecha
5936c010a6808f5b Fecha errónea
b9acd12f5842d3a5 correcta: {date}
cb62b51ec857d654 para el {date}
c634283703cacd9c para {date}
a57aeca96596858a para las {date}
07fa705e09eb4838 {kind} (a puerta cerrada)
29bc19800cf4725f {result} en ausencia
ded23f63a134d613 {first} o bien {second}
a0448cff892209ea sala {room}
f44db7455d6661bf Esta audiencia no es en esta fecha.
b3d8fe0780d6f20d No comienza a las {old}.
63ae5a643586286b Comienza a las {time} del mismo día ({clock}).
77301bfe961f1c87 Es el mismo día; la nueva hora no se ha anunciado.
cf97ccfac3be8f5e Los días han cambiado; este puede estar entre los nuevos.
037cf553994404fc Nueva fecha: {date}
74848bdbac463aac Fecha correcta: {date}
b3ad6efcfd3d37a4 De aquí se había pasado a: {date}
49877c9a8ddfb2a8 La fecha correcta era: {date}
3a004350ebfe0dd6 Pena impuesta
6048a80240a9ee9b Fallo condenatorio
ca101e16e44180c5 Concedida la libertad condicional
dadcc21281943a63 Denegada la libertad condicional
0bcdc1d311e891aa Queja aceptada
047c258fb133a0f7 Queja rechazada
b1ace6c0d26d85f9 Recurso aceptado
7d66a053953b0333 Recurso rechazado
fb4d297cce81e992 Prisión preventiva
84fc81666e0b9b2c Medida cautelar prolongada
db3908da56ddc225 Arresto domiciliario
b292c314988840c7 Prohibición de viajar
a90e895ca17d42d2 Libertad bajo fianza
9583fbf2c67ebeac Puesta en libertad
558994ee9a7e2c45 Solicitud rechazada
bb4a479712638bb2 Condena
96a4daf46cd8a112 Absolución
bf31c49c4faaa019 Causa archivada
9a275f2ddb4c684d Devolución a la fiscalía
d9d41854b46e4d6b Tratamiento forzoso
3c8b04186edc02c4 Decisión confirmada
d4ba5b9c6dd6fdff Pena reducida
5edf1b363b8f5deb Pena agravada
26cf866880de0670 Decisión modificada
eca547674b6535ea Pena conmutada
6544ffa8c2fcab55 Nuevo juicio
936d21e73edbc1d7 Anulación y archivo
bec04b6831e88c64 Absolución
db4ff7a1022c8045 Recurso retirado
0e7f9b3eb79936b7 Solicitud aceptada
48895caf4bd48523 Solicitud denegada
5d2fdd4e51fd2956 Proceso suspendido
0b6c9f20dfcbff3a medidas cautelares
9433fe3f4b8acff3 apelación (cautelares)
6d92977f053e3406 nuevo juicio
78cea46b921ffc4c audiencia (condicional)
b8e7f9ecc178d3c3 disciplina (prisión)
4a26fe3cf7d2f47a causa administrativa
1a691509118546c8 apelación
22f8620d79fb600e casación
b132d215b53109f2 juicio
5e3e320f981d6032 Por confirmar
9a92fb78f5f9f010 Aún sin noticias
ba42f56621db3d32 En receso
da36f0741a190d56 Aplazada
9e76ccce52f407a2 Cancelada
059c2e7bb99cd38c Ninguna noticia
d36f5937f970ec88 Fuentes discrepantes
acfa2d0db02ecaa6 Provisional
6a3af633ca52fac2 Noticias pendientes
e943bf616a82ba1b Noticias no encontradas
f4b1597ed19eeed9 Fuentes contradictorias
b04e0efe6898e375 Se espera la audiencia; el tribunal no la ha confirmado.
b952c19e89980c01 El tribunal no había confirmado la audiencia; el día ya pasó y no se conocen noticias de ella.
49dd4d620dd6cae9 El día de la audiencia ya pasó y todavía no se conocen noticias de ella.
ba4538669469bab0 La audiencia comenzó y continúa otro día, que tiene su propia entrada.
9ab304e29f9ad3b9 La audiencia no llegó a comenzar y no se conoce una nueva fecha.
196013af0bef5e00 La audiencia no comenzará este día y no se conoce una nueva fecha.
2c3a4a1b236b6555 La audiencia está cancelada.
2bc84b1108a6e5f1 Buscamos y no encontramos ninguna noticia de que la audiencia se celebrara.
a07292944913e415 Las fuentes se contradicen.
c72582df81606ab4 estado de la audiencia
11017c9551fea5db por confirmar
dfe94b6e4b6d0659 programada
3cb49fe7bb220787 celebrada
73818dcf7a7b5bc5 en receso, continúa otro día
2e75c213e1ddd441 aplazada
0ce42dba94de3215 cancelada
a47d726bee13da80 sin noticias encontradas
7c9c5d9c4ff85334 en {tag}
628b1dbb8d32eabf {language} ({tag})
1a4d35284f7f367d en árabe
262dfb760be5f133 en azerí
00cc21c6980b0cc3 en bielorruso
d9c8efe88f1b4f23 en alemán
499b418566496ddf en inglés
12d03a92757e8b9f en esperanto
854fae13c4cef60e en español
16e1d11ea765eb91 en persa
4a645006cc58bd22 en francés
09635e94b299e7fa en hebreo
01492076c75eeeca en armenio
88e51251cac6b10d en italiano
34c0245b15e01f90 en georgiano
883ddee728160d7e en kazajo
6fce27ef113804fc en kurdo
8f66413815d8d65f en polaco
e85a3068e364627b en portugués
b875c952b40a4130 en ruso
048dbcfa6e89380c en turco
0f77b3f90af6684c en tártaro
9507e76ff4939b24 en ucraniano
e033b208ff840b54 día que sustituye al 29 de febrero
6912bc03d93bbd7c 28 de febrero
e5841f34444f3f06 1 de marzo
7025b8d1d28828e4 Cómo escribir y ayudar
eb0edefb5ad436cd Cartas
8ab0355588acc4d0 se pueden enviar
b6fe5d9c1d9dea9d por ahora no se pueden enviar
59f2d9aa5bb79267 no se desean o no llegan
f5917ecc104b0f6c No se sabe si llegan.
3db9ad8481a3e9c4 Última comprobación
a3c1668852b3d583 Idiomas de las cartas
c91eaad5201eeefc De qué escribir y de qué no
ae9ecdd133b1bbf8 Temas de lectura preferidos
5c783a6ad24ba4ec Las cartas llegan a través de
f92dea3708f0e38f Donaciones
aa2775944e90e111 Peticiones
be5206fe569eb48e Páginas del grupo de apoyo
4eaa608d5b1a1541 La dirección no se ha comprobado en los últimos doce meses, por eso no figura aquí.
3d52fc3fdc223fff No se sabe con certeza dónde está detenida ahora esta persona, por eso aquí no figura ninguna dirección.
f3fbcad0fa9f649f Velada de escritura de cartas
2fbf92f195bd56ed Una tarjeta por persona, para imprimir y recortar: cuatro por hoja A4 o Letter. Solo figuran direcciones comprobadas en los últimos doce meses, de personas privadas de libertad que pueden recibir cartas.
0f96151d29b9ddee Por ahora no hay ninguna dirección comprobada.
6f6e951887aa4fcf En el sobre
25f953fb516fef31 En el sobre (tras el nombre, el año de nacimiento)
28375bff17266f81 La institución lee las cartas: nada sobre el caso ni sobre otras personas.
2c8427005aa4067b Aquí no hay ninguna dirección comprobada para cartas.
a81a8ead0b755082 Dirección comprobada el {day}
426b5cac0bf4ce35 correspondencia
75207274f6a4352f posible
9c1e1ee3bc283017 interrumpida
5e18bceb1400e6ab imposible
daf181c79690ca13 se desconoce
c0029dafd3774b9a Próximas audiencias
3f8067dd910c896c Próximos días de solidaridad
0a9f70b26d81ca04 Todas las audiencias
b4799e8fbd2d1012 Todos los días de solidaridad
a724678ac273cd3a Días de solidaridad pasados
5d17b108ac420cfe Audiencias pasadas
a9bdcc012c6ba0e5 Audiencias de {year}
6b8a4acea245820c No conocemos ninguna fecha de audiencia.
95166eec8c3bd0c2 No hay días de solidaridad anunciados.
29cf5226cf5f5fa6 Todavía no hay casos.
cc9564a4ce5f8b8a Seguir en su calendario
39576de958816d0c Un calendario añadido por suscripción se mantiene al día solo: las audiencias reprogramadas o canceladas cambian también en él. Copie la dirección de un enlace y añádala en su aplicación de calendario, en «suscribirse» o «por dirección»; no importe el archivo: lo importado nunca se actualiza.
cd2937312e904f03 Dos calendarios con nombres neutros, para un teléfono que otras personas usan o miran: las entradas tienen un número en lugar de nombres, lugares y enlaces. Protegen de una mirada a la pantalla y de una búsqueda de nombres, no de quien examine el teléfono.
96b4749a0b93793c Cuándo son las audiencias
a1859894312edd8f Cuándo son los días de solidaridad
8953ad9cf23b5702 Por caso
a2398c7da7e7e4fc Por caso y por persona
8d322c1530d5ba99 Estos calendarios están con los casos, en la página de su Estado:
5556de17793e9059 {count} {count?caso|casos}
b84b5131422f3d1b Una persona
2a3ded027d90ea62 Casos de un Estado
8491de1aa2392a30 Casos de un tema
a6370db3cc00cfdb Todos los casos
b84add41abe22d48 Calendarios discretos
c729045a74ea9ccc Ninguna página de este sitio ejecuta programas, deja cookies ni pide nada a otro sitio. Puede guardar el sitio entero y leerlo sin conexión.
9caba78fa1c19bc1 ¿Hay algo aquí que ponga a alguien en peligro, o alguien no quiere que se mencione su nombre? Díganoslo, y se retirará antes de discutir nada.
aae64c13c0d463fb Estas páginas se crearon el {day}.
100475ec96a7622f A fecha de {day}
155dc487f350e423 Los registros, con todo lo que ha cambiado en ellos
4f824fb0fa4f444d Datos
8738dc7f165af673 Los mismos registros en JSON, con un esquema para cada archivo; la lista de archivos contiene las sumas de comprobación.
d6359db94a7fcdb3 Los mismos en tablas para hojas de cálculo y bases de datos (CSV), con un archivo que dice qué contiene cada columna.
52dd2b3f0d394129 Las horas son las del reloj del tribunal; al lado figura la diferencia con UTC.
2862183f9fe43e24 Audiencias y días cuya fecha, estado o texto ha cambiado; primero el cambio más reciente.
e170c7c730335741 Esta lista empieza con la publicación del {day}; lo que cambie después aparecerá aquí.
e87514a13756e3a1 Publicado o modificado el {day}
aad7dc43e4614638 {status} (fuente más reciente: {date})
b35633c1a67f9983 Qué contiene el sitio
eac7d4b4630dec2b Contenido
e6959f27ba38a633 Cantidad
69b06331ea4f6107 Personas
81bcaabd2ec6ff20 Personas privadas de libertad, según las últimas noticias
43d590658e289aa1 De ellas, con la fuente más reciente de hace más de dos años
b2dee1187f501ad5 Fuentes
0434ec3649301717 Fuentes con copia archivada
19817f8ecd07be4d Idioma
7adbd0dcb5278939 Casos con título y resumen
9ff51e5c57e99e67 seguimiento
67629bea246a95f7 activo
f69d751d146c69bf interrumpido
7f7d76af5f6f8293 concluido
2296d4306e7ffa09 ficha modificada
0722a1abd4f17288 Se ha retirado algo
10a080207973a511 Ya no se publica aquí, y no se dice qué era.
125c5973ee210038 Han cambiado textos, nombres, fuentes u otras partes de esta ficha.
8be291b463b7af02 La audiencia se ha convocado de nuevo.
e2f157be5d1f7ed7 {count} {count?año|años}
cb2a6d2b567df6bc {count} {count?mes|meses}
7d463f25b2784b04 {count} {count?día|días}
17768b47e9bced6a a perpetuidad
a4d9280ae16885d9 pena de muerte
7bb9a65d9520adee mínimo {least}, máximo {most}
94c639c2dc1f17a8 en ausencia
c4a51fd22cec0edb en suspenso
59bea27237c378c9 hasta: {date}
75328e9f22bb21c4 hasta el {date}
f40e5831bbcacab7 medida cautelar
8320d98c968d3149 multa: {amount}
4116dba380dc58b1 trabajo obligatorio: {term}
288f787140477f10 prohibición de ejercer una actividad: {term}
2c2762fae67996be {text} ({certainty})
6148c3f8acc78e3e ({place})
a9fbc034334a61a2 (traducción anterior: el original ha cambiado desde entonces)
848cc0a4479af565 Ir al contenido
83196497be5478b9 Páginas de este sitio
ffd07691c2a068dd Idiomas
59ab07bc85613d8e Inicio
3a01a24bb0a0852e Audiencias
680993792a242fc8 Días de solidaridad
705379a5f9ccc6e8 Casos
21b2ca1f7b42cc84 Cartas
f8c132975fb8fe0c Calendarios
43fb01f94f64af99 Qué ha cambiado
6ef7ffc12bcde08c Sobre este sitio
fa048beec1b08ac6 Contacto:
0090ef71819f9915 ¿Hay un error? Corríjalo
3f6a9e7eee72fe93 Suscribirse a este calendario
37ea268811118067 Abrir en una aplicación de calendario
9b28e0acbe00e601 Datos de esta página (JSON)
de7008406b835017 Qué cambia aquí, para lectores de noticias:
bd23d3346e98a6ac Licencia: {facts} (datos), {texts} (textos)
dd01e7fb05ec2664 {label}: {text}
e7626db855da285a tipo de lugar
54226186a6cc1108 ciudad
adcbebe4164430f8 prisión
a282676374f572d0 colonia penal
7802f012005c362d centro de prisión preventiva
e31105dfefb2bfba otro
fb1578865001db8a reconocimiento
9a18e86818176005 preso político o presa política
94ab7d89439d7efe preso o presa de conciencia
9f8d111afa457c95 detención arbitraria
b49a1d60166a06ff persecución política
aad895e0c69a6bc5 periodista en prisión
920baeec7ea3bf09 escritor o escritora en prisión
9ec50131e877f2b0 docente o investigador en riesgo
780fe80b2dbebb7c defensor o defensora de los derechos humanos
0ccca710135e2221 otro reconocimiento
d3f7915e4289f7e7 régimen penitenciario
656c217a089c061e colonia de régimen abierto
ab50cbbf0feb16c9 régimen general
afcdae04ac15e5bf régimen estricto
834071c9cd0226bd régimen especial
0e21f9e6ef5a61e4 prisión
5bf9a6243f5add26 otro
67bf3c384c527098 repetición
2b781c9d8d797044 cada año
52126e9b082503be cada semana
c06a8b19ca2d4136 decisión
b3d3814b3f9a066c prisión preventiva
cb7654c9618d523e medida cautelar prolongada
7a2fc4770197995f arresto domiciliario
6ae6a12ea7d3e0a9 prohibición de viajar
b26ac10bc6aa2d28 libertad bajo fianza
3e614f1efa589566 puesta en libertad
3e001a03fa5d4ecf solicitud rechazada
0ba27ee49b373b7c condena
b6b017746bfcd284 absolución
40732320f2c1ee03 causa archivada
1f2904ebfdba192f causa devuelta a la fiscalía
0d9078271c4f3649 tratamiento forzoso
e211c574e829a4aa decisión confirmada
fdd3a0d36a3ec065 pena reducida
5b20af8c16d1de91 pena agravada
3a159676aeeb2f2e decisión modificada
8d07ecfdff7bf6e7 pena conmutada
f4826ae0f49e846d anulación y nuevo juicio
34af36ad0a4c7eff anulación y archivo de la causa
878acc358d69b8bb anulación y absolución
2be35cf9c7bd60e3 recurso retirado
d1357394414e41f8 solicitud aceptada
946e64a51652e1a4 solicitud denegada
c262ff4d0f119a99 continúa
bfc661424475231c en receso, continúa otro día
c01af4e1fc584043 proceso suspendido
c303475e40440878 gravedad
d5509fb9238c58ea error
b50a30eba99be6e6 advertencia
a24bf4128ff1a38a consejo
628f54db22b49866 {others} y {last}
dce49f8a08f8110e y {count} más
f4573f6437789396 y 1 más
1bb76e4266cb4aea {label}: {text}
6907ac0bcfb33ac9 Casos: {titles}
134bf1e5b950f109 {publisher} (reproducción de {original})
1379740bb1b05884 Fuentes:
4a0b133426944168 y {count} {count?fuente más|fuentes más}
a456d41a7e964c67 Aún sin traducir, idioma del texto: {languages}
a0126bacc886edeb El texto original se modificó después de esta traducción.
c0d40590791fc916 inglés
5bd8ab554e911496 francés
61eb5774464cf56a ruso
da959067ca26aade español
e30c0e035e3e731e árabe
40d721d43d50d1fe persa
4df3c8615dd8529e bielorruso
19e707aa55981bee tipo de fuente
6fc4af89779528f1 documento judicial
44ae4a3c4eaa3bc9 página oficial
4c8b7744b2fff650 abogado o abogada
8cab1c0a7ed716e0 testimonio
3ebc155d78514fad grupo de apoyo
69b03420f9f81fd6 organización no gubernamental
281d760328bfd4b2 Naciones Unidas
baed80075925fcc6 prensa
2fdfee9f08ec1798 vídeo
3c44a3f210bad911 redes sociales
337b658ffb6a74c1 texto académico
d5607e85836d8ce0 enciclopedia
5f1589b3b6e6d5c9 otra fuente
92f46495d3c96b9c día de la semana
0960a1254b555e86 lunes
75ad5fb4d22c5f1e martes
131e78b6673bb866 miércoles
87fb0c4d9f899e6e jueves
479aab85db5a82f8 viernes
ba7430827d472a9c sábado
b661525e548061b6 domingo
a7cb4141dceddb0f tema reservado
c74695caa4e91236 salud
ef2b67dc5fc4b05e familia
0a5f083e51901ee8 religión
b3f5195dd20f3146 sexualidad
33b584866fe8140e fotografía
b1e1237e44fb47a0 cumpleaños
7d118742facd2e6e lugar
176dd942d0a0b38d expediente
bcf0779e91e0e782 personas coacusadas
"""###)
}
