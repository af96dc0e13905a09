// As much of their interfaces as the print uses; neither package brings any types.
declare module "pdfmake" {
  interface Faces {
    [name: string]: { normal: string; bold: string };
  }
  const pdfmake: {
    setUrlAccessPolicy(allow: (url: string) => boolean): void;
    setLocalAccessPolicy(allow: (path: string) => boolean): void;
    setFonts(faces: Faces): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfmake;
}

declare module "fontkit" {
  export function openSync(path: string): { hasGlyphForCodePoint(letter: number): boolean };
}
