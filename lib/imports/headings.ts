// What the headings of lists mean, in the six languages of the OSCE.
import { headingsOf } from "./columns";

/** What a column can hold. */
export const importFields = [
  "state",
  "function",
  "name",
  "honorific",
  "givenNames",
  "familyName",
  "position",
  "organisation",
  "email",
  "telephone",
  "mobile",
  "fax",
  "address",
  "languages",
  "startsOn",
  "nomination",
  "nominatedOn",
  "visibility",
] as const;

export type ImportField = (typeof importFields)[number];

const words: Record<ImportField, string> = {
  state:
    "state, states, participating state, country, pays, etat, etat participant, staat, teilnehmerstaat, land, estado, pais, estado participante, stato, stato partecipante, paese, государство, страна, государство участник, iso, code, state code, country code",
  function:
    "function, role, poc, poc type, type, type of contact, type of poc, kind, primary deputy, category, fonction au sein du reseau, role du contact, funktion, rolle, funcion, rol, tipo, funzione, ruolo, функция, роль, тип",
  name: "name, full name, name and surname, contact, contact person, point of contact, person, nom complet, nom et prenom, point de contact, personne de contact, vollstandiger name, ansprechpartner, kontaktperson, kontaktstelle, nombre completo, nombre y apellidos, punto de contacto, nome completo, nome e cognome, punto di contatto, фио, имя и фамилия, контактное лицо, контактный пункт",
  honorific:
    "honorific, salutation, form of address, mr ms, mr mrs, prefix, civilite, titre de civilite, anrede, tratamiento, appellativo, titolo, обращение",
  givenNames:
    "given name, given names, first name, first names, forename, forenames, prenom, prenoms, vorname, vornamen, nombre, nombres, nome, имя, имя отчество",
  familyName:
    "family name, surname, last name, family names, nom, nom de famille, nachname, familienname, apellido, apellidos, cognome, фамилия",
  position:
    "position, title, job title, post, rank, designation, poste, fonction, titre, stellung, dienststellung, position titel, amt, cargo, puesto, posizione, carica, incarico, должность, звание",
  organisation:
    "organisation, organization, ministry, institution, agency, authority, department, employer, ministere, institution organisation, autorite, ministerium, behorde, dienststelle, organizacion, ministerio, institucion, organizzazione, ministero, ente, организация, министерство, ведомство, учреждение",
  email:
    "email, e mail, mail, email address, e mail address, emails, e mails, courriel, adresse electronique, adresse e mail, e mail adresse, correo, correo electronico, posta elettronica, indirizzo e mail, электронная почта, эл почта, адрес электронной почты",
  telephone:
    "telephone, phone, tel, telephone number, phone number, phone no, tel no, telephone numbers, office, telefon, telefonnummer, telefono, telefono oficina, телефон, тел, рабочий телефон",
  mobile:
    "mobile, mobile phone, cell, cell phone, gsm, portable, mobiltelefon, handy, movil, celular, telefono movil, cellulare, мобильный, мобильный телефон",
  fax: "fax, fax number, telefax, telecopie, факс",
  address:
    "address, postal address, mailing address, adresse, adresse postale, anschrift, postanschrift, direccion, direccion postal, indirizzo, адрес, почтовый адрес",
  languages:
    "language, languages, working languages, langue, langues, sprache, sprachen, idioma, idiomas, lingua, lingue, язык, языки",
  startsOn:
    "since, from, start, start date, in function since, appointed on, appointed, date of appointment, valid from, depuis, date de debut, seit, ab, desde, fecha de inicio, dal, da, in carica dal, с, дата назначения",
  nomination:
    "nomination, nominated by, note verbale, reference, nv, nv no, note verbale no, note verbale number, nomination reference, reference de la note verbale, note verbale nr, verbalnote, referencia, nota verbal, nota verbale, riferimento, нота, вербальная нота, номер ноты",
  nominatedOn:
    "date of note verbale, note verbale date, nomination date, nomination dated, nominated on, date of nomination, dated, date, date de la note verbale, datum, datum der verbalnote, fecha, fecha de la nota verbal, data, data della nota verbale, дата, дата ноты",
  visibility:
    "visibility, visible to, who sees it, shown to, confidentiality, visibilite, sichtbarkeit, visibilidad, visibilita, видимость",
};

/** Of these, several columns can be one thing: an entry holds many. */
export const repeatable: ReadonlySet<ImportField> = new Set(["email", "telephone", "mobile", "fax", "address"]);

/** How lists of the directory are headed. */
export const directoryHeadings = headingsOf(words, repeatable);
