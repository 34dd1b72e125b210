using System.Text;

namespace TradeMetrics;

/// <summary>The economies, their codes and their other names, as text that can be read and compared with its sources.</summary>
/// <remarks>
/// Sources: ISO 3166-1 for the numbers and letters of today, ISO 3166-3 for those withdrawn, UN M49 for regions, UN Comtrade's lists
/// of reporters and partners for "nes" areas and for economies that only trade statistics know. Names are M49's, shortened where
/// M49 gives a formal one.
/// </remarks>
internal static class EconomyTable
{
    /// <summary>The text of no economy. ZZA to ZZZ are for users of ISO 3166-1 to assign, so no economy will ever be given it.</summary>
    public const string UnspecifiedCode = "ZZZ";

    /// <summary>The text of the world. ISO has none; the World Bank and UN Comtrade's older files write it so.</summary>
    public const string WorldCode = "WLD";

    /// <summary>Kosovo has no number in ISO 3166-1 or M49. This is the one of Unicode CLDR, from the range that ISO leaves to users.</summary>
    public const int KosovoNumber = 983;

    /// <summary>UN Comtrade's 492, "Europe EU, nes", is Monaco's number in ISO 3166-1. Both are needed, so the area has a number of ours.</summary>
    public const int EuropeanUnionNesNumber = 992;

    /// <summary>
    /// Number; kind (U unspecified, W world, S single, E ended, G group, N not elsewhere specified); alpha-2; alpha-3; ISO 3166-3
    /// code; last day; name. An ended economy has the letters that it had. Its last day is the day before the act took effect that
    /// divided it or made it part of another, and "-" where there was no such act: where ISO only merged a code into another
    /// (128, 216, 249, 396, 488, 849, 872) or a border was drawn in stages (536).
    /// </summary>
    /// <remarks>
    /// The acts: 058, 711 members report from 1 January 1999 and 2000 (UN Comtrade). 200 dissolution at the end of 1992. 230 Eritrea
    /// independent 24 May 1993. 278, 280 unification 3 October 1990. 457, 459, 461 Malaysia formed 16 September 1963. 530 dissolution
    /// 10 October 2010. 532 Aruba apart 1 January 1986. 582 Palau, its last part, independent 1 October 1994. 588 surrender at Dhaka
    /// 16 December 1971. 590, 594 Canal Zone abolished 1 October 1979. 647 return to Japan 15 May 1972. 658 Anguilla apart 19 December
    /// 1980. 698 a state of India 16 May 1975. 717 dissolution at the end of 1963. 720, 886 unification 22 May 1990. 736 South Sudan
    /// independent 9 July 2011. 810 declaration of the Soviet of the Republics, 26 December 1991. 835, 836 union 26 April 1964.
    /// 866 unification 2 July 1976. 868 surrender at Saigon during 30 April 1975, which was its last day (Correlates of War, state
    /// system list, whose days for 200, 278, 280, 720 and 886 are these too). 890 Federal Republic of Yugoslavia proclaimed 27 April 1992.
    /// 891 Montenegro independent 3 June 2006.
    /// It is read once, and kept as UTF-8 so that the assembly holds a byte for each letter and not two.
    /// </remarks>
    public static string Economies => Encoding.UTF8.GetString("""
        000 U -  -   -    -          Unspecified
        001 W -  -   -    -          World

        004 S AF AFG -    -          Afghanistan
        008 S AL ALB -    -          Albania
        010 S AQ ATA -    -          Antarctica
        012 S DZ DZA -    -          Algeria
        016 S AS ASM -    -          American Samoa
        020 S AD AND -    -          Andorra
        024 S AO AGO -    -          Angola
        028 S AG ATG -    -          Antigua and Barbuda
        031 S AZ AZE -    -          Azerbaijan
        032 S AR ARG -    -          Argentina
        036 S AU AUS -    -          Australia
        040 S AT AUT -    -          Austria
        044 S BS BHS -    -          Bahamas
        048 S BH BHR -    -          Bahrain
        050 S BD BGD -    -          Bangladesh
        051 S AM ARM -    -          Armenia
        052 S BB BRB -    -          Barbados
        056 S BE BEL -    -          Belgium
        060 S BM BMU -    -          Bermuda
        064 S BT BTN -    -          Bhutan
        068 S BO BOL -    -          Bolivia
        070 S BA BIH -    -          Bosnia and Herzegovina
        072 S BW BWA -    -          Botswana
        074 S BV BVT -    -          Bouvet Island
        076 S BR BRA -    -          Brazil
        084 S BZ BLZ -    -          Belize
        086 S IO IOT -    -          British Indian Ocean Territory
        090 S SB SLB -    -          Solomon Islands
        092 S VG VGB -    -          British Virgin Islands
        096 S BN BRN -    -          Brunei Darussalam
        100 S BG BGR -    -          Bulgaria
        104 S MM MMR -    -          Myanmar
        108 S BI BDI -    -          Burundi
        112 S BY BLR -    -          Belarus
        116 S KH KHM -    -          Cambodia
        120 S CM CMR -    -          Cameroon
        124 S CA CAN -    -          Canada
        132 S CV CPV -    -          Cabo Verde
        136 S KY CYM -    -          Cayman Islands
        140 S CF CAF -    -          Central African Republic
        144 S LK LKA -    -          Sri Lanka
        148 S TD TCD -    -          Chad
        152 S CL CHL -    -          Chile
        156 S CN CHN -    -          China
        158 S TW TWN -    -          Taiwan
        162 S CX CXR -    -          Christmas Island
        166 S CC CCK -    -          Cocos (Keeling) Islands
        170 S CO COL -    -          Colombia
        174 S KM COM -    -          Comoros
        175 S YT MYT -    -          Mayotte
        178 S CG COG -    -          Congo
        180 S CD COD -    -          Democratic Republic of the Congo
        184 S CK COK -    -          Cook Islands
        188 S CR CRI -    -          Costa Rica
        191 S HR HRV -    -          Croatia
        192 S CU CUB -    -          Cuba
        196 S CY CYP -    -          Cyprus
        203 S CZ CZE -    -          Czechia
        204 S BJ BEN -    -          Benin
        208 S DK DNK -    -          Denmark
        212 S DM DMA -    -          Dominica
        214 S DO DOM -    -          Dominican Republic
        218 S EC ECU -    -          Ecuador
        222 S SV SLV -    -          El Salvador
        226 S GQ GNQ -    -          Equatorial Guinea
        231 S ET ETH -    -          Ethiopia
        232 S ER ERI -    -          Eritrea
        233 S EE EST -    -          Estonia
        234 S FO FRO -    -          Faroe Islands
        238 S FK FLK -    -          Falkland Islands (Malvinas)
        239 S GS SGS -    -          South Georgia and the South Sandwich Islands
        242 S FJ FJI -    -          Fiji
        246 S FI FIN -    -          Finland
        248 S AX ALA -    -          Åland Islands
        250 S FR FRA -    -          France
        254 S GF GUF -    -          French Guiana
        258 S PF PYF -    -          French Polynesia
        260 S TF ATF -    -          French Southern Territories
        262 S DJ DJI -    -          Djibouti
        266 S GA GAB -    -          Gabon
        268 S GE GEO -    -          Georgia
        270 S GM GMB -    -          Gambia
        275 S PS PSE -    -          Palestine
        276 S DE DEU -    -          Germany
        288 S GH GHA -    -          Ghana
        292 S GI GIB -    -          Gibraltar
        296 S KI KIR -    -          Kiribati
        300 S GR GRC -    -          Greece
        304 S GL GRL -    -          Greenland
        308 S GD GRD -    -          Grenada
        312 S GP GLP -    -          Guadeloupe
        316 S GU GUM -    -          Guam
        320 S GT GTM -    -          Guatemala
        324 S GN GIN -    -          Guinea
        328 S GY GUY -    -          Guyana
        332 S HT HTI -    -          Haiti
        334 S HM HMD -    -          Heard Island and McDonald Islands
        336 S VA VAT -    -          Holy See
        340 S HN HND -    -          Honduras
        344 S HK HKG -    -          Hong Kong
        348 S HU HUN -    -          Hungary
        352 S IS ISL -    -          Iceland
        356 S IN IND -    -          India
        360 S ID IDN -    -          Indonesia
        364 S IR IRN -    -          Iran
        368 S IQ IRQ -    -          Iraq
        372 S IE IRL -    -          Ireland
        376 S IL ISR -    -          Israel
        380 S IT ITA -    -          Italy
        384 S CI CIV -    -          Côte d'Ivoire
        388 S JM JAM -    -          Jamaica
        392 S JP JPN -    -          Japan
        398 S KZ KAZ -    -          Kazakhstan
        400 S JO JOR -    -          Jordan
        404 S KE KEN -    -          Kenya
        408 S KP PRK -    -          North Korea
        410 S KR KOR -    -          South Korea
        414 S KW KWT -    -          Kuwait
        417 S KG KGZ -    -          Kyrgyzstan
        418 S LA LAO -    -          Laos
        422 S LB LBN -    -          Lebanon
        426 S LS LSO -    -          Lesotho
        428 S LV LVA -    -          Latvia
        430 S LR LBR -    -          Liberia
        434 S LY LBY -    -          Libya
        438 S LI LIE -    -          Liechtenstein
        440 S LT LTU -    -          Lithuania
        442 S LU LUX -    -          Luxembourg
        446 S MO MAC -    -          Macao
        450 S MG MDG -    -          Madagascar
        454 S MW MWI -    -          Malawi
        458 S MY MYS -    -          Malaysia
        462 S MV MDV -    -          Maldives
        466 S ML MLI -    -          Mali
        470 S MT MLT -    -          Malta
        474 S MQ MTQ -    -          Martinique
        478 S MR MRT -    -          Mauritania
        480 S MU MUS -    -          Mauritius
        484 S MX MEX -    -          Mexico
        492 S MC MCO -    -          Monaco
        496 S MN MNG -    -          Mongolia
        498 S MD MDA -    -          Moldova
        499 S ME MNE -    -          Montenegro
        500 S MS MSR -    -          Montserrat
        504 S MA MAR -    -          Morocco
        508 S MZ MOZ -    -          Mozambique
        512 S OM OMN -    -          Oman
        516 S NA NAM -    -          Namibia
        520 S NR NRU -    -          Nauru
        524 S NP NPL -    -          Nepal
        528 S NL NLD -    -          Netherlands
        531 S CW CUW -    -          Curaçao
        533 S AW ABW -    -          Aruba
        534 S SX SXM -    -          Sint Maarten (Dutch part)
        535 S BQ BES -    -          Bonaire, Sint Eustatius and Saba
        540 S NC NCL -    -          New Caledonia
        548 S VU VUT -    -          Vanuatu
        554 S NZ NZL -    -          New Zealand
        558 S NI NIC -    -          Nicaragua
        562 S NE NER -    -          Niger
        566 S NG NGA -    -          Nigeria
        570 S NU NIU -    -          Niue
        574 S NF NFK -    -          Norfolk Island
        578 S NO NOR -    -          Norway
        580 S MP MNP -    -          Northern Mariana Islands
        581 S UM UMI -    -          United States Minor Outlying Islands
        583 S FM FSM -    -          Micronesia (Federated States of)
        584 S MH MHL -    -          Marshall Islands
        585 S PW PLW -    -          Palau
        586 S PK PAK -    -          Pakistan
        591 S PA PAN -    -          Panama
        598 S PG PNG -    -          Papua New Guinea
        600 S PY PRY -    -          Paraguay
        604 S PE PER -    -          Peru
        608 S PH PHL -    -          Philippines
        612 S PN PCN -    -          Pitcairn
        616 S PL POL -    -          Poland
        620 S PT PRT -    -          Portugal
        624 S GW GNB -    -          Guinea-Bissau
        626 S TL TLS -    -          Timor-Leste
        630 S PR PRI -    -          Puerto Rico
        634 S QA QAT -    -          Qatar
        638 S RE REU -    -          Réunion
        642 S RO ROU -    -          Romania
        643 S RU RUS -    -          Russia
        646 S RW RWA -    -          Rwanda
        652 S BL BLM -    -          Saint Barthélemy
        654 S SH SHN -    -          Saint Helena, Ascension and Tristan da Cunha
        659 S KN KNA -    -          Saint Kitts and Nevis
        660 S AI AIA -    -          Anguilla
        662 S LC LCA -    -          Saint Lucia
        663 S MF MAF -    -          Saint Martin (French part)
        666 S PM SPM -    -          Saint Pierre and Miquelon
        670 S VC VCT -    -          Saint Vincent and the Grenadines
        674 S SM SMR -    -          San Marino
        678 S ST STP -    -          Sao Tome and Principe
        682 S SA SAU -    -          Saudi Arabia
        686 S SN SEN -    -          Senegal
        688 S RS SRB -    -          Serbia
        690 S SC SYC -    -          Seychelles
        694 S SL SLE -    -          Sierra Leone
        702 S SG SGP -    -          Singapore
        703 S SK SVK -    -          Slovakia
        704 S VN VNM -    -          Viet Nam
        705 S SI SVN -    -          Slovenia
        706 S SO SOM -    -          Somalia
        710 S ZA ZAF -    -          South Africa
        716 S ZW ZWE -    -          Zimbabwe
        724 S ES ESP -    -          Spain
        728 S SS SSD -    -          South Sudan
        729 S SD SDN -    -          Sudan
        732 S EH ESH -    -          Western Sahara
        740 S SR SUR -    -          Suriname
        744 S SJ SJM -    -          Svalbard and Jan Mayen
        748 S SZ SWZ -    -          Eswatini
        752 S SE SWE -    -          Sweden
        756 S CH CHE -    -          Switzerland
        760 S SY SYR -    -          Syria
        762 S TJ TJK -    -          Tajikistan
        764 S TH THA -    -          Thailand
        768 S TG TGO -    -          Togo
        772 S TK TKL -    -          Tokelau
        776 S TO TON -    -          Tonga
        780 S TT TTO -    -          Trinidad and Tobago
        784 S AE ARE -    -          United Arab Emirates
        788 S TN TUN -    -          Tunisia
        792 S TR TUR -    -          Türkiye
        795 S TM TKM -    -          Turkmenistan
        796 S TC TCA -    -          Turks and Caicos Islands
        798 S TV TUV -    -          Tuvalu
        800 S UG UGA -    -          Uganda
        804 S UA UKR -    -          Ukraine
        807 S MK MKD -    -          North Macedonia
        818 S EG EGY -    -          Egypt
        826 S GB GBR -    -          United Kingdom
        831 S GG GGY -    -          Guernsey
        832 S JE JEY -    -          Jersey
        833 S IM IMN -    -          Isle of Man
        834 S TZ TZA -    -          Tanzania
        840 S US USA -    -          United States
        850 S VI VIR -    -          United States Virgin Islands
        854 S BF BFA -    -          Burkina Faso
        858 S UY URY -    -          Uruguay
        860 S UZ UZB -    -          Uzbekistan
        862 S VE VEN -    -          Venezuela
        876 S WF WLF -    -          Wallis and Futuna
        882 S WS WSM -    -          Samoa
        887 S YE YEM -    -          Yemen
        894 S ZM ZMB -    -          Zambia
        983 S XK XKX -    -          Kosovo

        058 E -  -   -    1998-12-31 Belgium-Luxembourg
        128 E CT CTE CTKI -          Canton and Enderbury Islands
        200 E CS CSK CSHH 1992-12-31 Czechoslovakia
        216 E NQ ATN NQAQ -          Dronning Maud Land
        230 E ET ETH -    1993-05-23 Ethiopia (before 1993)
        249 E FX FXX FXFR -          Metropolitan France
        278 E DD DDR DDDE 1990-10-02 German Democratic Republic
        280 E DE DEU -    1990-10-02 Federal Republic of Germany (before 1990)
        396 E JT JTN JTUM -          Johnston Island
        457 E -  -   -    1963-09-15 Sarawak
        459 E -  -   -    1963-09-15 Peninsular Malaysia
        461 E -  -   -    1963-09-15 Sabah
        488 E MI MID MIUM -          Midway Islands
        530 E AN ANT ANHH 2010-10-09 Netherlands Antilles
        532 E AN ANT -    1985-12-31 Netherlands Antilles and Aruba
        536 E NT NTZ NTHH -          Neutral Zone
        582 E PC PCI PCHH 1994-09-30 Trust Territory of the Pacific Islands
        588 E PK PAK -    1971-12-15 East and West Pakistan
        590 E PA PAN -    1979-09-30 Panama (without the Canal Zone)
        594 E PZ PCZ PZPA 1979-09-30 Panama Canal Zone
        647 E -  -   -    1972-05-14 Ryukyu Islands
        658 E KN KNA -    1980-12-18 Saint Kitts, Nevis and Anguilla
        698 E SK SKM SKIN 1975-05-15 Sikkim
        711 E -  -   -    1999-12-31 Southern African Customs Union
        717 E -  -   -    1963-12-31 Rhodesia and Nyasaland
        720 E YD YMD YDYE 1990-05-21 Democratic Yemen
        736 E SD SDN -    2011-07-08 Sudan (before 2011)
        810 E SU SUN SUHH 1991-12-25 Soviet Union
        835 E -  -   -    1964-04-25 Tanganyika
        836 E -  -   -    1964-04-25 Zanzibar
        849 E PU PUS PUUM -          United States Miscellaneous Pacific Islands
        866 E VD VDR VDVN 1976-07-01 Democratic Republic of Viet Nam (North)
        868 E VN VNM -    1975-04-30 Republic of Viet Nam (South)
        872 E WK WAK WKUM -          Wake Island
        886 E YE YEM -    1990-05-21 Yemen Arab Republic
        890 E YU YUG -    1992-04-26 Yugoslavia (before 1992)
        891 E CS SCG CSXX 2006-06-02 Serbia and Montenegro

        002 G -  -   -    -          Africa
        003 G -  -   -    -          North America
        005 G -  -   -    -          South America
        009 G -  -   -    -          Oceania
        011 G -  -   -    -          Western Africa
        013 G -  -   -    -          Central America
        014 G -  -   -    -          Eastern Africa
        015 G -  -   -    -          Northern Africa
        017 G -  -   -    -          Middle Africa
        018 G -  -   -    -          Southern Africa
        019 G -  -   -    -          Americas
        021 G -  -   -    -          Northern America
        029 G -  -   -    -          Caribbean
        030 G -  -   -    -          Eastern Asia
        034 G -  -   -    -          Southern Asia
        035 G -  -   -    -          South-eastern Asia
        039 G -  -   -    -          Southern Europe
        053 G -  -   -    -          Australia and New Zealand
        054 G -  -   -    -          Melanesia
        057 G -  -   -    -          Micronesia
        061 G -  -   -    -          Polynesia
        097 G -  -   -    -          European Union
        142 G -  -   -    -          Asia
        143 G -  -   -    -          Central Asia
        145 G -  -   -    -          Western Asia
        150 G -  -   -    -          Europe
        151 G -  -   -    -          Eastern Europe
        154 G -  -   -    -          Northern Europe
        155 G -  -   -    -          Western Europe
        202 G -  -   -    -          Sub-Saharan Africa
        419 G -  -   -    -          Latin America and the Caribbean
        830 G -  -   -    -          Channel Islands
        975 G -  -   -    -          Association of Southeast Asian Nations

        080 N -  -   -    -          British Antarctic Territory
        129 N -  -   -    -          Caribbean, nes
        221 N -  -   -    -          Eastern Europe, nes
        290 N -  -   -    -          Northern Africa, nes
        471 N -  -   -    -          Central American Common Market, nes
        472 N -  -   -    -          Africa CAMEU region, nes
        473 N -  -   -    -          Latin American Integration Association, nes
        490 N -  -   -    -          Other Asia, nes
        527 N -  -   -    -          Oceania, nes
        568 N -  -   -    -          Other Europe, nes
        577 N -  -   -    -          Other Africa, nes
        636 N -  -   -    -          Rest of America, nes
        637 N -  -   -    -          North America and Central America, nes
        697 N -  -   -    -          Europe EFTA, nes
        837 N -  -   -    -          Bunkers
        838 N -  -   -    -          Free zones
        839 N -  -   -    -          Special categories
        879 N -  -   -    -          Western Asia, nes
        899 N -  -   -    -          Areas, nes
        992 N -  -   -    -          Europe EU, nes
        """u8);

    /// <summary>Numbers that UN Comtrade uses for an economy with another number here: Comtrade's, then ours. BACI takes its numbers from there.</summary>
    public const string ComtradeNumbers = """
        0   001 World
        251 250 France with Monaco
        381 380 Italy, in older files
        412 983 Kosovo
        492 992 Europe EU, nes
        579 578 Norway with Svalbard and Jan Mayen
        592 594 Panama Canal Zone
        699 356 India with Sikkim
        757 756 Switzerland with Liechtenstein
        841 840 United States with Puerto Rico
        842 840 United States with Puerto Rico and the US Virgin Islands
        """;

    /// <summary>
    /// Codes that ISO withdrew when an economy changed its name and nothing else, and the economy's number; and BQAQ, British Antarctic
    /// Territory, which UN Comtrade still lists. Withdrawn alpha-2 codes are not among them, since ISO gives those out again: AI, GE
    /// and SK are other economies today.
    /// </summary>
    public const string WithdrawnCodes = """
        AFI  262
        AIDJ 262
        BQAQ 080
        BUR  104
        BUMM 104
        BYS  112
        BYAA 112
        DHY  204
        DYBJ 204
        HVO  854
        HVBF 854
        NHB  548
        NHVU 548
        RHO  716
        RHZW 716
        ROM  642
        TMP  626
        TPTL 626
        ZAR  180
        ZRCD 180
        """;

    /// <summary>Codes that have stood for two economies, and the numbers of both.</summary>
    public const string AmbiguousCodes = """
        CS   200 891
        YU   890 891
        YUG  890 891
        YUCS 890 891
        FQHH 010 260
        GEHH 296 798
        """;
}
