/** Letters of the alphabets of participating States, each with its usual Latin spelling; only small ones, and without marks (lib/fold.ts). */
const spelt =
  "аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya " +
  "іi їi єie ґg јj љlj њnj ђdj ћc џdz ѓg ќk ѕdz ўu ғg қq ңn өo ұu үu һh әa ҳh ҷj ӣi ӯu " +
  "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh " +
  "աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf " +
  "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo";

const latin = new Map(spelt.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));

/** @returns a folded text in Latin letters, as far as its own have a usual spelling in them: "mira primer". */
export const inLatin = (text: string): string =>
  text.replace(/[\u0370-\u058f\u10d0-\u10ff]/g, (letter) => latin.get(letter) ?? letter);
