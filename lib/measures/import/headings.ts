// What the headings of lists of measures mean, in English, French, German and Russian.
import { headingsOf } from "@/lib/imports/columns";

/** What a column can hold; our own files have them in this order. */
export const measureFields = [
  "number",
  "text",
  "paragraphs",
  "weapons",
  "bodies",
  "deadline",
  "indicator",
  "status",
  "reportedOn",
  "note",
] as const;

export type MeasureField = (typeof measureFields)[number];

const words: Record<MeasureField, string> = {
  number:
    "number, no, nr, n, measure no, measure number, number of measure, item, item no, activity no, action no, id, ref, reference, numero, numero de la mesure, n de la mesure, nummer, lfd nr, massnahme nr, massnahmennummer, номер, номер меры, п п, пункт плана",
  text: "measure, text, measures, action, activity, activities, description, task, measure text, text of the measure, description of the measure, mesure, texte, mesures, action prevue, activite, texte de la mesure, massnahme, massnahmen, beschreibung, text der massnahme, aufgabe, aktivitat, мера, меры, мероприятие, мероприятия, содержание, описание, наименование мероприятия, содержание мероприятия",
  paragraphs:
    "paragraph, paragraphs, operative paragraph, operative paragraphs, op, resolution paragraph, unscr 1540 paragraph, 1540 paragraph, obligation, paragraphe, paragraphes, paragraphe de la resolution, paragraphe du dispositif, absatz, absatze, ziffer, ziffer der resolution, operativer absatz, operative ziffer, пункт, пункты, пункт резолюции, пункт постановляющей части",
  weapons:
    "weapon, weapons, weapon type, weapon types, type of weapon, type of weapons, weapon class, category, nbc, arme, armes, type d arme, type d armes, categorie d armes, waffe, waffen, waffenart, waffentyp, waffenkategorie, оружие, вид оружия, тип оружия, категория оружия",
  bodies:
    "responsible body, responsible bodies, responsible, body, bodies, responsible authority, responsible authorities, responsible agency, responsible agencies, responsible institution, implementing body, implementing agency, lead, organisme responsable, organismes responsables, responsable, responsables, autorite responsable, verantwortlich, verantwortliche stelle, verantwortliche stellen, zustandigkeit, zustandige stelle, zustandige behorde, ответственный, ответственные, ответственные органы, ответственный орган, исполнитель, исполнители, ответственные исполнители",
  deadline:
    "deadline, due, due date, time frame, timeframe, term, by when, completion date, target date, timeline, period of implementation, echeance, delai, date limite, calendrier, frist, termin, zeitrahmen, bis wann, fallig, срок, сроки, срок исполнения, сроки исполнения, срок выполнения, срок реализации",
  indicator:
    "indicator, indicators, performance indicator, measure of success, expected result, output, indicateur, indicateurs, resultat attendu, indikator, indikatoren, erwartetes ergebnis, индикатор, индикаторы, показатель, показатели, ожидаемый результат",
  status:
    "status, state of implementation, implementation status, implementation, stage, statut, etat, etat d avancement, etat de mise en oeuvre, stand, umsetzungsstand, stand der umsetzung, статус, состояние, ход выполнения, статус выполнения, ход исполнения",
  reportedOn:
    "status as of, as of, reported on, date of status, status date, date of report, last update, updated on, etat au, date du rapport, mise a jour, stand vom, stand am, berichtet am, datum des standes, по состоянию на, дата отчета, дата статуса, обновлено",
  note: "note, notes, remark, remarks, comment, comments, progress, progress note, progress made, remarque, remarques, observations, commentaire, progres, bemerkung, bemerkungen, anmerkung, kommentar, fortschritt, примечание, примечания, комментарий, достигнутый прогресс",
};

/** How lists of measures are headed. */
export const measureHeadings = headingsOf(words);
