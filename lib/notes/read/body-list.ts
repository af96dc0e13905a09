// Bodies of the field: name, acronym, and what else each is called.

/** One a line, parted by strokes. */
export const list = `
United Nations|UN
United Nations Office for Disarmament Affairs|UNODA|Office for Disarmament Affairs|UN ODA|ODA
United Nations Interregional Crime and Justice Research Institute|UNICRI|United Nations Interregional Crime and Justice Institute
United Nations Office on Drugs and Crime|UNODC|United Nations Office for Drugs and Crime
United Nations Institute for Disarmament Research|UNIDIR
United Nations Regional Centre for Peace and Disarmament in Asia and the Pacific|UNRCPD
United Nations Regional Centre for Peace and Disarmament in Africa|UNREC
United Nations Regional Centre for Peace, Disarmament and Development in Latin America and the Caribbean|UNLIREC
United Nations Development Programme|UNDP
United Nations Environment Programme|UNEP
United Nations Economic Commission for Europe|UNECE
United Nations Office of Counter-Terrorism|UNOCT
United Nations Counter-Terrorism Centre|UNCCT
United Nations Security Council Counter-Terrorism Committee Executive Directorate|CTED|Counter-Terrorism Committee Executive Directorate|UN CTED|UNCTED|United Nations Counter-Terrorism Committee Executive Directorate
United Nations Department of Political Affairs|
United Nations Regional Centre for Preventive Diplomacy for Central Asia|UNRCCA
United Nations Office at Vienna|UNOV
United Nations Secretariat|
1540 Committee Group of Experts||Group of Experts of the 1540 Committee|1540 Group of Experts|UNSC 1540 Committee Group of Experts|UN 1540 Committee Group of Experts|UNSCR 1540 Group of Experts|1540 Committee's Group of Experts|Group of Experts supporting the 1540 Committee|Group of Experts assisting the 1540 Committee|UN Security Council 1540 Committee Group of Experts|1540 Committee experts|1540 Committee expert|1540 experts|1540 expert|1540 Committee's experts|1540 Group of Experts of the UNSC|Security Council Committee Group of Experts|UNSC 1540 Group of Experts|1540 GoE|Group of Experts of the UNSC 1540 Committee|Group of Experts of the Security Council Committee established pursuant to resolution 1540 (2004)
1540 Committee||UNSC 1540 Committee|UN 1540 Committee|Security Council Committee established pursuant to resolution 1540 (2004)|UN Security Council 1540 Committee|United Nations Security Council Committee established pursuant to resolution 1540 (2004)
Organization for Security and Co-operation in Europe|OSCE
OSCE Secretariat|
OSCE Conflict Prevention Centre|CPC|Conflict Prevention Centre|OSCE CPC|Conflict Prevention Centre of the OSCE Secretariat|Conflict Prevention Centre, OSCE Secretariat|Conflict Prevention Centre OSCE|OSCE Secretariat - Conflict Prevention Centre|OSCE Secretariat's Conflict Prevention Centre|OSCE Secretariat Conflict Prevention Centre
OSCE Transnational Threats Department|TNTD|Transnational Threats Department
OSCE Forum for Security Co-operation|FSC|Forum for Security Co-operation
OSCE FSC Support Section||FSC Support Section|Support Section of the Forum for Security Co-operation
OSCE Office for Democratic Institutions and Human Rights|ODIHR|Office for Democratic Institutions and Human Rights
OSCE Parliamentary Assembly|OSCE PA
OSCE Border Management Staff College|BMSC|Border Management Staff College
OSCE Academy in Bishkek|
OSCE Programme Office in Bishkek|
OSCE Programme Office in Dushanbe|
OSCE Programme Office in Astana|
OSCE Programme Office in Nur-Sultan|
OSCE Centre in Bishkek|
OSCE Centre in Astana|
OSCE Centre in Ashgabat|
OSCE Office in Tajikistan|
OSCE Office in Yerevan|
OSCE Project Co-ordinator in Ukraine|
OSCE Project Co-ordinator in Uzbekistan|
OSCE Mission to Serbia|
OSCE Mission to Skopje|
OSCE Mission to Montenegro|
OSCE Mission to Moldova|
OSCE Mission to Bosnia and Herzegovina|
OSCE Mission in Kosovo|
OSCE Presence in Albania|
Centre for Security Cooperation RACVIAC|RACVIAC|RACVIAC - Centre for Security Cooperation|RACVIAC Centre for Security Cooperation
Regional Arms Control Verification and Implementation Assistance Centre|RACVIAC
Regional Cooperation Council|RCC
Organisation for the Prohibition of Chemical Weapons|OPCW|OPCW Technical Secretariat|Technical Secretariat of the OPCW
International Atomic Energy Agency|IAEA
Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO Preparatory Commission
Biological Weapons Convention Implementation Support Unit|BWC ISU|Biological and Toxin Weapons Convention Implementation Support Unit|Implementation Support Unit of the Biological Weapons Convention|BWC Implementation Support Unit|BTWC ISU
International Criminal Police Organization|INTERPOL|Interpol|ICPO-INTERPOL
European Union Agency for Law Enforcement Cooperation|Europol
World Customs Organization|WCO
World Health Organization|WHO
World Organisation for Animal Health|OIE|WOAH
Food and Agriculture Organization of the United Nations|FAO|UN Food and Agriculture Organization
International Maritime Organization|IMO
International Civil Aviation Organization|ICAO
International Committee of the Red Cross|ICRC
International Organization for Migration|IOM
Financial Action Task Force|FATF
Committee of Experts on the Evaluation of Anti-Money Laundering Measures|MONEYVAL
Eurasian Group on Combating Money Laundering and Financing of Terrorism|EAG
International Science and Technology Center|ISTC
Science and Technology Center in Ukraine|STCU
European Union|EU
European Commission|
European External Action Service|EEAS
Joint Research Centre|JRC
European Union Satellite Centre|EU SatCen
EU Non-Proliferation and Disarmament Consortium|EUNPDC
EU CBRN Centres of Excellence|EU CBRN CoE
Delegation of the European Union|
EU P2P Outreach Programme||EU P2P|EU P2P Export Control Programme
North Atlantic Treaty Organization|NATO|North Atlantic Treaty Organisation
Collective Security Treaty Organization|CSTO
Commonwealth of Independent States|CIS|CIS Executive Committee
Shanghai Cooperation Organisation|SCO|SCO RATS
Council of Europe|CoE
League of Arab States|LAS
African Union|AU
Organization of American States|OAS
Caribbean Community|CARICOM
Association of Southeast Asian Nations|ASEAN
Conference on Interaction and Confidence-Building Measures in Asia|CICA
GUAM Organization for Democracy and Economic Development|GUAM
Nuclear Suppliers Group|NSG
Australia Group|
Zangger Committee|
Wassenaar Arrangement||Wassenaar Arrangement on Export Controls for Conventional Arms and Dual-Use Goods and Technologies
Missile Technology Control Regime|MTCR
Hague Code of Conduct|HCoC
Global Partnership||Global Partnership against the Spread of Weapons and Materials of Mass Destruction
Global Initiative to Combat Nuclear Terrorism|GICNT
Verification Research, Training and Information Centre|VERTIC
Stockholm International Peace Research Institute|SIPRI
Geneva Centre for Security Policy|GCSP
Geneva International Centre for Humanitarian Demining|GICHD
Geneva Centre for Security Sector Governance|DCAF
Small Arms Survey|
World Institute for Nuclear Security|WINS
Stimson Center||Henry L. Stimson Center
King's College London|
Wilton Park|
Center for International Trade and Security|CITS
James Martin Center for Nonproliferation Studies|CNS
Vienna Center for Disarmament and Non-Proliferation|VCDNP
European Chemical Industry Council|CEFIC
South Eastern and Eastern Europe Clearinghouse for the Control of Small Arms and Light Weapons|SEESAC
Southeast European Law Enforcement Center|SELEC
Federal Office for Economic Affairs and Export Control|BAFA
Export Control and Related Border Security|EXBS
Defense Threat Reduction Agency|DTRA
International Monetary Fund|IMF
World Bank|
World Trade Organization|WTO
Inter-Parliamentary Union|IPU
Basel Institute on Governance|
International Centre for Chemical Safety and Security|ICCSS
International Science and Technology Centre|ISTC
Black Sea Economic Cooperation|BSEC|Organization of the Black Sea Economic Cooperation
Adriatic Charter|
Organisation of Islamic Cooperation|OIC
Organisation for Economic Co-operation and Development|OECD
`;
